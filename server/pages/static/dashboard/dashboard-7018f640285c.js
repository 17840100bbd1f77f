var U,to,Dr,Ke,xr,kt,ro,wt,ao,Pr,Ar,Tu,Bn=Symbol.for("pv"),Rt={},Ct=[],xu=/^m(i|n|o|s|text|space)$/,Ir=Array.isArray,Or=Ct.slice,sn=Object.assign;function on(e){e&&e.parentNode&&e.remove()}function oo(e,n,t){var r,a,o,s={},u=arguments.length;for(o in n)o=="key"?r=n[o]:o=="ref"&&typeof e!="function"?a=n[o]:s[o]=n[o];return u>2&&(s.children=u>3?Or.call(arguments,2):t),Xn(e,s,r,a,null)}function Xn(e,n,t,r,a){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bn,__v:a||++to,__i:-1,__u:0};return!a&&U.vnode&&U.vnode(o),o}function D(e){return e.children}function En(e,n){this.props=e,this.context=n,this.__g=0}function He(e,n){if(n==null)return e.__&&He(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:He(e)}function Au(e){var n,t=e.__v,r=t.__e,a=[],o=[],s=e.__P;s&&((n=sn({constructor:Bn},t)).__v=t.__v+1,U.vnode&&U.vnode(n),Fr(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||He(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,po(a,n,o),t.__=t.__e=null,n.__e!=r&&io(n))}function io(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),io(e)}function eo(e){(8&e.__g||(e.__g|=8,Ke.push(e),kt++))&&xr==U.debounceRendering||((xr=U.debounceRendering)||queueMicrotask)(so)}function so(){try{for(var e,n=1;Ke.length;)Ke.length>n&&Ke.sort(ro),e=Ke.shift(),n=Ke.length,8&e.__g&&Au(e)}finally{(kt=Ke.length)&&(xr||queueMicrotask)(so)}}function uo(e,n,t,r,a,o,s,u,l,p,c){var v,f,d,y,_,N,T=r.__k||Ct,b=n.length;for(l=Du(t,n,T,l,b),v=0;v<b;v++)(d=t.__k[v])!=null&&(f=~d.__i&&T[d.__i]||Rt,d.__i=v,N=Fr(e,d,f,a,o,s,u,l,p,c),y=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&$r(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||y,d)),_=_||y,4&d.__u?(l=lo(d,l,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:y&&(l=y.nextSibling),d.__u&=-21);return t.__e=_,l}function Du(e,n,t,r,a){var o,s,u,l,p,c,v,f,d,y=t.length,_=y,N=0,T=0,b=e.__k=Array(a);for(o=0;o<a;o++)(s=n[o])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=b[o]=Xn(null,s):Ir(s)?s=b[o]=Xn(D,{children:s}):s.constructor===Bn&&s.__b?s=b[o]=Xn(s.type,s.props,s.key,s.ref,s.__v):b[o]=s,l=o+N,s.__=e,s.__b=e.__b+1,u=null,~(p=s.__i=Pu(s,t,l,_))&&(_--,(u=t[p])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,p==l-1?N--:p==l+1?N++:p!=l&&(p>l?N--:N++,T=1)):(~p||(a>y?N--:a<y&&N++),typeof s.type!="function"&&(s.__u|=4))):b[o]=null;if(T){for(c=[],v=[],o=0;o<a;o++)if((s=b[o])&&16&s.__u){for(N=0,f=c.length;N<f;)c[d=N+f>>1]<s.__i?N=d+1:f=d;c[N]=s.__i,v[o]=N+1}for(N=c.length;o--;)v[o]&&(v[o]==N?N--:b[o].__u|=4)}if(_)for(o=0;o<y;o++)!(u=t[o])||2&u.__u||(u.__e==r&&(r=He(u)),Ur(u,u));return r}function lo(e,n,t,r){var a,o,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,n=lo(a[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=He(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Pu(e,n,t,r){var a,o=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&o==null||l&&o==u.key&&s==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a}return-1}function no(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Nt(e,n,t,r,a){var o,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||no(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||no(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Ar[n]||(Ar[n]=Iu(n)),(e.__a||(e.__a={}))[n]=Pr,o=n!=(n=n.replace(ao,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,o):e.removeEventListener(n,s,o));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Iu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[wt]==null)n[wt]=Pr++;else if(n[wt]<this.__a[e])return;return t(U.event?U.event(n):n)}}}function Fr(e,n,t,r,a,o,s,u,l,p){var c,v,f,d,y,_,N,T,b,R,m,k,w,q,J,g,x,A,O=n.type;if(n.constructor!==Bn)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,v=o=[],c.nodeType==8?u=Et(c,o):o.push(c),u=o[0]||u),(c=U.__b)&&c(n);e:if(typeof O=="function"){f=s.length;try{if(T=n.props,b=(c=O.prototype)&&c.render,R=(c=O.contextType)&&r[c.__c],m=c?R?R.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(b?n.__c=d=new O(T,m):(n.__c=d=new En(T,m),d.constructor=O,d.render=Fu),R&&R.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),O.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=sn({},d.__s)),sn(d.__s,O.getDerivedStateFromProps(T,d.__s)))),y=d.props,_=d.state,d.__v=n,t.__c){if(T!==y&&b&&!O.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,m)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(M){M&&(M.__=n)}),Ct.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=He(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,m),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,_,N)})}else b&&!O.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=T,d.__P=e,d.__g&=-5,k=U.__r,w=b?25:0;do d.__g&=-9,k&&k(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);b&&(Ct.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=sn({},r,d.getChildContext())),b&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,_)),q=c&&c.type===D&&c.key==null?c.props.children:c,T.__P&&(c=u,a=(e=T.__P).namespaceURI,l=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(M){M&&Ur(M,M)}),t.__k=null),u=t.__k?He(t,0):null),u=uo(e,Ir(q)?q:[q],n,t,r,a,o,s,u,l,p),T.__P&&(n.__e=null,u=c),n.__u&=-161,v&&v.some(on),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(M){if(s.length=f,n.__v=null,l||o)if(M&&M.then){if(n.__u|=128|l,o){for(~(x=o.indexOf(u||void 0))||(x=o.length);(A=o[x-1])&&A.nodeType==8;)x--;for(;x<o.length;x++)if(A=o[x])if(o[x]=null,J){if(A==g)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(g=Et(J=A))}}if(!J){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;J=u}(c=Et(J=n.__c.__z||(n.__c.__z=J)))?(n.__e=J,u=c):n.__e=u,u=u&&u.nextSibling}else o&&o.some(on);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),M&&M.then||co(n),U.__e(M,n,t)}}else u=n.__e=Ou(t.__e,n,t,r,a,o,s,l,p,e);return(c=U.diffed)&&c(n),u}function Et(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function co(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(co))}function po(e,n,t){for(var r=0;r<t.length;)$r(t[r++],t[r++],t[r++]);U.__c&&U.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){U.__e(o,a.__v)}})}function Ou(e,n,t,r,a,o,s,u,l,p){var c,v,f,d,y,_,N,T,b=t.props||Rt,R=n.props,m=n.type;if(m=="svg"?a="http://www.w3.org/2000/svg":m=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((y=o[c])&&(m?y.localName==m:y.nodeType==3)){e=y,o[c]=null;break}}if(!e){if(T=p.ownerDocument||document,!m)return T.createTextNode(R);e=T.createElementNS(a,m,R.is?R:p),u&&(U.__m&&U.__m(n,o),u=!1),o=null}if(m){if(p=m=="template"&&e.content||e,o=m=="textarea"&&R.defaultValue!=null?null:o&&Or.call(p.childNodes),!u&&o)for(b={},c=0;c<e.attributes.length;c++)b[(y=e.attributes[c]).name]=y.value;for(c in b)y=b[c],c=="dangerouslySetInnerHTML"?f=y:c=="children"||c in R||c=="value"&&"defaultValue"in R||c=="checked"&&"defaultChecked"in R||Nt(e,c,null,y,a);for(c in R)y=R[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?v=y:c=="value"?_=y:c=="checked"?N=y:u&&typeof y!="function"||b[c]===y||Nt(e,c,y,b[c],a);v?(u||f&&(v.__html==f.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),n.__k=[]):(f&&(e.textContent=""),(m=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&xu.test(m))&&(a="http://www.w3.org/1999/xhtml"),uo(p,Ir(d)?d:[d],n,t,r,a,o,s,o?o[0]:t.__k&&He(t,0),u,l),o&&o.some(on)),u&&m!="textarea"||(c="value",m=="progress"&&_==null?e.removeAttribute(c):_==null||_===e[c]&&(m!="progress"||_)||Nt(e,c,_,b[c],a),c="checked",N!=null&&N!=e[c]&&Nt(e,c,N,b[c],a))}else b===R||u&&e.data==R||(e.data=R);return e}function $r(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){U.__e(a,t)}}function Ur(e,n,t){var r,a,o,s;if(U.unmount&&U.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||$r(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){U.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Ur(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=Et(r,o=[]))&&(r==e.__e&&o.some(on),on(a),on(r)),t||on(e.__e),e.__e=e.__c=e.__=null}function Fu(e,n,t){return this.constructor(e,t)}function mo(e,n){var t,r,a,o;U.__&&U.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Xn(D,{children:[e]}),a=[],o=[],Fr(n,n.__k,r||Rt,Rt,n.namespaceURI,r?null:n.firstChild?Or.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,o),po(a,n.__k,o),n.__k.props.children=null}U={__e:function(e,n,t,r){for(var a,o,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw kt=0,e}},to=0,Dr=function(e){return e!=null&&e.constructor===Bn},En.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=sn({},this.state)),typeof e=="function"&&(e=e(sn({},t),this.props)),e&&(sn(t,e),this.__v&&(n&&this.__k.push(n),eo(this)))},En.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),eo(this))},En.prototype.render=D,Ke=[],kt=0,ro=function(e,n){return e.__v.__b-n.__v.__b},wt=Symbol(),ao=/(PointerCapture)$|Capture$/i,Pr=0,Ar={},Tu=0;var Hn,se,Mr,fo,$u=Object.is,Vr=0,Eo=[],Lr=[],z=U,yo=z.__b,vo=z.__r,go=z.diffed,ho=z.__c,_o=z.unmount,bo=z.__;function Gr(e,n){z.__h&&z.__h(se,e,Vr||n),Vr=0;var t=se.__H||(se.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ue(e,n){var t=Gr(Hn++,3);!z.__s&&Jr(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,se.__H.__h.push(t))}function St(e,n){var t=Gr(Hn++,4);!z.__s&&Jr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,se.__h.push(t))}function j(e){return Vr=5,Wn(function(){return{current:e}},[])}function Wn(e,n){var t=Gr(Hn++,7);return Jr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Uu(){var e;do{for(;e=Lr.shift();)try{Kn(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Eo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Kn),n.__h.some(qr),n.__h=[]}catch(t){n.__h=[],z.__e(t,e.__v)}}}while(Lr.length)}z.__b=function(e){se=null,yo&&yo(e)},z.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),bo&&bo(e,n)},z.__r=function(e){vo&&vo(e),Hn=0;var n=(se=e.__c).__H;n&&(Mr==se?se.__h=[]:(n.__h.some(Kn),n.__h.some(qr),Hn=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Mr=se},z.diffed=function(e){go&&go(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&wo(Eo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Mr=se=null},z.__c=function(e,n){n.some(function(t){try{t.__h.some(Kn),t.__h=t.__h.filter(function(r){return!r.__||qr(r)})}catch(r){t.__h=[function(){throw r}]}}),ho&&ho(e,n)},z.unmount=function(e){_o&&_o(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,wo(Lr.push(a))}else Kn(a)}catch(o){n=o}}),r.__H=void 0,n&&z.__e(n,r.__v))};var No=typeof requestAnimationFrame=="function";function Mu(e){var n,t=function(){clearTimeout(r),No&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);No&&(n=requestAnimationFrame(t))}function wo(e){e!=1&&fo==z.requestAnimationFrame||((fo=z.requestAnimationFrame)||Mu)(Uu)}function Kn(e){var n=se,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),se=n}function qr(e){var n=se;e.__c=e.__(),se=n}function Jr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!$u(t,e[r])})}var Vu=Symbol.for("preact-signals");function Dt(){if(Ve>1)Ve--;else{var e,n=!1;for((function(){var a=xt;for(xt=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var s=o.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=o.i);a=a.o}})();zn!==void 0;){var t=zn;for(zn=void 0,Tt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Ro(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(Tt=0,Ve--,n)throw e}}function jr(e){if(Ve>0)return e();Qr=++Lu,Ve++;try{return e()}finally{Dt()}}var Yn,Q=void 0;function Zn(e){var n=Q,t=Yn;Q=void 0,Yn=void 0;try{return e()}finally{Q=n,Yn=t}}var zn=void 0,Ve=0,Tt=0,Lu=0,Qr=0,xt=void 0,At=0;function ko(e){if(Q!==void 0){var n=e.n;if(n===void 0||n.t!==Q)return n={i:0,S:e,p:Q.s,n:void 0,t:Q,e:void 0,x:void 0,r:n},Q.s!==void 0&&(Q.s.n=n),Q.s=n,e.n=n,32&Q.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=Q.s,n.n=void 0,Q.s.n=n,Q.s=n),n}}function ee(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ee.prototype.brand=Vu;ee.prototype.h=function(){return!0};ee.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Zn(function(){var r;(r=n.W)==null||r.call(n)}))};ee.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Zn(function(){var a;(a=n.Z)==null||a.call(n)}))}};ee.prototype.subscribe=function(e){var n=this;return he(function(){var t=n.value;Zn(function(){return e(t)})},{name:"sub"})};ee.prototype.valueOf=function(){return this.value};ee.prototype.toString=function(){return this.value+""};ee.prototype.toJSON=function(){return this.value};ee.prototype.peek=function(){var e=this;return Zn(function(){return e.value})};Object.defineProperty(ee.prototype,"value",{get:function(){var e=ko(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Tt>100)throw new Error("Cycle detected");(function(t){Ve!==0&&Tt===0&&t.l!==Qr&&(t.l=Qr,xt={S:t,v:t.v,i:t.i,o:xt})})(this),this.v=e,this.i++,At++,Ve++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Dt()}}}});function I(e,n){return new ee(e,n)}function Ro(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Co(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function So(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function un(e,n){ee.call(this,void 0,n),this.x=e,this.s=void 0,this.g=At-1,this.f=4}un.prototype=new ee;un.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===At))return!0;if(this.g=At,this.f|=1,this.i>0&&!Ro(this))return this.f&=-2,!0;var e=Q;try{Co(this),Q=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Q=e,So(this),this.f&=-2,!0};un.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ee.prototype.S.call(this,e)};un.prototype.U=function(e){if(this.t!==void 0&&(ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};un.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(un.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ko(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ne(e,n){return new un(e,n)}function To(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Ve++;var t=Q;Q=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Xr(e),r}finally{Q=t,Dt()}}}function Xr(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,To(e)}function qu(e){if(Q!==this)throw new Error("Out-of-order effect");So(this),Q=e,this.f&=-2;try{8&this.f&&Xr(this)}finally{Dt()}}function kn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,Yn&&Yn.push(this)}kn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};kn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,To(this),Co(this),Ve++;var e=Q;return Q=this,qu.bind(this,e)};kn.prototype.N=function(){2&this.f||(this.f|=2,this.u=zn,zn=this)};kn.prototype.d=function(){this.f|=8,1&this.f||Xr(this)};kn.prototype.dispose=function(){this.d()};function he(e,n){var t=new kn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var xo,nt,Pt,Gu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ao=[];he(function(){xo=this.N})();function Rn(e,n){U[e]=n.bind(null,U[e]||function(){})}function et(e){if(Pt){var n=Pt;Pt=void 0,n()}Pt=e&&e.S()}function Do(e){var n=this,t=e.data,r=G(t);r.name="ReactiveDom",r.value=t;var a=Wn(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var p=ne(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=ne(function(){return!Array.isArray(p.value)&&!Dr(p.value)}),v=he(function(){if(this.N=Po,c.value){var d=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){v(),f.call(this)},[c,p]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}Do.displayName="ReactiveTextNode";Object.defineProperties(ee.prototype,{constructor:{configurable:!0,value:oo(D,null).constructor},type:{configurable:!0,value:Do},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Rn("__b",function(e,n){if(et(),nt=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof ee&&(t||(n.__np=t={}),t[a]=o,r[a]=o.peek())}}e(n)});Rn("__r",function(e,n){if(e(n),n.type!==D){et();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,o){var s;return he(function(){s=this},{name:o}),s.c=a,s})((function(a){return function(){var o;Gu&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),nt=r,et(t)}});Rn("__e",function(e,n,t,r){et(),nt=void 0,e(n,t,r)});Rn("diffed",function(e,n){et(),nt=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,o=t.U;if(o)for(var s in o){var u=o[s];u===void 0||r&&s in r||(u.d(),o[s]=void 0)}if(r){o||(o={},t.U=o);for(var l in r){var p=o[l],c=r[l];p===void 0?(p=Ju(t,l,c,a),o[l]=p):p.o(c,a)}}}e(n)});function Ju(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,o=I(t);return{o:function(s,u){o.value=s,r=u},d:he(function(){this.N=Po;var s=o.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Rn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});Rn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});En.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function G(e,n){return Wn(function(){return I(e,n)},[])}function tt(e,n){var t=j(e);return t.current=e,nt.__$f|=4,Wn(function(){return ne(function(){return t.current()},n)},[])}var Qu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ju(){jr(function(){for(var e;e=Ao.shift();)xo.call(e)})}function Po(){Ao.push(this)===1&&(U.requestAnimationFrame||Qu)(ju)}var re=I(null);function Io(){let e=JSON.parse(It().dataset.personas??"[]");return Array.isArray(e)?e:[]}function It(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Ot(){return re.value?.viewer.isOperator??!1}var ie=I({is:"well"}),Ft=I(null),$t=I(!1),Wr="",Br=[],Kr=new AbortController;function Ut(e){Wr=e;let n=Br;Br=[],n.forEach(t=>t())}function Fo(){Kr.abort(),Kr=new AbortController}var Xu=15;async function $o(e,n={}){let t=[n.signal,Kr.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let o=Wr,s=await Bu(e,r,o);if(s?.status===401)await Hu(o,r.signal);else if(s?.status===429)await Ku(s,r.signal);else if(s===void 0||s.status===503||s.status===502)ie.value={is:"away"},await Hr(Oo(s,a),r.signal);else if(s.status===409&&a<10)await Hr(Oo(s,a),r.signal);else return ie.value={is:"well"},Ft.value=new Date,s}}async function Bu(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function Oo(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),Xu)}async function Ku(e,n){let t=Number(e.headers.get("retry-after")??5);ie.value={is:"limited",until:Date.now()+1e3*t},await Hr(t,n)}async function Hu(e,n){e===Wr&&(ie.value={is:"signed out"},await new Promise(t=>Br.push(t)),n.throwIfAborted())}async function Hr(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}var _e={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var Cn=class extends Error{constructor(n,t,r,a,o,s,u){super(n),this.name="GraphQLError",this.message=n,o&&(this.path=o),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var l=u;if(!l&&s){var p=s.extensions;p&&typeof p=="object"&&(l=p)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,h;function le(e){return new Cn(`Syntax Error: Unexpected token at ${h} in ${e}`)}function Uo(e){if(e.lastIndex=h,e.test(E))return E.slice(h,h=e.lastIndex)}var Mt=/ +(?=[^\s])/y;function Wu(e){for(var n=e.split(`
`),t="",r=0,a=0,o=n.length-1,s=0;s<n.length;s++)Mt.lastIndex=0,Mt.test(n[s])&&(s&&(!r||Mt.lastIndex<r)&&(r=Mt.lastIndex),a=a||s,o=s);for(var u=a;u<=o;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function F(){for(var e=0|E.charCodeAt(h++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(h++))if(e===35)for(;(e=0|E.charCodeAt(h++))&&e!==10&&e!==13;);h--}function Yr(){for(var e=h,n=0|E.charCodeAt(h++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(h++));if(e===h-1)throw le("Name");var t=E.slice(e,--h);return F(),t}function fe(){return{kind:"Name",value:Yr()}}var Yu=/(?:"""|(?:[\s\S]*?[^\\])""")/y,zu=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Sn(e){var n;switch(E.charCodeAt(h)){case 91:h++,F();for(var t=[];E.charCodeAt(h)!==93;)t.push(Sn(e));return h++,F(),{kind:"ListValue",values:t};case 123:h++,F();for(var r=[];E.charCodeAt(h)!==125;){var a=fe();if(E.charCodeAt(h++)!==58)throw le("ObjectField");F(),r.push({kind:"ObjectField",name:a,value:Sn(e)})}return h++,F(),{kind:"ObjectValue",fields:r};case 36:if(e)throw le("Variable");return h++,{kind:"Variable",name:fe()};case 34:if(E.charCodeAt(h+1)===34&&E.charCodeAt(h+2)===34){if(h+=3,(n=Uo(Yu))==null)throw le("StringValue");return F(),{kind:"StringValue",value:Wu(n.slice(0,-3)),block:!0}}else{var o=h,s;h++;var u=!1;for(s=0|E.charCodeAt(h++);s===92&&(h++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(h++));if(s!==34)throw le("StringValue");return n=E.slice(o,h),F(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=h++,p;(p=0|E.charCodeAt(h++))>=48&&p<=57;);var c=E.slice(l,--h);if((p=E.charCodeAt(h))===46||p===69||p===101){if((n=Uo(zu))==null)throw le("FloatValue");return F(),{kind:"FloatValue",value:c+n}}else return F(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(h+1)===117&&E.charCodeAt(h+2)===108&&E.charCodeAt(h+3)===108)return h+=4,F(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(h+1)===114&&E.charCodeAt(h+2)===117&&E.charCodeAt(h+3)===101)return h+=4,F(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(h+1)===97&&E.charCodeAt(h+2)===108&&E.charCodeAt(h+3)===115&&E.charCodeAt(h+4)===101)return h+=5,F(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Yr()}}function Vo(e){if(E.charCodeAt(h)===40){var n=[];h++,F();do{var t=fe();if(E.charCodeAt(h++)!==58)throw le("Argument");F(),n.push({kind:"Argument",name:t,value:Sn(e)})}while(E.charCodeAt(h)!==41);return h++,F(),n}}function We(e){if(E.charCodeAt(h)===64){var n=[];do h++,n.push({kind:"Directive",name:fe(),arguments:Vo(e)});while(E.charCodeAt(h)===64);return n}}function Zu(){for(var e=0;E.charCodeAt(h)===91;)e++,h++,F();var n={kind:"NamedType",name:fe()};do if(E.charCodeAt(h)===33&&(h++,F(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(h++)!==93)throw le("NamedType");F(),n={kind:"ListType",type:n}}while(e--);return n}function Vt(){if(E.charCodeAt(h++)!==123)throw le("SelectionSet");return F(),Lt()}function Lt(){var e=[];do if(E.charCodeAt(h)===46){if(E.charCodeAt(++h)!==46||E.charCodeAt(++h)!==46)throw le("SelectionSet");switch(h++,F(),E.charCodeAt(h)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:We(!1),selectionSet:Vt()});break;case 111:E.charCodeAt(h+1)===110?(h+=2,F(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:fe()},directives:We(!1),selectionSet:Vt()})):e.push({kind:"FragmentSpread",name:fe(),directives:We(!1)});break;case 123:h++,F(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Lt()});break;default:e.push({kind:"FragmentSpread",name:fe(),directives:We(!1)})}}else{var n=fe(),t=void 0;E.charCodeAt(h)===58&&(h++,F(),t=n,n=fe());var r=Vo(!1),a=We(!1),o=void 0;E.charCodeAt(h)===123&&(h++,F(),o=Lt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:o})}while(E.charCodeAt(h)!==125);return h++,F(),{kind:"SelectionSet",selections:e}}function el(){if(F(),E.charCodeAt(h)===40){var e=[];h++,F();do{var n=void 0;if(E.charCodeAt(h)===34&&(n=Sn(!0)),E.charCodeAt(h++)!==36)throw le("Variable");var t=fe();if(E.charCodeAt(h++)!==58)throw le("VariableDefinition");F();var r=Zu(),a=void 0;E.charCodeAt(h)===61&&(h++,F(),a=Sn(!0)),F();var o={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:We(!0)};n&&(o.description=n),e.push(o)}while(E.charCodeAt(h)!==41);return h++,F(),e}}function nl(e){var n=fe();if(E.charCodeAt(h++)!==111||E.charCodeAt(h++)!==110)throw le("FragmentDefinition");F();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:fe()},directives:We(!1),selectionSet:Vt()};return e&&(t.description=e),t}function Mo(){var e=[];do{var n=void 0;if(E.charCodeAt(h)===34&&(n=Sn(!0)),E.charCodeAt(h)===123){if(n)throw le("Document");h++,F(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Lt()})}else{var t=Yr();switch(t){case"fragment":e.push(nl(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(h))!==40&&r!==64&&r!==123&&(a=fe());var o={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:el(),directives:We(!1),selectionSet:Vt()};n&&(o.description=n),e.push(o);break;default:throw le("Document")}}}while(h<E.length);return e}function Lo(e,n){return E=e.body?e.body:e,h=0,F(),n&&n.noLocation?{kind:"Document",definitions:Mo()}:{kind:"Document",definitions:Mo(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function me(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function tl(e){return JSON.stringify(e)}function rl(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Ae=`
`,B={OperationDefinition(e){var n="";e.description&&(n+=B.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+me(e.variableDefinitions,", ",B.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+me(e.directives," ",B.Directive));var t=B.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+" "),n+=B.Variable(e.variable)+": "+Le(e.type),e.defaultValue&&(n+=" = "+Le(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+me(e.directives," ",B.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=me(e.arguments,", ",B.Argument);n.length+t.length+2>80?n+="("+(Ae+="  ")+me(e.arguments,Ae,B.Argument)+(Ae=Ae.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+me(e.directives," ",B.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+B.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?rl(e.value).replace(/\n/g,Ae):tl(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+me(e.values,", ",Le)+"]",ObjectValue:e=>"{"+me(e.fields,", ",B.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Le(e.value),Document(e){return!e.definitions||!e.definitions.length?"":me(e.definitions,`

`,Le)},SelectionSet:e=>"{"+(Ae+="  ")+me(e.selections,Ae,Le)+(Ae=Ae.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Le(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+me(e.directives," ",B.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+me(e.directives," ",B.Directive)),n+=" "+B.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+me(e.directives," ",B.Directive)),n+" "+B.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+me(e.arguments,", ",B.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Le(e.type)+"]",NonNullType:e=>Le(e.type)+"!"},Le=e=>B[e.kind](e);function qo(e){return Ae=`
`,B[e.kind]?B[e.kind](e):""}function ln(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(ln(e.values[r],n));return t;case"ObjectValue":for(var o=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];o[l.name.value]=ln(l.value,n)}return o;case"Variable":return n&&n[e.name.value]}}var zr=()=>{},be=zr;function we(e){return{tag:0,0:e}}function rt(e){return{tag:1,0:e}}var Go=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var al=e=>e;function K(e){return n=>t=>{var r=be;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function Ye(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(rt(e(r[0])))}))}function cn(e){return n=>t=>{var r=[],a=be,o=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?a=u[0]:(o=!1,(function(p){var c=be;p((v=>{if(v===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):o||(o=!0,a(0)))}}else v.tag===0?(r.push(c=v[0]),c(0)):r.length&&(t(v),c(0))}))})(e(u[0])),o||(o=!0,a(0))))})),t(we((u=>{if(u===1){s||(s=!0,a(1));for(var l=0,p=r,c=r.length;l<c;l++)p[l](1);r.length=0}else{!s&&!o?(o=!0,a(0)):o=!1;for(var v=0,f=r,d=r.length;v<d;v++)f[v](0)}})))}}function ol(e){return cn(al)(e)}function dn(e){return ol(ta(e))}function qt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var o=a[0];t(we((s=>{s===1?(r=!0,o(1),e()):o(s)})))}else t(a)}))}}function Gt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var o=a[0];t(we((s=>{s===1&&(r=!0),o(s)})))}else e(a[0]),t(a)}))}}function Zr(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function ze(e){var n=[],t=be,r=!1;return a=>{n.push(a),n.length===1&&e((o=>{if(o===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(o.tag===0)t=o[0];else{r=!1;for(var p=0,c=n,v=n.length;p<v;p++)c[p](o)}})),a(we((o=>{if(o===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function ea(e){return n=>t=>{var r=be,a=be,o=!1,s=!1,u=!1,l=!1;n((p=>{l||(p===0?(l=!0,u||t(0)):p.tag===0?r=p[0]:(u&&(a(1),a=be),o?o=!1:(o=!0,r(0)),(function(v){u=!0,v((f=>{u&&(f===0?(u=!1,l?t(0):o||(o=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(p[0]))))})),t(we((p=>{p===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!o&&(o=!0,r(0)),u&&!s&&(s=!0,a(0)))})))}}function at(e){return n=>t=>{var r=be,a=!1,o=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:o++<e?(t(s),!a&&o>=e&&(a=!0,t(0),r(1))):t(s))})),t(we((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&o<e&&r(0)})))}}function Jt(e){return n=>t=>{var r=be,a=be,o=!1;n((s=>{o||(s===0?(o=!0,a(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(o=!0,a(1),r(1),t(0)))}))):t(s))})),t(we((s=>{s===1&&!o?(o=!0,r(1),a(1)):o||r(0)})))}}function Jo(e,n){return t=>r=>{var a=be,o=!1;t((s=>{o||(s===0?(o=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(o=!0,n&&r(s),r(0),a(1)))}))}}function Qo(e){return n=>e()(n)}function na(e){return n=>{var t=e[Go()]&&e[Go()]()||e,r=!1,a=!1,o=!1,s;n(we((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{o=!1,n(rt(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function il(e){return e[Symbol.asyncIterator]?na(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,o=!1,s;n(we((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{o=!1,n(rt(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var ta=il;function pn(e){return n=>{var t=!1;n(we((r=>{r===1?t=!0:t||(t=!0,n(rt(e)),n(0))})))}}function ra(e){return n=>{var t=!1,r=e({next(a){t||n(rt(a))},complete(){t||(t=!0,n(0))}});n(we((a=>{a===1&&!t&&(t=!0,r())})))}}function aa(){var e,n;return{source:ze(ra((t=>(e=t.next,n=t.complete,zr)))),next(t){e&&e(t)},complete(){n&&n()}}}var jo=e=>{var n=!1;e(we((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function oa(e){return ra((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),zr)))}function Tn(e){return n=>{var t=be,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Xo(e){Tn((n=>{}))(e)}function Qt(e){return new Promise((n=>{var t=be,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var ia=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var sl=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new Cn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new Cn(e),An=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(sl),r=((a,o)=>{var s="";if(a)return`[Network] ${a.message}`;if(o)for(var u=0,l=o.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${o[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},jt=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},mn=new Set,Bo=new WeakMap,xn=(e,n)=>{if(e===null||mn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return xn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=xn(e[r],n)||"null";return t+="]"}else if(!n&&(Bt!==Ze&&e instanceof Bt||Kt!==Ze&&e instanceof Kt))return"null";var o=Object.keys(e).sort();if(!o.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Bo.get(e)||Math.random().toString(36).slice(2);return Bo.set(e,s),xn({__key:s},n)}mn.add(e);for(var u="{",l=0,p=o.length;l<p;l++){var c=xn(e[o[l]],n);c&&(u.length>1&&(u+=","),u+=xn(o[l],n)+":"+c)}return mn.delete(e),u+="}"},sa=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||mn.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)sa(e,`${n}.${r}`,t[r]);else if(t instanceof Bt||t instanceof Kt)e.set(n,t);else{mn.add(t);for(var o in t)sa(e,`${n}.${o}`,t[o])}},qe=(e,n)=>(mn.clear(),xn(e,n||!1)),Ze=class{},Bt=typeof File<"u"?File:Ze,Kt=typeof Blob<"u"?Blob:Ze,ul=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,ll=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,cl=(e,n)=>n%2==0?e.replace(ll,`
`):e,Ko=e=>e.split(ul).map(cl).join("").trim(),Ho=new Map,Xt=new Map,ot=e=>{var n;return typeof e=="string"?n=Ko(e):e.loc&&Xt.get(e.__key)===e?n=e.loc.source.body:(n=Ho.get(e)||Ko(qo(e)),Ho.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Wo=e=>{var n;if(e.documentId)n=jt(e.documentId);else if(n=jt(ot(e)),e.definitions){var t=ca(e);t&&(n=jt(`
# ${t}`,n))}return n},la=e=>{var n,t;return typeof e=="string"?(n=Wo(e),t=Xt.get(n)||Lo(e,{noLocation:!0})):(n=e.__key||Wo(e),t=Xt.get(n)||e),t.loc||ot(t),t.__key=n,Xt.set(n,t),t},Ge=(e,n,t)=>{var r=n||{},a=la(e),o=qe(r,!0),s=a.__key;return o!=="{}"&&(s=jt(o,s)),{key:s,query:a,variables:r,extensions:t}},ca=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===_e.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var ua=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new An({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},Ht=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=Ht(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=Ht(e[a],n[a]);return e}}return n},Zo=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],o=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var p=function(){var f=u[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),o=!0);var d="data",y=l,_=[];if(f.path)_=f.path;else if(r){var N=r.find((w=>w.id===f.id));f.subPath?_=[...N.path,...f.subPath]:_=N.path}for(var T=0,b=_.length;T<b;d=_[T++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(f.items)for(var R=+d>=0?d:0,m=0,k=f.items.length;m<k;m++)y[R+m]=Ht(y[R+m],f.items[m]);else f.data!==void 0&&(y[d]=Ht(y[d],f.data))},c=0,v=u.length;c<v;c++)p();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new An({graphQLErrors:a,response:t}):void 0,extensions:o?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},ei=(e,n,t)=>({operation:e,data:void 0,error:new An({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function ni(e){var n={query:void 0,documentId:void 0,operationName:ca(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=ot(e.query)),n}var ti=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=dl(e.context.url);for(var a in n){var o=n[a];o&&r[1].set(a,typeof o=="object"?qe(o):o)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},dl=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},pl=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=qe(n),r=(u=>{var l=new Map;return(Bt!==Ze||Kt!==Ze)&&(mn.clear(),sa(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",qe({...[...r.keys()].map((u=>[u]))}));var o=0;for(var s of r.values())a.append(""+o++,s);return a}return t}},ri=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var o=pl(e,n);return typeof o=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:o?"POST":"GET",body:o,headers:t}},ml=/boundary="?([^=";]+)"?/i,fl=/data: ?([^\n]+)/;async function*Yo(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*zo(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var o of e)for(r+=o.constructor.name==="Buffer"?o.toString():t.decode(o,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*yl(e,n,t){var r=!0,a=null,o;try{yield await Promise.resolve();var s=(o=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(v,f){var d=v.match(ml),y="--"+(d?d[1]:"-"),_=!0,N;for await(var T of zo(Yo(f),`\r
`+y)){if(_){_=!1;var b=T.indexOf(y);if(b>-1)T=T.slice(b+y.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(R){if(!N)throw R}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,o):/text\/event-stream/i.test(s)?u=(async function*(v){var f;for await(var d of zo(Yo(v),`

`)){var y=d.match(fl);if(y){var _=y[1];try{yield f=JSON.parse(_)}catch(N){if(!f)throw N}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(o):/text\//i.test(s)?u=(async function*(v){var f=await v.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(o):u=(async function*(v){yield JSON.parse(await v.text())})(o);var l;for await(var p of u)p.pending&&!a?l=p.pending:p.pending&&(l=[...l,...p.pending]),a=a?Zo(a,p,o,l):ua(e,p,o),r=!1,yield a,r=!0;a||(yield a=ua(e,{},o))}catch(c){if(!r)throw c;yield ei(e,o&&(o.status<200||o.status>=300)&&o.statusText?new Error(o.statusText):c,o)}}function ai(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),qt((()=>{r&&r.abort()}))(K((a=>!!a))(na(yl(e,n,t))))}var da=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=da(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var o=[],s={},u=0,l=e.directives.length;u<l;u++){var p=e.directives[u],c=p.name.value;c[0]!=="_"?o.push(p):c=c.slice(1),s[c]=p}e={...e,directives:o,_directives:s}}if("selectionSet"in e){var v=[],f=e.kind===_e.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var _=e.selectionSet.selections[d];f=f||_.kind===_e.FIELD&&_.name.value==="__typename"&&!_.alias;var N=da(_);v.push(N)}return f||v.push({kind:_e.FIELD,name:{kind:_e.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:v}}}}return e},oi=new Map,Dn=e=>{var n=la(e),t=oi.get(n.__key);return t||(oi.set(n.__key,t=da(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function ii(e){var n=t=>e(t);return n.toPromise=()=>Qt(at(1)(K((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Tn(t)(n),n}function en(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var vl=()=>{};var si=({forward:e,dispatchDebug:n})=>t=>{var r=cn((o=>{var s=ni(o),u=ti(o,s),l=ri(o,s),p=Jt(K((c=>c.kind==="teardown"&&c.key===o.key))(t))(ai(o,u,l));return p}))(K((o=>o.kind!=="teardown"&&(o.kind!=="subscription"||!!o.context.fetchSubscriptions)))(t)),a=e(K((o=>o.kind==="teardown"||o.kind==="subscription"&&!o.context.fetchSubscriptions))(t));return dn([r,a])},gl=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,o)=>{var s=!1;return o({client:n,forward(u){return ze(a(ze(u)))},dispatchDebug(u){}})}),t),ui=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>cn((o=>{t&&o.error&&t(o.error,o.operation);var s=n&&n(o)||o;return"then"in s?oa(s):pn(s)}))(r(cn((o=>{if(o.kind==="teardown")return pn(o);var s=e&&e(o)||o;return"then"in s?Jt(K((u=>u.kind==="teardown"&&u.key===o.key))(a))(oa(s)):pn(s)}))(a))),hl=({dispatchDebug:e})=>n=>K((t=>!1))(n),li=function e(n){var t=0,r=new Map,a=new Map,o=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=aa();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!o.has(m.key))&&(m.kind==="teardown"?o.delete(m.key):m.kind!=="mutation"&&o.add(m.key),l.next(m))}var c=!1;function v(m){if(m&&p(m),!c){for(c=!0;c&&(m=s.shift());)p(m);c=!1}}var f=m=>{var k=Jt(K((w=>w.kind==="teardown"&&w.key===m.key))(l.source))(K((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(R));return m.kind!=="query"?k=Jo((w=>!!w.hasNext),!0)(k):k=ea((w=>{var q=pn(w);return w.stale||w.hasNext?q:dn([q,Ye((()=>(w.stale=!0,w)))(at(1)(K((J=>J.key===m.key))(l.source)))])}))(k),m.kind!=="mutation"?k=qt((()=>{o.delete(m.key),r.delete(m.key),a.delete(m.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(en("teardown",m,m.context))}))(Gt((w=>{if(w.stale)if(!w.hasNext)o.delete(m.key);else for(var q=0;q<s.length;q++){var J=s[q];if(J.key===w.operation.key){o.delete(J.key);break}}else w.hasNext||o.delete(m.key);r.set(m.key,w)}))(k)):k=Zr((()=>{p(m)}))(k),ze(k)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(m){if(m.kind==="teardown")v(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(v);else if(a.has(m.key)){for(var k=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,k=!0);k||o.has(m.key)&&m.context.requestPolicy!=="network-only"?(o.delete(m.key),Promise.resolve().then(v)):(s.push(m),Promise.resolve().then(v))}},createRequestOperation(m,k,w){w||(w={});var q;return en(m,k,{_instance:m==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(m){return m.kind==="mutation"?ii(f(m)):ii(Qo((()=>{var k=a.get(m.key);k||a.set(m.key,k=f(m)),k=Zr((()=>{v(m)}))(k);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?ea(pn)(dn([k,K((q=>q===r.get(m.key)))(pn(w))])):k})))},executeQuery(m,k){var w=y.createRequestOperation("query",m,k);return y.executeRequestOperation(w)},executeSubscription(m,k){var w=y.createRequestOperation("subscription",m,k);return y.executeRequestOperation(w)},executeMutation(m,k){var w=y.createRequestOperation("mutation",m,k);return y.executeRequestOperation(w)},readQuery(m,k,w){var q=null;return Tn((J=>{q=J}))(y.query(m,k,w)).unsubscribe(),q},query:(m,k,w)=>y.executeQuery(Ge(m,k),w),subscription:(m,k,w)=>y.executeSubscription(Ge(m,k),w),mutation:(m,k,w)=>y.executeMutation(Ge(m,k),w)}),_=vl;if(0)var N,T;var b=gl(n.exchanges),R=ze(b({client:y,dispatchDebug:_,forward:hl({dispatchDebug:_})})(l.source));return Xo(R),y};var _l=`
https://bit.ly/2XbVrpR#`;function or(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+_l+t);throw a.name="Graphcache Error",a}}var bl={},ir=e=>e._directives||bl,Pe=e=>e.name.value,ci=e=>e.typeCondition.name.value,Ea=e=>e.alias?e.alias.value:e.name.value,Nl=[],Ee=e=>e.selectionSet?e.selectionSet.selections:Nl,gi=e=>e.typeCondition?e.typeCondition.name.value:null,sr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var o=e.arguments[r],s=ln(o.value,n);s!=null&&(t||(t={}),t[Pe(o)]=s)}return t},wl=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var o=Pe(e.variableDefinitions[r].variable);t[o]=n[o]}return t}},hi=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var o=e.variableDefinitions[r],s=Pe(o.variable);t[s]=n[s]===void 0&&o.defaultValue?ln(o.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function ka(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===_e.OPERATION_DEFINITION)return e.definitions[n];or(!1,"",1)}var Zt=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===_e.FRAGMENT_DEFINITION&&(n[Pe(r)]=r)}return n},El=(e,n)=>{var t=ir(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Pe(a.arguments[0])==="if"){var o=ln(a.arguments[0].value,n);return r==="include"?!!o:!o}}return!0},kl=(e,n)=>{var{defer:t}=ir(e);if(t){for(var r of t.arguments||[])if(Pe(r)==="if")return!!ln(r.value,n);return!0}return!1},Rl=e=>{var{optional:n,required:t}=ir(e);if(t)return!1;if(n)return!0},di="__",pi=(e,n,t,r)=>{var a=bi(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},_i=(e,n,t,r)=>{var a=bi(e,n,t,r);if(!a)return!1;var o=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return o.kind==="LIST"&&o.ofType.kind!=="NON_NULL"};var Cl=(e,n,t)=>{if(!t)return!1;var r=gi(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(o,s){or(o.types.has(s)&&(o.types.get(s).kind==="INTERFACE"||o.types.get(s).kind==="UNION"),"",5)})(e,r),Ni(e,t),e.isSubType(r,t))},bi=(e,n,t,r)=>{if(!(t.indexOf(di)===0||n.indexOf(di)===0)){Ni(e,n);var a=e.types.get(n).fields()[t];return a}};function Ni(e,n){or(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var vn=(e,n)=>n?`${e}(${qe(n)})`:e,lt=(e,n)=>`${e}.${n}`,Sl=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},wi=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},it=null,er=null,S=null,ce=null,Ne=null,Je=null,In=!1,nn=!1;function De(e,n){var t;if(e){if(it.has(e))return e;t=er.get(e)}return t==null&&(t=n?[]:{}),e&&er.set(e,t),it.add(t),t}var pa=e=>!!e&&it.has(e),fn=(e,n,t,r,a)=>{it=new WeakSet,er=new WeakMap,Ne=e,S=n,Je=new Set,nn=!!r,In=!!a,t?Ne==="read"?ce=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?Wt(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),ce=t,Dl(n,t)):(ce=null,Si(n,t)):ce=null},yn=()=>{var e=S,n=ce;if(nn=!1,ce=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)Pl(e.optimisticOrder[t]);it=null,er=null,Ne=null,S=null,Je=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{fn("read",e,null),Tl(),Il(),yn(),e.defer=!1})))},mi=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),fn("write",e,n,t),yn()};var Ei=new Set,ki=(e,n,t,r)=>{var a=ce?e.optimistic.get(ce):e.base,o=a.get(n);o===void 0&&a.set(n,o=Object.create(null)),r===void 0&&!ce?delete o[t]:o[t]=r},ur=(e,n,t)=>{for(var r,a=!nn&&Ne==="read"&&ce&&S.commutativeKeys.has(ce),o=0,s=S.optimisticOrder.length;o<s;o++){var u=S.optimisticOrder[o],l=e.optimistic.get(u);if(a=a&&u!==ce,l&&(!a||!S.commutativeKeys.has(u))&&(!nn||Ne==="write"||S.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function nr(e){return S.refCount.get(e)||0}var tr=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)tr(e[t],n);else typeof e=="string"&&((a,o)=>{var s=nr(a),u=s+o>0?s+o:0;S.refCount.set(a,u),u?!s&&u&&S.gc.delete(a):S.gc.add(a)})(e,n)},fi=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(Sl(r)),n.add(r))},yi=(e,n,t,r)=>{fi(e,n,r.base.get(t));for(var a=0,o=S.optimisticOrder.length;a<o;a++){var s=r.optimistic.get(S.optimisticOrder[a]);s!==void 0&&fi(e,n,s.get(t))}},Tl=()=>{if(!S.optimisticOrder.length){for(var e of S.gc.keys())if(S.gc.delete(e),!(nr(e)>0)){var n=S.records.base.get(e);S.refCount.delete(e),S.records.base.delete(e);var t=n&&n.__typename;if(t){var r=S.types.get(t);r&&r.delete(e)}var a=S.links.base.get(e);if(a){S.links.base.delete(e);for(var o in a)tr(a[o],-1)}}}},ct=(e,n)=>{e!==S.queryRootKey?Je.add(e):n!==void 0&&n!=="__typename"&&Je.add(lt(e,n))},Ri=(e,n)=>{!nn&&S.storage&&S.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Qe=(e,n)=>(Ne==="read"&&ct(e,n),ur(S.records,e,n)),gn=(e,n)=>(Ne==="read"&&ct(e,n),ur(S.links,e,n)),xl=(e,n)=>{var t=S.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),S.abstractToConcreteMap.set(e,r)}},st=(e,n,t)=>{xi(ur(S.records,e,n),t)||(ct(e,n),Ri(e,n)),ki(S.records,e,n,t)},Al=(e,n)=>Qe(e,n)!==void 0||gn(e,n)!==void 0,dt=(e,n,t)=>{var r=ce?S.links.optimistic.get(ce):S.links.base;if(!ce){var a=r&&r.get(e);tr(a&&a[n],-1),tr(t,1)}xi(ur(S.links,e,n),t)||(ct(e,n),Ri(e,n)),ki(S.links,e,n,t)},Wt=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Ci(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},Dl=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Ci=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Si=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Ci(e,n)},Pl=e=>{var n=Je;Je=new Set,Ne="write";var t=S.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],o=r[1];for(var s in o)dt(a,s,o[s])}var u=S.records.optimistic.get(e);if(u)for(var l of u.entries()){var p=l[0],c=l[1];for(var v in c)st(p,v,c[v])}Je=n,Si(S,e)},Ti=e=>{var{links:n,records:t}=S,r=[],a=new Set;return ct(e),yi(r,a,e,n),yi(r,a,e,t),r},Il=()=>{if(S.storage){nn=!0,Ne="read";var e={};for(var n of S.persist.keys()){var{entityKey:t,fieldKey:r}=wi(n),a=void 0;(a=gn(t,r))!==void 0?e[n]=`:${qe(a)}`:(a=Qe(t,r))!==void 0?e[n]=qe(a):e[n]=void 0}nn=!1,S.storage.writeData(e),S.persist.clear()}};function xi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Yt=null,rr=!1,fa=void 0,lr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,ar=(e,n,t,r,a,o)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:nn,__internal:{path:[],errorMap:void 0}};if(o&&o.graphQLErrors)for(var u=0;u<o.graphQLErrors.length;u++){var l=o.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},ya=(e,n,t,r,a,o)=>{Yt=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=o,e.error=lr(e)},Ol=(e,n,t,r,a)=>{if(!n)return!1;var o=gi(e);return!o||n===o?!0:!Ee(e).some((s=>{if(s.kind!==_e.FIELD)return!1;var u=vn(Pe(s),sr(s,r));return!Al(t,u)}))},ut=class{constructor(n,t,r,a,o,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:o,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(El(t,this.ctx.variables)){if(t.kind!==_e.FIELD){var r=t.kind!==_e.INLINE_FRAGMENT?this.ctx.fragments[Pe(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?Cl(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?Fl(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):Ne==="read"&&$l(r.typeCondition.name.value,this.typename)||Ol(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||Ne==="write"&&!this.ctx.store.schema){var o=Rl(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&xl(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Ee(r),index:0,defer:n.defer||kl(t,this.ctx.variables),optional:o!==void 0?o:n.optional})}}}else if(Ne==="write"||!t._generated)return rr=n.defer,fa=n.optional,t}}this.stack.pop()}}},Fl=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},$l=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>S.types.has(a))(e);if(!t)return!1;var r=(a=>S.abstractToConcreteMap.get(a)||Ei)(e);return r.size&&r.has(n)},zt=e=>e??null,va=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=va(e,n[r]);return t}}else return n||null;var o=e.keyOfEntity(n);return o},ga=(e,n,t,r)=>{var a=Dn(n.query),o=ka(a),s=e.rootFields[o.operation],u=Ee(o),l=ar(e,hi(o,n.variables),Zt(a),s,s,r),p=s!==l.store.rootFields.query?Ai(l,s,u,t||De()):Pn(l,s,u,t||De());return{dependencies:Je,partial:l.partial||!p,hasNext:l.hasNext,data:p||null}},Ai=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new ut(n,n,!1,void 0,t,e),o,s=In,u=De(r);o=a.next();){var l=Ea(o),p=r[l];e.__internal.path.push(l);var c=void 0;o.selectionSet&&p!==null?c=Di(e,Ee(o),zt(p)):c=p,s=s||c!==p,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},Di=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=In,o=0,s=t.length;o<s;o++)e.__internal.path.push(o),r[o]=Di(e,n,t[o]),a=a||r[o]!==t[o],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?Pn(e,u,n,t)||null:Ai(e,t.__typename,n,t)};function Ul(e,n,t,r){var a=r.store.resolvers[n],o=a&&a[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](sr(l,r.variables)),s;break}}return s||o}var Pn=(e,n,t,r,a)=>{var{store:o}=e,s=n===o.rootFields.query,u=a&&o.keyOfEntity(a)||n,l=s?n:Qe(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var p=new ut(l,u,!1,void 0,t,e),c=!1,v=!1,f=In,d,y=e.partial,_=De(r);(d=p.next())!==void 0;){var N=Pe(d),T=sr(d,e.variables),b=Ea(d),R=ir(d),m=Ul(R,l,N,e),k=vn(N,T),w=lt(u,k),q=Qe(u,k),J=a?a[N]:void 0;e.__internal.path.push(b);var g=void 0;if(N==="__typename")g=l;else if(J!==void 0&&d.selectionSet===void 0)g=J;else if(Ne==="read"&&m){var x=_;if(d.selectionSet===void 0&&q!==void 0&&(x={..._,[b]:q,[N]:q}),ya(e,x,l,u,k,N),g=m(x,T||{},o,e),d.selectionSet&&(g=ha(e,l,N,w,Ee(d),_[b]!==void 0?_[b]:r[b],g,pa(r))),o.schema&&g===null&&!pi(o.schema,l,N,e.store.logger))return}else if(!d.selectionSet)g=q;else if(J!==void 0)g=ha(e,l,N,w,Ee(d),_[b]!==void 0?_[b]:r[b],J,pa(r));else{var A=gn(u,k);A!==void 0?g=Pi(e,A,l,N,Ee(d),_[b]!==void 0?_[b]:r[b],pa(r)):typeof q=="object"&&q!==null&&(g=q)}if(!rr&&g===void 0&&(R.optional||fa&&!R.required||lr(e)||!R.required&&o.schema&&pi(o.schema,l,N,e.store.logger))?(e.partial=!0,g=null):g===null&&(R.required||fa===!1)?(e.store.logger,g=void 0):c=c||N!=="__typename",e.__internal.path.pop(),f=f||g!==r[b],g!==void 0)_[b]=g;else if(rr)v=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||v,s&&e.partial&&!c?void 0:f?_:r}},ha=(e,n,t,r,a,o,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,p=l.schema?_i(l.schema,n,t,e.store.logger):!1,c=e.partial,v=De(o,!0),f=In||!Array.isArray(o)||s.length!==o.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var _=ha(e,n,t,lt(r,`${d}`),a,o?.[d],s[d],u);if(e.__internal.path.pop(),_===void 0&&!p){e.partial=c;return}else e.partial=e.partial||_===void 0&&p,v[d]=_??null,f=f||v[d]!==o[d]}return f?v:o}else{if(s==null)return s;if(u&&o===null)return null;if(Ml(s)){var N=o||De(o);return typeof s=="string"?Pn(e,s,a,N):Pn(e,r,a,N,s)}else return}},Pi=(e,n,t,r,a,o,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?_i(u.schema,t,r,e.store.logger):!1,p=De(o,!0),c=e.partial,v=In||!Array.isArray(o)||n.length!==o.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var y=Pi(e,n[f],t,r,a,o?.[f],s);if(e.__internal.path.pop(),y===void 0&&!l){e.partial=c;return}else e.partial=e.partial||y===void 0&&l,p[f]=y||null,v=v||p[f]!==o[f]}return v?p:o}else if(n===null||o===null&&s)return null;return Pn(e,n,a,o||De(o))},Ml=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Ii=(e,n,t)=>{for(var r=n?[{fieldKey:vn(n,t)}]:Ti(e),a=0,o=r.length;a<o;a++){var{fieldKey:s}=r[a];gn(e,s)!==void 0?dt(e,s,void 0):st(e,s,void 0)}},_a=(e,n)=>{var t=(a=>S.types.get(a)||Ei)(e);for(var r of t)n.includes(r)||Ii(r)},ba=(e,n,t,r)=>{var a=Dn(n.query),o=ka(a),s={data:t||De(),dependencies:Je},u=e.rootFields[o.operation],l=ar(e,hi(o,n.variables),Zt(a),u,u,r);return Ra(l,u,Ee(o),s.data),s},Ra=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",o=!!e.store.rootNames[n],s=o?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Qe(n,"__typename")),s)!o&&n&&(st(n,"__typename",s),((O,M)=>{var Y=S.types.get(O);if(Y)Y.add(M);else{var pe=new Set;pe.add(M),S.types.set(O,pe)}})(s,n));else return;for(var u=e.store.updates[s],l=new ut(s,n||s,!1,void 0,t,e),p;p=l.next();){var c=Pe(p),v=sr(p,e.variables),f=vn(c,v),d=Ea(p),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(rr||e.optimistic&&a==="query"))){e.__internal.path.push(d);var _=void 0;if(e.optimistic&&a==="mutation"){if(!(_=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(_=y);if(_&&(ya(e,r,s,n||s,f,c),y=zt(_(v||{},e.store,e))),y!==void 0){if(p.selectionSet)if(n&&a==="query"){var N=lt(n,f),T=Na(e,Ee(p),zt(y),N,e.optimistic?gn(n||s,f):void 0);dt(n||s,f,T)}else Na(e,Ee(p),zt(y));else n&&a==="query"&&st(n||s,f,y!==null||!lr(e)?y:void 0);var b=u&&u[c];if(b)ya(e,r,s,n||s,f,c),r[c]=y,b(r,v||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var R=y.map((O=>e.store.keyOfEntity(O)||"")),m=0,k=y.length;m<k;m++){var w=R[m];if(w&&y[m].__typename){var q=Qe(w,"__typename"),J=nr(w);q&&!J&&_a(y[m].__typename,R)}}else if(y&&typeof y=="object"){var g=e.store.keyOfEntity(y);if(g){var x=Qe(g,"__typename"),A=nr(g);(!x||!A)&&y.__typename&&_a(y.__typename,[g])}}}e.__internal.path.pop()}}}};var Na=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var o=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?lt(r,`${s}`):void 0,p=Na(e,n,t[s],l,a?.[s]);o[s]=p,e.__internal.path.pop()}return o}else if(t===null)return lr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),v=t.__typename,f=c||r;return Ra(e,f,n,t),f||null},wa=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var o=(({__schema:c})=>{var v=new Map,f=b=>{var R;return()=>{if(!R){R={};for(var m=0;m<b.length;m++)R[b[m].name]=b[m]}return R}},d=b=>{switch(b.kind){case"OBJECT":case"INTERFACE":return{name:b.name,kind:b.kind,interfaces:f(b.interfaces||[]),fields:f(b.fields.map((R=>({name:R.name,type:R.type,args:f(R.args)}))))};case"UNION":return{name:b.name,kind:b.kind,types:f(b.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(b,R){var m=v.get(b),k=v.get(R);return!m||!k?!1:m.kind==="UNION"?!!m.types()[R]:m.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[b]:b===R}};if(c.types){y.types=v;for(var _=0;_<c.types.length;_++){var N=c.types[_];if(N&&N.name){var T=d(N);T&&v.set(N.name,T)}}}return y})(n.schema);t=o.query||t,r=o.mutation||r,a=o.subscription||a,o.types&&(this.schema=o)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return vn(n,t)}keyOfEntity(n){if(Yt&&n===Yt.parent)return Yt.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var o=vn(t,r),s=Qe(a,o);if(s!==void 0)return s;var u=gn(a,o);return u!==void 0&&(u=va(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?_a(n,[]):(or(a,"",19),Ii(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Ti(t):[]}updateQuery(n,t){var r=Ge(n.query,n.variables),a=t(this.readQuery(r));a!==null&&ba(this,r,a,void 0)}readQuery(n){var t=Ge(n.query,n.variables);return ga(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((o,s,u,l,p)=>{var c=Zt(s),v;if(p){if(!(v=c[p]))return null}else if(!(v=c[Object.keys(c)[0]]))return null;var f=ci(v);typeof u!="string"&&!u.__typename&&(u.__typename=f);var d=o.keyOfEntity(u);if(!d)return null;var y=ar(o,l||{},c,f,d,void 0),_=Pn(y,d,Ee(v),De())||null;return _})(this,Dn(n),t,r,a)}writeFragment(n,t,r,a){((o,s,u,l,p)=>{var c=Zt(s),v;if(p){if(!(v=c[p]))return null}else if(!(v=c[Object.keys(c)[0]]))return null;var f=ci(v),d={__typename:f,...u},y=o.keyOfEntity(d);if(y){var _=ar(o,l||{},c,f,y,void 0);Ra(_,y,Ee(v),d)}})(this,Dn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,o=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&dt(s,vn(t,a),va(this,o))}},vi=(e,n)=>en(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),ma=(e,n)=>en(e.kind,e,{...e.context,requestPolicy:n}),Oi=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new wa(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((g=>{((x,A,O)=>{fn("write",x,null);for(var M in O){var Y=O[M];if(Y!==void 0){var{entityKey:pe,fieldKey:Te}=wi(M);Y[0]===":"?gn(pe,Te)===void 0&&dt(pe,Te,JSON.parse(Y.slice(1))):Qe(pe,Te)===void 0&&st(pe,Te,JSON.parse(Y))}}x.storage=A,x.hydrating=!1,yn()})(a.data,e.storage,g),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var o=new Map,s=[],u=new Map,l=new Map,p=new Set,c=new Set,v=new Set,f=new Set,d=new WeakSet,y=new Map,_=new Set,N=new Set,T=g=>{for(var x of g.values())if(p.has(x))return!0;return!1},b=(g,x)=>{if(x)for(var A of x.values()){var O=y.get(A);if(O)for(var M of O.values())g.add(M)}},R=(g,x,A)=>{for(var O of x.values())if(O!==g.key){var M=u.get(O);if(M){g.kind==="query"&&N.add(O);var Y="cache-first";c.has(O)&&(c.delete(O),Y="cache-and-network");var pe=ma(M,Y);g.kind==="subscription"&&v.has(O)&&d.add(pe),t.reexecuteOperation(pe)}}if(!A){var Te=_;_=N,g.kind==="query"&&_.add(g.key),(N=Te).clear()}},m=g=>!d.has(g)||!v.has(g.key)?!1:(f.add(g.key),!0),k=g=>{var x=!1;if(g.kind==="query")Wt(a.data,g.key),u.set(g.key,g),v.add(g.key),f.delete(g.key);else{if(g.kind==="teardown")return u.delete(g.key),l.delete(g.key),_.delete(g.key),v.delete(g.key),f.delete(g.key),mi(a.data,g.key),g;if(g.kind==="mutation"&&g.context.requestPolicy!=="network-only"){u.set(g.key,g),fn("write",a.data,g.key,!0,!1);var{dependencies:A}=ba(a,g,void 0,void 0);if(yn(),A.size){for(var O of A.values())p.add(O);o.set(g.key,A);var M=new Set;b(M,A),R(g,M,!0),x=!0}}}return en(g.kind,{key:g.key,query:Dn(g.query),variables:g.variables?wl(ka(g.query),g.variables):g.variables},{...g.context,optimistic:x})},w=(g,x)=>{for(var A of x.values()){var O=y.get(A);O||y.set(A,O=new Set),O.add(g.key)}},q=g=>{fn("read",a.data,void 0,!1,!1);var x=ga(a,g,l.get(g.key),void 0);yn();var A=x.data?!x.partial&&!x.hasNext?"hit":"partial":"miss";return l.set(g.key,x.data),u.set(g.key,g),w(g,x.dependencies),{outcome:A,operation:g,data:x.data,dependencies:x.dependencies,hasNext:x.hasNext}},J=(g,x)=>{var A=u.get(g.operation.key)||g.operation;if(A.kind==="mutation"){var O=o.get(A.key);b(x,O),o.delete(A.key)}(A.kind==="subscription"||g.hasNext)&&Wt(a.data,A.key,!0);var M,Y=g.data;if(Y){fn("write",a.data,A.key,!1,!1);var pe=ba(a,A,Y,g.error).dependencies;yn(),b(x,pe);var Te=A.kind==="query"?l.get(A.key):null;fn("read",a.data,A.key,!1,Te!==Y);var C=ga(a,A,Te||Y,g.error);yn(),Y=C.data,A.kind==="query"&&(b(x,M=C.dependencies),l.set(A.key,Y))}else mi(a.data,A.key);return M&&w(g.operation,M),{operation:A,data:Y,error:g.error,extensions:g.extensions,hasNext:g.hasNext,stale:g.stale}};return g=>{var x=ze(Ye(q)(K((C=>C.kind==="query"&&C.context.requestPolicy!=="network-only"))(g))),A=K((C=>C.kind!=="query"||C.context.requestPolicy==="network-only"))(g),O=Ye((C=>vi(C.operation,{cacheOutcome:"miss"})))(K((C=>C.outcome==="miss"&&C.operation.context.requestPolicy!=="cache-only"&&!T(C.dependencies)&&!_.has(C.operation.key)&&!m(C.operation)))(x)),M=Ye((C=>{var{requestPolicy:ge}=C.operation.context,Me=ge!=="cache-only"&&(C.hasNext||ge==="cache-and-network"||ge==="cache-first"&&C.outcome==="partial"&&!_.has(C.operation.key)),an=ge!=="cache-only"&&(Me||v.has(C.operation.key)||C.outcome==="partial"&&_.has(C.operation.key)&&((Be=a.data).commutativeKeys.has(Za=C.operation.key)||Be.optimisticOrder.indexOf(Za)>-1)),Be,Za,Su={operation:vi(C.operation,{cacheOutcome:C.outcome}),data:C.data,error:C.error,extensions:C.extensions,stale:an&&!C.hasNext,hasNext:Me&&C.hasNext};return Me&&(T(C.dependencies)?ge==="cache-and-network"&&c.add(C.operation.key):m(C.operation)||t.reexecuteOperation(ma(u.get(C.operation.key)||C.operation,"network-only"))),Su}))(K((C=>C.outcome!=="miss"||C.operation.context.requestPolicy==="cache-only"))(x)),Y=n(Ye(k)(dn([A,O]))),pe=Ye((C=>{var{key:ge}=C.operation,Me=!1;C.hasNext||(v.delete(ge),Me=f.delete(ge));var an=new Set,Be=J(C,an);return R(C.operation,an,!1),Me&&(Be.stale=!0,t.reexecuteOperation(ma(u.get(ge)||C.operation,"network-only"))),Be}))(K((C=>!o.has(C.operation.key)))(Y)),Te=cn((C=>{if(s.push(C)<o.size)return jo;for(var ge=0;ge<s.length;ge++)Wt(a.data,s[ge].operation.key);p.clear();for(var Me=[],an=new Set,Be;Be=s.shift();)Me.push(J(Be,an));return R(C.operation,an,!1),ta(Me)}))(K((C=>o.has(C.operation.key)))(Y));return dn([pe,Te,M])}};var On=()=>null;function Fi(){return Oi({keys:{CallingNameUpdate:On,PhoneNumberAssociation:On,PhoneNumberCapabilities:On,PhoneNumberCount:On,UpdateRunItem:On,UserError:On},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&Vl(t,n)}}}})}function Vl(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}function $i(){cr=Ui()}function Ui(){return new li({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:$o,exchanges:[Fi(),Ll,si]})}var Ll=ui({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:ql()}:e.context;return en(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&($t.value=!0)}});function ql(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var cr=Ui();function Fn(e,n,t){let r=Ge(e.toString(),n),a={hash:e.__meta__?.hash},o=cr,{unsubscribe:s}=ia(o.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),Tn(({data:l,error:p,stale:c})=>t({data:l,error:p,isStale:c})));return{stop:s,again:()=>o.reexecuteOperation(o.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function je(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await ia(cr.query(e.toString(),n,r),K(({stale:o,hasNext:s})=>!o&&!s),at(1),Qt);return Mi(a)}var dr=I(null),Ca=I(0);async function te(e,n){let t={hash:e.__meta__?.hash};dr.value={document:e.toString(),variables:n};let r=await cr.mutation(e.toString(),n,t);return Ca.value++,Mi(r)}function Mi(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function ye(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function $(e,n){return n}var L=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Vi=new L(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),Ie=new L(`
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
    `,{fragmentName:"NumberRow"}),pr=new L(`
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
    `,{fragmentName:"Grant"}),$n=new L(`
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
    `,{fragmentName:"Change"}),Li=new L(`
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
}`,{fragmentName:"NumberSheet"}),mr=new L(`
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
    `,{fragmentName:"Run"}),ke=new L(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),qi=new L(`
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
}`,{fragmentName:"RunItem"}),Sa=new L(`
    query Counts {
  __typename
  access: phoneNumberCounts(by: ACCESS) {
    __typename
    ...Count
  }
  calling: phoneNumberCounts(by: CALLING_NAME_STATUS) {
    __typename
    ...Count
  }
  nickname: phoneNumberCounts(by: HAS_NICKNAME) {
    __typename
    ...Count
  }
  tag: phoneNumberCounts(by: TAG) {
    __typename
    ...Count
  }
}
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}`,{hash:"sha256:719928e07dc025f5ece5770b48f7330867845daea7a70e1396324fbdad6bf8e2"}),Ta=new L(`
    mutation Transfer($input: TransferPhoneNumberInput!) {
  __typename
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
}`,{hash:"sha256:77be53662eb7634e533c8d877e771b32f62ade2660fa81c7aecfff639181e8ff"}),Gi=new L(`
    mutation Delete($input: DeletePhoneNumberInput!) {
  __typename
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
}`,{hash:"sha256:f71a4d84d138e314ae93d3a48e7ffb69d5ca7b49c74f3b9c76ba49972ea353d7"}),Ji=new L(`
    mutation Restore($input: RestorePhoneNumberInput!) {
  __typename
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
}`,{hash:"sha256:41de78cf6d72617cbba148ecd29cb4ab9d5fa361b8773054825e63de666b27cd"}),Qi=new L(`
    mutation Create($input: CreatePhoneNumberInput!) {
  __typename
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
}`,{hash:"sha256:9a723c126c22f4c8f1adf5ec565d56fbb3b092231cd4fa5cbc20124d13f43d14"}),ji=new L(`
    mutation Settle($input: SettleCallingNameInput!) {
  __typename
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
}`,{hash:"sha256:a0fe1ee77e58b2d90ddf70827fb81261a239184e91b15c1a9b5836ed452b9cc6"}),Xi=new L(`
    query Deleted($first: Int!, $after: String) {
  __typename
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
}`,{hash:"sha256:8db0ac4e65c8b3a47fc50d1391641ae3713df3dcf24433eb5ac0c37c413da5fa"}),fr=new L(`
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
}`,{hash:"sha256:c1e47e8d136a32fc5f2a620f7186ba9a636fef114f1c7f1850b9435052187e04"}),Bi=new L(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),xa=new L(`
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
}`,{hash:"sha256:b9dd3ed864f27611dcdd37bd27674e55c658a767fc45934d403bb2ff0255f274"}),Ki=new L(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),Hi=new L(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),Wi=new L(`
    mutation PreviewRun($input: PreviewUpdateRunInput!) {
  __typename
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),Yi=new L(`
    mutation StartRun($input: StartUpdateRunInput!) {
  __typename
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),zi=new L(`
    mutation CancelRun($input: CancelUpdateRunInput!) {
  __typename
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),Zi=new L(`
    query Run($id: ID!) {
  __typename
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),es=new L(`
    query RunItems($id: ID!, $after: String, $outcomes: [UpdateRunOutcome!]) {
  __typename
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),Aa=new L(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),ns=new L(`
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
}`,{hash:"sha256:3ffb8d54bd50c3ec3c74aa92aaae28bbe776f1f271e23ee1a3f9e808f541f8e2"}),ts=new L(`
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
}`,{hash:"sha256:ccc7f38e2c8e1e4f2842737c9b1b2f382b9bfb4c200595d4f7747b25dedbf83e"}),pt=new L(`
    mutation UndoChanges($input: UndoChangesInput!) {
  __typename
  undoChanges(input: $input) {
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var yr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Da=Object.keys(yr),Jl=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function mt(e){let n=new URLSearchParams(e),t=Da.flatMap(r=>{let a=n.get(r);return a?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Ql(n.get("order")??"")}}function Ql(e){let n=Jl.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function ft(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Da){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var V=I(mt(""));function rs(){let e=()=>{V.value=mt(location.search)};e(),addEventListener("popstate",e)}function H(e,n=!1){V.value={...V.value,...e};let t=location.pathname+ft(V.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}var yt=ne(()=>JSON.stringify(Pa(V.value)));function Pa({search:e,filters:n,order:t}){let r=Da.flatMap(o=>{let s=n[o];return s===void 0?[]:[yr[o](s)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:t}}var vr=ne(()=>V.value.search.trim()!=="");function as({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var jl=100,Xl=3e4,xe=I([]),os=I([]),vt=ne(()=>{let e=xe.value.flatMap(({data:n})=>n===void 0?[]:[n]);return e.length>0?e:os.value}),ae=ne(()=>{let e=vt.value.flatMap(({phoneNumbers:n})=>$(Ie,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),hn=ne(()=>vt.value[0]?.phoneNumbers.totalCount??null),is=ne(()=>vt.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),_n=ne(()=>xe.value.length===0||xe.value.some(({data:e,error:n})=>e===void 0&&n===null)),Ia=ne(()=>xe.value.find(({error:e})=>e!==null)?.error??null);function ss(){he(()=>{let e=re.value===null?null:yt.value,n=vt.peek();xe.peek().forEach(({stop:t})=>t()),xe.value=[],os.value=re.value===null?[]:n,e!==null&&ls(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&ie.value.is==="well"&&de()},Xl)}var Oa=I(0);function de(){Oa.value++,xe.peek().forEach(({again:e})=>e())}function us(){let{endCursor:e}=vt.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!_n.peek()&&ls(JSON.parse(yt.peek()),e)}function ls(e,n){let t=xe.peek().length,r=p=>{xe.value=[...xe.peek().slice(0,t),p,...xe.peek().slice(t+1)]},o={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(o);let s=!1,{again:u,stop:l}=Fn(xa,{first:jl,after:n,...e},({data:p,error:c,isStale:v})=>{s||(o={...o,data:p??o.data,error:c===void 0?null:ye(c),isStale:v},r(o))});o={...o,again:u,stop:()=>{s=!0,l()}},r(o)}var gr=I(null),cs=0;function X(e,n){clearTimeout(cs),gr.value={text:e,action:n},cs=window.setTimeout(()=>{gr.value=null},8e3)}async function Xe(e){try{return Bl(await e())}catch(n){return ye(n)}}function Bl(e){return $(ke,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var ds=I(Date.now());setInterval(()=>{ds.value=Date.now()},1e3);var Oe=ds,hr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},ps=hr({weekday:"short",hour:"2-digit",minute:"2-digit"}),ms=hr({hour:"2-digit",minute:"2-digit"}),Re=hr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),bn=hr({day:"numeric",month:"short",year:"numeric"});function fs(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:bn(e)}function _r(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function ys({id:e,internationalFormat:n},t){return Xe(async()=>{let{transferPhoneNumber:r}=await te(Ta,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:o})=>o).join(", ");X(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&H({number:null},!0),de()}return r})}function vs({id:e,version:n,internationalFormat:t}){return Xe(async()=>{let{deletePhoneNumber:r}=await te(Gi,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){H({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${Re(r.deletionAt)}.`;X(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{Fa(e)}}),de()}return r})}function Fa(e){return Xe(async()=>{let{restorePhoneNumber:n}=await te(Ji,{input:{id:e}});return n?.phoneNumber!=null&&(X("Restored, as it was."),de()),n})}function gs(e){return Xe(async()=>{let{createPhoneNumber:n}=await te(Qi,{input:e});return n?.phoneNumber!=null&&(X(n.message),de()),n})}function hs({id:e,internationalFormat:n},t,r){return Xe(async()=>{let a={id:e,outcome:t,reason:r===""?null:r},{settleCallingName:o}=await te(ji,{input:a});return o?.phoneNumber!=null&&(X(`Settled the calling name of ${n}.`),de()),o})}var Kl=Symbol.for("pv"),Hl=0;function i(e,n,t,r,a,o){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var p={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Kl,__v:--Hl,__i:-1,__u:0};return(a||o)&&(p.__source=a,p.__self=o),U.vnode&&U.vnode(p),p}function P({children:e}){return i("bdi",{children:e})}var Wl=ne(()=>Math.ceil(Oe.value/3e4)*3e4);function Un({at:e}){return i("time",{dateTime:e,title:Re(e),children:fs(e,Wl.value)})}function _s(){let e=G(void 0),n=G(()=>{}),t=G("");ue(()=>{let s=Fn(Xi,{first:100,after:null},({data:u})=>{e.value=u??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await Fa(s),n.value()}let{nodes:a,totalCount:o}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return i("main",{class:"numbers","aria-busy":o===null,children:[i("div",{class:"title",children:[i("h1",{children:"Deleted numbers"}),i("p",{class:"quiet",role:"status",children:o!==null&&`${o} to restore`})]}),i("p",{class:"refusal",role:"alert",children:t.value}),o===0&&i("div",{class:"nothing",children:[i("h2",{children:"Nothing is deleted"}),i("p",{children:"A number that is deleted can be restored here, until it is released."})]}),i("ul",{class:"cards",children:a.map(s=>{let u=$(Ie,s);return i("li",{children:[i("b",{children:i("bdi",{dir:"ltr",children:u.internationalFormat})}),i("span",{children:u.nickname===null?"":i(P,{children:u.nickname})}),i("span",{class:"quiet",children:["of ",i(P,{children:u.owner.name}),s.deletionAt!==null&&`, released ${Re(s.deletionAt)}`]}),i("button",{"aria-label":`Restore ${u.internationalFormat}`,onClick:()=>{r(u.id)},children:"Restore"})]},u.id)})})]})}function Mn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let o=G([]),s=j(0);function u(l){clearTimeout(s.current),s.current=window.setTimeout(()=>{je(Aa,{search:l.slice(0,100)},"cache-first").then(({accounts:p})=>{o.value=p.map(c=>c.name)}).catch(()=>{})},150)}return i("label",{children:[n,i("input",{name:e,list:`${e}-accounts`,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:l=>u(l.currentTarget.value)}),i("datalist",{id:`${e}-accounts`,children:o.value.map(l=>i("option",{value:l},l))})]})}function bs(){let e=j(null),n=G("");async function t(r){let a=new FormData(r),o=s=>String(a.get(s)??"").trim()||null;n.value=await gs({phoneNumber:o("number")??"",countryCode:o("country")?.toUpperCase()??null,owner:o("owner"),nickname:o("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return i(D,{children:[i("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),i("dialog",{ref:e,"aria-labelledby":"add-title",children:i("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("h2",{id:"add-title",children:"Add a number"}),i("label",{children:["Number, as people write it",i("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),i("label",{children:["Country, for one without +",i("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),i(Mn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),i("label",{children:["Nickname",i("input",{name:"nickname",autoComplete:"off"})]}),i("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),i("button",{class:"primary",children:"Add"})]})]})})]})}var tn=I(null),Yl=600;function Ns(){let e=0,n="";he(()=>{let t=re.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(tn.value=null);let r=`${t} ${Ca.value} ${Oa.value}`;t===""||_n.value||vr.value||r===n||(clearTimeout(e),e=window.setTimeout(()=>{n=r,zl(t)},tn.peek()===null?0:Yl))})}async function zl(e){let n=await je(Sa,{}).catch(()=>null);n!==null&&re.peek()?.viewer.id===e&&(tn.value={access:br(n.access),calling:br(n.calling),nickname:br(n.nickname),tag:br(n.tag)})}function br(e){return new Map($(Vi,e).map(({value:n,count:t})=>[n??null,t]))}var Zl=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],ws=6;function Es(){let e=[...tn.value?.tag.keys()??[]].filter(a=>a!==null),n=V.value.filters.tag,[t,r]=[e.slice(0,ws),e.slice(ws)];return n!==void 0&&!t.some(a=>$a(a,n))&&t.push(r.find(a=>$a(a,n))??n),i("nav",{class:"chips","aria-label":"Parts of the list",children:[Zl.map(a=>i(Ua,{...a},a.label)),t.map(a=>i(Ua,{label:a,filters:{tag:a},counted:["tag",a]},`tag ${a}`)),r.length>0&&i(tc,{tags:r})]})}function $a(e,n){return e.toLowerCase()===n.toLowerCase()}function Ua({label:e,filters:n,counted:t}){let r=V.value.filters,a=t?.[0]==="tag",o=a?Object.keys(r).length===1&&$a(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return i("button",{class:a?"of-tag":"","aria-pressed":o,onClick:()=>H({filters:n,number:null}),children:[i(P,{children:e}),i(ec,{counted:t})]})}function ec({counted:e}){if(tn.value===null||vr.value)return null;let n=[...tn.value.access.values()].reduce((r,a)=>r+a,0),t=e===void 0?n:tn.value[e[0]].get(e[1])??0;return i("small",{children:t.toLocaleString("en")})}function nc({currentTarget:e}){e.hidePopover()}function tc({tags:e}){return i(D,{children:[i("button",{popovertarget:"tags",children:["Other tags ",i("small",{children:e.length.toLocaleString("en")})]}),i("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:nc,children:e.map(n=>i(Ua,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Vn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},ks={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},Ln={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Fe={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},Nr={LOCAL:"Local",TOLL_FREE:"Toll-free"},Rs={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function Z(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var rc=new Intl.DisplayNames("en",{type:"region"});function qn(e){try{return rc.of(e)??e}catch{return e}}var ac={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function ve({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:i("path",{d:ac[e]})})}var oc=150;function Cs(){let e=j(null),n=j(0),{search:t}=V.value;ue(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:o}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>H({search:o},!0),oc)}return i("div",{class:"finding",children:[i("div",{class:"search",role:"search",children:[i(ve,{name:"search"}),i("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),i("kbd",{"aria-hidden":"true",children:"/"})]}),i(ic,{}),i(uc,{})]})}var Ss={access:{label:"Access",words:Vn},calling:{label:"Calling name",words:ks},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:Nr},product:{label:"Product",words:Fe},type:{label:"Type",words:Ln}};function ic(){return i(D,{children:[i("button",{popovertarget:"filters",children:"Filter"}),i("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[i("h2",{children:"Only numbers with"}),Object.entries(Ss).map(([e,{label:n,words:t}])=>i("label",{children:[n,i("select",{value:V.value.filters[e]??"",onChange:r=>Ma(e,r.currentTarget.value),children:[i("option",{value:"",children:"any"}),Object.entries(t).map(([r,a])=>i("option",{value:r,children:a},r))]})]},e)),i("label",{children:["Country",i("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:V.value.filters.country??"",onInput:e=>sc(e.currentTarget.value)})]})]})]})}function sc(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Ma("country",n)}function Ma(e,n){let{[e]:t,...r}=V.peek().filters;H({filters:n===""?r:{...r,[e]:n}})}function uc(){let e=Object.keys(yr);return i("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=V.value.filters[n];return t===void 0?[]:[i(lc,{name:n,value:t},n)]})})}function lc({name:e,value:n}){let t=Ss[e],r=t?.label??(e==="country"?"Country":Z(e,{})),a=e==="country"?qn(n):Z(n,t?.words??{});return i("li",{children:[i("span",{children:[r,": ",i("bdi",{children:a})]}),i("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>Ma(e,""),children:i(ve,{name:"close"})})]})}var Ce=I(new Set),$e=I(!1),Gn=ne(()=>$e.value?hn.value??0:Ce.value.size),Ts=null;function wr(e,n=!1){let t=!Ce.peek().has(e),r=n?cc(Ts,e):[e];Ts=e,$e.value=!1,Ce.value=new Set(t?[...Ce.peek(),...r]:[...Ce.peek()].filter(a=>!r.includes(a)))}function cc(e,n){let t=ae.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Va(e){$e.value=!1,Ce.value=new Set(e?ae.peek().map(({id:n})=>n):[])}function gt(){Va(!1)}yt.subscribe(gt);var xs={run:null,items:[],message:"",isBusy:!1},dc=700,W=I(xs);function As(){W.value=xs}async function Ds(e,n){await Er(async()=>{let{previewUpdateRun:t}=await te(Wi,{input:{target:e,change:n}});await La(t,["REFUSED","WILL_CHANGE"])})}async function Ps(e){await Er(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await te(Yi,{input:n});await La(t,[]),await Ms(e.id)})}async function Is(e){await Er(async()=>{let{cancelUpdateRun:n}=await te(zi,{input:{id:e.id}});await La(n,[])})}async function Os(e){await Er(async()=>{let{undoChanges:n}=await te(pt,{input:{runId:e.id}}),t=$s(n);W.value={...W.peek(),message:Us(t)},await Ms(e.id)})}async function Fs(e){return qa(e.id,["REFUSED","FAILED"],1/0)}async function Er(e){W.value={...W.peek(),isBusy:!0,message:""};try{await e()}catch(n){W.value={...W.peek(),message:ye(n)}}finally{W.value={...W.peek(),isBusy:!1}}}async function La(e,n){let t=$(mr,e?.run)??W.peek().run,r=Us($s(e)),a=t===null||n.length===0?[]:await qa(t.id,n,1);W.value={...W.peek(),run:t,items:a,message:r}}function $s(e){return $(ke,e?.userErrors??[])}function Us(e){return e.map(({message:n})=>n).join(" ")}async function Ms(e){for(;;){let t=$(mr,(await je(Zi,{id:e})).updateRun);if(t==null)return;if(W.value={...W.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,dc))}let n=await qa(e,["FAILED","REFUSED"],1);W.value={...W.peek(),items:n},de()}async function qa(e,n,t){let r=[],a=null;for(let o=0;o<t;o++){let u=(await je(es,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...$(qi,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}function Vs(e,n,t){let r=URL.createObjectURL(new Blob([pc([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function pc(e){return e.map(n=>`${n.map(mc).join(",")}\r
`).join("")}function mc(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var fc=50;function Ls({items:e}){return e.length===0?null:i("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,fc).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},o)=>i("li",{children:[i("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?i("span",{class:"refusal",children:$(ke,a).map(({message:s})=>s).join(" ")}):i("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&i(D,{children:["now ",i(P,{children:r})]})})]},n?.id??o))})}var yc={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function qs({onClose:e}){let n=j(null),{run:t}=W.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);ue(()=>(n.current?.showModal(),As),[]);function a(){r&&gt(),e()}return i("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:i("div",{class:"card",children:[i("h2",{id:"many-title",children:["Change ",Gn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&i(vc,{}),i("p",{class:"refusal",role:"alert",children:W.value.message}),t!==null&&i(_c,{run:t}),i("p",{class:"actions",children:[i("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&i(bc,{run:t})]})]})})}function vc(){let e=G("nickname"),n=W.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");Ds(gc(),hc(e.value,a))}return i("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("label",{children:["What",i("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(yc).map(([r,a])=>i("option",{value:r,children:a},r))})]}),i("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?i("select",{name:"value",children:Object.entries(Fe).map(([r,a])=>i("option",{value:r,children:a},r))}):i("input",{name:"value",dir:"auto",autoComplete:"off"})]}),i("button",{disabled:n,children:"Preview"})]})}function gc(){return $e.peek()?{filter:Pa(V.peek()).filter??{}}:{ids:[...Ce.peek()]}}function hc(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function _c({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return i(D,{children:[i("div",{role:"group","aria-label":t?"Preview":"Outcome",children:i("dl",{class:"outcome",children:r.map(([a,o,s])=>i("div",{class:o===0?"":s,children:[i("dt",{children:a}),i("dd",{children:n(o)})]},a))})}),e.status==="RUNNING"&&i(D,{children:[i("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),i("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&i("p",{role:"status",children:[i("b",{children:[Z(e.status,{}),"."]})," ",e.value!==null&&i(D,{children:[Z(e.field,{}),": ",i(P,{children:e.value})]})]}),i(Ls,{items:W.value.items})]})}function bc({run:e}){let{isBusy:n}=W.value;switch(e.status){case"PREVIEWED":return i("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Ps(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return i("button",{onClick:()=>{Is(e)},children:"Stop"});case"DONE":case"CANCELLED":return i(D,{children:[e.refused+e.failed>0&&i("button",{onClick:()=>{Nc(e)},children:"Refusals as CSV"}),e.done>0&&i("button",{disabled:n,onClick:()=>{Os(e)},children:"Undo all"})]});default:return null}}async function Nc(e){let t=(await Fs(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",$(ke,a).map(({message:o})=>o).join(" ")]);Vs("refusals.csv",["e164","nickname","reason"],t)}function Gs(){let e=G(!1),n=hn.value??0;return e.value?i(qs,{onClose:()=>e.value=!1}):Gn.value===0?null:i("section",{class:"selection","aria-label":"Selection",children:[i("b",{children:[Gn.value.toLocaleString("en")," selected"]}),!$e.value&&n>Gn.value&&i("button",{onClick:()=>$e.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),i("button",{onClick:gt,children:"Clear"}),i("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Ga=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Js=Ga.length+1;var wc={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Ec=["nickname","name","note","reference","tags"],Ja=new Map;function oe(e,n){let t=`${e} ${n}`,r=Ja.get(t)??I(null);return Ja.set(t,r),r}function Qs(e,n){let t=oe(e.id,n).value;return t?.phase.is==="saving"&&Ec.includes(n)?_t(t):kr(e,n)}function kr(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function js(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function _t({field:e,text:n}){let t=e==="tags"?js(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function rn(e,n){let t=oe(e.id,n),{id:r,version:a,internationalFormat:o}=e;if(t.peek()===null){let s=kr(e,n);t.value={id:r,field:n,label:o,was:s,version:a,text:s??"",phase:{is:"typing"},isUndo:!1}}else t.peek()?.phase.is==="refused"&&(t.value={...t.peek(),phase:{is:"typing"}})}function Ue(e,n){oe(e,n).value=null}async function Jn(e,n,t){let r=oe(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(_t(a)===r.was&&r.phase.is==="typing")return Ue(e,n);await Ka(a)}async function Xs(e,{value:n,version:t}){await Ka({...e,was:n,version:t})}function Bs(e){Ue(e.id,e.field)}var ht=[],Xa=I(0);async function Ba(){let e=ht.pop();if(Xa.value=ht.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:a,label:o}=n,s={id:r,field:a,label:o,was:_t(n),version:t,text:n.was??""};await Ka({...s,phase:{is:"typing"},isUndo:!0})}}function Ks(){Ja.clear(),Rr.clear(),Qa.clear(),ht.length=0,Xa.value=0}var Rr=new Map,Qa=new Map;async function Ka(e){Cr({...e,phase:{is:"saving"}});let n=(Qa.get(e.id)??Promise.resolve()).then(async()=>{try{await ja(e)}catch(t){Cr({...e,phase:{is:"refused",message:ye(t)}})}});Qa.set(e.id,n),await n}function Cr(e){oe(e.id,e.field).value=e}async function ja(e){let n=kc(e),t={id:e.id,expectedVersion:n,...Rc(e)},{updatePhoneNumber:r}=await te(Hi,{input:t}),a=$(Ie,r?.phoneNumber);if(a!=null){Cc({...e,version:n},a);return}let o=$(ke,r?.userErrors??[]);if(o.some(({code:s})=>s==="CONFLICT"))await Sc({...e,version:n});else if(o.some(({code:s})=>s==="NOT_FOUND"))Hs(e);else{let s=o.map(({message:u})=>u).join(" ");Cr({...e,phase:{is:"refused",message:s}})}}function kc({id:e,version:n}){let t=n;for(let r=Rr.get(`${e} ${t}`);r!==void 0;r=Rr.get(`${e} ${t}`))t=r;return t}function Rc(e){return{[e.field]:e.field==="tags"?js(e.text):_t(e)}}function Cc(e,n){n.version>e.version&&Rr.set(`${e.id} ${e.version}`,n.version),Ue(e.id,e.field),e.field==="callingName"?X(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?X(`Undone: ${e.label} is as it was.`):(ht.push({edit:e,version:n.version}),Xa.value=ht.length,X(`Saved ${e.label}.`,{label:"Undo",act:()=>{Ba()}}))}async function Sc(e){let{phoneNumber:n}=await je(Bi,{id:e.id}),t=$(Ie,n);if(t==null)Hs(e);else if(t.version>e.version&&[e.was,_t(e)].includes(kr(t,e.field)))await ja({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await ja(e);else{let a=$($n,n?.changes.nodes??[]).find(({field:s})=>s===wc[e.field]),o={value:kr(t,e.field),version:t.version,at:a?.at??null};Cr({...e,phase:{is:"conflict",theirs:{...o,by:a?.actor?.name??null}}})}}function Hs(e){Ue(e.id,e.field),de(),X(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var Se=I(null);function zs(){addEventListener("keydown",e=>{if(re.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=Tc(e.target)?void 0:xc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function Tc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var xc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Sr(1),ArrowUp:()=>Sr(-1),Enter:e=>!Ac(e)&&Ws(),Escape:Ic,F2:Ws,j:()=>Sr(1),k:()=>Sr(-1),X:()=>Ys(!0),o:Pc,u:()=>(Ba(),!0),x:()=>Ys(!1)};function Ac(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function Sr(e){let n=ae.peek(),t=n.findIndex(({id:a})=>a===Se.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r!==void 0&&bt(r.id),r!==void 0}function bt(e){Se.value=e,document.getElementById(`row-${e}`)?.focus()}function Ws(){let e=ae.peek().find(({id:n})=>n===Se.peek());return e?.viewerCanUpdate&&rn(e,"nickname"),e!==void 0}function Zs(e,n){let t=ae.peek(),r=t.findIndex(s=>s.id===e),o=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return o!==void 0&&(Se.value=o.id,rn(o,"nickname")),o!==void 0}function Ys(e){let n=Se.peek();return n!==null&&wr(n,e),n!==null}function eu(e,n){let t=ae.peek(),r=t.slice(t.findIndex(s=>s.id===e)).filter(({viewerCanUpdate:s})=>s);Ue(e,"nickname");let o=n.map((s,u)=>s.trim()===""||Dc(r[u],s)).filter(s=>!s).length;o>0&&X(`${o} of ${n.length} lines found no number: load more, or wait until all are saved.`),bt(e)}function Dc(e,n){return e===void 0||oe(e.id,"nickname").peek()!==null?!1:(rn(e,"nickname"),Jn(e.id,"nickname",n.split("	")[0]??""),!0)}function Pc(){return Se.peek()!==null&&H({number:Se.peek()}),Se.peek()!==null}function Ic(){return V.peek().number===null?!1:(Ha(),!0)}function Ha(){let{number:e}=V.peek();H({number:null}),e!==null&&bt(e)}function nu({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return i("span",{class:"calling",children:[n===null?i("span",{class:"empty",children:"none"}):i(P,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&i("span",{class:"pill pending",children:[i("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":i(P,{children:r.requestedName}),i(Oc,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&i("span",{class:"pill failed",children:"failed"})]})}function Oc({due:e}){return i("span",{class:"left",children:[" ",_r(e,Oe.value)]})}function Nn({id:e,field:n}){let t=oe(e,n).value,r=j(null),a=t?.phase.is==="conflict";if(St(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:o}=t.phase;return i("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[i("p",{children:[i("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),i("dl",{children:[i("div",{class:"mine",children:[i("dt",{children:"Mine"}),i("dd",{children:i(Wa,{of:t.text===""?null:t.text})})]}),i("div",{children:[i("dt",{children:["Theirs",o.at!==null&&i("small",{children:[", by ",i(P,{children:o.by??"the system"}),", ",i(Un,{at:o.at})]})]}),i("dd",{children:i(Wa,{of:o.value})})]}),i("div",{children:[i("dt",{children:"As it was"}),i("dd",{children:i(Wa,{of:t.was})})]})]}),i("p",{class:"actions",children:[i("button",{ref:r,class:"primary",onClick:()=>{Xs(t,o)},children:"Keep mine"}),i("button",{onClick:()=>Bs(t),children:"Take theirs"})]})]})}function Wa({of:e}){return e===null?i("span",{class:"empty",children:"empty"}):i(P,{children:e})}function Qn(e){let{number:n,field:t,label:r,empty:a}=e,o=oe(n.id,t).value;if(o?.phase.is==="typing"||o?.phase.is==="refused")return i(Fc,{...e,edit:o});let s=Qs(n,t),u=s===null?i("span",{class:"empty",children:a}):i(P,{children:s});return n.viewerCanUpdate?i("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??a}. Edit`,"aria-busy":o?.phase.is==="saving",onClick:()=>rn(n,t),children:[u,i(ve,{name:"pencil"})]}):i("span",{class:"value",children:u})}function Fc({number:e,field:n,label:t,limit:r,rule:a,onDone:o,onTab:s,onPasteLines:u,edit:l,isLong:p}){let c=j(null),v=j(null),f=j(!1),d=l.phase.is==="typing";St(()=>{d&&(c.current?.focus(),c.current?.select()),f.current=!1,y()},[d]);function y(){let m=[...c.current?.value.trim()??""].length;v.current!==null&&(v.current.textContent=`${m} / ${r}`,v.current.dataset.over=String(m>r))}function _(){f.current=!0,Jn(e.id,n,c.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),_(),o()):m.key==="Escape"?(m.preventDefault(),f.current=!0,Ue(e.id,n),o()):m.key==="Tab"&&s!==void 0&&(_(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function T(m){let k=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);u!==void 0&&k.length>1&&(m.preventDefault(),f.current=!0,u(k))}let b=p===!0?"textarea":"input",R=`${n}-${e.id}`;return i("span",{class:"editor",children:[i(b,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":R,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:T,onBlur:()=>{!f.current&&l.phase.is==="typing"&&_()}}),i("span",{class:"under",id:R,children:[l.phase.is==="refused"&&i("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&i("span",{children:a}),i("span",{class:"counter",ref:v})]})]})}function tu({number:e,isFirst:n}){let{id:t}=e,r=tt(()=>Se.value===t).value,a=tt(()=>V.value.number===t).value,o=tt(()=>oe(t,"nickname").value?.phase.is==="conflict").value,s=tt(()=>$e.value||Ce.value.has(t)).value,u=r||n&&Se.peek()===null;return i(D,{children:[i("tr",{role:"row",id:`row-${t}`,tabIndex:u?0:-1,"aria-current":a?"true":void 0,onFocusIn:()=>{Se.value=t},children:[i("td",{role:"cell",class:"select",children:i("input",{type:"checkbox",tabIndex:u?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:l=>wr(t,l.shiftKey)})}),i("td",{role:"cell",class:"number",children:i(Uc,{number:e,isStop:u})}),i("td",{role:"cell",class:"nickname",children:[i("span",{class:"naming",children:i(Qn,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:u,onDone:()=>bt(t),onTab:l=>Zs(t,l),onPasteLines:l=>eu(t,l)})}),i($c,{number:e,isStop:u})]}),i("td",{role:"cell",class:"calling-cell",children:i(nu,{number:e})}),i("td",{role:"cell",class:"country",children:e.countryCode!==null&&i("abbr",{title:qn(e.countryCode),children:e.countryCode})}),i("td",{role:"cell",class:"type",children:Z(e.type,Ln)}),i("td",{role:"cell",class:"product",children:e.productType===null?"":Z(e.productType,Fe)}),i("td",{role:"cell",class:"access",children:i(Vc,{number:e})}),i("td",{role:"cell",class:"updated",children:i(Un,{at:e.updatedAt})})]}),o&&i("tr",{role:"row",class:"below",children:i("td",{role:"cell",colSpan:Js,children:i(Nn,{id:t,field:"nickname"})})})]})}function $c({number:e,isStop:n}){return e.tags.length===0?null:i("span",{class:"tags",children:e.tags.map(t=>i("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>H({filters:{tag:t}}),children:i(P,{children:t})},t))})}function Uc({number:e,isStop:n}){let{id:t,e164:r,internationalFormat:a}=e;return i(D,{children:[i("a",{href:ft({...V.peek(),number:t}),tabIndex:n?0:-1,onClick:o=>{!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),H({number:t}))},children:i("bdi",{dir:"ltr",children:a})}),i("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Mc(r)},children:i(ve,{name:"copy"})})]})}async function Mc(e){await navigator.clipboard.writeText(e).then(()=>X(`Copied ${e}.`),()=>X(`The browser does not let this page copy: ${e}`))}function Vc({number:e}){return e.viewerAccess==="OWNER"?i("span",{class:"own",children:"Yours"}):i("span",{class:"pill",title:Z(e.viewerAccess,Vn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",i(P,{children:e.owner.name})]})}function ru(){return i("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[i("thead",{role:"rowgroup",children:i("tr",{role:"row",children:[i("th",{role:"columnheader",scope:"col",class:"select",children:i(Lc,{})}),Ga.map(e=>i(qc,{...e},e.label))]})}),i("tbody",{role:"rowgroup",children:ae.value.map((e,n)=>i(tu,{number:e,isFirst:n===0},e.id))})]})}function Lc(){let e=ae.value.every(({id:n})=>Ce.value.has(n));return i("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Va(n.currentTarget.checked)})}function qc({label:e,order:n}){if(n===void 0)return i("th",{role:"columnheader",scope:"col",children:e});let t=V.value.order?.field===n?V.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return i("th",{role:"columnheader",scope:"col","aria-sort":r,children:i("button",{onClick:()=>H({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&i(ve,{name:t==="ASC"?"up":"down"})]})})}function au(){let e=hn.value;return i("main",{class:"numbers","aria-busy":_n.value,children:[i("div",{class:"title",children:[i("h1",{children:"Numbers"}),i("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Ot()&&i(bs,{})]}),i(Es,{}),i(Cs,{}),Ia.value!==null&&i("p",{class:"refusal",role:"alert",children:Ia.value}),i(Gc,{})]})}function Gc(){return ae.value.length>0?i(D,{children:[i(ru,{}),i(Gs,{}),i(Jc,{})]}):_n.value?i(Qc,{}):as(V.value)?i(jc,{}):i(Xc,{})}function Jc(){let e=hn.value??ae.value.length;return i("p",{class:"foot",children:[i("span",{class:"quiet",children:[ae.value.length.toLocaleString("en")," of ",e.toLocaleString("en")]}),is.value&&i("button",{onClick:us,"aria-disabled":_n.value,children:"More"})]})}function Qc(){return i("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>i("div",{},n))})}function jc(){return i("div",{class:"nothing",children:[i("h2",{children:"No number matches"}),i("p",{children:"Nothing that you see has all of what is asked for above."}),i("button",{class:"primary",onClick:()=>H({search:"",filters:{}}),children:"Clear"})]})}function Xc(){return i("div",{class:"nothing",children:[i("h2",{children:"No numbers yet"}),i("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),i("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var wn=I(iu("theme",["system","light","dark"])),jn=I(iu("density",["comfortable","compact"]));function ou(){he(()=>{document.documentElement.dataset.theme=wn.value,document.documentElement.dataset.density=jn.value;try{localStorage.setItem("numberbook:theme",wn.value),localStorage.setItem("numberbook:density",jn.value)}catch{}})}function iu(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function su(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await Bc(n);return typeof t=="string"?t:(re.peek()?.viewer.id!==t.id?(uu(),Ut(n),ie.value={is:"well"},re.value={viewer:t}):(Ut(n),ie.value={is:"well"}),null)}function Tr(){uu(),Ut(""),ie.value={is:"well"}}function uu(){Fo(),re.value=null,Ks(),$i()}async function Bc(e){let{hash:n}=Ki.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:a}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??a?.map(({message:o})=>o).join(" ")??"Something went wrong."}function lu({viewer:e}){return i("header",{class:"bar",children:[i("a",{class:"brand",href:"./",children:[i("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),i(Hc,{}),i("div",{class:"tools",children:[i("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),i("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${jn.value}`,onClick:zc,children:i(ve,{name:"rows"})}),i("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${wn.value}`,onClick:Yc,children:i(ve,{name:cu()?"sun":"moon"})}),i("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),i("button",{class:"ghost person",popovertarget:"person",children:[i("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),i(P,{children:e.name})]}),i("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[i("p",{children:[i("b",{children:i(P,{children:e.name})}),i("small",{children:e.isOperator?"operator":Wc(e)})]}),i("button",{onClick:Tr,children:"Sign out"})]})]})]})}var Kc={numbers:"Numbers",deleted:"Deleted"};function Hc(){return i("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Kc).map(([e,n])=>i("a",{href:ft({...mt(""),screen:e})||"./","aria-current":V.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),H({...mt(""),screen:e})},children:n},e))})}function Wc(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function cu(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return wn.value==="dark"||wn.value==="system"&&e}function Yc(){wn.value=cu()?"light":"dark"}function zc(){jn.value=jn.value==="compact"?"comfortable":"compact"}var Zc=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function du(){return i("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[i("h2",{children:"Keys"}),i("dl",{children:Zc.map(([e,n])=>i("div",{children:[i("dt",{children:i("kbd",{children:e})}),i("dd",{children:n})]},e+n))})]})}function pu(){let e=gr.value,n=e?.action;return i("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&i("bdi",{children:e.text}),n!==void 0&&i("button",{onClick:n.act,children:n.label})]})}function Ya({isAgain:e=!1}){let n=G(""),t=G(!1),r=j(null);ue(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await su(u)??""}catch(l){n.value=ye(l)}finally{t.value=!1}}let o=Io(),s=i("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[i("h1",{children:e?"Sign in again":"Numberbook"}),i("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),i("label",{children:["Access token",i("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),i("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),i("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&i("button",{type:"button",onClick:Tr,children:"Sign out"}),o.length>0&&i("fieldset",{class:"people",children:[i("legend",{children:"This is a demonstration: be somebody"}),o.map(({name:u,role:l,token:p})=>i("button",{type:"button",disabled:t.value,onClick:()=>{a(p)},children:[i("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),i("span",{children:[i("b",{children:i(P,{children:u})}),i("small",{children:l})]})]},u))]})]});return e?i("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),children:s}):i("main",{class:"front",children:s})}function mu({isOperator:e}){return i("section",{class:"status","aria-label":"State",children:[e&&i("p",{children:"You see all numbers, as an operator."}),i("div",{role:"status",children:[$t.value&&i("p",{class:"warn",children:["The server is of another release than this page. ",i("a",{href:"",children:"Reload"})," to go on."]}),ie.value.is==="away"&&i("p",{class:"warn",children:["The server does not answer. You see what was there",Ft.value!==null&&` as of ${ms(Ft.value)}`,"; it is asked again."]}),ie.value.is==="limited"&&i("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",i(ed,{until:ie.value.until}),"."]})]})]})}function ed({until:e}){let n=Math.max(0,Math.ceil((e-Oe.value)/1e3));return i("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var nd=5e3;function fu(e){let n=G({row:ae.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return ue(()=>{let{stop:t,again:r}=Fn(fr,{id:e},({data:o,error:s,isStale:u})=>{let l=$(Ie,o?.phoneNumber),p=$(Li,o?.phoneNumber);o?.phoneNumber===null&&!u?td(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ye(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},nd);return()=>{clearInterval(a),t()}},[e]),n}function td(e){H({number:null},!0),de(),X(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function yu({number:e,again:n}){let t=G(""),r=G("");async function a(o){r.value=await hs(e,o,t.peek()),n()}return i("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[i("label",{children:["Reason, if it failed",i("input",{autoComplete:"off",value:t.value,onInput:o=>t.value=o.currentTarget.value})]}),i("p",{class:"actions",children:[i("button",{onClick:()=>{a("SUCCEEDED")},children:"It is in effect"}),i("button",{class:"danger",onClick:()=>{a("FAILED")},children:"It failed"})]}),i("p",{class:"refusal",role:"alert",children:r.value})]})}function vu({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return i("section",{class:"card calling-card","aria-label":"Calling name",children:[i("h3",{children:"Calling name"}),i("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?i(rd,{number:e,changes:n,again:t}):i("div",{class:"field",children:[i("span",{class:"label",children:"In effect"}),i(Qn,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),oe(e.id,"callingName").value?.phase.is==="saving"&&i("p",{role:"status",children:"Asking the carrier \u2026"})]}),i(ad,{number:e}),i(Nn,{id:e.id,field:"callingName"})]})}function rd({number:e,changes:n,again:t}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),o=Oe.value>a;if(ue(()=>{let p=o?setInterval(t,2e3):0;return()=>clearInterval(p)},[o,t]),r===null)return null;let s=Date.parse(r.requestedAt),l=$($n,n??[]).find(({field:p,newValue:c})=>p==="CALLING_NAME_REQUEST"&&c!==null)?.actor;return i(D,{children:[i("div",{class:"two",children:[i("div",{children:[i("span",{class:"label",children:"Live"}),i("span",{class:"value",children:e.callingName===null?i("span",{class:"empty",children:"none"}):i(P,{children:e.callingName})})]}),i("div",{class:"requested",children:[i("span",{class:"label",children:"Requested"}),i("span",{class:"value",children:r.requestedName===null?"none":i(P,{children:r.requestedName})})]})]}),i("progress",{"aria-label":"Time of the carrier",max:a-s,value:Math.min(Math.max(Oe.value-s,0),a-s)}),i("p",{children:[i("b",{children:_r(r.dueAt,Oe.value)}),", until ",i("time",{dateTime:r.dueAt,children:ps(r.dueAt)})]}),i("p",{class:"quiet",children:["Asked for ",l!=null&&i(D,{children:["by ",i(P,{children:l.name}),", "]}),Re(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Ot()&&i(yu,{number:e,again:t})]})}function ad({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":i(P,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?i("p",{class:"refusal",children:["The carrier refused ",t," on ",Re(n.settledAt),n.reason!==null&&i(D,{children:[": ",i(P,{children:n.reason})]})," ","The name in effect has not changed."]}):i("p",{class:"settled",children:["The carrier took ",t," on ",Re(n.settledAt),"."]})}var od=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function gu({number:e}){return i("section",{class:"fields","aria-label":"Details",children:[od.map(({field:n,label:t,limit:r,rule:a,isLong:o})=>i("div",{class:"field",children:[i("span",{class:"label",children:t}),i(Qn,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:o===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),i(Nn,{id:e.id,field:n})]},n)),i(id,{number:e})]})}function id({number:e}){let{id:n,productType:t}=e,r=oe(n,"productType").value,a=t===null?"none":Z(t,Fe),o=r?.phase.is==="refused"?r.phase.message:"";function s(u){Ue(n,"productType"),rn(e,"productType"),Jn(n,"productType",u)}return i("div",{class:"field",children:[i("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?i("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":o!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&i("option",{value:"",children:"none"}),Object.keys(Fe).map(u=>i("option",{value:u,children:Fe[u]},u))]}):i("span",{class:"value",children:a}),i("span",{id:"product-message",class:"refusal",role:"alert",children:o}),i(Nn,{id:n,field:"productType"})]})}function za({title:e,e164:n,children:t,action:r,act:a}){let o=j(null),s=G(""),u=G(!1),l=`careful-${e.replaceAll(" ","-")}`;async function p(v){s.value=await a(new FormData(v)),s.value===""&&o.current?.close()}function c(){s.value="",u.value=!1,o.current?.showModal()}return i(D,{children:[i("button",{class:"danger",onClick:c,children:[e," \u2026"]}),i("dialog",{ref:o,"aria-labelledby":l,children:i("form",{class:"card careful",onSubmit:v=>{v.preventDefault(),p(v.currentTarget)},children:[i("h2",{id:l,children:e}),t,i("label",{children:["Type the number to go on: ",n,i("input",{name:"number",autoComplete:"off",onInput:v=>{u.value=hu(v.currentTarget.value)===hu(n)}})]}),i("p",{class:"refusal",role:"alert",children:s.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>o.current?.close(),children:"Leave it"}),i("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function hu(e){return e.replaceAll(/\D/g,"")}function _u({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return i("section",{"aria-label":"Hand over or delete",children:i("p",{class:"actions",children:[i(za,{title:"Hand over",e164:n,action:"Hand over",act:t=>ys(e,String(t.get("owner")??"")),children:[i("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),i(Mn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),i(za,{title:"Delete",e164:n,action:"Delete",act:()=>vs(e),children:i("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function bu({number:e,databaseId:n}){let t=dr.value??{document:fr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return i("footer",{class:"operation",children:[i("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",i("code",{children:e.id})," \xB7 databaseId ",i("code",{children:n})]}),i("details",{children:[i("summary",{children:"Show operation"}),i("p",{class:"quiet",children:dr.value===null?"This is what reads the number.":"This is the last change that you made."}),i("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),i("pre",{tabIndex:0,"aria-label":"Operation",children:r}),i("a",{href:`graphql#${sd(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function sd(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function Nu({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=$(pr,n??[]);return i("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&i(D,{children:["You see it as an operator; it belongs to ",i(P,{children:e.owner.name}),"."," "]}),t.map(r=>i(ud,{grant:r},r.id)),"Only the owner can change it."]})}function ud({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return i(D,{children:["Shared by ",i(P,{children:e.name})," with"," ",n.id===re.value?.viewer.id?"you":i(D,{children:["your team ",i(P,{children:n.name})]}),t!==null&&` until ${bn(t)}`,"."," "]})}function wu({number:e,grants:n}){let t=$(pr,n),r=G("");async function a(o){r.value=await Xe(async()=>{let s={id:e.id,grantee:o};return(await te(ts,{input:s})).revokePhoneNumberAccess}),r.value===""&&X(`${o} does not see ${e.internationalFormat} any more.`)}return i("section",{"aria-label":"Sharing",children:[i("h3",{children:"Shared with"}),t.length===0&&i("p",{class:"quiet",children:"Nobody: only you see it."}),i("ul",{class:"grants",children:t.map(({id:o,grantee:s,expiresAt:u})=>i("li",{children:[i("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),i("span",{children:[i(P,{children:s.name}),i("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${bn(u)}`]})]}),i("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},o))}),i("p",{class:"refusal",role:"alert",children:r.value}),i(ld,{number:e})]})}function ld({number:e}){let n=G("");async function t(r){let a=new FormData(r),o=String(a.get("grantee")??""),s=String(a.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Xe(async()=>{let l={id:e.id,grantee:o,expiresAt:u};return(await te(ns,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),X(`${o} sees ${e.internationalFormat} now.`))}return i("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i(Mn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),i("label",{children:["Until the end of",i("input",{name:"until",type:"date"})]}),i("button",{children:"Share"}),i("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function ku({changes:e,total:n,canUndo:t,again:r}){let a=$($n,e);return i("section",{"aria-label":"Trail",children:[i("h3",{children:"Trail"}),i("ol",{class:"trail",children:a.map(o=>i("li",{children:[i(cd,{change:o}),t&&o.undoable&&i(dd,{input:{changeIds:[o.id]},again:r})]},o.id))}),n>a.length&&i("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function cd({change:e}){let{actor:n,at:t,field:r,oldValue:a,newValue:o,requestId:s}=e;return i(D,{children:[i("p",{children:[i("b",{children:Z(r,Rs)})," ",i(Eu,{of:a})," ",i("span",{"aria-label":"became",children:"\u2192"})," ",i(Eu,{of:o})]}),i("small",{title:`Request ${s}`,children:[n===null?"the system":i(P,{children:n.name}),", ",i(Un,{at:t})]})]})}function Eu({of:e}){return e===null||e===""?i("span",{class:"empty",children:"nothing"}):i(P,{children:e})}function dd({input:e,again:n}){let t=G("");async function r(){try{let{undoChanges:a}=await te(pt,{input:e}),s=[a,...a?.results??[]].flatMap(u=>$(ke,u?.userErrors??[]));t.value=s.map(u=>u.message).join(" ")}catch(a){t.value=ye(a)}t.value===""&&X("Undone."),de(),n()}return i(D,{children:[i("button",{class:"small",onClick:()=>{r()},children:"Undo"}),i("span",{class:"refusal",role:"alert",children:t.value})]})}function Ru({id:e}){let{row:n,sheet:t,failure:r,again:a}=fu(e).value,o=j(null);return ue(()=>o.current?.focus(),[e]),i("aside",{class:"sheet","aria-label":"Phone number",children:[i("header",{children:[i("h2",{ref:o,tabIndex:-1,children:n===void 0?"\u2026":i("bdi",{dir:"ltr",children:n.internationalFormat})}),i("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:Ha,children:i(ve,{name:"close"})})]}),r!==null&&i("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&i(D,{children:[i(Nu,{number:n,grants:t?.viewerGrants}),i(gu,{number:n}),i(vu,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&i(D,{children:[t.grants!==null&&i(wu,{number:n,grants:t.grants.nodes}),i(md,{number:n,sheet:t}),i(ku,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),i(_u,{number:n}),i(bu,{number:n,databaseId:t.databaseId})]})]})}var pd={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function md({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",i(P,{children:e.owner.name})],["Country",e.countryCode===null?"none":qn(e.countryCode)],["In its country",i("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",Z(n.numberType,Nr)],["Type",Z(e.type,Ln)],["Status",Z(n.status,{})],["Access",Z(e.viewerAccess,Vn)],["Order",n.orderId===null?"not known":i(P,{children:n.orderId})],["Came in",Re(n.createdAt)]];return i("section",{children:[i("h3",{children:"At the carrier"}),i("dl",{class:"facts",children:r.map(([a,o])=>i("div",{children:[i("dt",{children:a}),i("dd",{children:o})]},a))}),i("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(pd).map(([a,o])=>{let s=n.capabilities[a];return i("li",{"data-can":String(s),children:[o,": ",t(s)]},a)})}),i("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:o,associatedAt:s})=>i("li",{children:[i("span",{children:Z(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),i("code",{children:i(P,{children:o})}),i("small",{children:["since ",bn(s)]})]},a+o))})]})}function Cu(){let e=re.value;if(e===null)return i(Ya,{});let{number:n,screen:t}=V.value;return i(D,{children:[i(lu,{viewer:e.viewer}),i(mu,{isOperator:e.viewer.isOperator}),i("div",{class:"desk",children:[i(fd,{name:t}),n!==null&&i(Ru,{id:n},n)]}),i(pu,{}),i(du,{}),ie.value.is==="signed out"&&i(Ya,{isAgain:!0})]})}function fd({name:e}){return e==="deleted"?i(_s,{}):i(au,{})}ou();rs();ss();zs();Ns();It().textContent="";mo(i(Cu,{}),It());
