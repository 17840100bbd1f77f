var $,so,Fr,He,Ir,Ct,uo,Rt,lo,Ur,Or,nl,zn=Symbol.for("pv"),Tt={},xt=[],tl=/^m(i|n|o|s|text|space)$/,$r=Array.isArray,Mr=xt.slice,cn=Object.assign;function ln(e){e&&e.parentNode&&e.remove()}function co(e,n,t){var r,a,o,s={},u=arguments.length;for(o in n)o=="key"?r=n[o]:o=="ref"&&typeof e!="function"?a=n[o]:s[o]=n[o];return u>2&&(s.children=u>3?Mr.call(arguments,2):t),Yn(e,s,r,a,null)}function Yn(e,n,t,r,a){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zn,__v:a||++so,__i:-1,__u:0};return!a&&$.vnode&&$.vnode(o),o}function x(e){return e.children}function Tn(e,n){this.props=e,this.context=n,this.__g=0}function We(e,n){if(n==null)return e.__&&We(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:We(e)}function rl(e){var n,t=e.__v,r=t.__e,a=[],o=[],s=e.__P;s&&((n=cn({constructor:zn},t)).__v=t.__v+1,$.vnode&&$.vnode(n),Vr(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||We(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,ho(a,n,o),t.__=t.__e=null,n.__e!=r&&po(n))}function po(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),po(e)}function oo(e){(8&e.__g||(e.__g|=8,He.push(e),Ct++))&&Ir==$.debounceRendering||((Ir=$.debounceRendering)||queueMicrotask)(mo)}function mo(){try{for(var e,n=1;He.length;)He.length>n&&He.sort(uo),e=He.shift(),n=He.length,8&e.__g&&rl(e)}finally{(Ct=He.length)&&(Ir||queueMicrotask)(mo)}}function fo(e,n,t,r,a,o,s,u,l,p,c){var g,f,d,y,b,N,T=r.__k||xt,_=n.length;for(l=al(t,n,T,l,_),g=0;g<_;g++)(d=t.__k[g])!=null&&(f=~d.__i&&T[d.__i]||Tt,d.__i=g,N=Vr(e,d,f,a,o,s,u,l,p,c),y=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Lr(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(l=yo(d,l,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:y&&(l=y.nextSibling),d.__u&=-21);return t.__e=b,l}function al(e,n,t,r,a){var o,s,u,l,p,c,g,f,d,y=t.length,b=y,N=0,T=0,_=e.__k=Array(a);for(o=0;o<a;o++)(s=n[o])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[o]=Yn(null,s):$r(s)?s=_[o]=Yn(x,{children:s}):s.constructor===zn&&s.__b?s=_[o]=Yn(s.type,s.props,s.key,s.ref,s.__v):_[o]=s,l=o+N,s.__=e,s.__b=e.__b+1,u=null,~(p=s.__i=ol(s,t,l,b))&&(b--,(u=t[p])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,p==l-1?N--:p==l+1?N++:p!=l&&(p>l?N--:N++,T=1)):(~p||(a>y?N--:a<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[o]=null;if(T){for(c=[],g=[],o=0;o<a;o++)if((s=_[o])&&16&s.__u){for(N=0,f=c.length;N<f;)c[d=N+f>>1]<s.__i?N=d+1:f=d;c[N]=s.__i,g[o]=N+1}for(N=c.length;o--;)g[o]&&(g[o]==N?N--:_[o].__u|=4)}if(b)for(o=0;o<y;o++)!(u=t[o])||2&u.__u||(u.__e==r&&(r=We(u)),qr(u,u));return r}function yo(e,n,t,r){var a,o,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,n=yo(a[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=We(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function ol(e,n,t,r){var a,o=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&o==null||l&&o==u.key&&s==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a}return-1}function io(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function kt(e,n,t,r,a){var o,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||io(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||io(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Or[n]||(Or[n]=il(n)),(e.__a||(e.__a={}))[n]=Ur,o=n!=(n=n.replace(lo,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,o):e.removeEventListener(n,s,o));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function il(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Rt]==null)n[Rt]=Ur++;else if(n[Rt]<this.__a[e])return;return t($.event?$.event(n):n)}}}function Vr(e,n,t,r,a,o,s,u,l,p){var c,g,f,d,y,b,N,T,_,R,m,k,w,G,Q,h,A,D,O=n.type;if(n.constructor!==zn)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,g=o=[],c.nodeType==8?u=St(c,o):o.push(c),u=o[0]||u),(c=$.__b)&&c(n);e:if(typeof O=="function"){f=s.length;try{if(T=n.props,_=(c=O.prototype)&&c.render,R=(c=O.contextType)&&r[c.__c],m=c?R?R.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new O(T,m):(n.__c=d=new Tn(T,m),d.constructor=O,d.render=ul),R&&R.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),O.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=cn({},d.__s)),cn(d.__s,O.getDerivedStateFromProps(T,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(T!==y&&_&&!O.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,m)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(M){M&&(M.__=n)}),xt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=We(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,m),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!O.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=T,d.__P=e,d.__g&=-5,k=$.__r,w=_?25:0;do d.__g&=-9,k&&k(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(xt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=cn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),G=c&&c.type===x&&c.key==null?c.props.children:c,T.__P&&(c=u,a=(e=T.__P).namespaceURI,l=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(M){M&&qr(M,M)}),t.__k=null),u=t.__k?We(t,0):null),u=fo(e,$r(G)?G:[G],n,t,r,a,o,s,u,l,p),T.__P&&(n.__e=null,u=c),n.__u&=-161,g&&g.some(ln),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(M){if(s.length=f,n.__v=null,l||o)if(M&&M.then){if(n.__u|=128|l,o){for(~(A=o.indexOf(u||void 0))||(A=o.length);(D=o[A-1])&&D.nodeType==8;)A--;for(;A<o.length;A++)if(D=o[A])if(o[A]=null,Q){if(D==h)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(h=St(Q=D))}}if(!Q){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;Q=u}(c=St(Q=n.__c.__z||(n.__c.__z=Q)))?(n.__e=Q,u=c):n.__e=u,u=u&&u.nextSibling}else o&&o.some(ln);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),M&&M.then||go(n),$.__e(M,n,t)}}else u=n.__e=sl(t.__e,n,t,r,a,o,s,l,p,e);return(c=$.diffed)&&c(n),u}function St(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function go(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(go))}function ho(e,n,t){for(var r=0;r<t.length;)Lr(t[r++],t[r++],t[r++]);$.__c&&$.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){$.__e(o,a.__v)}})}function sl(e,n,t,r,a,o,s,u,l,p){var c,g,f,d,y,b,N,T,_=t.props||Tt,R=n.props,m=n.type;if(m=="svg"?a="http://www.w3.org/2000/svg":m=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((y=o[c])&&(m?y.localName==m:y.nodeType==3)){e=y,o[c]=null;break}}if(!e){if(T=p.ownerDocument||document,!m)return T.createTextNode(R);e=T.createElementNS(a,m,R.is?R:p),u&&($.__m&&$.__m(n,o),u=!1),o=null}if(m){if(p=m=="template"&&e.content||e,o=m=="textarea"&&R.defaultValue!=null?null:o&&Mr.call(p.childNodes),!u&&o)for(_={},c=0;c<e.attributes.length;c++)_[(y=e.attributes[c]).name]=y.value;for(c in _)y=_[c],c=="dangerouslySetInnerHTML"?f=y:c=="children"||c in R||c=="value"&&"defaultValue"in R||c=="checked"&&"defaultChecked"in R||kt(e,c,null,y,a);for(c in R)y=R[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?g=y:c=="value"?b=y:c=="checked"?N=y:u&&typeof y!="function"||_[c]===y||kt(e,c,y,_[c],a);g?(u||f&&(g.__html==f.__html||g.__html==e.innerHTML)||(e.innerHTML=g.__html),n.__k=[]):(f&&(e.textContent=""),(m=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&tl.test(m))&&(a="http://www.w3.org/1999/xhtml"),fo(p,$r(d)?d:[d],n,t,r,a,o,s,o?o[0]:t.__k&&We(t,0),u,l),o&&o.some(ln)),u&&m!="textarea"||(c="value",m=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(m!="progress"||b)||kt(e,c,b,_[c],a),c="checked",N!=null&&N!=e[c]&&kt(e,c,N,_[c],a))}else _===R||u&&e.data==R||(e.data=R);return e}function Lr(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){$.__e(a,t)}}function qr(e,n,t){var r,a,o,s;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Lr(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){$.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&qr(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=St(r,o=[]))&&(r==e.__e&&o.some(ln),ln(a),ln(r)),t||ln(e.__e),e.__e=e.__c=e.__=null}function ul(e,n,t){return this.constructor(e,t)}function vo(e,n){var t,r,a,o;$.__&&$.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Yn(x,{children:[e]}),a=[],o=[],Vr(n,n.__k,r||Tt,Tt,n.namespaceURI,r?null:n.firstChild?Mr.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,o),ho(a,n.__k,o),n.__k.props.children=null}$={__e:function(e,n,t,r){for(var a,o,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw Ct=0,e}},so=0,Fr=function(e){return e!=null&&e.constructor===zn},Tn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=cn({},this.state)),typeof e=="function"&&(e=e(cn({},t),this.props)),e&&(cn(t,e),this.__v&&(n&&this.__k.push(n),oo(this)))},Tn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),oo(this))},Tn.prototype.render=x,He=[],Ct=0,uo=function(e,n){return e.__v.__b-n.__v.__b},Rt=Symbol(),lo=/(PointerCapture)$|Capture$/i,Ur=0,Or={},nl=0;var et,le,Gr,bo,ll=Object.is,Jr=0,To=[],Qr=[],z=$,_o=z.__b,No=z.__r,wo=z.diffed,Eo=z.__c,ko=z.unmount,Ro=z.__;function Br(e,n){z.__h&&z.__h(le,e,Jr||n),Jr=0;var t=le.__H||(le.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function oe(e,n){var t=Br(et++,3);!z.__s&&Xr(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,le.__H.__h.push(t))}function At(e,n){var t=Br(et++,4);!z.__s&&Xr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,le.__h.push(t))}function J(e){return Jr=5,nt(function(){return{current:e}},[])}function nt(e,n){var t=Br(et++,7);return Xr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function cl(){var e;do{for(;e=Qr.shift();)try{Zn(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=To.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Zn),n.__h.some(jr),n.__h=[]}catch(t){n.__h=[],z.__e(t,e.__v)}}}while(Qr.length)}z.__b=function(e){le=null,_o&&_o(e)},z.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ro&&Ro(e,n)},z.__r=function(e){No&&No(e),et=0;var n=(le=e.__c).__H;n&&(Gr==le?le.__h=[]:(n.__h.some(Zn),n.__h.some(jr),et=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Gr=le},z.diffed=function(e){wo&&wo(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Co(To.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Gr=le=null},z.__c=function(e,n){n.some(function(t){try{t.__h.some(Zn),t.__h=t.__h.filter(function(r){return!r.__||jr(r)})}catch(r){t.__h=[function(){throw r}]}}),Eo&&Eo(e,n)},z.unmount=function(e){ko&&ko(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,Co(Qr.push(a))}else Zn(a)}catch(o){n=o}}),r.__H=void 0,n&&z.__e(n,r.__v))};var So=typeof requestAnimationFrame=="function";function dl(e){var n,t=function(){clearTimeout(r),So&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);So&&(n=requestAnimationFrame(t))}function Co(e){e!=1&&bo==z.requestAnimationFrame||((bo=z.requestAnimationFrame)||dl)(cl)}function Zn(e){var n=le,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),le=n}function jr(e){var n=le;e.__c=e.__(),le=n}function Xr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!ll(t,e[r])})}var pl=Symbol.for("preact-signals");function Ot(){if(Ve>1)Ve--;else{var e,n=!1;for((function(){var a=Pt;for(Pt=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var s=o.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=o.i);a=a.o}})();rt!==void 0;){var t=rt;for(rt=void 0,Dt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Ao(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(Dt=0,Ve--,n)throw e}}function Hr(e){if(Ve>0)return e();Kr=++ml,Ve++;try{return e()}finally{Ot()}}var tt,j=void 0;function at(e){var n=j,t=tt;j=void 0,tt=void 0;try{return e()}finally{j=n,tt=t}}var rt=void 0,Ve=0,Dt=0,ml=0,Kr=0,Pt=void 0,It=0;function xo(e){if(j!==void 0){var n=e.n;if(n===void 0||n.t!==j)return n={i:0,S:e,p:j.s,n:void 0,t:j,e:void 0,x:void 0,r:n},j.s!==void 0&&(j.s.n=n),j.s=n,e.n=n,32&j.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=j.s,n.n=void 0,j.s.n=n,j.s=n),n}}function ne(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ne.prototype.brand=pl;ne.prototype.h=function(){return!0};ne.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:at(function(){var r;(r=n.W)==null||r.call(n)}))};ne.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&at(function(){var a;(a=n.Z)==null||a.call(n)}))}};ne.prototype.subscribe=function(e){var n=this;return fe(function(){var t=n.value;at(function(){return e(t)})},{name:"sub"})};ne.prototype.valueOf=function(){return this.value};ne.prototype.toString=function(){return this.value+""};ne.prototype.toJSON=function(){return this.value};ne.prototype.peek=function(){var e=this;return at(function(){return e.value})};Object.defineProperty(ne.prototype,"value",{get:function(){var e=xo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Dt>100)throw new Error("Cycle detected");(function(t){Ve!==0&&Dt===0&&t.l!==Kr&&(t.l=Kr,Pt={S:t,v:t.v,i:t.i,o:Pt})})(this),this.v=e,this.i++,It++,Ve++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Ot()}}}});function I(e,n){return new ne(e,n)}function Ao(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Do(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function Po(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function dn(e,n){ne.call(this,void 0,n),this.x=e,this.s=void 0,this.g=It-1,this.f=4}dn.prototype=new ne;dn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===It))return!0;if(this.g=It,this.f|=1,this.i>0&&!Ao(this))return this.f&=-2,!0;var e=j;try{Do(this),j=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return j=e,Po(this),this.f&=-2,!0};dn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ne.prototype.S.call(this,e)};dn.prototype.U=function(e){if(this.t!==void 0&&(ne.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};dn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(dn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=xo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function te(e,n){return new dn(e,n)}function Io(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Ve++;var t=j;j=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Wr(e),r}finally{j=t,Ot()}}}function Wr(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,Io(e)}function fl(e){if(j!==this)throw new Error("Out-of-order effect");Po(this),j=e,this.f&=-2;try{8&this.f&&Wr(this)}finally{Ot()}}function xn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,tt&&tt.push(this)}xn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};xn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Io(this),Do(this),Ve++;var e=j;return j=this,fl.bind(this,e)};xn.prototype.N=function(){2&this.f||(this.f|=2,this.u=rt,rt=this)};xn.prototype.d=function(){this.f|=8,1&this.f||Wr(this)};xn.prototype.dispose=function(){this.d()};function fe(e,n){var t=new xn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Oo,it,Ft,yl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Fo=[];fe(function(){Oo=this.N})();function An(e,n){$[e]=n.bind(null,$[e]||function(){})}function ot(e){if(Ft){var n=Ft;Ft=void 0,n()}Ft=e&&e.S()}function Uo(e){var n=this,t=e.data,r=q(t);r.name="ReactiveDom",r.value=t;var a=nt(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var p=te(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=te(function(){return!Array.isArray(p.value)&&!Fr(p.value)}),g=fe(function(){if(this.N=Mo,c.value){var d=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){g(),f.call(this)},[c,p]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}Uo.displayName="ReactiveTextNode";Object.defineProperties(ne.prototype,{constructor:{configurable:!0,value:co(x,null).constructor},type:{configurable:!0,value:Uo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});An("__b",function(e,n){if(ot(),it=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof ne&&(t||(n.__np=t={}),t[a]=o,r[a]=o.peek())}}e(n)});An("__r",function(e,n){if(e(n),n.type!==x){ot();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,o){var s;return fe(function(){s=this},{name:o}),s.c=a,s})((function(a){return function(){var o;yl&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),it=r,ot(t)}});An("__e",function(e,n,t,r){ot(),it=void 0,e(n,t,r)});An("diffed",function(e,n){ot(),it=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,o=t.U;if(o)for(var s in o){var u=o[s];u===void 0||r&&s in r||(u.d(),o[s]=void 0)}if(r){o||(o={},t.U=o);for(var l in r){var p=o[l],c=r[l];p===void 0?(p=gl(t,l,c,a),o[l]=p):p.o(c,a)}}}e(n)});function gl(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,o=I(t);return{o:function(s,u){o.value=s,r=u},d:fe(function(){this.N=Mo;var s=o.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}An("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});An("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});Tn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function q(e,n){return nt(function(){return I(e,n)},[])}function $o(e,n){var t=J(e);return t.current=e,it.__$f|=4,nt(function(){return te(function(){return t.current()},n)},[])}var hl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function vl(){Hr(function(){for(var e;e=Fo.shift();)Oo.call(e)})}function Mo(){Fo.push(this)===1&&($.requestAnimationFrame||hl)(vl)}var ie=I(null);function Vo(){let e=JSON.parse(pn().dataset.personas??"[]");return Array.isArray(e)?e:[]}function pn(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Ut(){return ie.value?.viewer.isOperator??!1}function Lo(){return JSON.parse(pn().dataset.issuer??"null")}function Ye({issuer:e}){return new URL(e).host}var qo="numberbook sign-in";async function Go(e,n){let t=window.open("","_blank","popup,width=480,height=720");if(t===null||e.authorization===null)throw new Error(`The browser did not open the window of ${Ye(e)}: allow it for this page.`);let[r,a,o]=[Yr(),Yr(),Yr()],s=new URL(e.authorization),u={response_type:"code",client_id:e.clientId,redirect_uri:Jo(),scope:[...new Set(["openid",...e.scope.split(" ")])].join(" ").trim(),audience:e.audience,state:r,nonce:a,code_challenge:Qo(await bl(o)),code_challenge_method:"S256"};Object.entries(u).forEach(([d,y])=>s.searchParams.set(d,y));let l=_l(r,n);t.location.replace(s);let{code:p="",error:c,error_description:g,iss:f=e.issuer}=await l;if(t.close(),c!==void 0||p==="")throw new Error(`${Ye(e)} says: ${g??(c??"no code").replaceAll("_"," ")}`);if(f!==e.issuer)throw new Error(`Another issuer than ${Ye(e)} has answered.`);return Nl(e,{code:p,verifier:o,nonce:a})}function Jo(){return new URL(".",document.baseURI).href}function Yr(){return Qo(crypto.getRandomValues(new Uint8Array(32)))}function Qo(e){return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function bl(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e)))}function _l(e,n){return new Promise((t,r)=>{let a=new BroadcastChannel(qo);a.onmessage=({data:o})=>{o.state===e&&(a.close(),t(o))},n.addEventListener("abort",()=>{a.close(),r(n.reason)})})}function jo(){let e=new URLSearchParams(location.search);return e.has("state")&&(e.has("code")||e.has("error"))}function Bo(){let e=new BroadcastChannel(qo);e.postMessage(Object.fromEntries(new URLSearchParams(location.search))),e.close(),history.replaceState(null,"",location.pathname),pn().textContent="You can close this window.",window.close()}async function Nl(e,{code:n,verifier:t,nonce:r}){let o={method:"POST",body:new URLSearchParams({grant_type:"authorization_code",code:n,redirect_uri:Jo(),client_id:e.clientId,code_verifier:t}),credentials:"omit",cache:"no-store"},s=await fetch(e.token??"",o).catch(()=>{});if(s===void 0)throw new Error(`${Ye(e)} gives this page no token: it has to allow requests of ${location.origin}.`);let u=await s.json().catch(()=>({}));if(u.access_token===void 0)throw new Error(`${Ye(e)} says: ${u.error_description??u.error??s.status}`);let{nonce:l,iss:p,aud:c}=wl(u.id_token??"");if(l!==r||p!==e.issuer||![c].flat().includes(e.clientId))throw new Error(`What ${Ye(e)} gave was not meant for this sign-in.`);return u.access_token}function wl(e){try{let n=(e.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/");return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}catch{return{}}}var se=I({is:"well"}),$t=I(null),Mt=I(!1),na="",zr=[],Zr=new AbortController;function Vt(e){na=e;let n=zr;zr=[],n.forEach(t=>t())}function Ko(){Zr.abort(),Zr=new AbortController}var El=15;async function Ho(e,n={}){let t=[n.signal,Zr.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let o=na,s=await kl(e,r,o);if(s?.status===401)await Sl(o,r.signal);else if(s?.status===429)await Rl(s,r.signal);else if(s===void 0||s.status===503||s.status===502)se.value={is:"away"},await ea(Xo(s,a),r.signal);else if(s.status===409&&a<10)await ea(Xo(s,a),r.signal);else return se.value={is:"well"},$t.value=new Date,s}}async function kl(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function Xo(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),El)}async function Rl(e,n){let t=Number(e.headers.get("retry-after")??5);se.value={is:"limited",until:Date.now()+1e3*t},await ea(t,n)}async function Sl(e,n){e===na&&(se.value={is:"signed out"},await new Promise(t=>zr.push(t)),n.throwIfAborted())}async function ea(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}var ve={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var Dn=class extends Error{constructor(n,t,r,a,o,s,u){super(n),this.name="GraphQLError",this.message=n,o&&(this.path=o),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var l=u;if(!l&&s){var p=s.extensions;p&&typeof p=="object"&&(l=p)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function ce(e){return new Dn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function Wo(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var Lt=/ +(?=[^\s])/y;function Cl(e){for(var n=e.split(`
`),t="",r=0,a=0,o=n.length-1,s=0;s<n.length;s++)Lt.lastIndex=0,Lt.test(n[s])&&(s&&(!r||Lt.lastIndex<r)&&(r=Lt.lastIndex),a=a||s,o=s);for(var u=a;u<=o;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function F(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function ta(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw ce("Name");var t=E.slice(e,--v);return F(),t}function ge(){return{kind:"Name",value:ta()}}var Tl=/(?:"""|(?:[\s\S]*?[^\\])""")/y,xl=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Pn(e){var n;switch(E.charCodeAt(v)){case 91:v++,F();for(var t=[];E.charCodeAt(v)!==93;)t.push(Pn(e));return v++,F(),{kind:"ListValue",values:t};case 123:v++,F();for(var r=[];E.charCodeAt(v)!==125;){var a=ge();if(E.charCodeAt(v++)!==58)throw ce("ObjectField");F(),r.push({kind:"ObjectField",name:a,value:Pn(e)})}return v++,F(),{kind:"ObjectValue",fields:r};case 36:if(e)throw ce("Variable");return v++,{kind:"Variable",name:ge()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=Wo(Tl))==null)throw ce("StringValue");return F(),{kind:"StringValue",value:Cl(n.slice(0,-3)),block:!0}}else{var o=v,s;v++;var u=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw ce("StringValue");return n=E.slice(o,v),F(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=v++,p;(p=0|E.charCodeAt(v++))>=48&&p<=57;);var c=E.slice(l,--v);if((p=E.charCodeAt(v))===46||p===69||p===101){if((n=Wo(xl))==null)throw ce("FloatValue");return F(),{kind:"FloatValue",value:c+n}}else return F(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,F(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,F(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,F(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:ta()}}function zo(e){if(E.charCodeAt(v)===40){var n=[];v++,F();do{var t=ge();if(E.charCodeAt(v++)!==58)throw ce("Argument");F(),n.push({kind:"Argument",name:t,value:Pn(e)})}while(E.charCodeAt(v)!==41);return v++,F(),n}}function ze(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ge(),arguments:zo(e)});while(E.charCodeAt(v)===64);return n}}function Al(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,F();var n={kind:"NamedType",name:ge()};do if(E.charCodeAt(v)===33&&(v++,F(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw ce("NamedType");F(),n={kind:"ListType",type:n}}while(e--);return n}function qt(){if(E.charCodeAt(v++)!==123)throw ce("SelectionSet");return F(),Gt()}function Gt(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw ce("SelectionSet");switch(v++,F(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:ze(!1),selectionSet:qt()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,F(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ge()},directives:ze(!1),selectionSet:qt()})):e.push({kind:"FragmentSpread",name:ge(),directives:ze(!1)});break;case 123:v++,F(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Gt()});break;default:e.push({kind:"FragmentSpread",name:ge(),directives:ze(!1)})}}else{var n=ge(),t=void 0;E.charCodeAt(v)===58&&(v++,F(),t=n,n=ge());var r=zo(!1),a=ze(!1),o=void 0;E.charCodeAt(v)===123&&(v++,F(),o=Gt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:o})}while(E.charCodeAt(v)!==125);return v++,F(),{kind:"SelectionSet",selections:e}}function Dl(){if(F(),E.charCodeAt(v)===40){var e=[];v++,F();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Pn(!0)),E.charCodeAt(v++)!==36)throw ce("Variable");var t=ge();if(E.charCodeAt(v++)!==58)throw ce("VariableDefinition");F();var r=Al(),a=void 0;E.charCodeAt(v)===61&&(v++,F(),a=Pn(!0)),F();var o={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:ze(!0)};n&&(o.description=n),e.push(o)}while(E.charCodeAt(v)!==41);return v++,F(),e}}function Pl(e){var n=ge();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw ce("FragmentDefinition");F();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ge()},directives:ze(!1),selectionSet:qt()};return e&&(t.description=e),t}function Yo(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Pn(!0)),E.charCodeAt(v)===123){if(n)throw ce("Document");v++,F(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Gt()})}else{var t=ta();switch(t){case"fragment":e.push(Pl(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(a=ge());var o={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:Dl(),directives:ze(!1),selectionSet:qt()};n&&(o.description=n),e.push(o);break;default:throw ce("Document")}}}while(v<E.length);return e}function Zo(e,n){return E=e.body?e.body:e,v=0,F(),n&&n.noLocation?{kind:"Document",definitions:Yo()}:{kind:"Document",definitions:Yo(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ye(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function Il(e){return JSON.stringify(e)}function Ol(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Ae=`
`,X={OperationDefinition(e){var n="";e.description&&(n+=X.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ye(e.variableDefinitions,", ",X.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",X.Directive));var t=X.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=X.StringValue(e.description)+" "),n+=X.Variable(e.variable)+": "+Le(e.type),e.defaultValue&&(n+=" = "+Le(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",X.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ye(e.arguments,", ",X.Argument);n.length+t.length+2>80?n+="("+(Ae+="  ")+ye(e.arguments,Ae,X.Argument)+(Ae=Ae.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",X.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+X.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Ol(e.value).replace(/\n/g,Ae):Il(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ye(e.values,", ",Le)+"]",ObjectValue:e=>"{"+ye(e.fields,", ",X.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Le(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ye(e.definitions,`

`,Le)},SelectionSet:e=>"{"+(Ae+="  ")+ye(e.selections,Ae,Le)+(Ae=Ae.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Le(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",X.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",X.Directive)),n+=" "+X.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=X.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",X.Directive)),n+" "+X.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ye(e.arguments,", ",X.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Le(e.type)+"]",NonNullType:e=>Le(e.type)+"!"},Le=e=>X[e.kind](e);function ei(e){return Ae=`
`,X[e.kind]?X[e.kind](e):""}function mn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(mn(e.values[r],n));return t;case"ObjectValue":for(var o=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];o[l.name.value]=mn(l.value,n)}return o;case"Variable":return n&&n[e.name.value]}}var ra=()=>{},be=ra;function Ne(e){return{tag:0,0:e}}function st(e){return{tag:1,0:e}}var ni=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Fl=e=>e;function K(e){return n=>t=>{var r=be;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function Ze(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(st(e(r[0])))}))}function fn(e){return n=>t=>{var r=[],a=be,o=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?a=u[0]:(o=!1,(function(p){var c=be;p((g=>{if(g===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):o||(o=!0,a(0)))}}else g.tag===0?(r.push(c=g[0]),c(0)):r.length&&(t(g),c(0))}))})(e(u[0])),o||(o=!0,a(0))))})),t(Ne((u=>{if(u===1){s||(s=!0,a(1));for(var l=0,p=r,c=r.length;l<c;l++)p[l](1);r.length=0}else{!s&&!o?(o=!0,a(0)):o=!1;for(var g=0,f=r,d=r.length;g<d;g++)f[g](0)}})))}}function Ul(e){return fn(Fl)(e)}function yn(e){return Ul(sa(e))}function Jt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var o=a[0];t(Ne((s=>{s===1?(r=!0,o(1),e()):o(s)})))}else t(a)}))}}function Qt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var o=a[0];t(Ne((s=>{s===1&&(r=!0),o(s)})))}else e(a[0]),t(a)}))}}function aa(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function en(e){var n=[],t=be,r=!1;return a=>{n.push(a),n.length===1&&e((o=>{if(o===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(o.tag===0)t=o[0];else{r=!1;for(var p=0,c=n,g=n.length;p<g;p++)c[p](o)}})),a(Ne((o=>{if(o===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function oa(e){return n=>t=>{var r=be,a=be,o=!1,s=!1,u=!1,l=!1;n((p=>{l||(p===0?(l=!0,u||t(0)):p.tag===0?r=p[0]:(u&&(a(1),a=be),o?o=!1:(o=!0,r(0)),(function(g){u=!0,g((f=>{u&&(f===0?(u=!1,l?t(0):o||(o=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(p[0]))))})),t(Ne((p=>{p===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!o&&(o=!0,r(0)),u&&!s&&(s=!0,a(0)))})))}}function ut(e){return n=>t=>{var r=be,a=!1,o=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:o++<e?(t(s),!a&&o>=e&&(a=!0,t(0),r(1))):t(s))})),t(Ne((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&o<e&&r(0)})))}}function jt(e){return n=>t=>{var r=be,a=be,o=!1;n((s=>{o||(s===0?(o=!0,a(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(o=!0,a(1),r(1),t(0)))}))):t(s))})),t(Ne((s=>{s===1&&!o?(o=!0,r(1),a(1)):o||r(0)})))}}function ti(e,n){return t=>r=>{var a=be,o=!1;t((s=>{o||(s===0?(o=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(o=!0,n&&r(s),r(0),a(1)))}))}}function ri(e){return n=>e()(n)}function ia(e){return n=>{var t=e[ni()]&&e[ni()]()||e,r=!1,a=!1,o=!1,s;n(Ne((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{o=!1,n(st(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function $l(e){return e[Symbol.asyncIterator]?ia(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,o=!1,s;n(Ne((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{o=!1,n(st(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var sa=$l;function gn(e){return n=>{var t=!1;n(Ne((r=>{r===1?t=!0:t||(t=!0,n(st(e)),n(0))})))}}function ua(e){return n=>{var t=!1,r=e({next(a){t||n(st(a))},complete(){t||(t=!0,n(0))}});n(Ne((a=>{a===1&&!t&&(t=!0,r())})))}}function la(){var e,n;return{source:en(ua((t=>(e=t.next,n=t.complete,ra)))),next(t){e&&e(t)},complete(){n&&n()}}}var ai=e=>{var n=!1;e(Ne((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function ca(e){return ua((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),ra)))}function In(e){return n=>{var t=be,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function oi(e){In((n=>{}))(e)}function Bt(e){return new Promise((n=>{var t=be,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var da=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Ml=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new Dn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new Dn(e),Fn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Ml),r=((a,o)=>{var s="";if(a)return`[Network] ${a.message}`;if(o)for(var u=0,l=o.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${o[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},Xt=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},hn=new Set,ii=new WeakMap,On=(e,n)=>{if(e===null||hn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return On(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=On(e[r],n)||"null";return t+="]"}else if(!n&&(Ht!==nn&&e instanceof Ht||Wt!==nn&&e instanceof Wt))return"null";var o=Object.keys(e).sort();if(!o.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=ii.get(e)||Math.random().toString(36).slice(2);return ii.set(e,s),On({__key:s},n)}hn.add(e);for(var u="{",l=0,p=o.length;l<p;l++){var c=On(e[o[l]],n);c&&(u.length>1&&(u+=","),u+=On(o[l],n)+":"+c)}return hn.delete(e),u+="}"},pa=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||hn.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)pa(e,`${n}.${r}`,t[r]);else if(t instanceof Ht||t instanceof Wt)e.set(n,t);else{hn.add(t);for(var o in t)pa(e,`${n}.${o}`,t[o])}},qe=(e,n)=>(hn.clear(),On(e,n||!1)),nn=class{},Ht=typeof File<"u"?File:nn,Wt=typeof Blob<"u"?Blob:nn,Vl=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Ll=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,ql=(e,n)=>n%2==0?e.replace(Ll,`
`):e,si=e=>e.split(Vl).map(ql).join("").trim(),ui=new Map,Kt=new Map,lt=e=>{var n;return typeof e=="string"?n=si(e):e.loc&&Kt.get(e.__key)===e?n=e.loc.source.body:(n=ui.get(e)||si(ei(e)),ui.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},li=e=>{var n;if(e.documentId)n=Xt(e.documentId);else if(n=Xt(lt(e)),e.definitions){var t=ya(e);t&&(n=Xt(`
# ${t}`,n))}return n},fa=e=>{var n,t;return typeof e=="string"?(n=li(e),t=Kt.get(n)||Zo(e,{noLocation:!0})):(n=e.__key||li(e),t=Kt.get(n)||e),t.loc||lt(t),t.__key=n,Kt.set(n,t),t},Ge=(e,n,t)=>{var r=n||{},a=fa(e),o=qe(r,!0),s=a.__key;return o!=="{}"&&(s=Xt(o,s)),{key:s,query:a,variables:r,extensions:t}},ya=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===ve.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var ma=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Fn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},Yt=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=Yt(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=Yt(e[a],n[a]);return e}}return n},pi=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],o=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var p=function(){var f=u[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),o=!0);var d="data",y=l,b=[];if(f.path)b=f.path;else if(r){var N=r.find((w=>w.id===f.id));f.subPath?b=[...N.path,...f.subPath]:b=N.path}for(var T=0,_=b.length;T<_;d=b[T++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(f.items)for(var R=+d>=0?d:0,m=0,k=f.items.length;m<k;m++)y[R+m]=Yt(y[R+m],f.items[m]);else f.data!==void 0&&(y[d]=Yt(y[d],f.data))},c=0,g=u.length;c<g;c++)p();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new Fn({graphQLErrors:a,response:t}):void 0,extensions:o?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},mi=(e,n,t)=>({operation:e,data:void 0,error:new Fn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function fi(e){var n={query:void 0,documentId:void 0,operationName:ya(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=lt(e.query)),n}var yi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Gl(e.context.url);for(var a in n){var o=n[a];o&&r[1].set(a,typeof o=="object"?qe(o):o)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Gl=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Jl=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=qe(n),r=(u=>{var l=new Map;return(Ht!==nn||Wt!==nn)&&(hn.clear(),pa(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",qe({...[...r.keys()].map((u=>[u]))}));var o=0;for(var s of r.values())a.append(""+o++,s);return a}return t}},gi=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var o=Jl(e,n);return typeof o=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:o?"POST":"GET",body:o,headers:t}},Ql=/boundary="?([^=";]+)"?/i,jl=/data: ?([^\n]+)/;async function*ci(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*di(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var o of e)for(r+=o.constructor.name==="Buffer"?o.toString():t.decode(o,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*Bl(e,n,t){var r=!0,a=null,o;try{yield await Promise.resolve();var s=(o=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(g,f){var d=g.match(Ql),y="--"+(d?d[1]:"-"),b=!0,N;for await(var T of di(ci(f),`\r
`+y)){if(b){b=!1;var _=T.indexOf(y);if(_>-1)T=T.slice(_+y.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(R){if(!N)throw R}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,o):/text\/event-stream/i.test(s)?u=(async function*(g){var f;for await(var d of di(ci(g),`

`)){var y=d.match(jl);if(y){var b=y[1];try{yield f=JSON.parse(b)}catch(N){if(!f)throw N}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(o):/text\//i.test(s)?u=(async function*(g){var f=await g.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(o):u=(async function*(g){yield JSON.parse(await g.text())})(o);var l;for await(var p of u)p.pending&&!a?l=p.pending:p.pending&&(l=[...l,...p.pending]),a=a?pi(a,p,o,l):ma(e,p,o),r=!1,yield a,r=!0;a||(yield a=ma(e,{},o))}catch(c){if(!r)throw c;yield mi(e,o&&(o.status<200||o.status>=300)&&o.statusText?new Error(o.statusText):c,o)}}function hi(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),Jt((()=>{r&&r.abort()}))(K((a=>!!a))(ia(Bl(e,n,t))))}var ga=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=ga(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var o=[],s={},u=0,l=e.directives.length;u<l;u++){var p=e.directives[u],c=p.name.value;c[0]!=="_"?o.push(p):c=c.slice(1),s[c]=p}e={...e,directives:o,_directives:s}}if("selectionSet"in e){var g=[],f=e.kind===ve.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];f=f||b.kind===ve.FIELD&&b.name.value==="__typename"&&!b.alias;var N=ga(b);g.push(N)}return f||g.push({kind:ve.FIELD,name:{kind:ve.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:g}}}}return e},vi=new Map,Un=e=>{var n=fa(e),t=vi.get(n.__key);return t||(vi.set(n.__key,t=ga(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function bi(e){var n=t=>e(t);return n.toPromise=()=>Bt(ut(1)(K((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>In(t)(n),n}function tn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Xl=()=>{};var _i=({forward:e,dispatchDebug:n})=>t=>{var r=fn((o=>{var s=fi(o),u=yi(o,s),l=gi(o,s),p=jt(K((c=>c.kind==="teardown"&&c.key===o.key))(t))(hi(o,u,l));return p}))(K((o=>o.kind!=="teardown"&&(o.kind!=="subscription"||!!o.context.fetchSubscriptions)))(t)),a=e(K((o=>o.kind==="teardown"||o.kind==="subscription"&&!o.context.fetchSubscriptions))(t));return yn([r,a])},Kl=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,o)=>{var s=!1;return o({client:n,forward(u){return en(a(en(u)))},dispatchDebug(u){}})}),t),Ni=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>fn((o=>{t&&o.error&&t(o.error,o.operation);var s=n&&n(o)||o;return"then"in s?ca(s):gn(s)}))(r(fn((o=>{if(o.kind==="teardown")return gn(o);var s=e&&e(o)||o;return"then"in s?jt(K((u=>u.kind==="teardown"&&u.key===o.key))(a))(ca(s)):gn(s)}))(a))),Hl=({dispatchDebug:e})=>n=>K((t=>!1))(n),wi=function e(n){var t=0,r=new Map,a=new Map,o=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=la();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!o.has(m.key))&&(m.kind==="teardown"?o.delete(m.key):m.kind!=="mutation"&&o.add(m.key),l.next(m))}var c=!1;function g(m){if(m&&p(m),!c){for(c=!0;c&&(m=s.shift());)p(m);c=!1}}var f=m=>{var k=jt(K((w=>w.kind==="teardown"&&w.key===m.key))(l.source))(K((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(R));return m.kind!=="query"?k=ti((w=>!!w.hasNext),!0)(k):k=oa((w=>{var G=gn(w);return w.stale||w.hasNext?G:yn([G,Ze((()=>(w.stale=!0,w)))(ut(1)(K((Q=>Q.key===m.key))(l.source)))])}))(k),m.kind!=="mutation"?k=Jt((()=>{o.delete(m.key),r.delete(m.key),a.delete(m.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(tn("teardown",m,m.context))}))(Qt((w=>{if(w.stale)if(!w.hasNext)o.delete(m.key);else for(var G=0;G<s.length;G++){var Q=s[G];if(Q.key===w.operation.key){o.delete(Q.key);break}}else w.hasNext||o.delete(m.key);r.set(m.key,w)}))(k)):k=aa((()=>{p(m)}))(k),en(k)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(m){if(m.kind==="teardown")g(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(g);else if(a.has(m.key)){for(var k=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,k=!0);k||o.has(m.key)&&m.context.requestPolicy!=="network-only"?(o.delete(m.key),Promise.resolve().then(g)):(s.push(m),Promise.resolve().then(g))}},createRequestOperation(m,k,w){w||(w={});var G;return tn(m,k,{_instance:m==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(m){return m.kind==="mutation"?bi(f(m)):bi(ri((()=>{var k=a.get(m.key);k||a.set(m.key,k=f(m)),k=aa((()=>{g(m)}))(k);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?oa(gn)(yn([k,K((G=>G===r.get(m.key)))(gn(w))])):k})))},executeQuery(m,k){var w=y.createRequestOperation("query",m,k);return y.executeRequestOperation(w)},executeSubscription(m,k){var w=y.createRequestOperation("subscription",m,k);return y.executeRequestOperation(w)},executeMutation(m,k){var w=y.createRequestOperation("mutation",m,k);return y.executeRequestOperation(w)},readQuery(m,k,w){var G=null;return In((Q=>{G=Q}))(y.query(m,k,w)).unsubscribe(),G},query:(m,k,w)=>y.executeQuery(Ge(m,k),w),subscription:(m,k,w)=>y.executeSubscription(Ge(m,k),w),mutation:(m,k,w)=>y.executeMutation(Ge(m,k),w)}),b=Xl;if(0)var N,T;var _=Kl(n.exchanges),R=en(_({client:y,dispatchDebug:b,forward:Hl({dispatchDebug:b})})(l.source));return oi(R),y};var Wl=`
https://bit.ly/2XbVrpR#`;function sr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+Wl+t);throw a.name="Graphcache Error",a}}var Yl={},ur=e=>e._directives||Yl,Pe=e=>e.name.value,Ei=e=>e.typeCondition.name.value,Ta=e=>e.alias?e.alias.value:e.name.value,zl=[],we=e=>e.selectionSet?e.selectionSet.selections:zl,Ai=e=>e.typeCondition?e.typeCondition.name.value:null,lr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var o=e.arguments[r],s=mn(o.value,n);s!=null&&(t||(t={}),t[Pe(o)]=s)}return t},Zl=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var o=Pe(e.variableDefinitions[r].variable);t[o]=n[o]}return t}},Di=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var o=e.variableDefinitions[r],s=Pe(o.variable);t[s]=n[s]===void 0&&o.defaultValue?mn(o.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function xa(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===ve.OPERATION_DEFINITION)return e.definitions[n];sr(!1,"",1)}var nr=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===ve.FRAGMENT_DEFINITION&&(n[Pe(r)]=r)}return n},ec=(e,n)=>{var t=ur(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Pe(a.arguments[0])==="if"){var o=mn(a.arguments[0].value,n);return r==="include"?!!o:!o}}return!0},nc=(e,n)=>{var{defer:t}=ur(e);if(t){for(var r of t.arguments||[])if(Pe(r)==="if")return!!mn(r.value,n);return!0}return!1},tc=e=>{var{optional:n,required:t}=ur(e);if(t)return!1;if(n)return!0},ki="__",Ri=(e,n,t,r)=>{var a=Ii(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},Pi=(e,n,t,r)=>{var a=Ii(e,n,t,r);if(!a)return!1;var o=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return o.kind==="LIST"&&o.ofType.kind!=="NON_NULL"};var rc=(e,n,t)=>{if(!t)return!1;var r=Ai(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(o,s){sr(o.types.has(s)&&(o.types.get(s).kind==="INTERFACE"||o.types.get(s).kind==="UNION"),"",5)})(e,r),Oi(e,t),e.isSubType(r,t))},Ii=(e,n,t,r)=>{if(!(t.indexOf(ki)===0||n.indexOf(ki)===0)){Oi(e,n);var a=e.types.get(n).fields()[t];return a}};function Oi(e,n){sr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var _n=(e,n)=>n?`${e}(${qe(n)})`:e,mt=(e,n)=>`${e}.${n}`,ac=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Fi=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},ct=null,tr=null,C=null,de=null,_e=null,Je=null,Mn=!1,rn=!1;function De(e,n){var t;if(e){if(ct.has(e))return e;t=tr.get(e)}return t==null&&(t=n?[]:{}),e&&tr.set(e,t),ct.add(t),t}var ha=e=>!!e&&ct.has(e),vn=(e,n,t,r,a)=>{ct=new WeakSet,tr=new WeakMap,_e=e,C=n,Je=new Set,rn=!!r,Mn=!!a,t?_e==="read"?de=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?zt(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),de=t,uc(n,t)):(de=null,Li(n,t)):de=null},bn=()=>{var e=C,n=de;if(rn=!1,de=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)lc(e.optimisticOrder[t]);ct=null,tr=null,_e=null,C=null,Je=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{vn("read",e,null),oc(),cc(),bn(),e.defer=!1})))},Si=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),vn("write",e,n,t),bn()};var Ui=new Set,$i=(e,n,t,r)=>{var a=de?e.optimistic.get(de):e.base,o=a.get(n);o===void 0&&a.set(n,o=Object.create(null)),r===void 0&&!de?delete o[t]:o[t]=r},cr=(e,n,t)=>{for(var r,a=!rn&&_e==="read"&&de&&C.commutativeKeys.has(de),o=0,s=C.optimisticOrder.length;o<s;o++){var u=C.optimisticOrder[o],l=e.optimistic.get(u);if(a=a&&u!==de,l&&(!a||!C.commutativeKeys.has(u))&&(!rn||_e==="write"||C.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function rr(e){return C.refCount.get(e)||0}var ar=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)ar(e[t],n);else typeof e=="string"&&((a,o)=>{var s=rr(a),u=s+o>0?s+o:0;C.refCount.set(a,u),u?!s&&u&&C.gc.delete(a):C.gc.add(a)})(e,n)},Ci=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(ac(r)),n.add(r))},Ti=(e,n,t,r)=>{Ci(e,n,r.base.get(t));for(var a=0,o=C.optimisticOrder.length;a<o;a++){var s=r.optimistic.get(C.optimisticOrder[a]);s!==void 0&&Ci(e,n,s.get(t))}},oc=()=>{if(!C.optimisticOrder.length){for(var e of C.gc.keys())if(C.gc.delete(e),!(rr(e)>0)){var n=C.records.base.get(e);C.refCount.delete(e),C.records.base.delete(e);var t=n&&n.__typename;if(t){var r=C.types.get(t);r&&r.delete(e)}var a=C.links.base.get(e);if(a){C.links.base.delete(e);for(var o in a)ar(a[o],-1)}}}},ft=(e,n)=>{e!==C.queryRootKey?Je.add(e):n!==void 0&&n!=="__typename"&&Je.add(mt(e,n))},Mi=(e,n)=>{!rn&&C.storage&&C.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Qe=(e,n)=>(_e==="read"&&ft(e,n),cr(C.records,e,n)),Nn=(e,n)=>(_e==="read"&&ft(e,n),cr(C.links,e,n)),ic=(e,n)=>{var t=C.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),C.abstractToConcreteMap.set(e,r)}},dt=(e,n,t)=>{Gi(cr(C.records,e,n),t)||(ft(e,n),Mi(e,n)),$i(C.records,e,n,t)},sc=(e,n)=>Qe(e,n)!==void 0||Nn(e,n)!==void 0,yt=(e,n,t)=>{var r=de?C.links.optimistic.get(de):C.links.base;if(!de){var a=r&&r.get(e);ar(a&&a[n],-1),ar(t,1)}Gi(cr(C.links,e,n),t)||(ft(e,n),Mi(e,n)),$i(C.links,e,n,t)},zt=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Vi(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},uc=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Vi=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Li=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Vi(e,n)},lc=e=>{var n=Je;Je=new Set,_e="write";var t=C.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],o=r[1];for(var s in o)yt(a,s,o[s])}var u=C.records.optimistic.get(e);if(u)for(var l of u.entries()){var p=l[0],c=l[1];for(var g in c)dt(p,g,c[g])}Je=n,Li(C,e)},qi=e=>{var{links:n,records:t}=C,r=[],a=new Set;return ft(e),Ti(r,a,e,n),Ti(r,a,e,t),r},cc=()=>{if(C.storage){rn=!0,_e="read";var e={};for(var n of C.persist.keys()){var{entityKey:t,fieldKey:r}=Fi(n),a=void 0;(a=Nn(t,r))!==void 0?e[n]=`:${qe(a)}`:(a=Qe(t,r))!==void 0?e[n]=qe(a):e[n]=void 0}rn=!1,C.storage.writeData(e),C.persist.clear()}};function Gi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Zt=null,or=!1,ba=void 0,dr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,ir=(e,n,t,r,a,o)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:rn,__internal:{path:[],errorMap:void 0}};if(o&&o.graphQLErrors)for(var u=0;u<o.graphQLErrors.length;u++){var l=o.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},_a=(e,n,t,r,a,o)=>{Zt=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=o,e.error=dr(e)},dc=(e,n,t,r,a)=>{if(!n)return!1;var o=Ai(e);return!o||n===o?!0:!we(e).some((s=>{if(s.kind!==ve.FIELD)return!1;var u=_n(Pe(s),lr(s,r));return!sc(t,u)}))},pt=class{constructor(n,t,r,a,o,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:o,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(ec(t,this.ctx.variables)){if(t.kind!==ve.FIELD){var r=t.kind!==ve.INLINE_FRAGMENT?this.ctx.fragments[Pe(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?rc(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?pc(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):_e==="read"&&mc(r.typeCondition.name.value,this.typename)||dc(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||_e==="write"&&!this.ctx.store.schema){var o=tc(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&ic(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:we(r),index:0,defer:n.defer||nc(t,this.ctx.variables),optional:o!==void 0?o:n.optional})}}}else if(_e==="write"||!t._generated)return or=n.defer,ba=n.optional,t}}this.stack.pop()}}},pc=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},mc=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>C.types.has(a))(e);if(!t)return!1;var r=(a=>C.abstractToConcreteMap.get(a)||Ui)(e);return r.size&&r.has(n)},er=e=>e??null,Na=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=Na(e,n[r]);return t}}else return n||null;var o=e.keyOfEntity(n);return o},wa=(e,n,t,r)=>{var a=Un(n.query),o=xa(a),s=e.rootFields[o.operation],u=we(o),l=ir(e,Di(o,n.variables),nr(a),s,s,r),p=s!==l.store.rootFields.query?Ji(l,s,u,t||De()):$n(l,s,u,t||De());return{dependencies:Je,partial:l.partial||!p,hasNext:l.hasNext,data:p||null}},Ji=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new pt(n,n,!1,void 0,t,e),o,s=Mn,u=De(r);o=a.next();){var l=Ta(o),p=r[l];e.__internal.path.push(l);var c=void 0;o.selectionSet&&p!==null?c=Qi(e,we(o),er(p)):c=p,s=s||c!==p,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},Qi=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=Mn,o=0,s=t.length;o<s;o++)e.__internal.path.push(o),r[o]=Qi(e,n,t[o]),a=a||r[o]!==t[o],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?$n(e,u,n,t)||null:Ji(e,t.__typename,n,t)};function fc(e,n,t,r){var a=r.store.resolvers[n],o=a&&a[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](lr(l,r.variables)),s;break}}return s||o}var $n=(e,n,t,r,a)=>{var{store:o}=e,s=n===o.rootFields.query,u=a&&o.keyOfEntity(a)||n,l=s?n:Qe(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var p=new pt(l,u,!1,void 0,t,e),c=!1,g=!1,f=Mn,d,y=e.partial,b=De(r);(d=p.next())!==void 0;){var N=Pe(d),T=lr(d,e.variables),_=Ta(d),R=ur(d),m=fc(R,l,N,e),k=_n(N,T),w=mt(u,k),G=Qe(u,k),Q=a?a[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=l;else if(Q!==void 0&&d.selectionSet===void 0)h=Q;else if(_e==="read"&&m){var A=b;if(d.selectionSet===void 0&&G!==void 0&&(A={...b,[_]:G,[N]:G}),_a(e,A,l,u,k,N),h=m(A,T||{},o,e),d.selectionSet&&(h=Ea(e,l,N,w,we(d),b[_]!==void 0?b[_]:r[_],h,ha(r))),o.schema&&h===null&&!Ri(o.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=G;else if(Q!==void 0)h=Ea(e,l,N,w,we(d),b[_]!==void 0?b[_]:r[_],Q,ha(r));else{var D=Nn(u,k);D!==void 0?h=ji(e,D,l,N,we(d),b[_]!==void 0?b[_]:r[_],ha(r)):typeof G=="object"&&G!==null&&(h=G)}if(!or&&h===void 0&&(R.optional||ba&&!R.required||dr(e)||!R.required&&o.schema&&Ri(o.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(R.required||ba===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),f=f||h!==r[_],h!==void 0)b[_]=h;else if(or)g=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||g,s&&e.partial&&!c?void 0:f?b:r}},Ea=(e,n,t,r,a,o,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,p=l.schema?Pi(l.schema,n,t,e.store.logger):!1,c=e.partial,g=De(o,!0),f=Mn||!Array.isArray(o)||s.length!==o.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=Ea(e,n,t,mt(r,`${d}`),a,o?.[d],s[d],u);if(e.__internal.path.pop(),b===void 0&&!p){e.partial=c;return}else e.partial=e.partial||b===void 0&&p,g[d]=b??null,f=f||g[d]!==o[d]}return f?g:o}else{if(s==null)return s;if(u&&o===null)return null;if(yc(s)){var N=o||De(o);return typeof s=="string"?$n(e,s,a,N):$n(e,r,a,N,s)}else return}},ji=(e,n,t,r,a,o,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?Pi(u.schema,t,r,e.store.logger):!1,p=De(o,!0),c=e.partial,g=Mn||!Array.isArray(o)||n.length!==o.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var y=ji(e,n[f],t,r,a,o?.[f],s);if(e.__internal.path.pop(),y===void 0&&!l){e.partial=c;return}else e.partial=e.partial||y===void 0&&l,p[f]=y||null,g=g||p[f]!==o[f]}return g?p:o}else if(n===null||o===null&&s)return null;return $n(e,n,a,o||De(o))},yc=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Bi=(e,n,t)=>{for(var r=n?[{fieldKey:_n(n,t)}]:qi(e),a=0,o=r.length;a<o;a++){var{fieldKey:s}=r[a];Nn(e,s)!==void 0?yt(e,s,void 0):dt(e,s,void 0)}},ka=(e,n)=>{var t=(a=>C.types.get(a)||Ui)(e);for(var r of t)n.includes(r)||Bi(r)},Ra=(e,n,t,r)=>{var a=Un(n.query),o=xa(a),s={data:t||De(),dependencies:Je},u=e.rootFields[o.operation],l=ir(e,Di(o,n.variables),nr(a),u,u,r);return Aa(l,u,we(o),s.data),s},Aa=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",o=!!e.store.rootNames[n],s=o?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Qe(n,"__typename")),s)!o&&n&&(dt(n,"__typename",s),((O,M)=>{var Y=C.types.get(O);if(Y)Y.add(M);else{var me=new Set;me.add(M),C.types.set(O,me)}})(s,n));else return;for(var u=e.store.updates[s],l=new pt(s,n||s,!1,void 0,t,e),p;p=l.next();){var c=Pe(p),g=lr(p,e.variables),f=_n(c,g),d=Ta(p),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(or||e.optimistic&&a==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&a==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(_a(e,r,s,n||s,f,c),y=er(b(g||{},e.store,e))),y!==void 0){if(p.selectionSet)if(n&&a==="query"){var N=mt(n,f),T=Sa(e,we(p),er(y),N,e.optimistic?Nn(n||s,f):void 0);yt(n||s,f,T)}else Sa(e,we(p),er(y));else n&&a==="query"&&dt(n||s,f,y!==null||!dr(e)?y:void 0);var _=u&&u[c];if(_)_a(e,r,s,n||s,f,c),r[c]=y,_(r,g||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var R=y.map((O=>e.store.keyOfEntity(O)||"")),m=0,k=y.length;m<k;m++){var w=R[m];if(w&&y[m].__typename){var G=Qe(w,"__typename"),Q=rr(w);G&&!Q&&ka(y[m].__typename,R)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var A=Qe(h,"__typename"),D=rr(h);(!A||!D)&&y.__typename&&ka(y.__typename,[h])}}}e.__internal.path.pop()}}}};var Sa=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var o=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?mt(r,`${s}`):void 0,p=Sa(e,n,t[s],l,a?.[s]);o[s]=p,e.__internal.path.pop()}return o}else if(t===null)return dr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),g=t.__typename,f=c||r;return Aa(e,f,n,t),f||null},Ca=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var o=(({__schema:c})=>{var g=new Map,f=_=>{var R;return()=>{if(!R){R={};for(var m=0;m<_.length;m++)R[_[m].name]=_[m]}return R}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:f(_.interfaces||[]),fields:f(_.fields.map((R=>({name:R.name,type:R.type,args:f(R.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:f(_.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,R){var m=g.get(_),k=g.get(R);return!m||!k?!1:m.kind==="UNION"?!!m.types()[R]:m.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[_]:_===R}};if(c.types){y.types=g;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var T=d(N);T&&g.set(N.name,T)}}}return y})(n.schema);t=o.query||t,r=o.mutation||r,a=o.subscription||a,o.types&&(this.schema=o)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return _n(n,t)}keyOfEntity(n){if(Zt&&n===Zt.parent)return Zt.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var o=_n(t,r),s=Qe(a,o);if(s!==void 0)return s;var u=Nn(a,o);return u!==void 0&&(u=Na(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?ka(n,[]):(sr(a,"",19),Bi(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?qi(t):[]}updateQuery(n,t){var r=Ge(n.query,n.variables),a=t(this.readQuery(r));a!==null&&Ra(this,r,a,void 0)}readQuery(n){var t=Ge(n.query,n.variables);return wa(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((o,s,u,l,p)=>{var c=nr(s),g;if(p){if(!(g=c[p]))return null}else if(!(g=c[Object.keys(c)[0]]))return null;var f=Ei(g);typeof u!="string"&&!u.__typename&&(u.__typename=f);var d=o.keyOfEntity(u);if(!d)return null;var y=ir(o,l||{},c,f,d,void 0),b=$n(y,d,we(g),De())||null;return b})(this,Un(n),t,r,a)}writeFragment(n,t,r,a){((o,s,u,l,p)=>{var c=nr(s),g;if(p){if(!(g=c[p]))return null}else if(!(g=c[Object.keys(c)[0]]))return null;var f=Ei(g),d={__typename:f,...u},y=o.keyOfEntity(d);if(y){var b=ir(o,l||{},c,f,y,void 0);Aa(b,y,we(g),d)}})(this,Un(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,o=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&yt(s,_n(t,a),Na(this,o))}},xi=(e,n)=>tn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),va=(e,n)=>tn(e.kind,e,{...e.context,requestPolicy:n}),Xi=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new Ca(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((A,D,O)=>{vn("write",A,null);for(var M in O){var Y=O[M];if(Y!==void 0){var{entityKey:me,fieldKey:Te}=Fi(M);Y[0]===":"?Nn(me,Te)===void 0&&yt(me,Te,JSON.parse(Y.slice(1))):Qe(me,Te)===void 0&&dt(me,Te,JSON.parse(Y))}}A.storage=D,A.hydrating=!1,bn()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var o=new Map,s=[],u=new Map,l=new Map,p=new Set,c=new Set,g=new Set,f=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,T=h=>{for(var A of h.values())if(p.has(A))return!0;return!1},_=(h,A)=>{if(A)for(var D of A.values()){var O=y.get(D);if(O)for(var M of O.values())h.add(M)}},R=(h,A,D)=>{for(var O of A.values())if(O!==h.key){var M=u.get(O);if(M){h.kind==="query"&&N.add(O);var Y="cache-first";c.has(O)&&(c.delete(O),Y="cache-and-network");var me=va(M,Y);h.kind==="subscription"&&g.has(O)&&d.add(me),t.reexecuteOperation(me)}}if(!D){var Te=b;b=N,h.kind==="query"&&b.add(h.key),(N=Te).clear()}},m=h=>!d.has(h)||!g.has(h.key)?!1:(f.add(h.key),!0),k=h=>{var A=!1;if(h.kind==="query")zt(a.data,h.key),u.set(h.key,h),g.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),b.delete(h.key),g.delete(h.key),f.delete(h.key),Si(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),vn("write",a.data,h.key,!0,!1);var{dependencies:D}=Ra(a,h,void 0,void 0);if(bn(),D.size){for(var O of D.values())p.add(O);o.set(h.key,D);var M=new Set;_(M,D),R(h,M,!0),A=!0}}}return tn(h.kind,{key:h.key,query:Un(h.query),variables:h.variables?Zl(xa(h.query),h.variables):h.variables},{...h.context,optimistic:A})},w=(h,A)=>{for(var D of A.values()){var O=y.get(D);O||y.set(D,O=new Set),O.add(h.key)}},G=h=>{vn("read",a.data,void 0,!1,!1);var A=wa(a,h,l.get(h.key),void 0);bn();var D=A.data?!A.partial&&!A.hasNext?"hit":"partial":"miss";return l.set(h.key,A.data),u.set(h.key,h),w(h,A.dependencies),{outcome:D,operation:h,data:A.data,dependencies:A.dependencies,hasNext:A.hasNext}},Q=(h,A)=>{var D=u.get(h.operation.key)||h.operation;if(D.kind==="mutation"){var O=o.get(D.key);_(A,O),o.delete(D.key)}(D.kind==="subscription"||h.hasNext)&&zt(a.data,D.key,!0);var M,Y=h.data;if(Y){vn("write",a.data,D.key,!1,!1);var me=Ra(a,D,Y,h.error).dependencies;bn(),_(A,me);var Te=D.kind==="query"?l.get(D.key):null;vn("read",a.data,D.key,!1,Te!==Y);var S=wa(a,D,Te||Y,h.error);bn(),Y=S.data,D.kind==="query"&&(_(A,M=S.dependencies),l.set(D.key,Y))}else Si(a.data,D.key);return M&&w(h.operation,M),{operation:D,data:Y,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var A=en(Ze(G)(K((S=>S.kind==="query"&&S.context.requestPolicy!=="network-only"))(h))),D=K((S=>S.kind!=="query"||S.context.requestPolicy==="network-only"))(h),O=Ze((S=>xi(S.operation,{cacheOutcome:"miss"})))(K((S=>S.outcome==="miss"&&S.operation.context.requestPolicy!=="cache-only"&&!T(S.dependencies)&&!b.has(S.operation.key)&&!m(S.operation)))(A)),M=Ze((S=>{var{requestPolicy:he}=S.operation.context,Me=he!=="cache-only"&&(S.hasNext||he==="cache-and-network"||he==="cache-first"&&S.outcome==="partial"&&!b.has(S.operation.key)),un=he!=="cache-only"&&(Me||g.has(S.operation.key)||S.outcome==="partial"&&b.has(S.operation.key)&&((Ke=a.data).commutativeKeys.has(ao=S.operation.key)||Ke.optimisticOrder.indexOf(ao)>-1)),Ke,ao,el={operation:xi(S.operation,{cacheOutcome:S.outcome}),data:S.data,error:S.error,extensions:S.extensions,stale:un&&!S.hasNext,hasNext:Me&&S.hasNext};return Me&&(T(S.dependencies)?he==="cache-and-network"&&c.add(S.operation.key):m(S.operation)||t.reexecuteOperation(va(u.get(S.operation.key)||S.operation,"network-only"))),el}))(K((S=>S.outcome!=="miss"||S.operation.context.requestPolicy==="cache-only"))(A)),Y=n(Ze(k)(yn([D,O]))),me=Ze((S=>{var{key:he}=S.operation,Me=!1;S.hasNext||(g.delete(he),Me=f.delete(he));var un=new Set,Ke=Q(S,un);return R(S.operation,un,!1),Me&&(Ke.stale=!0,t.reexecuteOperation(va(u.get(he)||S.operation,"network-only"))),Ke}))(K((S=>!o.has(S.operation.key)))(Y)),Te=fn((S=>{if(s.push(S)<o.size)return ai;for(var he=0;he<s.length;he++)zt(a.data,s[he].operation.key);p.clear();for(var Me=[],un=new Set,Ke;Ke=s.shift();)Me.push(Q(Ke,un));return R(S.operation,un,!1),sa(Me)}))(K((S=>o.has(S.operation.key)))(Y));return yn([me,Te,M])}};var Vn=()=>null;function Ki(){return Xi({keys:{CallingNameUpdate:Vn,PhoneNumberAssociation:Vn,PhoneNumberCapabilities:Vn,PhoneNumberCount:Vn,UpdateRunItem:Vn,UserError:Vn},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&gc(t,n)}}}})}function gc(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}function Hi(){pr=Wi()}function Wi(){return new wi({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:Ho,exchanges:[Ki(),hc,_i]})}var hc=Ni({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:vc()}:e.context;return tn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(Mt.value=!0)}});function vc(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var pr=Wi();function Ln(e,n,t){let r=Ge(e.toString(),n),a={hash:e.__meta__?.hash},o=pr,{unsubscribe:s}=da(o.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),In(({data:l,error:p,stale:c})=>t({data:l,error:p,isStale:c})));return{stop:s,again:()=>o.reexecuteOperation(o.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function je(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await da(pr.query(e.toString(),n,r),K(({stale:o,hasNext:s})=>!o&&!s),ut(1),Bt);return Yi(a)}var mr=I(null),Da=I(0);async function re(e,n){let t={hash:e.__meta__?.hash};mr.value={document:e.toString(),variables:n};let r=await pr.mutation(e.toString(),n,t);return Da.value++,Yi(r)}function Yi(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function ue(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function U(e,n){return n}var V=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},zi=new V(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),Ie=new V(`
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
    `,{fragmentName:"NumberRow"}),fr=new V(`
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
    `,{fragmentName:"Grant"}),qn=new V(`
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
    `,{fragmentName:"Change"}),Zi=new V(`
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
}`,{fragmentName:"NumberSheet"}),yr=new V(`
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
    `,{fragmentName:"Run"}),Ee=new V(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),es=new V(`
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
}`,{fragmentName:"RunItem"}),Pa=new V(`
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
}`,{hash:"sha256:719928e07dc025f5ece5770b48f7330867845daea7a70e1396324fbdad6bf8e2"}),Ia=new V(`
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
}`,{hash:"sha256:77be53662eb7634e533c8d877e771b32f62ade2660fa81c7aecfff639181e8ff"}),ns=new V(`
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
}`,{hash:"sha256:f71a4d84d138e314ae93d3a48e7ffb69d5ca7b49c74f3b9c76ba49972ea353d7"}),ts=new V(`
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
}`,{hash:"sha256:41de78cf6d72617cbba148ecd29cb4ab9d5fa361b8773054825e63de666b27cd"}),rs=new V(`
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
}`,{hash:"sha256:9a723c126c22f4c8f1adf5ec565d56fbb3b092231cd4fa5cbc20124d13f43d14"}),as=new V(`
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
}`,{hash:"sha256:a0fe1ee77e58b2d90ddf70827fb81261a239184e91b15c1a9b5836ed452b9cc6"}),os=new V(`
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
}`,{hash:"sha256:8db0ac4e65c8b3a47fc50d1391641ae3713df3dcf24433eb5ac0c37c413da5fa"}),gr=new V(`
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
}`,{hash:"sha256:c1e47e8d136a32fc5f2a620f7186ba9a636fef114f1c7f1850b9435052187e04"}),is=new V(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),Oa=new V(`
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
}`,{hash:"sha256:b9dd3ed864f27611dcdd37bd27674e55c658a767fc45934d403bb2ff0255f274"}),ss=new V(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),us=new V(`
    mutation UpdateNumbers($input: UpdatePhoneNumbersInput!) {
  __typename
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
}`,{hash:"sha256:731740ab5f2f1d389a4985a1461acb2bf8d4add15e9abc0c0fd7fac915abab60"}),ls=new V(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),cs=new V(`
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),ds=new V(`
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),ps=new V(`
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),ms=new V(`
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),fs=new V(`
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),Fa=new V(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),ys=new V(`
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
}`,{hash:"sha256:3ffb8d54bd50c3ec3c74aa92aaae28bbe776f1f271e23ee1a3f9e808f541f8e2"}),gs=new V(`
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
}`,{hash:"sha256:ccc7f38e2c8e1e4f2842737c9b1b2f382b9bfb4c200595d4f7747b25dedbf83e"}),gt=new V(`
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var hr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Ua=Object.keys(hr),_c=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function ht(e){let n=new URLSearchParams(e),t=Ua.flatMap(r=>{let a=n.get(r);return a?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Nc(n.get("order")??"")}}function Nc(e){let n=_c.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function vt(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Ua){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var L=I(ht(""));function hs(){let e=()=>{L.value=ht(location.search)};e(),addEventListener("popstate",e)}function H(e,n=!1){L.value={...L.value,...e};let t=location.pathname+vt(L.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}var wn=te(()=>JSON.stringify($a(L.value)));function $a({search:e,filters:n,order:t}){let r=Ua.flatMap(o=>{let s=n[o];return s===void 0?[]:[hr[o](s)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:t}}var vr=te(()=>L.value.search.trim()!=="");function vs({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var wc=100,Ec=3e4,xe=I([]),_s=I([]),bt=te(()=>{let e=xe.value.flatMap(({data:n})=>n===void 0?[]:[n]);return e.length>0?e:_s.value}),ae=te(()=>{let e=bt.value.flatMap(({phoneNumbers:n})=>U(Ie,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),En=te(()=>bt.value[0]?.phoneNumbers.totalCount??null),Ma=te(()=>bt.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),an=te(()=>xe.value.length===0||xe.value.some(({data:e,error:n})=>e===void 0&&n===null)),br=te(()=>xe.value.find(({error:e})=>e!==null)?.error??null);function Ns(){fe(()=>{let e=ie.value===null?null:wn.value,n=bt.peek();xe.peek().forEach(({stop:t})=>t()),xe.value=[],_s.value=ie.value===null?[]:n,e!==null&&Es(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&se.value.is==="well"&&pe()},Ec)}var Va=I(0);function pe(){Va.value++,xe.peek().forEach(({again:e})=>e())}function La(){let{endCursor:e}=bt.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!an.peek()&&Es(JSON.parse(wn.peek()),e)}async function ws(e){let n=wn.peek();for(;!e()&&Ma.peek()&&br.peek()===null&&wn.peek()===n;)await bs(),La(),await bs()}function bs(){return new Promise(e=>{let n=fe(()=>{an.value||(queueMicrotask(()=>n()),e())})})}function Es(e,n){let t=xe.peek().length,r=p=>{xe.value=[...xe.peek().slice(0,t),p,...xe.peek().slice(t+1)]},o={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(o);let s=!1,{again:u,stop:l}=Ln(Oa,{first:wc,after:n,...e},({data:p,error:c,isStale:g})=>{s||(o={...o,data:p??o.data,error:c===void 0?null:ue(c),isStale:g},r(o))});o={...o,again:u,stop:()=>{s=!0,l()}},r(o)}var _r=I(null),ks=0;function B(e,n){clearTimeout(ks),_r.value={text:e,action:n},ks=window.setTimeout(()=>{_r.value=null},8e3)}async function Be(e){try{return kc(await e())}catch(n){return ue(n)}}function kc(e){return U(Ee,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var Rs=I(Date.now());setInterval(()=>{Rs.value=Date.now()},1e3);var Oe=Rs,Nr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},Ss=Nr({weekday:"short",hour:"2-digit",minute:"2-digit"}),Cs=Nr({hour:"2-digit",minute:"2-digit"}),ke=Nr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),kn=Nr({day:"numeric",month:"short",year:"numeric"});function Ts(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:kn(e)}function wr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function xs({id:e,internationalFormat:n},t){return Be(async()=>{let{transferPhoneNumber:r}=await re(Ia,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:o})=>o).join(", ");B(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&H({number:null},!0),pe()}return r})}function As({id:e,version:n,internationalFormat:t}){return Be(async()=>{let{deletePhoneNumber:r}=await re(ns,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){H({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${ke(r.deletionAt)}.`;B(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{qa(e)}}),pe()}return r})}function qa(e){return Be(async()=>{let{restorePhoneNumber:n}=await re(ts,{input:{id:e}});return n?.phoneNumber!=null&&(B("Restored, as it was."),pe()),n})}function Ds(e){return Be(async()=>{let{createPhoneNumber:n}=await re(rs,{input:e});return n?.phoneNumber!=null&&(B(n.message),pe()),n})}function Ps({id:e,internationalFormat:n},t,r){return Be(async()=>{let a={id:e,outcome:t,reason:r===""?null:r},{settleCallingName:o}=await re(as,{input:a});return o?.phoneNumber!=null&&(B(`Settled the calling name of ${n}.`),pe()),o})}var Rc=Symbol.for("pv"),Sc=0;function i(e,n,t,r,a,o){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var p={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rc,__v:--Sc,__i:-1,__u:0};return(a||o)&&(p.__source=a,p.__self=o),$.vnode&&$.vnode(p),p}function P({children:e}){return i("bdi",{children:e})}function Cc({currentTarget:e}){e.title=ke(e.dateTime)}var Tc=te(()=>Math.ceil(Oe.value/3e4)*3e4);function Gn({at:e}){return i("time",{dateTime:e,onPointerEnter:Cc,children:Ts(e,Tc.value)})}function Is(){let e=q(void 0),n=q(()=>{}),t=q("");oe(()=>{let s=Ln(os,{first:100,after:null},({data:u})=>{e.value=u??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await qa(s),n.value()}let{nodes:a,totalCount:o}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return i("main",{class:"numbers","aria-busy":o===null,children:[i("div",{class:"title",children:[i("h1",{children:"Deleted numbers"}),i("p",{class:"quiet",role:"status",children:o!==null&&`${o} to restore`})]}),i("p",{class:"refusal",role:"alert",children:t.value}),o===0&&i("div",{class:"nothing",children:[i("h2",{children:"Nothing is deleted"}),i("p",{children:"A number that is deleted can be restored here, until it is released."})]}),i("ul",{class:"cards",children:a.map(s=>{let u=U(Ie,s);return i("li",{children:[i("b",{children:i("bdi",{dir:"ltr",children:u.internationalFormat})}),i("span",{children:u.nickname===null?"":i(P,{children:u.nickname})}),i("span",{class:"quiet",children:["of ",i(P,{children:u.owner.name}),s.deletionAt!==null&&`, released ${ke(s.deletionAt)}`]}),i("button",{"aria-label":`Restore ${u.internationalFormat}`,onClick:()=>{r(u.id)},children:"Restore"})]},u.id)})})]})}function Jn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let o=q([]),s=J(0);function u(l){clearTimeout(s.current),s.current=window.setTimeout(()=>{je(Fa,{search:l.slice(0,100)},"cache-first").then(({accounts:p})=>{o.value=p.map(c=>c.name)}).catch(()=>{})},150)}return i("label",{children:[n,i("input",{name:e,list:`${e}-accounts`,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:l=>u(l.currentTarget.value)}),i("datalist",{id:`${e}-accounts`,children:o.value.map(l=>i("option",{value:l},l))})]})}function Os(){let e=J(null),n=q("");async function t(r){let a=new FormData(r),o=s=>String(a.get(s)??"").trim()||null;n.value=await Ds({phoneNumber:o("number")??"",countryCode:o("country")?.toUpperCase()??null,owner:o("owner"),nickname:o("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return i(x,{children:[i("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),i("dialog",{ref:e,"aria-labelledby":"add-title",children:i("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("h2",{id:"add-title",children:"Add a number"}),i("label",{children:["Number, as people write it",i("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),i("label",{children:["Country, for one without +",i("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),i(Jn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),i("label",{children:["Nickname",i("input",{name:"nickname",autoComplete:"off"})]}),i("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),i("button",{class:"primary",children:"Add"})]})]})})]})}var on=I(null),xc=600;function Fs(){let e=0,n="";fe(()=>{let t=ie.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(on.value=null);let r=`${t} ${Da.value} ${Va.value}`;t===""||an.value||vr.value||r===n||(clearTimeout(e),e=window.setTimeout(()=>{n=r,Ac(t)},on.peek()===null?0:xc))})}async function Ac(e){let n=await je(Pa,{}).catch(()=>null);n!==null&&ie.peek()?.viewer.id===e&&(on.value={access:Er(n.access),calling:Er(n.calling),nickname:Er(n.nickname),tag:Er(n.tag)})}function Er(e){return new Map(U(zi,e).map(({value:n,count:t})=>[n??null,t]))}var Dc=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],Us=6;function $s(){let e=[...on.value?.tag.keys()??[]].filter(a=>a!==null),n=L.value.filters.tag,[t,r]=[e.slice(0,Us),e.slice(Us)];return n!==void 0&&!t.some(a=>Ga(a,n))&&t.push(r.find(a=>Ga(a,n))??n),i("nav",{class:"chips","aria-label":"Parts of the list",children:[Dc.map(a=>i(Ja,{...a},a.label)),t.map(a=>i(Ja,{label:a,filters:{tag:a},counted:["tag",a]},`tag ${a}`)),r.length>0&&i(Oc,{tags:r})]})}function Ga(e,n){return e.toLowerCase()===n.toLowerCase()}function Ja({label:e,filters:n,counted:t}){let r=L.value.filters,a=t?.[0]==="tag",o=a?Object.keys(r).length===1&&Ga(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return i("button",{class:a?"of-tag":"","aria-pressed":o,onClick:()=>H({filters:n,number:null}),children:[i(P,{children:e}),i(Pc,{counted:t})]})}function Pc({counted:e}){if(on.value===null||vr.value)return null;let n=[...on.value.access.values()].reduce((r,a)=>r+a,0),t=e===void 0?n:on.value[e[0]].get(e[1])??0;return i("small",{children:t.toLocaleString("en")})}function Ic({currentTarget:e}){e.hidePopover()}function Oc({tags:e}){return i(x,{children:[i("button",{popovertarget:"tags",children:["Other tags ",i("small",{children:e.length.toLocaleString("en")})]}),i("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:Ic,children:e.map(n=>i(Ja,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Qn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Vs={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},jn={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Fe={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},kr={LOCAL:"Local",TOLL_FREE:"Toll-free"},Ls={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function ee(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var Fc=new Intl.DisplayNames("en",{type:"region"}),Ms=new Map;function Bn(e){let n=Ms.get(e)??Uc(e);return Ms.set(e,n),n}function Uc(e){try{return Fc.of(e)??e}catch{return e}}var $c={close:"M4 4l8 8M12 4l-8 8",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function Ue({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:i("path",{d:$c[e]})})}var Mc=150;function qs(){let e=J(null),n=J(0),{search:t}=L.value;oe(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:o}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>H({search:o},!0),Mc)}return i("div",{class:"finding",children:[i("div",{class:"search",role:"search",children:[i(Ue,{name:"search"}),i("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),i("kbd",{"aria-hidden":"true",children:"/"})]}),i(Vc,{}),i(qc,{})]})}var Gs={access:{label:"Access",words:Qn},calling:{label:"Calling name",words:Vs},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:kr},product:{label:"Product",words:Fe},type:{label:"Type",words:jn}};function Vc(){return i(x,{children:[i("button",{popovertarget:"filters",children:"Filter"}),i("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[i("h2",{children:"Only numbers with"}),Object.entries(Gs).map(([e,{label:n,words:t}])=>i("label",{children:[n,i("select",{value:L.value.filters[e]??"",onChange:r=>Qa(e,r.currentTarget.value),children:[i("option",{value:"",children:"any"}),Object.entries(t).map(([r,a])=>i("option",{value:r,children:a},r))]})]},e)),i("label",{children:["Country",i("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:L.value.filters.country??"",onInput:e=>Lc(e.currentTarget.value)})]})]})]})}function Lc(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Qa("country",n)}function Qa(e,n){let{[e]:t,...r}=L.peek().filters;H({filters:n===""?r:{...r,[e]:n}})}function qc(){let e=Object.keys(hr);return i("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=L.value.filters[n];return t===void 0?[]:[i(Gc,{name:n,value:t},n)]})})}function Gc({name:e,value:n}){let t=Gs[e],r=t?.label??(e==="country"?"Country":ee(e,{})),a=e==="country"?Bn(n):ee(n,t?.words??{});return i("li",{children:[i("span",{children:[r,": ",i("bdi",{children:a})]}),i("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>Qa(e,""),children:i(Ue,{name:"close"})})]})}var Re=I(new Set),$e=I(!1),Xn=te(()=>$e.value?En.value??0:Re.value.size),Js=null;function Rr(e,n=!1){let t=!Re.peek().has(e),r=n?Jc(Js,e):[e];Js=e,$e.value=!1,Re.value=new Set(t?[...Re.peek(),...r]:[...Re.peek()].filter(a=>!r.includes(a)))}function Jc(e,n){let t=ae.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function ja(e){$e.value=!1,Re.value=new Set(e?ae.peek().map(({id:n})=>n):[])}function _t(){ja(!1)}wn.subscribe(_t);var Qs={run:null,items:[],message:"",isBusy:!1},Qc=700,W=I(Qs);function js(){W.value=Qs}async function Bs(e,n){await Sr(async()=>{let{previewUpdateRun:t}=await re(cs,{input:{target:e,change:n}});await Ba(t,["REFUSED","WILL_CHANGE"])})}async function Xs(e){await Sr(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await re(ds,{input:n});await Ba(t,[]),await Zs(e.id)})}async function Ks(e){await Sr(async()=>{let{cancelUpdateRun:n}=await re(ps,{input:{id:e.id}});await Ba(n,[])})}async function Hs(e){await Sr(async()=>{let{undoChanges:n}=await re(gt,{input:{runId:e.id}}),t=Ys(n);W.value={...W.peek(),message:zs(t)},await Zs(e.id)})}async function Ws(e){return Xa(e.id,["REFUSED","FAILED"],1/0)}async function Sr(e){W.value={...W.peek(),isBusy:!0,message:""};try{await e()}catch(n){W.value={...W.peek(),message:ue(n)}}finally{W.value={...W.peek(),isBusy:!1}}}async function Ba(e,n){let t=U(yr,e?.run)??W.peek().run,r=zs(Ys(e)),a=t===null||n.length===0?[]:await Xa(t.id,n,1);W.value={...W.peek(),run:t,items:a,message:r}}function Ys(e){return U(Ee,e?.userErrors??[])}function zs(e){return e.map(({message:n})=>n).join(" ")}async function Zs(e){for(;;){let t=U(yr,(await je(ms,{id:e})).updateRun);if(t==null)return;if(W.value={...W.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Qc))}let n=await Xa(e,["FAILED","REFUSED"],1);W.value={...W.peek(),items:n},pe()}async function Xa(e,n,t){let r=[],a=null;for(let o=0;o<t;o++){let u=(await je(fs,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...U(es,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}function eu(e,n,t){let r=URL.createObjectURL(new Blob([jc([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function jc(e){return e.map(n=>`${n.map(Bc).join(",")}\r
`).join("")}function Bc(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Xc=50;function nu({items:e}){return e.length===0?null:i("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Xc).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},o)=>i("li",{children:[i("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?i("span",{class:"refusal",children:U(Ee,a).map(({message:s})=>s).join(" ")}):i("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&i(x,{children:["now ",i(P,{children:r})]})})]},n?.id??o))})}var Kc={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function tu({onClose:e}){let n=J(null),{run:t}=W.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);oe(()=>(n.current?.showModal(),js),[]);function a(){r&&_t(),e()}return i("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:i("div",{class:"card",children:[i("h2",{id:"many-title",children:["Change ",Xn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&i(Hc,{}),i("p",{class:"refusal",role:"alert",children:W.value.message}),t!==null&&i(zc,{run:t}),i("p",{class:"actions",children:[i("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&i(Zc,{run:t})]})]})})}function Hc(){let e=q("nickname"),n=W.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");Bs(Wc(),Yc(e.value,a))}return i("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("label",{children:["What",i("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(Kc).map(([r,a])=>i("option",{value:r,children:a},r))})]}),i("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?i("select",{name:"value",children:Object.entries(Fe).map(([r,a])=>i("option",{value:r,children:a},r))}):i("input",{name:"value",dir:"auto",autoComplete:"off"})]}),i("button",{disabled:n,children:"Preview"})]})}function Wc(){return $e.peek()?{filter:$a(L.peek()).filter??{}}:{ids:[...Re.peek()]}}function Yc(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function zc({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return i(x,{children:[i("div",{role:"group","aria-label":t?"Preview":"Outcome",children:i("dl",{class:"outcome",children:r.map(([a,o,s])=>i("div",{class:o===0?"":s,children:[i("dt",{children:a}),i("dd",{children:n(o)})]},a))})}),e.status==="RUNNING"&&i(x,{children:[i("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),i("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&i("p",{role:"status",children:[i("b",{children:[ee(e.status,{}),"."]})," ",e.value!==null&&i(x,{children:[ee(e.field,{}),": ",i(P,{children:e.value})]})]}),i(nu,{items:W.value.items})]})}function Zc({run:e}){let{isBusy:n}=W.value;switch(e.status){case"PREVIEWED":return i("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Xs(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return i("button",{onClick:()=>{Ks(e)},children:"Stop"});case"DONE":case"CANCELLED":return i(x,{children:[e.refused+e.failed>0&&i("button",{onClick:()=>{ed(e)},children:"Refusals as CSV"}),e.done>0&&i("button",{disabled:n,onClick:()=>{Hs(e)},children:"Undo all"})]});default:return null}}async function ed(e){let t=(await Ws(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",U(Ee,a).map(({message:o})=>o).join(" ")]);eu("refusals.csv",["e164","nickname","reason"],t)}function ru(){let e=q(!1),n=En.value??0;return e.value?i(tu,{onClose:()=>e.value=!1}):Xn.value===0?null:i("section",{class:"selection","aria-label":"Selection",children:[i("b",{children:[Xn.value.toLocaleString("en")," selected"]}),!$e.value&&n>Xn.value&&i("button",{onClick:()=>$e.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),i("button",{onClick:_t,children:"Clear"}),i("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Ka=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],au=Ka.length+1;var ou={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},nd=["nickname","name","note","reference","tags"],Ha=new Map;function Z(e,n){let t=`${e} ${n}`,r=Ha.get(t)??I(null);return Ha.set(t,r),r}function iu(e,n){let t=Z(e.id,n).value;return t?.phase.is==="saving"&&nd.includes(n)?sn(t):Nt(e,n)}function Nt(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function su(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function sn({field:e,text:n}){let t=e==="tags"?su(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function Xe(e,n){let t=Z(e.id,n),{id:r,version:a,internationalFormat:o}=e;if(t.peek()===null){let s=Nt(e,n);t.value={id:r,field:n,label:o,was:s,version:a,text:s??"",phase:{is:"typing"},isUndo:!1}}else t.peek()?.phase.is==="refused"&&(t.value={...t.peek(),phase:{is:"typing"}})}function Se(e,n){Z(e,n).value=null}function Kn(e){Z(e.id,e.field).value=e}function uu(){Ha.clear()}function wt(e){let n=e.field==="tags"?su(e.text):sn(e);return{id:e.id,expectedVersion:e.version,[e.field]:n}}var td=100,rd=48e3,ad=new TextEncoder;function lu(e){let n=[],t=0;for(let r of e){let a=ad.encode(JSON.stringify(wt(r))).length,o=n.at(-1);o===void 0||o.length===td||t+a>rd?(n.push([r]),t=a):(o.push(r),t+=a)}return n}async function Tr(e,n,t){let r=Z(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(sn(a)===r.was&&r.phase.is==="typing")return Se(e,n);await mu(a)}async function cu(e,{value:n,version:t}){await mu({...e,was:n,version:t})}function du(e){Se(e.id,e.field)}var Et=[],za=I(0);async function Za(){let e=Et.pop();za.value=Et.length,e!==void 0&&await xr(e.map(od))}function od({edit:e,version:n}){let{id:t,field:r,label:a}=e;return{id:t,field:r,label:a,was:sn(e),version:n,text:e.was??"",phase:{is:"typing"},isUndo:!0}}function pu(){uu(),Cr.clear(),Wa.clear(),Et.length=0,za.value=0}var Cr=new Map,Wa=new Map;async function mu(e){await xr([e])}async function xr(e){e.forEach(t=>Kn({...t,phase:{is:"saving"}}));let n=[];for(let t of lu(e)){let r=t.map(({id:a})=>a);n.push(...await id(r,()=>sd(t)))}return dd(n),n.length}function id(e,n){let t=Promise.all(e.map(r=>Wa.get(r))).then(n);return e.forEach(r=>Wa.set(r,t)),t}async function sd(e){try{let[n,...t]=e;return(n!==void 0&&t.length===0?[await Ya(n)]:await ud(e)).filter(a=>a!==null)}catch(n){return e.forEach(t=>yu(t,ue(n))),[]}}async function Ya(e){let n=gu(e),{updatePhoneNumber:t}=await re(ls,{input:wt(n)});return fu(n,t)}async function ud(e){let n=e.map(gu),{updatePhoneNumbers:t}=await re(us,{input:{items:n.map(wt)}}),r=[];for(let[a,o]of n.entries())r.push(await fu(o,t?.results[a]??ld(t)));return r}function ld(e){return{phoneNumber:null,userErrors:e?.userErrors??[]}}async function fu(e,n){let t=U(Ie,n?.phoneNumber);if(t!=null)return cd(e,t);let r=U(Ee,n?.userErrors??[]);return r.some(({code:a})=>a==="CONFLICT")?pd(e):(r.some(({code:a})=>a==="NOT_FOUND")?hu(e):yu(e,r.map(({message:a})=>a).join(" ")),null)}function yu(e,n){Kn({...e,phase:{is:"refused",message:n}})}function gu(e){let{version:n}=e;for(let t=Cr.get(`${e.id} ${n}`);t!==void 0;t=Cr.get(`${e.id} ${n}`))n=t;return{...e,version:n}}function cd(e,{version:n}){return n>e.version&&Cr.set(`${e.id} ${e.version}`,n),Se(e.id,e.field),{edit:e,version:n}}function dd(e){let[n]=e;if(n===void 0)return;let{edit:t}=n,r=e.length===1?t.label:`${e.length.toLocaleString("en")} numbers`;t.field==="callingName"?B(`The calling name of ${r} was asked for. The carrier decides.`):t.isUndo?B(e.length===1?`Undone: ${r} is as it was.`:`Undone: ${r} are as they were.`):(Et.push(e),za.value=Et.length,B(`Saved ${r}.`,{label:"Undo",act:()=>{Za()}}))}async function pd(e){let{phoneNumber:n}=await je(is,{id:e.id}),t=U(Ie,n);if(t==null)return hu(e),null;if(t.version>e.version&&[e.was,sn(e)].includes(Nt(t,e.field)))return Ya({...e,version:t.version});if(t.version===e.version)return await new Promise(s=>setTimeout(s,200+300*Math.random())),Ya(e);let a=U(qn,n?.changes.nodes??[]).find(({field:s})=>s===ou[e.field]),o={value:Nt(t,e.field),version:t.version,at:a?.at??null};return Kn({...e,phase:{is:"conflict",theirs:{...o,by:a?.actor?.name??null}}}),null}function hu(e){Se(e.id,e.field),pe(),B(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var Ce=I(null);function _u(){addEventListener("keydown",e=>{if(ie.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=md(e.target)?void 0:fd[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function md(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var fd={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Ar(1),ArrowUp:()=>Ar(-1),Enter:e=>!yd(e)&&vu(),Escape:hd,F2:vu,j:()=>Ar(1),k:()=>Ar(-1),X:()=>bu(!0),o:gd,u:()=>(Za(),!0),x:()=>bu(!1)};function yd(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function Ar(e){let n=ae.peek(),t=n.findIndex(({id:a})=>a===Ce.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r!==void 0&&Rn(r.id),r!==void 0}function Rn(e){Ce.value=e,document.getElementById(`row-${e}`)?.focus()}function vu(){let e=ae.peek().find(({id:n})=>n===Ce.peek());return e?.viewerCanUpdate&&Xe(e,"nickname"),e!==void 0}function Nu(e,n){let t=ae.peek(),r=t.findIndex(s=>s.id===e),o=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return o!==void 0&&(Ce.value=o.id,Xe(o,"nickname")),o!==void 0}function bu(e){let n=Ce.peek();return n!==null&&Rr(n,e),n!==null}function gd(){return Ce.peek()!==null&&H({number:Ce.peek()}),Ce.peek()!==null}function hd(){return L.peek().number===null?!1:(eo(),!0)}function eo(){let{number:e}=L.peek();H({number:null}),e!==null&&Rn(e)}async function Eu(e,n){Se(e,"nickname"),Rn(e),await ws(()=>wu(e).length>=n.length);let t=wu(e),r=n.map((p,c)=>p.trim()===""?"kept":vd(t[c],p)),a=r.filter(p=>typeof p=="object"),o=a.filter(p=>sn(p)!==p.was);a.filter(p=>!o.includes(p)).forEach(p=>Se(p.id,"nickname"));let s=await xr(o),u=o.filter(p=>Z(p.id,"nickname").peek()!==null),l=r.filter(p=>p===void 0).length;(s<o.length||l>0)&&bd(s,u,l)}function wu(e){let n=ae.peek();return n.slice(n.findIndex(t=>t.id===e)).filter(({viewerCanUpdate:t})=>t)}function vd(e,n){if(e===void 0||Z(e.id,"nickname").peek()!==null)return;Xe(e,"nickname");let t=Z(e.id,"nickname").peek(),r=t===null?void 0:{...t,text:n.split("	")[0]??""};return r!==void 0&&Kn({...r,phase:{is:"saving"}}),r}function bd(e,n,t){let r=n.map(({id:l})=>Z(l,"nickname").peek()?.phase.is),a=l=>r.filter(p=>p===l).length,s=[[e,"saved"],[a("refused"),"refused"],[a("conflict"),"to be decided"],[t,"without a number that can be changed now"]].filter(([l])=>l>0).map(([l,p])=>`${l.toLocaleString("en")} ${p}`),[u]=n;B(`Of the lines ${s.join(", ")}.`,u&&{label:"Show",act:()=>Rn(u.id)})}function ku(e){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return i("span",{class:"calling",children:[n===null?i("span",{class:"empty",children:"none"}):P({children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&i("span",{class:"pill pending",children:[i("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":P({children:r.requestedName}),i(_d,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&i("span",{class:"pill failed",children:"failed"})]})}function _d({due:e}){return i("span",{class:"left",children:[" ",wr(e,Oe.value)]})}function Sn({id:e,field:n}){let t=Z(e,n).value,r=J(null),a=t?.phase.is==="conflict";if(At(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:o}=t.phase;return i("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[i("p",{children:[i("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),i("dl",{children:[i("div",{class:"mine",children:[i("dt",{children:"Mine"}),i("dd",{children:i(no,{of:t.text===""?null:t.text})})]}),i("div",{children:[i("dt",{children:["Theirs",o.at!==null&&i("small",{children:[", by ",i(P,{children:o.by??"the system"}),", ",i(Gn,{at:o.at})]})]}),i("dd",{children:i(no,{of:o.value})})]}),i("div",{children:[i("dt",{children:"As it was"}),i("dd",{children:i(no,{of:t.was})})]})]}),i("p",{class:"actions",children:[i("button",{ref:r,class:"primary",onClick:()=>{cu(t,o)},children:"Keep mine"}),i("button",{onClick:()=>du(t),children:"Take theirs"})]})]})}function no({of:e}){return e===null?i("span",{class:"empty",children:"empty"}):i(P,{children:e})}function Hn(e){let{number:n,field:t,label:r,empty:a}=e,o=Z(n.id,t).value;if(o?.phase.is==="typing"||o?.phase.is==="refused")return i(Nd,{...e,edit:o});let s=iu(n,t),u=s===null?i("span",{class:"empty",children:a}):P({children:s});return n.viewerCanUpdate?i("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??a}. Edit`,"aria-busy":o?.phase.is==="saving",onClick:()=>Xe(n,t),children:u}):i("span",{class:"value",children:u})}function Nd({number:e,field:n,label:t,limit:r,rule:a,onDone:o,onTab:s,onPasteLines:u,edit:l,isLong:p}){let c=J(null),g=J(null),f=J(!1),d=l.phase.is==="typing";At(()=>{d&&(c.current?.focus(),c.current?.select()),f.current=!1,y()},[d]);function y(){let m=[...c.current?.value.trim()??""].length;g.current!==null&&(g.current.textContent=`${m} / ${r}`,g.current.dataset.over=String(m>r))}function b(){f.current=!0,Tr(e.id,n,c.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),b(),o()):m.key==="Escape"?(m.preventDefault(),f.current=!0,Se(e.id,n),o()):m.key==="Tab"&&s!==void 0&&(b(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function T(m){let k=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);u!==void 0&&k.length>1&&(m.preventDefault(),f.current=!0,u(k))}let _=p===!0?"textarea":"input",R=`${n}-${e.id}`;return i("span",{class:"editor",children:[i(_,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":R,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:T,onBlur:()=>{!f.current&&l.phase.is==="typing"&&b()}}),i("span",{class:"under",id:R,children:[l.phase.is==="refused"&&i("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&i("span",{children:a}),i("span",{class:"counter",ref:g})]})]})}var[Ru,Su,Cu,Tu]=[1,2,4,8];function xu({number:e,isFirst:n}){let{id:t}=e,r=$o(()=>(Ce.value===t?Ru:0)|(L.value.number===t?Su:0)|(Z(t,"nickname").value?.phase.is==="conflict"?Cu:0)|($e.value||Re.value.has(t)?Tu:0)).value,a=(r&Ru)!==0||n&&Ce.peek()===null;return i(x,{children:[i("tr",{role:"row",id:`row-${t}`,tabIndex:a?0:-1,"aria-current":r&Su?"true":void 0,onFocusIn:()=>{Ce.value=t},children:[i("td",{role:"cell",class:"select",children:i("input",{type:"checkbox",tabIndex:a?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:(r&Tu)!==0,onClick:o=>Rr(t,o.shiftKey)})}),i("td",{role:"cell",class:"number",children:Ed(e,a)}),i("td",{role:"cell",class:"nickname",children:[i("span",{class:"naming",children:i(Hn,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:a,onDone:()=>Rn(t),onTab:o=>Nu(t,o),onPasteLines:o=>{Eu(t,o)}})}),wd(e,a)]}),i("td",{role:"cell",class:"calling-cell",children:ku(e)}),i("td",{role:"cell",class:"country",children:e.countryCode!==null&&i("abbr",{title:Bn(e.countryCode),children:e.countryCode})}),i("td",{role:"cell",class:"type",children:ee(e.type,jn)}),i("td",{role:"cell",class:"product",children:e.productType===null?"":ee(e.productType,Fe)}),i("td",{role:"cell",class:"access",children:Rd(e)}),i("td",{role:"cell",class:"updated",children:Gn({at:e.updatedAt})})]}),(r&Cu)!==0&&i("tr",{role:"row",class:"below",children:i("td",{role:"cell",colSpan:au,children:i(Sn,{id:t,field:"nickname"})})})]})}function wd(e,n){return e.tags.length===0?null:i("span",{class:"tags",children:e.tags.map(t=>i("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>H({filters:{tag:t}}),children:P({children:t})},t))})}function Ed({id:e,e164:n,internationalFormat:t},r){return i(x,{children:[i("a",{href:vt({...L.peek(),number:e}),tabIndex:r?0:-1,onClick:a=>{!a.ctrlKey&&!a.metaKey&&!a.shiftKey&&(a.preventDefault(),H({number:e}))},children:i("bdi",{dir:"ltr",children:t})}),i("button",{class:"copy",title:"Copy",tabIndex:r?0:-1,"aria-label":`Copy ${t}`,onClick:()=>{kd(n)}})]})}async function kd(e){await navigator.clipboard.writeText(e).then(()=>B(`Copied ${e}.`),()=>B(`The browser does not let this page copy: ${e}`))}function Rd(e){return e.viewerAccess==="OWNER"?i("span",{class:"own",children:"Yours"}):i("span",{class:"pill",title:ee(e.viewerAccess,Qn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",P({children:e.owner.name})]})}function Au(){return i("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[i("thead",{role:"rowgroup",children:i("tr",{role:"row",children:[i("th",{role:"columnheader",scope:"col",class:"select",children:i(Sd,{})}),Ka.map(e=>i(Cd,{...e},e.label))]})}),i("tbody",{role:"rowgroup",children:ae.value.map((e,n)=>i(xu,{number:e,isFirst:n===0},e.id))})]})}function Sd(){let e=ae.value.every(({id:n})=>Re.value.has(n));return i("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>ja(n.currentTarget.checked)})}function Cd({label:e,order:n}){if(n===void 0)return i("th",{role:"columnheader",scope:"col",children:e});let t=L.value.order?.field===n?L.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return i("th",{role:"columnheader",scope:"col","aria-sort":r,children:i("button",{onClick:()=>H({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&i(Ue,{name:t==="ASC"?"up":"down"})]})})}function Du(){let e=En.value;return i("main",{class:"numbers","aria-busy":an.value,children:[i("div",{class:"title",children:[i("h1",{children:"Numbers"}),i("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Ut()&&i(Os,{})]}),i($s,{}),i(qs,{}),br.value!==null&&i("p",{class:"refusal",role:"alert",children:br.value}),i(Td,{})]})}function Td(){return ae.value.length>0?i(x,{children:[i(Au,{}),i(ru,{}),i(xd,{})]}):an.value?i(Ad,{}):vs(L.value)?i(Dd,{}):i(Pd,{})}function xd(){let e=En.value??ae.value.length;return i("p",{class:"foot",children:[i("span",{class:"quiet",children:[ae.value.length.toLocaleString("en")," of ",e.toLocaleString("en")]}),Ma.value&&i("button",{onClick:La,"aria-disabled":an.value,children:"More"})]})}function Ad(){return i("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>i("div",{},n))})}function Dd(){return i("div",{class:"nothing",children:[i("h2",{children:"No number matches"}),i("p",{children:"Nothing that you see has all of what is asked for above."}),i("button",{class:"primary",onClick:()=>H({search:"",filters:{}}),children:"Clear"})]})}function Pd(){return i("div",{class:"nothing",children:[i("h2",{children:"No numbers yet"}),i("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),i("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var Cn=I(Iu("theme",["system","light","dark"])),Wn=I(Iu("density",["comfortable","compact"]));function Pu(){fe(()=>{document.documentElement.dataset.theme=Cn.value,document.documentElement.dataset.density=Wn.value;try{localStorage.setItem("numberbook:theme",Cn.value),localStorage.setItem("numberbook:density",Wn.value)}catch{}})}function Iu(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function Dr(e,n="This token is not valid."){let t=e.trim().replace(/^bearer\s+/i,""),r=await Id(t,n);return typeof r=="string"?r:(ie.peek()?.viewer.id!==r.id?(Ou(),Vt(t),se.value={is:"well"},ie.value={viewer:r}):(Vt(t),se.value={is:"well"}),null)}function Pr(){Ou(),Vt(""),se.value={is:"well"}}function Ou(){Ko(),ie.value=null,pu(),Hi()}async function Id(e,n){let{hash:t}=ss.__meta__,r=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:t})}).catch(()=>{});if(r===void 0)return"The server does not answer. Try again in a moment.";let{data:a,errors:o}=await r.json();return r.status===401?n:a?.viewer??o?.map(({message:s})=>s).join(" ")??"Something went wrong."}function Fu({viewer:e}){return i("header",{class:"bar",children:[i("a",{class:"brand",href:"./",children:[i("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),i(Fd,{}),i("div",{class:"tools",children:[i("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),i("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${Wn.value}`,onClick:Md,children:i(Ue,{name:"rows"})}),i("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${Cn.value}`,onClick:$d,children:i(Ue,{name:Uu()?"sun":"moon"})}),i("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),i("button",{class:"ghost person",popovertarget:"person",children:[i("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),i(P,{children:e.name})]}),i("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[i("p",{children:[i("b",{children:i(P,{children:e.name})}),i("small",{children:e.isOperator?"operator":Ud(e)})]}),i("button",{onClick:Pr,children:"Sign out"})]})]})]})}var Od={numbers:"Numbers",deleted:"Deleted"};function Fd(){return i("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Od).map(([e,n])=>i("a",{href:vt({...ht(""),screen:e})||"./","aria-current":L.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),H({...ht(""),screen:e})},children:n},e))})}function Ud(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Uu(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return Cn.value==="dark"||Cn.value==="system"&&e}function $d(){Cn.value=Uu()?"light":"dark"}function Md(){Wn.value=Wn.value==="compact"?"comfortable":"compact"}var Vd=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function $u(){return i("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[i("h2",{children:"Keys"}),i("dl",{children:Vd.map(([e,n])=>i("div",{children:[i("dt",{children:i("kbd",{children:e})}),i("dd",{children:n})]},e+n))})]})}function Mu(){let e=_r.value,n=e?.action;return i("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&i("bdi",{children:e.text}),n!==void 0&&i("button",{onClick:n.act,children:n.label})]})}function Vu({issuer:e,onMessage:n}){let t=q(!1),r=J(null);oe(()=>()=>r.current?.abort(),[]);let a=Ye(e);async function o(){r.current?.abort();let s=new AbortController;r.current=s,t.value=!0,n("");let u=`You are signed in at ${a}, but this server does not take its access token: it has to be a JWT for ${e.audience}.`,l=await Go(e,s.signal).then(p=>Dr(p,u)).catch(ue);s.signal.aborted||(t.value=!1,n(l??""))}return e.authorization===null?i("p",{class:"quiet",children:[a," does not answer, so nobody can sign in there now. Reload to try again."]}):i(x,{children:[i("button",{type:"button",class:"primary",onClick:()=>{o()},children:["Sign in with ",a]}),t.value&&i("p",{class:"quiet",role:"status",children:["Go on in the window of ",a,"."]})]})}function to({isAgain:e=!1}){let n=q(""),t=q(!1),r=J(null);oe(()=>{e&&r.current?.showModal()},[e]);async function a(l){t.value=!0,n.value="";try{n.value=await Dr(l)??""}catch(p){n.value=ue(p)}finally{t.value=!1}}let o=Vo(),s=Lo(),u=i("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),a(String(new FormData(l.currentTarget).get("token")??""))},children:[i("h1",{children:e?"Sign in again":"Numberbook"}),i("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s!==null&&i(Vu,{issuer:s,onMessage:l=>n.value=l}),i("label",{children:["Access token",i("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),i("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),i("button",{class:s===null?"primary":"",disabled:t.value,children:s===null?"Sign in":"Sign in with the token"}),e&&i("button",{type:"button",onClick:Pr,children:"Sign out"}),o.length>0&&i("fieldset",{class:"people",children:[i("legend",{children:"This is a demonstration: be somebody"}),o.map(({name:l,role:p,token:c})=>i("button",{type:"button",disabled:t.value,onClick:()=>{a(c)},children:[i("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),i("span",{children:[i("b",{children:i(P,{children:l})}),i("small",{children:p})]})]},l))]})]});return e?i("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),children:u}):i("main",{class:"front",children:u})}function Lu({isOperator:e}){return i("section",{class:"status","aria-label":"State",children:[e&&i("p",{children:"You see all numbers, as an operator."}),i("div",{role:"status",children:[Mt.value&&i("p",{class:"warn",children:["The server is of another release than this page. ",i("a",{href:"",children:"Reload"})," to go on."]}),se.value.is==="away"&&i("p",{class:"warn",children:["The server does not answer. You see what was there",$t.value!==null&&` as of ${Cs($t.value)}`,"; it is asked again."]}),se.value.is==="limited"&&i("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",i(Ld,{until:se.value.until}),"."]})]})]})}function Ld({until:e}){let n=Math.max(0,Math.ceil((e-Oe.value)/1e3));return i("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var qd=5e3;function qu(e){let n=q({row:ae.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return oe(()=>{let{stop:t,again:r}=Ln(gr,{id:e},({data:o,error:s,isStale:u})=>{let l=U(Ie,o?.phoneNumber),p=U(Zi,o?.phoneNumber);o?.phoneNumber===null&&!u?Gd(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ue(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},qd);return()=>{clearInterval(a),t()}},[e]),n}function Gd(e){H({number:null},!0),pe(),B(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function Gu({number:e,again:n}){let t=q(""),r=q("");async function a(o){r.value=await Ps(e,o,t.peek()),n()}return i("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[i("label",{children:["Reason, if it failed",i("input",{autoComplete:"off",value:t.value,onInput:o=>t.value=o.currentTarget.value})]}),i("p",{class:"actions",children:[i("button",{onClick:()=>{a("SUCCEEDED")},children:"It is in effect"}),i("button",{class:"danger",onClick:()=>{a("FAILED")},children:"It failed"})]}),i("p",{class:"refusal",role:"alert",children:r.value})]})}function Ju({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return i("section",{class:"card calling-card","aria-label":"Calling name",children:[i("h3",{children:"Calling name"}),i("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?i(Jd,{number:e,changes:n,again:t}):i("div",{class:"field",children:[i("span",{class:"label",children:"In effect"}),i(Hn,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),Z(e.id,"callingName").value?.phase.is==="saving"&&i("p",{role:"status",children:"Asking the carrier \u2026"})]}),i(Qd,{number:e}),i(Sn,{id:e.id,field:"callingName"})]})}function Jd({number:e,changes:n,again:t}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),o=Oe.value>a;if(oe(()=>{let p=o?setInterval(t,2e3):0;return()=>clearInterval(p)},[o,t]),r===null)return null;let s=Date.parse(r.requestedAt),l=U(qn,n??[]).find(({field:p,newValue:c})=>p==="CALLING_NAME_REQUEST"&&c!==null)?.actor;return i(x,{children:[i("div",{class:"two",children:[i("div",{children:[i("span",{class:"label",children:"Live"}),i("span",{class:"value",children:e.callingName===null?i("span",{class:"empty",children:"none"}):i(P,{children:e.callingName})})]}),i("div",{class:"requested",children:[i("span",{class:"label",children:"Requested"}),i("span",{class:"value",children:r.requestedName===null?"none":i(P,{children:r.requestedName})})]})]}),i("progress",{"aria-label":"Time of the carrier",max:a-s,value:Math.min(Math.max(Oe.value-s,0),a-s)}),i("p",{children:[i("b",{children:wr(r.dueAt,Oe.value)}),", until ",i("time",{dateTime:r.dueAt,children:Ss(r.dueAt)})]}),i("p",{class:"quiet",children:["Asked for ",l!=null&&i(x,{children:["by ",i(P,{children:l.name}),", "]}),ke(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Ut()&&i(Gu,{number:e,again:t})]})}function Qd({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":i(P,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?i("p",{class:"refusal",children:["The carrier refused ",t," on ",ke(n.settledAt),n.reason!==null&&i(x,{children:[": ",i(P,{children:n.reason})]})," ","The name in effect has not changed."]}):i("p",{class:"settled",children:["The carrier took ",t," on ",ke(n.settledAt),"."]})}var jd=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function Qu({number:e}){return i("section",{class:"fields","aria-label":"Details",children:[jd.map(({field:n,label:t,limit:r,rule:a,isLong:o})=>i("div",{class:"field",children:[i("span",{class:"label",children:t}),i(Hn,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:o===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),i(Sn,{id:e.id,field:n})]},n)),i(Bd,{number:e})]})}function Bd({number:e}){let{id:n,productType:t}=e,r=Z(n,"productType").value,a=t===null?"none":ee(t,Fe),o=r?.phase.is==="refused"?r.phase.message:"";function s(u){Se(n,"productType"),Xe(e,"productType"),Tr(n,"productType",u)}return i("div",{class:"field",children:[i("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?i("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":o!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&i("option",{value:"",children:"none"}),Object.keys(Fe).map(u=>i("option",{value:u,children:Fe[u]},u))]}):i("span",{class:"value",children:a}),i("span",{id:"product-message",class:"refusal",role:"alert",children:o}),i(Sn,{id:n,field:"productType"})]})}function ro({title:e,e164:n,children:t,action:r,act:a}){let o=J(null),s=q(""),u=q(!1),l=`careful-${e.replaceAll(" ","-")}`;async function p(g){s.value=await a(new FormData(g)),s.value===""&&o.current?.close()}function c(){s.value="",u.value=!1,o.current?.showModal()}return i(x,{children:[i("button",{class:"danger",onClick:c,children:[e," \u2026"]}),i("dialog",{ref:o,"aria-labelledby":l,children:i("form",{class:"card careful",onSubmit:g=>{g.preventDefault(),p(g.currentTarget)},children:[i("h2",{id:l,children:e}),t,i("label",{children:["Type the number to go on: ",n,i("input",{name:"number",autoComplete:"off",onInput:g=>{u.value=ju(g.currentTarget.value)===ju(n)}})]}),i("p",{class:"refusal",role:"alert",children:s.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>o.current?.close(),children:"Leave it"}),i("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function ju(e){return e.replaceAll(/\D/g,"")}function Bu({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return i("section",{"aria-label":"Hand over or delete",children:i("p",{class:"actions",children:[i(ro,{title:"Hand over",e164:n,action:"Hand over",act:t=>xs(e,String(t.get("owner")??"")),children:[i("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),i(Jn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),i(ro,{title:"Delete",e164:n,action:"Delete",act:()=>As(e),children:i("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function Xu({number:e,databaseId:n}){let t=mr.value??{document:gr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return i("footer",{class:"operation",children:[i("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",i("code",{children:e.id})," \xB7 databaseId ",i("code",{children:n})]}),i("details",{children:[i("summary",{children:"Show operation"}),i("p",{class:"quiet",children:mr.value===null?"This is what reads the number.":"This is the last change that you made."}),i("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),i("pre",{tabIndex:0,"aria-label":"Operation",children:r}),i("a",{href:`graphql#${Xd(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Xd(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function Ku({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=U(fr,n??[]);return i("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&i(x,{children:["You see it as an operator; it belongs to ",i(P,{children:e.owner.name}),"."," "]}),t.map(r=>i(Kd,{grant:r},r.id)),"Only the owner can change it."]})}function Kd({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return i(x,{children:["Shared by ",i(P,{children:e.name})," with"," ",n.id===ie.value?.viewer.id?"you":i(x,{children:["your team ",i(P,{children:n.name})]}),t!==null&&` until ${kn(t)}`,"."," "]})}function Hu({number:e,grants:n}){let t=U(fr,n),r=q("");async function a(o){r.value=await Be(async()=>{let s={id:e.id,grantee:o};return(await re(gs,{input:s})).revokePhoneNumberAccess}),r.value===""&&B(`${o} does not see ${e.internationalFormat} any more.`)}return i("section",{"aria-label":"Sharing",children:[i("h3",{children:"Shared with"}),t.length===0&&i("p",{class:"quiet",children:"Nobody: only you see it."}),i("ul",{class:"grants",children:t.map(({id:o,grantee:s,expiresAt:u})=>i("li",{children:[i("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),i("span",{children:[i(P,{children:s.name}),i("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${kn(u)}`]})]}),i("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},o))}),i("p",{class:"refusal",role:"alert",children:r.value}),i(Hd,{number:e})]})}function Hd({number:e}){let n=q("");async function t(r){let a=new FormData(r),o=String(a.get("grantee")??""),s=String(a.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Be(async()=>{let l={id:e.id,grantee:o,expiresAt:u};return(await re(ys,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),B(`${o} sees ${e.internationalFormat} now.`))}return i("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i(Jn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),i("label",{children:["Until the end of",i("input",{name:"until",type:"date"})]}),i("button",{children:"Share"}),i("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function Yu({changes:e,total:n,canUndo:t,again:r}){let a=U(qn,e);return i("section",{"aria-label":"Trail",children:[i("h3",{children:"Trail"}),i("ol",{class:"trail",children:a.map(o=>i("li",{children:[i(Wd,{change:o}),t&&o.undoable&&i(Yd,{input:{changeIds:[o.id]},again:r})]},o.id))}),n>a.length&&i("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function Wd({change:e}){let{actor:n,at:t,field:r,oldValue:a,newValue:o,requestId:s}=e;return i(x,{children:[i("p",{children:[i("b",{children:ee(r,Ls)})," ",i(Wu,{of:a})," ",i("span",{"aria-label":"became",children:"\u2192"})," ",i(Wu,{of:o})]}),i("small",{title:`Request ${s}`,children:[n===null?"the system":i(P,{children:n.name}),", ",i(Gn,{at:t})]})]})}function Wu({of:e}){return e===null||e===""?i("span",{class:"empty",children:"nothing"}):i(P,{children:e})}function Yd({input:e,again:n}){let t=q("");async function r(){try{let{undoChanges:a}=await re(gt,{input:e}),s=[a,...a?.results??[]].flatMap(u=>U(Ee,u?.userErrors??[]));t.value=s.map(u=>u.message).join(" ")}catch(a){t.value=ue(a)}t.value===""&&B("Undone."),pe(),n()}return i(x,{children:[i("button",{class:"small",onClick:()=>{r()},children:"Undo"}),i("span",{class:"refusal",role:"alert",children:t.value})]})}function zu({id:e}){let{row:n,sheet:t,failure:r,again:a}=qu(e).value,o=J(null);return oe(()=>o.current?.focus(),[e]),i("aside",{class:"sheet","aria-label":"Phone number",children:[i("header",{children:[i("h2",{ref:o,tabIndex:-1,children:n===void 0?"\u2026":i("bdi",{dir:"ltr",children:n.internationalFormat})}),i("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:eo,children:i(Ue,{name:"close"})})]}),r!==null&&i("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&i(x,{children:[i(Ku,{number:n,grants:t?.viewerGrants}),i(Qu,{number:n}),i(Ju,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&i(x,{children:[t.grants!==null&&i(Hu,{number:n,grants:t.grants.nodes}),i(Zd,{number:n,sheet:t}),i(Yu,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),i(Bu,{number:n}),i(Xu,{number:n,databaseId:t.databaseId})]})]})}var zd={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Zd({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",i(P,{children:e.owner.name})],["Country",e.countryCode===null?"none":Bn(e.countryCode)],["In its country",i("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",ee(n.numberType,kr)],["Type",ee(e.type,jn)],["Status",ee(n.status,{})],["Access",ee(e.viewerAccess,Qn)],["Order",n.orderId===null?"not known":i(P,{children:n.orderId})],["Came in",ke(n.createdAt)]];return i("section",{children:[i("h3",{children:"At the carrier"}),i("dl",{class:"facts",children:r.map(([a,o])=>i("div",{children:[i("dt",{children:a}),i("dd",{children:o})]},a))}),i("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(zd).map(([a,o])=>{let s=n.capabilities[a];return i("li",{"data-can":String(s),children:[o,": ",t(s)]},a)})}),i("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:o,associatedAt:s})=>i("li",{children:[i("span",{children:ee(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),i("code",{children:i(P,{children:o})}),i("small",{children:["since ",kn(s)]})]},a+o))})]})}function Zu(){let e=ie.value;if(e===null)return i(to,{});let{number:n,screen:t}=L.value;return i(x,{children:[i(Fu,{viewer:e.viewer}),i(Lu,{isOperator:e.viewer.isOperator}),i("div",{class:"desk",children:[i(ep,{name:t}),n!==null&&i(zu,{id:n},n)]}),i(Mu,{}),i($u,{}),se.value.is==="signed out"&&i(to,{isAgain:!0})]})}function ep({name:e}){return e==="deleted"?i(Is,{}):i(Du,{})}jo()?Bo():np();function np(){Pu(),hs(),Ns(),_u(),Fs(),pn().textContent="",vo(i(Zu,{}),pn())}
