var q,ai,Na,rn,ba,Kt,oi,jt,ii,wa,_a,yc,vt=Symbol.for("pv"),Wt={},Yt=[],hc=/^m(i|n|o|s|text|space)$/,Ea=Array.isArray,Sa=Yt.slice,Rn=Object.assign;function kn(e){e&&e.parentNode&&e.remove()}function si(e,n,t){var r,a,i,s={},u=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?a=n[i]:s[i]=n[i];return u>2&&(s.children=u>3?Sa.call(arguments,2):t),ht(e,s,r,a,null)}function ht(e,n,t,r,a){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vt,__v:a||++ai,__i:-1,__u:0};return!a&&q.vnode&&q.vnode(i),i}function C(e){return e.children}function qn(e,n){this.props=e,this.context=n,this.__g=0}function an(e,n){if(n==null)return e.__&&an(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:an(e)}function vc(e){var n,t=e.__v,r=t.__e,a=[],i=[],s=e.__P;s&&((n=Rn({constructor:vt},t)).__v=t.__v+1,q.vnode&&q.vnode(n),Ca(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,a,r||an(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,pi(a,n,i),t.__=t.__e=null,n.__e!=r&&ui(n))}function ui(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),ui(e)}function ti(e){(8&e.__g||(e.__g|=8,rn.push(e),Kt++))&&ba==q.debounceRendering||((ba=q.debounceRendering)||queueMicrotask)(li)}function li(){try{for(var e,n=1;rn.length;)rn.length>n&&rn.sort(oi),e=rn.shift(),n=rn.length,8&e.__g&&vc(e)}finally{(Kt=rn.length)&&(ba||queueMicrotask)(li)}}function ci(e,n,t,r,a,i,s,u,l,m,c){var p,g,d,y,b,N,x=r.__k||Yt,_=n.length;for(l=bc(t,n,x,l,_),p=0;p<_;p++)(d=t.__k[p])!=null&&(g=~d.__i&&x[d.__i]||Wt,d.__i=p,N=Ca(e,d,g,a,i,s,u,l,m,c),y=d.__e,(g.ref!=d.ref||8&g.__u)&&(g.ref&&ka(g.ref,null,d,g),d.ref&&c.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(l=di(d,l,e,!g.__v),g.__e&&(g.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:y&&(l=y.nextSibling),d.__u&=-21);return t.__e=b,l}function bc(e,n,t,r,a){var i,s,u,l,m,c,p,g,d,y=t.length,b=y,N=0,x=0,_=e.__k=Array(a);for(i=0;i<a;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[i]=ht(null,s):Ea(s)?s=_[i]=ht(C,{children:s}):s.constructor===vt&&s.__b?s=_[i]=ht(s.type,s.props,s.key,s.ref,s.__v):_[i]=s,l=i+N,s.__=e,s.__b=e.__b+1,u=null,~(m=s.__i=_c(s,t,l,b))&&(b--,(u=t[m])&&(u.__u|=2)),u&&u.__v?(s.__u|=16,m==l-1?N--:m==l+1?N++:m!=l&&(m>l?N--:N++,x=1)):(~m||(a>y?N--:a<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[i]=null;if(x){for(c=[],p=[],i=0;i<a;i++)if((s=_[i])&&16&s.__u){for(N=0,g=c.length;N<g;)c[d=N+g>>1]<s.__i?N=d+1:g=d;c[N]=s.__i,p[i]=N+1}for(N=c.length;i--;)p[i]&&(p[i]==N?N--:_[i].__u|=4)}if(b)for(i=0;i<y;i++)!(u=t[i])||2&u.__u||(u.__e==r&&(r=an(u)),Ra(u,u));return r}function di(e,n,t,r){var a,i,s,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,n=di(a[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=an(e))&&!n.parentNode&&(n=null),s=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(s!=u&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function _c(e,n,t,r){var a,i=e.key,s=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&i==null||l&&i==u.key&&s==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&i==u.key&&s==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&i==u.key&&s==u.type)return a}return-1}function ri(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Qt(e,n,t,r,a){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||ri(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||ri(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=_a[n]||(_a[n]=Nc(n)),(e.__a||(e.__a={}))[n]=wa,i=n!=(n=n.replace(ii,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Nc(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[jt]==null)n[jt]=wa++;else if(n[jt]<this.__a[e])return;return t(q.event?q.event(n):n)}}}function Ca(e,n,t,r,a,i,s,u,l,m){var c,p,g,d,y,b,N,x,_,k,f,S,w,J,H,h,D,I,$=n.type;if(n.constructor!==vt)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,p=i=[],c.nodeType==8?u=Ht(c,i):i.push(c),u=i[0]||u),(c=q.__b)&&c(n);e:if(typeof $=="function"){g=s.length;try{if(x=n.props,_=(c=$.prototype)&&c.render,k=(c=$.contextType)&&r[c.__c],f=c?k?k.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new $(x,f):(n.__c=d=new qn(x,f),d.constructor=$,d.render=Ec),k&&k.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),$.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Rn({},d.__s)),Rn(d.__s,$.getDerivedStateFromProps(x,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(x!==y&&_&&!$.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,f),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,f)===!1){n.__v!=t.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(V){V&&(V.__=n)}),Yt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),u=an(t);break e}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,f),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!$.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=f,d.props=x,d.__P=e,d.__g&=-5,S=q.__r,w=_?25:0;do d.__g&=-9,S&&S(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(Yt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=Rn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),J=c&&c.type===C&&c.key==null?c.props.children:c,x.__P&&(c=u,a=(e=x.__P).namespaceURI,l=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(V){V&&Ra(V,V)}),t.__k=null),u=t.__k?an(t,0):null),u=ci(e,Ea(J)?J:[J],n,t,r,a,i,s,u,l,m),x.__P&&(n.__e=null,u=c),n.__u&=-161,p&&p.some(kn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(V){if(s.length=g,n.__v=null,l||i)if(V&&V.then){if(n.__u|=128|l,i){for(~(D=i.indexOf(u||void 0))||(D=i.length);(I=i[D-1])&&I.nodeType==8;)D--;for(;D<i.length;D++)if(I=i[D])if(i[D]=null,H){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=Ht(H=I))}}if(!H){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;H=u}(c=Ht(H=n.__c.__z||(n.__c.__z=H)))?(n.__e=H,u=c):n.__e=u,u=u&&u.nextSibling}else i&&i.some(kn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),V&&V.then||mi(n),q.__e(V,n,t)}}else u=n.__e=wc(t.__e,n,t,r,a,i,s,l,m,e);return(c=q.diffed)&&c(n),u}function Ht(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function mi(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(mi))}function pi(e,n,t){for(var r=0;r<t.length;)ka(t[r++],t[r++],t[r++]);q.__c&&q.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){q.__e(i,a.__v)}})}function wc(e,n,t,r,a,i,s,u,l,m){var c,p,g,d,y,b,N,x,_=t.props||Wt,k=n.props,f=n.type;if(f=="svg"?a="http://www.w3.org/2000/svg":f=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((y=i[c])&&(f?y.localName==f:y.nodeType==3)){e=y,i[c]=null;break}}if(!e){if(x=m.ownerDocument||document,!f)return x.createTextNode(k);e=x.createElementNS(a,f,k.is?k:m),u&&(q.__m&&q.__m(n,i),u=!1),i=null}if(f){if(m=f=="template"&&e.content||e,i=f=="textarea"&&k.defaultValue!=null?null:i&&Sa.call(m.childNodes),!u&&i)for(_={},c=0;c<e.attributes.length;c++)_[(y=e.attributes[c]).name]=y.value;for(c in _)y=_[c],c=="dangerouslySetInnerHTML"?g=y:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||Qt(e,c,null,y,a);for(c in k)y=k[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?p=y:c=="value"?b=y:c=="checked"?N=y:u&&typeof y!="function"||_[c]===y||Qt(e,c,y,_[c],a);p?(u||g&&(p.__html==g.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),n.__k=[]):(g&&(e.textContent=""),(f=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&hc.test(f))&&(a="http://www.w3.org/1999/xhtml"),ci(m,Ea(d)?d:[d],n,t,r,a,i,s,i?i[0]:t.__k&&an(t,0),u,l),i&&i.some(kn)),u&&f!="textarea"||(c="value",f=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(f!="progress"||b)||Qt(e,c,b,_[c],a),c="checked",N!=null&&N!=e[c]&&Qt(e,c,N,_[c],a))}else _===k||u&&e.data==k||(e.data=k);return e}function ka(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){q.__e(a,t)}}function Ra(e,n,t){var r,a,i,s;if(q.unmount&&q.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||ka(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){q.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Ra(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=Ht(r,i=[]))&&(r==e.__e&&i.some(kn),kn(a),kn(r)),t||kn(e.__e),e.__e=e.__c=e.__=null}function Ec(e,n,t){return this.constructor(e,t)}function fi(e,n){var t,r,a,i;q.__&&q.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=ht(C,{children:[e]}),a=[],i=[],Ca(n,n.__k,r||Wt,Wt,n.namespaceURI,r?null:n.firstChild?Sa.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,i),pi(a,n.__k,i),n.__k.props.children=null}q={__e:function(e,n,t,r){for(var a,i,s;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw Kt=0,e}},ai=0,Na=function(e){return e!=null&&e.constructor===vt},qn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=Rn({},this.state)),typeof e=="function"&&(e=e(Rn({},t),this.props)),e&&(Rn(t,e),this.__v&&(n&&this.__k.push(n),ti(this)))},qn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ti(this))},qn.prototype.render=C,rn=[],Kt=0,oi=function(e,n){return e.__v.__b-n.__v.__b},jt=Symbol(),ii=/(PointerCapture)$|Capture$/i,wa=0,_a={},yc=0;var Vn,ue,Ta,gi,Sc=Object.is,Aa=0,Si=[],xa=[],ne=q,yi=ne.__b,hi=ne.__r,vi=ne.diffed,bi=ne.__c,_i=ne.unmount,Ni=ne.__;function zt(e,n){ne.__h&&ne.__h(ue,e,Aa||n),Aa=0;var t=ue.__H||(ue.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function se(e,n){var t=zt(Vn++,3);!ne.__s&&Da(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ue.__H.__h.push(t))}function Zt(e,n){var t=zt(Vn++,4);!ne.__s&&Da(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ue.__h.push(t))}function j(e){return Aa=5,_t(function(){return{current:e}},[])}function _t(e,n){var t=zt(Vn++,7);return Da(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Ci(){var e=zt(Vn++,11);if(!e.__){for(var n=ue.__v;!n.__m&&n.__;)n=n.__;var t=n.__m||(n.__m=[0,0]);e.__="P"+t[0]+"-"+t[1]++}return e.__}function Cc(){var e;do{for(;e=xa.shift();)try{bt(e)}catch(t){ne.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Si.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(bt),n.__h.some(Pa),n.__h=[]}catch(t){n.__h=[],ne.__e(t,e.__v)}}}while(xa.length)}ne.__b=function(e){ue=null,yi&&yi(e)},ne.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ni&&Ni(e,n)},ne.__r=function(e){hi&&hi(e),Vn=0;var n=(ue=e.__c).__H;n&&(Ta==ue?ue.__h=[]:(n.__h.some(bt),n.__h.some(Pa),Vn=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Ta=ue},ne.diffed=function(e){vi&&vi(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Ei(Si.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Ta=ue=null},ne.__c=function(e,n){n.some(function(t){try{t.__h.some(bt),t.__h=t.__h.filter(function(r){return!r.__||Pa(r)})}catch(r){t.__h=[function(){throw r}]}}),bi&&bi(e,n)},ne.unmount=function(e){_i&&_i(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,Ei(xa.push(a))}else bt(a)}catch(i){n=i}}),r.__H=void 0,n&&ne.__e(n,r.__v))};var wi=typeof requestAnimationFrame=="function";function kc(e){var n,t=function(){clearTimeout(r),wi&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);wi&&(n=requestAnimationFrame(t))}function Ei(e){e!=1&&gi==ne.requestAnimationFrame||((gi=ne.requestAnimationFrame)||kc)(Cc)}function bt(e){var n=ue,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ue=n}function Pa(e){var n=ue;e.__c=e.__(),ue=n}function Da(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Sc(t,e[r])})}var Rc=Symbol.for("preact-signals");function rr(){if(Xe>1)Xe--;else{var e,n=!1;for((function(){var a=nr;for(nr=void 0;a!==void 0;){var i=a.S;if(i.v===a.v)for(var s=i.t;s!==void 0;s=s.x)s.i===a.i&&(s.i=i.i);a=a.o}})();wt!==void 0;){var t=wt;for(wt=void 0,er++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Ri(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(er=0,Xe--,n)throw e}}function Fa(e){if(Xe>0)return e();Ia=++Tc,Xe++;try{return e()}finally{rr()}}var Nt,K=void 0;function Et(e){var n=K,t=Nt;K=void 0,Nt=void 0;try{return e()}finally{K=n,Nt=t}}var wt=void 0,Xe=0,er=0,Tc=0,Ia=0,nr=void 0,tr=0;function ki(e){if(K!==void 0){var n=e.n;if(n===void 0||n.t!==K)return n={i:0,S:e,p:K.s,n:void 0,t:K,e:void 0,x:void 0,r:n},K.s!==void 0&&(K.s.n=n),K.s=n,e.n=n,32&K.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=K.s,n.n=void 0,K.s.n=n,K.s=n),n}}function ae(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ae.prototype.brand=Rc;ae.prototype.h=function(){return!0};ae.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Et(function(){var r;(r=n.W)==null||r.call(n)}))};ae.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Et(function(){var a;(a=n.Z)==null||a.call(n)}))}};ae.prototype.subscribe=function(e){var n=this;return ce(function(){var t=n.value;Et(function(){return e(t)})},{name:"sub"})};ae.prototype.valueOf=function(){return this.value};ae.prototype.toString=function(){return this.value+""};ae.prototype.toJSON=function(){return this.value};ae.prototype.peek=function(){var e=this;return Et(function(){return e.value})};Object.defineProperty(ae.prototype,"value",{get:function(){var e=ki(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(er>100)throw new Error("Cycle detected");(function(t){Xe!==0&&er===0&&t.l!==Ia&&(t.l=Ia,nr={S:t,v:t.v,i:t.i,o:nr})})(this),this.v=e,this.i++,tr++,Xe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{rr()}}}});function F(e,n){return new ae(e,n)}function Ri(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Ti(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function Ai(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function Tn(e,n){ae.call(this,void 0,n),this.x=e,this.s=void 0,this.g=tr-1,this.f=4}Tn.prototype=new ae;Tn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===tr))return!0;if(this.g=tr,this.f|=1,this.i>0&&!Ri(this))return this.f&=-2,!0;var e=K;try{Ti(this),K=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return K=e,Ai(this),this.f&=-2,!0};Tn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ae.prototype.S.call(this,e)};Tn.prototype.U=function(e){if(this.t!==void 0&&(ae.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};Tn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Tn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ki(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function G(e,n){return new Tn(e,n)}function xi(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Xe++;var t=K;K=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Oa(e),r}finally{K=t,rr()}}}function Oa(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,xi(e)}function Ac(e){if(K!==this)throw new Error("Out-of-order effect");Ai(this),K=e,this.f&=-2;try{8&this.f&&Oa(this)}finally{rr()}}function Gn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,Nt&&Nt.push(this)}Gn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Gn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,xi(this),Ti(this),Xe++;var e=K;return K=this,Ac.bind(this,e)};Gn.prototype.N=function(){2&this.f||(this.f|=2,this.u=wt,wt=this)};Gn.prototype.d=function(){this.f|=8,1&this.f||Oa(this)};Gn.prototype.dispose=function(){this.d()};function ce(e,n){var t=new Gn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Pi,Ct,ar,xc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Di=[];ce(function(){Pi=this.N})();function Jn(e,n){q[e]=n.bind(null,q[e]||function(){})}function St(e){if(ar){var n=ar;ar=void 0,n()}ar=e&&e.S()}function Ii(e){var n=this,t=e.data,r=U(t);r.name="ReactiveDom",r.value=t;var a=_t(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var m=G(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=G(function(){return!Array.isArray(m.value)&&!Na(m.value)}),p=ce(function(){if(this.N=Fi,c.value){var d=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),g=n.__$u.d;return n.__$u.d=function(){p(),g.call(this)},[c,m]},[]),i=a[0],s=a[1];return i.value?s.peek():s.value}Ii.displayName="ReactiveTextNode";Object.defineProperties(ae.prototype,{constructor:{configurable:!0,value:si(C,null).constructor},type:{configurable:!0,value:Ii},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Jn("__b",function(e,n){if(St(),Ct=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var i=r[a];i instanceof ae&&(t||(n.__np=t={}),t[a]=i,r[a]=i.peek())}}e(n)});Jn("__r",function(e,n){if(e(n),n.type!==C){St();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,i){var s;return ce(function(){s=this},{name:i}),s.c=a,s})((function(a){return function(){var i;xc&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),Ct=r,St(t)}});Jn("__e",function(e,n,t,r){St(),Ct=void 0,e(n,t,r)});Jn("diffed",function(e,n){St(),Ct=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,i=t.U;if(i)for(var s in i){var u=i[s];u===void 0||r&&s in r||(u.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var l in r){var m=i[l],c=r[l];m===void 0?(m=Pc(t,l,c,a),i[l]=m):m.o(c,a)}}}e(n)});function Pc(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,i=F(t);return{o:function(s,u){i.value=s,r=u},d:ce(function(){this.N=Fi;var s=i.value.value;r[n]!==s&&(r[n]=s,a?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Jn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var i=r[a];i&&i.d()}}}var s=n.__np;if(s){var u=n.props;for(var l in s)u[l]=s[l]}n.__np=void 0}else{var m=n.__c;if(m){m.__$f|=8;var c=m.__$u;c&&(m.__$u=void 0,c.d())}}e(n)});Jn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});qn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function U(e,n){return _t(function(){return F(e,n)},[])}function Xn(e,n){var t=j(e);return t.current=e,Ct.__$f|=4,_t(function(){return G(function(){return t.current()},n)},[])}var Dc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ic(){Fa(function(){for(var e;e=Di.shift();)Pi.call(e)})}function Fi(){Di.push(this)===1&&(q.requestAnimationFrame||Dc)(Ic)}var Ne={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var Bn=class extends Error{constructor(n,t,r,a,i,s,u){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),s&&(this.originalError=s);var l=u;if(!l&&s){var m=s.extensions;m&&typeof m=="object"&&(l=m)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function de(e){return new Bn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function Oi(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var or=/ +(?=[^\s])/y;function Fc(e){for(var n=e.split(`
`),t="",r=0,a=0,i=n.length-1,s=0;s<n.length;s++)or.lastIndex=0,or.test(n[s])&&(s&&(!r||or.lastIndex<r)&&(r=or.lastIndex),a=a||s,i=s);for(var u=a;u<=i;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function L(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function $a(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw de("Name");var t=E.slice(e,--v);return L(),t}function ye(){return{kind:"Name",value:$a()}}var Oc=/(?:"""|(?:[\s\S]*?[^\\])""")/y,$c=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Qn(e){var n;switch(E.charCodeAt(v)){case 91:v++,L();for(var t=[];E.charCodeAt(v)!==93;)t.push(Qn(e));return v++,L(),{kind:"ListValue",values:t};case 123:v++,L();for(var r=[];E.charCodeAt(v)!==125;){var a=ye();if(E.charCodeAt(v++)!==58)throw de("ObjectField");L(),r.push({kind:"ObjectField",name:a,value:Qn(e)})}return v++,L(),{kind:"ObjectValue",fields:r};case 36:if(e)throw de("Variable");return v++,{kind:"Variable",name:ye()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=Oi(Oc))==null)throw de("StringValue");return L(),{kind:"StringValue",value:Fc(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var u=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,u=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw de("StringValue");return n=E.slice(i,v),L(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=v++,m;(m=0|E.charCodeAt(v++))>=48&&m<=57;);var c=E.slice(l,--v);if((m=E.charCodeAt(v))===46||m===69||m===101){if((n=Oi($c))==null)throw de("FloatValue");return L(),{kind:"FloatValue",value:c+n}}else return L(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,L(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,L(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,L(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:$a()}}function Ui(e){if(E.charCodeAt(v)===40){var n=[];v++,L();do{var t=ye();if(E.charCodeAt(v++)!==58)throw de("Argument");L(),n.push({kind:"Argument",name:t,value:Qn(e)})}while(E.charCodeAt(v)!==41);return v++,L(),n}}function on(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ye(),arguments:Ui(e)});while(E.charCodeAt(v)===64);return n}}function Uc(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,L();var n={kind:"NamedType",name:ye()};do if(E.charCodeAt(v)===33&&(v++,L(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw de("NamedType");L(),n={kind:"ListType",type:n}}while(e--);return n}function ir(){if(E.charCodeAt(v++)!==123)throw de("SelectionSet");return L(),sr()}function sr(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw de("SelectionSet");switch(v++,L(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:on(!1),selectionSet:ir()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,L(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ye()},directives:on(!1),selectionSet:ir()})):e.push({kind:"FragmentSpread",name:ye(),directives:on(!1)});break;case 123:v++,L(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:sr()});break;default:e.push({kind:"FragmentSpread",name:ye(),directives:on(!1)})}}else{var n=ye(),t=void 0;E.charCodeAt(v)===58&&(v++,L(),t=n,n=ye());var r=Ui(!1),a=on(!1),i=void 0;E.charCodeAt(v)===123&&(v++,L(),i=sr()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,L(),{kind:"SelectionSet",selections:e}}function Mc(){if(L(),E.charCodeAt(v)===40){var e=[];v++,L();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Qn(!0)),E.charCodeAt(v++)!==36)throw de("Variable");var t=ye();if(E.charCodeAt(v++)!==58)throw de("VariableDefinition");L();var r=Uc(),a=void 0;E.charCodeAt(v)===61&&(v++,L(),a=Qn(!0)),L();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:on(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,L(),e}}function Lc(e){var n=ye();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw de("FragmentDefinition");L();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ye()},directives:on(!1),selectionSet:ir()};return e&&(t.description=e),t}function $i(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Qn(!0)),E.charCodeAt(v)===123){if(n)throw de("Document");v++,L(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:sr()})}else{var t=$a();switch(t){case"fragment":e.push(Lc(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(a=ye());var i={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:Mc(),directives:on(!1),selectionSet:ir()};n&&(i.description=n),e.push(i);break;default:throw de("Document")}}}while(v<E.length);return e}function Mi(e,n){return E=e.body?e.body:e,v=0,L(),n&&n.noLocation?{kind:"Document",definitions:$i()}:{kind:"Document",definitions:$i(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ge(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function qc(e){return JSON.stringify(e)}function Vc(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Fe=`
`,z={OperationDefinition(e){var n="";e.description&&(n+=z.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ge(e.variableDefinitions,", ",z.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive));var t=z.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=z.StringValue(e.description)+" "),n+=z.Variable(e.variable)+": "+Be(e.type),e.defaultValue&&(n+=" = "+Be(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ge(e.arguments,", ",z.Argument);n.length+t.length+2>80?n+="("+(Fe+="  ")+ge(e.arguments,Fe,z.Argument)+(Fe=Fe.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+z.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Vc(e.value).replace(/\n/g,Fe):qc(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ge(e.values,", ",Be)+"]",ObjectValue:e=>"{"+ge(e.fields,", ",z.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Be(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ge(e.definitions,`

`,Be)},SelectionSet:e=>"{"+(Fe+="  ")+ge(e.selections,Fe,Be)+(Fe=Fe.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Be(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n+=" "+z.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=z.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n+" "+z.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ge(e.arguments,", ",z.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Be(e.type)+"]",NonNullType:e=>Be(e.type)+"!"},Be=e=>z[e.kind](e);function Li(e){return Fe=`
`,z[e.kind]?z[e.kind](e):""}function An(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(An(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,u=e.fields.length;s<u;s++){var l=e.fields[s];i[l.name.value]=An(l.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var Ua=()=>{},we=Ua;function Ce(e){return{tag:0,0:e}}function kt(e){return{tag:1,0:e}}var qi=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Gc=e=>e;function Z(e){return n=>t=>{var r=we;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function sn(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(kt(e(r[0])))}))}function xn(e){return n=>t=>{var r=[],a=we,i=!1,s=!1;n((u=>{s||(u===0?(s=!0,r.length||t(0)):u.tag===0?a=u[0]:(i=!1,(function(m){var c=we;m((p=>{if(p===0){if(r.length){var g=r.indexOf(c);g>-1&&(r=r.slice()).splice(g,1),r.length||(s?t(0):i||(i=!0,a(0)))}}else p.tag===0?(r.push(c=p[0]),c(0)):r.length&&(t(p),c(0))}))})(e(u[0])),i||(i=!0,a(0))))})),t(Ce((u=>{if(u===1){s||(s=!0,a(1));for(var l=0,m=r,c=r.length;l<c;l++)m[l](1);r.length=0}else{!s&&!i?(i=!0,a(0)):i=!1;for(var p=0,g=r,d=r.length;p<d;p++)g[p](0)}})))}}function Jc(e){return xn(Gc)(e)}function Pn(e){return Jc(Va(e))}function ur(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var i=a[0];t(Ce((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(a)}))}}function lr(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var i=a[0];t(Ce((s=>{s===1&&(r=!0),i(s)})))}else e(a[0]),t(a)}))}}function Ma(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function un(e){var n=[],t=we,r=!1;return a=>{n.push(a),n.length===1&&e((i=>{if(i===0){for(var s=0,u=n,l=n.length;s<l;s++)u[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var m=0,c=n,p=n.length;m<p;m++)c[m](i)}})),a(Ce((i=>{if(i===1){var s=n.indexOf(a);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function La(e){return n=>t=>{var r=we,a=we,i=!1,s=!1,u=!1,l=!1;n((m=>{l||(m===0?(l=!0,u||t(0)):m.tag===0?r=m[0]:(u&&(a(1),a=we),i?i=!1:(i=!0,r(0)),(function(p){u=!0,p((g=>{u&&(g===0?(u=!1,l?t(0):i||(i=!0,r(0))):g.tag===0?(s=!1,(a=g[0])(0)):(t(g),s?s=!1:a(0)))}))})(e(m[0]))))})),t(Ce((m=>{m===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!i&&(i=!0,r(0)),u&&!s&&(s=!0,a(0)))})))}}function Rt(e){return n=>t=>{var r=we,a=!1,i=0;n((s=>{a||(s===0?(a=!0,t(0)):s.tag===0?e<=0?(a=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!a&&i>=e&&(a=!0,t(0),r(1))):t(s))})),t(Ce((s=>{s===1&&!a?(a=!0,r(1)):s===0&&!a&&i<e&&r(0)})))}}function cr(e){return n=>t=>{var r=we,a=we,i=!1;n((s=>{i||(s===0?(i=!0,a(1),t(0)):s.tag===0?(r=s[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(i=!0,a(1),r(1),t(0)))}))):t(s))})),t(Ce((s=>{s===1&&!i?(i=!0,r(1),a(1)):i||r(0)})))}}function Vi(e,n){return t=>r=>{var a=we,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(a=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),a(1)))}))}}function Gi(e){return n=>e()(n)}function qa(e){return n=>{var t=e[qi()]&&e[qi()]()||e,r=!1,a=!1,i=!1,s;n(Ce((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(kt(s.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function Xc(e){return e[Symbol.asyncIterator]?qa(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,i=!1,s;n(Ce((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)i=!0;else{for(i=a=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(kt(s.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var Va=Xc;function Dn(e){return n=>{var t=!1;n(Ce((r=>{r===1?t=!0:t||(t=!0,n(kt(e)),n(0))})))}}function Ga(e){return n=>{var t=!1,r=e({next(a){t||n(kt(a))},complete(){t||(t=!0,n(0))}});n(Ce((a=>{a===1&&!t&&(t=!0,r())})))}}function Ja(){var e,n;return{source:un(Ga((t=>(e=t.next,n=t.complete,Ua)))),next(t){e&&e(t)},complete(){n&&n()}}}var Ji=e=>{var n=!1;e(Ce((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function Xa(e){return Ga((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),Ua)))}function jn(e){return n=>{var t=we,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Xi(e){jn((n=>{}))(e)}function dr(e){return new Promise((n=>{var t=we,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var Ba=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Bc=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new Bn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new Bn(e),Kn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Bc),r=((a,i)=>{var s="";if(a)return`[Network] ${a.message}`;if(i)for(var u=0,l=i.length;u<l;u++)s&&(s+=`
`),s+=`[GraphQL] ${i[u].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},mr=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},In=new Set,Bi=new WeakMap,Hn=(e,n)=>{if(e===null||In.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Hn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Hn(e[r],n)||"null";return t+="]"}else if(!n&&(fr!==ln&&e instanceof fr||gr!==ln&&e instanceof gr))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=Bi.get(e)||Math.random().toString(36).slice(2);return Bi.set(e,s),Hn({__key:s},n)}In.add(e);for(var u="{",l=0,m=i.length;l<m;l++){var c=Hn(e[i[l]],n);c&&(u.length>1&&(u+=","),u+=Hn(i[l],n)+":"+c)}return In.delete(e),u+="}"},Qa=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||In.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)Qa(e,`${n}.${r}`,t[r]);else if(t instanceof fr||t instanceof gr)e.set(n,t);else{In.add(t);for(var i in t)Qa(e,`${n}.${i}`,t[i])}},Qe=(e,n)=>(In.clear(),Hn(e,n||!1)),ln=class{},fr=typeof File<"u"?File:ln,gr=typeof Blob<"u"?Blob:ln,Qc=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,jc=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Hc=(e,n)=>n%2==0?e.replace(jc,`
`):e,Qi=e=>e.split(Qc).map(Hc).join("").trim(),ji=new Map,pr=new Map,Tt=e=>{var n;return typeof e=="string"?n=Qi(e):e.loc&&pr.get(e.__key)===e?n=e.loc.source.body:(n=ji.get(e)||Qi(Li(e)),ji.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Hi=e=>{var n;if(e.documentId)n=mr(e.documentId);else if(n=mr(Tt(e)),e.definitions){var t=Ka(e);t&&(n=mr(`
# ${t}`,n))}return n},Ha=e=>{var n,t;return typeof e=="string"?(n=Hi(e),t=pr.get(n)||Mi(e,{noLocation:!0})):(n=e.__key||Hi(e),t=pr.get(n)||e),t.loc||Tt(t),t.__key=n,pr.set(n,t),t},je=(e,n,t)=>{var r=n||{},a=Ha(e),i=Qe(r,!0),s=a.__key;return i!=="{}"&&(s=mr(i,s)),{key:s,query:a,variables:r,extensions:t}},Ka=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===Ne.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var ja=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Kn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},yr=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=yr(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=yr(e[a],n[a]);return e}}return n},Yi=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var m=function(){var g=u[c];Array.isArray(g.errors)&&a.push(...g.errors),g.extensions&&(Object.assign(s,g.extensions),i=!0);var d="data",y=l,b=[];if(g.path)b=g.path;else if(r){var N=r.find((w=>w.id===g.id));g.subPath?b=[...N.path,...g.subPath]:b=N.path}for(var x=0,_=b.length;x<_;d=b[x++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(g.items)for(var k=+d>=0?d:0,f=0,S=g.items.length;f<S;f++)y[k+f]=yr(y[k+f],g.items[f]);else g.data!==void 0&&(y[d]=yr(y[d],g.data))},c=0,p=u.length;c<p;c++)m();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new Kn({graphQLErrors:a,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},zi=(e,n,t)=>({operation:e,data:void 0,error:new Kn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Zi(e){var n={query:void 0,documentId:void 0,operationName:Ka(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=Tt(e.query)),n}var es=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Kc(e.context.url);for(var a in n){var i=n[a];i&&r[1].set(a,typeof i=="object"?Qe(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Kc=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Wc=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Qe(n),r=(u=>{var l=new Map;return(fr!==ln||gr!==ln)&&(In.clear(),Qa(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",Qe({...[...r.keys()].map((u=>[u]))}));var i=0;for(var s of r.values())a.append(""+i++,s);return a}return t}},ns=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,u)=>{t[u]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,u)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[u]=s}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var i=Wc(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},Yc=/boundary="?([^=";]+)"?/i,zc=/data: ?([^\n]+)/;async function*Ki(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*Wi(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*Zc(e,n,t){var r=!0,a=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(s)?u=(async function*(p,g){var d=p.match(Yc),y="--"+(d?d[1]:"-"),b=!0,N;for await(var x of Wi(Ki(g),`\r
`+y)){if(b){b=!1;var _=x.indexOf(y);if(_>-1)x=x.slice(_+y.length);else continue}try{yield N=JSON.parse(x.slice(x.indexOf(`\r
\r
`)+4))}catch(k){if(!N)throw k}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?u=(async function*(p){var g;for await(var d of Wi(Ki(p),`

`)){var y=d.match(zc);if(y){var b=y[1];try{yield g=JSON.parse(b)}catch(N){if(!g)throw N}if(g&&g.hasNext===!1)break}}g&&g.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?u=(async function*(p){var g=await p.text();try{var d=JSON.parse(g);yield d}catch{throw new Error(g)}})(i):u=(async function*(p){yield JSON.parse(await p.text())})(i);var l;for await(var m of u)m.pending&&!a?l=m.pending:m.pending&&(l=[...l,...m.pending]),a=a?Yi(a,m,i,l):ja(e,m,i),r=!1,yield a,r=!0;a||(yield a=ja(e,{},i))}catch(c){if(!r)throw c;yield zi(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):c,i)}}function ts(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),ur((()=>{r&&r.abort()}))(Z((a=>!!a))(qa(Zc(e,n,t))))}var Wa=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=Wa(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},u=0,l=e.directives.length;u<l;u++){var m=e.directives[u],c=m.name.value;c[0]!=="_"?i.push(m):c=c.slice(1),s[c]=m}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var p=[],g=e.kind===Ne.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];g=g||b.kind===Ne.FIELD&&b.name.value==="__typename"&&!b.alias;var N=Wa(b);p.push(N)}return g||p.push({kind:Ne.FIELD,name:{kind:Ne.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:p}}}}return e},rs=new Map,Wn=e=>{var n=Ha(e),t=rs.get(n.__key);return t||(rs.set(n.__key,t=Wa(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function as(e){var n=t=>e(t);return n.toPromise=()=>dr(Rt(1)(Z((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>jn(t)(n),n}function cn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var ed=()=>{};var os=({forward:e,dispatchDebug:n})=>t=>{var r=xn((i=>{var s=Zi(i),u=es(i,s),l=ns(i,s),m=cr(Z((c=>c.kind==="teardown"&&c.key===i.key))(t))(ts(i,u,l));return m}))(Z((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),a=e(Z((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return Pn([r,a])},nd=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,i)=>{var s=!1;return i({client:n,forward(u){return un(a(un(u)))},dispatchDebug(u){}})}),t),is=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>xn((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?Xa(s):Dn(s)}))(r(xn((i=>{if(i.kind==="teardown")return Dn(i);var s=e&&e(i)||i;return"then"in s?cr(Z((u=>u.kind==="teardown"&&u.key===i.key))(a))(Xa(s)):Dn(s)}))(a))),td=({dispatchDebug:e})=>n=>Z((t=>!1))(n),ss=function e(n){var t=0,r=new Map,a=new Map,i=new Set,s=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=Ja();function m(f){(f.kind==="mutation"||f.kind==="teardown"||!i.has(f.key))&&(f.kind==="teardown"?i.delete(f.key):f.kind!=="mutation"&&i.add(f.key),l.next(f))}var c=!1;function p(f){if(f&&m(f),!c){for(c=!0;c&&(f=s.shift());)m(f);c=!1}}var g=f=>{var S=cr(Z((w=>w.kind==="teardown"&&w.key===f.key))(l.source))(Z((w=>w.operation.kind===f.kind&&w.operation.key===f.key&&(!w.operation.context._instance||w.operation.context._instance===f.context._instance)))(k));return f.kind!=="query"?S=Vi((w=>!!w.hasNext),!0)(S):S=La((w=>{var J=Dn(w);return w.stale||w.hasNext?J:Pn([J,sn((()=>(w.stale=!0,w)))(Rt(1)(Z((H=>H.key===f.key))(l.source)))])}))(S),f.kind!=="mutation"?S=ur((()=>{i.delete(f.key),r.delete(f.key),a.delete(f.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===f.key&&s.splice(w,1);m(cn("teardown",f,f.context))}))(lr((w=>{if(w.stale)if(!w.hasNext)i.delete(f.key);else for(var J=0;J<s.length;J++){var H=s[J];if(H.key===w.operation.key){i.delete(H.key);break}}else w.hasNext||i.delete(f.key);r.set(f.key,w)}))(S)):S=Ma((()=>{m(f)}))(S),un(S)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(f){if(f.kind==="teardown")p(f);else if(f.kind==="mutation")s.push(f),Promise.resolve().then(p);else if(a.has(f.key)){for(var S=!1,w=0;w<s.length;w++)s[w].key===f.key&&(s[w]=f,S=!0);S||i.has(f.key)&&f.context.requestPolicy!=="network-only"?(i.delete(f.key),Promise.resolve().then(p)):(s.push(f),Promise.resolve().then(p))}},createRequestOperation(f,S,w){w||(w={});var J;return cn(f,S,{_instance:f==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(f){return f.kind==="mutation"?as(g(f)):as(Gi((()=>{var S=a.get(f.key);S||a.set(f.key,S=g(f)),S=Ma((()=>{p(f)}))(S);var w=r.get(f.key);return f.kind==="query"&&w&&(w.stale||w.hasNext)?La(Dn)(Pn([S,Z((J=>J===r.get(f.key)))(Dn(w))])):S})))},executeQuery(f,S){var w=y.createRequestOperation("query",f,S);return y.executeRequestOperation(w)},executeSubscription(f,S){var w=y.createRequestOperation("subscription",f,S);return y.executeRequestOperation(w)},executeMutation(f,S){var w=y.createRequestOperation("mutation",f,S);return y.executeRequestOperation(w)},readQuery(f,S,w){var J=null;return jn((H=>{J=H}))(y.query(f,S,w)).unsubscribe(),J},query:(f,S,w)=>y.executeQuery(je(f,S),w),subscription:(f,S,w)=>y.executeSubscription(je(f,S),w),mutation:(f,S,w)=>y.executeMutation(je(f,S),w)}),b=ed;if(0)var N,x;var _=nd(n.exchanges),k=un(_({client:y,dispatchDebug:b,forward:td({dispatchDebug:b})})(l.source));return Xi(k),y};var rd=`
https://bit.ly/2XbVrpR#`;function kr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+rd+t);throw a.name="Graphcache Error",a}}var ad={},Rr=e=>e._directives||ad,$e=e=>e.name.value,us=e=>e.typeCondition.name.value,uo=e=>e.alias?e.alias.value:e.name.value,od=[],ke=e=>e.selectionSet?e.selectionSet.selections:od,gs=e=>e.typeCondition?e.typeCondition.name.value:null,Tr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var i=e.arguments[r],s=An(i.value,n);s!=null&&(t||(t={}),t[$e(i)]=s)}return t},id=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var i=$e(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},ys=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var i=e.variableDefinitions[r],s=$e(i.variable);t[s]=n[s]===void 0&&i.defaultValue?An(i.defaultValue,n):n[s]}for(var u in n)u in t||(t[u]=n[u]);return t};function lo(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===Ne.OPERATION_DEFINITION)return e.definitions[n];kr(!1,"",1)}var _r=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===Ne.FRAGMENT_DEFINITION&&(n[$e(r)]=r)}return n},sd=(e,n)=>{var t=Rr(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&$e(a.arguments[0])==="if"){var i=An(a.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},ud=(e,n)=>{var{defer:t}=Rr(e);if(t){for(var r of t.arguments||[])if($e(r)==="if")return!!An(r.value,n);return!0}return!1},ld=e=>{var{optional:n,required:t}=Rr(e);if(t)return!1;if(n)return!0},ls="__",cs=(e,n,t,r)=>{var a=vs(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},hs=(e,n,t,r)=>{var a=vs(e,n,t,r);if(!a)return!1;var i=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var cd=(e,n,t)=>{if(!t)return!1;var r=gs(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){kr(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),bs(e,t),e.isSubType(r,t))},vs=(e,n,t,r)=>{if(!(t.indexOf(ls)===0||n.indexOf(ls)===0)){bs(e,n);var a=e.types.get(n).fields()[t];return a}};function bs(e,n){kr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var $n=(e,n)=>n?`${e}(${Qe(n)})`:e,Dt=(e,n)=>`${e}.${n}`,dd=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},_s=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},At=null,Nr=null,P=null,me=null,Ee=null,He=null,zn=!1,dn=!1;function Oe(e,n){var t;if(e){if(At.has(e))return e;t=Nr.get(e)}return t==null&&(t=n?[]:{}),e&&Nr.set(e,t),At.add(t),t}var Ya=e=>!!e&&At.has(e),Fn=(e,n,t,r,a)=>{At=new WeakSet,Nr=new WeakMap,Ee=e,P=n,He=new Set,dn=!!r,zn=!!a,t?Ee==="read"?me=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?hr(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),me=t,gd(n,t)):(me=null,Cs(n,t)):me=null},On=()=>{var e=P,n=me;if(dn=!1,me=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)yd(e.optimisticOrder[t]);At=null,Nr=null,Ee=null,P=null,He=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{Fn("read",e,null),md(),hd(),On(),e.defer=!1})))},ds=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),Fn("write",e,n,t),On()};var Ns=new Set,ws=(e,n,t,r)=>{var a=me?e.optimistic.get(me):e.base,i=a.get(n);i===void 0&&a.set(n,i=Object.create(null)),r===void 0&&!me?delete i[t]:i[t]=r},Ar=(e,n,t)=>{for(var r,a=!dn&&Ee==="read"&&me&&P.commutativeKeys.has(me),i=0,s=P.optimisticOrder.length;i<s;i++){var u=P.optimisticOrder[i],l=e.optimistic.get(u);if(a=a&&u!==me,l&&(!a||!P.commutativeKeys.has(u))&&(!dn||Ee==="write"||P.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function wr(e){return P.refCount.get(e)||0}var Er=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)Er(e[t],n);else typeof e=="string"&&((a,i)=>{var s=wr(a),u=s+i>0?s+i:0;P.refCount.set(a,u),u?!s&&u&&P.gc.delete(a):P.gc.add(a)})(e,n)},ms=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(dd(r)),n.add(r))},ps=(e,n,t,r)=>{ms(e,n,r.base.get(t));for(var a=0,i=P.optimisticOrder.length;a<i;a++){var s=r.optimistic.get(P.optimisticOrder[a]);s!==void 0&&ms(e,n,s.get(t))}},md=()=>{if(!P.optimisticOrder.length){for(var e of P.gc.keys())if(P.gc.delete(e),!(wr(e)>0)){var n=P.records.base.get(e);P.refCount.delete(e),P.records.base.delete(e);var t=n&&n.__typename;if(t){var r=P.types.get(t);r&&r.delete(e)}var a=P.links.base.get(e);if(a){P.links.base.delete(e);for(var i in a)Er(a[i],-1)}}}},It=(e,n)=>{e!==P.queryRootKey?He.add(e):n!==void 0&&n!=="__typename"&&He.add(Dt(e,n))},Es=(e,n)=>{!dn&&P.storage&&P.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},Ke=(e,n)=>(Ee==="read"&&It(e,n),Ar(P.records,e,n)),Un=(e,n)=>(Ee==="read"&&It(e,n),Ar(P.links,e,n)),pd=(e,n)=>{var t=P.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),P.abstractToConcreteMap.set(e,r)}},xt=(e,n,t)=>{Rs(Ar(P.records,e,n),t)||(It(e,n),Es(e,n)),ws(P.records,e,n,t)},fd=(e,n)=>Ke(e,n)!==void 0||Un(e,n)!==void 0,Ft=(e,n,t)=>{var r=me?P.links.optimistic.get(me):P.links.base;if(!me){var a=r&&r.get(e);Er(a&&a[n],-1),Er(t,1)}Rs(Ar(P.links,e,n),t)||(It(e,n),Es(e,n)),ws(P.links,e,n,t)},hr=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Ss(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},gd=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Ss=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Cs=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Ss(e,n)},yd=e=>{var n=He;He=new Set,Ee="write";var t=P.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],i=r[1];for(var s in i)Ft(a,s,i[s])}var u=P.records.optimistic.get(e);if(u)for(var l of u.entries()){var m=l[0],c=l[1];for(var p in c)xt(m,p,c[p])}He=n,Cs(P,e)},ks=e=>{var{links:n,records:t}=P,r=[],a=new Set;return It(e),ps(r,a,e,n),ps(r,a,e,t),r},hd=()=>{if(P.storage){dn=!0,Ee="read";var e={};for(var n of P.persist.keys()){var{entityKey:t,fieldKey:r}=_s(n),a=void 0;(a=Un(t,r))!==void 0?e[n]=`:${Qe(a)}`:(a=Ke(t,r))!==void 0?e[n]=Qe(a):e[n]=void 0}dn=!1,P.storage.writeData(e),P.persist.clear()}};function Rs(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var vr=null,Sr=!1,Za=void 0,xr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,Cr=(e,n,t,r,a,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:dn,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var u=0;u<i.graphQLErrors.length;u++){var l=i.graphQLErrors[u];l.path&&l.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[l.path.join(".")]=l)}return s},eo=(e,n,t,r,a,i)=>{vr=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=i,e.error=xr(e)},vd=(e,n,t,r,a)=>{if(!n)return!1;var i=gs(e);return!i||n===i?!0:!ke(e).some((s=>{if(s.kind!==Ne.FIELD)return!1;var u=$n($e(s),Tr(s,r));return!fd(t,u)}))},Pt=class{constructor(n,t,r,a,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(sd(t,this.ctx.variables)){if(t.kind!==Ne.FIELD){var r=t.kind!==Ne.INLINE_FRAGMENT?this.ctx.fragments[$e(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?cd(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?bd(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):Ee==="read"&&_d(r.typeCondition.name.value,this.typename)||vd(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||Ee==="write"&&!this.ctx.store.schema){var i=ld(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&pd(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:ke(r),index:0,defer:n.defer||ud(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(Ee==="write"||!t._generated)return Sr=n.defer,Za=n.optional,t}}this.stack.pop()}}},bd=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},_d=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>P.types.has(a))(e);if(!t)return!1;var r=(a=>P.abstractToConcreteMap.get(a)||Ns)(e);return r.size&&r.has(n)},br=e=>e??null,no=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=no(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},to=(e,n,t,r)=>{var a=Wn(n.query),i=lo(a),s=e.rootFields[i.operation],u=ke(i),l=Cr(e,ys(i,n.variables),_r(a),s,s,r),m=s!==l.store.rootFields.query?Ts(l,s,u,t||Oe()):Yn(l,s,u,t||Oe());return{dependencies:He,partial:l.partial||!m,hasNext:l.hasNext,data:m||null}},Ts=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new Pt(n,n,!1,void 0,t,e),i,s=zn,u=Oe(r);i=a.next();){var l=uo(i),m=r[l];e.__internal.path.push(l);var c=void 0;i.selectionSet&&m!==null?c=As(e,ke(i),br(m)):c=m,s=s||c!==m,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return s?u:r},As=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=zn,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=As(e,n,t[i]),a=a||r[i]!==t[i],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?Yn(e,u,n,t)||null:Ts(e,t.__typename,n,t)};function Nd(e,n,t,r){var a=r.store.resolvers[n],i=a&&a[t],s;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return s=r.store.directives[u](Tr(l,r.variables)),s;break}}return s||i}var Yn=(e,n,t,r,a)=>{var{store:i}=e,s=n===i.rootFields.query,u=a&&i.keyOfEntity(a)||n,l=s?n:Ke(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var m=new Pt(l,u,!1,void 0,t,e),c=!1,p=!1,g=zn,d,y=e.partial,b=Oe(r);(d=m.next())!==void 0;){var N=$e(d),x=Tr(d,e.variables),_=uo(d),k=Rr(d),f=Nd(k,l,N,e),S=$n(N,x),w=Dt(u,S),J=Ke(u,S),H=a?a[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=l;else if(H!==void 0&&d.selectionSet===void 0)h=H;else if(Ee==="read"&&f){var D=b;if(d.selectionSet===void 0&&J!==void 0&&(D={...b,[_]:J,[N]:J}),eo(e,D,l,u,S,N),h=f(D,x||{},i,e),d.selectionSet&&(h=ro(e,l,N,w,ke(d),b[_]!==void 0?b[_]:r[_],h,Ya(r))),i.schema&&h===null&&!cs(i.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=J;else if(H!==void 0)h=ro(e,l,N,w,ke(d),b[_]!==void 0?b[_]:r[_],H,Ya(r));else{var I=Un(u,S);I!==void 0?h=xs(e,I,l,N,ke(d),b[_]!==void 0?b[_]:r[_],Ya(r)):typeof J=="object"&&J!==null&&(h=J)}if(!Sr&&h===void 0&&(k.optional||Za&&!k.required||xr(e)||!k.required&&i.schema&&cs(i.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(k.required||Za===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),g=g||h!==r[_],h!==void 0)b[_]=h;else if(Sr)p=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||p,s&&e.partial&&!c?void 0:g?b:r}},ro=(e,n,t,r,a,i,s,u)=>{if(Array.isArray(s)){for(var{store:l}=e,m=l.schema?hs(l.schema,n,t,e.store.logger):!1,c=e.partial,p=Oe(i,!0),g=zn||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=ro(e,n,t,Dt(r,`${d}`),a,i?.[d],s[d],u);if(e.__internal.path.pop(),b===void 0&&!m){e.partial=c;return}else e.partial=e.partial||b===void 0&&m,p[d]=b??null,g=g||p[d]!==i[d]}return g?p:i}else{if(s==null)return s;if(u&&i===null)return null;if(wd(s)){var N=i||Oe(i);return typeof s=="string"?Yn(e,s,a,N):Yn(e,r,a,N,s)}else return}},xs=(e,n,t,r,a,i,s)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?hs(u.schema,t,r,e.store.logger):!1,m=Oe(i,!0),c=e.partial,p=zn||!Array.isArray(i)||n.length!==i.length,g=0,d=n.length;g<d;g++){e.__internal.path.push(g);var y=xs(e,n[g],t,r,a,i?.[g],s);if(e.__internal.path.pop(),y===void 0&&!l){e.partial=c;return}else e.partial=e.partial||y===void 0&&l,m[g]=y||null,p=p||m[g]!==i[g]}return p?m:i}else if(n===null||i===null&&s)return null;return Yn(e,n,a,i||Oe(i))},wd=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Ps=(e,n,t)=>{for(var r=n?[{fieldKey:$n(n,t)}]:ks(e),a=0,i=r.length;a<i;a++){var{fieldKey:s}=r[a];Un(e,s)!==void 0?Ft(e,s,void 0):xt(e,s,void 0)}},ao=(e,n)=>{var t=(a=>P.types.get(a)||Ns)(e);for(var r of t)n.includes(r)||Ps(r)},oo=(e,n,t,r)=>{var a=Wn(n.query),i=lo(a),s={data:t||Oe(),dependencies:He},u=e.rootFields[i.operation],l=Cr(e,ys(i,n.variables),_r(a),u,u,r);return co(l,u,ke(i),s.data),s},co=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=Ke(n,"__typename")),s)!i&&n&&(xt(n,"__typename",s),(($,V)=>{var ee=P.types.get($);if(ee)ee.add(V);else{var fe=new Set;fe.add(V),P.types.set($,fe)}})(s,n));else return;for(var u=e.store.updates[s],l=new Pt(s,n||s,!1,void 0,t,e),m;m=l.next();){var c=$e(m),p=Tr(m,e.variables),g=$n(c,p),d=uo(m),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(Sr||e.optimistic&&a==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&a==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(eo(e,r,s,n||s,g,c),y=br(b(p||{},e.store,e))),y!==void 0){if(m.selectionSet)if(n&&a==="query"){var N=Dt(n,g),x=io(e,ke(m),br(y),N,e.optimistic?Un(n||s,g):void 0);Ft(n||s,g,x)}else io(e,ke(m),br(y));else n&&a==="query"&&xt(n||s,g,y!==null||!xr(e)?y:void 0);var _=u&&u[c];if(_)eo(e,r,s,n||s,g,c),r[c]=y,_(r,p||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var k=y.map(($=>e.store.keyOfEntity($)||"")),f=0,S=y.length;f<S;f++){var w=k[f];if(w&&y[f].__typename){var J=Ke(w,"__typename"),H=wr(w);J&&!H&&ao(y[f].__typename,k)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var D=Ke(h,"__typename"),I=wr(h);(!D||!I)&&y.__typename&&ao(y.__typename,[h])}}}e.__internal.path.pop()}}}};var io=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,u=t.length;s<u;s++){e.__internal.path.push(s);var l=r?Dt(r,`${s}`):void 0,m=io(e,n,t[s],l,a?.[s]);i[s]=m,e.__internal.path.pop()}return i}else if(t===null)return xr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),p=t.__typename,g=c||r;return co(e,g,n,t),g||null},so=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var i=(({__schema:c})=>{var p=new Map,g=_=>{var k;return()=>{if(!k){k={};for(var f=0;f<_.length;f++)k[_[f].name]=_[f]}return k}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:g(_.interfaces||[]),fields:g(_.fields.map((k=>({name:k.name,type:k.type,args:g(k.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:g(_.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,k){var f=p.get(_),S=p.get(k);return!f||!S?!1:f.kind==="UNION"?!!f.types()[k]:f.kind!=="OBJECT"&&S.kind==="OBJECT"?!!S.interfaces()[_]:_===k}};if(c.types){y.types=p;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var x=d(N);x&&p.set(N.name,x)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,a=i.subscription||a,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[u,l]=s;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(m=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:m,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var m;this.schema}keyOfField(n,t){return $n(n,t)}keyOfEntity(n){if(vr&&n===vr.parent)return vr.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var i=$n(t,r),s=Ke(a,i);if(s!==void 0)return s;var u=Un(a,i);return u!==void 0&&(u=no(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?ao(n,[]):(kr(a,"",19),Ps(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?ks(t):[]}updateQuery(n,t){var r=je(n.query,n.variables),a=t(this.readQuery(r));a!==null&&oo(this,r,a,void 0)}readQuery(n){var t=je(n.query,n.variables);return to(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((i,s,u,l,m)=>{var c=_r(s),p;if(m){if(!(p=c[m]))return null}else if(!(p=c[Object.keys(c)[0]]))return null;var g=us(p);typeof u!="string"&&!u.__typename&&(u.__typename=g);var d=i.keyOfEntity(u);if(!d)return null;var y=Cr(i,l||{},c,g,d,void 0),b=Yn(y,d,ke(p),Oe())||null;return b})(this,Wn(n),t,r,a)}writeFragment(n,t,r,a){((i,s,u,l,m)=>{var c=_r(s),p;if(m){if(!(p=c[m]))return null}else if(!(p=c[Object.keys(c)[0]]))return null;var g=us(p),d={__typename:g,...u},y=i.keyOfEntity(d);if(y){var b=Cr(i,l||{},c,g,y,void 0);co(b,y,ke(p),d)}})(this,Wn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&Ft(s,$n(t,a),no(this,i))}},fs=(e,n)=>cn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),za=(e,n)=>cn(e.kind,e,{...e.context,requestPolicy:n}),Ds=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new so(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((D,I,$)=>{Fn("write",D,null);for(var V in $){var ee=$[V];if(ee!==void 0){var{entityKey:fe,fieldKey:xe}=_s(V);ee[0]===":"?Un(fe,xe)===void 0&&Ft(fe,xe,JSON.parse(ee.slice(1))):Ke(fe,xe)===void 0&&xt(fe,xe,JSON.parse(ee))}}D.storage=I,D.hydrating=!1,On()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],u=new Map,l=new Map,m=new Set,c=new Set,p=new Set,g=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,x=h=>{for(var D of h.values())if(m.has(D))return!0;return!1},_=(h,D)=>{if(D)for(var I of D.values()){var $=y.get(I);if($)for(var V of $.values())h.add(V)}},k=(h,D,I)=>{for(var $ of D.values())if($!==h.key){var V=u.get($);if(V){h.kind==="query"&&N.add($);var ee="cache-first";c.has($)&&(c.delete($),ee="cache-and-network");var fe=za(V,ee);h.kind==="subscription"&&p.has($)&&d.add(fe),t.reexecuteOperation(fe)}}if(!I){var xe=b;b=N,h.kind==="query"&&b.add(h.key),(N=xe).clear()}},f=h=>!d.has(h)||!p.has(h.key)?!1:(g.add(h.key),!0),S=h=>{var D=!1;if(h.kind==="query")hr(a.data,h.key),u.set(h.key,h),p.add(h.key),g.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),b.delete(h.key),p.delete(h.key),g.delete(h.key),ds(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),Fn("write",a.data,h.key,!0,!1);var{dependencies:I}=oo(a,h,void 0,void 0);if(On(),I.size){for(var $ of I.values())m.add($);i.set(h.key,I);var V=new Set;_(V,I),k(h,V,!0),D=!0}}}return cn(h.kind,{key:h.key,query:Wn(h.query),variables:h.variables?id(lo(h.query),h.variables):h.variables},{...h.context,optimistic:D})},w=(h,D)=>{for(var I of D.values()){var $=y.get(I);$||y.set(I,$=new Set),$.add(h.key)}},J=h=>{Fn("read",a.data,void 0,!1,!1);var D=to(a,h,l.get(h.key),void 0);On();var I=D.data?!D.partial&&!D.hasNext?"hit":"partial":"miss";return l.set(h.key,D.data),u.set(h.key,h),w(h,D.dependencies),{outcome:I,operation:h,data:D.data,dependencies:D.dependencies,hasNext:D.hasNext}},H=(h,D)=>{var I=u.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var $=i.get(I.key);_(D,$),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&hr(a.data,I.key,!0);var V,ee=h.data;if(ee){Fn("write",a.data,I.key,!1,!1);var fe=oo(a,I,ee,h.error).dependencies;On(),_(D,fe);var xe=I.kind==="query"?l.get(I.key):null;Fn("read",a.data,I.key,!1,xe!==ee);var R=to(a,I,xe||ee,h.error);On(),ee=R.data,I.kind==="query"&&(_(D,V=R.dependencies),l.set(I.key,ee))}else ds(a.data,I.key);return V&&w(h.operation,V),{operation:I,data:ee,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var D=un(sn(J)(Z((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),I=Z((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),$=sn((R=>fs(R.operation,{cacheOutcome:"miss"})))(Z((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!x(R.dependencies)&&!b.has(R.operation.key)&&!f(R.operation)))(D)),V=sn((R=>{var{requestPolicy:_e}=R.operation.context,Je=_e!=="cache-only"&&(R.hasNext||_e==="cache-and-network"||_e==="cache-first"&&R.outcome==="partial"&&!b.has(R.operation.key)),Cn=_e!=="cache-only"&&(Je||p.has(R.operation.key)||R.outcome==="partial"&&b.has(R.operation.key)&&((tn=a.data).commutativeKeys.has(ni=R.operation.key)||tn.optimisticOrder.indexOf(ni)>-1)),tn,ni,gc={operation:fs(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:Cn&&!R.hasNext,hasNext:Je&&R.hasNext};return Je&&(x(R.dependencies)?_e==="cache-and-network"&&c.add(R.operation.key):f(R.operation)||t.reexecuteOperation(za(u.get(R.operation.key)||R.operation,"network-only"))),gc}))(Z((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(D)),ee=n(sn(S)(Pn([I,$]))),fe=sn((R=>{var{key:_e}=R.operation,Je=!1;R.hasNext||(p.delete(_e),Je=g.delete(_e));var Cn=new Set,tn=H(R,Cn);return k(R.operation,Cn,!1),Je&&(tn.stale=!0,t.reexecuteOperation(za(u.get(_e)||R.operation,"network-only"))),tn}))(Z((R=>!i.has(R.operation.key)))(ee)),xe=xn((R=>{if(s.push(R)<i.size)return Ji;for(var _e=0;_e<s.length;_e++)hr(a.data,s[_e].operation.key);m.clear();for(var Je=[],Cn=new Set,tn;tn=s.shift();)Je.push(H(tn,Cn));return k(R.operation,Cn,!1),Va(Je)}))(Z((R=>i.has(R.operation.key)))(ee));return Pn([fe,xe,V])}};var Zn=()=>null;function Is(){return Ds({keys:{CallingNameUpdate:Zn,PhoneNumberAssociation:Zn,PhoneNumberCapabilities:Zn,PhoneNumberCount:Zn,UpdateRunItem:Zn,UserError:Zn},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&Ed(t,n)}}}})}function Ed(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var Pr=F({is:"well"}),mn=Pr,Ir=F(null),Fr=F(!1),go="",mo=[],po=new AbortController;function yo(e){go=e,Pr.value={is:"well"};let n=mo;mo=[],n.forEach(t=>t())}function Dr(e){Pr.peek().is!=="signed out"&&(Pr.value=e)}function Os(){po.abort(),po=new AbortController}var Sd=15;async function $s(e,n={}){let t=[n.signal,po.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let i=go,s=await Cd(e,r,i);if(s?.status===401)await Rd(i,r.signal);else if(s?.status===429)await kd(s,r.signal);else if(s===void 0||s.status===503||s.status===502)Dr({is:"away"}),await fo(Fs(s,a),r.signal);else if(s.status===409&&a<10)await fo(Fs(s,a),r.signal);else return Dr({is:"well"}),Ir.value=new Date,s}}async function Cd(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function Fs(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),Sd)}async function kd(e,n){let t=Number(e.headers.get("retry-after")??5);Dr({is:"limited",until:Date.now()+1e3*t}),await fo(t,n)}async function Rd(e,n){e===go&&(Dr({is:"signed out"}),await new Promise(t=>mo.push(t)),n.throwIfAborted())}async function fo(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function et(){return ho(crypto.getRandomValues(new Uint8Array(32)))}function ho(e){return btoa(String.fromCharCode(...e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Us(){Or=Ms(),Ot.value=null}function Ms(){return new ss({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:$s,exchanges:[Is(),Td,os]})}var Td=is({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Ad()}:e.context;return cn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(bo)&&(Fr.value=!0)}});function Ad(){return{headers:{"idempotency-key":et()}}}var Or=Ms();function $r(e,n,t){let r=je(e.toString(),n),a={hash:e.__meta__?.hash},i=Or,{unsubscribe:s}=Ba(i.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),jn(({data:l,error:m,stale:c})=>t({data:l??void 0,error:m,isStale:c})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function he(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await Ba(Or.query(e.toString(),n,r),Z(({stale:i,hasNext:s})=>!i&&!s),Rt(1),dr);return Ls(a)}var Ot=F(null),vo=F(0);async function te(e,n){let t={hash:e.__meta__?.hash};Ot.value={document:e.toString(),variables:n};let r=await Or.mutation(e.toString(),n,t);return vo.value++,Ls(r)}function Ls(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function bo(e){return e==="PERSISTED_QUERY_NOT_FOUND"||e==="UNTRUSTED_DOCUMENT"}function re(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}var ie=F(null);function qs(){let e=JSON.parse(Mn().dataset.personas??"[]");return Array.isArray(e)?e:[]}function Mn(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function nt(){return ie.value?.viewer.isOperator??!1}function O(e,n){return n}var M=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Vs=new M(`
    fragment Count on PhoneNumberCount {
  __typename
  value
  count
}
    `,{fragmentName:"Count"}),Ur=new M(`
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
    `,{fragmentName:"Change"}),Gs=new M(`
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
    `,{fragmentName:"Refusal"}),Mr=new M(`
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
}`,{fragmentName:"Result"}),Lr=new M(`
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
    `,{fragmentName:"Run"}),Js=new M(`
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
}`,{fragmentName:"RunItem"}),_o=new M(`
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
}`,{hash:"sha256:4e2a0a477eaa9af2ae4b9663f204fa324769e499f7287627855115b28344a729"}),No=new M(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:ba4b529ee1179ece283002a0d61be859b24ea4b8ac5d31eae1b203207e3c05ca"}),Xs=new M(`
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
}`,{hash:"sha256:7f8c3007a72fa3ce284edacabdf380bc818ccd8ca7e9cb4dec4ffd3f5e3299dc"}),Bs=new M(`
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
}`,{hash:"sha256:b761da559feea0a00272933396262029a10e80ee2d20068313470f65cba8cc6a"}),wo=new M(`
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
}`,{hash:"sha256:1b5a3d1c520b37981e81beefb7b43bdd41ef88c6205282415f74d53f5289f5ea"}),Qs=new M(`
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
}`,{hash:"sha256:e261f08ae078919a7d64dddaf592367ccb59b0b567df8b50080ea681101e6fcd"}),Eo=new M(`
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
}`,{hash:"sha256:80991e884feba6d0fe4c7aacbfa2abfc58381c2d96deed0e3decc28ba795af13"}),js=new M(`
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
}`,{hash:"sha256:d041fab342809e4e5acff33cb048d3e9dd4b156957cd744def11fc3849c16715"}),Hs=new M(`
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
}`,{hash:"sha256:16b1280546800ec610ccc09911aa26e4f47cfcf9c9f2c0b417a7c85660c4e6e2"}),Ks=new M(`
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
}`,{hash:"sha256:f50a7d376ddb7651d6e4fc9a6d0a9bea6d2f0c3860b28663883388b41fec0d01"}),Ws=new M(`
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
}`,{hash:"sha256:fb7876d99cfbc3c1c7217ad3d4558cabc7d9ef47c38af5ed878afdc504666ba0"}),qr=new M(`
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
}`,{hash:"sha256:d2753d85d91d7a65d8389d16c31335b2df9b84c92c0e647b1811aa468da4bc77"}),Ys=new M(`
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
}`,{hash:"sha256:582ce2b22388ab62dfb509d0608b09d87f17126750dccde284923a7c9f9bc0f5"}),So=new M(`
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
}`,{hash:"sha256:7f1215c6d5d1e34efb0af67f1b714b077d343ab6e90aedb6e398054b1e7cf329"}),zs=new M(`
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
    `,{hash:"sha256:060aecdf1a6784258eff686514c7b798e68d8193bd2232e0a6bd0f197b72deda"}),Zs=new M(`
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
}`,{hash:"sha256:c2ac2b20073e9d37cabec791399a88bd67c740f89083597ebbdbe5a228a3b023"}),eu=new M(`
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
}`,{hash:"sha256:374fc33c282cd1ef422e8bf134c9c07a815fc49ab2eb57e7c53a9681a35e031a"}),nu=new M(`
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
}`,{hash:"sha256:29014b53b4cba82e6571329dadd333f4b33c7b86815e099f971396092f9e2c19"}),tu=new M(`
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
}`,{hash:"sha256:33ef7106c46e5c1611f4be468e306361045265c8acbfa4b19624277e8847deec"}),ru=new M(`
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
}`,{hash:"sha256:6cfa6e5b4fcbf5f4284ff0852f1f5a996f048f2445f0eea94d043b8e3fbab8b8"}),au=new M(`
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
}`,{hash:"sha256:34edf31f99ab002a5b6b2814e96d3501232882eba33dda05e09419f19ed1352f"}),ou=new M(`
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
}`,{hash:"sha256:3bdbd89555f6395e0f406f3118cd20607cfb27aad15dd18c2c1a065c01905135"}),$t=new M(`
    query Accounts($search: String!) {
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:3af1093c2db3b6ea9435e10284b52794c6c3c97431e47a82eaac6747976302be"}),iu=new M(`
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
}`,{hash:"sha256:ca68d4c494aa8e5b153d07c1686943a635cabecbf79066517c73f8415a31ffe6"}),su=new M(`
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
}`,{hash:"sha256:4395fd55195df32c87e5af82e247ebdb84d17048fd739b8607552a49255977a4"}),Ut=new M(`
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
}`,{hash:"sha256:c6b54df35e3e51fe21dabe748f2da48f62ec180419fa4dc3d847e119677bd1f6"});var Pd=100;function tt(e,n){let t=F([]),r=F([]),a=null,i=G(()=>{let p=t.value.flatMap(({data:g})=>g===void 0?[]:[g]);return p.length>0?p:r.value}),s=G(()=>{let p=i.value.at(-1);return p===void 0?void 0:n(p)}),u=G(()=>t.value.length===0||t.value.some(({data:p,error:g})=>p===void 0&&g===null));function l(p,g,d){let y=!1,b={after:g,data:d,error:null,again:()=>{},stop:()=>{}},N=f=>{b={...b,...f},t.value=t.peek().toSpliced(p,1,b)};N({});let x={...a?.variables,first:Pd,after:g},{again:_,stop:k}=$r(e,x,({data:f,error:S,isStale:w})=>{y||(N({data:f??b.data,error:S===void 0?null:re(S)}),f!==void 0&&!w&&m(p,n(f)))});N({again:_,stop:()=>{y=!0,k()}})}function m(p,{hasNextPage:g,endCursor:d}){let y=t.peek()[p+1];y===void 0||y.after===d||(g?(y.stop(),l(p+1,d,y.data)):(t.peek().slice(p+1).forEach(({stop:b})=>b()),t.value=t.peek().slice(0,p+1)))}let c={shown:i,hasMore:G(()=>s.value?.hasNextPage??!1),isLoading:u,failure:G(()=>t.value.find(({error:p})=>p!==null)?.error??null),more(){let p=s.peek()?.endCursor;p!=null&&!u.peek()&&l(t.peek().length,p,void 0)},reload:()=>t.peek().forEach(({again:p})=>p()),follow(p){ce(()=>{let g=ie.value===null||p.value===""?null:JSON.parse(p.value),d=g?.screen===a?.screen?i.peek():[];t.peek().forEach(({stop:y})=>y()),t.value=[],r.value=d,a=g,g!==null&&l(0,null,void 0)})}};return uu.push(c),c}function rt(e,n){return[...new Map(e.map(t=>[n(t),t])).values()]}var uu=[];function lu(){uu.forEach(({reload:e})=>e())}var Vr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Gr={by:e=>e===Mt?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:Co(e).toISOString()}),until:e=>({until:Co(e,1).toISOString()})},Mt="system";function Co(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var cu=[...Object.keys(Vr),...Object.keys(Gr)],Dd=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function at(e){let n=new URLSearchParams(e),t=cu.flatMap(r=>{let a=n.get(r);return a&&Id(r,a)?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Fd(n.get("order")??"")}}function Id(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(Co(n).getTime())}function Fd(e){let n=Dd.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function fn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of cu){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var T=F(at(""));function du(){let e=()=>{T.value=at(location.search)};e(),addEventListener("popstate",e)}function X(e,n=!1){T.value=at(fn({...T.value,...e}));let t=location.pathname+fn(T.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function Pe(e,n){let{[e]:t,...r}=T.peek().filters;X({filters:n===""?r:{...r,[e]:n}})}var Od=({screen:e})=>!["activity","deleted"].includes(e),We=G(()=>Od(T.value)?ko(T.value,Ro(T.value)):""),mu=G(()=>T.value.screen==="activity"?ko(T.value,{filter:$d(T.value)}):""),pu=G(()=>T.value.screen==="deleted"?ko(T.value,{}):"");function ko({screen:e},n){return JSON.stringify({screen:e,variables:n})}function Ro(e){let{search:n,filters:t,order:r}=e.screen==="calling"?Ud(e):e,a=n.trim();return{filter:fu(Vr,t,a===""?[]:[{search:a}]),orderBy:r}}function fu(e,n,t=[]){let a=[...Object.keys(e).flatMap(i=>{let s=n[i];return s===void 0?[]:[e[i](s)]}),...t];return a.length===0?null:Object.assign({},...a)}var Lt=G(()=>T.value.search.trim());function $d({filters:e}){return fu(Gr,e)}function To({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function Ud(e){let n=To(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Jr({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var gn=tt(_o,({changes:e})=>e.pageInfo);function gu(){gn.follow(mu)}var ot=G(()=>{let n=gn.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:O(pn,t),number:t.phoneNumber}));return rt(n,({change:t})=>t.id)}),Ao=new Map;function yu(e){return[ie.value?.viewer,...ot.value.map(({change:t})=>t.actor)].forEach(t=>t&&Ao.set(t.id,t.name)),e===Mt?"the system":Ao.get(e)??"this person"}async function hu(e){let{accounts:n}=await he($t,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(Ao.set(t.id,t.name),t.id)}function vu(){return JSON.parse(Mn().dataset.issuer??"null")}function yn({issuer:e}){return new URL(e).host}var bu="numberbook sign-in";async function _u(e,n){let t=window.open("","_blank","popup,width=480,height=720");if(t===null||e.authorization===null)throw new Error(`The browser did not open the window of ${yn(e)}: allow it for this page.`);let[r,a,i]=[et(),et(),et()],s=new URL(e.authorization),u={response_type:"code",client_id:e.clientId,redirect_uri:Nu(),scope:[...new Set(["openid",...e.scope.split(" ")])].join(" ").trim(),audience:e.audience,state:r,nonce:a,code_challenge:ho(await Md(i)),code_challenge_method:"S256"};Object.entries(u).forEach(([d,y])=>s.searchParams.set(d,y));let l=Ld(r,n);t.location.replace(s);let{code:m="",error:c,error_description:p,iss:g=e.issuer}=await l;if(t.close(),c!==void 0||m==="")throw new Error(`${yn(e)} says: ${p??(c??"no code").replaceAll("_"," ")}`);if(g!==e.issuer)throw new Error(`Another issuer than ${yn(e)} has answered.`);return qd(e,{code:m,verifier:i,nonce:a})}function Nu(){return new URL(".",document.baseURI).href}async function Md(e){return new Uint8Array(await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e)))}function Ld(e,n){return new Promise((t,r)=>{let a=new BroadcastChannel(bu);a.onmessage=({data:i})=>{i.state===e&&(a.close(),t(i))},n.addEventListener("abort",()=>{a.close(),r(n.reason)})})}function wu(){let e=new URLSearchParams(location.search);return e.has("state")&&(e.has("code")||e.has("error"))}function Eu(){let e=new BroadcastChannel(bu);e.postMessage(Object.fromEntries(new URLSearchParams(location.search))),e.close(),history.replaceState(null,"",location.pathname),Mn().textContent="You can close this window.",window.close()}async function qd(e,{code:n,verifier:t,nonce:r}){let i={method:"POST",body:new URLSearchParams({grant_type:"authorization_code",code:n,redirect_uri:Nu(),client_id:e.clientId,code_verifier:t}),credentials:"omit",cache:"no-store"},s=await fetch(e.token??"",i).catch(()=>{});if(s===void 0)throw new Error(`${yn(e)} gives this page no token: it has to allow requests of ${location.origin}.`);let u=await s.json().catch(()=>({}));if(u.access_token===void 0)throw new Error(`${yn(e)} says: ${u.error_description??u.error??s.status}`);let{nonce:l,iss:m,aud:c}=Vd(u.id_token??"");if(l!==r||m!==e.issuer||![c].flat().includes(e.clientId))throw new Error(`What ${yn(e)} gave was not meant for this sign-in.`);return u.access_token}function Vd(e){try{let n=(e.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/");return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}catch{return{}}}var it=F(null),Su=0;function B(e,n){clearTimeout(Su),it.value={text:e,action:n},Su=window.setTimeout(()=>{it.value=null},8e3)}var Gd=Symbol.for("pv"),Jd=0;function o(e,n,t,r,a,i){n||(n={});var s,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?s=n[u]:l[u]=n[u];var m={type:e,props:l,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Gd,__v:--Jd,__i:-1,__u:0};return(a||i)&&(m.__source=a,m.__self=i),q.vnode&&q.vnode(m),m}function st({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:a}=e;return o(C,{children:[o("a",{href:fn({...T.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),X({number:t}))},children:o("bdi",{dir:"ltr",children:a})}),o("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Xd(r)}})]})}async function Xd(e){try{await navigator.clipboard.writeText(e),B(`Copied ${e}.`)}catch{B(`The browser does not let this page copy: ${e}`)}}function hn({list:e,shown:n,total:t}){return o("p",{class:"foot",children:[o("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t}`]}),e.hasMore.value&&o("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function vn({list:e}){return e.failure.value===null?null:o("p",{class:"refusal",role:"alert",children:e.failure.value})}function ut(){return o("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>o("div",{},n))})}var Cu={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Bd=["nickname","name","note","reference","tags"],xo=new Map;function W(e,n){let t=`${e} ${n}`,r=xo.get(t)??F(null);return xo.set(t,r),r}function ku(e,n){let t=W(e.id,n).value;return t?.phase.is==="saving"&&Bd.includes(n)?bn(t):qt(e,n)}function qt(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Ru(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function bn({field:e,text:n}){let t=e==="tags"?Ru(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function De(e,n,t){let r=W(e.id,n),{id:a,version:i,internationalFormat:s}=e;if(r.peek()===null){let u=qt(e,n);r.value={id:a,field:n,label:s,was:u,version:i,text:t??u??"",phase:{is:"typing"},isUndo:!1}}else r.peek()?.phase.is==="refused"&&(r.value={...r.peek(),phase:{is:"typing"}})}function ve(e,n){W(e,n).value=null}function _n(e){W(e.id,e.field).value=e}function Tu(){xo.clear()}function Vt(e){let n=e.field==="tags"?Ru(e.text):bn(e);return{id:e.id,expectedVersion:e.version,[e.field]:n}}var Qd=/^[a-z\d ]{2,15}$/i;async function Xr(e,n){return Qd.test(n)?(await he(No,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}var jd=3e4,le=tt(So,({phoneNumbers:e})=>e.pageInfo),{isLoading:Ye}=le,Q=G(()=>{let e=le.shown.value.flatMap(({phoneNumbers:n})=>O(Ue,n.nodes));return rt(e,({id:n})=>n)}),ze=G(()=>le.shown.value[0]?.phoneNumbers.totalCount??null),Po=G(()=>le.shown.value[0]?.phoneNumbers.totalCountIsExact??!0),Me=G(()=>`${(ze.value??0).toLocaleString("en")}${Po.value?"":"+"}`);function xu(){le.follow(We),setInterval(()=>{document.visibilityState==="visible"&&mn.value.is==="well"&&oe()},jd)}var Do=F(0);function oe(){Do.value++,lu()}async function Pu(e){let{hasMore:n,failure:t,more:r}=le,a=We.peek();for(;!e()&&n.peek()&&t.peek()===null&&We.peek()===a;)await Au(),r(),await Au()}function Au(){return new Promise(e=>{let n=ce(()=>{Ye.value||(queueMicrotask(()=>n()),e())})})}var Br=100,Hd=48e3,Kd=new TextEncoder;function Du(e){let n=[],t=0;for(let r of e){let a=Kd.encode(JSON.stringify(Vt(r))).length,i=n.at(-1);i===void 0||i.length===Br||t+a>Hd?(n.push([r]),t=a):(i.push(r),t+=a)}return n}async function jr(e,n,t){let r=W(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(bn(a)===r.was&&r.phase.is==="typing")return ve(e,n);let i=r.phase.is==="warned"&&r.text===t;if(n==="callingName"&&!i){_n({...a,phase:{is:"saving"}});let s=await Xr(e,t);if(s.length>0)return _n({...a,phase:{is:"warned",warnings:s}})}await $u(a)}async function Iu(e,{value:n,version:t}){await $u({...e,was:n,version:t})}function Fu(e){ve(e.id,e.field)}var Gt=[],Oo=F(0);async function $o(){let e=Gt.pop();Oo.value=Gt.length,e!==void 0&&await Hr(e.map(Wd))}function Wd({edit:e,version:n}){let{id:t,field:r,label:a}=e;return{id:t,field:r,label:a,was:bn(e),version:n,text:e.was??"",phase:{is:"typing"},isUndo:!0}}function Ou(){Tu(),Qr.clear(),Io.clear(),Gt.length=0,Oo.value=0}var Qr=new Map,Io=new Map;async function $u(e){await Hr([e])}async function Hr(e){e.forEach(t=>_n({...t,phase:{is:"saving"}}));let n=[];for(let t of Du(e)){let r=t.map(({id:a})=>a);n.push(...await Yd(r,()=>zd(t)))}return tm(n),n.length}function Yd(e,n){let t=Promise.all(e.map(r=>Io.get(r))).then(n);return e.forEach(r=>Io.set(r,t)),t}async function zd(e){try{let[n,...t]=e;return(n!==void 0&&t.length===0?[await Fo(n)]:await Zd(e)).filter(a=>a!==null)}catch(n){return e.forEach(t=>Mu(t,re(n))),[]}}async function Fo(e){let n=Lu(e),{updatePhoneNumber:t}=await te(eu,{input:Vt(n)});return Uu(n,t)}async function Zd(e){let n=e.map(Lu),{updatePhoneNumbers:t}=await te(Zs,{input:{items:n.map(Vt)}}),r=[];for(let[a,i]of n.entries())r.push(await Uu(i,t?.results[a]??em(t)));return r}function em(e){return{phoneNumber:null,userErrors:e?.userErrors??[]}}async function Uu(e,n){let t=O(Ue,n?.phoneNumber);if(t!=null)return nm(e,t);let r=O(Re,n?.userErrors??[]);return r.some(({code:a})=>a==="CONFLICT")?rm(e):(r.some(({code:a})=>a==="NOT_FOUND")?qu(e):Mu(e,r.map(({message:a})=>a).join(" ")),null)}function Mu(e,n){_n({...e,phase:{is:"refused",message:n}})}function Lu(e){let{version:n}=e;for(let t=Qr.get(`${e.id} ${n}`);t!==void 0;t=Qr.get(`${e.id} ${n}`))n=t;return{...e,version:n}}function nm(e,{version:n}){return n>e.version&&Qr.set(`${e.id} ${e.version}`,n),ve(e.id,e.field),{edit:e,version:n}}function tm(e){let[n]=e;if(n===void 0)return;let{edit:t}=n,r=e.length===1?t.label:`${e.length.toLocaleString("en")} numbers`;t.field==="callingName"?B(`The calling name of ${r} was asked for. The carrier decides.`):t.isUndo?B(e.length===1?`Undone: ${r} is as it was.`:`Undone: ${r} are as they were.`):(Gt.push(e),Oo.value=Gt.length,B(`Saved ${r}.`,{label:"Undo",act:()=>{$o()}}))}async function rm(e){let{phoneNumber:n}=await he(Ys,{id:e.id}),t=O(Ue,n);if(t==null)return qu(e),null;if(t.version>e.version&&[e.was,bn(e)].includes(qt(t,e.field)))return Fo({...e,version:t.version});if(t.version===e.version)return await new Promise(s=>setTimeout(s,200+300*Math.random())),Fo(e);let a=O(pn,n?.changes.nodes??[]).find(({field:s})=>s===Cu[e.field]),i={value:qt(t,e.field),version:t.version,at:a?.at??null};return _n({...e,phase:{is:"conflict",theirs:{...i,by:a?.actor?.name??null}}}),null}function qu(e){ve(e.id,e.field),oe(),B(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var pe=F(new Set),be=F(!1),Mo=G(()=>be.value?ze.value??0:pe.value.size),Kr=G(()=>be.value?Me.value:pe.value.size.toLocaleString("en")),Uo=null;function lt(e,n=!1){let t=be.peek()?new Set(Q.peek().map(i=>i.id)):pe.peek(),r=!t.has(e),a=n?am(Uo,e):[e];Uo=e,be.value=!1,pe.value=new Set(r?[...t,...a]:[...t].filter(i=>!a.includes(i)))}function am(e,n){let t=Q.peek().map(({id:i})=>i),r=t.indexOf(n),a=e===null||!t.includes(e)?r:t.indexOf(e);return t.slice(Math.min(a,r),Math.max(a,r)+1)}function Jt(e){be.value=!1,pe.value=new Set(e?Q.peek().map(({id:n})=>n):[])}function Le(){Uo=null,Jt(!1)}We.subscribe(Le);var Te=F(null);function Ju(){addEventListener("keydown",e=>{if(ie.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=om(e.target)?void 0:im[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function om(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var im={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Wr(1),ArrowUp:()=>Wr(-1),Enter:e=>!sm(e)&&Vu(),Escape:um,F2:Vu,j:()=>Wr(1),k:()=>Wr(-1),X:()=>Gu(!0),o:Bu,u:()=>($o(),!0),x:()=>Gu(!1)};function sm(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Xt="row-";function Wr(e){let n=[...document.querySelectorAll(`main [id^=${Xt}]`)],t=n.findIndex(({id:a})=>a===Xt+Te.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function Bt(e){Te.value=e,document.getElementById(Xt+e)?.focus()}function Vu(){if(T.peek().screen!=="numbers")return Bu();let e=Q.peek().find(({id:n})=>n===Te.peek());return e?.viewerCanUpdate&&De(e,"nickname"),e!==void 0}function Xu(e,n){let t=Q.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Te.value=i.id,De(i,"nickname")),i!==void 0}function Lo(){return document.getElementById(Xt+Te.peek())}function Gu(e){let n=Te.peek(),t=n!==null&&Lo()?.querySelector("input[type=checkbox]")!=null;return t&&lt(n,e),t}function Bu(){let e=Lo()?.querySelector("a");return e?.click(),e!=null}function um(){return T.peek().number===null||document.querySelector(":popover-open")!==null?!1:(qo(),!0)}function qo(){let{number:e}=T.peek();X({number:null}),(document.getElementById(Xt+e)??Lo())?.focus()}function Yr({id:e,children:n}){return o("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Te.value=e},children:n})}var Qu=F(Date.now());setInterval(()=>{Qu.value=Date.now()},1e3);var qe=Qu,zr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},ju=zr({weekday:"short",hour:"2-digit",minute:"2-digit"}),Hu=zr({hour:"2-digit",minute:"2-digit"}),Se=zr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),Ve=zr({day:"numeric",month:"short",year:"numeric"});function Ku(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:Ve(e)}function Zr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}var ea="9999-12-31";function A({children:e}){return o("bdi",{children:e})}function lm({currentTarget:e}){e.title=Se(e.dateTime)}var cm=G(()=>Math.ceil(qe.value/3e4)*3e4);function Nn({at:e}){return o("time",{dateTime:e,onPointerEnter:lm,children:Ku(e,cm.value)})}var ct={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Yu={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},dt={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Ze={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},na={LOCAL:"Local",TOLL_FREE:"Toll-free"},mt={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function Y(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var dm=new Intl.DisplayNames("en",{type:"region"}),Wu=new Map;function pt(e){let n=Wu.get(e)??mm(e);return Wu.set(e,n),n}function mm(e){try{return dm.of(e)??e}catch{return e}}function Zu({change:e}){let{actor:n,at:t,requestId:r}=e;return o(C,{children:[o(Vo,{change:e}),o("small",{title:`Request ${r}`,children:[n===null?"the system":o(A,{children:n.name}),", ",o(Nn,{at:t})]})]})}function Vo({change:{field:e,oldValue:n,newValue:t}}){return o("p",{children:[o("b",{children:Y(e,mt)})," ",o(zu,{of:n})," ",o("span",{"aria-label":"became",children:"\u2192"})," ",o(zu,{of:t})]})}function zu({of:e}){return e===null||e===""?o("span",{class:"empty",children:"nothing"}):o(A,{children:e})}function ta({change:e,again:n}){let t={changeIds:[e.id]};return o(Go,{input:t,label:"Undo",of:Y(e.field,mt),again:n})}function Go({input:e,label:n,of:t,again:r}){let a=U("");async function i(){try{let{undoChanges:s}=await te(Ut,{input:e}),u=O(Mr,s?.results??[]),l=u.filter(({phoneNumber:c})=>c!==null).length,m=[s,...u].flatMap(c=>O(Re,c?.userErrors??[]));a.value=[...new Set(m.map(c=>c.message))].join(" "),l>0&&B(u.length===1?"Undone.":`Undone: ${l} of ${u.length} changes.`)}catch(s){a.value=re(s)}oe(),r?.()}return o(C,{children:[o("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),o("span",{class:"refusal",role:"alert",children:a.value})]})}var pm={close:"M4 4l8 8M12 4l-8 8",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function Ie({name:e}){return o("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:o("path",{d:pm[e]})})}function ra({label:e,text:n,onRemove:t}){return o("li",{children:[o("span",{children:[e,": ",o("bdi",{children:n})]}),o("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:o(Ie,{name:"close"})})]})}function wn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:a=!0}){let i=U([]),s=j(0),u=Ci();function l(m){clearTimeout(s.current),s.current=window.setTimeout(()=>{he($t,{search:m.slice(0,100)},"cache-first").then(({accounts:c})=>{i.value=c.map(p=>p.name)}).catch(()=>{})},150)}return o("label",{children:[n,o("input",{name:e,list:u,required:a,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:m=>l(m.currentTarget.value)}),o("datalist",{id:u,children:i.value.map(m=>o("option",{value:m},m))})]})}function en({words:e}){return o(C,{children:Object.entries(e).map(([n,t])=>o("option",{value:n,children:t},n))})}function nl(){let{field:e=""}=T.value.filters;return o("div",{class:"finding",children:[o("button",{popovertarget:"filters",children:"Filter"}),o("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[o("h2",{children:"Only changes"}),o(gm,{}),o("label",{children:["What",o("select",{value:e,onChange:n=>Pe("field",n.currentTarget.value),children:[o("option",{value:"",children:"anything"}),o(en,{words:mt})]})]}),o(el,{name:"since"}),o(el,{name:"until"})]}),o("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(Gr).flatMap(n=>{let t=T.value.filters[n];return t===void 0?[]:[o(ra,{label:tl[n],text:fm[n](t),onRemove:()=>Pe(n,"")},n)]})})]})}var tl={by:"By",field:"What",request:"Request",since:"From",until:"Until the end of"},fm={by:yu,field:e=>Y(e,mt),request:e=>e,since:e=>Ve(`${e}T00:00`),until:e=>Ve(`${e}T00:00`)};function gm(){let e=U("");async function n(t){let r=String(new FormData(t).get("actor")).trim();if(e.value="",r!=="")try{let a=await hu(r);a===null?e.value=`You cannot find anybody called ${r}.`:(Pe("by",a),t.reset())}catch(a){e.value=re(a)}}return o("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[o(wn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),o("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function el({name:e}){return o("label",{children:[tl[e],o("input",{type:"date",max:ea,value:T.value.filters[e]??"",onChange:n=>Pe(e,n.currentTarget.value)})]})}function al(){let{request:e}=T.value.filters;return o("main",{class:"numbers","aria-busy":gn.isLoading.value,children:[o("div",{class:"title",children:[o("h1",{children:"Activity"}),e!==void 0&&ot.value.length>0&&o(Go,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),o(nl,{}),o(vn,{list:gn}),o(ym,{})]})}function ym(){return ot.value.length>0?o(C,{children:[o("ul",{class:"cards changes","aria-label":"Changes",children:ot.value.map(e=>o(hm,{...e},e.change.id))}),o(hn,{list:gn,shown:ot.value.length,total:null})]}):gn.isLoading.value?o(ut,{}):gn.failure.value!==null?null:Jr(T.value)?o("div",{class:"nothing",children:[o("h2",{children:"No change matches"}),o("p",{children:"Nothing that you see was changed so."}),o("button",{class:"primary",onClick:()=>X({filters:{}}),children:"Clear"})]}):o("div",{class:"nothing",children:[o("h2",{children:"Nothing has happened yet"}),o("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function hm({change:e,number:n}){let{actor:t,requestId:r}=e;return o(Yr,{id:e.id,children:[o("div",{class:"whose",children:n===null?o("span",{class:"empty",children:"a number that you do not see any more"}):o(C,{children:[o("span",{class:"number",children:o(st,{number:n})}),o("span",{class:"about",children:n.nickname!==null&&o(A,{children:n.nickname})})]})}),o(Vo,{change:e}),o("small",{class:"who",children:[o(rl,{filter:"by",value:t?.id??Mt,children:t?.name??"the system"}),o(Nn,{at:e.at}),o(rl,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&o("div",{class:"acts",children:o(ta,{change:e})})]})}function rl({filter:e,value:n,children:t}){let r={...T.value.filters,[e]:n};return o("a",{href:fn({...T.value,filters:r}),title:"Only these",onClick:a=>{a.preventDefault(),Pe(e,n)},children:o(A,{children:t})})}function aa(e){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return o("span",{class:"calling",children:[n===null?o("span",{class:"empty",children:"none"}):A({children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&o("span",{class:"pill pending",children:[o("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":A({children:r.requestedName}),o(vm,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&o("span",{class:"pill failed",children:"failed"})]})}function vm({due:e}){return o("span",{class:"left",children:[" ",Zr(e,qe.value)]})}function nn({id:e,field:n}){let t=W(e,n).value,r=j(null),a=t?.phase.is==="conflict";if(Zt(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return o("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[o("p",{children:[o("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),o("dl",{children:[o("div",{class:"mine",children:[o("dt",{children:"Mine"}),o("dd",{children:o(Jo,{of:t.text===""?null:t.text})})]}),o("div",{children:[o("dt",{children:["Theirs",i.at!==null&&o("small",{children:[", by ",o(A,{children:i.by??"the system"}),", ",o(Nn,{at:i.at})]})]}),o("dd",{children:o(Jo,{of:i.value})})]}),o("div",{children:[o("dt",{children:"As it was"}),o("dd",{children:o(Jo,{of:t.was})})]})]}),o("p",{class:"actions",children:[o("button",{ref:r,class:"primary",onClick:()=>{Iu(t,i)},children:"Keep mine"}),o("button",{onClick:()=>Fu(t),children:"Take theirs"})]})]})}function Jo({of:e}){return e===null?o("span",{class:"empty",children:"empty"}):o(A,{children:e})}var ol=String.raw`"(?:[^"]|"")*"(?![^\t\r\n])|[^\t\r\n]*`,bm=new RegExp(String.raw`(${ol})(?:\t(?:${ol}))*(?:\r\n|\r|\n|$)`,"g");function il(e){return[...e.trimEnd().matchAll(bm)].slice(0,-1).map(([,t=""])=>/[\t\r\n]/.test(t)?_m(t):t)}function _m(e){return e.slice(1,-1).replaceAll('""','"')}function oa({warnings:e,children:n}){return e.length===0?null:o("span",{class:"warnings",role:"alert",children:[o("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>o("span",{children:t},t)),n]})}function ft(e){let{number:n,field:t,label:r,empty:a}=e,i=W(n.id,t).value;if(i!==null&&["typing","refused","warned"].includes(i.phase.is))return o(Nm,{...e,edit:i});let s=ku(n,t),u=s===null?o("span",{class:"empty",children:a}):A({children:s});return n.viewerCanUpdate?o("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??a}. Edit`,"aria-busy":i?.phase.is==="saving",onClick:()=>De(n,t),children:u}):o("span",{class:"value",children:u})}function Nm({number:e,field:n,label:t,limit:r,rule:a,onDone:i,onTab:s,onPasteLines:u,edit:l,isLong:m}){let c=j(null),p=j(null),g=j(!1),{is:d}=l.phase;Zt(()=>{d==="typing"?(c.current?.focus(),c.current?.select()):d==="warned"&&document.activeElement===document.body&&c.current?.focus(),g.current=!1,y()},[d]);function y(){let f=[...c.current?.value.trim()??""].length;p.current!==null&&(p.current.textContent=`${f} / ${r}`,p.current.dataset.over=String(f>r))}function b(){g.current=!0,jr(e.id,n,c.current?.value??"")}function N(f){f.isComposing||(f.key==="Enter"&&(m!==!0||f.ctrlKey)?(f.preventDefault(),b(),i()):f.key==="Escape"?(f.preventDefault(),g.current=!0,ve(e.id,n),i()):f.key==="Tab"&&s!==void 0&&(b(),s(f.shiftKey?-1:1)&&f.preventDefault()))}function x(f){let S=il(f.clipboardData?.getData("text/plain")??"");u!==void 0&&S.length>1&&(f.preventDefault(),g.current=!0,u(S))}let _=m===!0?"textarea":"input",k=`${n}-${e.id}`;return o("span",{class:"editor",children:[o(_,{ref:c,dir:"auto",defaultValue:l.text,"aria-label":t,"aria-describedby":k,"aria-invalid":l.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:x,onBlur:()=>{!g.current&&l.phase.is==="typing"&&b()}}),o("span",{class:"under",id:k,children:[l.phase.is==="refused"&&o("span",{class:"refusal",role:"alert",children:l.phase.message}),a!==void 0&&l.phase.is!=="refused"&&o("span",{children:a}),o("span",{class:"counter",ref:p})]}),l.phase.is==="warned"&&o(oa,{warnings:l.phase.warnings,children:o("button",{type:"button",class:"small",onClick:b,children:"Ask nevertheless"})})]})}function ia({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return o(C,{children:[o("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(qe.value-n,0),t-n)}),o("p",{children:[o("b",{children:Zr(e.dueAt,qe.value)}),", until ",o("time",{dateTime:e.dueAt,children:ju(e.dueAt)})]})]})}var wm=2e3;function sa(e,n){let t=e!==void 0&&qe.value>Date.parse(e);se(()=>{let r=t?setInterval(n,wm):0;return()=>clearInterval(r)},[t,n])}function ua({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":o(A,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?o("p",{class:"refusal",children:["The carrier refused ",t," on ",Se(n.settledAt),n.reason===null?".":o(C,{children:[": ",o(A,{children:n.reason})]})," ","The name in effect has not changed."]}):o("p",{class:"settled",children:["The carrier took ",t," on ",Se(n.settledAt),"."]})}function la({number:e}){return o(C,{children:[o(ft,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),W(e.id,"callingName").value?.phase.is==="saving"&&o("p",{role:"status",children:"Asking the carrier \u2026"})]})}function ca({number:e}){let n=W(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:o("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",o(A,{children:n.text})," ",o("button",{class:"small",onClick:()=>ve(e.id,"callingName"),children:"Leave it"})]})}function sl({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:a,owner:i,viewerAccess:s}=e,u=Xn(()=>pe.value.has(t)).value,l=W(t,"callingName").value!==null,m=e.callingNameStatus==="UPDATE_IN_PROGRESS";return o(Yr,{id:t,children:[o("div",{class:"whose",children:[n&&m&&o("input",{type:"checkbox","aria-label":`Select ${r}`,checked:u,onClick:c=>lt(t,c.shiftKey)}),o("span",{class:"number",children:o(st,{number:e})}),o("span",{class:"about",children:[a!==null&&o(A,{children:a})," ",s!=="OWNER"&&o("small",{children:["of ",o(A,{children:i.name})]})]})]}),o("div",{class:"state",children:[aa(e),o(ua,{number:e}),o(ca,{number:e}),!m&&l&&o("div",{class:"field",children:o(la,{number:e})}),o(nn,{id:t,field:"callingName"})]}),m&&e.callingNameUpdate!==null&&o("div",{class:"due",children:o(ia,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!l&&o(Em,{number:e})]})}function Em({number:e}){return o("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>De(e,"callingName",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}function da({they:e,settle:n}){let t=U(""),r=U(!1);async function a(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return o("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[o("label",{children:["Reason, if ",e.toLowerCase()," failed",o("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),o("p",{class:"actions",children:[o("button",{disabled:r.value,onClick:()=>{a("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),o("button",{class:"danger",disabled:r.value,onClick:()=>{a("FAILED")},children:[e," failed"]})]})]})}async function Ge(e){try{return ma(await e())}catch(n){return re(n)}}function ma(e){return O(Re,e?.userErrors??[]).map(({message:n})=>n).join(" ")}function ul(e,n){return Ge(async()=>{let{settleCallingName:t}=await te(Xs,{input:cl(e,n)});return t?.phoneNumber!=null&&(B(`Settled the calling name of ${e.internationalFormat}.`),oe()),t})}async function ll(e,n){let t=[];for(let a=0;a<e.length;a+=Br)t.push(...await Sm(e.slice(a,a+Br),n));let r=e.length-t.length;return r>0&&B(`Settled ${r} calling ${r===1?"name":"names"}.`),oe(),t}async function Sm(e,n){let t=await Cm(e.map(r=>cl(r,n)));return e.flatMap((r,a)=>{let i=t[a]??"";return i===""?[]:[{number:r,message:i}]})}async function Cm(e){try{let{settleCallingNames:n}=await te(Bs,{input:{items:e}}),t=O(Mr,n?.results??[]);return e.map((r,a)=>ma(n)||ma(t[a]??null))}catch(n){return e.map(()=>re(n))}}function cl({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function dl({refused:e}){let n=Q.value.filter(({id:r})=>pe.value.has(r));async function t(r){e.value=await ll(n,r),Le()}return n.length===0?null:o("section",{class:"selection","aria-label":"Selection",children:[o("b",{children:[n.length.toLocaleString("en")," selected"]}),o("button",{onClick:Le,children:"Clear"}),o(da,{they:n.length===1?"It":"They",settle:t})]})}function ml({refused:e}){return o("div",{role:"alert",children:e.value.length>0&&o("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>o("li",{children:[o("bdi",{dir:"ltr",children:n.internationalFormat}),o("span",{class:"refusal",children:t})]},n.id))})})}var Xo={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most.",first:"Those due next come first."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again.",first:"Those asked for last come first."},UPDATE_SUCCEEDED:{label:"Settled",none:"No calling name is in effect",about:"What a carrier has taken is here.",first:"Those asked for last come first, whenever the carrier took them."}};function pl(){let e=To(T.value),n=nt()&&e==="UPDATE_IN_PROGRESS",t=Xn(()=>Q.value.find(({callingNameStatus:a})=>a==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=U([]);return sa(t,oe),o("main",{class:"numbers","aria-busy":Ye.value,children:[o("div",{class:"title",children:[o("h1",{children:"Calling names"}),o("p",{class:"quiet",role:"status",children:ze.value!==null&&`${Me.value} ${Xo[e]?.label.toLowerCase()??""}`}),n&&Q.value.length>0&&o("button",{onClick:()=>Jt(!0),children:"Select all that are shown"})]}),o("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(Xo).map(([a,{label:i}])=>o("button",{"aria-pressed":a===e,onClick:()=>X({filters:{calling:a},number:null}),children:i},a))}),o(vn,{list:le}),n&&o(ml,{refused:r}),o(km,{part:Xo[e],canSettle:n}),n&&o(dl,{refused:r})]})}function km({part:e,canSettle:n}){return Q.value.length>0?o(C,{children:[o("p",{class:"quiet",children:e.first}),o("ul",{class:"cards asked","aria-label":e.label,children:Q.value.map(t=>o(sl,{number:t,canSettle:n},t.id))}),o(hn,{list:le,shown:Q.value.length,total:Me.value})]}):Ye.value?o(ut,{}):le.failure.value===null?o("div",{class:"nothing",children:[o("h2",{children:e.none}),o("p",{children:e.about})]}):null}function fl({id:e,internationalFormat:n},t){return Ge(async()=>{let{transferPhoneNumber:r}=await te(Eo,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let a=r.remainingAccess.map(({name:i})=>i).join(", ");B(`${n} belongs to ${t} now.${a===""?"":` Still sees it by a grant: ${a}.`}`),r.phoneNumber===null&&X({number:null},!0),oe()}return r})}function gl({id:e,version:n,internationalFormat:t}){return Ge(async()=>{let{deletePhoneNumber:r}=await te(js,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){X({number:null},!0);let a=r.deletionAt===null?"":` It can be restored until ${Se(r.deletionAt)}.`;B(`Deleted ${t}.${a}`,{label:"Restore",act:()=>{Bo(e)}}),oe()}return r})}function Bo(e){return Ge(async()=>{let{restorePhoneNumber:n}=await te(Hs,{input:{id:e}});return n?.phoneNumber!=null&&(B("Restored, as it was."),oe()),n})}function yl(e){return Ge(async()=>{let{createPhoneNumber:n}=await te(Ks,{input:e});return n?.phoneNumber!=null&&(B(n.message),oe()),n})}var En=tt(Ws,({phoneNumbers:e})=>e.pageInfo);function hl(){En.follow(pu)}var pa=G(()=>{let n=En.shown.value.flatMap(({phoneNumbers:t})=>t.nodes).map(t=>({number:O(Ue,t),deletionAt:t.deletionAt}));return rt(n,({number:t})=>t.id)}),vl=G(()=>En.shown.value[0]?.phoneNumbers.totalCount??null);function bl(){let e=U(""),n=vl.value;async function t(r){e.value=await Bo(r),En.reload()}return o("main",{class:"numbers","aria-busy":En.isLoading.value,children:[o("div",{class:"title",children:[o("h1",{children:"Deleted numbers"}),o("p",{class:"quiet",role:"status",children:n!==null&&`${n.toLocaleString("en")} to restore`})]}),o(vn,{list:En}),o("p",{class:"refusal",role:"alert",children:e.value}),n===0&&o("div",{class:"nothing",children:[o("h2",{children:"Nothing is deleted"}),o("p",{children:"A number that is deleted can be restored here, until it is released."})]}),o("ul",{class:"cards",children:pa.value.map(({number:r,deletionAt:a})=>o("li",{children:[o("b",{children:o("bdi",{dir:"ltr",children:r.internationalFormat})}),o("span",{children:r.nickname===null?"":o(A,{children:r.nickname})}),o("span",{class:"quiet",children:["of ",o(A,{children:r.owner.name}),a!==null&&`, released ${Se(a)}`]}),o("button",{"aria-label":`Restore ${r.internationalFormat}`,onClick:()=>{t(r.id)},children:"Restore"})]},r.id))}),pa.value.length>0&&o(hn,{list:En,shown:pa.value.length,total:(n??0).toLocaleString("en")})]})}function _l(){let e=j(null),n=U("");async function t(r){let a=new FormData(r),i=s=>String(a.get(s)??"").trim()||null;n.value=await yl({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return o(C,{children:[o("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),o("dialog",{ref:e,"aria-labelledby":"add-title",children:o("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o("h2",{id:"add-title",children:"Add a number"}),o("label",{children:["Number, as people write it",o("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),o("label",{children:["Country, for one without +",o("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),o(wn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),o("label",{children:["Nickname",o("input",{name:"nickname",autoComplete:"off"})]}),o("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),o("p",{class:"actions",children:[o("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),o("button",{class:"primary",children:"Add"})]})]})})]})}var Sn=F(null),Rm=600;function Nl(){let e=0,n="";ce(()=>{let t=ie.value?.viewer.id??"";(t===""||!n.startsWith(t))&&(Sn.value=null);let r=Lt.value,a=`${t} ${vo.value} ${Do.value} ${r}`;clearTimeout(e),!(t===""||Ye.value||r!==""&&!Po.value||a===n)&&(e=window.setTimeout(()=>{n=a,Tm(t,r)},Sn.peek()===null?0:Rm))})}async function Tm(e,n){let t=n===""?null:{search:n},r=[he(wo,{filter:t}),he(Qs,{filter:t})],a=await Promise.all(r).catch(()=>null);if(a!==null&&ie.peek()?.viewer.id===e&&Lt.peek()===n){let[{access:i,calling:s},{nickname:u,tag:l}]=a;Sn.value={search:n,access:fa(i),calling:fa(s),nickname:fa(u),tag:fa(l)}}}function fa(e){return new Map(O(Vs,e).map(({value:n,count:t})=>[n??null,t]))}var Am=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"},counted:["access","OWNER"]},{label:"Shared with me",filters:{access:"GRANTED"},counted:["access","GRANTED"]},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"},counted:["calling","UPDATE_IN_PROGRESS"]},{label:"Failed names",filters:{calling:"UPDATE_FAILED"},counted:["calling","UPDATE_FAILED"]},{label:"Without nickname",filters:{nickname:"without"},counted:["nickname","false"]}],wl=6;function El(){let e=[...Sn.value?.tag.keys()??[]].filter(a=>a!==null),n=T.value.filters.tag,[t,r]=[e.slice(0,wl),e.slice(wl)];return n!==void 0&&!t.some(a=>Qo(a,n))&&t.push(r.find(a=>Qo(a,n))??n),o("nav",{class:"chips","aria-label":"Parts of the list",children:[Am.map(a=>o(jo,{...a},a.label)),t.map(a=>o(jo,{label:a,filters:{tag:a},counted:["tag",a]},`tag ${a}`)),r.length>0&&o(Dm,{tags:r})]})}function Qo(e,n){return e.toLowerCase()===n.toLowerCase()}function jo({label:e,filters:n,counted:t}){let r=T.value.filters,a=t?.[0]==="tag",i=a?Object.keys(r).length===1&&Qo(r.tag??"",e):JSON.stringify(r)===JSON.stringify(n);return o("button",{class:a?"of-tag":"","aria-pressed":i,onClick:()=>X({filters:n,number:null}),children:[o(A,{children:e}),o(xm,{counted:t})]})}function xm({counted:e}){if(Sn.value?.search!==Lt.value)return null;let n=[...Sn.value.access.values()].reduce((r,a)=>r+a,0),t=e===void 0?n:Sn.value[e[0]].get(e[1])??0;return o("small",{children:t.toLocaleString("en")})}function Pm({currentTarget:e}){e.hidePopover()}function Dm({tags:e}){return o(C,{children:[o("button",{popovertarget:"tags",children:["Other tags ",o("small",{children:e.length.toLocaleString("en")})]}),o("div",{id:"tags",popover:"auto",class:"card other-tags",role:"dialog","aria-label":"Other tags",onClick:Pm,children:e.map(n=>o(jo,{label:n,filters:{tag:n},counted:["tag",n]},n))})]})}var Im=150;function Sl(){let e=j(null),n=j(0),{search:t}=T.value;se(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:i}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>X({search:i},!0),Im)}return o("div",{class:"finding",children:[o("div",{class:"search",role:"search",children:[o(Ie,{name:"search"}),o("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),o("kbd",{"aria-hidden":"true",children:"/"})]}),o(Fm,{}),o($m,{})]})}var Cl={access:{label:"Access",words:ct},calling:{label:"Calling name",words:Yu},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:na},product:{label:"Product",words:Ze},type:{label:"Type",words:dt}};function Fm(){return o(C,{children:[o("button",{popovertarget:"filters",children:"Filter"}),o("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[o("h2",{children:"Only numbers with"}),Object.entries(Cl).map(([e,{label:n,words:t}])=>o("label",{children:[n,o("select",{value:T.value.filters[e]??"",onChange:r=>Pe(e,r.currentTarget.value),children:[o("option",{value:"",children:"any"}),o(en,{words:t})]})]},e)),o("label",{children:["Country",o("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:T.value.filters.country??"",onInput:e=>Om(e.currentTarget.value)})]})]})]})}function Om(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Pe("country",n)}function $m(){let e=Object.keys(Vr);return o("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=T.value.filters[n];return t===void 0?[]:[o(Um,{name:n,value:t},n)]})})}function Um({name:e,value:n}){let t=Cl[e],r=t?.label??(e==="country"?"Country":Y(e,{})),a=e==="country"?pt(n):Y(n,t?.words??{});return o(ra,{label:r,text:a,onRemove:()=>Pe(e,"")})}function kl(e,n,t){let r=URL.createObjectURL(new Blob([Mm([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function Mm(e){return e.map(n=>`${n.map(Lm).join(",")}\r
`).join("")}function Lm(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var qm=50;function Rl({items:e}){return e.length===0?null:o("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,qm).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},i)=>o("li",{children:[o("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?o("span",{class:"refusal",children:O(Re,a).map(({message:s})=>s).join(" ")}):o("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&o(C,{children:["now ",o(A,{children:r})]})})]},n?.id??i))})}var Tl={run:null,items:[],warnings:[],message:"",isBusy:!1},Vm=700,ga=10,Ae=F(Tl),Ho=new AbortController;function gt(){Ho.abort(),Ho=new AbortController,Ae.value=Tl}async function Al(e,n){gt(),await ya(async t=>{let{previewUpdateRun:r}=await te(nu,{input:{target:e,change:n}});await Ko(t,r,["REFUSED","WILL_CHANGE"]),await Gm(t,n.callingName??"")})}async function Gm(e,n){let t=Ae.peek().items.flatMap(({outcome:a,phoneNumber:i})=>a==="WILL_CHANGE"&&i!==null?[i.id]:[]),r=await Promise.all(t.slice(0,ga).map(a=>Xr(a,n)));e({warnings:[...new Set(r.flat())]})}async function xl(e){await ya(async n=>{let t={id:e.id,expectedCount:e.willChange},{startUpdateRun:r}=await te(tu,{input:t});await Ko(n,r,[]),await $l(n,e.id)})}async function Pl(e){await ya(async n=>{let{cancelUpdateRun:t}=await te(ru,{input:{id:e.id}});await Ko(n,t,[])})}async function Dl(e){await ya(async n=>{let{undoChanges:t}=await te(Ut,{input:{runId:e.id}});n({message:Ol(Fl(t))}),await $l(n,e.id)})}async function Il(e){return Wo(e.id,["REFUSED","FAILED"],1/0)}async function ya(e){let{signal:n}=Ho,t=a=>{n.throwIfAborted(),Ae.value={...Ae.peek(),...a}};t({isBusy:!0,message:""});let r=await e(t).then(()=>({}),a=>({message:re(a)}));n.aborted||t({...r,isBusy:!1})}async function Ko(e,n,t){let r=O(Lr,n?.run)??Ae.peek().run,a=Ol(Fl(n)),i=r===null||t.length===0?[]:await Wo(r.id,t,1);e({run:r,items:i,message:a})}function Fl(e){return O(Re,e?.userErrors??[])}function Ol(e){return e.map(({message:n})=>n).join(" ")}async function $l(e,n){for(;;){let r=O(Lr,(await he(au,{id:n})).updateRun);if(r==null)return;if(e({run:r}),r.status!=="RUNNING")break;await new Promise(a=>setTimeout(a,Vm))}let t=await Wo(n,["FAILED","REFUSED"],1);e({items:t}),oe()}async function Wo(e,n,t){let r=[],a=null;for(let i=0;i<t;i++){let u=(await he(ou,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...O(Js,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}var Jm={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function Ul({onClose:e}){let n=j(null),{run:t}=Ae.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);se(()=>(n.current?.showModal(),gt),[]);function a(){r&&Le(),e()}return o("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:o("div",{class:"card",children:[o("h2",{id:"many-title",children:["Change ",Kr.value," numbers"]}),(t===null||t.status==="PREVIEWED")&&o(Xm,{}),o("p",{class:"refusal",role:"alert",children:Ae.value.message}),t!==null&&o(jm,{run:t}),o("p",{class:"actions",children:[o("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&o(Hm,{run:t})]})]})})}function Xm(){let e=U("nickname"),{run:n,isBusy:t}=Ae.value;function r(a){let i=String(new FormData(a).get("value")??"");Al(Bm(),Qm(e.value,i))}return o("form",{class:"choice",inert:n!==null&&t,onInput:gt,onSubmit:a=>{a.preventDefault(),r(a.currentTarget)},children:[o("label",{children:["What",o("select",{value:e.value,onChange:a=>{e.value=a.currentTarget.value},children:o(en,{words:Jm})})]}),o("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?o("select",{name:"value",children:o(en,{words:Ze})}):o("input",{name:"value",dir:"auto",autoComplete:"off"})]}),o("button",{disabled:t,children:"Preview"})]})}function Bm(){return be.peek()?{filter:Ro(T.peek()).filter??{}}:{ids:[...pe.peek()]}}function Qm(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function jm({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return o(C,{children:[o("div",{role:"group","aria-label":t?"Preview":"Outcome",children:o("dl",{class:"outcome",children:r.map(([a,i,s])=>o("div",{class:i===0?"":s,children:[o("dt",{children:a}),o("dd",{children:n(i)})]},a))})}),e.status==="RUNNING"&&o(C,{children:[o("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),o("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),e.status!=="RUNNING"&&o("p",{role:"status",children:[!t&&o("b",{children:[Y(e.status,{}),". "]}),Y(e.field,{}),": ",e.value===null?o("span",{class:"empty",children:"nothing"}):o(A,{children:e.value})]}),t&&o(oa,{warnings:Ae.value.warnings}),t&&e.field==="CALLING_NAME"&&e.willChange>ga&&o("p",{class:"quiet",children:["Warnings are those of the first ",ga," that will change."]}),o(Rl,{items:Ae.value.items})]})}function Hm({run:e}){let{isBusy:n}=Ae.value;switch(e.status){case"PREVIEWED":return o("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{xl(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return o("button",{onClick:()=>{Pl(e)},children:"Stop"});case"DONE":case"CANCELLED":return o(C,{children:[e.refused+e.failed>0&&o("button",{onClick:()=>{Km(e)},children:"Refusals as CSV"}),e.done>0&&o("button",{disabled:n,onClick:()=>{Dl(e)},children:"Undo all"})]});default:return null}}async function Km(e){let t=(await Il(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",O(Re,a).map(({message:i})=>i).join(" ")]);kl("refusals.csv",["e164","nickname","reason"],t)}function Ml(){let e=U(!1),n=ze.value??0;return e.value?o(Ul,{onClose:()=>e.value=!1}):Mo.value===0?null:o("section",{class:"selection","aria-label":"Selection",children:[o("b",{children:[Kr.value," selected"]}),!be.value&&n>Mo.value&&o("button",{onClick:()=>be.value=!0,children:["Select all ",Me.value," that match"]}),o("button",{onClick:Le,children:"Clear"}),o("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var Yo=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Ll=Yo.length+1;async function ql(e,n){ve(e,"nickname"),Bt(e);let[t,r]=[We.peek(),zo(e)];await Pu(()=>zo(e).length>=n.length);let a=zo(e);if(We.peek()!==t||r.some((p,g)=>p.id!==a[g]?.id))return B("Nothing was pasted: the list has changed meanwhile.");let i=n.map((p,g)=>p.trim()===""?"kept":Wm(a[g],p)),s=i.filter(p=>typeof p=="object"),u=s.filter(p=>bn(p)!==p.was);s.filter(p=>!u.includes(p)).forEach(p=>ve(p.id,"nickname"));let l=await Hr(u),m=u.filter(p=>W(p.id,"nickname").peek()!==null),c=i.filter(p=>p===void 0).length;(l<u.length||c>0)&&Ym(l,m,c)}function zo(e){let n=Q.peek(),t=n.findIndex(r=>r.id===e);return t===-1?[]:n.slice(t).filter(({viewerCanUpdate:r})=>r)}function Wm(e,n){if(e===void 0||W(e.id,"nickname").peek()!==null)return;De(e,"nickname");let t=W(e.id,"nickname").peek(),r=t===null?void 0:{...t,text:n};return r!==void 0&&_n({...r,phase:{is:"saving"}}),r}function Ym(e,n,t){let r=n.map(({id:l})=>W(l,"nickname").peek()?.phase.is),a=l=>r.filter(m=>m===l).length,s=[[e,"saved"],[a("refused"),"refused"],[a("conflict"),"to be decided"],[t,"without a number that can be changed now"]].filter(([l])=>l>0).map(([l,m])=>`${l.toLocaleString("en")} ${m}`),[u]=n;B(`Of the lines ${s.join(", ")}.`,u&&{label:"Show",act:()=>Bt(u.id)})}var[Vl,Gl,Jl,Xl]=[1,2,4,8];function Bl({number:e,isFirst:n}){let{id:t}=e,r=Xn(()=>(Te.value===t?Vl:0)|(T.value.number===t?Gl:0)|(W(t,"nickname").value?.phase.is==="conflict"?Jl:0)|(be.value||pe.value.has(t)?Xl:0)).value,a=(r&Vl)!==0||n&&Te.peek()===null;return o(C,{children:[o("tr",{role:"row",id:`row-${t}`,tabIndex:a?0:-1,"aria-current":r&Gl?"true":void 0,onFocusIn:()=>{Te.value=t},children:[o("td",{role:"cell",class:"select",children:o("input",{type:"checkbox",tabIndex:a?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:(r&Xl)!==0,onClick:i=>lt(t,i.shiftKey)})}),o("td",{role:"cell",class:"number",children:st({number:e,isStop:a})}),o("td",{role:"cell",class:e.tags.length===0?"nickname":"nickname with-tags",children:[o("span",{class:"naming",children:o(ft,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:a,onDone:()=>Bt(t),onTab:i=>Xu(t,i),onPasteLines:i=>{ql(t,i)}})}),zm(e,a)]}),o("td",{role:"cell",class:"calling-cell",children:aa(e)}),o("td",{role:"cell",class:"country",children:e.countryCode!==null&&o("abbr",{title:pt(e.countryCode),children:e.countryCode})}),o("td",{role:"cell",class:"type",children:Y(e.type,dt)}),o("td",{role:"cell",class:"product",children:e.productType===null?"":Y(e.productType,Ze)}),o("td",{role:"cell",class:"access",children:Zm(e)}),o("td",{role:"cell",class:"updated",children:Nn({at:e.updatedAt})})]}),(r&Jl)!==0&&o("tr",{role:"row",class:"below",children:o("td",{role:"cell",colSpan:Ll,children:o(nn,{id:t,field:"nickname"})})})]})}function zm(e,n){return e.tags.length===0?null:o("span",{class:"tags",children:e.tags.map(t=>o("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>X({filters:{tag:t}}),children:A({children:t})},t))})}function Zm(e){return e.viewerAccess==="OWNER"?o("span",{class:"own",children:"Yours"}):o("span",{class:"pill",title:Y(e.viewerAccess,ct),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",A({children:e.owner.name})]})}function Ql(){return o("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[o("thead",{role:"rowgroup",children:o("tr",{role:"row",children:[o("th",{role:"columnheader",scope:"col",class:"select",children:o(tp,{})}),Yo.map(e=>o(rp,{...e},e.label))]})}),o(np,{})]})}var ep=24;function np(){let e=U(!1);se(()=>{e.value=!0},[e]);let n=e.value?Q.value:Q.value.slice(0,ep);return o("tbody",{role:"rowgroup",children:n.map((t,r)=>o(Bl,{number:t,isFirst:r===0},t.id))})}function tp(){let e=be.value||Q.value.every(({id:n})=>pe.value.has(n));return o("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Jt(n.currentTarget.checked)})}function rp({label:e,order:n}){if(n===void 0)return o("th",{role:"columnheader",scope:"col",children:e});let t=T.value.order?.field===n?T.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return o("th",{role:"columnheader",scope:"col","aria-sort":r,children:o("button",{onClick:()=>X({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&o(Ie,{name:t==="ASC"?"up":"down"})]})})}function jl(){let e=ze.value;return o("main",{class:"numbers","aria-busy":Ye.value,children:[o("div",{class:"title",children:[o("h1",{children:"Numbers"}),o("p",{class:"quiet",role:"status",children:e!==null&&`${Me.value} ${e===1?"number":"numbers"}`}),nt()&&o(_l,{})]}),o(El,{}),o(Sl,{}),o(vn,{list:le}),o(ap,{})]})}function ap(){return Q.value.length>0?o(C,{children:[o(Ql,{}),o(Ml,{}),o(hn,{list:le,shown:Q.value.length,total:Me.value})]}):Ye.value?o(ut,{}):le.hasMore.value?o(op,{}):le.failure.value!==null?null:Jr(T.value)?o(ip,{}):o(sp,{})}function op(){return o("div",{class:"nothing",children:[o("h2",{children:"None found yet"}),o("p",{children:"A search for one or two characters looks at some thousand numbers at a time."}),o("button",{class:"primary",onClick:le.more,children:"Look further"})]})}function ip(){return o("div",{class:"nothing",children:[o("h2",{children:"No number matches"}),o("p",{children:"Nothing that you see has all of what is asked for above."}),o("button",{class:"primary",onClick:()=>X({search:"",filters:{}}),children:"Clear"})]})}function sp(){return o("div",{class:"nothing",children:[o("h2",{children:"No numbers yet"}),o("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),o("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var Ln=F(Kl("theme",["system","light","dark"])),yt=F(Kl("density",["comfortable","compact"]));function Hl(){ce(()=>{document.documentElement.dataset.theme=Ln.value,document.documentElement.dataset.density=yt.value;try{localStorage.setItem("numberbook:theme",Ln.value),localStorage.setItem("numberbook:density",yt.value)}catch{}})}function Kl(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}var up=/^[\x21-\x7e]+$/,Wl="The server does not answer. Try again in a moment.";async function ha(e,n="This token is not valid."){let t=e.trim().replace(/^bearer\s+/i,""),r=up.test(t)?await lp(t,n):n;return typeof r=="string"?r:(ie.peek()?.viewer.id!==r.id&&Yl(),yo(t),ie.value??={viewer:r},null)}function va(){Yl(),yo("")}function Yl(){Os(),ie.value=null,Ou(),gt(),Le(),it.value=null,Us()}async function lp(e,n){let{hash:t}=zs.__meta__,r=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:t})}).catch(()=>{});if(r===void 0)return Wl;let{data:a,errors:i}=await r.json().catch(()=>({}));return r.status===401?n:i?.some(({extensions:s})=>bo(s?.code))?"The server is of another release than this page. Load the page again to go on.":a?.viewer??i?.map(({message:s})=>s).join(" ")??Wl}function zl({viewer:e}){return o("header",{class:"bar",children:[o("a",{class:"brand",href:"./",children:[o("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),o(dp,{}),o("div",{class:"tools",children:[o("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),o("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${yt.value}`,onClick:fp,children:o(Ie,{name:"rows"})}),o("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${Ln.value}`,onClick:pp,children:o(Ie,{name:Zl()?"sun":"moon"})}),o("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),o("button",{class:"ghost person",popovertarget:"person",children:[o("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),o(A,{children:e.name})]}),o("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[o("p",{children:[o("b",{children:o(A,{children:e.name})}),o("small",{children:e.isOperator?"operator":mp(e)})]}),o("button",{onClick:va,children:"Sign out"})]})]})]})}var cp={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function dp(){return o("nav",{class:"screens","aria-label":"Screens",children:Object.entries(cp).map(([e,n])=>o("a",{href:fn({...at(""),screen:e})||"./","aria-current":T.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),X({...at(""),screen:e})},children:n},e))})}function mp(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Zl(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return Ln.value==="dark"||Ln.value==="system"&&e}function pp(){Ln.value=Zl()?"light":"dark"}function fp(){yt.value=yt.value==="compact"?"comfortable":"compact"}var gp=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function ec(){return o("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[o("h2",{children:"Keys"}),o("dl",{children:gp.map(([e,n])=>o("div",{children:[o("dt",{children:o("kbd",{children:e})}),o("dd",{children:n})]},e+n))})]})}function nc(){let e=it.value,n=e?.action;return o("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&o("bdi",{children:e.text}),n!==void 0&&o("button",{onClick:n.act,children:n.label})]})}function tc({issuer:e,onMessage:n}){let t=U(!1),r=j(null);se(()=>()=>r.current?.abort(),[]);let a=yn(e);async function i(){r.current?.abort();let s=new AbortController;r.current=s,t.value=!0,n("");let u=`You are signed in at ${a}, but this server does not take its access token: it has to be a JWT for ${e.audience}.`,l=await _u(e,s.signal).then(m=>ha(m,u)).catch(re);s.signal.aborted||(t.value=!1,n(l??""))}return e.authorization===null?o("p",{class:"quiet",children:[a," does not answer, so nobody can sign in there now. Reload to try again."]}):o(C,{children:[o("button",{type:"button",class:"primary",onClick:()=>{i()},children:["Sign in with ",a]}),t.value&&o("p",{class:"quiet",role:"status",children:["Go on in the window of ",a,"."]})]})}function Zo({isAgain:e=!1}){let n=U(""),t=U(!1),r=j(null);se(()=>{e&&r.current?.showModal()},[e]);async function a(l){t.value=!0,n.value="";try{n.value=await ha(l)??""}catch(m){n.value=re(m)}finally{t.value=!1}}let i=qs(),s=vu(),u=o("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),a(String(new FormData(l.currentTarget).get("token")??""))},children:[o("h1",{children:e?"Sign in again":"Numberbook"}),o("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s!==null&&o(tc,{issuer:s,onMessage:l=>n.value=l}),o("label",{children:["Access token",o("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),o("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),o("button",{class:s===null?"primary":"",disabled:t.value,children:s===null?"Sign in":"Sign in with the token"}),e&&o("button",{type:"button",onClick:va,children:"Sign out"}),i.length>0&&o("fieldset",{class:"people",children:[o("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:l,role:m,token:c})=>o("button",{type:"button",disabled:t.value,onClick:()=>{a(c)},children:[o("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),o("span",{children:[o("b",{children:o(A,{children:l})}),o("small",{children:m})]})]},l))]})]});return e?o("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),onClose:()=>r.current?.showModal(),children:u}):o("main",{class:"front",children:u})}function rc({isOperator:e}){return o("section",{class:"status","aria-label":"State",children:[e&&o("p",{children:"You see all numbers, as an operator."}),o("div",{role:"status",children:[Fr.value&&o("p",{class:"warn",children:["The server is of another release than this page. ",o("a",{href:"",children:"Reload"})," to go on."]}),mn.value.is==="away"&&o("p",{class:"warn",children:["The server does not answer. You see what was there",Ir.value!==null&&` as of ${Hu(Ir.value)}`,"; it is asked again."]}),mn.value.is==="limited"&&o("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",o(yp,{until:mn.value.until}),"."]})]})]})}function yp({until:e}){let n=Math.max(0,Math.ceil((e-qe.value)/1e3));return o("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var hp=5e3;function ac(e){let n=U({row:Q.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return se(()=>{let{stop:t,again:r}=$r(qr,{id:e},({data:i,error:s,isStale:u})=>{let l=O(Ue,i?.phoneNumber),m=O(Gs,i?.phoneNumber);i?.phoneNumber===null&&!u?vp(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:m??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:re(s)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},hp);return()=>{clearInterval(a),t()}},[e]),n}function vp(e){X({number:null},!0),oe(),B(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function oc({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return o("section",{class:"card calling-card","aria-label":"Calling name",children:[o("h3",{children:"Calling name"}),o("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?o(bp,{number:e,changes:n,again:t}):o("div",{class:"field",children:[o("span",{class:"label",children:"In effect"}),o(la,{number:e})]}),o(ua,{number:e}),o(ca,{number:e}),o(nn,{id:e.id,field:"callingName"})]})}function bp({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(sa(r?.dueAt,t),r===null)return null;let i=O(pn,n??[]).find(({field:s,newValue:u})=>s==="CALLING_NAME_REQUEST"&&u!==null)?.actor;return o(C,{children:[o("div",{class:"two",children:[o("div",{children:[o("span",{class:"label",children:"Live"}),o("span",{class:"value",children:e.callingName===null?o("span",{class:"empty",children:"none"}):o(A,{children:e.callingName})})]}),o("div",{class:"requested",children:[o("span",{class:"label",children:"Requested"}),o("span",{class:"value",children:r.requestedName===null?"none":o(A,{children:r.requestedName})})]})]}),o(ia,{update:r}),o("p",{class:"quiet",children:["Asked for ",i!=null&&o(C,{children:["by ",o(A,{children:i.name}),", "]}),Se(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),nt()&&o(_p,{number:e,again:t})]})}function _p({number:e,again:n}){let t=U("");async function r(a){t.value=await ul(e,a),n()}return o(C,{children:[o(da,{they:"It",settle:r}),o("p",{class:"refusal",role:"alert",children:t.value})]})}var Np=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function ic({number:e}){return o("section",{class:"fields","aria-label":"Details",children:[Np.map(({field:n,label:t,limit:r,rule:a,isLong:i})=>o("div",{class:"field",children:[o("span",{class:"label",children:t}),o(ft,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),o(nn,{id:e.id,field:n})]},n)),o(wp,{number:e})]})}function wp({number:e}){let{id:n,productType:t}=e,r=W(n,"productType").value,a=t===null?"none":Y(t,Ze),i=r?.phase.is==="refused"?r.phase.message:"";function s(u){ve(n,"productType"),De(e,"productType"),jr(n,"productType",u)}return o("div",{class:"field",children:[o("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?o("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:u=>s(u.currentTarget.value),children:[t===null&&o("option",{value:"",children:"none"}),o(en,{words:Ze})]}):o("span",{class:"value",children:a}),o("span",{id:"product-message",class:"refusal",role:"alert",children:i}),o(nn,{id:n,field:"productType"})]})}function ei({title:e,e164:n,children:t,action:r,act:a}){let i=j(null),s=U(""),u=U(!1),l=`careful-${e.replaceAll(" ","-")}`;async function m(p){s.value=await a(new FormData(p)),s.value===""&&i.current?.close()}function c(){s.value="",u.value=!1,i.current?.querySelector("form")?.reset(),i.current?.showModal()}return o(C,{children:[o("button",{class:"danger",onClick:c,children:[e," \u2026"]}),o("dialog",{ref:i,"aria-labelledby":l,children:o("form",{class:"card careful",onSubmit:p=>{p.preventDefault(),m(p.currentTarget)},children:[o("h2",{id:l,children:e}),t,o("label",{children:["Type the number to go on: ",n,o("input",{name:"number",autoComplete:"off",onInput:p=>{u.value=sc(p.currentTarget.value)===sc(n)}})]}),o("p",{class:"refusal",role:"alert",children:s.value}),o("p",{class:"actions",children:[o("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),o("button",{class:"primary",disabled:!u.value,children:r})]})]})})]})}function sc(e){return e.replaceAll(/\D/g,"")}function uc({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return o("section",{"aria-label":"Hand over or delete",children:o("p",{class:"actions",children:[o(ei,{title:"Hand over",e164:n,action:"Hand over",act:t=>fl(e,String(t.get("owner")??"")),children:[o("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),o(wn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),o(ei,{title:"Delete",e164:n,action:"Delete",act:()=>gl(e),children:o("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function lc({number:e,databaseId:n}){let t=Ot.value??{document:qr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return o("footer",{class:"operation",children:[o("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",o("code",{children:e.id})," \xB7 databaseId ",o("code",{children:n})]}),o("details",{children:[o("summary",{children:"Show operation"}),o("p",{class:"quiet",children:Ot.value===null?"This is what reads the number.":"This is the last change that you made."}),o("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),o("pre",{tabIndex:0,"aria-label":"Operation",children:r}),o("a",{href:`graphql#${Ep(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Ep(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function cc({number:e,grants:n}){if(e.viewerCanUpdate)return null;let t=O(Ur,n??[]);return o("p",{class:"right",children:[e.viewerAccess==="OPERATOR"&&o(C,{children:["You see it as an operator; it belongs to ",o(A,{children:e.owner.name}),"."," "]}),t.map(r=>o(Sp,{grant:r},r.id)),"Only the owner can change it."]})}function Sp({grant:{grantedBy:e,grantee:n,expiresAt:t}}){return o(C,{children:["Shared by ",o(A,{children:e.name})," with"," ",n.id===ie.value?.viewer.id?"you":o(C,{children:["your team ",o(A,{children:n.name})]}),t!==null&&` until ${Ve(t)}`,"."," "]})}function dc({number:e,grants:n}){let t=O(Ur,n.nodes),r=U("");async function a(i){r.value=await Ge(async()=>{let s={id:e.id,grantee:i};return(await te(su,{input:s})).revokePhoneNumberAccess}),r.value===""&&B(`The grant to ${i} has ended.`)}return o("section",{"aria-label":"Sharing",children:[o("h3",{children:"Shared with"}),t.length===0&&o("p",{class:"quiet",children:"Nobody: only you see it."}),o("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:u})=>o("li",{children:[o("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),o("span",{children:[o(A,{children:s.name}),o("small",{children:[s.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${Ve(u)}`]})]}),o("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{a(s.name)},children:"End"})]},i))}),n.totalCount>t.length&&o("p",{class:"quiet",children:["The first ",t.length," of ",n.totalCount.toLocaleString("en"),"."]}),o("p",{class:"refusal",role:"alert",children:r.value}),o(Cp,{number:e})]})}function Cp({number:e}){let n=U("");async function t(r){let a=new FormData(r),i=String(a.get("grantee")??""),s=String(a.get("until")??""),u=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Ge(async()=>{let l={id:e.id,grantee:i,expiresAt:u};return(await te(iu,{input:l})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),B(`${i} sees ${e.internationalFormat} now.`))}return o("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[o(wn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),o("label",{children:["Until the end of",o("input",{name:"until",type:"date",max:ea})]}),o("button",{children:"Share"}),o("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function mc({changes:e,total:n,canUndo:t,again:r}){let a=O(pn,e);return o("section",{"aria-label":"Trail",children:[o("h3",{children:"Trail"}),o("ol",{class:"trail",children:a.map(i=>o("li",{children:[o(Zu,{change:i}),t&&i.undoable&&o(ta,{change:i,again:r})]},i.id))}),n>a.length&&o("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function pc({id:e}){let{row:n,sheet:t,failure:r,again:a}=ac(e).value,i=j(null);return se(()=>i.current?.focus(),[e]),o("aside",{class:"sheet","aria-label":"Phone number",children:[o("header",{children:[o("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":o("bdi",{dir:"ltr",children:n.internationalFormat})}),o("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:qo,children:o(Ie,{name:"close"})})]}),r!==null&&o("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&o(C,{children:[o(cc,{number:n,grants:t?.viewerGrants}),o(ic,{number:n}),o(oc,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&o(C,{children:[t.grants!==null&&o(dc,{number:n,grants:t.grants}),o(Rp,{number:n,sheet:t}),o(mc,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),o(uc,{number:n}),o(lc,{number:n,databaseId:t.databaseId})]})]})}var kp={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Rp({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",o(A,{children:e.owner.name})],["Country",e.countryCode===null?"none":pt(e.countryCode)],["In its country",o("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",Y(n.numberType,na)],["Type",Y(e.type,dt)],["Status",Y(n.status,{})],["Access",Y(e.viewerAccess,ct)],["Order",n.orderId===null?"not known":o(A,{children:n.orderId})],["Came in",Se(n.createdAt)]];return o("section",{children:[o("h3",{children:"At the carrier"}),o("dl",{class:"facts",children:r.map(([a,i])=>o("div",{children:[o("dt",{children:a}),o("dd",{children:i})]},a))}),o("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(kp).map(([a,i])=>{let s=n.capabilities[a];return o("li",{"data-can":String(s),children:[i,": ",t(s)]},a)})}),o("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:i,associatedAt:s})=>o("li",{children:[o("span",{children:Y(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),o("code",{children:o(A,{children:i})}),o("small",{children:["since ",Ve(s)]})]},a+i))})]})}function fc(){let e=ie.value;if(e===null)return o(Zo,{});let{number:n,screen:t}=T.value;return o(C,{children:[o(zl,{viewer:e.viewer}),o(rc,{isOperator:e.viewer.isOperator}),o("div",{class:n===null?"desk":"desk beside",children:[o(Tp,{name:t}),n!==null&&o(pc,{id:n},n)]},e.viewer.id),o(nc,{}),o(ec,{}),mn.value.is==="signed out"&&o(Zo,{isAgain:!0})]})}function Tp({name:e}){switch(e){case"calling":return o(pl,{});case"activity":return o(al,{});case"deleted":return o(bl,{});default:return o(jl,{})}}wu()?Eu():Ap();function Ap(){Hl(),du(),xu(),gu(),hl(),Ju(),Nl(),Mn().textContent="",fi(o(fc,{}),Mn())}
