var $,Ba,Tr,Be,Rr,Et,Ka,Nt,Ha,xr,Sr,yu,Jn=Symbol.for("pv"),kt={},Rt=[],hu=/^m(i|n|o|s|text|space)$/,Cr=Array.isArray,Ar=Rt.slice,an=Object.assign;function rn(e){e&&e.parentNode&&e.remove()}function Wa(e,n,t){var r,a,o,s={},u=arguments.length;for(o in n)o=="key"?r=n[o]:o=="ref"&&typeof e!="function"?a=n[o]:s[o]=n[o];return u>2&&(s.children=u>3?Ar.call(arguments,2):t),Gn(e,s,r,a,null)}function Gn(e,n,t,r,a){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Jn,__v:a||++Ba,__i:-1,__u:0};return!a&&$.vnode&&$.vnode(o),o}function D(e){return e.children}function bn(e,n){this.props=e,this.context=n,this.__g=0}function Ke(e,n){if(n==null)return e.__&&Ke(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:Ke(e)}function gu(e){var n,t=e.__v,r=t.__e,a=[],o=[],s=e.__P;s&&((n=an({constructor:Jn},t)).__v=t.__v+1,$.vnode&&$.vnode(n),Dr(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||Ke(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,to(a,n,o),t.__=t.__e=null,n.__e!=r&&Ya(n))}function Ya(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Ya(e)}function ja(e){(8&e.__g||(e.__g|=8,Be.push(e),Et++))&&Rr==$.debounceRendering||((Rr=$.debounceRendering)||queueMicrotask)(za)}function za(){try{for(var e,n=1;Be.length;)Be.length>n&&Be.sort(Ka),e=Be.shift(),n=Be.length,8&e.__g&&gu(e)}finally{(Et=Be.length)&&(Rr||queueMicrotask)(za)}}function Za(e,n,t,r,a,o,s,u,l,p,c){var y,f,d,v,_,N,x=r.__k||Rt,b=n.length;for(l=_u(t,n,x,l,b),y=0;y<b;y++)(d=t.__k[y])!=null&&(f=~d.__i&&x[d.__i]||kt,d.__i=y,N=Dr(e,d,f,a,o,s,u,l,p,c),v=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Ir(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||v,d)),_=_||v,4&d.__u?(l=eo(d,l,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:v&&(l=v.nextSibling),d.__u&=-21);return t.__e=_,l}function _u(e,n,t,r,a){var o,s,u,l,p,c,y,f,d,v=t.length,_=v,N=0,x=0,b=e.__k=Array(a);for(o=0;o<a;o++)(s=n[o])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=b[o]=Gn(null,s):Cr(s)?s=b[o]=Gn(D,{children:s}):s.constructor===Jn&&s.__b?s=b[o]=Gn(s.type,s.props,s.key,s.ref,s.__v):b[o]=s,l=o+N,s.__=e,s.__b=e.__b+1,u=null,~(p=s.__i=bu(s,t,l,_))&&(_--,(u=t[p])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,p==l-1?N--:p==l+1?N++:p!=l&&(p>l?N--:N++,x=1)):(~p||(a>v?N--:a<v&&N++),typeof s.type!="function"&&(s.__u|=4))):b[o]=null;if(x){for(c=[],y=[],o=0;o<a;o++)if((s=b[o])&&16&s.__u){for(N=0,f=c.length;N<f;)c[d=N+f>>1]<s.__i?N=d+1:f=d;c[N]=s.__i,y[o]=N+1}for(N=c.length;o--;)y[o]&&(y[o]==N?N--:b[o].__u|=4)}if(_)for(o=0;o<v;o++)!(u=t[o])||2&u.__u||(u.__e==r&&(r=Ke(u)),Pr(u,u));return r}function eo(e,n,t,r){var a,o,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,n=eo(a[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=Ke(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function bu(e,n,t,r){var a,o=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&o==null||l&&o==u.key&&s==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a}return-1}function Xa(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function bt(e,n,t,r,a){var o,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Xa(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Xa(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Sr[n]||(Sr[n]=Nu(n)),(e.__a||(e.__a={}))[n]=xr,o=n!=(n=n.replace(Ha,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,o):e.removeEventListener(n,s,o));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Nu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Nt]==null)n[Nt]=xr++;else if(n[Nt]<this.__a[e])return;return t($.event?$.event(n):n)}}}function Dr(e,n,t,r,a,o,s,u,l,p){var c,y,f,d,v,_,N,x,b,R,m,k,w,q,J,h,C,A,P=n.type;if(n.constructor!==Jn)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,y=o=[],c.nodeType==8?u=wt(c,o):o.push(c),u=o[0]||u),(c=$.__b)&&c(n);e:if(typeof P=="function"){f=s.length;try{if(x=n.props,b=(c=P.prototype)&&c.render,R=(c=P.contextType)&&r[c.__c],m=c?R?R.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(b?n.__c=d=new P(x,m):(n.__c=d=new bn(x,m),d.constructor=P,d.render=Eu),R&&R.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),P.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=an({},d.__s)),an(d.__s,P.getDerivedStateFromProps(x,d.__s)))),v=d.props,_=d.state,d.__v=n,t.__c){if(x!==v&&b&&!P.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,m)===!1){n.__v!=t.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(U){U&&(U.__=n)}),Rt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=Ke(t);break e}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,m),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(v,_,N)})}else b&&!P.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=x,d.__P=e,d.__g&=-5,k=$.__r,w=b?25:0;do d.__g&=-9,k&&k(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);b&&(Rt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=an({},r,d.getChildContext())),b&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(v,_)),q=c&&c.type===D&&c.key==null?c.props.children:c,x.__P&&(c=u,a=(e=x.__P).namespaceURI,l=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(U){U&&Pr(U,U)}),t.__k=null),u=t.__k?Ke(t,0):null),u=Za(e,Cr(q)?q:[q],n,t,r,a,o,s,u,l,p),x.__P&&(n.__e=null,u=c),n.__u&=-161,y&&y.some(rn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(U){if(s.length=f,n.__v=null,l||o)if(U&&U.then){if(n.__u|=128|l,o){for(~(C=o.indexOf(u||void 0))||(C=o.length);(A=o[C-1])&&A.nodeType==8;)C--;for(;C<o.length;C++)if(A=o[C])if(o[C]=null,J){if(A==h)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(h=wt(J=A))}}if(!J){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;J=u}(c=wt(J=n.__c.__z||(n.__c.__z=J)))?(n.__e=J,u=c):n.__e=u,u=u&&u.nextSibling}else o&&o.some(rn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),U&&U.then||no(n),$.__e(U,n,t)}}else u=n.__e=wu(t.__e,n,t,r,a,o,s,l,p,e);return(c=$.diffed)&&c(n),u}function wt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function no(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(no))}function to(e,n,t){for(var r=0;r<t.length;)Ir(t[r++],t[r++],t[r++]);$.__c&&$.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){$.__e(o,a.__v)}})}function wu(e,n,t,r,a,o,s,u,l,p){var c,y,f,d,v,_,N,x,b=t.props||kt,R=n.props,m=n.type;if(m=="svg"?a="http://www.w3.org/2000/svg":m=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((v=o[c])&&(m?v.localName==m:v.nodeType==3)){e=v,o[c]=null;break}}if(!e){if(x=p.ownerDocument||document,!m)return x.createTextNode(R);e=x.createElementNS(a,m,R.is?R:p),u&&($.__m&&$.__m(n,o),u=!1),o=null}if(m){if(p=m=="template"&&e.content||e,o=m=="textarea"&&R.defaultValue!=null?null:o&&Ar.call(p.childNodes),!u&&o)for(b={},c=0;c<e.attributes.length;c++)b[(v=e.attributes[c]).name]=v.value;for(c in b)v=b[c],c=="dangerouslySetInnerHTML"?f=v:c=="children"||c in R||c=="value"&&"defaultValue"in R||c=="checked"&&"defaultChecked"in R||bt(e,c,null,v,a);for(c in R)v=R[c],c=="children"?d=v:c=="dangerouslySetInnerHTML"?y=v:c=="value"?_=v:c=="checked"?N=v:u&&typeof v!="function"||b[c]===v||bt(e,c,v,b[c],a);y?(u||f&&(y.__html==f.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),n.__k=[]):(f&&(e.textContent=""),(m=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&hu.test(m))&&(a="http://www.w3.org/1999/xhtml"),Za(p,Cr(d)?d:[d],n,t,r,a,o,s,o?o[0]:t.__k&&Ke(t,0),u,l),o&&o.some(rn)),u&&m!="textarea"||(c="value",m=="progress"&&_==null?e.removeAttribute(c):_==null||_===e[c]&&(m!="progress"||_)||bt(e,c,_,b[c],a),c="checked",N!=null&&N!=e[c]&&bt(e,c,N,b[c],a))}else b===R||u&&e.data==R||(e.data=R);return e}function Ir(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){$.__e(a,t)}}function Pr(e,n,t){var r,a,o,s;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ir(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){$.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Pr(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=wt(r,o=[]))&&(r==e.__e&&o.some(rn),rn(a),rn(r)),t||rn(e.__e),e.__e=e.__c=e.__=null}function Eu(e,n,t){return this.constructor(e,t)}function ro(e,n){var t,r,a,o;$.__&&$.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Gn(D,{children:[e]}),a=[],o=[],Dr(n,n.__k,r||kt,kt,n.namespaceURI,r?null:n.firstChild?Ar.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,o),to(a,n.__k,o),n.__k.props.children=null}$={__e:function(e,n,t,r){for(var a,o,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw Et=0,e}},Ba=0,Tr=function(e){return e!=null&&e.constructor===Jn},bn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=an({},this.state)),typeof e=="function"&&(e=e(an({},t),this.props)),e&&(an(t,e),this.__v&&(n&&this.__k.push(n),ja(this)))},bn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ja(this))},bn.prototype.render=D,Be=[],Et=0,Ka=function(e,n){return e.__v.__b-n.__v.__b},Nt=Symbol(),Ha=/(PointerCapture)$|Capture$/i,xr=0,Sr={},yu=0;var jn,ie,Or,ao,ku=Object.is,Fr=0,fo=[],$r=[],z=$,oo=z.__b,io=z.__r,so=z.diffed,uo=z.__c,lo=z.unmount,co=z.__;function Mr(e,n){z.__h&&z.__h(ie,e,Fr||n),Fr=0;var t=ie.__H||(ie.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function se(e,n){var t=Mr(jn++,3);!z.__s&&Vr(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ie.__H.__h.push(t))}function St(e,n){var t=Mr(jn++,4);!z.__s&&Vr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ie.__h.push(t))}function j(e){return Fr=5,Xn(function(){return{current:e}},[])}function Xn(e,n){var t=Mr(jn++,7);return Vr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Ru(){var e;do{for(;e=$r.shift();)try{Qn(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=fo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Qn),n.__h.some(Ur),n.__h=[]}catch(t){n.__h=[],z.__e(t,e.__v)}}}while($r.length)}z.__b=function(e){ie=null,oo&&oo(e)},z.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),co&&co(e,n)},z.__r=function(e){io&&io(e),jn=0;var n=(ie=e.__c).__H;n&&(Or==ie?ie.__h=[]:(n.__h.some(Qn),n.__h.some(Ur),jn=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Or=ie},z.diffed=function(e){so&&so(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&mo(fo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Or=ie=null},z.__c=function(e,n){n.some(function(t){try{t.__h.some(Qn),t.__h=t.__h.filter(function(r){return!r.__||Ur(r)})}catch(r){t.__h=[function(){throw r}]}}),uo&&uo(e,n)},z.unmount=function(e){lo&&lo(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,mo($r.push(a))}else Qn(a)}catch(o){n=o}}),r.__H=void 0,n&&z.__e(n,r.__v))};var po=typeof requestAnimationFrame=="function";function Su(e){var n,t=function(){clearTimeout(r),po&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);po&&(n=requestAnimationFrame(t))}function mo(e){e!=1&&ao==z.requestAnimationFrame||((ao=z.requestAnimationFrame)||Su)(Ru)}function Qn(e){var n=ie,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ie=n}function Ur(e){var n=ie;e.__c=e.__(),ie=n}function Vr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!ku(t,e[r])})}var Tu=Symbol.for("preact-signals");function At(){if(Ve>1)Ve--;else{var e,n=!1;for((function(){var a=xt;for(xt=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var s=o.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=o.i);a=a.o}})();Kn!==void 0;){var t=Kn;for(Kn=void 0,Tt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&yo(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(Tt=0,Ve--,n)throw e}}function Lr(e){if(Ve>0)return e();qr=++xu,Ve++;try{return e()}finally{At()}}var Bn,Q=void 0;function Hn(e){var n=Q,t=Bn;Q=void 0,Bn=void 0;try{return e()}finally{Q=n,Bn=t}}var Kn=void 0,Ve=0,Tt=0,xu=0,qr=0,xt=void 0,Ct=0;function vo(e){if(Q!==void 0){var n=e.n;if(n===void 0||n.t!==Q)return n={i:0,S:e,p:Q.s,n:void 0,t:Q,e:void 0,x:void 0,r:n},Q.s!==void 0&&(Q.s.n=n),Q.s=n,e.n=n,32&Q.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=Q.s,n.n=void 0,Q.s.n=n,Q.s=n),n}}function ee(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ee.prototype.brand=Tu;ee.prototype.h=function(){return!0};ee.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Hn(function(){var r;(r=n.W)==null||r.call(n)}))};ee.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Hn(function(){var a;(a=n.Z)==null||a.call(n)}))}};ee.prototype.subscribe=function(e){var n=this;return xe(function(){var t=n.value;Hn(function(){return e(t)})},{name:"sub"})};ee.prototype.valueOf=function(){return this.value};ee.prototype.toString=function(){return this.value+""};ee.prototype.toJSON=function(){return this.value};ee.prototype.peek=function(){var e=this;return Hn(function(){return e.value})};Object.defineProperty(ee.prototype,"value",{get:function(){var e=vo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Tt>100)throw new Error("Cycle detected");(function(t){Ve!==0&&Tt===0&&t.l!==qr&&(t.l=qr,xt={S:t,v:t.v,i:t.i,o:xt})})(this),this.v=e,this.i++,Ct++,Ve++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{At()}}}});function F(e,n){return new ee(e,n)}function yo(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function ho(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function go(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function on(e,n){ee.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Ct-1,this.f=4}on.prototype=new ee;on.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ct))return!0;if(this.g=Ct,this.f|=1,this.i>0&&!yo(this))return this.f&=-2,!0;var e=Q;try{ho(this),Q=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Q=e,go(this),this.f&=-2,!0};on.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ee.prototype.S.call(this,e)};on.prototype.U=function(e){if(this.t!==void 0&&(ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};on.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(on.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=vo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ne(e,n){return new on(e,n)}function _o(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Ve++;var t=Q;Q=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Gr(e),r}finally{Q=t,At()}}}function Gr(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,_o(e)}function Cu(e){if(Q!==this)throw new Error("Out-of-order effect");go(this),Q=e,this.f&=-2;try{8&this.f&&Gr(this)}finally{At()}}function Nn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,Bn&&Bn.push(this)}Nn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Nn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,_o(this),ho(this),Ve++;var e=Q;return Q=this,Cu.bind(this,e)};Nn.prototype.N=function(){2&this.f||(this.f|=2,this.u=Kn,Kn=this)};Nn.prototype.d=function(){this.f|=8,1&this.f||Gr(this)};Nn.prototype.dispose=function(){this.d()};function xe(e,n){var t=new Nn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var bo,Yn,Dt,Au=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var No=[];xe(function(){bo=this.N})();function wn(e,n){$[e]=n.bind(null,$[e]||function(){})}function Wn(e){if(Dt){var n=Dt;Dt=void 0,n()}Dt=e&&e.S()}function wo(e){var n=this,t=e.data,r=L(t);r.name="ReactiveDom",r.value=t;var a=Xn(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var p=ne(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=ne(function(){return!Array.isArray(p.value)&&!Tr(p.value)}),y=xe(function(){if(this.N=Eo,c.value){var d=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){y(),f.call(this)},[c,p]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}wo.displayName="ReactiveTextNode";Object.defineProperties(ee.prototype,{constructor:{configurable:!0,value:Wa(D,null).constructor},type:{configurable:!0,value:wo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});wn("__b",function(e,n){if(Wn(),Yn=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof ee&&(t||(n.__np=t={}),t[a]=o,r[a]=o.peek())}}e(n)});wn("__r",function(e,n){if(e(n),n.type!==D){Wn();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,o){var s;return xe(function(){s=this},{name:o}),s.c=a,s})((function(a){return function(){var o;Au&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),Yn=r,Wn(t)}});wn("__e",function(e,n,t,r){Wn(),Yn=void 0,e(n,t,r)});wn("diffed",function(e,n){Wn(),Yn=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,o=t.U;if(o)for(var s in o){var u=o[s];u===void 0||r&&s in r||(u.d(),o[s]=void 0)}if(r){o||(o={},t.U=o);for(var l in r){var p=o[l],c=r[l];p===void 0?(p=Du(t,l,c,a),o[l]=p):p.o(c,a)}}}e(n)});function Du(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,o=F(t);return{o:function(s,u){o.value=s,r=u},d:xe(function(){this.N=Eo;var s=o.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}wn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});wn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});bn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function L(e,n){return Xn(function(){return F(e,n)},[])}function zn(e,n){var t=j(e);return t.current=e,Yn.__$f|=4,Xn(function(){return ne(function(){return t.current()},n)},[])}var Iu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Pu(){Lr(function(){for(var e;e=No.shift();)bo.call(e)})}function Eo(){No.push(this)===1&&($.requestAnimationFrame||Iu)(Pu)}var be=F(null);function ko(){let e=JSON.parse(It().dataset.personas??"[]");return Array.isArray(e)?e:[]}function It(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Pt(){return be.value?.viewer.isOperator??!1}var oe=F({is:"well"}),Ot=F(null),Ft=F(!1),Xr="",Jr=[],Qr=new AbortController;function $t(e){Xr=e;let n=Jr;Jr=[],n.forEach(t=>t())}function So(){Qr.abort(),Qr=new AbortController}var Ou=15;async function To(e,n={}){let t=[n.signal,Qr.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let o=Xr,s=await Fu(e,r,o);if(s?.status===401)await Uu(o,r.signal);else if(s?.status===429)await $u(s,r.signal);else if(s===void 0||s.status===503||s.status===502)oe.value={is:"away"},await jr(Ro(s,a),r.signal);else if(s.status===409&&a<10)await jr(Ro(s,a),r.signal);else return oe.value={is:"well"},Ot.value=new Date,s}}async function Fu(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function Ro(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),Ou)}async function $u(e,n){let t=Number(e.headers.get("retry-after")??5);oe.value={is:"limited",until:Date.now()+1e3*t},await jr(t,n)}async function Uu(e,n){e===Xr&&(oe.value={is:"signed out"},await new Promise(t=>Jr.push(t)),n.throwIfAborted())}async function jr(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}var he={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var En=class extends Error{constructor(n,t,r,a,o,s,u){super(n),this.name="GraphQLError",this.message=n,o&&(this.path=o),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var l=u;if(!l&&s){var p=s.extensions;p&&typeof p=="object"&&(l=p)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,g;function ue(e){return new En(`Syntax Error: Unexpected token at ${g} in ${e}`)}function xo(e){if(e.lastIndex=g,e.test(E))return E.slice(g,g=e.lastIndex)}var Ut=/ +(?=[^\s])/y;function Mu(e){for(var n=e.split(`
`),t="",r=0,a=0,o=n.length-1,s=0;s<n.length;s++)Ut.lastIndex=0,Ut.test(n[s])&&(s&&(!r||Ut.lastIndex<r)&&(r=Ut.lastIndex),a=a||s,o=s);for(var u=a;u<=o;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function O(){for(var e=0|E.charCodeAt(g++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(g++))if(e===35)for(;(e=0|E.charCodeAt(g++))&&e!==10&&e!==13;);g--}function Br(){for(var e=g,n=0|E.charCodeAt(g++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(g++));if(e===g-1)throw ue("Name");var t=E.slice(e,--g);return O(),t}function me(){return{kind:"Name",value:Br()}}var Vu=/(?:"""|(?:[\s\S]*?[^\\])""")/y,qu=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function kn(e){var n;switch(E.charCodeAt(g)){case 91:g++,O();for(var t=[];E.charCodeAt(g)!==93;)t.push(kn(e));return g++,O(),{kind:"ListValue",values:t};case 123:g++,O();for(var r=[];E.charCodeAt(g)!==125;){var a=me();if(E.charCodeAt(g++)!==58)throw ue("ObjectField");O(),r.push({kind:"ObjectField",name:a,value:kn(e)})}return g++,O(),{kind:"ObjectValue",fields:r};case 36:if(e)throw ue("Variable");return g++,{kind:"Variable",name:me()};case 34:if(E.charCodeAt(g+1)===34&&E.charCodeAt(g+2)===34){if(g+=3,(n=xo(Vu))==null)throw ue("StringValue");return O(),{kind:"StringValue",value:Mu(n.slice(0,-3)),block:!0}}else{var o=g,s;g++;var u=!1;for(s=0|E.charCodeAt(g++);s===92&&(g++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(g++));if(s!==34)throw ue("StringValue");return n=E.slice(o,g),O(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=g++,p;(p=0|E.charCodeAt(g++))>=48&&p<=57;);var c=E.slice(l,--g);if((p=E.charCodeAt(g))===46||p===69||p===101){if((n=xo(qu))==null)throw ue("FloatValue");return O(),{kind:"FloatValue",value:c+n}}else return O(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(g+1)===117&&E.charCodeAt(g+2)===108&&E.charCodeAt(g+3)===108)return g+=4,O(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(g+1)===114&&E.charCodeAt(g+2)===117&&E.charCodeAt(g+3)===101)return g+=4,O(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(g+1)===97&&E.charCodeAt(g+2)===108&&E.charCodeAt(g+3)===115&&E.charCodeAt(g+4)===101)return g+=5,O(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Br()}}function Ao(e){if(E.charCodeAt(g)===40){var n=[];g++,O();do{var t=me();if(E.charCodeAt(g++)!==58)throw ue("Argument");O(),n.push({kind:"Argument",name:t,value:kn(e)})}while(E.charCodeAt(g)!==41);return g++,O(),n}}function He(e){if(E.charCodeAt(g)===64){var n=[];do g++,n.push({kind:"Directive",name:me(),arguments:Ao(e)});while(E.charCodeAt(g)===64);return n}}function Lu(){for(var e=0;E.charCodeAt(g)===91;)e++,g++,O();var n={kind:"NamedType",name:me()};do if(E.charCodeAt(g)===33&&(g++,O(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(g++)!==93)throw ue("NamedType");O(),n={kind:"ListType",type:n}}while(e--);return n}function Mt(){if(E.charCodeAt(g++)!==123)throw ue("SelectionSet");return O(),Vt()}function Vt(){var e=[];do if(E.charCodeAt(g)===46){if(E.charCodeAt(++g)!==46||E.charCodeAt(++g)!==46)throw ue("SelectionSet");switch(g++,O(),E.charCodeAt(g)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:He(!1),selectionSet:Mt()});break;case 111:E.charCodeAt(g+1)===110?(g+=2,O(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:me()},directives:He(!1),selectionSet:Mt()})):e.push({kind:"FragmentSpread",name:me(),directives:He(!1)});break;case 123:g++,O(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Vt()});break;default:e.push({kind:"FragmentSpread",name:me(),directives:He(!1)})}}else{var n=me(),t=void 0;E.charCodeAt(g)===58&&(g++,O(),t=n,n=me());var r=Ao(!1),a=He(!1),o=void 0;E.charCodeAt(g)===123&&(g++,O(),o=Vt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:o})}while(E.charCodeAt(g)!==125);return g++,O(),{kind:"SelectionSet",selections:e}}function Gu(){if(O(),E.charCodeAt(g)===40){var e=[];g++,O();do{var n=void 0;if(E.charCodeAt(g)===34&&(n=kn(!0)),E.charCodeAt(g++)!==36)throw ue("Variable");var t=me();if(E.charCodeAt(g++)!==58)throw ue("VariableDefinition");O();var r=Lu(),a=void 0;E.charCodeAt(g)===61&&(g++,O(),a=kn(!0)),O();var o={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:He(!0)};n&&(o.description=n),e.push(o)}while(E.charCodeAt(g)!==41);return g++,O(),e}}function Ju(e){var n=me();if(E.charCodeAt(g++)!==111||E.charCodeAt(g++)!==110)throw ue("FragmentDefinition");O();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:me()},directives:He(!1),selectionSet:Mt()};return e&&(t.description=e),t}function Co(){var e=[];do{var n=void 0;if(E.charCodeAt(g)===34&&(n=kn(!0)),E.charCodeAt(g)===123){if(n)throw ue("Document");g++,O(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Vt()})}else{var t=Br();switch(t){case"fragment":e.push(Ju(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(g))!==40&&r!==64&&r!==123&&(a=me());var o={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:Gu(),directives:He(!1),selectionSet:Mt()};n&&(o.description=n),e.push(o);break;default:throw ue("Document")}}}while(g<E.length);return e}function Do(e,n){return E=e.body?e.body:e,g=0,O(),n&&n.noLocation?{kind:"Document",definitions:Co()}:{kind:"Document",definitions:Co(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function pe(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function Qu(e){return JSON.stringify(e)}function ju(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Ae=`
`,B={OperationDefinition(e){var n="";e.description&&(n+=B.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+pe(e.variableDefinitions,", ",B.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive));var t=B.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+" "),n+=B.Variable(e.variable)+": "+qe(e.type),e.defaultValue&&(n+=" = "+qe(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=pe(e.arguments,", ",B.Argument);n.length+t.length+2>80?n+="("+(Ae+="  ")+pe(e.arguments,Ae,B.Argument)+(Ae=Ae.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+B.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?ju(e.value).replace(/\n/g,Ae):Qu(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+pe(e.values,", ",qe)+"]",ObjectValue:e=>"{"+pe(e.fields,", ",B.ObjectField)+"}",ObjectField:e=>e.name.value+": "+qe(e.value),Document(e){return!e.definitions||!e.definitions.length?"":pe(e.definitions,`

`,qe)},SelectionSet:e=>"{"+(Ae+="  ")+pe(e.selections,Ae,qe)+(Ae=Ae.slice(0,-2))+"}",Argument:e=>e.name.value+": "+qe(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n+=" "+B.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n+" "+B.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+pe(e.arguments,", ",B.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+qe(e.type)+"]",NonNullType:e=>qe(e.type)+"!"},qe=e=>B[e.kind](e);function Io(e){return Ae=`
`,B[e.kind]?B[e.kind](e):""}function sn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(sn(e.values[r],n));return t;case"ObjectValue":for(var o=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];o[l.name.value]=sn(l.value,n)}return o;case"Variable":return n&&n[e.name.value]}}var Kr=()=>{},ge=Kr;function Ne(e){return{tag:0,0:e}}function Zn(e){return{tag:1,0:e}}var Po=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Xu=e=>e;function K(e){return n=>t=>{var r=ge;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function We(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(Zn(e(r[0])))}))}function un(e){return n=>t=>{var r=[],a=ge,o=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?a=u[0]:(o=!1,(function(p){var c=ge;p((y=>{if(y===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):o||(o=!0,a(0)))}}else y.tag===0?(r.push(c=y[0]),c(0)):r.length&&(t(y),c(0))}))})(e(u[0])),o||(o=!0,a(0))))})),t(Ne((u=>{if(u===1){s||(s=!0,a(1));for(var l=0,p=r,c=r.length;l<c;l++)p[l](1);r.length=0}else{!s&&!o?(o=!0,a(0)):o=!1;for(var y=0,f=r,d=r.length;y<d;y++)f[y](0)}})))}}function Bu(e){return un(Xu)(e)}function ln(e){return Bu(zr(e))}function qt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var o=a[0];t(Ne((s=>{s===1?(r=!0,o(1),e()):o(s)})))}else t(a)}))}}function Lt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var o=a[0];t(Ne((s=>{s===1&&(r=!0),o(s)})))}else e(a[0]),t(a)}))}}function Hr(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function Ye(e){var n=[],t=ge,r=!1;return a=>{n.push(a),n.length===1&&e((o=>{if(o===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(o.tag===0)t=o[0];else{r=!1;for(var p=0,c=n,y=n.length;p<y;p++)c[p](o)}})),a(Ne((o=>{if(o===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function Wr(e){return n=>t=>{var r=ge,a=ge,o=!1,s=!1,u=!1,l=!1;n((p=>{l||(p===0?(l=!0,u||t(0)):p.tag===0?r=p[0]:(u&&(a(1),a=ge),o?o=!1:(o=!0,r(0)),(function(y){u=!0,y((f=>{u&&(f===0?(u=!1,l?t(0):o||(o=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(p[0]))))})),t(Ne((p=>{p===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!o&&(o=!0,r(0)),u&&!s&&(s=!0,a(0)))})))}}function et(e){return n=>t=>{var r=ge,a=!1,o=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:o++<e?(t(s),!a&&o>=e&&(a=!0,t(0),r(1))):t(s))})),t(Ne((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&o<e&&r(0)})))}}function Gt(e){return n=>t=>{var r=ge,a=ge,o=!1;n((s=>{o||(s===0?(o=!0,a(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(o=!0,a(1),r(1),t(0)))}))):t(s))})),t(Ne((s=>{s===1&&!o?(o=!0,r(1),a(1)):o||r(0)})))}}function Oo(e,n){return t=>r=>{var a=ge,o=!1;t((s=>{o||(s===0?(o=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(o=!0,n&&r(s),r(0),a(1)))}))}}function Fo(e){return n=>e()(n)}function Yr(e){return n=>{var t=e[Po()]&&e[Po()]()||e,r=!1,a=!1,o=!1,s;n(Ne((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{o=!1,n(Zn(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function Ku(e){return e[Symbol.asyncIterator]?Yr(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,o=!1,s;n(Ne((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{o=!1,n(Zn(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var zr=Ku;function cn(e){return n=>{var t=!1;n(Ne((r=>{r===1?t=!0:t||(t=!0,n(Zn(e)),n(0))})))}}function Zr(e){return n=>{var t=!1,r=e({next(a){t||n(Zn(a))},complete(){t||(t=!0,n(0))}});n(Ne((a=>{a===1&&!t&&(t=!0,r())})))}}function ea(){var e,n;return{source:Ye(Zr((t=>(e=t.next,n=t.complete,Kr)))),next(t){e&&e(t)},complete(){n&&n()}}}var $o=e=>{var n=!1;e(Ne((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function na(e){return Zr((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),Kr)))}function Rn(e){return n=>{var t=ge,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Uo(e){Rn((n=>{}))(e)}function Jt(e){return new Promise((n=>{var t=ge,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var ta=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Hu=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new En(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new En(e),Tn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Hu),r=((a,o)=>{var s="";if(a)return`[Network] ${a.message}`;if(o)for(var u=0,l=o.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${o[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},Qt=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},dn=new Set,Mo=new WeakMap,Sn=(e,n)=>{if(e===null||dn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Sn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Sn(e[r],n)||"null";return t+="]"}else if(!n&&(Xt!==ze&&e instanceof Xt||Bt!==ze&&e instanceof Bt))return"null";var o=Object.keys(e).sort();if(!o.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Mo.get(e)||Math.random().toString(36).slice(2);return Mo.set(e,s),Sn({__key:s},n)}dn.add(e);for(var u="{",l=0,p=o.length;l<p;l++){var c=Sn(e[o[l]],n);c&&(u.length>1&&(u+=","),u+=Sn(o[l],n)+":"+c)}return dn.delete(e),u+="}"},ra=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||dn.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)ra(e,`${n}.${r}`,t[r]);else if(t instanceof Xt||t instanceof Bt)e.set(n,t);else{dn.add(t);for(var o in t)ra(e,`${n}.${o}`,t[o])}},Le=(e,n)=>(dn.clear(),Sn(e,n||!1)),ze=class{},Xt=typeof File<"u"?File:ze,Bt=typeof Blob<"u"?Blob:ze,Wu=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Yu=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,zu=(e,n)=>n%2==0?e.replace(Yu,`
`):e,Vo=e=>e.split(Wu).map(zu).join("").trim(),qo=new Map,jt=new Map,nt=e=>{var n;return typeof e=="string"?n=Vo(e):e.loc&&jt.get(e.__key)===e?n=e.loc.source.body:(n=qo.get(e)||Vo(Io(e)),qo.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Lo=e=>{var n;if(e.documentId)n=Qt(e.documentId);else if(n=Qt(nt(e)),e.definitions){var t=ia(e);t&&(n=Qt(`
# ${t}`,n))}return n},oa=e=>{var n,t;return typeof e=="string"?(n=Lo(e),t=jt.get(n)||Do(e,{noLocation:!0})):(n=e.__key||Lo(e),t=jt.get(n)||e),t.loc||nt(t),t.__key=n,jt.set(n,t),t},Ge=(e,n,t)=>{var r=n||{},a=oa(e),o=Le(r,!0),s=a.__key;return o!=="{}"&&(s=Qt(o,s)),{key:s,query:a,variables:r,extensions:t}},ia=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===he.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var aa=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Tn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},Kt=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=Kt(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=Kt(e[a],n[a]);return e}}return n},Qo=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],o=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var p=function(){var f=u[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),o=!0);var d="data",v=l,_=[];if(f.path)_=f.path;else if(r){var N=r.find((w=>w.id===f.id));f.subPath?_=[...N.path,...f.subPath]:_=N.path}for(var x=0,b=_.length;x<b;d=_[x++])v=v[d]=Array.isArray(v[d])?[...v[d]]:{...v[d]};if(f.items)for(var R=+d>=0?d:0,m=0,k=f.items.length;m<k;m++)v[R+m]=Kt(v[R+m],f.items[m]);else f.data!==void 0&&(v[d]=Kt(v[d],f.data))},c=0,y=u.length;c<y;c++)p();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new Tn({graphQLErrors:a,response:t}):void 0,extensions:o?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},jo=(e,n,t)=>({operation:e,data:void 0,error:new Tn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Xo(e){var n={query:void 0,documentId:void 0,operationName:ia(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=nt(e.query)),n}var Bo=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Zu(e.context.url);for(var a in n){var o=n[a];o&&r[1].set(a,typeof o=="object"?Le(o):o)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Zu=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},el=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Le(n),r=(u=>{var l=new Map;return(Xt!==ze||Bt!==ze)&&(dn.clear(),ra(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",Le({...[...r.keys()].map((u=>[u]))}));var o=0;for(var s of r.values())a.append(""+o++,s);return a}return t}},Ko=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var o=el(e,n);return typeof o=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:o?"POST":"GET",body:o,headers:t}},nl=/boundary="?([^=";]+)"?/i,tl=/data: ?([^\n]+)/;async function*Go(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*Jo(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var o of e)for(r+=o.constructor.name==="Buffer"?o.toString():t.decode(o,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*rl(e,n,t){var r=!0,a=null,o;try{yield await Promise.resolve();var s=(o=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(y,f){var d=y.match(nl),v="--"+(d?d[1]:"-"),_=!0,N;for await(var x of Jo(Go(f),`\r
`+v)){if(_){_=!1;var b=x.indexOf(v);if(b>-1)x=x.slice(b+v.length);else continue}try{yield N=JSON.parse(x.slice(x.indexOf(`\r
\r
`)+4))}catch(R){if(!N)throw R}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,o):/text\/event-stream/i.test(s)?u=(async function*(y){var f;for await(var d of Jo(Go(y),`

`)){var v=d.match(tl);if(v){var _=v[1];try{yield f=JSON.parse(_)}catch(N){if(!f)throw N}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(o):/text\//i.test(s)?u=(async function*(y){var f=await y.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(o):u=(async function*(y){yield JSON.parse(await y.text())})(o);var l;for await(var p of u)p.pending&&!a?l=p.pending:p.pending&&(l=[...l,...p.pending]),a=a?Qo(a,p,o,l):aa(e,p,o),r=!1,yield a,r=!0;a||(yield a=aa(e,{},o))}catch(c){if(!r)throw c;yield jo(e,o&&(o.status<200||o.status>=300)&&o.statusText?new Error(o.statusText):c,o)}}function Ho(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),qt((()=>{r&&r.abort()}))(K((a=>!!a))(Yr(rl(e,n,t))))}var sa=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=sa(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var o=[],s={},u=0,l=e.directives.length;u<l;u++){var p=e.directives[u],c=p.name.value;c[0]!=="_"?o.push(p):c=c.slice(1),s[c]=p}e={...e,directives:o,_directives:s}}if("selectionSet"in e){var y=[],f=e.kind===he.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,v=e.selectionSet.selections.length;d<v;d++){var _=e.selectionSet.selections[d];f=f||_.kind===he.FIELD&&_.name.value==="__typename"&&!_.alias;var N=sa(_);y.push(N)}return f||y.push({kind:he.FIELD,name:{kind:he.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:y}}}}return e},Wo=new Map,xn=e=>{var n=oa(e),t=Wo.get(n.__key);return t||(Wo.set(n.__key,t=sa(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function Yo(e){var n=t=>e(t);return n.toPromise=()=>Jt(et(1)(K((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Rn(t)(n),n}function Ze(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var al=()=>{};var zo=({forward:e,dispatchDebug:n})=>t=>{var r=un((o=>{var s=Xo(o),u=Bo(o,s),l=Ko(o,s),p=Gt(K((c=>c.kind==="teardown"&&c.key===o.key))(t))(Ho(o,u,l));return p}))(K((o=>o.kind!=="teardown"&&(o.kind!=="subscription"||!!o.context.fetchSubscriptions)))(t)),a=e(K((o=>o.kind==="teardown"||o.kind==="subscription"&&!o.context.fetchSubscriptions))(t));return ln([r,a])},ol=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,o)=>{var s=!1;return o({client:n,forward(u){return Ye(a(Ye(u)))},dispatchDebug(u){}})}),t),Zo=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>un((o=>{t&&o.error&&t(o.error,o.operation);var s=n&&n(o)||o;return"then"in s?na(s):cn(s)}))(r(un((o=>{if(o.kind==="teardown")return cn(o);var s=e&&e(o)||o;return"then"in s?Gt(K((u=>u.kind==="teardown"&&u.key===o.key))(a))(na(s)):cn(s)}))(a))),il=({dispatchDebug:e})=>n=>K((t=>!1))(n),ei=function e(n){var t=0,r=new Map,a=new Map,o=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=ea();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!o.has(m.key))&&(m.kind==="teardown"?o.delete(m.key):m.kind!=="mutation"&&o.add(m.key),l.next(m))}var c=!1;function y(m){if(m&&p(m),!c){for(c=!0;c&&(m=s.shift());)p(m);c=!1}}var f=m=>{var k=Gt(K((w=>w.kind==="teardown"&&w.key===m.key))(l.source))(K((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(R));return m.kind!=="query"?k=Oo((w=>!!w.hasNext),!0)(k):k=Wr((w=>{var q=cn(w);return w.stale||w.hasNext?q:ln([q,We((()=>(w.stale=!0,w)))(et(1)(K((J=>J.key===m.key))(l.source)))])}))(k),m.kind!=="mutation"?k=qt((()=>{o.delete(m.key),r.delete(m.key),a.delete(m.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(Ze("teardown",m,m.context))}))(Lt((w=>{if(w.stale)if(!w.hasNext)o.delete(m.key);else for(var q=0;q<s.length;q++){var J=s[q];if(J.key===w.operation.key){o.delete(J.key);break}}else w.hasNext||o.delete(m.key);r.set(m.key,w)}))(k)):k=Hr((()=>{p(m)}))(k),Ye(k)},d=this instanceof e?this:Object.create(e.prototype),v=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(m){if(m.kind==="teardown")y(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(y);else if(a.has(m.key)){for(var k=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,k=!0);k||o.has(m.key)&&m.context.requestPolicy!=="network-only"?(o.delete(m.key),Promise.resolve().then(y)):(s.push(m),Promise.resolve().then(y))}},createRequestOperation(m,k,w){w||(w={});var q;return Ze(m,k,{_instance:m==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&v.suspense})},executeRequestOperation(m){return m.kind==="mutation"?Yo(f(m)):Yo(Fo((()=>{var k=a.get(m.key);k||a.set(m.key,k=f(m)),k=Hr((()=>{y(m)}))(k);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?Wr(cn)(ln([k,K((q=>q===r.get(m.key)))(cn(w))])):k})))},executeQuery(m,k){var w=v.createRequestOperation("query",m,k);return v.executeRequestOperation(w)},executeSubscription(m,k){var w=v.createRequestOperation("subscription",m,k);return v.executeRequestOperation(w)},executeMutation(m,k){var w=v.createRequestOperation("mutation",m,k);return v.executeRequestOperation(w)},readQuery(m,k,w){var q=null;return Rn((J=>{q=J}))(v.query(m,k,w)).unsubscribe(),q},query:(m,k,w)=>v.executeQuery(Ge(m,k),w),subscription:(m,k,w)=>v.executeSubscription(Ge(m,k),w),mutation:(m,k,w)=>v.executeMutation(Ge(m,k),w)}),_=al;if(0)var N,x;var b=ol(n.exchanges),R=Ye(b({client:v,dispatchDebug:_,forward:il({dispatchDebug:_})})(l.source));return Uo(R),v};var sl=`
https://bit.ly/2XbVrpR#`;function ar(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+sl+t);throw a.name="Graphcache Error",a}}var ul={},or=e=>e._directives||ul,Ie=e=>e.name.value,ni=e=>e.typeCondition.name.value,_a=e=>e.alias?e.alias.value:e.name.value,ll=[],we=e=>e.selectionSet?e.selectionSet.selections:ll,ui=e=>e.typeCondition?e.typeCondition.name.value:null,ir=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var o=e.arguments[r],s=sn(o.value,n);s!=null&&(t||(t={}),t[Ie(o)]=s)}return t},cl=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var o=Ie(e.variableDefinitions[r].variable);t[o]=n[o]}return t}},li=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var o=e.variableDefinitions[r],s=Ie(o.variable);t[s]=n[s]===void 0&&o.defaultValue?sn(o.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function ba(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===he.OPERATION_DEFINITION)return e.definitions[n];ar(!1,"",1)}var zt=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===he.FRAGMENT_DEFINITION&&(n[Ie(r)]=r)}return n},dl=(e,n)=>{var t=or(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Ie(a.arguments[0])==="if"){var o=sn(a.arguments[0].value,n);return r==="include"?!!o:!o}}return!0},pl=(e,n)=>{var{defer:t}=or(e);if(t){for(var r of t.arguments||[])if(Ie(r)==="if")return!!sn(r.value,n);return!0}return!1},ml=e=>{var{optional:n,required:t}=or(e);if(t)return!1;if(n)return!0},ti="__",ri=(e,n,t,r)=>{var a=di(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},ci=(e,n,t,r)=>{var a=di(e,n,t,r);if(!a)return!1;var o=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return o.kind==="LIST"&&o.ofType.kind!=="NON_NULL"};var fl=(e,n,t)=>{if(!t)return!1;var r=ui(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(o,s){ar(o.types.has(s)&&(o.types.get(s).kind==="INTERFACE"||o.types.get(s).kind==="UNION"),"",5)})(e,r),pi(e,t),e.isSubType(r,t))},di=(e,n,t,r)=>{if(!(t.indexOf(ti)===0||n.indexOf(ti)===0)){pi(e,n);var a=e.types.get(n).fields()[t];return a}};function pi(e,n){ar(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var fn=(e,n)=>n?`${e}(${Le(n)})`:e,ot=(e,n)=>`${e}.${n}`,vl=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},mi=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},tt=null,Zt=null,T=null,le=null,_e=null,Je=null,An=!1,en=!1;function De(e,n){var t;if(e){if(tt.has(e))return e;t=Zt.get(e)}return t==null&&(t=n?[]:{}),e&&Zt.set(e,t),tt.add(t),t}var ua=e=>!!e&&tt.has(e),pn=(e,n,t,r,a)=>{tt=new WeakSet,Zt=new WeakMap,_e=e,T=n,Je=new Set,en=!!r,An=!!a,t?_e==="read"?le=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?Ht(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),le=t,_l(n,t)):(le=null,gi(n,t)):le=null},mn=()=>{var e=T,n=le;if(en=!1,le=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)bl(e.optimisticOrder[t]);tt=null,Zt=null,_e=null,T=null,Je=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{pn("read",e,null),yl(),Nl(),mn(),e.defer=!1})))},ai=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),pn("write",e,n,t),mn()};var fi=new Set,vi=(e,n,t,r)=>{var a=le?e.optimistic.get(le):e.base,o=a.get(n);o===void 0&&a.set(n,o=Object.create(null)),r===void 0&&!le?delete o[t]:o[t]=r},sr=(e,n,t)=>{for(var r,a=!en&&_e==="read"&&le&&T.commutativeKeys.has(le),o=0,s=T.optimisticOrder.length;o<s;o++){var u=T.optimisticOrder[o],l=e.optimistic.get(u);if(a=a&&u!==le,l&&(!a||!T.commutativeKeys.has(u))&&(!en||_e==="write"||T.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function er(e){return T.refCount.get(e)||0}var nr=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)nr(e[t],n);else typeof e=="string"&&((a,o)=>{var s=er(a),u=s+o>0?s+o:0;T.refCount.set(a,u),u?!s&&u&&T.gc.delete(a):T.gc.add(a)})(e,n)},oi=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(vl(r)),n.add(r))},ii=(e,n,t,r)=>{oi(e,n,r.base.get(t));for(var a=0,o=T.optimisticOrder.length;a<o;a++){var s=r.optimistic.get(T.optimisticOrder[a]);s!==void 0&&oi(e,n,s.get(t))}},yl=()=>{if(!T.optimisticOrder.length){for(var e of T.gc.keys())if(T.gc.delete(e),!(er(e)>0)){var n=T.records.base.get(e);T.refCount.delete(e),T.records.base.delete(e);var t=n&&n.__typename;if(t){var r=T.types.get(t);r&&r.delete(e)}var a=T.links.base.get(e);if(a){T.links.base.delete(e);for(var o in a)nr(a[o],-1)}}}},it=(e,n)=>{e!==T.queryRootKey?Je.add(e):n!==void 0&&n!=="__typename"&&Je.add(ot(e,n))},yi=(e,n)=>{!en&&T.storage&&T.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Qe=(e,n)=>(_e==="read"&&it(e,n),sr(T.records,e,n)),vn=(e,n)=>(_e==="read"&&it(e,n),sr(T.links,e,n)),hl=(e,n)=>{var t=T.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),T.abstractToConcreteMap.set(e,r)}},rt=(e,n,t)=>{bi(sr(T.records,e,n),t)||(it(e,n),yi(e,n)),vi(T.records,e,n,t)},gl=(e,n)=>Qe(e,n)!==void 0||vn(e,n)!==void 0,st=(e,n,t)=>{var r=le?T.links.optimistic.get(le):T.links.base;if(!le){var a=r&&r.get(e);nr(a&&a[n],-1),nr(t,1)}bi(sr(T.links,e,n),t)||(it(e,n),yi(e,n)),vi(T.links,e,n,t)},Ht=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&hi(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},_l=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},hi=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},gi=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),hi(e,n)},bl=e=>{var n=Je;Je=new Set,_e="write";var t=T.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],o=r[1];for(var s in o)st(a,s,o[s])}var u=T.records.optimistic.get(e);if(u)for(var l of u.entries()){var p=l[0],c=l[1];for(var y in c)rt(p,y,c[y])}Je=n,gi(T,e)},_i=e=>{var{links:n,records:t}=T,r=[],a=new Set;return it(e),ii(r,a,e,n),ii(r,a,e,t),r},Nl=()=>{if(T.storage){en=!0,_e="read";var e={};for(var n of T.persist.keys()){var{entityKey:t,fieldKey:r}=mi(n),a=void 0;(a=vn(t,r))!==void 0?e[n]=`:${Le(a)}`:(a=Qe(t,r))!==void 0?e[n]=Le(a):e[n]=void 0}en=!1,T.storage.writeData(e),T.persist.clear()}};function bi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Wt=null,tr=!1,ca=void 0,ur=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,rr=(e,n,t,r,a,o)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:en,__internal:{path:[],errorMap:void 0}};if(o&&o.graphQLErrors)for(var u=0;u<o.graphQLErrors.length;u++){var l=o.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},da=(e,n,t,r,a,o)=>{Wt=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=o,e.error=ur(e)},wl=(e,n,t,r,a)=>{if(!n)return!1;var o=ui(e);return!o||n===o?!0:!we(e).some((s=>{if(s.kind!==he.FIELD)return!1;var u=fn(Ie(s),ir(s,r));return!gl(t,u)}))},at=class{constructor(n,t,r,a,o,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:o,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(dl(t,this.ctx.variables)){if(t.kind!==he.FIELD){var r=t.kind!==he.INLINE_FRAGMENT?this.ctx.fragments[Ie(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?fl(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?El(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):_e==="read"&&kl(r.typeCondition.name.value,this.typename)||wl(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||_e==="write"&&!this.ctx.store.schema){var o=ml(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&hl(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:we(r),index:0,defer:n.defer||pl(t,this.ctx.variables),optional:o!==void 0?o:n.optional})}}}else if(_e==="write"||!t._generated)return tr=n.defer,ca=n.optional,t}}this.stack.pop()}}},El=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},kl=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>T.types.has(a))(e);if(!t)return!1;var r=(a=>T.abstractToConcreteMap.get(a)||fi)(e);return r.size&&r.has(n)},Yt=e=>e??null,pa=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=pa(e,n[r]);return t}}else return n||null;var o=e.keyOfEntity(n);return o},ma=(e,n,t,r)=>{var a=xn(n.query),o=ba(a),s=e.rootFields[o.operation],u=we(o),l=rr(e,li(o,n.variables),zt(a),s,s,r),p=s!==l.store.rootFields.query?Ni(l,s,u,t||De()):Cn(l,s,u,t||De());return{dependencies:Je,partial:l.partial||!p,hasNext:l.hasNext,data:p||null}},Ni=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new at(n,n,!1,void 0,t,e),o,s=An,u=De(r);o=a.next();){var l=_a(o),p=r[l];e.__internal.path.push(l);var c=void 0;o.selectionSet&&p!==null?c=wi(e,we(o),Yt(p)):c=p,s=s||c!==p,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},wi=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=An,o=0,s=t.length;o<s;o++)e.__internal.path.push(o),r[o]=wi(e,n,t[o]),a=a||r[o]!==t[o],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?Cn(e,u,n,t)||null:Ni(e,t.__typename,n,t)};function Rl(e,n,t,r){var a=r.store.resolvers[n],o=a&&a[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](ir(l,r.variables)),s;break}}return s||o}var Cn=(e,n,t,r,a)=>{var{store:o}=e,s=n===o.rootFields.query,u=a&&o.keyOfEntity(a)||n,l=s?n:Qe(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var p=new at(l,u,!1,void 0,t,e),c=!1,y=!1,f=An,d,v=e.partial,_=De(r);(d=p.next())!==void 0;){var N=Ie(d),x=ir(d,e.variables),b=_a(d),R=or(d),m=Rl(R,l,N,e),k=fn(N,x),w=ot(u,k),q=Qe(u,k),J=a?a[N]:void 0;e.__internal.path.push(b);var h=void 0;if(N==="__typename")h=l;else if(J!==void 0&&d.selectionSet===void 0)h=J;else if(_e==="read"&&m){var C=_;if(d.selectionSet===void 0&&q!==void 0&&(C={..._,[b]:q,[N]:q}),da(e,C,l,u,k,N),h=m(C,x||{},o,e),d.selectionSet&&(h=fa(e,l,N,w,we(d),_[b]!==void 0?_[b]:r[b],h,ua(r))),o.schema&&h===null&&!ri(o.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=q;else if(J!==void 0)h=fa(e,l,N,w,we(d),_[b]!==void 0?_[b]:r[b],J,ua(r));else{var A=vn(u,k);A!==void 0?h=Ei(e,A,l,N,we(d),_[b]!==void 0?_[b]:r[b],ua(r)):typeof q=="object"&&q!==null&&(h=q)}if(!tr&&h===void 0&&(R.optional||ca&&!R.required||ur(e)||!R.required&&o.schema&&ri(o.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(R.required||ca===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),f=f||h!==r[b],h!==void 0)_[b]=h;else if(tr)y=!0;else{e.store.logger,e.partial=v;return}}return e.partial=e.partial||v,e.hasNext=e.hasNext||y,s&&e.partial&&!c?void 0:f?_:r}},fa=(e,n,t,r,a,o,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,p=l.schema?ci(l.schema,n,t,e.store.logger):!1,c=e.partial,y=De(o,!0),f=An||!Array.isArray(o)||s.length!==o.length,d=0,v=s.length;d<v;d++){e.__internal.path.push(d);var _=fa(e,n,t,ot(r,`${d}`),a,o?.[d],s[d],u);if(e.__internal.path.pop(),_===void 0&&!p){e.partial=c;return}else e.partial=e.partial||_===void 0&&p,y[d]=_??null,f=f||y[d]!==o[d]}return f?y:o}else{if(s==null)return s;if(u&&o===null)return null;if(Sl(s)){var N=o||De(o);return typeof s=="string"?Cn(e,s,a,N):Cn(e,r,a,N,s)}else return}},Ei=(e,n,t,r,a,o,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?ci(u.schema,t,r,e.store.logger):!1,p=De(o,!0),c=e.partial,y=An||!Array.isArray(o)||n.length!==o.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var v=Ei(e,n[f],t,r,a,o?.[f],s);if(e.__internal.path.pop(),v===void 0&&!l){e.partial=c;return}else e.partial=e.partial||v===void 0&&l,p[f]=v||null,y=y||p[f]!==o[f]}return y?p:o}else if(n===null||o===null&&s)return null;return Cn(e,n,a,o||De(o))},Sl=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",ki=(e,n,t)=>{for(var r=n?[{fieldKey:fn(n,t)}]:_i(e),a=0,o=r.length;a<o;a++){var{fieldKey:s}=r[a];vn(e,s)!==void 0?st(e,s,void 0):rt(e,s,void 0)}},va=(e,n)=>{var t=(a=>T.types.get(a)||fi)(e);for(var r of t)n.includes(r)||ki(r)},ya=(e,n,t,r)=>{var a=xn(n.query),o=ba(a),s={data:t||De(),dependencies:Je},u=e.rootFields[o.operation],l=rr(e,li(o,n.variables),zt(a),u,u,r);return Na(l,u,we(o),s.data),s},Na=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",o=!!e.store.rootNames[n],s=o?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Qe(n,"__typename")),s)!o&&n&&(rt(n,"__typename",s),((P,U)=>{var Y=T.types.get(P);if(Y)Y.add(U);else{var de=new Set;de.add(U),T.types.set(P,de)}})(s,n));else return;for(var u=e.store.updates[s],l=new at(s,n||s,!1,void 0,t,e),p;p=l.next();){var c=Ie(p),y=ir(p,e.variables),f=fn(c,y),d=_a(p),v=r[e.optimistic?c:d];if(!(c==="__typename"||v===void 0&&(tr||e.optimistic&&a==="query"))){e.__internal.path.push(d);var _=void 0;if(e.optimistic&&a==="mutation"){if(!(_=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof v=="function"&&(_=v);if(_&&(da(e,r,s,n||s,f,c),v=Yt(_(y||{},e.store,e))),v!==void 0){if(p.selectionSet)if(n&&a==="query"){var N=ot(n,f),x=ha(e,we(p),Yt(v),N,e.optimistic?vn(n||s,f):void 0);st(n||s,f,x)}else ha(e,we(p),Yt(v));else n&&a==="query"&&rt(n||s,f,v!==null||!ur(e)?v:void 0);var b=u&&u[c];if(b)da(e,r,s,n||s,f,c),r[c]=v,b(r,y||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(v&&Array.isArray(v))for(var R=v.map((P=>e.store.keyOfEntity(P)||"")),m=0,k=v.length;m<k;m++){var w=R[m];if(w&&v[m].__typename){var q=Qe(w,"__typename"),J=er(w);q&&!J&&va(v[m].__typename,R)}}else if(v&&typeof v=="object"){var h=e.store.keyOfEntity(v);if(h){var C=Qe(h,"__typename"),A=er(h);(!C||!A)&&v.__typename&&va(v.__typename,[h])}}}e.__internal.path.pop()}}}};var ha=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var o=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?ot(r,`${s}`):void 0,p=ha(e,n,t[s],l,a?.[s]);o[s]=p,e.__internal.path.pop()}return o}else if(t===null)return ur(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),y=t.__typename,f=c||r;return Na(e,f,n,t),f||null},ga=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var o=(({__schema:c})=>{var y=new Map,f=b=>{var R;return()=>{if(!R){R={};for(var m=0;m<b.length;m++)R[b[m].name]=b[m]}return R}},d=b=>{switch(b.kind){case"OBJECT":case"INTERFACE":return{name:b.name,kind:b.kind,interfaces:f(b.interfaces||[]),fields:f(b.fields.map((R=>({name:R.name,type:R.type,args:f(R.args)}))))};case"UNION":return{name:b.name,kind:b.kind,types:f(b.possibleTypes||[])}}},v={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(b,R){var m=y.get(b),k=y.get(R);return!m||!k?!1:m.kind==="UNION"?!!m.types()[R]:m.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[b]:b===R}};if(c.types){v.types=y;for(var _=0;_<c.types.length;_++){var N=c.types[_];if(N&&N.name){var x=d(N);x&&y.set(N.name,x)}}}return v})(n.schema);t=o.query||t,r=o.mutation||r,a=o.subscription||a,o.types&&(this.schema=o)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return fn(n,t)}keyOfEntity(n){if(Wt&&n===Wt.parent)return Wt.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var o=fn(t,r),s=Qe(a,o);if(s!==void 0)return s;var u=vn(a,o);return u!==void 0&&(u=pa(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?va(n,[]):(ar(a,"",19),ki(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?_i(t):[]}updateQuery(n,t){var r=Ge(n.query,n.variables),a=t(this.readQuery(r));a!==null&&ya(this,r,a,void 0)}readQuery(n){var t=Ge(n.query,n.variables);return ma(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((o,s,u,l,p)=>{var c=zt(s),y;if(p){if(!(y=c[p]))return null}else if(!(y=c[Object.keys(c)[0]]))return null;var f=ni(y);typeof u!="string"&&!u.__typename&&(u.__typename=f);var d=o.keyOfEntity(u);if(!d)return null;var v=rr(o,l||{},c,f,d,void 0),_=Cn(v,d,we(y),De())||null;return _})(this,xn(n),t,r,a)}writeFragment(n,t,r,a){((o,s,u,l,p)=>{var c=zt(s),y;if(p){if(!(y=c[p]))return null}else if(!(y=c[Object.keys(c)[0]]))return null;var f=ni(y),d={__typename:f,...u},v=o.keyOfEntity(d);if(v){var _=rr(o,l||{},c,f,v,void 0);Na(_,v,we(y),d)}})(this,xn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,o=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&st(s,fn(t,a),pa(this,o))}},si=(e,n)=>Ze(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),la=(e,n)=>Ze(e.kind,e,{...e.context,requestPolicy:n}),Ri=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new ga(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((C,A,P)=>{pn("write",C,null);for(var U in P){var Y=P[U];if(Y!==void 0){var{entityKey:de,fieldKey:Te}=mi(U);Y[0]===":"?vn(de,Te)===void 0&&st(de,Te,JSON.parse(Y.slice(1))):Qe(de,Te)===void 0&&rt(de,Te,JSON.parse(Y))}}C.storage=A,C.hydrating=!1,mn()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var o=new Map,s=[],u=new Map,l=new Map,p=new Set,c=new Set,y=new Set,f=new Set,d=new WeakSet,v=new Map,_=new Set,N=new Set,x=h=>{for(var C of h.values())if(p.has(C))return!0;return!1},b=(h,C)=>{if(C)for(var A of C.values()){var P=v.get(A);if(P)for(var U of P.values())h.add(U)}},R=(h,C,A)=>{for(var P of C.values())if(P!==h.key){var U=u.get(P);if(U){h.kind==="query"&&N.add(P);var Y="cache-first";c.has(P)&&(c.delete(P),Y="cache-and-network");var de=la(U,Y);h.kind==="subscription"&&y.has(P)&&d.add(de),t.reexecuteOperation(de)}}if(!A){var Te=_;_=N,h.kind==="query"&&_.add(h.key),(N=Te).clear()}},m=h=>!d.has(h)||!y.has(h.key)?!1:(f.add(h.key),!0),k=h=>{var C=!1;if(h.kind==="query")Ht(a.data,h.key),u.set(h.key,h),y.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),_.delete(h.key),y.delete(h.key),f.delete(h.key),ai(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),pn("write",a.data,h.key,!0,!1);var{dependencies:A}=ya(a,h,void 0,void 0);if(mn(),A.size){for(var P of A.values())p.add(P);o.set(h.key,A);var U=new Set;b(U,A),R(h,U,!0),C=!0}}}return Ze(h.kind,{key:h.key,query:xn(h.query),variables:h.variables?cl(ba(h.query),h.variables):h.variables},{...h.context,optimistic:C})},w=(h,C)=>{for(var A of C.values()){var P=v.get(A);P||v.set(A,P=new Set),P.add(h.key)}},q=h=>{pn("read",a.data,void 0,!1,!1);var C=ma(a,h,l.get(h.key),void 0);mn();var A=C.data?!C.partial&&!C.hasNext?"hit":"partial":"miss";return l.set(h.key,C.data),u.set(h.key,h),w(h,C.dependencies),{outcome:A,operation:h,data:C.data,dependencies:C.dependencies,hasNext:C.hasNext}},J=(h,C)=>{var A=u.get(h.operation.key)||h.operation;if(A.kind==="mutation"){var P=o.get(A.key);b(C,P),o.delete(A.key)}(A.kind==="subscription"||h.hasNext)&&Ht(a.data,A.key,!0);var U,Y=h.data;if(Y){pn("write",a.data,A.key,!1,!1);var de=ya(a,A,Y,h.error).dependencies;mn(),b(C,de);var Te=A.kind==="query"?l.get(A.key):null;pn("read",a.data,A.key,!1,Te!==Y);var S=ma(a,A,Te||Y,h.error);mn(),Y=S.data,A.kind==="query"&&(b(C,U=S.dependencies),l.set(A.key,Y))}else ai(a.data,A.key);return U&&w(h.operation,U),{operation:A,data:Y,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var C=Ye(We(q)(K((S=>S.kind==="query"&&S.context.requestPolicy!=="network-only"))(h))),A=K((S=>S.kind!=="query"||S.context.requestPolicy==="network-only"))(h),P=We((S=>si(S.operation,{cacheOutcome:"miss"})))(K((S=>S.outcome==="miss"&&S.operation.context.requestPolicy!=="cache-only"&&!x(S.dependencies)&&!_.has(S.operation.key)&&!m(S.operation)))(C)),U=We((S=>{var{requestPolicy:ye}=S.operation.context,Me=ye!=="cache-only"&&(S.hasNext||ye==="cache-and-network"||ye==="cache-first"&&S.outcome==="partial"&&!_.has(S.operation.key)),tn=ye!=="cache-only"&&(Me||y.has(S.operation.key)||S.outcome==="partial"&&_.has(S.operation.key)&&((Xe=a.data).commutativeKeys.has(Qa=S.operation.key)||Xe.optimisticOrder.indexOf(Qa)>-1)),Xe,Qa,vu={operation:si(S.operation,{cacheOutcome:S.outcome}),data:S.data,error:S.error,extensions:S.extensions,stale:tn&&!S.hasNext,hasNext:Me&&S.hasNext};return Me&&(x(S.dependencies)?ye==="cache-and-network"&&c.add(S.operation.key):m(S.operation)||t.reexecuteOperation(la(u.get(S.operation.key)||S.operation,"network-only"))),vu}))(K((S=>S.outcome!=="miss"||S.operation.context.requestPolicy==="cache-only"))(C)),Y=n(We(k)(ln([A,P]))),de=We((S=>{var{key:ye}=S.operation,Me=!1;S.hasNext||(y.delete(ye),Me=f.delete(ye));var tn=new Set,Xe=J(S,tn);return R(S.operation,tn,!1),Me&&(Xe.stale=!0,t.reexecuteOperation(la(u.get(ye)||S.operation,"network-only"))),Xe}))(K((S=>!o.has(S.operation.key)))(Y)),Te=un((S=>{if(s.push(S)<o.size)return $o;for(var ye=0;ye<s.length;ye++)Ht(a.data,s[ye].operation.key);p.clear();for(var Me=[],tn=new Set,Xe;Xe=s.shift();)Me.push(J(Xe,tn));return R(S.operation,tn,!1),zr(Me)}))(K((S=>o.has(S.operation.key)))(Y));return ln([de,Te,U])}};var ut=()=>null;function Si(){return Ri({keys:{CallingNameUpdate:ut,PhoneNumberAssociation:ut,PhoneNumberCapabilities:ut,UpdateRunItem:ut,UserError:ut},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&Tl(t,n)}}}})}function Tl(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}function Ti(){lr=xi()}function xi(){return new ei({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:To,exchanges:[Si(),xl,zo]})}var xl=Zo({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Cl()}:e.context;return Ze(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(Ft.value=!0)}});function Cl(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var lr=xi();function Dn(e,n,t){let r=Ge(e.toString(),n),a={hash:e.__meta__?.hash},o=lr,{unsubscribe:s}=ta(o.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),Rn(({data:l,error:p,stale:c})=>t({data:l,error:p,isStale:c})));return{stop:s,again:()=>o.reexecuteOperation(o.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function yn(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await ta(lr.query(e.toString(),n,r),K(({stale:o,hasNext:s})=>!o&&!s),et(1),Jt);return Ci(a)}var cr=F(null);async function te(e,n){let t={hash:e.__meta__?.hash};return cr.value={document:e.toString(),variables:n},Ci(await lr.mutation(e.toString(),n,t))}function Ci(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function fe(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function M(e,n){return n}var G=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Pe=new G(`
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
    `,{fragmentName:"NumberRow"}),Ai=new G(`
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
    `,{fragmentName:"Grant"}),In=new G(`
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
    `,{fragmentName:"Change"}),Di=new G(`
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
  undoable
  actor {
    __typename
    id
    name
  }
}`,{fragmentName:"NumberSheet"}),dr=new G(`
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
    `,{fragmentName:"Run"}),Ee=new G(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Ii=new G(`
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
}`,{fragmentName:"RunItem"}),wa=new G(`
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
}`,{hash:"sha256:77be53662eb7634e533c8d877e771b32f62ade2660fa81c7aecfff639181e8ff"}),Pi=new G(`
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
}`,{hash:"sha256:f71a4d84d138e314ae93d3a48e7ffb69d5ca7b49c74f3b9c76ba49972ea353d7"}),Oi=new G(`
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
}`,{hash:"sha256:41de78cf6d72617cbba148ecd29cb4ab9d5fa361b8773054825e63de666b27cd"}),Fi=new G(`
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
}`,{hash:"sha256:9a723c126c22f4c8f1adf5ec565d56fbb3b092231cd4fa5cbc20124d13f43d14"}),$i=new G(`
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
}`,{hash:"sha256:a0fe1ee77e58b2d90ddf70827fb81261a239184e91b15c1a9b5836ed452b9cc6"}),Ui=new G(`
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
}`,{hash:"sha256:8db0ac4e65c8b3a47fc50d1391641ae3713df3dcf24433eb5ac0c37c413da5fa"}),pr=new G(`
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
}`,{hash:"sha256:c164e93343189b0ffb8b26e097bb8c0469824d550dc364fe78d57b3d2ad9f5fc"}),Mi=new G(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),Ea=new G(`
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
}`,{hash:"sha256:b9dd3ed864f27611dcdd37bd27674e55c658a767fc45934d403bb2ff0255f274"}),Vi=new G(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),qi=new G(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),Li=new G(`
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),Gi=new G(`
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),Ji=new G(`
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),Qi=new G(`
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),ji=new G(`
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),ka=new G(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),Xi=new G(`
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
}`,{hash:"sha256:bcd4783e2dc73340169d380e9242ae6296b6844f96205ca6e7c8c0e7a6fc9e16"}),Bi=new G(`
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
}`,{hash:"sha256:8e853d6f570c99a4b50143bcc018852e53551d6087d9ab787cad0d4454497227"}),lt=new G(`
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var mr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Ra=Object.keys(mr),Dl=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function ct(e){let n=new URLSearchParams(e),t=Ra.flatMap(r=>{let a=n.get(r);return a?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Il(n.get("order")??"")}}function Il(e){let n=Dl.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function dt(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Ra){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var V=F(ct(""));function Ki(){let e=()=>{V.value=ct(location.search)};e(),addEventListener("popstate",e)}function H(e,n=!1){V.value={...V.value,...e};let t=location.pathname+dt(V.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}var pt=ne(()=>JSON.stringify(Sa(V.value)));function Sa({search:e,filters:n,order:t}){let r=Ra.flatMap(o=>{let s=n[o];return s===void 0?[]:[mr[o](s)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:t}}function Hi({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var Pl=100,Ol=3e4,Ce=F([]),Wi=F([]),mt=ne(()=>{let e=Ce.value.flatMap(({data:n})=>n===void 0?[]:[n]);return e.length>0?e:Wi.value}),re=ne(()=>{let e=mt.value.flatMap(({phoneNumbers:n})=>M(Pe,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),hn=ne(()=>mt.value[0]?.phoneNumbers.totalCount??null),Yi=ne(()=>mt.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),ft=ne(()=>Ce.value.length===0||Ce.value.some(({data:e,error:n})=>e===void 0&&n===null)),Ta=ne(()=>Ce.value.find(({error:e})=>e!==null)?.error??null);function zi(){xe(()=>{let e=be.value===null?null:pt.value,n=mt.peek();Ce.peek().forEach(({stop:t})=>t()),Ce.value=[],Wi.value=be.value===null?[]:n,e!==null&&es(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&oe.value.is==="well"&&ce()},Ol)}function ce(){Ce.peek().forEach(({again:e})=>e())}function Zi(){let{endCursor:e}=mt.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!ft.peek()&&es(JSON.parse(pt.peek()),e)}function es(e,n){let t=Ce.peek().length,r=p=>{Ce.value=[...Ce.peek().slice(0,t),p,...Ce.peek().slice(t+1)]},o={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(o);let s=!1,{again:u,stop:l}=Dn(Ea,{first:Pl,after:n,...e},({data:p,error:c,isStale:y})=>{s||(o={...o,data:p??o.data,error:c===void 0?null:fe(c),isStale:y},r(o))});o={...o,again:u,stop:()=>{s=!0,l()}},r(o)}var fr=F(null),ns=0;function X(e,n){clearTimeout(ns),fr.value={text:e,action:n},ns=window.setTimeout(()=>{fr.value=null},8e3)}async function je(e){try{return Fl(await e())}catch(n){return fe(n)}}function Fl(e){return M(Ee,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var ts=F(Date.now());setInterval(()=>{ts.value=Date.now()},1e3);var Oe=ts,vr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},rs=vr({weekday:"short",hour:"2-digit",minute:"2-digit"}),as=vr({hour:"2-digit",minute:"2-digit"}),ke=vr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),vt=vr({day:"numeric",month:"short",year:"numeric"});function os(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:vt(e)}function yr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function is({id:e,internationalFormat:n},t){return je(async()=>{let{transferPhoneNumber:r}=await te(wa,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:o})=>o).join(", ");X(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&H({number:null},!0),ce()}return r})}function ss({id:e,version:n,internationalFormat:t}){return je(async()=>{let{deletePhoneNumber:r}=await te(Pi,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){H({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${ke(r.deletionAt)}.`;X(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{xa(e)}}),ce()}return r})}function xa(e){return je(async()=>{let{restorePhoneNumber:n}=await te(Oi,{input:{id:e}});return n?.phoneNumber!=null&&(X("Restored, as it was."),ce()),n})}function us(e){return je(async()=>{let{createPhoneNumber:n}=await te(Fi,{input:e});return n?.phoneNumber!=null&&(X(n.message),ce()),n})}function ls({id:e,internationalFormat:n},t,r){return je(async()=>{let a={id:e,outcome:t,reason:r===""?null:r},{settleCallingName:o}=await te($i,{input:a});return o?.phoneNumber!=null&&(X(`Settled the calling name of ${n}.`),ce()),o})}var $l=Symbol.for("pv"),Ul=0;function i(e,n,t,r,a,o){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var p={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$l,__v:--Ul,__i:-1,__u:0};return(a||o)&&(p.__source=a,p.__self=o),$.vnode&&$.vnode(p),p}function I({children:e}){return i("bdi",{children:e})}var Ml=ne(()=>Math.ceil(Oe.value/3e4)*3e4);function Pn({at:e}){return i("time",{dateTime:e,title:ke(e),children:os(e,Ml.value)})}function cs(){let e=L(void 0),n=L(()=>{}),t=L("");se(()=>{let s=Dn(Ui,{first:100,after:null},({data:u})=>{e.value=u??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await xa(s),n.value()}let{nodes:a,totalCount:o}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return i("main",{class:"numbers","aria-busy":o===null,children:[i("div",{class:"title",children:[i("h1",{children:"Deleted numbers"}),i("p",{class:"quiet",role:"status",children:o!==null&&`${o} to restore`})]}),i("p",{class:"refusal",role:"alert",children:t.value}),o===0&&i("div",{class:"nothing",children:[i("h2",{children:"Nothing is deleted"}),i("p",{children:"A number that is deleted can be restored here, until it is released."})]}),i("ul",{class:"cards",children:a.map(s=>{let u=M(Pe,s);return i("li",{children:[i("b",{children:i("bdi",{dir:"ltr",children:u.internationalFormat})}),i("span",{children:u.nickname===null?"":i(I,{children:u.nickname})}),i("span",{class:"quiet",children:["of ",i(I,{children:u.owner.name}),s.deletionAt!==null&&`, released ${ke(s.deletionAt)}`]}),i("button",{"aria-label":`Restore ${u.internationalFormat}`,onClick:()=>{r(u.id)},children:"Restore"})]},u.id)})})]})}function On({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let o=L([]),s=j(0);function u(l){clearTimeout(s.current),s.current=window.setTimeout(()=>{yn(ka,{search:l.slice(0,100)},"cache-first").then(({accounts:p})=>{o.value=p.map(c=>c.name)}).catch(()=>{})},150)}return i("label",{children:[n,i("input",{name:e,list:`${e}-accounts`,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:l=>u(l.currentTarget.value)}),i("datalist",{id:`${e}-accounts`,children:o.value.map(l=>i("option",{value:l},l))})]})}function ds(){let e=j(null),n=L("");async function t(r){let a=new FormData(r),o=s=>String(a.get(s)??"").trim()||null;n.value=await us({phoneNumber:o("number")??"",countryCode:o("country")?.toUpperCase()??null,owner:o("owner"),nickname:o("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return i(D,{children:[i("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),i("dialog",{ref:e,"aria-labelledby":"add-title",children:i("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("h2",{id:"add-title",children:"Add a number"}),i("label",{children:["Number, as people write it",i("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),i("label",{children:["Country, for one without +",i("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),i(On,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),i("label",{children:["Nickname",i("input",{name:"nickname",autoComplete:"off"})]}),i("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),i("button",{class:"primary",children:"Add"})]})]})})]})}var Vl=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function ps(){let e=JSON.stringify(V.value.filters);return i("nav",{class:"chips","aria-label":"Parts of the list",children:Vl.map(({label:n,filters:t})=>i("button",{"aria-pressed":e===JSON.stringify(t),onClick:()=>H({filters:t,number:null}),children:n},n))})}var Fn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},ms={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},$n={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Fe={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},hr={LOCAL:"Local",TOLL_FREE:"Toll-free"},fs={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function Z(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var ql=new Intl.DisplayNames("en",{type:"region"});function Un(e){try{return ql.of(e)??e}catch{return e}}var Ll={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function ve({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:i("path",{d:Ll[e]})})}var Gl=150;function vs(){let e=j(null),n=j(0),{search:t}=V.value;se(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:o}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>H({search:o},!0),Gl)}return i("div",{class:"finding",children:[i("div",{class:"search",role:"search",children:[i(ve,{name:"search"}),i("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),i("kbd",{"aria-hidden":"true",children:"/"})]}),i(Jl,{}),i(jl,{})]})}var ys={access:{label:"Access",words:Fn},calling:{label:"Calling name",words:ms},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:hr},product:{label:"Product",words:Fe},type:{label:"Type",words:$n}};function Jl(){return i(D,{children:[i("button",{popovertarget:"filters",children:"Filter"}),i("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[i("h2",{children:"Only numbers with"}),Object.entries(ys).map(([e,{label:n,words:t}])=>i("label",{children:[n,i("select",{value:V.value.filters[e]??"",onChange:r=>Ca(e,r.currentTarget.value),children:[i("option",{value:"",children:"any"}),Object.entries(t).map(([r,a])=>i("option",{value:r,children:a},r))]})]},e)),i("label",{children:["Country",i("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:V.value.filters.country??"",onInput:e=>Ql(e.currentTarget.value)})]})]})]})}function Ql(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Ca("country",n)}function Ca(e,n){let{[e]:t,...r}=V.peek().filters;H({filters:n===""?r:{...r,[e]:n}})}function jl(){let e=Object.keys(mr);return i("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=V.value.filters[n];return t===void 0?[]:[i(Xl,{name:n,value:t},n)]})})}function Xl({name:e,value:n}){let t=ys[e],r=t?.label??(e==="country"?"Country":Z(e,{})),a=e==="country"?Un(n):Z(n,t?.words??{});return i("li",{children:[i("span",{children:[r,": ",i("bdi",{children:a})]}),i("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>Ca(e,""),children:i(ve,{name:"close"})})]})}var Re=F(new Set),$e=F(!1),Mn=ne(()=>$e.value?hn.value??0:Re.value.size),hs=null;function gr(e,n=!1){let t=!Re.peek().has(e),r=n?Bl(hs,e):[e];hs=e,$e.value=!1,Re.value=new Set(t?[...Re.peek(),...r]:[...Re.peek()].filter(a=>!r.includes(a)))}function Bl(e,n){let t=re.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Aa(e){$e.value=!1,Re.value=new Set(e?re.peek().map(({id:n})=>n):[])}function yt(){Aa(!1)}pt.subscribe(yt);var gs={run:null,items:[],message:"",isBusy:!1},Kl=700,W=F(gs);function _s(){W.value=gs}async function bs(e,n){await _r(async()=>{let{previewUpdateRun:t}=await te(Li,{input:{target:e,change:n}});await Da(t,["REFUSED","WILL_CHANGE"])})}async function Ns(e){await _r(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await te(Gi,{input:n});await Da(t,[]),await Ts(e.id)})}async function ws(e){await _r(async()=>{let{cancelUpdateRun:n}=await te(Ji,{input:{id:e.id}});await Da(n,[])})}async function Es(e){await _r(async()=>{let{undoChanges:n}=await te(lt,{input:{runId:e.id}}),t=Rs(n);W.value={...W.peek(),message:Ss(t)},await Ts(e.id)})}async function ks(e){return Ia(e.id,["REFUSED","FAILED"],1/0)}async function _r(e){W.value={...W.peek(),isBusy:!0,message:""};try{await e()}catch(n){W.value={...W.peek(),message:fe(n)}}finally{W.value={...W.peek(),isBusy:!1}}}async function Da(e,n){let t=M(dr,e?.run)??W.peek().run,r=Ss(Rs(e)),a=t===null||n.length===0?[]:await Ia(t.id,n,1);W.value={...W.peek(),run:t,items:a,message:r}}function Rs(e){return M(Ee,e?.userErrors??[])}function Ss(e){return e.map(({message:n})=>n).join(" ")}async function Ts(e){for(;;){let t=M(dr,(await yn(Qi,{id:e})).updateRun);if(t==null)return;if(W.value={...W.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Kl))}let n=await Ia(e,["FAILED","REFUSED"],1);W.value={...W.peek(),items:n},ce()}async function Ia(e,n,t){let r=[],a=null;for(let o=0;o<t;o++){let u=(await yn(ji,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...M(Ii,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}function xs(e,n,t){let r=URL.createObjectURL(new Blob([Hl([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function Hl(e){return e.map(n=>`${n.map(Wl).join(",")}\r
`).join("")}function Wl(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Yl=50;function Cs({items:e}){return e.length===0?null:i("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Yl).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},o)=>i("li",{children:[i("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?i("span",{class:"refusal",children:M(Ee,a).map(({message:s})=>s).join(" ")}):i("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&i(D,{children:["now ",i(I,{children:r})]})})]},n?.id??o))})}var zl={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function As({onClose:e}){let n=j(null),{run:t}=W.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);se(()=>(n.current?.showModal(),_s),[]);function a(){r&&yt(),e()}return i("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:i("div",{class:"card",children:[i("h2",{id:"many-title",children:["Change ",Mn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&i(Zl,{}),i("p",{class:"refusal",role:"alert",children:W.value.message}),t!==null&&i(tc,{run:t}),i("p",{class:"actions",children:[i("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&i(rc,{run:t})]})]})})}function Zl(){let e=L("nickname"),n=W.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");bs(ec(),nc(e.value,a))}return i("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("label",{children:["What",i("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(zl).map(([r,a])=>i("option",{value:r,children:a},r))})]}),i("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?i("select",{name:"value",children:Object.entries(Fe).map(([r,a])=>i("option",{value:r,children:a},r))}):i("input",{name:"value",dir:"auto",autoComplete:"off"})]}),i("button",{disabled:n,children:"Preview"})]})}function ec(){return $e.peek()?{filter:Sa(V.peek()).filter??{}}:{ids:[...Re.peek()]}}function nc(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function tc({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return i(D,{children:[i("div",{role:"group","aria-label":t?"Preview":"Outcome",children:i("dl",{class:"outcome",children:r.map(([a,o,s])=>i("div",{class:o===0?"":s,children:[i("dt",{children:a}),i("dd",{children:n(o)})]},a))})}),e.status==="RUNNING"&&i(D,{children:[i("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),i("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&i("p",{role:"status",children:[i("b",{children:[Z(e.status,{}),"."]})," ",e.value!==null&&i(D,{children:[Z(e.field,{}),": ",i(I,{children:e.value})]})]}),i(Cs,{items:W.value.items})]})}function rc({run:e}){let{isBusy:n}=W.value;switch(e.status){case"PREVIEWED":return i("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Ns(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return i("button",{onClick:()=>{ws(e)},children:"Stop"});case"DONE":case"CANCELLED":return i(D,{children:[e.refused+e.failed>0&&i("button",{onClick:()=>{ac(e)},children:"Refusals as CSV"}),e.done>0&&i("button",{disabled:n,onClick:()=>{Es(e)},children:"Undo all"})]});default:return null}}async function ac(e){let t=(await ks(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",M(Ee,a).map(({message:o})=>o).join(" ")]);xs("refusals.csv",["e164","nickname","reason"],t)}function Ds(){let e=L(!1),n=hn.value??0;return e.value?i(As,{onClose:()=>e.value=!1}):Mn.value===0?null:i("section",{class:"selection","aria-label":"Selection",children:[i("b",{children:[Mn.value.toLocaleString("en")," selected"]}),!$e.value&&n>Mn.value&&i("button",{onClick:()=>$e.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),i("button",{onClick:yt,children:"Clear"}),i("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Pa=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Is=Pa.length+1;var oc={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},ic=["nickname","name","note","reference","tags"],Oa=new Map;function ae(e,n){let t=`${e} ${n}`,r=Oa.get(t)??F(null);return Oa.set(t,r),r}function Ps(e,n){let t=ae(e.id,n).value;return t?.phase.is==="saving"&&ic.includes(n)?gt(t):br(e,n)}function br(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Os(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function gt({field:e,text:n}){let t=e==="tags"?Os(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function nn(e,n){let t=ae(e.id,n),{id:r,version:a,internationalFormat:o}=e;if(t.peek()===null){let s=br(e,n);t.value={id:r,field:n,label:o,was:s,version:a,text:s??"",phase:{is:"typing"},isUndo:!1}}else t.peek()?.phase.is==="refused"&&(t.value={...t.peek(),phase:{is:"typing"}})}function Ue(e,n){ae(e,n).value=null}async function Vn(e,n,t){let r=ae(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(gt(a)===r.was&&r.phase.is==="typing")return Ue(e,n);await Va(a)}async function Fs(e,{value:n,version:t}){await Va({...e,was:n,version:t})}function $s(e){Ue(e.id,e.field)}var ht=[],Ua=F(0);async function Ma(){let e=ht.pop();if(Ua.value=ht.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:a,label:o}=n,s={id:r,field:a,label:o,was:gt(n),version:t,text:n.was??""};await Va({...s,phase:{is:"typing"},isUndo:!0})}}function Us(){Oa.clear(),Nr.clear(),Fa.clear(),ht.length=0,Ua.value=0}var Nr=new Map,Fa=new Map;async function Va(e){wr({...e,phase:{is:"saving"}});let n=(Fa.get(e.id)??Promise.resolve()).then(async()=>{try{await $a(e)}catch(t){wr({...e,phase:{is:"refused",message:fe(t)}})}});Fa.set(e.id,n),await n}function wr(e){ae(e.id,e.field).value=e}async function $a(e){let n=sc(e),t={id:e.id,expectedVersion:n,...uc(e)},{updatePhoneNumber:r}=await te(qi,{input:t}),a=M(Pe,r?.phoneNumber);if(a!=null){lc({...e,version:n},a);return}let o=M(Ee,r?.userErrors??[]);if(o.some(({code:s})=>s==="CONFLICT"))await cc({...e,version:n});else if(o.some(({code:s})=>s==="NOT_FOUND"))Ms(e);else{let s=o.map(({message:u})=>u).join(" ");wr({...e,phase:{is:"refused",message:s}})}}function sc({id:e,version:n}){let t=n;for(let r=Nr.get(`${e} ${t}`);r!==void 0;r=Nr.get(`${e} ${t}`))t=r;return t}function uc(e){return{[e.field]:e.field==="tags"?Os(e.text):gt(e)}}function lc(e,n){n.version>e.version&&Nr.set(`${e.id} ${e.version}`,n.version),Ue(e.id,e.field),e.field==="callingName"?X(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?X(`Undone: ${e.label} is as it was.`):(ht.push({edit:e,version:n.version}),Ua.value=ht.length,X(`Saved ${e.label}.`,{label:"Undo",act:()=>{Ma()}}))}async function cc(e){let{phoneNumber:n}=await yn(Mi,{id:e.id}),t=M(Pe,n);if(t==null)Ms(e);else if(t.version>e.version&&[e.was,gt(e)].includes(br(t,e.field)))await $a({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await $a(e);else{let a=M(In,n?.changes.nodes??[]).find(({field:s})=>s===oc[e.field]),o={value:br(t,e.field),version:t.version,at:a?.at??null};wr({...e,phase:{is:"conflict",theirs:{...o,by:a?.actor?.name??null}}})}}function Ms(e){Ue(e.id,e.field),ce(),X(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var Se=F(null);function Ls(){addEventListener("keydown",e=>{if(be.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=dc(e.target)?void 0:pc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function dc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var pc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Er(1),ArrowUp:()=>Er(-1),Enter:e=>!mc(e)&&Vs(),Escape:yc,F2:Vs,j:()=>Er(1),k:()=>Er(-1),X:()=>qs(!0),o:vc,u:()=>(Ma(),!0),x:()=>qs(!1)};function mc(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function Er(e){let n=re.peek(),t=n.findIndex(({id:a})=>a===Se.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r!==void 0&&_t(r.id),r!==void 0}function _t(e){Se.value=e,document.getElementById(`row-${e}`)?.focus()}function Vs(){let e=re.peek().find(({id:n})=>n===Se.peek());return e?.viewerCanUpdate&&nn(e,"nickname"),e!==void 0}function Gs(e,n){let t=re.peek(),r=t.findIndex(s=>s.id===e),o=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return o!==void 0&&(Se.value=o.id,nn(o,"nickname")),o!==void 0}function qs(e){let n=Se.peek();return n!==null&&gr(n,e),n!==null}function Js(e,n){let t=re.peek(),r=t.slice(t.findIndex(s=>s.id===e)).filter(({viewerCanUpdate:s})=>s);Ue(e,"nickname");let o=n.map((s,u)=>s.trim()===""||fc(r[u],s)).filter(s=>!s).length;o>0&&X(`${o} of ${n.length} lines found no number: load more, or wait until all are saved.`),_t(e)}function fc(e,n){return e===void 0||ae(e.id,"nickname").peek()!==null?!1:(nn(e,"nickname"),Vn(e.id,"nickname",n.split("	")[0]??""),!0)}function vc(){return Se.peek()!==null&&H({number:Se.peek()}),Se.peek()!==null}function yc(){return V.peek().number===null?!1:(qa(),!0)}function qa(){let{number:e}=V.peek();H({number:null}),e!==null&&_t(e)}function Qs({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return i("span",{class:"calling",children:[n===null?i("span",{class:"empty",children:"none"}):i(I,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&i("span",{class:"pill pending",children:[i("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":i(I,{children:r.requestedName}),i(hc,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&i("span",{class:"pill failed",children:"failed"})]})}function hc({due:e}){return i("span",{class:"left",children:[" ",yr(e,Oe.value)]})}function gn({id:e,field:n}){let t=ae(e,n).value,r=j(null),a=t?.phase.is==="conflict";if(St(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:o}=t.phase;return i("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[i("p",{children:[i("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),i("dl",{children:[i("div",{class:"mine",children:[i("dt",{children:"Mine"}),i("dd",{children:i(La,{of:t.text===""?null:t.text})})]}),i("div",{children:[i("dt",{children:["Theirs",o.at!==null&&i("small",{children:[", by ",i(I,{children:o.by??"the system"}),", ",i(Pn,{at:o.at})]})]}),i("dd",{children:i(La,{of:o.value})})]}),i("div",{children:[i("dt",{children:"As it was"}),i("dd",{children:i(La,{of:t.was})})]})]}),i("p",{class:"actions",children:[i("button",{ref:r,class:"primary",onClick:()=>{Fs(t,o)},children:"Keep mine"}),i("button",{onClick:()=>$s(t),children:"Take theirs"})]})]})}function La({of:e}){return e===null?i("span",{class:"empty",children:"empty"}):i(I,{children:e})}function qn(e){let{number:n,field:t,label:r,empty:a}=e,o=ae(n.id,t).value;if(o?.phase.is==="typing"||o?.phase.is==="refused")return i(gc,{...e,edit:o});let s=Ps(n,t),u=s===null?i("span",{class:"empty",children:a}):i(I,{children:s});return n.viewerCanUpdate?i("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??a}. Edit`,"aria-busy":o?.phase.is==="saving",onClick:()=>nn(n,t),children:[u,i(ve,{name:"pencil"})]}):i("span",{class:"value",children:u})}function gc({number:e,field:n,label:t,limit:r,rule:a,onDone:o,onTab:s,onPasteLines:u,edit:l,isLong:p}){let c=j(null),y=j(null),f=j(!1),d=l.phase.is==="typing";St(()=>{d&&(c.current?.focus(),c.current?.select()),f.current=!1,v()},[d]);function v(){let m=[...c.current?.value.trim()??""].length;y.current!==null&&(y.current.textContent=`${m} / ${r}`,y.current.dataset.over=String(m>r))}function _(){f.current=!0,Vn(e.id,n,c.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),_(),o()):m.key==="Escape"?(m.preventDefault(),f.current=!0,Ue(e.id,n),o()):m.key==="Tab"&&s!==void 0&&(_(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function x(m){let k=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);u!==void 0&&k.length>1&&(m.preventDefault(),f.current=!0,u(k))}let b=p===!0?"textarea":"input",R=`${n}-${e.id}`;return i("span",{class:"editor",children:[i(b,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":R,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:v,onKeyDown:N,onPaste:x,onBlur:()=>{!f.current&&l.phase.is==="typing"&&_()}}),i("span",{class:"under",id:R,children:[l.phase.is==="refused"&&i("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&i("span",{children:a}),i("span",{class:"counter",ref:y})]})]})}function js({number:e,isFirst:n}){let{id:t}=e,r=zn(()=>Se.value===t).value,a=zn(()=>V.value.number===t).value,o=zn(()=>ae(t,"nickname").value?.phase.is==="conflict").value,s=zn(()=>$e.value||Re.value.has(t)).value,u=r||n&&Se.peek()===null;return i(D,{children:[i("tr",{role:"row",id:`row-${t}`,tabIndex:u?0:-1,"aria-current":a?"true":void 0,onFocusIn:()=>{Se.value=t},children:[i("td",{role:"cell",class:"select",children:i("input",{type:"checkbox",tabIndex:u?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:l=>gr(t,l.shiftKey)})}),i("td",{role:"cell",class:"number",children:i(bc,{number:e,isStop:u})}),i("td",{role:"cell",class:"nickname",children:[i("span",{class:"naming",children:i(qn,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:u,onDone:()=>_t(t),onTab:l=>Gs(t,l),onPasteLines:l=>Js(t,l)})}),i(_c,{number:e,isStop:u})]}),i("td",{role:"cell",class:"calling-cell",children:i(Qs,{number:e})}),i("td",{role:"cell",class:"country",children:e.countryCode!==null&&i("abbr",{title:Un(e.countryCode),children:e.countryCode})}),i("td",{role:"cell",class:"type",children:Z(e.type,$n)}),i("td",{role:"cell",class:"product",children:e.productType===null?"":Z(e.productType,Fe)}),i("td",{role:"cell",class:"access",children:i(wc,{number:e})}),i("td",{role:"cell",class:"updated",children:i(Pn,{at:e.updatedAt})})]}),o&&i("tr",{role:"row",class:"below",children:i("td",{role:"cell",colSpan:Is,children:i(gn,{id:t,field:"nickname"})})})]})}function _c({number:e,isStop:n}){return e.tags.length===0?null:i("span",{class:"tags",children:e.tags.map(t=>i("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>H({filters:{tag:t}}),children:i(I,{children:t})},t))})}function bc({number:e,isStop:n}){let{id:t,e164:r,internationalFormat:a}=e;return i(D,{children:[i("a",{href:dt({...V.peek(),number:t}),tabIndex:n?0:-1,onClick:o=>{!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),H({number:t}))},children:i("bdi",{dir:"ltr",children:a})}),i("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Nc(r)},children:i(ve,{name:"copy"})})]})}async function Nc(e){await navigator.clipboard.writeText(e).then(()=>X(`Copied ${e}.`),()=>X(`The browser does not let this page copy: ${e}`))}function wc({number:e}){return e.viewerAccess==="OWNER"?i("span",{class:"own",children:"Yours"}):i("span",{class:"pill",title:Z(e.viewerAccess,Fn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",i(I,{children:e.owner.name})]})}function Xs(){return i("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[i("thead",{role:"rowgroup",children:i("tr",{role:"row",children:[i("th",{role:"columnheader",scope:"col",class:"select",children:i(Ec,{})}),Pa.map(e=>i(kc,{...e},e.label))]})}),i("tbody",{role:"rowgroup",children:re.value.map((e,n)=>i(js,{number:e,isFirst:n===0},e.id))})]})}function Ec(){let e=re.value.every(({id:n})=>Re.value.has(n));return i("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Aa(n.currentTarget.checked)})}function kc({label:e,order:n}){if(n===void 0)return i("th",{role:"columnheader",scope:"col",children:e});let t=V.value.order?.field===n?V.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return i("th",{role:"columnheader",scope:"col","aria-sort":r,children:i("button",{onClick:()=>H({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&i(ve,{name:t==="ASC"?"up":"down"})]})})}function Bs(){let e=hn.value;return i("main",{class:"numbers","aria-busy":ft.value,children:[i("div",{class:"title",children:[i("h1",{children:"Numbers"}),i("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Pt()&&i(ds,{})]}),i(ps,{}),i(vs,{}),Ta.value!==null&&i("p",{class:"refusal",role:"alert",children:Ta.value}),i(Rc,{})]})}function Rc(){return re.value.length>0?i(D,{children:[i(Xs,{}),i(Ds,{}),i(Sc,{})]}):ft.value?i(Tc,{}):Hi(V.value)?i(xc,{}):i(Cc,{})}function Sc(){let e=hn.value??re.value.length;return i("p",{class:"foot",children:[i("span",{class:"quiet",children:[re.value.length.toLocaleString("en")," of ",e.toLocaleString("en")]}),Yi.value&&i("button",{onClick:Zi,"aria-disabled":ft.value,children:"More"})]})}function Tc(){return i("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>i("div",{},n))})}function xc(){return i("div",{class:"nothing",children:[i("h2",{children:"No number matches"}),i("p",{children:"Nothing that you see has all of what is asked for above."}),i("button",{class:"primary",onClick:()=>H({search:"",filters:{}}),children:"Clear"})]})}function Cc(){return i("div",{class:"nothing",children:[i("h2",{children:"No numbers yet"}),i("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),i("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var _n=F(Hs("theme",["system","light","dark"])),Ln=F(Hs("density",["comfortable","compact"]));function Ks(){xe(()=>{document.documentElement.dataset.theme=_n.value,document.documentElement.dataset.density=Ln.value;try{localStorage.setItem("numberbook:theme",_n.value),localStorage.setItem("numberbook:density",Ln.value)}catch{}})}function Hs(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function Ws(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await Ac(n);return typeof t=="string"?t:(be.peek()?.viewer.id!==t.id?(Ys(),$t(n),oe.value={is:"well"},be.value={viewer:t}):($t(n),oe.value={is:"well"}),null)}function kr(){Ys(),$t(""),oe.value={is:"well"}}function Ys(){So(),be.value=null,Us(),Ti()}async function Ac(e){let{hash:n}=Vi.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:a}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??a?.map(({message:o})=>o).join(" ")??"Something went wrong."}function zs({viewer:e}){return i("header",{class:"bar",children:[i("a",{class:"brand",href:"./",children:[i("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),i(Ic,{}),i("div",{class:"tools",children:[i("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),i("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${Ln.value}`,onClick:Fc,children:i(ve,{name:"rows"})}),i("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${_n.value}`,onClick:Oc,children:i(ve,{name:Zs()?"sun":"moon"})}),i("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),i("button",{class:"ghost person",popovertarget:"person",children:[i("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),i(I,{children:e.name})]}),i("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[i("p",{children:[i("b",{children:i(I,{children:e.name})}),i("small",{children:e.isOperator?"operator":Pc(e)})]}),i("button",{onClick:kr,children:"Sign out"})]})]})]})}var Dc={numbers:"Numbers",deleted:"Deleted"};function Ic(){return i("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Dc).map(([e,n])=>i("a",{href:dt({...ct(""),screen:e})||"./","aria-current":V.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),H({...ct(""),screen:e})},children:n},e))})}function Pc(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Zs(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return _n.value==="dark"||_n.value==="system"&&e}function Oc(){_n.value=Zs()?"light":"dark"}function Fc(){Ln.value=Ln.value==="compact"?"comfortable":"compact"}var $c=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function eu(){return i("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[i("h2",{children:"Keys"}),i("dl",{children:$c.map(([e,n])=>i("div",{children:[i("dt",{children:i("kbd",{children:e})}),i("dd",{children:n})]},e+n))})]})}function nu(){let e=fr.value,n=e?.action;return i("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&i("bdi",{children:e.text}),n!==void 0&&i("button",{onClick:n.act,children:n.label})]})}function Ga({isAgain:e=!1}){let n=L(""),t=L(!1),r=j(null);se(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await Ws(u)??""}catch(l){n.value=fe(l)}finally{t.value=!1}}let o=ko(),s=i("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[i("h1",{children:e?"Sign in again":"Numberbook"}),i("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),i("label",{children:["Access token",i("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),i("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),i("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&i("button",{type:"button",onClick:kr,children:"Sign out"}),o.length>0&&i("fieldset",{class:"people",children:[i("legend",{children:"This is a demonstration: be somebody"}),o.map(({name:u,role:l,token:p})=>i("button",{type:"button",disabled:t.value,onClick:()=>{a(p)},children:[i("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),i("span",{children:[i("b",{children:i(I,{children:u})}),i("small",{children:l})]})]},u))]})]});return e?i("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),children:s}):i("main",{class:"front",children:s})}function tu({isOperator:e}){return i("section",{class:"status","aria-label":"State",children:[e&&i("p",{children:"You see all numbers, as an operator."}),i("div",{role:"status",children:[Ft.value&&i("p",{class:"warn",children:["The server is of another release than this page. ",i("a",{href:"",children:"Reload"})," to go on."]}),oe.value.is==="away"&&i("p",{class:"warn",children:["The server does not answer. You see what was there",Ot.value!==null&&` as of ${as(Ot.value)}`,"; it is asked again."]}),oe.value.is==="limited"&&i("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",i(Uc,{until:oe.value.until}),"."]})]})]})}function Uc({until:e}){let n=Math.max(0,Math.ceil((e-Oe.value)/1e3));return i("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var Mc=5e3;function ru(e){let n=L({row:re.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return se(()=>{let{stop:t,again:r}=Dn(pr,{id:e},({data:o,error:s,isStale:u})=>{let l=M(Pe,o?.phoneNumber),p=M(Di,o?.phoneNumber);o?.phoneNumber===null&&!u?Vc(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:fe(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},Mc);return()=>{clearInterval(a),t()}},[e]),n}function Vc(e){H({number:null},!0),ce(),X(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function au({number:e,again:n}){let t=L(""),r=L("");async function a(o){r.value=await ls(e,o,t.peek()),n()}return i("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[i("label",{children:["Reason, if it failed",i("input",{autoComplete:"off",value:t.value,onInput:o=>t.value=o.currentTarget.value})]}),i("p",{class:"actions",children:[i("button",{onClick:()=>{a("SUCCEEDED")},children:"It is in effect"}),i("button",{class:"danger",onClick:()=>{a("FAILED")},children:"It failed"})]}),i("p",{class:"refusal",role:"alert",children:r.value})]})}function ou({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return i("section",{class:"card calling-card","aria-label":"Calling name",children:[i("h3",{children:"Calling name"}),i("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?i(qc,{number:e,changes:n,again:t}):i("div",{class:"field",children:[i("span",{class:"label",children:"In effect"}),i(qn,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),ae(e.id,"callingName").value?.phase.is==="saving"&&i("p",{role:"status",children:"Asking the carrier \u2026"})]}),i(Lc,{number:e}),i(gn,{id:e.id,field:"callingName"})]})}function qc({number:e,changes:n,again:t}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),o=Oe.value>a;if(se(()=>{let p=o?setInterval(t,2e3):0;return()=>clearInterval(p)},[o,t]),r===null)return null;let s=Date.parse(r.requestedAt),l=M(In,n??[]).find(({field:p,newValue:c})=>p==="CALLING_NAME_REQUEST"&&c!==null)?.actor;return i(D,{children:[i("div",{class:"two",children:[i("div",{children:[i("span",{class:"label",children:"Live"}),i("span",{class:"value",children:e.callingName===null?i("span",{class:"empty",children:"none"}):i(I,{children:e.callingName})})]}),i("div",{class:"requested",children:[i("span",{class:"label",children:"Requested"}),i("span",{class:"value",children:r.requestedName===null?"none":i(I,{children:r.requestedName})})]})]}),i("progress",{"aria-label":"Time of the carrier",max:a-s,value:Math.min(Math.max(Oe.value-s,0),a-s)}),i("p",{children:[i("b",{children:yr(r.dueAt,Oe.value)}),", until ",i("time",{dateTime:r.dueAt,children:rs(r.dueAt)})]}),i("p",{class:"quiet",children:["Asked for ",l!=null&&i(D,{children:["by ",i(I,{children:l.name}),", "]}),ke(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Pt()&&i(au,{number:e,again:t})]})}function Lc({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":i(I,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?i("p",{class:"refusal",children:["The carrier refused ",t," on ",ke(n.settledAt),n.reason!==null&&i(D,{children:[": ",i(I,{children:n.reason})]})," ","The name in effect has not changed."]}):i("p",{class:"settled",children:["The carrier took ",t," on ",ke(n.settledAt),"."]})}var Gc=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function iu({number:e}){return i("section",{class:"fields","aria-label":"Details",children:[Gc.map(({field:n,label:t,limit:r,rule:a,isLong:o})=>i("div",{class:"field",children:[i("span",{class:"label",children:t}),i(qn,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:o===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),i(gn,{id:e.id,field:n})]},n)),i(Jc,{number:e})]})}function Jc({number:e}){let{id:n,productType:t}=e,r=ae(n,"productType").value,a=t===null?"none":Z(t,Fe),o=r?.phase.is==="refused"?r.phase.message:"";function s(u){Ue(n,"productType"),nn(e,"productType"),Vn(n,"productType",u)}return i("div",{class:"field",children:[i("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?i("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":o!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&i("option",{value:"",children:"none"}),Object.keys(Fe).map(u=>i("option",{value:u,children:Fe[u]},u))]}):i("span",{class:"value",children:a}),i("span",{id:"product-message",class:"refusal",role:"alert",children:o}),i(gn,{id:n,field:"productType"})]})}function Ja({title:e,e164:n,children:t,action:r,act:a}){let o=j(null),s=L(""),u=L(!1),l=`careful-${e.replaceAll(" ","-")}`;async function p(y){s.value=await a(new FormData(y)),s.value===""&&o.current?.close()}function c(){s.value="",u.value=!1,o.current?.showModal()}return i(D,{children:[i("button",{class:"danger",onClick:c,children:[e," \u2026"]}),i("dialog",{ref:o,"aria-labelledby":l,children:i("form",{class:"card careful",onSubmit:y=>{y.preventDefault(),p(y.currentTarget)},children:[i("h2",{id:l,children:e}),t,i("label",{children:["Type the number to go on: ",n,i("input",{name:"number",autoComplete:"off",onInput:y=>{u.value=su(y.currentTarget.value)===su(n)}})]}),i("p",{class:"refusal",role:"alert",children:s.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>o.current?.close(),children:"Leave it"}),i("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function su(e){return e.replaceAll(/\D/g,"")}function uu({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return i("section",{"aria-label":"Hand over or delete",children:i("p",{class:"actions",children:[i(Ja,{title:"Hand over",e164:n,action:"Hand over",act:t=>is(e,String(t.get("owner")??"")),children:[i("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),i(On,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),i(Ja,{title:"Delete",e164:n,action:"Delete",act:()=>ss(e),children:i("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function lu({number:e,databaseId:n}){let t=cr.value??{document:pr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return i("footer",{class:"operation",children:[i("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",i("code",{children:e.id})," \xB7 databaseId ",i("code",{children:n})]}),i("details",{children:[i("summary",{children:"Show operation"}),i("p",{class:"quiet",children:cr.value===null?"This is what reads the number.":"This is the last change that you made."}),i("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),i("pre",{tabIndex:0,"aria-label":"Operation",children:r}),i("a",{href:`graphql#${Qc(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Qc(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function cu({number:e,grants:n}){let t=M(Ai,n),r=L("");async function a(o){r.value=await je(async()=>{let s={id:e.id,grantee:o};return(await te(Bi,{input:s})).revokePhoneNumberAccess}),r.value===""&&X(`${o} does not see ${e.internationalFormat} any more.`)}return i("section",{"aria-label":"Sharing",children:[i("h3",{children:"Shared with"}),t.length===0&&i("p",{class:"quiet",children:"Nobody: only you see it."}),i("ul",{class:"grants",children:t.map(({id:o,grantee:s,expiresAt:u})=>i("li",{children:[i("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),i("span",{children:[i(I,{children:s.name}),i("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${vt(u)}`]})]}),i("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},o))}),i("p",{class:"refusal",role:"alert",children:r.value}),i(jc,{number:e})]})}function jc({number:e}){let n=L("");async function t(r){let a=new FormData(r),o=String(a.get("grantee")??""),s=String(a.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await je(async()=>{let l={id:e.id,grantee:o,expiresAt:u};return(await te(Xi,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),X(`${o} sees ${e.internationalFormat} now.`))}return i("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i(On,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),i("label",{children:["Until the end of",i("input",{name:"until",type:"date"})]}),i("button",{children:"Share"}),i("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function pu({changes:e,total:n,canUndo:t,again:r}){let a=M(In,e);return i("section",{"aria-label":"Trail",children:[i("h3",{children:"Trail"}),i("ol",{class:"trail",children:a.map(o=>i("li",{children:[i(Xc,{change:o}),t&&o.undoable&&i(Bc,{input:{changeIds:[o.id]},again:r})]},o.id))}),n>a.length&&i("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function Xc({change:e}){let{actor:n,at:t,field:r,oldValue:a,newValue:o,requestId:s}=e;return i(D,{children:[i("p",{children:[i("b",{children:Z(r,fs)})," ",i(du,{of:a})," ",i("span",{"aria-label":"became",children:"\u2192"})," ",i(du,{of:o})]}),i("small",{title:`Request ${s}`,children:[n===null?"the system":i(I,{children:n.name}),", ",i(Pn,{at:t})]})]})}function du({of:e}){return e===null||e===""?i("span",{class:"empty",children:"nothing"}):i(I,{children:e})}function Bc({input:e,again:n}){let t=L("");async function r(){try{let{undoChanges:a}=await te(lt,{input:e}),s=[a,...a?.results??[]].flatMap(u=>M(Ee,u?.userErrors??[]));t.value=s.map(u=>u.message).join(" ")}catch(a){t.value=fe(a)}t.value===""&&X("Undone."),ce(),n()}return i(D,{children:[i("button",{class:"small",onClick:()=>{r()},children:"Undo"}),i("span",{class:"refusal",role:"alert",children:t.value})]})}function mu({id:e}){let{row:n,sheet:t,failure:r,again:a}=ru(e).value,o=j(null);return se(()=>o.current?.focus(),[e]),i("aside",{class:"sheet","aria-label":"Phone number",children:[i("header",{children:[i("h2",{ref:o,tabIndex:-1,children:n===void 0?"\u2026":i("bdi",{dir:"ltr",children:n.internationalFormat})}),i("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:qa,children:i(ve,{name:"close"})})]}),r!==null&&i("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&i(D,{children:[i(Kc,{number:n}),i(iu,{number:n}),i(ou,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&i(D,{children:[t.grants!==null&&i(cu,{number:n,grants:t.grants.nodes}),i(Wc,{number:n,sheet:t}),i(pu,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),i(uu,{number:n}),i(lu,{number:n,databaseId:t.databaseId})]})]})}function Kc({number:e}){return e.viewerCanUpdate?null:i("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?i(D,{children:["You see it as an operator; it belongs to ",i(I,{children:e.owner.name}),"."]}):i(D,{children:[i(I,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var Hc={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Wc({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",i(I,{children:e.owner.name})],["Country",e.countryCode===null?"none":Un(e.countryCode)],["In its country",i("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",Z(n.numberType,hr)],["Type",Z(e.type,$n)],["Status",Z(n.status,{})],["Access",Z(e.viewerAccess,Fn)],["Order",n.orderId===null?"not known":i(I,{children:n.orderId})],["Came in",ke(n.createdAt)]];return i("section",{children:[i("h3",{children:"At the carrier"}),i("dl",{class:"facts",children:r.map(([a,o])=>i("div",{children:[i("dt",{children:a}),i("dd",{children:o})]},a))}),i("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Hc).map(([a,o])=>{let s=n.capabilities[a];return i("li",{"data-can":String(s),children:[o,": ",t(s)]},a)})}),i("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:o,associatedAt:s})=>i("li",{children:[i("span",{children:Z(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),i("code",{children:i(I,{children:o})}),i("small",{children:["since ",vt(s)]})]},a+o))})]})}function fu(){let e=be.value;if(e===null)return i(Ga,{});let{number:n,screen:t}=V.value;return i(D,{children:[i(zs,{viewer:e.viewer}),i(tu,{isOperator:e.viewer.isOperator}),i("div",{class:"desk",children:[i(Yc,{name:t}),n!==null&&i(mu,{id:n},n)]}),i(nu,{}),i(eu,{}),oe.value.is==="signed out"&&i(Ga,{isAgain:!0})]})}function Yc({name:e}){return e==="deleted"?i(cs,{}):i(Bs,{})}Ks();Ki();zi();Ls();It().textContent="";ro(i(fu,{}),It());
