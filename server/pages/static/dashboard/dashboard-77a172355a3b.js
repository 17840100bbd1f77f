var R,Sa,cr,Ve,lr,an,Ta,nn,xa,dr,ur,ps,Ct=Symbol.for("pv"),on={},sn=[],ms=/^m(i|n|o|s|text|space)$/,fr=Array.isArray,pr=sn.slice,We=Object.assign;function He(e){e&&e.parentNode&&e.remove()}function Aa(e,t,n){var r,a,i,o={},l=arguments.length;for(i in t)i=="key"?r=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:o[i]=t[i];return l>2&&(o.children=l>3?pr.call(arguments,2):n),At(e,o,r,a,null)}function At(e,t,n,r,a){var i={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ct,__v:a||++Sa,__i:-1,__u:0};return!a&&R.vnode&&R.vnode(i),i}function M(e){return e.children}function ct(e,t){this.props=e,this.context=t,this.__g=0}function Me(e,t){if(t==null)return e.__&&Me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Me(e)}function vs(e){var t,n=e.__v,r=n.__e,a=[],i=[],o=e.__P;o&&((t=We({constructor:Ct},n)).__v=n.__v+1,R.vnode&&R.vnode(t),mr(o,t,n,e.__n,o.namespaceURI,32&n.__u?[r]:null,a,r||Me(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Fa(a,t,i),n.__=n.__e=null,t.__e!=r&&Ca(t))}function Ca(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ca(e)}function ka(e){(8&e.__g||(e.__g|=8,Ve.push(e),an++))&&lr==R.debounceRendering||((lr=R.debounceRendering)||queueMicrotask)(Da)}function Da(){try{for(var e,t=1;Ve.length;)Ve.length>t&&Ve.sort(Ta),e=Ve.shift(),t=Ve.length,8&e.__g&&vs(e)}finally{(an=Ve.length)&&(lr||queueMicrotask)(Da)}}function Oa(e,t,n,r,a,i,o,l,c,f,u){var h,m,d,v,b,_,A=r.__k||sn,N=t.length;for(c=hs(n,t,A,c,N),h=0;h<N;h++)(d=n.__k[h])!=null&&(m=~d.__i&&A[d.__i]||on,d.__i=h,_=mr(e,d,m,a,i,o,l,c,f,u),v=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&vr(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||v,d)),b=b||v,4&d.__u?(c=Pa(d,c,e,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&_!==void 0?c=_:v&&(c=v.nextSibling),d.__u&=-21);return n.__e=b,c}function hs(e,t,n,r,a){var i,o,l,c,f,u,h,m,d,v=n.length,b=v,_=0,A=0,N=e.__k=Array(a);for(i=0;i<a;i++)(o=t[i])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=N[i]=At(null,o):fr(o)?o=N[i]=At(M,{children:o}):o.constructor===Ct&&o.__b?o=N[i]=At(o.type,o.props,o.key,o.ref,o.__v):N[i]=o,c=i+_,o.__=e,o.__b=e.__b+1,l=null,~(f=o.__i=ys(o,n,c,b))&&(b--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(o.__u|=16,f==c-1?_--:f==c+1?_++:f!=c&&(f>c?_--:_++,A=1)):(~f||(a>v?_--:a<v&&_++),typeof o.type!="function"&&(o.__u|=4))):N[i]=null;if(A){for(u=[],h=[],i=0;i<a;i++)if((o=N[i])&&16&o.__u){for(_=0,m=u.length;_<m;)u[d=_+m>>1]<o.__i?_=d+1:m=d;u[_]=o.__i,h[i]=_+1}for(_=u.length;i--;)h[i]&&(h[i]==_?_--:N[i].__u|=4)}if(b)for(i=0;i<v;i++)!(l=n[i])||2&l.__u||(l.__e==r&&(r=Me(l)),hr(l,l));return r}function Pa(e,t,n,r){var a,i,o,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Pa(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Me(e))&&!t.parentNode&&(t=null),o=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(o!=l&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ys(e,t,n,r){var a,i=e.key,o=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&i==null||c&&i==l.key&&o==l.type)return n;if(r>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&i==l.key&&o==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&i==l.key&&o==l.type)return a}return-1}function Ea(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function tn(e,t,n,r,a){var i,o;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Ea(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ea(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(o=ur[t]||(ur[t]=gs(t)),(e.__a||(e.__a={}))[t]=dr,i=t!=(t=t.replace(xa,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,o,i):e.removeEventListener(t,o,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function gs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[nn]==null)t[nn]=dr++;else if(t[nn]<this.__a[e])return;return n(R.event?R.event(t):t)}}}function mr(e,t,n,r,a,i,o,l,c,f){var u,h,m,d,v,b,_,A,N,T,p,E,w,V,$,y,C,D,O=t.type;if(t.constructor!==Ct)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,h=i=[],u.nodeType==8?l=rn(u,i):i.push(u),l=i[0]||l),(u=R.__b)&&u(t);e:if(typeof O=="function"){m=o.length;try{if(A=t.props,N=(u=O.prototype)&&u.render,T=(u=O.contextType)&&r[u.__c],p=u?T?T.props.value:u.__:r,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(N?t.__c=d=new O(A,p):(t.__c=d=new ct(A,p),d.constructor=O,d.render=bs),T&&T.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),N&&(d.__s||(d.__s=d.state),O.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=We({},d.__s)),We(d.__s,O.getDerivedStateFromProps(A,d.__s)))),v=d.props,b=d.state,d.__v=t,n.__c){if(A!==v&&N&&!O.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(A,p),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(A,d.__s,p)===!1){t.__v!=n.__v&&(d.props=A,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(F){F&&(F.__=t)}),sn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),l=Me(n);break e}d.componentWillUpdate&&d.componentWillUpdate(A,d.__s,p),N&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(v,b,_)})}else N&&!O.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),N&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=p,d.props=A,d.__P=e,d.__g&=-5,E=R.__r,w=N?25:0;do d.__g&=-9,E&&E(t),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);N&&(sn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=We({},r,d.getChildContext())),N&&n.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(v,b)),V=u&&u.type===M&&u.key==null?u.props.children:u,A.__P&&(u=l,a=(e=A.__P).namespaceURI,c=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(F){F&&hr(F,F)}),n.__k=null),l=n.__k?Me(n,0):null),l=Oa(e,fr(V)?V:[V],t,n,r,a,i,o,l,c,f),A.__P&&(t.__e=null,l=u),t.__u&=-161,h&&h.some(He),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(F){if(o.length=m,t.__v=null,c||i)if(F&&F.then){if(t.__u|=128|c,i){for(~(C=i.indexOf(l||void 0))||(C=i.length);(D=i[C-1])&&D.nodeType==8;)C--;for(;C<i.length;C++)if(D=i[C])if(i[C]=null,$){if(D==y)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(y=rn($=D))}}if(!$){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$=l}(u=rn($=t.__c.__z||(t.__c.__z=$)))?(t.__e=$,l=u):t.__e=l,l=l&&l.nextSibling}else i&&i.some(He);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),F&&F.then||Ra(t),R.__e(F,t,n)}}else l=t.__e=_s(n.__e,t,n,r,a,i,o,c,f,e);return(u=R.diffed)&&u(t),l}function rn(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ra(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ra))}function Fa(e,t,n){for(var r=0;r<n.length;)vr(n[r++],n[r++],n[r++]);R.__c&&R.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){R.__e(i,a.__v)}})}function _s(e,t,n,r,a,i,o,l,c,f){var u,h,m,d,v,b,_,A,N=n.props||on,T=t.props,p=t.type;if(p=="svg"?a="http://www.w3.org/2000/svg":p=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(u=0;u<i.length;u++)if((v=i[u])&&(p?v.localName==p:v.nodeType==3)){e=v,i[u]=null;break}}if(!e){if(A=f.ownerDocument||document,!p)return A.createTextNode(T);e=A.createElementNS(a,p,T.is?T:f),l&&(R.__m&&R.__m(t,i),l=!1),i=null}if(p){if(f=p=="template"&&e.content||e,i=p=="textarea"&&T.defaultValue!=null?null:i&&pr.call(f.childNodes),!l&&i)for(N={},u=0;u<e.attributes.length;u++)N[(v=e.attributes[u]).name]=v.value;for(u in N)v=N[u],u=="dangerouslySetInnerHTML"?m=v:u=="children"||u in T||u=="value"&&"defaultValue"in T||u=="checked"&&"defaultChecked"in T||tn(e,u,null,v,a);for(u in T)v=T[u],u=="children"?d=v:u=="dangerouslySetInnerHTML"?h=v:u=="value"?b=v:u=="checked"?_=v:l&&typeof v!="function"||N[u]===v||tn(e,u,v,N[u],a);h?(l||m&&(h.__html==m.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(m&&(e.textContent=""),(p=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&ms.test(p))&&(a="http://www.w3.org/1999/xhtml"),Oa(f,fr(d)?d:[d],t,n,r,a,i,o,i?i[0]:n.__k&&Me(n,0),l,c),i&&i.some(He)),l&&p!="textarea"||(u="value",p=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(p!="progress"||b)||tn(e,u,b,N[u],a),u="checked",_!=null&&_!=e[u]&&tn(e,u,_,N[u],a))}else N===T||l&&e.data==T||(e.data=T);return e}function vr(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){R.__e(a,n)}}function hr(e,t,n){var r,a,i,o;if(R.unmount&&R.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||vr(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){R.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&hr(r[o],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=rn(r,i=[]))&&(r==e.__e&&i.some(He),He(a),He(r)),n||He(e.__e),e.__e=e.__c=e.__=null}function bs(e,t,n){return this.constructor(e,n)}function Ia(e,t){var n,r,a,i;R.__&&R.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=At(M,{children:[e]}),a=[],i=[],mr(t,t.__k,r||on,on,t.namespaceURI,r?null:t.firstChild?pr.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,i),Fa(a,t.__k,i),t.__k.props.children=null}R={__e:function(e,t,n,r){for(var a,i,o;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((o=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),o=1),o&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw an=0,e}},Sa=0,cr=function(e){return e!=null&&e.constructor===Ct},ct.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=We({},this.state)),typeof e=="function"&&(e=e(We({},n),this.props)),e&&(We(n,e),this.__v&&(t&&this.__k.push(t),ka(this)))},ct.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ka(this))},ct.prototype.render=M,Ve=[],an=0,Ta=function(e,t){return e.__v.__b-t.__v.__b},nn=Symbol(),xa=/(PointerCapture)$|Capture$/i,dr=0,ur={},ps=0;var Ot,Z,yr,Va,Ns=Object.is,gr=0,Ka=[],_r=[],K=R,Ma=K.__b,qa=K.__r,La=K.diffed,$a=K.__c,Ua=K.unmount,Ga=K.__;function Nr(e,t){K.__h&&K.__h(Z,e,gr||t),gr=0;var n=Z.__H||(Z.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ge(e,t){var n=Nr(Ot++,3);!K.__s&&wr(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Z.__H.__h.push(n))}function ln(e,t){var n=Nr(Ot++,4);!K.__s&&wr(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Z.__h.push(n))}function X(e){return gr=5,Pt(function(){return{current:e}},[])}function Pt(e,t){var n=Nr(Ot++,7);return wr(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ws(){var e;do{for(;e=_r.shift();)try{Dt(e)}catch(n){K.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ka.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Dt),t.__h.some(br),t.__h=[]}catch(n){t.__h=[],K.__e(n,e.__v)}}}while(_r.length)}K.__b=function(e){Z=null,Ma&&Ma(e)},K.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ga&&Ga(e,t)},K.__r=function(e){qa&&qa(e),Ot=0;var t=(Z=e.__c).__H;t&&(yr==Z?Z.__h=[]:(t.__h.some(Dt),t.__h.some(br),Ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),yr=Z},K.diffed=function(e){La&&La(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ja(Ka.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),yr=Z=null},K.__c=function(e,t){t.some(function(n){try{n.__h.some(Dt),n.__h=n.__h.filter(function(r){return!r.__||br(r)})}catch(r){n.__h=[function(){throw r}]}}),$a&&$a(e,t)},K.unmount=function(e){Ua&&Ua(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,ja(_r.push(a))}else Dt(a)}catch(i){t=i}}),r.__H=void 0,t&&K.__e(t,r.__v))};var Ja=typeof requestAnimationFrame=="function";function ks(e){var t,n=function(){clearTimeout(r),Ja&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ja&&(t=requestAnimationFrame(n))}function ja(e){e!=1&&Va==K.requestAnimationFrame||((Va=K.requestAnimationFrame)||ks)(ws)}function Dt(e){var t=Z,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Z=t}function br(e){var t=Z;e.__c=e.__(),Z=t}function wr(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Ns(n,e[r])})}var Es=Symbol.for("preact-signals");function fn(){if(Ce>1)Ce--;else{var e,t=!1;for((function(){var a=cn;for(cn=void 0;a!==void 0;){var i=a.S;if(i.v===a.v)for(var o=i.t;o!==void 0;o=o.x)o.i===a.i&&(o.i=i.i);a=a.o}})();Ft!==void 0;){var n=Ft;for(Ft=void 0,un++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ba(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(un=0,Ce--,t)throw e}}function Er(e){if(Ce>0)return e();kr=++Ss,Ce++;try{return e()}finally{fn()}}var Rt,U=void 0;function It(e){var t=U,n=Rt;U=void 0,Rt=void 0;try{return e()}finally{U=t,Rt=n}}var Ft=void 0,Ce=0,un=0,Ss=0,kr=0,cn=void 0,dn=0;function Qa(e){if(U!==void 0){var t=e.n;if(t===void 0||t.t!==U)return t={i:0,S:e,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:t},U.s!==void 0&&(U.s.n=t),U.s=t,e.n=t,32&U.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=U.s,t.n=void 0,U.s.n=t,U.s=t),t}}function Q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Q.prototype.brand=Es;Q.prototype.h=function(){return!0};Q.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:It(function(){var r;(r=t.W)==null||r.call(t)}))};Q.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&It(function(){var a;(a=t.Z)==null||a.call(t)}))}};Q.prototype.subscribe=function(e){var t=this;return _e(function(){var n=t.value;It(function(){return e(n)})},{name:"sub"})};Q.prototype.valueOf=function(){return this.value};Q.prototype.toString=function(){return this.value+""};Q.prototype.toJSON=function(){return this.value};Q.prototype.peek=function(){var e=this;return It(function(){return e.value})};Object.defineProperty(Q.prototype,"value",{get:function(){var e=Qa(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(un>100)throw new Error("Cycle detected");(function(n){Ce!==0&&un===0&&n.l!==kr&&(n.l=kr,cn={S:n,v:n.v,i:n.i,o:cn})})(this),this.v=e,this.i++,dn++,Ce++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fn()}}}});function q(e,t){return new Q(e,t)}function Ba(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Xa(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ha(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Ye(e,t){Q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=dn-1,this.f=4}Ye.prototype=new Q;Ye.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===dn))return!0;if(this.g=dn,this.f|=1,this.i>0&&!Ba(this))return this.f&=-2,!0;var e=U;try{Xa(this),U=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return U=e,Ha(this),this.f&=-2,!0};Ye.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Q.prototype.S.call(this,e)};Ye.prototype.U=function(e){if(this.t!==void 0&&(Q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ye.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ye.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Qa(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function W(e,t){return new Ye(e,t)}function Wa(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ce++;var n=U;U=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Sr(e),r}finally{U=n,fn()}}}function Sr(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Wa(e)}function Ts(e){if(U!==this)throw new Error("Out-of-order effect");Ha(this),U=e,this.f&=-2;try{8&this.f&&Sr(this)}finally{fn()}}function dt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Rt&&Rt.push(this)}dt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};dt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Wa(this),Xa(this),Ce++;var e=U;return U=this,Ts.bind(this,e)};dt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ft,Ft=this)};dt.prototype.d=function(){this.f|=8,1&this.f||Sr(this)};dt.prototype.dispose=function(){this.d()};function _e(e,t){var n=new dt(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Ya,Mt,pn,xs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var za=[];_e(function(){Ya=this.N})();function ft(e,t){R[e]=t.bind(null,R[e]||function(){})}function Vt(e){if(pn){var t=pn;pn=void 0,t()}pn=e&&e.S()}function Za(e){var t=this,n=e.data,r=we(n);r.name="ReactiveDom",r.value=n;var a=Pt(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var f=W(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),u=W(function(){return!Array.isArray(f.value)&&!cr(f.value)}),h=_e(function(){if(this.N=ei,u.value){var d=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),m=t.__$u.d;return t.__$u.d=function(){h(),m.call(this)},[u,f]},[]),i=a[0],o=a[1];return i.value?o.peek():o.value}Za.displayName="ReactiveTextNode";Object.defineProperties(Q.prototype,{constructor:{configurable:!0,value:Aa(M,null).constructor},type:{configurable:!0,value:Za},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ft("__b",function(e,t){if(Vt(),Mt=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var i=r[a];i instanceof Q&&(n||(t.__np=n={}),n[a]=i,r[a]=i.peek())}}e(t)});ft("__r",function(e,t){if(e(t),t.type!==M){Vt();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,i){var o;return _e(function(){o=this},{name:i}),o.c=a,o})((function(a){return function(){var i;xs&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Mt=r,Vt(n)}});ft("__e",function(e,t,n,r){Vt(),Mt=void 0,e(t,n,r)});ft("diffed",function(e,t){Vt(),Mt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,i=n.U;if(i)for(var o in i){var l=i[o];l===void 0||r&&o in r||(l.d(),i[o]=void 0)}if(r){i||(i={},n.U=i);for(var c in r){var f=i[c],u=r[c];f===void 0?(f=As(n,c,u,a),i[c]=f):f.o(u,a)}}}e(t)});function As(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,i=q(n);return{o:function(o,l){i.value=o,r=l},d:_e(function(){this.N=ei;var o=i.value.value;r[t]!==o&&(r[t]=o,a?e[t]=o:o!=null&&(o!==!1||t[4]==="-")?e.setAttribute(t,o):e.removeAttribute(t))})}}ft("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var i=r[a];i&&i.d()}}}var o=t.__np;if(o){var l=t.props;for(var c in o)l[c]=o[c]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var u=f.__$u;u&&(f.__$u=void 0,u.d())}}e(t)});ft("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});ct.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!=="__source"&&e[o]!==this.props[o])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function we(e,t){return Pt(function(){return q(e,t)},[])}function mn(e,t){var n=X(e);return n.current=e,Mt.__$f|=4,Pt(function(){return W(function(){return n.current()},t)},[])}var Cs=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ds(){Er(function(){for(var e;e=za.shift();)Ya.call(e)})}function ei(){za.push(this)===1&&(R.requestAnimationFrame||Cs)(Ds)}var pe=q(null);function ti(){let e=JSON.parse(vn().dataset.personas??"[]");return Array.isArray(e)?e:[]}function vn(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}var Y=q({is:"well"}),hn=q(null),yn=q(!1),Cr="",Tr=[],xr=new AbortController;function gn(e){Cr=e;let t=Tr;Tr=[],t.forEach(n=>n())}function ri(){xr.abort(),xr=new AbortController}var Os=15;async function ai(e,t={}){let n=[t.signal,xr.signal].filter(a=>a!=null),r={...t,signal:AbortSignal.any(n)};for(let a=1;;a++){let i=Cr,o=await Ps(e,r,i);if(o?.status===401)await Fs(i,r.signal);else if(o?.status===429)await Rs(o,r.signal);else if(o===void 0||o.status===503||o.status===502)Y.value={is:"away"},await Ar(ni(o,a),r.signal);else if(o.status===409&&a<10)await Ar(ni(o,a),r.signal);else return Y.value={is:"well"},hn.value=new Date,o}}async function Ps(e,t,n){let r=new Headers(t.headers);r.set("authorization",`Bearer ${n}`);try{return await fetch(e,{...t,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(t.signal.aborted)throw a;return}}function ni(e,t){let n=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(t,6)*(1+Math.random()/2);return Math.min(Number.isNaN(n)?r:Math.max(n,.2),Os)}async function Rs(e,t){let n=Number(e.headers.get("retry-after")??5);Y.value={is:"limited",until:Date.now()+1e3*n},await Ar(n,t)}async function Fs(e,t){e===Cr&&(Y.value={is:"signed out"},await new Promise(n=>Tr.push(n)),t.throwIfAborted())}async function Ar(e,t){await new Promise(n=>{setTimeout(n,1e3*e),t.addEventListener("abort",n,{once:!0}),navigator.onLine||addEventListener("online",n,{once:!0})}),t.throwIfAborted()}var _n={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),status:e=>({statuses:[e]}),type:e=>({types:[e]})},Dr=Object.keys(_n),Is=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function ii(e){let t=new URLSearchParams(e),n=Dr.flatMap(r=>{let a=t.get(r);return a?[[r,a]]:[]});return{screen:t.get("screen")??"numbers",number:t.get("number"),search:t.get("search")??"",filters:Object.fromEntries(n),order:Vs(t.get("order")??"")}}function Vs(e){let t=Is.find(n=>n.toLowerCase()===e.replace(/^-/,""));return t===void 0?null:{field:t,direction:e.startsWith("-")?"DESC":"ASC"}}function Or(e){let t=new URLSearchParams;e.screen!=="numbers"&&t.set("screen",e.screen),e.search!==""&&t.set("search",e.search);for(let r of Dr){let a=e.filters[r];a!==void 0&&t.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";t.set("order",r+e.order.field.toLowerCase())}e.number!==null&&t.set("number",e.number);let n=t.toString();return n===""?"":`?${n}`}var L=q(ii(""));function oi(){let e=()=>{L.value=ii(location.search)};e(),addEventListener("popstate",e)}function z(e,t=!1){L.value={...L.value,...e};let n=location.pathname+Or(L.value);t?history.replaceState(null,"",n):history.pushState(null,"",n)}var Pr=W(()=>JSON.stringify(Ms(L.value)));function Ms({search:e,filters:t,order:n}){let r=Dr.flatMap(i=>{let o=t[i];return o===void 0?[]:[_n[i](o)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:n}}function si({search:e,filters:t}){return e.trim()!==""||Object.keys(t).length>0}var ue={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var pt=class extends Error{constructor(t,n,r,a,i,o,l){super(t),this.name="GraphQLError",this.message=t,i&&(this.path=i),n&&(this.nodes=Array.isArray(n)?n:[n]),r&&(this.source=r),a&&(this.positions=a),o&&(this.originalError=o);var c=l;if(!c&&o){var f=o.extensions;f&&typeof f=="object"&&(c=f)}this.extensions=c||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},k,g;function ee(e){return new pt(`Syntax Error: Unexpected token at ${g} in ${e}`)}function li(e){if(e.lastIndex=g,e.test(k))return k.slice(g,g=e.lastIndex)}var bn=/ +(?=[^\s])/y;function qs(e){for(var t=e.split(`
`),n="",r=0,a=0,i=t.length-1,o=0;o<t.length;o++)bn.lastIndex=0,bn.test(t[o])&&(o&&(!r||bn.lastIndex<r)&&(r=bn.lastIndex),a=a||o,i=o);for(var l=a;l<=i;l++)l!==a&&(n+=`
`),n+=t[l].slice(r).replace(/\\"""/g,'"""');return n}function P(){for(var e=0|k.charCodeAt(g++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|k.charCodeAt(g++))if(e===35)for(;(e=0|k.charCodeAt(g++))&&e!==10&&e!==13;);g--}function Rr(){for(var e=g,t=0|k.charCodeAt(g++);t>=48&&t<=57||t>=65&&t<=90||t===95||t>=97&&t<=122;t=0|k.charCodeAt(g++));if(e===g-1)throw ee("Name");var n=k.slice(e,--g);return P(),n}function oe(){return{kind:"Name",value:Rr()}}var Ls=/(?:"""|(?:[\s\S]*?[^\\])""")/y,$s=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function mt(e){var t;switch(k.charCodeAt(g)){case 91:g++,P();for(var n=[];k.charCodeAt(g)!==93;)n.push(mt(e));return g++,P(),{kind:"ListValue",values:n};case 123:g++,P();for(var r=[];k.charCodeAt(g)!==125;){var a=oe();if(k.charCodeAt(g++)!==58)throw ee("ObjectField");P(),r.push({kind:"ObjectField",name:a,value:mt(e)})}return g++,P(),{kind:"ObjectValue",fields:r};case 36:if(e)throw ee("Variable");return g++,{kind:"Variable",name:oe()};case 34:if(k.charCodeAt(g+1)===34&&k.charCodeAt(g+2)===34){if(g+=3,(t=li(Ls))==null)throw ee("StringValue");return P(),{kind:"StringValue",value:qs(t.slice(0,-3)),block:!0}}else{var i=g,o;g++;var l=!1;for(o=0|k.charCodeAt(g++);o===92&&(g++,l=!0)||o!==10&&o!==13&&o!==34&&o;o=0|k.charCodeAt(g++));if(o!==34)throw ee("StringValue");return t=k.slice(i,g),P(),{kind:"StringValue",value:l?JSON.parse(t):t.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var c=g++,f;(f=0|k.charCodeAt(g++))>=48&&f<=57;);var u=k.slice(c,--g);if((f=k.charCodeAt(g))===46||f===69||f===101){if((t=li($s))==null)throw ee("FloatValue");return P(),{kind:"FloatValue",value:u+t}}else return P(),{kind:"IntValue",value:u};case 110:if(k.charCodeAt(g+1)===117&&k.charCodeAt(g+2)===108&&k.charCodeAt(g+3)===108)return g+=4,P(),{kind:"NullValue"};break;case 116:if(k.charCodeAt(g+1)===114&&k.charCodeAt(g+2)===117&&k.charCodeAt(g+3)===101)return g+=4,P(),{kind:"BooleanValue",value:!0};break;case 102:if(k.charCodeAt(g+1)===97&&k.charCodeAt(g+2)===108&&k.charCodeAt(g+3)===115&&k.charCodeAt(g+4)===101)return g+=5,P(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Rr()}}function ci(e){if(k.charCodeAt(g)===40){var t=[];g++,P();do{var n=oe();if(k.charCodeAt(g++)!==58)throw ee("Argument");P(),t.push({kind:"Argument",name:n,value:mt(e)})}while(k.charCodeAt(g)!==41);return g++,P(),t}}function qe(e){if(k.charCodeAt(g)===64){var t=[];do g++,t.push({kind:"Directive",name:oe(),arguments:ci(e)});while(k.charCodeAt(g)===64);return t}}function Us(){for(var e=0;k.charCodeAt(g)===91;)e++,g++,P();var t={kind:"NamedType",name:oe()};do if(k.charCodeAt(g)===33&&(g++,P(),t={kind:"NonNullType",type:t}),e){if(k.charCodeAt(g++)!==93)throw ee("NamedType");P(),t={kind:"ListType",type:t}}while(e--);return t}function Nn(){if(k.charCodeAt(g++)!==123)throw ee("SelectionSet");return P(),wn()}function wn(){var e=[];do if(k.charCodeAt(g)===46){if(k.charCodeAt(++g)!==46||k.charCodeAt(++g)!==46)throw ee("SelectionSet");switch(g++,P(),k.charCodeAt(g)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:qe(!1),selectionSet:Nn()});break;case 111:k.charCodeAt(g+1)===110?(g+=2,P(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:oe()},directives:qe(!1),selectionSet:Nn()})):e.push({kind:"FragmentSpread",name:oe(),directives:qe(!1)});break;case 123:g++,P(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:wn()});break;default:e.push({kind:"FragmentSpread",name:oe(),directives:qe(!1)})}}else{var t=oe(),n=void 0;k.charCodeAt(g)===58&&(g++,P(),n=t,t=oe());var r=ci(!1),a=qe(!1),i=void 0;k.charCodeAt(g)===123&&(g++,P(),i=wn()),e.push({kind:"Field",alias:n,name:t,arguments:r,directives:a,selectionSet:i})}while(k.charCodeAt(g)!==125);return g++,P(),{kind:"SelectionSet",selections:e}}function Gs(){if(P(),k.charCodeAt(g)===40){var e=[];g++,P();do{var t=void 0;if(k.charCodeAt(g)===34&&(t=mt(!0)),k.charCodeAt(g++)!==36)throw ee("Variable");var n=oe();if(k.charCodeAt(g++)!==58)throw ee("VariableDefinition");P();var r=Us(),a=void 0;k.charCodeAt(g)===61&&(g++,P(),a=mt(!0)),P();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:n},type:r,defaultValue:a,directives:qe(!0)};t&&(i.description=t),e.push(i)}while(k.charCodeAt(g)!==41);return g++,P(),e}}function Js(e){var t=oe();if(k.charCodeAt(g++)!==111||k.charCodeAt(g++)!==110)throw ee("FragmentDefinition");P();var n={kind:"FragmentDefinition",name:t,typeCondition:{kind:"NamedType",name:oe()},directives:qe(!1),selectionSet:Nn()};return e&&(n.description=e),n}function ui(){var e=[];do{var t=void 0;if(k.charCodeAt(g)===34&&(t=mt(!0)),k.charCodeAt(g)===123){if(t)throw ee("Document");g++,P(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:wn()})}else{var n=Rr();switch(n){case"fragment":e.push(Js(t));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=k.charCodeAt(g))!==40&&r!==64&&r!==123&&(a=oe());var i={kind:"OperationDefinition",operation:n,name:a,variableDefinitions:Gs(),directives:qe(!1),selectionSet:Nn()};t&&(i.description=t),e.push(i);break;default:throw ee("Document")}}}while(g<k.length);return e}function di(e,t){return k=e.body?e.body:e,g=0,P(),t&&t.noLocation?{kind:"Document",definitions:ui()}:{kind:"Document",definitions:ui(),loc:{start:0,end:k.length,startToken:void 0,endToken:void 0,source:{body:k,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ie(e,t,n){for(var r="",a=0;a<e.length;a++)a&&(r+=t),r+=n(e[a]);return r}function js(e){return JSON.stringify(e)}function Ks(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var ke=`
`,G={OperationDefinition(e){var t="";e.description&&(t+=G.StringValue(e.description)+`
`),t+=e.operation,e.name&&(t+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(t+=" "),t+="("+ie(e.variableDefinitions,", ",G.VariableDefinition)+")"),e.directives&&e.directives.length&&(t+=" "+ie(e.directives," ",G.Directive));var n=G.SelectionSet(e.selectionSet);return t!=="query"?t+" "+n:n},VariableDefinition(e){var t="";return e.description&&(t+=G.StringValue(e.description)+" "),t+=G.Variable(e.variable)+": "+De(e.type),e.defaultValue&&(t+=" = "+De(e.defaultValue)),e.directives&&e.directives.length&&(t+=" "+ie(e.directives," ",G.Directive)),t},Field(e){var t=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var n=ie(e.arguments,", ",G.Argument);t.length+n.length+2>80?t+="("+(ke+="  ")+ie(e.arguments,ke,G.Argument)+(ke=ke.slice(0,-2))+")":t+="("+n+")"}return e.directives&&e.directives.length&&(t+=" "+ie(e.directives," ",G.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(t+=" "+G.SelectionSet(e.selectionSet)),t},StringValue(e){return e.block?Ks(e.value).replace(/\n/g,ke):js(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ie(e.values,", ",De)+"]",ObjectValue:e=>"{"+ie(e.fields,", ",G.ObjectField)+"}",ObjectField:e=>e.name.value+": "+De(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ie(e.definitions,`

`,De)},SelectionSet:e=>"{"+(ke+="  ")+ie(e.selections,ke,De)+(ke=ke.slice(0,-2))+"}",Argument:e=>e.name.value+": "+De(e.value),FragmentSpread(e){var t="..."+e.name.value;return e.directives&&e.directives.length&&(t+=" "+ie(e.directives," ",G.Directive)),t},InlineFragment(e){var t="...";return e.typeCondition&&(t+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(t+=" "+ie(e.directives," ",G.Directive)),t+=" "+G.SelectionSet(e.selectionSet)},FragmentDefinition(e){var t="";return e.description&&(t+=G.StringValue(e.description)+`
`),t+="fragment "+e.name.value,t+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(t+=" "+ie(e.directives," ",G.Directive)),t+" "+G.SelectionSet(e.selectionSet)},Directive(e){var t="@"+e.name.value;return e.arguments&&e.arguments.length&&(t+="("+ie(e.arguments,", ",G.Argument)+")"),t},NamedType:e=>e.name.value,ListType:e=>"["+De(e.type)+"]",NonNullType:e=>De(e.type)+"!"},De=e=>G[e.kind](e);function fi(e){return ke=`
`,G[e.kind]?G[e.kind](e):""}function ze(e,t){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var n=[],r=0,a=e.values.length;r<a;r++)n.push(ze(e.values[r],t));return n;case"ObjectValue":for(var i=Object.create(null),o=0,l=e.fields.length;o<l;o++){var c=e.fields[o];i[c.name.value]=ze(c.value,t)}return i;case"Variable":return t&&t[e.name.value]}}var Fr=()=>{},ce=Fr;function me(e){return{tag:0,0:e}}function qt(e){return{tag:1,0:e}}var pi=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Qs=e=>e;function J(e){return t=>n=>{var r=ce;t((a=>{a===0?n(0):a.tag===0?(r=a[0],n(a)):e(a[0])?n(a):r(0)}))}}function Le(e){return t=>n=>t((r=>{r===0||r.tag===0?n(r):n(qt(e(r[0])))}))}function Ze(e){return t=>n=>{var r=[],a=ce,i=!1,o=!1;t((l=>{o||(l===0?(o=!0,r.length||n(0)):l.tag===0?a=l[0]:(i=!1,(function(f){var u=ce;f((h=>{if(h===0){if(r.length){var m=r.indexOf(u);m>-1&&(r=r.slice()).splice(m,1),r.length||(o?n(0):i||(i=!0,a(0)))}}else h.tag===0?(r.push(u=h[0]),u(0)):r.length&&(n(h),u(0))}))})(e(l[0])),i||(i=!0,a(0))))})),n(me((l=>{if(l===1){o||(o=!0,a(1));for(var c=0,f=r,u=r.length;c<u;c++)f[c](1);r.length=0}else{!o&&!i?(i=!0,a(0)):i=!1;for(var h=0,m=r,d=r.length;h<d;h++)m[h](0)}})))}}function Bs(e){return Ze(Qs)(e)}function et(e){return Bs(qr(e))}function kn(e){return t=>n=>{var r=!1;t((a=>{if(!r)if(a===0)r=!0,n(0),e();else if(a.tag===0){var i=a[0];n(me((o=>{o===1?(r=!0,i(1),e()):i(o)})))}else n(a)}))}}function En(e){return t=>n=>{var r=!1;t((a=>{if(!r)if(a===0)r=!0,n(0);else if(a.tag===0){var i=a[0];n(me((o=>{o===1&&(r=!0),i(o)})))}else e(a[0]),n(a)}))}}function Ir(e){return t=>n=>t((r=>{r===0?n(0):r.tag===0?(n(r),e()):n(r)}))}function $e(e){var t=[],n=ce,r=!1;return a=>{t.push(a),t.length===1&&e((i=>{if(i===0){for(var o=0,l=t,c=t.length;o<c;o++)l[o](0);t.length=0}else if(i.tag===0)n=i[0];else{r=!1;for(var f=0,u=t,h=t.length;f<h;f++)u[f](i)}})),a(me((i=>{if(i===1){var o=t.indexOf(a);o>-1&&(t=t.slice()).splice(o,1),t.length||n(1)}else r||(r=!0,n(0))})))}}function Vr(e){return t=>n=>{var r=ce,a=ce,i=!1,o=!1,l=!1,c=!1;t((f=>{c||(f===0?(c=!0,l||n(0)):f.tag===0?r=f[0]:(l&&(a(1),a=ce),i?i=!1:(i=!0,r(0)),(function(h){l=!0,h((m=>{l&&(m===0?(l=!1,c?n(0):i||(i=!0,r(0))):m.tag===0?(o=!1,(a=m[0])(0)):(n(m),o?o=!1:a(0)))}))})(e(f[0]))))})),n(me((f=>{f===1?(c||(c=!0,r(1)),l&&(l=!1,a(1))):(!c&&!i&&(i=!0,r(0)),l&&!o&&(o=!0,a(0)))})))}}function Lt(e){return t=>n=>{var r=ce,a=!1,i=0;t((o=>{a||(o===0?(a=!0,n(0)):o.tag===0?e<=0?(a=!0,n(0),o[0](1)):r=o[0]:i++<e?(n(o),!a&&i>=e&&(a=!0,n(0),r(1))):n(o))})),n(me((o=>{o===1&&!a?(a=!0,r(1)):o===0&&!a&&i<e&&r(0)})))}}function Sn(e){return t=>n=>{var r=ce,a=ce,i=!1;t((o=>{i||(o===0?(i=!0,a(1),n(0)):o.tag===0?(r=o[0],e((l=>{l===0||(l.tag===0?(a=l[0])(0):(i=!0,a(1),r(1),n(0)))}))):n(o))})),n(me((o=>{o===1&&!i?(i=!0,r(1),a(1)):i||r(0)})))}}function mi(e,t){return n=>r=>{var a=ce,i=!1;n((o=>{i||(o===0?(i=!0,r(0)):o.tag===0?(a=o[0],r(o)):e(o[0])?r(o):(i=!0,t&&r(o),r(0),a(1)))}))}}function vi(e){return t=>e()(t)}function Mr(e){return t=>{var n=e[pi()]&&e[pi()]()||e,r=!1,a=!1,i=!1,o;t(me((async l=>{if(l===1)r=!0,n.return&&n.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((o=await n.next()).done)r=!0,n.return&&await n.return(),t(0);else try{i=!1,t(qt(o.value))}catch(c){if(n.throw)(r=!!(await n.throw(c)).done)&&t(0);else throw c}a=!1}})))}}function Xs(e){return e[Symbol.asyncIterator]?Mr(e):t=>{var n=e[Symbol.iterator](),r=!1,a=!1,i=!1,o;t(me((l=>{if(l===1)r=!0,n.return&&n.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((o=n.next()).done)r=!0,n.return&&n.return(),t(0);else try{i=!1,t(qt(o.value))}catch(c){if(n.throw)(r=!!n.throw(c).done)&&t(0);else throw c}a=!1}})))}}var qr=Xs;function tt(e){return t=>{var n=!1;t(me((r=>{r===1?n=!0:n||(n=!0,t(qt(e)),t(0))})))}}function Lr(e){return t=>{var n=!1,r=e({next(a){n||t(qt(a))},complete(){n||(n=!0,t(0))}});t(me((a=>{a===1&&!n&&(n=!0,r())})))}}function $r(){var e,t;return{source:$e(Lr((n=>(e=n.next,t=n.complete,Fr)))),next(n){e&&e(n)},complete(){t&&t()}}}var hi=e=>{var t=!1;e(me((n=>{n===1?t=!0:t||(t=!0,e(0))})))};function Ur(e){return Lr((t=>(e.then((n=>{Promise.resolve(n).then((()=>{t.next(n),t.complete()}))})),Fr)))}function vt(e){return t=>{var n=ce,r=!1;return t((a=>{a===0?r=!0:a.tag===0?(n=a[0])(0):r||(e(a[0]),n(0))})),{unsubscribe(){r||(r=!0,n(1))}}}}function yi(e){vt((t=>{}))(e)}function Tn(e){return new Promise((t=>{var n=ce,r;e((a=>{a===0?Promise.resolve(r).then(t):a.tag===0?(n=a[0])(0):(r=a[0],n(0))}))}))}var Gr=(...e)=>{for(var t=e[0],n=1,r=e.length;n<r;n++)t=e[n](t);return t};var Hs=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new pt(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new pt(e),yt=class extends Error{constructor(t){var n=(t.graphQLErrors||[]).map(Hs),r=((a,i)=>{var o="";if(a)return`[Network] ${a.message}`;if(i)for(var l=0,c=i.length;l<c;l++)o&&(o+=`
`),o+=`[GraphQL] ${i[l].message}`;return o})(t.networkError,n);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=n,this.networkError=t.networkError,this.response=t.response}toString(){return this.message}},xn=(e,t)=>{for(var n=0|(t||5381),r=0,a=0|e.length;r<a;r++)n=(n<<5)+n+e.charCodeAt(r);return n},nt=new Set,gi=new WeakMap,ht=(e,t)=>{if(e===null||nt.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return ht(e.toJSON(),t);if(Array.isArray(e)){for(var n="[",r=0,a=e.length;r<a;r++)n.length>1&&(n+=","),n+=ht(e[r],t)||"null";return n+="]"}else if(!t&&(Cn!==Ue&&e instanceof Cn||Dn!==Ue&&e instanceof Dn))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var o=gi.get(e)||Math.random().toString(36).slice(2);return gi.set(e,o),ht({__key:o},t)}nt.add(e);for(var l="{",c=0,f=i.length;c<f;c++){var u=ht(e[i[c]],t);u&&(l.length>1&&(l+=","),l+=ht(i[c],t)+":"+u)}return nt.delete(e),l+="}"},Jr=(e,t,n)=>{if(!(n==null||typeof n!="object"||n.toJSON||nt.has(n)))if(Array.isArray(n))for(var r=0,a=n.length;r<a;r++)Jr(e,`${t}.${r}`,n[r]);else if(n instanceof Cn||n instanceof Dn)e.set(t,n);else{nt.add(n);for(var i in n)Jr(e,`${t}.${i}`,n[i])}},Oe=(e,t)=>(nt.clear(),ht(e,t||!1)),Ue=class{},Cn=typeof File<"u"?File:Ue,Dn=typeof Blob<"u"?Blob:Ue,Ws=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Ys=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,zs=(e,t)=>t%2==0?e.replace(Ys,`
`):e,_i=e=>e.split(Ws).map(zs).join("").trim(),bi=new Map,An=new Map,$t=e=>{var t;return typeof e=="string"?t=_i(e):e.loc&&An.get(e.__key)===e?t=e.loc.source.body:(t=bi.get(e)||_i(fi(e)),bi.set(e,t)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:t.length,source:{body:t,name:"gql",locationOffset:{line:1,column:1}}}),t},Ni=e=>{var t;if(e.documentId)t=xn(e.documentId);else if(t=xn($t(e)),e.definitions){var n=Qr(e);n&&(t=xn(`
# ${n}`,t))}return t},Kr=e=>{var t,n;return typeof e=="string"?(t=Ni(e),n=An.get(t)||di(e,{noLocation:!0})):(t=e.__key||Ni(e),n=An.get(t)||e),n.loc||$t(n),n.__key=t,An.set(t,n),n},Pe=(e,t,n)=>{var r=t||{},a=Kr(e),i=Oe(r,!0),o=a.__key;return i!=="{}"&&(o=xn(i,o)),{key:o,query:a,variables:r,extensions:n}},Qr=e=>{for(var t=0,n=e.definitions.length;t<n;t++){var r=e.definitions[t];if(r.kind===ue.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var jr=(e,t,n)=>{var r=t.payload||t;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new yt({graphQLErrors:r.errors,response:n}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:t.hasNext==null?a:t.hasNext,stale:!1}},On=(e,t)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var n=0,r=t.length;n<r;n++)e[n]=On(e[n],t[n]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in t)e[a]=On(e[a],t[a]);return e}}return t},Ei=(e,t,n,r)=>{var a=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(t.payload||t).extensions,o={...e.extensions,...(t.payload||t).extensions},l=t.incremental;"path"in t&&(l=[t]);var c={data:e.data};if(l)for(var f=function(){var m=l[u];Array.isArray(m.errors)&&a.push(...m.errors),m.extensions&&(Object.assign(o,m.extensions),i=!0);var d="data",v=c,b=[];if(m.path)b=m.path;else if(r){var _=r.find((w=>w.id===m.id));m.subPath?b=[..._.path,...m.subPath]:b=_.path}for(var A=0,N=b.length;A<N;d=b[A++])v=v[d]=Array.isArray(v[d])?[...v[d]]:{...v[d]};if(m.items)for(var T=+d>=0?d:0,p=0,E=m.items.length;p<E;p++)v[T+p]=On(v[T+p],m.items[p]);else m.data!==void 0&&(v[d]=On(v[d],m.data))},u=0,h=l.length;u<h;u++)f();else c.data=(t.payload||t).data||e.data,a=t.errors||t.payload&&t.payload.errors||a;return{operation:e.operation,data:c.data,error:a.length?new yt({graphQLErrors:a,response:n}):void 0,extensions:i?o:void 0,hasNext:t.hasNext!=null?t.hasNext:e.hasNext,stale:!1}},Si=(e,t,n)=>({operation:e,data:void 0,error:new yt({networkError:t,response:n}),extensions:void 0,hasNext:!1,stale:!1});function Ti(e){var t={query:void 0,documentId:void 0,operationName:Qr(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?t.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(t.query=$t(e.query)),t}var xi=(e,t)=>{var n=e.kind==="query"&&e.context.preferGetMethod;if(!n||!t)return e.context.url;var r=Zs(e.context.url);for(var a in t){var i=t[a];i&&r[1].set(a,typeof i=="object"?Oe(i):i)}var o=r.join("?");return o.length>2047&&n!=="force"?(e.context.preferGetMethod=!1,e.context.url):o},Zs=e=>{var t=e.indexOf("?");return t>-1?[e.slice(0,t),new URLSearchParams(e.slice(t+1))]:[e,new URLSearchParams]},el=(e,t)=>{if(t&&!(e.kind==="query"&&e.context.preferGetMethod)){var n=Oe(t),r=(l=>{var c=new Map;return(Cn!==Ue||Dn!==Ue)&&(nt.clear(),Jr(c,"variables",l)),c})(t.variables);if(r.size){var a=new FormData;a.append("operations",n),a.append("map",Oe({...[...r.keys()].map((l=>[l]))}));var i=0;for(var o of r.values())a.append(""+i++,o);return a}return n}},Ai=(e,t)=>{var n={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((o=>"has"in o&&!Object.keys(o).length)(r.headers))r.headers.forEach(((o,l)=>{n[l]=o}));else if(Array.isArray(r.headers))r.headers.forEach(((o,l)=>{Array.isArray(o)?n[o[0]]?n[o[0]]=`${n[o[0]]},${o[1]}`:n[o[0]]=o[1]:n[l]=o}));else for(var a in r.headers)n[a.toLowerCase()]=r.headers[a];var i=el(e,t);return typeof i=="string"&&!n["content-type"]&&(n["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:n}},tl=/boundary="?([^=";]+)"?/i,nl=/data: ?([^\n]+)/;async function*wi(e){if(e.body[Symbol.asyncIterator])for await(var t of e.body)yield t;else{var n=e.body.getReader(),r;try{for(;!(r=await n.read()).done;)yield r.value}finally{n.cancel()}}}async function*ki(e,t){var n=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():n.decode(i,{stream:!0});(a=r.indexOf(t))>-1;)yield r.slice(0,a),r=r.slice(a+t.length)}async function*rl(e,t,n){var r=!0,a=null,i;try{yield await Promise.resolve();var o=(i=await(e.context.fetch||fetch)(t,n)).headers.get("Content-Type")||"",l;/multipart\/mixed/i.test(o)?l=(async function*(h,m){var d=h.match(tl),v="--"+(d?d[1]:"-"),b=!0,_;for await(var A of ki(wi(m),`\r
`+v)){if(b){b=!1;var N=A.indexOf(v);if(N>-1)A=A.slice(N+v.length);else continue}try{yield _=JSON.parse(A.slice(A.indexOf(`\r
\r
`)+4))}catch(T){if(!_)throw T}if(_&&_.hasNext===!1)break}_&&_.hasNext!==!1&&(yield{hasNext:!1})})(o,i):/text\/event-stream/i.test(o)?l=(async function*(h){var m;for await(var d of ki(wi(h),`

`)){var v=d.match(nl);if(v){var b=v[1];try{yield m=JSON.parse(b)}catch(_){if(!m)throw _}if(m&&m.hasNext===!1)break}}m&&m.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(o)?l=(async function*(h){var m=await h.text();try{var d=JSON.parse(m);yield d}catch{throw new Error(m)}})(i):l=(async function*(h){yield JSON.parse(await h.text())})(i);var c;for await(var f of l)f.pending&&!a?c=f.pending:f.pending&&(c=[...c,...f.pending]),a=a?Ei(a,f,i,c):jr(e,f,i),r=!1,yield a,r=!0;a||(yield a=jr(e,{},i))}catch(u){if(!r)throw u;yield Si(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):u,i)}}function Ci(e,t,n){var r;return typeof AbortController<"u"&&(n.signal=(r=new AbortController).signal),kn((()=>{r&&r.abort()}))(J((a=>!!a))(Mr(rl(e,t,n))))}var Br=e=>{if("definitions"in e){for(var t=[],n=0,r=e.definitions.length;n<r;n++){var a=Br(e.definitions[n]);t.push(a)}return{...e,definitions:t}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],o={},l=0,c=e.directives.length;l<c;l++){var f=e.directives[l],u=f.name.value;u[0]!=="_"?i.push(f):u=u.slice(1),o[u]=f}e={...e,directives:i,_directives:o}}if("selectionSet"in e){var h=[],m=e.kind===ue.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,v=e.selectionSet.selections.length;d<v;d++){var b=e.selectionSet.selections[d];m=m||b.kind===ue.FIELD&&b.name.value==="__typename"&&!b.alias;var _=Br(b);h.push(_)}return m||h.push({kind:ue.FIELD,name:{kind:ue.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:h}}}}return e},Di=new Map,gt=e=>{var t=Kr(e),n=Di.get(t.__key);return n||(Di.set(t.__key,n=Br(t)),Object.defineProperty(n,"__key",{value:t.__key,enumerable:!1})),n};function Oi(e){var t=n=>e(n);return t.toPromise=()=>Tn(Lt(1)(J((n=>!n.stale&&!n.hasNext))(t))),t.then=(n,r)=>t.toPromise().then(n,r),t.subscribe=n=>vt(n)(t),t}function Ge(e,t,n){return{...t,kind:e,context:t.context?{...t.context,...n}:n||t.context}}var al=()=>{};var Pi=({forward:e,dispatchDebug:t})=>n=>{var r=Ze((i=>{var o=Ti(i),l=xi(i,o),c=Ai(i,o),f=Sn(J((u=>u.kind==="teardown"&&u.key===i.key))(n))(Ci(i,l,c));return f}))(J((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(n)),a=e(J((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(n));return et([r,a])},il=e=>({client:t,forward:n,dispatchDebug:r})=>e.reduceRight(((a,i)=>{var o=!1;return i({client:t,forward(l){return $e(a($e(l)))},dispatchDebug(l){}})}),n),Ri=({onOperation:e,onResult:t,onError:n})=>({forward:r})=>a=>Ze((i=>{n&&i.error&&n(i.error,i.operation);var o=t&&t(i)||i;return"then"in o?Ur(o):tt(o)}))(r(Ze((i=>{if(i.kind==="teardown")return tt(i);var o=e&&e(i)||i;return"then"in o?Sn(J((l=>l.kind==="teardown"&&l.key===i.key))(a))(Ur(o)):tt(o)}))(a))),ol=({dispatchDebug:e})=>t=>J((n=>!1))(t),Fi=function e(t){var n=0,r=new Map,a=new Map,i=new Set,o=[],l={url:t.url,fetchSubscriptions:t.fetchSubscriptions,fetchOptions:t.fetchOptions,fetch:t.fetch,preferGetMethod:t.preferGetMethod!=null?t.preferGetMethod:"within-url-limit",requestPolicy:t.requestPolicy||"cache-first"},c=$r();function f(p){(p.kind==="mutation"||p.kind==="teardown"||!i.has(p.key))&&(p.kind==="teardown"?i.delete(p.key):p.kind!=="mutation"&&i.add(p.key),c.next(p))}var u=!1;function h(p){if(p&&f(p),!u){for(u=!0;u&&(p=o.shift());)f(p);u=!1}}var m=p=>{var E=Sn(J((w=>w.kind==="teardown"&&w.key===p.key))(c.source))(J((w=>w.operation.kind===p.kind&&w.operation.key===p.key&&(!w.operation.context._instance||w.operation.context._instance===p.context._instance)))(T));return p.kind!=="query"?E=mi((w=>!!w.hasNext),!0)(E):E=Vr((w=>{var V=tt(w);return w.stale||w.hasNext?V:et([V,Le((()=>(w.stale=!0,w)))(Lt(1)(J(($=>$.key===p.key))(c.source)))])}))(E),p.kind!=="mutation"?E=kn((()=>{i.delete(p.key),r.delete(p.key),a.delete(p.key),u=!1;for(var w=o.length-1;w>=0;w--)o[w].key===p.key&&o.splice(w,1);f(Ge("teardown",p,p.context))}))(En((w=>{if(w.stale)if(!w.hasNext)i.delete(p.key);else for(var V=0;V<o.length;V++){var $=o[V];if($.key===w.operation.key){i.delete($.key);break}}else w.hasNext||i.delete(p.key);r.set(p.key,w)}))(E)):E=Ir((()=>{f(p)}))(E),$e(E)},d=this instanceof e?this:Object.create(e.prototype),v=Object.assign(d,{suspense:!!t.suspense,operations$:c.source,reexecuteOperation(p){if(p.kind==="teardown")h(p);else if(p.kind==="mutation")o.push(p),Promise.resolve().then(h);else if(a.has(p.key)){for(var E=!1,w=0;w<o.length;w++)o[w].key===p.key&&(o[w]=p,E=!0);E||i.has(p.key)&&p.context.requestPolicy!=="network-only"?(i.delete(p.key),Promise.resolve().then(h)):(o.push(p),Promise.resolve().then(h))}},createRequestOperation(p,E,w){w||(w={});var V;return Ge(p,E,{_instance:p==="mutation"?n=n+1|0:void 0,...l,...w,requestPolicy:w.requestPolicy||l.requestPolicy,suspense:w.suspense||w.suspense!==!1&&v.suspense})},executeRequestOperation(p){return p.kind==="mutation"?Oi(m(p)):Oi(vi((()=>{var E=a.get(p.key);E||a.set(p.key,E=m(p)),E=Ir((()=>{h(p)}))(E);var w=r.get(p.key);return p.kind==="query"&&w&&(w.stale||w.hasNext)?Vr(tt)(et([E,J((V=>V===r.get(p.key)))(tt(w))])):E})))},executeQuery(p,E){var w=v.createRequestOperation("query",p,E);return v.executeRequestOperation(w)},executeSubscription(p,E){var w=v.createRequestOperation("subscription",p,E);return v.executeRequestOperation(w)},executeMutation(p,E){var w=v.createRequestOperation("mutation",p,E);return v.executeRequestOperation(w)},readQuery(p,E,w){var V=null;return vt(($=>{V=$}))(v.query(p,E,w)).unsubscribe(),V},query:(p,E,w)=>v.executeQuery(Pe(p,E),w),subscription:(p,E,w)=>v.executeSubscription(Pe(p,E),w),mutation:(p,E,w)=>v.executeMutation(Pe(p,E),w)}),b=al;if(0)var _,A;var N=il(t.exchanges),T=$e(N({client:v,dispatchDebug:b,forward:ol({dispatchDebug:b})})(c.source));return yi(T),v};var sl=`
https://bit.ly/2XbVrpR#`;function Un(e,t,n){if(!e){var r=t||"Minfied Error #"+n+`
`,a=new Error(r+sl+n);throw a.name="Graphcache Error",a}}var ll={},Gn=e=>e._directives||ll,Se=e=>e.name.value,Ii=e=>e.typeCondition.name.value,ia=e=>e.alias?e.alias.value:e.name.value,ul=[],ve=e=>e.selectionSet?e.selectionSet.selections:ul,Gi=e=>e.typeCondition?e.typeCondition.name.value:null,Jn=(e,t)=>{var n=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var i=e.arguments[r],o=ze(i.value,t);o!=null&&(n||(n={}),n[Se(i)]=o)}return n},cl=(e,t)=>{if(!(!t||!e.variableDefinitions)){for(var n={},r=0,a=e.variableDefinitions.length;r<a;r++){var i=Se(e.variableDefinitions[r].variable);n[i]=t[i]}return n}},Ji=(e,t)=>{var n={};if(!t)return n;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var i=e.variableDefinitions[r],o=Se(i.variable);n[o]=t[o]===void 0&&i.defaultValue?ze(i.defaultValue,t):t[o]}for(var l in t)l in n||(n[l]=t[l]);return n};function oa(e){for(var t=0;t<e.definitions.length;t++)if(e.definitions[t].kind===ue.OPERATION_DEFINITION)return e.definitions[t];Un(!1,"",1)}var In=e=>{for(var t={},n=0;n<e.definitions.length;n++){var r=e.definitions[n];r.kind===ue.FRAGMENT_DEFINITION&&(t[Se(r)]=r)}return t},dl=(e,t)=>{var n=Gn(e);if(n.include||n.skip)for(var r in n){var a=n[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Se(a.arguments[0])==="if"){var i=ze(a.arguments[0].value,t);return r==="include"?!!i:!i}}return!0},fl=(e,t)=>{var{defer:n}=Gn(e);if(n){for(var r of n.arguments||[])if(Se(r)==="if")return!!ze(r.value,t);return!0}return!1},pl=e=>{var{optional:t,required:n}=Gn(e);if(n)return!1;if(t)return!0},Vi="__",Mi=(e,t,n,r)=>{var a=Ki(e,t,n,r);return!!a&&a.type.kind!=="NON_NULL"},ji=(e,t,n,r)=>{var a=Ki(e,t,n,r);if(!a)return!1;var i=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var ml=(e,t,n)=>{if(!n)return!1;var r=Gi(t);return!r||n===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===n:((function(i,o){Un(i.types.has(o)&&(i.types.get(o).kind==="INTERFACE"||i.types.get(o).kind==="UNION"),"",5)})(e,r),Qi(e,n),e.isSubType(r,n))},Ki=(e,t,n,r)=>{if(!(n.indexOf(Vi)===0||t.indexOf(Vi)===0)){Qi(e,t);var a=e.types.get(t).fields()[n];return a}};function Qi(e,t){Un(e.types.has(t)&&e.types.get(t).kind==="OBJECT","",3)}var it=(e,t)=>t?`${e}(${Oe(t)})`:e,jt=(e,t)=>`${e}.${t}`,vl=e=>{var t=e.indexOf("(");return t>-1?{fieldKey:e,fieldName:e.slice(0,t),arguments:JSON.parse(e.slice(t+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Bi=e=>{var t=e.indexOf(".");return{entityKey:e.slice(0,t).replace(/%2e/g,"."),fieldKey:e.slice(t+1)}},Ut=null,Vn=null,x=null,te=null,de=null,Re=null,bt=!1,Je=!1;function Ee(e,t){var n;if(e){if(Ut.has(e))return e;n=Vn.get(e)}return n==null&&(n=t?[]:{}),e&&Vn.set(e,n),Ut.add(n),n}var Xr=e=>!!e&&Ut.has(e),rt=(e,t,n,r,a)=>{Ut=new WeakSet,Vn=new WeakMap,de=e,x=t,Re=new Set,Je=!!r,bt=!!a,n?de==="read"?te=n:r||t.hydrating||t.optimisticOrder.length>1?(!r&&!t.commutativeKeys.has(n)?Pn(t,n):r&&(t.optimisticOrder.indexOf(n)!==-1&&!t.commutativeKeys.has(n)&&t.optimisticOrder.splice(t.optimisticOrder.indexOf(n),1),t.commutativeKeys.delete(n)),te=n,_l(t,n)):(te=null,zi(t,n)):te=null},at=()=>{var e=x,t=te;if(Je=!1,te=null,!e.hydrating&&t&&e.optimisticOrder.indexOf(t)>-1)for(var n=e.optimisticOrder.length;--n>=0&&e.dirtyKeys.has(e.optimisticOrder[n])&&e.commutativeKeys.has(e.optimisticOrder[n]);)bl(e.optimisticOrder[n]);Ut=null,Vn=null,de=null,x=null,Re=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{rt("read",e,null),hl(),Nl(),at(),e.defer=!1})))},qi=(e,t,n)=>{t&&!n&&e.deferredKeys.delete(t),rt("write",e,t,n),at()};var Xi=new Set,Hi=(e,t,n,r)=>{var a=te?e.optimistic.get(te):e.base,i=a.get(t);i===void 0&&a.set(t,i=Object.create(null)),r===void 0&&!te?delete i[n]:i[n]=r},jn=(e,t,n)=>{for(var r,a=!Je&&de==="read"&&te&&x.commutativeKeys.has(te),i=0,o=x.optimisticOrder.length;i<o;i++){var l=x.optimisticOrder[i],c=e.optimistic.get(l);if(a=a&&l!==te,c&&(!a||!x.commutativeKeys.has(l))&&(!Je||de==="write"||x.commutativeKeys.has(l))&&(r=c.get(t))!==void 0&&n in r)return r[n]}return(r=e.base.get(t))!==void 0?r[n]:void 0};function Mn(e){return x.refCount.get(e)||0}var qn=(e,t)=>{if(Array.isArray(e))for(var n=0,r=e.length;n<r;n++)qn(e[n],t);else typeof e=="string"&&((a,i)=>{var o=Mn(a),l=o+i>0?o+i:0;x.refCount.set(a,l),l?!o&&l&&x.gc.delete(a):x.gc.add(a)})(e,t)},Li=(e,t,n)=>{if(n!==void 0)for(var r in n)t.has(r)||(e.push(vl(r)),t.add(r))},$i=(e,t,n,r)=>{Li(e,t,r.base.get(n));for(var a=0,i=x.optimisticOrder.length;a<i;a++){var o=r.optimistic.get(x.optimisticOrder[a]);o!==void 0&&Li(e,t,o.get(n))}},hl=()=>{if(!x.optimisticOrder.length){for(var e of x.gc.keys())if(x.gc.delete(e),!(Mn(e)>0)){var t=x.records.base.get(e);x.refCount.delete(e),x.records.base.delete(e);var n=t&&t.__typename;if(n){var r=x.types.get(n);r&&r.delete(e)}var a=x.links.base.get(e);if(a){x.links.base.delete(e);for(var i in a)qn(a[i],-1)}}}},Kt=(e,t)=>{e!==x.queryRootKey?Re.add(e):t!==void 0&&t!=="__typename"&&Re.add(jt(e,t))},Wi=(e,t)=>{!Je&&x.storage&&x.persist.add(((n,r)=>`${n.replace(/\./g,"%2e")}.${r}`)(e,t))},Fe=(e,t)=>(de==="read"&&Kt(e,t),jn(x.records,e,t)),ot=(e,t)=>(de==="read"&&Kt(e,t),jn(x.links,e,t)),yl=(e,t)=>{var n=x.abstractToConcreteMap.get(e);if(n)n.add(t);else{var r=new Set;r.add(t),x.abstractToConcreteMap.set(e,r)}},Gt=(e,t,n)=>{eo(jn(x.records,e,t),n)||(Kt(e,t),Wi(e,t)),Hi(x.records,e,t,n)},gl=(e,t)=>Fe(e,t)!==void 0||ot(e,t)!==void 0,Qt=(e,t,n)=>{var r=te?x.links.optimistic.get(te):x.links.base;if(!te){var a=r&&r.get(e);qn(a&&a[t],-1),qn(n,1)}eo(jn(x.links,e,t),n)||(Kt(e,t),Wi(e,t)),Hi(x.links,e,t,n)},Pn=(e,t,n)=>{var r=e.optimisticOrder.indexOf(t);if(r>-1&&e.optimisticOrder.splice(r,1),n)for(e.deferredKeys.add(t),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(t),r>-1&&!e.commutativeKeys.has(t)&&Yi(e,t),r=0;e.optimisticOrder.splice(r,0,t),e.commutativeKeys.add(t)},_l=(e,t)=>{e.optimisticOrder.indexOf(t)===-1&&e.optimisticOrder.unshift(t),e.dirtyKeys.has(t)||(e.dirtyKeys.add(t),e.links.optimistic.set(t,new Map),e.records.optimistic.set(t,new Map))},Yi=(e,t)=>{e.dirtyKeys.has(t)&&(e.dirtyKeys.delete(t),e.records.optimistic.delete(t),e.links.optimistic.delete(t),e.deferredKeys.delete(t))},zi=(e,t)=>{var n=e.optimisticOrder.indexOf(t);n>-1&&(e.optimisticOrder.splice(n,1),e.commutativeKeys.delete(t)),Yi(e,t)},bl=e=>{var t=Re;Re=new Set,de="write";var n=x.links.optimistic.get(e);if(n)for(var r of n.entries()){var a=r[0],i=r[1];for(var o in i)Qt(a,o,i[o])}var l=x.records.optimistic.get(e);if(l)for(var c of l.entries()){var f=c[0],u=c[1];for(var h in u)Gt(f,h,u[h])}Re=t,zi(x,e)},Zi=e=>{var{links:t,records:n}=x,r=[],a=new Set;return Kt(e),$i(r,a,e,t),$i(r,a,e,n),r},Nl=()=>{if(x.storage){Je=!0,de="read";var e={};for(var t of x.persist.keys()){var{entityKey:n,fieldKey:r}=Bi(t),a=void 0;(a=ot(n,r))!==void 0?e[t]=`:${Oe(a)}`:(a=Fe(n,r))!==void 0?e[t]=Oe(a):e[t]=void 0}Je=!1,x.storage.writeData(e),x.persist.clear()}};function eo(e,t){return typeof e!=typeof t||e!==t?!1:Array.isArray(e)&&Array.isArray(t)?e.length!==t.length?!1:!e.some(((n,r)=>n!==t[r])):!0}var Rn=null,Ln=!1,Wr=void 0,Kn=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,$n=(e,t,n,r,a,i)=>{var o={store:e,variables:t,fragments:n,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:Je,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var l=0;l<i.graphQLErrors.length;l++){var c=i.graphQLErrors[l];c.path&&c.path.length&&(o.__internal.errorMap||(o.__internal.errorMap=Object.create(null)),o.__internal.errorMap[c.path.join(".")]=c)}return o},Yr=(e,t,n,r,a,i)=>{Rn=e,e.parent=t,e.parentTypeName=n,e.parentKey=r,e.parentFieldKey=a,e.fieldName=i,e.error=Kn(e)},wl=(e,t,n,r,a)=>{if(!t)return!1;var i=Gi(e);return!i||t===i?!0:!ve(e).some((o=>{if(o.kind!==ue.FIELD)return!1;var l=it(Se(o),Jn(o,r));return!gl(n,l)}))},Jt=class{constructor(t,n,r,a,i,o){this.typename=t,this.entityKey=n,this.ctx=o,this.stack=[{selectionSet:i,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var t=this.stack[this.stack.length-1];t.index<t.selectionSet.length;){var n=t.selectionSet[t.index++];if(dl(n,this.ctx.variables)){if(n.kind!==ue.FIELD){var r=n.kind!==ue.INLINE_FRAGMENT?this.ctx.fragments[Se(n)]:n;if(r){var a=!r.typeCondition||(this.ctx.store.schema?ml(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?kl(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):de==="read"&&El(r.typeCondition.name.value,this.typename)||wl(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||de==="write"&&!this.ctx.store.schema){var i=pl(n);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&yl(r.typeCondition.name.value,this.typename),this.stack.push(t={selectionSet:ve(r),index:0,defer:t.defer||fl(n,this.ctx.variables),optional:i!==void 0?i:t.optional})}}}else if(de==="write"||!n._generated)return Ln=t.defer,Wr=t.optional,n}}this.stack.pop()}}},kl=(e,t,n)=>{if(!n)return!1;if(t===n)return!0;var r=e.get(t);return r&&r.has(n)},El=(e,t)=>{if(!t)return!1;if(e===t)return!0;var n=!(a=>x.types.has(a))(e);if(!n)return!1;var r=(a=>x.abstractToConcreteMap.get(a)||Xi)(e);return r.size&&r.has(t)},Fn=e=>e??null,zr=(e,t)=>{if(t){if(Array.isArray(t)){for(var n=new Array(t.length),r=0,a=n.length;r<a;r++)n[r]=zr(e,t[r]);return n}}else return t||null;var i=e.keyOfEntity(t);return i},Zr=(e,t,n,r)=>{var a=gt(t.query),i=oa(a),o=e.rootFields[i.operation],l=ve(i),c=$n(e,Ji(i,t.variables),In(a),o,o,r),f=o!==c.store.rootFields.query?to(c,o,l,n||Ee()):_t(c,o,l,n||Ee());return{dependencies:Re,partial:c.partial||!f,hasNext:c.hasNext,data:f||null}},to=(e,t,n,r)=>{if(typeof(e.store.rootNames[t]?t:r.__typename)!="string")return r;for(var a=new Jt(t,t,!1,void 0,n,e),i,o=bt,l=Ee(r);i=a.next();){var c=ia(i),f=r[c];e.__internal.path.push(c);var u=void 0;i.selectionSet&&f!==null?u=no(e,ve(i),Fn(f)):u=f,o=o||u!==f,u!==void 0&&(l[c]=u),e.__internal.path.pop()}return o?l:r},no=(e,t,n)=>{if(Array.isArray(n)){for(var r=new Array(n.length),a=bt,i=0,o=n.length;i<o;i++)e.__internal.path.push(i),r[i]=no(e,t,n[i]),a=a||r[i]!==n[i],e.__internal.path.pop();return a?r:n}else if(n===null)return null;var l=e.store.keyOfEntity(n);return l!==null?_t(e,l,t,n)||null:to(e,n.__typename,t,n)};function Sl(e,t,n,r){var a=r.store.resolvers[t],i=a&&a[n],o;for(var l in e){var c=e[l];if(c&&l!=="include"&&l!=="skip"&&r.store.directives[l]){return o=r.store.directives[l](Jn(c,r.variables)),o;break}}return o||i}var _t=(e,t,n,r,a)=>{var{store:i}=e,o=t===i.rootFields.query,l=a&&i.keyOfEntity(a)||t,c=o?t:Fe(l,"__typename")||a&&a.__typename;if(typeof c=="string"&&!(a&&c!==a.__typename)){for(var f=new Jt(c,l,!1,void 0,n,e),u=!1,h=!1,m=bt,d,v=e.partial,b=Ee(r);(d=f.next())!==void 0;){var _=Se(d),A=Jn(d,e.variables),N=ia(d),T=Gn(d),p=Sl(T,c,_,e),E=it(_,A),w=jt(l,E),V=Fe(l,E),$=a?a[_]:void 0;e.__internal.path.push(N);var y=void 0;if(_==="__typename")y=c;else if($!==void 0&&d.selectionSet===void 0)y=$;else if(de==="read"&&p){var C=b;if(d.selectionSet===void 0&&V!==void 0&&(C={...b,[N]:V,[_]:V}),Yr(e,C,c,l,E,_),y=p(C,A||{},i,e),d.selectionSet&&(y=ea(e,c,_,w,ve(d),b[N]!==void 0?b[N]:r[N],y,Xr(r))),i.schema&&y===null&&!Mi(i.schema,c,_,e.store.logger))return}else if(!d.selectionSet)y=V;else if($!==void 0)y=ea(e,c,_,w,ve(d),b[N]!==void 0?b[N]:r[N],$,Xr(r));else{var D=ot(l,E);D!==void 0?y=ro(e,D,c,_,ve(d),b[N]!==void 0?b[N]:r[N],Xr(r)):typeof V=="object"&&V!==null&&(y=V)}if(!Ln&&y===void 0&&(T.optional||Wr&&!T.required||Kn(e)||!T.required&&i.schema&&Mi(i.schema,c,_,e.store.logger))?(e.partial=!0,y=null):y===null&&(T.required||Wr===!1)?(e.store.logger,y=void 0):u=u||_!=="__typename",e.__internal.path.pop(),m=m||y!==r[N],y!==void 0)b[N]=y;else if(Ln)h=!0;else{e.store.logger,e.partial=v;return}}return e.partial=e.partial||v,e.hasNext=e.hasNext||h,o&&e.partial&&!u?void 0:m?b:r}},ea=(e,t,n,r,a,i,o,l)=>{if(Array.isArray(o)){for(var{store:c}=e,f=c.schema?ji(c.schema,t,n,e.store.logger):!1,u=e.partial,h=Ee(i,!0),m=bt||!Array.isArray(i)||o.length!==i.length,d=0,v=o.length;d<v;d++){e.__internal.path.push(d);var b=ea(e,t,n,jt(r,`${d}`),a,i?.[d],o[d],l);if(e.__internal.path.pop(),b===void 0&&!f){e.partial=u;return}else e.partial=e.partial||b===void 0&&f,h[d]=b??null,m=m||h[d]!==i[d]}return m?h:i}else{if(o==null)return o;if(l&&i===null)return null;if(Tl(o)){var _=i||Ee(i);return typeof o=="string"?_t(e,o,a,_):_t(e,r,a,_,o)}else return}},ro=(e,t,n,r,a,i,o)=>{if(Array.isArray(t)){for(var{store:l}=e,c=l.schema?ji(l.schema,n,r,e.store.logger):!1,f=Ee(i,!0),u=e.partial,h=bt||!Array.isArray(i)||t.length!==i.length,m=0,d=t.length;m<d;m++){e.__internal.path.push(m);var v=ro(e,t[m],n,r,a,i?.[m],o);if(e.__internal.path.pop(),v===void 0&&!c){e.partial=u;return}else e.partial=e.partial||v===void 0&&c,f[m]=v||null,h=h||f[m]!==i[m]}return h?f:i}else if(t===null||i===null&&o)return null;return _t(e,t,a,i||Ee(i))},Tl=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",ao=(e,t,n)=>{for(var r=t?[{fieldKey:it(t,n)}]:Zi(e),a=0,i=r.length;a<i;a++){var{fieldKey:o}=r[a];ot(e,o)!==void 0?Qt(e,o,void 0):Gt(e,o,void 0)}},ta=(e,t)=>{var n=(a=>x.types.get(a)||Xi)(e);for(var r of n)t.includes(r)||ao(r)},na=(e,t,n,r)=>{var a=gt(t.query),i=oa(a),o={data:n||Ee(),dependencies:Re},l=e.rootFields[i.operation],c=$n(e,Ji(i,t.variables),In(a),l,l,r);return sa(c,l,ve(i),o.data),o},sa=(e,t,n,r)=>{var a=e.store.rootNames[t]||"query",i=!!e.store.rootNames[t],o=i?t:r.__typename;if(!o&&t&&e.optimistic&&(o=Fe(t,"__typename")),o)!i&&t&&(Gt(t,"__typename",o),((O,F)=>{var j=x.types.get(O);if(j)j.add(F);else{var ae=new Set;ae.add(F),x.types.set(O,ae)}})(o,t));else return;for(var l=e.store.updates[o],c=new Jt(o,t||o,!1,void 0,n,e),f;f=c.next();){var u=Se(f),h=Jn(f,e.variables),m=it(u,h),d=ia(f),v=r[e.optimistic?u:d];if(!(u==="__typename"||v===void 0&&(Ln||e.optimistic&&a==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&a==="mutation"){if(!(b=e.store.optimisticMutations[u]))continue}else e.optimistic&&typeof v=="function"&&(b=v);if(b&&(Yr(e,r,o,t||o,m,u),v=Fn(b(h||{},e.store,e))),v!==void 0){if(f.selectionSet)if(t&&a==="query"){var _=jt(t,m),A=ra(e,ve(f),Fn(v),_,e.optimistic?ot(t||o,m):void 0);Qt(t||o,m,A)}else ra(e,ve(f),Fn(v));else t&&a==="query"&&Gt(t||o,m,v!==null||!Kn(e)?v:void 0);var N=l&&l[u];if(N)Yr(e,r,o,t||o,m,u),r[u]=v,N(r,h||{},e.store,e);else if(o===e.store.rootFields.mutation&&!e.optimistic){if(v&&Array.isArray(v))for(var T=v.map((O=>e.store.keyOfEntity(O)||"")),p=0,E=v.length;p<E;p++){var w=T[p];if(w&&v[p].__typename){var V=Fe(w,"__typename"),$=Mn(w);V&&!$&&ta(v[p].__typename,T)}}else if(v&&typeof v=="object"){var y=e.store.keyOfEntity(v);if(y){var C=Fe(y,"__typename"),D=Mn(y);(!C||!D)&&v.__typename&&ta(v.__typename,[y])}}}e.__internal.path.pop()}}}};var ra=(e,t,n,r,a)=>{if(Array.isArray(n)){for(var i=new Array(n.length),o=0,l=n.length;o<l;o++){e.__internal.path.push(o);var c=r?jt(r,`${o}`):void 0,f=ra(e,t,n[o],c,a?.[o]);i[o]=f,e.__internal.path.pop()}return i}else if(n===null)return Kn(e)?void 0:null;var u=e.store.keyOfEntity(n)||(typeof a=="string"?a:null),h=n.__typename,m=u||r;return sa(e,m,t,n),m||null},aa=class{constructor(t){t||(t={}),this.logger=t.logger,this.resolvers=t.resolvers||{},this.directives=t.directives||{},this.optimisticMutations=t.optimistic||{},this.keys=t.keys||{},this.globalIDs=Array.isArray(t.globalIDs)?new Set(t.globalIDs):!!t.globalIDs;var n="Query",r="Mutation",a="Subscription";if(t.schema){var i=(({__schema:u})=>{var h=new Map,m=N=>{var T;return()=>{if(!T){T={};for(var p=0;p<N.length;p++)T[N[p].name]=N[p]}return T}},d=N=>{switch(N.kind){case"OBJECT":case"INTERFACE":return{name:N.name,kind:N.kind,interfaces:m(N.interfaces||[]),fields:m(N.fields.map((T=>({name:T.name,type:T.type,args:m(T.args)}))))};case"UNION":return{name:N.name,kind:N.kind,types:m(N.possibleTypes||[])}}},v={query:u.queryType?u.queryType.name:null,mutation:u.mutationType?u.mutationType.name:null,subscription:u.subscriptionType?u.subscriptionType.name:null,types:void 0,isSubType(N,T){var p=h.get(N),E=h.get(T);return!p||!E?!1:p.kind==="UNION"?!!p.types()[T]:p.kind!=="OBJECT"&&E.kind==="OBJECT"?!!E.interfaces()[N]:N===T}};if(u.types){v.types=h;for(var b=0;b<u.types.length;b++){var _=u.types[b];if(_&&_.name){var A=d(_);A&&h.set(_.name,A)}}}return v})(t.schema);n=i.query||n,r=i.mutation||r,a=i.subscription||a,i.types&&(this.schema=i)}if(!this.schema&&t.possibleTypes){this.possibleTypeMap=new Map;for(var o of Object.entries(t.possibleTypes)){var[l,c]=o;this.possibleTypeMap.set(l,new Set(c))}}this.updates=t.updates||{},this.rootFields={query:n,mutation:r,subscription:a},this.rootNames={[n]:"query",[r]:"mutation",[a]:"subscription"},this.data=(f=n,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:f,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var f;this.schema}keyOfField(t,n){return it(t,n)}keyOfEntity(t){if(Rn&&t===Rn.parent)return Rn.parentKey;if(t==null||typeof t=="string")return t||null;if(t.__typename){if(this.rootNames[t.__typename])return t.__typename}else return null;var n=null;this.keys[t.__typename]?n=this.keys[t.__typename](t)||null:t.id!=null?n=`${t.id}`:t._id!=null&&(n=`${t._id}`);var r=t.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!n?n:`${r}:${n}`}resolve(t,n,r){var a=this.keyOfEntity(t);if(a){var i=it(n,r),o=Fe(a,i);if(o!==void 0)return o;var l=ot(a,i);return l!==void 0&&(l=zr(this,l)),l}}invalidate(t,n,r){var a=this.keyOfEntity(t);t&&typeof t=="string"&&!n&&!r&&!this.resolve(t,"__typename")?ta(t,[]):(Un(a,"",19),ao(a,n,r))}inspectFields(t){var n=this.keyOfEntity(t);return n?Zi(n):[]}updateQuery(t,n){var r=Pe(t.query,t.variables),a=n(this.readQuery(r));a!==null&&na(this,r,a,void 0)}readQuery(t){var n=Pe(t.query,t.variables);return Zr(this,n,void 0,void 0).data}readFragment(t,n,r,a){return((i,o,l,c,f)=>{var u=In(o),h;if(f){if(!(h=u[f]))return null}else if(!(h=u[Object.keys(u)[0]]))return null;var m=Ii(h);typeof l!="string"&&!l.__typename&&(l.__typename=m);var d=i.keyOfEntity(l);if(!d)return null;var v=$n(i,c||{},u,m,d,void 0),b=_t(v,d,ve(h),Ee())||null;return b})(this,gt(t),n,r,a)}writeFragment(t,n,r,a){((i,o,l,c,f)=>{var u=In(o),h;if(f){if(!(h=u[f]))return null}else if(!(h=u[Object.keys(u)[0]]))return null;var m=Ii(h),d={__typename:m,...l},v=i.keyOfEntity(d);if(v){var b=$n(i,c||{},u,m,v,void 0);sa(b,v,ve(h),d)}})(this,gt(t),n,r,a)}link(t,n,...r){var a=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],o=this.keyOfEntity(t);o&&Qt(o,it(n,a),zr(this,i))}},Ui=(e,t)=>Ge(e.kind,e,{...e.context,meta:{...e.context.meta,...t}}),Hr=(e,t)=>Ge(e.kind,e,{...e.context,requestPolicy:t}),io=e=>({forward:t,client:n,dispatchDebug:r})=>{var a=new aa(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((y=>{((C,D,O)=>{rt("write",C,null);for(var F in O){var j=O[F];if(j!==void 0){var{entityKey:ae,fieldKey:ye}=Bi(F);j[0]===":"?ot(ae,ye)===void 0&&Qt(ae,ye,JSON.parse(j.slice(1))):Fe(ae,ye)===void 0&&Gt(ae,ye,JSON.parse(j))}}C.storage=D,C.hydrating=!1,at()})(a.data,e.storage,y),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,o=[],l=new Map,c=new Map,f=new Set,u=new Set,h=new Set,m=new Set,d=new WeakSet,v=new Map,b=new Set,_=new Set,A=y=>{for(var C of y.values())if(f.has(C))return!0;return!1},N=(y,C)=>{if(C)for(var D of C.values()){var O=v.get(D);if(O)for(var F of O.values())y.add(F)}},T=(y,C,D)=>{for(var O of C.values())if(O!==y.key){var F=l.get(O);if(F){y.kind==="query"&&_.add(O);var j="cache-first";u.has(O)&&(u.delete(O),j="cache-and-network");var ae=Hr(F,j);y.kind==="subscription"&&h.has(O)&&d.add(ae),n.reexecuteOperation(ae)}}if(!D){var ye=b;b=_,y.kind==="query"&&b.add(y.key),(_=ye).clear()}},p=y=>!d.has(y)||!h.has(y.key)?!1:(m.add(y.key),!0),E=y=>{var C=!1;if(y.kind==="query")Pn(a.data,y.key),l.set(y.key,y),h.add(y.key),m.delete(y.key);else{if(y.kind==="teardown")return l.delete(y.key),c.delete(y.key),b.delete(y.key),h.delete(y.key),m.delete(y.key),qi(a.data,y.key),y;if(y.kind==="mutation"&&y.context.requestPolicy!=="network-only"){l.set(y.key,y),rt("write",a.data,y.key,!0,!1);var{dependencies:D}=na(a,y,void 0,void 0);if(at(),D.size){for(var O of D.values())f.add(O);i.set(y.key,D);var F=new Set;N(F,D),T(y,F,!0),C=!0}}}return Ge(y.kind,{key:y.key,query:gt(y.query),variables:y.variables?cl(oa(y.query),y.variables):y.variables},{...y.context,optimistic:C})},w=(y,C)=>{for(var D of C.values()){var O=v.get(D);O||v.set(D,O=new Set),O.add(y.key)}},V=y=>{rt("read",a.data,void 0,!1,!1);var C=Zr(a,y,c.get(y.key),void 0);at();var D=C.data?!C.partial&&!C.hasNext?"hit":"partial":"miss";return c.set(y.key,C.data),l.set(y.key,y),w(y,C.dependencies),{outcome:D,operation:y,data:C.data,dependencies:C.dependencies,hasNext:C.hasNext}},$=(y,C)=>{var D=l.get(y.operation.key)||y.operation;if(D.kind==="mutation"){var O=i.get(D.key);N(C,O),i.delete(D.key)}(D.kind==="subscription"||y.hasNext)&&Pn(a.data,D.key,!0);var F,j=y.data;if(j){rt("write",a.data,D.key,!1,!1);var ae=na(a,D,j,y.error).dependencies;at(),N(C,ae);var ye=D.kind==="query"?c.get(D.key):null;rt("read",a.data,D.key,!1,ye!==j);var S=Zr(a,D,ye||j,y.error);at(),j=S.data,D.kind==="query"&&(N(C,F=S.dependencies),c.set(D.key,j))}else qi(a.data,D.key);return F&&w(y.operation,F),{operation:D,data:j,error:y.error,extensions:y.extensions,hasNext:y.hasNext,stale:y.stale}};return y=>{var C=$e(Le(V)(J((S=>S.kind==="query"&&S.context.requestPolicy!=="network-only"))(y))),D=J((S=>S.kind!=="query"||S.context.requestPolicy==="network-only"))(y),O=Le((S=>Ui(S.operation,{cacheOutcome:"miss"})))(J((S=>S.outcome==="miss"&&S.operation.context.requestPolicy!=="cache-only"&&!A(S.dependencies)&&!b.has(S.operation.key)&&!p(S.operation)))(C)),F=Le((S=>{var{requestPolicy:le}=S.operation.context,Ae=le!=="cache-only"&&(S.hasNext||le==="cache-and-network"||le==="cache-first"&&S.outcome==="partial"&&!b.has(S.operation.key)),Xe=le!=="cache-only"&&(Ae||h.has(S.operation.key)||S.outcome==="partial"&&b.has(S.operation.key)&&((Ie=a.data).commutativeKeys.has(wa=S.operation.key)||Ie.optimisticOrder.indexOf(wa)>-1)),Ie,wa,fs={operation:Ui(S.operation,{cacheOutcome:S.outcome}),data:S.data,error:S.error,extensions:S.extensions,stale:Xe&&!S.hasNext,hasNext:Ae&&S.hasNext};return Ae&&(A(S.dependencies)?le==="cache-and-network"&&u.add(S.operation.key):p(S.operation)||n.reexecuteOperation(Hr(l.get(S.operation.key)||S.operation,"network-only"))),fs}))(J((S=>S.outcome!=="miss"||S.operation.context.requestPolicy==="cache-only"))(C)),j=t(Le(E)(et([D,O]))),ae=Le((S=>{var{key:le}=S.operation,Ae=!1;S.hasNext||(h.delete(le),Ae=m.delete(le));var Xe=new Set,Ie=$(S,Xe);return T(S.operation,Xe,!1),Ae&&(Ie.stale=!0,n.reexecuteOperation(Hr(l.get(le)||S.operation,"network-only"))),Ie}))(J((S=>!i.has(S.operation.key)))(j)),ye=Ze((S=>{if(o.push(S)<i.size)return hi;for(var le=0;le<o.length;le++)Pn(a.data,o[le].operation.key);f.clear();for(var Ae=[],Xe=new Set,Ie;Ie=o.shift();)Ae.push($(Ie,Xe));return T(S.operation,Xe,!1),qr(Ae)}))(J((S=>i.has(S.operation.key)))(j));return et([ae,ye,F])}};var Qn=()=>null;function oo(){return io({keys:{CallingNameUpdate:Qn,PhoneNumberAssociation:Qn,PhoneNumberCapabilities:Qn,UserError:Qn},updates:{Query:{phoneNumber(e,{id:t},n){e.phoneNumber===null&&typeof t=="string"&&xl(n,t)}}}})}function xl(e,t){e.invalidate({__typename:"PhoneNumber",id:t})}function so(){Bn=lo()}function lo(){return new Fi({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:ai,exchanges:[oo(),Al,Pi]})}var Al=Ri({onOperation(e){let{hash:t}=e.context,n={...e.extensions,persistedQuery:{version:1,sha256Hash:(t??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Cl()}:e.context;return Ge(e.kind,{...e,extensions:n},r)},onError(e){e.graphQLErrors.map(({extensions:n})=>n.code).some(n=>n==="PERSISTED_QUERY_NOT_FOUND"||n==="UNTRUSTED_DOCUMENT")&&(yn.value=!0)}});function Cl(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var Bn=lo();function Xn(e,t,n){let r=Pe(e.toString(),t),a={hash:e.__meta__?.hash},i=Bn,{unsubscribe:o}=Gr(i.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),vt(({data:c,error:f,stale:u})=>n({data:c,error:f,isStale:u})));return{stop:o,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function Hn(e,t,n="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:n},a=await Gr(Bn.query(e.toString(),t,r),J(({stale:i,hasNext:o})=>!i&&!o),Lt(1),Tn);return uo(a)}var Wn=q(null);async function Bt(e,t){let n={hash:e.__meta__?.hash};return Wn.value={document:e.toString(),variables:t},uo(await Bn.mutation(e.toString(),t,n))}function uo(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function Te(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function B(e,t){return t}var ne=class extends String{__apiType;value;__meta__;constructor(t,n){super(t),this.value=t,this.__meta__=n}toString(){return this.value}},je=new ne(`
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}
    `,{fragmentName:"NumberRow"}),co=new ne(`
    fragment Grant on PhoneNumberGrant {
  __typename
  id
  createdAt
  expiresAt
  grantee {
    __typename
    id
    name
    kind
  }
  grantedBy {
    __typename
    id
    name
  }
}
    `,{fragmentName:"Grant"}),Nt=new ne(`
    fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  actor {
    __typename
    id
    name
  }
}
    `,{fragmentName:"Change"}),fo=new ne(`
    fragment NumberSheet on PhoneNumber {
  __typename
  id
  databaseId
  nationalFormat
  numberType
  status
  orderId
  createdAt
  capabilities {
    __typename
    inboundCall
    inboundMms
    inboundSms
    outboundCall
    outboundMms
    outboundSms
  }
  associations {
    __typename
    name
    value
    associatedAt
  }
  grants(first: 100) {
    __typename
    totalCount
    nodes {
      __typename
      ...Grant
    }
  }
  changes(first: 50) {
    __typename
    totalCount
    nodes {
      __typename
      ...Change
    }
  }
}
    fragment Grant on PhoneNumberGrant {
  __typename
  id
  createdAt
  expiresAt
  grantee {
    __typename
    id
    name
    kind
  }
  grantedBy {
    __typename
    id
    name
  }
}
fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  actor {
    __typename
    id
    name
  }
}`,{fragmentName:"NumberSheet"}),Xt=new ne(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Yn=new ne(`
    query Number($id: ID!) {
  __typename
  phoneNumber(id: $id) {
    __typename
    ...NumberRow
    ...NumberSheet
  }
}
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}
fragment NumberSheet on PhoneNumber {
  __typename
  id
  databaseId
  nationalFormat
  numberType
  status
  orderId
  createdAt
  capabilities {
    __typename
    inboundCall
    inboundMms
    inboundSms
    outboundCall
    outboundMms
    outboundSms
  }
  associations {
    __typename
    name
    value
    associatedAt
  }
  grants(first: 100) {
    __typename
    totalCount
    nodes {
      __typename
      ...Grant
    }
  }
  changes(first: 50) {
    __typename
    totalCount
    nodes {
      __typename
      ...Change
    }
  }
}
fragment Grant on PhoneNumberGrant {
  __typename
  id
  createdAt
  expiresAt
  grantee {
    __typename
    id
    name
    kind
  }
  grantedBy {
    __typename
    id
    name
  }
}
fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  actor {
    __typename
    id
    name
  }
}`,{hash:"sha256:8629338862bcbe1e05c1ae8ba8d770372b6b9efe4bf3378d3708c9aeff25e3b4"}),po=new ne(`
    query NumberNow($id: ID!) {
  __typename
  phoneNumber(id: $id) {
    __typename
    ...NumberRow
    changes(first: 50) {
      __typename
      nodes {
        __typename
        ...Change
      }
    }
  }
}
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}
fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  actor {
    __typename
    id
    name
  }
}`,{hash:"sha256:92da39778ba25bc57c2307e02d1ca94f195d41fb8e70d83ee4e30f1ad3d82e39"}),la=new ne(`
    query Numbers($first: Int!, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
  __typename
  phoneNumbers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    __typename
    totalCount
    nodes {
      __typename
      ...NumberRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}`,{hash:"sha256:f87fb1c51187c858db3b56ceb3d91fcf0eb09383744bef218c1bb2b61f88c1cf"}),mo=new ne(`
    query Viewer {
  __typename
  viewer {
    __typename
    id
    name
    isOperator
    teams {
      __typename
      id
      name
    }
  }
}
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),vo=new ne(`
    mutation UpdateNumber($input: UpdatePhoneNumberInput!) {
  __typename
  updatePhoneNumber(input: $input) {
    __typename
    phoneNumber {
      __typename
      ...NumberRow
    }
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}
fragment Refusal on UserError {
  __typename
  code
  message
  field
}`,{hash:"sha256:890e23e825dbc0fb6101d98567eebfbdbe5f08de5849f41d7d4a3af1937b4710"}),ua=new ne(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),ho=new ne(`
    mutation Grant($input: GrantPhoneNumberAccessInput!) {
  __typename
  grantPhoneNumberAccess(input: $input) {
    __typename
    phoneNumber {
      __typename
      ...NumberRow
      ...NumberSheet
    }
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}
fragment NumberSheet on PhoneNumber {
  __typename
  id
  databaseId
  nationalFormat
  numberType
  status
  orderId
  createdAt
  capabilities {
    __typename
    inboundCall
    inboundMms
    inboundSms
    outboundCall
    outboundMms
    outboundSms
  }
  associations {
    __typename
    name
    value
    associatedAt
  }
  grants(first: 100) {
    __typename
    totalCount
    nodes {
      __typename
      ...Grant
    }
  }
  changes(first: 50) {
    __typename
    totalCount
    nodes {
      __typename
      ...Change
    }
  }
}
fragment Grant on PhoneNumberGrant {
  __typename
  id
  createdAt
  expiresAt
  grantee {
    __typename
    id
    name
    kind
  }
  grantedBy {
    __typename
    id
    name
  }
}
fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  actor {
    __typename
    id
    name
  }
}
fragment Refusal on UserError {
  __typename
  code
  message
  field
}`,{hash:"sha256:1df2f31d7b0bf18e0df6f3ed84cd0b2ad02a45f0beeb75f27f10338d458fdcc8"}),yo=new ne(`
    mutation Revoke($input: RevokePhoneNumberAccessInput!) {
  __typename
  revokePhoneNumberAccess(input: $input) {
    __typename
    phoneNumber {
      __typename
      ...NumberRow
      ...NumberSheet
    }
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  callingName
  callingNameStatus
  callingNameUpdate {
    __typename
    requestedName
    status
    requestedAt
    dueAt
    settledAt
    reason
  }
  type
  productType
  viewerAccess
  viewerCanUpdate
  version
  updatedAt
  owner {
    __typename
    id
    name
  }
}
fragment NumberSheet on PhoneNumber {
  __typename
  id
  databaseId
  nationalFormat
  numberType
  status
  orderId
  createdAt
  capabilities {
    __typename
    inboundCall
    inboundMms
    inboundSms
    outboundCall
    outboundMms
    outboundSms
  }
  associations {
    __typename
    name
    value
    associatedAt
  }
  grants(first: 100) {
    __typename
    totalCount
    nodes {
      __typename
      ...Grant
    }
  }
  changes(first: 50) {
    __typename
    totalCount
    nodes {
      __typename
      ...Change
    }
  }
}
fragment Grant on PhoneNumberGrant {
  __typename
  id
  createdAt
  expiresAt
  grantee {
    __typename
    id
    name
    kind
  }
  grantedBy {
    __typename
    id
    name
  }
}
fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  actor {
    __typename
    id
    name
  }
}
fragment Refusal on UserError {
  __typename
  code
  message
  field
}`,{hash:"sha256:11a4e1a7a3478a48db99253c79efe7dcbdb142c2ae3eca31add9c7b58e17f918"});var Ol=100,Pl=3e4,be=q([]),go=q([]),Ht=W(()=>{let e=be.value.flatMap(({data:t})=>t===void 0?[]:[t]);return e.length>0?e:go.value}),he=W(()=>{let e=Ht.value.flatMap(({phoneNumbers:t})=>B(je,t.nodes));return[...new Map(e.map(t=>[t.id,t])).values()]}),ca=W(()=>Ht.value[0]?.phoneNumbers.totalCount??null),_o=W(()=>Ht.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),Wt=W(()=>be.value.length===0||be.value.some(({data:e,error:t})=>e===void 0&&t===null)),da=W(()=>be.value.find(({error:e})=>e!==null)?.error??null);function bo(){_e(()=>{let e=pe.value===null?null:Pr.value,t=Ht.peek();be.peek().forEach(({stop:n})=>n()),be.value=[],go.value=pe.value===null?[]:t,e!==null&&wo(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&Y.value.is==="well"&&Yt()},Pl)}function Yt(){be.peek().forEach(({again:e})=>e())}function No(){let{endCursor:e}=Ht.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!Wt.peek()&&wo(JSON.parse(Pr.peek()),e)}function wo(e,t){let n=be.peek().length,r=f=>{be.value=[...be.peek().slice(0,n),f,...be.peek().slice(n+1)]},i={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(i);let o=!1,{again:l,stop:c}=Xn(la,{first:Ol,after:t,...e},({data:f,error:u,isStale:h})=>{o||(i={...i,data:f??i.data,error:u===void 0?null:Te(u),isStale:h},r(i))});i={...i,again:l,stop:()=>{o=!0,c()}},r(i)}var Rl=Symbol.for("pv"),Fl=0;function s(e,t,n,r,a,i){t||(t={});var o,l,c=t;if("ref"in c&&typeof e!="function")for(l in c={},t)l=="ref"?o=t[l]:c[l]=t[l];var f={type:e,props:c,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rl,__v:--Fl,__i:-1,__u:0};return(a||i)&&(f.__source=a,f.__self=i),R.vnode&&R.vnode(f),f}var Il=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function ko(){let e=JSON.stringify(L.value.filters);return s("nav",{class:"chips","aria-label":"Parts of the list",children:Il.map(({label:t,filters:n})=>s("button",{"aria-pressed":e===JSON.stringify(n),onClick:()=>z({filters:n,number:null}),children:t},t))})}var wt={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Eo={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},kt={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Ke={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},zn={LOCAL:"Local",TOLL_FREE:"Toll-free"},So={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function H(e,t){let n=e.toLowerCase().replaceAll("_"," ");return t[e]??n.charAt(0).toUpperCase()+n.slice(1)}var Vl=new Intl.DisplayNames("en",{type:"region"});function Et(e){try{return Vl.of(e)??e}catch{return e}}var Ml={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function se({name:e}){return s("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:Ml[e]})})}var ql=150;function To(){let e=X(null),t=X(0),{search:n}=L.value;ge(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=n)},[n]);function r(a){let{value:i}=a.currentTarget;clearTimeout(t.current),t.current=window.setTimeout(()=>z({search:i},!0),ql)}return s("div",{class:"finding",children:[s("div",{class:"search",role:"search",children:[s(se,{name:"search"}),s("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:n,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),s("kbd",{"aria-hidden":"true",children:"/"})]}),s(Ll,{}),s(Ul,{})]})}var xo={access:{label:"Access",words:wt},calling:{label:"Calling name",words:Eo},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:zn},product:{label:"Product",words:Ke},type:{label:"Type",words:kt}};function Ll(){return s(M,{children:[s("button",{popovertarget:"filters",children:"Filter"}),s("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[s("h2",{children:"Only numbers with"}),Object.entries(xo).map(([e,{label:t,words:n}])=>s("label",{children:[t,s("select",{value:L.value.filters[e]??"",onChange:r=>fa(e,r.currentTarget.value),children:[s("option",{value:"",children:"any"}),Object.entries(n).map(([r,a])=>s("option",{value:r,children:a},r))]})]},e)),s("label",{children:["Country",s("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:L.value.filters.country??"",onInput:e=>$l(e.currentTarget.value)})]})]})]})}function $l(e){let t=e.toUpperCase();(t===""||/^[A-Z]{2}$/.test(t))&&fa("country",t)}function fa(e,t){let{[e]:n,...r}=L.peek().filters;z({filters:t===""?r:{...r,[e]:t}})}function Ul(){let e=Object.keys(_n);return s("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(t=>{let n=L.value.filters[t];return n===void 0?[]:[s(Gl,{name:t,value:n},t)]})})}function Gl({name:e,value:t}){let n=xo[e],r=n?.label??(e==="country"?"Country":H(e,{})),a=e==="country"?Et(t):H(t,n?.words??{});return s("li",{children:[s("span",{children:[r,": ",s("bdi",{children:a})]}),s("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>fa(e,""),children:s(se,{name:"close"})})]})}var Zn=q(null),Ao=0;function fe(e,t){clearTimeout(Ao),Zn.value={text:e,action:t},Ao=window.setTimeout(()=>{Zn.value=null},8e3)}var Jl={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",productType:"PRODUCT_TYPE"},jl=["nickname","name"],pa=new Map;function re(e,t){let n=`${e} ${t}`,r=pa.get(n)??q(null);return pa.set(n,r),r}function Co(e,t){let n=re(e.id,t).value;return n?.phase.is==="saving"&&jl.includes(t)?Zt(n):e[t]}function Zt({field:e,text:t}){let n=e==="nickname"?t.trim():t;return n===""?null:n}function st(e,t){let n=re(e.id,t),{id:r,version:a,internationalFormat:i}=e;if(n.peek()===null){let o=e[t];n.value={id:r,field:t,label:i,was:o,version:a,text:o??"",phase:{is:"typing"},isUndo:!1}}else n.peek()?.phase.is==="refused"&&(n.value={...n.peek(),phase:{is:"typing"}})}function Qe(e,t){re(e,t).value=null}async function nr(e,t,n){let r=re(e,t).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:n};if(Zt(a)===r.was&&r.phase.is==="typing")return Qe(e,t);await ga(a)}async function Do(e,{value:t,version:n}){await ga({...e,was:t,version:n})}function Oo(e){Qe(e.id,e.field)}var zt=[],ha=q(0);async function ya(){let e=zt.pop();if(ha.value=zt.length,e!==void 0){let{edit:t,version:n}=e,{id:r,field:a,label:i}=t,o={id:r,field:a,label:i,was:Zt(t),version:n,text:t.was??""};await ga({...o,phase:{is:"typing"},isUndo:!0})}}function Po(){pa.clear(),er.clear(),ma.clear(),zt.length=0,ha.value=0}var er=new Map,ma=new Map;async function ga(e){tr({...e,phase:{is:"saving"}});let t=(ma.get(e.id)??Promise.resolve()).then(async()=>{try{await va(e)}catch(n){tr({...e,phase:{is:"refused",message:Te(n)}})}});ma.set(e.id,t),await t}function tr(e){re(e.id,e.field).value=e}async function va(e){let t=Kl(e),n={id:e.id,expectedVersion:t,...Ql(e)},{updatePhoneNumber:r}=await Bt(vo,{input:n}),a=B(je,r?.phoneNumber);if(a!=null){Bl({...e,version:t},a);return}let i=B(Xt,r?.userErrors??[]);if(i.some(({code:o})=>o==="CONFLICT"))await Xl({...e,version:t});else if(i.some(({code:o})=>o==="NOT_FOUND"))Ro(e);else{let o=i.map(({message:l})=>l).join(" ");tr({...e,phase:{is:"refused",message:o}})}}function Kl({id:e,version:t}){let n=t;for(let r=er.get(`${e} ${n}`);r!==void 0;r=er.get(`${e} ${n}`))n=r;return n}function Ql(e){return{[e.field]:Zt(e)}}function Bl(e,t){t.version>e.version&&er.set(`${e.id} ${e.version}`,t.version),Qe(e.id,e.field),e.field==="callingName"?fe(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?fe(`Undone: ${e.label} is as it was.`):(zt.push({edit:e,version:t.version}),ha.value=zt.length,fe(`Saved ${e.label}.`,{label:"Undo",act:()=>{ya()}}))}async function Xl(e){let{phoneNumber:t}=await Hn(po,{id:e.id}),n=B(je,t);if(n==null)Ro(e);else if(n.version>e.version&&[e.was,Zt(e)].includes(n[e.field]))await va({...e,version:n.version});else if(n.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await va(e);else{let a=B(Nt,t?.changes.nodes??[]).find(({field:o})=>o===Jl[e.field]),i={value:n[e.field],version:n.version,at:a?.at??null};tr({...e,phase:{is:"conflict",theirs:{...i,by:a?.actor?.name??null}}})}}function Ro(e){Qe(e.id,e.field),Yt(),fe(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var Ne=q(null);function Io(){addEventListener("keydown",e=>{if(pe.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let t=Hl(e.target)?void 0:Wl[e.key];t!==void 0&&t(e.target)&&e.preventDefault()})}function Hl(e){return e instanceof Element&&e.closest("input, textarea, select, dialog:modal")!==null}var Wl={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>rr(1),ArrowUp:()=>rr(-1),Enter:e=>!Yl(e)&&Fo(),Escape:Zl,F2:Fo,j:()=>rr(1),k:()=>rr(-1),o:zl,u:()=>(ya(),!0)};function Yl(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function rr(e){let t=he.peek(),n=t.findIndex(({id:a})=>a===Ne.peek()),r=t[n===-1?0:Math.min(Math.max(n+e,0),t.length-1)];return r!==void 0&&ar(r.id),r!==void 0}function ar(e){Ne.value=e,document.getElementById(`row-${e}`)?.focus()}function Fo(){let e=he.peek().find(({id:t})=>t===Ne.peek());return e?.viewerCanUpdate&&st(e,"nickname"),e!==void 0}function Vo(e,t){let n=he.peek(),r=n.findIndex(o=>o.id===e),i=(t===1?n.slice(r+1):n.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:o})=>o);return i!==void 0&&(Ne.value=i.id,st(i,"nickname")),i!==void 0}function zl(){return Ne.peek()!==null&&z({number:Ne.peek()}),Ne.peek()!==null}function Zl(){return L.peek().number===null?!1:(_a(),!0)}function _a(){let{number:e}=L.peek();z({number:null}),e!==null&&ar(e)}var Mo=q(Date.now());setInterval(()=>{Mo.value=Date.now()},1e3);var xe=Mo,ir=e=>{let t=new Intl.DateTimeFormat("en-GB",e);return n=>t.format(typeof n=="string"?new Date(n):n)},qo=ir({weekday:"short",hour:"2-digit",minute:"2-digit"}),Lo=ir({hour:"2-digit",minute:"2-digit"}),Be=ir({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),en=ir({day:"numeric",month:"short",year:"numeric"});function $o(e,t){let n=Math.max(0,(t-Date.parse(e))/1e3);return n<60?"just now":n<3600?`${Math.floor(n/60)} min ago`:n<86400?`${Math.floor(n/3600)} h ago`:en(e)}function or(e,t){let n=Math.ceil((Date.parse(e)-t)/1e3);if(n<=0)return"due now";let r=Math.floor(n/60);return r<2?`${n} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function I({children:e}){return s("bdi",{children:e})}var eu=W(()=>Math.ceil(xe.value/3e4)*3e4);function St({at:e}){return s("time",{dateTime:e,title:Be(e),children:$o(e,eu.value)})}function Uo({number:e}){let{callingName:t,callingNameStatus:n,callingNameUpdate:r}=e;return s("span",{class:"calling",children:[t===null?s("span",{class:"empty",children:"none"}):s(I,{children:t}),n==="UPDATE_IN_PROGRESS"&&r!==null&&s("span",{class:"pill pending",children:[s("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":s(I,{children:r.requestedName}),s(tu,{due:r.dueAt})]}),n==="UPDATE_FAILED"&&s("span",{class:"pill failed",children:"failed"})]})}function tu({due:e}){return s("span",{class:"left",children:[" ",or(e,xe.value)]})}function lt({id:e,field:t}){let n=re(e,t).value,r=X(null),a=n?.phase.is==="conflict";if(ln(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),n?.phase.is!=="conflict")return null;let{theirs:i}=n.phase;return s("section",{class:"conflict","aria-label":`Conflict about ${n.label}`,role:"alert",children:[s("p",{children:[s("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),s("dl",{children:[s("div",{class:"mine",children:[s("dt",{children:"Mine"}),s("dd",{children:s(ba,{of:n.text===""?null:n.text})})]}),s("div",{children:[s("dt",{children:["Theirs",i.at!==null&&s("small",{children:[", by ",s(I,{children:i.by??"the system"}),", ",s(St,{at:i.at})]})]}),s("dd",{children:s(ba,{of:i.value})})]}),s("div",{children:[s("dt",{children:"As it was"}),s("dd",{children:s(ba,{of:n.was})})]})]}),s("p",{class:"actions",children:[s("button",{ref:r,class:"primary",onClick:()=>{Do(n,i)},children:"Keep mine"}),s("button",{onClick:()=>Oo(n),children:"Take theirs"})]})]})}function ba({of:e}){return e===null?s("span",{class:"empty",children:"empty"}):s(I,{children:e})}function Tt(e){let{number:t,field:n,label:r,empty:a}=e,i=re(t.id,n).value;if(i?.phase.is==="typing"||i?.phase.is==="refused")return s(nu,{...e,edit:i});let o=Co(t,n),l=o===null?s("span",{class:"empty",children:a}):s(I,{children:o});return t.viewerCanUpdate?s("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${o??a}. Edit`,"aria-busy":i?.phase.is==="saving",onClick:()=>st(t,n),children:[l,s(se,{name:"pencil"})]}):s("span",{class:"value",children:l})}function nu({number:e,field:t,label:n,limit:r,rule:a,onDone:i,onTab:o,edit:l}){let c=X(null),f=X(null),u=X(!1),h=l.phase.is==="typing";ln(()=>{h&&(c.current?.focus(),c.current?.select()),u.current=!1,m()},[h]);function m(){let _=[...c.current?.value.trim()??""].length;f.current!==null&&(f.current.textContent=`${_} / ${r}`,f.current.dataset.over=String(_>r))}function d(){u.current=!0,nr(e.id,t,c.current?.value??"")}function v(_){_.isComposing||(_.key==="Enter"?(_.preventDefault(),d(),i()):_.key==="Escape"?(_.preventDefault(),u.current=!0,Qe(e.id,t),i()):_.key==="Tab"&&o!==void 0&&(d(),o(_.shiftKey?-1:1)&&_.preventDefault()))}let b=`${t}-${e.id}`;return s("span",{class:"editor",children:[s("input",{ref:c,dir:"auto",defaultValue:l.text,"aria-label":n,"aria-describedby":b,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:m,onKeyDown:v,onBlur:()=>{!u.current&&l.phase.is==="typing"&&d()}}),s("span",{class:"under",id:b,children:[l.phase.is==="refused"&&s("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&s("span",{children:a}),s("span",{class:"counter",ref:f})]})]})}function Go({number:e,isFirst:t}){let{id:n}=e,r=mn(()=>Ne.value===n).value,a=mn(()=>L.value.number===n).value,i=mn(()=>re(n,"nickname").value?.phase.is==="conflict").value,o=r||t&&Ne.peek()===null;return s(M,{children:[s("tr",{role:"row",id:`row-${n}`,tabIndex:o?0:-1,"aria-current":a?"true":void 0,onFocusIn:()=>{Ne.value=n},children:[s("td",{role:"cell",class:"number",children:s(ru,{number:e,isStop:o})}),s("td",{role:"cell",class:"nickname",children:s(Tt,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:o,onDone:()=>ar(n),onTab:l=>Vo(n,l)})}),s("td",{role:"cell",class:"calling-cell",children:s(Uo,{number:e})}),s("td",{role:"cell",class:"country",children:e.countryCode!==null&&s("abbr",{title:Et(e.countryCode),children:e.countryCode})}),s("td",{role:"cell",class:"type",children:H(e.type,kt)}),s("td",{role:"cell",class:"product",children:e.productType===null?"":H(e.productType,Ke)}),s("td",{role:"cell",class:"access",children:s(iu,{number:e})}),s("td",{role:"cell",class:"updated",children:s(St,{at:e.updatedAt})})]}),i&&s("tr",{role:"row",class:"below",children:s("td",{role:"cell",colSpan:Jo,children:s(lt,{id:n,field:"nickname"})})})]})}function ru({number:e,isStop:t}){let{id:n,e164:r,internationalFormat:a}=e;return s(M,{children:[s("a",{href:Or({...L.peek(),number:n}),tabIndex:t?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),z({number:n}))},children:s("bdi",{dir:"ltr",children:a})}),s("button",{class:"copy",title:"Copy",tabIndex:t?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{au(r)},children:s(se,{name:"copy"})})]})}async function au(e){await navigator.clipboard.writeText(e).then(()=>fe(`Copied ${e}.`),()=>fe(`The browser does not let this page copy: ${e}`))}function iu({number:e}){return e.viewerAccess==="OWNER"?s("span",{class:"own",children:"Yours"}):s("span",{class:"pill",title:H(e.viewerAccess,wt),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",s(I,{children:e.owner.name})]})}var jo=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Jo=jo.length;function Ko(){return s("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[s("thead",{role:"rowgroup",children:s("tr",{role:"row",children:jo.map(e=>s(ou,{...e},e.label))})}),s("tbody",{role:"rowgroup",children:he.value.map((e,t)=>s(Go,{number:e,isFirst:t===0},e.id))})]})}function ou({label:e,order:t}){if(t===void 0)return s("th",{role:"columnheader",scope:"col",children:e});let n=L.value.order?.field===t?L.value.order.direction:null,r=n===null?"none":n==="ASC"?"ascending":"descending",a=n===null?"ASC":n==="ASC"?"DESC":null;return s("th",{role:"columnheader",scope:"col","aria-sort":r,children:s("button",{onClick:()=>z({order:a===null?null:{field:t,direction:a}}),children:[e,n!==null&&s(se,{name:n==="ASC"?"up":"down"})]})})}function Qo(){let e=ca.value;return s("main",{class:"numbers","aria-busy":Wt.value,children:[s("div",{class:"title",children:[s("h1",{children:"Numbers"}),s("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`})]}),s(ko,{}),s(To,{}),da.value!==null&&s("p",{class:"refusal",role:"alert",children:da.value}),s(su,{})]})}function su(){return he.value.length>0?s(M,{children:[s(Ko,{}),s(lu,{})]}):Wt.value?s(uu,{}):si(L.value)?s(cu,{}):s(du,{})}function lu(){let e=ca.value??he.value.length;return s("p",{class:"foot",children:[s("span",{class:"quiet",children:[he.value.length.toLocaleString("en")," of ",e.toLocaleString("en")]}),_o.value&&s("button",{onClick:No,"aria-disabled":Wt.value,children:"More"})]})}function uu(){return s("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,t)=>s("div",{},t))})}function cu(){return s("div",{class:"nothing",children:[s("h2",{children:"No number matches"}),s("p",{children:"Nothing that you see has all of what is asked for above."}),s("button",{class:"primary",onClick:()=>z({search:"",filters:{}}),children:"Clear"})]})}function du(){return s("div",{class:"nothing",children:[s("h2",{children:"No numbers yet"}),s("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),s("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var ut=q(Xo("theme",["system","light","dark"])),xt=q(Xo("density",["comfortable","compact"]));function Bo(){_e(()=>{document.documentElement.dataset.theme=ut.value,document.documentElement.dataset.density=xt.value;try{localStorage.setItem("numberbook:theme",ut.value),localStorage.setItem("numberbook:density",xt.value)}catch{}})}function Xo(e,t){try{let n=localStorage.getItem(`numberbook:${e}`);return t.find(r=>r===n)??t[0]}catch{return t[0]}}async function Ho(e){let t=e.trim().replace(/^bearer\s+/i,""),n=await fu(t);return typeof n=="string"?n:(pe.peek()?.viewer.id!==n.id?(Wo(),gn(t),Y.value={is:"well"},pe.value={viewer:n}):(gn(t),Y.value={is:"well"}),null)}function sr(){Wo(),gn(""),Y.value={is:"well"}}function Wo(){ri(),pe.value=null,Po(),so()}async function fu(e){let{hash:t}=mo.__meta__,n=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:t})}).catch(()=>{});if(n===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:a}=await n.json();return n.status===401?"This token is not valid.":r?.viewer??a?.map(({message:i})=>i).join(" ")??"Something went wrong."}function Yo({viewer:e}){return s("header",{class:"bar",children:[s("a",{class:"brand",href:"./",children:[s("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),s("div",{class:"tools",children:[s("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),s("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${xt.value}`,onClick:vu,children:s(se,{name:"rows"})}),s("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${ut.value}`,onClick:mu,children:s(se,{name:zo()?"sun":"moon"})}),s("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),s("button",{class:"ghost person",popovertarget:"person",children:[s("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),s(I,{children:e.name})]}),s("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[s("p",{children:[s("b",{children:s(I,{children:e.name})}),s("small",{children:e.isOperator?"operator":pu(e)})]}),s("button",{onClick:sr,children:"Sign out"})]})]})]})}function pu(e){let t=e.teams.map(({name:n})=>n);return t.length===0?"in no team":`in ${t.join(", ")}`}function zo(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return ut.value==="dark"||ut.value==="system"&&e}function mu(){ut.value=zo()?"light":"dark"}function vu(){xt.value=xt.value==="compact"?"comfortable":"compact"}var hu=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["u","undo the last change"],["?","this help"]];function Zo(){return s("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[s("h2",{children:"Keys"}),s("dl",{children:hu.map(([e,t])=>s("div",{children:[s("dt",{children:s("kbd",{children:e})}),s("dd",{children:t})]},e+t))})]})}function es(){let e=Zn.value,t=e?.action;return s("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&s("bdi",{children:e.text}),t!==void 0&&s("button",{onClick:t.act,children:t.label})]})}function Na({isAgain:e=!1}){let t=we(""),n=we(!1),r=X(null);ge(()=>{e&&r.current?.showModal()},[e]);async function a(l){n.value=!0,t.value="";try{t.value=await Ho(l)??""}catch(c){t.value=Te(c)}finally{n.value=!1}}let i=ti(),o=s("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),a(String(new FormData(l.currentTarget).get("token")??""))},children:[s("h1",{children:e?"Sign in again":"Numberbook"}),s("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s("label",{children:["Access token",s("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":t.value!==""})]}),s("p",{id:"sign-in-message",class:"refusal",role:"alert",children:t.value}),s("button",{class:"primary",disabled:n.value,children:"Sign in"}),e&&s("button",{type:"button",onClick:sr,children:"Sign out"}),i.length>0&&s("fieldset",{class:"people",children:[s("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:l,role:c,token:f})=>s("button",{type:"button",disabled:n.value,onClick:()=>{a(f)},children:[s("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),s("span",{children:[s("b",{children:s(I,{children:l})}),s("small",{children:c})]})]},l))]})]});return e?s("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),children:o}):s("main",{class:"front",children:o})}function ts({isOperator:e}){return s("section",{class:"status","aria-label":"State",children:[e&&s("p",{children:"You see all numbers, as an operator."}),s("div",{role:"status",children:[yn.value&&s("p",{class:"warn",children:["The server is of another release than this page. ",s("a",{href:"",children:"Reload"})," to go on."]}),Y.value.is==="away"&&s("p",{class:"warn",children:["The server does not answer. You see what was there",hn.value!==null&&` as of ${Lo(hn.value)}`,"; it is asked again."]}),Y.value.is==="limited"&&s("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",s(yu,{until:Y.value.until}),"."]})]})]})}function yu({until:e}){let t=Math.max(0,Math.ceil((e-xe.value)/1e3));return s("span",{"aria-hidden":"true",children:[" in ",t," s"]})}var gu=5e3;function ns(e){let t=we({row:he.peek().find(n=>n.id===e),sheet:void 0,failure:null,again:()=>{}});return ge(()=>{let{stop:n,again:r}=Xn(Yn,{id:e},({data:i,error:o,isStale:l})=>{let c=B(je,i?.phoneNumber),f=B(fo,i?.phoneNumber);i?.phoneNumber===null&&!l?_u(t.peek().row):c!=null?t.value={...t.peek(),row:c,sheet:f??void 0,failure:null}:o!==void 0&&(t.value={...t.peek(),failure:Te(o)})});t.value={...t.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},gu);return()=>{clearInterval(a),n()}},[e]),t}function _u(e){z({number:null},!0),Yt(),fe(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function rs({number:e,changes:t,again:n}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return s("section",{class:"card calling-card","aria-label":"Calling name",children:[s("h3",{children:"Calling name"}),s("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?s(bu,{number:e,changes:t,again:n}):s("div",{class:"field",children:[s("span",{class:"label",children:"In effect"}),s(Tt,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),re(e.id,"callingName").value?.phase.is==="saving"&&s("p",{role:"status",children:"Asking the carrier \u2026"})]}),s(Nu,{number:e}),s(lt,{id:e.id,field:"callingName"})]})}function bu({number:e,changes:t,again:n}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),i=xe.value>a;if(ge(()=>{let f=i?setInterval(n,2e3):0;return()=>clearInterval(f)},[i,n]),r===null)return null;let o=Date.parse(r.requestedAt),c=B(Nt,t??[]).find(({field:f,newValue:u})=>f==="CALLING_NAME_REQUEST"&&u!==null)?.actor;return s(M,{children:[s("div",{class:"two",children:[s("div",{children:[s("span",{class:"label",children:"Live"}),s("span",{class:"value",children:e.callingName===null?s("span",{class:"empty",children:"none"}):s(I,{children:e.callingName})})]}),s("div",{class:"requested",children:[s("span",{class:"label",children:"Requested"}),s("span",{class:"value",children:r.requestedName===null?"none":s(I,{children:r.requestedName})})]})]}),s("progress",{"aria-label":"Time of the carrier",max:a-o,value:Math.min(Math.max(xe.value-o,0),a-o)}),s("p",{children:[s("b",{children:or(r.dueAt,xe.value)}),", until ",s("time",{dateTime:r.dueAt,children:qo(r.dueAt)})]}),s("p",{class:"quiet",children:["Asked for ",c!=null&&s(M,{children:["by ",s(I,{children:c.name}),", "]}),Be(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]})]})}function Nu({number:e}){let t=e.callingNameUpdate;if(t===null||t.settledAt===null)return null;let n=t.requestedName===null?"no name":s(I,{children:t.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?s("p",{class:"refusal",children:["The carrier refused ",n," on ",Be(t.settledAt),t.reason!==null&&s(M,{children:[": ",s(I,{children:t.reason})]})," ","The name in effect has not changed."]}):s("p",{class:"settled",children:["The carrier took ",n," on ",Be(t.settledAt),"."]})}var wu=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."}];function as({number:e}){return s("section",{class:"fields","aria-label":"Details",children:[wu.map(({field:t,label:n,limit:r,rule:a})=>s("div",{class:"field",children:[s("span",{class:"label",children:n}),s(Tt,{number:e,field:t,label:`${n} of ${e.internationalFormat}`,limit:r,rule:a,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),s(lt,{id:e.id,field:t})]},t)),s(ku,{number:e})]})}function ku({number:e}){let{id:t,productType:n}=e,r=re(t,"productType").value,a=n===null?"none":H(n,Ke),i=r?.phase.is==="refused"?r.phase.message:"";function o(l){Qe(t,"productType"),st(e,"productType"),nr(t,"productType",l)}return s("div",{class:"field",children:[s("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?s("select",{id:"product",value:r?.text??n??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:l=>o(l.currentTarget.value),children:[n===null&&s("option",{value:"",children:"none"}),Object.keys(Ke).map(l=>s("option",{value:l,children:Ke[l]},l))]}):s("span",{class:"value",children:a}),s("span",{id:"product-message",class:"refusal",role:"alert",children:i}),s(lt,{id:t,field:"productType"})]})}function is({number:e,databaseId:t}){let n=Wn.value??{document:Yn.toString(),variables:{id:e.id}},r=n.document.replace(/^\s*__typename\n/gm,"");return s("footer",{class:"operation",children:[s("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",s("code",{children:e.id})," \xB7 databaseId ",s("code",{children:t})]}),s("details",{children:[s("summary",{children:"Show operation"}),s("p",{class:"quiet",children:Wn.value===null?"This is what reads the number.":"This is the last change that you made."}),s("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(n.variables,null,2)}),s("pre",{tabIndex:0,"aria-label":"Operation",children:r}),s("a",{href:`graphql#${Eu(r,n.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Eu(e,t){return new URLSearchParams({query:e,variables:JSON.stringify(t,null,2)}).toString()}function os({number:e,grants:t}){let n=B(co,t),r=we("");async function a(i){r.value=await ss(async()=>{let{revokePhoneNumberAccess:o}=await Bt(yo,{input:{id:e.id,grantee:i}});return B(Xt,o?.userErrors??[])}),r.value===""&&fe(`${i} does not see ${e.internationalFormat} any more.`)}return s("section",{"aria-label":"Sharing",children:[s("h3",{children:"Shared with"}),n.length===0&&s("p",{class:"quiet",children:"Nobody: only you see it."}),s("ul",{class:"grants",children:n.map(({id:i,grantee:o,expiresAt:l})=>s("li",{children:[s("span",{class:"face","aria-hidden":"true",children:o.name.slice(0,1)}),s("span",{children:[s(I,{children:o.name}),s("small",{children:[o.kind==="TEAM"?"team, ":"",l===null?"with no end":`until ${en(l)}`]})]}),s("button",{"aria-label":`End the access of ${o.name}`,onClick:()=>{a(o.name)},children:"End"})]},i))}),s("p",{class:"refusal",role:"alert",children:r.value}),s(Su,{number:e})]})}function Su({number:e}){let t=we([]),n=we(""),r=X(0);function a(o){clearTimeout(r.current),r.current=window.setTimeout(()=>{Hn(ua,{search:o.slice(0,100)},"cache-first").then(({accounts:l})=>{t.value=l.map(({name:c})=>c)}).catch(()=>{})},150)}async function i(o){let l=new FormData(o),c=String(l.get("grantee")??""),f=String(l.get("until")??""),u=f===""?null:new Date(`${f}T23:59:59`).toISOString();n.value=await ss(async()=>{let h={id:e.id,grantee:c,expiresAt:u},{grantPhoneNumberAccess:m}=await Bt(ho,{input:h});return B(Xt,m?.userErrors??[])}),n.value===""&&(o.reset(),fe(`${c} sees ${e.internationalFormat} now.`))}return s("form",{class:"grant",onSubmit:o=>{o.preventDefault(),i(o.currentTarget)},children:[s("label",{children:["Person or team",s("input",{name:"grantee",list:"accounts",required:!0,autoComplete:"off","aria-describedby":"grant-message","aria-invalid":n.value!=="",onInput:o=>a(o.currentTarget.value)})]}),s("datalist",{id:"accounts",children:t.value.map(o=>s("option",{value:o},o))}),s("label",{children:["Until the end of",s("input",{name:"until",type:"date"})]}),s("button",{children:"Share"}),s("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}async function ss(e){try{return(await e()).map(({message:t})=>t).join(" ")}catch(t){return Te(t)}}function us({changes:e,total:t}){let n=B(Nt,e);return s("section",{"aria-label":"Trail",children:[s("h3",{children:"Trail"}),s("ol",{class:"trail",children:n.map(r=>s("li",{children:s(Tu,{change:r})},r.id))}),t>n.length&&s("p",{class:"quiet",children:["The latest ",n.length," of ",t,"."]})]})}function Tu({change:e}){let{actor:t,at:n,field:r,oldValue:a,newValue:i,requestId:o}=e;return s(M,{children:[s("p",{children:[s("b",{children:H(r,So)})," ",s(ls,{of:a})," ",s("span",{"aria-label":"became",children:"\u2192"})," ",s(ls,{of:i})]}),s("small",{title:`Request ${o}`,children:[t===null?"the system":s(I,{children:t.name}),", ",s(St,{at:n})]})]})}function ls({of:e}){return e===null||e===""?s("span",{class:"empty",children:"nothing"}):s(I,{children:e})}function cs({id:e}){let{row:t,sheet:n,failure:r,again:a}=ns(e).value,i=X(null);return ge(()=>i.current?.focus(),[e]),s("aside",{class:"sheet","aria-label":"Phone number",children:[s("header",{children:[s("h2",{ref:i,tabIndex:-1,children:t===void 0?"\u2026":s("bdi",{dir:"ltr",children:t.internationalFormat})}),s("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:_a,children:s(se,{name:"close"})})]}),r!==null&&s("p",{class:"refusal",role:"alert",children:r}),t!==void 0&&s(M,{children:[s(xu,{number:t}),s(as,{number:t}),s(rs,{number:t,changes:n?.changes.nodes,again:a})]}),t!==void 0&&n!==void 0&&s(M,{children:[n.grants!==null&&s(os,{number:t,grants:n.grants.nodes}),s(Cu,{number:t,sheet:n}),s(us,{changes:n.changes.nodes,total:n.changes.totalCount}),s(is,{number:t,databaseId:n.databaseId})]})]})}function xu({number:e}){return e.viewerCanUpdate?null:s("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?s(M,{children:["You see it as an operator; it belongs to ",s(I,{children:e.owner.name}),"."]}):s(M,{children:[s(I,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var Au={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Cu({number:e,sheet:t}){let n=a=>a===null?"not known":a?"yes":"no",r=[["Owner",s(I,{children:e.owner.name})],["Country",e.countryCode===null?"none":Et(e.countryCode)],["In its country",s("bdi",{dir:"ltr",children:t.nationalFormat})],["Number",H(t.numberType,zn)],["Type",H(e.type,kt)],["Status",H(t.status,{})],["Access",H(e.viewerAccess,wt)],["Order",t.orderId===null?"not known":s(I,{children:t.orderId})],["Came in",Be(t.createdAt)]];return s("section",{children:[s("h3",{children:"At the carrier"}),s("dl",{class:"facts",children:r.map(([a,i])=>s("div",{children:[s("dt",{children:a}),s("dd",{children:i})]},a))}),s("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Au).map(([a,i])=>{let o=t.capabilities[a];return s("li",{"data-can":String(o),children:[i,": ",n(o)]},a)})}),s("ul",{class:"associations","aria-label":"Associations",children:t.associations.map(({name:a,value:i,associatedAt:o})=>s("li",{children:[s("span",{children:H(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),s("code",{children:s(I,{children:i})}),s("small",{children:["since ",en(o)]})]},a+i))})]})}function ds(){let e=pe.value;if(e===null)return s(Na,{});let{number:t}=L.value;return s(M,{children:[s(Yo,{viewer:e.viewer}),s(ts,{isOperator:e.viewer.isOperator}),s("div",{class:"desk",children:[s(Qo,{}),t!==null&&s(cs,{id:t},t)]}),s(es,{}),s(Zo,{}),Y.value.is==="signed out"&&s(Na,{isAgain:!0})]})}Bo();oi();bo();Io();vn().textContent="";Ia(s(ds,{}),vn());
