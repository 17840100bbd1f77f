var q,ci,Sa,on,wa,Zt,di,Yt,mi,ka,Ea,wc,_t=Symbol.for("pv"),er={},nr=[],Ec=/^m(i|n|o|s|text|space)$/,Ca=Array.isArray,Ra=nr.slice,Rn=Object.assign;function Cn(e){e&&e.parentNode&&e.remove()}function pi(e,n,t){var r,a,i,s={},l=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?a=n[i]:s[i]=n[i];return l>2&&(s.children=l>3?Ra.call(arguments,2):t),bt(e,s,r,a,null)}function bt(e,n,t,r,a){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_t,__v:a||++ci,__i:-1,__u:0};return!a&&q.vnode&&q.vnode(i),i}function k(e){return e.children}function qn(e,n){this.props=e,this.context=n,this.__g=0}function sn(e,n){if(n==null)return e.__&&sn(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:sn(e)}function Sc(e){var n,t=e.__v,r=t.__e,a=[],i=[],s=e.__P;s&&((n=Rn({constructor:_t},t)).__v=t.__v+1,q.vnode&&q.vnode(n),Ta(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||sn(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,bi(a,n,i),t.__=t.__e=null,n.__e!=r&&fi(n))}function fi(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),fi(e)}function li(e){(8&e.__g||(e.__g|=8,on.push(e),Zt++))&&wa==q.debounceRendering||((wa=q.debounceRendering)||queueMicrotask)(gi)}function gi(){try{for(var e,n=1;on.length;)on.length>n&&on.sort(di),e=on.shift(),n=on.length,8&e.__g&&Sc(e)}finally{(Zt=on.length)&&(wa||queueMicrotask)(gi)}}function yi(e,n,t,r,a,i,s,l,u,m,c){var p,f,d,y,_,w,x=r.__k||nr,N=n.length;for(u=kc(t,n,x,u,N),p=0;p<N;p++)(d=t.__k[p])!=null&&(f=~d.__i&&x[d.__i]||er,d.__i=p,w=Ta(e,d,f,a,i,s,l,u,m,c),y=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Aa(f.ref,null,d,f),d.ref&&c.push(d.ref,d.__c||y,d)),_=_||y,4&d.__u?(u=hi(d,u,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&w!==void 0?u=w:y&&(u=y.nextSibling),d.__u&=-21);return t.__e=_,u}function kc(e,n,t,r,a){var i,s,l,u,m,c,p,f,d,y=t.length,_=y,w=0,x=0,N=e.__k=Array(a);for(i=0;i<a;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=N[i]=bt(null,s):Ca(s)?s=N[i]=bt(k,{children:s}):s.constructor===_t&&s.__b?s=N[i]=bt(s.type,s.props,s.key,s.ref,s.__v):N[i]=s,u=i+w,s.__=e,s.__b=e.__b+1,l=null,~(m=s.__i=Cc(s,t,u,_))&&(_--,(l=t[m])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,m==u-1?w--:m==u+1?w++:m!=u&&(m>u?w--:w++,x=1)):(~m||(a>y?w--:a<y&&w++),typeof s.type!="function"&&(s.__u|=4))):N[i]=null;if(x){for(c=[],p=[],i=0;i<a;i++)if((s=N[i])&&16&s.__u){for(w=0,f=c.length;w<f;)c[d=w+f>>1]<s.__i?w=d+1:f=d;c[w]=s.__i,p[i]=w+1}for(w=c.length;i--;)p[i]&&(p[i]==w?w--:N[i].__u|=4)}if(_)for(i=0;i<y;i++)!(l=t[i])||2&l.__u||(l.__e==r&&(r=sn(l)),xa(l,l));return r}function hi(e,n,t,r){var a,i,s,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,n=hi(a[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=sn(e))&&!n.parentNode&&(n=null),s=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Cc(e,n,t,r){var a,i=e.key,s=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&i==null||u&&i==l.key&&s==l.type)return t;if(r>(u?1:0)){for(a=t-1;a>=0;a--)if((l=n[a])&&!(2&l.__u)&&i==l.key&&s==l.type)return a;for(a=t+1;a<n.length;a++)if((l=n[a])&&!(2&l.__u)&&i==l.key&&s==l.type)return a}return-1}function ui(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Ht(e,n,t,r,a){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||ui(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||ui(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Ea[n]||(Ea[n]=Rc(n)),(e.__a||(e.__a={}))[n]=ka,i=n!=(n=n.replace(mi,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Rc(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Yt]==null)n[Yt]=ka++;else if(n[Yt]<this.__a[e])return;return t(q.event?q.event(n):n)}}}function Ta(e,n,t,r,a,i,s,l,u,m){var c,p,f,d,y,_,w,x,N,C,g,S,b,V,W,h,D,I,$=n.type;if(n.constructor!==_t)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,p=i=[],c.nodeType==8?l=zt(c,i):i.push(c),l=i[0]||l),(c=q.__b)&&c(n);e:if(typeof $=="function"){f=s.length;try{if(x=n.props,N=(c=$.prototype)&&c.render,C=(c=$.contextType)&&r[c.__c],g=c?C?C.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(N?n.__c=d=new $(x,g):(n.__c=d=new qn(x,g),d.constructor=$,d.render=Ac),C&&C.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),N&&(d.__s||(d.__s=d.state),$.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Rn({},d.__s)),Rn(d.__s,$.getDerivedStateFromProps(x,d.__s)))),y=d.props,_=d.state,d.__v=n,t.__c){if(x!==y&&N&&!$.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,g),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,g)===!1){n.__v!=t.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(G){G&&(G.__=n)}),nr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),l=sn(t);break e}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,g),N&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,_,w)})}else N&&!$.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),N&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=g,d.props=x,d.__P=e,d.__g&=-5,S=q.__r,b=N?25:0;do d.__g&=-9,S&&S(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++b<25);N&&(nr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=Rn({},r,d.getChildContext())),N&&t.__c&&d.getSnapshotBeforeUpdate&&(w=d.getSnapshotBeforeUpdate(y,_)),V=c&&c.type===k&&c.key==null?c.props.children:c,x.__P&&(c=l,a=(e=x.__P).namespaceURI,u=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(G){G&&xa(G,G)}),t.__k=null),l=t.__k?sn(t,0):null),l=yi(e,Ca(V)?V:[V],n,t,r,a,i,s,l,u,m),x.__P&&(n.__e=null,l=c),n.__u&=-161,p&&p.some(Cn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(G){if(s.length=f,n.__v=null,u||i)if(G&&G.then){if(n.__u|=128|u,i){for(~(D=i.indexOf(l||void 0))||(D=i.length);(I=i[D-1])&&I.nodeType==8;)D--;for(;D<i.length;D++)if(I=i[D])if(i[D]=null,W){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=zt(W=I))}}if(!W){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;W=l}(c=zt(W=n.__c.__z||(n.__c.__z=W)))?(n.__e=W,l=c):n.__e=l,l=l&&l.nextSibling}else i&&i.some(Cn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),G&&G.then||vi(n),q.__e(G,n,t)}}else l=n.__e=Tc(t.__e,n,t,r,a,i,s,u,m,e);return(c=q.diffed)&&c(n),l}function zt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function vi(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vi))}function bi(e,n,t){for(var r=0;r<t.length;)Aa(t[r++],t[r++],t[r++]);q.__c&&q.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){q.__e(i,a.__v)}})}function Tc(e,n,t,r,a,i,s,l,u,m){var c,p,f,d,y,_,w,x,N=t.props||er,C=n.props,g=n.type;if(g=="svg"?a="http://www.w3.org/2000/svg":g=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((y=i[c])&&(g?y.localName==g:y.nodeType==3)){e=y,i[c]=null;break}}if(!e){if(x=m.ownerDocument||document,!g)return x.createTextNode(C);e=x.createElementNS(a,g,C.is?C:m),l&&(q.__m&&q.__m(n,i),l=!1),i=null}if(g){if(m=g=="template"&&e.content||e,i=g=="textarea"&&C.defaultValue!=null?null:i&&Ra.call(m.childNodes),!l&&i)for(N={},c=0;c<e.attributes.length;c++)N[(y=e.attributes[c]).name]=y.value;for(c in N)y=N[c],c=="dangerouslySetInnerHTML"?f=y:c=="children"||c in C||c=="value"&&"defaultValue"in C||c=="checked"&&"defaultChecked"in C||Ht(e,c,null,y,a);for(c in C)y=C[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?p=y:c=="value"?_=y:c=="checked"?w=y:l&&typeof y!="function"||N[c]===y||Ht(e,c,y,N[c],a);p?(l||f&&(p.__html==f.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),n.__k=[]):(f&&(e.textContent=""),(g=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ec.test(g))&&(a="http://www.w3.org/1999/xhtml"),yi(m,Ca(d)?d:[d],n,t,r,a,i,s,i?i[0]:t.__k&&sn(t,0),l,u),i&&i.some(Cn)),l&&g!="textarea"||(c="value",g=="progress"&&_==null?e.removeAttribute(c):_==null||_===e[c]&&(g!="progress"||_)||Ht(e,c,_,N[c],a),c="checked",w!=null&&w!=e[c]&&Ht(e,c,w,N[c],a))}else N===C||l&&e.data==C||(e.data=C);return e}function Aa(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){q.__e(a,t)}}function xa(e,n,t){var r,a,i,s;if(q.unmount&&q.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Aa(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){q.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&xa(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=zt(r,i=[]))&&(r==e.__e&&i.some(Cn),Cn(a),Cn(r)),t||Cn(e.__e),e.__e=e.__c=e.__=null}function Ac(e,n,t){return this.constructor(e,t)}function _i(e,n){var t,r,a,i;q.__&&q.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=bt(k,{children:[e]}),a=[],i=[],Ta(n,n.__k,r||er,er,n.namespaceURI,r?null:n.firstChild?Ra.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,i),bi(a,n.__k,i),n.__k.props.children=null}q={__e:function(e,n,t,r){for(var a,i,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw Zt=0,e}},ci=0,Sa=function(e){return e!=null&&e.constructor===_t},qn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=Rn({},this.state)),typeof e=="function"&&(e=e(Rn({},t),this.props)),e&&(Rn(t,e),this.__v&&(n&&this.__k.push(n),li(this)))},qn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),li(this))},qn.prototype.render=k,on=[],Zt=0,di=function(e,n){return e.__v.__b-n.__v.__b},Yt=Symbol(),mi=/(PointerCapture)$|Capture$/i,ka=0,Ea={},wc=0;var Vn,le,Pa,Ni,xc=Object.is,Da=0,xi=[],Ia=[],ne=q,wi=ne.__b,Ei=ne.__r,Si=ne.diffed,ki=ne.__c,Ci=ne.unmount,Ri=ne.__;function tr(e,n){ne.__h&&ne.__h(le,e,Da||n),Da=0;var t=le.__H||(le.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ae(e,n){var t=tr(Vn++,3);!ne.__s&&Oa(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,le.__H.__h.push(t))}function wt(e,n){var t=tr(Vn++,4);!ne.__s&&Oa(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,le.__h.push(t))}function H(e){return Da=5,Et(function(){return{current:e}},[])}function Et(e,n){var t=tr(Vn++,7);return Oa(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Pi(){var e=tr(Vn++,11);if(!e.__){for(var n=le.__v;!n.__m&&n.__;)n=n.__;var t=n.__m||(n.__m=[0,0]);e.__="P"+t[0]+"-"+t[1]++}return e.__}function Pc(){var e;do{for(;e=Ia.shift();)try{Nt(e)}catch(t){ne.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=xi.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Nt),n.__h.some(Fa),n.__h=[]}catch(t){n.__h=[],ne.__e(t,e.__v)}}}while(Ia.length)}ne.__b=function(e){le=null,wi&&wi(e)},ne.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ri&&Ri(e,n)},ne.__r=function(e){Ei&&Ei(e),Vn=0;var n=(le=e.__c).__H;n&&(Pa==le?le.__h=[]:(n.__h.some(Nt),n.__h.some(Fa),Vn=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Pa=le},ne.diffed=function(e){Si&&Si(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Ai(xi.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Pa=le=null},ne.__c=function(e,n){n.some(function(t){try{t.__h.some(Nt),t.__h=t.__h.filter(function(r){return!r.__||Fa(r)})}catch(r){t.__h=[function(){throw r}]}}),ki&&ki(e,n)},ne.unmount=function(e){Ci&&Ci(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,Ai(Ia.push(a))}else Nt(a)}catch(i){n=i}}),r.__H=void 0,n&&ne.__e(n,r.__v))};var Ti=typeof requestAnimationFrame=="function";function Dc(e){var n,t=function(){clearTimeout(r),Ti&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Ti&&(n=requestAnimationFrame(t))}function Ai(e){e!=1&&Ni==ne.requestAnimationFrame||((Ni=ne.requestAnimationFrame)||Dc)(Pc)}function Nt(e){var n=le,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),le=n}function Fa(e){var n=le;e.__c=e.__(),le=n}function Oa(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!xc(t,e[r])})}var Ic=Symbol.for("preact-signals");function ir(){if(Be>1)Be--;else{var e,n=!1;for((function(){var a=ar;for(ar=void 0;a!==void 0;){var i=a.S;if(i.v===a.v)for(var s=i.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=i.i);a=a.o}})();kt!==void 0;){var t=kt;for(kt=void 0,rr++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Ii(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(rr=0,Be--,n)throw e}}function Ua(e){if(Be>0)return e();$a=++Fc,Be++;try{return e()}finally{ir()}}var St,K=void 0;function Ct(e){var n=K,t=St;K=void 0,St=void 0;try{return e()}finally{K=n,St=t}}var kt=void 0,Be=0,rr=0,Fc=0,$a=0,ar=void 0,or=0;function Di(e){if(K!==void 0){var n=e.n;if(n===void 0||n.t!==K)return n={i:0,S:e,p:K.s,n:void 0,t:K,e:void 0,x:void 0,r:n},K.s!==void 0&&(K.s.n=n),K.s=n,e.n=n,32&K.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=K.s,n.n=void 0,K.s.n=n,K.s=n),n}}function oe(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}oe.prototype.brand=Ic;oe.prototype.h=function(){return!0};oe.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Ct(function(){var r;(r=n.W)==null||r.call(n)}))};oe.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ct(function(){var a;(a=n.Z)==null||a.call(n)}))}};oe.prototype.subscribe=function(e){var n=this;return ce(function(){var t=n.value;Ct(function(){return e(t)})},{name:"sub"})};oe.prototype.valueOf=function(){return this.value};oe.prototype.toString=function(){return this.value+""};oe.prototype.toJSON=function(){return this.value};oe.prototype.peek=function(){var e=this;return Ct(function(){return e.value})};Object.defineProperty(oe.prototype,"value",{get:function(){var e=Di(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(rr>100)throw new Error("Cycle detected");(function(t){Be!==0&&rr===0&&t.l!==$a&&(t.l=$a,ar={S:t,v:t.v,i:t.i,o:ar})})(this),this.v=e,this.i++,or++,Be++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{ir()}}}});function F(e,n){return new oe(e,n)}function Ii(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Fi(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function Oi(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function Tn(e,n){oe.call(this,void 0,n),this.x=e,this.s=void 0,this.g=or-1,this.f=4}Tn.prototype=new oe;Tn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===or))return!0;if(this.g=or,this.f|=1,this.i>0&&!Ii(this))return this.f&=-2,!0;var e=K;try{Fi(this),K=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return K=e,Oi(this),this.f&=-2,!0};Tn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}oe.prototype.S.call(this,e)};Tn.prototype.U=function(e){if(this.t!==void 0&&(oe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};Tn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Tn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Di(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function J(e,n){return new Tn(e,n)}function $i(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Be++;var t=K;K=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Ma(e),r}finally{K=t,ir()}}}function Ma(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,$i(e)}function Oc(e){if(K!==this)throw new Error("Out-of-order effect");Oi(this),K=e,this.f&=-2;try{8&this.f&&Ma(this)}finally{ir()}}function Gn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,St&&St.push(this)}Gn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Gn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,$i(this),Fi(this),Be++;var e=K;return K=this,Oc.bind(this,e)};Gn.prototype.N=function(){2&this.f||(this.f|=2,this.u=kt,kt=this)};Gn.prototype.d=function(){this.f|=8,1&this.f||Ma(this)};Gn.prototype.dispose=function(){this.d()};function ce(e,n){var t=new Gn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Ui,Tt,sr,$c=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Mi=[];ce(function(){Ui=this.N})();function Jn(e,n){q[e]=n.bind(null,q[e]||function(){})}function Rt(e){if(sr){var n=sr;sr=void 0,n()}sr=e&&e.S()}function Li(e){var n=this,t=e.data,r=U(t);r.name="ReactiveDom",r.value=t;var a=Et(function(){for(var l=n,u=n.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=J(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=J(function(){return!Array.isArray(m.value)&&!Sa(m.value)}),p=ce(function(){if(this.N=qi,c.value){var d=m.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){p(),f.call(this)},[c,m]},[]),i=a[0],s=a[1];return i.value?s.peek():s.value}Li.displayName="ReactiveTextNode";Object.defineProperties(oe.prototype,{constructor:{configurable:!0,value:pi(k,null).constructor},type:{configurable:!0,value:Li},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Jn("__b",function(e,n){if(Rt(),Tt=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var i=r[a];i instanceof oe&&(t||(n.__np=t={}),t[a]=i,r[a]=i.peek())}}e(n)});Jn("__r",function(e,n){if(e(n),n.type!==k){Rt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,i){var s;return ce(function(){s=this},{name:i}),s.c=a,s})((function(a){return function(){var i;$c&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),Tt=r,Rt(t)}});Jn("__e",function(e,n,t,r){Rt(),Tt=void 0,e(n,t,r)});Jn("diffed",function(e,n){Rt(),Tt=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,i=t.U;if(i)for(var s in i){var l=i[s];l===void 0||r&&s in r||(l.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var u in r){var m=i[u],c=r[u];m===void 0?(m=Uc(t,u,c,a),i[u]=m):m.o(c,a)}}}e(n)});function Uc(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,i=F(t);return{o:function(s,l){i.value=s,r=l},d:ce(function(){this.N=qi;var s=i.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Jn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var i=r[a];i&&i.d()}}}var s=n.__np;if(s){var l=n.props;for(var u in s)l[u]=s[u]}n.__np=void 0}else{var m=n.__c;if(m){m.__$f|=8;var c=m.__$u;c&&(m.__$u=void 0,c.d())}}e(n)});Jn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});qn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function U(e,n){return Et(function(){return F(e,n)},[])}function Xn(e,n){var t=H(e);return t.current=e,Tt.__$f|=4,Et(function(){return J(function(){return t.current()},n)},[])}var Mc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Lc(){Ua(function(){for(var e;e=Mi.shift();)Ui.call(e)})}function qi(){Mi.push(this)===1&&(q.requestAnimationFrame||Mc)(Lc)}var Ne={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var Bn=class extends Error{constructor(n,t,r,a,i,s,l){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var u=l;if(!u&&s){var m=s.extensions;m&&typeof m=="object"&&(u=m)}this.extensions=u||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function de(e){return new Bn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function Vi(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var lr=/ +(?=[^\s])/y;function qc(e){for(var n=e.split(`
`),t="",r=0,a=0,i=n.length-1,s=0;s<n.length;s++)lr.lastIndex=0,lr.test(n[s])&&(s&&(!r||lr.lastIndex<r)&&(r=lr.lastIndex),a=a||s,i=s);for(var l=a;l<=i;l++)l!==a&&(t+=`
`),t+=n[l].slice(r).replace(/\\"""/g,'"""');return t}function L(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function La(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw de("Name");var t=E.slice(e,--v);return L(),t}function ye(){return{kind:"Name",value:La()}}var Vc=/(?:"""|(?:[\s\S]*?[^\\])""")/y,Gc=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Qn(e){var n;switch(E.charCodeAt(v)){case 91:v++,L();for(var t=[];E.charCodeAt(v)!==93;)t.push(Qn(e));return v++,L(),{kind:"ListValue",values:t};case 123:v++,L();for(var r=[];E.charCodeAt(v)!==125;){var a=ye();if(E.charCodeAt(v++)!==58)throw de("ObjectField");L(),r.push({kind:"ObjectField",name:a,value:Qn(e)})}return v++,L(),{kind:"ObjectValue",fields:r};case 36:if(e)throw de("Variable");return v++,{kind:"Variable",name:ye()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=Vi(Vc))==null)throw de("StringValue");return L(),{kind:"StringValue",value:qc(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var l=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,l=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw de("StringValue");return n=E.slice(i,v),L(),{kind:"StringValue",value:l?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var u=v++,m;(m=0|E.charCodeAt(v++))>=48&&m<=57;);var c=E.slice(u,--v);if((m=E.charCodeAt(v))===46||m===69||m===101){if((n=Vi(Gc))==null)throw de("FloatValue");return L(),{kind:"FloatValue",value:c+n}}else return L(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,L(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,L(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,L(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:La()}}function Ji(e){if(E.charCodeAt(v)===40){var n=[];v++,L();do{var t=ye();if(E.charCodeAt(v++)!==58)throw de("Argument");L(),n.push({kind:"Argument",name:t,value:Qn(e)})}while(E.charCodeAt(v)!==41);return v++,L(),n}}function ln(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ye(),arguments:Ji(e)});while(E.charCodeAt(v)===64);return n}}function Jc(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,L();var n={kind:"NamedType",name:ye()};do if(E.charCodeAt(v)===33&&(v++,L(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw de("NamedType");L(),n={kind:"ListType",type:n}}while(e--);return n}function ur(){if(E.charCodeAt(v++)!==123)throw de("SelectionSet");return L(),cr()}function cr(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw de("SelectionSet");switch(v++,L(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:ln(!1),selectionSet:ur()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,L(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ye()},directives:ln(!1),selectionSet:ur()})):e.push({kind:"FragmentSpread",name:ye(),directives:ln(!1)});break;case 123:v++,L(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:cr()});break;default:e.push({kind:"FragmentSpread",name:ye(),directives:ln(!1)})}}else{var n=ye(),t=void 0;E.charCodeAt(v)===58&&(v++,L(),t=n,n=ye());var r=Ji(!1),a=ln(!1),i=void 0;E.charCodeAt(v)===123&&(v++,L(),i=cr()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,L(),{kind:"SelectionSet",selections:e}}function Xc(){if(L(),E.charCodeAt(v)===40){var e=[];v++,L();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Qn(!0)),E.charCodeAt(v++)!==36)throw de("Variable");var t=ye();if(E.charCodeAt(v++)!==58)throw de("VariableDefinition");L();var r=Jc(),a=void 0;E.charCodeAt(v)===61&&(v++,L(),a=Qn(!0)),L();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:ln(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,L(),e}}function Bc(e){var n=ye();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw de("FragmentDefinition");L();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ye()},directives:ln(!1),selectionSet:ur()};return e&&(t.description=e),t}function Gi(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Qn(!0)),E.charCodeAt(v)===123){if(n)throw de("Document");v++,L(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:cr()})}else{var t=La();switch(t){case"fragment":e.push(Bc(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(a=ye());var i={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:Xc(),directives:ln(!1),selectionSet:ur()};n&&(i.description=n),e.push(i);break;default:throw de("Document")}}}while(v<E.length);return e}function Xi(e,n){return E=e.body?e.body:e,v=0,L(),n&&n.noLocation?{kind:"Document",definitions:Gi()}:{kind:"Document",definitions:Gi(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ge(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function Qc(e){return JSON.stringify(e)}function jc(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Oe=`
`,z={OperationDefinition(e){var n="";e.description&&(n+=z.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ge(e.variableDefinitions,", ",z.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive));var t=z.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=z.StringValue(e.description)+" "),n+=z.Variable(e.variable)+": "+Qe(e.type),e.defaultValue&&(n+=" = "+Qe(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ge(e.arguments,", ",z.Argument);n.length+t.length+2>80?n+="("+(Oe+="  ")+ge(e.arguments,Oe,z.Argument)+(Oe=Oe.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+z.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?jc(e.value).replace(/\n/g,Oe):Qc(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ge(e.values,", ",Qe)+"]",ObjectValue:e=>"{"+ge(e.fields,", ",z.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Qe(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ge(e.definitions,`

`,Qe)},SelectionSet:e=>"{"+(Oe+="  ")+ge(e.selections,Oe,Qe)+(Oe=Oe.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Qe(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n+=" "+z.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=z.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n+" "+z.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ge(e.arguments,", ",z.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Qe(e.type)+"]",NonNullType:e=>Qe(e.type)+"!"},Qe=e=>z[e.kind](e);function Bi(e){return Oe=`
`,z[e.kind]?z[e.kind](e):""}function An(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(An(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,l=e.fields.length;s<l;s++){var u=e.fields[s];i[u.name.value]=An(u.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var qa=()=>{},we=qa;function Ce(e){return{tag:0,0:e}}function At(e){return{tag:1,0:e}}var Qi=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Wc=e=>e;function Z(e){return n=>t=>{var r=we;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function un(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(At(e(r[0])))}))}function xn(e){return n=>t=>{var r=[],a=we,i=!1,s=!1;n((l=>{s||(l===0?(s=!0,r.length||t(0)):l.tag===0?a=l[0]:(i=!1,(function(m){var c=we;m((p=>{if(p===0){if(r.length){var f=r.indexOf(c);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):i||(i=!0,a(0)))}}else p.tag===0?(r.push(c=p[0]),c(0)):r.length&&(t(p),c(0))}))})(e(l[0])),i||(i=!0,a(0))))})),t(Ce((l=>{if(l===1){s||(s=!0,a(1));for(var u=0,m=r,c=r.length;u<c;u++)m[u](1);r.length=0}else{!s&&!i?(i=!0,a(0)):i=!1;for(var p=0,f=r,d=r.length;p<d;p++)f[p](0)}})))}}function Kc(e){return xn(Wc)(e)}function Pn(e){return Kc(Xa(e))}function dr(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var i=a[0];t(Ce((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(a)}))}}function mr(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var i=a[0];t(Ce((s=>{s===1&&(r=!0),i(s)})))}else e(a[0]),t(a)}))}}function Va(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function cn(e){var n=[],t=we,r=!1;return a=>{n.push(a),n.length===1&&e((i=>{if(i===0){for(var s=0,l=n,u=n.length;s<u;s++)l[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var m=0,c=n,p=n.length;m<p;m++)c[m](i)}})),a(Ce((i=>{if(i===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function Ga(e){return n=>t=>{var r=we,a=we,i=!1,s=!1,l=!1,u=!1;n((m=>{u||(m===0?(u=!0,l||t(0)):m.tag===0?r=m[0]:(l&&(a(1),a=we),i?i=!1:(i=!0,r(0)),(function(p){l=!0,p((f=>{l&&(f===0?(l=!1,u?t(0):i||(i=!0,r(0))):f.tag===0?(s=!1,(a=f[0])(0)):(t(f),s?s=!1:a(0)))}))})(e(m[0]))))})),t(Ce((m=>{m===1?(u||(u=!0,r(1)),l&&(l=!1,a(1))):(!u&&!i&&(i=!0,r(0)),l&&!s&&(s=!0,a(0)))})))}}function xt(e){return n=>t=>{var r=we,a=!1,i=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!a&&i>=e&&(a=!0,t(0),r(1))):t(s))})),t(Ce((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&i<e&&r(0)})))}}function pr(e){return n=>t=>{var r=we,a=we,i=!1;n((s=>{i||(s===0?(i=!0,a(1),t(0)):s.tag===0?(r=s[0],e((l=>{l===0||(l.tag===0?(a=l[0])(0):(i=!0,a(1),r(1),t(0)))}))):t(s))})),t(Ce((s=>{s===1&&!i?(i=!0,r(1),a(1)):i||r(0)})))}}function ji(e,n){return t=>r=>{var a=we,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),a(1)))}))}}function Wi(e){return n=>e()(n)}function Ja(e){return n=>{var t=e[Qi()]&&e[Qi()]()||e,r=!1,a=!1,i=!1,s;n(Ce((async l=>{if(l===1)r=!0,t.return&&t.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(At(s.value))}catch(u){if(t.throw)(r=!!(await t.throw(u)).done)&&n(0);else throw u}a=!1}})))}}function Hc(e){return e[Symbol.asyncIterator]?Ja(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,i=!1,s;n(Ce((l=>{if(l===1)r=!0,t.return&&t.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(At(s.value))}catch(u){if(t.throw)(r=!!t.throw(u).done)&&n(0);else throw u}a=!1}})))}}var Xa=Hc;function Dn(e){return n=>{var t=!1;n(Ce((r=>{r===1?t=!0:t||(t=!0,n(At(e)),n(0))})))}}function Ba(e){return n=>{var t=!1,r=e({next(a){t||n(At(a))},complete(){t||(t=!0,n(0))}});n(Ce((a=>{a===1&&!t&&(t=!0,r())})))}}function Qa(){var e,n;return{source:cn(Ba((t=>(e=t.next,n=t.complete,qa)))),next(t){e&&e(t)},complete(){n&&n()}}}var Ki=e=>{var n=!1;e(Ce((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function ja(e){return Ba((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),qa)))}function jn(e){return n=>{var t=we,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Hi(e){jn((n=>{}))(e)}function fr(e){return new Promise((n=>{var t=we,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var Wa=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Yc=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new Bn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new Bn(e),Kn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Yc),r=((a,i)=>{var s="";if(a)return`[Network] ${a.message}`;if(i)for(var l=0,u=i.length;l<u;l++)s&&(s+=`
`),s+=`[GraphQL] ${i[l].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},gr=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},In=new Set,Yi=new WeakMap,Wn=(e,n)=>{if(e===null||In.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Wn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Wn(e[r],n)||"null";return t+="]"}else if(!n&&(hr!==dn&&e instanceof hr||vr!==dn&&e instanceof vr))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Yi.get(e)||Math.random().toString(36).slice(2);return Yi.set(e,s),Wn({__key:s},n)}In.add(e);for(var l="{",u=0,m=i.length;u<m;u++){var c=Wn(e[i[u]],n);c&&(l.length>1&&(l+=","),l+=Wn(i[u],n)+":"+c)}return In.delete(e),l+="}"},Ka=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||In.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)Ka(e,`${n}.${r}`,t[r]);else if(t instanceof hr||t instanceof vr)e.set(n,t);else{In.add(t);for(var i in t)Ka(e,`${n}.${i}`,t[i])}},je=(e,n)=>(In.clear(),Wn(e,n||!1)),dn=class{},hr=typeof File<"u"?File:dn,vr=typeof Blob<"u"?Blob:dn,zc=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Zc=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,ed=(e,n)=>n%2==0?e.replace(Zc,`
`):e,zi=e=>e.split(zc).map(ed).join("").trim(),Zi=new Map,yr=new Map,Pt=e=>{var n;return typeof e=="string"?n=zi(e):e.loc&&yr.get(e.__key)===e?n=e.loc.source.body:(n=Zi.get(e)||zi(Bi(e)),Zi.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},es=e=>{var n;if(e.documentId)n=gr(e.documentId);else if(n=gr(Pt(e)),e.definitions){var t=za(e);t&&(n=gr(`
# ${t}`,n))}return n},Ya=e=>{var n,t;return typeof e=="string"?(n=es(e),t=yr.get(n)||Xi(e,{noLocation:!0})):(n=e.__key||es(e),t=yr.get(n)||e),t.loc||Pt(t),t.__key=n,yr.set(n,t),t},We=(e,n,t)=>{var r=n||{},a=Ya(e),i=je(r,!0),s=a.__key;return i!=="{}"&&(s=gr(i,s)),{key:s,query:a,variables:r,extensions:t}},za=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===Ne.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var Ha=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Kn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},br=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=br(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=br(e[a],n[a]);return e}}return n},rs=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},l=n.incremental;"path"in n&&(l=[n]);var u={data:e.data};if(l)for(var m=function(){var f=l[c];Array.isArray(f.errors)&&a.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),i=!0);var d="data",y=u,_=[];if(f.path)_=f.path;else if(r){var w=r.find((b=>b.id===f.id));f.subPath?_=[...w.path,...f.subPath]:_=w.path}for(var x=0,N=_.length;x<N;d=_[x++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(f.items)for(var C=+d>=0?d:0,g=0,S=f.items.length;g<S;g++)y[C+g]=br(y[C+g],f.items[g]);else f.data!==void 0&&(y[d]=br(y[d],f.data))},c=0,p=l.length;c<p;c++)m();else u.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:u.data,error:a.length?new Kn({graphQLErrors:a,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},as=(e,n,t)=>({operation:e,data:void 0,error:new Kn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function os(e){var n={query:void 0,documentId:void 0,operationName:za(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=Pt(e.query)),n}var is=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=nd(e.context.url);for(var a in n){var i=n[a];i&&r[1].set(a,typeof i=="object"?je(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},nd=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},td=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=je(n),r=(l=>{var u=new Map;return(hr!==dn||vr!==dn)&&(In.clear(),Ka(u,"variables",l)),u})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",je({...[...r.keys()].map((l=>[l]))}));var i=0;for(var s of r.values())a.append(""+i++,s);return a}return t}},ss=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,l)=>{t[l]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,l)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[l]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var i=td(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},rd=/boundary="?([^=";]+)"?/i,ad=/data: ?([^\n]+)/;async function*ns(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*ts(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*od(e,n,t){var r=!0,a=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",l;/multipart\/mixed/i.test(s)?l=(async function*(p,f){var d=p.match(rd),y="--"+(d?d[1]:"-"),_=!0,w;for await(var x of ts(ns(f),`\r
`+y)){if(_){_=!1;var N=x.indexOf(y);if(N>-1)x=x.slice(N+y.length);else continue}try{yield w=JSON.parse(x.slice(x.indexOf(`\r
\r
`)+4))}catch(C){if(!w)throw C}if(w&&w.hasNext===!1)break}w&&w.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?l=(async function*(p){var f;for await(var d of ts(ns(p),`

`)){var y=d.match(ad);if(y){var _=y[1];try{yield f=JSON.parse(_)}catch(w){if(!f)throw w}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?l=(async function*(p){var f=await p.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(i):l=(async function*(p){yield JSON.parse(await p.text())})(i);var u;for await(var m of l)m.pending&&!a?u=m.pending:m.pending&&(u=[...u,...m.pending]),a=a?rs(a,m,i,u):Ha(e,m,i),r=!1,yield a,r=!0;a||(yield a=Ha(e,{},i))}catch(c){if(!r)throw c;yield as(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):c,i)}}function ls(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),dr((()=>{r&&r.abort()}))(Z((a=>!!a))(Ja(od(e,n,t))))}var Za=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=Za(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},l=0,u=e.directives.length;l<u;l++){var m=e.directives[l],c=m.name.value;c[0]!=="_"?i.push(m):c=c.slice(1),s[c]=m}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var p=[],f=e.kind===Ne.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var _=e.selectionSet.selections[d];f=f||_.kind===Ne.FIELD&&_.name.value==="__typename"&&!_.alias;var w=Za(_);p.push(w)}return f||p.push({kind:Ne.FIELD,name:{kind:Ne.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:p}}}}return e},us=new Map,Hn=e=>{var n=Ya(e),t=us.get(n.__key);return t||(us.set(n.__key,t=Za(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function cs(e){var n=t=>e(t);return n.toPromise=()=>fr(xt(1)(Z((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>jn(t)(n),n}function mn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var id=()=>{};var ds=({forward:e,dispatchDebug:n})=>t=>{var r=xn((i=>{var s=os(i),l=is(i,s),u=ss(i,s),m=pr(Z((c=>c.kind==="teardown"&&c.key===i.key))(t))(ls(i,l,u));return m}))(Z((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),a=e(Z((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return Pn([r,a])},sd=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,i)=>{var s=!1;return i({client:n,forward(l){return cn(a(cn(l)))},dispatchDebug(l){}})}),t),ms=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>xn((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?ja(s):Dn(s)}))(r(xn((i=>{if(i.kind==="teardown")return Dn(i);var s=e&&e(i)||i;return"then"in s?pr(Z((l=>l.kind==="teardown"&&l.key===i.key))(a))(ja(s)):Dn(s)}))(a))),ld=({dispatchDebug:e})=>n=>Z((t=>!1))(n),ps=function e(n){var t=0,r=new Map,a=new Map,i=new Set,s=[],l={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},u=Qa();function m(g){(g.kind==="mutation"||g.kind==="teardown"||!i.has(g.key))&&(g.kind==="teardown"?i.delete(g.key):g.kind!=="mutation"&&i.add(g.key),u.next(g))}var c=!1;function p(g){if(g&&m(g),!c){for(c=!0;c&&(g=s.shift());)m(g);c=!1}}var f=g=>{var S=pr(Z((b=>b.kind==="teardown"&&b.key===g.key))(u.source))(Z((b=>b.operation.kind===g.kind&&b.operation.key===g.key&&(!b.operation.context._instance||b.operation.context._instance===g.context._instance)))(C));return g.kind!=="query"?S=ji((b=>!!b.hasNext),!0)(S):S=Ga((b=>{var V=Dn(b);return b.stale||b.hasNext?V:Pn([V,un((()=>(b.stale=!0,b)))(xt(1)(Z((W=>W.key===g.key))(u.source)))])}))(S),g.kind!=="mutation"?S=dr((()=>{i.delete(g.key),r.delete(g.key),a.delete(g.key),c=!1;for(var b=s.length-1;b>=0;b--)s[b].key===g.key&&s.splice(b,1);m(mn("teardown",g,g.context))}))(mr((b=>{if(b.stale)if(!b.hasNext)i.delete(g.key);else for(var V=0;V<s.length;V++){var W=s[V];if(W.key===b.operation.key){i.delete(W.key);break}}else b.hasNext||i.delete(g.key);r.set(g.key,b)}))(S)):S=Va((()=>{m(g)}))(S),cn(S)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:u.source,reexecuteOperation(g){if(g.kind==="teardown")p(g);else if(g.kind==="mutation")s.push(g),Promise.resolve().then(p);else if(a.has(g.key)){for(var S=!1,b=0;b<s.length;b++)s[b].key===g.key&&(s[b]=g,S=!0);S||i.has(g.key)&&g.context.requestPolicy!=="network-only"?(i.delete(g.key),Promise.resolve().then(p)):(s.push(g),Promise.resolve().then(p))}},createRequestOperation(g,S,b){b||(b={});var V;return mn(g,S,{_instance:g==="mutation"?t=t+1|0:void 0,...l,...b,requestPolicy:b.requestPolicy||l.requestPolicy,suspense:b.suspense||b.suspense!==!1&&y.suspense})},executeRequestOperation(g){return g.kind==="mutation"?cs(f(g)):cs(Wi((()=>{var S=a.get(g.key);S||a.set(g.key,S=f(g)),S=Va((()=>{p(g)}))(S);var b=r.get(g.key);return g.kind==="query"&&b&&(b.stale||b.hasNext)?Ga(Dn)(Pn([S,Z((V=>V===r.get(g.key)))(Dn(b))])):S})))},executeQuery(g,S){var b=y.createRequestOperation("query",g,S);return y.executeRequestOperation(b)},executeSubscription(g,S){var b=y.createRequestOperation("subscription",g,S);return y.executeRequestOperation(b)},executeMutation(g,S){var b=y.createRequestOperation("mutation",g,S);return y.executeRequestOperation(b)},readQuery(g,S,b){var V=null;return jn((W=>{V=W}))(y.query(g,S,b)).unsubscribe(),V},query:(g,S,b)=>y.executeQuery(We(g,S),b),subscription:(g,S,b)=>y.executeSubscription(We(g,S),b),mutation:(g,S,b)=>y.executeMutation(We(g,S),b)}),_=id;if(0)var w,x;var N=sd(n.exchanges),C=cn(N({client:y,dispatchDebug:_,forward:ld({dispatchDebug:_})})(u.source));return Hi(C),y};var ud=`
https://bit.ly/2XbVrpR#`;function Ar(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+ud+t);throw a.name="Graphcache Error",a}}var cd={},xr=e=>e._directives||cd,Ue=e=>e.name.value,fs=e=>e.typeCondition.name.value,mo=e=>e.alias?e.alias.value:e.name.value,dd=[],Re=e=>e.selectionSet?e.selectionSet.selections:dd,Ns=e=>e.typeCondition?e.typeCondition.name.value:null,Pr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var i=e.arguments[r],s=An(i.value,n);s!=null&&(t||(t={}),t[Ue(i)]=s)}return t},md=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var i=Ue(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},ws=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var i=e.variableDefinitions[r],s=Ue(i.variable);t[s]=n[s]===void 0&&i.defaultValue?An(i.defaultValue,n):n[s]}for(var l in n)l in t||(t[l]=n[l]);return t};function po(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===Ne.OPERATION_DEFINITION)return e.definitions[n];Ar(!1,"",1)}var Er=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===Ne.FRAGMENT_DEFINITION&&(n[Ue(r)]=r)}return n},pd=(e,n)=>{var t=xr(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Ue(a.arguments[0])==="if"){var i=An(a.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},fd=(e,n)=>{var{defer:t}=xr(e);if(t){for(var r of t.arguments||[])if(Ue(r)==="if")return!!An(r.value,n);return!0}return!1},gd=e=>{var{optional:n,required:t}=xr(e);if(t)return!1;if(n)return!0},gs="__",ys=(e,n,t,r)=>{var a=Ss(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},Es=(e,n,t,r)=>{var a=Ss(e,n,t,r);if(!a)return!1;var i=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var yd=(e,n,t)=>{if(!t)return!1;var r=Ns(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){Ar(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),ks(e,t),e.isSubType(r,t))},Ss=(e,n,t,r)=>{if(!(t.indexOf(gs)===0||n.indexOf(gs)===0)){ks(e,n);var a=e.types.get(n).fields()[t];return a}};function ks(e,n){Ar(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var $n=(e,n)=>n?`${e}(${je(n)})`:e,Ot=(e,n)=>`${e}.${n}`,hd=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Cs=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},Dt=null,Sr=null,P=null,me=null,Ee=null,Ke=null,zn=!1,pn=!1;function $e(e,n){var t;if(e){if(Dt.has(e))return e;t=Sr.get(e)}return t==null&&(t=n?[]:{}),e&&Sr.set(e,t),Dt.add(t),t}var eo=e=>!!e&&Dt.has(e),Fn=(e,n,t,r,a)=>{Dt=new WeakSet,Sr=new WeakMap,Ee=e,P=n,Ke=new Set,pn=!!r,zn=!!a,t?Ee==="read"?me=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?_r(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),me=t,Nd(n,t)):(me=null,Ps(n,t)):me=null},On=()=>{var e=P,n=me;if(pn=!1,me=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)wd(e.optimisticOrder[t]);Dt=null,Sr=null,Ee=null,P=null,Ke=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{Fn("read",e,null),vd(),Ed(),On(),e.defer=!1})))},hs=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),Fn("write",e,n,t),On()};var Rs=new Set,Ts=(e,n,t,r)=>{var a=me?e.optimistic.get(me):e.base,i=a.get(n);i===void 0&&a.set(n,i=Object.create(null)),r===void 0&&!me?delete i[t]:i[t]=r},Dr=(e,n,t)=>{for(var r,a=!pn&&Ee==="read"&&me&&P.commutativeKeys.has(me),i=0,s=P.optimisticOrder.length;i<s;i++){var l=P.optimisticOrder[i],u=e.optimistic.get(l);if(a=a&&l!==me,u&&(!a||!P.commutativeKeys.has(l))&&(!pn||Ee==="write"||P.commutativeKeys.has(l))&&(r=u.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function kr(e){return P.refCount.get(e)||0}var Cr=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)Cr(e[t],n);else typeof e=="string"&&((a,i)=>{var s=kr(a),l=s+i>0?s+i:0;P.refCount.set(a,l),l?!s&&l&&P.gc.delete(a):P.gc.add(a)})(e,n)},vs=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(hd(r)),n.add(r))},bs=(e,n,t,r)=>{vs(e,n,r.base.get(t));for(var a=0,i=P.optimisticOrder.length;a<i;a++){var s=r.optimistic.get(P.optimisticOrder[a]);s!==void 0&&vs(e,n,s.get(t))}},vd=()=>{if(!P.optimisticOrder.length){for(var e of P.gc.keys())if(P.gc.delete(e),!(kr(e)>0)){var n=P.records.base.get(e);P.refCount.delete(e),P.records.base.delete(e);var t=n&&n.__typename;if(t){var r=P.types.get(t);r&&r.delete(e)}var a=P.links.base.get(e);if(a){P.links.base.delete(e);for(var i in a)Cr(a[i],-1)}}}},$t=(e,n)=>{e!==P.queryRootKey?Ke.add(e):n!==void 0&&n!=="__typename"&&Ke.add(Ot(e,n))},As=(e,n)=>{!pn&&P.storage&&P.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},He=(e,n)=>(Ee==="read"&&$t(e,n),Dr(P.records,e,n)),Un=(e,n)=>(Ee==="read"&&$t(e,n),Dr(P.links,e,n)),bd=(e,n)=>{var t=P.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),P.abstractToConcreteMap.set(e,r)}},It=(e,n,t)=>{Is(Dr(P.records,e,n),t)||($t(e,n),As(e,n)),Ts(P.records,e,n,t)},_d=(e,n)=>He(e,n)!==void 0||Un(e,n)!==void 0,Ut=(e,n,t)=>{var r=me?P.links.optimistic.get(me):P.links.base;if(!me){var a=r&&r.get(e);Cr(a&&a[n],-1),Cr(t,1)}Is(Dr(P.links,e,n),t)||($t(e,n),As(e,n)),Ts(P.links,e,n,t)},_r=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&xs(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},Nd=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},xs=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Ps=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),xs(e,n)},wd=e=>{var n=Ke;Ke=new Set,Ee="write";var t=P.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],i=r[1];for(var s in i)Ut(a,s,i[s])}var l=P.records.optimistic.get(e);if(l)for(var u of l.entries()){var m=u[0],c=u[1];for(var p in c)It(m,p,c[p])}Ke=n,Ps(P,e)},Ds=e=>{var{links:n,records:t}=P,r=[],a=new Set;return $t(e),bs(r,a,e,n),bs(r,a,e,t),r},Ed=()=>{if(P.storage){pn=!0,Ee="read";var e={};for(var n of P.persist.keys()){var{entityKey:t,fieldKey:r}=Cs(n),a=void 0;(a=Un(t,r))!==void 0?e[n]=`:${je(a)}`:(a=He(t,r))!==void 0?e[n]=je(a):e[n]=void 0}pn=!1,P.storage.writeData(e),P.persist.clear()}};function Is(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Nr=null,Rr=!1,to=void 0,Ir=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,Tr=(e,n,t,r,a,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:pn,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var l=0;l<i.graphQLErrors.length;l++){var u=i.graphQLErrors[l];u.path&&u.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[u.path.join(".")]=u)}return s},ro=(e,n,t,r,a,i)=>{Nr=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=i,e.error=Ir(e)},Sd=(e,n,t,r,a)=>{if(!n)return!1;var i=Ns(e);return!i||n===i?!0:!Re(e).some((s=>{if(s.kind!==Ne.FIELD)return!1;var l=$n(Ue(s),Pr(s,r));return!_d(t,l)}))},Ft=class{constructor(n,t,r,a,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(pd(t,this.ctx.variables)){if(t.kind!==Ne.FIELD){var r=t.kind!==Ne.INLINE_FRAGMENT?this.ctx.fragments[Ue(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?yd(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?kd(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):Ee==="read"&&Cd(r.typeCondition.name.value,this.typename)||Sd(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||Ee==="write"&&!this.ctx.store.schema){var i=gd(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&bd(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Re(r),index:0,defer:n.defer||fd(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(Ee==="write"||!t._generated)return Rr=n.defer,to=n.optional,t}}this.stack.pop()}}},kd=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},Cd=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>P.types.has(a))(e);if(!t)return!1;var r=(a=>P.abstractToConcreteMap.get(a)||Rs)(e);return r.size&&r.has(n)},wr=e=>e??null,ao=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=ao(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},oo=(e,n,t,r)=>{var a=Hn(n.query),i=po(a),s=e.rootFields[i.operation],l=Re(i),u=Tr(e,ws(i,n.variables),Er(a),s,s,r),m=s!==u.store.rootFields.query?Fs(u,s,l,t||$e()):Yn(u,s,l,t||$e());return{dependencies:Ke,partial:u.partial||!m,hasNext:u.hasNext,data:m||null}},Fs=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new Ft(n,n,!1,void 0,t,e),i,s=zn,l=$e(r);i=a.next();){var u=mo(i),m=r[u];e.__internal.path.push(u);var c=void 0;i.selectionSet&&m!==null?c=Os(e,Re(i),wr(m)):c=m,s=s||c!==m,c!==void 0&&(l[u]=c),e.__internal.path.pop()}return s?l:r},Os=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=zn,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=Os(e,n,t[i]),a=a||r[i]!==t[i],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var l=e.store.keyOfEntity(t);return l!==null?Yn(e,l,n,t)||null:Fs(e,t.__typename,n,t)};function Rd(e,n,t,r){var a=r.store.resolvers[n],i=a&&a[t],s;for(var l in e){var u=e[l];if(u&&l!=="include"&&l!=="skip"&&r.store.directives[l]){return s=r.store.directives[l](Pr(u,r.variables)),s;break}}return s||i}var Yn=(e,n,t,r,a)=>{var{store:i}=e,s=n===i.rootFields.query,l=a&&i.keyOfEntity(a)||n,u=s?n:He(l,"__typename")||a&&a.__typename;if(typeof u=="string"&&!(a&&u!==a.__typename)){for(var m=new Ft(u,l,!1,void 0,t,e),c=!1,p=!1,f=zn,d,y=e.partial,_=$e(r);(d=m.next())!==void 0;){var w=Ue(d),x=Pr(d,e.variables),N=mo(d),C=xr(d),g=Rd(C,u,w,e),S=$n(w,x),b=Ot(l,S),V=He(l,S),W=a?a[w]:void 0;e.__internal.path.push(N);var h=void 0;if(w==="__typename")h=u;else if(W!==void 0&&d.selectionSet===void 0)h=W;else if(Ee==="read"&&g){var D=_;if(d.selectionSet===void 0&&V!==void 0&&(D={..._,[N]:V,[w]:V}),ro(e,D,u,l,S,w),h=g(D,x||{},i,e),d.selectionSet&&(h=io(e,u,w,b,Re(d),_[N]!==void 0?_[N]:r[N],h,eo(r))),i.schema&&h===null&&!ys(i.schema,u,w,e.store.logger))return}else if(!d.selectionSet)h=V;else if(W!==void 0)h=io(e,u,w,b,Re(d),_[N]!==void 0?_[N]:r[N],W,eo(r));else{var I=Un(l,S);I!==void 0?h=$s(e,I,u,w,Re(d),_[N]!==void 0?_[N]:r[N],eo(r)):typeof V=="object"&&V!==null&&(h=V)}if(!Rr&&h===void 0&&(C.optional||to&&!C.required||Ir(e)||!C.required&&i.schema&&ys(i.schema,u,w,e.store.logger))?(e.partial=!0,h=null):h===null&&(C.required||to===!1)?(e.store.logger,h=void 0):c=c||w!=="__typename",e.__internal.path.pop(),f=f||h!==r[N],h!==void 0)_[N]=h;else if(Rr)p=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||p,s&&e.partial&&!c?void 0:f?_:r}},io=(e,n,t,r,a,i,s,l)=>{if(Array.isArray(s)){for(var{store:u}=e,m=u.schema?Es(u.schema,n,t,e.store.logger):!1,c=e.partial,p=$e(i,!0),f=zn||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var _=io(e,n,t,Ot(r,`${d}`),a,i?.[d],s[d],l);if(e.__internal.path.pop(),_===void 0&&!m){e.partial=c;return}else e.partial=e.partial||_===void 0&&m,p[d]=_??null,f=f||p[d]!==i[d]}return f?p:i}else{if(s==null)return s;if(l&&i===null)return null;if(Td(s)){var w=i||$e(i);return typeof s=="string"?Yn(e,s,a,w):Yn(e,r,a,w,s)}else return}},$s=(e,n,t,r,a,i,s)=>{if(Array.isArray(n)){for(var{store:l}=e,u=l.schema?Es(l.schema,t,r,e.store.logger):!1,m=$e(i,!0),c=e.partial,p=zn||!Array.isArray(i)||n.length!==i.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var y=$s(e,n[f],t,r,a,i?.[f],s);if(e.__internal.path.pop(),y===void 0&&!u){e.partial=c;return}else e.partial=e.partial||y===void 0&&u,m[f]=y||null,p=p||m[f]!==i[f]}return p?m:i}else if(n===null||i===null&&s)return null;return Yn(e,n,a,i||$e(i))},Td=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Us=(e,n,t)=>{for(var r=n?[{fieldKey:$n(n,t)}]:Ds(e),a=0,i=r.length;a<i;a++){var{fieldKey:s}=r[a];Un(e,s)!==void 0?Ut(e,s,void 0):It(e,s,void 0)}},so=(e,n)=>{var t=(a=>P.types.get(a)||Rs)(e);for(var r of t)n.includes(r)||Us(r)},lo=(e,n,t,r)=>{var a=Hn(n.query),i=po(a),s={data:t||$e(),dependencies:Ke},l=e.rootFields[i.operation],u=Tr(e,ws(i,n.variables),Er(a),l,l,r);return fo(u,l,Re(i),s.data),s},fo=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=He(n,"__typename")),s)!i&&n&&(It(n,"__typename",s),(($,G)=>{var ee=P.types.get($);if(ee)ee.add(G);else{var fe=new Set;fe.add(G),P.types.set($,fe)}})(s,n));else return;for(var l=e.store.updates[s],u=new Ft(s,n||s,!1,void 0,t,e),m;m=u.next();){var c=Ue(m),p=Pr(m,e.variables),f=$n(c,p),d=mo(m),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(Rr||e.optimistic&&a==="query"))){e.__internal.path.push(d);var _=void 0;if(e.optimistic&&a==="mutation"){if(!(_=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(_=y);if(_&&(ro(e,r,s,n||s,f,c),y=wr(_(p||{},e.store,e))),y!==void 0){if(m.selectionSet)if(n&&a==="query"){var w=Ot(n,f),x=uo(e,Re(m),wr(y),w,e.optimistic?Un(n||s,f):void 0);Ut(n||s,f,x)}else uo(e,Re(m),wr(y));else n&&a==="query"&&It(n||s,f,y!==null||!Ir(e)?y:void 0);var N=l&&l[c];if(N)ro(e,r,s,n||s,f,c),r[c]=y,N(r,p||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var C=y.map(($=>e.store.keyOfEntity($)||"")),g=0,S=y.length;g<S;g++){var b=C[g];if(b&&y[g].__typename){var V=He(b,"__typename"),W=kr(b);V&&!W&&so(y[g].__typename,C)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var D=He(h,"__typename"),I=kr(h);(!D||!I)&&y.__typename&&so(y.__typename,[h])}}}e.__internal.path.pop()}}}};var uo=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,l=t.length;s<l;s++){e.__internal.path.push(s);var u=r?Ot(r,`${s}`):void 0,m=uo(e,n,t[s],u,a?.[s]);i[s]=m,e.__internal.path.pop()}return i}else if(t===null)return Ir(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),p=t.__typename,f=c||r;return fo(e,f,n,t),f||null},co=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var i=(({__schema:c})=>{var p=new Map,f=N=>{var C;return()=>{if(!C){C={};for(var g=0;g<N.length;g++)C[N[g].name]=N[g]}return C}},d=N=>{switch(N.kind){case"OBJECT":case"INTERFACE":return{name:N.name,kind:N.kind,interfaces:f(N.interfaces||[]),fields:f(N.fields.map((C=>({name:C.name,type:C.type,args:f(C.args)}))))};case"UNION":return{name:N.name,kind:N.kind,types:f(N.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(N,C){var g=p.get(N),S=p.get(C);return!g||!S?!1:g.kind==="UNION"?!!g.types()[C]:g.kind!=="OBJECT"&&S.kind==="OBJECT"?!!S.interfaces()[N]:N===C}};if(c.types){y.types=p;for(var _=0;_<c.types.length;_++){var w=c.types[_];if(w&&w.name){var x=d(w);x&&p.set(w.name,x)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,a=i.subscription||a,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[l,u]=s;this.possibleTypeMap.set(l,new Set(u))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(m=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:m,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var m;this.schema}keyOfField(n,t){return $n(n,t)}keyOfEntity(n){if(Nr&&n===Nr.parent)return Nr.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var i=$n(t,r),s=He(a,i);if(s!==void 0)return s;var l=Un(a,i);return l!==void 0&&(l=ao(this,l)),l}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?so(n,[]):(Ar(a,"",19),Us(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Ds(t):[]}updateQuery(n,t){var r=We(n.query,n.variables),a=t(this.readQuery(r));a!==null&&lo(this,r,a,void 0)}readQuery(n){var t=We(n.query,n.variables);return oo(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((i,s,l,u,m)=>{var c=Er(s),p;if(m){if(!(p=c[m]))return null}else if(!(p=c[Object.keys(c)[0]]))return null;var f=fs(p);typeof l!="string"&&!l.__typename&&(l.__typename=f);var d=i.keyOfEntity(l);if(!d)return null;var y=Tr(i,u||{},c,f,d,void 0),_=Yn(y,d,Re(p),$e())||null;return _})(this,Hn(n),t,r,a)}writeFragment(n,t,r,a){((i,s,l,u,m)=>{var c=Er(s),p;if(m){if(!(p=c[m]))return null}else if(!(p=c[Object.keys(c)[0]]))return null;var f=fs(p),d={__typename:f,...l},y=i.keyOfEntity(d);if(y){var _=Tr(i,u||{},c,f,y,void 0);fo(_,y,Re(p),d)}})(this,Hn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&Ut(s,$n(t,a),ao(this,i))}},_s=(e,n)=>mn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),no=(e,n)=>mn(e.kind,e,{...e.context,requestPolicy:n}),Ms=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new co(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((D,I,$)=>{Fn("write",D,null);for(var G in $){var ee=$[G];if(ee!==void 0){var{entityKey:fe,fieldKey:Pe}=Cs(G);ee[0]===":"?Un(fe,Pe)===void 0&&Ut(fe,Pe,JSON.parse(ee.slice(1))):He(fe,Pe)===void 0&&It(fe,Pe,JSON.parse(ee))}}D.storage=I,D.hydrating=!1,On()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],l=new Map,u=new Map,m=new Set,c=new Set,p=new Set,f=new Set,d=new WeakSet,y=new Map,_=new Set,w=new Set,x=h=>{for(var D of h.values())if(m.has(D))return!0;return!1},N=(h,D)=>{if(D)for(var I of D.values()){var $=y.get(I);if($)for(var G of $.values())h.add(G)}},C=(h,D,I)=>{for(var $ of D.values())if($!==h.key){var G=l.get($);if(G){h.kind==="query"&&w.add($);var ee="cache-first";c.has($)&&(c.delete($),ee="cache-and-network");var fe=no(G,ee);h.kind==="subscription"&&p.has($)&&d.add(fe),t.reexecuteOperation(fe)}}if(!I){var Pe=_;_=w,h.kind==="query"&&_.add(h.key),(w=Pe).clear()}},g=h=>!d.has(h)||!p.has(h.key)?!1:(f.add(h.key),!0),S=h=>{var D=!1;if(h.kind==="query")_r(a.data,h.key),l.set(h.key,h),p.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return l.delete(h.key),u.delete(h.key),_.delete(h.key),p.delete(h.key),f.delete(h.key),hs(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){l.set(h.key,h),Fn("write",a.data,h.key,!0,!1);var{dependencies:I}=lo(a,h,void 0,void 0);if(On(),I.size){for(var $ of I.values())m.add($);i.set(h.key,I);var G=new Set;N(G,I),C(h,G,!0),D=!0}}}return mn(h.kind,{key:h.key,query:Hn(h.query),variables:h.variables?md(po(h.query),h.variables):h.variables},{...h.context,optimistic:D})},b=(h,D)=>{for(var I of D.values()){var $=y.get(I);$||y.set(I,$=new Set),$.add(h.key)}},V=h=>{Fn("read",a.data,void 0,!1,!1);var D=oo(a,h,u.get(h.key),void 0);On();var I=D.data?!D.partial&&!D.hasNext?"hit":"partial":"miss";return u.set(h.key,D.data),l.set(h.key,h),b(h,D.dependencies),{outcome:I,operation:h,data:D.data,dependencies:D.dependencies,hasNext:D.hasNext}},W=(h,D)=>{var I=l.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var $=i.get(I.key);N(D,$),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&_r(a.data,I.key,!0);var G,ee=h.data;if(ee){Fn("write",a.data,I.key,!1,!1);var fe=lo(a,I,ee,h.error).dependencies;On(),N(D,fe);var Pe=I.kind==="query"?u.get(I.key):null;Fn("read",a.data,I.key,!1,Pe!==ee);var T=oo(a,I,Pe||ee,h.error);On(),ee=T.data,I.kind==="query"&&(N(D,G=T.dependencies),u.set(I.key,ee))}else hs(a.data,I.key);return G&&b(h.operation,G),{operation:I,data:ee,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var D=cn(un(V)(Z((T=>T.kind==="query"&&T.context.requestPolicy!=="network-only"))(h))),I=Z((T=>T.kind!=="query"||T.context.requestPolicy==="network-only"))(h),$=un((T=>_s(T.operation,{cacheOutcome:"miss"})))(Z((T=>T.outcome==="miss"&&T.operation.context.requestPolicy!=="cache-only"&&!x(T.dependencies)&&!_.has(T.operation.key)&&!g(T.operation)))(D)),G=un((T=>{var{requestPolicy:_e}=T.operation.context,Xe=_e!=="cache-only"&&(T.hasNext||_e==="cache-and-network"||_e==="cache-first"&&T.outcome==="partial"&&!_.has(T.operation.key)),kn=_e!=="cache-only"&&(Xe||p.has(T.operation.key)||T.outcome==="partial"&&_.has(T.operation.key)&&((an=a.data).commutativeKeys.has(si=T.operation.key)||an.optimisticOrder.indexOf(si)>-1)),an,si,Nc={operation:_s(T.operation,{cacheOutcome:T.outcome}),data:T.data,error:T.error,extensions:T.extensions,stale:kn&&!T.hasNext,hasNext:Xe&&T.hasNext};return Xe&&(x(T.dependencies)?_e==="cache-and-network"&&c.add(T.operation.key):g(T.operation)||t.reexecuteOperation(no(l.get(T.operation.key)||T.operation,"network-only"))),Nc}))(Z((T=>T.outcome!=="miss"||T.operation.context.requestPolicy==="cache-only"))(D)),ee=n(un(S)(Pn([I,$]))),fe=un((T=>{var{key:_e}=T.operation,Xe=!1;T.hasNext||(p.delete(_e),Xe=f.delete(_e));var kn=new Set,an=W(T,kn);return C(T.operation,kn,!1),Xe&&(an.stale=!0,t.reexecuteOperation(no(l.get(_e)||T.operation,"network-only"))),an}))(Z((T=>!i.has(T.operation.key)))(ee)),Pe=xn((T=>{if(s.push(T)<i.size)return Ki;for(var _e=0;_e<s.length;_e++)_r(a.data,s[_e].operation.key);m.clear();for(var Xe=[],kn=new Set,an;an=s.shift();)Xe.push(W(an,kn));return C(T.operation,kn,!1),Xa(Xe)}))(Z((T=>i.has(T.operation.key)))(ee));return Pn([fe,Pe,G])}};var Zn=()=>null;function Ls(){return Ms({keys:{CallingNameUpdate:Zn,PhoneNumberAssociation:Zn,PhoneNumberCapabilities:Zn,PhoneNumberCount:Zn,UpdateRunItem:Zn,UserError:Zn},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&Ad(t,n)}}}})}function Ad(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var Fr=F({is:"well"}),fn=Fr,$r=F(null),Ur=F(!1),vo="",go=[],yo=new AbortController;function bo(e){vo=e,Fr.value={is:"well"};let n=go;go=[],n.forEach(t=>t())}function Or(e){Fr.peek().is!=="signed out"&&(Fr.value=e)}function Vs(){yo.abort(),yo=new AbortController}var xd=15;async function Gs(e,n={}){let t=[n.signal,yo.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let i=vo,s=await Pd(e,r,i);if(s?.status===401)await Id(i,r.signal);else if(s?.status===429)await Dd(s,r.signal);else if(s===void 0||s.status===503||s.status===502)Or({is:"away"}),await ho(qs(s,a),r.signal);else if(s.status===409&&a<10)await ho(qs(s,a),r.signal);else return Or({is:"well"}),$r.value=new Date,s}}async function Pd(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function qs(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),xd)}async function Dd(e,n){let t=Number(e.headers.get("retry-after")??5);Or({is:"limited",until:Date.now()+1e3*t}),await ho(t,n)}async function Id(e,n){e===vo&&(Or({is:"signed out"}),await new Promise(t=>go.push(t)),n.throwIfAborted())}async function ho(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function et(){return _o(crypto.getRandomValues(new Uint8Array(32)))}function _o(e){return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Js(){Mr=Xs(),Mt.value=null}function Xs(){return new ps({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:Gs,exchanges:[Ls(),Fd,ds]})}var Fd=ms({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Od()}:e.context;return mn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(wo)&&(Ur.value=!0)}});function Od(){return{headers:{"idempotency-key":et()}}}var Mr=Xs();function Lr(e,n,t){let r=We(e.toString(),n),a={hash:e.__meta__?.hash},i=Mr,{unsubscribe:s}=Wa(i.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),jn(({data:u,error:m,stale:c})=>t({data:u??void 0,error:m,isStale:c})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function he(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await Wa(Mr.query(e.toString(),n,r),Z(({stale:i,hasNext:s})=>!i&&!s),xt(1),fr);return Bs(a)}var Mt=F(null),No=F(0);async function te(e,n){let t={hash:e.__meta__?.hash};Mt.value={document:e.toString(),variables:n};let r=await Mr.mutation(e.toString(),n,t);return No.value++,Bs(r)}function Bs(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function wo(e){return e==="PERSISTED_QUERY_NOT_FOUND"||e==="UNTRUSTED_DOCUMENT"}function re(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}var se=F(null);function Qs(){let e=JSON.parse(Mn().dataset.personas??"[]");return Array.isArray(e)?e:[]}function Mn(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function nt(){return se.value?.viewer.isOperator??!1}function O(e,n){return n}var M=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},js=new M(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),qr=new M(`
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
    `,{fragmentName:"Grant"}),gn=new M(`
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
    `,{fragmentName:"Change"}),Ws=new M(`
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
    `,{fragmentName:"Refusal"}),Vr=new M(`
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
}`,{fragmentName:"Result"}),Gr=new M(`
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
    `,{fragmentName:"Run"}),Ks=new M(`
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
}`,{fragmentName:"RunItem"}),Eo=new M(`
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
}`,{hash:"sha256:4e2a0a477eaa9af2ae4b9663f204fa324769e499f7287627855115b28344a729"}),So=new M(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:ba4b529ee1179ece283002a0d61be859b24ea4b8ac5d31eae1b203207e3c05ca"}),Hs=new M(`
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
}`,{hash:"sha256:7f8c3007a72fa3ce284edacabdf380bc818ccd8ca7e9cb4dec4ffd3f5e3299dc"}),Ys=new M(`
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
}`,{hash:"sha256:b761da559feea0a00272933396262029a10e80ee2d20068313470f65cba8cc6a"}),ko=new M(`
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
}`,{hash:"sha256:1b5a3d1c520b37981e81beefb7b43bdd41ef88c6205282415f74d53f5289f5ea"}),zs=new M(`
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
}`,{hash:"sha256:e261f08ae078919a7d64dddaf592367ccb59b0b567df8b50080ea681101e6fcd"}),Co=new M(`
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
}`,{hash:"sha256:80991e884feba6d0fe4c7aacbfa2abfc58381c2d96deed0e3decc28ba795af13"}),Zs=new M(`
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
}`,{hash:"sha256:d041fab342809e4e5acff33cb048d3e9dd4b156957cd744def11fc3849c16715"}),el=new M(`
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
}`,{hash:"sha256:16b1280546800ec610ccc09911aa26e4f47cfcf9c9f2c0b417a7c85660c4e6e2"}),nl=new M(`
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
}`,{hash:"sha256:f50a7d376ddb7651d6e4fc9a6d0a9bea6d2f0c3860b28663883388b41fec0d01"}),tl=new M(`
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
}`,{hash:"sha256:fb7876d99cfbc3c1c7217ad3d4558cabc7d9ef47c38af5ed878afdc504666ba0"}),Jr=new M(`
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
}`,{hash:"sha256:d2753d85d91d7a65d8389d16c31335b2df9b84c92c0e647b1811aa468da4bc77"}),rl=new M(`
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
}`,{hash:"sha256:582ce2b22388ab62dfb509d0608b09d87f17126750dccde284923a7c9f9bc0f5"}),Ro=new M(`
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
}`,{hash:"sha256:7f1215c6d5d1e34efb0af67f1b714b077d343ab6e90aedb6e398054b1e7cf329"}),al=new M(`
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
    `,{hash:"sha256:060aecdf1a6784258eff686514c7b798e68d8193bd2232e0a6bd0f197b72deda"}),ol=new M(`
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
}`,{hash:"sha256:c2ac2b20073e9d37cabec791399a88bd67c740f89083597ebbdbe5a228a3b023"}),il=new M(`
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
}`,{hash:"sha256:374fc33c282cd1ef422e8bf134c9c07a815fc49ab2eb57e7c53a9681a35e031a"}),sl=new M(`
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
}`,{hash:"sha256:29014b53b4cba82e6571329dadd333f4b33c7b86815e099f971396092f9e2c19"}),ll=new M(`
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
}`,{hash:"sha256:33ef7106c46e5c1611f4be468e306361045265c8acbfa4b19624277e8847deec"}),ul=new M(`
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
}`,{hash:"sha256:6cfa6e5b4fcbf5f4284ff0852f1f5a996f048f2445f0eea94d043b8e3fbab8b8"}),cl=new M(`
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
}`,{hash:"sha256:34edf31f99ab002a5b6b2814e96d3501232882eba33dda05e09419f19ed1352f"}),dl=new M(`
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
}`,{hash:"sha256:3bdbd89555f6395e0f406f3118cd20607cfb27aad15dd18c2c1a065c01905135"}),Lt=new M(`
    query Accounts($search: String!) {
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:3af1093c2db3b6ea9435e10284b52794c6c3c97431e47a82eaac6747976302be"}),ml=new M(`
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
}`,{hash:"sha256:ca68d4c494aa8e5b153d07c1686943a635cabecbf79066517c73f8415a31ffe6"}),pl=new M(`
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
}`,{hash:"sha256:4395fd55195df32c87e5af82e247ebdb84d17048fd739b8607552a49255977a4"}),qt=new M(`
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
}`,{hash:"sha256:c6b54df35e3e51fe21dabe748f2da48f62ec180419fa4dc3d847e119677bd1f6"});var Ud=100;function tt(e,n){let t=F([]),r=F([]),a=null,i=J(()=>{let p=t.value.flatMap(({data:f})=>f===void 0?[]:[f]);return p.length>0?p:r.value}),s=J(()=>{let p=i.value.at(-1);return p===void 0?void 0:n(p)}),l=J(()=>t.value.length===0||t.value.some(({data:p,error:f})=>p===void 0&&f===null));function u(p,f,d){let y=!1,_={after:f,data:d,error:null,again:()=>{},stop:()=>{}},w=g=>{_={..._,...g},t.value=t.peek().toSpliced(p,1,_)};w({});let x={...a?.variables,first:Ud,after:f},{again:N,stop:C}=Lr(e,x,({data:g,error:S,isStale:b})=>{y||(w({data:g??_.data,error:S===void 0?null:re(S)}),g!==void 0&&!b&&m(p,n(g)))});w({again:N,stop:()=>{y=!0,C()}})}function m(p,{hasNextPage:f,endCursor:d}){let y=t.peek()[p+1];y===void 0||y.after===d||(f?(y.stop(),u(p+1,d,y.data)):(t.peek().slice(p+1).forEach(({stop:_})=>_()),t.value=t.peek().slice(0,p+1)))}let c={shown:i,hasMore:J(()=>s.value?.hasNextPage??!1),isLoading:l,failure:J(()=>t.value.find(({error:p})=>p!==null)?.error??null),more(){let p=s.peek()?.endCursor;p!=null&&!l.peek()&&u(t.peek().length,p,void 0)},reload:()=>t.peek().forEach(({again:p})=>p()),follow(p){ce(()=>{let f=se.value===null||p.value===""?null:JSON.parse(p.value),d=f?.screen===a?.screen?i.peek():[];t.peek().forEach(({stop:y})=>y()),t.value=[],r.value=d,a=f,f!==null&&u(0,null,void 0)})}};return fl.push(c),c}function rt(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var fl=[];function gl(){fl.forEach(({reload:e})=>e())}var Xr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Br={by:e=>e===Vt?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:To(e).toISOString()}),until:e=>({until:To(e,1).toISOString()})},Vt="system";function To(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var yl=[...Object.keys(Xr),...Object.keys(Br)],Md=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function at(e){let n=new URLSearchParams(e),t=yl.flatMap(r=>{let a=n.get(r);return a&&Ld(r,a)?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:qd(n.get("order")??"")}}function Ld(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(To(n).getTime())}function qd(e){let n=Md.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function yn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of yl){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var R=F(at(""));function hl(){let e=()=>{R.value=at(location.search)};e(),addEventListener("popstate",e)}function Q(e,n=!1){R.value=at(yn({...R.value,...e}));let t=location.pathname+yn(R.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function De(e,n){let{[e]:t,...r}=R.peek().filters;Q({filters:n===""?r:{...r,[e]:n}})}var Vd=({screen:e})=>!["activity","deleted"].includes(e),Ye=J(()=>Vd(R.value)?Ao(R.value,xo(R.value)):""),vl=J(()=>R.value.screen==="activity"?Ao(R.value,{filter:Gd(R.value)}):""),bl=J(()=>R.value.screen==="deleted"?Ao(R.value,{}):"");function Ao({screen:e},n){return JSON.stringify({screen:e,variables:n})}function xo(e){let{search:n,filters:t,order:r}=e.screen==="calling"?Jd(e):e,a=n.trim();return{filter:_l(Xr,t,a===""?[]:[{search:a}]),orderBy:r}}function _l(e,n,t=[]){let a=[...Object.keys(e).flatMap(i=>{let s=n[i];return s===void 0?[]:[e[i](s)]}),...t];return a.length===0?null:Object.assign({},...a)}var Gt=J(()=>R.value.search.trim());function Gd({filters:e}){return _l(Br,e)}function Po({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function Jd(e){let n=Po(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Qr({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var hn=tt(Eo,({changes:e})=>e.pageInfo);function Nl(){hn.follow(vl)}var ot=J(()=>{let n=hn.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:O(gn,t),number:t.phoneNumber}));return rt(n,({change:t})=>t.id)}),Do=new Map;function wl(e){return[se.value?.viewer,...ot.value.map(({change:t})=>t.actor)].forEach(t=>t&&Do.set(t.id,t.name)),e===Vt?"the system":Do.get(e)??"this person"}async function El(e){let{accounts:n}=await he(Lt,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(Do.set(t.id,t.name),t.id)}function Sl(){return JSON.parse(Mn().dataset.issuer??"null")}function vn({issuer:e}){return new URL(e).host}var kl="numberbook sign-in";async function Cl(e,n){let t=window.open("","_blank","popup,width=480,height=720");if(t===null||e.authorization===null)throw new Error(`The browser did not open the window of ${vn(e)}: allow it for this page.`);let[r,a,i]=[et(),et(),et()],s=new URL(e.authorization),l={response_type:"code",client_id:e.clientId,redirect_uri:Rl(),scope:[...new Set(["openid",...e.scope.split(" ")])].join(" ").trim(),audience:e.audience,state:r,nonce:a,code_challenge:_o(await Xd(i)),code_challenge_method:"S256"};Object.entries(l).forEach(([d,y])=>s.searchParams.set(d,y));let u=Bd(r,n);t.location.replace(s);let{code:m="",error:c,error_description:p,iss:f=e.issuer}=await u;if(t.close(),c!==void 0||m==="")throw new Error(`${vn(e)} says: ${p??(c??"no code").replaceAll("_"," ")}`);if(f!==e.issuer)throw new Error(`Another issuer than ${vn(e)} has answered.`);return Qd(e,{code:m,verifier:i,nonce:a})}function Rl(){return new URL(".",document.baseURI).href}async function Xd(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e)))}function Bd(e,n){return new Promise((t,r)=>{let a=new BroadcastChannel(kl);a.onmessage=({data:i})=>{i.state===e&&(a.close(),t(i))},n.addEventListener("abort",()=>{a.close(),r(n.reason)})})}function Tl(){let e=new URLSearchParams(location.search);return e.has("state")&&(e.has("code")||e.has("error"))}function Al(){let e=new BroadcastChannel(kl);e.postMessage(Object.fromEntries(new URLSearchParams(location.search))),e.close(),history.replaceState(null,"",location.pathname),Mn().textContent="You can close this window.",window.close()}async function Qd(e,{code:n,verifier:t,nonce:r}){let i={method:"POST",body:new URLSearchParams({grant_type:"authorization_code",code:n,redirect_uri:Rl(),client_id:e.clientId,code_verifier:t}),credentials:"omit",cache:"no-store"},s=await fetch(e.token??"",i).catch(()=>{});if(s===void 0)throw new Error(`${vn(e)} gives this page no token: it has to allow requests of ${location.origin}.`);let l=await s.json().catch(()=>({}));if(l.access_token===void 0)throw new Error(`${vn(e)} says: ${l.error_description??l.error??s.status}`);let{nonce:u,iss:m,aud:c}=jd(l.id_token??"");if(u!==r||m!==e.issuer||![c].flat().includes(e.clientId))throw new Error(`What ${vn(e)} gave was not meant for this sign-in.`);return l.access_token}function jd(e){try{let n=(e.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/");return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}catch{return{}}}var it=F(null),xl=0;function B(e,n){clearTimeout(xl),it.value={text:e,action:n},xl=window.setTimeout(()=>{it.value=null},8e3)}var Wd=Symbol.for("pv"),Kd=0;function o(e,n,t,r,a,i){n||(n={});var s,l,u=n;if("ref"in u&&typeof e!="function")for(l in u={},n)l=="ref"?s=n[l]:u[l]=n[l];var m={type:e,props:u,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Wd,__v:--Kd,__i:-1,__u:0};return(a||i)&&(m.__source=a,m.__self=i),q.vnode&&q.vnode(m),m}function st({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:a}=e;return o(k,{children:[o("a",{href:yn({...R.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),Q({number:t}))},children:o("bdi",{dir:"ltr",children:a})}),o("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Hd(r)}})]})}async function Hd(e){try{await navigator.clipboard.writeText(e),B(`Copied ${e}.`)}catch{B(`The browser does not let this page copy: ${e}`)}}function bn({list:e,shown:n,total:t}){return o("p",{class:"foot",children:[o("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t}`]}),e.hasMore.value&&o("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function _n({list:e}){return e.failure.value===null?null:o("p",{class:"refusal",role:"alert",children:e.failure.value})}function lt(){return o("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>o("div",{},n))})}var Fo={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Yd=["nickname","name","note","reference","tags"],Io=new Map;function X(e,n){let t=`${e} ${n}`,r=Io.get(t)??F(null);return Io.set(t,r),r}function Pl(e,n){let t=X(e.id,n).value;return t?.phase.is==="saving"&&Yd.includes(n)?ze(t):ut(e,n)}function ut(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Dl(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function ze({field:e,text:n}){let t=e==="tags"?Dl(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function Ie(e,n,t="list",r){let a=X(e.id,n).peek(),{id:i,version:s,internationalFormat:l}=e,u={is:"typing"};if(a===null){let m=ut(e,n);Se({id:i,field:n,place:t,label:l,was:m,version:s,text:r??m??"",phase:u,isUndo:!1})}else jr(a)&&Se({...a,place:t,phase:u})}function jr({phase:e}){return["typing","refused","warned"].includes(e.is)}function Il(e,n,t){let r=X(e,n).peek();r!==null&&jr(r)&&Se({...r,text:t})}function ve(e,n){X(e,n).value=null}function Jt(e){return Object.keys(Fo).flatMap(n=>{let t=X(e,n).peek();return ve(e,n),t===null||ze(t)===t.was?[]:[t.text]})}function Se(e){X(e.id,e.field).value=e}function Fl(){Io.clear()}function Xt(e){let n=e.field==="tags"?Dl(e.text):ze(e);return{id:e.id,expectedVersion:e.version,[e.field]:n}}var zd=/^[a-z\d ]{2,15}$/i;async function Wr(e,n){return zd.test(n)?(await he(So,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}var Zd=3e4,ue=tt(Ro,({phoneNumbers:e})=>e.pageInfo),{isLoading:Ze}=ue,j=J(()=>{let e=ue.shown.value.flatMap(({phoneNumbers:n})=>O(Me,n.nodes));return rt(e,({id:n})=>n)}),en=J(()=>ue.shown.value[0]?.phoneNumbers.totalCount??null),Oo=J(()=>ue.shown.value[0]?.phoneNumbers.totalCountIsExact??!0),Le=J(()=>`${(en.value??0).toLocaleString("en")}${Oo.value?"":"+"}`);function $l(){ue.follow(Ye),setInterval(()=>{document.visibilityState==="visible"&&fn.value.is==="well"&&ie()},Zd)}var $o=F(0);function ie(){$o.value++,gl()}async function Ul(e){let{hasMore:n,failure:t,more:r}=ue,a=Ye.peek();for(;!e()&&n.peek()&&t.peek()===null&&Ye.peek()===a;)await Ol(),r(),await Ol()}function Ol(){return new Promise(e=>{let n=ce(()=>{Ze.value||(queueMicrotask(()=>n()),e())})})}var Kr=100,em=48e3,nm=new TextEncoder;function Ml(e){let n=[],t=0;for(let r of e){let a=nm.encode(JSON.stringify(Xt(r))).length,i=n.at(-1);i===void 0||i.length===Kr||t+a>em?(n.push([r]),t=a):(i.push(r),t+=a)}return n}function ct(e){let t=e.flatMap(({id:a,field:i})=>X(a,i).peek()??[]).filter(a=>a.phase.is!=="saving"&&!tm(a)),[r]=t;if(r!==void 0){let a=t.length===1?"":` ${(t.length-1).toLocaleString("en")} more wait for you.`;B(rm(r)+a,{label:"Show",act:()=>am(r)})}}function tm({id:e,field:n,place:t,phase:r}){let{number:a,screen:i}=R.peek(),s=a===e&&(t==="sheet"||r.is==="conflict"),l=t==="list"||r.is==="conflict";return s||l&&n===(i==="calling"?"callingName":"nickname")&&j.peek().some(m=>m.id===e)}function rm({label:e,text:n,phase:t}){switch(t.is){case"refused":return`${e} was not changed. ${t.message}`;case"conflict":return`Somebody was faster to change ${e}. Nothing of yours was saved yet.`;default:return`A calling name of ${e} was not asked for yet: \u201C${n}\u201D.`}}function am(e){let n=X(e.id,e.field).peek();n!==null&&Se({...n,place:"sheet"}),Q({number:e.id})}async function Qt(e,n,t){let r=X(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(ze(a)===r.was&&r.phase.is==="typing")return ve(e,n);let i=r.phase.is==="warned"&&r.phase.name===t;if(n==="callingName"&&!i){Se({...a,phase:{is:"saving"}});let s=await Wr(e,t);if(s.length>0)return Se({...a,phase:{is:"warned",name:t,warnings:s}}),ct([a])}await Gl(a)}function Lo(e,n,t){let r=X(e,n).peek();if(r===null||r.place!==t)return;let a=n!=="callingName"||ze(r)===r.was;r.phase.is==="typing"&&a?Qt(e,n,r.text):ct([r])}async function Ll(e,{value:n,version:t}){await Gl({...e,was:n,version:t})}function ql(e){ve(e.id,e.field)}var Bt=[],qo=F(0);async function Vo(){let e=Bt.pop();qo.value=Bt.length,e!==void 0&&await Yr(e.map(om))}function om({edit:e,became:n,version:t}){return{...e,was:n,version:t,text:e.was??"",phase:{is:"typing"},isUndo:!0}}function Vl(){Fl(),Hr.clear(),Uo.clear(),Bt.length=0,qo.value=0}var Hr=new Map,Uo=new Map;async function Gl(e){await Yr([e])}async function Yr(e){e.forEach(t=>Se({...t,phase:{is:"saving"}}));let n=[];for(let t of Ml(e)){let r=t.map(({id:a})=>a);n.push(...await im(r,()=>sm(t)))}return dm(n),ct(e),n.length}function im(e,n){let t=Promise.all(e.map(r=>Uo.get(r))).then(n);return e.forEach(r=>Uo.set(r,t)),t}async function sm(e){try{let[n,...t]=e;return(n!==void 0&&t.length===0?[await Mo(n)]:await lm(e)).filter(a=>a!==null)}catch(n){return e.forEach(t=>Xl(t,re(n))),[]}}async function Mo(e){let n=Bl(e),{updatePhoneNumber:t}=await te(il,{input:Xt(n)});return Jl(n,t)}async function lm(e){let n=e.map(Bl),{updatePhoneNumbers:t}=await te(ol,{input:{items:n.map(Xt)}}),r=[];for(let[a,i]of n.entries())r.push(await Jl(i,t?.results[a]??um(t)));return r}function um(e){return{phoneNumber:null,userErrors:e?.userErrors??[]}}async function Jl(e,n){let t=O(Me,n?.phoneNumber);if(t!=null)return cm(e,t);let r=O(Te,n?.userErrors??[]);return r.some(({code:a})=>a==="CONFLICT")?mm(e):(r.some(({code:a})=>a==="NOT_FOUND")?Ql(e):Xl(e,r.map(({message:a})=>a).join(" ")),null)}function Xl(e,n){Se({...e,phase:{is:"refused",message:n}})}function Bl(e){let{version:n}=e;for(let t=Hr.get(`${e.id} ${n}`);t!==void 0;t=Hr.get(`${e.id} ${n}`))n=t;return{...e,version:n}}function cm(e,n){let{version:t}=n;return t>e.version&&Hr.set(`${e.id} ${e.version}`,t),ve(e.id,e.field),{edit:e,became:ut(n,e.field),version:t}}function dm(e){let[n]=e;if(n===void 0)return;let{edit:t}=n,r=e.length===1?t.label:`${e.length.toLocaleString("en")} numbers`;t.field==="callingName"?B(`The calling name of ${r} was asked for. The carrier decides.`):t.isUndo?B(e.length===1?`Undone: ${r} is as it was.`:`Undone: ${r} are as they were.`):(Bt.push(e),qo.value=Bt.length,B(`Saved ${r}.`,{label:"Undo",act:()=>{Vo()}}))}async function mm(e){let{phoneNumber:n}=await he(rl,{id:e.id}),t=O(Me,n);if(t==null)return Ql(e),null;if(t.version>e.version&&[e.was,ze(e)].includes(ut(t,e.field)))return Mo({...e,version:t.version});if(t.version===e.version)return await new Promise(s=>setTimeout(s,200+300*Math.random())),Mo(e);let a=O(gn,n?.changes.nodes??[]).find(({field:s})=>s===Fo[e.field]),i={value:ut(t,e.field),version:t.version,at:a?.at??null};return Se({...e,phase:{is:"conflict",theirs:{...i,by:a?.actor?.name??null}}}),null}function Ql({id:e,field:n,label:t}){X(e,n).peek()!==null&&(ie(),Go(e,t))}function Go(e,n){let t=Jt(e).map(r=>`\u201C${r}\u201D`);B(`You cannot see ${n} any more.${t.length===0?"":` What you typed: ${t.join(", ")}`}`)}var pe=F(new Set),be=F(!1),Xo=J(()=>be.value?en.value??0:pe.value.size),zr=J(()=>be.value?Le.value:pe.value.size.toLocaleString("en")),Jo=null;function dt(e,n=!1){let t=be.peek()?new Set(j.peek().map(i=>i.id)):pe.peek(),r=!t.has(e),a=n?pm(Jo,e):[e];Jo=e,be.value=!1,pe.value=new Set(r?[...t,...a]:[...t].filter(i=>!a.includes(i)))}function pm(e,n){let t=j.peek().map(({id:i})=>i),r=t.indexOf(n),a=e===null||!t.includes(e)?r:t.indexOf(e);return t.slice(Math.min(a,r),Math.max(a,r)+1)}function jt(e){be.value=!1,pe.value=new Set(e?j.peek().map(({id:n})=>n):[])}function qe(){Jo=null,jt(!1)}Ye.subscribe(qe);var Ae=F(null);function Kl(){addEventListener("keydown",e=>{if(se.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=fm(e.target)?void 0:gm[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function fm(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var gm={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Zr(1),ArrowUp:()=>Zr(-1),Enter:e=>!ym(e)&&jl(),Escape:hm,F2:jl,j:()=>Zr(1),k:()=>Zr(-1),X:()=>Wl(!0),o:Yl,u:()=>(Vo(),!0),x:()=>Wl(!1)};function ym(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Wt="row-";function Zr(e){let n=[...document.querySelectorAll(`main [id^=${Wt}]`)],t=n.findIndex(({id:a})=>a===Wt+Ae.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function Kt(e){Ae.value=e,document.getElementById(Wt+e)?.focus()}function jl(){if(R.peek().screen!=="numbers")return Yl();let e=j.peek().find(({id:n})=>n===Ae.peek());return e?.viewerCanUpdate&&Ie(e,"nickname"),e!==void 0}function Hl(e,n){let t=j.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Ae.value=i.id,Ie(i,"nickname")),i!==void 0}function Bo(){return document.getElementById(Wt+Ae.peek())}function Wl(e){let n=Ae.peek(),t=n!==null&&Bo()?.querySelector("input[type=checkbox]")!=null;return t&&dt(n,e),t}function Yl(){let e=Bo()?.querySelector("a");return e?.click(),e!=null}function hm(){return R.peek().number===null||document.querySelector(":popover-open")!==null?!1:(Qo(),!0)}function Qo(){let{number:e}=R.peek();Q({number:null}),(document.getElementById(Wt+e)??Bo())?.focus()}function ea({id:e,children:n}){return o("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Ae.value=e},children:n})}var zl=F(Date.now());setInterval(()=>{zl.value=Date.now()},1e3);var Ve=zl,na=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},Zl=na({weekday:"short",hour:"2-digit",minute:"2-digit"}),eu=na({hour:"2-digit",minute:"2-digit"}),ke=na({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),Ge=na({day:"numeric",month:"short",year:"numeric"});function nu(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:Ge(e)}function ta(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}var ra="9999-12-31";function A({children:e}){return o("bdi",{children:e})}function vm({currentTarget:e}){e.title=ke(e.dateTime)}var bm=J(()=>Math.ceil(Ve.value/3e4)*3e4);function Nn({at:e}){return o("time",{dateTime:e,onPointerEnter:vm,children:nu(e,bm.value)})}var mt={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},ru={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},pt={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},nn={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},aa={LOCAL:"Local",TOLL_FREE:"Toll-free"},ft={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function Y(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var _m=new Intl.DisplayNames("en",{type:"region"}),tu=new Map;function gt(e){let n=tu.get(e)??Nm(e);return tu.set(e,n),n}function Nm(e){try{return _m.of(e)??e}catch{return e}}function ou({change:e}){let{actor:n,at:t,requestId:r}=e;return o(k,{children:[o(jo,{change:e}),o("small",{title:`Request ${r}`,children:[n===null?"the system":o(A,{children:n.name}),", ",o(Nn,{at:t})]})]})}function jo({change:{field:e,oldValue:n,newValue:t}}){return o("p",{children:[o("b",{children:Y(e,ft)})," ",o(au,{of:n})," ",o("span",{"aria-label":"became",children:"\u2192"})," ",o(au,{of:t})]})}function au({of:e}){return e===null||e===""?o("span",{class:"empty",children:"nothing"}):o(A,{children:e})}function oa({change:e,again:n}){let t={changeIds:[e.id]};return o(Wo,{input:t,label:"Undo",of:Y(e.field,ft),again:n})}function Wo({input:e,label:n,of:t,again:r}){let a=U("");async function i(){try{let{undoChanges:s}=await te(qt,{input:e}),l=O(Vr,s?.results??[]),u=l.filter(({phoneNumber:c})=>c!==null).length,m=[s,...l].flatMap(c=>O(Te,c?.userErrors??[]));a.value=[...new Set(m.map(c=>c.message))].join(" "),u>0&&B(l.length===1?"Undone.":`Undone: ${u} of ${l.length} changes.`)}catch(s){a.value=re(s)}ie(),r?.()}return o(k,{children:[o("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),o("span",{class:"refusal",role:"alert",children:a.value})]})}var wm={close:"M4 4l8 8M12 4l-8 8",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function Fe({name:e}){return o("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:o("path",{d:wm[e]})})}function ia({label:e,text:n,onRemove:t}){return o("li",{children:[o("span",{children:[e,": ",o("bdi",{children:n})]}),o("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:o(Fe,{name:"close"})})]})}function wn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let i=U([]),s=H(0),l=Pi();function u(m){clearTimeout(s.current),s.current=window.setTimeout(()=>{he(Lt,{search:m.slice(0,100)},"cache-first").then(({accounts:c})=>{i.value=c.map(p=>p.name)}).catch(()=>{})},150)}return o("label",{children:[n,o("input",{name:e,list:l,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:m=>u(m.currentTarget.value)}),o("datalist",{id:l,children:i.value.map(m=>o("option",{value:m},m))})]})}function tn({words:e}){return o(k,{children:Object.entries(e).map(([n,t])=>o("option",{value:n,children:t},n))})}function su(){let{field:e=""}=R.value.filters;return o("div",{class:"finding",children:[o("button",{popovertarget:"filters",children:"Filter"}),o("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[o("h2",{children:"Only changes"}),o(Sm,{}),o("label",{children:["What",o("select",{value:e,onChange:n=>De("field",n.currentTarget.value),children:[o("option",{value:"",children:"anything"}),o(tn,{words:ft})]})]}),o(iu,{name:"since"}),o(iu,{name:"until"})]}),o("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(Br).flatMap(n=>{let t=R.value.filters[n];return t===void 0?[]:[o(ia,{label:lu[n],text:Em[n](t),onRemove:()=>De(n,"")},n)]})})]})}var lu={by:"By",field:"What",request:"Request",since:"From",until:"Until the end of"},Em={by:wl,field:e=>Y(e,ft),request:e=>e,since:e=>Ge(`${e}T00:00`),until:e=>Ge(`${e}T00:00`)};function Sm(){let e=U("");async function n(t){let r=String(new FormData(t).get("actor")).trim();if(e.value="",r!=="")try{let a=await El(r);a===null?e.value=`You cannot find anybody called ${r}.`:(De("by",a),t.reset())}catch(a){e.value=re(a)}}return o("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[o(wn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),o("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function iu({name:e}){return o("label",{children:[lu[e],o("input",{type:"date",max:ra,value:R.value.filters[e]??"",onChange:n=>De(e,n.currentTarget.value)})]})}function cu(){let{request:e}=R.value.filters;return o("main",{class:"numbers","aria-busy":hn.isLoading.value,children:[o("div",{class:"title",children:[o("h1",{children:"Activity"}),e!==void 0&&ot.value.length>0&&o(Wo,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),o(su,{}),o(_n,{list:hn}),o(km,{})]})}function km(){return ot.value.length>0?o(k,{children:[o("ul",{class:"cards changes","aria-label":"Changes",children:ot.value.map(e=>o(Cm,{...e},e.change.id))}),o(bn,{list:hn,shown:ot.value.length,total:null})]}):hn.isLoading.value?o(lt,{}):hn.failure.value!==null?null:Qr(R.value)?o("div",{class:"nothing",children:[o("h2",{children:"No change matches"}),o("p",{children:"Nothing that you see was changed so."}),o("button",{class:"primary",onClick:()=>Q({filters:{}}),children:"Clear"})]}):o("div",{class:"nothing",children:[o("h2",{children:"Nothing has happened yet"}),o("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function Cm({change:e,number:n}){let{actor:t,requestId:r}=e;return o(ea,{id:e.id,children:[o("div",{class:"whose",children:n===null?o("span",{class:"empty",children:"a number that you do not see any more"}):o(k,{children:[o("span",{class:"number",children:o(st,{number:n})}),o("span",{class:"about",children:n.nickname!==null&&o(A,{children:n.nickname})})]})}),o(jo,{change:e}),o("small",{class:"who",children:[o(uu,{filter:"by",value:t?.id??Vt,children:t?.name??"the system"}),o(Nn,{at:e.at}),o(uu,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&o("div",{class:"acts",children:o(oa,{change:e})})]})}function uu({filter:e,value:n,children:t}){let r={...R.value.filters,[e]:n};return o("a",{href:yn({...R.value,filters:r}),title:"Only these",onClick:a=>{a.preventDefault(),De(e,n)},children:o(A,{children:t})})}function sa(e){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return o("span",{class:"calling",children:[n===null?o("span",{class:"empty",children:"none"}):A({children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&o("span",{class:"pill pending",children:[o("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":A({children:r.requestedName}),o(Rm,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&o("span",{class:"pill failed",children:"failed"})]})}function Rm({due:e}){return o("span",{class:"left",children:[" ",ta(e,Ve.value)]})}function rn({id:e,field:n}){let t=X(e,n).value,r=H(null),a=t?.phase.is==="conflict";if(wt(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),ae(()=>()=>ct([{id:e,field:n}]),[e,n]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return o("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[o("p",{children:[o("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),o("dl",{children:[o("div",{class:"mine",children:[o("dt",{children:"Mine"}),o("dd",{children:o(Ko,{of:t.text===""?null:t.text})})]}),o("div",{children:[o("dt",{children:["Theirs",i.at!==null&&o("small",{children:[", by ",o(A,{children:i.by??"the system"}),", ",o(Nn,{at:i.at})]})]}),o("dd",{children:o(Ko,{of:i.value})})]}),o("div",{children:[o("dt",{children:"As it was"}),o("dd",{children:o(Ko,{of:t.was})})]})]}),o("p",{class:"actions",children:[o("button",{ref:r,class:"primary",onClick:()=>{Ll(t,i)},children:"Keep mine"}),o("button",{onClick:()=>ql(t),children:"Take theirs"})]})]})}function Ko({of:e}){return e===null?o("span",{class:"empty",children:"empty"}):o(A,{children:e})}var du=String.raw`"(?:[^"]|"")*"(?![^\t\r\n])|[^\t\r\n]*`,Tm=new RegExp(String.raw`(${du})(?:\t(?:${du}))*(?:\r\n|\r|\n|$)`,"g");function mu(e){return[...e.trimEnd().matchAll(Tm)].slice(0,-1).map(([,t=""])=>/[\t\r\n]/.test(t)?Am(t):t)}function Am(e){return e.slice(1,-1).replaceAll('""','"')}function la({warnings:e,children:n}){return e.length===0?null:o("span",{class:"warnings",role:"alert",children:[o("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>o("span",{children:t},t)),n]})}function yt(e){let{number:n,field:t,place:r,label:a,empty:i}=e,s=X(n.id,t).value;if(s!==null&&jr(s)&&s.place===r)return o(xm,{...e,edit:s});let l=Pl(n,t),u=l===null?o("span",{class:"empty",children:i}):A({children:l});return n.viewerCanUpdate?o("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${a}: ${l??i}. Edit`,"aria-busy":s?.phase.is==="saving",onClick:()=>Ie(n,t,r),children:u}):o("span",{class:"value",children:u})}function xm(e){let{number:n,field:t,place:r,label:a,limit:i,rule:s,onDone:l,onTab:u,onPasteLines:m,edit:c,isLong:p}=e,f=H(null),{is:d}=c.phase;wt(()=>{d==="typing"?(f.current?.focus(),f.current?.select()):d==="warned"&&document.activeElement===document.body&&f.current?.focus()},[d]),wt(()=>()=>Lo(n.id,t,r),[n.id,t,r]);function y(){ve(n.id,t),l()}function _(){Qt(n.id,t,f.current?.value??"")}function w(b){b.isComposing||(b.key==="Enter"&&(p!==!0||b.ctrlKey)?(b.preventDefault(),_(),l()):b.key==="Escape"?(b.preventDefault(),y()):b.key==="Tab"&&u!==void 0&&(_(),u(b.shiftKey?-1:1)&&b.preventDefault()))}function x(b){let V=mu(b.clipboardData?.getData("text/plain")??"");m!==void 0&&V.length>1&&(b.preventDefault(),m(V))}let N=t==="callingName"&&o("span",{class:"actions",children:[o("button",{type:"button",class:"small",onClick:_,children:d==="warned"?"Ask nevertheless":"Ask"}),o("button",{type:"button",class:"small",onClick:y,children:"Leave it"})]}),C=p===!0?"textarea":"input",g=`${t}-${n.id}`,S=[...c.text.trim()].length;return o("span",{class:"editor",children:[o(C,{ref:f,dir:"auto",defaultValue:c.text,"aria-label":a,"aria-describedby":g,"aria-invalid":c.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:({currentTarget:b})=>Il(n.id,t,b.value),onKeyDown:w,onPaste:x,onBlur:()=>Lo(n.id,t,r)}),o("span",{class:"under",id:g,children:[c.phase.is==="refused"&&o("span",{class:"refusal",role:"alert",children:c.phase.message}),s!==void 0&&c.phase.is!=="refused"&&o("span",{children:s}),o("span",{class:"counter","data-over":String(S>i),children:`${S} / ${i}`})]}),c.phase.is==="warned"?o(la,{warnings:c.phase.warnings,children:N}):N]})}function ua({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return o(k,{children:[o("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(Ve.value-n,0),t-n)}),o("p",{children:[o("b",{children:ta(e.dueAt,Ve.value)}),", until ",o("time",{dateTime:e.dueAt,children:Zl(e.dueAt)})]})]})}var Pm=2e3;function ca(e,n){let t=e!==void 0&&Ve.value>Date.parse(e);ae(()=>{let r=t?setInterval(n,Pm):0;return()=>clearInterval(r)},[t,n])}function da({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":o(A,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?o("p",{class:"refusal",children:["The carrier refused ",t," on ",ke(n.settledAt),n.reason===null?".":o(k,{children:[": ",o(A,{children:n.reason})]})," ","The name in effect has not changed."]}):o("p",{class:"settled",children:["The carrier took ",t," on ",ke(n.settledAt),"."]})}function ma({number:e,place:n}){return o(k,{children:[o(yt,{number:e,field:"callingName",place:n,label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),X(e.id,"callingName").value?.phase.is==="saving"&&o("p",{role:"status",children:"Asking the carrier \u2026"})]})}function pa({number:e}){let n=X(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:o("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",o(A,{children:n.text})," ",o("button",{class:"small",onClick:()=>ve(e.id,"callingName"),children:"Leave it"})]})}function pu({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:a,owner:i,viewerAccess:s}=e,l=Xn(()=>pe.value.has(t)).value,u=X(t,"callingName").value?.place==="list",m=e.callingNameStatus==="UPDATE_IN_PROGRESS";return o(ea,{id:t,children:[o("div",{class:"whose",children:[n&&m&&o("input",{type:"checkbox","aria-label":`Select ${r}`,checked:l,onClick:c=>dt(t,c.shiftKey)}),o("span",{class:"number",children:o(st,{number:e})}),o("span",{class:"about",children:[a!==null&&o(A,{children:a})," ",s!=="OWNER"&&o("small",{children:["of ",o(A,{children:i.name})]})]})]}),o("div",{class:"state",children:[sa(e),o(da,{number:e}),o(pa,{number:e}),!m&&u&&o("div",{class:"field",children:o(ma,{number:e,place:"list"})}),o(rn,{id:t,field:"callingName"})]}),m&&e.callingNameUpdate!==null&&o("div",{class:"due",children:o(ua,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!u&&o(Dm,{number:e})]})}function Dm({number:e}){return o("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>Ie(e,"callingName","list",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}function fa({they:e,settle:n}){let t=U(""),r=U(!1);async function a(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return o("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[o("label",{children:["Reason, if ",e.toLowerCase()," failed",o("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),o("p",{class:"actions",children:[o("button",{disabled:r.value,onClick:()=>{a("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),o("button",{class:"danger",disabled:r.value,onClick:()=>{a("FAILED")},children:[e," failed"]})]})]})}async function Je(e){try{return ga(await e())}catch(n){return re(n)}}function ga(e){return O(Te,e?.userErrors??[]).map(({message:n})=>n).join(" ")}function fu(e,n){return Je(async()=>{let{settleCallingName:t}=await te(Hs,{input:yu(e,n)});return t?.phoneNumber!=null&&(B(`Settled the calling name of ${e.internationalFormat}.`),ie()),t})}async function gu(e,n){let t=[];for(let a=0;a<e.length;a+=Kr)t.push(...await Im(e.slice(a,a+Kr),n));let r=e.length-t.length;return r>0&&B(`Settled ${r} calling ${r===1?"name":"names"}.`),ie(),t}async function Im(e,n){let t=await Fm(e.map(r=>yu(r,n)));return e.flatMap((r,a)=>{let i=t[a]??"";return i===""?[]:[{number:r,message:i}]})}async function Fm(e){try{let{settleCallingNames:n}=await te(Ys,{input:{items:e}}),t=O(Vr,n?.results??[]);return e.map((r,a)=>ga(n)||ga(t[a]??null))}catch(n){return e.map(()=>re(n))}}function yu({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function hu({refused:e}){let n=j.value.filter(({id:r})=>pe.value.has(r));async function t(r){e.value=await gu(n,r),qe()}return n.length===0?null:o("section",{class:"selection","aria-label":"Selection",children:[o("b",{children:[n.length.toLocaleString("en")," selected"]}),o("button",{onClick:qe,children:"Clear"}),o(fa,{they:n.length===1?"It":"They",settle:t})]})}function vu({refused:e}){return o("div",{role:"alert",children:e.value.length>0&&o("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>o("li",{children:[o("bdi",{dir:"ltr",children:n.internationalFormat}),o("span",{class:"refusal",children:t})]},n.id))})})}var Ho={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most.",first:"Those due next come first."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again.",first:"Those asked for last come first."},UPDATE_SUCCEEDED:{label:"Settled",none:"No calling name is in effect",about:"What a carrier has taken is here.",first:"Those asked for last come first, whenever the carrier took them."}};function bu(){let e=Po(R.value),n=nt()&&e==="UPDATE_IN_PROGRESS",t=Xn(()=>j.value.find(({callingNameStatus:a})=>a==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=U([]);return ca(t,ie),o("main",{class:"numbers","aria-busy":Ze.value,children:[o("div",{class:"title",children:[o("h1",{children:"Calling names"}),o("p",{class:"quiet",role:"status",children:en.value!==null&&`${Le.value} ${Ho[e]?.label.toLowerCase()??""}`}),n&&j.value.length>0&&o("button",{onClick:()=>jt(!0),children:"Select all that are shown"})]}),o("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(Ho).map(([a,{label:i}])=>o("button",{"aria-pressed":a===e,onClick:()=>Q({filters:{calling:a},number:null}),children:i},a))}),o(_n,{list:ue}),n&&o(vu,{refused:r}),o(Om,{part:Ho[e],canSettle:n}),n&&o(hu,{refused:r})]})}function Om({part:e,canSettle:n}){return j.value.length>0?o(k,{children:[o("p",{class:"quiet",children:e.first}),o("ul",{class:"cards asked","aria-label":e.label,children:j.value.map(t=>o(pu,{number:t,canSettle:n},t.id))}),o(bn,{list:ue,shown:j.value.length,total:Le.value})]}):Ze.value?o(lt,{}):ue.failure.value===null?o("div",{class:"nothing",children:[o("h2",{children:e.none}),o("p",{children:e.about})]}):null}function _u({id:e,internationalFormat:n},t){return Je(async()=>{let{transferPhoneNumber:r}=await te(Co,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:i})=>i).join(", ");B(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&(Jt(e),Q({number:null},!0)),ie()}return r})}function Nu({id:e,version:n,internationalFormat:t}){return Je(async()=>{let{deletePhoneNumber:r}=await te(Zs,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){Jt(e),Q({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${ke(r.deletionAt)}.`;B(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{Yo(e).then(i=>i&&B(i))}}),ie()}return r})}function Yo(e){return Je(async()=>{let{restorePhoneNumber:n}=await te(el,{input:{id:e}});return n?.phoneNumber!=null&&(B("Restored, as it was."),ie()),n})}function wu(e){return Je(async()=>{let{createPhoneNumber:n}=await te(nl,{input:e});return n?.phoneNumber!=null&&(B(n.message),ie()),n})}var En=tt(tl,({phoneNumbers:e})=>e.pageInfo);function Eu(){En.follow(bl)}var ya=J(()=>{let n=En.shown.value.flatMap(({phoneNumbers:t})=>t.nodes).map(t=>({number:O(Me,t),deletionAt:t.deletionAt}));return rt(n,({number:t})=>t.id)}),Su=J(()=>En.shown.value[0]?.phoneNumbers.totalCount??null);function ku(){let e=U(""),n=Su.value;async function t(r){e.value=await Yo(r),En.reload()}return o("main",{class:"numbers","aria-busy":En.isLoading.value,children:[o("div",{class:"title",children:[o("h1",{children:"Deleted numbers"}),o("p",{class:"quiet",role:"status",children:n!==null&&`${n.toLocaleString("en")} to restore`})]}),o(_n,{list:En}),o("p",{class:"refusal",role:"alert",children:e.value}),n===0&&o("div",{class:"nothing",children:[o("h2",{children:"Nothing is deleted"}),o("p",{children:"A number that is deleted can be restored here, until it is released."})]}),o("ul",{class:"cards",children:ya.value.map(({number:r,deletionAt:a})=>o("li",{children:[o("b",{children:o("bdi",{dir:"ltr",children:r.internationalFormat})}),o("span",{children:r.nickname===null?"":o(A,{children:r.nickname})}),o("span",{class:"quiet",children:["of ",o(A,{children:r.owner.name}),a!==null&&`, released ${ke(a)}`]}),o("button",{"aria-label":`Restore ${r.internationalFormat}`,onClick:()=>{t(r.id)},children:"Restore"})]},r.id))}),ya.value.length>0&&o(bn,{list:En,shown:ya.value.length,total:(n??0).toLocaleString("en")})]})}function Cu(){let e=H(null),n=U("");async function t(r){let a=new FormData(r),i=s=>String(a.get(s)??"").trim()||null;n.value=await wu({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return o(k,{children:[o("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),o("dialog",{ref:e,"aria-labelledby":"add-title",children:o("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o("h2",{id:"add-title",children:"Add a number"}),o("label",{children:["Number, as people write it",o("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),o("label",{children:["Country, for one without +",o("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),o(wn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),o("label",{children:["Nickname",o("input",{name:"nickname",autoComplete:"off"})]}),o("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),o("p",{class:"actions",children:[o("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),o("button",{class:"primary",children:"Add"})]})]})})]})}var Sn=F(null),$m=600;function Ru(){let e=0,n="";ce(()=>{let t=se.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(Sn.value=null);let r=Gt.value,a=`${t} ${No.value} ${$o.value} ${r}`;clearTimeout(e),!(t===""||Ze.value||r!==""&&!Oo.value||a===n)&&(e=window.setTimeout(()=>{n=a,Um(t,r)},Sn.peek()===null?0:$m))})}async function Um(e,n){let t=n===""?null:{search:n},r=[he(ko,{filter:t}),he(zs,{filter:t})],a=await Promise.all(r).catch(()=>null);if(a!==null&&se.peek()?.viewer.id===e&&Gt.peek()===n){let[{access:i,calling:s},{nickname:l,tag:u}]=a;Sn.value={search:n,access:ha(i),calling:ha(s),nickname:ha(l),tag:ha(u)}}}function ha(e){return new Map(O(js,e).map(({value:n,count:t})=>[n??null,t]))}var Mm=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],Tu=6;function Au(){let e=[...Sn.value?.tag.keys()??[]].filter(a=>a!==null),n=R.value.filters.tag,[t,r]=[e.slice(0,Tu),e.slice(Tu)];return n!==void 0&&!t.some(a=>zo(a,n))&&t.push(r.find(a=>zo(a,n))??n),o("nav",{class:"chips","aria-label":"Parts of the list",children:[Mm.map(a=>o(Zo,{...a},a.label)),t.map(a=>o(Zo,{label:a,filters:{tag:a},counted:["tag",a]},`tag ${a}`)),r.length>0&&o(Vm,{tags:r})]})}function zo(e,n){return e.toLowerCase()===n.toLowerCase()}function Zo({label:e,filters:n,counted:t}){let r=R.value.filters,a=t?.[0]==="tag",i=a?Object.keys(r).length===1&&zo(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return o("button",{class:a?"of-tag":"","aria-pressed":i,onClick:()=>Q({filters:n,number:null}),children:[o(A,{children:e}),o(Lm,{counted:t})]})}function Lm({counted:e}){if(Sn.value?.search!==Gt.value)return null;let n=[...Sn.value.access.values()].reduce((r,a)=>r+a,0),t=e===void 0?n:Sn.value[e[0]].get(e[1])??0;return o("small",{children:t.toLocaleString("en")})}function qm({currentTarget:e}){e.hidePopover()}function Vm({tags:e}){return o(k,{children:[o("button",{popovertarget:"tags",children:["Other tags ",o("small",{children:e.length.toLocaleString("en")})]}),o("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:qm,children:e.map(n=>o(Zo,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Gm=150;function xu(){let e=H(null),n=H(0),{search:t}=R.value;ae(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:i}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>Q({search:i},!0),Gm)}return o("div",{class:"finding",children:[o("div",{class:"search",role:"search",children:[o(Fe,{name:"search"}),o("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),o("kbd",{"aria-hidden":"true",children:"/"})]}),o(Jm,{}),o(Bm,{})]})}var Pu={access:{label:"Access",words:mt},calling:{label:"Calling name",words:ru},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:aa},product:{label:"Product",words:nn},type:{label:"Type",words:pt}};function Jm(){return o(k,{children:[o("button",{popovertarget:"filters",children:"Filter"}),o("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[o("h2",{children:"Only numbers with"}),Object.entries(Pu).map(([e,{label:n,words:t}])=>o("label",{children:[n,o("select",{value:R.value.filters[e]??"",onChange:r=>De(e,r.currentTarget.value),children:[o("option",{value:"",children:"any"}),o(tn,{words:t})]})]},e)),o("label",{children:["Country",o("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:R.value.filters.country??"",onInput:e=>Xm(e.currentTarget.value)})]})]})]})}function Xm(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&De("country",n)}function Bm(){let e=Object.keys(Xr);return o("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=R.value.filters[n];return t===void 0?[]:[o(Qm,{name:n,value:t},n)]})})}function Qm({name:e,value:n}){let t=Pu[e],r=t?.label??(e==="country"?"Country":Y(e,{})),a=e==="country"?gt(n):Y(n,t?.words??{});return o(ia,{label:r,text:a,onRemove:()=>De(e,"")})}function Du(e,n,t){let r=URL.createObjectURL(new Blob([jm([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function jm(e){return e.map(n=>`${n.map(Wm).join(",")}\r
`).join("")}function Wm(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Km=50;function Iu({items:e}){return e.length===0?null:o("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Km).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},i)=>o("li",{children:[o("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?o("span",{class:"refusal",children:O(Te,a).map(({message:s})=>s).join(" ")}):o("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&o(k,{children:["now ",o(A,{children:r})]})})]},n?.id??i))})}var Fu={run:null,items:[],warnings:[],message:"",isBusy:!1},Hm=700,va=10,xe=F(Fu),ei=new AbortController;function ht(){ei.abort(),ei=new AbortController,xe.value=Fu}async function Ou(e,n){ht(),await ba(async t=>{let{previewUpdateRun:r}=await te(sl,{input:{target:e,change:n}});await ni(t,r,["REFUSED","WILL_CHANGE"]),await Ym(t,n.callingName??"")})}async function Ym(e,n){let t=xe.peek().items.flatMap(({outcome:a,phoneNumber:i})=>a==="WILL_CHANGE"&&i!==null?[i.id]:[]),r=await Promise.all(t.slice(0,va).map(a=>Wr(a,n)));e({warnings:[...new Set(r.flat())]})}async function $u(e){await ba(async n=>{let t={id:e.id,expectedCount:e.willChange},{startUpdateRun:r}=await te(ll,{input:t});await ni(n,r,[]),await Gu(n,e.id)})}async function Uu(e){await ba(async n=>{let{cancelUpdateRun:t}=await te(ul,{input:{id:e.id}});await ni(n,t,[])})}async function Mu(e){await ba(async n=>{let{undoChanges:t}=await te(qt,{input:{runId:e.id}});n({message:Vu(qu(t))}),await Gu(n,e.id)})}async function Lu(e){return ti(e.id,["REFUSED","FAILED"],1/0)}async function ba(e){let{signal:n}=ei,t=a=>{n.throwIfAborted(),xe.value={...xe.peek(),...a}};t({isBusy:!0,message:""});let r=await e(t).then(()=>({}),a=>({message:re(a)}));n.aborted||t({...r,isBusy:!1})}async function ni(e,n,t){let r=O(Gr,n?.run)??xe.peek().run,a=Vu(qu(n)),i=r===null||t.length===0?[]:await ti(r.id,t,1);e({run:r,items:i,message:a})}function qu(e){return O(Te,e?.userErrors??[])}function Vu(e){return e.map(({message:n})=>n).join(" ")}async function Gu(e,n){for(;;){let r=O(Gr,(await he(cl,{id:n})).updateRun);if(r==null)return;if(e({run:r}),r.status!=="RUNNING")break;await new Promise(a=>setTimeout(a,Hm))}let t=await ti(n,["FAILED","REFUSED"],1);e({items:t}),ie()}async function ti(e,n,t){let r=[],a=null;for(let i=0;i<t;i++){let l=(await he(dl,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...O(Ks,l?.nodes??[])),a=l?.pageInfo.endCursor??null,a===null||l?.pageInfo.hasNextPage!==!0)break}return r}var zm={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function Ju({onClose:e}){let n=H(null),{run:t}=xe.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);ae(()=>(n.current?.showModal(),ht),[]);function a(){r&&qe(),e()}return o("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:o("div",{class:"card",children:[o("h2",{id:"many-title",children:["Change ",zr.value," numbers"]}),(t===null||t.status==="PREVIEWED")&&o(Zm,{}),o("p",{class:"refusal",role:"alert",children:xe.value.message}),t!==null&&o(tp,{run:t}),o("p",{class:"actions",children:[o("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&o(rp,{run:t})]})]})})}function Zm(){let e=U("nickname"),{run:n,isBusy:t}=xe.value;function r(a){let i=String(new FormData(a).get("value")??"");Ou(ep(),np(e.value,i))}return o("form",{class:"choice",inert:n!==null&&t,onInput:ht,onSubmit:a=>{a.preventDefault(),r(a.currentTarget)},children:[o("label",{children:["What",o("select",{value:e.value,onChange:a=>{e.value=a.currentTarget.value},children:o(tn,{words:zm})})]}),o("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?o("select",{name:"value",children:o(tn,{words:nn})}):o("input",{name:"value",dir:"auto",autoComplete:"off"})]}),o("button",{disabled:t,children:"Preview"})]})}function ep(){return be.peek()?{filter:xo(R.peek()).filter??{}}:{ids:[...pe.peek()]}}function np(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function tp({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return o(k,{children:[o("div",{role:"group","aria-label":t?"Preview":"Outcome",children:o("dl",{class:"outcome",children:r.map(([a,i,s])=>o("div",{class:i===0?"":s,children:[o("dt",{children:a}),o("dd",{children:n(i)})]},a))})}),e.status==="RUNNING"&&o(k,{children:[o("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),o("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),e.status!=="RUNNING"&&o("p",{role:"status",children:[!t&&o("b",{children:[Y(e.status,{}),". "]}),Y(e.field,{}),": ",e.value===null?o("span",{class:"empty",children:"nothing"}):o(A,{children:e.value})]}),t&&o(la,{warnings:xe.value.warnings}),t&&e.field==="CALLING_NAME"&&e.willChange>va&&o("p",{class:"quiet",children:["Warnings are those of the first ",va," that will change."]}),o(Iu,{items:xe.value.items})]})}function rp({run:e}){let{isBusy:n}=xe.value;switch(e.status){case"PREVIEWED":return o("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{$u(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return o("button",{onClick:()=>{Uu(e)},children:"Stop"});case"DONE":case"CANCELLED":return o(k,{children:[e.refused+e.failed>0&&o("button",{onClick:()=>{ap(e)},children:"Refusals as CSV"}),e.done>0&&o("button",{disabled:n,onClick:()=>{Mu(e)},children:"Undo all"})]});default:return null}}async function ap(e){let t=(await Lu(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",O(Te,a).map(({message:i})=>i).join(" ")]);Du("refusals.csv",["e164","nickname","reason"],t)}function Xu(){let e=U(!1),n=en.value??0;return e.value?o(Ju,{onClose:()=>e.value=!1}):Xo.value===0?null:o("section",{class:"selection","aria-label":"Selection",children:[o("b",{children:[zr.value," selected"]}),!be.value&&n>Xo.value&&o("button",{onClick:()=>be.value=!0,children:["Select all ",Le.value," that match"]}),o("button",{onClick:qe,children:"Clear"}),o("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var ri=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Bu=ri.length+1;async function Qu(e,n){ve(e,"nickname"),Kt(e);let[t,r]=[Ye.peek(),ai(e)];await Ul(()=>ai(e).length>=n.length);let a=ai(e);if(Ye.peek()!==t||r.some((p,f)=>p.id!==a[f]?.id))return B("Nothing was pasted: the list has changed meanwhile.");let i=n.map((p,f)=>p.trim()===""?"kept":op(a[f],p)),s=i.filter(p=>typeof p=="object"),l=s.filter(p=>ze(p)!==p.was);s.filter(p=>!l.includes(p)).forEach(p=>ve(p.id,"nickname"));let u=await Yr(l),m=l.filter(p=>X(p.id,"nickname").peek()!==null),c=i.filter(p=>p===void 0).length;(u<l.length||c>0)&&ip(u,m,c)}function ai(e){let n=j.peek(),t=n.findIndex(r=>r.id===e);return t===-1?[]:n.slice(t).filter(({viewerCanUpdate:r})=>r)}function op(e,n){if(e===void 0||X(e.id,"nickname").peek()!==null)return;Ie(e,"nickname");let t=X(e.id,"nickname").peek(),r=t===null?void 0:{...t,text:n};return r!==void 0&&Se({...r,phase:{is:"saving"}}),r}function ip(e,n,t){let r=n.map(({id:u})=>X(u,"nickname").peek()?.phase.is),a=u=>r.filter(m=>m===u).length,s=[[e,"saved"],[a("refused"),"refused"],[a("conflict"),"to be decided"],[t,"without a number that can be changed now"]].filter(([u])=>u>0).map(([u,m])=>`${u.toLocaleString("en")} ${m}`),[l]=n;B(`Of the lines ${s.join(", ")}.`,l&&{label:"Show",act:()=>Kt(l.id)})}var[ju,Wu,Ku,Hu]=[1,2,4,8];function Yu({number:e,isFirst:n}){let{id:t}=e,r=Xn(()=>(Ae.value===t?ju:0)|(R.value.number===t?Wu:0)|(X(t,"nickname").value?.phase.is==="conflict"?Ku:0)|(be.value||pe.value.has(t)?Hu:0)).value,a=(r&ju)!==0||n&&Ae.peek()===null;return o(k,{children:[o("tr",{role:"row",id:`row-${t}`,tabIndex:a?0:-1,"aria-current":r&Wu?"true":void 0,onFocusIn:()=>{Ae.value=t},children:[o("td",{role:"cell",class:"select",children:o("input",{type:"checkbox",tabIndex:a?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:(r&Hu)!==0,onClick:i=>dt(t,i.shiftKey)})}),o("td",{role:"cell",class:"number",children:st({number:e,isStop:a})}),o("td",{role:"cell",class:e.tags.length===0?"nickname":"nickname with-tags",children:[o("span",{class:"naming",children:o(yt,{number:e,field:"nickname",place:"list",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:a,onDone:()=>Kt(t),onTab:i=>Hl(t,i),onPasteLines:i=>{Qu(t,i)}})}),sp(e,a)]}),o("td",{role:"cell",class:"calling-cell",children:sa(e)}),o("td",{role:"cell",class:"country",children:e.countryCode!==null&&o("abbr",{title:gt(e.countryCode),children:e.countryCode})}),o("td",{role:"cell",class:"type",children:Y(e.type,pt)}),o("td",{role:"cell",class:"product",children:e.productType===null?"":Y(e.productType,nn)}),o("td",{role:"cell",class:"access",children:lp(e)}),o("td",{role:"cell",class:"updated",children:Nn({at:e.updatedAt})})]}),(r&Ku)!==0&&o("tr",{role:"row",class:"below",children:o("td",{role:"cell",colSpan:Bu,children:o(rn,{id:t,field:"nickname"})})})]})}function sp(e,n){return e.tags.length===0?null:o("span",{class:"tags",children:e.tags.map(t=>o("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>Q({filters:{tag:t}}),children:A({children:t})},t))})}function lp(e){return e.viewerAccess==="OWNER"?o("span",{class:"own",children:"Yours"}):o("span",{class:"pill",title:Y(e.viewerAccess,mt),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",A({children:e.owner.name})]})}function zu(){return o("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[o("thead",{role:"rowgroup",children:o("tr",{role:"row",children:[o("th",{role:"columnheader",scope:"col",class:"select",children:o(dp,{})}),ri.map(e=>o(mp,{...e},e.label))]})}),o(cp,{})]})}var up=24;function cp(){let e=U(!1);ae(()=>{e.value=!0},[e]);let n=e.value?j.value:j.value.slice(0,up);return o("tbody",{role:"rowgroup",children:n.map((t,r)=>o(Yu,{number:t,isFirst:r===0},t.id))})}function dp(){let e=be.value||j.value.every(({id:n})=>pe.value.has(n));return o("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>jt(n.currentTarget.checked)})}function mp({label:e,order:n}){if(n===void 0)return o("th",{role:"columnheader",scope:"col",children:e});let t=R.value.order?.field===n?R.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return o("th",{role:"columnheader",scope:"col","aria-sort":r,children:o("button",{onClick:()=>Q({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&o(Fe,{name:t==="ASC"?"up":"down"})]})})}function Zu(){let e=en.value;return o("main",{class:"numbers","aria-busy":Ze.value,children:[o("div",{class:"title",children:[o("h1",{children:"Numbers"}),o("p",{class:"quiet",role:"status",children:e!==null&&`${Le.value} ${e===1?"number":"numbers"}`}),nt()&&o(Cu,{})]}),o(Au,{}),o(xu,{}),o(_n,{list:ue}),o(pp,{})]})}function pp(){return j.value.length>0?o(k,{children:[o(zu,{}),o(Xu,{}),o(bn,{list:ue,shown:j.value.length,total:Le.value})]}):Ze.value?o(lt,{}):ue.hasMore.value?o(fp,{}):ue.failure.value!==null?null:Qr(R.value)?o(gp,{}):o(yp,{})}function fp(){return o("div",{class:"nothing",children:[o("h2",{children:"None found yet"}),o("p",{children:"A search for one or two characters looks at some thousand numbers at a time."}),o("button",{class:"primary",onClick:ue.more,children:"Look further"})]})}function gp(){return o("div",{class:"nothing",children:[o("h2",{children:"No number matches"}),o("p",{children:"Nothing that you see has all of what is asked for above."}),o("button",{class:"primary",onClick:()=>Q({search:"",filters:{}}),children:"Clear"})]})}function yp(){return o("div",{class:"nothing",children:[o("h2",{children:"No numbers yet"}),o("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),o("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var Ln=F(nc("theme",["system","light","dark"])),vt=F(nc("density",["comfortable","compact"]));function ec(){ce(()=>{document.documentElement.dataset.theme=Ln.value,document.documentElement.dataset.density=vt.value;try{localStorage.setItem("numberbook:theme",Ln.value),localStorage.setItem("numberbook:density",vt.value)}catch{}})}function nc(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}var hp=/^[\x21-\x7e]+$/,tc="The server does not answer. Try again in a moment.";async function _a(e,n="This token is not valid."){let t=e.trim().replace(/^bearer\s+/i,""),r=hp.test(t)?await vp(t,n):n;return typeof r=="string"?r:(se.peek()?.viewer.id!==r.id&&rc(),bo(t),se.value??={viewer:r},null)}function Na(){rc(),bo("")}function rc(){Vs(),se.value=null,Vl(),ht(),qe(),it.value=null,Js()}async function vp(e,n){let{hash:t}=al.__meta__,r=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:t})}).catch(()=>{});if(r===void 0)return tc;let{data:a,errors:i}=await r.json().catch(()=>({}));return r.status===401?n:i?.some(({extensions:s})=>wo(s?.code))?"The server is of another release than this page. Load the page again to go on.":a?.viewer??i?.map(({message:s})=>s).join(" ")??tc}function ac({viewer:e}){return o("header",{class:"bar",children:[o("a",{class:"brand",href:"./",children:[o("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),o(_p,{}),o("div",{class:"tools",children:[o("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),o("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${vt.value}`,onClick:Ep,children:o(Fe,{name:"rows"})}),o("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${Ln.value}`,onClick:wp,children:o(Fe,{name:oc()?"sun":"moon"})}),o("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),o("button",{class:"ghost person",popovertarget:"person",children:[o("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),o(A,{children:e.name})]}),o("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[o("p",{children:[o("b",{children:o(A,{children:e.name})}),o("small",{children:e.isOperator?"operator":Np(e)})]}),o("button",{onClick:Na,children:"Sign out"})]})]})]})}var bp={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function _p(){return o("nav",{class:"screens","aria-label":"Screens",children:Object.entries(bp).map(([e,n])=>o("a",{href:yn({...at(""),screen:e})||"./","aria-current":R.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),Q({...at(""),screen:e})},children:n},e))})}function Np(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function oc(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return Ln.value==="dark"||Ln.value==="system"&&e}function wp(){Ln.value=oc()?"light":"dark"}function Ep(){vt.value=vt.value==="compact"?"comfortable":"compact"}var Sp=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function ic(){return o("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[o("h2",{children:"Keys"}),o("dl",{children:Sp.map(([e,n])=>o("div",{children:[o("dt",{children:o("kbd",{children:e})}),o("dd",{children:n})]},e+n))})]})}function sc(){let e=it.value,n=e?.action;return o("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&o("bdi",{children:e.text}),n!==void 0&&o("button",{onClick:n.act,children:n.label})]})}function lc({issuer:e,onMessage:n}){let t=U(!1),r=H(null);ae(()=>()=>r.current?.abort(),[]);let a=vn(e);async function i(){r.current?.abort();let s=new AbortController;r.current=s,t.value=!0,n("");let l=`You are signed in at ${a}, but this server does not take its access token: it has to be a JWT for ${e.audience}.`,u=await Cl(e,s.signal).then(m=>_a(m,l)).catch(re);s.signal.aborted||(t.value=!1,n(u??""))}return e.authorization===null?o("p",{class:"quiet",children:[a," does not answer, so nobody can sign in there now. Reload to try again."]}):o(k,{children:[o("button",{type:"button",class:"primary",onClick:()=>{i()},children:["Sign in with ",a]}),t.value&&o("p",{class:"quiet",role:"status",children:["Go on in the window of ",a,"."]})]})}function oi({isAgain:e=!1}){let n=U(""),t=U(!1),r=H(null);ae(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await _a(u)??""}catch(m){n.value=re(m)}finally{t.value=!1}}let i=Qs(),s=Sl(),l=o("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[o("h1",{children:e?"Sign in again":"Numberbook"}),o("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s!==null&&o(lc,{issuer:s,onMessage:u=>n.value=u}),o("label",{children:["Access token",o("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),o("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),o("button",{class:s===null?"primary":"",disabled:t.value,children:s===null?"Sign in":"Sign in with the token"}),e&&o("button",{type:"button",onClick:Na,children:"Sign out"}),i.length>0&&o("fieldset",{class:"people",children:[o("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:u,role:m,token:c})=>o("button",{type:"button",disabled:t.value,onClick:()=>{a(c)},children:[o("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),o("span",{children:[o("b",{children:o(A,{children:u})}),o("small",{children:m})]})]},u))]})]});return e?o("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),onClose:()=>r.current?.showModal(),children:l}):o("main",{class:"front",children:l})}function uc({isOperator:e}){return o("section",{class:"status","aria-label":"State",children:[e&&o("p",{children:"You see all numbers, as an operator."}),o("div",{role:"status",children:[Ur.value&&o("p",{class:"warn",children:["The server is of another release than this page. ",o("a",{href:"",children:"Reload"})," to go on."]}),fn.value.is==="away"&&o("p",{class:"warn",children:["The server does not answer. You see what was there",$r.value!==null&&` as of ${eu($r.value)}`,"; it is asked again."]}),fn.value.is==="limited"&&o("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",o(kp,{until:fn.value.until}),"."]})]})]})}function kp({until:e}){let n=Math.max(0,Math.ceil((e-Ve.value)/1e3));return o("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var Cp=5e3;function cc(e){let n=U({row:j.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return ae(()=>{let{stop:t,again:r}=Lr(Jr,{id:e},({data:i,error:s,isStale:l})=>{let u=O(Me,i?.phoneNumber),m=O(Ws,i?.phoneNumber);i?.phoneNumber===null&&!l?Rp(n.peek().row):u!=null?n.value={...n.peek(),row:u,sheet:m??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:re(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},Cp);return()=>{clearInterval(a),t()}},[e]),n}function Rp(e){Q({number:null},!0),ie(),e===void 0?B("There is no such number for you."):Go(e.id,e.internationalFormat)}function dc({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return o("section",{class:"card calling-card","aria-label":"Calling name",children:[o("h3",{children:"Calling name"}),o("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?o(Tp,{number:e,changes:n,again:t}):o("div",{class:"field",children:[o("span",{class:"label",children:"In effect"}),o(ma,{number:e,place:"sheet"})]}),o(da,{number:e}),o(pa,{number:e}),o(rn,{id:e.id,field:"callingName"})]})}function Tp({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(ca(r?.dueAt,t),r===null)return null;let i=O(gn,n??[]).find(({field:s,newValue:l})=>s==="CALLING_NAME_REQUEST"&&l!==null)?.actor;return o(k,{children:[o("div",{class:"two",children:[o("div",{children:[o("span",{class:"label",children:"Live"}),o("span",{class:"value",children:e.callingName===null?o("span",{class:"empty",children:"none"}):o(A,{children:e.callingName})})]}),o("div",{class:"requested",children:[o("span",{class:"label",children:"Requested"}),o("span",{class:"value",children:r.requestedName===null?"none":o(A,{children:r.requestedName})})]})]}),o(ua,{update:r}),o("p",{class:"quiet",children:["Asked for ",i!=null&&o(k,{children:["by ",o(A,{children:i.name}),", "]}),ke(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),nt()&&o(Ap,{number:e,again:t})]})}function Ap({number:e,again:n}){let t=U("");async function r(a){t.value=await fu(e,a),n()}return o(k,{children:[o(fa,{they:"It",settle:r}),o("p",{class:"refusal",role:"alert",children:t.value})]})}var xp=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function mc({number:e}){return o("section",{class:"fields","aria-label":"Details",children:[xp.map(({field:n,label:t,limit:r,rule:a,isLong:i})=>o("div",{class:"field",children:[o("span",{class:"label",children:t}),o(yt,{number:e,field:n,place:"sheet",label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),o(rn,{id:e.id,field:n})]},n)),o(Pp,{number:e})]})}function Pp({number:e}){let{id:n,productType:t}=e,r=X(n,"productType").value,a=t===null?"none":Y(t,nn),i=r?.phase.is==="refused"?r.phase.message:"";function s(l){ve(n,"productType"),Ie(e,"productType","sheet"),Qt(n,"productType",l)}return o("div",{class:"field",children:[o("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?o("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:l=>s(l.currentTarget.value),children:[t===null&&o("option",{value:"",children:"none"}),o(tn,{words:nn})]}):o("span",{class:"value",children:a}),o("span",{id:"product-message",class:"refusal",role:"alert",children:i}),o(rn,{id:n,field:"productType"})]})}function ii({title:e,e164:n,children:t,action:r,act:a}){let i=H(null),s=U(""),l=U(!1),u=`careful-${e.replaceAll(" ","-")}`;async function m(p){s.value=await a(new FormData(p)),s.value===""&&i.current?.close()}function c(){s.value="",l.value=!1,i.current?.querySelector("form")?.reset(),i.current?.showModal()}return o(k,{children:[o("button",{class:"danger",onClick:c,children:[e," \u2026"]}),o("dialog",{ref:i,"aria-labelledby":u,children:o("form",{class:"card careful",onSubmit:p=>{p.preventDefault(),m(p.currentTarget)},children:[o("h2",{id:u,children:e}),t,o("label",{children:["Type the number to go on: ",n,o("input",{name:"number",autoComplete:"off",onInput:p=>{l.value=pc(p.currentTarget.value)===pc(n)}})]}),o("p",{class:"refusal",role:"alert",children:s.value}),o("p",{class:"actions",children:[o("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),o("button",{class:"primary",disabled:!l.value,children:r})]})]})})]})}function pc(e){return e.replaceAll(/\D/g,"")}function fc({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return o("section",{"aria-label":"Hand over or delete",children:o("p",{class:"actions",children:[o(ii,{title:"Hand over",e164:n,action:"Hand over",act:t=>_u(e,String(t.get("owner")??"")),children:[o("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),o(wn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),o(ii,{title:"Delete",e164:n,action:"Delete",act:()=>Nu(e),children:o("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function gc({number:e,databaseId:n}){let t=Mt.value??{document:Jr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return o("footer",{class:"operation",children:[o("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",o("code",{children:e.id})," \xB7 databaseId ",o("code",{children:n})]}),o("details",{children:[o("summary",{children:"Show operation"}),o("p",{class:"quiet",children:Mt.value===null?"This is what reads the number.":"This is the last change that you made."}),o("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),o("pre",{tabIndex:0,"aria-label":"Operation",children:r}),o("a",{href:`graphql#${Dp(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Dp(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function yc({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=O(qr,n??[]);return o("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&o(k,{children:["You see it as an operator; it belongs to ",o(A,{children:e.owner.name}),"."," "]}),t.map(r=>o(Ip,{grant:r},r.id)),"Only the owner can change it."]})}function Ip({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return o(k,{children:["Shared by ",o(A,{children:e.name})," with"," ",n.id===se.value?.viewer.id?"you":o(k,{children:["your team ",o(A,{children:n.name})]}),t!==null&&` until ${Ge(t)}`,"."," "]})}function hc({number:e,grants:n}){let t=O(qr,n.nodes),r=U("");async function a(i){r.value=await Je(async()=>{let s={id:e.id,grantee:i};return(await te(pl,{input:s})).revokePhoneNumberAccess}),r.value===""&&B(`The grant to ${i} has ended.`)}return o("section",{"aria-label":"Sharing",children:[o("h3",{children:"Shared with"}),t.length===0&&o("p",{class:"quiet",children:"Nobody: only you see it."}),o("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:l})=>o("li",{children:[o("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),o("span",{children:[o(A,{children:s.name}),o("small",{children:[s.kind==="TEAM"?"team, ":"",l===null?"with no end":`until ${Ge(l)}`]})]}),o("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},i))}),n.totalCount>t.length&&o("p",{class:"quiet",children:["The first ",t.length," of ",n.totalCount.toLocaleString("en"),"."]}),o("p",{class:"refusal",role:"alert",children:r.value}),o(Fp,{number:e})]})}function Fp({number:e}){let n=U("");async function t(r){let a=new FormData(r),i=String(a.get("grantee")??""),s=String(a.get("until")??""),l=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Je(async()=>{let u={id:e.id,grantee:i,expiresAt:l};return(await te(ml,{input:u})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),B(`${i} sees ${e.internationalFormat} now.`))}return o("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o(wn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),o("label",{children:["Until the end of",o("input",{name:"until",type:"date",max:ra})]}),o("button",{children:"Share"}),o("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function vc({changes:e,total:n,canUndo:t,again:r}){let a=O(gn,e);return o("section",{"aria-label":"Trail",children:[o("h3",{children:"Trail"}),o("ol",{class:"trail",children:a.map(i=>o("li",{children:[o(ou,{change:i}),t&&i.undoable&&o(oa,{change:i,again:r})]},i.id))}),n>a.length&&o("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function bc({id:e}){let{row:n,sheet:t,failure:r,again:a}=cc(e).value,i=H(null);return ae(()=>i.current?.focus(),[e]),o("aside",{class:"sheet","aria-label":"Phone number",children:[o("header",{children:[o("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":o("bdi",{dir:"ltr",children:n.internationalFormat})}),o("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:Qo,children:o(Fe,{name:"close"})})]}),r!==null&&o("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&o(k,{children:[o(yc,{number:n,grants:t?.viewerGrants}),o(mc,{number:n}),o(dc,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&o(k,{children:[t.grants!==null&&o(hc,{number:n,grants:t.grants}),o($p,{number:n,sheet:t}),o(vc,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),o(fc,{number:n}),o(gc,{number:n,databaseId:t.databaseId})]})]})}var Op={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function $p({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",o(A,{children:e.owner.name})],["Country",e.countryCode===null?"none":gt(e.countryCode)],["In its country",o("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",Y(n.numberType,aa)],["Type",Y(e.type,pt)],["Status",Y(n.status,{})],["Access",Y(e.viewerAccess,mt)],["Order",n.orderId===null?"not known":o(A,{children:n.orderId})],["Came in",ke(n.createdAt)]];return o("section",{children:[o("h3",{children:"At the carrier"}),o("dl",{class:"facts",children:r.map(([a,i])=>o("div",{children:[o("dt",{children:a}),o("dd",{children:i})]},a))}),o("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Op).map(([a,i])=>{let s=n.capabilities[a];return o("li",{"data-can":String(s),children:[i,": ",t(s)]},a)})}),o("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:i,associatedAt:s})=>o("li",{children:[o("span",{children:Y(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),o("code",{children:o(A,{children:i})}),o("small",{children:["since ",Ge(s)]})]},a+i))})]})}function _c(){let e=se.value;if(e===null)return o(oi,{});let{number:n,screen:t}=R.value;return o(k,{children:[o(ac,{viewer:e.viewer}),o(uc,{isOperator:e.viewer.isOperator}),o("div",{class:n===null?"desk":"desk beside",children:[o(Up,{name:t}),n!==null&&o(bc,{id:n},n)]},e.viewer.id),o(sc,{}),o(ic,{}),fn.value.is==="signed out"&&o(oi,{isAgain:!0})]})}function Up({name:e}){switch(e){case"calling":return o(bu,{});case"activity":return o(cu,{});case"deleted":return o(ku,{});default:return o(Zu,{})}}Tl()?Al():Mp();function Mp(){ec(),hl(),$l(),Nl(),Eu(),Kl(),Ru(),Mn().textContent="",_i(o(_c,{}),Mn())}
