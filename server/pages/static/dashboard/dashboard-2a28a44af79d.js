var $,Ya,xr,Be,Sr,Et,za,Nt,Za,Cr,Tr,gu,Qn=Symbol.for("pv"),kt={},Rt=[],_u=/^m(i|n|o|s|text|space)$/,Ar=Array.isArray,Dr=Rt.slice,an=Object.assign;function rn(e){e&&e.parentNode&&e.remove()}function eo(e,n,t){var r,a,o,s={},u=arguments.length;for(o in n)o=="key"?r=n[o]:o=="ref"&&typeof e!="function"?a=n[o]:s[o]=n[o];return u>2&&(s.children=u>3?Dr.call(arguments,2):t),Jn(e,s,r,a,null)}function Jn(e,n,t,r,a){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qn,__v:a||++Ya,__i:-1,__u:0};return!a&&$.vnode&&$.vnode(o),o}function D(e){return e.children}function bn(e,n){this.props=e,this.context=n,this.__g=0}function Ke(e,n){if(n==null)return e.__&&Ke(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:Ke(e)}function bu(e){var n,t=e.__v,r=t.__e,a=[],o=[],s=e.__P;s&&((n=an({constructor:Qn},t)).__v=t.__v+1,$.vnode&&$.vnode(n),Ir(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||Ke(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,io(a,n,o),t.__=t.__e=null,n.__e!=r&&no(n))}function no(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),no(e)}function Ha(e){(8&e.__g||(e.__g|=8,Be.push(e),Et++))&&Sr==$.debounceRendering||((Sr=$.debounceRendering)||queueMicrotask)(to)}function to(){try{for(var e,n=1;Be.length;)Be.length>n&&Be.sort(za),e=Be.shift(),n=Be.length,8&e.__g&&bu(e)}finally{(Et=Be.length)&&(Sr||queueMicrotask)(to)}}function ro(e,n,t,r,a,o,s,u,l,p,c){var y,f,d,v,_,N,x=r.__k||Rt,b=n.length;for(l=Nu(t,n,x,l,b),y=0;y<b;y++)(d=t.__k[y])!=null&&(f=~d.__i&&x[d.__i]||kt,d.__i=y,N=Ir(e,d,f,a,o,s,u,l,p,c),v=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Pr(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||v,d)),_=_||v,4&d.__u?(l=ao(d,l,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:v&&(l=v.nextSibling),d.__u&=-21);return t.__e=_,l}function Nu(e,n,t,r,a){var o,s,u,l,p,c,y,f,d,v=t.length,_=v,N=0,x=0,b=e.__k=Array(a);for(o=0;o<a;o++)(s=n[o])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=b[o]=Jn(null,s):Ar(s)?s=b[o]=Jn(D,{children:s}):s.constructor===Qn&&s.__b?s=b[o]=Jn(s.type,s.props,s.key,s.ref,s.__v):b[o]=s,l=o+N,s.__=e,s.__b=e.__b+1,u=null,~(p=s.__i=wu(s,t,l,_))&&(_--,(u=t[p])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,p==l-1?N--:p==l+1?N++:p!=l&&(p>l?N--:N++,x=1)):(~p||(a>v?N--:a<v&&N++),typeof s.type!="function"&&(s.__u|=4))):b[o]=null;if(x){for(c=[],y=[],o=0;o<a;o++)if((s=b[o])&&16&s.__u){for(N=0,f=c.length;N<f;)c[d=N+f>>1]<s.__i?N=d+1:f=d;c[N]=s.__i,y[o]=N+1}for(N=c.length;o--;)y[o]&&(y[o]==N?N--:b[o].__u|=4)}if(_)for(o=0;o<v;o++)!(u=t[o])||2&u.__u||(u.__e==r&&(r=Ke(u)),Or(u,u));return r}function ao(e,n,t,r){var a,o,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,n=ao(a[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=Ke(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function wu(e,n,t,r){var a,o=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&o==null||l&&o==u.key&&s==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a}return-1}function Wa(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function bt(e,n,t,r,a){var o,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Wa(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Wa(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Tr[n]||(Tr[n]=Eu(n)),(e.__a||(e.__a={}))[n]=Cr,o=n!=(n=n.replace(Za,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,o):e.removeEventListener(n,s,o));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Eu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Nt]==null)n[Nt]=Cr++;else if(n[Nt]<this.__a[e])return;return t($.event?$.event(n):n)}}}function Ir(e,n,t,r,a,o,s,u,l,p){var c,y,f,d,v,_,N,x,b,R,m,k,w,q,J,h,C,A,P=n.type;if(n.constructor!==Qn)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,y=o=[],c.nodeType==8?u=wt(c,o):o.push(c),u=o[0]||u),(c=$.__b)&&c(n);e:if(typeof P=="function"){f=s.length;try{if(x=n.props,b=(c=P.prototype)&&c.render,R=(c=P.contextType)&&r[c.__c],m=c?R?R.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(b?n.__c=d=new P(x,m):(n.__c=d=new bn(x,m),d.constructor=P,d.render=Ru),R&&R.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),P.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=an({},d.__s)),an(d.__s,P.getDerivedStateFromProps(x,d.__s)))),v=d.props,_=d.state,d.__v=n,t.__c){if(x!==v&&b&&!P.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,m)===!1){n.__v!=t.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(U){U&&(U.__=n)}),Rt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=Ke(t);break e}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,m),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(v,_,N)})}else b&&!P.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=x,d.__P=e,d.__g&=-5,k=$.__r,w=b?25:0;do d.__g&=-9,k&&k(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);b&&(Rt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=an({},r,d.getChildContext())),b&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(v,_)),q=c&&c.type===D&&c.key==null?c.props.children:c,x.__P&&(c=u,a=(e=x.__P).namespaceURI,l=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(U){U&&Or(U,U)}),t.__k=null),u=t.__k?Ke(t,0):null),u=ro(e,Ar(q)?q:[q],n,t,r,a,o,s,u,l,p),x.__P&&(n.__e=null,u=c),n.__u&=-161,y&&y.some(rn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(U){if(s.length=f,n.__v=null,l||o)if(U&&U.then){if(n.__u|=128|l,o){for(~(C=o.indexOf(u||void 0))||(C=o.length);(A=o[C-1])&&A.nodeType==8;)C--;for(;C<o.length;C++)if(A=o[C])if(o[C]=null,J){if(A==h)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(h=wt(J=A))}}if(!J){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;J=u}(c=wt(J=n.__c.__z||(n.__c.__z=J)))?(n.__e=J,u=c):n.__e=u,u=u&&u.nextSibling}else o&&o.some(rn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),U&&U.then||oo(n),$.__e(U,n,t)}}else u=n.__e=ku(t.__e,n,t,r,a,o,s,l,p,e);return(c=$.diffed)&&c(n),u}function wt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function oo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(oo))}function io(e,n,t){for(var r=0;r<t.length;)Pr(t[r++],t[r++],t[r++]);$.__c&&$.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){$.__e(o,a.__v)}})}function ku(e,n,t,r,a,o,s,u,l,p){var c,y,f,d,v,_,N,x,b=t.props||kt,R=n.props,m=n.type;if(m=="svg"?a="http://www.w3.org/2000/svg":m=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((v=o[c])&&(m?v.localName==m:v.nodeType==3)){e=v,o[c]=null;break}}if(!e){if(x=p.ownerDocument||document,!m)return x.createTextNode(R);e=x.createElementNS(a,m,R.is?R:p),u&&($.__m&&$.__m(n,o),u=!1),o=null}if(m){if(p=m=="template"&&e.content||e,o=m=="textarea"&&R.defaultValue!=null?null:o&&Dr.call(p.childNodes),!u&&o)for(b={},c=0;c<e.attributes.length;c++)b[(v=e.attributes[c]).name]=v.value;for(c in b)v=b[c],c=="dangerouslySetInnerHTML"?f=v:c=="children"||c in R||c=="value"&&"defaultValue"in R||c=="checked"&&"defaultChecked"in R||bt(e,c,null,v,a);for(c in R)v=R[c],c=="children"?d=v:c=="dangerouslySetInnerHTML"?y=v:c=="value"?_=v:c=="checked"?N=v:u&&typeof v!="function"||b[c]===v||bt(e,c,v,b[c],a);y?(u||f&&(y.__html==f.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),n.__k=[]):(f&&(e.textContent=""),(m=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&_u.test(m))&&(a="http://www.w3.org/1999/xhtml"),ro(p,Ar(d)?d:[d],n,t,r,a,o,s,o?o[0]:t.__k&&Ke(t,0),u,l),o&&o.some(rn)),u&&m!="textarea"||(c="value",m=="progress"&&_==null?e.removeAttribute(c):_==null||_===e[c]&&(m!="progress"||_)||bt(e,c,_,b[c],a),c="checked",N!=null&&N!=e[c]&&bt(e,c,N,b[c],a))}else b===R||u&&e.data==R||(e.data=R);return e}function Pr(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){$.__e(a,t)}}function Or(e,n,t){var r,a,o,s;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Pr(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){$.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Or(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=wt(r,o=[]))&&(r==e.__e&&o.some(rn),rn(a),rn(r)),t||rn(e.__e),e.__e=e.__c=e.__=null}function Ru(e,n,t){return this.constructor(e,t)}function so(e,n){var t,r,a,o;$.__&&$.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Jn(D,{children:[e]}),a=[],o=[],Ir(n,n.__k,r||kt,kt,n.namespaceURI,r?null:n.firstChild?Dr.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,o),io(a,n.__k,o),n.__k.props.children=null}$={__e:function(e,n,t,r){for(var a,o,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw Et=0,e}},Ya=0,xr=function(e){return e!=null&&e.constructor===Qn},bn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=an({},this.state)),typeof e=="function"&&(e=e(an({},t),this.props)),e&&(an(t,e),this.__v&&(n&&this.__k.push(n),Ha(this)))},bn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ha(this))},bn.prototype.render=D,Be=[],Et=0,za=function(e,n){return e.__v.__b-n.__v.__b},Nt=Symbol(),Za=/(PointerCapture)$|Capture$/i,Cr=0,Tr={},gu=0;var Xn,ie,Fr,uo,Su=Object.is,$r=0,go=[],Ur=[],z=$,lo=z.__b,co=z.__r,po=z.diffed,mo=z.__c,fo=z.unmount,vo=z.__;function Vr(e,n){z.__h&&z.__h(ie,e,$r||n),$r=0;var t=ie.__H||(ie.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function se(e,n){var t=Vr(Xn++,3);!z.__s&&qr(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ie.__H.__h.push(t))}function St(e,n){var t=Vr(Xn++,4);!z.__s&&qr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ie.__h.push(t))}function j(e){return $r=5,Bn(function(){return{current:e}},[])}function Bn(e,n){var t=Vr(Xn++,7);return qr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Tu(){var e;do{for(;e=Ur.shift();)try{jn(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=go.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(jn),n.__h.some(Mr),n.__h=[]}catch(t){n.__h=[],z.__e(t,e.__v)}}}while(Ur.length)}z.__b=function(e){ie=null,lo&&lo(e)},z.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),vo&&vo(e,n)},z.__r=function(e){co&&co(e),Xn=0;var n=(ie=e.__c).__H;n&&(Fr==ie?ie.__h=[]:(n.__h.some(jn),n.__h.some(Mr),Xn=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Fr=ie},z.diffed=function(e){po&&po(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&ho(go.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Fr=ie=null},z.__c=function(e,n){n.some(function(t){try{t.__h.some(jn),t.__h=t.__h.filter(function(r){return!r.__||Mr(r)})}catch(r){t.__h=[function(){throw r}]}}),mo&&mo(e,n)},z.unmount=function(e){fo&&fo(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,ho(Ur.push(a))}else jn(a)}catch(o){n=o}}),r.__H=void 0,n&&z.__e(n,r.__v))};var yo=typeof requestAnimationFrame=="function";function xu(e){var n,t=function(){clearTimeout(r),yo&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);yo&&(n=requestAnimationFrame(t))}function ho(e){e!=1&&uo==z.requestAnimationFrame||((uo=z.requestAnimationFrame)||xu)(Tu)}function jn(e){var n=ie,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ie=n}function Mr(e){var n=ie;e.__c=e.__(),ie=n}function qr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Su(t,e[r])})}var Cu=Symbol.for("preact-signals");function At(){if(Ve>1)Ve--;else{var e,n=!1;for((function(){var a=xt;for(xt=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var s=o.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=o.i);a=a.o}})();Hn!==void 0;){var t=Hn;for(Hn=void 0,Tt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&bo(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(Tt=0,Ve--,n)throw e}}function Gr(e){if(Ve>0)return e();Lr=++Au,Ve++;try{return e()}finally{At()}}var Kn,Q=void 0;function Wn(e){var n=Q,t=Kn;Q=void 0,Kn=void 0;try{return e()}finally{Q=n,Kn=t}}var Hn=void 0,Ve=0,Tt=0,Au=0,Lr=0,xt=void 0,Ct=0;function _o(e){if(Q!==void 0){var n=e.n;if(n===void 0||n.t!==Q)return n={i:0,S:e,p:Q.s,n:void 0,t:Q,e:void 0,x:void 0,r:n},Q.s!==void 0&&(Q.s.n=n),Q.s=n,e.n=n,32&Q.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=Q.s,n.n=void 0,Q.s.n=n,Q.s=n),n}}function ne(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ne.prototype.brand=Cu;ne.prototype.h=function(){return!0};ne.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Wn(function(){var r;(r=n.W)==null||r.call(n)}))};ne.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Wn(function(){var a;(a=n.Z)==null||a.call(n)}))}};ne.prototype.subscribe=function(e){var n=this;return xe(function(){var t=n.value;Wn(function(){return e(t)})},{name:"sub"})};ne.prototype.valueOf=function(){return this.value};ne.prototype.toString=function(){return this.value+""};ne.prototype.toJSON=function(){return this.value};ne.prototype.peek=function(){var e=this;return Wn(function(){return e.value})};Object.defineProperty(ne.prototype,"value",{get:function(){var e=_o(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Tt>100)throw new Error("Cycle detected");(function(t){Ve!==0&&Tt===0&&t.l!==Lr&&(t.l=Lr,xt={S:t,v:t.v,i:t.i,o:xt})})(this),this.v=e,this.i++,Ct++,Ve++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{At()}}}});function F(e,n){return new ne(e,n)}function bo(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function No(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function wo(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function on(e,n){ne.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Ct-1,this.f=4}on.prototype=new ne;on.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ct))return!0;if(this.g=Ct,this.f|=1,this.i>0&&!bo(this))return this.f&=-2,!0;var e=Q;try{No(this),Q=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Q=e,wo(this),this.f&=-2,!0};on.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ne.prototype.S.call(this,e)};on.prototype.U=function(e){if(this.t!==void 0&&(ne.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};on.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(on.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=_o(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Z(e,n){return new on(e,n)}function Eo(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Ve++;var t=Q;Q=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Jr(e),r}finally{Q=t,At()}}}function Jr(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,Eo(e)}function Du(e){if(Q!==this)throw new Error("Out-of-order effect");wo(this),Q=e,this.f&=-2;try{8&this.f&&Jr(this)}finally{At()}}function Nn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,Kn&&Kn.push(this)}Nn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Nn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Eo(this),No(this),Ve++;var e=Q;return Q=this,Du.bind(this,e)};Nn.prototype.N=function(){2&this.f||(this.f|=2,this.u=Hn,Hn=this)};Nn.prototype.d=function(){this.f|=8,1&this.f||Jr(this)};Nn.prototype.dispose=function(){this.d()};function xe(e,n){var t=new Nn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var ko,zn,Dt,Iu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ro=[];xe(function(){ko=this.N})();function wn(e,n){$[e]=n.bind(null,$[e]||function(){})}function Yn(e){if(Dt){var n=Dt;Dt=void 0,n()}Dt=e&&e.S()}function So(e){var n=this,t=e.data,r=L(t);r.name="ReactiveDom",r.value=t;var a=Bn(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var p=Z(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=Z(function(){return!Array.isArray(p.value)&&!xr(p.value)}),y=xe(function(){if(this.N=To,c.value){var d=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){y(),f.call(this)},[c,p]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}So.displayName="ReactiveTextNode";Object.defineProperties(ne.prototype,{constructor:{configurable:!0,value:eo(D,null).constructor},type:{configurable:!0,value:So},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});wn("__b",function(e,n){if(Yn(),zn=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof ne&&(t||(n.__np=t={}),t[a]=o,r[a]=o.peek())}}e(n)});wn("__r",function(e,n){if(e(n),n.type!==D){Yn();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,o){var s;return xe(function(){s=this},{name:o}),s.c=a,s})((function(a){return function(){var o;Iu&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),zn=r,Yn(t)}});wn("__e",function(e,n,t,r){Yn(),zn=void 0,e(n,t,r)});wn("diffed",function(e,n){Yn(),zn=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,o=t.U;if(o)for(var s in o){var u=o[s];u===void 0||r&&s in r||(u.d(),o[s]=void 0)}if(r){o||(o={},t.U=o);for(var l in r){var p=o[l],c=r[l];p===void 0?(p=Pu(t,l,c,a),o[l]=p):p.o(c,a)}}}e(n)});function Pu(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,o=F(t);return{o:function(s,u){o.value=s,r=u},d:xe(function(){this.N=To;var s=o.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}wn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});wn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});bn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function L(e,n){return Bn(function(){return F(e,n)},[])}function Zn(e,n){var t=j(e);return t.current=e,zn.__$f|=4,Bn(function(){return Z(function(){return t.current()},n)},[])}var Ou=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Fu(){Gr(function(){for(var e;e=Ro.shift();)ko.call(e)})}function To(){Ro.push(this)===1&&($.requestAnimationFrame||Ou)(Fu)}var Ne=F(null);function xo(){let e=JSON.parse(It().dataset.personas??"[]");return Array.isArray(e)?e:[]}function It(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Pt(){return Ne.value?.viewer.isOperator??!1}var ae=F({is:"well"}),Ot=F(null),Ft=F(!1),Br="",Qr=[],jr=new AbortController;function $t(e){Br=e;let n=Qr;Qr=[],n.forEach(t=>t())}function Ao(){jr.abort(),jr=new AbortController}var $u=15;async function Do(e,n={}){let t=[n.signal,jr.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let o=Br,s=await Uu(e,r,o);if(s?.status===401)await Vu(o,r.signal);else if(s?.status===429)await Mu(s,r.signal);else if(s===void 0||s.status===503||s.status===502)ae.value={is:"away"},await Xr(Co(s,a),r.signal);else if(s.status===409&&a<10)await Xr(Co(s,a),r.signal);else return ae.value={is:"well"},Ot.value=new Date,s}}async function Uu(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function Co(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),$u)}async function Mu(e,n){let t=Number(e.headers.get("retry-after")??5);ae.value={is:"limited",until:Date.now()+1e3*t},await Xr(t,n)}async function Vu(e,n){e===Br&&(ae.value={is:"signed out"},await new Promise(t=>Qr.push(t)),n.throwIfAborted())}async function Xr(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}var he={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var En=class extends Error{constructor(n,t,r,a,o,s,u){super(n),this.name="GraphQLError",this.message=n,o&&(this.path=o),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var l=u;if(!l&&s){var p=s.extensions;p&&typeof p=="object"&&(l=p)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,g;function ue(e){return new En(`Syntax Error: Unexpected token at ${g} in ${e}`)}function Io(e){if(e.lastIndex=g,e.test(E))return E.slice(g,g=e.lastIndex)}var Ut=/ +(?=[^\s])/y;function qu(e){for(var n=e.split(`
`),t="",r=0,a=0,o=n.length-1,s=0;s<n.length;s++)Ut.lastIndex=0,Ut.test(n[s])&&(s&&(!r||Ut.lastIndex<r)&&(r=Ut.lastIndex),a=a||s,o=s);for(var u=a;u<=o;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function O(){for(var e=0|E.charCodeAt(g++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(g++))if(e===35)for(;(e=0|E.charCodeAt(g++))&&e!==10&&e!==13;);g--}function Kr(){for(var e=g,n=0|E.charCodeAt(g++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(g++));if(e===g-1)throw ue("Name");var t=E.slice(e,--g);return O(),t}function me(){return{kind:"Name",value:Kr()}}var Lu=/(?:"""|(?:[\s\S]*?[^\\])""")/y,Gu=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function kn(e){var n;switch(E.charCodeAt(g)){case 91:g++,O();for(var t=[];E.charCodeAt(g)!==93;)t.push(kn(e));return g++,O(),{kind:"ListValue",values:t};case 123:g++,O();for(var r=[];E.charCodeAt(g)!==125;){var a=me();if(E.charCodeAt(g++)!==58)throw ue("ObjectField");O(),r.push({kind:"ObjectField",name:a,value:kn(e)})}return g++,O(),{kind:"ObjectValue",fields:r};case 36:if(e)throw ue("Variable");return g++,{kind:"Variable",name:me()};case 34:if(E.charCodeAt(g+1)===34&&E.charCodeAt(g+2)===34){if(g+=3,(n=Io(Lu))==null)throw ue("StringValue");return O(),{kind:"StringValue",value:qu(n.slice(0,-3)),block:!0}}else{var o=g,s;g++;var u=!1;for(s=0|E.charCodeAt(g++);s===92&&(g++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(g++));if(s!==34)throw ue("StringValue");return n=E.slice(o,g),O(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=g++,p;(p=0|E.charCodeAt(g++))>=48&&p<=57;);var c=E.slice(l,--g);if((p=E.charCodeAt(g))===46||p===69||p===101){if((n=Io(Gu))==null)throw ue("FloatValue");return O(),{kind:"FloatValue",value:c+n}}else return O(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(g+1)===117&&E.charCodeAt(g+2)===108&&E.charCodeAt(g+3)===108)return g+=4,O(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(g+1)===114&&E.charCodeAt(g+2)===117&&E.charCodeAt(g+3)===101)return g+=4,O(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(g+1)===97&&E.charCodeAt(g+2)===108&&E.charCodeAt(g+3)===115&&E.charCodeAt(g+4)===101)return g+=5,O(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Kr()}}function Oo(e){if(E.charCodeAt(g)===40){var n=[];g++,O();do{var t=me();if(E.charCodeAt(g++)!==58)throw ue("Argument");O(),n.push({kind:"Argument",name:t,value:kn(e)})}while(E.charCodeAt(g)!==41);return g++,O(),n}}function He(e){if(E.charCodeAt(g)===64){var n=[];do g++,n.push({kind:"Directive",name:me(),arguments:Oo(e)});while(E.charCodeAt(g)===64);return n}}function Ju(){for(var e=0;E.charCodeAt(g)===91;)e++,g++,O();var n={kind:"NamedType",name:me()};do if(E.charCodeAt(g)===33&&(g++,O(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(g++)!==93)throw ue("NamedType");O(),n={kind:"ListType",type:n}}while(e--);return n}function Mt(){if(E.charCodeAt(g++)!==123)throw ue("SelectionSet");return O(),Vt()}function Vt(){var e=[];do if(E.charCodeAt(g)===46){if(E.charCodeAt(++g)!==46||E.charCodeAt(++g)!==46)throw ue("SelectionSet");switch(g++,O(),E.charCodeAt(g)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:He(!1),selectionSet:Mt()});break;case 111:E.charCodeAt(g+1)===110?(g+=2,O(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:me()},directives:He(!1),selectionSet:Mt()})):e.push({kind:"FragmentSpread",name:me(),directives:He(!1)});break;case 123:g++,O(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Vt()});break;default:e.push({kind:"FragmentSpread",name:me(),directives:He(!1)})}}else{var n=me(),t=void 0;E.charCodeAt(g)===58&&(g++,O(),t=n,n=me());var r=Oo(!1),a=He(!1),o=void 0;E.charCodeAt(g)===123&&(g++,O(),o=Vt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:o})}while(E.charCodeAt(g)!==125);return g++,O(),{kind:"SelectionSet",selections:e}}function Qu(){if(O(),E.charCodeAt(g)===40){var e=[];g++,O();do{var n=void 0;if(E.charCodeAt(g)===34&&(n=kn(!0)),E.charCodeAt(g++)!==36)throw ue("Variable");var t=me();if(E.charCodeAt(g++)!==58)throw ue("VariableDefinition");O();var r=Ju(),a=void 0;E.charCodeAt(g)===61&&(g++,O(),a=kn(!0)),O();var o={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:He(!0)};n&&(o.description=n),e.push(o)}while(E.charCodeAt(g)!==41);return g++,O(),e}}function ju(e){var n=me();if(E.charCodeAt(g++)!==111||E.charCodeAt(g++)!==110)throw ue("FragmentDefinition");O();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:me()},directives:He(!1),selectionSet:Mt()};return e&&(t.description=e),t}function Po(){var e=[];do{var n=void 0;if(E.charCodeAt(g)===34&&(n=kn(!0)),E.charCodeAt(g)===123){if(n)throw ue("Document");g++,O(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Vt()})}else{var t=Kr();switch(t){case"fragment":e.push(ju(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(g))!==40&&r!==64&&r!==123&&(a=me());var o={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:Qu(),directives:He(!1),selectionSet:Mt()};n&&(o.description=n),e.push(o);break;default:throw ue("Document")}}}while(g<E.length);return e}function Fo(e,n){return E=e.body?e.body:e,g=0,O(),n&&n.noLocation?{kind:"Document",definitions:Po()}:{kind:"Document",definitions:Po(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function pe(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function Xu(e){return JSON.stringify(e)}function Bu(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var De=`
`,B={OperationDefinition(e){var n="";e.description&&(n+=B.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+pe(e.variableDefinitions,", ",B.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive));var t=B.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+" "),n+=B.Variable(e.variable)+": "+qe(e.type),e.defaultValue&&(n+=" = "+qe(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=pe(e.arguments,", ",B.Argument);n.length+t.length+2>80?n+="("+(De+="  ")+pe(e.arguments,De,B.Argument)+(De=De.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+B.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Bu(e.value).replace(/\n/g,De):Xu(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+pe(e.values,", ",qe)+"]",ObjectValue:e=>"{"+pe(e.fields,", ",B.ObjectField)+"}",ObjectField:e=>e.name.value+": "+qe(e.value),Document(e){return!e.definitions||!e.definitions.length?"":pe(e.definitions,`

`,qe)},SelectionSet:e=>"{"+(De+="  ")+pe(e.selections,De,qe)+(De=De.slice(0,-2))+"}",Argument:e=>e.name.value+": "+qe(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n+=" "+B.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+pe(e.directives," ",B.Directive)),n+" "+B.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+pe(e.arguments,", ",B.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+qe(e.type)+"]",NonNullType:e=>qe(e.type)+"!"},qe=e=>B[e.kind](e);function $o(e){return De=`
`,B[e.kind]?B[e.kind](e):""}function sn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(sn(e.values[r],n));return t;case"ObjectValue":for(var o=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];o[l.name.value]=sn(l.value,n)}return o;case"Variable":return n&&n[e.name.value]}}var Hr=()=>{},ge=Hr;function we(e){return{tag:0,0:e}}function et(e){return{tag:1,0:e}}var Uo=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Ku=e=>e;function K(e){return n=>t=>{var r=ge;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function We(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(et(e(r[0])))}))}function un(e){return n=>t=>{var r=[],a=ge,o=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?a=u[0]:(o=!1,(function(p){var c=ge;p((y=>{if(y===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):o||(o=!0,a(0)))}}else y.tag===0?(r.push(c=y[0]),c(0)):r.length&&(t(y),c(0))}))})(e(u[0])),o||(o=!0,a(0))))})),t(we((u=>{if(u===1){s||(s=!0,a(1));for(var l=0,p=r,c=r.length;l<c;l++)p[l](1);r.length=0}else{!s&&!o?(o=!0,a(0)):o=!1;for(var y=0,f=r,d=r.length;y<d;y++)f[y](0)}})))}}function Hu(e){return un(Ku)(e)}function ln(e){return Hu(Zr(e))}function qt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var o=a[0];t(we((s=>{s===1?(r=!0,o(1),e()):o(s)})))}else t(a)}))}}function Lt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var o=a[0];t(we((s=>{s===1&&(r=!0),o(s)})))}else e(a[0]),t(a)}))}}function Wr(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function Ye(e){var n=[],t=ge,r=!1;return a=>{n.push(a),n.length===1&&e((o=>{if(o===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(o.tag===0)t=o[0];else{r=!1;for(var p=0,c=n,y=n.length;p<y;p++)c[p](o)}})),a(we((o=>{if(o===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function Yr(e){return n=>t=>{var r=ge,a=ge,o=!1,s=!1,u=!1,l=!1;n((p=>{l||(p===0?(l=!0,u||t(0)):p.tag===0?r=p[0]:(u&&(a(1),a=ge),o?o=!1:(o=!0,r(0)),(function(y){u=!0,y((f=>{u&&(f===0?(u=!1,l?t(0):o||(o=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(p[0]))))})),t(we((p=>{p===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!o&&(o=!0,r(0)),u&&!s&&(s=!0,a(0)))})))}}function nt(e){return n=>t=>{var r=ge,a=!1,o=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:o++<e?(t(s),!a&&o>=e&&(a=!0,t(0),r(1))):t(s))})),t(we((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&o<e&&r(0)})))}}function Gt(e){return n=>t=>{var r=ge,a=ge,o=!1;n((s=>{o||(s===0?(o=!0,a(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(o=!0,a(1),r(1),t(0)))}))):t(s))})),t(we((s=>{s===1&&!o?(o=!0,r(1),a(1)):o||r(0)})))}}function Mo(e,n){return t=>r=>{var a=ge,o=!1;t((s=>{o||(s===0?(o=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(o=!0,n&&r(s),r(0),a(1)))}))}}function Vo(e){return n=>e()(n)}function zr(e){return n=>{var t=e[Uo()]&&e[Uo()]()||e,r=!1,a=!1,o=!1,s;n(we((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{o=!1,n(et(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function Wu(e){return e[Symbol.asyncIterator]?zr(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,o=!1,s;n(we((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{o=!1,n(et(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var Zr=Wu;function cn(e){return n=>{var t=!1;n(we((r=>{r===1?t=!0:t||(t=!0,n(et(e)),n(0))})))}}function ea(e){return n=>{var t=!1,r=e({next(a){t||n(et(a))},complete(){t||(t=!0,n(0))}});n(we((a=>{a===1&&!t&&(t=!0,r())})))}}function na(){var e,n;return{source:Ye(ea((t=>(e=t.next,n=t.complete,Hr)))),next(t){e&&e(t)},complete(){n&&n()}}}var qo=e=>{var n=!1;e(we((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function ta(e){return ea((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),Hr)))}function Rn(e){return n=>{var t=ge,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Lo(e){Rn((n=>{}))(e)}function Jt(e){return new Promise((n=>{var t=ge,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var ra=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Yu=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new En(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new En(e),Tn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Yu),r=((a,o)=>{var s="";if(a)return`[Network] ${a.message}`;if(o)for(var u=0,l=o.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${o[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},Qt=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},dn=new Set,Go=new WeakMap,Sn=(e,n)=>{if(e===null||dn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Sn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Sn(e[r],n)||"null";return t+="]"}else if(!n&&(Xt!==ze&&e instanceof Xt||Bt!==ze&&e instanceof Bt))return"null";var o=Object.keys(e).sort();if(!o.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Go.get(e)||Math.random().toString(36).slice(2);return Go.set(e,s),Sn({__key:s},n)}dn.add(e);for(var u="{",l=0,p=o.length;l<p;l++){var c=Sn(e[o[l]],n);c&&(u.length>1&&(u+=","),u+=Sn(o[l],n)+":"+c)}return dn.delete(e),u+="}"},aa=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||dn.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)aa(e,`${n}.${r}`,t[r]);else if(t instanceof Xt||t instanceof Bt)e.set(n,t);else{dn.add(t);for(var o in t)aa(e,`${n}.${o}`,t[o])}},Le=(e,n)=>(dn.clear(),Sn(e,n||!1)),ze=class{},Xt=typeof File<"u"?File:ze,Bt=typeof Blob<"u"?Blob:ze,zu=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Zu=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,el=(e,n)=>n%2==0?e.replace(Zu,`
`):e,Jo=e=>e.split(zu).map(el).join("").trim(),Qo=new Map,jt=new Map,tt=e=>{var n;return typeof e=="string"?n=Jo(e):e.loc&&jt.get(e.__key)===e?n=e.loc.source.body:(n=Qo.get(e)||Jo($o(e)),Qo.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},jo=e=>{var n;if(e.documentId)n=Qt(e.documentId);else if(n=Qt(tt(e)),e.definitions){var t=sa(e);t&&(n=Qt(`
# ${t}`,n))}return n},ia=e=>{var n,t;return typeof e=="string"?(n=jo(e),t=jt.get(n)||Fo(e,{noLocation:!0})):(n=e.__key||jo(e),t=jt.get(n)||e),t.loc||tt(t),t.__key=n,jt.set(n,t),t},Ge=(e,n,t)=>{var r=n||{},a=ia(e),o=Le(r,!0),s=a.__key;return o!=="{}"&&(s=Qt(o,s)),{key:s,query:a,variables:r,extensions:t}},sa=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===he.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var oa=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Tn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},Kt=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=Kt(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=Kt(e[a],n[a]);return e}}return n},Ko=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],o=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var p=function(){var f=u[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),o=!0);var d="data",v=l,_=[];if(f.path)_=f.path;else if(r){var N=r.find((w=>w.id===f.id));f.subPath?_=[...N.path,...f.subPath]:_=N.path}for(var x=0,b=_.length;x<b;d=_[x++])v=v[d]=Array.isArray(v[d])?[...v[d]]:{...v[d]};if(f.items)for(var R=+d>=0?d:0,m=0,k=f.items.length;m<k;m++)v[R+m]=Kt(v[R+m],f.items[m]);else f.data!==void 0&&(v[d]=Kt(v[d],f.data))},c=0,y=u.length;c<y;c++)p();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new Tn({graphQLErrors:a,response:t}):void 0,extensions:o?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},Ho=(e,n,t)=>({operation:e,data:void 0,error:new Tn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Wo(e){var n={query:void 0,documentId:void 0,operationName:sa(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=tt(e.query)),n}var Yo=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=nl(e.context.url);for(var a in n){var o=n[a];o&&r[1].set(a,typeof o=="object"?Le(o):o)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},nl=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},tl=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Le(n),r=(u=>{var l=new Map;return(Xt!==ze||Bt!==ze)&&(dn.clear(),aa(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",Le({...[...r.keys()].map((u=>[u]))}));var o=0;for(var s of r.values())a.append(""+o++,s);return a}return t}},zo=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var o=tl(e,n);return typeof o=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:o?"POST":"GET",body:o,headers:t}},rl=/boundary="?([^=";]+)"?/i,al=/data: ?([^\n]+)/;async function*Xo(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*Bo(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var o of e)for(r+=o.constructor.name==="Buffer"?o.toString():t.decode(o,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*ol(e,n,t){var r=!0,a=null,o;try{yield await Promise.resolve();var s=(o=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(y,f){var d=y.match(rl),v="--"+(d?d[1]:"-"),_=!0,N;for await(var x of Bo(Xo(f),`\r
`+v)){if(_){_=!1;var b=x.indexOf(v);if(b>-1)x=x.slice(b+v.length);else continue}try{yield N=JSON.parse(x.slice(x.indexOf(`\r
\r
`)+4))}catch(R){if(!N)throw R}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,o):/text\/event-stream/i.test(s)?u=(async function*(y){var f;for await(var d of Bo(Xo(y),`

`)){var v=d.match(al);if(v){var _=v[1];try{yield f=JSON.parse(_)}catch(N){if(!f)throw N}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(o):/text\//i.test(s)?u=(async function*(y){var f=await y.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(o):u=(async function*(y){yield JSON.parse(await y.text())})(o);var l;for await(var p of u)p.pending&&!a?l=p.pending:p.pending&&(l=[...l,...p.pending]),a=a?Ko(a,p,o,l):oa(e,p,o),r=!1,yield a,r=!0;a||(yield a=oa(e,{},o))}catch(c){if(!r)throw c;yield Ho(e,o&&(o.status<200||o.status>=300)&&o.statusText?new Error(o.statusText):c,o)}}function Zo(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),qt((()=>{r&&r.abort()}))(K((a=>!!a))(zr(ol(e,n,t))))}var ua=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=ua(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var o=[],s={},u=0,l=e.directives.length;u<l;u++){var p=e.directives[u],c=p.name.value;c[0]!=="_"?o.push(p):c=c.slice(1),s[c]=p}e={...e,directives:o,_directives:s}}if("selectionSet"in e){var y=[],f=e.kind===he.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,v=e.selectionSet.selections.length;d<v;d++){var _=e.selectionSet.selections[d];f=f||_.kind===he.FIELD&&_.name.value==="__typename"&&!_.alias;var N=ua(_);y.push(N)}return f||y.push({kind:he.FIELD,name:{kind:he.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:y}}}}return e},ei=new Map,xn=e=>{var n=ia(e),t=ei.get(n.__key);return t||(ei.set(n.__key,t=ua(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function ni(e){var n=t=>e(t);return n.toPromise=()=>Jt(nt(1)(K((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Rn(t)(n),n}function Ze(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var il=()=>{};var ti=({forward:e,dispatchDebug:n})=>t=>{var r=un((o=>{var s=Wo(o),u=Yo(o,s),l=zo(o,s),p=Gt(K((c=>c.kind==="teardown"&&c.key===o.key))(t))(Zo(o,u,l));return p}))(K((o=>o.kind!=="teardown"&&(o.kind!=="subscription"||!!o.context.fetchSubscriptions)))(t)),a=e(K((o=>o.kind==="teardown"||o.kind==="subscription"&&!o.context.fetchSubscriptions))(t));return ln([r,a])},sl=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,o)=>{var s=!1;return o({client:n,forward(u){return Ye(a(Ye(u)))},dispatchDebug(u){}})}),t),ri=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>un((o=>{t&&o.error&&t(o.error,o.operation);var s=n&&n(o)||o;return"then"in s?ta(s):cn(s)}))(r(un((o=>{if(o.kind==="teardown")return cn(o);var s=e&&e(o)||o;return"then"in s?Gt(K((u=>u.kind==="teardown"&&u.key===o.key))(a))(ta(s)):cn(s)}))(a))),ul=({dispatchDebug:e})=>n=>K((t=>!1))(n),ai=function e(n){var t=0,r=new Map,a=new Map,o=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=na();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!o.has(m.key))&&(m.kind==="teardown"?o.delete(m.key):m.kind!=="mutation"&&o.add(m.key),l.next(m))}var c=!1;function y(m){if(m&&p(m),!c){for(c=!0;c&&(m=s.shift());)p(m);c=!1}}var f=m=>{var k=Gt(K((w=>w.kind==="teardown"&&w.key===m.key))(l.source))(K((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(R));return m.kind!=="query"?k=Mo((w=>!!w.hasNext),!0)(k):k=Yr((w=>{var q=cn(w);return w.stale||w.hasNext?q:ln([q,We((()=>(w.stale=!0,w)))(nt(1)(K((J=>J.key===m.key))(l.source)))])}))(k),m.kind!=="mutation"?k=qt((()=>{o.delete(m.key),r.delete(m.key),a.delete(m.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(Ze("teardown",m,m.context))}))(Lt((w=>{if(w.stale)if(!w.hasNext)o.delete(m.key);else for(var q=0;q<s.length;q++){var J=s[q];if(J.key===w.operation.key){o.delete(J.key);break}}else w.hasNext||o.delete(m.key);r.set(m.key,w)}))(k)):k=Wr((()=>{p(m)}))(k),Ye(k)},d=this instanceof e?this:Object.create(e.prototype),v=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(m){if(m.kind==="teardown")y(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(y);else if(a.has(m.key)){for(var k=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,k=!0);k||o.has(m.key)&&m.context.requestPolicy!=="network-only"?(o.delete(m.key),Promise.resolve().then(y)):(s.push(m),Promise.resolve().then(y))}},createRequestOperation(m,k,w){w||(w={});var q;return Ze(m,k,{_instance:m==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&v.suspense})},executeRequestOperation(m){return m.kind==="mutation"?ni(f(m)):ni(Vo((()=>{var k=a.get(m.key);k||a.set(m.key,k=f(m)),k=Wr((()=>{y(m)}))(k);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?Yr(cn)(ln([k,K((q=>q===r.get(m.key)))(cn(w))])):k})))},executeQuery(m,k){var w=v.createRequestOperation("query",m,k);return v.executeRequestOperation(w)},executeSubscription(m,k){var w=v.createRequestOperation("subscription",m,k);return v.executeRequestOperation(w)},executeMutation(m,k){var w=v.createRequestOperation("mutation",m,k);return v.executeRequestOperation(w)},readQuery(m,k,w){var q=null;return Rn((J=>{q=J}))(v.query(m,k,w)).unsubscribe(),q},query:(m,k,w)=>v.executeQuery(Ge(m,k),w),subscription:(m,k,w)=>v.executeSubscription(Ge(m,k),w),mutation:(m,k,w)=>v.executeMutation(Ge(m,k),w)}),_=il;if(0)var N,x;var b=sl(n.exchanges),R=Ye(b({client:v,dispatchDebug:_,forward:ul({dispatchDebug:_})})(l.source));return Lo(R),v};var ll=`
https://bit.ly/2XbVrpR#`;function ar(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+ll+t);throw a.name="Graphcache Error",a}}var cl={},or=e=>e._directives||cl,Pe=e=>e.name.value,oi=e=>e.typeCondition.name.value,ba=e=>e.alias?e.alias.value:e.name.value,dl=[],Ee=e=>e.selectionSet?e.selectionSet.selections:dl,pi=e=>e.typeCondition?e.typeCondition.name.value:null,ir=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var o=e.arguments[r],s=sn(o.value,n);s!=null&&(t||(t={}),t[Pe(o)]=s)}return t},pl=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var o=Pe(e.variableDefinitions[r].variable);t[o]=n[o]}return t}},mi=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var o=e.variableDefinitions[r],s=Pe(o.variable);t[s]=n[s]===void 0&&o.defaultValue?sn(o.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function Na(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===he.OPERATION_DEFINITION)return e.definitions[n];ar(!1,"",1)}var zt=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===he.FRAGMENT_DEFINITION&&(n[Pe(r)]=r)}return n},ml=(e,n)=>{var t=or(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Pe(a.arguments[0])==="if"){var o=sn(a.arguments[0].value,n);return r==="include"?!!o:!o}}return!0},fl=(e,n)=>{var{defer:t}=or(e);if(t){for(var r of t.arguments||[])if(Pe(r)==="if")return!!sn(r.value,n);return!0}return!1},vl=e=>{var{optional:n,required:t}=or(e);if(t)return!1;if(n)return!0},ii="__",si=(e,n,t,r)=>{var a=vi(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},fi=(e,n,t,r)=>{var a=vi(e,n,t,r);if(!a)return!1;var o=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return o.kind==="LIST"&&o.ofType.kind!=="NON_NULL"};var yl=(e,n,t)=>{if(!t)return!1;var r=pi(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(o,s){ar(o.types.has(s)&&(o.types.get(s).kind==="INTERFACE"||o.types.get(s).kind==="UNION"),"",5)})(e,r),yi(e,t),e.isSubType(r,t))},vi=(e,n,t,r)=>{if(!(t.indexOf(ii)===0||n.indexOf(ii)===0)){yi(e,n);var a=e.types.get(n).fields()[t];return a}};function yi(e,n){ar(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var fn=(e,n)=>n?`${e}(${Le(n)})`:e,it=(e,n)=>`${e}.${n}`,hl=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},hi=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},rt=null,Zt=null,T=null,le=null,_e=null,Je=null,An=!1,en=!1;function Ie(e,n){var t;if(e){if(rt.has(e))return e;t=Zt.get(e)}return t==null&&(t=n?[]:{}),e&&Zt.set(e,t),rt.add(t),t}var la=e=>!!e&&rt.has(e),pn=(e,n,t,r,a)=>{rt=new WeakSet,Zt=new WeakMap,_e=e,T=n,Je=new Set,en=!!r,An=!!a,t?_e==="read"?le=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?Ht(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),le=t,Nl(n,t)):(le=null,wi(n,t)):le=null},mn=()=>{var e=T,n=le;if(en=!1,le=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)wl(e.optimisticOrder[t]);rt=null,Zt=null,_e=null,T=null,Je=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{pn("read",e,null),gl(),El(),mn(),e.defer=!1})))},ui=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),pn("write",e,n,t),mn()};var gi=new Set,_i=(e,n,t,r)=>{var a=le?e.optimistic.get(le):e.base,o=a.get(n);o===void 0&&a.set(n,o=Object.create(null)),r===void 0&&!le?delete o[t]:o[t]=r},sr=(e,n,t)=>{for(var r,a=!en&&_e==="read"&&le&&T.commutativeKeys.has(le),o=0,s=T.optimisticOrder.length;o<s;o++){var u=T.optimisticOrder[o],l=e.optimistic.get(u);if(a=a&&u!==le,l&&(!a||!T.commutativeKeys.has(u))&&(!en||_e==="write"||T.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function er(e){return T.refCount.get(e)||0}var nr=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)nr(e[t],n);else typeof e=="string"&&((a,o)=>{var s=er(a),u=s+o>0?s+o:0;T.refCount.set(a,u),u?!s&&u&&T.gc.delete(a):T.gc.add(a)})(e,n)},li=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(hl(r)),n.add(r))},ci=(e,n,t,r)=>{li(e,n,r.base.get(t));for(var a=0,o=T.optimisticOrder.length;a<o;a++){var s=r.optimistic.get(T.optimisticOrder[a]);s!==void 0&&li(e,n,s.get(t))}},gl=()=>{if(!T.optimisticOrder.length){for(var e of T.gc.keys())if(T.gc.delete(e),!(er(e)>0)){var n=T.records.base.get(e);T.refCount.delete(e),T.records.base.delete(e);var t=n&&n.__typename;if(t){var r=T.types.get(t);r&&r.delete(e)}var a=T.links.base.get(e);if(a){T.links.base.delete(e);for(var o in a)nr(a[o],-1)}}}},st=(e,n)=>{e!==T.queryRootKey?Je.add(e):n!==void 0&&n!=="__typename"&&Je.add(it(e,n))},bi=(e,n)=>{!en&&T.storage&&T.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Qe=(e,n)=>(_e==="read"&&st(e,n),sr(T.records,e,n)),vn=(e,n)=>(_e==="read"&&st(e,n),sr(T.links,e,n)),_l=(e,n)=>{var t=T.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),T.abstractToConcreteMap.set(e,r)}},at=(e,n,t)=>{ki(sr(T.records,e,n),t)||(st(e,n),bi(e,n)),_i(T.records,e,n,t)},bl=(e,n)=>Qe(e,n)!==void 0||vn(e,n)!==void 0,ut=(e,n,t)=>{var r=le?T.links.optimistic.get(le):T.links.base;if(!le){var a=r&&r.get(e);nr(a&&a[n],-1),nr(t,1)}ki(sr(T.links,e,n),t)||(st(e,n),bi(e,n)),_i(T.links,e,n,t)},Ht=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Ni(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},Nl=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Ni=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},wi=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Ni(e,n)},wl=e=>{var n=Je;Je=new Set,_e="write";var t=T.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],o=r[1];for(var s in o)ut(a,s,o[s])}var u=T.records.optimistic.get(e);if(u)for(var l of u.entries()){var p=l[0],c=l[1];for(var y in c)at(p,y,c[y])}Je=n,wi(T,e)},Ei=e=>{var{links:n,records:t}=T,r=[],a=new Set;return st(e),ci(r,a,e,n),ci(r,a,e,t),r},El=()=>{if(T.storage){en=!0,_e="read";var e={};for(var n of T.persist.keys()){var{entityKey:t,fieldKey:r}=hi(n),a=void 0;(a=vn(t,r))!==void 0?e[n]=`:${Le(a)}`:(a=Qe(t,r))!==void 0?e[n]=Le(a):e[n]=void 0}en=!1,T.storage.writeData(e),T.persist.clear()}};function ki(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Wt=null,tr=!1,da=void 0,ur=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,rr=(e,n,t,r,a,o)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:en,__internal:{path:[],errorMap:void 0}};if(o&&o.graphQLErrors)for(var u=0;u<o.graphQLErrors.length;u++){var l=o.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},pa=(e,n,t,r,a,o)=>{Wt=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=o,e.error=ur(e)},kl=(e,n,t,r,a)=>{if(!n)return!1;var o=pi(e);return!o||n===o?!0:!Ee(e).some((s=>{if(s.kind!==he.FIELD)return!1;var u=fn(Pe(s),ir(s,r));return!bl(t,u)}))},ot=class{constructor(n,t,r,a,o,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:o,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(ml(t,this.ctx.variables)){if(t.kind!==he.FIELD){var r=t.kind!==he.INLINE_FRAGMENT?this.ctx.fragments[Pe(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?yl(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?Rl(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):_e==="read"&&Sl(r.typeCondition.name.value,this.typename)||kl(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||_e==="write"&&!this.ctx.store.schema){var o=vl(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&_l(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Ee(r),index:0,defer:n.defer||fl(t,this.ctx.variables),optional:o!==void 0?o:n.optional})}}}else if(_e==="write"||!t._generated)return tr=n.defer,da=n.optional,t}}this.stack.pop()}}},Rl=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},Sl=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>T.types.has(a))(e);if(!t)return!1;var r=(a=>T.abstractToConcreteMap.get(a)||gi)(e);return r.size&&r.has(n)},Yt=e=>e??null,ma=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=ma(e,n[r]);return t}}else return n||null;var o=e.keyOfEntity(n);return o},fa=(e,n,t,r)=>{var a=xn(n.query),o=Na(a),s=e.rootFields[o.operation],u=Ee(o),l=rr(e,mi(o,n.variables),zt(a),s,s,r),p=s!==l.store.rootFields.query?Ri(l,s,u,t||Ie()):Cn(l,s,u,t||Ie());return{dependencies:Je,partial:l.partial||!p,hasNext:l.hasNext,data:p||null}},Ri=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new ot(n,n,!1,void 0,t,e),o,s=An,u=Ie(r);o=a.next();){var l=ba(o),p=r[l];e.__internal.path.push(l);var c=void 0;o.selectionSet&&p!==null?c=Si(e,Ee(o),Yt(p)):c=p,s=s||c!==p,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},Si=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=An,o=0,s=t.length;o<s;o++)e.__internal.path.push(o),r[o]=Si(e,n,t[o]),a=a||r[o]!==t[o],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?Cn(e,u,n,t)||null:Ri(e,t.__typename,n,t)};function Tl(e,n,t,r){var a=r.store.resolvers[n],o=a&&a[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](ir(l,r.variables)),s;break}}return s||o}var Cn=(e,n,t,r,a)=>{var{store:o}=e,s=n===o.rootFields.query,u=a&&o.keyOfEntity(a)||n,l=s?n:Qe(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var p=new ot(l,u,!1,void 0,t,e),c=!1,y=!1,f=An,d,v=e.partial,_=Ie(r);(d=p.next())!==void 0;){var N=Pe(d),x=ir(d,e.variables),b=ba(d),R=or(d),m=Tl(R,l,N,e),k=fn(N,x),w=it(u,k),q=Qe(u,k),J=a?a[N]:void 0;e.__internal.path.push(b);var h=void 0;if(N==="__typename")h=l;else if(J!==void 0&&d.selectionSet===void 0)h=J;else if(_e==="read"&&m){var C=_;if(d.selectionSet===void 0&&q!==void 0&&(C={..._,[b]:q,[N]:q}),pa(e,C,l,u,k,N),h=m(C,x||{},o,e),d.selectionSet&&(h=va(e,l,N,w,Ee(d),_[b]!==void 0?_[b]:r[b],h,la(r))),o.schema&&h===null&&!si(o.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=q;else if(J!==void 0)h=va(e,l,N,w,Ee(d),_[b]!==void 0?_[b]:r[b],J,la(r));else{var A=vn(u,k);A!==void 0?h=Ti(e,A,l,N,Ee(d),_[b]!==void 0?_[b]:r[b],la(r)):typeof q=="object"&&q!==null&&(h=q)}if(!tr&&h===void 0&&(R.optional||da&&!R.required||ur(e)||!R.required&&o.schema&&si(o.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(R.required||da===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),f=f||h!==r[b],h!==void 0)_[b]=h;else if(tr)y=!0;else{e.store.logger,e.partial=v;return}}return e.partial=e.partial||v,e.hasNext=e.hasNext||y,s&&e.partial&&!c?void 0:f?_:r}},va=(e,n,t,r,a,o,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,p=l.schema?fi(l.schema,n,t,e.store.logger):!1,c=e.partial,y=Ie(o,!0),f=An||!Array.isArray(o)||s.length!==o.length,d=0,v=s.length;d<v;d++){e.__internal.path.push(d);var _=va(e,n,t,it(r,`${d}`),a,o?.[d],s[d],u);if(e.__internal.path.pop(),_===void 0&&!p){e.partial=c;return}else e.partial=e.partial||_===void 0&&p,y[d]=_??null,f=f||y[d]!==o[d]}return f?y:o}else{if(s==null)return s;if(u&&o===null)return null;if(xl(s)){var N=o||Ie(o);return typeof s=="string"?Cn(e,s,a,N):Cn(e,r,a,N,s)}else return}},Ti=(e,n,t,r,a,o,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?fi(u.schema,t,r,e.store.logger):!1,p=Ie(o,!0),c=e.partial,y=An||!Array.isArray(o)||n.length!==o.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var v=Ti(e,n[f],t,r,a,o?.[f],s);if(e.__internal.path.pop(),v===void 0&&!l){e.partial=c;return}else e.partial=e.partial||v===void 0&&l,p[f]=v||null,y=y||p[f]!==o[f]}return y?p:o}else if(n===null||o===null&&s)return null;return Cn(e,n,a,o||Ie(o))},xl=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",xi=(e,n,t)=>{for(var r=n?[{fieldKey:fn(n,t)}]:Ei(e),a=0,o=r.length;a<o;a++){var{fieldKey:s}=r[a];vn(e,s)!==void 0?ut(e,s,void 0):at(e,s,void 0)}},ya=(e,n)=>{var t=(a=>T.types.get(a)||gi)(e);for(var r of t)n.includes(r)||xi(r)},ha=(e,n,t,r)=>{var a=xn(n.query),o=Na(a),s={data:t||Ie(),dependencies:Je},u=e.rootFields[o.operation],l=rr(e,mi(o,n.variables),zt(a),u,u,r);return wa(l,u,Ee(o),s.data),s},wa=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",o=!!e.store.rootNames[n],s=o?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Qe(n,"__typename")),s)!o&&n&&(at(n,"__typename",s),((P,U)=>{var Y=T.types.get(P);if(Y)Y.add(U);else{var de=new Set;de.add(U),T.types.set(P,de)}})(s,n));else return;for(var u=e.store.updates[s],l=new ot(s,n||s,!1,void 0,t,e),p;p=l.next();){var c=Pe(p),y=ir(p,e.variables),f=fn(c,y),d=ba(p),v=r[e.optimistic?c:d];if(!(c==="__typename"||v===void 0&&(tr||e.optimistic&&a==="query"))){e.__internal.path.push(d);var _=void 0;if(e.optimistic&&a==="mutation"){if(!(_=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof v=="function"&&(_=v);if(_&&(pa(e,r,s,n||s,f,c),v=Yt(_(y||{},e.store,e))),v!==void 0){if(p.selectionSet)if(n&&a==="query"){var N=it(n,f),x=ga(e,Ee(p),Yt(v),N,e.optimistic?vn(n||s,f):void 0);ut(n||s,f,x)}else ga(e,Ee(p),Yt(v));else n&&a==="query"&&at(n||s,f,v!==null||!ur(e)?v:void 0);var b=u&&u[c];if(b)pa(e,r,s,n||s,f,c),r[c]=v,b(r,y||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(v&&Array.isArray(v))for(var R=v.map((P=>e.store.keyOfEntity(P)||"")),m=0,k=v.length;m<k;m++){var w=R[m];if(w&&v[m].__typename){var q=Qe(w,"__typename"),J=er(w);q&&!J&&ya(v[m].__typename,R)}}else if(v&&typeof v=="object"){var h=e.store.keyOfEntity(v);if(h){var C=Qe(h,"__typename"),A=er(h);(!C||!A)&&v.__typename&&ya(v.__typename,[h])}}}e.__internal.path.pop()}}}};var ga=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var o=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?it(r,`${s}`):void 0,p=ga(e,n,t[s],l,a?.[s]);o[s]=p,e.__internal.path.pop()}return o}else if(t===null)return ur(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),y=t.__typename,f=c||r;return wa(e,f,n,t),f||null},_a=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var o=(({__schema:c})=>{var y=new Map,f=b=>{var R;return()=>{if(!R){R={};for(var m=0;m<b.length;m++)R[b[m].name]=b[m]}return R}},d=b=>{switch(b.kind){case"OBJECT":case"INTERFACE":return{name:b.name,kind:b.kind,interfaces:f(b.interfaces||[]),fields:f(b.fields.map((R=>({name:R.name,type:R.type,args:f(R.args)}))))};case"UNION":return{name:b.name,kind:b.kind,types:f(b.possibleTypes||[])}}},v={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(b,R){var m=y.get(b),k=y.get(R);return!m||!k?!1:m.kind==="UNION"?!!m.types()[R]:m.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[b]:b===R}};if(c.types){v.types=y;for(var _=0;_<c.types.length;_++){var N=c.types[_];if(N&&N.name){var x=d(N);x&&y.set(N.name,x)}}}return v})(n.schema);t=o.query||t,r=o.mutation||r,a=o.subscription||a,o.types&&(this.schema=o)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return fn(n,t)}keyOfEntity(n){if(Wt&&n===Wt.parent)return Wt.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var o=fn(t,r),s=Qe(a,o);if(s!==void 0)return s;var u=vn(a,o);return u!==void 0&&(u=ma(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?ya(n,[]):(ar(a,"",19),xi(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Ei(t):[]}updateQuery(n,t){var r=Ge(n.query,n.variables),a=t(this.readQuery(r));a!==null&&ha(this,r,a,void 0)}readQuery(n){var t=Ge(n.query,n.variables);return fa(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((o,s,u,l,p)=>{var c=zt(s),y;if(p){if(!(y=c[p]))return null}else if(!(y=c[Object.keys(c)[0]]))return null;var f=oi(y);typeof u!="string"&&!u.__typename&&(u.__typename=f);var d=o.keyOfEntity(u);if(!d)return null;var v=rr(o,l||{},c,f,d,void 0),_=Cn(v,d,Ee(y),Ie())||null;return _})(this,xn(n),t,r,a)}writeFragment(n,t,r,a){((o,s,u,l,p)=>{var c=zt(s),y;if(p){if(!(y=c[p]))return null}else if(!(y=c[Object.keys(c)[0]]))return null;var f=oi(y),d={__typename:f,...u},v=o.keyOfEntity(d);if(v){var _=rr(o,l||{},c,f,v,void 0);wa(_,v,Ee(y),d)}})(this,xn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,o=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&ut(s,fn(t,a),ma(this,o))}},di=(e,n)=>Ze(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),ca=(e,n)=>Ze(e.kind,e,{...e.context,requestPolicy:n}),Ci=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new _a(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((C,A,P)=>{pn("write",C,null);for(var U in P){var Y=P[U];if(Y!==void 0){var{entityKey:de,fieldKey:Te}=hi(U);Y[0]===":"?vn(de,Te)===void 0&&ut(de,Te,JSON.parse(Y.slice(1))):Qe(de,Te)===void 0&&at(de,Te,JSON.parse(Y))}}C.storage=A,C.hydrating=!1,mn()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var o=new Map,s=[],u=new Map,l=new Map,p=new Set,c=new Set,y=new Set,f=new Set,d=new WeakSet,v=new Map,_=new Set,N=new Set,x=h=>{for(var C of h.values())if(p.has(C))return!0;return!1},b=(h,C)=>{if(C)for(var A of C.values()){var P=v.get(A);if(P)for(var U of P.values())h.add(U)}},R=(h,C,A)=>{for(var P of C.values())if(P!==h.key){var U=u.get(P);if(U){h.kind==="query"&&N.add(P);var Y="cache-first";c.has(P)&&(c.delete(P),Y="cache-and-network");var de=ca(U,Y);h.kind==="subscription"&&y.has(P)&&d.add(de),t.reexecuteOperation(de)}}if(!A){var Te=_;_=N,h.kind==="query"&&_.add(h.key),(N=Te).clear()}},m=h=>!d.has(h)||!y.has(h.key)?!1:(f.add(h.key),!0),k=h=>{var C=!1;if(h.kind==="query")Ht(a.data,h.key),u.set(h.key,h),y.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),_.delete(h.key),y.delete(h.key),f.delete(h.key),ui(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),pn("write",a.data,h.key,!0,!1);var{dependencies:A}=ha(a,h,void 0,void 0);if(mn(),A.size){for(var P of A.values())p.add(P);o.set(h.key,A);var U=new Set;b(U,A),R(h,U,!0),C=!0}}}return Ze(h.kind,{key:h.key,query:xn(h.query),variables:h.variables?pl(Na(h.query),h.variables):h.variables},{...h.context,optimistic:C})},w=(h,C)=>{for(var A of C.values()){var P=v.get(A);P||v.set(A,P=new Set),P.add(h.key)}},q=h=>{pn("read",a.data,void 0,!1,!1);var C=fa(a,h,l.get(h.key),void 0);mn();var A=C.data?!C.partial&&!C.hasNext?"hit":"partial":"miss";return l.set(h.key,C.data),u.set(h.key,h),w(h,C.dependencies),{outcome:A,operation:h,data:C.data,dependencies:C.dependencies,hasNext:C.hasNext}},J=(h,C)=>{var A=u.get(h.operation.key)||h.operation;if(A.kind==="mutation"){var P=o.get(A.key);b(C,P),o.delete(A.key)}(A.kind==="subscription"||h.hasNext)&&Ht(a.data,A.key,!0);var U,Y=h.data;if(Y){pn("write",a.data,A.key,!1,!1);var de=ha(a,A,Y,h.error).dependencies;mn(),b(C,de);var Te=A.kind==="query"?l.get(A.key):null;pn("read",a.data,A.key,!1,Te!==Y);var S=fa(a,A,Te||Y,h.error);mn(),Y=S.data,A.kind==="query"&&(b(C,U=S.dependencies),l.set(A.key,Y))}else ui(a.data,A.key);return U&&w(h.operation,U),{operation:A,data:Y,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var C=Ye(We(q)(K((S=>S.kind==="query"&&S.context.requestPolicy!=="network-only"))(h))),A=K((S=>S.kind!=="query"||S.context.requestPolicy==="network-only"))(h),P=We((S=>di(S.operation,{cacheOutcome:"miss"})))(K((S=>S.outcome==="miss"&&S.operation.context.requestPolicy!=="cache-only"&&!x(S.dependencies)&&!_.has(S.operation.key)&&!m(S.operation)))(C)),U=We((S=>{var{requestPolicy:ye}=S.operation.context,Me=ye!=="cache-only"&&(S.hasNext||ye==="cache-and-network"||ye==="cache-first"&&S.outcome==="partial"&&!_.has(S.operation.key)),tn=ye!=="cache-only"&&(Me||y.has(S.operation.key)||S.outcome==="partial"&&_.has(S.operation.key)&&((Xe=a.data).commutativeKeys.has(Ka=S.operation.key)||Xe.optimisticOrder.indexOf(Ka)>-1)),Xe,Ka,hu={operation:di(S.operation,{cacheOutcome:S.outcome}),data:S.data,error:S.error,extensions:S.extensions,stale:tn&&!S.hasNext,hasNext:Me&&S.hasNext};return Me&&(x(S.dependencies)?ye==="cache-and-network"&&c.add(S.operation.key):m(S.operation)||t.reexecuteOperation(ca(u.get(S.operation.key)||S.operation,"network-only"))),hu}))(K((S=>S.outcome!=="miss"||S.operation.context.requestPolicy==="cache-only"))(C)),Y=n(We(k)(ln([A,P]))),de=We((S=>{var{key:ye}=S.operation,Me=!1;S.hasNext||(y.delete(ye),Me=f.delete(ye));var tn=new Set,Xe=J(S,tn);return R(S.operation,tn,!1),Me&&(Xe.stale=!0,t.reexecuteOperation(ca(u.get(ye)||S.operation,"network-only"))),Xe}))(K((S=>!o.has(S.operation.key)))(Y)),Te=un((S=>{if(s.push(S)<o.size)return qo;for(var ye=0;ye<s.length;ye++)Ht(a.data,s[ye].operation.key);p.clear();for(var Me=[],tn=new Set,Xe;Xe=s.shift();)Me.push(J(Xe,tn));return R(S.operation,tn,!1),Zr(Me)}))(K((S=>o.has(S.operation.key)))(Y));return ln([de,Te,U])}};var lt=()=>null;function Ai(){return Ci({keys:{CallingNameUpdate:lt,PhoneNumberAssociation:lt,PhoneNumberCapabilities:lt,UpdateRunItem:lt,UserError:lt},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&Cl(t,n)}}}})}function Cl(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}function Di(){lr=Ii()}function Ii(){return new ai({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:Do,exchanges:[Ai(),Al,ti]})}var Al=ri({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Dl()}:e.context;return Ze(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(Ft.value=!0)}});function Dl(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var lr=Ii();function Dn(e,n,t){let r=Ge(e.toString(),n),a={hash:e.__meta__?.hash},o=lr,{unsubscribe:s}=ra(o.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),Rn(({data:l,error:p,stale:c})=>t({data:l,error:p,isStale:c})));return{stop:s,again:()=>o.reexecuteOperation(o.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function yn(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await ra(lr.query(e.toString(),n,r),K(({stale:o,hasNext:s})=>!o&&!s),nt(1),Jt);return Pi(a)}var cr=F(null);async function te(e,n){let t={hash:e.__meta__?.hash};return cr.value={document:e.toString(),variables:n},Pi(await lr.mutation(e.toString(),n,t))}function Pi(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function fe(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function M(e,n){return n}var G=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Oe=new G(`
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
    `,{fragmentName:"NumberRow"}),Oi=new G(`
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
    `,{fragmentName:"Change"}),Fi=new G(`
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
    `,{fragmentName:"Run"}),ke=new G(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),$i=new G(`
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
}`,{fragmentName:"RunItem"}),Ea=new G(`
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
}`,{hash:"sha256:77be53662eb7634e533c8d877e771b32f62ade2660fa81c7aecfff639181e8ff"}),Ui=new G(`
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
}`,{hash:"sha256:f71a4d84d138e314ae93d3a48e7ffb69d5ca7b49c74f3b9c76ba49972ea353d7"}),Mi=new G(`
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
}`,{hash:"sha256:41de78cf6d72617cbba148ecd29cb4ab9d5fa361b8773054825e63de666b27cd"}),Vi=new G(`
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
}`,{hash:"sha256:9a723c126c22f4c8f1adf5ec565d56fbb3b092231cd4fa5cbc20124d13f43d14"}),qi=new G(`
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
}`,{hash:"sha256:a0fe1ee77e58b2d90ddf70827fb81261a239184e91b15c1a9b5836ed452b9cc6"}),Li=new G(`
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
}`,{hash:"sha256:c164e93343189b0ffb8b26e097bb8c0469824d550dc364fe78d57b3d2ad9f5fc"}),Gi=new G(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),ka=new G(`
    query Numbers($first: Int!, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
  __typename
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
}`,{hash:"sha256:3733205fa7e3e55f2a499d5aadeb7aada4a0e08ca974d6f2139f2fbae8318056"}),Ji=new G(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),Qi=new G(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),ji=new G(`
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),Xi=new G(`
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),Bi=new G(`
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),Ki=new G(`
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),Hi=new G(`
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),Ra=new G(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),Wi=new G(`
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
}`,{hash:"sha256:bcd4783e2dc73340169d380e9242ae6296b6844f96205ca6e7c8c0e7a6fc9e16"}),Yi=new G(`
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
}`,{hash:"sha256:8e853d6f570c99a4b50143bcc018852e53551d6087d9ab787cad0d4454497227"}),ct=new G(`
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var mr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Sa=Object.keys(mr),Pl=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function dt(e){let n=new URLSearchParams(e),t=Sa.flatMap(r=>{let a=n.get(r);return a?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Ol(n.get("order")??"")}}function Ol(e){let n=Pl.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function pt(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Sa){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var V=F(dt(""));function zi(){let e=()=>{V.value=dt(location.search)};e(),addEventListener("popstate",e)}function H(e,n=!1){V.value={...V.value,...e};let t=location.pathname+pt(V.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}var mt=Z(()=>JSON.stringify(Ta(V.value)));function Ta({search:e,filters:n,order:t}){let r=Sa.flatMap(o=>{let s=n[o];return s===void 0?[]:[mr[o](s)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:t}}function Zi({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var Fl=100,$l=3e4,Ce=F([]),es=F([]),Pn=Z(()=>{let e=Ce.value.flatMap(({data:n})=>n===void 0?[]:[n]);return e.length>0?e:es.value}),oe=Z(()=>{let e=Pn.value.flatMap(({phoneNumbers:n})=>M(Oe,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),On=Z(()=>Pn.value[0]?.phoneNumbers.totalCount??null),hn=Z(()=>{let{totalCount:e=0,totalCountIsExact:n=!0}=Pn.value[0]?.phoneNumbers??{};return`${e.toLocaleString("en")}${n?"":"+"}`}),xa=Z(()=>Pn.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),ft=Z(()=>Ce.value.length===0||Ce.value.some(({data:e,error:n})=>e===void 0&&n===null)),Ca=Z(()=>Ce.value.find(({error:e})=>e!==null)?.error??null);function ns(){xe(()=>{let e=Ne.value===null?null:mt.value,n=Pn.peek();Ce.peek().forEach(({stop:t})=>t()),Ce.value=[],es.value=Ne.value===null?[]:n,e!==null&&ts(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&ae.value.is==="well"&&ce()},$l)}function ce(){Ce.peek().forEach(({again:e})=>e())}function Aa(){let{endCursor:e}=Pn.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!ft.peek()&&ts(JSON.parse(mt.peek()),e)}function ts(e,n){let t=Ce.peek().length,r=p=>{Ce.value=[...Ce.peek().slice(0,t),p,...Ce.peek().slice(t+1)]},o={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(o);let s=!1,{again:u,stop:l}=Dn(ka,{first:Fl,after:n,...e},({data:p,error:c,isStale:y})=>{s||(o={...o,data:p??o.data,error:c===void 0?null:fe(c),isStale:y},r(o))});o={...o,again:u,stop:()=>{s=!0,l()}},r(o)}var fr=F(null),rs=0;function X(e,n){clearTimeout(rs),fr.value={text:e,action:n},rs=window.setTimeout(()=>{fr.value=null},8e3)}async function je(e){try{return Ul(await e())}catch(n){return fe(n)}}function Ul(e){return M(ke,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var as=F(Date.now());setInterval(()=>{as.value=Date.now()},1e3);var Fe=as,vr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},os=vr({weekday:"short",hour:"2-digit",minute:"2-digit"}),is=vr({hour:"2-digit",minute:"2-digit"}),Re=vr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),vt=vr({day:"numeric",month:"short",year:"numeric"});function ss(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:vt(e)}function yr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function us({id:e,internationalFormat:n},t){return je(async()=>{let{transferPhoneNumber:r}=await te(Ea,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:o})=>o).join(", ");X(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&H({number:null},!0),ce()}return r})}function ls({id:e,version:n,internationalFormat:t}){return je(async()=>{let{deletePhoneNumber:r}=await te(Ui,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){H({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${Re(r.deletionAt)}.`;X(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{Da(e)}}),ce()}return r})}function Da(e){return je(async()=>{let{restorePhoneNumber:n}=await te(Mi,{input:{id:e}});return n?.phoneNumber!=null&&(X("Restored, as it was."),ce()),n})}function cs(e){return je(async()=>{let{createPhoneNumber:n}=await te(Vi,{input:e});return n?.phoneNumber!=null&&(X(n.message),ce()),n})}function ds({id:e,internationalFormat:n},t,r){return je(async()=>{let a={id:e,outcome:t,reason:r===""?null:r},{settleCallingName:o}=await te(qi,{input:a});return o?.phoneNumber!=null&&(X(`Settled the calling name of ${n}.`),ce()),o})}var Ml=Symbol.for("pv"),Vl=0;function i(e,n,t,r,a,o){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var p={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ml,__v:--Vl,__i:-1,__u:0};return(a||o)&&(p.__source=a,p.__self=o),$.vnode&&$.vnode(p),p}function I({children:e}){return i("bdi",{children:e})}var ql=Z(()=>Math.ceil(Fe.value/3e4)*3e4);function Fn({at:e}){return i("time",{dateTime:e,title:Re(e),children:ss(e,ql.value)})}function ps(){let e=L(void 0),n=L(()=>{}),t=L("");se(()=>{let s=Dn(Li,{first:100,after:null},({data:u})=>{e.value=u??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await Da(s),n.value()}let{nodes:a,totalCount:o}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return i("main",{class:"numbers","aria-busy":o===null,children:[i("div",{class:"title",children:[i("h1",{children:"Deleted numbers"}),i("p",{class:"quiet",role:"status",children:o!==null&&`${o} to restore`})]}),i("p",{class:"refusal",role:"alert",children:t.value}),o===0&&i("div",{class:"nothing",children:[i("h2",{children:"Nothing is deleted"}),i("p",{children:"A number that is deleted can be restored here, until it is released."})]}),i("ul",{class:"cards",children:a.map(s=>{let u=M(Oe,s);return i("li",{children:[i("b",{children:i("bdi",{dir:"ltr",children:u.internationalFormat})}),i("span",{children:u.nickname===null?"":i(I,{children:u.nickname})}),i("span",{class:"quiet",children:["of ",i(I,{children:u.owner.name}),s.deletionAt!==null&&`, released ${Re(s.deletionAt)}`]}),i("button",{"aria-label":`Restore ${u.internationalFormat}`,onClick:()=>{r(u.id)},children:"Restore"})]},u.id)})})]})}function $n({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let o=L([]),s=j(0);function u(l){clearTimeout(s.current),s.current=window.setTimeout(()=>{yn(Ra,{search:l.slice(0,100)},"cache-first").then(({accounts:p})=>{o.value=p.map(c=>c.name)}).catch(()=>{})},150)}return i("label",{children:[n,i("input",{name:e,list:`${e}-accounts`,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:l=>u(l.currentTarget.value)}),i("datalist",{id:`${e}-accounts`,children:o.value.map(l=>i("option",{value:l},l))})]})}function ms(){let e=j(null),n=L("");async function t(r){let a=new FormData(r),o=s=>String(a.get(s)??"").trim()||null;n.value=await cs({phoneNumber:o("number")??"",countryCode:o("country")?.toUpperCase()??null,owner:o("owner"),nickname:o("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return i(D,{children:[i("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),i("dialog",{ref:e,"aria-labelledby":"add-title",children:i("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("h2",{id:"add-title",children:"Add a number"}),i("label",{children:["Number, as people write it",i("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),i("label",{children:["Country, for one without +",i("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),i($n,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),i("label",{children:["Nickname",i("input",{name:"nickname",autoComplete:"off"})]}),i("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),i("button",{class:"primary",children:"Add"})]})]})})]})}var Ll=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function fs(){let e=JSON.stringify(V.value.filters);return i("nav",{class:"chips","aria-label":"Parts of the list",children:Ll.map(({label:n,filters:t})=>i("button",{"aria-pressed":e===JSON.stringify(t),onClick:()=>H({filters:t,number:null}),children:n},n))})}var Un={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},vs={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},Mn={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},$e={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},hr={LOCAL:"Local",TOLL_FREE:"Toll-free"},ys={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function ee(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var Gl=new Intl.DisplayNames("en",{type:"region"});function Vn(e){try{return Gl.of(e)??e}catch{return e}}var Jl={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function ve({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:i("path",{d:Jl[e]})})}var Ql=150;function hs(){let e=j(null),n=j(0),{search:t}=V.value;se(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:o}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>H({search:o},!0),Ql)}return i("div",{class:"finding",children:[i("div",{class:"search",role:"search",children:[i(ve,{name:"search"}),i("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),i("kbd",{"aria-hidden":"true",children:"/"})]}),i(jl,{}),i(Bl,{})]})}var gs={access:{label:"Access",words:Un},calling:{label:"Calling name",words:vs},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:hr},product:{label:"Product",words:$e},type:{label:"Type",words:Mn}};function jl(){return i(D,{children:[i("button",{popovertarget:"filters",children:"Filter"}),i("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[i("h2",{children:"Only numbers with"}),Object.entries(gs).map(([e,{label:n,words:t}])=>i("label",{children:[n,i("select",{value:V.value.filters[e]??"",onChange:r=>Ia(e,r.currentTarget.value),children:[i("option",{value:"",children:"any"}),Object.entries(t).map(([r,a])=>i("option",{value:r,children:a},r))]})]},e)),i("label",{children:["Country",i("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:V.value.filters.country??"",onInput:e=>Xl(e.currentTarget.value)})]})]})]})}function Xl(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Ia("country",n)}function Ia(e,n){let{[e]:t,...r}=V.peek().filters;H({filters:n===""?r:{...r,[e]:n}})}function Bl(){let e=Object.keys(mr);return i("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=V.value.filters[n];return t===void 0?[]:[i(Kl,{name:n,value:t},n)]})})}function Kl({name:e,value:n}){let t=gs[e],r=t?.label??(e==="country"?"Country":ee(e,{})),a=e==="country"?Vn(n):ee(n,t?.words??{});return i("li",{children:[i("span",{children:[r,": ",i("bdi",{children:a})]}),i("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>Ia(e,""),children:i(ve,{name:"close"})})]})}var be=F(new Set),Ae=F(!1),Pa=Z(()=>Ae.value?On.value??0:be.value.size),gr=Z(()=>Ae.value?hn.value:be.value.size.toLocaleString("en")),_s=null;function _r(e,n=!1){let t=!be.peek().has(e),r=n?Hl(_s,e):[e];_s=e,Ae.value=!1,be.value=new Set(t?[...be.peek(),...r]:[...be.peek()].filter(a=>!r.includes(a)))}function Hl(e,n){let t=oe.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Oa(e){Ae.value=!1,be.value=new Set(e?oe.peek().map(({id:n})=>n):[])}function yt(){Oa(!1)}mt.subscribe(yt);var bs={run:null,items:[],message:"",isBusy:!1},Wl=700,W=F(bs);function Ns(){W.value=bs}async function ws(e,n){await br(async()=>{let{previewUpdateRun:t}=await te(ji,{input:{target:e,change:n}});await Fa(t,["REFUSED","WILL_CHANGE"])})}async function Es(e){await br(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await te(Xi,{input:n});await Fa(t,[]),await Cs(e.id)})}async function ks(e){await br(async()=>{let{cancelUpdateRun:n}=await te(Bi,{input:{id:e.id}});await Fa(n,[])})}async function Rs(e){await br(async()=>{let{undoChanges:n}=await te(ct,{input:{runId:e.id}}),t=Ts(n);W.value={...W.peek(),message:xs(t)},await Cs(e.id)})}async function Ss(e){return $a(e.id,["REFUSED","FAILED"],1/0)}async function br(e){W.value={...W.peek(),isBusy:!0,message:""};try{await e()}catch(n){W.value={...W.peek(),message:fe(n)}}finally{W.value={...W.peek(),isBusy:!1}}}async function Fa(e,n){let t=M(dr,e?.run)??W.peek().run,r=xs(Ts(e)),a=t===null||n.length===0?[]:await $a(t.id,n,1);W.value={...W.peek(),run:t,items:a,message:r}}function Ts(e){return M(ke,e?.userErrors??[])}function xs(e){return e.map(({message:n})=>n).join(" ")}async function Cs(e){for(;;){let t=M(dr,(await yn(Ki,{id:e})).updateRun);if(t==null)return;if(W.value={...W.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Wl))}let n=await $a(e,["FAILED","REFUSED"],1);W.value={...W.peek(),items:n},ce()}async function $a(e,n,t){let r=[],a=null;for(let o=0;o<t;o++){let u=(await yn(Hi,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...M($i,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}function As(e,n,t){let r=URL.createObjectURL(new Blob([Yl([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function Yl(e){return e.map(n=>`${n.map(zl).join(",")}\r
`).join("")}function zl(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Zl=50;function Ds({items:e}){return e.length===0?null:i("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Zl).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},o)=>i("li",{children:[i("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?i("span",{class:"refusal",children:M(ke,a).map(({message:s})=>s).join(" ")}):i("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&i(D,{children:["now ",i(I,{children:r})]})})]},n?.id??o))})}var ec={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function Is({onClose:e}){let n=j(null),{run:t}=W.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);se(()=>(n.current?.showModal(),Ns),[]);function a(){r&&yt(),e()}return i("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:i("div",{class:"card",children:[i("h2",{id:"many-title",children:["Change ",gr.value," numbers"]}),(t===null||t.status==="PREVIEWED")&&i(nc,{}),i("p",{class:"refusal",role:"alert",children:W.value.message}),t!==null&&i(ac,{run:t}),i("p",{class:"actions",children:[i("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&i(oc,{run:t})]})]})})}function nc(){let e=L("nickname"),n=W.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");ws(tc(),rc(e.value,a))}return i("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("label",{children:["What",i("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(ec).map(([r,a])=>i("option",{value:r,children:a},r))})]}),i("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?i("select",{name:"value",children:Object.entries($e).map(([r,a])=>i("option",{value:r,children:a},r))}):i("input",{name:"value",dir:"auto",autoComplete:"off"})]}),i("button",{disabled:n,children:"Preview"})]})}function tc(){return Ae.peek()?{filter:Ta(V.peek()).filter??{}}:{ids:[...be.peek()]}}function rc(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function ac({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return i(D,{children:[i("div",{role:"group","aria-label":t?"Preview":"Outcome",children:i("dl",{class:"outcome",children:r.map(([a,o,s])=>i("div",{class:o===0?"":s,children:[i("dt",{children:a}),i("dd",{children:n(o)})]},a))})}),e.status==="RUNNING"&&i(D,{children:[i("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),i("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&i("p",{role:"status",children:[i("b",{children:[ee(e.status,{}),"."]})," ",e.value!==null&&i(D,{children:[ee(e.field,{}),": ",i(I,{children:e.value})]})]}),i(Ds,{items:W.value.items})]})}function oc({run:e}){let{isBusy:n}=W.value;switch(e.status){case"PREVIEWED":return i("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Es(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return i("button",{onClick:()=>{ks(e)},children:"Stop"});case"DONE":case"CANCELLED":return i(D,{children:[e.refused+e.failed>0&&i("button",{onClick:()=>{ic(e)},children:"Refusals as CSV"}),e.done>0&&i("button",{disabled:n,onClick:()=>{Rs(e)},children:"Undo all"})]});default:return null}}async function ic(e){let t=(await Ss(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",M(ke,a).map(({message:o})=>o).join(" ")]);As("refusals.csv",["e164","nickname","reason"],t)}function Ps(){let e=L(!1),n=On.value??0;return e.value?i(Is,{onClose:()=>e.value=!1}):Pa.value===0?null:i("section",{class:"selection","aria-label":"Selection",children:[i("b",{children:[gr.value," selected"]}),!Ae.value&&n>Pa.value&&i("button",{onClick:()=>Ae.value=!0,children:["Select all ",hn.value," that match"]}),i("button",{onClick:yt,children:"Clear"}),i("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Ua=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Os=Ua.length+1;var sc={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},uc=["nickname","name","note","reference","tags"],Ma=new Map;function re(e,n){let t=`${e} ${n}`,r=Ma.get(t)??F(null);return Ma.set(t,r),r}function Fs(e,n){let t=re(e.id,n).value;return t?.phase.is==="saving"&&uc.includes(n)?gt(t):Nr(e,n)}function Nr(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function $s(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function gt({field:e,text:n}){let t=e==="tags"?$s(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function nn(e,n){let t=re(e.id,n),{id:r,version:a,internationalFormat:o}=e;if(t.peek()===null){let s=Nr(e,n);t.value={id:r,field:n,label:o,was:s,version:a,text:s??"",phase:{is:"typing"},isUndo:!1}}else t.peek()?.phase.is==="refused"&&(t.value={...t.peek(),phase:{is:"typing"}})}function Ue(e,n){re(e,n).value=null}async function qn(e,n,t){let r=re(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(gt(a)===r.was&&r.phase.is==="typing")return Ue(e,n);await Ja(a)}async function Us(e,{value:n,version:t}){await Ja({...e,was:n,version:t})}function Ms(e){Ue(e.id,e.field)}var ht=[],La=F(0);async function Ga(){let e=ht.pop();if(La.value=ht.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:a,label:o}=n,s={id:r,field:a,label:o,was:gt(n),version:t,text:n.was??""};await Ja({...s,phase:{is:"typing"},isUndo:!0})}}function Vs(){Ma.clear(),wr.clear(),Va.clear(),ht.length=0,La.value=0}var wr=new Map,Va=new Map;async function Ja(e){Er({...e,phase:{is:"saving"}});let n=(Va.get(e.id)??Promise.resolve()).then(async()=>{try{await qa(e)}catch(t){Er({...e,phase:{is:"refused",message:fe(t)}})}});Va.set(e.id,n),await n}function Er(e){re(e.id,e.field).value=e}async function qa(e){let n=lc(e),t={id:e.id,expectedVersion:n,...cc(e)},{updatePhoneNumber:r}=await te(Qi,{input:t}),a=M(Oe,r?.phoneNumber);if(a!=null){dc({...e,version:n},a);return}let o=M(ke,r?.userErrors??[]);if(o.some(({code:s})=>s==="CONFLICT"))await pc({...e,version:n});else if(o.some(({code:s})=>s==="NOT_FOUND"))qs(e);else{let s=o.map(({message:u})=>u).join(" ");Er({...e,phase:{is:"refused",message:s}})}}function lc({id:e,version:n}){let t=n;for(let r=wr.get(`${e} ${t}`);r!==void 0;r=wr.get(`${e} ${t}`))t=r;return t}function cc(e){return{[e.field]:e.field==="tags"?$s(e.text):gt(e)}}function dc(e,n){n.version>e.version&&wr.set(`${e.id} ${e.version}`,n.version),Ue(e.id,e.field),e.field==="callingName"?X(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?X(`Undone: ${e.label} is as it was.`):(ht.push({edit:e,version:n.version}),La.value=ht.length,X(`Saved ${e.label}.`,{label:"Undo",act:()=>{Ga()}}))}async function pc(e){let{phoneNumber:n}=await yn(Gi,{id:e.id}),t=M(Oe,n);if(t==null)qs(e);else if(t.version>e.version&&[e.was,gt(e)].includes(Nr(t,e.field)))await qa({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await qa(e);else{let a=M(In,n?.changes.nodes??[]).find(({field:s})=>s===sc[e.field]),o={value:Nr(t,e.field),version:t.version,at:a?.at??null};Er({...e,phase:{is:"conflict",theirs:{...o,by:a?.actor?.name??null}}})}}function qs(e){Ue(e.id,e.field),ce(),X(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var Se=F(null);function Js(){addEventListener("keydown",e=>{if(Ne.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=mc(e.target)?void 0:fc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function mc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var fc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>kr(1),ArrowUp:()=>kr(-1),Enter:e=>!vc(e)&&Ls(),Escape:gc,F2:Ls,j:()=>kr(1),k:()=>kr(-1),X:()=>Gs(!0),o:hc,u:()=>(Ga(),!0),x:()=>Gs(!1)};function vc(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function kr(e){let n=oe.peek(),t=n.findIndex(({id:a})=>a===Se.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r!==void 0&&_t(r.id),r!==void 0}function _t(e){Se.value=e,document.getElementById(`row-${e}`)?.focus()}function Ls(){let e=oe.peek().find(({id:n})=>n===Se.peek());return e?.viewerCanUpdate&&nn(e,"nickname"),e!==void 0}function Qs(e,n){let t=oe.peek(),r=t.findIndex(s=>s.id===e),o=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return o!==void 0&&(Se.value=o.id,nn(o,"nickname")),o!==void 0}function Gs(e){let n=Se.peek();return n!==null&&_r(n,e),n!==null}function js(e,n){let t=oe.peek(),r=t.slice(t.findIndex(s=>s.id===e)).filter(({viewerCanUpdate:s})=>s);Ue(e,"nickname");let o=n.map((s,u)=>s.trim()===""||yc(r[u],s)).filter(s=>!s).length;o>0&&X(`${o} of ${n.length} lines found no number: load more, or wait until all are saved.`),_t(e)}function yc(e,n){return e===void 0||re(e.id,"nickname").peek()!==null?!1:(nn(e,"nickname"),qn(e.id,"nickname",n.split("	")[0]??""),!0)}function hc(){return Se.peek()!==null&&H({number:Se.peek()}),Se.peek()!==null}function gc(){return V.peek().number===null?!1:(Qa(),!0)}function Qa(){let{number:e}=V.peek();H({number:null}),e!==null&&_t(e)}function Xs({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return i("span",{class:"calling",children:[n===null?i("span",{class:"empty",children:"none"}):i(I,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&i("span",{class:"pill pending",children:[i("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":i(I,{children:r.requestedName}),i(_c,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&i("span",{class:"pill failed",children:"failed"})]})}function _c({due:e}){return i("span",{class:"left",children:[" ",yr(e,Fe.value)]})}function gn({id:e,field:n}){let t=re(e,n).value,r=j(null),a=t?.phase.is==="conflict";if(St(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:o}=t.phase;return i("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[i("p",{children:[i("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),i("dl",{children:[i("div",{class:"mine",children:[i("dt",{children:"Mine"}),i("dd",{children:i(ja,{of:t.text===""?null:t.text})})]}),i("div",{children:[i("dt",{children:["Theirs",o.at!==null&&i("small",{children:[", by ",i(I,{children:o.by??"the system"}),", ",i(Fn,{at:o.at})]})]}),i("dd",{children:i(ja,{of:o.value})})]}),i("div",{children:[i("dt",{children:"As it was"}),i("dd",{children:i(ja,{of:t.was})})]})]}),i("p",{class:"actions",children:[i("button",{ref:r,class:"primary",onClick:()=>{Us(t,o)},children:"Keep mine"}),i("button",{onClick:()=>Ms(t),children:"Take theirs"})]})]})}function ja({of:e}){return e===null?i("span",{class:"empty",children:"empty"}):i(I,{children:e})}function Ln(e){let{number:n,field:t,label:r,empty:a}=e,o=re(n.id,t).value;if(o?.phase.is==="typing"||o?.phase.is==="refused")return i(bc,{...e,edit:o});let s=Fs(n,t),u=s===null?i("span",{class:"empty",children:a}):i(I,{children:s});return n.viewerCanUpdate?i("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??a}. Edit`,"aria-busy":o?.phase.is==="saving",onClick:()=>nn(n,t),children:[u,i(ve,{name:"pencil"})]}):i("span",{class:"value",children:u})}function bc({number:e,field:n,label:t,limit:r,rule:a,onDone:o,onTab:s,onPasteLines:u,edit:l,isLong:p}){let c=j(null),y=j(null),f=j(!1),d=l.phase.is==="typing";St(()=>{d&&(c.current?.focus(),c.current?.select()),f.current=!1,v()},[d]);function v(){let m=[...c.current?.value.trim()??""].length;y.current!==null&&(y.current.textContent=`${m} / ${r}`,y.current.dataset.over=String(m>r))}function _(){f.current=!0,qn(e.id,n,c.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),_(),o()):m.key==="Escape"?(m.preventDefault(),f.current=!0,Ue(e.id,n),o()):m.key==="Tab"&&s!==void 0&&(_(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function x(m){let k=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);u!==void 0&&k.length>1&&(m.preventDefault(),f.current=!0,u(k))}let b=p===!0?"textarea":"input",R=`${n}-${e.id}`;return i("span",{class:"editor",children:[i(b,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":R,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:v,onKeyDown:N,onPaste:x,onBlur:()=>{!f.current&&l.phase.is==="typing"&&_()}}),i("span",{class:"under",id:R,children:[l.phase.is==="refused"&&i("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&i("span",{children:a}),i("span",{class:"counter",ref:y})]})]})}function Bs({number:e,isFirst:n}){let{id:t}=e,r=Zn(()=>Se.value===t).value,a=Zn(()=>V.value.number===t).value,o=Zn(()=>re(t,"nickname").value?.phase.is==="conflict").value,s=Zn(()=>Ae.value||be.value.has(t)).value,u=r||n&&Se.peek()===null;return i(D,{children:[i("tr",{role:"row",id:`row-${t}`,tabIndex:u?0:-1,"aria-current":a?"true":void 0,onFocusIn:()=>{Se.value=t},children:[i("td",{role:"cell",class:"select",children:i("input",{type:"checkbox",tabIndex:u?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:l=>_r(t,l.shiftKey)})}),i("td",{role:"cell",class:"number",children:i(wc,{number:e,isStop:u})}),i("td",{role:"cell",class:"nickname",children:[i("span",{class:"naming",children:i(Ln,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:u,onDone:()=>_t(t),onTab:l=>Qs(t,l),onPasteLines:l=>js(t,l)})}),i(Nc,{number:e,isStop:u})]}),i("td",{role:"cell",class:"calling-cell",children:i(Xs,{number:e})}),i("td",{role:"cell",class:"country",children:e.countryCode!==null&&i("abbr",{title:Vn(e.countryCode),children:e.countryCode})}),i("td",{role:"cell",class:"type",children:ee(e.type,Mn)}),i("td",{role:"cell",class:"product",children:e.productType===null?"":ee(e.productType,$e)}),i("td",{role:"cell",class:"access",children:i(kc,{number:e})}),i("td",{role:"cell",class:"updated",children:i(Fn,{at:e.updatedAt})})]}),o&&i("tr",{role:"row",class:"below",children:i("td",{role:"cell",colSpan:Os,children:i(gn,{id:t,field:"nickname"})})})]})}function Nc({number:e,isStop:n}){return e.tags.length===0?null:i("span",{class:"tags",children:e.tags.map(t=>i("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>H({filters:{tag:t}}),children:i(I,{children:t})},t))})}function wc({number:e,isStop:n}){let{id:t,e164:r,internationalFormat:a}=e;return i(D,{children:[i("a",{href:pt({...V.peek(),number:t}),tabIndex:n?0:-1,onClick:o=>{!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),H({number:t}))},children:i("bdi",{dir:"ltr",children:a})}),i("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Ec(r)},children:i(ve,{name:"copy"})})]})}async function Ec(e){await navigator.clipboard.writeText(e).then(()=>X(`Copied ${e}.`),()=>X(`The browser does not let this page copy: ${e}`))}function kc({number:e}){return e.viewerAccess==="OWNER"?i("span",{class:"own",children:"Yours"}):i("span",{class:"pill",title:ee(e.viewerAccess,Un),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",i(I,{children:e.owner.name})]})}function Ks(){return i("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[i("thead",{role:"rowgroup",children:i("tr",{role:"row",children:[i("th",{role:"columnheader",scope:"col",class:"select",children:i(Rc,{})}),Ua.map(e=>i(Sc,{...e},e.label))]})}),i("tbody",{role:"rowgroup",children:oe.value.map((e,n)=>i(Bs,{number:e,isFirst:n===0},e.id))})]})}function Rc(){let e=oe.value.every(({id:n})=>be.value.has(n));return i("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Oa(n.currentTarget.checked)})}function Sc({label:e,order:n}){if(n===void 0)return i("th",{role:"columnheader",scope:"col",children:e});let t=V.value.order?.field===n?V.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return i("th",{role:"columnheader",scope:"col","aria-sort":r,children:i("button",{onClick:()=>H({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&i(ve,{name:t==="ASC"?"up":"down"})]})})}function Hs(){let e=On.value;return i("main",{class:"numbers","aria-busy":ft.value,children:[i("div",{class:"title",children:[i("h1",{children:"Numbers"}),i("p",{class:"quiet",role:"status",children:e!==null&&`${hn.value} ${e===1?"number":"numbers"}`}),Pt()&&i(ms,{})]}),i(fs,{}),i(hs,{}),Ca.value!==null&&i("p",{class:"refusal",role:"alert",children:Ca.value}),i(Tc,{})]})}function Tc(){return oe.value.length>0?i(D,{children:[i(Ks,{}),i(Ps,{}),i(xc,{})]}):ft.value?i(Cc,{}):xa.value?i(Ac,{}):Zi(V.value)?i(Dc,{}):i(Ic,{})}function xc(){return i("p",{class:"foot",children:[i("span",{class:"quiet",children:[oe.value.length.toLocaleString("en")," of ",hn.value]}),xa.value&&i("button",{onClick:Aa,"aria-disabled":ft.value,children:"More"})]})}function Cc(){return i("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>i("div",{},n))})}function Ac(){return i("div",{class:"nothing",children:[i("h2",{children:"None found yet"}),i("p",{children:"A search for one or two characters looks at some thousand numbers at a time."}),i("button",{class:"primary",onClick:Aa,children:"Look further"})]})}function Dc(){return i("div",{class:"nothing",children:[i("h2",{children:"No number matches"}),i("p",{children:"Nothing that you see has all of what is asked for above."}),i("button",{class:"primary",onClick:()=>H({search:"",filters:{}}),children:"Clear"})]})}function Ic(){return i("div",{class:"nothing",children:[i("h2",{children:"No numbers yet"}),i("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),i("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var _n=F(Ys("theme",["system","light","dark"])),Gn=F(Ys("density",["comfortable","compact"]));function Ws(){xe(()=>{document.documentElement.dataset.theme=_n.value,document.documentElement.dataset.density=Gn.value;try{localStorage.setItem("numberbook:theme",_n.value),localStorage.setItem("numberbook:density",Gn.value)}catch{}})}function Ys(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function zs(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await Pc(n);return typeof t=="string"?t:(Ne.peek()?.viewer.id!==t.id?(Zs(),$t(n),ae.value={is:"well"},Ne.value={viewer:t}):($t(n),ae.value={is:"well"}),null)}function Rr(){Zs(),$t(""),ae.value={is:"well"}}function Zs(){Ao(),Ne.value=null,Vs(),Di()}async function Pc(e){let{hash:n}=Ji.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:a}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??a?.map(({message:o})=>o).join(" ")??"Something went wrong."}function eu({viewer:e}){return i("header",{class:"bar",children:[i("a",{class:"brand",href:"./",children:[i("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),i(Fc,{}),i("div",{class:"tools",children:[i("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),i("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${Gn.value}`,onClick:Mc,children:i(ve,{name:"rows"})}),i("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${_n.value}`,onClick:Uc,children:i(ve,{name:nu()?"sun":"moon"})}),i("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),i("button",{class:"ghost person",popovertarget:"person",children:[i("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),i(I,{children:e.name})]}),i("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[i("p",{children:[i("b",{children:i(I,{children:e.name})}),i("small",{children:e.isOperator?"operator":$c(e)})]}),i("button",{onClick:Rr,children:"Sign out"})]})]})]})}var Oc={numbers:"Numbers",deleted:"Deleted"};function Fc(){return i("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Oc).map(([e,n])=>i("a",{href:pt({...dt(""),screen:e})||"./","aria-current":V.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),H({...dt(""),screen:e})},children:n},e))})}function $c(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function nu(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return _n.value==="dark"||_n.value==="system"&&e}function Uc(){_n.value=nu()?"light":"dark"}function Mc(){Gn.value=Gn.value==="compact"?"comfortable":"compact"}var Vc=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function tu(){return i("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[i("h2",{children:"Keys"}),i("dl",{children:Vc.map(([e,n])=>i("div",{children:[i("dt",{children:i("kbd",{children:e})}),i("dd",{children:n})]},e+n))})]})}function ru(){let e=fr.value,n=e?.action;return i("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&i("bdi",{children:e.text}),n!==void 0&&i("button",{onClick:n.act,children:n.label})]})}function Xa({isAgain:e=!1}){let n=L(""),t=L(!1),r=j(null);se(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await zs(u)??""}catch(l){n.value=fe(l)}finally{t.value=!1}}let o=xo(),s=i("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[i("h1",{children:e?"Sign in again":"Numberbook"}),i("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),i("label",{children:["Access token",i("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),i("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),i("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&i("button",{type:"button",onClick:Rr,children:"Sign out"}),o.length>0&&i("fieldset",{class:"people",children:[i("legend",{children:"This is a demonstration: be somebody"}),o.map(({name:u,role:l,token:p})=>i("button",{type:"button",disabled:t.value,onClick:()=>{a(p)},children:[i("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),i("span",{children:[i("b",{children:i(I,{children:u})}),i("small",{children:l})]})]},u))]})]});return e?i("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),children:s}):i("main",{class:"front",children:s})}function au({isOperator:e}){return i("section",{class:"status","aria-label":"State",children:[e&&i("p",{children:"You see all numbers, as an operator."}),i("div",{role:"status",children:[Ft.value&&i("p",{class:"warn",children:["The server is of another release than this page. ",i("a",{href:"",children:"Reload"})," to go on."]}),ae.value.is==="away"&&i("p",{class:"warn",children:["The server does not answer. You see what was there",Ot.value!==null&&` as of ${is(Ot.value)}`,"; it is asked again."]}),ae.value.is==="limited"&&i("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",i(qc,{until:ae.value.until}),"."]})]})]})}function qc({until:e}){let n=Math.max(0,Math.ceil((e-Fe.value)/1e3));return i("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var Lc=5e3;function ou(e){let n=L({row:oe.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return se(()=>{let{stop:t,again:r}=Dn(pr,{id:e},({data:o,error:s,isStale:u})=>{let l=M(Oe,o?.phoneNumber),p=M(Fi,o?.phoneNumber);o?.phoneNumber===null&&!u?Gc(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:fe(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},Lc);return()=>{clearInterval(a),t()}},[e]),n}function Gc(e){H({number:null},!0),ce(),X(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function iu({number:e,again:n}){let t=L(""),r=L("");async function a(o){r.value=await ds(e,o,t.peek()),n()}return i("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[i("label",{children:["Reason, if it failed",i("input",{autoComplete:"off",value:t.value,onInput:o=>t.value=o.currentTarget.value})]}),i("p",{class:"actions",children:[i("button",{onClick:()=>{a("SUCCEEDED")},children:"It is in effect"}),i("button",{class:"danger",onClick:()=>{a("FAILED")},children:"It failed"})]}),i("p",{class:"refusal",role:"alert",children:r.value})]})}function su({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return i("section",{class:"card calling-card","aria-label":"Calling name",children:[i("h3",{children:"Calling name"}),i("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?i(Jc,{number:e,changes:n,again:t}):i("div",{class:"field",children:[i("span",{class:"label",children:"In effect"}),i(Ln,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),re(e.id,"callingName").value?.phase.is==="saving"&&i("p",{role:"status",children:"Asking the carrier \u2026"})]}),i(Qc,{number:e}),i(gn,{id:e.id,field:"callingName"})]})}function Jc({number:e,changes:n,again:t}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),o=Fe.value>a;if(se(()=>{let p=o?setInterval(t,2e3):0;return()=>clearInterval(p)},[o,t]),r===null)return null;let s=Date.parse(r.requestedAt),l=M(In,n??[]).find(({field:p,newValue:c})=>p==="CALLING_NAME_REQUEST"&&c!==null)?.actor;return i(D,{children:[i("div",{class:"two",children:[i("div",{children:[i("span",{class:"label",children:"Live"}),i("span",{class:"value",children:e.callingName===null?i("span",{class:"empty",children:"none"}):i(I,{children:e.callingName})})]}),i("div",{class:"requested",children:[i("span",{class:"label",children:"Requested"}),i("span",{class:"value",children:r.requestedName===null?"none":i(I,{children:r.requestedName})})]})]}),i("progress",{"aria-label":"Time of the carrier",max:a-s,value:Math.min(Math.max(Fe.value-s,0),a-s)}),i("p",{children:[i("b",{children:yr(r.dueAt,Fe.value)}),", until ",i("time",{dateTime:r.dueAt,children:os(r.dueAt)})]}),i("p",{class:"quiet",children:["Asked for ",l!=null&&i(D,{children:["by ",i(I,{children:l.name}),", "]}),Re(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Pt()&&i(iu,{number:e,again:t})]})}function Qc({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":i(I,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?i("p",{class:"refusal",children:["The carrier refused ",t," on ",Re(n.settledAt),n.reason!==null&&i(D,{children:[": ",i(I,{children:n.reason})]})," ","The name in effect has not changed."]}):i("p",{class:"settled",children:["The carrier took ",t," on ",Re(n.settledAt),"."]})}var jc=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function uu({number:e}){return i("section",{class:"fields","aria-label":"Details",children:[jc.map(({field:n,label:t,limit:r,rule:a,isLong:o})=>i("div",{class:"field",children:[i("span",{class:"label",children:t}),i(Ln,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:o===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),i(gn,{id:e.id,field:n})]},n)),i(Xc,{number:e})]})}function Xc({number:e}){let{id:n,productType:t}=e,r=re(n,"productType").value,a=t===null?"none":ee(t,$e),o=r?.phase.is==="refused"?r.phase.message:"";function s(u){Ue(n,"productType"),nn(e,"productType"),qn(n,"productType",u)}return i("div",{class:"field",children:[i("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?i("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":o!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&i("option",{value:"",children:"none"}),Object.keys($e).map(u=>i("option",{value:u,children:$e[u]},u))]}):i("span",{class:"value",children:a}),i("span",{id:"product-message",class:"refusal",role:"alert",children:o}),i(gn,{id:n,field:"productType"})]})}function Ba({title:e,e164:n,children:t,action:r,act:a}){let o=j(null),s=L(""),u=L(!1),l=`careful-${e.replaceAll(" ","-")}`;async function p(y){s.value=await a(new FormData(y)),s.value===""&&o.current?.close()}function c(){s.value="",u.value=!1,o.current?.showModal()}return i(D,{children:[i("button",{class:"danger",onClick:c,children:[e," \u2026"]}),i("dialog",{ref:o,"aria-labelledby":l,children:i("form",{class:"card careful",onSubmit:y=>{y.preventDefault(),p(y.currentTarget)},children:[i("h2",{id:l,children:e}),t,i("label",{children:["Type the number to go on: ",n,i("input",{name:"number",autoComplete:"off",onInput:y=>{u.value=lu(y.currentTarget.value)===lu(n)}})]}),i("p",{class:"refusal",role:"alert",children:s.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>o.current?.close(),children:"Leave it"}),i("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function lu(e){return e.replaceAll(/\D/g,"")}function cu({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return i("section",{"aria-label":"Hand over or delete",children:i("p",{class:"actions",children:[i(Ba,{title:"Hand over",e164:n,action:"Hand over",act:t=>us(e,String(t.get("owner")??"")),children:[i("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),i($n,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),i(Ba,{title:"Delete",e164:n,action:"Delete",act:()=>ls(e),children:i("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function du({number:e,databaseId:n}){let t=cr.value??{document:pr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return i("footer",{class:"operation",children:[i("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",i("code",{children:e.id})," \xB7 databaseId ",i("code",{children:n})]}),i("details",{children:[i("summary",{children:"Show operation"}),i("p",{class:"quiet",children:cr.value===null?"This is what reads the number.":"This is the last change that you made."}),i("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),i("pre",{tabIndex:0,"aria-label":"Operation",children:r}),i("a",{href:`graphql#${Bc(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Bc(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function pu({number:e,grants:n}){let t=M(Oi,n),r=L("");async function a(o){r.value=await je(async()=>{let s={id:e.id,grantee:o};return(await te(Yi,{input:s})).revokePhoneNumberAccess}),r.value===""&&X(`${o} does not see ${e.internationalFormat} any more.`)}return i("section",{"aria-label":"Sharing",children:[i("h3",{children:"Shared with"}),t.length===0&&i("p",{class:"quiet",children:"Nobody: only you see it."}),i("ul",{class:"grants",children:t.map(({id:o,grantee:s,expiresAt:u})=>i("li",{children:[i("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),i("span",{children:[i(I,{children:s.name}),i("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${vt(u)}`]})]}),i("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},o))}),i("p",{class:"refusal",role:"alert",children:r.value}),i(Kc,{number:e})]})}function Kc({number:e}){let n=L("");async function t(r){let a=new FormData(r),o=String(a.get("grantee")??""),s=String(a.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await je(async()=>{let l={id:e.id,grantee:o,expiresAt:u};return(await te(Wi,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),X(`${o} sees ${e.internationalFormat} now.`))}return i("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i($n,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),i("label",{children:["Until the end of",i("input",{name:"until",type:"date"})]}),i("button",{children:"Share"}),i("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function fu({changes:e,total:n,canUndo:t,again:r}){let a=M(In,e);return i("section",{"aria-label":"Trail",children:[i("h3",{children:"Trail"}),i("ol",{class:"trail",children:a.map(o=>i("li",{children:[i(Hc,{change:o}),t&&o.undoable&&i(Wc,{input:{changeIds:[o.id]},again:r})]},o.id))}),n>a.length&&i("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function Hc({change:e}){let{actor:n,at:t,field:r,oldValue:a,newValue:o,requestId:s}=e;return i(D,{children:[i("p",{children:[i("b",{children:ee(r,ys)})," ",i(mu,{of:a})," ",i("span",{"aria-label":"became",children:"\u2192"})," ",i(mu,{of:o})]}),i("small",{title:`Request ${s}`,children:[n===null?"the system":i(I,{children:n.name}),", ",i(Fn,{at:t})]})]})}function mu({of:e}){return e===null||e===""?i("span",{class:"empty",children:"nothing"}):i(I,{children:e})}function Wc({input:e,again:n}){let t=L("");async function r(){try{let{undoChanges:a}=await te(ct,{input:e}),s=[a,...a?.results??[]].flatMap(u=>M(ke,u?.userErrors??[]));t.value=s.map(u=>u.message).join(" ")}catch(a){t.value=fe(a)}t.value===""&&X("Undone."),ce(),n()}return i(D,{children:[i("button",{class:"small",onClick:()=>{r()},children:"Undo"}),i("span",{class:"refusal",role:"alert",children:t.value})]})}function vu({id:e}){let{row:n,sheet:t,failure:r,again:a}=ou(e).value,o=j(null);return se(()=>o.current?.focus(),[e]),i("aside",{class:"sheet","aria-label":"Phone number",children:[i("header",{children:[i("h2",{ref:o,tabIndex:-1,children:n===void 0?"\u2026":i("bdi",{dir:"ltr",children:n.internationalFormat})}),i("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:Qa,children:i(ve,{name:"close"})})]}),r!==null&&i("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&i(D,{children:[i(Yc,{number:n}),i(uu,{number:n}),i(su,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&i(D,{children:[t.grants!==null&&i(pu,{number:n,grants:t.grants.nodes}),i(Zc,{number:n,sheet:t}),i(fu,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),i(cu,{number:n}),i(du,{number:n,databaseId:t.databaseId})]})]})}function Yc({number:e}){return e.viewerCanUpdate?null:i("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?i(D,{children:["You see it as an operator; it belongs to ",i(I,{children:e.owner.name}),"."]}):i(D,{children:[i(I,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var zc={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Zc({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",i(I,{children:e.owner.name})],["Country",e.countryCode===null?"none":Vn(e.countryCode)],["In its country",i("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",ee(n.numberType,hr)],["Type",ee(e.type,Mn)],["Status",ee(n.status,{})],["Access",ee(e.viewerAccess,Un)],["Order",n.orderId===null?"not known":i(I,{children:n.orderId})],["Came in",Re(n.createdAt)]];return i("section",{children:[i("h3",{children:"At the carrier"}),i("dl",{class:"facts",children:r.map(([a,o])=>i("div",{children:[i("dt",{children:a}),i("dd",{children:o})]},a))}),i("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(zc).map(([a,o])=>{let s=n.capabilities[a];return i("li",{"data-can":String(s),children:[o,": ",t(s)]},a)})}),i("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:o,associatedAt:s})=>i("li",{children:[i("span",{children:ee(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),i("code",{children:i(I,{children:o})}),i("small",{children:["since ",vt(s)]})]},a+o))})]})}function yu(){let e=Ne.value;if(e===null)return i(Xa,{});let{number:n,screen:t}=V.value;return i(D,{children:[i(eu,{viewer:e.viewer}),i(au,{isOperator:e.viewer.isOperator}),i("div",{class:"desk",children:[i(ed,{name:t}),n!==null&&i(vu,{id:n},n)]}),i(ru,{}),i(tu,{}),ae.value.is==="signed out"&&i(Xa,{isAgain:!0})]})}function ed({name:e}){return e==="deleted"?i(ps,{}):i(Hs,{})}Ws();zi();ns();Js();It().textContent="";so(i(yu,{}),It());
