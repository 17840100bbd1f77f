var q,Wo,ga,tn,pa,Jt,Yo,Vt,zo,ya,fa,ic,dt=Symbol.for("pv"),Xt={},Bt=[],sc=/^m(i|n|o|s|text|space)$/,ha=Array.isArray,va=Bt.slice,wn=Object.assign;function Nn(e){e&&e.parentNode&&e.remove()}function Zo(e,n,t){var r,o,i,s={},u=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?o=n[i]:s[i]=n[i];return u>2&&(s.children=u>3?va.call(arguments,2):t),ct(e,s,r,o,null)}function ct(e,n,t,r,o){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dt,__v:o||++Wo,__i:-1,__u:0};return!o&&q.vnode&&q.vnode(i),i}function C(e){return e.children}function $n(e,n){this.props=e,this.context=n,this.__g=0}function rn(e,n){if(n==null)return e.__&&rn(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:rn(e)}function uc(e){var n,t=e.__v,r=t.__e,o=[],i=[],s=e.__P;s&&((n=wn({constructor:dt},t)).__v=t.__v+1,q.vnode&&q.vnode(n),ba(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,o,r||rn(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,oi(o,n,i),t.__=t.__e=null,n.__e!=r&&ei(n))}function ei(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),ei(e)}function Ho(e){(8&e.__g||(e.__g|=8,tn.push(e),Jt++))&&pa==q.debounceRendering||((pa=q.debounceRendering)||queueMicrotask)(ni)}function ni(){try{for(var e,n=1;tn.length;)tn.length>n&&tn.sort(Yo),e=tn.shift(),n=tn.length,8&e.__g&&uc(e)}finally{(Jt=tn.length)&&(pa||queueMicrotask)(ni)}}function ti(e,n,t,r,o,i,s,u,l,m,c){var f,g,d,y,b,N,A=r.__k||Bt,_=n.length;for(l=lc(t,n,A,l,_),f=0;f<_;f++)(d=t.__k[f])!=null&&(g=~d.__i&&A[d.__i]||Xt,d.__i=f,N=ba(e,d,g,o,i,s,u,l,m,c),y=d.__e,(g.ref!=d.ref||8&g.__u)&&(g.ref&&_a(g.ref,null,d,g),d.ref&&c.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(l=ri(d,l,e,!g.__v),g.__e&&(g.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:y&&(l=y.nextSibling),d.__u&=-21);return t.__e=b,l}function lc(e,n,t,r,o){var i,s,u,l,m,c,f,g,d,y=t.length,b=y,N=0,A=0,_=e.__k=Array(o);for(i=0;i<o;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[i]=ct(null,s):ha(s)?s=_[i]=ct(C,{children:s}):s.constructor===dt&&s.__b?s=_[i]=ct(s.type,s.props,s.key,s.ref,s.__v):_[i]=s,l=i+N,s.__=e,s.__b=e.__b+1,u=null,~(m=s.__i=cc(s,t,l,b))&&(b--,(u=t[m])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,m==l-1?N--:m==l+1?N++:m!=l&&(m>l?N--:N++,A=1)):(~m||(o>y?N--:o<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[i]=null;if(A){for(c=[],f=[],i=0;i<o;i++)if((s=_[i])&&16&s.__u){for(N=0,g=c.length;N<g;)c[d=N+g>>1]<s.__i?N=d+1:g=d;c[N]=s.__i,f[i]=N+1}for(N=c.length;i--;)f[i]&&(f[i]==N?N--:_[i].__u|=4)}if(b)for(i=0;i<y;i++)!(u=t[i])||2&u.__u||(u.__e==r&&(r=rn(u)),Na(u,u));return r}function ri(e,n,t,r){var o,i,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,n=ri(o[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=rn(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function cc(e,n,t,r){var o,i=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&i==null||l&&i==u.key&&s==u.type)return t;if(r>(l?1:0)){for(o=t-1;o>=0;o--)if((u=n[o])&&!(2&u.__u)&&i==u.key&&s==u.type)return o;for(o=t+1;o<n.length;o++)if((u=n[o])&&!(2&u.__u)&&i==u.key&&s==u.type)return o}return-1}function Ko(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function qt(e,n,t,r,o){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Ko(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Ko(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=fa[n]||(fa[n]=dc(n)),(e.__a||(e.__a={}))[n]=ya,i=n!=(n=n.replace(zo,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(o=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function dc(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Vt]==null)n[Vt]=ya++;else if(n[Vt]<this.__a[e])return;return t(q.event?q.event(n):n)}}}function ba(e,n,t,r,o,i,s,u,l,m){var c,f,g,d,y,b,N,A,_,k,p,S,w,G,K,h,D,I,U=n.type;if(n.constructor!==dt)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,f=i=[],c.nodeType==8?u=Gt(c,i):i.push(c),u=i[0]||u),(c=q.__b)&&c(n);e:if(typeof U=="function"){g=s.length;try{if(A=n.props,_=(c=U.prototype)&&c.render,k=(c=U.contextType)&&r[c.__c],p=c?k?k.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new U(A,p):(n.__c=d=new $n(A,p),d.constructor=U,d.render=pc),k&&k.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),U.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=wn({},d.__s)),wn(d.__s,U.getDerivedStateFromProps(A,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(A!==y&&_&&!U.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(A,p),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(A,d.__s,p)===!1){n.__v!=t.__v&&(d.props=A,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(V){V&&(V.__=n)}),Bt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=rn(t);break e}d.componentWillUpdate&&d.componentWillUpdate(A,d.__s,p),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!U.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=p,d.props=A,d.__P=e,d.__g&=-5,S=q.__r,w=_?25:0;do d.__g&=-9,S&&S(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(Bt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=wn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),G=c&&c.type===C&&c.key==null?c.props.children:c,A.__P&&(c=u,o=(e=A.__P).namespaceURI,l=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(V){V&&Na(V,V)}),t.__k=null),u=t.__k?rn(t,0):null),u=ti(e,ha(G)?G:[G],n,t,r,o,i,s,u,l,m),A.__P&&(n.__e=null,u=c),n.__u&=-161,f&&f.some(Nn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(V){if(s.length=g,n.__v=null,l||i)if(V&&V.then){if(n.__u|=128|l,i){for(~(D=i.indexOf(u||void 0))||(D=i.length);(I=i[D-1])&&I.nodeType==8;)D--;for(;D<i.length;D++)if(I=i[D])if(i[D]=null,K){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=Gt(K=I))}}if(!K){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;K=u}(c=Gt(K=n.__c.__z||(n.__c.__z=K)))?(n.__e=K,u=c):n.__e=u,u=u&&u.nextSibling}else i&&i.some(Nn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),V&&V.then||ai(n),q.__e(V,n,t)}}else u=n.__e=mc(t.__e,n,t,r,o,i,s,l,m,e);return(c=q.diffed)&&c(n),u}function Gt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function ai(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ai))}function oi(e,n,t){for(var r=0;r<t.length;)_a(t[r++],t[r++],t[r++]);q.__c&&q.__c(n,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){q.__e(i,o.__v)}})}function mc(e,n,t,r,o,i,s,u,l,m){var c,f,g,d,y,b,N,A,_=t.props||Xt,k=n.props,p=n.type;if(p=="svg"?o="http://www.w3.org/2000/svg":p=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((y=i[c])&&(p?y.localName==p:y.nodeType==3)){e=y,i[c]=null;break}}if(!e){if(A=m.ownerDocument||document,!p)return A.createTextNode(k);e=A.createElementNS(o,p,k.is?k:m),u&&(q.__m&&q.__m(n,i),u=!1),i=null}if(p){if(m=p=="template"&&e.content||e,i=p=="textarea"&&k.defaultValue!=null?null:i&&va.call(m.childNodes),!u&&i)for(_={},c=0;c<e.attributes.length;c++)_[(y=e.attributes[c]).name]=y.value;for(c in _)y=_[c],c=="dangerouslySetInnerHTML"?g=y:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||qt(e,c,null,y,o);for(c in k)y=k[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?f=y:c=="value"?b=y:c=="checked"?N=y:u&&typeof y!="function"||_[c]===y||qt(e,c,y,_[c],o);f?(u||g&&(f.__html==g.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),n.__k=[]):(g&&(e.textContent=""),(p=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&sc.test(p))&&(o="http://www.w3.org/1999/xhtml"),ti(m,ha(d)?d:[d],n,t,r,o,i,s,i?i[0]:t.__k&&rn(t,0),u,l),i&&i.some(Nn)),u&&p!="textarea"||(c="value",p=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(p!="progress"||b)||qt(e,c,b,_[c],o),c="checked",N!=null&&N!=e[c]&&qt(e,c,N,_[c],o))}else _===k||u&&e.data==k||(e.data=k);return e}function _a(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(o){q.__e(o,t)}}function Na(e,n,t){var r,o,i,s;if(q.unmount&&q.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||_a(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){q.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Na(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(o=Gt(r,i=[]))&&(r==e.__e&&i.some(Nn),Nn(o),Nn(r)),t||Nn(e.__e),e.__e=e.__c=e.__=null}function pc(e,n,t){return this.constructor(e,t)}function ii(e,n){var t,r,o,i;q.__&&q.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=ct(C,{children:[e]}),o=[],i=[],ba(n,n.__k,r||Xt,Xt,n.namespaceURI,r?null:n.firstChild?va.call(n.childNodes):null,o,r?r.__e:n.firstChild,t,i),oi(o,n.__k,i),n.__k.props.children=null}q={__e:function(e,n,t,r){for(var o,i,s;n=n.__;)if((o=n.__c)&&!(1&o.__g)){o.__g|=4;try{if((s=(i=o.constructor)&&i.getDerivedStateFromError)&&o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),s=1),s&&8&o.__g)return void(o.__g|=2)}catch(u){e=u}}throw Jt=0,e}},Wo=0,ga=function(e){return e!=null&&e.constructor===dt},$n.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=wn({},this.state)),typeof e=="function"&&(e=e(wn({},t),this.props)),e&&(wn(t,e),this.__v&&(n&&this.__k.push(n),Ho(this)))},$n.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ho(this))},$n.prototype.render=C,tn=[],Jt=0,Yo=function(e,n){return e.__v.__b-n.__v.__b},Vt=Symbol(),zo=/(PointerCapture)$|Capture$/i,ya=0,fa={},ic=0;var pt,ce,wa,si,fc=Object.is,Ea=0,yi=[],Sa=[],te=q,ui=te.__b,li=te.__r,ci=te.diffed,di=te.__c,mi=te.unmount,pi=te.__;function ka(e,n){te.__h&&te.__h(ce,e,Ea||n),Ea=0;var t=ce.__H||(ce.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function oe(e,n){var t=ka(pt++,3);!te.__s&&Ra(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ce.__H.__h.push(t))}function Qt(e,n){var t=ka(pt++,4);!te.__s&&Ra(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ce.__h.push(t))}function Q(e){return Ea=5,ft(function(){return{current:e}},[])}function ft(e,n){var t=ka(pt++,7);return Ra(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function gc(){var e;do{for(;e=Sa.shift();)try{mt(e)}catch(t){te.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=yi.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(mt),n.__h.some(Ca),n.__h=[]}catch(t){n.__h=[],te.__e(t,e.__v)}}}while(Sa.length)}te.__b=function(e){ce=null,ui&&ui(e)},te.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),pi&&pi(e,n)},te.__r=function(e){li&&li(e),pt=0;var n=(ce=e.__c).__H;n&&(wa==ce?ce.__h=[]:(n.__h.some(mt),n.__h.some(Ca),pt=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),wa=ce},te.diffed=function(e){ci&&ci(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&gi(yi.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),wa=ce=null},te.__c=function(e,n){n.some(function(t){try{t.__h.some(mt),t.__h=t.__h.filter(function(r){return!r.__||Ca(r)})}catch(r){t.__h=[function(){throw r}]}}),di&&di(e,n)},te.unmount=function(e){mi&&mi(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}o.__P=t,gi(Sa.push(o))}else mt(o)}catch(i){n=i}}),r.__H=void 0,n&&te.__e(n,r.__v))};var fi=typeof requestAnimationFrame=="function";function yc(e){var n,t=function(){clearTimeout(r),fi&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);fi&&(n=requestAnimationFrame(t))}function gi(e){e!=1&&si==te.requestAnimationFrame||((si=te.requestAnimationFrame)||yc)(gc)}function mt(e){var n=ce,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ce=n}function Ca(e){var n=ce;e.__c=e.__(),ce=n}function Ra(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!fc(t,e[r])})}var hc=Symbol.for("preact-signals");function Wt(){if(Xe>1)Xe--;else{var e,n=!1;for((function(){var o=Ht;for(Ht=void 0;o!==void 0;){var i=o.S;if(i.v===o.v)for(var s=i.t;s!==void 0;s=s.x)s.i===o.i&&(s.i=i.i);o=o.o}})();yt!==void 0;){var t=yt;for(yt=void 0,jt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&vi(t))try{t.c()}catch(o){n||(e=o,n=!0)}t=r}}if(jt=0,Xe--,n)throw e}}function Aa(e){if(Xe>0)return e();Ta=++vc,Xe++;try{return e()}finally{Wt()}}var gt,W=void 0;function ht(e){var n=W,t=gt;W=void 0,gt=void 0;try{return e()}finally{W=n,gt=t}}var yt=void 0,Xe=0,jt=0,vc=0,Ta=0,Ht=void 0,Kt=0;function hi(e){if(W!==void 0){var n=e.n;if(n===void 0||n.t!==W)return n={i:0,S:e,p:W.s,n:void 0,t:W,e:void 0,x:void 0,r:n},W.s!==void 0&&(W.s.n=n),W.s=n,e.n=n,32&W.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=W.s,n.n=void 0,W.s.n=n,W.s=n),n}}function ie(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ie.prototype.brand=hc;ie.prototype.h=function(){return!0};ie.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:ht(function(){var r;(r=n.W)==null||r.call(n)}))};ie.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&ht(function(){var o;(o=n.Z)==null||o.call(n)}))}};ie.prototype.subscribe=function(e){var n=this;return de(function(){var t=n.value;ht(function(){return e(t)})},{name:"sub"})};ie.prototype.valueOf=function(){return this.value};ie.prototype.toString=function(){return this.value+""};ie.prototype.toJSON=function(){return this.value};ie.prototype.peek=function(){var e=this;return ht(function(){return e.value})};Object.defineProperty(ie.prototype,"value",{get:function(){var e=hi(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(jt>100)throw new Error("Cycle detected");(function(t){Xe!==0&&jt===0&&t.l!==Ta&&(t.l=Ta,Ht={S:t,v:t.v,i:t.i,o:Ht})})(this),this.v=e,this.i++,Kt++,Xe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Wt()}}}});function F(e,n){return new ie(e,n)}function vi(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function bi(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function _i(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function En(e,n){ie.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Kt-1,this.f=4}En.prototype=new ie;En.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Kt))return!0;if(this.g=Kt,this.f|=1,this.i>0&&!vi(this))return this.f&=-2,!0;var e=W;try{bi(this),W=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return W=e,_i(this),this.f&=-2,!0};En.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ie.prototype.S.call(this,e)};En.prototype.U=function(e){if(this.t!==void 0&&(ie.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};En.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(En.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=hi(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function J(e,n){return new En(e,n)}function Ni(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Xe++;var t=W;W=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,xa(e),r}finally{W=t,Wt()}}}function xa(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,Ni(e)}function bc(e){if(W!==this)throw new Error("Out-of-order effect");_i(this),W=e,this.f&=-2;try{8&this.f&&xa(this)}finally{Wt()}}function Un(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,gt&&gt.push(this)}Un.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Un.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ni(this),bi(this),Xe++;var e=W;return W=this,bc.bind(this,e)};Un.prototype.N=function(){2&this.f||(this.f|=2,this.u=yt,yt=this)};Un.prototype.d=function(){this.f|=8,1&this.f||xa(this)};Un.prototype.dispose=function(){this.d()};function de(e,n){var t=new Un(e,n);try{t.c()}catch(o){throw t.d(),o}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var wi,bt,Yt,_c=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ei=[];de(function(){wi=this.N})();function Mn(e,n){q[e]=n.bind(null,q[e]||function(){})}function vt(e){if(Yt){var n=Yt;Yt=void 0,n()}Yt=e&&e.S()}function Si(e){var n=this,t=e.data,r=$(t);r.name="ReactiveDom",r.value=t;var o=ft(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var m=J(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=J(function(){return!Array.isArray(m.value)&&!ga(m.value)}),f=de(function(){if(this.N=Ci,c.value){var d=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),g=n.__$u.d;return n.__$u.d=function(){f(),g.call(this)},[c,m]},[]),i=o[0],s=o[1];return i.value?s.peek():s.value}Si.displayName="ReactiveTextNode";Object.defineProperties(ie.prototype,{constructor:{configurable:!0,value:Zo(C,null).constructor},type:{configurable:!0,value:Si},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Mn("__b",function(e,n){if(vt(),bt=void 0,typeof n.type=="string"){var t,r=n.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof ie&&(t||(n.__np=t={}),t[o]=i,r[o]=i.peek())}}e(n)});Mn("__r",function(e,n){if(e(n),n.type!==C){vt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(o,i){var s;return de(function(){s=this},{name:i}),s.c=o,s})((function(o){return function(){var i;_c&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),bt=r,vt(t)}});Mn("__e",function(e,n,t,r){vt(),bt=void 0,e(n,t,r)});Mn("diffed",function(e,n){vt(),bt=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,o=n.props,i=t.U;if(i)for(var s in i){var u=i[s];u===void 0||r&&s in r||(u.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var l in r){var m=i[l],c=r[l];m===void 0?(m=Nc(t,l,c,o),i[l]=m):m.o(c,o)}}}e(n)});function Nc(e,n,t,r){var o=n in e&&e.ownerSVGElement===void 0,i=F(t);return{o:function(s,u){i.value=s,r=u},d:de(function(){this.N=Ci;var s=i.value.value;r[n]!==s&&(r[n]=s,o?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Mn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var o in r){var i=r[o];i&&i.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var m=n.__c;if(m){m.__$f|=8;var c=m.__$u;c&&(m.__$u=void 0,c.d())}}e(n)});Mn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});$n.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var o in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function $(e,n){return ft(function(){return F(e,n)},[])}function Ln(e,n){var t=Q(e);return t.current=e,bt.__$f|=4,ft(function(){return J(function(){return t.current()},n)},[])}var wc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ec(){Aa(function(){for(var e;e=Ei.shift();)wi.call(e)})}function Ci(){Ei.push(this)===1&&(q.requestAnimationFrame||wc)(Ec)}var Ne={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var qn=class extends Error{constructor(n,t,r,o,i,s,u){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),o&&(this.positions=o),s&&(this.originalError=s);var l=u;if(!l&&s){var m=s.extensions;m&&typeof m=="object"&&(l=m)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function me(e){return new qn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function ki(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var zt=/ +(?=[^\s])/y;function Sc(e){for(var n=e.split(`
`),t="",r=0,o=0,i=n.length-1,s=0;s<n.length;s++)zt.lastIndex=0,zt.test(n[s])&&(s&&(!r||zt.lastIndex<r)&&(r=zt.lastIndex),o=o||s,i=s);for(var u=o;u<=i;u++)u!==o&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function L(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function Pa(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw me("Name");var t=E.slice(e,--v);return L(),t}function he(){return{kind:"Name",value:Pa()}}var Cc=/(?:"""|(?:[\s\S]*?[^\\])""")/y,kc=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Vn(e){var n;switch(E.charCodeAt(v)){case 91:v++,L();for(var t=[];E.charCodeAt(v)!==93;)t.push(Vn(e));return v++,L(),{kind:"ListValue",values:t};case 123:v++,L();for(var r=[];E.charCodeAt(v)!==125;){var o=he();if(E.charCodeAt(v++)!==58)throw me("ObjectField");L(),r.push({kind:"ObjectField",name:o,value:Vn(e)})}return v++,L(),{kind:"ObjectValue",fields:r};case 36:if(e)throw me("Variable");return v++,{kind:"Variable",name:he()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=ki(Cc))==null)throw me("StringValue");return L(),{kind:"StringValue",value:Sc(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var u=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw me("StringValue");return n=E.slice(i,v),L(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=v++,m;(m=0|E.charCodeAt(v++))>=48&&m<=57;);var c=E.slice(l,--v);if((m=E.charCodeAt(v))===46||m===69||m===101){if((n=ki(kc))==null)throw me("FloatValue");return L(),{kind:"FloatValue",value:c+n}}else return L(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,L(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,L(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,L(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Pa()}}function Ti(e){if(E.charCodeAt(v)===40){var n=[];v++,L();do{var t=he();if(E.charCodeAt(v++)!==58)throw me("Argument");L(),n.push({kind:"Argument",name:t,value:Vn(e)})}while(E.charCodeAt(v)!==41);return v++,L(),n}}function an(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:he(),arguments:Ti(e)});while(E.charCodeAt(v)===64);return n}}function Rc(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,L();var n={kind:"NamedType",name:he()};do if(E.charCodeAt(v)===33&&(v++,L(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw me("NamedType");L(),n={kind:"ListType",type:n}}while(e--);return n}function Zt(){if(E.charCodeAt(v++)!==123)throw me("SelectionSet");return L(),er()}function er(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw me("SelectionSet");switch(v++,L(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:an(!1),selectionSet:Zt()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,L(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:he()},directives:an(!1),selectionSet:Zt()})):e.push({kind:"FragmentSpread",name:he(),directives:an(!1)});break;case 123:v++,L(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:er()});break;default:e.push({kind:"FragmentSpread",name:he(),directives:an(!1)})}}else{var n=he(),t=void 0;E.charCodeAt(v)===58&&(v++,L(),t=n,n=he());var r=Ti(!1),o=an(!1),i=void 0;E.charCodeAt(v)===123&&(v++,L(),i=er()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:o,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,L(),{kind:"SelectionSet",selections:e}}function Tc(){if(L(),E.charCodeAt(v)===40){var e=[];v++,L();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Vn(!0)),E.charCodeAt(v++)!==36)throw me("Variable");var t=he();if(E.charCodeAt(v++)!==58)throw me("VariableDefinition");L();var r=Rc(),o=void 0;E.charCodeAt(v)===61&&(v++,L(),o=Vn(!0)),L();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:o,directives:an(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,L(),e}}function Ac(e){var n=he();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw me("FragmentDefinition");L();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:he()},directives:an(!1),selectionSet:Zt()};return e&&(t.description=e),t}function Ri(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Vn(!0)),E.charCodeAt(v)===123){if(n)throw me("Document");v++,L(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:er()})}else{var t=Pa();switch(t){case"fragment":e.push(Ac(n));break;case"query":case"mutation":case"subscription":var r,o=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(o=he());var i={kind:"OperationDefinition",operation:t,name:o,variableDefinitions:Tc(),directives:an(!1),selectionSet:Zt()};n&&(i.description=n),e.push(i);break;default:throw me("Document")}}}while(v<E.length);return e}function Ai(e,n){return E=e.body?e.body:e,v=0,L(),n&&n.noLocation?{kind:"Document",definitions:Ri()}:{kind:"Document",definitions:Ri(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ye(e,n,t){for(var r="",o=0;o<e.length;o++)o&&(r+=n),r+=t(e[o]);return r}function xc(e){return JSON.stringify(e)}function Pc(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Fe=`
`,Z={OperationDefinition(e){var n="";e.description&&(n+=Z.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ye(e.variableDefinitions,", ",Z.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive));var t=Z.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=Z.StringValue(e.description)+" "),n+=Z.Variable(e.variable)+": "+Be(e.type),e.defaultValue&&(n+=" = "+Be(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ye(e.arguments,", ",Z.Argument);n.length+t.length+2>80?n+="("+(Fe+="  ")+ye(e.arguments,Fe,Z.Argument)+(Fe=Fe.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+Z.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Pc(e.value).replace(/\n/g,Fe):xc(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ye(e.values,", ",Be)+"]",ObjectValue:e=>"{"+ye(e.fields,", ",Z.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Be(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ye(e.definitions,`

`,Be)},SelectionSet:e=>"{"+(Fe+="  ")+ye(e.selections,Fe,Be)+(Fe=Fe.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Be(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n+=" "+Z.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=Z.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n+" "+Z.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ye(e.arguments,", ",Z.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Be(e.type)+"]",NonNullType:e=>Be(e.type)+"!"},Be=e=>Z[e.kind](e);function xi(e){return Fe=`
`,Z[e.kind]?Z[e.kind](e):""}function Sn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,o=e.values.length;r<o;r++)t.push(Sn(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];i[l.name.value]=Sn(l.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var Da=()=>{},we=Da;function Ce(e){return{tag:0,0:e}}function _t(e){return{tag:1,0:e}}var Pi=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Dc=e=>e;function ee(e){return n=>t=>{var r=we;n((o=>{o===0?t(0):o.tag===0?(r=o[0],t(o)):e(o[0])?t(o):r(0)}))}}function on(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(_t(e(r[0])))}))}function Cn(e){return n=>t=>{var r=[],o=we,i=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?o=u[0]:(i=!1,(function(m){var c=we;m((f=>{if(f===0){if(r.length){var g=r.indexOf(c);g>-1&&(r=r.slice()).splice(g,1),r.length||(s?t(0):i||(i=!0,o(0)))}}else f.tag===0?(r.push(c=f[0]),c(0)):r.length&&(t(f),c(0))}))})(e(u[0])),i||(i=!0,o(0))))})),t(Ce((u=>{if(u===1){s||(s=!0,o(1));for(var l=0,m=r,c=r.length;l<c;l++)m[l](1);r.length=0}else{!s&&!i?(i=!0,o(0)):i=!1;for(var f=0,g=r,d=r.length;f<d;f++)g[f](0)}})))}}function Ic(e){return Cn(Dc)(e)}function kn(e){return Ic($a(e))}function nr(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0),e();else if(o.tag===0){var i=o[0];t(Ce((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(o)}))}}function tr(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0);else if(o.tag===0){var i=o[0];t(Ce((s=>{s===1&&(r=!0),i(s)})))}else e(o[0]),t(o)}))}}function Ia(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function sn(e){var n=[],t=we,r=!1;return o=>{n.push(o),n.length===1&&e((i=>{if(i===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var m=0,c=n,f=n.length;m<f;m++)c[m](i)}})),o(Ce((i=>{if(i===1){var s=n.indexOf(o);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function Fa(e){return n=>t=>{var r=we,o=we,i=!1,s=!1,u=!1,l=!1;n((m=>{l||(m===0?(l=!0,u||t(0)):m.tag===0?r=m[0]:(u&&(o(1),o=we),i?i=!1:(i=!0,r(0)),(function(f){u=!0,f((g=>{u&&(g===0?(u=!1,l?t(0):i||(i=!0,r(0))):g.tag===0?(s=!1,(o=g[0])(0)):(t(g),s?s=!1:o(0)))}))})(e(m[0]))))})),t(Ce((m=>{m===1?(l||(l=!0,r(1)),u&&(u=!1,o(1))):(!l&&!i&&(i=!0,r(0)),u&&!s&&(s=!0,o(0)))})))}}function Nt(e){return n=>t=>{var r=we,o=!1,i=0;n((s=>{o||(s===0?(o=!0,t(0)):s.tag===0?e<=0?(o=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!o&&i>=e&&(o=!0,t(0),r(1))):t(s))})),t(Ce((s=>{s===1&&!o?(o=!0,r(1)):s===0&&!o&&i<e&&r(0)})))}}function rr(e){return n=>t=>{var r=we,o=we,i=!1;n((s=>{i||(s===0?(i=!0,o(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(o=u[0])(0):(i=!0,o(1),r(1),t(0)))}))):t(s))})),t(Ce((s=>{s===1&&!i?(i=!0,r(1),o(1)):i||r(0)})))}}function Di(e,n){return t=>r=>{var o=we,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(o=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),o(1)))}))}}function Ii(e){return n=>e()(n)}function Oa(e){return n=>{var t=e[Pi()]&&e[Pi()]()||e,r=!1,o=!1,i=!1,s;n(Ce((async u=>{if(u===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(_t(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}o=!1}})))}}function Fc(e){return e[Symbol.asyncIterator]?Oa(e):n=>{var t=e[Symbol.iterator](),r=!1,o=!1,i=!1,s;n(Ce((u=>{if(u===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(_t(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}o=!1}})))}}var $a=Fc;function Rn(e){return n=>{var t=!1;n(Ce((r=>{r===1?t=!0:t||(t=!0,n(_t(e)),n(0))})))}}function Ua(e){return n=>{var t=!1,r=e({next(o){t||n(_t(o))},complete(){t||(t=!0,n(0))}});n(Ce((o=>{o===1&&!t&&(t=!0,r())})))}}function Ma(){var e,n;return{source:sn(Ua((t=>(e=t.next,n=t.complete,Da)))),next(t){e&&e(t)},complete(){n&&n()}}}var Fi=e=>{var n=!1;e(Ce((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function La(e){return Ua((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),Da)))}function Gn(e){return n=>{var t=we,r=!1;return n((o=>{o===0?r=!0:o.tag===0?(t=o[0])(0):r||(e(o[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Oi(e){Gn((n=>{}))(e)}function ar(e){return new Promise((n=>{var t=we,r;e((o=>{o===0?Promise.resolve(r).then(n):o.tag===0?(t=o[0])(0):(r=o[0],t(0))}))}))}var qa=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Oc=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new qn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new qn(e),Xn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Oc),r=((o,i)=>{var s="";if(o)return`[Network] ${o.message}`;if(i)for(var u=0,l=i.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${i[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},or=(e,n)=>{for(var t=0|(n||5381),r=0,o=0|e.length;r<o;r++)t=(t<<5)+t+e.charCodeAt(r);return t},Tn=new Set,$i=new WeakMap,Jn=(e,n)=>{if(e===null||Tn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Jn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,o=e.length;r<o;r++)t.length>1&&(t+=","),t+=Jn(e[r],n)||"null";return t+="]"}else if(!n&&(sr!==un&&e instanceof sr||ur!==un&&e instanceof ur))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=$i.get(e)||Math.random().toString(36).slice(2);return $i.set(e,s),Jn({__key:s},n)}Tn.add(e);for(var u="{",l=0,m=i.length;l<m;l++){var c=Jn(e[i[l]],n);c&&(u.length>1&&(u+=","),u+=Jn(i[l],n)+":"+c)}return Tn.delete(e),u+="}"},Va=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||Tn.has(t)))if(Array.isArray(t))for(var r=0,o=t.length;r<o;r++)Va(e,`${n}.${r}`,t[r]);else if(t instanceof sr||t instanceof ur)e.set(n,t);else{Tn.add(t);for(var i in t)Va(e,`${n}.${i}`,t[i])}},Qe=(e,n)=>(Tn.clear(),Jn(e,n||!1)),un=class{},sr=typeof File<"u"?File:un,ur=typeof Blob<"u"?Blob:un,$c=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Uc=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Mc=(e,n)=>n%2==0?e.replace(Uc,`
`):e,Ui=e=>e.split($c).map(Mc).join("").trim(),Mi=new Map,ir=new Map,wt=e=>{var n;return typeof e=="string"?n=Ui(e):e.loc&&ir.get(e.__key)===e?n=e.loc.source.body:(n=Mi.get(e)||Ui(xi(e)),Mi.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Li=e=>{var n;if(e.documentId)n=or(e.documentId);else if(n=or(wt(e)),e.definitions){var t=Xa(e);t&&(n=or(`
# ${t}`,n))}return n},Ja=e=>{var n,t;return typeof e=="string"?(n=Li(e),t=ir.get(n)||Ai(e,{noLocation:!0})):(n=e.__key||Li(e),t=ir.get(n)||e),t.loc||wt(t),t.__key=n,ir.set(n,t),t},je=(e,n,t)=>{var r=n||{},o=Ja(e),i=Qe(r,!0),s=o.__key;return i!=="{}"&&(s=or(i,s)),{key:s,query:o,variables:r,extensions:t}},Xa=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===Ne.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var Ga=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var o=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Xn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?o:n.hasNext,stale:!1}},lr=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=lr(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var o in n)e[o]=lr(e[o],n[o]);return e}}return n},Gi=(e,n,t,r)=>{var o=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var m=function(){var g=u[c];Array.isArray(g.errors)&&o.push(...g.errors),g.extensions&&(Object.assign(s,g.extensions),i=!0);var d="data",y=l,b=[];if(g.path)b=g.path;else if(r){var N=r.find((w=>w.id===g.id));g.subPath?b=[...N.path,...g.subPath]:b=N.path}for(var A=0,_=b.length;A<_;d=b[A++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(g.items)for(var k=+d>=0?d:0,p=0,S=g.items.length;p<S;p++)y[k+p]=lr(y[k+p],g.items[p]);else g.data!==void 0&&(y[d]=lr(y[d],g.data))},c=0,f=u.length;c<f;c++)m();else l.data=(n.payload||n).data||e.data,o=n.errors||n.payload&&n.payload.errors||o;return{operation:e.operation,data:l.data,error:o.length?new Xn({graphQLErrors:o,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},Ji=(e,n,t)=>({operation:e,data:void 0,error:new Xn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Xi(e){var n={query:void 0,documentId:void 0,operationName:Xa(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=wt(e.query)),n}var Bi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Lc(e.context.url);for(var o in n){var i=n[o];i&&r[1].set(o,typeof i=="object"?Qe(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Lc=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},qc=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Qe(n),r=(u=>{var l=new Map;return(sr!==un||ur!==un)&&(Tn.clear(),Va(l,"variables",u)),l})(n.variables);if(r.size){var o=new FormData;o.append("operations",t),o.append("map",Qe({...[...r.keys()].map((u=>[u]))}));var i=0;for(var s of r.values())o.append(""+i++,s);return o}return t}},Qi=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var o in r.headers)t[o.toLowerCase()]=r.headers[o];var i=qc(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},Vc=/boundary="?([^=";]+)"?/i,Gc=/data: ?([^\n]+)/;async function*qi(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*Vi(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",o;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(o=r.indexOf(n))>-1;)yield r.slice(0,o),r=r.slice(o+n.length)}async function*Jc(e,n,t){var r=!0,o=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(f,g){var d=f.match(Vc),y="--"+(d?d[1]:"-"),b=!0,N;for await(var A of Vi(qi(g),`\r
`+y)){if(b){b=!1;var _=A.indexOf(y);if(_>-1)A=A.slice(_+y.length);else continue}try{yield N=JSON.parse(A.slice(A.indexOf(`\r
\r
`)+4))}catch(k){if(!N)throw k}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?u=(async function*(f){var g;for await(var d of Vi(qi(f),`

`)){var y=d.match(Gc);if(y){var b=y[1];try{yield g=JSON.parse(b)}catch(N){if(!g)throw N}if(g&&g.hasNext===!1)break}}g&&g.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?u=(async function*(f){var g=await f.text();try{var d=JSON.parse(g);yield d}catch{throw new Error(g)}})(i):u=(async function*(f){yield JSON.parse(await f.text())})(i);var l;for await(var m of u)m.pending&&!o?l=m.pending:m.pending&&(l=[...l,...m.pending]),o=o?Gi(o,m,i,l):Ga(e,m,i),r=!1,yield o,r=!0;o||(yield o=Ga(e,{},i))}catch(c){if(!r)throw c;yield Ji(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):c,i)}}function ji(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),nr((()=>{r&&r.abort()}))(ee((o=>!!o))(Oa(Jc(e,n,t))))}var Ba=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var o=Ba(e.definitions[t]);n.push(o)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},u=0,l=e.directives.length;u<l;u++){var m=e.directives[u],c=m.name.value;c[0]!=="_"?i.push(m):c=c.slice(1),s[c]=m}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var f=[],g=e.kind===Ne.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];g=g||b.kind===Ne.FIELD&&b.name.value==="__typename"&&!b.alias;var N=Ba(b);f.push(N)}return g||f.push({kind:Ne.FIELD,name:{kind:Ne.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:f}}}}return e},Hi=new Map,Bn=e=>{var n=Ja(e),t=Hi.get(n.__key);return t||(Hi.set(n.__key,t=Ba(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function Ki(e){var n=t=>e(t);return n.toPromise=()=>ar(Nt(1)(ee((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Gn(t)(n),n}function ln(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Xc=()=>{};var Wi=({forward:e,dispatchDebug:n})=>t=>{var r=Cn((i=>{var s=Xi(i),u=Bi(i,s),l=Qi(i,s),m=rr(ee((c=>c.kind==="teardown"&&c.key===i.key))(t))(ji(i,u,l));return m}))(ee((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),o=e(ee((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return kn([r,o])},Bc=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((o,i)=>{var s=!1;return i({client:n,forward(u){return sn(o(sn(u)))},dispatchDebug(u){}})}),t),Yi=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>o=>Cn((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?La(s):Rn(s)}))(r(Cn((i=>{if(i.kind==="teardown")return Rn(i);var s=e&&e(i)||i;return"then"in s?rr(ee((u=>u.kind==="teardown"&&u.key===i.key))(o))(La(s)):Rn(s)}))(o))),Qc=({dispatchDebug:e})=>n=>ee((t=>!1))(n),zi=function e(n){var t=0,r=new Map,o=new Map,i=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=Ma();function m(p){(p.kind==="mutation"||p.kind==="teardown"||!i.has(p.key))&&(p.kind==="teardown"?i.delete(p.key):p.kind!=="mutation"&&i.add(p.key),l.next(p))}var c=!1;function f(p){if(p&&m(p),!c){for(c=!0;c&&(p=s.shift());)m(p);c=!1}}var g=p=>{var S=rr(ee((w=>w.kind==="teardown"&&w.key===p.key))(l.source))(ee((w=>w.operation.kind===p.kind&&w.operation.key===p.key&&(!w.operation.context._instance||w.operation.context._instance===p.context._instance)))(k));return p.kind!=="query"?S=Di((w=>!!w.hasNext),!0)(S):S=Fa((w=>{var G=Rn(w);return w.stale||w.hasNext?G:kn([G,on((()=>(w.stale=!0,w)))(Nt(1)(ee((K=>K.key===p.key))(l.source)))])}))(S),p.kind!=="mutation"?S=nr((()=>{i.delete(p.key),r.delete(p.key),o.delete(p.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===p.key&&s.splice(w,1);m(ln("teardown",p,p.context))}))(tr((w=>{if(w.stale)if(!w.hasNext)i.delete(p.key);else for(var G=0;G<s.length;G++){var K=s[G];if(K.key===w.operation.key){i.delete(K.key);break}}else w.hasNext||i.delete(p.key);r.set(p.key,w)}))(S)):S=Ia((()=>{m(p)}))(S),sn(S)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(p){if(p.kind==="teardown")f(p);else if(p.kind==="mutation")s.push(p),Promise.resolve().then(f);else if(o.has(p.key)){for(var S=!1,w=0;w<s.length;w++)s[w].key===p.key&&(s[w]=p,S=!0);S||i.has(p.key)&&p.context.requestPolicy!=="network-only"?(i.delete(p.key),Promise.resolve().then(f)):(s.push(p),Promise.resolve().then(f))}},createRequestOperation(p,S,w){w||(w={});var G;return ln(p,S,{_instance:p==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(p){return p.kind==="mutation"?Ki(g(p)):Ki(Ii((()=>{var S=o.get(p.key);S||o.set(p.key,S=g(p)),S=Ia((()=>{f(p)}))(S);var w=r.get(p.key);return p.kind==="query"&&w&&(w.stale||w.hasNext)?Fa(Rn)(kn([S,ee((G=>G===r.get(p.key)))(Rn(w))])):S})))},executeQuery(p,S){var w=y.createRequestOperation("query",p,S);return y.executeRequestOperation(w)},executeSubscription(p,S){var w=y.createRequestOperation("subscription",p,S);return y.executeRequestOperation(w)},executeMutation(p,S){var w=y.createRequestOperation("mutation",p,S);return y.executeRequestOperation(w)},readQuery(p,S,w){var G=null;return Gn((K=>{G=K}))(y.query(p,S,w)).unsubscribe(),G},query:(p,S,w)=>y.executeQuery(je(p,S),w),subscription:(p,S,w)=>y.executeSubscription(je(p,S),w),mutation:(p,S,w)=>y.executeMutation(je(p,S),w)}),b=Xc;if(0)var N,A;var _=Bc(n.exchanges),k=sn(_({client:y,dispatchDebug:b,forward:Qc({dispatchDebug:b})})(l.source));return Oi(k),y};var jc=`
https://bit.ly/2XbVrpR#`;function br(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,o=new Error(r+jc+t);throw o.name="Graphcache Error",o}}var Hc={},_r=e=>e._directives||Hc,$e=e=>e.name.value,Zi=e=>e.typeCondition.name.value,ro=e=>e.alias?e.alias.value:e.name.value,Kc=[],ke=e=>e.selectionSet?e.selectionSet.selections:Kc,is=e=>e.typeCondition?e.typeCondition.name.value:null,Nr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,o=e.arguments.length;r<o;r++){var i=e.arguments[r],s=Sn(i.value,n);s!=null&&(t||(t={}),t[$e(i)]=s)}return t},Wc=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,o=e.variableDefinitions.length;r<o;r++){var i=$e(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},ss=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,o=e.variableDefinitions.length;r<o;r++){var i=e.variableDefinitions[r],s=$e(i.variable);t[s]=n[s]===void 0&&i.defaultValue?Sn(i.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function ao(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===Ne.OPERATION_DEFINITION)return e.definitions[n];br(!1,"",1)}var pr=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===Ne.FRAGMENT_DEFINITION&&(n[$e(r)]=r)}return n},Yc=(e,n)=>{var t=_r(e);if(t.include||t.skip)for(var r in t){var o=t[r];if(o&&(r==="include"||r==="skip")&&o.arguments&&o.arguments[0]&&$e(o.arguments[0])==="if"){var i=Sn(o.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},zc=(e,n)=>{var{defer:t}=_r(e);if(t){for(var r of t.arguments||[])if($e(r)==="if")return!!Sn(r.value,n);return!0}return!1},Zc=e=>{var{optional:n,required:t}=_r(e);if(t)return!1;if(n)return!0},es="__",ns=(e,n,t,r)=>{var o=ls(e,n,t,r);return!!o&&o.type.kind!=="NON_NULL"},us=(e,n,t,r)=>{var o=ls(e,n,t,r);if(!o)return!1;var i=o.type.kind==="NON_NULL"?o.type.ofType:o.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var ed=(e,n,t)=>{if(!t)return!1;var r=is(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){br(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),cs(e,t),e.isSubType(r,t))},ls=(e,n,t,r)=>{if(!(t.indexOf(es)===0||n.indexOf(es)===0)){cs(e,n);var o=e.types.get(n).fields()[t];return o}};function cs(e,n){br(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var Pn=(e,n)=>n?`${e}(${Qe(n)})`:e,kt=(e,n)=>`${e}.${n}`,nd=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},ds=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},Et=null,fr=null,P=null,pe=null,Ee=null,He=null,jn=!1,cn=!1;function Oe(e,n){var t;if(e){if(Et.has(e))return e;t=fr.get(e)}return t==null&&(t=n?[]:{}),e&&fr.set(e,t),Et.add(t),t}var Qa=e=>!!e&&Et.has(e),An=(e,n,t,r,o)=>{Et=new WeakSet,fr=new WeakMap,Ee=e,P=n,He=new Set,cn=!!r,jn=!!o,t?Ee==="read"?pe=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?cr(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),pe=t,od(n,t)):(pe=null,ys(n,t)):pe=null},xn=()=>{var e=P,n=pe;if(cn=!1,pe=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)id(e.optimisticOrder[t]);Et=null,fr=null,Ee=null,P=null,He=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{An("read",e,null),td(),sd(),xn(),e.defer=!1})))},ts=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),An("write",e,n,t),xn()};var ms=new Set,ps=(e,n,t,r)=>{var o=pe?e.optimistic.get(pe):e.base,i=o.get(n);i===void 0&&o.set(n,i=Object.create(null)),r===void 0&&!pe?delete i[t]:i[t]=r},wr=(e,n,t)=>{for(var r,o=!cn&&Ee==="read"&&pe&&P.commutativeKeys.has(pe),i=0,s=P.optimisticOrder.length;i<s;i++){var u=P.optimisticOrder[i],l=e.optimistic.get(u);if(o=o&&u!==pe,l&&(!o||!P.commutativeKeys.has(u))&&(!cn||Ee==="write"||P.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function gr(e){return P.refCount.get(e)||0}var yr=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)yr(e[t],n);else typeof e=="string"&&((o,i)=>{var s=gr(o),u=s+i>0?s+i:0;P.refCount.set(o,u),u?!s&&u&&P.gc.delete(o):P.gc.add(o)})(e,n)},rs=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(nd(r)),n.add(r))},as=(e,n,t,r)=>{rs(e,n,r.base.get(t));for(var o=0,i=P.optimisticOrder.length;o<i;o++){var s=r.optimistic.get(P.optimisticOrder[o]);s!==void 0&&rs(e,n,s.get(t))}},td=()=>{if(!P.optimisticOrder.length){for(var e of P.gc.keys())if(P.gc.delete(e),!(gr(e)>0)){var n=P.records.base.get(e);P.refCount.delete(e),P.records.base.delete(e);var t=n&&n.__typename;if(t){var r=P.types.get(t);r&&r.delete(e)}var o=P.links.base.get(e);if(o){P.links.base.delete(e);for(var i in o)yr(o[i],-1)}}}},Rt=(e,n)=>{e!==P.queryRootKey?He.add(e):n!==void 0&&n!=="__typename"&&He.add(kt(e,n))},fs=(e,n)=>{!cn&&P.storage&&P.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Ke=(e,n)=>(Ee==="read"&&Rt(e,n),wr(P.records,e,n)),Dn=(e,n)=>(Ee==="read"&&Rt(e,n),wr(P.links,e,n)),rd=(e,n)=>{var t=P.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),P.abstractToConcreteMap.set(e,r)}},St=(e,n,t)=>{vs(wr(P.records,e,n),t)||(Rt(e,n),fs(e,n)),ps(P.records,e,n,t)},ad=(e,n)=>Ke(e,n)!==void 0||Dn(e,n)!==void 0,Tt=(e,n,t)=>{var r=pe?P.links.optimistic.get(pe):P.links.base;if(!pe){var o=r&&r.get(e);yr(o&&o[n],-1),yr(t,1)}vs(wr(P.links,e,n),t)||(Rt(e,n),fs(e,n)),ps(P.links,e,n,t)},cr=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&gs(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},od=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},gs=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},ys=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),gs(e,n)},id=e=>{var n=He;He=new Set,Ee="write";var t=P.links.optimistic.get(e);if(t)for(var r of t.entries()){var o=r[0],i=r[1];for(var s in i)Tt(o,s,i[s])}var u=P.records.optimistic.get(e);if(u)for(var l of u.entries()){var m=l[0],c=l[1];for(var f in c)St(m,f,c[f])}He=n,ys(P,e)},hs=e=>{var{links:n,records:t}=P,r=[],o=new Set;return Rt(e),as(r,o,e,n),as(r,o,e,t),r},sd=()=>{if(P.storage){cn=!0,Ee="read";var e={};for(var n of P.persist.keys()){var{entityKey:t,fieldKey:r}=ds(n),o=void 0;(o=Dn(t,r))!==void 0?e[n]=`:${Qe(o)}`:(o=Ke(t,r))!==void 0?e[n]=Qe(o):e[n]=void 0}cn=!1,P.storage.writeData(e),P.persist.clear()}};function vs(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var dr=null,hr=!1,Ha=void 0,Er=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,vr=(e,n,t,r,o,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:o,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:cn,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var u=0;u<i.graphQLErrors.length;u++){var l=i.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},Ka=(e,n,t,r,o,i)=>{dr=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=o,e.fieldName=i,e.error=Er(e)},ud=(e,n,t,r,o)=>{if(!n)return!1;var i=is(e);return!i||n===i?!0:!ke(e).some((s=>{if(s.kind!==Ne.FIELD)return!1;var u=Pn($e(s),Nr(s,r));return!ad(t,u)}))},Ct=class{constructor(n,t,r,o,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:o}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(Yc(t,this.ctx.variables)){if(t.kind!==Ne.FIELD){var r=t.kind!==Ne.INLINE_FRAGMENT?this.ctx.fragments[$e(t)]:t;if(r){var o=!r.typeCondition||(this.ctx.store.schema?ed(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?ld(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):Ee==="read"&&cd(r.typeCondition.name.value,this.typename)||ud(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(o||Ee==="write"&&!this.ctx.store.schema){var i=Zc(t);o&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&rd(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:ke(r),index:0,defer:n.defer||zc(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(Ee==="write"||!t._generated)return hr=n.defer,Ha=n.optional,t}}this.stack.pop()}}},ld=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},cd=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(o=>P.types.has(o))(e);if(!t)return!1;var r=(o=>P.abstractToConcreteMap.get(o)||ms)(e);return r.size&&r.has(n)},mr=e=>e??null,Wa=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,o=t.length;r<o;r++)t[r]=Wa(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},Ya=(e,n,t,r)=>{var o=Bn(n.query),i=ao(o),s=e.rootFields[i.operation],u=ke(i),l=vr(e,ss(i,n.variables),pr(o),s,s,r),m=s!==l.store.rootFields.query?bs(l,s,u,t||Oe()):Qn(l,s,u,t||Oe());return{dependencies:He,partial:l.partial||!m,hasNext:l.hasNext,data:m||null}},bs=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var o=new Ct(n,n,!1,void 0,t,e),i,s=jn,u=Oe(r);i=o.next();){var l=ro(i),m=r[l];e.__internal.path.push(l);var c=void 0;i.selectionSet&&m!==null?c=_s(e,ke(i),mr(m)):c=m,s=s||c!==m,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},_s=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),o=jn,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=_s(e,n,t[i]),o=o||r[i]!==t[i],e.__internal.path.pop();return o?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?Qn(e,u,n,t)||null:bs(e,t.__typename,n,t)};function dd(e,n,t,r){var o=r.store.resolvers[n],i=o&&o[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](Nr(l,r.variables)),s;break}}return s||i}var Qn=(e,n,t,r,o)=>{var{store:i}=e,s=n===i.rootFields.query,u=o&&i.keyOfEntity(o)||n,l=s?n:Ke(u,"__typename")||o&&o.__typename;if(typeof l=="string"&&!(o&&l!==o.__typename)){for(var m=new Ct(l,u,!1,void 0,t,e),c=!1,f=!1,g=jn,d,y=e.partial,b=Oe(r);(d=m.next())!==void 0;){var N=$e(d),A=Nr(d,e.variables),_=ro(d),k=_r(d),p=dd(k,l,N,e),S=Pn(N,A),w=kt(u,S),G=Ke(u,S),K=o?o[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=l;else if(K!==void 0&&d.selectionSet===void 0)h=K;else if(Ee==="read"&&p){var D=b;if(d.selectionSet===void 0&&G!==void 0&&(D={...b,[_]:G,[N]:G}),Ka(e,D,l,u,S,N),h=p(D,A||{},i,e),d.selectionSet&&(h=za(e,l,N,w,ke(d),b[_]!==void 0?b[_]:r[_],h,Qa(r))),i.schema&&h===null&&!ns(i.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=G;else if(K!==void 0)h=za(e,l,N,w,ke(d),b[_]!==void 0?b[_]:r[_],K,Qa(r));else{var I=Dn(u,S);I!==void 0?h=Ns(e,I,l,N,ke(d),b[_]!==void 0?b[_]:r[_],Qa(r)):typeof G=="object"&&G!==null&&(h=G)}if(!hr&&h===void 0&&(k.optional||Ha&&!k.required||Er(e)||!k.required&&i.schema&&ns(i.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(k.required||Ha===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),g=g||h!==r[_],h!==void 0)b[_]=h;else if(hr)f=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||f,s&&e.partial&&!c?void 0:g?b:r}},za=(e,n,t,r,o,i,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,m=l.schema?us(l.schema,n,t,e.store.logger):!1,c=e.partial,f=Oe(i,!0),g=jn||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=za(e,n,t,kt(r,`${d}`),o,i?.[d],s[d],u);if(e.__internal.path.pop(),b===void 0&&!m){e.partial=c;return}else e.partial=e.partial||b===void 0&&m,f[d]=b??null,g=g||f[d]!==i[d]}return g?f:i}else{if(s==null)return s;if(u&&i===null)return null;if(md(s)){var N=i||Oe(i);return typeof s=="string"?Qn(e,s,o,N):Qn(e,r,o,N,s)}else return}},Ns=(e,n,t,r,o,i,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?us(u.schema,t,r,e.store.logger):!1,m=Oe(i,!0),c=e.partial,f=jn||!Array.isArray(i)||n.length!==i.length,g=0,d=n.length;g<d;g++){e.__internal.path.push(g);var y=Ns(e,n[g],t,r,o,i?.[g],s);if(e.__internal.path.pop(),y===void 0&&!l){e.partial=c;return}else e.partial=e.partial||y===void 0&&l,m[g]=y||null,f=f||m[g]!==i[g]}return f?m:i}else if(n===null||i===null&&s)return null;return Qn(e,n,o,i||Oe(i))},md=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",ws=(e,n,t)=>{for(var r=n?[{fieldKey:Pn(n,t)}]:hs(e),o=0,i=r.length;o<i;o++){var{fieldKey:s}=r[o];Dn(e,s)!==void 0?Tt(e,s,void 0):St(e,s,void 0)}},Za=(e,n)=>{var t=(o=>P.types.get(o)||ms)(e);for(var r of t)n.includes(r)||ws(r)},eo=(e,n,t,r)=>{var o=Bn(n.query),i=ao(o),s={data:t||Oe(),dependencies:He},u=e.rootFields[i.operation],l=vr(e,ss(i,n.variables),pr(o),u,u,r);return oo(l,u,ke(i),s.data),s},oo=(e,n,t,r)=>{var o=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Ke(n,"__typename")),s)!i&&n&&(St(n,"__typename",s),((U,V)=>{var ne=P.types.get(U);if(ne)ne.add(V);else{var ge=new Set;ge.add(V),P.types.set(U,ge)}})(s,n));else return;for(var u=e.store.updates[s],l=new Ct(s,n||s,!1,void 0,t,e),m;m=l.next();){var c=$e(m),f=Nr(m,e.variables),g=Pn(c,f),d=ro(m),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(hr||e.optimistic&&o==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&o==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(Ka(e,r,s,n||s,g,c),y=mr(b(f||{},e.store,e))),y!==void 0){if(m.selectionSet)if(n&&o==="query"){var N=kt(n,g),A=no(e,ke(m),mr(y),N,e.optimistic?Dn(n||s,g):void 0);Tt(n||s,g,A)}else no(e,ke(m),mr(y));else n&&o==="query"&&St(n||s,g,y!==null||!Er(e)?y:void 0);var _=u&&u[c];if(_)Ka(e,r,s,n||s,g,c),r[c]=y,_(r,f||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var k=y.map((U=>e.store.keyOfEntity(U)||"")),p=0,S=y.length;p<S;p++){var w=k[p];if(w&&y[p].__typename){var G=Ke(w,"__typename"),K=gr(w);G&&!K&&Za(y[p].__typename,k)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var D=Ke(h,"__typename"),I=gr(h);(!D||!I)&&y.__typename&&Za(y.__typename,[h])}}}e.__internal.path.pop()}}}};var no=(e,n,t,r,o)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?kt(r,`${s}`):void 0,m=no(e,n,t[s],l,o?.[s]);i[s]=m,e.__internal.path.pop()}return i}else if(t===null)return Er(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof o=="string"?o:null),f=t.__typename,g=c||r;return oo(e,g,n,t),g||null},to=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",o="Subscription";if(n.schema){var i=(({__schema:c})=>{var f=new Map,g=_=>{var k;return()=>{if(!k){k={};for(var p=0;p<_.length;p++)k[_[p].name]=_[p]}return k}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:g(_.interfaces||[]),fields:g(_.fields.map((k=>({name:k.name,type:k.type,args:g(k.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:g(_.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,k){var p=f.get(_),S=f.get(k);return!p||!S?!1:p.kind==="UNION"?!!p.types()[k]:p.kind!=="OBJECT"&&S.kind==="OBJECT"?!!S.interfaces()[_]:_===k}};if(c.types){y.types=f;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var A=d(N);A&&f.set(N.name,A)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,o=i.subscription||o,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:o},this.rootNames={[t]:"query",[r]:"mutation",[o]:"subscription"},this.data=(m=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:m,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var m;this.schema}keyOfField(n,t){return Pn(n,t)}keyOfEntity(n){if(dr&&n===dr.parent)return dr.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var o=this.keyOfEntity(n);if(o){var i=Pn(t,r),s=Ke(o,i);if(s!==void 0)return s;var u=Dn(o,i);return u!==void 0&&(u=Wa(this,u)),u}}invalidate(n,t,r){var o=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?Za(n,[]):(br(o,"",19),ws(o,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?hs(t):[]}updateQuery(n,t){var r=je(n.query,n.variables),o=t(this.readQuery(r));o!==null&&eo(this,r,o,void 0)}readQuery(n){var t=je(n.query,n.variables);return Ya(this,t,void 0,void 0).data}readFragment(n,t,r,o){return((i,s,u,l,m)=>{var c=pr(s),f;if(m){if(!(f=c[m]))return null}else if(!(f=c[Object.keys(c)[0]]))return null;var g=Zi(f);typeof u!="string"&&!u.__typename&&(u.__typename=g);var d=i.keyOfEntity(u);if(!d)return null;var y=vr(i,l||{},c,g,d,void 0),b=Qn(y,d,ke(f),Oe())||null;return b})(this,Bn(n),t,r,o)}writeFragment(n,t,r,o){((i,s,u,l,m)=>{var c=pr(s),f;if(m){if(!(f=c[m]))return null}else if(!(f=c[Object.keys(c)[0]]))return null;var g=Zi(f),d={__typename:g,...u},y=i.keyOfEntity(d);if(y){var b=vr(i,l||{},c,g,y,void 0);oo(b,y,ke(f),d)}})(this,Bn(n),t,r,o)}link(n,t,...r){var o=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&Tt(s,Pn(t,o),Wa(this,i))}},os=(e,n)=>ln(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),ja=(e,n)=>ln(e.kind,e,{...e.context,requestPolicy:n}),Es=e=>({forward:n,client:t,dispatchDebug:r})=>{var o=new to(e);e&&e.storage&&(o.data.hydrating=!0,e.storage.readData().then((h=>{((D,I,U)=>{An("write",D,null);for(var V in U){var ne=U[V];if(ne!==void 0){var{entityKey:ge,fieldKey:Ae}=ds(V);ne[0]===":"?Dn(ge,Ae)===void 0&&Tt(ge,Ae,JSON.parse(ne.slice(1))):Ke(ge,Ae)===void 0&&St(ge,Ae,JSON.parse(ne))}}D.storage=I,D.hydrating=!1,xn()})(o.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],u=new Map,l=new Map,m=new Set,c=new Set,f=new Set,g=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,A=h=>{for(var D of h.values())if(m.has(D))return!0;return!1},_=(h,D)=>{if(D)for(var I of D.values()){var U=y.get(I);if(U)for(var V of U.values())h.add(V)}},k=(h,D,I)=>{for(var U of D.values())if(U!==h.key){var V=u.get(U);if(V){h.kind==="query"&&N.add(U);var ne="cache-first";c.has(U)&&(c.delete(U),ne="cache-and-network");var ge=ja(V,ne);h.kind==="subscription"&&f.has(U)&&d.add(ge),t.reexecuteOperation(ge)}}if(!I){var Ae=b;b=N,h.kind==="query"&&b.add(h.key),(N=Ae).clear()}},p=h=>!d.has(h)||!f.has(h.key)?!1:(g.add(h.key),!0),S=h=>{var D=!1;if(h.kind==="query")cr(o.data,h.key),u.set(h.key,h),f.add(h.key),g.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),b.delete(h.key),f.delete(h.key),g.delete(h.key),ts(o.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),An("write",o.data,h.key,!0,!1);var{dependencies:I}=eo(o,h,void 0,void 0);if(xn(),I.size){for(var U of I.values())m.add(U);i.set(h.key,I);var V=new Set;_(V,I),k(h,V,!0),D=!0}}}return ln(h.kind,{key:h.key,query:Bn(h.query),variables:h.variables?Wc(ao(h.query),h.variables):h.variables},{...h.context,optimistic:D})},w=(h,D)=>{for(var I of D.values()){var U=y.get(I);U||y.set(I,U=new Set),U.add(h.key)}},G=h=>{An("read",o.data,void 0,!1,!1);var D=Ya(o,h,l.get(h.key),void 0);xn();var I=D.data?!D.partial&&!D.hasNext?"hit":"partial":"miss";return l.set(h.key,D.data),u.set(h.key,h),w(h,D.dependencies),{outcome:I,operation:h,data:D.data,dependencies:D.dependencies,hasNext:D.hasNext}},K=(h,D)=>{var I=u.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var U=i.get(I.key);_(D,U),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&cr(o.data,I.key,!0);var V,ne=h.data;if(ne){An("write",o.data,I.key,!1,!1);var ge=eo(o,I,ne,h.error).dependencies;xn(),_(D,ge);var Ae=I.kind==="query"?l.get(I.key):null;An("read",o.data,I.key,!1,Ae!==ne);var R=Ya(o,I,Ae||ne,h.error);xn(),ne=R.data,I.kind==="query"&&(_(D,V=R.dependencies),l.set(I.key,ne))}else ts(o.data,I.key);return V&&w(h.operation,V),{operation:I,data:ne,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var D=sn(on(G)(ee((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),I=ee((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),U=on((R=>os(R.operation,{cacheOutcome:"miss"})))(ee((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!A(R.dependencies)&&!b.has(R.operation.key)&&!p(R.operation)))(D)),V=on((R=>{var{requestPolicy:_e}=R.operation.context,Je=_e!=="cache-only"&&(R.hasNext||_e==="cache-and-network"||_e==="cache-first"&&R.outcome==="partial"&&!b.has(R.operation.key)),_n=_e!=="cache-only"&&(Je||f.has(R.operation.key)||R.outcome==="partial"&&b.has(R.operation.key)&&((nn=o.data).commutativeKeys.has(jo=R.operation.key)||nn.optimisticOrder.indexOf(jo)>-1)),nn,jo,oc={operation:os(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:_n&&!R.hasNext,hasNext:Je&&R.hasNext};return Je&&(A(R.dependencies)?_e==="cache-and-network"&&c.add(R.operation.key):p(R.operation)||t.reexecuteOperation(ja(u.get(R.operation.key)||R.operation,"network-only"))),oc}))(ee((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(D)),ne=n(on(S)(kn([I,U]))),ge=on((R=>{var{key:_e}=R.operation,Je=!1;R.hasNext||(f.delete(_e),Je=g.delete(_e));var _n=new Set,nn=K(R,_n);return k(R.operation,_n,!1),Je&&(nn.stale=!0,t.reexecuteOperation(ja(u.get(_e)||R.operation,"network-only"))),nn}))(ee((R=>!i.has(R.operation.key)))(ne)),Ae=Cn((R=>{if(s.push(R)<i.size)return Fi;for(var _e=0;_e<s.length;_e++)cr(o.data,s[_e].operation.key);m.clear();for(var Je=[],_n=new Set,nn;nn=s.shift();)Je.push(K(nn,_n));return k(R.operation,_n,!1),$a(Je)}))(ee((R=>i.has(R.operation.key)))(ne));return kn([ge,Ae,V])}};var Hn=()=>null;function Ss(){return Es({keys:{CallingNameUpdate:Hn,PhoneNumberAssociation:Hn,PhoneNumberCapabilities:Hn,PhoneNumberCount:Hn,UpdateRunItem:Hn,UserError:Hn},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&pd(t,n)}}}})}function pd(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var Sr=F({is:"well"}),dn=Sr,kr=F(null),Rr=F(!1),lo="",io=[],so=new AbortController;function co(e){lo=e,Sr.value={is:"well"};let n=io;io=[],n.forEach(t=>t())}function Cr(e){Sr.peek().is!=="signed out"&&(Sr.value=e)}function ks(){so.abort(),so=new AbortController}var fd=15;async function Rs(e,n={}){let t=[n.signal,so.signal].filter(o=>o!=null),r={...n,signal:AbortSignal.any(t)};for(let o=1;;o++){let i=lo,s=await gd(e,r,i);if(s?.status===401)await hd(i,r.signal);else if(s?.status===429)await yd(s,r.signal);else if(s===void 0||s.status===503||s.status===502)Cr({is:"away"}),await uo(Cs(s,o),r.signal);else if(s.status===409&&o<10)await uo(Cs(s,o),r.signal);else return Cr({is:"well"}),kr.value=new Date,s}}async function gd(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(o){if(n.signal.aborted)throw o;return}}function Cs(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),fd)}async function yd(e,n){let t=Number(e.headers.get("retry-after")??5);Cr({is:"limited",until:Date.now()+1e3*t}),await uo(t,n)}async function hd(e,n){e===lo&&(Cr({is:"signed out"}),await new Promise(t=>io.push(t)),n.throwIfAborted())}async function uo(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function Ts(){Tr=As()}function As(){return new zi({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:Rs,exchanges:[Ss(),vd,Wi]})}var vd=Yi({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:bd()}:e.context;return ln(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(po)&&(Rr.value=!0)}});function bd(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var Tr=As();function Kn(e,n,t){let r=je(e.toString(),n),o={hash:e.__meta__?.hash},i=Tr,{unsubscribe:s}=qa(i.executeQuery(r,{...o,requestPolicy:"cache-and-network"}),Gn(({data:l,error:m,stale:c})=>t({data:l??void 0,error:m,isStale:c})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...o,requestPolicy:"network-only"}))}}async function ve(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},o=await qa(Tr.query(e.toString(),n,r),ee(({stale:i,hasNext:s})=>!i&&!s),Nt(1),ar);return xs(o)}var Ar=F(null),mo=F(0);async function re(e,n){let t={hash:e.__meta__?.hash};Ar.value={document:e.toString(),variables:n};let r=await Tr.mutation(e.toString(),n,t);return mo.value++,xs(r)}function xs(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function po(e){return e==="PERSISTED_QUERY_NOT_FOUND"||e==="UNTRUSTED_DOCUMENT"}function ae(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}var ue=F(null);function Ps(){let e=JSON.parse(In().dataset.personas??"[]");return Array.isArray(e)?e:[]}function In(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Wn(){return ue.value?.viewer.isOperator??!1}function O(e,n){return n}var M=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Ds=new M(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),xr=new M(`
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
    `,{fragmentName:"Grant"}),mn=new M(`
    fragment Change on PhoneNumberChange {
  __typename
  id
  at
  field
  oldValue
  newValue
  requestId
  undoable
  actor {
    __typename
    id
    name
  }
}
    `,{fragmentName:"Change"}),Is=new M(`
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
  viewerGrants {
    __typename
    ...Grant
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
  undoable
  actor {
    __typename
    id
    name
  }
}`,{fragmentName:"NumberSheet"}),Ue=new M(`
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  tags
  note
  reference
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
    `,{fragmentName:"NumberRow"}),Re=new M(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Pr=new M(`
    fragment Result on UpdatePhoneNumberPayload {
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
    fragment NumberRow on PhoneNumber {
  __typename
  id
  e164
  internationalFormat
  countryCode
  nickname
  name
  tags
  note
  reference
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
}`,{fragmentName:"Result"}),Dr=new M(`
    fragment Run on UpdateRun {
  __typename
  id
  status
  field
  value
  expiresAt
  willChange
  unchanged
  refused
  done
  failed
}
    `,{fragmentName:"Run"}),Fs=new M(`
    fragment RunItem on UpdateRunItem {
  __typename
  outcome
  oldValue
  phoneNumber {
    __typename
    id
    e164
    internationalFormat
    nickname
  }
  userErrors {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}`,{fragmentName:"RunItem"}),fo=new M(`
    query Activity($first: Int!, $after: String, $filter: PhoneNumberChangeFilter) {
  changes(first: $first, after: $after, filter: $filter) {
    __typename
    nodes {
      __typename
      id
      ...Change
      phoneNumber {
        __typename
        id
        e164
        internationalFormat
        nickname
        viewerCanUpdate
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
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
  undoable
  actor {
    __typename
    id
    name
  }
}`,{hash:"sha256:4e2a0a477eaa9af2ae4b9663f204fa324769e499f7287627855115b28344a729"}),go=new M(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:ba4b529ee1179ece283002a0d61be859b24ea4b8ac5d31eae1b203207e3c05ca"}),Os=new M(`
    mutation Settle($input: SettleCallingNameInput!) {
  settleCallingName(input: $input) {
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
  tags
  note
  reference
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
}`,{hash:"sha256:7f8c3007a72fa3ce284edacabdf380bc818ccd8ca7e9cb4dec4ffd3f5e3299dc"}),$s=new M(`
    mutation SettleMany($input: SettleCallingNamesInput!) {
  settleCallingNames(input: $input) {
    __typename
    results {
      __typename
      ...Result
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
  tags
  note
  reference
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
}
fragment Result on UpdatePhoneNumberPayload {
  __typename
  phoneNumber {
    __typename
    ...NumberRow
  }
  userErrors {
    __typename
    ...Refusal
  }
}`,{hash:"sha256:b761da559feea0a00272933396262029a10e80ee2d20068313470f65cba8cc6a"}),yo=new M(`
    query Counts($filter: PhoneNumberFilter) {
  access: phoneNumberCounts(by: ACCESS, filter: $filter) {
    __typename
    ...Count
  }
  calling: phoneNumberCounts(by: CALLING_NAME_STATUS, filter: $filter) {
    __typename
    ...Count
  }
}
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}`,{hash:"sha256:1b5a3d1c520b37981e81beefb7b43bdd41ef88c6205282415f74d53f5289f5ea"}),Us=new M(`
    query NamingCounts($filter: PhoneNumberFilter) {
  nickname: phoneNumberCounts(by: HAS_NICKNAME, filter: $filter) {
    __typename
    ...Count
  }
  tag: phoneNumberCounts(by: TAG, filter: $filter) {
    __typename
    ...Count
  }
}
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}`,{hash:"sha256:e261f08ae078919a7d64dddaf592367ccb59b0b567df8b50080ea681101e6fcd"}),ho=new M(`
    mutation Transfer($input: TransferPhoneNumberInput!) {
  transferPhoneNumber(input: $input) {
    __typename
    transferredPhoneNumberId
    phoneNumber {
      __typename
      ...NumberRow
    }
    remainingAccess {
      __typename
      id
      name
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
  tags
  note
  reference
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
}`,{hash:"sha256:80991e884feba6d0fe4c7aacbfa2abfc58381c2d96deed0e3decc28ba795af13"}),Ms=new M(`
    mutation Delete($input: DeletePhoneNumberInput!) {
  deletePhoneNumber(input: $input) {
    __typename
    deletedPhoneNumberId
    deletionAt
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}`,{hash:"sha256:d041fab342809e4e5acff33cb048d3e9dd4b156957cd744def11fc3849c16715"}),Ls=new M(`
    mutation Restore($input: RestorePhoneNumberInput!) {
  restorePhoneNumber(input: $input) {
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
  tags
  note
  reference
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
}`,{hash:"sha256:16b1280546800ec610ccc09911aa26e4f47cfcf9c9f2c0b417a7c85660c4e6e2"}),qs=new M(`
    mutation Create($input: CreatePhoneNumberInput!) {
  createPhoneNumber(input: $input) {
    __typename
    message
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
  tags
  note
  reference
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
}`,{hash:"sha256:f50a7d376ddb7651d6e4fc9a6d0a9bea6d2f0c3860b28663883388b41fec0d01"}),Vs=new M(`
    query Deleted($first: Int!, $after: String) {
  phoneNumbers(
    first: $first
    after: $after
    filter: {deleted: true}
    orderBy: {field: UPDATED_AT, direction: DESC}
  ) {
    __typename
    totalCount
    nodes {
      __typename
      ...NumberRow
      deletionAt
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
  tags
  note
  reference
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
}`,{hash:"sha256:fb7876d99cfbc3c1c7217ad3d4558cabc7d9ef47c38af5ed878afdc504666ba0"}),Ir=new M(`
    query Number($id: ID!) {
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
  tags
  note
  reference
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
  viewerGrants {
    __typename
    ...Grant
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
  undoable
  actor {
    __typename
    id
    name
  }
}`,{hash:"sha256:d2753d85d91d7a65d8389d16c31335b2df9b84c92c0e647b1811aa468da4bc77"}),Gs=new M(`
    query NumberNow($id: ID!) {
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
  tags
  note
  reference
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
  undoable
  actor {
    __typename
    id
    name
  }
}`,{hash:"sha256:582ce2b22388ab62dfb509d0608b09d87f17126750dccde284923a7c9f9bc0f5"}),vo=new M(`
    query Numbers($first: Int!, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
  phoneNumbers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    __typename
    totalCount
    totalCountIsExact
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
  tags
  note
  reference
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
}`,{hash:"sha256:7f1215c6d5d1e34efb0af67f1b714b077d343ab6e90aedb6e398054b1e7cf329"}),Js=new M(`
    query Viewer {
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
    `,{hash:"sha256:060aecdf1a6784258eff686514c7b798e68d8193bd2232e0a6bd0f197b72deda"}),Xs=new M(`
    mutation UpdateNumbers($input: UpdatePhoneNumbersInput!) {
  updatePhoneNumbers(input: $input) {
    __typename
    results {
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
  tags
  note
  reference
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
}`,{hash:"sha256:c2ac2b20073e9d37cabec791399a88bd67c740f89083597ebbdbe5a228a3b023"}),Bs=new M(`
    mutation UpdateNumber($input: UpdatePhoneNumberInput!) {
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
  tags
  note
  reference
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
}`,{hash:"sha256:374fc33c282cd1ef422e8bf134c9c07a815fc49ab2eb57e7c53a9681a35e031a"}),Qs=new M(`
    mutation PreviewRun($input: PreviewUpdateRunInput!) {
  previewUpdateRun(input: $input) {
    __typename
    run {
      __typename
      ...Run
    }
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
fragment Run on UpdateRun {
  __typename
  id
  status
  field
  value
  expiresAt
  willChange
  unchanged
  refused
  done
  failed
}`,{hash:"sha256:29014b53b4cba82e6571329dadd333f4b33c7b86815e099f971396092f9e2c19"}),js=new M(`
    mutation StartRun($input: StartUpdateRunInput!) {
  startUpdateRun(input: $input) {
    __typename
    run {
      __typename
      ...Run
    }
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
fragment Run on UpdateRun {
  __typename
  id
  status
  field
  value
  expiresAt
  willChange
  unchanged
  refused
  done
  failed
}`,{hash:"sha256:33ef7106c46e5c1611f4be468e306361045265c8acbfa4b19624277e8847deec"}),Hs=new M(`
    mutation CancelRun($input: CancelUpdateRunInput!) {
  cancelUpdateRun(input: $input) {
    __typename
    run {
      __typename
      ...Run
    }
    userErrors {
      __typename
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
fragment Run on UpdateRun {
  __typename
  id
  status
  field
  value
  expiresAt
  willChange
  unchanged
  refused
  done
  failed
}`,{hash:"sha256:6cfa6e5b4fcbf5f4284ff0852f1f5a996f048f2445f0eea94d043b8e3fbab8b8"}),Ks=new M(`
    query Run($id: ID!) {
  updateRun(id: $id) {
    __typename
    ...Run
  }
}
    fragment Run on UpdateRun {
  __typename
  id
  status
  field
  value
  expiresAt
  willChange
  unchanged
  refused
  done
  failed
}`,{hash:"sha256:34edf31f99ab002a5b6b2814e96d3501232882eba33dda05e09419f19ed1352f"}),Ws=new M(`
    query RunItems($id: ID!, $after: String, $outcomes: [UpdateRunOutcome!]) {
  updateRun(id: $id) {
    __typename
    id
    items(first: 100, after: $after, outcomes: $outcomes) {
      __typename
      nodes {
        __typename
        ...RunItem
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
fragment RunItem on UpdateRunItem {
  __typename
  outcome
  oldValue
  phoneNumber {
    __typename
    id
    e164
    internationalFormat
    nickname
  }
  userErrors {
    __typename
    ...Refusal
  }
}`,{hash:"sha256:3bdbd89555f6395e0f406f3118cd20607cfb27aad15dd18c2c1a065c01905135"}),At=new M(`
    query Accounts($search: String!) {
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:3af1093c2db3b6ea9435e10284b52794c6c3c97431e47a82eaac6747976302be"}),Ys=new M(`
    mutation Grant($input: GrantPhoneNumberAccessInput!) {
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
  tags
  note
  reference
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
  viewerGrants {
    __typename
    ...Grant
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
  undoable
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
}`,{hash:"sha256:ca68d4c494aa8e5b153d07c1686943a635cabecbf79066517c73f8415a31ffe6"}),zs=new M(`
    mutation Revoke($input: RevokePhoneNumberAccessInput!) {
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
  tags
  note
  reference
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
  viewerGrants {
    __typename
    ...Grant
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
  undoable
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
}`,{hash:"sha256:4395fd55195df32c87e5af82e247ebdb84d17048fd739b8607552a49255977a4"}),xt=new M(`
    mutation UndoChanges($input: UndoChangesInput!) {
  undoChanges(input: $input) {
    __typename
    results {
      __typename
      ...Result
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
  tags
  note
  reference
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
}
fragment Result on UpdatePhoneNumberPayload {
  __typename
  phoneNumber {
    __typename
    ...NumberRow
  }
  userErrors {
    __typename
    ...Refusal
  }
}`,{hash:"sha256:c6b54df35e3e51fe21dabe748f2da48f62ec180419fa4dc3d847e119677bd1f6"});var Nd=100;function Fr(e,n){let t=F([]),r=F([]),o=null,i=J(()=>{let f=t.value.flatMap(({data:g})=>g===void 0?[]:[g]);return f.length>0?f:r.value}),s=J(()=>{let f=i.value.at(-1);return f===void 0?void 0:n(f)}),u=J(()=>t.value.length===0||t.value.some(({data:f,error:g})=>f===void 0&&g===null));function l(f,g,d){let y=!1,b={after:g,data:d,error:null,again:()=>{},stop:()=>{}},N=p=>{b={...b,...p},t.value=t.peek().toSpliced(f,1,b)};N({});let A={...o?.variables,first:Nd,after:g},{again:_,stop:k}=Kn(e,A,({data:p,error:S,isStale:w})=>{y||(N({data:p??b.data,error:S===void 0?null:ae(S)}),p!==void 0&&!w&&m(f,n(p)))});N({again:_,stop:()=>{y=!0,k()}})}function m(f,{hasNextPage:g,endCursor:d}){let y=t.peek()[f+1];y===void 0||y.after===d||(g?(y.stop(),l(f+1,d,y.data)):(t.peek().slice(f+1).forEach(({stop:b})=>b()),t.value=t.peek().slice(0,f+1)))}let c={shown:i,hasMore:J(()=>s.value?.hasNextPage??!1),isLoading:u,failure:J(()=>t.value.find(({error:f})=>f!==null)?.error??null),more(){let f=s.peek()?.endCursor;f!=null&&!u.peek()&&l(t.peek().length,f,void 0)},reload:()=>t.peek().forEach(({again:f})=>f()),follow(f){de(()=>{let g=ue.value===null||f.value===""?null:JSON.parse(f.value),d=g?.screen===o?.screen?i.peek():[];t.peek().forEach(({stop:y})=>y()),t.value=[],r.value=d,o=g,g!==null&&l(0,null,void 0)})}};return Zs.push(c),c}function Or(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var Zs=[];function eu(){Zs.forEach(({reload:e})=>e())}var $r={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Ur={by:e=>e===Pt?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:bo(e).toISOString()}),until:e=>({until:bo(e,1).toISOString()})},Pt="system";function bo(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var nu=[...Object.keys($r),...Object.keys(Ur)],wd=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function Dt(e){let n=new URLSearchParams(e),t=nu.flatMap(r=>{let o=n.get(r);return o&&Ed(r,o)?[[r,o]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Sd(n.get("order")??"")}}function Ed(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(bo(n).getTime())}function Sd(e){let n=wd.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function Fn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of nu){let o=e.filters[r];o!==void 0&&n.set(r,o)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var x=F(Dt(""));function tu(){let e=()=>{x.value=Dt(location.search)};e(),addEventListener("popstate",e)}function X(e,n=!1){x.value={...x.value,...e};let t=location.pathname+Fn(x.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function xe(e,n){let{[e]:t,...r}=x.peek().filters;X({filters:n===""?r:{...r,[e]:n}})}var Cd=({screen:e})=>!["activity","deleted"].includes(e),Yn=J(()=>Cd(x.value)?au(x.value,_o(x.value)):""),ru=J(()=>x.value.screen==="activity"?au(x.value,{filter:kd(x.value)}):"");function au({screen:e},n){return JSON.stringify({screen:e,variables:n})}function _o(e){let{search:n,filters:t,order:r}=e.screen==="calling"?Rd(e):e,o=n.trim();return{filter:ou($r,t,o===""?[]:[{search:o}]),orderBy:r}}function ou(e,n,t=[]){let o=[...Object.keys(e).flatMap(i=>{let s=n[i];return s===void 0?[]:[e[i](s)]}),...t];return o.length===0?null:Object.assign({},...o)}var It=J(()=>x.value.search.trim());function kd({filters:e}){return ou(Ur,e)}function No({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function Rd(e){let n=No(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Mr({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var pn=Fr(fo,({changes:e})=>e.pageInfo);function iu(){pn.follow(ru)}var zn=J(()=>{let n=pn.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:O(mn,t),number:t.phoneNumber}));return Or(n,({change:t})=>t.id)}),wo=new Map;function su(e){return[ue.value?.viewer,...zn.value.map(({change:t})=>t.actor)].forEach(t=>t&&wo.set(t.id,t.name)),e===Pt?"the system":wo.get(e)??"this person"}async function uu(e){let{accounts:n}=await ve(At,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(wo.set(t.id,t.name),t.id)}function lu(){return JSON.parse(In().dataset.issuer??"null")}function fn({issuer:e}){return new URL(e).host}var cu="numberbook sign-in";async function du(e,n){let t=window.open("","_blank","popup,width=480,height=720");if(t===null||e.authorization===null)throw new Error(`The browser did not open the window of ${fn(e)}: allow it for this page.`);let[r,o,i]=[Eo(),Eo(),Eo()],s=new URL(e.authorization),u={response_type:"code",client_id:e.clientId,redirect_uri:mu(),scope:[...new Set(["openid",...e.scope.split(" ")])].join(" ").trim(),audience:e.audience,state:r,nonce:o,code_challenge:pu(await Td(i)),code_challenge_method:"S256"};Object.entries(u).forEach(([d,y])=>s.searchParams.set(d,y));let l=Ad(r,n);t.location.replace(s);let{code:m="",error:c,error_description:f,iss:g=e.issuer}=await l;if(t.close(),c!==void 0||m==="")throw new Error(`${fn(e)} says: ${f??(c??"no code").replaceAll("_"," ")}`);if(g!==e.issuer)throw new Error(`Another issuer than ${fn(e)} has answered.`);return xd(e,{code:m,verifier:i,nonce:o})}function mu(){return new URL(".",document.baseURI).href}function Eo(){return pu(crypto.getRandomValues(new Uint8Array(32)))}function pu(e){return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Td(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e)))}function Ad(e,n){return new Promise((t,r)=>{let o=new BroadcastChannel(cu);o.onmessage=({data:i})=>{i.state===e&&(o.close(),t(i))},n.addEventListener("abort",()=>{o.close(),r(n.reason)})})}function fu(){let e=new URLSearchParams(location.search);return e.has("state")&&(e.has("code")||e.has("error"))}function gu(){let e=new BroadcastChannel(cu);e.postMessage(Object.fromEntries(new URLSearchParams(location.search))),e.close(),history.replaceState(null,"",location.pathname),In().textContent="You can close this window.",window.close()}async function xd(e,{code:n,verifier:t,nonce:r}){let i={method:"POST",body:new URLSearchParams({grant_type:"authorization_code",code:n,redirect_uri:mu(),client_id:e.clientId,code_verifier:t}),credentials:"omit",cache:"no-store"},s=await fetch(e.token??"",i).catch(()=>{});if(s===void 0)throw new Error(`${fn(e)} gives this page no token: it has to allow requests of ${location.origin}.`);let u=await s.json().catch(()=>({}));if(u.access_token===void 0)throw new Error(`${fn(e)} says: ${u.error_description??u.error??s.status}`);let{nonce:l,iss:m,aud:c}=Pd(u.id_token??"");if(l!==r||m!==e.issuer||![c].flat().includes(e.clientId))throw new Error(`What ${fn(e)} gave was not meant for this sign-in.`);return u.access_token}function Pd(e){try{let n=(e.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/");return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}catch{return{}}}var Lr=F(null),yu=0;function j(e,n){clearTimeout(yu),Lr.value={text:e,action:n},yu=window.setTimeout(()=>{Lr.value=null},8e3)}var Dd=Symbol.for("pv"),Id=0;function a(e,n,t,r,o,i){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var m={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Dd,__v:--Id,__i:-1,__u:0};return(o||i)&&(m.__source=o,m.__self=i),q.vnode&&q.vnode(m),m}function Zn({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:o}=e;return a(C,{children:[a("a",{href:Fn({...x.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),X({number:t}))},children:a("bdi",{dir:"ltr",children:o})}),a("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${o}`,onClick:()=>{Fd(r)}})]})}async function Fd(e){await navigator.clipboard.writeText(e).then(()=>j(`Copied ${e}.`),()=>j(`The browser does not let this page copy: ${e}`))}function et({list:e,shown:n,total:t}){return a("p",{class:"foot",children:[a("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t}`]}),e.hasMore.value&&a("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function nt({list:e}){return e.failure.value===null?null:a("p",{class:"refusal",role:"alert",children:e.failure.value})}function tt(){return a("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>a("div",{},n))})}var hu={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Od=["nickname","name","note","reference","tags"],So=new Map;function Y(e,n){let t=`${e} ${n}`,r=So.get(t)??F(null);return So.set(t,r),r}function vu(e,n){let t=Y(e.id,n).value;return t?.phase.is==="saving"&&Od.includes(n)?gn(t):Ft(e,n)}function Ft(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function bu(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function gn({field:e,text:n}){let t=e==="tags"?bu(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function Pe(e,n,t="list",r){let o=Y(e.id,n).peek(),{id:i,version:s,internationalFormat:u}=e,l={is:"typing"};if(o===null){let m=Ft(e,n);Me({id:i,field:n,place:t,label:u,was:m,version:s,text:r??m??"",phase:l,isUndo:!1})}else Co(o)&&Me({...o,place:t,phase:l})}function Co({phase:e}){return["typing","refused","warned"].includes(e.is)}function be(e,n){Y(e,n).value=null}function Me(e){Y(e.id,e.field).value=e}function _u(){So.clear()}function Ot(e){let n=e.field==="tags"?bu(e.text):gn(e);return{id:e.id,expectedVersion:e.version,[e.field]:n}}var $d=/^[a-z\d ]{2,15}$/i;async function qr(e,n){return $d.test(n)?(await ve(go,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}var Ud=3e4,fe=Fr(vo,({phoneNumbers:e})=>e.pageInfo),{isLoading:We}=fe,H=J(()=>{let e=fe.shown.value.flatMap(({phoneNumbers:n})=>O(Ue,n.nodes));return Or(e,({id:n})=>n)}),Ye=J(()=>fe.shown.value[0]?.phoneNumbers.totalCount??null),ko=J(()=>fe.shown.value[0]?.phoneNumbers.totalCountIsExact??!0),Le=J(()=>`${(Ye.value??0).toLocaleString("en")}${ko.value?"":"+"}`);function wu(){fe.follow(Yn),setInterval(()=>{document.visibilityState==="visible"&&dn.value.is==="well"&&se()},Ud)}var Ro=F(0);function se(){Ro.value++,eu()}async function Eu(e){let{hasMore:n,failure:t,more:r}=fe,o=Yn.peek();for(;!e()&&n.peek()&&t.peek()===null&&Yn.peek()===o;)await Nu(),r(),await Nu()}function Nu(){return new Promise(e=>{let n=de(()=>{We.value||(queueMicrotask(()=>n()),e())})})}var Vr=100,Md=48e3,Ld=new TextEncoder;function Su(e){let n=[],t=0;for(let r of e){let o=Ld.encode(JSON.stringify(Ot(r))).length,i=n.at(-1);i===void 0||i.length===Vr||t+o>Md?(n.push([r]),t=o):(i.push(r),t+=o)}return n}async function Jr(e,n,t){let r=Y(e,n).peek();if(r===null||r.phase.is==="saving")return;let o={...r,text:t};if(gn(o)===r.was&&r.phase.is==="typing")return be(e,n);let i=r.phase.is==="warned"&&r.text===t;if(n==="callingName"&&!i){Me({...o,phase:{is:"saving"}});let s=await qr(e,t);if(s.length>0)return Me({...o,phase:{is:"warned",warnings:s}})}await Tu(o)}async function Cu(e,{value:n,version:t}){await Tu({...e,was:n,version:t})}function ku(e){be(e.id,e.field)}var $t=[],xo=F(0);async function Po(){let e=$t.pop();xo.value=$t.length,e!==void 0&&await Xr(e.map(qd))}function qd({edit:e,version:n}){return{...e,was:gn(e),version:n,text:e.was??"",phase:{is:"typing"},isUndo:!0}}function Ru(){_u(),Gr.clear(),To.clear(),$t.length=0,xo.value=0}var Gr=new Map,To=new Map;async function Tu(e){await Xr([e])}async function Xr(e){e.forEach(t=>Me({...t,phase:{is:"saving"}}));let n=[];for(let t of Su(e)){let r=t.map(({id:o})=>o);n.push(...await Vd(r,()=>Gd(t)))}return Qd(n),n.length}function Vd(e,n){let t=Promise.all(e.map(r=>To.get(r))).then(n);return e.forEach(r=>To.set(r,t)),t}async function Gd(e){try{let[n,...t]=e;return(n!==void 0&&t.length===0?[await Ao(n)]:await Jd(e)).filter(o=>o!==null)}catch(n){return e.forEach(t=>xu(t,ae(n))),[]}}async function Ao(e){let n=Pu(e),{updatePhoneNumber:t}=await re(Bs,{input:Ot(n)});return Au(n,t)}async function Jd(e){let n=e.map(Pu),{updatePhoneNumbers:t}=await re(Xs,{input:{items:n.map(Ot)}}),r=[];for(let[o,i]of n.entries())r.push(await Au(i,t?.results[o]??Xd(t)));return r}function Xd(e){return{phoneNumber:null,userErrors:e?.userErrors??[]}}async function Au(e,n){let t=O(Ue,n?.phoneNumber);if(t!=null)return Bd(e,t);let r=O(Re,n?.userErrors??[]);return r.some(({code:o})=>o==="CONFLICT")?jd(e):(r.some(({code:o})=>o==="NOT_FOUND")?Du(e):xu(e,r.map(({message:o})=>o).join(" ")),null)}function xu(e,n){Me({...e,phase:{is:"refused",message:n}})}function Pu(e){let{version:n}=e;for(let t=Gr.get(`${e.id} ${n}`);t!==void 0;t=Gr.get(`${e.id} ${n}`))n=t;return{...e,version:n}}function Bd(e,{version:n}){return n>e.version&&Gr.set(`${e.id} ${e.version}`,n),be(e.id,e.field),{edit:e,version:n}}function Qd(e){let[n]=e;if(n===void 0)return;let{edit:t}=n,r=e.length===1?t.label:`${e.length.toLocaleString("en")} numbers`;t.field==="callingName"?j(`The calling name of ${r} was asked for. The carrier decides.`):t.isUndo?j(e.length===1?`Undone: ${r} is as it was.`:`Undone: ${r} are as they were.`):($t.push(e),xo.value=$t.length,j(`Saved ${r}.`,{label:"Undo",act:()=>{Po()}}))}async function jd(e){let{phoneNumber:n}=await ve(Gs,{id:e.id}),t=O(Ue,n);if(t==null)return Du(e),null;if(t.version>e.version&&[e.was,gn(e)].includes(Ft(t,e.field)))return Ao({...e,version:t.version});if(t.version===e.version)return await new Promise(s=>setTimeout(s,200+300*Math.random())),Ao(e);let o=O(mn,n?.changes.nodes??[]).find(({field:s})=>s===hu[e.field]),i={value:Ft(t,e.field),version:t.version,at:o?.at??null};return Me({...e,phase:{is:"conflict",theirs:{...i,by:o?.actor?.name??null}}}),null}function Du(e){be(e.id,e.field),se(),j(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var le=F(new Set),De=F(!1),Do=J(()=>De.value?Ye.value??0:le.value.size),Br=J(()=>De.value?Le.value:le.value.size.toLocaleString("en")),Iu=null;function rt(e,n=!1){let t=!le.peek().has(e),r=n?Hd(Iu,e):[e];Iu=e,De.value=!1,le.value=new Set(t?[...le.peek(),...r]:[...le.peek()].filter(o=>!r.includes(o)))}function Hd(e,n){let t=H.peek().map(({id:o})=>o),r=[t.indexOf(e??n),t.indexOf(n)].map(o=>Math.max(o,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Ut(e){De.value=!1,le.value=new Set(e?H.peek().map(({id:n})=>n):[])}function yn(){Ut(!1)}Yn.subscribe(yn);var Te=F(null);function $u(){addEventListener("keydown",e=>{if(ue.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=Kd(e.target)?void 0:Wd[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function Kd(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var Wd={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Qr(1),ArrowUp:()=>Qr(-1),Enter:e=>!Yd(e)&&Fu(),Escape:zd,F2:Fu,j:()=>Qr(1),k:()=>Qr(-1),X:()=>Ou(!0),o:Mu,u:()=>(Po(),!0),x:()=>Ou(!1)};function Yd(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Mt="row-";function Qr(e){let n=[...document.querySelectorAll(`main [id^=${Mt}]`)],t=n.findIndex(({id:o})=>o===Mt+Te.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function Lt(e){Te.value=e,document.getElementById(Mt+e)?.focus()}function Fu(){if(x.peek().screen!=="numbers")return Mu();let e=H.peek().find(({id:n})=>n===Te.peek());return e?.viewerCanUpdate&&Pe(e,"nickname"),e!==void 0}function Uu(e,n){let t=H.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Te.value=i.id,Pe(i,"nickname")),i!==void 0}function Io(){return document.getElementById(Mt+Te.peek())}function Ou(e){let n=Te.peek(),t=n!==null&&Io()?.querySelector("input[type=checkbox]")!=null;return t&&rt(n,e),t}function Mu(){let e=Io()?.querySelector("a");return e?.click(),e!=null}function zd(){return x.peek().number===null?!1:(Fo(),!0)}function Fo(){let{number:e}=x.peek();X({number:null}),(document.getElementById(Mt+e)??Io())?.focus()}function jr({id:e,children:n}){return a("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Te.value=e},children:n})}var Lu=F(Date.now());setInterval(()=>{Lu.value=Date.now()},1e3);var qe=Lu,Hr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},qu=Hr({weekday:"short",hour:"2-digit",minute:"2-digit"}),Vu=Hr({hour:"2-digit",minute:"2-digit"}),Se=Hr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),Ve=Hr({day:"numeric",month:"short",year:"numeric"});function Gu(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:Ve(e)}function Kr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function T({children:e}){return a("bdi",{children:e})}function Zd({currentTarget:e}){e.title=Se(e.dateTime)}var em=J(()=>Math.ceil(qe.value/3e4)*3e4);function hn({at:e}){return a("time",{dateTime:e,onPointerEnter:Zd,children:Gu(e,em.value)})}var at={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Xu={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},ot={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},ze={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},Wr={LOCAL:"Local",TOLL_FREE:"Toll-free"},it={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function z(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var nm=new Intl.DisplayNames("en",{type:"region"}),Ju=new Map;function st(e){let n=Ju.get(e)??tm(e);return Ju.set(e,n),n}function tm(e){try{return nm.of(e)??e}catch{return e}}function Qu({change:e}){let{actor:n,at:t,requestId:r}=e;return a(C,{children:[a(Oo,{change:e}),a("small",{title:`Request ${r}`,children:[n===null?"the system":a(T,{children:n.name}),", ",a(hn,{at:t})]})]})}function Oo({change:{field:e,oldValue:n,newValue:t}}){return a("p",{children:[a("b",{children:z(e,it)})," ",a(Bu,{of:n})," ",a("span",{"aria-label":"became",children:"\u2192"})," ",a(Bu,{of:t})]})}function Bu({of:e}){return e===null||e===""?a("span",{class:"empty",children:"nothing"}):a(T,{children:e})}function Yr({change:e,again:n}){let t={changeIds:[e.id]};return a($o,{input:t,label:"Undo",of:z(e.field,it),again:n})}function $o({input:e,label:n,of:t,again:r}){let o=$("");async function i(){try{let{undoChanges:s}=await re(xt,{input:e}),u=O(Pr,s?.results??[]),l=u.filter(({phoneNumber:c})=>c!==null).length,m=[s,...u].flatMap(c=>O(Re,c?.userErrors??[]));o.value=[...new Set(m.map(c=>c.message))].join(" "),l>0&&j(u.length===1?"Undone.":`Undone: ${l} of ${u.length} changes.`)}catch(s){o.value=ae(s)}se(),r?.()}return a(C,{children:[a("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),a("span",{class:"refusal",role:"alert",children:o.value})]})}var rm={close:"M4 4l8 8M12 4l-8 8",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function Ie({name:e}){return a("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:a("path",{d:rm[e]})})}function zr({label:e,text:n,onRemove:t}){return a("li",{children:[a("span",{children:[e,": ",a("bdi",{children:n})]}),a("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:a(Ie,{name:"close"})})]})}function vn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:o=!0}){let i=$([]),s=Q(0);function u(l){clearTimeout(s.current),s.current=window.setTimeout(()=>{ve(At,{search:l.slice(0,100)},"cache-first").then(({accounts:m})=>{i.value=m.map(c=>c.name)}).catch(()=>{})},150)}return a("label",{children:[n,a("input",{name:e,list:`${e}-accounts`,required:o,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:l=>u(l.currentTarget.value)}),a("datalist",{id:`${e}-accounts`,children:i.value.map(l=>a("option",{value:l},l))})]})}function Ze({words:e}){return a(C,{children:Object.entries(e).map(([n,t])=>a("option",{value:n,children:t},n))})}function Hu(){let{field:e=""}=x.value.filters;return a("div",{class:"finding",children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only changes"}),a(om,{}),a("label",{children:["What",a("select",{value:e,onChange:n=>xe("field",n.currentTarget.value),children:[a("option",{value:"",children:"anything"}),a(Ze,{words:it})]})]}),a(ju,{name:"since"}),a(ju,{name:"until"})]}),a("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(Ur).flatMap(n=>{let t=x.value.filters[n];return t===void 0?[]:[a(zr,{label:Ku[n],text:am[n](t),onRemove:()=>xe(n,"")},n)]})})]})}var Ku={by:"By",field:"What",request:"Request",since:"From",until:"Until the end of"},am={by:su,field:e=>z(e,it),request:e=>e,since:e=>Ve(`${e}T00:00`),until:e=>Ve(`${e}T00:00`)};function om(){let e=$("");async function n(t){let r=String(new FormData(t).get("actor")).trim();if(e.value="",r!=="")try{let o=await uu(r);o===null?e.value=`You cannot find anybody called ${r}.`:(xe("by",o),t.reset())}catch(o){e.value=ae(o)}}return a("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[a(vn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),a("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function ju({name:e}){return a("label",{children:[Ku[e],a("input",{type:"date",value:x.value.filters[e]??"",onChange:n=>xe(e,n.currentTarget.value)})]})}function Yu(){let{request:e}=x.value.filters;return a("main",{class:"numbers","aria-busy":pn.isLoading.value,children:[a("div",{class:"title",children:[a("h1",{children:"Activity"}),e!==void 0&&zn.value.length>0&&a($o,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),a(Hu,{}),a(nt,{list:pn}),a(im,{})]})}function im(){return zn.value.length>0?a(C,{children:[a("ul",{class:"cards changes","aria-label":"Changes",children:zn.value.map(e=>a(sm,{...e},e.change.id))}),a(et,{list:pn,shown:zn.value.length,total:null})]}):pn.isLoading.value?a(tt,{}):pn.failure.value!==null?null:Mr(x.value)?a("div",{class:"nothing",children:[a("h2",{children:"No change matches"}),a("p",{children:"Nothing that you see was changed so."}),a("button",{class:"primary",onClick:()=>X({filters:{}}),children:"Clear"})]}):a("div",{class:"nothing",children:[a("h2",{children:"Nothing has happened yet"}),a("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function sm({change:e,number:n}){let{actor:t,requestId:r}=e;return a(jr,{id:e.id,children:[a("div",{class:"whose",children:n===null?a("span",{class:"empty",children:"a number that you do not see any more"}):a(C,{children:[a("span",{class:"number",children:a(Zn,{number:n})}),a("span",{class:"about",children:n.nickname!==null&&a(T,{children:n.nickname})})]})}),a(Oo,{change:e}),a("small",{class:"who",children:[a(Wu,{filter:"by",value:t?.id??Pt,children:t?.name??"the system"}),a(hn,{at:e.at}),a(Wu,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&a("div",{class:"acts",children:a(Yr,{change:e})})]})}function Wu({filter:e,value:n,children:t}){let r={...x.value.filters,[e]:n};return a("a",{href:Fn({...x.value,filters:r}),title:"Only these",onClick:o=>{o.preventDefault(),xe(e,n)},children:a(T,{children:t})})}function Zr(e){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return a("span",{class:"calling",children:[n===null?a("span",{class:"empty",children:"none"}):T({children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&a("span",{class:"pill pending",children:[a("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":T({children:r.requestedName}),a(um,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&a("span",{class:"pill failed",children:"failed"})]})}function um({due:e}){return a("span",{class:"left",children:[" ",Kr(e,qe.value)]})}function en({id:e,field:n}){let t=Y(e,n).value,r=Q(null),o=t?.phase.is==="conflict";if(Qt(()=>{o&&document.activeElement===document.body&&r.current?.focus()},[o]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return a("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[a("p",{children:[a("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),a("dl",{children:[a("div",{class:"mine",children:[a("dt",{children:"Mine"}),a("dd",{children:a(Uo,{of:t.text===""?null:t.text})})]}),a("div",{children:[a("dt",{children:["Theirs",i.at!==null&&a("small",{children:[", by ",a(T,{children:i.by??"the system"}),", ",a(hn,{at:i.at})]})]}),a("dd",{children:a(Uo,{of:i.value})})]}),a("div",{children:[a("dt",{children:"As it was"}),a("dd",{children:a(Uo,{of:t.was})})]})]}),a("p",{class:"actions",children:[a("button",{ref:r,class:"primary",onClick:()=>{Cu(t,i)},children:"Keep mine"}),a("button",{onClick:()=>ku(t),children:"Take theirs"})]})]})}function Uo({of:e}){return e===null?a("span",{class:"empty",children:"empty"}):a(T,{children:e})}function ea({warnings:e,children:n}){return e.length===0?null:a("span",{class:"warnings",role:"alert",children:[a("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>a("span",{children:t},t)),n]})}function ut(e){let{number:n,field:t,place:r,label:o,empty:i}=e,s=Y(n.id,t).value;if(s!==null&&Co(s)&&s.place===r)return a(lm,{...e,edit:s});let u=vu(n,t),l=u===null?a("span",{class:"empty",children:i}):T({children:u});return n.viewerCanUpdate?a("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${o}: ${u??i}. Edit`,"aria-busy":s?.phase.is==="saving",onClick:()=>Pe(n,t,r),children:l}):a("span",{class:"value",children:l})}function lm({number:e,field:n,label:t,limit:r,rule:o,onDone:i,onTab:s,onPasteLines:u,edit:l,isLong:m}){let c=Q(null),f=Q(null),g=Q(!1),{is:d}=l.phase;Qt(()=>{d==="typing"?(c.current?.focus(),c.current?.select()):d==="warned"&&document.activeElement===document.body&&c.current?.focus(),g.current=!1,y()},[d]);function y(){let p=[...c.current?.value.trim()??""].length;f.current!==null&&(f.current.textContent=`${p} / ${r}`,f.current.dataset.over=String(p>r))}function b(){g.current=!0,Jr(e.id,n,c.current?.value??"")}function N(p){p.isComposing||(p.key==="Enter"&&(m!==!0||p.ctrlKey)?(p.preventDefault(),b(),i()):p.key==="Escape"?(p.preventDefault(),g.current=!0,be(e.id,n),i()):p.key==="Tab"&&s!==void 0&&(b(),s(p.shiftKey?-1:1)&&p.preventDefault()))}function A(p){let S=(p.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);u!==void 0&&S.length>1&&(p.preventDefault(),g.current=!0,u(S))}let _=m===!0?"textarea":"input",k=`${n}-${e.id}`;return a("span",{class:"editor",children:[a(_,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":k,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:A,onBlur:()=>{!g.current&&l.phase.is==="typing"&&b()}}),a("span",{class:"under",id:k,children:[l.phase.is==="refused"&&a("span",{class:"refusal",role:"alert",children:l.phase.message}),o!==void 0&&l.phase.is!=="refused"&&a("span",{children:o}),a("span",{class:"counter",ref:f})]}),l.phase.is==="warned"&&a(ea,{warnings:l.phase.warnings,children:a("button",{type:"button",class:"small",onClick:b,children:"Ask nevertheless"})})]})}function na({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return a(C,{children:[a("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(qe.value-n,0),t-n)}),a("p",{children:[a("b",{children:Kr(e.dueAt,qe.value)}),", until ",a("time",{dateTime:e.dueAt,children:qu(e.dueAt)})]})]})}var cm=2e3;function ta(e,n){let t=e!==void 0&&qe.value>Date.parse(e);oe(()=>{let r=t?setInterval(n,cm):0;return()=>clearInterval(r)},[t,n])}function ra({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":a(T,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?a("p",{class:"refusal",children:["The carrier refused ",t," on ",Se(n.settledAt),n.reason===null?".":a(C,{children:[": ",a(T,{children:n.reason})]})," ","The name in effect has not changed."]}):a("p",{class:"settled",children:["The carrier took ",t," on ",Se(n.settledAt),"."]})}function aa({number:e,place:n}){return a(C,{children:[a(ut,{number:e,field:"callingName",place:n,label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),Y(e.id,"callingName").value?.phase.is==="saving"&&a("p",{role:"status",children:"Asking the carrier \u2026"})]})}function oa({number:e}){let n=Y(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:a("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",a(T,{children:n.text})," ",a("button",{class:"small",onClick:()=>be(e.id,"callingName"),children:"Leave it"})]})}function zu({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:o,owner:i,viewerAccess:s}=e,u=Ln(()=>le.value.has(t)).value,l=Y(t,"callingName").value?.place==="list",m=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a(jr,{id:t,children:[a("div",{class:"whose",children:[n&&m&&a("input",{type:"checkbox","aria-label":`Select ${r}`,checked:u,onClick:c=>rt(t,c.shiftKey)}),a("span",{class:"number",children:a(Zn,{number:e})}),a("span",{class:"about",children:[o!==null&&a(T,{children:o})," ",s!=="OWNER"&&a("small",{children:["of ",a(T,{children:i.name})]})]})]}),a("div",{class:"state",children:[Zr(e),a(ra,{number:e}),a(oa,{number:e}),!m&&l&&a("div",{class:"field",children:a(aa,{number:e,place:"list"})}),a(en,{id:t,field:"callingName"})]}),m&&e.callingNameUpdate!==null&&a("div",{class:"due",children:a(na,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!l&&a(dm,{number:e})]})}function dm({number:e}){return a("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>Pe(e,"callingName","list",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}function ia({they:e,settle:n}){let t=$(""),r=$(!1);async function o(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return a("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[a("label",{children:["Reason, if ",e.toLowerCase()," failed",a("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),a("p",{class:"actions",children:[a("button",{disabled:r.value,onClick:()=>{o("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),a("button",{class:"danger",disabled:r.value,onClick:()=>{o("FAILED")},children:[e," failed"]})]})]})}async function Ge(e){try{return sa(await e())}catch(n){return ae(n)}}function sa(e){return O(Re,e?.userErrors??[]).map(({message:n})=>n).join(" ")}function Zu(e,n){return Ge(async()=>{let{settleCallingName:t}=await re(Os,{input:nl(e,n)});return t?.phoneNumber!=null&&(j(`Settled the calling name of ${e.internationalFormat}.`),se()),t})}async function el(e,n){let t=[];for(let o=0;o<e.length;o+=Vr)t.push(...await mm(e.slice(o,o+Vr),n));let r=e.length-t.length;return r>0&&j(`Settled ${r} calling ${r===1?"name":"names"}.`),se(),t}async function mm(e,n){let t=await pm(e.map(r=>nl(r,n)));return e.flatMap((r,o)=>{let i=t[o]??"";return i===""?[]:[{number:r,message:i}]})}async function pm(e){try{let{settleCallingNames:n}=await re($s,{input:{items:e}}),t=O(Pr,n?.results??[]);return e.map((r,o)=>sa(n)||sa(t[o]??null))}catch(n){return e.map(()=>ae(n))}}function nl({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function tl({refused:e}){let n=H.value.filter(({id:r})=>le.value.has(r));async function t(r){e.value=await el(n,r),yn()}return n.length===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[n.length.toLocaleString("en")," selected"]}),a("button",{onClick:yn,children:"Clear"}),a(ia,{they:n.length===1?"It":"They",settle:t})]})}function rl({refused:e}){return a("div",{role:"alert",children:e.value.length>0&&a("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>a("li",{children:[a("bdi",{dir:"ltr",children:n.internationalFormat}),a("span",{class:"refusal",children:t})]},n.id))})})}var Mo={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most.",first:"Those due next come first."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again.",first:"Those asked for last come first."},UPDATE_SUCCEEDED:{label:"Settled",none:"No calling name is in effect",about:"What a carrier has taken is here.",first:"Those asked for last come first, whenever the carrier took them."}};function al(){let e=No(x.value),n=Wn()&&e==="UPDATE_IN_PROGRESS",t=Ln(()=>H.value.find(({callingNameStatus:o})=>o==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=$([]);return ta(t,se),a("main",{class:"numbers","aria-busy":We.value,children:[a("div",{class:"title",children:[a("h1",{children:"Calling names"}),a("p",{class:"quiet",role:"status",children:Ye.value!==null&&`${Le.value} ${Mo[e]?.label.toLowerCase()??""}`}),n&&H.value.length>0&&a("button",{onClick:()=>Ut(!0),children:"Select all that are shown"})]}),a("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(Mo).map(([o,{label:i}])=>a("button",{"aria-pressed":o===e,onClick:()=>X({filters:{calling:o},number:null}),children:i},o))}),a(nt,{list:fe}),n&&a(rl,{refused:r}),a(fm,{part:Mo[e],canSettle:n}),n&&a(tl,{refused:r})]})}function fm({part:e,canSettle:n}){return H.value.length>0?a(C,{children:[a("p",{class:"quiet",children:e.first}),a("ul",{class:"cards asked","aria-label":e.label,children:H.value.map(t=>a(zu,{number:t,canSettle:n},t.id))}),a(et,{list:fe,shown:H.value.length,total:Le.value})]}):We.value?a(tt,{}):fe.failure.value===null?a("div",{class:"nothing",children:[a("h2",{children:e.none}),a("p",{children:e.about})]}):null}function ol({id:e,internationalFormat:n},t){return Ge(async()=>{let{transferPhoneNumber:r}=await re(ho,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let o=r.remainingAccess.map(({name:i})=>i).join(", ");j(`${n} belongs to ${t} now.${o===""?"":` Still sees it by a grant: ${o}.`}`),r.phoneNumber===null&&X({number:null},!0),se()}return r})}function il({id:e,version:n,internationalFormat:t}){return Ge(async()=>{let{deletePhoneNumber:r}=await re(Ms,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){X({number:null},!0);let o=r.deletionAt===null?"":` It can be restored until ${Se(r.deletionAt)}.`;j(`Deleted ${t}.${o}`,{label:"Restore",act:()=>{Lo(e)}}),se()}return r})}function Lo(e){return Ge(async()=>{let{restorePhoneNumber:n}=await re(Ls,{input:{id:e}});return n?.phoneNumber!=null&&(j("Restored, as it was."),se()),n})}function sl(e){return Ge(async()=>{let{createPhoneNumber:n}=await re(qs,{input:e});return n?.phoneNumber!=null&&(j(n.message),se()),n})}function ul(){let e=$(void 0),n=$(()=>{}),t=$("");oe(()=>{let s=Kn(Vs,{first:100,after:null},({data:u})=>{e.value=u??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await Lo(s),n.value()}let{nodes:o,totalCount:i}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return a("main",{class:"numbers","aria-busy":i===null,children:[a("div",{class:"title",children:[a("h1",{children:"Deleted numbers"}),a("p",{class:"quiet",role:"status",children:i!==null&&`${i} to restore`})]}),a("p",{class:"refusal",role:"alert",children:t.value}),i===0&&a("div",{class:"nothing",children:[a("h2",{children:"Nothing is deleted"}),a("p",{children:"A number that is deleted can be restored here, until it is released."})]}),a("ul",{class:"cards",children:o.map(s=>{let u=O(Ue,s);return a("li",{children:[a("b",{children:a("bdi",{dir:"ltr",children:u.internationalFormat})}),a("span",{children:u.nickname===null?"":a(T,{children:u.nickname})}),a("span",{class:"quiet",children:["of ",a(T,{children:u.owner.name}),s.deletionAt!==null&&`, released ${Se(s.deletionAt)}`]}),a("button",{"aria-label":`Restore ${u.internationalFormat}`,onClick:()=>{r(u.id)},children:"Restore"})]},u.id)})})]})}function ll(){let e=Q(null),n=$("");async function t(r){let o=new FormData(r),i=s=>String(o.get(s)??"").trim()||null;n.value=await sl({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return a(C,{children:[a("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),a("dialog",{ref:e,"aria-labelledby":"add-title",children:a("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("h2",{id:"add-title",children:"Add a number"}),a("label",{children:["Number, as people write it",a("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),a("label",{children:["Country, for one without +",a("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),a(vn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),a("label",{children:["Nickname",a("input",{name:"nickname",autoComplete:"off"})]}),a("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),a("button",{class:"primary",children:"Add"})]})]})})]})}var bn=F(null),gm=600;function cl(){let e=0,n="";de(()=>{let t=ue.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(bn.value=null);let r=It.value,o=`${t} ${mo.value} ${Ro.value} ${r}`;clearTimeout(e),!(t===""||We.value||r!==""&&!ko.value||o===n)&&(e=window.setTimeout(()=>{n=o,ym(t,r)},bn.peek()===null?0:gm))})}async function ym(e,n){let t=n===""?null:{search:n},r=[ve(yo,{filter:t}),ve(Us,{filter:t})],o=await Promise.all(r).catch(()=>null);if(o!==null&&ue.peek()?.viewer.id===e&&It.peek()===n){let[{access:i,calling:s},{nickname:u,tag:l}]=o;bn.value={search:n,access:ua(i),calling:ua(s),nickname:ua(u),tag:ua(l)}}}function ua(e){return new Map(O(Ds,e).map(({value:n,count:t})=>[n??null,t]))}var hm=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],dl=6;function ml(){let e=[...bn.value?.tag.keys()??[]].filter(o=>o!==null),n=x.value.filters.tag,[t,r]=[e.slice(0,dl),e.slice(dl)];return n!==void 0&&!t.some(o=>qo(o,n))&&t.push(r.find(o=>qo(o,n))??n),a("nav",{class:"chips","aria-label":"Parts of the list",children:[hm.map(o=>a(Vo,{...o},o.label)),t.map(o=>a(Vo,{label:o,filters:{tag:o},counted:["tag",o]},`tag ${o}`)),r.length>0&&a(_m,{tags:r})]})}function qo(e,n){return e.toLowerCase()===n.toLowerCase()}function Vo({label:e,filters:n,counted:t}){let r=x.value.filters,o=t?.[0]==="tag",i=o?Object.keys(r).length===1&&qo(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return a("button",{class:o?"of-tag":"","aria-pressed":i,onClick:()=>X({filters:n,number:null}),children:[a(T,{children:e}),a(vm,{counted:t})]})}function vm({counted:e}){if(bn.value?.search!==It.value)return null;let n=[...bn.value.access.values()].reduce((r,o)=>r+o,0),t=e===void 0?n:bn.value[e[0]].get(e[1])??0;return a("small",{children:t.toLocaleString("en")})}function bm({currentTarget:e}){e.hidePopover()}function _m({tags:e}){return a(C,{children:[a("button",{popovertarget:"tags",children:["Other tags ",a("small",{children:e.length.toLocaleString("en")})]}),a("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:bm,children:e.map(n=>a(Vo,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Nm=150;function pl(){let e=Q(null),n=Q(0),{search:t}=x.value;oe(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(o){let{value:i}=o.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>X({search:i},!0),Nm)}return a("div",{class:"finding",children:[a("div",{class:"search",role:"search",children:[a(Ie,{name:"search"}),a("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),a("kbd",{"aria-hidden":"true",children:"/"})]}),a(wm,{}),a(Sm,{})]})}var fl={access:{label:"Access",words:at},calling:{label:"Calling name",words:Xu},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:Wr},product:{label:"Product",words:ze},type:{label:"Type",words:ot}};function wm(){return a(C,{children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only numbers with"}),Object.entries(fl).map(([e,{label:n,words:t}])=>a("label",{children:[n,a("select",{value:x.value.filters[e]??"",onChange:r=>xe(e,r.currentTarget.value),children:[a("option",{value:"",children:"any"}),a(Ze,{words:t})]})]},e)),a("label",{children:["Country",a("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:x.value.filters.country??"",onInput:e=>Em(e.currentTarget.value)})]})]})]})}function Em(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&xe("country",n)}function Sm(){let e=Object.keys($r);return a("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=x.value.filters[n];return t===void 0?[]:[a(Cm,{name:n,value:t},n)]})})}function Cm({name:e,value:n}){let t=fl[e],r=t?.label??(e==="country"?"Country":z(e,{})),o=e==="country"?st(n):z(n,t?.words??{});return a(zr,{label:r,text:o,onRemove:()=>xe(e,"")})}function gl(e,n,t){let r=URL.createObjectURL(new Blob([km([n,...t])],{type:"text/csv;charset=utf-8"})),o=document.createElement("a");o.href=r,o.download=e,o.click(),URL.revokeObjectURL(r)}function km(e){return e.map(n=>`${n.map(Rm).join(",")}\r
`).join("")}function Rm(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Tm=50;function yl({items:e}){return e.length===0?null:a("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Tm).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:o},i)=>a("li",{children:[a("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),o.length>0?a("span",{class:"refusal",children:O(Re,o).map(({message:s})=>s).join(" ")}):a("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&a(C,{children:["now ",a(T,{children:r})]})})]},n?.id??i))})}var hl={run:null,items:[],warnings:[],message:"",isBusy:!1},Am=700,la=10,B=F(hl);function vl(){B.value=hl}async function bl(e,n){await ca(async()=>{let{previewUpdateRun:t}=await re(Qs,{input:{target:e,change:n}});await Go(t,["REFUSED","WILL_CHANGE"]),await xm(n.callingName??"")})}async function xm(e){let n=B.peek().items.flatMap(({outcome:r,phoneNumber:o})=>r==="WILL_CHANGE"&&o!==null?[o.id]:[]),t=await Promise.all(n.slice(0,la).map(r=>qr(r,e)));B.value={...B.peek(),warnings:[...new Set(t.flat())]}}async function _l(e){await ca(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await re(js,{input:n});await Go(t,[]),await kl(e.id)})}async function Nl(e){await ca(async()=>{let{cancelUpdateRun:n}=await re(Hs,{input:{id:e.id}});await Go(n,[])})}async function wl(e){await ca(async()=>{let{undoChanges:n}=await re(xt,{input:{runId:e.id}}),t=Sl(n);B.value={...B.peek(),message:Cl(t)},await kl(e.id)})}async function El(e){return Jo(e.id,["REFUSED","FAILED"],1/0)}async function ca(e){B.value={...B.peek(),isBusy:!0,message:""};try{await e()}catch(n){B.value={...B.peek(),message:ae(n)}}finally{B.value={...B.peek(),isBusy:!1}}}async function Go(e,n){let t=O(Dr,e?.run)??B.peek().run,r=Cl(Sl(e)),o=t===null||n.length===0?[]:await Jo(t.id,n,1);B.value={...B.peek(),run:t,items:o,message:r}}function Sl(e){return O(Re,e?.userErrors??[])}function Cl(e){return e.map(({message:n})=>n).join(" ")}async function kl(e){for(;;){let t=O(Dr,(await ve(Ks,{id:e})).updateRun);if(t==null)return;if(B.value={...B.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Am))}let n=await Jo(e,["FAILED","REFUSED"],1);B.value={...B.peek(),items:n},se()}async function Jo(e,n,t){let r=[],o=null;for(let i=0;i<t;i++){let u=(await ve(Ws,{id:e,after:o,outcomes:n})).updateRun?.items;if(r.push(...O(Fs,u?.nodes??[])),o=u?.pageInfo.endCursor??null,o===null||u?.pageInfo.hasNextPage!==!0)break}return r}var Pm={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function Rl({onClose:e}){let n=Q(null),{run:t}=B.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);oe(()=>(n.current?.showModal(),vl),[]);function o(){r&&yn(),e()}return a("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:o,children:a("div",{class:"card",children:[a("h2",{id:"many-title",children:["Change ",Br.value," numbers"]}),(t===null||t.status==="PREVIEWED")&&a(Dm,{}),a("p",{class:"refusal",role:"alert",children:B.value.message}),t!==null&&a(Om,{run:t}),a("p",{class:"actions",children:[a("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&a($m,{run:t})]})]})})}function Dm(){let e=$("nickname"),n=B.value.isBusy;function t(r){let o=String(new FormData(r).get("value")??"");bl(Im(),Fm(e.value,o))}return a("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("label",{children:["What",a("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:a(Ze,{words:Pm})})]}),a("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?a("select",{name:"value",children:a(Ze,{words:ze})}):a("input",{name:"value",dir:"auto",autoComplete:"off"})]}),a("button",{disabled:n,children:"Preview"})]})}function Im(){return De.peek()?{filter:_o(x.peek()).filter??{}}:{ids:[...le.peek()]}}function Fm(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function Om({run:e}){let n=o=>o.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return a(C,{children:[a("div",{role:"group","aria-label":t?"Preview":"Outcome",children:a("dl",{class:"outcome",children:r.map(([o,i,s])=>a("div",{class:i===0?"":s,children:[a("dt",{children:o}),a("dd",{children:n(i)})]},o))})}),e.status==="RUNNING"&&a(C,{children:[a("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),a("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&a("p",{role:"status",children:[a("b",{children:[z(e.status,{}),"."]})," ",e.value!==null&&a(C,{children:[z(e.field,{}),": ",a(T,{children:e.value})]})]}),t&&a(ea,{warnings:B.value.warnings}),t&&e.field==="CALLING_NAME"&&e.willChange>la&&a("p",{class:"quiet",children:["Warnings are those of the first ",la," that will change."]}),a(yl,{items:B.value.items})]})}function $m({run:e}){let{isBusy:n}=B.value;switch(e.status){case"PREVIEWED":return a("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{_l(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return a("button",{onClick:()=>{Nl(e)},children:"Stop"});case"DONE":case"CANCELLED":return a(C,{children:[e.refused+e.failed>0&&a("button",{onClick:()=>{Um(e)},children:"Refusals as CSV"}),e.done>0&&a("button",{disabled:n,onClick:()=>{wl(e)},children:"Undo all"})]});default:return null}}async function Um(e){let t=(await El(e)).map(({phoneNumber:r,userErrors:o})=>[r?.e164??"",r?.nickname??"",O(Re,o).map(({message:i})=>i).join(" ")]);gl("refusals.csv",["e164","nickname","reason"],t)}function Tl(){let e=$(!1),n=Ye.value??0;return e.value?a(Rl,{onClose:()=>e.value=!1}):Do.value===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[Br.value," selected"]}),!De.value&&n>Do.value&&a("button",{onClick:()=>De.value=!0,children:["Select all ",Le.value," that match"]}),a("button",{onClick:yn,children:"Clear"}),a("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Xo=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Al=Xo.length+1;async function Pl(e,n){be(e,"nickname"),Lt(e),await Eu(()=>xl(e).length>=n.length);let t=xl(e),r=n.map((m,c)=>m.trim()===""?"kept":Mm(t[c],m)),o=r.filter(m=>typeof m=="object"),i=o.filter(m=>gn(m)!==m.was);o.filter(m=>!i.includes(m)).forEach(m=>be(m.id,"nickname"));let s=await Xr(i),u=i.filter(m=>Y(m.id,"nickname").peek()!==null),l=r.filter(m=>m===void 0).length;(s<i.length||l>0)&&Lm(s,u,l)}function xl(e){let n=H.peek();return n.slice(n.findIndex(t=>t.id===e)).filter(({viewerCanUpdate:t})=>t)}function Mm(e,n){if(e===void 0||Y(e.id,"nickname").peek()!==null)return;Pe(e,"nickname");let t=Y(e.id,"nickname").peek(),r=t===null?void 0:{...t,text:n.split("	")[0]??""};return r!==void 0&&Me({...r,phase:{is:"saving"}}),r}function Lm(e,n,t){let r=n.map(({id:l})=>Y(l,"nickname").peek()?.phase.is),o=l=>r.filter(m=>m===l).length,s=[[e,"saved"],[o("refused"),"refused"],[o("conflict"),"to be decided"],[t,"without a number that can be changed now"]].filter(([l])=>l>0).map(([l,m])=>`${l.toLocaleString("en")} ${m}`),[u]=n;j(`Of the lines ${s.join(", ")}.`,u&&{label:"Show",act:()=>Lt(u.id)})}var[Dl,Il,Fl,Ol]=[1,2,4,8];function $l({number:e,isFirst:n}){let{id:t}=e,r=Ln(()=>(Te.value===t?Dl:0)|(x.value.number===t?Il:0)|(Y(t,"nickname").value?.phase.is==="conflict"?Fl:0)|(De.value||le.value.has(t)?Ol:0)).value,o=(r&Dl)!==0||n&&Te.peek()===null;return a(C,{children:[a("tr",{role:"row",id:`row-${t}`,tabIndex:o?0:-1,"aria-current":r&Il?"true":void 0,onFocusIn:()=>{Te.value=t},children:[a("td",{role:"cell",class:"select",children:a("input",{type:"checkbox",tabIndex:o?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:(r&Ol)!==0,onClick:i=>rt(t,i.shiftKey)})}),a("td",{role:"cell",class:"number",children:Zn({number:e,isStop:o})}),a("td",{role:"cell",class:e.tags.length===0?"nickname":"nickname with-tags",children:[a("span",{class:"naming",children:a(ut,{number:e,field:"nickname",place:"list",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:o,onDone:()=>Lt(t),onTab:i=>Uu(t,i),onPasteLines:i=>{Pl(t,i)}})}),qm(e,o)]}),a("td",{role:"cell",class:"calling-cell",children:Zr(e)}),a("td",{role:"cell",class:"country",children:e.countryCode!==null&&a("abbr",{title:st(e.countryCode),children:e.countryCode})}),a("td",{role:"cell",class:"type",children:z(e.type,ot)}),a("td",{role:"cell",class:"product",children:e.productType===null?"":z(e.productType,ze)}),a("td",{role:"cell",class:"access",children:Vm(e)}),a("td",{role:"cell",class:"updated",children:hn({at:e.updatedAt})})]}),(r&Fl)!==0&&a("tr",{role:"row",class:"below",children:a("td",{role:"cell",colSpan:Al,children:a(en,{id:t,field:"nickname"})})})]})}function qm(e,n){return e.tags.length===0?null:a("span",{class:"tags",children:e.tags.map(t=>a("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>X({filters:{tag:t}}),children:T({children:t})},t))})}function Vm(e){return e.viewerAccess==="OWNER"?a("span",{class:"own",children:"Yours"}):a("span",{class:"pill",title:z(e.viewerAccess,at),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",T({children:e.owner.name})]})}function Ul(){return a("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[a("thead",{role:"rowgroup",children:a("tr",{role:"row",children:[a("th",{role:"columnheader",scope:"col",class:"select",children:a(Xm,{})}),Xo.map(e=>a(Bm,{...e},e.label))]})}),a(Jm,{})]})}var Gm=24;function Jm(){let e=$(!1);oe(()=>{e.value=!0},[e]);let n=e.value?H.value:H.value.slice(0,Gm);return a("tbody",{role:"rowgroup",children:n.map((t,r)=>a($l,{number:t,isFirst:r===0},t.id))})}function Xm(){let e=H.value.every(({id:n})=>le.value.has(n));return a("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Ut(n.currentTarget.checked)})}function Bm({label:e,order:n}){if(n===void 0)return a("th",{role:"columnheader",scope:"col",children:e});let t=x.value.order?.field===n?x.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",o=t===null?"ASC":t==="ASC"?"DESC":null;return a("th",{role:"columnheader",scope:"col","aria-sort":r,children:a("button",{onClick:()=>X({order:o===null?null:{field:n,direction:o}}),children:[e,t!==null&&a(Ie,{name:t==="ASC"?"up":"down"})]})})}function Ml(){let e=Ye.value;return a("main",{class:"numbers","aria-busy":We.value,children:[a("div",{class:"title",children:[a("h1",{children:"Numbers"}),a("p",{class:"quiet",role:"status",children:e!==null&&`${Le.value} ${e===1?"number":"numbers"}`}),Wn()&&a(ll,{})]}),a(ml,{}),a(pl,{}),a(nt,{list:fe}),a(Qm,{})]})}function Qm(){return H.value.length>0?a(C,{children:[a(Ul,{}),a(Tl,{}),a(et,{list:fe,shown:H.value.length,total:Le.value})]}):We.value?a(tt,{}):fe.hasMore.value?a(jm,{}):Mr(x.value)?a(Hm,{}):a(Km,{})}function jm(){return a("div",{class:"nothing",children:[a("h2",{children:"None found yet"}),a("p",{children:"A search for one or two characters looks at some thousand numbers at a time."}),a("button",{class:"primary",onClick:fe.more,children:"Look further"})]})}function Hm(){return a("div",{class:"nothing",children:[a("h2",{children:"No number matches"}),a("p",{children:"Nothing that you see has all of what is asked for above."}),a("button",{class:"primary",onClick:()=>X({search:"",filters:{}}),children:"Clear"})]})}function Km(){return a("div",{class:"nothing",children:[a("h2",{children:"No numbers yet"}),a("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),a("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var On=F(ql("theme",["system","light","dark"])),lt=F(ql("density",["comfortable","compact"]));function Ll(){de(()=>{document.documentElement.dataset.theme=On.value,document.documentElement.dataset.density=lt.value;try{localStorage.setItem("numberbook:theme",On.value),localStorage.setItem("numberbook:density",lt.value)}catch{}})}function ql(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function da(e,n="This token is not valid."){let t=e.trim().replace(/^bearer\s+/i,""),r=await Wm(t,n);return typeof r=="string"?r:(ue.peek()?.viewer.id!==r.id&&Vl(),co(t),ue.value??={viewer:r},null)}function ma(){Vl(),co("")}function Vl(){ks(),ue.value=null,Ru(),Ts()}async function Wm(e,n){let{hash:t}=Js.__meta__,r=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:t})}).catch(()=>{});if(r===void 0)return"The server does not answer. Try again in a moment.";let{data:o,errors:i}=await r.json();return r.status===401?n:i?.some(({extensions:s})=>po(s?.code))?"The server is of another release than this page. Load the page again to go on.":o?.viewer??i?.map(({message:s})=>s).join(" ")??"Something went wrong."}function Gl({viewer:e}){return a("header",{class:"bar",children:[a("a",{class:"brand",href:"./",children:[a("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),a(zm,{}),a("div",{class:"tools",children:[a("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),a("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${lt.value}`,onClick:np,children:a(Ie,{name:"rows"})}),a("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${On.value}`,onClick:ep,children:a(Ie,{name:Jl()?"sun":"moon"})}),a("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),a("button",{class:"ghost person",popovertarget:"person",children:[a("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),a(T,{children:e.name})]}),a("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[a("p",{children:[a("b",{children:a(T,{children:e.name})}),a("small",{children:e.isOperator?"operator":Zm(e)})]}),a("button",{onClick:ma,children:"Sign out"})]})]})]})}var Ym={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function zm(){return a("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Ym).map(([e,n])=>a("a",{href:Fn({...Dt(""),screen:e})||"./","aria-current":x.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),X({...Dt(""),screen:e})},children:n},e))})}function Zm(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Jl(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return On.value==="dark"||On.value==="system"&&e}function ep(){On.value=Jl()?"light":"dark"}function np(){lt.value=lt.value==="compact"?"comfortable":"compact"}var tp=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function Xl(){return a("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[a("h2",{children:"Keys"}),a("dl",{children:tp.map(([e,n])=>a("div",{children:[a("dt",{children:a("kbd",{children:e})}),a("dd",{children:n})]},e+n))})]})}function Bl(){let e=Lr.value,n=e?.action;return a("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&a("bdi",{children:e.text}),n!==void 0&&a("button",{onClick:n.act,children:n.label})]})}function Ql({issuer:e,onMessage:n}){let t=$(!1),r=Q(null);oe(()=>()=>r.current?.abort(),[]);let o=fn(e);async function i(){r.current?.abort();let s=new AbortController;r.current=s,t.value=!0,n("");let u=`You are signed in at ${o}, but this server does not take its access token: it has to be a JWT for ${e.audience}.`,l=await du(e,s.signal).then(m=>da(m,u)).catch(ae);s.signal.aborted||(t.value=!1,n(l??""))}return e.authorization===null?a("p",{class:"quiet",children:[o," does not answer, so nobody can sign in there now. Reload to try again."]}):a(C,{children:[a("button",{type:"button",class:"primary",onClick:()=>{i()},children:["Sign in with ",o]}),t.value&&a("p",{class:"quiet",role:"status",children:["Go on in the window of ",o,"."]})]})}function Bo({isAgain:e=!1}){let n=$(""),t=$(!1),r=Q(null);oe(()=>{e&&r.current?.showModal()},[e]);async function o(l){t.value=!0,n.value="";try{n.value=await da(l)??""}catch(m){n.value=ae(m)}finally{t.value=!1}}let i=Ps(),s=lu(),u=a("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),o(String(new FormData(l.currentTarget).get("token")??""))},children:[a("h1",{children:e?"Sign in again":"Numberbook"}),a("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s!==null&&a(Ql,{issuer:s,onMessage:l=>n.value=l}),a("label",{children:["Access token",a("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),a("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),a("button",{class:s===null?"primary":"",disabled:t.value,children:s===null?"Sign in":"Sign in with the token"}),e&&a("button",{type:"button",onClick:ma,children:"Sign out"}),i.length>0&&a("fieldset",{class:"people",children:[a("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:l,role:m,token:c})=>a("button",{type:"button",disabled:t.value,onClick:()=>{o(c)},children:[a("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),a("span",{children:[a("b",{children:a(T,{children:l})}),a("small",{children:m})]})]},l))]})]});return e?a("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),children:u}):a("main",{class:"front",children:u})}function jl({isOperator:e}){return a("section",{class:"status","aria-label":"State",children:[e&&a("p",{children:"You see all numbers, as an operator."}),a("div",{role:"status",children:[Rr.value&&a("p",{class:"warn",children:["The server is of another release than this page. ",a("a",{href:"",children:"Reload"})," to go on."]}),dn.value.is==="away"&&a("p",{class:"warn",children:["The server does not answer. You see what was there",kr.value!==null&&` as of ${Vu(kr.value)}`,"; it is asked again."]}),dn.value.is==="limited"&&a("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",a(rp,{until:dn.value.until}),"."]})]})]})}function rp({until:e}){let n=Math.max(0,Math.ceil((e-qe.value)/1e3));return a("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var ap=5e3;function Hl(e){let n=$({row:H.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return oe(()=>{let{stop:t,again:r}=Kn(Ir,{id:e},({data:i,error:s,isStale:u})=>{let l=O(Ue,i?.phoneNumber),m=O(Is,i?.phoneNumber);i?.phoneNumber===null&&!u?op(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:m??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ae(s)})});n.value={...n.peek(),again:r};let o=setInterval(()=>{document.visibilityState==="visible"&&r()},ap);return()=>{clearInterval(o),t()}},[e]),n}function op(e){X({number:null},!0),se(),j(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function Kl({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a("section",{class:"card calling-card","aria-label":"Calling name",children:[a("h3",{children:"Calling name"}),a("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?a(ip,{number:e,changes:n,again:t}):a("div",{class:"field",children:[a("span",{class:"label",children:"In effect"}),a(aa,{number:e,place:"sheet"})]}),a(ra,{number:e}),a(oa,{number:e}),a(en,{id:e.id,field:"callingName"})]})}function ip({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(ta(r?.dueAt,t),r===null)return null;let i=O(mn,n??[]).find(({field:s,newValue:u})=>s==="CALLING_NAME_REQUEST"&&u!==null)?.actor;return a(C,{children:[a("div",{class:"two",children:[a("div",{children:[a("span",{class:"label",children:"Live"}),a("span",{class:"value",children:e.callingName===null?a("span",{class:"empty",children:"none"}):a(T,{children:e.callingName})})]}),a("div",{class:"requested",children:[a("span",{class:"label",children:"Requested"}),a("span",{class:"value",children:r.requestedName===null?"none":a(T,{children:r.requestedName})})]})]}),a(na,{update:r}),a("p",{class:"quiet",children:["Asked for ",i!=null&&a(C,{children:["by ",a(T,{children:i.name}),", "]}),Se(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Wn()&&a(sp,{number:e,again:t})]})}function sp({number:e,again:n}){let t=$("");async function r(o){t.value=await Zu(e,o),n()}return a(C,{children:[a(ia,{they:"It",settle:r}),a("p",{class:"refusal",role:"alert",children:t.value})]})}var up=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function Wl({number:e}){return a("section",{class:"fields","aria-label":"Details",children:[up.map(({field:n,label:t,limit:r,rule:o,isLong:i})=>a("div",{class:"field",children:[a("span",{class:"label",children:t}),a(ut,{number:e,field:n,place:"sheet",label:`${t} of ${e.internationalFormat}`,limit:r,rule:o,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),a(en,{id:e.id,field:n})]},n)),a(lp,{number:e})]})}function lp({number:e}){let{id:n,productType:t}=e,r=Y(n,"productType").value,o=t===null?"none":z(t,ze),i=r?.phase.is==="refused"?r.phase.message:"";function s(u){be(n,"productType"),Pe(e,"productType","sheet"),Jr(n,"productType",u)}return a("div",{class:"field",children:[a("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?a("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&a("option",{value:"",children:"none"}),a(Ze,{words:ze})]}):a("span",{class:"value",children:o}),a("span",{id:"product-message",class:"refusal",role:"alert",children:i}),a(en,{id:n,field:"productType"})]})}function Qo({title:e,e164:n,children:t,action:r,act:o}){let i=Q(null),s=$(""),u=$(!1),l=`careful-${e.replaceAll(" ","-")}`;async function m(f){s.value=await o(new FormData(f)),s.value===""&&i.current?.close()}function c(){s.value="",u.value=!1,i.current?.showModal()}return a(C,{children:[a("button",{class:"danger",onClick:c,children:[e," \u2026"]}),a("dialog",{ref:i,"aria-labelledby":l,children:a("form",{class:"card careful",onSubmit:f=>{f.preventDefault(),m(f.currentTarget)},children:[a("h2",{id:l,children:e}),t,a("label",{children:["Type the number to go on: ",n,a("input",{name:"number",autoComplete:"off",onInput:f=>{u.value=Yl(f.currentTarget.value)===Yl(n)}})]}),a("p",{class:"refusal",role:"alert",children:s.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),a("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function Yl(e){return e.replaceAll(/\D/g,"")}function zl({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return a("section",{"aria-label":"Hand over or delete",children:a("p",{class:"actions",children:[a(Qo,{title:"Hand over",e164:n,action:"Hand over",act:t=>ol(e,String(t.get("owner")??"")),children:[a("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),a(vn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),a(Qo,{title:"Delete",e164:n,action:"Delete",act:()=>il(e),children:a("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function Zl({number:e,databaseId:n}){let t=Ar.value??{document:Ir.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return a("footer",{class:"operation",children:[a("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",a("code",{children:e.id})," \xB7 databaseId ",a("code",{children:n})]}),a("details",{children:[a("summary",{children:"Show operation"}),a("p",{class:"quiet",children:Ar.value===null?"This is what reads the number.":"This is the last change that you made."}),a("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),a("pre",{tabIndex:0,"aria-label":"Operation",children:r}),a("a",{href:`graphql#${cp(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function cp(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function ec({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=O(xr,n??[]);return a("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&a(C,{children:["You see it as an operator; it belongs to ",a(T,{children:e.owner.name}),"."," "]}),t.map(r=>a(dp,{grant:r},r.id)),"Only the owner can change it."]})}function dp({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return a(C,{children:["Shared by ",a(T,{children:e.name})," with"," ",n.id===ue.value?.viewer.id?"you":a(C,{children:["your team ",a(T,{children:n.name})]}),t!==null&&` until ${Ve(t)}`,"."," "]})}function nc({number:e,grants:n}){let t=O(xr,n),r=$("");async function o(i){r.value=await Ge(async()=>{let s={id:e.id,grantee:i};return(await re(zs,{input:s})).revokePhoneNumberAccess}),r.value===""&&j(`${i} does not see ${e.internationalFormat} any more.`)}return a("section",{"aria-label":"Sharing",children:[a("h3",{children:"Shared with"}),t.length===0&&a("p",{class:"quiet",children:"Nobody: only you see it."}),a("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:u})=>a("li",{children:[a("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),a("span",{children:[a(T,{children:s.name}),a("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${Ve(u)}`]})]}),a("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{o(s.name)},children:"End"})]},i))}),a("p",{class:"refusal",role:"alert",children:r.value}),a(mp,{number:e})]})}function mp({number:e}){let n=$("");async function t(r){let o=new FormData(r),i=String(o.get("grantee")??""),s=String(o.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Ge(async()=>{let l={id:e.id,grantee:i,expiresAt:u};return(await re(Ys,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),j(`${i} sees ${e.internationalFormat} now.`))}return a("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a(vn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),a("label",{children:["Until the end of",a("input",{name:"until",type:"date"})]}),a("button",{children:"Share"}),a("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function tc({changes:e,total:n,canUndo:t,again:r}){let o=O(mn,e);return a("section",{"aria-label":"Trail",children:[a("h3",{children:"Trail"}),a("ol",{class:"trail",children:o.map(i=>a("li",{children:[a(Qu,{change:i}),t&&i.undoable&&a(Yr,{change:i,again:r})]},i.id))}),n>o.length&&a("p",{class:"quiet",children:["The latest ",o.length," of ",n,"."]})]})}function rc({id:e}){let{row:n,sheet:t,failure:r,again:o}=Hl(e).value,i=Q(null);return oe(()=>i.current?.focus(),[e]),a("aside",{class:"sheet","aria-label":"Phone number",children:[a("header",{children:[a("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":a("bdi",{dir:"ltr",children:n.internationalFormat})}),a("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:Fo,children:a(Ie,{name:"close"})})]}),r!==null&&a("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&a(C,{children:[a(ec,{number:n,grants:t?.viewerGrants}),a(Wl,{number:n}),a(Kl,{number:n,changes:t?.changes.nodes,again:o})]}),n!==void 0&&t!==void 0&&a(C,{children:[t.grants!==null&&a(nc,{number:n,grants:t.grants.nodes}),a(fp,{number:n,sheet:t}),a(tc,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:o}),a(zl,{number:n}),a(Zl,{number:n,databaseId:t.databaseId})]})]})}var pp={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function fp({number:e,sheet:n}){let t=o=>o===null?"not known":o?"yes":"no",r=[["Owner",a(T,{children:e.owner.name})],["Country",e.countryCode===null?"none":st(e.countryCode)],["In its country",a("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",z(n.numberType,Wr)],["Type",z(e.type,ot)],["Status",z(n.status,{})],["Access",z(e.viewerAccess,at)],["Order",n.orderId===null?"not known":a(T,{children:n.orderId})],["Came in",Se(n.createdAt)]];return a("section",{children:[a("h3",{children:"At the carrier"}),a("dl",{class:"facts",children:r.map(([o,i])=>a("div",{children:[a("dt",{children:o}),a("dd",{children:i})]},o))}),a("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(pp).map(([o,i])=>{let s=n.capabilities[o];return a("li",{"data-can":String(s),children:[i,": ",t(s)]},o)})}),a("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:o,value:i,associatedAt:s})=>a("li",{children:[a("span",{children:z(o.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),a("code",{children:a(T,{children:i})}),a("small",{children:["since ",Ve(s)]})]},o+i))})]})}function ac(){let e=ue.value;if(e===null)return a(Bo,{});let{number:n,screen:t}=x.value;return a(C,{children:[a(Gl,{viewer:e.viewer}),a(jl,{isOperator:e.viewer.isOperator}),a("div",{class:n===null?"desk":"desk beside",children:[a(gp,{name:t}),n!==null&&a(rc,{id:n},n)]}),a(Bl,{}),a(Xl,{}),dn.value.is==="signed out"&&a(Bo,{isAgain:!0})]})}function gp({name:e}){switch(e){case"calling":return a(al,{});case"activity":return a(Yu,{});case"deleted":return a(ul,{});default:return a(Ml,{})}}fu()?gu():yp();function yp(){Ll(),tu(),wu(),iu(),$u(),cl(),In().textContent="",ii(a(ac,{}),In())}
