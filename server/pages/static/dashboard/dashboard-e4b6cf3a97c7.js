var $,oo,Fr,He,Pr,St,io,kt,so,Or,Ir,qu,Wn=Symbol.for("pv"),Ct={},Tt=[],Lu=/^m(i|n|o|s|text|space)$/,Ur=Array.isArray,$r=Tt.slice,ln=Object.assign;function un(e){e&&e.parentNode&&e.remove()}function uo(e,n,t){var r,a,o,s={},u=arguments.length;for(o in n)o=="key"?r=n[o]:o=="ref"&&typeof e!="function"?a=n[o]:s[o]=n[o];return u>2&&(s.children=u>3?$r.call(arguments,2):t),Hn(e,s,r,a,null)}function Hn(e,n,t,r,a){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Wn,__v:a||++oo,__i:-1,__u:0};return!a&&$.vnode&&$.vnode(o),o}function D(e){return e.children}function Sn(e,n){this.props=e,this.context=n,this.__g=0}function We(e,n){if(n==null)return e.__&&We(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:We(e)}function Gu(e){var n,t=e.__v,r=t.__e,a=[],o=[],s=e.__P;s&&((n=ln({constructor:Wn},t)).__v=t.__v+1,$.vnode&&$.vnode(n),Mr(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||We(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,yo(a,n,o),t.__=t.__e=null,n.__e!=r&&lo(n))}function lo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),lo(e)}function ro(e){(8&e.__g||(e.__g|=8,He.push(e),St++))&&Pr==$.debounceRendering||((Pr=$.debounceRendering)||queueMicrotask)(co)}function co(){try{for(var e,n=1;He.length;)He.length>n&&He.sort(io),e=He.shift(),n=He.length,8&e.__g&&Gu(e)}finally{(St=He.length)&&(Pr||queueMicrotask)(co)}}function po(e,n,t,r,a,o,s,u,l,p,c){var g,f,d,y,b,N,T=r.__k||Tt,_=n.length;for(l=Ju(t,n,T,l,_),g=0;g<_;g++)(d=t.__k[g])!=null&&(f=~d.__i&&T[d.__i]||Ct,d.__i=g,N=Mr(e,d,f,a,o,s,u,l,p,c),y=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Vr(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(l=mo(d,l,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:y&&(l=y.nextSibling),d.__u&=-21);return t.__e=b,l}function Ju(e,n,t,r,a){var o,s,u,l,p,c,g,f,d,y=t.length,b=y,N=0,T=0,_=e.__k=Array(a);for(o=0;o<a;o++)(s=n[o])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[o]=Hn(null,s):Ur(s)?s=_[o]=Hn(D,{children:s}):s.constructor===Wn&&s.__b?s=_[o]=Hn(s.type,s.props,s.key,s.ref,s.__v):_[o]=s,l=o+N,s.__=e,s.__b=e.__b+1,u=null,~(p=s.__i=Qu(s,t,l,b))&&(b--,(u=t[p])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,p==l-1?N--:p==l+1?N++:p!=l&&(p>l?N--:N++,T=1)):(~p||(a>y?N--:a<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[o]=null;if(T){for(c=[],g=[],o=0;o<a;o++)if((s=_[o])&&16&s.__u){for(N=0,f=c.length;N<f;)c[d=N+f>>1]<s.__i?N=d+1:f=d;c[N]=s.__i,g[o]=N+1}for(N=c.length;o--;)g[o]&&(g[o]==N?N--:_[o].__u|=4)}if(b)for(o=0;o<y;o++)!(u=t[o])||2&u.__u||(u.__e==r&&(r=We(u)),qr(u,u));return r}function mo(e,n,t,r){var a,o,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,n=mo(a[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=We(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Qu(e,n,t,r){var a,o=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&o==null||l&&o==u.key&&s==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&o==u.key&&s==u.type)return a}return-1}function ao(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Et(e,n,t,r,a){var o,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||ao(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||ao(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Ir[n]||(Ir[n]=ju(n)),(e.__a||(e.__a={}))[n]=Or,o=n!=(n=n.replace(so,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,o):e.removeEventListener(n,s,o));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function ju(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[kt]==null)n[kt]=Or++;else if(n[kt]<this.__a[e])return;return t($.event?$.event(n):n)}}}function Mr(e,n,t,r,a,o,s,u,l,p){var c,g,f,d,y,b,N,T,_,R,m,k,w,L,J,h,x,A,F=n.type;if(n.constructor!==Wn)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,g=o=[],c.nodeType==8?u=Rt(c,o):o.push(c),u=o[0]||u),(c=$.__b)&&c(n);e:if(typeof F=="function"){f=s.length;try{if(T=n.props,_=(c=F.prototype)&&c.render,R=(c=F.contextType)&&r[c.__c],m=c?R?R.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new F(T,m):(n.__c=d=new Sn(T,m),d.constructor=F,d.render=Bu),R&&R.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),F.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=ln({},d.__s)),ln(d.__s,F.getDerivedStateFromProps(T,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(T!==y&&_&&!F.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,m)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(M){M&&(M.__=n)}),Tt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=We(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,m),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!F.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=T,d.__P=e,d.__g&=-5,k=$.__r,w=_?25:0;do d.__g&=-9,k&&k(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(Tt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=ln({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),L=c&&c.type===D&&c.key==null?c.props.children:c,T.__P&&(c=u,a=(e=T.__P).namespaceURI,l=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(M){M&&qr(M,M)}),t.__k=null),u=t.__k?We(t,0):null),u=po(e,Ur(L)?L:[L],n,t,r,a,o,s,u,l,p),T.__P&&(n.__e=null,u=c),n.__u&=-161,g&&g.some(un),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(M){if(s.length=f,n.__v=null,l||o)if(M&&M.then){if(n.__u|=128|l,o){for(~(x=o.indexOf(u||void 0))||(x=o.length);(A=o[x-1])&&A.nodeType==8;)x--;for(;x<o.length;x++)if(A=o[x])if(o[x]=null,J){if(A==h)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(h=Rt(J=A))}}if(!J){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;J=u}(c=Rt(J=n.__c.__z||(n.__c.__z=J)))?(n.__e=J,u=c):n.__e=u,u=u&&u.nextSibling}else o&&o.some(un);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),M&&M.then||fo(n),$.__e(M,n,t)}}else u=n.__e=Xu(t.__e,n,t,r,a,o,s,l,p,e);return(c=$.diffed)&&c(n),u}function Rt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function fo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(fo))}function yo(e,n,t){for(var r=0;r<t.length;)Vr(t[r++],t[r++],t[r++]);$.__c&&$.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){$.__e(o,a.__v)}})}function Xu(e,n,t,r,a,o,s,u,l,p){var c,g,f,d,y,b,N,T,_=t.props||Ct,R=n.props,m=n.type;if(m=="svg"?a="http://www.w3.org/2000/svg":m=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((y=o[c])&&(m?y.localName==m:y.nodeType==3)){e=y,o[c]=null;break}}if(!e){if(T=p.ownerDocument||document,!m)return T.createTextNode(R);e=T.createElementNS(a,m,R.is?R:p),u&&($.__m&&$.__m(n,o),u=!1),o=null}if(m){if(p=m=="template"&&e.content||e,o=m=="textarea"&&R.defaultValue!=null?null:o&&$r.call(p.childNodes),!u&&o)for(_={},c=0;c<e.attributes.length;c++)_[(y=e.attributes[c]).name]=y.value;for(c in _)y=_[c],c=="dangerouslySetInnerHTML"?f=y:c=="children"||c in R||c=="value"&&"defaultValue"in R||c=="checked"&&"defaultChecked"in R||Et(e,c,null,y,a);for(c in R)y=R[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?g=y:c=="value"?b=y:c=="checked"?N=y:u&&typeof y!="function"||_[c]===y||Et(e,c,y,_[c],a);g?(u||f&&(g.__html==f.__html||g.__html==e.innerHTML)||(e.innerHTML=g.__html),n.__k=[]):(f&&(e.textContent=""),(m=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Lu.test(m))&&(a="http://www.w3.org/1999/xhtml"),po(p,Ur(d)?d:[d],n,t,r,a,o,s,o?o[0]:t.__k&&We(t,0),u,l),o&&o.some(un)),u&&m!="textarea"||(c="value",m=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(m!="progress"||b)||Et(e,c,b,_[c],a),c="checked",N!=null&&N!=e[c]&&Et(e,c,N,_[c],a))}else _===R||u&&e.data==R||(e.data=R);return e}function Vr(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){$.__e(a,t)}}function qr(e,n,t){var r,a,o,s;if($.unmount&&$.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Vr(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){$.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&qr(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=Rt(r,o=[]))&&(r==e.__e&&o.some(un),un(a),un(r)),t||un(e.__e),e.__e=e.__c=e.__=null}function Bu(e,n,t){return this.constructor(e,t)}function go(e,n){var t,r,a,o;$.__&&$.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Hn(D,{children:[e]}),a=[],o=[],Mr(n,n.__k,r||Ct,Ct,n.namespaceURI,r?null:n.firstChild?$r.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,o),yo(a,n.__k,o),n.__k.props.children=null}$={__e:function(e,n,t,r){for(var a,o,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw St=0,e}},oo=0,Fr=function(e){return e!=null&&e.constructor===Wn},Sn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=ln({},this.state)),typeof e=="function"&&(e=e(ln({},t),this.props)),e&&(ln(t,e),this.__v&&(n&&this.__k.push(n),ro(this)))},Sn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ro(this))},Sn.prototype.render=D,He=[],St=0,io=function(e,n){return e.__v.__b-n.__v.__b},kt=Symbol(),so=/(PointerCapture)$|Capture$/i,Or=0,Ir={},qu=0;var zn,se,Lr,ho,Ku=Object.is,Gr=0,So=[],Jr=[],z=$,vo=z.__b,bo=z.__r,_o=z.diffed,No=z.__c,wo=z.unmount,Eo=z.__;function jr(e,n){z.__h&&z.__h(se,e,Gr||n),Gr=0;var t=se.__H||(se.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ue(e,n){var t=jr(zn++,3);!z.__s&&Xr(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,se.__H.__h.push(t))}function xt(e,n){var t=jr(zn++,4);!z.__s&&Xr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,se.__h.push(t))}function j(e){return Gr=5,Zn(function(){return{current:e}},[])}function Zn(e,n){var t=jr(zn++,7);return Xr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Hu(){var e;do{for(;e=Jr.shift();)try{Yn(e)}catch(t){z.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=So.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Yn),n.__h.some(Qr),n.__h=[]}catch(t){n.__h=[],z.__e(t,e.__v)}}}while(Jr.length)}z.__b=function(e){se=null,vo&&vo(e)},z.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Eo&&Eo(e,n)},z.__r=function(e){bo&&bo(e),zn=0;var n=(se=e.__c).__H;n&&(Lr==se?se.__h=[]:(n.__h.some(Yn),n.__h.some(Qr),zn=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Lr=se},z.diffed=function(e){_o&&_o(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Ro(So.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Lr=se=null},z.__c=function(e,n){n.some(function(t){try{t.__h.some(Yn),t.__h=t.__h.filter(function(r){return!r.__||Qr(r)})}catch(r){t.__h=[function(){throw r}]}}),No&&No(e,n)},z.unmount=function(e){wo&&wo(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,Ro(Jr.push(a))}else Yn(a)}catch(o){n=o}}),r.__H=void 0,n&&z.__e(n,r.__v))};var ko=typeof requestAnimationFrame=="function";function Wu(e){var n,t=function(){clearTimeout(r),ko&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);ko&&(n=requestAnimationFrame(t))}function Ro(e){e!=1&&ho==z.requestAnimationFrame||((ho=z.requestAnimationFrame)||Wu)(Hu)}function Yn(e){var n=se,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),se=n}function Qr(e){var n=se;e.__c=e.__(),se=n}function Xr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Ku(t,e[r])})}var Yu=Symbol.for("preact-signals");function It(){if(Ve>1)Ve--;else{var e,n=!1;for((function(){var a=Dt;for(Dt=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var s=o.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=o.i);a=a.o}})();nt!==void 0;){var t=nt;for(nt=void 0,At++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&To(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(At=0,Ve--,n)throw e}}function Kr(e){if(Ve>0)return e();Br=++zu,Ve++;try{return e()}finally{It()}}var et,Q=void 0;function tt(e){var n=Q,t=et;Q=void 0,et=void 0;try{return e()}finally{Q=n,et=t}}var nt=void 0,Ve=0,At=0,zu=0,Br=0,Dt=void 0,Pt=0;function Co(e){if(Q!==void 0){var n=e.n;if(n===void 0||n.t!==Q)return n={i:0,S:e,p:Q.s,n:void 0,t:Q,e:void 0,x:void 0,r:n},Q.s!==void 0&&(Q.s.n=n),Q.s=n,e.n=n,32&Q.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=Q.s,n.n=void 0,Q.s.n=n,Q.s=n),n}}function ne(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ne.prototype.brand=Yu;ne.prototype.h=function(){return!0};ne.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:tt(function(){var r;(r=n.W)==null||r.call(n)}))};ne.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&tt(function(){var a;(a=n.Z)==null||a.call(n)}))}};ne.prototype.subscribe=function(e){var n=this;return me(function(){var t=n.value;tt(function(){return e(t)})},{name:"sub"})};ne.prototype.valueOf=function(){return this.value};ne.prototype.toString=function(){return this.value+""};ne.prototype.toJSON=function(){return this.value};ne.prototype.peek=function(){var e=this;return tt(function(){return e.value})};Object.defineProperty(ne.prototype,"value",{get:function(){var e=Co(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(At>100)throw new Error("Cycle detected");(function(t){Ve!==0&&At===0&&t.l!==Br&&(t.l=Br,Dt={S:t,v:t.v,i:t.i,o:Dt})})(this),this.v=e,this.i++,Pt++,Ve++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{It()}}}});function I(e,n){return new ne(e,n)}function To(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function xo(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function Ao(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function cn(e,n){ne.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Pt-1,this.f=4}cn.prototype=new ne;cn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Pt))return!0;if(this.g=Pt,this.f|=1,this.i>0&&!To(this))return this.f&=-2,!0;var e=Q;try{xo(this),Q=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Q=e,Ao(this),this.f&=-2,!0};cn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ne.prototype.S.call(this,e)};cn.prototype.U=function(e){if(this.t!==void 0&&(ne.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};cn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(cn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Co(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function te(e,n){return new cn(e,n)}function Do(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Ve++;var t=Q;Q=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Hr(e),r}finally{Q=t,It()}}}function Hr(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,Do(e)}function Zu(e){if(Q!==this)throw new Error("Out-of-order effect");Ao(this),Q=e,this.f&=-2;try{8&this.f&&Hr(this)}finally{It()}}function Cn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,et&&et.push(this)}Cn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Cn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Do(this),xo(this),Ve++;var e=Q;return Q=this,Zu.bind(this,e)};Cn.prototype.N=function(){2&this.f||(this.f|=2,this.u=nt,nt=this)};Cn.prototype.d=function(){this.f|=8,1&this.f||Hr(this)};Cn.prototype.dispose=function(){this.d()};function me(e,n){var t=new Cn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Po,at,Ft,el=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Io=[];me(function(){Po=this.N})();function Tn(e,n){$[e]=n.bind(null,$[e]||function(){})}function rt(e){if(Ft){var n=Ft;Ft=void 0,n()}Ft=e&&e.S()}function Fo(e){var n=this,t=e.data,r=G(t);r.name="ReactiveDom",r.value=t;var a=Zn(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var p=te(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=te(function(){return!Array.isArray(p.value)&&!Fr(p.value)}),g=me(function(){if(this.N=Oo,c.value){var d=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){g(),f.call(this)},[c,p]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}Fo.displayName="ReactiveTextNode";Object.defineProperties(ne.prototype,{constructor:{configurable:!0,value:uo(D,null).constructor},type:{configurable:!0,value:Fo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Tn("__b",function(e,n){if(rt(),at=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof ne&&(t||(n.__np=t={}),t[a]=o,r[a]=o.peek())}}e(n)});Tn("__r",function(e,n){if(e(n),n.type!==D){rt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,o){var s;return me(function(){s=this},{name:o}),s.c=a,s})((function(a){return function(){var o;el&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),at=r,rt(t)}});Tn("__e",function(e,n,t,r){rt(),at=void 0,e(n,t,r)});Tn("diffed",function(e,n){rt(),at=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,o=t.U;if(o)for(var s in o){var u=o[s];u===void 0||r&&s in r||(u.d(),o[s]=void 0)}if(r){o||(o={},t.U=o);for(var l in r){var p=o[l],c=r[l];p===void 0?(p=nl(t,l,c,a),o[l]=p):p.o(c,a)}}}e(n)});function nl(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,o=I(t);return{o:function(s,u){o.value=s,r=u},d:me(function(){this.N=Oo;var s=o.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Tn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});Tn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});Sn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function G(e,n){return Zn(function(){return I(e,n)},[])}function ot(e,n){var t=j(e);return t.current=e,at.__$f|=4,Zn(function(){return te(function(){return t.current()},n)},[])}var tl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function rl(){Kr(function(){for(var e;e=Io.shift();)Po.call(e)})}function Oo(){Io.push(this)===1&&($.requestAnimationFrame||tl)(rl)}var oe=I(null);function Uo(){let e=JSON.parse(Ot().dataset.personas??"[]");return Array.isArray(e)?e:[]}function Ot(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Ut(){return oe.value?.viewer.isOperator??!1}var ie=I({is:"well"}),$t=I(null),Mt=I(!1),Zr="",Wr=[],Yr=new AbortController;function Vt(e){Zr=e;let n=Wr;Wr=[],n.forEach(t=>t())}function Mo(){Yr.abort(),Yr=new AbortController}var al=15;async function Vo(e,n={}){let t=[n.signal,Yr.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let o=Zr,s=await ol(e,r,o);if(s?.status===401)await sl(o,r.signal);else if(s?.status===429)await il(s,r.signal);else if(s===void 0||s.status===503||s.status===502)ie.value={is:"away"},await zr($o(s,a),r.signal);else if(s.status===409&&a<10)await zr($o(s,a),r.signal);else return ie.value={is:"well"},$t.value=new Date,s}}async function ol(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function $o(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),al)}async function il(e,n){let t=Number(e.headers.get("retry-after")??5);ie.value={is:"limited",until:Date.now()+1e3*t},await zr(t,n)}async function sl(e,n){e===Zr&&(ie.value={is:"signed out"},await new Promise(t=>Wr.push(t)),n.throwIfAborted())}async function zr(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}var be={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var xn=class extends Error{constructor(n,t,r,a,o,s,u){super(n),this.name="GraphQLError",this.message=n,o&&(this.path=o),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var l=u;if(!l&&s){var p=s.extensions;p&&typeof p=="object"&&(l=p)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function le(e){return new xn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function qo(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var qt=/ +(?=[^\s])/y;function ul(e){for(var n=e.split(`
`),t="",r=0,a=0,o=n.length-1,s=0;s<n.length;s++)qt.lastIndex=0,qt.test(n[s])&&(s&&(!r||qt.lastIndex<r)&&(r=qt.lastIndex),a=a||s,o=s);for(var u=a;u<=o;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function O(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function ea(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw le("Name");var t=E.slice(e,--v);return O(),t}function ye(){return{kind:"Name",value:ea()}}var ll=/(?:"""|(?:[\s\S]*?[^\\])""")/y,cl=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function An(e){var n;switch(E.charCodeAt(v)){case 91:v++,O();for(var t=[];E.charCodeAt(v)!==93;)t.push(An(e));return v++,O(),{kind:"ListValue",values:t};case 123:v++,O();for(var r=[];E.charCodeAt(v)!==125;){var a=ye();if(E.charCodeAt(v++)!==58)throw le("ObjectField");O(),r.push({kind:"ObjectField",name:a,value:An(e)})}return v++,O(),{kind:"ObjectValue",fields:r};case 36:if(e)throw le("Variable");return v++,{kind:"Variable",name:ye()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=qo(ll))==null)throw le("StringValue");return O(),{kind:"StringValue",value:ul(n.slice(0,-3)),block:!0}}else{var o=v,s;v++;var u=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw le("StringValue");return n=E.slice(o,v),O(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=v++,p;(p=0|E.charCodeAt(v++))>=48&&p<=57;);var c=E.slice(l,--v);if((p=E.charCodeAt(v))===46||p===69||p===101){if((n=qo(cl))==null)throw le("FloatValue");return O(),{kind:"FloatValue",value:c+n}}else return O(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,O(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,O(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,O(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:ea()}}function Go(e){if(E.charCodeAt(v)===40){var n=[];v++,O();do{var t=ye();if(E.charCodeAt(v++)!==58)throw le("Argument");O(),n.push({kind:"Argument",name:t,value:An(e)})}while(E.charCodeAt(v)!==41);return v++,O(),n}}function Ye(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ye(),arguments:Go(e)});while(E.charCodeAt(v)===64);return n}}function dl(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,O();var n={kind:"NamedType",name:ye()};do if(E.charCodeAt(v)===33&&(v++,O(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw le("NamedType");O(),n={kind:"ListType",type:n}}while(e--);return n}function Lt(){if(E.charCodeAt(v++)!==123)throw le("SelectionSet");return O(),Gt()}function Gt(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw le("SelectionSet");switch(v++,O(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:Ye(!1),selectionSet:Lt()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,O(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ye()},directives:Ye(!1),selectionSet:Lt()})):e.push({kind:"FragmentSpread",name:ye(),directives:Ye(!1)});break;case 123:v++,O(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Gt()});break;default:e.push({kind:"FragmentSpread",name:ye(),directives:Ye(!1)})}}else{var n=ye(),t=void 0;E.charCodeAt(v)===58&&(v++,O(),t=n,n=ye());var r=Go(!1),a=Ye(!1),o=void 0;E.charCodeAt(v)===123&&(v++,O(),o=Gt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:o})}while(E.charCodeAt(v)!==125);return v++,O(),{kind:"SelectionSet",selections:e}}function pl(){if(O(),E.charCodeAt(v)===40){var e=[];v++,O();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=An(!0)),E.charCodeAt(v++)!==36)throw le("Variable");var t=ye();if(E.charCodeAt(v++)!==58)throw le("VariableDefinition");O();var r=dl(),a=void 0;E.charCodeAt(v)===61&&(v++,O(),a=An(!0)),O();var o={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:Ye(!0)};n&&(o.description=n),e.push(o)}while(E.charCodeAt(v)!==41);return v++,O(),e}}function ml(e){var n=ye();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw le("FragmentDefinition");O();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ye()},directives:Ye(!1),selectionSet:Lt()};return e&&(t.description=e),t}function Lo(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=An(!0)),E.charCodeAt(v)===123){if(n)throw le("Document");v++,O(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Gt()})}else{var t=ea();switch(t){case"fragment":e.push(ml(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(a=ye());var o={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:pl(),directives:Ye(!1),selectionSet:Lt()};n&&(o.description=n),e.push(o);break;default:throw le("Document")}}}while(v<E.length);return e}function Jo(e,n){return E=e.body?e.body:e,v=0,O(),n&&n.noLocation?{kind:"Document",definitions:Lo()}:{kind:"Document",definitions:Lo(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function fe(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function fl(e){return JSON.stringify(e)}function yl(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var De=`
`,B={OperationDefinition(e){var n="";e.description&&(n+=B.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+fe(e.variableDefinitions,", ",B.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+fe(e.directives," ",B.Directive));var t=B.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+" "),n+=B.Variable(e.variable)+": "+qe(e.type),e.defaultValue&&(n+=" = "+qe(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+fe(e.directives," ",B.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=fe(e.arguments,", ",B.Argument);n.length+t.length+2>80?n+="("+(De+="  ")+fe(e.arguments,De,B.Argument)+(De=De.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+fe(e.directives," ",B.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+B.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?yl(e.value).replace(/\n/g,De):fl(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+fe(e.values,", ",qe)+"]",ObjectValue:e=>"{"+fe(e.fields,", ",B.ObjectField)+"}",ObjectField:e=>e.name.value+": "+qe(e.value),Document(e){return!e.definitions||!e.definitions.length?"":fe(e.definitions,`

`,qe)},SelectionSet:e=>"{"+(De+="  ")+fe(e.selections,De,qe)+(De=De.slice(0,-2))+"}",Argument:e=>e.name.value+": "+qe(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+fe(e.directives," ",B.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+fe(e.directives," ",B.Directive)),n+=" "+B.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=B.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+fe(e.directives," ",B.Directive)),n+" "+B.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+fe(e.arguments,", ",B.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+qe(e.type)+"]",NonNullType:e=>qe(e.type)+"!"},qe=e=>B[e.kind](e);function Qo(e){return De=`
`,B[e.kind]?B[e.kind](e):""}function dn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(dn(e.values[r],n));return t;case"ObjectValue":for(var o=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];o[l.name.value]=dn(l.value,n)}return o;case"Variable":return n&&n[e.name.value]}}var na=()=>{},_e=na;function we(e){return{tag:0,0:e}}function it(e){return{tag:1,0:e}}var jo=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var gl=e=>e;function K(e){return n=>t=>{var r=_e;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function ze(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(it(e(r[0])))}))}function pn(e){return n=>t=>{var r=[],a=_e,o=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?a=u[0]:(o=!1,(function(p){var c=_e;p((g=>{if(g===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):o||(o=!0,a(0)))}}else g.tag===0?(r.push(c=g[0]),c(0)):r.length&&(t(g),c(0))}))})(e(u[0])),o||(o=!0,a(0))))})),t(we((u=>{if(u===1){s||(s=!0,a(1));for(var l=0,p=r,c=r.length;l<c;l++)p[l](1);r.length=0}else{!s&&!o?(o=!0,a(0)):o=!1;for(var g=0,f=r,d=r.length;g<d;g++)f[g](0)}})))}}function hl(e){return pn(gl)(e)}function mn(e){return hl(oa(e))}function Jt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var o=a[0];t(we((s=>{s===1?(r=!0,o(1),e()):o(s)})))}else t(a)}))}}function Qt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var o=a[0];t(we((s=>{s===1&&(r=!0),o(s)})))}else e(a[0]),t(a)}))}}function ta(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function Ze(e){var n=[],t=_e,r=!1;return a=>{n.push(a),n.length===1&&e((o=>{if(o===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(o.tag===0)t=o[0];else{r=!1;for(var p=0,c=n,g=n.length;p<g;p++)c[p](o)}})),a(we((o=>{if(o===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function ra(e){return n=>t=>{var r=_e,a=_e,o=!1,s=!1,u=!1,l=!1;n((p=>{l||(p===0?(l=!0,u||t(0)):p.tag===0?r=p[0]:(u&&(a(1),a=_e),o?o=!1:(o=!0,r(0)),(function(g){u=!0,g((f=>{u&&(f===0?(u=!1,l?t(0):o||(o=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(p[0]))))})),t(we((p=>{p===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!o&&(o=!0,r(0)),u&&!s&&(s=!0,a(0)))})))}}function st(e){return n=>t=>{var r=_e,a=!1,o=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:o++<e?(t(s),!a&&o>=e&&(a=!0,t(0),r(1))):t(s))})),t(we((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&o<e&&r(0)})))}}function jt(e){return n=>t=>{var r=_e,a=_e,o=!1;n((s=>{o||(s===0?(o=!0,a(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(o=!0,a(1),r(1),t(0)))}))):t(s))})),t(we((s=>{s===1&&!o?(o=!0,r(1),a(1)):o||r(0)})))}}function Xo(e,n){return t=>r=>{var a=_e,o=!1;t((s=>{o||(s===0?(o=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(o=!0,n&&r(s),r(0),a(1)))}))}}function Bo(e){return n=>e()(n)}function aa(e){return n=>{var t=e[jo()]&&e[jo()]()||e,r=!1,a=!1,o=!1,s;n(we((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{o=!1,n(it(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function vl(e){return e[Symbol.asyncIterator]?aa(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,o=!1,s;n(we((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{o=!1,n(it(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var oa=vl;function fn(e){return n=>{var t=!1;n(we((r=>{r===1?t=!0:t||(t=!0,n(it(e)),n(0))})))}}function ia(e){return n=>{var t=!1,r=e({next(a){t||n(it(a))},complete(){t||(t=!0,n(0))}});n(we((a=>{a===1&&!t&&(t=!0,r())})))}}function sa(){var e,n;return{source:Ze(ia((t=>(e=t.next,n=t.complete,na)))),next(t){e&&e(t)},complete(){n&&n()}}}var Ko=e=>{var n=!1;e(we((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function ua(e){return ia((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),na)))}function Dn(e){return n=>{var t=_e,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Ho(e){Dn((n=>{}))(e)}function Xt(e){return new Promise((n=>{var t=_e,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var la=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var bl=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new xn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new xn(e),In=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(bl),r=((a,o)=>{var s="";if(a)return`[Network] ${a.message}`;if(o)for(var u=0,l=o.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${o[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},Bt=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},yn=new Set,Wo=new WeakMap,Pn=(e,n)=>{if(e===null||yn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Pn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Pn(e[r],n)||"null";return t+="]"}else if(!n&&(Ht!==en&&e instanceof Ht||Wt!==en&&e instanceof Wt))return"null";var o=Object.keys(e).sort();if(!o.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Wo.get(e)||Math.random().toString(36).slice(2);return Wo.set(e,s),Pn({__key:s},n)}yn.add(e);for(var u="{",l=0,p=o.length;l<p;l++){var c=Pn(e[o[l]],n);c&&(u.length>1&&(u+=","),u+=Pn(o[l],n)+":"+c)}return yn.delete(e),u+="}"},ca=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||yn.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)ca(e,`${n}.${r}`,t[r]);else if(t instanceof Ht||t instanceof Wt)e.set(n,t);else{yn.add(t);for(var o in t)ca(e,`${n}.${o}`,t[o])}},Le=(e,n)=>(yn.clear(),Pn(e,n||!1)),en=class{},Ht=typeof File<"u"?File:en,Wt=typeof Blob<"u"?Blob:en,_l=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Nl=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,wl=(e,n)=>n%2==0?e.replace(Nl,`
`):e,Yo=e=>e.split(_l).map(wl).join("").trim(),zo=new Map,Kt=new Map,ut=e=>{var n;return typeof e=="string"?n=Yo(e):e.loc&&Kt.get(e.__key)===e?n=e.loc.source.body:(n=zo.get(e)||Yo(Qo(e)),zo.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Zo=e=>{var n;if(e.documentId)n=Bt(e.documentId);else if(n=Bt(ut(e)),e.definitions){var t=ma(e);t&&(n=Bt(`
# ${t}`,n))}return n},pa=e=>{var n,t;return typeof e=="string"?(n=Zo(e),t=Kt.get(n)||Jo(e,{noLocation:!0})):(n=e.__key||Zo(e),t=Kt.get(n)||e),t.loc||ut(t),t.__key=n,Kt.set(n,t),t},Ge=(e,n,t)=>{var r=n||{},a=pa(e),o=Le(r,!0),s=a.__key;return o!=="{}"&&(s=Bt(o,s)),{key:s,query:a,variables:r,extensions:t}},ma=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===be.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var da=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new In({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},Yt=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=Yt(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=Yt(e[a],n[a]);return e}}return n},ti=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],o=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var p=function(){var f=u[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),o=!0);var d="data",y=l,b=[];if(f.path)b=f.path;else if(r){var N=r.find((w=>w.id===f.id));f.subPath?b=[...N.path,...f.subPath]:b=N.path}for(var T=0,_=b.length;T<_;d=b[T++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(f.items)for(var R=+d>=0?d:0,m=0,k=f.items.length;m<k;m++)y[R+m]=Yt(y[R+m],f.items[m]);else f.data!==void 0&&(y[d]=Yt(y[d],f.data))},c=0,g=u.length;c<g;c++)p();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new In({graphQLErrors:a,response:t}):void 0,extensions:o?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},ri=(e,n,t)=>({operation:e,data:void 0,error:new In({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function ai(e){var n={query:void 0,documentId:void 0,operationName:ma(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=ut(e.query)),n}var oi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=El(e.context.url);for(var a in n){var o=n[a];o&&r[1].set(a,typeof o=="object"?Le(o):o)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},El=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},kl=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Le(n),r=(u=>{var l=new Map;return(Ht!==en||Wt!==en)&&(yn.clear(),ca(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",Le({...[...r.keys()].map((u=>[u]))}));var o=0;for(var s of r.values())a.append(""+o++,s);return a}return t}},ii=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var o=kl(e,n);return typeof o=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:o?"POST":"GET",body:o,headers:t}},Rl=/boundary="?([^=";]+)"?/i,Sl=/data: ?([^\n]+)/;async function*ei(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*ni(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var o of e)for(r+=o.constructor.name==="Buffer"?o.toString():t.decode(o,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*Cl(e,n,t){var r=!0,a=null,o;try{yield await Promise.resolve();var s=(o=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(g,f){var d=g.match(Rl),y="--"+(d?d[1]:"-"),b=!0,N;for await(var T of ni(ei(f),`\r
`+y)){if(b){b=!1;var _=T.indexOf(y);if(_>-1)T=T.slice(_+y.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(R){if(!N)throw R}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,o):/text\/event-stream/i.test(s)?u=(async function*(g){var f;for await(var d of ni(ei(g),`

`)){var y=d.match(Sl);if(y){var b=y[1];try{yield f=JSON.parse(b)}catch(N){if(!f)throw N}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(o):/text\//i.test(s)?u=(async function*(g){var f=await g.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(o):u=(async function*(g){yield JSON.parse(await g.text())})(o);var l;for await(var p of u)p.pending&&!a?l=p.pending:p.pending&&(l=[...l,...p.pending]),a=a?ti(a,p,o,l):da(e,p,o),r=!1,yield a,r=!0;a||(yield a=da(e,{},o))}catch(c){if(!r)throw c;yield ri(e,o&&(o.status<200||o.status>=300)&&o.statusText?new Error(o.statusText):c,o)}}function si(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),Jt((()=>{r&&r.abort()}))(K((a=>!!a))(aa(Cl(e,n,t))))}var fa=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=fa(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var o=[],s={},u=0,l=e.directives.length;u<l;u++){var p=e.directives[u],c=p.name.value;c[0]!=="_"?o.push(p):c=c.slice(1),s[c]=p}e={...e,directives:o,_directives:s}}if("selectionSet"in e){var g=[],f=e.kind===be.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];f=f||b.kind===be.FIELD&&b.name.value==="__typename"&&!b.alias;var N=fa(b);g.push(N)}return f||g.push({kind:be.FIELD,name:{kind:be.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:g}}}}return e},ui=new Map,Fn=e=>{var n=pa(e),t=ui.get(n.__key);return t||(ui.set(n.__key,t=fa(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function li(e){var n=t=>e(t);return n.toPromise=()=>Xt(st(1)(K((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Dn(t)(n),n}function nn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Tl=()=>{};var ci=({forward:e,dispatchDebug:n})=>t=>{var r=pn((o=>{var s=ai(o),u=oi(o,s),l=ii(o,s),p=jt(K((c=>c.kind==="teardown"&&c.key===o.key))(t))(si(o,u,l));return p}))(K((o=>o.kind!=="teardown"&&(o.kind!=="subscription"||!!o.context.fetchSubscriptions)))(t)),a=e(K((o=>o.kind==="teardown"||o.kind==="subscription"&&!o.context.fetchSubscriptions))(t));return mn([r,a])},xl=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,o)=>{var s=!1;return o({client:n,forward(u){return Ze(a(Ze(u)))},dispatchDebug(u){}})}),t),di=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>pn((o=>{t&&o.error&&t(o.error,o.operation);var s=n&&n(o)||o;return"then"in s?ua(s):fn(s)}))(r(pn((o=>{if(o.kind==="teardown")return fn(o);var s=e&&e(o)||o;return"then"in s?jt(K((u=>u.kind==="teardown"&&u.key===o.key))(a))(ua(s)):fn(s)}))(a))),Al=({dispatchDebug:e})=>n=>K((t=>!1))(n),pi=function e(n){var t=0,r=new Map,a=new Map,o=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=sa();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!o.has(m.key))&&(m.kind==="teardown"?o.delete(m.key):m.kind!=="mutation"&&o.add(m.key),l.next(m))}var c=!1;function g(m){if(m&&p(m),!c){for(c=!0;c&&(m=s.shift());)p(m);c=!1}}var f=m=>{var k=jt(K((w=>w.kind==="teardown"&&w.key===m.key))(l.source))(K((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(R));return m.kind!=="query"?k=Xo((w=>!!w.hasNext),!0)(k):k=ra((w=>{var L=fn(w);return w.stale||w.hasNext?L:mn([L,ze((()=>(w.stale=!0,w)))(st(1)(K((J=>J.key===m.key))(l.source)))])}))(k),m.kind!=="mutation"?k=Jt((()=>{o.delete(m.key),r.delete(m.key),a.delete(m.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(nn("teardown",m,m.context))}))(Qt((w=>{if(w.stale)if(!w.hasNext)o.delete(m.key);else for(var L=0;L<s.length;L++){var J=s[L];if(J.key===w.operation.key){o.delete(J.key);break}}else w.hasNext||o.delete(m.key);r.set(m.key,w)}))(k)):k=ta((()=>{p(m)}))(k),Ze(k)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(m){if(m.kind==="teardown")g(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(g);else if(a.has(m.key)){for(var k=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,k=!0);k||o.has(m.key)&&m.context.requestPolicy!=="network-only"?(o.delete(m.key),Promise.resolve().then(g)):(s.push(m),Promise.resolve().then(g))}},createRequestOperation(m,k,w){w||(w={});var L;return nn(m,k,{_instance:m==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(m){return m.kind==="mutation"?li(f(m)):li(Bo((()=>{var k=a.get(m.key);k||a.set(m.key,k=f(m)),k=ta((()=>{g(m)}))(k);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?ra(fn)(mn([k,K((L=>L===r.get(m.key)))(fn(w))])):k})))},executeQuery(m,k){var w=y.createRequestOperation("query",m,k);return y.executeRequestOperation(w)},executeSubscription(m,k){var w=y.createRequestOperation("subscription",m,k);return y.executeRequestOperation(w)},executeMutation(m,k){var w=y.createRequestOperation("mutation",m,k);return y.executeRequestOperation(w)},readQuery(m,k,w){var L=null;return Dn((J=>{L=J}))(y.query(m,k,w)).unsubscribe(),L},query:(m,k,w)=>y.executeQuery(Ge(m,k),w),subscription:(m,k,w)=>y.executeSubscription(Ge(m,k),w),mutation:(m,k,w)=>y.executeMutation(Ge(m,k),w)}),b=Tl;if(0)var N,T;var _=xl(n.exchanges),R=Ze(_({client:y,dispatchDebug:b,forward:Al({dispatchDebug:b})})(l.source));return Ho(R),y};var Dl=`
https://bit.ly/2XbVrpR#`;function sr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+Dl+t);throw a.name="Graphcache Error",a}}var Pl={},ur=e=>e._directives||Pl,Ie=e=>e.name.value,mi=e=>e.typeCondition.name.value,Sa=e=>e.alias?e.alias.value:e.name.value,Il=[],Ee=e=>e.selectionSet?e.selectionSet.selections:Il,_i=e=>e.typeCondition?e.typeCondition.name.value:null,lr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var o=e.arguments[r],s=dn(o.value,n);s!=null&&(t||(t={}),t[Ie(o)]=s)}return t},Fl=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var o=Ie(e.variableDefinitions[r].variable);t[o]=n[o]}return t}},Ni=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var o=e.variableDefinitions[r],s=Ie(o.variable);t[s]=n[s]===void 0&&o.defaultValue?dn(o.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function Ca(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===be.OPERATION_DEFINITION)return e.definitions[n];sr(!1,"",1)}var nr=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===be.FRAGMENT_DEFINITION&&(n[Ie(r)]=r)}return n},Ol=(e,n)=>{var t=ur(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Ie(a.arguments[0])==="if"){var o=dn(a.arguments[0].value,n);return r==="include"?!!o:!o}}return!0},Ul=(e,n)=>{var{defer:t}=ur(e);if(t){for(var r of t.arguments||[])if(Ie(r)==="if")return!!dn(r.value,n);return!0}return!1},$l=e=>{var{optional:n,required:t}=ur(e);if(t)return!1;if(n)return!0},fi="__",yi=(e,n,t,r)=>{var a=Ei(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},wi=(e,n,t,r)=>{var a=Ei(e,n,t,r);if(!a)return!1;var o=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return o.kind==="LIST"&&o.ofType.kind!=="NON_NULL"};var Ml=(e,n,t)=>{if(!t)return!1;var r=_i(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(o,s){sr(o.types.has(s)&&(o.types.get(s).kind==="INTERFACE"||o.types.get(s).kind==="UNION"),"",5)})(e,r),ki(e,t),e.isSubType(r,t))},Ei=(e,n,t,r)=>{if(!(t.indexOf(fi)===0||n.indexOf(fi)===0)){ki(e,n);var a=e.types.get(n).fields()[t];return a}};function ki(e,n){sr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var vn=(e,n)=>n?`${e}(${Le(n)})`:e,pt=(e,n)=>`${e}.${n}`,Vl=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Ri=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},lt=null,tr=null,C=null,ce=null,Ne=null,Je=null,Un=!1,tn=!1;function Pe(e,n){var t;if(e){if(lt.has(e))return e;t=tr.get(e)}return t==null&&(t=n?[]:{}),e&&tr.set(e,t),lt.add(t),t}var ya=e=>!!e&&lt.has(e),gn=(e,n,t,r,a)=>{lt=new WeakSet,tr=new WeakMap,Ne=e,C=n,Je=new Set,tn=!!r,Un=!!a,t?Ne==="read"?ce=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?zt(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),ce=t,Jl(n,t)):(ce=null,Ai(n,t)):ce=null},hn=()=>{var e=C,n=ce;if(tn=!1,ce=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)Ql(e.optimisticOrder[t]);lt=null,tr=null,Ne=null,C=null,Je=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{gn("read",e,null),ql(),jl(),hn(),e.defer=!1})))},gi=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),gn("write",e,n,t),hn()};var Si=new Set,Ci=(e,n,t,r)=>{var a=ce?e.optimistic.get(ce):e.base,o=a.get(n);o===void 0&&a.set(n,o=Object.create(null)),r===void 0&&!ce?delete o[t]:o[t]=r},cr=(e,n,t)=>{for(var r,a=!tn&&Ne==="read"&&ce&&C.commutativeKeys.has(ce),o=0,s=C.optimisticOrder.length;o<s;o++){var u=C.optimisticOrder[o],l=e.optimistic.get(u);if(a=a&&u!==ce,l&&(!a||!C.commutativeKeys.has(u))&&(!tn||Ne==="write"||C.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function rr(e){return C.refCount.get(e)||0}var ar=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)ar(e[t],n);else typeof e=="string"&&((a,o)=>{var s=rr(a),u=s+o>0?s+o:0;C.refCount.set(a,u),u?!s&&u&&C.gc.delete(a):C.gc.add(a)})(e,n)},hi=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(Vl(r)),n.add(r))},vi=(e,n,t,r)=>{hi(e,n,r.base.get(t));for(var a=0,o=C.optimisticOrder.length;a<o;a++){var s=r.optimistic.get(C.optimisticOrder[a]);s!==void 0&&hi(e,n,s.get(t))}},ql=()=>{if(!C.optimisticOrder.length){for(var e of C.gc.keys())if(C.gc.delete(e),!(rr(e)>0)){var n=C.records.base.get(e);C.refCount.delete(e),C.records.base.delete(e);var t=n&&n.__typename;if(t){var r=C.types.get(t);r&&r.delete(e)}var a=C.links.base.get(e);if(a){C.links.base.delete(e);for(var o in a)ar(a[o],-1)}}}},mt=(e,n)=>{e!==C.queryRootKey?Je.add(e):n!==void 0&&n!=="__typename"&&Je.add(pt(e,n))},Ti=(e,n)=>{!tn&&C.storage&&C.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Qe=(e,n)=>(Ne==="read"&&mt(e,n),cr(C.records,e,n)),bn=(e,n)=>(Ne==="read"&&mt(e,n),cr(C.links,e,n)),Ll=(e,n)=>{var t=C.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),C.abstractToConcreteMap.set(e,r)}},ct=(e,n,t)=>{Pi(cr(C.records,e,n),t)||(mt(e,n),Ti(e,n)),Ci(C.records,e,n,t)},Gl=(e,n)=>Qe(e,n)!==void 0||bn(e,n)!==void 0,ft=(e,n,t)=>{var r=ce?C.links.optimistic.get(ce):C.links.base;if(!ce){var a=r&&r.get(e);ar(a&&a[n],-1),ar(t,1)}Pi(cr(C.links,e,n),t)||(mt(e,n),Ti(e,n)),Ci(C.links,e,n,t)},zt=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&xi(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},Jl=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},xi=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Ai=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),xi(e,n)},Ql=e=>{var n=Je;Je=new Set,Ne="write";var t=C.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],o=r[1];for(var s in o)ft(a,s,o[s])}var u=C.records.optimistic.get(e);if(u)for(var l of u.entries()){var p=l[0],c=l[1];for(var g in c)ct(p,g,c[g])}Je=n,Ai(C,e)},Di=e=>{var{links:n,records:t}=C,r=[],a=new Set;return mt(e),vi(r,a,e,n),vi(r,a,e,t),r},jl=()=>{if(C.storage){tn=!0,Ne="read";var e={};for(var n of C.persist.keys()){var{entityKey:t,fieldKey:r}=Ri(n),a=void 0;(a=bn(t,r))!==void 0?e[n]=`:${Le(a)}`:(a=Qe(t,r))!==void 0?e[n]=Le(a):e[n]=void 0}tn=!1,C.storage.writeData(e),C.persist.clear()}};function Pi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Zt=null,or=!1,ha=void 0,dr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,ir=(e,n,t,r,a,o)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:tn,__internal:{path:[],errorMap:void 0}};if(o&&o.graphQLErrors)for(var u=0;u<o.graphQLErrors.length;u++){var l=o.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},va=(e,n,t,r,a,o)=>{Zt=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=o,e.error=dr(e)},Xl=(e,n,t,r,a)=>{if(!n)return!1;var o=_i(e);return!o||n===o?!0:!Ee(e).some((s=>{if(s.kind!==be.FIELD)return!1;var u=vn(Ie(s),lr(s,r));return!Gl(t,u)}))},dt=class{constructor(n,t,r,a,o,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:o,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(Ol(t,this.ctx.variables)){if(t.kind!==be.FIELD){var r=t.kind!==be.INLINE_FRAGMENT?this.ctx.fragments[Ie(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?Ml(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?Bl(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):Ne==="read"&&Kl(r.typeCondition.name.value,this.typename)||Xl(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||Ne==="write"&&!this.ctx.store.schema){var o=$l(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&Ll(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Ee(r),index:0,defer:n.defer||Ul(t,this.ctx.variables),optional:o!==void 0?o:n.optional})}}}else if(Ne==="write"||!t._generated)return or=n.defer,ha=n.optional,t}}this.stack.pop()}}},Bl=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},Kl=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>C.types.has(a))(e);if(!t)return!1;var r=(a=>C.abstractToConcreteMap.get(a)||Si)(e);return r.size&&r.has(n)},er=e=>e??null,ba=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=ba(e,n[r]);return t}}else return n||null;var o=e.keyOfEntity(n);return o},_a=(e,n,t,r)=>{var a=Fn(n.query),o=Ca(a),s=e.rootFields[o.operation],u=Ee(o),l=ir(e,Ni(o,n.variables),nr(a),s,s,r),p=s!==l.store.rootFields.query?Ii(l,s,u,t||Pe()):On(l,s,u,t||Pe());return{dependencies:Je,partial:l.partial||!p,hasNext:l.hasNext,data:p||null}},Ii=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new dt(n,n,!1,void 0,t,e),o,s=Un,u=Pe(r);o=a.next();){var l=Sa(o),p=r[l];e.__internal.path.push(l);var c=void 0;o.selectionSet&&p!==null?c=Fi(e,Ee(o),er(p)):c=p,s=s||c!==p,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},Fi=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=Un,o=0,s=t.length;o<s;o++)e.__internal.path.push(o),r[o]=Fi(e,n,t[o]),a=a||r[o]!==t[o],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?On(e,u,n,t)||null:Ii(e,t.__typename,n,t)};function Hl(e,n,t,r){var a=r.store.resolvers[n],o=a&&a[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](lr(l,r.variables)),s;break}}return s||o}var On=(e,n,t,r,a)=>{var{store:o}=e,s=n===o.rootFields.query,u=a&&o.keyOfEntity(a)||n,l=s?n:Qe(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var p=new dt(l,u,!1,void 0,t,e),c=!1,g=!1,f=Un,d,y=e.partial,b=Pe(r);(d=p.next())!==void 0;){var N=Ie(d),T=lr(d,e.variables),_=Sa(d),R=ur(d),m=Hl(R,l,N,e),k=vn(N,T),w=pt(u,k),L=Qe(u,k),J=a?a[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=l;else if(J!==void 0&&d.selectionSet===void 0)h=J;else if(Ne==="read"&&m){var x=b;if(d.selectionSet===void 0&&L!==void 0&&(x={...b,[_]:L,[N]:L}),va(e,x,l,u,k,N),h=m(x,T||{},o,e),d.selectionSet&&(h=Na(e,l,N,w,Ee(d),b[_]!==void 0?b[_]:r[_],h,ya(r))),o.schema&&h===null&&!yi(o.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=L;else if(J!==void 0)h=Na(e,l,N,w,Ee(d),b[_]!==void 0?b[_]:r[_],J,ya(r));else{var A=bn(u,k);A!==void 0?h=Oi(e,A,l,N,Ee(d),b[_]!==void 0?b[_]:r[_],ya(r)):typeof L=="object"&&L!==null&&(h=L)}if(!or&&h===void 0&&(R.optional||ha&&!R.required||dr(e)||!R.required&&o.schema&&yi(o.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(R.required||ha===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),f=f||h!==r[_],h!==void 0)b[_]=h;else if(or)g=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||g,s&&e.partial&&!c?void 0:f?b:r}},Na=(e,n,t,r,a,o,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,p=l.schema?wi(l.schema,n,t,e.store.logger):!1,c=e.partial,g=Pe(o,!0),f=Un||!Array.isArray(o)||s.length!==o.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=Na(e,n,t,pt(r,`${d}`),a,o?.[d],s[d],u);if(e.__internal.path.pop(),b===void 0&&!p){e.partial=c;return}else e.partial=e.partial||b===void 0&&p,g[d]=b??null,f=f||g[d]!==o[d]}return f?g:o}else{if(s==null)return s;if(u&&o===null)return null;if(Wl(s)){var N=o||Pe(o);return typeof s=="string"?On(e,s,a,N):On(e,r,a,N,s)}else return}},Oi=(e,n,t,r,a,o,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?wi(u.schema,t,r,e.store.logger):!1,p=Pe(o,!0),c=e.partial,g=Un||!Array.isArray(o)||n.length!==o.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var y=Oi(e,n[f],t,r,a,o?.[f],s);if(e.__internal.path.pop(),y===void 0&&!l){e.partial=c;return}else e.partial=e.partial||y===void 0&&l,p[f]=y||null,g=g||p[f]!==o[f]}return g?p:o}else if(n===null||o===null&&s)return null;return On(e,n,a,o||Pe(o))},Wl=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Ui=(e,n,t)=>{for(var r=n?[{fieldKey:vn(n,t)}]:Di(e),a=0,o=r.length;a<o;a++){var{fieldKey:s}=r[a];bn(e,s)!==void 0?ft(e,s,void 0):ct(e,s,void 0)}},wa=(e,n)=>{var t=(a=>C.types.get(a)||Si)(e);for(var r of t)n.includes(r)||Ui(r)},Ea=(e,n,t,r)=>{var a=Fn(n.query),o=Ca(a),s={data:t||Pe(),dependencies:Je},u=e.rootFields[o.operation],l=ir(e,Ni(o,n.variables),nr(a),u,u,r);return Ta(l,u,Ee(o),s.data),s},Ta=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",o=!!e.store.rootNames[n],s=o?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Qe(n,"__typename")),s)!o&&n&&(ct(n,"__typename",s),((F,M)=>{var Y=C.types.get(F);if(Y)Y.add(M);else{var pe=new Set;pe.add(M),C.types.set(F,pe)}})(s,n));else return;for(var u=e.store.updates[s],l=new dt(s,n||s,!1,void 0,t,e),p;p=l.next();){var c=Ie(p),g=lr(p,e.variables),f=vn(c,g),d=Sa(p),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(or||e.optimistic&&a==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&a==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(va(e,r,s,n||s,f,c),y=er(b(g||{},e.store,e))),y!==void 0){if(p.selectionSet)if(n&&a==="query"){var N=pt(n,f),T=ka(e,Ee(p),er(y),N,e.optimistic?bn(n||s,f):void 0);ft(n||s,f,T)}else ka(e,Ee(p),er(y));else n&&a==="query"&&ct(n||s,f,y!==null||!dr(e)?y:void 0);var _=u&&u[c];if(_)va(e,r,s,n||s,f,c),r[c]=y,_(r,g||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var R=y.map((F=>e.store.keyOfEntity(F)||"")),m=0,k=y.length;m<k;m++){var w=R[m];if(w&&y[m].__typename){var L=Qe(w,"__typename"),J=rr(w);L&&!J&&wa(y[m].__typename,R)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var x=Qe(h,"__typename"),A=rr(h);(!x||!A)&&y.__typename&&wa(y.__typename,[h])}}}e.__internal.path.pop()}}}};var ka=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var o=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?pt(r,`${s}`):void 0,p=ka(e,n,t[s],l,a?.[s]);o[s]=p,e.__internal.path.pop()}return o}else if(t===null)return dr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),g=t.__typename,f=c||r;return Ta(e,f,n,t),f||null},Ra=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var o=(({__schema:c})=>{var g=new Map,f=_=>{var R;return()=>{if(!R){R={};for(var m=0;m<_.length;m++)R[_[m].name]=_[m]}return R}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:f(_.interfaces||[]),fields:f(_.fields.map((R=>({name:R.name,type:R.type,args:f(R.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:f(_.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,R){var m=g.get(_),k=g.get(R);return!m||!k?!1:m.kind==="UNION"?!!m.types()[R]:m.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[_]:_===R}};if(c.types){y.types=g;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var T=d(N);T&&g.set(N.name,T)}}}return y})(n.schema);t=o.query||t,r=o.mutation||r,a=o.subscription||a,o.types&&(this.schema=o)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return vn(n,t)}keyOfEntity(n){if(Zt&&n===Zt.parent)return Zt.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var o=vn(t,r),s=Qe(a,o);if(s!==void 0)return s;var u=bn(a,o);return u!==void 0&&(u=ba(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?wa(n,[]):(sr(a,"",19),Ui(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Di(t):[]}updateQuery(n,t){var r=Ge(n.query,n.variables),a=t(this.readQuery(r));a!==null&&Ea(this,r,a,void 0)}readQuery(n){var t=Ge(n.query,n.variables);return _a(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((o,s,u,l,p)=>{var c=nr(s),g;if(p){if(!(g=c[p]))return null}else if(!(g=c[Object.keys(c)[0]]))return null;var f=mi(g);typeof u!="string"&&!u.__typename&&(u.__typename=f);var d=o.keyOfEntity(u);if(!d)return null;var y=ir(o,l||{},c,f,d,void 0),b=On(y,d,Ee(g),Pe())||null;return b})(this,Fn(n),t,r,a)}writeFragment(n,t,r,a){((o,s,u,l,p)=>{var c=nr(s),g;if(p){if(!(g=c[p]))return null}else if(!(g=c[Object.keys(c)[0]]))return null;var f=mi(g),d={__typename:f,...u},y=o.keyOfEntity(d);if(y){var b=ir(o,l||{},c,f,y,void 0);Ta(b,y,Ee(g),d)}})(this,Fn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,o=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&ft(s,vn(t,a),ba(this,o))}},bi=(e,n)=>nn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),ga=(e,n)=>nn(e.kind,e,{...e.context,requestPolicy:n}),$i=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new Ra(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((x,A,F)=>{gn("write",x,null);for(var M in F){var Y=F[M];if(Y!==void 0){var{entityKey:pe,fieldKey:xe}=Ri(M);Y[0]===":"?bn(pe,xe)===void 0&&ft(pe,xe,JSON.parse(Y.slice(1))):Qe(pe,xe)===void 0&&ct(pe,xe,JSON.parse(Y))}}x.storage=A,x.hydrating=!1,hn()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var o=new Map,s=[],u=new Map,l=new Map,p=new Set,c=new Set,g=new Set,f=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,T=h=>{for(var x of h.values())if(p.has(x))return!0;return!1},_=(h,x)=>{if(x)for(var A of x.values()){var F=y.get(A);if(F)for(var M of F.values())h.add(M)}},R=(h,x,A)=>{for(var F of x.values())if(F!==h.key){var M=u.get(F);if(M){h.kind==="query"&&N.add(F);var Y="cache-first";c.has(F)&&(c.delete(F),Y="cache-and-network");var pe=ga(M,Y);h.kind==="subscription"&&g.has(F)&&d.add(pe),t.reexecuteOperation(pe)}}if(!A){var xe=b;b=N,h.kind==="query"&&b.add(h.key),(N=xe).clear()}},m=h=>!d.has(h)||!g.has(h.key)?!1:(f.add(h.key),!0),k=h=>{var x=!1;if(h.kind==="query")zt(a.data,h.key),u.set(h.key,h),g.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),b.delete(h.key),g.delete(h.key),f.delete(h.key),gi(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),gn("write",a.data,h.key,!0,!1);var{dependencies:A}=Ea(a,h,void 0,void 0);if(hn(),A.size){for(var F of A.values())p.add(F);o.set(h.key,A);var M=new Set;_(M,A),R(h,M,!0),x=!0}}}return nn(h.kind,{key:h.key,query:Fn(h.query),variables:h.variables?Fl(Ca(h.query),h.variables):h.variables},{...h.context,optimistic:x})},w=(h,x)=>{for(var A of x.values()){var F=y.get(A);F||y.set(A,F=new Set),F.add(h.key)}},L=h=>{gn("read",a.data,void 0,!1,!1);var x=_a(a,h,l.get(h.key),void 0);hn();var A=x.data?!x.partial&&!x.hasNext?"hit":"partial":"miss";return l.set(h.key,x.data),u.set(h.key,h),w(h,x.dependencies),{outcome:A,operation:h,data:x.data,dependencies:x.dependencies,hasNext:x.hasNext}},J=(h,x)=>{var A=u.get(h.operation.key)||h.operation;if(A.kind==="mutation"){var F=o.get(A.key);_(x,F),o.delete(A.key)}(A.kind==="subscription"||h.hasNext)&&zt(a.data,A.key,!0);var M,Y=h.data;if(Y){gn("write",a.data,A.key,!1,!1);var pe=Ea(a,A,Y,h.error).dependencies;hn(),_(x,pe);var xe=A.kind==="query"?l.get(A.key):null;gn("read",a.data,A.key,!1,xe!==Y);var S=_a(a,A,xe||Y,h.error);hn(),Y=S.data,A.kind==="query"&&(_(x,M=S.dependencies),l.set(A.key,Y))}else gi(a.data,A.key);return M&&w(h.operation,M),{operation:A,data:Y,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var x=Ze(ze(L)(K((S=>S.kind==="query"&&S.context.requestPolicy!=="network-only"))(h))),A=K((S=>S.kind!=="query"||S.context.requestPolicy==="network-only"))(h),F=ze((S=>bi(S.operation,{cacheOutcome:"miss"})))(K((S=>S.outcome==="miss"&&S.operation.context.requestPolicy!=="cache-only"&&!T(S.dependencies)&&!b.has(S.operation.key)&&!m(S.operation)))(x)),M=ze((S=>{var{requestPolicy:ve}=S.operation.context,Me=ve!=="cache-only"&&(S.hasNext||ve==="cache-and-network"||ve==="cache-first"&&S.outcome==="partial"&&!b.has(S.operation.key)),sn=ve!=="cache-only"&&(Me||g.has(S.operation.key)||S.outcome==="partial"&&b.has(S.operation.key)&&((Ke=a.data).commutativeKeys.has(to=S.operation.key)||Ke.optimisticOrder.indexOf(to)>-1)),Ke,to,Vu={operation:bi(S.operation,{cacheOutcome:S.outcome}),data:S.data,error:S.error,extensions:S.extensions,stale:sn&&!S.hasNext,hasNext:Me&&S.hasNext};return Me&&(T(S.dependencies)?ve==="cache-and-network"&&c.add(S.operation.key):m(S.operation)||t.reexecuteOperation(ga(u.get(S.operation.key)||S.operation,"network-only"))),Vu}))(K((S=>S.outcome!=="miss"||S.operation.context.requestPolicy==="cache-only"))(x)),Y=n(ze(k)(mn([A,F]))),pe=ze((S=>{var{key:ve}=S.operation,Me=!1;S.hasNext||(g.delete(ve),Me=f.delete(ve));var sn=new Set,Ke=J(S,sn);return R(S.operation,sn,!1),Me&&(Ke.stale=!0,t.reexecuteOperation(ga(u.get(ve)||S.operation,"network-only"))),Ke}))(K((S=>!o.has(S.operation.key)))(Y)),xe=pn((S=>{if(s.push(S)<o.size)return Ko;for(var ve=0;ve<s.length;ve++)zt(a.data,s[ve].operation.key);p.clear();for(var Me=[],sn=new Set,Ke;Ke=s.shift();)Me.push(J(Ke,sn));return R(S.operation,sn,!1),oa(Me)}))(K((S=>o.has(S.operation.key)))(Y));return mn([pe,xe,M])}};var $n=()=>null;function Mi(){return $i({keys:{CallingNameUpdate:$n,PhoneNumberAssociation:$n,PhoneNumberCapabilities:$n,PhoneNumberCount:$n,UpdateRunItem:$n,UserError:$n},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&Yl(t,n)}}}})}function Yl(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}function Vi(){pr=qi()}function qi(){return new pi({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:Vo,exchanges:[Mi(),zl,ci]})}var zl=di({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Zl()}:e.context;return nn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(Mt.value=!0)}});function Zl(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var pr=qi();function Mn(e,n,t){let r=Ge(e.toString(),n),a={hash:e.__meta__?.hash},o=pr,{unsubscribe:s}=la(o.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),Dn(({data:l,error:p,stale:c})=>t({data:l,error:p,isStale:c})));return{stop:s,again:()=>o.reexecuteOperation(o.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function je(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await la(pr.query(e.toString(),n,r),K(({stale:o,hasNext:s})=>!o&&!s),st(1),Xt);return Li(a)}var mr=I(null),xa=I(0);async function re(e,n){let t={hash:e.__meta__?.hash};mr.value={document:e.toString(),variables:n};let r=await pr.mutation(e.toString(),n,t);return xa.value++,Li(r)}function Li(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function ge(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function U(e,n){return n}var V=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Gi=new V(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),Fe=new V(`
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
    `,{fragmentName:"Grant"}),Vn=new V(`
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
    `,{fragmentName:"Change"}),Ji=new V(`
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
    `,{fragmentName:"Run"}),ke=new V(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Qi=new V(`
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
}`,{fragmentName:"RunItem"}),Aa=new V(`
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
}`,{hash:"sha256:719928e07dc025f5ece5770b48f7330867845daea7a70e1396324fbdad6bf8e2"}),Da=new V(`
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
}`,{hash:"sha256:77be53662eb7634e533c8d877e771b32f62ade2660fa81c7aecfff639181e8ff"}),ji=new V(`
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
}`,{hash:"sha256:f71a4d84d138e314ae93d3a48e7ffb69d5ca7b49c74f3b9c76ba49972ea353d7"}),Xi=new V(`
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
}`,{hash:"sha256:41de78cf6d72617cbba148ecd29cb4ab9d5fa361b8773054825e63de666b27cd"}),Bi=new V(`
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
}`,{hash:"sha256:9a723c126c22f4c8f1adf5ec565d56fbb3b092231cd4fa5cbc20124d13f43d14"}),Ki=new V(`
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
}`,{hash:"sha256:a0fe1ee77e58b2d90ddf70827fb81261a239184e91b15c1a9b5836ed452b9cc6"}),Hi=new V(`
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
}`,{hash:"sha256:c1e47e8d136a32fc5f2a620f7186ba9a636fef114f1c7f1850b9435052187e04"}),Wi=new V(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),Pa=new V(`
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
}`,{hash:"sha256:b9dd3ed864f27611dcdd37bd27674e55c658a767fc45934d403bb2ff0255f274"}),Yi=new V(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),zi=new V(`
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
}`,{hash:"sha256:731740ab5f2f1d389a4985a1461acb2bf8d4add15e9abc0c0fd7fac915abab60"}),Zi=new V(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),es=new V(`
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),ns=new V(`
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),ts=new V(`
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),rs=new V(`
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),as=new V(`
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),Ia=new V(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),os=new V(`
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
}`,{hash:"sha256:3ffb8d54bd50c3ec3c74aa92aaae28bbe776f1f271e23ee1a3f9e808f541f8e2"}),is=new V(`
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
}`,{hash:"sha256:ccc7f38e2c8e1e4f2842737c9b1b2f382b9bfb4c200595d4f7747b25dedbf83e"}),yt=new V(`
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var hr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Fa=Object.keys(hr),nc=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function gt(e){let n=new URLSearchParams(e),t=Fa.flatMap(r=>{let a=n.get(r);return a?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:tc(n.get("order")??"")}}function tc(e){let n=nc.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function ht(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Fa){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var q=I(gt(""));function ss(){let e=()=>{q.value=gt(location.search)};e(),addEventListener("popstate",e)}function H(e,n=!1){q.value={...q.value,...e};let t=location.pathname+ht(q.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}var _n=te(()=>JSON.stringify(Oa(q.value)));function Oa({search:e,filters:n,order:t}){let r=Fa.flatMap(o=>{let s=n[o];return s===void 0?[]:[hr[o](s)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:t}}var vr=te(()=>q.value.search.trim()!=="");function us({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var rc=100,ac=3e4,Ae=I([]),cs=I([]),vt=te(()=>{let e=Ae.value.flatMap(({data:n})=>n===void 0?[]:[n]);return e.length>0?e:cs.value}),ae=te(()=>{let e=vt.value.flatMap(({phoneNumbers:n})=>U(Fe,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),Nn=te(()=>vt.value[0]?.phoneNumbers.totalCount??null),Ua=te(()=>vt.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),rn=te(()=>Ae.value.length===0||Ae.value.some(({data:e,error:n})=>e===void 0&&n===null)),br=te(()=>Ae.value.find(({error:e})=>e!==null)?.error??null);function ds(){me(()=>{let e=oe.value===null?null:_n.value,n=vt.peek();Ae.peek().forEach(({stop:t})=>t()),Ae.value=[],cs.value=oe.value===null?[]:n,e!==null&&ms(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&ie.value.is==="well"&&de()},ac)}var $a=I(0);function de(){$a.value++,Ae.peek().forEach(({again:e})=>e())}function Ma(){let{endCursor:e}=vt.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!rn.peek()&&ms(JSON.parse(_n.peek()),e)}async function ps(e){let n=_n.peek();for(;!e()&&Ua.peek()&&br.peek()===null&&_n.peek()===n;)await ls(),Ma(),await ls()}function ls(){return new Promise(e=>{let n=me(()=>{rn.value||(queueMicrotask(()=>n()),e())})})}function ms(e,n){let t=Ae.peek().length,r=p=>{Ae.value=[...Ae.peek().slice(0,t),p,...Ae.peek().slice(t+1)]},o={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(o);let s=!1,{again:u,stop:l}=Mn(Pa,{first:rc,after:n,...e},({data:p,error:c,isStale:g})=>{s||(o={...o,data:p??o.data,error:c===void 0?null:ge(c),isStale:g},r(o))});o={...o,again:u,stop:()=>{s=!0,l()}},r(o)}var _r=I(null),fs=0;function X(e,n){clearTimeout(fs),_r.value={text:e,action:n},fs=window.setTimeout(()=>{_r.value=null},8e3)}async function Xe(e){try{return oc(await e())}catch(n){return ge(n)}}function oc(e){return U(ke,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var ys=I(Date.now());setInterval(()=>{ys.value=Date.now()},1e3);var Oe=ys,Nr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},gs=Nr({weekday:"short",hour:"2-digit",minute:"2-digit"}),hs=Nr({hour:"2-digit",minute:"2-digit"}),Re=Nr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),wn=Nr({day:"numeric",month:"short",year:"numeric"});function vs(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:wn(e)}function wr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function bs({id:e,internationalFormat:n},t){return Xe(async()=>{let{transferPhoneNumber:r}=await re(Da,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:o})=>o).join(", ");X(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&H({number:null},!0),de()}return r})}function _s({id:e,version:n,internationalFormat:t}){return Xe(async()=>{let{deletePhoneNumber:r}=await re(ji,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){H({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${Re(r.deletionAt)}.`;X(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{Va(e)}}),de()}return r})}function Va(e){return Xe(async()=>{let{restorePhoneNumber:n}=await re(Xi,{input:{id:e}});return n?.phoneNumber!=null&&(X("Restored, as it was."),de()),n})}function Ns(e){return Xe(async()=>{let{createPhoneNumber:n}=await re(Bi,{input:e});return n?.phoneNumber!=null&&(X(n.message),de()),n})}function ws({id:e,internationalFormat:n},t,r){return Xe(async()=>{let a={id:e,outcome:t,reason:r===""?null:r},{settleCallingName:o}=await re(Ki,{input:a});return o?.phoneNumber!=null&&(X(`Settled the calling name of ${n}.`),de()),o})}var ic=Symbol.for("pv"),sc=0;function i(e,n,t,r,a,o){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var p={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ic,__v:--sc,__i:-1,__u:0};return(a||o)&&(p.__source=a,p.__self=o),$.vnode&&$.vnode(p),p}function P({children:e}){return i("bdi",{children:e})}var uc=te(()=>Math.ceil(Oe.value/3e4)*3e4);function qn({at:e}){return i("time",{dateTime:e,title:Re(e),children:vs(e,uc.value)})}function Es(){let e=G(void 0),n=G(()=>{}),t=G("");ue(()=>{let s=Mn(Hi,{first:100,after:null},({data:u})=>{e.value=u??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await Va(s),n.value()}let{nodes:a,totalCount:o}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return i("main",{class:"numbers","aria-busy":o===null,children:[i("div",{class:"title",children:[i("h1",{children:"Deleted numbers"}),i("p",{class:"quiet",role:"status",children:o!==null&&`${o} to restore`})]}),i("p",{class:"refusal",role:"alert",children:t.value}),o===0&&i("div",{class:"nothing",children:[i("h2",{children:"Nothing is deleted"}),i("p",{children:"A number that is deleted can be restored here, until it is released."})]}),i("ul",{class:"cards",children:a.map(s=>{let u=U(Fe,s);return i("li",{children:[i("b",{children:i("bdi",{dir:"ltr",children:u.internationalFormat})}),i("span",{children:u.nickname===null?"":i(P,{children:u.nickname})}),i("span",{class:"quiet",children:["of ",i(P,{children:u.owner.name}),s.deletionAt!==null&&`, released ${Re(s.deletionAt)}`]}),i("button",{"aria-label":`Restore ${u.internationalFormat}`,onClick:()=>{r(u.id)},children:"Restore"})]},u.id)})})]})}function Ln({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let o=G([]),s=j(0);function u(l){clearTimeout(s.current),s.current=window.setTimeout(()=>{je(Ia,{search:l.slice(0,100)},"cache-first").then(({accounts:p})=>{o.value=p.map(c=>c.name)}).catch(()=>{})},150)}return i("label",{children:[n,i("input",{name:e,list:`${e}-accounts`,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:l=>u(l.currentTarget.value)}),i("datalist",{id:`${e}-accounts`,children:o.value.map(l=>i("option",{value:l},l))})]})}function ks(){let e=j(null),n=G("");async function t(r){let a=new FormData(r),o=s=>String(a.get(s)??"").trim()||null;n.value=await Ns({phoneNumber:o("number")??"",countryCode:o("country")?.toUpperCase()??null,owner:o("owner"),nickname:o("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return i(D,{children:[i("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),i("dialog",{ref:e,"aria-labelledby":"add-title",children:i("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("h2",{id:"add-title",children:"Add a number"}),i("label",{children:["Number, as people write it",i("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),i("label",{children:["Country, for one without +",i("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),i(Ln,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),i("label",{children:["Nickname",i("input",{name:"nickname",autoComplete:"off"})]}),i("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),i("button",{class:"primary",children:"Add"})]})]})})]})}var an=I(null),lc=600;function Rs(){let e=0,n="";me(()=>{let t=oe.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(an.value=null);let r=`${t} ${xa.value} ${$a.value}`;t===""||rn.value||vr.value||r===n||(clearTimeout(e),e=window.setTimeout(()=>{n=r,cc(t)},an.peek()===null?0:lc))})}async function cc(e){let n=await je(Aa,{}).catch(()=>null);n!==null&&oe.peek()?.viewer.id===e&&(an.value={access:Er(n.access),calling:Er(n.calling),nickname:Er(n.nickname),tag:Er(n.tag)})}function Er(e){return new Map(U(Gi,e).map(({value:n,count:t})=>[n??null,t]))}var dc=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],Ss=6;function Cs(){let e=[...an.value?.tag.keys()??[]].filter(a=>a!==null),n=q.value.filters.tag,[t,r]=[e.slice(0,Ss),e.slice(Ss)];return n!==void 0&&!t.some(a=>qa(a,n))&&t.push(r.find(a=>qa(a,n))??n),i("nav",{class:"chips","aria-label":"Parts of the list",children:[dc.map(a=>i(La,{...a},a.label)),t.map(a=>i(La,{label:a,filters:{tag:a},counted:["tag",a]},`tag ${a}`)),r.length>0&&i(fc,{tags:r})]})}function qa(e,n){return e.toLowerCase()===n.toLowerCase()}function La({label:e,filters:n,counted:t}){let r=q.value.filters,a=t?.[0]==="tag",o=a?Object.keys(r).length===1&&qa(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return i("button",{class:a?"of-tag":"","aria-pressed":o,onClick:()=>H({filters:n,number:null}),children:[i(P,{children:e}),i(pc,{counted:t})]})}function pc({counted:e}){if(an.value===null||vr.value)return null;let n=[...an.value.access.values()].reduce((r,a)=>r+a,0),t=e===void 0?n:an.value[e[0]].get(e[1])??0;return i("small",{children:t.toLocaleString("en")})}function mc({currentTarget:e}){e.hidePopover()}function fc({tags:e}){return i(D,{children:[i("button",{popovertarget:"tags",children:["Other tags ",i("small",{children:e.length.toLocaleString("en")})]}),i("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:mc,children:e.map(n=>i(La,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Gn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Ts={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},Jn={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Ue={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},kr={LOCAL:"Local",TOLL_FREE:"Toll-free"},xs={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function ee(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var yc=new Intl.DisplayNames("en",{type:"region"});function Qn(e){try{return yc.of(e)??e}catch{return e}}var gc={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function he({name:e}){return i("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:i("path",{d:gc[e]})})}var hc=150;function As(){let e=j(null),n=j(0),{search:t}=q.value;ue(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:o}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>H({search:o},!0),hc)}return i("div",{class:"finding",children:[i("div",{class:"search",role:"search",children:[i(he,{name:"search"}),i("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),i("kbd",{"aria-hidden":"true",children:"/"})]}),i(vc,{}),i(_c,{})]})}var Ds={access:{label:"Access",words:Gn},calling:{label:"Calling name",words:Ts},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:kr},product:{label:"Product",words:Ue},type:{label:"Type",words:Jn}};function vc(){return i(D,{children:[i("button",{popovertarget:"filters",children:"Filter"}),i("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[i("h2",{children:"Only numbers with"}),Object.entries(Ds).map(([e,{label:n,words:t}])=>i("label",{children:[n,i("select",{value:q.value.filters[e]??"",onChange:r=>Ga(e,r.currentTarget.value),children:[i("option",{value:"",children:"any"}),Object.entries(t).map(([r,a])=>i("option",{value:r,children:a},r))]})]},e)),i("label",{children:["Country",i("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:q.value.filters.country??"",onInput:e=>bc(e.currentTarget.value)})]})]})]})}function bc(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Ga("country",n)}function Ga(e,n){let{[e]:t,...r}=q.peek().filters;H({filters:n===""?r:{...r,[e]:n}})}function _c(){let e=Object.keys(hr);return i("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=q.value.filters[n];return t===void 0?[]:[i(Nc,{name:n,value:t},n)]})})}function Nc({name:e,value:n}){let t=Ds[e],r=t?.label??(e==="country"?"Country":ee(e,{})),a=e==="country"?Qn(n):ee(n,t?.words??{});return i("li",{children:[i("span",{children:[r,": ",i("bdi",{children:a})]}),i("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>Ga(e,""),children:i(he,{name:"close"})})]})}var Se=I(new Set),$e=I(!1),jn=te(()=>$e.value?Nn.value??0:Se.value.size),Ps=null;function Rr(e,n=!1){let t=!Se.peek().has(e),r=n?wc(Ps,e):[e];Ps=e,$e.value=!1,Se.value=new Set(t?[...Se.peek(),...r]:[...Se.peek()].filter(a=>!r.includes(a)))}function wc(e,n){let t=ae.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Ja(e){$e.value=!1,Se.value=new Set(e?ae.peek().map(({id:n})=>n):[])}function bt(){Ja(!1)}_n.subscribe(bt);var Is={run:null,items:[],message:"",isBusy:!1},Ec=700,W=I(Is);function Fs(){W.value=Is}async function Os(e,n){await Sr(async()=>{let{previewUpdateRun:t}=await re(es,{input:{target:e,change:n}});await Qa(t,["REFUSED","WILL_CHANGE"])})}async function Us(e){await Sr(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await re(ns,{input:n});await Qa(t,[]),await Gs(e.id)})}async function $s(e){await Sr(async()=>{let{cancelUpdateRun:n}=await re(ts,{input:{id:e.id}});await Qa(n,[])})}async function Ms(e){await Sr(async()=>{let{undoChanges:n}=await re(yt,{input:{runId:e.id}}),t=qs(n);W.value={...W.peek(),message:Ls(t)},await Gs(e.id)})}async function Vs(e){return ja(e.id,["REFUSED","FAILED"],1/0)}async function Sr(e){W.value={...W.peek(),isBusy:!0,message:""};try{await e()}catch(n){W.value={...W.peek(),message:ge(n)}}finally{W.value={...W.peek(),isBusy:!1}}}async function Qa(e,n){let t=U(yr,e?.run)??W.peek().run,r=Ls(qs(e)),a=t===null||n.length===0?[]:await ja(t.id,n,1);W.value={...W.peek(),run:t,items:a,message:r}}function qs(e){return U(ke,e?.userErrors??[])}function Ls(e){return e.map(({message:n})=>n).join(" ")}async function Gs(e){for(;;){let t=U(yr,(await je(rs,{id:e})).updateRun);if(t==null)return;if(W.value={...W.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Ec))}let n=await ja(e,["FAILED","REFUSED"],1);W.value={...W.peek(),items:n},de()}async function ja(e,n,t){let r=[],a=null;for(let o=0;o<t;o++){let u=(await je(as,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...U(Qi,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}function Js(e,n,t){let r=URL.createObjectURL(new Blob([kc([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function kc(e){return e.map(n=>`${n.map(Rc).join(",")}\r
`).join("")}function Rc(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Sc=50;function Qs({items:e}){return e.length===0?null:i("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Sc).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},o)=>i("li",{children:[i("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?i("span",{class:"refusal",children:U(ke,a).map(({message:s})=>s).join(" ")}):i("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&i(D,{children:["now ",i(P,{children:r})]})})]},n?.id??o))})}var Cc={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function js({onClose:e}){let n=j(null),{run:t}=W.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);ue(()=>(n.current?.showModal(),Fs),[]);function a(){r&&bt(),e()}return i("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:i("div",{class:"card",children:[i("h2",{id:"many-title",children:["Change ",jn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&i(Tc,{}),i("p",{class:"refusal",role:"alert",children:W.value.message}),t!==null&&i(Dc,{run:t}),i("p",{class:"actions",children:[i("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&i(Pc,{run:t})]})]})})}function Tc(){let e=G("nickname"),n=W.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");Os(xc(),Ac(e.value,a))}return i("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i("label",{children:["What",i("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(Cc).map(([r,a])=>i("option",{value:r,children:a},r))})]}),i("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?i("select",{name:"value",children:Object.entries(Ue).map(([r,a])=>i("option",{value:r,children:a},r))}):i("input",{name:"value",dir:"auto",autoComplete:"off"})]}),i("button",{disabled:n,children:"Preview"})]})}function xc(){return $e.peek()?{filter:Oa(q.peek()).filter??{}}:{ids:[...Se.peek()]}}function Ac(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function Dc({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return i(D,{children:[i("div",{role:"group","aria-label":t?"Preview":"Outcome",children:i("dl",{class:"outcome",children:r.map(([a,o,s])=>i("div",{class:o===0?"":s,children:[i("dt",{children:a}),i("dd",{children:n(o)})]},a))})}),e.status==="RUNNING"&&i(D,{children:[i("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),i("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&i("p",{role:"status",children:[i("b",{children:[ee(e.status,{}),"."]})," ",e.value!==null&&i(D,{children:[ee(e.field,{}),": ",i(P,{children:e.value})]})]}),i(Qs,{items:W.value.items})]})}function Pc({run:e}){let{isBusy:n}=W.value;switch(e.status){case"PREVIEWED":return i("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Us(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return i("button",{onClick:()=>{$s(e)},children:"Stop"});case"DONE":case"CANCELLED":return i(D,{children:[e.refused+e.failed>0&&i("button",{onClick:()=>{Ic(e)},children:"Refusals as CSV"}),e.done>0&&i("button",{disabled:n,onClick:()=>{Ms(e)},children:"Undo all"})]});default:return null}}async function Ic(e){let t=(await Vs(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",U(ke,a).map(({message:o})=>o).join(" ")]);Js("refusals.csv",["e164","nickname","reason"],t)}function Xs(){let e=G(!1),n=Nn.value??0;return e.value?i(js,{onClose:()=>e.value=!1}):jn.value===0?null:i("section",{class:"selection","aria-label":"Selection",children:[i("b",{children:[jn.value.toLocaleString("en")," selected"]}),!$e.value&&n>jn.value&&i("button",{onClick:()=>$e.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),i("button",{onClick:bt,children:"Clear"}),i("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Xa=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Bs=Xa.length+1;var Ks={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Fc=["nickname","name","note","reference","tags"],Ba=new Map;function Z(e,n){let t=`${e} ${n}`,r=Ba.get(t)??I(null);return Ba.set(t,r),r}function Hs(e,n){let t=Z(e.id,n).value;return t?.phase.is==="saving"&&Fc.includes(n)?on(t):_t(e,n)}function _t(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Ws(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function on({field:e,text:n}){let t=e==="tags"?Ws(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function Be(e,n){let t=Z(e.id,n),{id:r,version:a,internationalFormat:o}=e;if(t.peek()===null){let s=_t(e,n);t.value={id:r,field:n,label:o,was:s,version:a,text:s??"",phase:{is:"typing"},isUndo:!1}}else t.peek()?.phase.is==="refused"&&(t.value={...t.peek(),phase:{is:"typing"}})}function Ce(e,n){Z(e,n).value=null}function Xn(e){Z(e.id,e.field).value=e}function Ys(){Ba.clear()}function Nt(e){let n=e.field==="tags"?Ws(e.text):on(e);return{id:e.id,expectedVersion:e.version,[e.field]:n}}var Oc=100,Uc=48e3,$c=new TextEncoder;function zs(e){let n=[],t=0;for(let r of e){let a=$c.encode(JSON.stringify(Nt(r))).length,o=n.at(-1);o===void 0||o.length===Oc||t+a>Uc?(n.push([r]),t=a):(o.push(r),t+=a)}return n}async function Tr(e,n,t){let r=Z(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(on(a)===r.was&&r.phase.is==="typing")return Ce(e,n);await tu(a)}async function Zs(e,{value:n,version:t}){await tu({...e,was:n,version:t})}function eu(e){Ce(e.id,e.field)}var wt=[],Wa=I(0);async function Ya(){let e=wt.pop();Wa.value=wt.length,e!==void 0&&await xr(e.map(Mc))}function Mc({edit:e,version:n}){let{id:t,field:r,label:a}=e;return{id:t,field:r,label:a,was:on(e),version:n,text:e.was??"",phase:{is:"typing"},isUndo:!0}}function nu(){Ys(),Cr.clear(),Ka.clear(),wt.length=0,Wa.value=0}var Cr=new Map,Ka=new Map;async function tu(e){await xr([e])}async function xr(e){e.forEach(t=>Xn({...t,phase:{is:"saving"}}));let n=[];for(let t of zs(e)){let r=t.map(({id:a})=>a);n.push(...await Vc(r,()=>qc(t)))}return Qc(n),n.length}function Vc(e,n){let t=Promise.all(e.map(r=>Ka.get(r))).then(n);return e.forEach(r=>Ka.set(r,t)),t}async function qc(e){try{let[n,...t]=e;return(n!==void 0&&t.length===0?[await Ha(n)]:await Lc(e)).filter(a=>a!==null)}catch(n){return e.forEach(t=>au(t,ge(n))),[]}}async function Ha(e){let n=ou(e),{updatePhoneNumber:t}=await re(Zi,{input:Nt(n)});return ru(n,t)}async function Lc(e){let n=e.map(ou),{updatePhoneNumbers:t}=await re(zi,{input:{items:n.map(Nt)}}),r=[];for(let[a,o]of n.entries())r.push(await ru(o,t?.results[a]??Gc(t)));return r}function Gc(e){return{phoneNumber:null,userErrors:e?.userErrors??[]}}async function ru(e,n){let t=U(Fe,n?.phoneNumber);if(t!=null)return Jc(e,t);let r=U(ke,n?.userErrors??[]);return r.some(({code:a})=>a==="CONFLICT")?jc(e):(r.some(({code:a})=>a==="NOT_FOUND")?iu(e):au(e,r.map(({message:a})=>a).join(" ")),null)}function au(e,n){Xn({...e,phase:{is:"refused",message:n}})}function ou(e){let{version:n}=e;for(let t=Cr.get(`${e.id} ${n}`);t!==void 0;t=Cr.get(`${e.id} ${n}`))n=t;return{...e,version:n}}function Jc(e,{version:n}){return n>e.version&&Cr.set(`${e.id} ${e.version}`,n),Ce(e.id,e.field),{edit:e,version:n}}function Qc(e){let[n]=e;if(n===void 0)return;let{edit:t}=n,r=e.length===1?t.label:`${e.length.toLocaleString("en")} numbers`;t.field==="callingName"?X(`The calling name of ${r} was asked for. The carrier decides.`):t.isUndo?X(e.length===1?`Undone: ${r} is as it was.`:`Undone: ${r} are as they were.`):(wt.push(e),Wa.value=wt.length,X(`Saved ${r}.`,{label:"Undo",act:()=>{Ya()}}))}async function jc(e){let{phoneNumber:n}=await je(Wi,{id:e.id}),t=U(Fe,n);if(t==null)return iu(e),null;if(t.version>e.version&&[e.was,on(e)].includes(_t(t,e.field)))return Ha({...e,version:t.version});if(t.version===e.version)return await new Promise(s=>setTimeout(s,200+300*Math.random())),Ha(e);let a=U(Vn,n?.changes.nodes??[]).find(({field:s})=>s===Ks[e.field]),o={value:_t(t,e.field),version:t.version,at:a?.at??null};return Xn({...e,phase:{is:"conflict",theirs:{...o,by:a?.actor?.name??null}}}),null}function iu(e){Ce(e.id,e.field),de(),X(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var Te=I(null);function lu(){addEventListener("keydown",e=>{if(oe.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=Xc(e.target)?void 0:Bc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function Xc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var Bc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Ar(1),ArrowUp:()=>Ar(-1),Enter:e=>!Kc(e)&&su(),Escape:Wc,F2:su,j:()=>Ar(1),k:()=>Ar(-1),X:()=>uu(!0),o:Hc,u:()=>(Ya(),!0),x:()=>uu(!1)};function Kc(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function Ar(e){let n=ae.peek(),t=n.findIndex(({id:a})=>a===Te.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r!==void 0&&En(r.id),r!==void 0}function En(e){Te.value=e,document.getElementById(`row-${e}`)?.focus()}function su(){let e=ae.peek().find(({id:n})=>n===Te.peek());return e?.viewerCanUpdate&&Be(e,"nickname"),e!==void 0}function cu(e,n){let t=ae.peek(),r=t.findIndex(s=>s.id===e),o=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return o!==void 0&&(Te.value=o.id,Be(o,"nickname")),o!==void 0}function uu(e){let n=Te.peek();return n!==null&&Rr(n,e),n!==null}function Hc(){return Te.peek()!==null&&H({number:Te.peek()}),Te.peek()!==null}function Wc(){return q.peek().number===null?!1:(za(),!0)}function za(){let{number:e}=q.peek();H({number:null}),e!==null&&En(e)}async function pu(e,n){Ce(e,"nickname"),En(e),await ps(()=>du(e).length>=n.length);let t=du(e),r=n.map((p,c)=>p.trim()===""?"kept":Yc(t[c],p)),a=r.filter(p=>typeof p=="object"),o=a.filter(p=>on(p)!==p.was);a.filter(p=>!o.includes(p)).forEach(p=>Ce(p.id,"nickname"));let s=await xr(o),u=o.filter(p=>Z(p.id,"nickname").peek()!==null),l=r.filter(p=>p===void 0).length;(s<o.length||l>0)&&zc(s,u,l)}function du(e){let n=ae.peek();return n.slice(n.findIndex(t=>t.id===e)).filter(({viewerCanUpdate:t})=>t)}function Yc(e,n){if(e===void 0||Z(e.id,"nickname").peek()!==null)return;Be(e,"nickname");let t=Z(e.id,"nickname").peek(),r=t===null?void 0:{...t,text:n.split("	")[0]??""};return r!==void 0&&Xn({...r,phase:{is:"saving"}}),r}function zc(e,n,t){let r=n.map(({id:l})=>Z(l,"nickname").peek()?.phase.is),a=l=>r.filter(p=>p===l).length,s=[[e,"saved"],[a("refused"),"refused"],[a("conflict"),"to be decided"],[t,"without a number that can be changed now"]].filter(([l])=>l>0).map(([l,p])=>`${l.toLocaleString("en")} ${p}`),[u]=n;X(`Of the lines ${s.join(", ")}.`,u&&{label:"Show",act:()=>En(u.id)})}function mu({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return i("span",{class:"calling",children:[n===null?i("span",{class:"empty",children:"none"}):i(P,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&i("span",{class:"pill pending",children:[i("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":i(P,{children:r.requestedName}),i(Zc,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&i("span",{class:"pill failed",children:"failed"})]})}function Zc({due:e}){return i("span",{class:"left",children:[" ",wr(e,Oe.value)]})}function kn({id:e,field:n}){let t=Z(e,n).value,r=j(null),a=t?.phase.is==="conflict";if(xt(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:o}=t.phase;return i("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[i("p",{children:[i("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),i("dl",{children:[i("div",{class:"mine",children:[i("dt",{children:"Mine"}),i("dd",{children:i(Za,{of:t.text===""?null:t.text})})]}),i("div",{children:[i("dt",{children:["Theirs",o.at!==null&&i("small",{children:[", by ",i(P,{children:o.by??"the system"}),", ",i(qn,{at:o.at})]})]}),i("dd",{children:i(Za,{of:o.value})})]}),i("div",{children:[i("dt",{children:"As it was"}),i("dd",{children:i(Za,{of:t.was})})]})]}),i("p",{class:"actions",children:[i("button",{ref:r,class:"primary",onClick:()=>{Zs(t,o)},children:"Keep mine"}),i("button",{onClick:()=>eu(t),children:"Take theirs"})]})]})}function Za({of:e}){return e===null?i("span",{class:"empty",children:"empty"}):i(P,{children:e})}function Bn(e){let{number:n,field:t,label:r,empty:a}=e,o=Z(n.id,t).value;if(o?.phase.is==="typing"||o?.phase.is==="refused")return i(ed,{...e,edit:o});let s=Hs(n,t),u=s===null?i("span",{class:"empty",children:a}):i(P,{children:s});return n.viewerCanUpdate?i("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??a}. Edit`,"aria-busy":o?.phase.is==="saving",onClick:()=>Be(n,t),children:[u,i(he,{name:"pencil"})]}):i("span",{class:"value",children:u})}function ed({number:e,field:n,label:t,limit:r,rule:a,onDone:o,onTab:s,onPasteLines:u,edit:l,isLong:p}){let c=j(null),g=j(null),f=j(!1),d=l.phase.is==="typing";xt(()=>{d&&(c.current?.focus(),c.current?.select()),f.current=!1,y()},[d]);function y(){let m=[...c.current?.value.trim()??""].length;g.current!==null&&(g.current.textContent=`${m} / ${r}`,g.current.dataset.over=String(m>r))}function b(){f.current=!0,Tr(e.id,n,c.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),b(),o()):m.key==="Escape"?(m.preventDefault(),f.current=!0,Ce(e.id,n),o()):m.key==="Tab"&&s!==void 0&&(b(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function T(m){let k=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);u!==void 0&&k.length>1&&(m.preventDefault(),f.current=!0,u(k))}let _=p===!0?"textarea":"input",R=`${n}-${e.id}`;return i("span",{class:"editor",children:[i(_,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":R,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:T,onBlur:()=>{!f.current&&l.phase.is==="typing"&&b()}}),i("span",{class:"under",id:R,children:[l.phase.is==="refused"&&i("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&i("span",{children:a}),i("span",{class:"counter",ref:g})]})]})}function fu({number:e,isFirst:n}){let{id:t}=e,r=ot(()=>Te.value===t).value,a=ot(()=>q.value.number===t).value,o=ot(()=>Z(t,"nickname").value?.phase.is==="conflict").value,s=ot(()=>$e.value||Se.value.has(t)).value,u=r||n&&Te.peek()===null;return i(D,{children:[i("tr",{role:"row",id:`row-${t}`,tabIndex:u?0:-1,"aria-current":a?"true":void 0,onFocusIn:()=>{Te.value=t},children:[i("td",{role:"cell",class:"select",children:i("input",{type:"checkbox",tabIndex:u?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:l=>Rr(t,l.shiftKey)})}),i("td",{role:"cell",class:"number",children:i(td,{number:e,isStop:u})}),i("td",{role:"cell",class:"nickname",children:[i("span",{class:"naming",children:i(Bn,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:u,onDone:()=>En(t),onTab:l=>cu(t,l),onPasteLines:l=>{pu(t,l)}})}),i(nd,{number:e,isStop:u})]}),i("td",{role:"cell",class:"calling-cell",children:i(mu,{number:e})}),i("td",{role:"cell",class:"country",children:e.countryCode!==null&&i("abbr",{title:Qn(e.countryCode),children:e.countryCode})}),i("td",{role:"cell",class:"type",children:ee(e.type,Jn)}),i("td",{role:"cell",class:"product",children:e.productType===null?"":ee(e.productType,Ue)}),i("td",{role:"cell",class:"access",children:i(ad,{number:e})}),i("td",{role:"cell",class:"updated",children:i(qn,{at:e.updatedAt})})]}),o&&i("tr",{role:"row",class:"below",children:i("td",{role:"cell",colSpan:Bs,children:i(kn,{id:t,field:"nickname"})})})]})}function nd({number:e,isStop:n}){return e.tags.length===0?null:i("span",{class:"tags",children:e.tags.map(t=>i("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>H({filters:{tag:t}}),children:i(P,{children:t})},t))})}function td({number:e,isStop:n}){let{id:t,e164:r,internationalFormat:a}=e;return i(D,{children:[i("a",{href:ht({...q.peek(),number:t}),tabIndex:n?0:-1,onClick:o=>{!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),H({number:t}))},children:i("bdi",{dir:"ltr",children:a})}),i("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{rd(r)},children:i(he,{name:"copy"})})]})}async function rd(e){await navigator.clipboard.writeText(e).then(()=>X(`Copied ${e}.`),()=>X(`The browser does not let this page copy: ${e}`))}function ad({number:e}){return e.viewerAccess==="OWNER"?i("span",{class:"own",children:"Yours"}):i("span",{class:"pill",title:ee(e.viewerAccess,Gn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",i(P,{children:e.owner.name})]})}function yu(){return i("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[i("thead",{role:"rowgroup",children:i("tr",{role:"row",children:[i("th",{role:"columnheader",scope:"col",class:"select",children:i(od,{})}),Xa.map(e=>i(id,{...e},e.label))]})}),i("tbody",{role:"rowgroup",children:ae.value.map((e,n)=>i(fu,{number:e,isFirst:n===0},e.id))})]})}function od(){let e=ae.value.every(({id:n})=>Se.value.has(n));return i("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Ja(n.currentTarget.checked)})}function id({label:e,order:n}){if(n===void 0)return i("th",{role:"columnheader",scope:"col",children:e});let t=q.value.order?.field===n?q.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return i("th",{role:"columnheader",scope:"col","aria-sort":r,children:i("button",{onClick:()=>H({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&i(he,{name:t==="ASC"?"up":"down"})]})})}function gu(){let e=Nn.value;return i("main",{class:"numbers","aria-busy":rn.value,children:[i("div",{class:"title",children:[i("h1",{children:"Numbers"}),i("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Ut()&&i(ks,{})]}),i(Cs,{}),i(As,{}),br.value!==null&&i("p",{class:"refusal",role:"alert",children:br.value}),i(sd,{})]})}function sd(){return ae.value.length>0?i(D,{children:[i(yu,{}),i(Xs,{}),i(ud,{})]}):rn.value?i(ld,{}):us(q.value)?i(cd,{}):i(dd,{})}function ud(){let e=Nn.value??ae.value.length;return i("p",{class:"foot",children:[i("span",{class:"quiet",children:[ae.value.length.toLocaleString("en")," of ",e.toLocaleString("en")]}),Ua.value&&i("button",{onClick:Ma,"aria-disabled":rn.value,children:"More"})]})}function ld(){return i("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>i("div",{},n))})}function cd(){return i("div",{class:"nothing",children:[i("h2",{children:"No number matches"}),i("p",{children:"Nothing that you see has all of what is asked for above."}),i("button",{class:"primary",onClick:()=>H({search:"",filters:{}}),children:"Clear"})]})}function dd(){return i("div",{class:"nothing",children:[i("h2",{children:"No numbers yet"}),i("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),i("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var Rn=I(vu("theme",["system","light","dark"])),Kn=I(vu("density",["comfortable","compact"]));function hu(){me(()=>{document.documentElement.dataset.theme=Rn.value,document.documentElement.dataset.density=Kn.value;try{localStorage.setItem("numberbook:theme",Rn.value),localStorage.setItem("numberbook:density",Kn.value)}catch{}})}function vu(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function bu(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await pd(n);return typeof t=="string"?t:(oe.peek()?.viewer.id!==t.id?(_u(),Vt(n),ie.value={is:"well"},oe.value={viewer:t}):(Vt(n),ie.value={is:"well"}),null)}function Dr(){_u(),Vt(""),ie.value={is:"well"}}function _u(){Mo(),oe.value=null,nu(),Vi()}async function pd(e){let{hash:n}=Yi.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:a}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??a?.map(({message:o})=>o).join(" ")??"Something went wrong."}function Nu({viewer:e}){return i("header",{class:"bar",children:[i("a",{class:"brand",href:"./",children:[i("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),i(fd,{}),i("div",{class:"tools",children:[i("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),i("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${Kn.value}`,onClick:hd,children:i(he,{name:"rows"})}),i("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${Rn.value}`,onClick:gd,children:i(he,{name:wu()?"sun":"moon"})}),i("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),i("button",{class:"ghost person",popovertarget:"person",children:[i("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),i(P,{children:e.name})]}),i("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[i("p",{children:[i("b",{children:i(P,{children:e.name})}),i("small",{children:e.isOperator?"operator":yd(e)})]}),i("button",{onClick:Dr,children:"Sign out"})]})]})]})}var md={numbers:"Numbers",deleted:"Deleted"};function fd(){return i("nav",{class:"screens","aria-label":"Screens",children:Object.entries(md).map(([e,n])=>i("a",{href:ht({...gt(""),screen:e})||"./","aria-current":q.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),H({...gt(""),screen:e})},children:n},e))})}function yd(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function wu(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return Rn.value==="dark"||Rn.value==="system"&&e}function gd(){Rn.value=wu()?"light":"dark"}function hd(){Kn.value=Kn.value==="compact"?"comfortable":"compact"}var vd=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function Eu(){return i("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[i("h2",{children:"Keys"}),i("dl",{children:vd.map(([e,n])=>i("div",{children:[i("dt",{children:i("kbd",{children:e})}),i("dd",{children:n})]},e+n))})]})}function ku(){let e=_r.value,n=e?.action;return i("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&i("bdi",{children:e.text}),n!==void 0&&i("button",{onClick:n.act,children:n.label})]})}function eo({isAgain:e=!1}){let n=G(""),t=G(!1),r=j(null);ue(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await bu(u)??""}catch(l){n.value=ge(l)}finally{t.value=!1}}let o=Uo(),s=i("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[i("h1",{children:e?"Sign in again":"Numberbook"}),i("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),i("label",{children:["Access token",i("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),i("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),i("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&i("button",{type:"button",onClick:Dr,children:"Sign out"}),o.length>0&&i("fieldset",{class:"people",children:[i("legend",{children:"This is a demonstration: be somebody"}),o.map(({name:u,role:l,token:p})=>i("button",{type:"button",disabled:t.value,onClick:()=>{a(p)},children:[i("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),i("span",{children:[i("b",{children:i(P,{children:u})}),i("small",{children:l})]})]},u))]})]});return e?i("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),children:s}):i("main",{class:"front",children:s})}function Ru({isOperator:e}){return i("section",{class:"status","aria-label":"State",children:[e&&i("p",{children:"You see all numbers, as an operator."}),i("div",{role:"status",children:[Mt.value&&i("p",{class:"warn",children:["The server is of another release than this page. ",i("a",{href:"",children:"Reload"})," to go on."]}),ie.value.is==="away"&&i("p",{class:"warn",children:["The server does not answer. You see what was there",$t.value!==null&&` as of ${hs($t.value)}`,"; it is asked again."]}),ie.value.is==="limited"&&i("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",i(bd,{until:ie.value.until}),"."]})]})]})}function bd({until:e}){let n=Math.max(0,Math.ceil((e-Oe.value)/1e3));return i("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var _d=5e3;function Su(e){let n=G({row:ae.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return ue(()=>{let{stop:t,again:r}=Mn(gr,{id:e},({data:o,error:s,isStale:u})=>{let l=U(Fe,o?.phoneNumber),p=U(Ji,o?.phoneNumber);o?.phoneNumber===null&&!u?Nd(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ge(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},_d);return()=>{clearInterval(a),t()}},[e]),n}function Nd(e){H({number:null},!0),de(),X(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function Cu({number:e,again:n}){let t=G(""),r=G("");async function a(o){r.value=await ws(e,o,t.peek()),n()}return i("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[i("label",{children:["Reason, if it failed",i("input",{autoComplete:"off",value:t.value,onInput:o=>t.value=o.currentTarget.value})]}),i("p",{class:"actions",children:[i("button",{onClick:()=>{a("SUCCEEDED")},children:"It is in effect"}),i("button",{class:"danger",onClick:()=>{a("FAILED")},children:"It failed"})]}),i("p",{class:"refusal",role:"alert",children:r.value})]})}function Tu({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return i("section",{class:"card calling-card","aria-label":"Calling name",children:[i("h3",{children:"Calling name"}),i("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?i(wd,{number:e,changes:n,again:t}):i("div",{class:"field",children:[i("span",{class:"label",children:"In effect"}),i(Bn,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),Z(e.id,"callingName").value?.phase.is==="saving"&&i("p",{role:"status",children:"Asking the carrier \u2026"})]}),i(Ed,{number:e}),i(kn,{id:e.id,field:"callingName"})]})}function wd({number:e,changes:n,again:t}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),o=Oe.value>a;if(ue(()=>{let p=o?setInterval(t,2e3):0;return()=>clearInterval(p)},[o,t]),r===null)return null;let s=Date.parse(r.requestedAt),l=U(Vn,n??[]).find(({field:p,newValue:c})=>p==="CALLING_NAME_REQUEST"&&c!==null)?.actor;return i(D,{children:[i("div",{class:"two",children:[i("div",{children:[i("span",{class:"label",children:"Live"}),i("span",{class:"value",children:e.callingName===null?i("span",{class:"empty",children:"none"}):i(P,{children:e.callingName})})]}),i("div",{class:"requested",children:[i("span",{class:"label",children:"Requested"}),i("span",{class:"value",children:r.requestedName===null?"none":i(P,{children:r.requestedName})})]})]}),i("progress",{"aria-label":"Time of the carrier",max:a-s,value:Math.min(Math.max(Oe.value-s,0),a-s)}),i("p",{children:[i("b",{children:wr(r.dueAt,Oe.value)}),", until ",i("time",{dateTime:r.dueAt,children:gs(r.dueAt)})]}),i("p",{class:"quiet",children:["Asked for ",l!=null&&i(D,{children:["by ",i(P,{children:l.name}),", "]}),Re(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Ut()&&i(Cu,{number:e,again:t})]})}function Ed({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":i(P,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?i("p",{class:"refusal",children:["The carrier refused ",t," on ",Re(n.settledAt),n.reason!==null&&i(D,{children:[": ",i(P,{children:n.reason})]})," ","The name in effect has not changed."]}):i("p",{class:"settled",children:["The carrier took ",t," on ",Re(n.settledAt),"."]})}var kd=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function xu({number:e}){return i("section",{class:"fields","aria-label":"Details",children:[kd.map(({field:n,label:t,limit:r,rule:a,isLong:o})=>i("div",{class:"field",children:[i("span",{class:"label",children:t}),i(Bn,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:o===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),i(kn,{id:e.id,field:n})]},n)),i(Rd,{number:e})]})}function Rd({number:e}){let{id:n,productType:t}=e,r=Z(n,"productType").value,a=t===null?"none":ee(t,Ue),o=r?.phase.is==="refused"?r.phase.message:"";function s(u){Ce(n,"productType"),Be(e,"productType"),Tr(n,"productType",u)}return i("div",{class:"field",children:[i("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?i("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":o!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&i("option",{value:"",children:"none"}),Object.keys(Ue).map(u=>i("option",{value:u,children:Ue[u]},u))]}):i("span",{class:"value",children:a}),i("span",{id:"product-message",class:"refusal",role:"alert",children:o}),i(kn,{id:n,field:"productType"})]})}function no({title:e,e164:n,children:t,action:r,act:a}){let o=j(null),s=G(""),u=G(!1),l=`careful-${e.replaceAll(" ","-")}`;async function p(g){s.value=await a(new FormData(g)),s.value===""&&o.current?.close()}function c(){s.value="",u.value=!1,o.current?.showModal()}return i(D,{children:[i("button",{class:"danger",onClick:c,children:[e," \u2026"]}),i("dialog",{ref:o,"aria-labelledby":l,children:i("form",{class:"card careful",onSubmit:g=>{g.preventDefault(),p(g.currentTarget)},children:[i("h2",{id:l,children:e}),t,i("label",{children:["Type the number to go on: ",n,i("input",{name:"number",autoComplete:"off",onInput:g=>{u.value=Au(g.currentTarget.value)===Au(n)}})]}),i("p",{class:"refusal",role:"alert",children:s.value}),i("p",{class:"actions",children:[i("button",{type:"button",onClick:()=>o.current?.close(),children:"Leave it"}),i("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function Au(e){return e.replaceAll(/\D/g,"")}function Du({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return i("section",{"aria-label":"Hand over or delete",children:i("p",{class:"actions",children:[i(no,{title:"Hand over",e164:n,action:"Hand over",act:t=>bs(e,String(t.get("owner")??"")),children:[i("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),i(Ln,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),i(no,{title:"Delete",e164:n,action:"Delete",act:()=>_s(e),children:i("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function Pu({number:e,databaseId:n}){let t=mr.value??{document:gr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return i("footer",{class:"operation",children:[i("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",i("code",{children:e.id})," \xB7 databaseId ",i("code",{children:n})]}),i("details",{children:[i("summary",{children:"Show operation"}),i("p",{class:"quiet",children:mr.value===null?"This is what reads the number.":"This is the last change that you made."}),i("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),i("pre",{tabIndex:0,"aria-label":"Operation",children:r}),i("a",{href:`graphql#${Sd(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Sd(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function Iu({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=U(fr,n??[]);return i("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&i(D,{children:["You see it as an operator; it belongs to ",i(P,{children:e.owner.name}),"."," "]}),t.map(r=>i(Cd,{grant:r},r.id)),"Only the owner can change it."]})}function Cd({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return i(D,{children:["Shared by ",i(P,{children:e.name})," with"," ",n.id===oe.value?.viewer.id?"you":i(D,{children:["your team ",i(P,{children:n.name})]}),t!==null&&` until ${wn(t)}`,"."," "]})}function Fu({number:e,grants:n}){let t=U(fr,n),r=G("");async function a(o){r.value=await Xe(async()=>{let s={id:e.id,grantee:o};return(await re(is,{input:s})).revokePhoneNumberAccess}),r.value===""&&X(`${o} does not see ${e.internationalFormat} any more.`)}return i("section",{"aria-label":"Sharing",children:[i("h3",{children:"Shared with"}),t.length===0&&i("p",{class:"quiet",children:"Nobody: only you see it."}),i("ul",{class:"grants",children:t.map(({id:o,grantee:s,expiresAt:u})=>i("li",{children:[i("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),i("span",{children:[i(P,{children:s.name}),i("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${wn(u)}`]})]}),i("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},o))}),i("p",{class:"refusal",role:"alert",children:r.value}),i(Td,{number:e})]})}function Td({number:e}){let n=G("");async function t(r){let a=new FormData(r),o=String(a.get("grantee")??""),s=String(a.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Xe(async()=>{let l={id:e.id,grantee:o,expiresAt:u};return(await re(os,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),X(`${o} sees ${e.internationalFormat} now.`))}return i("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[i(Ln,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),i("label",{children:["Until the end of",i("input",{name:"until",type:"date"})]}),i("button",{children:"Share"}),i("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function Uu({changes:e,total:n,canUndo:t,again:r}){let a=U(Vn,e);return i("section",{"aria-label":"Trail",children:[i("h3",{children:"Trail"}),i("ol",{class:"trail",children:a.map(o=>i("li",{children:[i(xd,{change:o}),t&&o.undoable&&i(Ad,{input:{changeIds:[o.id]},again:r})]},o.id))}),n>a.length&&i("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function xd({change:e}){let{actor:n,at:t,field:r,oldValue:a,newValue:o,requestId:s}=e;return i(D,{children:[i("p",{children:[i("b",{children:ee(r,xs)})," ",i(Ou,{of:a})," ",i("span",{"aria-label":"became",children:"\u2192"})," ",i(Ou,{of:o})]}),i("small",{title:`Request ${s}`,children:[n===null?"the system":i(P,{children:n.name}),", ",i(qn,{at:t})]})]})}function Ou({of:e}){return e===null||e===""?i("span",{class:"empty",children:"nothing"}):i(P,{children:e})}function Ad({input:e,again:n}){let t=G("");async function r(){try{let{undoChanges:a}=await re(yt,{input:e}),s=[a,...a?.results??[]].flatMap(u=>U(ke,u?.userErrors??[]));t.value=s.map(u=>u.message).join(" ")}catch(a){t.value=ge(a)}t.value===""&&X("Undone."),de(),n()}return i(D,{children:[i("button",{class:"small",onClick:()=>{r()},children:"Undo"}),i("span",{class:"refusal",role:"alert",children:t.value})]})}function $u({id:e}){let{row:n,sheet:t,failure:r,again:a}=Su(e).value,o=j(null);return ue(()=>o.current?.focus(),[e]),i("aside",{class:"sheet","aria-label":"Phone number",children:[i("header",{children:[i("h2",{ref:o,tabIndex:-1,children:n===void 0?"\u2026":i("bdi",{dir:"ltr",children:n.internationalFormat})}),i("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:za,children:i(he,{name:"close"})})]}),r!==null&&i("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&i(D,{children:[i(Iu,{number:n,grants:t?.viewerGrants}),i(xu,{number:n}),i(Tu,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&i(D,{children:[t.grants!==null&&i(Fu,{number:n,grants:t.grants.nodes}),i(Pd,{number:n,sheet:t}),i(Uu,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),i(Du,{number:n}),i(Pu,{number:n,databaseId:t.databaseId})]})]})}var Dd={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Pd({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",i(P,{children:e.owner.name})],["Country",e.countryCode===null?"none":Qn(e.countryCode)],["In its country",i("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",ee(n.numberType,kr)],["Type",ee(e.type,Jn)],["Status",ee(n.status,{})],["Access",ee(e.viewerAccess,Gn)],["Order",n.orderId===null?"not known":i(P,{children:n.orderId})],["Came in",Re(n.createdAt)]];return i("section",{children:[i("h3",{children:"At the carrier"}),i("dl",{class:"facts",children:r.map(([a,o])=>i("div",{children:[i("dt",{children:a}),i("dd",{children:o})]},a))}),i("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Dd).map(([a,o])=>{let s=n.capabilities[a];return i("li",{"data-can":String(s),children:[o,": ",t(s)]},a)})}),i("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:o,associatedAt:s})=>i("li",{children:[i("span",{children:ee(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),i("code",{children:i(P,{children:o})}),i("small",{children:["since ",wn(s)]})]},a+o))})]})}function Mu(){let e=oe.value;if(e===null)return i(eo,{});let{number:n,screen:t}=q.value;return i(D,{children:[i(Nu,{viewer:e.viewer}),i(Ru,{isOperator:e.viewer.isOperator}),i("div",{class:"desk",children:[i(Id,{name:t}),n!==null&&i($u,{id:n},n)]}),i(ku,{}),i(Eu,{}),ie.value.is==="signed out"&&i(eo,{isAgain:!0})]})}function Id({name:e}){return e==="deleted"?i(Es,{}):i(gu,{})}hu();ss();ds();lu();Rs();Ot().textContent="";go(i(Mu,{}),Ot());
