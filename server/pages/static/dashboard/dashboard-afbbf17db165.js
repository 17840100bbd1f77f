var q,ni,va,rn,ya,jt,ti,Bt,ri,ba,ha,dc,pt=Symbol.for("pv"),Kt={},Wt=[],mc=/^m(i|n|o|s|text|space)$/,_a=Array.isArray,Na=Wt.slice,wn=Object.assign;function Nn(e){e&&e.parentNode&&e.remove()}function ai(e,n,t){var r,a,i,s={},l=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?a=n[i]:s[i]=n[i];return l>2&&(s.children=l>3?Na.call(arguments,2):t),mt(e,s,r,a,null)}function mt(e,n,t,r,a){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pt,__v:a||++ni,__i:-1,__u:0};return!a&&q.vnode&&q.vnode(i),i}function k(e){return e.children}function $n(e,n){this.props=e,this.context=n,this.__g=0}function an(e,n){if(n==null)return e.__&&an(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:an(e)}function pc(e){var n,t=e.__v,r=t.__e,a=[],i=[],s=e.__P;s&&((n=wn({constructor:pt},t)).__v=t.__v+1,q.vnode&&q.vnode(n),wa(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||an(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,ci(a,n,i),t.__=t.__e=null,n.__e!=r&&oi(n))}function oi(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),oi(e)}function Zo(e){(8&e.__g||(e.__g|=8,rn.push(e),jt++))&&ya==q.debounceRendering||((ya=q.debounceRendering)||queueMicrotask)(ii)}function ii(){try{for(var e,n=1;rn.length;)rn.length>n&&rn.sort(ti),e=rn.shift(),n=rn.length,8&e.__g&&pc(e)}finally{(jt=rn.length)&&(ya||queueMicrotask)(ii)}}function si(e,n,t,r,a,i,s,l,u,m,c){var p,f,d,y,_,w,x=r.__k||Wt,N=n.length;for(u=fc(t,n,x,u,N),p=0;p<N;p++)(d=t.__k[p])!=null&&(f=~d.__i&&x[d.__i]||Kt,d.__i=p,w=wa(e,d,f,a,i,s,l,u,m,c),y=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Ea(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||y,d)),_=_||y,4&d.__u?(u=li(d,u,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&w!==void 0?u=w:y&&(u=y.nextSibling),d.__u&=-21);return t.__e=_,u}function fc(e,n,t,r,a){var i,s,l,u,m,c,p,f,d,y=t.length,_=y,w=0,x=0,N=e.__k=Array(a);for(i=0;i<a;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=N[i]=mt(null,s):_a(s)?s=N[i]=mt(k,{children:s}):s.constructor===pt&&s.__b?s=N[i]=mt(s.type,s.props,s.key,s.ref,s.__v):N[i]=s,u=i+w,s.__=e,s.__b=e.__b+1,l=null,~(m=s.__i=gc(s,t,u,_))&&(_--,(l=t[m])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,m==u-1?w--:m==u+1?w++:m!=u&&(m>u?w--:w++,x=1)):(~m||(a>y?w--:a<y&&w++),typeof s.type!="function"&&(s.__u|=4))):N[i]=null;if(x){for(c=[],p=[],i=0;i<a;i++)if((s=N[i])&&16&s.__u){for(w=0,f=c.length;w<f;)c[d=w+f>>1]<s.__i?w=d+1:f=d;c[w]=s.__i,p[i]=w+1}for(w=c.length;i--;)p[i]&&(p[i]==w?w--:N[i].__u|=4)}if(_)for(i=0;i<y;i++)!(l=t[i])||2&l.__u||(l.__e==r&&(r=an(l)),Sa(l,l));return r}function li(e,n,t,r){var a,i,s,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,n=li(a[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=an(e))&&!n.parentNode&&(n=null),s=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function gc(e,n,t,r){var a,i=e.key,s=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&i==null||u&&i==l.key&&s==l.type)return t;if(r>(u?1:0)){for(a=t-1;a>=0;a--)if((l=n[a])&&!(2&l.__u)&&i==l.key&&s==l.type)return a;for(a=t+1;a<n.length;a++)if((l=n[a])&&!(2&l.__u)&&i==l.key&&s==l.type)return a}return-1}function ei(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Xt(e,n,t,r,a){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||ei(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||ei(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=ha[n]||(ha[n]=yc(n)),(e.__a||(e.__a={}))[n]=ba,i=n!=(n=n.replace(ri,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function yc(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Bt]==null)n[Bt]=ba++;else if(n[Bt]<this.__a[e])return;return t(q.event?q.event(n):n)}}}function wa(e,n,t,r,a,i,s,l,u,m){var c,p,f,d,y,_,w,x,N,C,g,S,b,V,W,h,D,I,U=n.type;if(n.constructor!==pt)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,p=i=[],c.nodeType==8?l=Qt(c,i):i.push(c),l=i[0]||l),(c=q.__b)&&c(n);e:if(typeof U=="function"){f=s.length;try{if(x=n.props,N=(c=U.prototype)&&c.render,C=(c=U.contextType)&&r[c.__c],g=c?C?C.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(N?n.__c=d=new U(x,g):(n.__c=d=new $n(x,g),d.constructor=U,d.render=vc),C&&C.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),N&&(d.__s||(d.__s=d.state),U.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=wn({},d.__s)),wn(d.__s,U.getDerivedStateFromProps(x,d.__s)))),y=d.props,_=d.state,d.__v=n,t.__c){if(x!==y&&N&&!U.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,g),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,g)===!1){n.__v!=t.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(G){G&&(G.__=n)}),Wt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),l=an(t);break e}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,g),N&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,_,w)})}else N&&!U.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),N&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=g,d.props=x,d.__P=e,d.__g&=-5,S=q.__r,b=N?25:0;do d.__g&=-9,S&&S(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++b<25);N&&(Wt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=wn({},r,d.getChildContext())),N&&t.__c&&d.getSnapshotBeforeUpdate&&(w=d.getSnapshotBeforeUpdate(y,_)),V=c&&c.type===k&&c.key==null?c.props.children:c,x.__P&&(c=l,a=(e=x.__P).namespaceURI,u=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(G){G&&Sa(G,G)}),t.__k=null),l=t.__k?an(t,0):null),l=si(e,_a(V)?V:[V],n,t,r,a,i,s,l,u,m),x.__P&&(n.__e=null,l=c),n.__u&=-161,p&&p.some(Nn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(G){if(s.length=f,n.__v=null,u||i)if(G&&G.then){if(n.__u|=128|u,i){for(~(D=i.indexOf(l||void 0))||(D=i.length);(I=i[D-1])&&I.nodeType==8;)D--;for(;D<i.length;D++)if(I=i[D])if(i[D]=null,W){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=Qt(W=I))}}if(!W){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;W=l}(c=Qt(W=n.__c.__z||(n.__c.__z=W)))?(n.__e=W,l=c):n.__e=l,l=l&&l.nextSibling}else i&&i.some(Nn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),G&&G.then||ui(n),q.__e(G,n,t)}}else l=n.__e=hc(t.__e,n,t,r,a,i,s,u,m,e);return(c=q.diffed)&&c(n),l}function Qt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function ui(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ui))}function ci(e,n,t){for(var r=0;r<t.length;)Ea(t[r++],t[r++],t[r++]);q.__c&&q.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){q.__e(i,a.__v)}})}function hc(e,n,t,r,a,i,s,l,u,m){var c,p,f,d,y,_,w,x,N=t.props||Kt,C=n.props,g=n.type;if(g=="svg"?a="http://www.w3.org/2000/svg":g=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((y=i[c])&&(g?y.localName==g:y.nodeType==3)){e=y,i[c]=null;break}}if(!e){if(x=m.ownerDocument||document,!g)return x.createTextNode(C);e=x.createElementNS(a,g,C.is?C:m),l&&(q.__m&&q.__m(n,i),l=!1),i=null}if(g){if(m=g=="template"&&e.content||e,i=g=="textarea"&&C.defaultValue!=null?null:i&&Na.call(m.childNodes),!l&&i)for(N={},c=0;c<e.attributes.length;c++)N[(y=e.attributes[c]).name]=y.value;for(c in N)y=N[c],c=="dangerouslySetInnerHTML"?f=y:c=="children"||c in C||c=="value"&&"defaultValue"in C||c=="checked"&&"defaultChecked"in C||Xt(e,c,null,y,a);for(c in C)y=C[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?p=y:c=="value"?_=y:c=="checked"?w=y:l&&typeof y!="function"||N[c]===y||Xt(e,c,y,N[c],a);p?(l||f&&(p.__html==f.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),n.__k=[]):(f&&(e.textContent=""),(g=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&mc.test(g))&&(a="http://www.w3.org/1999/xhtml"),si(m,_a(d)?d:[d],n,t,r,a,i,s,i?i[0]:t.__k&&an(t,0),l,u),i&&i.some(Nn)),l&&g!="textarea"||(c="value",g=="progress"&&_==null?e.removeAttribute(c):_==null||_===e[c]&&(g!="progress"||_)||Xt(e,c,_,N[c],a),c="checked",w!=null&&w!=e[c]&&Xt(e,c,w,N[c],a))}else N===C||l&&e.data==C||(e.data=C);return e}function Ea(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){q.__e(a,t)}}function Sa(e,n,t){var r,a,i,s;if(q.unmount&&q.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ea(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){q.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Sa(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=Qt(r,i=[]))&&(r==e.__e&&i.some(Nn),Nn(a),Nn(r)),t||Nn(e.__e),e.__e=e.__c=e.__=null}function vc(e,n,t){return this.constructor(e,t)}function di(e,n){var t,r,a,i;q.__&&q.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=mt(k,{children:[e]}),a=[],i=[],wa(n,n.__k,r||Kt,Kt,n.namespaceURI,r?null:n.firstChild?Na.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,i),ci(a,n.__k,i),n.__k.props.children=null}q={__e:function(e,n,t,r){for(var a,i,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw jt=0,e}},ni=0,va=function(e){return e!=null&&e.constructor===pt},$n.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=wn({},this.state)),typeof e=="function"&&(e=e(wn({},t),this.props)),e&&(wn(t,e),this.__v&&(n&&this.__k.push(n),Zo(this)))},$n.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Zo(this))},$n.prototype.render=k,rn=[],jt=0,ti=function(e,n){return e.__v.__b-n.__v.__b},Bt=Symbol(),ri=/(PointerCapture)$|Capture$/i,ba=0,ha={},dc=0;var gt,ce,ka,mi,bc=Object.is,Ca=0,Ni=[],Ra=[],te=q,pi=te.__b,fi=te.__r,gi=te.diffed,yi=te.__c,hi=te.unmount,vi=te.__;function Aa(e,n){te.__h&&te.__h(ce,e,Ca||n),Ca=0;var t=ce.__H||(ce.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function re(e,n){var t=Aa(gt++,3);!te.__s&&xa(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ce.__H.__h.push(t))}function yt(e,n){var t=Aa(gt++,4);!te.__s&&xa(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ce.__h.push(t))}function Y(e){return Ca=5,ht(function(){return{current:e}},[])}function ht(e,n){var t=Aa(gt++,7);return xa(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function _c(){var e;do{for(;e=Ra.shift();)try{ft(e)}catch(t){te.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Ni.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(ft),n.__h.some(Ta),n.__h=[]}catch(t){n.__h=[],te.__e(t,e.__v)}}}while(Ra.length)}te.__b=function(e){ce=null,pi&&pi(e)},te.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),vi&&vi(e,n)},te.__r=function(e){fi&&fi(e),gt=0;var n=(ce=e.__c).__H;n&&(ka==ce?ce.__h=[]:(n.__h.some(ft),n.__h.some(Ta),gt=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),ka=ce},te.diffed=function(e){gi&&gi(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&_i(Ni.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),ka=ce=null},te.__c=function(e,n){n.some(function(t){try{t.__h.some(ft),t.__h=t.__h.filter(function(r){return!r.__||Ta(r)})}catch(r){t.__h=[function(){throw r}]}}),yi&&yi(e,n)},te.unmount=function(e){hi&&hi(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,_i(Ra.push(a))}else ft(a)}catch(i){n=i}}),r.__H=void 0,n&&te.__e(n,r.__v))};var bi=typeof requestAnimationFrame=="function";function Nc(e){var n,t=function(){clearTimeout(r),bi&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);bi&&(n=requestAnimationFrame(t))}function _i(e){e!=1&&mi==te.requestAnimationFrame||((mi=te.requestAnimationFrame)||Nc)(_c)}function ft(e){var n=ce,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ce=n}function Ta(e){var n=ce;e.__c=e.__(),ce=n}function xa(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!bc(t,e[r])})}var wc=Symbol.for("preact-signals");function Zt(){if(Xe>1)Xe--;else{var e,n=!1;for((function(){var a=Yt;for(Yt=void 0;a!==void 0;){var i=a.S;if(i.v===a.v)for(var s=i.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=i.i);a=a.o}})();bt!==void 0;){var t=bt;for(bt=void 0,Ht++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Ei(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(Ht=0,Xe--,n)throw e}}function Da(e){if(Xe>0)return e();Pa=++Ec,Xe++;try{return e()}finally{Zt()}}var vt,H=void 0;function _t(e){var n=H,t=vt;H=void 0,vt=void 0;try{return e()}finally{H=n,vt=t}}var bt=void 0,Xe=0,Ht=0,Ec=0,Pa=0,Yt=void 0,zt=0;function wi(e){if(H!==void 0){var n=e.n;if(n===void 0||n.t!==H)return n={i:0,S:e,p:H.s,n:void 0,t:H,e:void 0,x:void 0,r:n},H.s!==void 0&&(H.s.n=n),H.s=n,e.n=n,32&H.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=H.s,n.n=void 0,H.s.n=n,H.s=n),n}}function ie(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ie.prototype.brand=wc;ie.prototype.h=function(){return!0};ie.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:_t(function(){var r;(r=n.W)==null||r.call(n)}))};ie.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&_t(function(){var a;(a=n.Z)==null||a.call(n)}))}};ie.prototype.subscribe=function(e){var n=this;return de(function(){var t=n.value;_t(function(){return e(t)})},{name:"sub"})};ie.prototype.valueOf=function(){return this.value};ie.prototype.toString=function(){return this.value+""};ie.prototype.toJSON=function(){return this.value};ie.prototype.peek=function(){var e=this;return _t(function(){return e.value})};Object.defineProperty(ie.prototype,"value",{get:function(){var e=wi(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ht>100)throw new Error("Cycle detected");(function(t){Xe!==0&&Ht===0&&t.l!==Pa&&(t.l=Pa,Yt={S:t,v:t.v,i:t.i,o:Yt})})(this),this.v=e,this.i++,zt++,Xe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Zt()}}}});function F(e,n){return new ie(e,n)}function Ei(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Si(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function ki(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function En(e,n){ie.call(this,void 0,n),this.x=e,this.s=void 0,this.g=zt-1,this.f=4}En.prototype=new ie;En.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===zt))return!0;if(this.g=zt,this.f|=1,this.i>0&&!Ei(this))return this.f&=-2,!0;var e=H;try{Si(this),H=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return H=e,ki(this),this.f&=-2,!0};En.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ie.prototype.S.call(this,e)};En.prototype.U=function(e){if(this.t!==void 0&&(ie.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};En.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(En.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=wi(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Q(e,n){return new En(e,n)}function Ci(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Xe++;var t=H;H=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Ia(e),r}finally{H=t,Zt()}}}function Ia(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,Ci(e)}function Sc(e){if(H!==this)throw new Error("Out-of-order effect");ki(this),H=e,this.f&=-2;try{8&this.f&&Ia(this)}finally{Zt()}}function Un(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,vt&&vt.push(this)}Un.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Un.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ci(this),Si(this),Xe++;var e=H;return H=this,Sc.bind(this,e)};Un.prototype.N=function(){2&this.f||(this.f|=2,this.u=bt,bt=this)};Un.prototype.d=function(){this.f|=8,1&this.f||Ia(this)};Un.prototype.dispose=function(){this.d()};function de(e,n){var t=new Un(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Ri,wt,er,kc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ti=[];de(function(){Ri=this.N})();function Mn(e,n){q[e]=n.bind(null,q[e]||function(){})}function Nt(e){if(er){var n=er;er=void 0,n()}er=e&&e.S()}function Ai(e){var n=this,t=e.data,r=$(t);r.name="ReactiveDom",r.value=t;var a=ht(function(){for(var l=n,u=n.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=Q(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=Q(function(){return!Array.isArray(m.value)&&!va(m.value)}),p=de(function(){if(this.N=xi,c.value){var d=m.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){p(),f.call(this)},[c,m]},[]),i=a[0],s=a[1];return i.value?s.peek():s.value}Ai.displayName="ReactiveTextNode";Object.defineProperties(ie.prototype,{constructor:{configurable:!0,value:ai(k,null).constructor},type:{configurable:!0,value:Ai},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Mn("__b",function(e,n){if(Nt(),wt=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var i=r[a];i instanceof ie&&(t||(n.__np=t={}),t[a]=i,r[a]=i.peek())}}e(n)});Mn("__r",function(e,n){if(e(n),n.type!==k){Nt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,i){var s;return de(function(){s=this},{name:i}),s.c=a,s})((function(a){return function(){var i;kc&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),wt=r,Nt(t)}});Mn("__e",function(e,n,t,r){Nt(),wt=void 0,e(n,t,r)});Mn("diffed",function(e,n){Nt(),wt=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,i=t.U;if(i)for(var s in i){var l=i[s];l===void 0||r&&s in r||(l.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var u in r){var m=i[u],c=r[u];m===void 0?(m=Cc(t,u,c,a),i[u]=m):m.o(c,a)}}}e(n)});function Cc(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,i=F(t);return{o:function(s,l){i.value=s,r=l},d:de(function(){this.N=xi;var s=i.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Mn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var i=r[a];i&&i.d()}}}var s=n.__np;if(s){var l=n.props;for(var u in s)l[u]=s[u]}n.__np=void 0}else{var m=n.__c;if(m){m.__$f|=8;var c=m.__$u;c&&(m.__$u=void 0,c.d())}}e(n)});Mn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});$n.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function $(e,n){return ht(function(){return F(e,n)},[])}function Ln(e,n){var t=Y(e);return t.current=e,wt.__$f|=4,ht(function(){return Q(function(){return t.current()},n)},[])}var Rc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Tc(){Da(function(){for(var e;e=Ti.shift();)Ri.call(e)})}function xi(){Ti.push(this)===1&&(q.requestAnimationFrame||Rc)(Tc)}var Ne={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var qn=class extends Error{constructor(n,t,r,a,i,s,l){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var u=l;if(!u&&s){var m=s.extensions;m&&typeof m=="object"&&(u=m)}this.extensions=u||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function me(e){return new qn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function Pi(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var nr=/ +(?=[^\s])/y;function Ac(e){for(var n=e.split(`
`),t="",r=0,a=0,i=n.length-1,s=0;s<n.length;s++)nr.lastIndex=0,nr.test(n[s])&&(s&&(!r||nr.lastIndex<r)&&(r=nr.lastIndex),a=a||s,i=s);for(var l=a;l<=i;l++)l!==a&&(t+=`
`),t+=n[l].slice(r).replace(/\\"""/g,'"""');return t}function L(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function Fa(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw me("Name");var t=E.slice(e,--v);return L(),t}function he(){return{kind:"Name",value:Fa()}}var xc=/(?:"""|(?:[\s\S]*?[^\\])""")/y,Pc=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Vn(e){var n;switch(E.charCodeAt(v)){case 91:v++,L();for(var t=[];E.charCodeAt(v)!==93;)t.push(Vn(e));return v++,L(),{kind:"ListValue",values:t};case 123:v++,L();for(var r=[];E.charCodeAt(v)!==125;){var a=he();if(E.charCodeAt(v++)!==58)throw me("ObjectField");L(),r.push({kind:"ObjectField",name:a,value:Vn(e)})}return v++,L(),{kind:"ObjectValue",fields:r};case 36:if(e)throw me("Variable");return v++,{kind:"Variable",name:he()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=Pi(xc))==null)throw me("StringValue");return L(),{kind:"StringValue",value:Ac(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var l=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,l=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw me("StringValue");return n=E.slice(i,v),L(),{kind:"StringValue",value:l?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var u=v++,m;(m=0|E.charCodeAt(v++))>=48&&m<=57;);var c=E.slice(u,--v);if((m=E.charCodeAt(v))===46||m===69||m===101){if((n=Pi(Pc))==null)throw me("FloatValue");return L(),{kind:"FloatValue",value:c+n}}else return L(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,L(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,L(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,L(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Fa()}}function Ii(e){if(E.charCodeAt(v)===40){var n=[];v++,L();do{var t=he();if(E.charCodeAt(v++)!==58)throw me("Argument");L(),n.push({kind:"Argument",name:t,value:Vn(e)})}while(E.charCodeAt(v)!==41);return v++,L(),n}}function on(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:he(),arguments:Ii(e)});while(E.charCodeAt(v)===64);return n}}function Dc(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,L();var n={kind:"NamedType",name:he()};do if(E.charCodeAt(v)===33&&(v++,L(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw me("NamedType");L(),n={kind:"ListType",type:n}}while(e--);return n}function tr(){if(E.charCodeAt(v++)!==123)throw me("SelectionSet");return L(),rr()}function rr(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw me("SelectionSet");switch(v++,L(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:on(!1),selectionSet:tr()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,L(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:he()},directives:on(!1),selectionSet:tr()})):e.push({kind:"FragmentSpread",name:he(),directives:on(!1)});break;case 123:v++,L(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:rr()});break;default:e.push({kind:"FragmentSpread",name:he(),directives:on(!1)})}}else{var n=he(),t=void 0;E.charCodeAt(v)===58&&(v++,L(),t=n,n=he());var r=Ii(!1),a=on(!1),i=void 0;E.charCodeAt(v)===123&&(v++,L(),i=rr()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,L(),{kind:"SelectionSet",selections:e}}function Ic(){if(L(),E.charCodeAt(v)===40){var e=[];v++,L();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Vn(!0)),E.charCodeAt(v++)!==36)throw me("Variable");var t=he();if(E.charCodeAt(v++)!==58)throw me("VariableDefinition");L();var r=Dc(),a=void 0;E.charCodeAt(v)===61&&(v++,L(),a=Vn(!0)),L();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:on(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,L(),e}}function Fc(e){var n=he();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw me("FragmentDefinition");L();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:he()},directives:on(!1),selectionSet:tr()};return e&&(t.description=e),t}function Di(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Vn(!0)),E.charCodeAt(v)===123){if(n)throw me("Document");v++,L(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:rr()})}else{var t=Fa();switch(t){case"fragment":e.push(Fc(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(a=he());var i={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:Ic(),directives:on(!1),selectionSet:tr()};n&&(i.description=n),e.push(i);break;default:throw me("Document")}}}while(v<E.length);return e}function Fi(e,n){return E=e.body?e.body:e,v=0,L(),n&&n.noLocation?{kind:"Document",definitions:Di()}:{kind:"Document",definitions:Di(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ye(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function Oc(e){return JSON.stringify(e)}function $c(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Oe=`
`,Z={OperationDefinition(e){var n="";e.description&&(n+=Z.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ye(e.variableDefinitions,", ",Z.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive));var t=Z.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=Z.StringValue(e.description)+" "),n+=Z.Variable(e.variable)+": "+Be(e.type),e.defaultValue&&(n+=" = "+Be(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ye(e.arguments,", ",Z.Argument);n.length+t.length+2>80?n+="("+(Oe+="  ")+ye(e.arguments,Oe,Z.Argument)+(Oe=Oe.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+Z.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?$c(e.value).replace(/\n/g,Oe):Oc(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ye(e.values,", ",Be)+"]",ObjectValue:e=>"{"+ye(e.fields,", ",Z.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Be(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ye(e.definitions,`

`,Be)},SelectionSet:e=>"{"+(Oe+="  ")+ye(e.selections,Oe,Be)+(Oe=Oe.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Be(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n+=" "+Z.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=Z.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ye(e.directives," ",Z.Directive)),n+" "+Z.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ye(e.arguments,", ",Z.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Be(e.type)+"]",NonNullType:e=>Be(e.type)+"!"},Be=e=>Z[e.kind](e);function Oi(e){return Oe=`
`,Z[e.kind]?Z[e.kind](e):""}function Sn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(Sn(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,l=e.fields.length;s<l;s++){var u=e.fields[s];i[u.name.value]=Sn(u.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var Oa=()=>{},we=Oa;function Ce(e){return{tag:0,0:e}}function Et(e){return{tag:1,0:e}}var $i=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Uc=e=>e;function ee(e){return n=>t=>{var r=we;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function sn(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(Et(e(r[0])))}))}function kn(e){return n=>t=>{var r=[],a=we,i=!1,s=!1;n((l=>{s||(l===0?(s=!0,r.length||t(0)):l.tag===0?a=l[0]:(i=!1,(function(m){var c=we;m((p=>{if(p===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):i||(i=!0,a(0)))}}else p.tag===0?(r.push(c=p[0]),c(0)):r.length&&(t(p),c(0))}))})(e(l[0])),i||(i=!0,a(0))))})),t(Ce((l=>{if(l===1){s||(s=!0,a(1));for(var u=0,m=r,c=r.length;u<c;u++)m[u](1);r.length=0}else{!s&&!i?(i=!0,a(0)):i=!1;for(var p=0,f=r,d=r.length;p<d;p++)f[p](0)}})))}}function Mc(e){return kn(Uc)(e)}function Cn(e){return Mc(La(e))}function ar(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var i=a[0];t(Ce((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(a)}))}}function or(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var i=a[0];t(Ce((s=>{s===1&&(r=!0),i(s)})))}else e(a[0]),t(a)}))}}function $a(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function ln(e){var n=[],t=we,r=!1;return a=>{n.push(a),n.length===1&&e((i=>{if(i===0){for(var s=0,l=n,u=n.length;s<u;s++)l[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var m=0,c=n,p=n.length;m<p;m++)c[m](i)}})),a(Ce((i=>{if(i===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function Ua(e){return n=>t=>{var r=we,a=we,i=!1,s=!1,l=!1,u=!1;n((m=>{u||(m===0?(u=!0,l||t(0)):m.tag===0?r=m[0]:(l&&(a(1),a=we),i?i=!1:(i=!0,r(0)),(function(p){l=!0,p((f=>{l&&(f===0?(l=!1,u?t(0):i||(i=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(m[0]))))})),t(Ce((m=>{m===1?(u||(u=!0,r(1)),l&&(l=!1,a(1))):(!u&&!i&&(i=!0,r(0)),l&&!s&&(s=!0,a(0)))})))}}function St(e){return n=>t=>{var r=we,a=!1,i=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!a&&i>=e&&(a=!0,t(0),r(1))):t(s))})),t(Ce((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&i<e&&r(0)})))}}function ir(e){return n=>t=>{var r=we,a=we,i=!1;n((s=>{i||(s===0?(i=!0,a(1),t(0)):s.tag===0?(r=s[0],e((l=>{l===0||(l.tag===0?(a=l[0])(0):(i=!0,a(1),r(1),t(0)))}))):t(s))})),t(Ce((s=>{s===1&&!i?(i=!0,r(1),a(1)):i||r(0)})))}}function Ui(e,n){return t=>r=>{var a=we,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),a(1)))}))}}function Mi(e){return n=>e()(n)}function Ma(e){return n=>{var t=e[$i()]&&e[$i()]()||e,r=!1,a=!1,i=!1,s;n(Ce((async l=>{if(l===1)r=!0,t.return&&t.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(Et(s.value))}catch(u){if(t.throw)(r=!!(await t.throw(u)).done)&&n(0);else throw u}a=!1}})))}}function Lc(e){return e[Symbol.asyncIterator]?Ma(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,i=!1,s;n(Ce((l=>{if(l===1)r=!0,t.return&&t.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(Et(s.value))}catch(u){if(t.throw)(r=!!t.throw(u).done)&&n(0);else throw u}a=!1}})))}}var La=Lc;function Rn(e){return n=>{var t=!1;n(Ce((r=>{r===1?t=!0:t||(t=!0,n(Et(e)),n(0))})))}}function qa(e){return n=>{var t=!1,r=e({next(a){t||n(Et(a))},complete(){t||(t=!0,n(0))}});n(Ce((a=>{a===1&&!t&&(t=!0,r())})))}}function Va(){var e,n;return{source:ln(qa((t=>(e=t.next,n=t.complete,Oa)))),next(t){e&&e(t)},complete(){n&&n()}}}var Li=e=>{var n=!1;e(Ce((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function Ga(e){return qa((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),Oa)))}function Gn(e){return n=>{var t=we,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function qi(e){Gn((n=>{}))(e)}function sr(e){return new Promise((n=>{var t=we,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var Ja=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var qc=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new qn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new qn(e),Xn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(qc),r=((a,i)=>{var s="";if(a)return`[Network] ${a.message}`;if(i)for(var l=0,u=i.length;l<u;l++)s&&(s+=`
`),s+=`[GraphQL] ${i[l].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},lr=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},Tn=new Set,Vi=new WeakMap,Jn=(e,n)=>{if(e===null||Tn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Jn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Jn(e[r],n)||"null";return t+="]"}else if(!n&&(cr!==un&&e instanceof cr||dr!==un&&e instanceof dr))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Vi.get(e)||Math.random().toString(36).slice(2);return Vi.set(e,s),Jn({__key:s},n)}Tn.add(e);for(var l="{",u=0,m=i.length;u<m;u++){var c=Jn(e[i[u]],n);c&&(l.length>1&&(l+=","),l+=Jn(i[u],n)+":"+c)}return Tn.delete(e),l+="}"},Xa=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||Tn.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)Xa(e,`${n}.${r}`,t[r]);else if(t instanceof cr||t instanceof dr)e.set(n,t);else{Tn.add(t);for(var i in t)Xa(e,`${n}.${i}`,t[i])}},Qe=(e,n)=>(Tn.clear(),Jn(e,n||!1)),un=class{},cr=typeof File<"u"?File:un,dr=typeof Blob<"u"?Blob:un,Vc=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Gc=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Jc=(e,n)=>n%2==0?e.replace(Gc,`
`):e,Gi=e=>e.split(Vc).map(Jc).join("").trim(),Ji=new Map,ur=new Map,kt=e=>{var n;return typeof e=="string"?n=Gi(e):e.loc&&ur.get(e.__key)===e?n=e.loc.source.body:(n=Ji.get(e)||Gi(Oi(e)),Ji.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Xi=e=>{var n;if(e.documentId)n=lr(e.documentId);else if(n=lr(kt(e)),e.definitions){var t=ja(e);t&&(n=lr(`
# ${t}`,n))}return n},Qa=e=>{var n,t;return typeof e=="string"?(n=Xi(e),t=ur.get(n)||Fi(e,{noLocation:!0})):(n=e.__key||Xi(e),t=ur.get(n)||e),t.loc||kt(t),t.__key=n,ur.set(n,t),t},je=(e,n,t)=>{var r=n||{},a=Qa(e),i=Qe(r,!0),s=a.__key;return i!=="{}"&&(s=lr(i,s)),{key:s,query:a,variables:r,extensions:t}},ja=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===Ne.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var Ba=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Xn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},mr=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=mr(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=mr(e[a],n[a]);return e}}return n},ji=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},l=n.incremental;"path"in n&&(l=[n]);var u={data:e.data};if(l)for(var m=function(){var f=l[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),i=!0);var d="data",y=u,_=[];if(f.path)_=f.path;else if(r){var w=r.find((b=>b.id===f.id));f.subPath?_=[...w.path,...f.subPath]:_=w.path}for(var x=0,N=_.length;x<N;d=_[x++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(f.items)for(var C=+d>=0?d:0,g=0,S=f.items.length;g<S;g++)y[C+g]=mr(y[C+g],f.items[g]);else f.data!==void 0&&(y[d]=mr(y[d],f.data))},c=0,p=l.length;c<p;c++)m();else u.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:u.data,error:a.length?new Xn({graphQLErrors:a,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},Ki=(e,n,t)=>({operation:e,data:void 0,error:new Xn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Wi(e){var n={query:void 0,documentId:void 0,operationName:ja(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=kt(e.query)),n}var Hi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Xc(e.context.url);for(var a in n){var i=n[a];i&&r[1].set(a,typeof i=="object"?Qe(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Xc=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Bc=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Qe(n),r=(l=>{var u=new Map;return(cr!==un||dr!==un)&&(Tn.clear(),Xa(u,"variables",l)),u})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",Qe({...[...r.keys()].map((l=>[l]))}));var i=0;for(var s of r.values())a.append(""+i++,s);return a}return t}},Yi=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,l)=>{t[l]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,l)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[l]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var i=Bc(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},Qc=/boundary="?([^=";]+)"?/i,jc=/data: ?([^\n]+)/;async function*Bi(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*Qi(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*Kc(e,n,t){var r=!0,a=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",l;/multipart\/mixed/i.test(s)?l=(async function*(p,f){var d=p.match(Qc),y="--"+(d?d[1]:"-"),_=!0,w;for await(var x of Qi(Bi(f),`\r
`+y)){if(_){_=!1;var N=x.indexOf(y);if(N>-1)x=x.slice(N+y.length);else continue}try{yield w=JSON.parse(x.slice(x.indexOf(`\r
\r
`)+4))}catch(C){if(!w)throw C}if(w&&w.hasNext===!1)break}w&&w.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?l=(async function*(p){var f;for await(var d of Qi(Bi(p),`

`)){var y=d.match(jc);if(y){var _=y[1];try{yield f=JSON.parse(_)}catch(w){if(!f)throw w}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?l=(async function*(p){var f=await p.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(i):l=(async function*(p){yield JSON.parse(await p.text())})(i);var u;for await(var m of l)m.pending&&!a?u=m.pending:m.pending&&(u=[...u,...m.pending]),a=a?ji(a,m,i,u):Ba(e,m,i),r=!1,yield a,r=!0;a||(yield a=Ba(e,{},i))}catch(c){if(!r)throw c;yield Ki(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):c,i)}}function zi(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),ar((()=>{r&&r.abort()}))(ee((a=>!!a))(Ma(Kc(e,n,t))))}var Ka=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=Ka(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},l=0,u=e.directives.length;l<u;l++){var m=e.directives[l],c=m.name.value;c[0]!=="_"?i.push(m):c=c.slice(1),s[c]=m}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var p=[],f=e.kind===Ne.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var _=e.selectionSet.selections[d];f=f||_.kind===Ne.FIELD&&_.name.value==="__typename"&&!_.alias;var w=Ka(_);p.push(w)}return f||p.push({kind:Ne.FIELD,name:{kind:Ne.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:p}}}}return e},Zi=new Map,Bn=e=>{var n=Qa(e),t=Zi.get(n.__key);return t||(Zi.set(n.__key,t=Ka(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function es(e){var n=t=>e(t);return n.toPromise=()=>sr(St(1)(ee((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Gn(t)(n),n}function cn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Wc=()=>{};var ns=({forward:e,dispatchDebug:n})=>t=>{var r=kn((i=>{var s=Wi(i),l=Hi(i,s),u=Yi(i,s),m=ir(ee((c=>c.kind==="teardown"&&c.key===i.key))(t))(zi(i,l,u));return m}))(ee((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),a=e(ee((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return Cn([r,a])},Hc=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,i)=>{var s=!1;return i({client:n,forward(l){return ln(a(ln(l)))},dispatchDebug(l){}})}),t),ts=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>kn((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?Ga(s):Rn(s)}))(r(kn((i=>{if(i.kind==="teardown")return Rn(i);var s=e&&e(i)||i;return"then"in s?ir(ee((l=>l.kind==="teardown"&&l.key===i.key))(a))(Ga(s)):Rn(s)}))(a))),Yc=({dispatchDebug:e})=>n=>ee((t=>!1))(n),rs=function e(n){var t=0,r=new Map,a=new Map,i=new Set,s=[],l={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},u=Va();function m(g){(g.kind==="mutation"||g.kind==="teardown"||!i.has(g.key))&&(g.kind==="teardown"?i.delete(g.key):g.kind!=="mutation"&&i.add(g.key),u.next(g))}var c=!1;function p(g){if(g&&m(g),!c){for(c=!0;c&&(g=s.shift());)m(g);c=!1}}var f=g=>{var S=ir(ee((b=>b.kind==="teardown"&&b.key===g.key))(u.source))(ee((b=>b.operation.kind===g.kind&&b.operation.key===g.key&&(!b.operation.context._instance||b.operation.context._instance===g.context._instance)))(C));return g.kind!=="query"?S=Ui((b=>!!b.hasNext),!0)(S):S=Ua((b=>{var V=Rn(b);return b.stale||b.hasNext?V:Cn([V,sn((()=>(b.stale=!0,b)))(St(1)(ee((W=>W.key===g.key))(u.source)))])}))(S),g.kind!=="mutation"?S=ar((()=>{i.delete(g.key),r.delete(g.key),a.delete(g.key),c=!1;for(var b=s.length-1;b>=0;b--)s[b].key===g.key&&s.splice(b,1);m(cn("teardown",g,g.context))}))(or((b=>{if(b.stale)if(!b.hasNext)i.delete(g.key);else for(var V=0;V<s.length;V++){var W=s[V];if(W.key===b.operation.key){i.delete(W.key);break}}else b.hasNext||i.delete(g.key);r.set(g.key,b)}))(S)):S=$a((()=>{m(g)}))(S),ln(S)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:u.source,reexecuteOperation(g){if(g.kind==="teardown")p(g);else if(g.kind==="mutation")s.push(g),Promise.resolve().then(p);else if(a.has(g.key)){for(var S=!1,b=0;b<s.length;b++)s[b].key===g.key&&(s[b]=g,S=!0);S||i.has(g.key)&&g.context.requestPolicy!=="network-only"?(i.delete(g.key),Promise.resolve().then(p)):(s.push(g),Promise.resolve().then(p))}},createRequestOperation(g,S,b){b||(b={});var V;return cn(g,S,{_instance:g==="mutation"?t=t+1|0:void 0,...l,...b,requestPolicy:b.requestPolicy||l.requestPolicy,suspense:b.suspense||b.suspense!==!1&&y.suspense})},executeRequestOperation(g){return g.kind==="mutation"?es(f(g)):es(Mi((()=>{var S=a.get(g.key);S||a.set(g.key,S=f(g)),S=$a((()=>{p(g)}))(S);var b=r.get(g.key);return g.kind==="query"&&b&&(b.stale||b.hasNext)?Ua(Rn)(Cn([S,ee((V=>V===r.get(g.key)))(Rn(b))])):S})))},executeQuery(g,S){var b=y.createRequestOperation("query",g,S);return y.executeRequestOperation(b)},executeSubscription(g,S){var b=y.createRequestOperation("subscription",g,S);return y.executeRequestOperation(b)},executeMutation(g,S){var b=y.createRequestOperation("mutation",g,S);return y.executeRequestOperation(b)},readQuery(g,S,b){var V=null;return Gn((W=>{V=W}))(y.query(g,S,b)).unsubscribe(),V},query:(g,S,b)=>y.executeQuery(je(g,S),b),subscription:(g,S,b)=>y.executeSubscription(je(g,S),b),mutation:(g,S,b)=>y.executeMutation(je(g,S),b)}),_=Wc;if(0)var w,x;var N=Hc(n.exchanges),C=ln(N({client:y,dispatchDebug:_,forward:Yc({dispatchDebug:_})})(u.source));return qi(C),y};var zc=`
https://bit.ly/2XbVrpR#`;function wr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+zc+t);throw a.name="Graphcache Error",a}}var Zc={},Er=e=>e._directives||Zc,Ue=e=>e.name.value,as=e=>e.typeCondition.name.value,io=e=>e.alias?e.alias.value:e.name.value,ed=[],Re=e=>e.selectionSet?e.selectionSet.selections:ed,ds=e=>e.typeCondition?e.typeCondition.name.value:null,Sr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var i=e.arguments[r],s=Sn(i.value,n);s!=null&&(t||(t={}),t[Ue(i)]=s)}return t},nd=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var i=Ue(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},ms=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var i=e.variableDefinitions[r],s=Ue(i.variable);t[s]=n[s]===void 0&&i.defaultValue?Sn(i.defaultValue,n):n[s]}for(var l in n)l in t||(t[l]=n[l]);return t};function so(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===Ne.OPERATION_DEFINITION)return e.definitions[n];wr(!1,"",1)}var yr=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===Ne.FRAGMENT_DEFINITION&&(n[Ue(r)]=r)}return n},td=(e,n)=>{var t=Er(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Ue(a.arguments[0])==="if"){var i=Sn(a.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},rd=(e,n)=>{var{defer:t}=Er(e);if(t){for(var r of t.arguments||[])if(Ue(r)==="if")return!!Sn(r.value,n);return!0}return!1},ad=e=>{var{optional:n,required:t}=Er(e);if(t)return!1;if(n)return!0},os="__",is=(e,n,t,r)=>{var a=fs(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},ps=(e,n,t,r)=>{var a=fs(e,n,t,r);if(!a)return!1;var i=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var od=(e,n,t)=>{if(!t)return!1;var r=ds(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){wr(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),gs(e,t),e.isSubType(r,t))},fs=(e,n,t,r)=>{if(!(t.indexOf(os)===0||n.indexOf(os)===0)){gs(e,n);var a=e.types.get(n).fields()[t];return a}};function gs(e,n){wr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var Pn=(e,n)=>n?`${e}(${Qe(n)})`:e,At=(e,n)=>`${e}.${n}`,id=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},ys=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},Ct=null,hr=null,P=null,pe=null,Ee=null,Ke=null,jn=!1,dn=!1;function $e(e,n){var t;if(e){if(Ct.has(e))return e;t=hr.get(e)}return t==null&&(t=n?[]:{}),e&&hr.set(e,t),Ct.add(t),t}var Wa=e=>!!e&&Ct.has(e),An=(e,n,t,r,a)=>{Ct=new WeakSet,hr=new WeakMap,Ee=e,P=n,Ke=new Set,dn=!!r,jn=!!a,t?Ee==="read"?pe=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?pr(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),pe=t,cd(n,t)):(pe=null,Ns(n,t)):pe=null},xn=()=>{var e=P,n=pe;if(dn=!1,pe=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)dd(e.optimisticOrder[t]);Ct=null,hr=null,Ee=null,P=null,Ke=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{An("read",e,null),sd(),md(),xn(),e.defer=!1})))},ss=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),An("write",e,n,t),xn()};var hs=new Set,vs=(e,n,t,r)=>{var a=pe?e.optimistic.get(pe):e.base,i=a.get(n);i===void 0&&a.set(n,i=Object.create(null)),r===void 0&&!pe?delete i[t]:i[t]=r},kr=(e,n,t)=>{for(var r,a=!dn&&Ee==="read"&&pe&&P.commutativeKeys.has(pe),i=0,s=P.optimisticOrder.length;i<s;i++){var l=P.optimisticOrder[i],u=e.optimistic.get(l);if(a=a&&l!==pe,u&&(!a||!P.commutativeKeys.has(l))&&(!dn||Ee==="write"||P.commutativeKeys.has(l))&&(r=u.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function vr(e){return P.refCount.get(e)||0}var br=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)br(e[t],n);else typeof e=="string"&&((a,i)=>{var s=vr(a),l=s+i>0?s+i:0;P.refCount.set(a,l),l?!s&&l&&P.gc.delete(a):P.gc.add(a)})(e,n)},ls=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(id(r)),n.add(r))},us=(e,n,t,r)=>{ls(e,n,r.base.get(t));for(var a=0,i=P.optimisticOrder.length;a<i;a++){var s=r.optimistic.get(P.optimisticOrder[a]);s!==void 0&&ls(e,n,s.get(t))}},sd=()=>{if(!P.optimisticOrder.length){for(var e of P.gc.keys())if(P.gc.delete(e),!(vr(e)>0)){var n=P.records.base.get(e);P.refCount.delete(e),P.records.base.delete(e);var t=n&&n.__typename;if(t){var r=P.types.get(t);r&&r.delete(e)}var a=P.links.base.get(e);if(a){P.links.base.delete(e);for(var i in a)br(a[i],-1)}}}},xt=(e,n)=>{e!==P.queryRootKey?Ke.add(e):n!==void 0&&n!=="__typename"&&Ke.add(At(e,n))},bs=(e,n)=>{!dn&&P.storage&&P.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},We=(e,n)=>(Ee==="read"&&xt(e,n),kr(P.records,e,n)),Dn=(e,n)=>(Ee==="read"&&xt(e,n),kr(P.links,e,n)),ld=(e,n)=>{var t=P.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),P.abstractToConcreteMap.set(e,r)}},Rt=(e,n,t)=>{Es(kr(P.records,e,n),t)||(xt(e,n),bs(e,n)),vs(P.records,e,n,t)},ud=(e,n)=>We(e,n)!==void 0||Dn(e,n)!==void 0,Pt=(e,n,t)=>{var r=pe?P.links.optimistic.get(pe):P.links.base;if(!pe){var a=r&&r.get(e);br(a&&a[n],-1),br(t,1)}Es(kr(P.links,e,n),t)||(xt(e,n),bs(e,n)),vs(P.links,e,n,t)},pr=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&_s(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},cd=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},_s=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Ns=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),_s(e,n)},dd=e=>{var n=Ke;Ke=new Set,Ee="write";var t=P.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],i=r[1];for(var s in i)Pt(a,s,i[s])}var l=P.records.optimistic.get(e);if(l)for(var u of l.entries()){var m=u[0],c=u[1];for(var p in c)Rt(m,p,c[p])}Ke=n,Ns(P,e)},ws=e=>{var{links:n,records:t}=P,r=[],a=new Set;return xt(e),us(r,a,e,n),us(r,a,e,t),r},md=()=>{if(P.storage){dn=!0,Ee="read";var e={};for(var n of P.persist.keys()){var{entityKey:t,fieldKey:r}=ys(n),a=void 0;(a=Dn(t,r))!==void 0?e[n]=`:${Qe(a)}`:(a=We(t,r))!==void 0?e[n]=Qe(a):e[n]=void 0}dn=!1,P.storage.writeData(e),P.persist.clear()}};function Es(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var fr=null,_r=!1,Ya=void 0,Cr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,Nr=(e,n,t,r,a,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:dn,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var l=0;l<i.graphQLErrors.length;l++){var u=i.graphQLErrors[l];u.path&&u.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[u.path.join(".")]=u)}return s},za=(e,n,t,r,a,i)=>{fr=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=i,e.error=Cr(e)},pd=(e,n,t,r,a)=>{if(!n)return!1;var i=ds(e);return!i||n===i?!0:!Re(e).some((s=>{if(s.kind!==Ne.FIELD)return!1;var l=Pn(Ue(s),Sr(s,r));return!ud(t,l)}))},Tt=class{constructor(n,t,r,a,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(td(t,this.ctx.variables)){if(t.kind!==Ne.FIELD){var r=t.kind!==Ne.INLINE_FRAGMENT?this.ctx.fragments[Ue(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?od(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?fd(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):Ee==="read"&&gd(r.typeCondition.name.value,this.typename)||pd(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||Ee==="write"&&!this.ctx.store.schema){var i=ad(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&ld(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Re(r),index:0,defer:n.defer||rd(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(Ee==="write"||!t._generated)return _r=n.defer,Ya=n.optional,t}}this.stack.pop()}}},fd=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},gd=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>P.types.has(a))(e);if(!t)return!1;var r=(a=>P.abstractToConcreteMap.get(a)||hs)(e);return r.size&&r.has(n)},gr=e=>e??null,Za=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=Za(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},eo=(e,n,t,r)=>{var a=Bn(n.query),i=so(a),s=e.rootFields[i.operation],l=Re(i),u=Nr(e,ms(i,n.variables),yr(a),s,s,r),m=s!==u.store.rootFields.query?Ss(u,s,l,t||$e()):Qn(u,s,l,t||$e());return{dependencies:Ke,partial:u.partial||!m,hasNext:u.hasNext,data:m||null}},Ss=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new Tt(n,n,!1,void 0,t,e),i,s=jn,l=$e(r);i=a.next();){var u=io(i),m=r[u];e.__internal.path.push(u);var c=void 0;i.selectionSet&&m!==null?c=ks(e,Re(i),gr(m)):c=m,s=s||c!==m,c!==void 0&&(l[u]=c),e.__internal.path.pop()}return s?l:r},ks=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=jn,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=ks(e,n,t[i]),a=a||r[i]!==t[i],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var l=e.store.keyOfEntity(t);return l!==null?Qn(e,l,n,t)||null:Ss(e,t.__typename,n,t)};function yd(e,n,t,r){var a=r.store.resolvers[n],i=a&&a[t],s;for(var l in e){var u=e[l];if(u&&l!=="include"&&l!=="skip"&&r.store.directives[l]){return s=r.store.directives[l](Sr(u,r.variables)),s;break}}return s||i}var Qn=(e,n,t,r,a)=>{var{store:i}=e,s=n===i.rootFields.query,l=a&&i.keyOfEntity(a)||n,u=s?n:We(l,"__typename")||a&&a.__typename;if(typeof u=="string"&&!(a&&u!==a.__typename)){for(var m=new Tt(u,l,!1,void 0,t,e),c=!1,p=!1,f=jn,d,y=e.partial,_=$e(r);(d=m.next())!==void 0;){var w=Ue(d),x=Sr(d,e.variables),N=io(d),C=Er(d),g=yd(C,u,w,e),S=Pn(w,x),b=At(l,S),V=We(l,S),W=a?a[w]:void 0;e.__internal.path.push(N);var h=void 0;if(w==="__typename")h=u;else if(W!==void 0&&d.selectionSet===void 0)h=W;else if(Ee==="read"&&g){var D=_;if(d.selectionSet===void 0&&V!==void 0&&(D={..._,[N]:V,[w]:V}),za(e,D,u,l,S,w),h=g(D,x||{},i,e),d.selectionSet&&(h=no(e,u,w,b,Re(d),_[N]!==void 0?_[N]:r[N],h,Wa(r))),i.schema&&h===null&&!is(i.schema,u,w,e.store.logger))return}else if(!d.selectionSet)h=V;else if(W!==void 0)h=no(e,u,w,b,Re(d),_[N]!==void 0?_[N]:r[N],W,Wa(r));else{var I=Dn(l,S);I!==void 0?h=Cs(e,I,u,w,Re(d),_[N]!==void 0?_[N]:r[N],Wa(r)):typeof V=="object"&&V!==null&&(h=V)}if(!_r&&h===void 0&&(C.optional||Ya&&!C.required||Cr(e)||!C.required&&i.schema&&is(i.schema,u,w,e.store.logger))?(e.partial=!0,h=null):h===null&&(C.required||Ya===!1)?(e.store.logger,h=void 0):c=c||w!=="__typename",e.__internal.path.pop(),f=f||h!==r[N],h!==void 0)_[N]=h;else if(_r)p=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||p,s&&e.partial&&!c?void 0:f?_:r}},no=(e,n,t,r,a,i,s,l)=>{if(Array.isArray(s)){for(var{store:u}=e,m=u.schema?ps(u.schema,n,t,e.store.logger):!1,c=e.partial,p=$e(i,!0),f=jn||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var _=no(e,n,t,At(r,`${d}`),a,i?.[d],s[d],l);if(e.__internal.path.pop(),_===void 0&&!m){e.partial=c;return}else e.partial=e.partial||_===void 0&&m,p[d]=_??null,f=f||p[d]!==i[d]}return f?p:i}else{if(s==null)return s;if(l&&i===null)return null;if(hd(s)){var w=i||$e(i);return typeof s=="string"?Qn(e,s,a,w):Qn(e,r,a,w,s)}else return}},Cs=(e,n,t,r,a,i,s)=>{if(Array.isArray(n)){for(var{store:l}=e,u=l.schema?ps(l.schema,t,r,e.store.logger):!1,m=$e(i,!0),c=e.partial,p=jn||!Array.isArray(i)||n.length!==i.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var y=Cs(e,n[f],t,r,a,i?.[f],s);if(e.__internal.path.pop(),y===void 0&&!u){e.partial=c;return}else e.partial=e.partial||y===void 0&&u,m[f]=y||null,p=p||m[f]!==i[f]}return p?m:i}else if(n===null||i===null&&s)return null;return Qn(e,n,a,i||$e(i))},hd=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Rs=(e,n,t)=>{for(var r=n?[{fieldKey:Pn(n,t)}]:ws(e),a=0,i=r.length;a<i;a++){var{fieldKey:s}=r[a];Dn(e,s)!==void 0?Pt(e,s,void 0):Rt(e,s,void 0)}},to=(e,n)=>{var t=(a=>P.types.get(a)||hs)(e);for(var r of t)n.includes(r)||Rs(r)},ro=(e,n,t,r)=>{var a=Bn(n.query),i=so(a),s={data:t||$e(),dependencies:Ke},l=e.rootFields[i.operation],u=Nr(e,ms(i,n.variables),yr(a),l,l,r);return lo(u,l,Re(i),s.data),s},lo=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=We(n,"__typename")),s)!i&&n&&(Rt(n,"__typename",s),((U,G)=>{var ne=P.types.get(U);if(ne)ne.add(G);else{var ge=new Set;ge.add(G),P.types.set(U,ge)}})(s,n));else return;for(var l=e.store.updates[s],u=new Tt(s,n||s,!1,void 0,t,e),m;m=u.next();){var c=Ue(m),p=Sr(m,e.variables),f=Pn(c,p),d=io(m),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(_r||e.optimistic&&a==="query"))){e.__internal.path.push(d);var _=void 0;if(e.optimistic&&a==="mutation"){if(!(_=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(_=y);if(_&&(za(e,r,s,n||s,f,c),y=gr(_(p||{},e.store,e))),y!==void 0){if(m.selectionSet)if(n&&a==="query"){var w=At(n,f),x=ao(e,Re(m),gr(y),w,e.optimistic?Dn(n||s,f):void 0);Pt(n||s,f,x)}else ao(e,Re(m),gr(y));else n&&a==="query"&&Rt(n||s,f,y!==null||!Cr(e)?y:void 0);var N=l&&l[c];if(N)za(e,r,s,n||s,f,c),r[c]=y,N(r,p||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var C=y.map((U=>e.store.keyOfEntity(U)||"")),g=0,S=y.length;g<S;g++){var b=C[g];if(b&&y[g].__typename){var V=We(b,"__typename"),W=vr(b);V&&!W&&to(y[g].__typename,C)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var D=We(h,"__typename"),I=vr(h);(!D||!I)&&y.__typename&&to(y.__typename,[h])}}}e.__internal.path.pop()}}}};var ao=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,l=t.length;s<l;s++){e.__internal.path.push(s);var u=r?At(r,`${s}`):void 0,m=ao(e,n,t[s],u,a?.[s]);i[s]=m,e.__internal.path.pop()}return i}else if(t===null)return Cr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),p=t.__typename,f=c||r;return lo(e,f,n,t),f||null},oo=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var i=(({__schema:c})=>{var p=new Map,f=N=>{var C;return()=>{if(!C){C={};for(var g=0;g<N.length;g++)C[N[g].name]=N[g]}return C}},d=N=>{switch(N.kind){case"OBJECT":case"INTERFACE":return{name:N.name,kind:N.kind,interfaces:f(N.interfaces||[]),fields:f(N.fields.map((C=>({name:C.name,type:C.type,args:f(C.args)}))))};case"UNION":return{name:N.name,kind:N.kind,types:f(N.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(N,C){var g=p.get(N),S=p.get(C);return!g||!S?!1:g.kind==="UNION"?!!g.types()[C]:g.kind!=="OBJECT"&&S.kind==="OBJECT"?!!S.interfaces()[N]:N===C}};if(c.types){y.types=p;for(var _=0;_<c.types.length;_++){var w=c.types[_];if(w&&w.name){var x=d(w);x&&p.set(w.name,x)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,a=i.subscription||a,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[l,u]=s;this.possibleTypeMap.set(l,new Set(u))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(m=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:m,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var m;this.schema}keyOfField(n,t){return Pn(n,t)}keyOfEntity(n){if(fr&&n===fr.parent)return fr.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var i=Pn(t,r),s=We(a,i);if(s!==void 0)return s;var l=Dn(a,i);return l!==void 0&&(l=Za(this,l)),l}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?to(n,[]):(wr(a,"",19),Rs(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?ws(t):[]}updateQuery(n,t){var r=je(n.query,n.variables),a=t(this.readQuery(r));a!==null&&ro(this,r,a,void 0)}readQuery(n){var t=je(n.query,n.variables);return eo(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((i,s,l,u,m)=>{var c=yr(s),p;if(m){if(!(p=c[m]))return null}else if(!(p=c[Object.keys(c)[0]]))return null;var f=as(p);typeof l!="string"&&!l.__typename&&(l.__typename=f);var d=i.keyOfEntity(l);if(!d)return null;var y=Nr(i,u||{},c,f,d,void 0),_=Qn(y,d,Re(p),$e())||null;return _})(this,Bn(n),t,r,a)}writeFragment(n,t,r,a){((i,s,l,u,m)=>{var c=yr(s),p;if(m){if(!(p=c[m]))return null}else if(!(p=c[Object.keys(c)[0]]))return null;var f=as(p),d={__typename:f,...l},y=i.keyOfEntity(d);if(y){var _=Nr(i,u||{},c,f,y,void 0);lo(_,y,Re(p),d)}})(this,Bn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&Pt(s,Pn(t,a),Za(this,i))}},cs=(e,n)=>cn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),Ha=(e,n)=>cn(e.kind,e,{...e.context,requestPolicy:n}),Ts=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new oo(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((D,I,U)=>{An("write",D,null);for(var G in U){var ne=U[G];if(ne!==void 0){var{entityKey:ge,fieldKey:xe}=ys(G);ne[0]===":"?Dn(ge,xe)===void 0&&Pt(ge,xe,JSON.parse(ne.slice(1))):We(ge,xe)===void 0&&Rt(ge,xe,JSON.parse(ne))}}D.storage=I,D.hydrating=!1,xn()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],l=new Map,u=new Map,m=new Set,c=new Set,p=new Set,f=new Set,d=new WeakSet,y=new Map,_=new Set,w=new Set,x=h=>{for(var D of h.values())if(m.has(D))return!0;return!1},N=(h,D)=>{if(D)for(var I of D.values()){var U=y.get(I);if(U)for(var G of U.values())h.add(G)}},C=(h,D,I)=>{for(var U of D.values())if(U!==h.key){var G=l.get(U);if(G){h.kind==="query"&&w.add(U);var ne="cache-first";c.has(U)&&(c.delete(U),ne="cache-and-network");var ge=Ha(G,ne);h.kind==="subscription"&&p.has(U)&&d.add(ge),t.reexecuteOperation(ge)}}if(!I){var xe=_;_=w,h.kind==="query"&&_.add(h.key),(w=xe).clear()}},g=h=>!d.has(h)||!p.has(h.key)?!1:(f.add(h.key),!0),S=h=>{var D=!1;if(h.kind==="query")pr(a.data,h.key),l.set(h.key,h),p.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return l.delete(h.key),u.delete(h.key),_.delete(h.key),p.delete(h.key),f.delete(h.key),ss(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){l.set(h.key,h),An("write",a.data,h.key,!0,!1);var{dependencies:I}=ro(a,h,void 0,void 0);if(xn(),I.size){for(var U of I.values())m.add(U);i.set(h.key,I);var G=new Set;N(G,I),C(h,G,!0),D=!0}}}return cn(h.kind,{key:h.key,query:Bn(h.query),variables:h.variables?nd(so(h.query),h.variables):h.variables},{...h.context,optimistic:D})},b=(h,D)=>{for(var I of D.values()){var U=y.get(I);U||y.set(I,U=new Set),U.add(h.key)}},V=h=>{An("read",a.data,void 0,!1,!1);var D=eo(a,h,u.get(h.key),void 0);xn();var I=D.data?!D.partial&&!D.hasNext?"hit":"partial":"miss";return u.set(h.key,D.data),l.set(h.key,h),b(h,D.dependencies),{outcome:I,operation:h,data:D.data,dependencies:D.dependencies,hasNext:D.hasNext}},W=(h,D)=>{var I=l.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var U=i.get(I.key);N(D,U),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&pr(a.data,I.key,!0);var G,ne=h.data;if(ne){An("write",a.data,I.key,!1,!1);var ge=ro(a,I,ne,h.error).dependencies;xn(),N(D,ge);var xe=I.kind==="query"?u.get(I.key):null;An("read",a.data,I.key,!1,xe!==ne);var R=eo(a,I,xe||ne,h.error);xn(),ne=R.data,I.kind==="query"&&(N(D,G=R.dependencies),u.set(I.key,ne))}else ss(a.data,I.key);return G&&b(h.operation,G),{operation:I,data:ne,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var D=ln(sn(V)(ee((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),I=ee((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),U=sn((R=>cs(R.operation,{cacheOutcome:"miss"})))(ee((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!x(R.dependencies)&&!_.has(R.operation.key)&&!g(R.operation)))(D)),G=sn((R=>{var{requestPolicy:_e}=R.operation.context,Je=_e!=="cache-only"&&(R.hasNext||_e==="cache-and-network"||_e==="cache-first"&&R.outcome==="partial"&&!_.has(R.operation.key)),_n=_e!=="cache-only"&&(Je||p.has(R.operation.key)||R.outcome==="partial"&&_.has(R.operation.key)&&((tn=a.data).commutativeKeys.has(zo=R.operation.key)||tn.optimisticOrder.indexOf(zo)>-1)),tn,zo,cc={operation:cs(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:_n&&!R.hasNext,hasNext:Je&&R.hasNext};return Je&&(x(R.dependencies)?_e==="cache-and-network"&&c.add(R.operation.key):g(R.operation)||t.reexecuteOperation(Ha(l.get(R.operation.key)||R.operation,"network-only"))),cc}))(ee((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(D)),ne=n(sn(S)(Cn([I,U]))),ge=sn((R=>{var{key:_e}=R.operation,Je=!1;R.hasNext||(p.delete(_e),Je=f.delete(_e));var _n=new Set,tn=W(R,_n);return C(R.operation,_n,!1),Je&&(tn.stale=!0,t.reexecuteOperation(Ha(l.get(_e)||R.operation,"network-only"))),tn}))(ee((R=>!i.has(R.operation.key)))(ne)),xe=kn((R=>{if(s.push(R)<i.size)return Li;for(var _e=0;_e<s.length;_e++)pr(a.data,s[_e].operation.key);m.clear();for(var Je=[],_n=new Set,tn;tn=s.shift();)Je.push(W(tn,_n));return C(R.operation,_n,!1),La(Je)}))(ee((R=>i.has(R.operation.key)))(ne));return Cn([ge,xe,G])}};var Kn=()=>null;function As(){return Ts({keys:{CallingNameUpdate:Kn,PhoneNumberAssociation:Kn,PhoneNumberCapabilities:Kn,PhoneNumberCount:Kn,UpdateRunItem:Kn,UserError:Kn},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&vd(t,n)}}}})}function vd(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var Rr=F({is:"well"}),mn=Rr,Ar=F(null),xr=F(!1),po="",uo=[],co=new AbortController;function fo(e){po=e,Rr.value={is:"well"};let n=uo;uo=[],n.forEach(t=>t())}function Tr(e){Rr.peek().is!=="signed out"&&(Rr.value=e)}function Ps(){co.abort(),co=new AbortController}var bd=15;async function Ds(e,n={}){let t=[n.signal,co.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let i=po,s=await _d(e,r,i);if(s?.status===401)await wd(i,r.signal);else if(s?.status===429)await Nd(s,r.signal);else if(s===void 0||s.status===503||s.status===502)Tr({is:"away"}),await mo(xs(s,a),r.signal);else if(s.status===409&&a<10)await mo(xs(s,a),r.signal);else return Tr({is:"well"}),Ar.value=new Date,s}}async function _d(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function xs(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),bd)}async function Nd(e,n){let t=Number(e.headers.get("retry-after")??5);Tr({is:"limited",until:Date.now()+1e3*t}),await mo(t,n)}async function wd(e,n){e===po&&(Tr({is:"signed out"}),await new Promise(t=>uo.push(t)),n.throwIfAborted())}async function mo(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function Is(){Pr=Fs()}function Fs(){return new rs({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:Ds,exchanges:[As(),Ed,ns]})}var Ed=ts({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Sd()}:e.context;return cn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(yo)&&(xr.value=!0)}});function Sd(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var Pr=Fs();function Wn(e,n,t){let r=je(e.toString(),n),a={hash:e.__meta__?.hash},i=Pr,{unsubscribe:s}=Ja(i.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),Gn(({data:u,error:m,stale:c})=>t({data:u??void 0,error:m,isStale:c})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function ve(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await Ja(Pr.query(e.toString(),n,r),ee(({stale:i,hasNext:s})=>!i&&!s),St(1),sr);return Os(a)}var Dr=F(null),go=F(0);async function ae(e,n){let t={hash:e.__meta__?.hash};Dr.value={document:e.toString(),variables:n};let r=await Pr.mutation(e.toString(),n,t);return go.value++,Os(r)}function Os(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function yo(e){return e==="PERSISTED_QUERY_NOT_FOUND"||e==="UNTRUSTED_DOCUMENT"}function oe(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}var le=F(null);function $s(){let e=JSON.parse(In().dataset.personas??"[]");return Array.isArray(e)?e:[]}function In(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Hn(){return le.value?.viewer.isOperator??!1}function O(e,n){return n}var M=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Us=new M(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),Ir=new M(`
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
    `,{fragmentName:"Grant"}),pn=new M(`
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
    `,{fragmentName:"Change"}),Ms=new M(`
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
}`,{fragmentName:"NumberSheet"}),Me=new M(`
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
    `,{fragmentName:"NumberRow"}),Te=new M(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Fr=new M(`
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
}`,{fragmentName:"Result"}),Or=new M(`
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
    `,{fragmentName:"Run"}),Ls=new M(`
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
}`,{fragmentName:"RunItem"}),ho=new M(`
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
}`,{hash:"sha256:4e2a0a477eaa9af2ae4b9663f204fa324769e499f7287627855115b28344a729"}),vo=new M(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:ba4b529ee1179ece283002a0d61be859b24ea4b8ac5d31eae1b203207e3c05ca"}),qs=new M(`
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
}`,{hash:"sha256:7f8c3007a72fa3ce284edacabdf380bc818ccd8ca7e9cb4dec4ffd3f5e3299dc"}),Vs=new M(`
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
}`,{hash:"sha256:b761da559feea0a00272933396262029a10e80ee2d20068313470f65cba8cc6a"}),bo=new M(`
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
}`,{hash:"sha256:1b5a3d1c520b37981e81beefb7b43bdd41ef88c6205282415f74d53f5289f5ea"}),Gs=new M(`
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
}`,{hash:"sha256:e261f08ae078919a7d64dddaf592367ccb59b0b567df8b50080ea681101e6fcd"}),_o=new M(`
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
}`,{hash:"sha256:80991e884feba6d0fe4c7aacbfa2abfc58381c2d96deed0e3decc28ba795af13"}),Js=new M(`
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
}`,{hash:"sha256:d041fab342809e4e5acff33cb048d3e9dd4b156957cd744def11fc3849c16715"}),Xs=new M(`
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
}`,{hash:"sha256:16b1280546800ec610ccc09911aa26e4f47cfcf9c9f2c0b417a7c85660c4e6e2"}),Bs=new M(`
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
}`,{hash:"sha256:f50a7d376ddb7651d6e4fc9a6d0a9bea6d2f0c3860b28663883388b41fec0d01"}),Qs=new M(`
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
}`,{hash:"sha256:fb7876d99cfbc3c1c7217ad3d4558cabc7d9ef47c38af5ed878afdc504666ba0"}),$r=new M(`
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
}`,{hash:"sha256:d2753d85d91d7a65d8389d16c31335b2df9b84c92c0e647b1811aa468da4bc77"}),js=new M(`
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
}`,{hash:"sha256:582ce2b22388ab62dfb509d0608b09d87f17126750dccde284923a7c9f9bc0f5"}),No=new M(`
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
}`,{hash:"sha256:7f1215c6d5d1e34efb0af67f1b714b077d343ab6e90aedb6e398054b1e7cf329"}),Ks=new M(`
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
    `,{hash:"sha256:060aecdf1a6784258eff686514c7b798e68d8193bd2232e0a6bd0f197b72deda"}),Ws=new M(`
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
}`,{hash:"sha256:c2ac2b20073e9d37cabec791399a88bd67c740f89083597ebbdbe5a228a3b023"}),Hs=new M(`
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
}`,{hash:"sha256:374fc33c282cd1ef422e8bf134c9c07a815fc49ab2eb57e7c53a9681a35e031a"}),Ys=new M(`
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
}`,{hash:"sha256:29014b53b4cba82e6571329dadd333f4b33c7b86815e099f971396092f9e2c19"}),zs=new M(`
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
}`,{hash:"sha256:33ef7106c46e5c1611f4be468e306361045265c8acbfa4b19624277e8847deec"}),Zs=new M(`
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
}`,{hash:"sha256:6cfa6e5b4fcbf5f4284ff0852f1f5a996f048f2445f0eea94d043b8e3fbab8b8"}),el=new M(`
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
}`,{hash:"sha256:34edf31f99ab002a5b6b2814e96d3501232882eba33dda05e09419f19ed1352f"}),nl=new M(`
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
}`,{hash:"sha256:3bdbd89555f6395e0f406f3118cd20607cfb27aad15dd18c2c1a065c01905135"}),Dt=new M(`
    query Accounts($search: String!) {
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:3af1093c2db3b6ea9435e10284b52794c6c3c97431e47a82eaac6747976302be"}),tl=new M(`
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
}`,{hash:"sha256:ca68d4c494aa8e5b153d07c1686943a635cabecbf79066517c73f8415a31ffe6"}),rl=new M(`
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
}`,{hash:"sha256:4395fd55195df32c87e5af82e247ebdb84d17048fd739b8607552a49255977a4"}),It=new M(`
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
}`,{hash:"sha256:c6b54df35e3e51fe21dabe748f2da48f62ec180419fa4dc3d847e119677bd1f6"});var Cd=100;function Ur(e,n){let t=F([]),r=F([]),a=null,i=Q(()=>{let p=t.value.flatMap(({data:f})=>f===void 0?[]:[f]);return p.length>0?p:r.value}),s=Q(()=>{let p=i.value.at(-1);return p===void 0?void 0:n(p)}),l=Q(()=>t.value.length===0||t.value.some(({data:p,error:f})=>p===void 0&&f===null));function u(p,f,d){let y=!1,_={after:f,data:d,error:null,again:()=>{},stop:()=>{}},w=g=>{_={..._,...g},t.value=t.peek().toSpliced(p,1,_)};w({});let x={...a?.variables,first:Cd,after:f},{again:N,stop:C}=Wn(e,x,({data:g,error:S,isStale:b})=>{y||(w({data:g??_.data,error:S===void 0?null:oe(S)}),g!==void 0&&!b&&m(p,n(g)))});w({again:N,stop:()=>{y=!0,C()}})}function m(p,{hasNextPage:f,endCursor:d}){let y=t.peek()[p+1];y===void 0||y.after===d||(f?(y.stop(),u(p+1,d,y.data)):(t.peek().slice(p+1).forEach(({stop:_})=>_()),t.value=t.peek().slice(0,p+1)))}let c={shown:i,hasMore:Q(()=>s.value?.hasNextPage??!1),isLoading:l,failure:Q(()=>t.value.find(({error:p})=>p!==null)?.error??null),more(){let p=s.peek()?.endCursor;p!=null&&!l.peek()&&u(t.peek().length,p,void 0)},reload:()=>t.peek().forEach(({again:p})=>p()),follow(p){de(()=>{let f=le.value===null||p.value===""?null:JSON.parse(p.value),d=f?.screen===a?.screen?i.peek():[];t.peek().forEach(({stop:y})=>y()),t.value=[],r.value=d,a=f,f!==null&&u(0,null,void 0)})}};return al.push(c),c}function Mr(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var al=[];function ol(){al.forEach(({reload:e})=>e())}var Lr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},qr={by:e=>e===Ft?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:wo(e).toISOString()}),until:e=>({until:wo(e,1).toISOString()})},Ft="system";function wo(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var il=[...Object.keys(Lr),...Object.keys(qr)],Rd=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function Ot(e){let n=new URLSearchParams(e),t=il.flatMap(r=>{let a=n.get(r);return a&&Td(r,a)?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Ad(n.get("order")??"")}}function Td(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(wo(n).getTime())}function Ad(e){let n=Rd.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function Fn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of il){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var T=F(Ot(""));function sl(){let e=()=>{T.value=Ot(location.search)};e(),addEventListener("popstate",e)}function X(e,n=!1){T.value={...T.value,...e};let t=location.pathname+Fn(T.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function Pe(e,n){let{[e]:t,...r}=T.peek().filters;X({filters:n===""?r:{...r,[e]:n}})}var xd=({screen:e})=>!["activity","deleted"].includes(e),Yn=Q(()=>xd(T.value)?ul(T.value,Eo(T.value)):""),ll=Q(()=>T.value.screen==="activity"?ul(T.value,{filter:Pd(T.value)}):"");function ul({screen:e},n){return JSON.stringify({screen:e,variables:n})}function Eo(e){let{search:n,filters:t,order:r}=e.screen==="calling"?Dd(e):e,a=n.trim();return{filter:cl(Lr,t,a===""?[]:[{search:a}]),orderBy:r}}function cl(e,n,t=[]){let a=[...Object.keys(e).flatMap(i=>{let s=n[i];return s===void 0?[]:[e[i](s)]}),...t];return a.length===0?null:Object.assign({},...a)}var $t=Q(()=>T.value.search.trim());function Pd({filters:e}){return cl(qr,e)}function So({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function Dd(e){let n=So(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Vr({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var fn=Ur(ho,({changes:e})=>e.pageInfo);function dl(){fn.follow(ll)}var zn=Q(()=>{let n=fn.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:O(pn,t),number:t.phoneNumber}));return Mr(n,({change:t})=>t.id)}),ko=new Map;function ml(e){return[le.value?.viewer,...zn.value.map(({change:t})=>t.actor)].forEach(t=>t&&ko.set(t.id,t.name)),e===Ft?"the system":ko.get(e)??"this person"}async function pl(e){let{accounts:n}=await ve(Dt,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(ko.set(t.id,t.name),t.id)}function fl(){return JSON.parse(In().dataset.issuer??"null")}function gn({issuer:e}){return new URL(e).host}var gl="numberbook sign-in";async function yl(e,n){let t=window.open("","_blank","popup,width=480,height=720");if(t===null||e.authorization===null)throw new Error(`The browser did not open the window of ${gn(e)}: allow it for this page.`);let[r,a,i]=[Co(),Co(),Co()],s=new URL(e.authorization),l={response_type:"code",client_id:e.clientId,redirect_uri:hl(),scope:[...new Set(["openid",...e.scope.split(" ")])].join(" ").trim(),audience:e.audience,state:r,nonce:a,code_challenge:vl(await Id(i)),code_challenge_method:"S256"};Object.entries(l).forEach(([d,y])=>s.searchParams.set(d,y));let u=Fd(r,n);t.location.replace(s);let{code:m="",error:c,error_description:p,iss:f=e.issuer}=await u;if(t.close(),c!==void 0||m==="")throw new Error(`${gn(e)} says: ${p??(c??"no code").replaceAll("_"," ")}`);if(f!==e.issuer)throw new Error(`Another issuer than ${gn(e)} has answered.`);return Od(e,{code:m,verifier:i,nonce:a})}function hl(){return new URL(".",document.baseURI).href}function Co(){return vl(crypto.getRandomValues(new Uint8Array(32)))}function vl(e){return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}async function Id(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e)))}function Fd(e,n){return new Promise((t,r)=>{let a=new BroadcastChannel(gl);a.onmessage=({data:i})=>{i.state===e&&(a.close(),t(i))},n.addEventListener("abort",()=>{a.close(),r(n.reason)})})}function bl(){let e=new URLSearchParams(location.search);return e.has("state")&&(e.has("code")||e.has("error"))}function _l(){let e=new BroadcastChannel(gl);e.postMessage(Object.fromEntries(new URLSearchParams(location.search))),e.close(),history.replaceState(null,"",location.pathname),In().textContent="You can close this window.",window.close()}async function Od(e,{code:n,verifier:t,nonce:r}){let i={method:"POST",body:new URLSearchParams({grant_type:"authorization_code",code:n,redirect_uri:hl(),client_id:e.clientId,code_verifier:t}),credentials:"omit",cache:"no-store"},s=await fetch(e.token??"",i).catch(()=>{});if(s===void 0)throw new Error(`${gn(e)} gives this page no token: it has to allow requests of ${location.origin}.`);let l=await s.json().catch(()=>({}));if(l.access_token===void 0)throw new Error(`${gn(e)} says: ${l.error_description??l.error??s.status}`);let{nonce:u,iss:m,aud:c}=$d(l.id_token??"");if(u!==r||m!==e.issuer||![c].flat().includes(e.clientId))throw new Error(`What ${gn(e)} gave was not meant for this sign-in.`);return l.access_token}function $d(e){try{let n=(e.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/");return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}catch{return{}}}var Gr=F(null),Nl=0;function B(e,n){clearTimeout(Nl),Gr.value={text:e,action:n},Nl=window.setTimeout(()=>{Gr.value=null},8e3)}var Ud=Symbol.for("pv"),Md=0;function o(e,n,t,r,a,i){n||(n={});var s,l,u=n;if("ref"in u&&typeof e!="function")for(l in u={},n)l=="ref"?s=n[l]:u[l]=n[l];var m={type:e,props:u,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ud,__v:--Md,__i:-1,__u:0};return(a||i)&&(m.__source=a,m.__self=i),q.vnode&&q.vnode(m),m}function Zn({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:a}=e;return o(k,{children:[o("a",{href:Fn({...T.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),X({number:t}))},children:o("bdi",{dir:"ltr",children:a})}),o("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Ld(r)}})]})}async function Ld(e){await navigator.clipboard.writeText(e).then(()=>B(`Copied ${e}.`),()=>B(`The browser does not let this page copy: ${e}`))}function et({list:e,shown:n,total:t}){return o("p",{class:"foot",children:[o("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t}`]}),e.hasMore.value&&o("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function nt({list:e}){return e.failure.value===null?null:o("p",{class:"refusal",role:"alert",children:e.failure.value})}function tt(){return o("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>o("div",{},n))})}var To={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},qd=["nickname","name","note","reference","tags"],Ro=new Map;function J(e,n){let t=`${e} ${n}`,r=Ro.get(t)??F(null);return Ro.set(t,r),r}function wl(e,n){let t=J(e.id,n).value;return t?.phase.is==="saving"&&qd.includes(n)?He(t):rt(e,n)}function rt(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function El(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function He({field:e,text:n}){let t=e==="tags"?El(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function De(e,n,t="list",r){let a=J(e.id,n).peek(),{id:i,version:s,internationalFormat:l}=e,u={is:"typing"};if(a===null){let m=rt(e,n);Se({id:i,field:n,place:t,label:l,was:m,version:s,text:r??m??"",phase:u,isUndo:!1})}else Jr(a)&&Se({...a,place:t,phase:u})}function Jr({phase:e}){return["typing","refused","warned"].includes(e.is)}function Sl(e,n,t){let r=J(e,n).peek();r!==null&&Jr(r)&&Se({...r,text:t})}function be(e,n){J(e,n).value=null}function Ut(e){return Object.keys(To).flatMap(n=>{let t=J(e,n).peek();return be(e,n),t===null||He(t)===t.was?[]:[t.text]})}function Se(e){J(e.id,e.field).value=e}function kl(){Ro.clear()}function Mt(e){let n=e.field==="tags"?El(e.text):He(e);return{id:e.id,expectedVersion:e.version,[e.field]:n}}var Vd=/^[a-z\d ]{2,15}$/i;async function Xr(e,n){return Vd.test(n)?(await ve(vo,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}var Gd=3e4,fe=Ur(No,({phoneNumbers:e})=>e.pageInfo),{isLoading:Ye}=fe,j=Q(()=>{let e=fe.shown.value.flatMap(({phoneNumbers:n})=>O(Me,n.nodes));return Mr(e,({id:n})=>n)}),ze=Q(()=>fe.shown.value[0]?.phoneNumbers.totalCount??null),Ao=Q(()=>fe.shown.value[0]?.phoneNumbers.totalCountIsExact??!0),Le=Q(()=>`${(ze.value??0).toLocaleString("en")}${Ao.value?"":"+"}`);function Rl(){fe.follow(Yn),setInterval(()=>{document.visibilityState==="visible"&&mn.value.is==="well"&&se()},Gd)}var xo=F(0);function se(){xo.value++,ol()}async function Tl(e){let{hasMore:n,failure:t,more:r}=fe,a=Yn.peek();for(;!e()&&n.peek()&&t.peek()===null&&Yn.peek()===a;)await Cl(),r(),await Cl()}function Cl(){return new Promise(e=>{let n=de(()=>{Ye.value||(queueMicrotask(()=>n()),e())})})}var Br=100,Jd=48e3,Xd=new TextEncoder;function Al(e){let n=[],t=0;for(let r of e){let a=Xd.encode(JSON.stringify(Mt(r))).length,i=n.at(-1);i===void 0||i.length===Br||t+a>Jd?(n.push([r]),t=a):(i.push(r),t+=a)}return n}function at(e){let t=e.flatMap(({id:a,field:i})=>J(a,i).peek()??[]).filter(a=>a.phase.is!=="saving"&&!Bd(a)),[r]=t;if(r!==void 0){let a=t.length===1?"":` ${(t.length-1).toLocaleString("en")} more wait for you.`;B(Qd(r)+a,{label:"Show",act:()=>jd(r)})}}function Bd({id:e,field:n,place:t,phase:r}){let{number:a,screen:i}=T.peek(),s=a===e&&(t==="sheet"||r.is==="conflict"),l=t==="list"||r.is==="conflict";return s||l&&n===(i==="calling"?"callingName":"nickname")&&j.peek().some(m=>m.id===e)}function Qd({label:e,text:n,phase:t}){switch(t.is){case"refused":return`${e} was not changed. ${t.message}`;case"conflict":return`Somebody was faster to change ${e}. Nothing of yours was saved yet.`;default:return`A calling name of ${e} was not asked for yet: \u201C${n}\u201D.`}}function jd(e){let n=J(e.id,e.field).peek();n!==null&&Se({...n,place:"sheet"}),X({number:e.id})}async function qt(e,n,t){let r=J(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(He(a)===r.was&&r.phase.is==="typing")return be(e,n);let i=r.phase.is==="warned"&&r.phase.name===t;if(n==="callingName"&&!i){Se({...a,phase:{is:"saving"}});let s=await Xr(e,t);if(s.length>0)return Se({...a,phase:{is:"warned",name:t,warnings:s}}),at([a])}await Il(a)}function Io(e,n,t){let r=J(e,n).peek();if(r===null||r.place!==t)return;let a=n!=="callingName"||He(r)===r.was;r.phase.is==="typing"&&a?qt(e,n,r.text):at([r])}async function xl(e,{value:n,version:t}){await Il({...e,was:n,version:t})}function Pl(e){be(e.id,e.field)}var Lt=[],Fo=F(0);async function Oo(){let e=Lt.pop();Fo.value=Lt.length,e!==void 0&&await jr(e.map(Kd))}function Kd({edit:e,became:n,version:t}){return{...e,was:n,version:t,text:e.was??"",phase:{is:"typing"},isUndo:!0}}function Dl(){kl(),Qr.clear(),Po.clear(),Lt.length=0,Fo.value=0}var Qr=new Map,Po=new Map;async function Il(e){await jr([e])}async function jr(e){e.forEach(t=>Se({...t,phase:{is:"saving"}}));let n=[];for(let t of Al(e)){let r=t.map(({id:a})=>a);n.push(...await Wd(r,()=>Hd(t)))}return em(n),at(e),n.length}function Wd(e,n){let t=Promise.all(e.map(r=>Po.get(r))).then(n);return e.forEach(r=>Po.set(r,t)),t}async function Hd(e){try{let[n,...t]=e;return(n!==void 0&&t.length===0?[await Do(n)]:await Yd(e)).filter(a=>a!==null)}catch(n){return e.forEach(t=>Ol(t,oe(n))),[]}}async function Do(e){let n=$l(e),{updatePhoneNumber:t}=await ae(Hs,{input:Mt(n)});return Fl(n,t)}async function Yd(e){let n=e.map($l),{updatePhoneNumbers:t}=await ae(Ws,{input:{items:n.map(Mt)}}),r=[];for(let[a,i]of n.entries())r.push(await Fl(i,t?.results[a]??zd(t)));return r}function zd(e){return{phoneNumber:null,userErrors:e?.userErrors??[]}}async function Fl(e,n){let t=O(Me,n?.phoneNumber);if(t!=null)return Zd(e,t);let r=O(Te,n?.userErrors??[]);return r.some(({code:a})=>a==="CONFLICT")?nm(e):(r.some(({code:a})=>a==="NOT_FOUND")?Ul(e):Ol(e,r.map(({message:a})=>a).join(" ")),null)}function Ol(e,n){Se({...e,phase:{is:"refused",message:n}})}function $l(e){let{version:n}=e;for(let t=Qr.get(`${e.id} ${n}`);t!==void 0;t=Qr.get(`${e.id} ${n}`))n=t;return{...e,version:n}}function Zd(e,n){let{version:t}=n;return t>e.version&&Qr.set(`${e.id} ${e.version}`,t),be(e.id,e.field),{edit:e,became:rt(n,e.field),version:t}}function em(e){let[n]=e;if(n===void 0)return;let{edit:t}=n,r=e.length===1?t.label:`${e.length.toLocaleString("en")} numbers`;t.field==="callingName"?B(`The calling name of ${r} was asked for. The carrier decides.`):t.isUndo?B(e.length===1?`Undone: ${r} is as it was.`:`Undone: ${r} are as they were.`):(Lt.push(e),Fo.value=Lt.length,B(`Saved ${r}.`,{label:"Undo",act:()=>{Oo()}}))}async function nm(e){let{phoneNumber:n}=await ve(js,{id:e.id}),t=O(Me,n);if(t==null)return Ul(e),null;if(t.version>e.version&&[e.was,He(e)].includes(rt(t,e.field)))return Do({...e,version:t.version});if(t.version===e.version)return await new Promise(s=>setTimeout(s,200+300*Math.random())),Do(e);let a=O(pn,n?.changes.nodes??[]).find(({field:s})=>s===To[e.field]),i={value:rt(t,e.field),version:t.version,at:a?.at??null};return Se({...e,phase:{is:"conflict",theirs:{...i,by:a?.actor?.name??null}}}),null}function Ul({id:e,field:n,label:t}){J(e,n).peek()!==null&&(se(),$o(e,t))}function $o(e,n){let t=Ut(e).map(r=>`\u201C${r}\u201D`);B(`You cannot see ${n} any more.${t.length===0?"":` What you typed: ${t.join(", ")}`}`)}var ue=F(new Set),Ie=F(!1),Uo=Q(()=>Ie.value?ze.value??0:ue.value.size),Kr=Q(()=>Ie.value?Le.value:ue.value.size.toLocaleString("en")),Ml=null;function ot(e,n=!1){let t=!ue.peek().has(e),r=n?tm(Ml,e):[e];Ml=e,Ie.value=!1,ue.value=new Set(t?[...ue.peek(),...r]:[...ue.peek()].filter(a=>!r.includes(a)))}function tm(e,n){let t=j.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Vt(e){Ie.value=!1,ue.value=new Set(e?j.peek().map(({id:n})=>n):[])}function yn(){Vt(!1)}Yn.subscribe(yn);var Ae=F(null);function Vl(){addEventListener("keydown",e=>{if(le.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=rm(e.target)?void 0:am[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function rm(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var am={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Wr(1),ArrowUp:()=>Wr(-1),Enter:e=>!om(e)&&Ll(),Escape:im,F2:Ll,j:()=>Wr(1),k:()=>Wr(-1),X:()=>ql(!0),o:Jl,u:()=>(Oo(),!0),x:()=>ql(!1)};function om(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Gt="row-";function Wr(e){let n=[...document.querySelectorAll(`main [id^=${Gt}]`)],t=n.findIndex(({id:a})=>a===Gt+Ae.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function Jt(e){Ae.value=e,document.getElementById(Gt+e)?.focus()}function Ll(){if(T.peek().screen!=="numbers")return Jl();let e=j.peek().find(({id:n})=>n===Ae.peek());return e?.viewerCanUpdate&&De(e,"nickname"),e!==void 0}function Gl(e,n){let t=j.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Ae.value=i.id,De(i,"nickname")),i!==void 0}function Mo(){return document.getElementById(Gt+Ae.peek())}function ql(e){let n=Ae.peek(),t=n!==null&&Mo()?.querySelector("input[type=checkbox]")!=null;return t&&ot(n,e),t}function Jl(){let e=Mo()?.querySelector("a");return e?.click(),e!=null}function im(){return T.peek().number===null?!1:(Lo(),!0)}function Lo(){let{number:e}=T.peek();X({number:null}),(document.getElementById(Gt+e)??Mo())?.focus()}function Hr({id:e,children:n}){return o("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Ae.value=e},children:n})}var Xl=F(Date.now());setInterval(()=>{Xl.value=Date.now()},1e3);var qe=Xl,Yr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},Bl=Yr({weekday:"short",hour:"2-digit",minute:"2-digit"}),Ql=Yr({hour:"2-digit",minute:"2-digit"}),ke=Yr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),Ve=Yr({day:"numeric",month:"short",year:"numeric"});function jl(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:Ve(e)}function zr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function A({children:e}){return o("bdi",{children:e})}function sm({currentTarget:e}){e.title=ke(e.dateTime)}var lm=Q(()=>Math.ceil(qe.value/3e4)*3e4);function hn({at:e}){return o("time",{dateTime:e,onPointerEnter:sm,children:jl(e,lm.value)})}var it={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Wl={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},st={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Ze={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},Zr={LOCAL:"Local",TOLL_FREE:"Toll-free"},lt={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function z(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var um=new Intl.DisplayNames("en",{type:"region"}),Kl=new Map;function ut(e){let n=Kl.get(e)??cm(e);return Kl.set(e,n),n}function cm(e){try{return um.of(e)??e}catch{return e}}function Yl({change:e}){let{actor:n,at:t,requestId:r}=e;return o(k,{children:[o(qo,{change:e}),o("small",{title:`Request ${r}`,children:[n===null?"the system":o(A,{children:n.name}),", ",o(hn,{at:t})]})]})}function qo({change:{field:e,oldValue:n,newValue:t}}){return o("p",{children:[o("b",{children:z(e,lt)})," ",o(Hl,{of:n})," ",o("span",{"aria-label":"became",children:"\u2192"})," ",o(Hl,{of:t})]})}function Hl({of:e}){return e===null||e===""?o("span",{class:"empty",children:"nothing"}):o(A,{children:e})}function ea({change:e,again:n}){let t={changeIds:[e.id]};return o(Vo,{input:t,label:"Undo",of:z(e.field,lt),again:n})}function Vo({input:e,label:n,of:t,again:r}){let a=$("");async function i(){try{let{undoChanges:s}=await ae(It,{input:e}),l=O(Fr,s?.results??[]),u=l.filter(({phoneNumber:c})=>c!==null).length,m=[s,...l].flatMap(c=>O(Te,c?.userErrors??[]));a.value=[...new Set(m.map(c=>c.message))].join(" "),u>0&&B(l.length===1?"Undone.":`Undone: ${u} of ${l.length} changes.`)}catch(s){a.value=oe(s)}se(),r?.()}return o(k,{children:[o("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),o("span",{class:"refusal",role:"alert",children:a.value})]})}var dm={close:"M4 4l8 8M12 4l-8 8",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function Fe({name:e}){return o("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:o("path",{d:dm[e]})})}function na({label:e,text:n,onRemove:t}){return o("li",{children:[o("span",{children:[e,": ",o("bdi",{children:n})]}),o("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:o(Fe,{name:"close"})})]})}function vn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let i=$([]),s=Y(0);function l(u){clearTimeout(s.current),s.current=window.setTimeout(()=>{ve(Dt,{search:u.slice(0,100)},"cache-first").then(({accounts:m})=>{i.value=m.map(c=>c.name)}).catch(()=>{})},150)}return o("label",{children:[n,o("input",{name:e,list:`${e}-accounts`,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:u=>l(u.currentTarget.value)}),o("datalist",{id:`${e}-accounts`,children:i.value.map(u=>o("option",{value:u},u))})]})}function en({words:e}){return o(k,{children:Object.entries(e).map(([n,t])=>o("option",{value:n,children:t},n))})}function Zl(){let{field:e=""}=T.value.filters;return o("div",{class:"finding",children:[o("button",{popovertarget:"filters",children:"Filter"}),o("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[o("h2",{children:"Only changes"}),o(pm,{}),o("label",{children:["What",o("select",{value:e,onChange:n=>Pe("field",n.currentTarget.value),children:[o("option",{value:"",children:"anything"}),o(en,{words:lt})]})]}),o(zl,{name:"since"}),o(zl,{name:"until"})]}),o("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(qr).flatMap(n=>{let t=T.value.filters[n];return t===void 0?[]:[o(na,{label:eu[n],text:mm[n](t),onRemove:()=>Pe(n,"")},n)]})})]})}var eu={by:"By",field:"What",request:"Request",since:"From",until:"Until the end of"},mm={by:ml,field:e=>z(e,lt),request:e=>e,since:e=>Ve(`${e}T00:00`),until:e=>Ve(`${e}T00:00`)};function pm(){let e=$("");async function n(t){let r=String(new FormData(t).get("actor")).trim();if(e.value="",r!=="")try{let a=await pl(r);a===null?e.value=`You cannot find anybody called ${r}.`:(Pe("by",a),t.reset())}catch(a){e.value=oe(a)}}return o("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[o(vn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),o("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function zl({name:e}){return o("label",{children:[eu[e],o("input",{type:"date",value:T.value.filters[e]??"",onChange:n=>Pe(e,n.currentTarget.value)})]})}function tu(){let{request:e}=T.value.filters;return o("main",{class:"numbers","aria-busy":fn.isLoading.value,children:[o("div",{class:"title",children:[o("h1",{children:"Activity"}),e!==void 0&&zn.value.length>0&&o(Vo,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),o(Zl,{}),o(nt,{list:fn}),o(fm,{})]})}function fm(){return zn.value.length>0?o(k,{children:[o("ul",{class:"cards changes","aria-label":"Changes",children:zn.value.map(e=>o(gm,{...e},e.change.id))}),o(et,{list:fn,shown:zn.value.length,total:null})]}):fn.isLoading.value?o(tt,{}):fn.failure.value!==null?null:Vr(T.value)?o("div",{class:"nothing",children:[o("h2",{children:"No change matches"}),o("p",{children:"Nothing that you see was changed so."}),o("button",{class:"primary",onClick:()=>X({filters:{}}),children:"Clear"})]}):o("div",{class:"nothing",children:[o("h2",{children:"Nothing has happened yet"}),o("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function gm({change:e,number:n}){let{actor:t,requestId:r}=e;return o(Hr,{id:e.id,children:[o("div",{class:"whose",children:n===null?o("span",{class:"empty",children:"a number that you do not see any more"}):o(k,{children:[o("span",{class:"number",children:o(Zn,{number:n})}),o("span",{class:"about",children:n.nickname!==null&&o(A,{children:n.nickname})})]})}),o(qo,{change:e}),o("small",{class:"who",children:[o(nu,{filter:"by",value:t?.id??Ft,children:t?.name??"the system"}),o(hn,{at:e.at}),o(nu,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&o("div",{class:"acts",children:o(ea,{change:e})})]})}function nu({filter:e,value:n,children:t}){let r={...T.value.filters,[e]:n};return o("a",{href:Fn({...T.value,filters:r}),title:"Only these",onClick:a=>{a.preventDefault(),Pe(e,n)},children:o(A,{children:t})})}function ta(e){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return o("span",{class:"calling",children:[n===null?o("span",{class:"empty",children:"none"}):A({children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&o("span",{class:"pill pending",children:[o("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":A({children:r.requestedName}),o(ym,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&o("span",{class:"pill failed",children:"failed"})]})}function ym({due:e}){return o("span",{class:"left",children:[" ",zr(e,qe.value)]})}function nn({id:e,field:n}){let t=J(e,n).value,r=Y(null),a=t?.phase.is==="conflict";if(yt(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),re(()=>()=>at([{id:e,field:n}]),[e,n]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return o("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[o("p",{children:[o("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),o("dl",{children:[o("div",{class:"mine",children:[o("dt",{children:"Mine"}),o("dd",{children:o(Go,{of:t.text===""?null:t.text})})]}),o("div",{children:[o("dt",{children:["Theirs",i.at!==null&&o("small",{children:[", by ",o(A,{children:i.by??"the system"}),", ",o(hn,{at:i.at})]})]}),o("dd",{children:o(Go,{of:i.value})})]}),o("div",{children:[o("dt",{children:"As it was"}),o("dd",{children:o(Go,{of:t.was})})]})]}),o("p",{class:"actions",children:[o("button",{ref:r,class:"primary",onClick:()=>{xl(t,i)},children:"Keep mine"}),o("button",{onClick:()=>Pl(t),children:"Take theirs"})]})]})}function Go({of:e}){return e===null?o("span",{class:"empty",children:"empty"}):o(A,{children:e})}function ra({warnings:e,children:n}){return e.length===0?null:o("span",{class:"warnings",role:"alert",children:[o("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>o("span",{children:t},t)),n]})}function ct(e){let{number:n,field:t,place:r,label:a,empty:i}=e,s=J(n.id,t).value;if(s!==null&&Jr(s)&&s.place===r)return o(hm,{...e,edit:s});let l=wl(n,t),u=l===null?o("span",{class:"empty",children:i}):A({children:l});return n.viewerCanUpdate?o("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${a}: ${l??i}. Edit`,"aria-busy":s?.phase.is==="saving",onClick:()=>De(n,t,r),children:u}):o("span",{class:"value",children:u})}function hm(e){let{number:n,field:t,place:r,label:a,limit:i,rule:s,onDone:l,onTab:u,onPasteLines:m,edit:c,isLong:p}=e,f=Y(null),{is:d}=c.phase;yt(()=>{d==="typing"?(f.current?.focus(),f.current?.select()):d==="warned"&&document.activeElement===document.body&&f.current?.focus()},[d]),yt(()=>()=>Io(n.id,t,r),[n.id,t,r]);function y(){be(n.id,t),l()}function _(){qt(n.id,t,f.current?.value??"")}function w(b){b.isComposing||(b.key==="Enter"&&(p!==!0||b.ctrlKey)?(b.preventDefault(),_(),l()):b.key==="Escape"?(b.preventDefault(),y()):b.key==="Tab"&&u!==void 0&&(_(),u(b.shiftKey?-1:1)&&b.preventDefault()))}function x(b){let V=(b.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);m!==void 0&&V.length>1&&(b.preventDefault(),m(V))}let N=t==="callingName"&&o("span",{class:"actions",children:[o("button",{type:"button",class:"small",onClick:_,children:d==="warned"?"Ask nevertheless":"Ask"}),o("button",{type:"button",class:"small",onClick:y,children:"Leave it"})]}),C=p===!0?"textarea":"input",g=`${t}-${n.id}`,S=[...c.text.trim()].length;return o("span",{class:"editor",children:[o(C,{ref:f,dir:"auto",defaultValue:c.text,"aria-label":a,"aria-describedby":g,"aria-invalid":c.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:({currentTarget:b})=>Sl(n.id,t,b.value),onKeyDown:w,onPaste:x,onBlur:()=>Io(n.id,t,r)}),o("span",{class:"under",id:g,children:[c.phase.is==="refused"&&o("span",{class:"refusal",role:"alert",children:c.phase.message}),s!==void 0&&c.phase.is!=="refused"&&o("span",{children:s}),o("span",{class:"counter","data-over":String(S>i),children:`${S} / ${i}`})]}),c.phase.is==="warned"?o(ra,{warnings:c.phase.warnings,children:N}):N]})}function aa({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return o(k,{children:[o("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(qe.value-n,0),t-n)}),o("p",{children:[o("b",{children:zr(e.dueAt,qe.value)}),", until ",o("time",{dateTime:e.dueAt,children:Bl(e.dueAt)})]})]})}var vm=2e3;function oa(e,n){let t=e!==void 0&&qe.value>Date.parse(e);re(()=>{let r=t?setInterval(n,vm):0;return()=>clearInterval(r)},[t,n])}function ia({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":o(A,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?o("p",{class:"refusal",children:["The carrier refused ",t," on ",ke(n.settledAt),n.reason===null?".":o(k,{children:[": ",o(A,{children:n.reason})]})," ","The name in effect has not changed."]}):o("p",{class:"settled",children:["The carrier took ",t," on ",ke(n.settledAt),"."]})}function sa({number:e,place:n}){return o(k,{children:[o(ct,{number:e,field:"callingName",place:n,label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),J(e.id,"callingName").value?.phase.is==="saving"&&o("p",{role:"status",children:"Asking the carrier \u2026"})]})}function la({number:e}){let n=J(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:o("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",o(A,{children:n.text})," ",o("button",{class:"small",onClick:()=>be(e.id,"callingName"),children:"Leave it"})]})}function ru({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:a,owner:i,viewerAccess:s}=e,l=Ln(()=>ue.value.has(t)).value,u=J(t,"callingName").value?.place==="list",m=e.callingNameStatus==="UPDATE_IN_PROGRESS";return o(Hr,{id:t,children:[o("div",{class:"whose",children:[n&&m&&o("input",{type:"checkbox","aria-label":`Select ${r}`,checked:l,onClick:c=>ot(t,c.shiftKey)}),o("span",{class:"number",children:o(Zn,{number:e})}),o("span",{class:"about",children:[a!==null&&o(A,{children:a})," ",s!=="OWNER"&&o("small",{children:["of ",o(A,{children:i.name})]})]})]}),o("div",{class:"state",children:[ta(e),o(ia,{number:e}),o(la,{number:e}),!m&&u&&o("div",{class:"field",children:o(sa,{number:e,place:"list"})}),o(nn,{id:t,field:"callingName"})]}),m&&e.callingNameUpdate!==null&&o("div",{class:"due",children:o(aa,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!u&&o(bm,{number:e})]})}function bm({number:e}){return o("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>De(e,"callingName","list",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}function ua({they:e,settle:n}){let t=$(""),r=$(!1);async function a(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return o("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[o("label",{children:["Reason, if ",e.toLowerCase()," failed",o("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),o("p",{class:"actions",children:[o("button",{disabled:r.value,onClick:()=>{a("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),o("button",{class:"danger",disabled:r.value,onClick:()=>{a("FAILED")},children:[e," failed"]})]})]})}async function Ge(e){try{return ca(await e())}catch(n){return oe(n)}}function ca(e){return O(Te,e?.userErrors??[]).map(({message:n})=>n).join(" ")}function au(e,n){return Ge(async()=>{let{settleCallingName:t}=await ae(qs,{input:iu(e,n)});return t?.phoneNumber!=null&&(B(`Settled the calling name of ${e.internationalFormat}.`),se()),t})}async function ou(e,n){let t=[];for(let a=0;a<e.length;a+=Br)t.push(...await _m(e.slice(a,a+Br),n));let r=e.length-t.length;return r>0&&B(`Settled ${r} calling ${r===1?"name":"names"}.`),se(),t}async function _m(e,n){let t=await Nm(e.map(r=>iu(r,n)));return e.flatMap((r,a)=>{let i=t[a]??"";return i===""?[]:[{number:r,message:i}]})}async function Nm(e){try{let{settleCallingNames:n}=await ae(Vs,{input:{items:e}}),t=O(Fr,n?.results??[]);return e.map((r,a)=>ca(n)||ca(t[a]??null))}catch(n){return e.map(()=>oe(n))}}function iu({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function su({refused:e}){let n=j.value.filter(({id:r})=>ue.value.has(r));async function t(r){e.value=await ou(n,r),yn()}return n.length===0?null:o("section",{class:"selection","aria-label":"Selection",children:[o("b",{children:[n.length.toLocaleString("en")," selected"]}),o("button",{onClick:yn,children:"Clear"}),o(ua,{they:n.length===1?"It":"They",settle:t})]})}function lu({refused:e}){return o("div",{role:"alert",children:e.value.length>0&&o("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>o("li",{children:[o("bdi",{dir:"ltr",children:n.internationalFormat}),o("span",{class:"refusal",children:t})]},n.id))})})}var Jo={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most.",first:"Those due next come first."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again.",first:"Those asked for last come first."},UPDATE_SUCCEEDED:{label:"Settled",none:"No calling name is in effect",about:"What a carrier has taken is here.",first:"Those asked for last come first, whenever the carrier took them."}};function uu(){let e=So(T.value),n=Hn()&&e==="UPDATE_IN_PROGRESS",t=Ln(()=>j.value.find(({callingNameStatus:a})=>a==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=$([]);return oa(t,se),o("main",{class:"numbers","aria-busy":Ye.value,children:[o("div",{class:"title",children:[o("h1",{children:"Calling names"}),o("p",{class:"quiet",role:"status",children:ze.value!==null&&`${Le.value} ${Jo[e]?.label.toLowerCase()??""}`}),n&&j.value.length>0&&o("button",{onClick:()=>Vt(!0),children:"Select all that are shown"})]}),o("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(Jo).map(([a,{label:i}])=>o("button",{"aria-pressed":a===e,onClick:()=>X({filters:{calling:a},number:null}),children:i},a))}),o(nt,{list:fe}),n&&o(lu,{refused:r}),o(wm,{part:Jo[e],canSettle:n}),n&&o(su,{refused:r})]})}function wm({part:e,canSettle:n}){return j.value.length>0?o(k,{children:[o("p",{class:"quiet",children:e.first}),o("ul",{class:"cards asked","aria-label":e.label,children:j.value.map(t=>o(ru,{number:t,canSettle:n},t.id))}),o(et,{list:fe,shown:j.value.length,total:Le.value})]}):Ye.value?o(tt,{}):fe.failure.value===null?o("div",{class:"nothing",children:[o("h2",{children:e.none}),o("p",{children:e.about})]}):null}function cu({id:e,internationalFormat:n},t){return Ge(async()=>{let{transferPhoneNumber:r}=await ae(_o,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:i})=>i).join(", ");B(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&(Ut(e),X({number:null},!0)),se()}return r})}function du({id:e,version:n,internationalFormat:t}){return Ge(async()=>{let{deletePhoneNumber:r}=await ae(Js,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){Ut(e),X({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${ke(r.deletionAt)}.`;B(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{Xo(e).then(i=>i&&B(i))}}),se()}return r})}function Xo(e){return Ge(async()=>{let{restorePhoneNumber:n}=await ae(Xs,{input:{id:e}});return n?.phoneNumber!=null&&(B("Restored, as it was."),se()),n})}function mu(e){return Ge(async()=>{let{createPhoneNumber:n}=await ae(Bs,{input:e});return n?.phoneNumber!=null&&(B(n.message),se()),n})}function pu(){let e=$(void 0),n=$(()=>{}),t=$("");re(()=>{let s=Wn(Qs,{first:100,after:null},({data:l})=>{e.value=l??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await Xo(s),n.value()}let{nodes:a,totalCount:i}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return o("main",{class:"numbers","aria-busy":i===null,children:[o("div",{class:"title",children:[o("h1",{children:"Deleted numbers"}),o("p",{class:"quiet",role:"status",children:i!==null&&`${i} to restore`})]}),o("p",{class:"refusal",role:"alert",children:t.value}),i===0&&o("div",{class:"nothing",children:[o("h2",{children:"Nothing is deleted"}),o("p",{children:"A number that is deleted can be restored here, until it is released."})]}),o("ul",{class:"cards",children:a.map(s=>{let l=O(Me,s);return o("li",{children:[o("b",{children:o("bdi",{dir:"ltr",children:l.internationalFormat})}),o("span",{children:l.nickname===null?"":o(A,{children:l.nickname})}),o("span",{class:"quiet",children:["of ",o(A,{children:l.owner.name}),s.deletionAt!==null&&`, released ${ke(s.deletionAt)}`]}),o("button",{"aria-label":`Restore ${l.internationalFormat}`,onClick:()=>{r(l.id)},children:"Restore"})]},l.id)})})]})}function fu(){let e=Y(null),n=$("");async function t(r){let a=new FormData(r),i=s=>String(a.get(s)??"").trim()||null;n.value=await mu({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return o(k,{children:[o("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),o("dialog",{ref:e,"aria-labelledby":"add-title",children:o("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o("h2",{id:"add-title",children:"Add a number"}),o("label",{children:["Number, as people write it",o("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),o("label",{children:["Country, for one without +",o("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),o(vn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),o("label",{children:["Nickname",o("input",{name:"nickname",autoComplete:"off"})]}),o("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),o("p",{class:"actions",children:[o("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),o("button",{class:"primary",children:"Add"})]})]})})]})}var bn=F(null),Em=600;function gu(){let e=0,n="";de(()=>{let t=le.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(bn.value=null);let r=$t.value,a=`${t} ${go.value} ${xo.value} ${r}`;clearTimeout(e),!(t===""||Ye.value||r!==""&&!Ao.value||a===n)&&(e=window.setTimeout(()=>{n=a,Sm(t,r)},bn.peek()===null?0:Em))})}async function Sm(e,n){let t=n===""?null:{search:n},r=[ve(bo,{filter:t}),ve(Gs,{filter:t})],a=await Promise.all(r).catch(()=>null);if(a!==null&&le.peek()?.viewer.id===e&&$t.peek()===n){let[{access:i,calling:s},{nickname:l,tag:u}]=a;bn.value={search:n,access:da(i),calling:da(s),nickname:da(l),tag:da(u)}}}function da(e){return new Map(O(Us,e).map(({value:n,count:t})=>[n??null,t]))}var km=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],yu=6;function hu(){let e=[...bn.value?.tag.keys()??[]].filter(a=>a!==null),n=T.value.filters.tag,[t,r]=[e.slice(0,yu),e.slice(yu)];return n!==void 0&&!t.some(a=>Bo(a,n))&&t.push(r.find(a=>Bo(a,n))??n),o("nav",{class:"chips","aria-label":"Parts of the list",children:[km.map(a=>o(Qo,{...a},a.label)),t.map(a=>o(Qo,{label:a,filters:{tag:a},counted:["tag",a]},`tag ${a}`)),r.length>0&&o(Tm,{tags:r})]})}function Bo(e,n){return e.toLowerCase()===n.toLowerCase()}function Qo({label:e,filters:n,counted:t}){let r=T.value.filters,a=t?.[0]==="tag",i=a?Object.keys(r).length===1&&Bo(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return o("button",{class:a?"of-tag":"","aria-pressed":i,onClick:()=>X({filters:n,number:null}),children:[o(A,{children:e}),o(Cm,{counted:t})]})}function Cm({counted:e}){if(bn.value?.search!==$t.value)return null;let n=[...bn.value.access.values()].reduce((r,a)=>r+a,0),t=e===void 0?n:bn.value[e[0]].get(e[1])??0;return o("small",{children:t.toLocaleString("en")})}function Rm({currentTarget:e}){e.hidePopover()}function Tm({tags:e}){return o(k,{children:[o("button",{popovertarget:"tags",children:["Other tags ",o("small",{children:e.length.toLocaleString("en")})]}),o("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:Rm,children:e.map(n=>o(Qo,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Am=150;function vu(){let e=Y(null),n=Y(0),{search:t}=T.value;re(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:i}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>X({search:i},!0),Am)}return o("div",{class:"finding",children:[o("div",{class:"search",role:"search",children:[o(Fe,{name:"search"}),o("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),o("kbd",{"aria-hidden":"true",children:"/"})]}),o(xm,{}),o(Dm,{})]})}var bu={access:{label:"Access",words:it},calling:{label:"Calling name",words:Wl},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:Zr},product:{label:"Product",words:Ze},type:{label:"Type",words:st}};function xm(){return o(k,{children:[o("button",{popovertarget:"filters",children:"Filter"}),o("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[o("h2",{children:"Only numbers with"}),Object.entries(bu).map(([e,{label:n,words:t}])=>o("label",{children:[n,o("select",{value:T.value.filters[e]??"",onChange:r=>Pe(e,r.currentTarget.value),children:[o("option",{value:"",children:"any"}),o(en,{words:t})]})]},e)),o("label",{children:["Country",o("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:T.value.filters.country??"",onInput:e=>Pm(e.currentTarget.value)})]})]})]})}function Pm(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Pe("country",n)}function Dm(){let e=Object.keys(Lr);return o("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=T.value.filters[n];return t===void 0?[]:[o(Im,{name:n,value:t},n)]})})}function Im({name:e,value:n}){let t=bu[e],r=t?.label??(e==="country"?"Country":z(e,{})),a=e==="country"?ut(n):z(n,t?.words??{});return o(na,{label:r,text:a,onRemove:()=>Pe(e,"")})}function _u(e,n,t){let r=URL.createObjectURL(new Blob([Fm([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function Fm(e){return e.map(n=>`${n.map(Om).join(",")}\r
`).join("")}function Om(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var $m=50;function Nu({items:e}){return e.length===0?null:o("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,$m).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},i)=>o("li",{children:[o("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?o("span",{class:"refusal",children:O(Te,a).map(({message:s})=>s).join(" ")}):o("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&o(k,{children:["now ",o(A,{children:r})]})})]},n?.id??i))})}var wu={run:null,items:[],warnings:[],message:"",isBusy:!1},Um=700,ma=10,K=F(wu);function Eu(){K.value=wu}async function Su(e,n){await pa(async()=>{let{previewUpdateRun:t}=await ae(Ys,{input:{target:e,change:n}});await jo(t,["REFUSED","WILL_CHANGE"]),await Mm(n.callingName??"")})}async function Mm(e){let n=K.peek().items.flatMap(({outcome:r,phoneNumber:a})=>r==="WILL_CHANGE"&&a!==null?[a.id]:[]),t=await Promise.all(n.slice(0,ma).map(r=>Xr(r,e)));K.value={...K.peek(),warnings:[...new Set(t.flat())]}}async function ku(e){await pa(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await ae(zs,{input:n});await jo(t,[]),await Pu(e.id)})}async function Cu(e){await pa(async()=>{let{cancelUpdateRun:n}=await ae(Zs,{input:{id:e.id}});await jo(n,[])})}async function Ru(e){await pa(async()=>{let{undoChanges:n}=await ae(It,{input:{runId:e.id}}),t=Au(n);K.value={...K.peek(),message:xu(t)},await Pu(e.id)})}async function Tu(e){return Ko(e.id,["REFUSED","FAILED"],1/0)}async function pa(e){K.value={...K.peek(),isBusy:!0,message:""};try{await e()}catch(n){K.value={...K.peek(),message:oe(n)}}finally{K.value={...K.peek(),isBusy:!1}}}async function jo(e,n){let t=O(Or,e?.run)??K.peek().run,r=xu(Au(e)),a=t===null||n.length===0?[]:await Ko(t.id,n,1);K.value={...K.peek(),run:t,items:a,message:r}}function Au(e){return O(Te,e?.userErrors??[])}function xu(e){return e.map(({message:n})=>n).join(" ")}async function Pu(e){for(;;){let t=O(Or,(await ve(el,{id:e})).updateRun);if(t==null)return;if(K.value={...K.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Um))}let n=await Ko(e,["FAILED","REFUSED"],1);K.value={...K.peek(),items:n},se()}async function Ko(e,n,t){let r=[],a=null;for(let i=0;i<t;i++){let l=(await ve(nl,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...O(Ls,l?.nodes??[])),a=l?.pageInfo.endCursor??null,a===null||l?.pageInfo.hasNextPage!==!0)break}return r}var Lm={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function Du({onClose:e}){let n=Y(null),{run:t}=K.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);re(()=>(n.current?.showModal(),Eu),[]);function a(){r&&yn(),e()}return o("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:o("div",{class:"card",children:[o("h2",{id:"many-title",children:["Change ",Kr.value," numbers"]}),(t===null||t.status==="PREVIEWED")&&o(qm,{}),o("p",{class:"refusal",role:"alert",children:K.value.message}),t!==null&&o(Jm,{run:t}),o("p",{class:"actions",children:[o("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&o(Xm,{run:t})]})]})})}function qm(){let e=$("nickname"),n=K.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");Su(Vm(),Gm(e.value,a))}return o("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o("label",{children:["What",o("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:o(en,{words:Lm})})]}),o("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?o("select",{name:"value",children:o(en,{words:Ze})}):o("input",{name:"value",dir:"auto",autoComplete:"off"})]}),o("button",{disabled:n,children:"Preview"})]})}function Vm(){return Ie.peek()?{filter:Eo(T.peek()).filter??{}}:{ids:[...ue.peek()]}}function Gm(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function Jm({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return o(k,{children:[o("div",{role:"group","aria-label":t?"Preview":"Outcome",children:o("dl",{class:"outcome",children:r.map(([a,i,s])=>o("div",{class:i===0?"":s,children:[o("dt",{children:a}),o("dd",{children:n(i)})]},a))})}),e.status==="RUNNING"&&o(k,{children:[o("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),o("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&o("p",{role:"status",children:[o("b",{children:[z(e.status,{}),"."]})," ",e.value!==null&&o(k,{children:[z(e.field,{}),": ",o(A,{children:e.value})]})]}),t&&o(ra,{warnings:K.value.warnings}),t&&e.field==="CALLING_NAME"&&e.willChange>ma&&o("p",{class:"quiet",children:["Warnings are those of the first ",ma," that will change."]}),o(Nu,{items:K.value.items})]})}function Xm({run:e}){let{isBusy:n}=K.value;switch(e.status){case"PREVIEWED":return o("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{ku(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return o("button",{onClick:()=>{Cu(e)},children:"Stop"});case"DONE":case"CANCELLED":return o(k,{children:[e.refused+e.failed>0&&o("button",{onClick:()=>{Bm(e)},children:"Refusals as CSV"}),e.done>0&&o("button",{disabled:n,onClick:()=>{Ru(e)},children:"Undo all"})]});default:return null}}async function Bm(e){let t=(await Tu(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",O(Te,a).map(({message:i})=>i).join(" ")]);_u("refusals.csv",["e164","nickname","reason"],t)}function Iu(){let e=$(!1),n=ze.value??0;return e.value?o(Du,{onClose:()=>e.value=!1}):Uo.value===0?null:o("section",{class:"selection","aria-label":"Selection",children:[o("b",{children:[Kr.value," selected"]}),!Ie.value&&n>Uo.value&&o("button",{onClick:()=>Ie.value=!0,children:["Select all ",Le.value," that match"]}),o("button",{onClick:yn,children:"Clear"}),o("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Wo=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Fu=Wo.length+1;async function $u(e,n){be(e,"nickname"),Jt(e),await Tl(()=>Ou(e).length>=n.length);let t=Ou(e),r=n.map((m,c)=>m.trim()===""?"kept":Qm(t[c],m)),a=r.filter(m=>typeof m=="object"),i=a.filter(m=>He(m)!==m.was);a.filter(m=>!i.includes(m)).forEach(m=>be(m.id,"nickname"));let s=await jr(i),l=i.filter(m=>J(m.id,"nickname").peek()!==null),u=r.filter(m=>m===void 0).length;(s<i.length||u>0)&&jm(s,l,u)}function Ou(e){let n=j.peek();return n.slice(n.findIndex(t=>t.id===e)).filter(({viewerCanUpdate:t})=>t)}function Qm(e,n){if(e===void 0||J(e.id,"nickname").peek()!==null)return;De(e,"nickname");let t=J(e.id,"nickname").peek(),r=t===null?void 0:{...t,text:n.split("	")[0]??""};return r!==void 0&&Se({...r,phase:{is:"saving"}}),r}function jm(e,n,t){let r=n.map(({id:u})=>J(u,"nickname").peek()?.phase.is),a=u=>r.filter(m=>m===u).length,s=[[e,"saved"],[a("refused"),"refused"],[a("conflict"),"to be decided"],[t,"without a number that can be changed now"]].filter(([u])=>u>0).map(([u,m])=>`${u.toLocaleString("en")} ${m}`),[l]=n;B(`Of the lines ${s.join(", ")}.`,l&&{label:"Show",act:()=>Jt(l.id)})}var[Uu,Mu,Lu,qu]=[1,2,4,8];function Vu({number:e,isFirst:n}){let{id:t}=e,r=Ln(()=>(Ae.value===t?Uu:0)|(T.value.number===t?Mu:0)|(J(t,"nickname").value?.phase.is==="conflict"?Lu:0)|(Ie.value||ue.value.has(t)?qu:0)).value,a=(r&Uu)!==0||n&&Ae.peek()===null;return o(k,{children:[o("tr",{role:"row",id:`row-${t}`,tabIndex:a?0:-1,"aria-current":r&Mu?"true":void 0,onFocusIn:()=>{Ae.value=t},children:[o("td",{role:"cell",class:"select",children:o("input",{type:"checkbox",tabIndex:a?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:(r&qu)!==0,onClick:i=>ot(t,i.shiftKey)})}),o("td",{role:"cell",class:"number",children:Zn({number:e,isStop:a})}),o("td",{role:"cell",class:e.tags.length===0?"nickname":"nickname with-tags",children:[o("span",{class:"naming",children:o(ct,{number:e,field:"nickname",place:"list",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:a,onDone:()=>Jt(t),onTab:i=>Gl(t,i),onPasteLines:i=>{$u(t,i)}})}),Km(e,a)]}),o("td",{role:"cell",class:"calling-cell",children:ta(e)}),o("td",{role:"cell",class:"country",children:e.countryCode!==null&&o("abbr",{title:ut(e.countryCode),children:e.countryCode})}),o("td",{role:"cell",class:"type",children:z(e.type,st)}),o("td",{role:"cell",class:"product",children:e.productType===null?"":z(e.productType,Ze)}),o("td",{role:"cell",class:"access",children:Wm(e)}),o("td",{role:"cell",class:"updated",children:hn({at:e.updatedAt})})]}),(r&Lu)!==0&&o("tr",{role:"row",class:"below",children:o("td",{role:"cell",colSpan:Fu,children:o(nn,{id:t,field:"nickname"})})})]})}function Km(e,n){return e.tags.length===0?null:o("span",{class:"tags",children:e.tags.map(t=>o("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>X({filters:{tag:t}}),children:A({children:t})},t))})}function Wm(e){return e.viewerAccess==="OWNER"?o("span",{class:"own",children:"Yours"}):o("span",{class:"pill",title:z(e.viewerAccess,it),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",A({children:e.owner.name})]})}function Gu(){return o("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[o("thead",{role:"rowgroup",children:o("tr",{role:"row",children:[o("th",{role:"columnheader",scope:"col",class:"select",children:o(zm,{})}),Wo.map(e=>o(Zm,{...e},e.label))]})}),o(Ym,{})]})}var Hm=24;function Ym(){let e=$(!1);re(()=>{e.value=!0},[e]);let n=e.value?j.value:j.value.slice(0,Hm);return o("tbody",{role:"rowgroup",children:n.map((t,r)=>o(Vu,{number:t,isFirst:r===0},t.id))})}function zm(){let e=j.value.every(({id:n})=>ue.value.has(n));return o("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Vt(n.currentTarget.checked)})}function Zm({label:e,order:n}){if(n===void 0)return o("th",{role:"columnheader",scope:"col",children:e});let t=T.value.order?.field===n?T.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return o("th",{role:"columnheader",scope:"col","aria-sort":r,children:o("button",{onClick:()=>X({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&o(Fe,{name:t==="ASC"?"up":"down"})]})})}function Ju(){let e=ze.value;return o("main",{class:"numbers","aria-busy":Ye.value,children:[o("div",{class:"title",children:[o("h1",{children:"Numbers"}),o("p",{class:"quiet",role:"status",children:e!==null&&`${Le.value} ${e===1?"number":"numbers"}`}),Hn()&&o(fu,{})]}),o(hu,{}),o(vu,{}),o(nt,{list:fe}),o(ep,{})]})}function ep(){return j.value.length>0?o(k,{children:[o(Gu,{}),o(Iu,{}),o(et,{list:fe,shown:j.value.length,total:Le.value})]}):Ye.value?o(tt,{}):fe.hasMore.value?o(np,{}):Vr(T.value)?o(tp,{}):o(rp,{})}function np(){return o("div",{class:"nothing",children:[o("h2",{children:"None found yet"}),o("p",{children:"A search for one or two characters looks at some thousand numbers at a time."}),o("button",{class:"primary",onClick:fe.more,children:"Look further"})]})}function tp(){return o("div",{class:"nothing",children:[o("h2",{children:"No number matches"}),o("p",{children:"Nothing that you see has all of what is asked for above."}),o("button",{class:"primary",onClick:()=>X({search:"",filters:{}}),children:"Clear"})]})}function rp(){return o("div",{class:"nothing",children:[o("h2",{children:"No numbers yet"}),o("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),o("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var On=F(Bu("theme",["system","light","dark"])),dt=F(Bu("density",["comfortable","compact"]));function Xu(){de(()=>{document.documentElement.dataset.theme=On.value,document.documentElement.dataset.density=dt.value;try{localStorage.setItem("numberbook:theme",On.value),localStorage.setItem("numberbook:density",dt.value)}catch{}})}function Bu(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function fa(e,n="This token is not valid."){let t=e.trim().replace(/^bearer\s+/i,""),r=await ap(t,n);return typeof r=="string"?r:(le.peek()?.viewer.id!==r.id&&Qu(),fo(t),le.value??={viewer:r},null)}function ga(){Qu(),fo("")}function Qu(){Ps(),le.value=null,Dl(),Is()}async function ap(e,n){let{hash:t}=Ks.__meta__,r=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:t})}).catch(()=>{});if(r===void 0)return"The server does not answer. Try again in a moment.";let{data:a,errors:i}=await r.json();return r.status===401?n:i?.some(({extensions:s})=>yo(s?.code))?"The server is of another release than this page. Load the page again to go on.":a?.viewer??i?.map(({message:s})=>s).join(" ")??"Something went wrong."}function ju({viewer:e}){return o("header",{class:"bar",children:[o("a",{class:"brand",href:"./",children:[o("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),o(ip,{}),o("div",{class:"tools",children:[o("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),o("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${dt.value}`,onClick:up,children:o(Fe,{name:"rows"})}),o("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${On.value}`,onClick:lp,children:o(Fe,{name:Ku()?"sun":"moon"})}),o("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),o("button",{class:"ghost person",popovertarget:"person",children:[o("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),o(A,{children:e.name})]}),o("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[o("p",{children:[o("b",{children:o(A,{children:e.name})}),o("small",{children:e.isOperator?"operator":sp(e)})]}),o("button",{onClick:ga,children:"Sign out"})]})]})]})}var op={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function ip(){return o("nav",{class:"screens","aria-label":"Screens",children:Object.entries(op).map(([e,n])=>o("a",{href:Fn({...Ot(""),screen:e})||"./","aria-current":T.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),X({...Ot(""),screen:e})},children:n},e))})}function sp(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Ku(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return On.value==="dark"||On.value==="system"&&e}function lp(){On.value=Ku()?"light":"dark"}function up(){dt.value=dt.value==="compact"?"comfortable":"compact"}var cp=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function Wu(){return o("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[o("h2",{children:"Keys"}),o("dl",{children:cp.map(([e,n])=>o("div",{children:[o("dt",{children:o("kbd",{children:e})}),o("dd",{children:n})]},e+n))})]})}function Hu(){let e=Gr.value,n=e?.action;return o("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&o("bdi",{children:e.text}),n!==void 0&&o("button",{onClick:n.act,children:n.label})]})}function Yu({issuer:e,onMessage:n}){let t=$(!1),r=Y(null);re(()=>()=>r.current?.abort(),[]);let a=gn(e);async function i(){r.current?.abort();let s=new AbortController;r.current=s,t.value=!0,n("");let l=`You are signed in at ${a}, but this server does not take its access token: it has to be a JWT for ${e.audience}.`,u=await yl(e,s.signal).then(m=>fa(m,l)).catch(oe);s.signal.aborted||(t.value=!1,n(u??""))}return e.authorization===null?o("p",{class:"quiet",children:[a," does not answer, so nobody can sign in there now. Reload to try again."]}):o(k,{children:[o("button",{type:"button",class:"primary",onClick:()=>{i()},children:["Sign in with ",a]}),t.value&&o("p",{class:"quiet",role:"status",children:["Go on in the window of ",a,"."]})]})}function Ho({isAgain:e=!1}){let n=$(""),t=$(!1),r=Y(null);re(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await fa(u)??""}catch(m){n.value=oe(m)}finally{t.value=!1}}let i=$s(),s=fl(),l=o("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[o("h1",{children:e?"Sign in again":"Numberbook"}),o("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s!==null&&o(Yu,{issuer:s,onMessage:u=>n.value=u}),o("label",{children:["Access token",o("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),o("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),o("button",{class:s===null?"primary":"",disabled:t.value,children:s===null?"Sign in":"Sign in with the token"}),e&&o("button",{type:"button",onClick:ga,children:"Sign out"}),i.length>0&&o("fieldset",{class:"people",children:[o("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:u,role:m,token:c})=>o("button",{type:"button",disabled:t.value,onClick:()=>{a(c)},children:[o("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),o("span",{children:[o("b",{children:o(A,{children:u})}),o("small",{children:m})]})]},u))]})]});return e?o("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),children:l}):o("main",{class:"front",children:l})}function zu({isOperator:e}){return o("section",{class:"status","aria-label":"State",children:[e&&o("p",{children:"You see all numbers, as an operator."}),o("div",{role:"status",children:[xr.value&&o("p",{class:"warn",children:["The server is of another release than this page. ",o("a",{href:"",children:"Reload"})," to go on."]}),mn.value.is==="away"&&o("p",{class:"warn",children:["The server does not answer. You see what was there",Ar.value!==null&&` as of ${Ql(Ar.value)}`,"; it is asked again."]}),mn.value.is==="limited"&&o("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",o(dp,{until:mn.value.until}),"."]})]})]})}function dp({until:e}){let n=Math.max(0,Math.ceil((e-qe.value)/1e3));return o("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var mp=5e3;function Zu(e){let n=$({row:j.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return re(()=>{let{stop:t,again:r}=Wn($r,{id:e},({data:i,error:s,isStale:l})=>{let u=O(Me,i?.phoneNumber),m=O(Ms,i?.phoneNumber);i?.phoneNumber===null&&!l?pp(n.peek().row):u!=null?n.value={...n.peek(),row:u,sheet:m??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:oe(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},mp);return()=>{clearInterval(a),t()}},[e]),n}function pp(e){X({number:null},!0),se(),e===void 0?B("There is no such number for you."):$o(e.id,e.internationalFormat)}function ec({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return o("section",{class:"card calling-card","aria-label":"Calling name",children:[o("h3",{children:"Calling name"}),o("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?o(fp,{number:e,changes:n,again:t}):o("div",{class:"field",children:[o("span",{class:"label",children:"In effect"}),o(sa,{number:e,place:"sheet"})]}),o(ia,{number:e}),o(la,{number:e}),o(nn,{id:e.id,field:"callingName"})]})}function fp({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(oa(r?.dueAt,t),r===null)return null;let i=O(pn,n??[]).find(({field:s,newValue:l})=>s==="CALLING_NAME_REQUEST"&&l!==null)?.actor;return o(k,{children:[o("div",{class:"two",children:[o("div",{children:[o("span",{class:"label",children:"Live"}),o("span",{class:"value",children:e.callingName===null?o("span",{class:"empty",children:"none"}):o(A,{children:e.callingName})})]}),o("div",{class:"requested",children:[o("span",{class:"label",children:"Requested"}),o("span",{class:"value",children:r.requestedName===null?"none":o(A,{children:r.requestedName})})]})]}),o(aa,{update:r}),o("p",{class:"quiet",children:["Asked for ",i!=null&&o(k,{children:["by ",o(A,{children:i.name}),", "]}),ke(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Hn()&&o(gp,{number:e,again:t})]})}function gp({number:e,again:n}){let t=$("");async function r(a){t.value=await au(e,a),n()}return o(k,{children:[o(ua,{they:"It",settle:r}),o("p",{class:"refusal",role:"alert",children:t.value})]})}var yp=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function nc({number:e}){return o("section",{class:"fields","aria-label":"Details",children:[yp.map(({field:n,label:t,limit:r,rule:a,isLong:i})=>o("div",{class:"field",children:[o("span",{class:"label",children:t}),o(ct,{number:e,field:n,place:"sheet",label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),o(nn,{id:e.id,field:n})]},n)),o(hp,{number:e})]})}function hp({number:e}){let{id:n,productType:t}=e,r=J(n,"productType").value,a=t===null?"none":z(t,Ze),i=r?.phase.is==="refused"?r.phase.message:"";function s(l){be(n,"productType"),De(e,"productType","sheet"),qt(n,"productType",l)}return o("div",{class:"field",children:[o("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?o("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:l=>s(l.currentTarget.value),children:[t===null&&o("option",{value:"",children:"none"}),o(en,{words:Ze})]}):o("span",{class:"value",children:a}),o("span",{id:"product-message",class:"refusal",role:"alert",children:i}),o(nn,{id:n,field:"productType"})]})}function Yo({title:e,e164:n,children:t,action:r,act:a}){let i=Y(null),s=$(""),l=$(!1),u=`careful-${e.replaceAll(" ","-")}`;async function m(p){s.value=await a(new FormData(p)),s.value===""&&i.current?.close()}function c(){s.value="",l.value=!1,i.current?.showModal()}return o(k,{children:[o("button",{class:"danger",onClick:c,children:[e," \u2026"]}),o("dialog",{ref:i,"aria-labelledby":u,children:o("form",{class:"card careful",onSubmit:p=>{p.preventDefault(),m(p.currentTarget)},children:[o("h2",{id:u,children:e}),t,o("label",{children:["Type the number to go on: ",n,o("input",{name:"number",autoComplete:"off",onInput:p=>{l.value=tc(p.currentTarget.value)===tc(n)}})]}),o("p",{class:"refusal",role:"alert",children:s.value}),o("p",{class:"actions",children:[o("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),o("button",{class:"primary",disabled:!l.value,children:r})]})]})})]})}function tc(e){return e.replaceAll(/\D/g,"")}function rc({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return o("section",{"aria-label":"Hand over or delete",children:o("p",{class:"actions",children:[o(Yo,{title:"Hand over",e164:n,action:"Hand over",act:t=>cu(e,String(t.get("owner")??"")),children:[o("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),o(vn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),o(Yo,{title:"Delete",e164:n,action:"Delete",act:()=>du(e),children:o("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function ac({number:e,databaseId:n}){let t=Dr.value??{document:$r.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return o("footer",{class:"operation",children:[o("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",o("code",{children:e.id})," \xB7 databaseId ",o("code",{children:n})]}),o("details",{children:[o("summary",{children:"Show operation"}),o("p",{class:"quiet",children:Dr.value===null?"This is what reads the number.":"This is the last change that you made."}),o("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),o("pre",{tabIndex:0,"aria-label":"Operation",children:r}),o("a",{href:`graphql#${vp(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function vp(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function oc({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=O(Ir,n??[]);return o("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&o(k,{children:["You see it as an operator; it belongs to ",o(A,{children:e.owner.name}),"."," "]}),t.map(r=>o(bp,{grant:r},r.id)),"Only the owner can change it."]})}function bp({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return o(k,{children:["Shared by ",o(A,{children:e.name})," with"," ",n.id===le.value?.viewer.id?"you":o(k,{children:["your team ",o(A,{children:n.name})]}),t!==null&&` until ${Ve(t)}`,"."," "]})}function ic({number:e,grants:n}){let t=O(Ir,n),r=$("");async function a(i){r.value=await Ge(async()=>{let s={id:e.id,grantee:i};return(await ae(rl,{input:s})).revokePhoneNumberAccess}),r.value===""&&B(`${i} does not see ${e.internationalFormat} any more.`)}return o("section",{"aria-label":"Sharing",children:[o("h3",{children:"Shared with"}),t.length===0&&o("p",{class:"quiet",children:"Nobody: only you see it."}),o("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:l})=>o("li",{children:[o("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),o("span",{children:[o(A,{children:s.name}),o("small",{children:[s.kind==="TEAM"?"team, ":"",l===null?"with no end":`until ${Ve(l)}`]})]}),o("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},i))}),o("p",{class:"refusal",role:"alert",children:r.value}),o(_p,{number:e})]})}function _p({number:e}){let n=$("");async function t(r){let a=new FormData(r),i=String(a.get("grantee")??""),s=String(a.get("until")??""),l=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Ge(async()=>{let u={id:e.id,grantee:i,expiresAt:l};return(await ae(tl,{input:u})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),B(`${i} sees ${e.internationalFormat} now.`))}return o("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o(vn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),o("label",{children:["Until the end of",o("input",{name:"until",type:"date"})]}),o("button",{children:"Share"}),o("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function sc({changes:e,total:n,canUndo:t,again:r}){let a=O(pn,e);return o("section",{"aria-label":"Trail",children:[o("h3",{children:"Trail"}),o("ol",{class:"trail",children:a.map(i=>o("li",{children:[o(Yl,{change:i}),t&&i.undoable&&o(ea,{change:i,again:r})]},i.id))}),n>a.length&&o("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function lc({id:e}){let{row:n,sheet:t,failure:r,again:a}=Zu(e).value,i=Y(null);return re(()=>i.current?.focus(),[e]),o("aside",{class:"sheet","aria-label":"Phone number",children:[o("header",{children:[o("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":o("bdi",{dir:"ltr",children:n.internationalFormat})}),o("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:Lo,children:o(Fe,{name:"close"})})]}),r!==null&&o("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&o(k,{children:[o(oc,{number:n,grants:t?.viewerGrants}),o(nc,{number:n}),o(ec,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&o(k,{children:[t.grants!==null&&o(ic,{number:n,grants:t.grants.nodes}),o(wp,{number:n,sheet:t}),o(sc,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),o(rc,{number:n}),o(ac,{number:n,databaseId:t.databaseId})]})]})}var Np={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function wp({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",o(A,{children:e.owner.name})],["Country",e.countryCode===null?"none":ut(e.countryCode)],["In its country",o("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",z(n.numberType,Zr)],["Type",z(e.type,st)],["Status",z(n.status,{})],["Access",z(e.viewerAccess,it)],["Order",n.orderId===null?"not known":o(A,{children:n.orderId})],["Came in",ke(n.createdAt)]];return o("section",{children:[o("h3",{children:"At the carrier"}),o("dl",{class:"facts",children:r.map(([a,i])=>o("div",{children:[o("dt",{children:a}),o("dd",{children:i})]},a))}),o("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Np).map(([a,i])=>{let s=n.capabilities[a];return o("li",{"data-can":String(s),children:[i,": ",t(s)]},a)})}),o("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:i,associatedAt:s})=>o("li",{children:[o("span",{children:z(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),o("code",{children:o(A,{children:i})}),o("small",{children:["since ",Ve(s)]})]},a+i))})]})}function uc(){let e=le.value;if(e===null)return o(Ho,{});let{number:n,screen:t}=T.value;return o(k,{children:[o(ju,{viewer:e.viewer}),o(zu,{isOperator:e.viewer.isOperator}),o("div",{class:n===null?"desk":"desk beside",children:[o(Ep,{name:t}),n!==null&&o(lc,{id:n},n)]}),o(Hu,{}),o(Wu,{}),mn.value.is==="signed out"&&o(Ho,{isAgain:!0})]})}function Ep({name:e}){switch(e){case"calling":return o(uu,{});case"activity":return o(tu,{});case"deleted":return o(pu,{});default:return o(Ju,{})}}bl()?_l():Sp();function Sp(){Xu(),sl(),Rl(),dl(),Vl(),gu(),In().textContent="",di(o(uc,{}),In())}
