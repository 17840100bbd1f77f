var U,Va,wr,Je,br,yt,qa,mt,La,Er,Nr,Ws,Vn=Symbol.for("pv"),ht={},gt=[],Ys=/^m(i|n|o|s|text|space)$/,kr=Array.isArray,Rr=gt.slice,tn=Object.assign;function nn(e){e&&e.parentNode&&e.remove()}function Ga(e,n,t){var r,a,o,i={},u=arguments.length;for(o in n)o=="key"?r=n[o]:o=="ref"&&typeof e!="function"?a=n[o]:i[o]=n[o];return u>2&&(i.children=u>3?Rr.call(arguments,2):t),Mn(e,i,r,a,null)}function Mn(e,n,t,r,a){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vn,__v:a||++Va,__i:-1,__u:0};return!a&&U.vnode&&U.vnode(o),o}function O(e){return e.children}function _n(e,n){this.props=e,this.context=n,this.__g=0}function je(e,n){if(n==null)return e.__&&je(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:je(e)}function zs(e){var n,t=e.__v,r=t.__e,a=[],o=[],i=e.__P;i&&((n=tn({constructor:Vn},t)).__v=t.__v+1,U.vnode&&U.vnode(n),Sr(i,n,t,e.__n,i.namespaceURI,32&t.__u?[r]:null,a,r||je(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,Xa(a,n,o),t.__=t.__e=null,n.__e!=r&&Ja(n))}function Ja(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Ja(e)}function $a(e){(8&e.__g||(e.__g|=8,Je.push(e),yt++))&&br==U.debounceRendering||((br=U.debounceRendering)||queueMicrotask)(ja)}function ja(){try{for(var e,n=1;Je.length;)Je.length>n&&Je.sort(qa),e=Je.shift(),n=Je.length,8&e.__g&&zs(e)}finally{(yt=Je.length)&&(br||queueMicrotask)(ja)}}function Qa(e,n,t,r,a,o,i,u,l,p,c){var y,m,d,v,b,N,T=r.__k||gt,_=n.length;for(l=Zs(t,n,T,l,_),y=0;y<_;y++)(d=t.__k[y])!=null&&(m=~d.__i&&T[d.__i]||ht,d.__i=y,N=Sr(e,d,m,a,o,i,u,l,p,c),v=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Tr(m.ref,null,d,m),d.ref&&c.push(d.ref,d.__c||v,d)),b=b||v,4&d.__u?(l=Ka(d,l,e,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&N!==void 0?l=N:v&&(l=v.nextSibling),d.__u&=-21);return t.__e=b,l}function Zs(e,n,t,r,a){var o,i,u,l,p,c,y,m,d,v=t.length,b=v,N=0,T=0,_=e.__k=Array(a);for(o=0;o<a;o++)(i=n[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[o]=Mn(null,i):kr(i)?i=_[o]=Mn(O,{children:i}):i.constructor===Vn&&i.__b?i=_[o]=Mn(i.type,i.props,i.key,i.ref,i.__v):_[o]=i,l=o+N,i.__=e,i.__b=e.__b+1,u=null,~(p=i.__i=eu(i,t,l,b))&&(b--,(u=t[p])&&(u.__u|=2)),u&&u.__v?(i.__u|=16,p==l-1?N--:p==l+1?N++:p!=l&&(p>l?N--:N++,T=1)):(~p||(a>v?N--:a<v&&N++),typeof i.type!="function"&&(i.__u|=4))):_[o]=null;if(T){for(c=[],y=[],o=0;o<a;o++)if((i=_[o])&&16&i.__u){for(N=0,m=c.length;N<m;)c[d=N+m>>1]<i.__i?N=d+1:m=d;c[N]=i.__i,y[o]=N+1}for(N=c.length;o--;)y[o]&&(y[o]==N?N--:_[o].__u|=4)}if(b)for(o=0;o<v;o++)!(u=t[o])||2&u.__u||(u.__e==r&&(r=je(u)),xr(u,u));return r}function Ka(e,n,t,r){var a,o,i,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,n=Ka(a[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=je(e))&&!n.parentNode&&(n=null),i=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(i!=u&&(!r&&t.moveBefore&&i.parentNode?t.moveBefore(i,n):t.insertBefore(i,n||null)),n=i;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function eu(e,n,t,r){var a,o=e.key,i=e.type,u=n[t],l=u&&!(2&u.__u);if(u===null&&o==null||l&&o==u.key&&i==u.type)return t;if(r>(l?1:0)){for(a=t-1;a>=0;a--)if((u=n[a])&&!(2&u.__u)&&o==u.key&&i==u.type)return a;for(a=t+1;a<n.length;a++)if((u=n[a])&&!(2&u.__u)&&o==u.key&&i==u.type)return a}return-1}function Ma(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function ft(e,n,t,r,a){var o,i;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Ma(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Ma(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(i=Nr[n]||(Nr[n]=nu(n)),(e.__a||(e.__a={}))[n]=Er,o=n!=(n=n.replace(La,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,i,o):e.removeEventListener(n,i,o));else{if(a=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function nu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[mt]==null)n[mt]=Er++;else if(n[mt]<this.__a[e])return;return t(U.event?U.event(n):n)}}}function Sr(e,n,t,r,a,o,i,u,l,p){var c,y,m,d,v,b,N,T,_,S,f,k,w,M,L,h,C,A,D=n.type;if(n.constructor!==Vn)return null;128&t.__u&&(l=32&t.__u,c=t.__c.__z)&&(n.__u|=l,y=o=[],c.nodeType==8?u=vt(c,o):o.push(c),u=o[0]||u),(c=U.__b)&&c(n);e:if(typeof D=="function"){m=i.length;try{if(T=n.props,_=(c=D.prototype)&&c.render,S=(c=D.contextType)&&r[c.__c],f=c?S?S.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new D(T,f):(n.__c=d=new _n(T,f),d.constructor=D,d.render=ru),S&&S.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),D.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=tn({},d.__s)),tn(d.__s,D.getDerivedStateFromProps(T,d.__s)))),v=d.props,b=d.state,d.__v=n,t.__c){if(T!==v&&_&&!D.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,f),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,f)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function($){$&&($.__=n)}),gt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),u=je(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,f),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(v,b,N)})}else _&&!D.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=f,d.props=T,d.__P=e,d.__g&=-5,k=U.__r,w=_?25:0;do d.__g&=-9,k&&k(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(gt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=tn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(v,b)),M=c&&c.type===O&&c.key==null?c.props.children:c,T.__P&&(c=u,a=(e=T.__P).namespaceURI,l=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function($){$&&xr($,$)}),t.__k=null),u=t.__k?je(t,0):null),u=Qa(e,kr(M)?M:[M],n,t,r,a,o,i,u,l,p),T.__P&&(n.__e=null,u=c),n.__u&=-161,y&&y.some(nn),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch($){if(i.length=m,n.__v=null,l||o)if($&&$.then){if(n.__u|=128|l,o){for(~(C=o.indexOf(u||void 0))||(C=o.length);(A=o[C-1])&&A.nodeType==8;)C--;for(;C<o.length;C++)if(A=o[C])if(o[C]=null,L){if(A==h)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(h=vt(L=A))}}if(!L){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;L=u}(c=vt(L=n.__c.__z||(n.__c.__z=L)))?(n.__e=L,u=c):n.__e=u,u=u&&u.nextSibling}else o&&o.some(nn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),$&&$.then||Ba(n),U.__e($,n,t)}}else u=n.__e=tu(t.__e,n,t,r,a,o,i,l,p,e);return(c=U.diffed)&&c(n),u}function vt(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function Ba(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ba))}function Xa(e,n,t){for(var r=0;r<t.length;)Tr(t[r++],t[r++],t[r++]);U.__c&&U.__c(n,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){U.__e(o,a.__v)}})}function tu(e,n,t,r,a,o,i,u,l,p){var c,y,m,d,v,b,N,T,_=t.props||ht,S=n.props,f=n.type;if(f=="svg"?a="http://www.w3.org/2000/svg":f=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((v=o[c])&&(f?v.localName==f:v.nodeType==3)){e=v,o[c]=null;break}}if(!e){if(T=p.ownerDocument||document,!f)return T.createTextNode(S);e=T.createElementNS(a,f,S.is?S:p),u&&(U.__m&&U.__m(n,o),u=!1),o=null}if(f){if(p=f=="template"&&e.content||e,o=f=="textarea"&&S.defaultValue!=null?null:o&&Rr.call(p.childNodes),!u&&o)for(_={},c=0;c<e.attributes.length;c++)_[(v=e.attributes[c]).name]=v.value;for(c in _)v=_[c],c=="dangerouslySetInnerHTML"?m=v:c=="children"||c in S||c=="value"&&"defaultValue"in S||c=="checked"&&"defaultChecked"in S||ft(e,c,null,v,a);for(c in S)v=S[c],c=="children"?d=v:c=="dangerouslySetInnerHTML"?y=v:c=="value"?b=v:c=="checked"?N=v:u&&typeof v!="function"||_[c]===v||ft(e,c,v,_[c],a);y?(u||m&&(y.__html==m.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),n.__k=[]):(m&&(e.textContent=""),(f=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ys.test(f))&&(a="http://www.w3.org/1999/xhtml"),Qa(p,kr(d)?d:[d],n,t,r,a,o,i,o?o[0]:t.__k&&je(t,0),u,l),o&&o.some(nn)),u&&f!="textarea"||(c="value",f=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(f!="progress"||b)||ft(e,c,b,_[c],a),c="checked",N!=null&&N!=e[c]&&ft(e,c,N,_[c],a))}else _===S||u&&e.data==S||(e.data=S);return e}function Tr(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(a){U.__e(a,t)}}function xr(e,n,t){var r,a,o,i;if(U.unmount&&U.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Tr(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){U.__e(u,n)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&xr(r[i],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(a=vt(r,o=[]))&&(r==e.__e&&o.some(nn),nn(a),nn(r)),t||nn(e.__e),e.__e=e.__c=e.__=null}function ru(e,n,t){return this.constructor(e,t)}function Ha(e,n){var t,r,a,o;U.__&&U.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Mn(O,{children:[e]}),a=[],o=[],Sr(n,n.__k,r||ht,ht,n.namespaceURI,r?null:n.firstChild?Rr.call(n.childNodes):null,a,r?r.__e:n.firstChild,t,o),Xa(a,n.__k,o),n.__k.props.children=null}U={__e:function(e,n,t,r){for(var a,o,i;n=n.__;)if((a=n.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw yt=0,e}},Va=0,wr=function(e){return e!=null&&e.constructor===Vn},_n.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=tn({},this.state)),typeof e=="function"&&(e=e(tn({},t),this.props)),e&&(tn(t,e),this.__v&&(n&&this.__k.push(n),$a(this)))},_n.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),$a(this))},_n.prototype.render=O,Je=[],yt=0,qa=function(e,n){return e.__v.__b-n.__v.__b},mt=Symbol(),La=/(PointerCapture)$|Capture$/i,Er=0,Nr={},Ws=0;var Ln,re,Cr,Wa,au=Object.is,Ar=0,oo=[],Dr=[],X=U,Ya=X.__b,za=X.__r,Za=X.diffed,eo=X.__c,no=X.unmount,to=X.__;function Ir(e,n){X.__h&&X.__h(re,e,Ar||n),Ar=0;var t=re.__H||(re.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function me(e,n){var t=Ir(Ln++,3);!X.__s&&Pr(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,re.__H.__h.push(t))}function _t(e,n){var t=Ir(Ln++,4);!X.__s&&Pr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,re.__h.push(t))}function W(e){return Ar=5,Gn(function(){return{current:e}},[])}function Gn(e,n){var t=Ir(Ln++,7);return Pr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function ou(){var e;do{for(;e=Dr.shift();)try{qn(e)}catch(t){X.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=oo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(qn),n.__h.some(Or),n.__h=[]}catch(t){n.__h=[],X.__e(t,e.__v)}}}while(Dr.length)}X.__b=function(e){re=null,Ya&&Ya(e)},X.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),to&&to(e,n)},X.__r=function(e){za&&za(e),Ln=0;var n=(re=e.__c).__H;n&&(Cr==re?re.__h=[]:(n.__h.some(qn),n.__h.some(Or),Ln=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Cr=re},X.diffed=function(e){Za&&Za(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&ao(oo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Cr=re=null},X.__c=function(e,n){n.some(function(t){try{t.__h.some(qn),t.__h=t.__h.filter(function(r){return!r.__||Or(r)})}catch(r){t.__h=[function(){throw r}]}}),eo&&eo(e,n)},X.unmount=function(e){no&&no(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}a.__P=t,ao(Dr.push(a))}else qn(a)}catch(o){n=o}}),r.__H=void 0,n&&X.__e(n,r.__v))};var ro=typeof requestAnimationFrame=="function";function iu(e){var n,t=function(){clearTimeout(r),ro&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);ro&&(n=requestAnimationFrame(t))}function ao(e){e!=1&&Wa==X.requestAnimationFrame||((Wa=X.requestAnimationFrame)||iu)(ou)}function qn(e){var n=re,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),re=n}function Or(e){var n=re;e.__c=e.__(),re=n}function Pr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!au(t,e[r])})}var su=Symbol.for("preact-signals");function Et(){if(Fe>1)Fe--;else{var e,n=!1;for((function(){var a=Nt;for(Nt=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();jn!==void 0;){var t=jn;for(jn=void 0,bt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&so(t))try{t.c()}catch(a){n||(e=a,n=!0)}t=r}}if(bt=0,Fe--,n)throw e}}function Ur(e){if(Fe>0)return e();Fr=++uu,Fe++;try{return e()}finally{Et()}}var Jn,G=void 0;function Qn(e){var n=G,t=Jn;G=void 0,Jn=void 0;try{return e()}finally{G=n,Jn=t}}var jn=void 0,Fe=0,bt=0,uu=0,Fr=0,Nt=void 0,wt=0;function io(e){if(G!==void 0){var n=e.n;if(n===void 0||n.t!==G)return n={i:0,S:e,p:G.s,n:void 0,t:G,e:void 0,x:void 0,r:n},G.s!==void 0&&(G.s.n=n),G.s=n,e.n=n,32&G.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=G.s,n.n=void 0,G.s.n=n,G.s=n),n}}function Y(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}Y.prototype.brand=su;Y.prototype.h=function(){return!0};Y.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Qn(function(){var r;(r=n.W)==null||r.call(n)}))};Y.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Qn(function(){var a;(a=n.Z)==null||a.call(n)}))}};Y.prototype.subscribe=function(e){var n=this;return Se(function(){var t=n.value;Qn(function(){return e(t)})},{name:"sub"})};Y.prototype.valueOf=function(){return this.value};Y.prototype.toString=function(){return this.value+""};Y.prototype.toJSON=function(){return this.value};Y.prototype.peek=function(){var e=this;return Qn(function(){return e.value})};Object.defineProperty(Y.prototype,"value",{get:function(){var e=io(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bt>100)throw new Error("Cycle detected");(function(t){Fe!==0&&bt===0&&t.l!==Fr&&(t.l=Fr,Nt={S:t,v:t.v,i:t.i,o:Nt})})(this),this.v=e,this.i++,wt++,Fe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Et()}}}});function F(e,n){return new Y(e,n)}function so(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function uo(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function lo(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function rn(e,n){Y.call(this,void 0,n),this.x=e,this.s=void 0,this.g=wt-1,this.f=4}rn.prototype=new Y;rn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===wt))return!0;if(this.g=wt,this.f|=1,this.i>0&&!so(this))return this.f&=-2,!0;var e=G;try{uo(this),G=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return G=e,lo(this),this.f&=-2,!0};rn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}Y.prototype.S.call(this,e)};rn.prototype.U=function(e){if(this.t!==void 0&&(Y.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};rn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(rn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=io(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function z(e,n){return new rn(e,n)}function co(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Fe++;var t=G;G=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,$r(e),r}finally{G=t,Et()}}}function $r(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,co(e)}function lu(e){if(G!==this)throw new Error("Out-of-order effect");lo(this),G=e,this.f&=-2;try{8&this.f&&$r(this)}finally{Et()}}function bn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,Jn&&Jn.push(this)}bn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};bn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,co(this),uo(this),Fe++;var e=G;return G=this,lu.bind(this,e)};bn.prototype.N=function(){2&this.f||(this.f|=2,this.u=jn,jn=this)};bn.prototype.d=function(){this.f|=8,1&this.f||$r(this)};bn.prototype.dispose=function(){this.d()};function Se(e,n){var t=new bn(e,n);try{t.c()}catch(a){throw t.d(),a}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var po,Bn,kt,cu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var fo=[];Se(function(){po=this.N})();function Nn(e,n){U[e]=n.bind(null,U[e]||function(){})}function Kn(e){if(kt){var n=kt;kt=void 0,n()}kt=e&&e.S()}function mo(e){var n=this,t=e.data,r=ee(t);r.name="ReactiveDom",r.value=t;var a=Gn(function(){for(var u=n,l=n.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var p=z(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=z(function(){return!Array.isArray(p.value)&&!wr(p.value)}),y=Se(function(){if(this.N=vo,c.value){var d=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=d)}}),m=n.__$u.d;return n.__$u.d=function(){y(),m.call(this)},[c,p]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}mo.displayName="ReactiveTextNode";Object.defineProperties(Y.prototype,{constructor:{configurable:!0,value:Ga(O,null).constructor},type:{configurable:!0,value:mo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Nn("__b",function(e,n){if(Kn(),Bn=void 0,typeof n.type=="string"){var t,r=n.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof Y&&(t||(n.__np=t={}),t[a]=o,r[a]=o.peek())}}e(n)});Nn("__r",function(e,n){if(e(n),n.type!==O){Kn();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(a,o){var i;return Se(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;cu&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),Bn=r,Kn(t)}});Nn("__e",function(e,n,t,r){Kn(),Bn=void 0,e(n,t,r)});Nn("diffed",function(e,n){Kn(),Bn=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,a=n.props,o=t.U;if(o)for(var i in o){var u=o[i];u===void 0||r&&i in r||(u.d(),o[i]=void 0)}if(r){o||(o={},t.U=o);for(var l in r){var p=o[l],c=r[l];p===void 0?(p=du(t,l,c,a),o[l]=p):p.o(c,a)}}}e(n)});function du(e,n,t,r){var a=n in e&&e.ownerSVGElement===void 0,o=F(t);return{o:function(i,u){o.value=i,r=u},d:Se(function(){this.N=vo;var i=o.value.value;r[n]!==i&&(r[n]=i,a?e[n]=i:i!=null&&(i!==!1||n[4]==="-")?e.setAttribute(n,i):e.removeAttribute(n))})}}Nn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=n.__np;if(i){var u=n.props;for(var l in i)u[l]=i[l]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});Nn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});_n.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var a in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function ee(e,n){return Gn(function(){return F(e,n)},[])}function Xn(e,n){var t=W(e);return t.current=e,Bn.__$f|=4,Gn(function(){return z(function(){return t.current()},n)},[])}var pu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function fu(){Ur(function(){for(var e;e=fo.shift();)po.call(e)})}function vo(){fo.push(this)===1&&(U.requestAnimationFrame||pu)(fu)}var _e=F(null);function yo(){let e=JSON.parse(Rt().dataset.personas??"[]");return Array.isArray(e)?e:[]}function Rt(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}var ne=F({is:"well"}),St=F(null),Tt=F(!1),Lr="",Mr=[],Vr=new AbortController;function xt(e){Lr=e;let n=Mr;Mr=[],n.forEach(t=>t())}function go(){Vr.abort(),Vr=new AbortController}var mu=15;async function _o(e,n={}){let t=[n.signal,Vr.signal].filter(a=>a!=null),r={...n,signal:AbortSignal.any(t)};for(let a=1;;a++){let o=Lr,i=await vu(e,r,o);if(i?.status===401)await hu(o,r.signal);else if(i?.status===429)await yu(i,r.signal);else if(i===void 0||i.status===503||i.status===502)ne.value={is:"away"},await qr(ho(i,a),r.signal);else if(i.status===409&&a<10)await qr(ho(i,a),r.signal);else return ne.value={is:"well"},St.value=new Date,i}}async function vu(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(a){if(n.signal.aborted)throw a;return}}function ho(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),mu)}async function yu(e,n){let t=Number(e.headers.get("retry-after")??5);ne.value={is:"limited",until:Date.now()+1e3*t},await qr(t,n)}async function hu(e,n){e===Lr&&(ne.value={is:"signed out"},await new Promise(t=>Mr.push(t)),n.throwIfAborted())}async function qr(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}var Ct={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Gr=Object.keys(Ct),gu=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function bo(e){let n=new URLSearchParams(e),t=Gr.flatMap(r=>{let a=n.get(r);return a?[[r,a]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:_u(n.get("order")??"")}}function _u(e){let n=gu.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function Jr(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Gr){let a=e.filters[r];a!==void 0&&n.set(r,a)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var V=F(bo(""));function No(){let e=()=>{V.value=bo(location.search)};e(),addEventListener("popstate",e)}function Z(e,n=!1){V.value={...V.value,...e};let t=location.pathname+Jr(V.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}var Hn=z(()=>JSON.stringify(jr(V.value)));function jr({search:e,filters:n,order:t}){let r=Gr.flatMap(o=>{let i=n[o];return i===void 0?[]:[Ct[o](i)]}),a=e.trim()===""?r:[...r,{search:e.trim()}];return{filter:a.length===0?null:Object.assign({},...a),orderBy:t}}function wo({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var ve={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var wn=class extends Error{constructor(n,t,r,a,o,i,u){super(n),this.name="GraphQLError",this.message=n,o&&(this.path=o),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),a&&(this.positions=a),i&&(this.originalError=i);var l=u;if(!l&&i){var p=i.extensions;p&&typeof p=="object"&&(l=p)}this.extensions=l||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,g;function ae(e){return new wn(`Syntax Error: Unexpected token at ${g} in ${e}`)}function Eo(e){if(e.lastIndex=g,e.test(E))return E.slice(g,g=e.lastIndex)}var At=/ +(?=[^\s])/y;function bu(e){for(var n=e.split(`
`),t="",r=0,a=0,o=n.length-1,i=0;i<n.length;i++)At.lastIndex=0,At.test(n[i])&&(i&&(!r||At.lastIndex<r)&&(r=At.lastIndex),a=a||i,o=i);for(var u=a;u<=o;u++)u!==a&&(t+=`
`),t+=n[u].slice(r).replace(/\\"""/g,'"""');return t}function P(){for(var e=0|E.charCodeAt(g++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(g++))if(e===35)for(;(e=0|E.charCodeAt(g++))&&e!==10&&e!==13;);g--}function Qr(){for(var e=g,n=0|E.charCodeAt(g++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(g++));if(e===g-1)throw ae("Name");var t=E.slice(e,--g);return P(),t}function ce(){return{kind:"Name",value:Qr()}}var Nu=/(?:"""|(?:[\s\S]*?[^\\])""")/y,wu=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function En(e){var n;switch(E.charCodeAt(g)){case 91:g++,P();for(var t=[];E.charCodeAt(g)!==93;)t.push(En(e));return g++,P(),{kind:"ListValue",values:t};case 123:g++,P();for(var r=[];E.charCodeAt(g)!==125;){var a=ce();if(E.charCodeAt(g++)!==58)throw ae("ObjectField");P(),r.push({kind:"ObjectField",name:a,value:En(e)})}return g++,P(),{kind:"ObjectValue",fields:r};case 36:if(e)throw ae("Variable");return g++,{kind:"Variable",name:ce()};case 34:if(E.charCodeAt(g+1)===34&&E.charCodeAt(g+2)===34){if(g+=3,(n=Eo(Nu))==null)throw ae("StringValue");return P(),{kind:"StringValue",value:bu(n.slice(0,-3)),block:!0}}else{var o=g,i;g++;var u=!1;for(i=0|E.charCodeAt(g++);i===92&&(g++,u=!0)||i!==10&&i!==13&&i!==34&&i;i=0|E.charCodeAt(g++));if(i!==34)throw ae("StringValue");return n=E.slice(o,g),P(),{kind:"StringValue",value:u?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var l=g++,p;(p=0|E.charCodeAt(g++))>=48&&p<=57;);var c=E.slice(l,--g);if((p=E.charCodeAt(g))===46||p===69||p===101){if((n=Eo(wu))==null)throw ae("FloatValue");return P(),{kind:"FloatValue",value:c+n}}else return P(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(g+1)===117&&E.charCodeAt(g+2)===108&&E.charCodeAt(g+3)===108)return g+=4,P(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(g+1)===114&&E.charCodeAt(g+2)===117&&E.charCodeAt(g+3)===101)return g+=4,P(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(g+1)===97&&E.charCodeAt(g+2)===108&&E.charCodeAt(g+3)===115&&E.charCodeAt(g+4)===101)return g+=5,P(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:Qr()}}function Ro(e){if(E.charCodeAt(g)===40){var n=[];g++,P();do{var t=ce();if(E.charCodeAt(g++)!==58)throw ae("Argument");P(),n.push({kind:"Argument",name:t,value:En(e)})}while(E.charCodeAt(g)!==41);return g++,P(),n}}function Qe(e){if(E.charCodeAt(g)===64){var n=[];do g++,n.push({kind:"Directive",name:ce(),arguments:Ro(e)});while(E.charCodeAt(g)===64);return n}}function Eu(){for(var e=0;E.charCodeAt(g)===91;)e++,g++,P();var n={kind:"NamedType",name:ce()};do if(E.charCodeAt(g)===33&&(g++,P(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(g++)!==93)throw ae("NamedType");P(),n={kind:"ListType",type:n}}while(e--);return n}function Dt(){if(E.charCodeAt(g++)!==123)throw ae("SelectionSet");return P(),Ot()}function Ot(){var e=[];do if(E.charCodeAt(g)===46){if(E.charCodeAt(++g)!==46||E.charCodeAt(++g)!==46)throw ae("SelectionSet");switch(g++,P(),E.charCodeAt(g)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:Qe(!1),selectionSet:Dt()});break;case 111:E.charCodeAt(g+1)===110?(g+=2,P(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ce()},directives:Qe(!1),selectionSet:Dt()})):e.push({kind:"FragmentSpread",name:ce(),directives:Qe(!1)});break;case 123:g++,P(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Ot()});break;default:e.push({kind:"FragmentSpread",name:ce(),directives:Qe(!1)})}}else{var n=ce(),t=void 0;E.charCodeAt(g)===58&&(g++,P(),t=n,n=ce());var r=Ro(!1),a=Qe(!1),o=void 0;E.charCodeAt(g)===123&&(g++,P(),o=Ot()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:a,selectionSet:o})}while(E.charCodeAt(g)!==125);return g++,P(),{kind:"SelectionSet",selections:e}}function ku(){if(P(),E.charCodeAt(g)===40){var e=[];g++,P();do{var n=void 0;if(E.charCodeAt(g)===34&&(n=En(!0)),E.charCodeAt(g++)!==36)throw ae("Variable");var t=ce();if(E.charCodeAt(g++)!==58)throw ae("VariableDefinition");P();var r=Eu(),a=void 0;E.charCodeAt(g)===61&&(g++,P(),a=En(!0)),P();var o={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:a,directives:Qe(!0)};n&&(o.description=n),e.push(o)}while(E.charCodeAt(g)!==41);return g++,P(),e}}function Ru(e){var n=ce();if(E.charCodeAt(g++)!==111||E.charCodeAt(g++)!==110)throw ae("FragmentDefinition");P();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ce()},directives:Qe(!1),selectionSet:Dt()};return e&&(t.description=e),t}function ko(){var e=[];do{var n=void 0;if(E.charCodeAt(g)===34&&(n=En(!0)),E.charCodeAt(g)===123){if(n)throw ae("Document");g++,P(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Ot()})}else{var t=Qr();switch(t){case"fragment":e.push(Ru(n));break;case"query":case"mutation":case"subscription":var r,a=void 0;(r=E.charCodeAt(g))!==40&&r!==64&&r!==123&&(a=ce());var o={kind:"OperationDefinition",operation:t,name:a,variableDefinitions:ku(),directives:Qe(!1),selectionSet:Dt()};n&&(o.description=n),e.push(o);break;default:throw ae("Document")}}}while(g<E.length);return e}function So(e,n){return E=e.body?e.body:e,g=0,P(),n&&n.noLocation?{kind:"Document",definitions:ko()}:{kind:"Document",definitions:ko(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function le(e,n,t){for(var r="",a=0;a<e.length;a++)a&&(r+=n),r+=t(e[a]);return r}function Su(e){return JSON.stringify(e)}function Tu(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var xe=`
`,j={OperationDefinition(e){var n="";e.description&&(n+=j.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+le(e.variableDefinitions,", ",j.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+le(e.directives," ",j.Directive));var t=j.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=j.StringValue(e.description)+" "),n+=j.Variable(e.variable)+": "+Ue(e.type),e.defaultValue&&(n+=" = "+Ue(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+le(e.directives," ",j.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=le(e.arguments,", ",j.Argument);n.length+t.length+2>80?n+="("+(xe+="  ")+le(e.arguments,xe,j.Argument)+(xe=xe.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+le(e.directives," ",j.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+j.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Tu(e.value).replace(/\n/g,xe):Su(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+le(e.values,", ",Ue)+"]",ObjectValue:e=>"{"+le(e.fields,", ",j.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Ue(e.value),Document(e){return!e.definitions||!e.definitions.length?"":le(e.definitions,`

`,Ue)},SelectionSet:e=>"{"+(xe+="  ")+le(e.selections,xe,Ue)+(xe=xe.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Ue(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+le(e.directives," ",j.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+le(e.directives," ",j.Directive)),n+=" "+j.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=j.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+le(e.directives," ",j.Directive)),n+" "+j.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+le(e.arguments,", ",j.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Ue(e.type)+"]",NonNullType:e=>Ue(e.type)+"!"},Ue=e=>j[e.kind](e);function To(e){return xe=`
`,j[e.kind]?j[e.kind](e):""}function an(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,a=e.values.length;r<a;r++)t.push(an(e.values[r],n));return t;case"ObjectValue":for(var o=Object.create(null),i=0,u=e.fields.length;i<u;i++){var l=e.fields[i];o[l.name.value]=an(l.value,n)}return o;case"Variable":return n&&n[e.name.value]}}var Kr=()=>{},ye=Kr;function be(e){return{tag:0,0:e}}function Wn(e){return{tag:1,0:e}}var xo=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var xu=e=>e;function Q(e){return n=>t=>{var r=ye;n((a=>{a===0?t(0):a.tag===0?(r=a[0],t(a)):e(a[0])?t(a):r(0)}))}}function Ke(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(Wn(e(r[0])))}))}function on(e){return n=>t=>{var r=[],a=ye,o=!1,i=!1;n((u=>{i||(u===0?(i=!0,r.length||t(0)):u.tag===0?a=u[0]:(o=!1,(function(p){var c=ye;p((y=>{if(y===0){if(r.length){var m=r.indexOf(c);m>-1&&(r=r.slice()).splice(m,1),r.length||(i?t(0):o||(o=!0,a(0)))}}else y.tag===0?(r.push(c=y[0]),c(0)):r.length&&(t(y),c(0))}))})(e(u[0])),o||(o=!0,a(0))))})),t(be((u=>{if(u===1){i||(i=!0,a(1));for(var l=0,p=r,c=r.length;l<c;l++)p[l](1);r.length=0}else{!i&&!o?(o=!0,a(0)):o=!1;for(var y=0,m=r,d=r.length;y<d;y++)m[y](0)}})))}}function Cu(e){return on(xu)(e)}function sn(e){return Cu(Wr(e))}function It(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0),e();else if(a.tag===0){var o=a[0];t(be((i=>{i===1?(r=!0,o(1),e()):o(i)})))}else t(a)}))}}function Pt(e){return n=>t=>{var r=!1;n((a=>{if(!r)if(a===0)r=!0,t(0);else if(a.tag===0){var o=a[0];t(be((i=>{i===1&&(r=!0),o(i)})))}else e(a[0]),t(a)}))}}function Br(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function Be(e){var n=[],t=ye,r=!1;return a=>{n.push(a),n.length===1&&e((o=>{if(o===0){for(var i=0,u=n,l=n.length;i<l;i++)u[i](0);n.length=0}else if(o.tag===0)t=o[0];else{r=!1;for(var p=0,c=n,y=n.length;p<y;p++)c[p](o)}})),a(be((o=>{if(o===1){var i=n.indexOf(a);i>-1&&(n=n.slice()).splice(i,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function Xr(e){return n=>t=>{var r=ye,a=ye,o=!1,i=!1,u=!1,l=!1;n((p=>{l||(p===0?(l=!0,u||t(0)):p.tag===0?r=p[0]:(u&&(a(1),a=ye),o?o=!1:(o=!0,r(0)),(function(y){u=!0,y((m=>{u&&(m===0?(u=!1,l?t(0):o||(o=!0,r(0))):m.tag===0?(i=!1,(a=m[0])(0)):(t(m),i?i=!1:a(0)))}))})(e(p[0]))))})),t(be((p=>{p===1?(l||(l=!0,r(1)),u&&(u=!1,a(1))):(!l&&!o&&(o=!0,r(0)),u&&!i&&(i=!0,a(0)))})))}}function Yn(e){return n=>t=>{var r=ye,a=!1,o=0;n((i=>{a||(i===0?(a=!0,t(0)):i.tag===0?e<=0?(a=!0,t(0),i[0](1)):r=i[0]:o++<e?(t(i),!a&&o>=e&&(a=!0,t(0),r(1))):t(i))})),t(be((i=>{i===1&&!a?(a=!0,r(1)):i===0&&!a&&o<e&&r(0)})))}}function Ft(e){return n=>t=>{var r=ye,a=ye,o=!1;n((i=>{o||(i===0?(o=!0,a(1),t(0)):i.tag===0?(r=i[0],e((u=>{u===0||(u.tag===0?(a=u[0])(0):(o=!0,a(1),r(1),t(0)))}))):t(i))})),t(be((i=>{i===1&&!o?(o=!0,r(1),a(1)):o||r(0)})))}}function Co(e,n){return t=>r=>{var a=ye,o=!1;t((i=>{o||(i===0?(o=!0,r(0)):i.tag===0?(a=i[0],r(i)):e(i[0])?r(i):(o=!0,n&&r(i),r(0),a(1)))}))}}function Ao(e){return n=>e()(n)}function Hr(e){return n=>{var t=e[xo()]&&e[xo()]()||e,r=!1,a=!1,o=!1,i;n(be((async u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((i=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{o=!1,n(Wn(i.value))}catch(l){if(t.throw)(r=!!(await t.throw(l)).done)&&n(0);else throw l}a=!1}})))}}function Au(e){return e[Symbol.asyncIterator]?Hr(e):n=>{var t=e[Symbol.iterator](),r=!1,a=!1,o=!1,i;n(be((u=>{if(u===1)r=!0,t.return&&t.return();else if(a)o=!0;else{for(o=a=!0;o&&!r;)if((i=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{o=!1,n(Wn(i.value))}catch(l){if(t.throw)(r=!!t.throw(l).done)&&n(0);else throw l}a=!1}})))}}var Wr=Au;function un(e){return n=>{var t=!1;n(be((r=>{r===1?t=!0:t||(t=!0,n(Wn(e)),n(0))})))}}function Yr(e){return n=>{var t=!1,r=e({next(a){t||n(Wn(a))},complete(){t||(t=!0,n(0))}});n(be((a=>{a===1&&!t&&(t=!0,r())})))}}function zr(){var e,n;return{source:Be(Yr((t=>(e=t.next,n=t.complete,Kr)))),next(t){e&&e(t)},complete(){n&&n()}}}var Do=e=>{var n=!1;e(be((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function Zr(e){return Yr((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),Kr)))}function kn(e){return n=>{var t=ye,r=!1;return n((a=>{a===0?r=!0:a.tag===0?(t=a[0])(0):r||(e(a[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function Oo(e){kn((n=>{}))(e)}function Ut(e){return new Promise((n=>{var t=ye,r;e((a=>{a===0?Promise.resolve(r).then(n):a.tag===0?(t=a[0])(0):(r=a[0],t(0))}))}))}var ea=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Du=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new wn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new wn(e),Sn=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Du),r=((a,o)=>{var i="";if(a)return`[Network] ${a.message}`;if(o)for(var u=0,l=o.length;u<l;u++)i&&(i+=`
`),i+=`[GraphQL] ${o[u].message}`;return i})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},$t=(e,n)=>{for(var t=0|(n||5381),r=0,a=0|e.length;r<a;r++)t=(t<<5)+t+e.charCodeAt(r);return t},ln=new Set,Io=new WeakMap,Rn=(e,n)=>{if(e===null||ln.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return Rn(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,a=e.length;r<a;r++)t.length>1&&(t+=","),t+=Rn(e[r],n)||"null";return t+="]"}else if(!n&&(Vt!==Xe&&e instanceof Vt||qt!==Xe&&e instanceof qt))return"null";var o=Object.keys(e).sort();if(!o.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var i=Io.get(e)||Math.random().toString(36).slice(2);return Io.set(e,i),Rn({__key:i},n)}ln.add(e);for(var u="{",l=0,p=o.length;l<p;l++){var c=Rn(e[o[l]],n);c&&(u.length>1&&(u+=","),u+=Rn(o[l],n)+":"+c)}return ln.delete(e),u+="}"},na=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||ln.has(t)))if(Array.isArray(t))for(var r=0,a=t.length;r<a;r++)na(e,`${n}.${r}`,t[r]);else if(t instanceof Vt||t instanceof qt)e.set(n,t);else{ln.add(t);for(var o in t)na(e,`${n}.${o}`,t[o])}},$e=(e,n)=>(ln.clear(),Rn(e,n||!1)),Xe=class{},Vt=typeof File<"u"?File:Xe,qt=typeof Blob<"u"?Blob:Xe,Ou=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Iu=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Pu=(e,n)=>n%2==0?e.replace(Iu,`
`):e,Po=e=>e.split(Ou).map(Pu).join("").trim(),Fo=new Map,Mt=new Map,zn=e=>{var n;return typeof e=="string"?n=Po(e):e.loc&&Mt.get(e.__key)===e?n=e.loc.source.body:(n=Fo.get(e)||Po(To(e)),Fo.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},Uo=e=>{var n;if(e.documentId)n=$t(e.documentId);else if(n=$t(zn(e)),e.definitions){var t=aa(e);t&&(n=$t(`
# ${t}`,n))}return n},ra=e=>{var n,t;return typeof e=="string"?(n=Uo(e),t=Mt.get(n)||So(e,{noLocation:!0})):(n=e.__key||Uo(e),t=Mt.get(n)||e),t.loc||zn(t),t.__key=n,Mt.set(n,t),t},Me=(e,n,t)=>{var r=n||{},a=ra(e),o=$e(r,!0),i=a.__key;return o!=="{}"&&(i=$t(o,i)),{key:i,query:a,variables:r,extensions:t}},aa=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===ve.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var ta=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var a=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Sn({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?a:n.hasNext,stale:!1}},Lt=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=Lt(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var a in n)e[a]=Lt(e[a],n[a]);return e}}return n},Vo=(e,n,t,r)=>{var a=e.error?e.error.graphQLErrors:[],o=!!e.extensions||!!(n.payload||n).extensions,i={...e.extensions,...(n.payload||n).extensions},u=n.incremental;"path"in n&&(u=[n]);var l={data:e.data};if(u)for(var p=function(){var m=u[c];Array.isArray(m.errors)&&a.push(...m.errors),m.extensions&&(Object.assign(i,m.extensions),o=!0);var d="data",v=l,b=[];if(m.path)b=m.path;else if(r){var N=r.find((w=>w.id===m.id));m.subPath?b=[...N.path,...m.subPath]:b=N.path}for(var T=0,_=b.length;T<_;d=b[T++])v=v[d]=Array.isArray(v[d])?[...v[d]]:{...v[d]};if(m.items)for(var S=+d>=0?d:0,f=0,k=m.items.length;f<k;f++)v[S+f]=Lt(v[S+f],m.items[f]);else m.data!==void 0&&(v[d]=Lt(v[d],m.data))},c=0,y=u.length;c<y;c++)p();else l.data=(n.payload||n).data||e.data,a=n.errors||n.payload&&n.payload.errors||a;return{operation:e.operation,data:l.data,error:a.length?new Sn({graphQLErrors:a,response:t}):void 0,extensions:o?i:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},qo=(e,n,t)=>({operation:e,data:void 0,error:new Sn({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Lo(e){var n={query:void 0,documentId:void 0,operationName:aa(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=zn(e.query)),n}var Go=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Fu(e.context.url);for(var a in n){var o=n[a];o&&r[1].set(a,typeof o=="object"?$e(o):o)}var i=r.join("?");return i.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):i},Fu=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Uu=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=$e(n),r=(u=>{var l=new Map;return(Vt!==Xe||qt!==Xe)&&(ln.clear(),na(l,"variables",u)),l})(n.variables);if(r.size){var a=new FormData;a.append("operations",t),a.append("map",$e({...[...r.keys()].map((u=>[u]))}));var o=0;for(var i of r.values())a.append(""+o++,i);return a}return t}},Jo=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((i=>"has"in i&&!Object.keys(i).length)(r.headers))r.headers.forEach(((i,u)=>{t[u]=i}));else if(Array.isArray(r.headers))r.headers.forEach(((i,u)=>{Array.isArray(i)?t[i[0]]?t[i[0]]=`${t[i[0]]},${i[1]}`:t[i[0]]=i[1]:t[u]=i}));else for(var a in r.headers)t[a.toLowerCase()]=r.headers[a];var o=Uu(e,n);return typeof o=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:o?"POST":"GET",body:o,headers:t}},$u=/boundary="?([^=";]+)"?/i,Mu=/data: ?([^\n]+)/;async function*$o(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*Mo(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",a;for await(var o of e)for(r+=o.constructor.name==="Buffer"?o.toString():t.decode(o,{stream:!0});(a=r.indexOf(n))>-1;)yield r.slice(0,a),r=r.slice(a+n.length)}async function*Vu(e,n,t){var r=!0,a=null,o;try{yield await Promise.resolve();var i=(o=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",u;/multipart\/mixed/i.test(i)?u=(async function*(y,m){var d=y.match($u),v="--"+(d?d[1]:"-"),b=!0,N;for await(var T of Mo($o(m),`\r
`+v)){if(b){b=!1;var _=T.indexOf(v);if(_>-1)T=T.slice(_+v.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(S){if(!N)throw S}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(i,o):/text\/event-stream/i.test(i)?u=(async function*(y){var m;for await(var d of Mo($o(y),`

`)){var v=d.match(Mu);if(v){var b=v[1];try{yield m=JSON.parse(b)}catch(N){if(!m)throw N}if(m&&m.hasNext===!1)break}}m&&m.hasNext!==!1&&(yield{hasNext:!1})})(o):/text\//i.test(i)?u=(async function*(y){var m=await y.text();try{var d=JSON.parse(m);yield d}catch{throw new Error(m)}})(o):u=(async function*(y){yield JSON.parse(await y.text())})(o);var l;for await(var p of u)p.pending&&!a?l=p.pending:p.pending&&(l=[...l,...p.pending]),a=a?Vo(a,p,o,l):ta(e,p,o),r=!1,yield a,r=!0;a||(yield a=ta(e,{},o))}catch(c){if(!r)throw c;yield qo(e,o&&(o.status<200||o.status>=300)&&o.statusText?new Error(o.statusText):c,o)}}function jo(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),It((()=>{r&&r.abort()}))(Q((a=>!!a))(Hr(Vu(e,n,t))))}var oa=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var a=oa(e.definitions[t]);n.push(a)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var o=[],i={},u=0,l=e.directives.length;u<l;u++){var p=e.directives[u],c=p.name.value;c[0]!=="_"?o.push(p):c=c.slice(1),i[c]=p}e={...e,directives:o,_directives:i}}if("selectionSet"in e){var y=[],m=e.kind===ve.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,v=e.selectionSet.selections.length;d<v;d++){var b=e.selectionSet.selections[d];m=m||b.kind===ve.FIELD&&b.name.value==="__typename"&&!b.alias;var N=oa(b);y.push(N)}return m||y.push({kind:ve.FIELD,name:{kind:ve.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:y}}}}return e},Qo=new Map,Tn=e=>{var n=ra(e),t=Qo.get(n.__key);return t||(Qo.set(n.__key,t=oa(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function Ko(e){var n=t=>e(t);return n.toPromise=()=>Ut(Yn(1)(Q((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>kn(t)(n),n}function He(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var qu=()=>{};var Bo=({forward:e,dispatchDebug:n})=>t=>{var r=on((o=>{var i=Lo(o),u=Go(o,i),l=Jo(o,i),p=Ft(Q((c=>c.kind==="teardown"&&c.key===o.key))(t))(jo(o,u,l));return p}))(Q((o=>o.kind!=="teardown"&&(o.kind!=="subscription"||!!o.context.fetchSubscriptions)))(t)),a=e(Q((o=>o.kind==="teardown"||o.kind==="subscription"&&!o.context.fetchSubscriptions))(t));return sn([r,a])},Lu=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((a,o)=>{var i=!1;return o({client:n,forward(u){return Be(a(Be(u)))},dispatchDebug(u){}})}),t),Xo=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>a=>on((o=>{t&&o.error&&t(o.error,o.operation);var i=n&&n(o)||o;return"then"in i?Zr(i):un(i)}))(r(on((o=>{if(o.kind==="teardown")return un(o);var i=e&&e(o)||o;return"then"in i?Ft(Q((u=>u.kind==="teardown"&&u.key===o.key))(a))(Zr(i)):un(i)}))(a))),Gu=({dispatchDebug:e})=>n=>Q((t=>!1))(n),Ho=function e(n){var t=0,r=new Map,a=new Map,o=new Set,i=[],u={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},l=zr();function p(f){(f.kind==="mutation"||f.kind==="teardown"||!o.has(f.key))&&(f.kind==="teardown"?o.delete(f.key):f.kind!=="mutation"&&o.add(f.key),l.next(f))}var c=!1;function y(f){if(f&&p(f),!c){for(c=!0;c&&(f=i.shift());)p(f);c=!1}}var m=f=>{var k=Ft(Q((w=>w.kind==="teardown"&&w.key===f.key))(l.source))(Q((w=>w.operation.kind===f.kind&&w.operation.key===f.key&&(!w.operation.context._instance||w.operation.context._instance===f.context._instance)))(S));return f.kind!=="query"?k=Co((w=>!!w.hasNext),!0)(k):k=Xr((w=>{var M=un(w);return w.stale||w.hasNext?M:sn([M,Ke((()=>(w.stale=!0,w)))(Yn(1)(Q((L=>L.key===f.key))(l.source)))])}))(k),f.kind!=="mutation"?k=It((()=>{o.delete(f.key),r.delete(f.key),a.delete(f.key),c=!1;for(var w=i.length-1;w>=0;w--)i[w].key===f.key&&i.splice(w,1);p(He("teardown",f,f.context))}))(Pt((w=>{if(w.stale)if(!w.hasNext)o.delete(f.key);else for(var M=0;M<i.length;M++){var L=i[M];if(L.key===w.operation.key){o.delete(L.key);break}}else w.hasNext||o.delete(f.key);r.set(f.key,w)}))(k)):k=Br((()=>{p(f)}))(k),Be(k)},d=this instanceof e?this:Object.create(e.prototype),v=Object.assign(d,{suspense:!!n.suspense,operations$:l.source,reexecuteOperation(f){if(f.kind==="teardown")y(f);else if(f.kind==="mutation")i.push(f),Promise.resolve().then(y);else if(a.has(f.key)){for(var k=!1,w=0;w<i.length;w++)i[w].key===f.key&&(i[w]=f,k=!0);k||o.has(f.key)&&f.context.requestPolicy!=="network-only"?(o.delete(f.key),Promise.resolve().then(y)):(i.push(f),Promise.resolve().then(y))}},createRequestOperation(f,k,w){w||(w={});var M;return He(f,k,{_instance:f==="mutation"?t=t+1|0:void 0,...u,...w,requestPolicy:w.requestPolicy||u.requestPolicy,suspense:w.suspense||w.suspense!==!1&&v.suspense})},executeRequestOperation(f){return f.kind==="mutation"?Ko(m(f)):Ko(Ao((()=>{var k=a.get(f.key);k||a.set(f.key,k=m(f)),k=Br((()=>{y(f)}))(k);var w=r.get(f.key);return f.kind==="query"&&w&&(w.stale||w.hasNext)?Xr(un)(sn([k,Q((M=>M===r.get(f.key)))(un(w))])):k})))},executeQuery(f,k){var w=v.createRequestOperation("query",f,k);return v.executeRequestOperation(w)},executeSubscription(f,k){var w=v.createRequestOperation("subscription",f,k);return v.executeRequestOperation(w)},executeMutation(f,k){var w=v.createRequestOperation("mutation",f,k);return v.executeRequestOperation(w)},readQuery(f,k,w){var M=null;return kn((L=>{M=L}))(v.query(f,k,w)).unsubscribe(),M},query:(f,k,w)=>v.executeQuery(Me(f,k),w),subscription:(f,k,w)=>v.executeSubscription(Me(f,k),w),mutation:(f,k,w)=>v.executeMutation(Me(f,k),w)}),b=qu;if(0)var N,T;var _=Lu(n.exchanges),S=Be(_({client:v,dispatchDebug:b,forward:Gu({dispatchDebug:b})})(l.source));return Oo(S),v};var Ju=`
https://bit.ly/2XbVrpR#`;function Yt(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,a=new Error(r+Ju+t);throw a.name="Graphcache Error",a}}var ju={},zt=e=>e._directives||ju,Ae=e=>e.name.value,Wo=e=>e.typeCondition.name.value,ha=e=>e.alias?e.alias.value:e.name.value,Qu=[],Ne=e=>e.selectionSet?e.selectionSet.selections:Qu,ri=e=>e.typeCondition?e.typeCondition.name.value:null,Zt=(e,n)=>{var t=null;if(e.arguments)for(var r=0,a=e.arguments.length;r<a;r++){var o=e.arguments[r],i=an(o.value,n);i!=null&&(t||(t={}),t[Ae(o)]=i)}return t},Ku=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,a=e.variableDefinitions.length;r<a;r++){var o=Ae(e.variableDefinitions[r].variable);t[o]=n[o]}return t}},ai=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,a=e.variableDefinitions.length;r<a;r++){var o=e.variableDefinitions[r],i=Ae(o.variable);t[i]=n[i]===void 0&&o.defaultValue?an(o.defaultValue,n):n[i]}for(var u in n)u in t||(t[u]=n[u]);return t};function ga(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===ve.OPERATION_DEFINITION)return e.definitions[n];Yt(!1,"",1)}var Qt=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===ve.FRAGMENT_DEFINITION&&(n[Ae(r)]=r)}return n},Bu=(e,n)=>{var t=zt(e);if(t.include||t.skip)for(var r in t){var a=t[r];if(a&&(r==="include"||r==="skip")&&a.arguments&&a.arguments[0]&&Ae(a.arguments[0])==="if"){var o=an(a.arguments[0].value,n);return r==="include"?!!o:!o}}return!0},Xu=(e,n)=>{var{defer:t}=zt(e);if(t){for(var r of t.arguments||[])if(Ae(r)==="if")return!!an(r.value,n);return!0}return!1},Hu=e=>{var{optional:n,required:t}=zt(e);if(t)return!1;if(n)return!0},Yo="__",zo=(e,n,t,r)=>{var a=ii(e,n,t,r);return!!a&&a.type.kind!=="NON_NULL"},oi=(e,n,t,r)=>{var a=ii(e,n,t,r);if(!a)return!1;var o=a.type.kind==="NON_NULL"?a.type.ofType:a.type;return o.kind==="LIST"&&o.ofType.kind!=="NON_NULL"};var Wu=(e,n,t)=>{if(!t)return!1;var r=ri(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(o,i){Yt(o.types.has(i)&&(o.types.get(i).kind==="INTERFACE"||o.types.get(i).kind==="UNION"),"",5)})(e,r),si(e,t),e.isSubType(r,t))},ii=(e,n,t,r)=>{if(!(t.indexOf(Yo)===0||n.indexOf(Yo)===0)){si(e,n);var a=e.types.get(n).fields()[t];return a}};function si(e,n){Yt(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var pn=(e,n)=>n?`${e}(${$e(n)})`:e,tt=(e,n)=>`${e}.${n}`,Yu=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},ui=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},Zn=null,Kt=null,x=null,oe=null,he=null,Ve=null,Cn=!1,We=!1;function Ce(e,n){var t;if(e){if(Zn.has(e))return e;t=Kt.get(e)}return t==null&&(t=n?[]:{}),e&&Kt.set(e,t),Zn.add(t),t}var ia=e=>!!e&&Zn.has(e),cn=(e,n,t,r,a)=>{Zn=new WeakSet,Kt=new WeakMap,he=e,x=n,Ve=new Set,We=!!r,Cn=!!a,t?he==="read"?oe=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?Gt(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),oe=t,nl(n,t)):(oe=null,fi(n,t)):oe=null},dn=()=>{var e=x,n=oe;if(We=!1,oe=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)tl(e.optimisticOrder[t]);Zn=null,Kt=null,he=null,x=null,Ve=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{cn("read",e,null),zu(),rl(),dn(),e.defer=!1})))},Zo=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),cn("write",e,n,t),dn()};var li=new Set,ci=(e,n,t,r)=>{var a=oe?e.optimistic.get(oe):e.base,o=a.get(n);o===void 0&&a.set(n,o=Object.create(null)),r===void 0&&!oe?delete o[t]:o[t]=r},er=(e,n,t)=>{for(var r,a=!We&&he==="read"&&oe&&x.commutativeKeys.has(oe),o=0,i=x.optimisticOrder.length;o<i;o++){var u=x.optimisticOrder[o],l=e.optimistic.get(u);if(a=a&&u!==oe,l&&(!a||!x.commutativeKeys.has(u))&&(!We||he==="write"||x.commutativeKeys.has(u))&&(r=l.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function Bt(e){return x.refCount.get(e)||0}var Xt=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)Xt(e[t],n);else typeof e=="string"&&((a,o)=>{var i=Bt(a),u=i+o>0?i+o:0;x.refCount.set(a,u),u?!i&&u&&x.gc.delete(a):x.gc.add(a)})(e,n)},ei=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(Yu(r)),n.add(r))},ni=(e,n,t,r)=>{ei(e,n,r.base.get(t));for(var a=0,o=x.optimisticOrder.length;a<o;a++){var i=r.optimistic.get(x.optimisticOrder[a]);i!==void 0&&ei(e,n,i.get(t))}},zu=()=>{if(!x.optimisticOrder.length){for(var e of x.gc.keys())if(x.gc.delete(e),!(Bt(e)>0)){var n=x.records.base.get(e);x.refCount.delete(e),x.records.base.delete(e);var t=n&&n.__typename;if(t){var r=x.types.get(t);r&&r.delete(e)}var a=x.links.base.get(e);if(a){x.links.base.delete(e);for(var o in a)Xt(a[o],-1)}}}},rt=(e,n)=>{e!==x.queryRootKey?Ve.add(e):n!==void 0&&n!=="__typename"&&Ve.add(tt(e,n))},di=(e,n)=>{!We&&x.storage&&x.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},qe=(e,n)=>(he==="read"&&rt(e,n),er(x.records,e,n)),fn=(e,n)=>(he==="read"&&rt(e,n),er(x.links,e,n)),Zu=(e,n)=>{var t=x.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),x.abstractToConcreteMap.set(e,r)}},et=(e,n,t)=>{vi(er(x.records,e,n),t)||(rt(e,n),di(e,n)),ci(x.records,e,n,t)},el=(e,n)=>qe(e,n)!==void 0||fn(e,n)!==void 0,at=(e,n,t)=>{var r=oe?x.links.optimistic.get(oe):x.links.base;if(!oe){var a=r&&r.get(e);Xt(a&&a[n],-1),Xt(t,1)}vi(er(x.links,e,n),t)||(rt(e,n),di(e,n)),ci(x.links,e,n,t)},Gt=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&pi(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},nl=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},pi=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},fi=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),pi(e,n)},tl=e=>{var n=Ve;Ve=new Set,he="write";var t=x.links.optimistic.get(e);if(t)for(var r of t.entries()){var a=r[0],o=r[1];for(var i in o)at(a,i,o[i])}var u=x.records.optimistic.get(e);if(u)for(var l of u.entries()){var p=l[0],c=l[1];for(var y in c)et(p,y,c[y])}Ve=n,fi(x,e)},mi=e=>{var{links:n,records:t}=x,r=[],a=new Set;return rt(e),ni(r,a,e,n),ni(r,a,e,t),r},rl=()=>{if(x.storage){We=!0,he="read";var e={};for(var n of x.persist.keys()){var{entityKey:t,fieldKey:r}=ui(n),a=void 0;(a=fn(t,r))!==void 0?e[n]=`:${$e(a)}`:(a=qe(t,r))!==void 0?e[n]=$e(a):e[n]=void 0}We=!1,x.storage.writeData(e),x.persist.clear()}};function vi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var Jt=null,Ht=!1,ua=void 0,nr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,Wt=(e,n,t,r,a,o)=>{var i={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:a,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:We,__internal:{path:[],errorMap:void 0}};if(o&&o.graphQLErrors)for(var u=0;u<o.graphQLErrors.length;u++){var l=o.graphQLErrors[u];l.path&&l.path.length&&(i.__internal.errorMap||(i.__internal.errorMap=Object.create(null)),i.__internal.errorMap[l.path.join(".")]=l)}return i},la=(e,n,t,r,a,o)=>{Jt=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=a,e.fieldName=o,e.error=nr(e)},al=(e,n,t,r,a)=>{if(!n)return!1;var o=ri(e);return!o||n===o?!0:!Ne(e).some((i=>{if(i.kind!==ve.FIELD)return!1;var u=pn(Ae(i),Zt(i,r));return!el(t,u)}))},nt=class{constructor(n,t,r,a,o,i){this.typename=n,this.entityKey=t,this.ctx=i,this.stack=[{selectionSet:o,index:0,defer:r,optional:a}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(Bu(t,this.ctx.variables)){if(t.kind!==ve.FIELD){var r=t.kind!==ve.INLINE_FRAGMENT?this.ctx.fragments[Ae(t)]:t;if(r){var a=!r.typeCondition||(this.ctx.store.schema?Wu(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?ol(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):he==="read"&&il(r.typeCondition.name.value,this.typename)||al(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(a||he==="write"&&!this.ctx.store.schema){var o=Hu(t);a&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&Zu(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Ne(r),index:0,defer:n.defer||Xu(t,this.ctx.variables),optional:o!==void 0?o:n.optional})}}}else if(he==="write"||!t._generated)return Ht=n.defer,ua=n.optional,t}}this.stack.pop()}}},ol=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},il=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(a=>x.types.has(a))(e);if(!t)return!1;var r=(a=>x.abstractToConcreteMap.get(a)||li)(e);return r.size&&r.has(n)},jt=e=>e??null,ca=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,a=t.length;r<a;r++)t[r]=ca(e,n[r]);return t}}else return n||null;var o=e.keyOfEntity(n);return o},da=(e,n,t,r)=>{var a=Tn(n.query),o=ga(a),i=e.rootFields[o.operation],u=Ne(o),l=Wt(e,ai(o,n.variables),Qt(a),i,i,r),p=i!==l.store.rootFields.query?yi(l,i,u,t||Ce()):xn(l,i,u,t||Ce());return{dependencies:Ve,partial:l.partial||!p,hasNext:l.hasNext,data:p||null}},yi=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var a=new nt(n,n,!1,void 0,t,e),o,i=Cn,u=Ce(r);o=a.next();){var l=ha(o),p=r[l];e.__internal.path.push(l);var c=void 0;o.selectionSet&&p!==null?c=hi(e,Ne(o),jt(p)):c=p,i=i||c!==p,c!==void 0&&(u[l]=c),e.__internal.path.pop()}return i?u:r},hi=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),a=Cn,o=0,i=t.length;o<i;o++)e.__internal.path.push(o),r[o]=hi(e,n,t[o]),a=a||r[o]!==t[o],e.__internal.path.pop();return a?r:t}else if(t===null)return null;var u=e.store.keyOfEntity(t);return u!==null?xn(e,u,n,t)||null:yi(e,t.__typename,n,t)};function sl(e,n,t,r){var a=r.store.resolvers[n],o=a&&a[t],i;for(var u in e){var l=e[u];if(l&&u!=="include"&&u!=="skip"&&r.store.directives[u]){return i=r.store.directives[u](Zt(l,r.variables)),i;break}}return i||o}var xn=(e,n,t,r,a)=>{var{store:o}=e,i=n===o.rootFields.query,u=a&&o.keyOfEntity(a)||n,l=i?n:qe(u,"__typename")||a&&a.__typename;if(typeof l=="string"&&!(a&&l!==a.__typename)){for(var p=new nt(l,u,!1,void 0,t,e),c=!1,y=!1,m=Cn,d,v=e.partial,b=Ce(r);(d=p.next())!==void 0;){var N=Ae(d),T=Zt(d,e.variables),_=ha(d),S=zt(d),f=sl(S,l,N,e),k=pn(N,T),w=tt(u,k),M=qe(u,k),L=a?a[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=l;else if(L!==void 0&&d.selectionSet===void 0)h=L;else if(he==="read"&&f){var C=b;if(d.selectionSet===void 0&&M!==void 0&&(C={...b,[_]:M,[N]:M}),la(e,C,l,u,k,N),h=f(C,T||{},o,e),d.selectionSet&&(h=pa(e,l,N,w,Ne(d),b[_]!==void 0?b[_]:r[_],h,ia(r))),o.schema&&h===null&&!zo(o.schema,l,N,e.store.logger))return}else if(!d.selectionSet)h=M;else if(L!==void 0)h=pa(e,l,N,w,Ne(d),b[_]!==void 0?b[_]:r[_],L,ia(r));else{var A=fn(u,k);A!==void 0?h=gi(e,A,l,N,Ne(d),b[_]!==void 0?b[_]:r[_],ia(r)):typeof M=="object"&&M!==null&&(h=M)}if(!Ht&&h===void 0&&(S.optional||ua&&!S.required||nr(e)||!S.required&&o.schema&&zo(o.schema,l,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(S.required||ua===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),m=m||h!==r[_],h!==void 0)b[_]=h;else if(Ht)y=!0;else{e.store.logger,e.partial=v;return}}return e.partial=e.partial||v,e.hasNext=e.hasNext||y,i&&e.partial&&!c?void 0:m?b:r}},pa=(e,n,t,r,a,o,i,u)=>{if(Array.isArray(i)){for(var{store:l}=e,p=l.schema?oi(l.schema,n,t,e.store.logger):!1,c=e.partial,y=Ce(o,!0),m=Cn||!Array.isArray(o)||i.length!==o.length,d=0,v=i.length;d<v;d++){e.__internal.path.push(d);var b=pa(e,n,t,tt(r,`${d}`),a,o?.[d],i[d],u);if(e.__internal.path.pop(),b===void 0&&!p){e.partial=c;return}else e.partial=e.partial||b===void 0&&p,y[d]=b??null,m=m||y[d]!==o[d]}return m?y:o}else{if(i==null)return i;if(u&&o===null)return null;if(ul(i)){var N=o||Ce(o);return typeof i=="string"?xn(e,i,a,N):xn(e,r,a,N,i)}else return}},gi=(e,n,t,r,a,o,i)=>{if(Array.isArray(n)){for(var{store:u}=e,l=u.schema?oi(u.schema,t,r,e.store.logger):!1,p=Ce(o,!0),c=e.partial,y=Cn||!Array.isArray(o)||n.length!==o.length,m=0,d=n.length;m<d;m++){e.__internal.path.push(m);var v=gi(e,n[m],t,r,a,o?.[m],i);if(e.__internal.path.pop(),v===void 0&&!l){e.partial=c;return}else e.partial=e.partial||v===void 0&&l,p[m]=v||null,y=y||p[m]!==o[m]}return y?p:o}else if(n===null||o===null&&i)return null;return xn(e,n,a,o||Ce(o))},ul=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",_i=(e,n,t)=>{for(var r=n?[{fieldKey:pn(n,t)}]:mi(e),a=0,o=r.length;a<o;a++){var{fieldKey:i}=r[a];fn(e,i)!==void 0?at(e,i,void 0):et(e,i,void 0)}},fa=(e,n)=>{var t=(a=>x.types.get(a)||li)(e);for(var r of t)n.includes(r)||_i(r)},ma=(e,n,t,r)=>{var a=Tn(n.query),o=ga(a),i={data:t||Ce(),dependencies:Ve},u=e.rootFields[o.operation],l=Wt(e,ai(o,n.variables),Qt(a),u,u,r);return _a(l,u,Ne(o),i.data),i},_a=(e,n,t,r)=>{var a=e.store.rootNames[n]||"query",o=!!e.store.rootNames[n],i=o?n:r.__typename;if(!i&&n&&e.optimistic&&(i=qe(n,"__typename")),i)!o&&n&&(et(n,"__typename",i),((D,$)=>{var B=x.types.get(D);if(B)B.add($);else{var ue=new Set;ue.add($),x.types.set(D,ue)}})(i,n));else return;for(var u=e.store.updates[i],l=new nt(i,n||i,!1,void 0,t,e),p;p=l.next();){var c=Ae(p),y=Zt(p,e.variables),m=pn(c,y),d=ha(p),v=r[e.optimistic?c:d];if(!(c==="__typename"||v===void 0&&(Ht||e.optimistic&&a==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&a==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof v=="function"&&(b=v);if(b&&(la(e,r,i,n||i,m,c),v=jt(b(y||{},e.store,e))),v!==void 0){if(p.selectionSet)if(n&&a==="query"){var N=tt(n,m),T=va(e,Ne(p),jt(v),N,e.optimistic?fn(n||i,m):void 0);at(n||i,m,T)}else va(e,Ne(p),jt(v));else n&&a==="query"&&et(n||i,m,v!==null||!nr(e)?v:void 0);var _=u&&u[c];if(_)la(e,r,i,n||i,m,c),r[c]=v,_(r,y||{},e.store,e);else if(i===e.store.rootFields.mutation&&!e.optimistic){if(v&&Array.isArray(v))for(var S=v.map((D=>e.store.keyOfEntity(D)||"")),f=0,k=v.length;f<k;f++){var w=S[f];if(w&&v[f].__typename){var M=qe(w,"__typename"),L=Bt(w);M&&!L&&fa(v[f].__typename,S)}}else if(v&&typeof v=="object"){var h=e.store.keyOfEntity(v);if(h){var C=qe(h,"__typename"),A=Bt(h);(!C||!A)&&v.__typename&&fa(v.__typename,[h])}}}e.__internal.path.pop()}}}};var va=(e,n,t,r,a)=>{if(Array.isArray(t)){for(var o=new Array(t.length),i=0,u=t.length;i<u;i++){e.__internal.path.push(i);var l=r?tt(r,`${i}`):void 0,p=va(e,n,t[i],l,a?.[i]);o[i]=p,e.__internal.path.pop()}return o}else if(t===null)return nr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof a=="string"?a:null),y=t.__typename,m=c||r;return _a(e,m,n,t),m||null},ya=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",a="Subscription";if(n.schema){var o=(({__schema:c})=>{var y=new Map,m=_=>{var S;return()=>{if(!S){S={};for(var f=0;f<_.length;f++)S[_[f].name]=_[f]}return S}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:m(_.interfaces||[]),fields:m(_.fields.map((S=>({name:S.name,type:S.type,args:m(S.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:m(_.possibleTypes||[])}}},v={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,S){var f=y.get(_),k=y.get(S);return!f||!k?!1:f.kind==="UNION"?!!f.types()[S]:f.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[_]:_===S}};if(c.types){v.types=y;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var T=d(N);T&&y.set(N.name,T)}}}return v})(n.schema);t=o.query||t,r=o.mutation||r,a=o.subscription||a,o.types&&(this.schema=o)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var i of Object.entries(n.possibleTypes)){var[u,l]=i;this.possibleTypeMap.set(u,new Set(l))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:a},this.rootNames={[t]:"query",[r]:"mutation",[a]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return pn(n,t)}keyOfEntity(n){if(Jt&&n===Jt.parent)return Jt.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var a=this.keyOfEntity(n);if(a){var o=pn(t,r),i=qe(a,o);if(i!==void 0)return i;var u=fn(a,o);return u!==void 0&&(u=ca(this,u)),u}}invalidate(n,t,r){var a=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?fa(n,[]):(Yt(a,"",19),_i(a,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?mi(t):[]}updateQuery(n,t){var r=Me(n.query,n.variables),a=t(this.readQuery(r));a!==null&&ma(this,r,a,void 0)}readQuery(n){var t=Me(n.query,n.variables);return da(this,t,void 0,void 0).data}readFragment(n,t,r,a){return((o,i,u,l,p)=>{var c=Qt(i),y;if(p){if(!(y=c[p]))return null}else if(!(y=c[Object.keys(c)[0]]))return null;var m=Wo(y);typeof u!="string"&&!u.__typename&&(u.__typename=m);var d=o.keyOfEntity(u);if(!d)return null;var v=Wt(o,l||{},c,m,d,void 0),b=xn(v,d,Ne(y),Ce())||null;return b})(this,Tn(n),t,r,a)}writeFragment(n,t,r,a){((o,i,u,l,p)=>{var c=Qt(i),y;if(p){if(!(y=c[p]))return null}else if(!(y=c[Object.keys(c)[0]]))return null;var m=Wo(y),d={__typename:m,...u},v=o.keyOfEntity(d);if(v){var b=Wt(o,l||{},c,m,v,void 0);_a(b,v,Ne(y),d)}})(this,Tn(n),t,r,a)}link(n,t,...r){var a=r.length===2?r[0]:null,o=r.length===2?r[1]:r[0],i=this.keyOfEntity(n);i&&at(i,pn(t,a),ca(this,o))}},ti=(e,n)=>He(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),sa=(e,n)=>He(e.kind,e,{...e.context,requestPolicy:n}),bi=e=>({forward:n,client:t,dispatchDebug:r})=>{var a=new ya(e);e&&e.storage&&(a.data.hydrating=!0,e.storage.readData().then((h=>{((C,A,D)=>{cn("write",C,null);for(var $ in D){var B=D[$];if(B!==void 0){var{entityKey:ue,fieldKey:Re}=ui($);B[0]===":"?fn(ue,Re)===void 0&&at(ue,Re,JSON.parse(B.slice(1))):qe(ue,Re)===void 0&&et(ue,Re,JSON.parse(B))}}C.storage=A,C.hydrating=!1,dn()})(a.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var o=new Map,i=[],u=new Map,l=new Map,p=new Set,c=new Set,y=new Set,m=new Set,d=new WeakSet,v=new Map,b=new Set,N=new Set,T=h=>{for(var C of h.values())if(p.has(C))return!0;return!1},_=(h,C)=>{if(C)for(var A of C.values()){var D=v.get(A);if(D)for(var $ of D.values())h.add($)}},S=(h,C,A)=>{for(var D of C.values())if(D!==h.key){var $=u.get(D);if($){h.kind==="query"&&N.add(D);var B="cache-first";c.has(D)&&(c.delete(D),B="cache-and-network");var ue=sa($,B);h.kind==="subscription"&&y.has(D)&&d.add(ue),t.reexecuteOperation(ue)}}if(!A){var Re=b;b=N,h.kind==="query"&&b.add(h.key),(N=Re).clear()}},f=h=>!d.has(h)||!y.has(h.key)?!1:(m.add(h.key),!0),k=h=>{var C=!1;if(h.kind==="query")Gt(a.data,h.key),u.set(h.key,h),y.add(h.key),m.delete(h.key);else{if(h.kind==="teardown")return u.delete(h.key),l.delete(h.key),b.delete(h.key),y.delete(h.key),m.delete(h.key),Zo(a.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){u.set(h.key,h),cn("write",a.data,h.key,!0,!1);var{dependencies:A}=ma(a,h,void 0,void 0);if(dn(),A.size){for(var D of A.values())p.add(D);o.set(h.key,A);var $=new Set;_($,A),S(h,$,!0),C=!0}}}return He(h.kind,{key:h.key,query:Tn(h.query),variables:h.variables?Ku(ga(h.query),h.variables):h.variables},{...h.context,optimistic:C})},w=(h,C)=>{for(var A of C.values()){var D=v.get(A);D||v.set(A,D=new Set),D.add(h.key)}},M=h=>{cn("read",a.data,void 0,!1,!1);var C=da(a,h,l.get(h.key),void 0);dn();var A=C.data?!C.partial&&!C.hasNext?"hit":"partial":"miss";return l.set(h.key,C.data),u.set(h.key,h),w(h,C.dependencies),{outcome:A,operation:h,data:C.data,dependencies:C.dependencies,hasNext:C.hasNext}},L=(h,C)=>{var A=u.get(h.operation.key)||h.operation;if(A.kind==="mutation"){var D=o.get(A.key);_(C,D),o.delete(A.key)}(A.kind==="subscription"||h.hasNext)&&Gt(a.data,A.key,!0);var $,B=h.data;if(B){cn("write",a.data,A.key,!1,!1);var ue=ma(a,A,B,h.error).dependencies;dn(),_(C,ue);var Re=A.kind==="query"?l.get(A.key):null;cn("read",a.data,A.key,!1,Re!==B);var R=da(a,A,Re||B,h.error);dn(),B=R.data,A.kind==="query"&&(_(C,$=R.dependencies),l.set(A.key,B))}else Zo(a.data,A.key);return $&&w(h.operation,$),{operation:A,data:B,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var C=Be(Ke(M)(Q((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),A=Q((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),D=Ke((R=>ti(R.operation,{cacheOutcome:"miss"})))(Q((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!T(R.dependencies)&&!b.has(R.operation.key)&&!f(R.operation)))(C)),$=Ke((R=>{var{requestPolicy:fe}=R.operation.context,Pe=fe!=="cache-only"&&(R.hasNext||fe==="cache-and-network"||fe==="cache-first"&&R.outcome==="partial"&&!b.has(R.operation.key)),en=fe!=="cache-only"&&(Pe||y.has(R.operation.key)||R.outcome==="partial"&&b.has(R.operation.key)&&((Ge=a.data).commutativeKeys.has(Ua=R.operation.key)||Ge.optimisticOrder.indexOf(Ua)>-1)),Ge,Ua,Hs={operation:ti(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:en&&!R.hasNext,hasNext:Pe&&R.hasNext};return Pe&&(T(R.dependencies)?fe==="cache-and-network"&&c.add(R.operation.key):f(R.operation)||t.reexecuteOperation(sa(u.get(R.operation.key)||R.operation,"network-only"))),Hs}))(Q((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(C)),B=n(Ke(k)(sn([A,D]))),ue=Ke((R=>{var{key:fe}=R.operation,Pe=!1;R.hasNext||(y.delete(fe),Pe=m.delete(fe));var en=new Set,Ge=L(R,en);return S(R.operation,en,!1),Pe&&(Ge.stale=!0,t.reexecuteOperation(sa(u.get(fe)||R.operation,"network-only"))),Ge}))(Q((R=>!o.has(R.operation.key)))(B)),Re=on((R=>{if(i.push(R)<o.size)return Do;for(var fe=0;fe<i.length;fe++)Gt(a.data,i[fe].operation.key);p.clear();for(var Pe=[],en=new Set,Ge;Ge=i.shift();)Pe.push(L(Ge,en));return S(R.operation,en,!1),Wr(Pe)}))(Q((R=>o.has(R.operation.key)))(B));return sn([ue,Re,$])}};var ot=()=>null;function Ni(){return bi({keys:{CallingNameUpdate:ot,PhoneNumberAssociation:ot,PhoneNumberCapabilities:ot,UpdateRunItem:ot,UserError:ot},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&ll(t,n)}}}})}function ll(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}function wi(){tr=Ei()}function Ei(){return new Ho({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:_o,exchanges:[Ni(),cl,Bo]})}var cl=Xo({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:dl()}:e.context;return He(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(Tt.value=!0)}});function dl(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var tr=Ei();function rr(e,n,t){let r=Me(e.toString(),n),a={hash:e.__meta__?.hash},o=tr,{unsubscribe:i}=ea(o.executeQuery(r,{...a,requestPolicy:"cache-and-network"}),kn(({data:l,error:p,stale:c})=>t({data:l,error:p,isStale:c})));return{stop:i,again:()=>o.reexecuteOperation(o.createRequestOperation("query",r,{...a,requestPolicy:"network-only"}))}}async function mn(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},a=await ea(tr.query(e.toString(),n,r),Q(({stale:o,hasNext:i})=>!o&&!i),Yn(1),Ut);return ki(a)}var ar=F(null);async function we(e,n){let t={hash:e.__meta__?.hash};return ar.value={document:e.toString(),variables:n},ki(await tr.mutation(e.toString(),n,t))}function ki(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function de(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function q(e,n){return n}var J=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Ye=new J(`
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
    `,{fragmentName:"NumberRow"}),Ri=new J(`
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
    `,{fragmentName:"Grant"}),An=new J(`
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
    `,{fragmentName:"Change"}),Si=new J(`
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
}`,{fragmentName:"NumberSheet"}),or=new J(`
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
    `,{fragmentName:"Run"}),ge=new J(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Ti=new J(`
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
}`,{fragmentName:"RunItem"}),ir=new J(`
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
}`,{hash:"sha256:c164e93343189b0ffb8b26e097bb8c0469824d550dc364fe78d57b3d2ad9f5fc"}),xi=new J(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),ba=new J(`
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
}`,{hash:"sha256:b9dd3ed864f27611dcdd37bd27674e55c658a767fc45934d403bb2ff0255f274"}),Ci=new J(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),Ai=new J(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),Di=new J(`
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),Oi=new J(`
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),Ii=new J(`
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),Pi=new J(`
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),Fi=new J(`
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),Na=new J(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),Ui=new J(`
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
}`,{hash:"sha256:bcd4783e2dc73340169d380e9242ae6296b6844f96205ca6e7c8c0e7a6fc9e16"}),$i=new J(`
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
}`,{hash:"sha256:8e853d6f570c99a4b50143bcc018852e53551d6087d9ab787cad0d4454497227"}),it=new J(`
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var fl=100,ml=3e4,Te=F([]),Mi=F([]),st=z(()=>{let e=Te.value.flatMap(({data:n})=>n===void 0?[]:[n]);return e.length>0?e:Mi.value}),te=z(()=>{let e=st.value.flatMap(({phoneNumbers:n})=>q(Ye,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),vn=z(()=>st.value[0]?.phoneNumbers.totalCount??null),Vi=z(()=>st.value.at(-1)?.phoneNumbers.pageInfo.hasNextPage??!1),ut=z(()=>Te.value.length===0||Te.value.some(({data:e,error:n})=>e===void 0&&n===null)),wa=z(()=>Te.value.find(({error:e})=>e!==null)?.error??null);function qi(){Se(()=>{let e=_e.value===null?null:Hn.value,n=st.peek();Te.peek().forEach(({stop:t})=>t()),Te.value=[],Mi.value=_e.value===null?[]:n,e!==null&&Gi(JSON.parse(e),null)}),setInterval(()=>{document.visibilityState==="visible"&&ne.value.is==="well"&&Le()},ml)}function Le(){Te.peek().forEach(({again:e})=>e())}function Li(){let{endCursor:e}=st.peek().at(-1)?.phoneNumbers.pageInfo??{};e!=null&&!ut.peek()&&Gi(JSON.parse(Hn.peek()),e)}function Gi(e,n){let t=Te.peek().length,r=p=>{Te.value=[...Te.peek().slice(0,t),p,...Te.peek().slice(t+1)]},o={...{data:void 0,error:null,isStale:!0},again:()=>{},stop:()=>{}};r(o);let i=!1,{again:u,stop:l}=rr(ba,{first:fl,after:n,...e},({data:p,error:c,isStale:y})=>{i||(o={...o,data:p??o.data,error:c===void 0?null:de(c),isStale:y},r(o))});o={...o,again:u,stop:()=>{i=!0,l()}},r(o)}var vl=Symbol.for("pv"),yl=0;function s(e,n,t,r,a,o){n||(n={});var i,u,l=n;if("ref"in l&&typeof e!="function")for(u in l={},n)u=="ref"?i=n[u]:l[u]=n[u];var p={type:e,props:l,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vl,__v:--yl,__i:-1,__u:0};return(a||o)&&(p.__source=a,p.__self=o),U.vnode&&U.vnode(p),p}var hl=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function Ji(){let e=JSON.stringify(V.value.filters);return s("nav",{class:"chips","aria-label":"Parts of the list",children:hl.map(({label:n,filters:t})=>s("button",{"aria-pressed":e===JSON.stringify(t),onClick:()=>Z({filters:t,number:null}),children:n},n))})}var Dn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},ji={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},On={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},De={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},sr={LOCAL:"Local",TOLL_FREE:"Toll-free"},Qi={CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored"};function H(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var gl=new Intl.DisplayNames("en",{type:"region"});function In(e){try{return gl.of(e)??e}catch{return e}}var _l={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function pe({name:e}){return s("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:_l[e]})})}var bl=150;function Ki(){let e=W(null),n=W(0),{search:t}=V.value;me(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(a){let{value:o}=a.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>Z({search:o},!0),bl)}return s("div",{class:"finding",children:[s("div",{class:"search",role:"search",children:[s(pe,{name:"search"}),s("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:a=>{a.key==="Escape"&&a.currentTarget.blur()}}),s("kbd",{"aria-hidden":"true",children:"/"})]}),s(Nl,{}),s(El,{})]})}var Bi={access:{label:"Access",words:Dn},calling:{label:"Calling name",words:ji},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:sr},product:{label:"Product",words:De},type:{label:"Type",words:On}};function Nl(){return s(O,{children:[s("button",{popovertarget:"filters",children:"Filter"}),s("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[s("h2",{children:"Only numbers with"}),Object.entries(Bi).map(([e,{label:n,words:t}])=>s("label",{children:[n,s("select",{value:V.value.filters[e]??"",onChange:r=>Ea(e,r.currentTarget.value),children:[s("option",{value:"",children:"any"}),Object.entries(t).map(([r,a])=>s("option",{value:r,children:a},r))]})]},e)),s("label",{children:["Country",s("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:V.value.filters.country??"",onInput:e=>wl(e.currentTarget.value)})]})]})]})}function wl(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Ea("country",n)}function Ea(e,n){let{[e]:t,...r}=V.peek().filters;Z({filters:n===""?r:{...r,[e]:n}})}function El(){let e=Object.keys(Ct);return s("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=V.value.filters[n];return t===void 0?[]:[s(kl,{name:n,value:t},n)]})})}function kl({name:e,value:n}){let t=Bi[e],r=t?.label??(e==="country"?"Country":H(e,{})),a=e==="country"?In(n):H(n,t?.words??{});return s("li",{children:[s("span",{children:[r,": ",s("bdi",{children:a})]}),s("button",{"aria-label":`Remove the filter ${r}`,onClick:()=>Ea(e,""),children:s(pe,{name:"close"})})]})}var Ee=F(new Set),Oe=F(!1),Pn=z(()=>Oe.value?vn.value??0:Ee.value.size),Xi=null;function ur(e,n=!1){let t=!Ee.peek().has(e),r=n?Rl(Xi,e):[e];Xi=e,Oe.value=!1,Ee.value=new Set(t?[...Ee.peek(),...r]:[...Ee.peek()].filter(a=>!r.includes(a)))}function Rl(e,n){let t=te.peek().map(({id:a})=>a),r=[t.indexOf(e??n),t.indexOf(n)].map(a=>Math.max(a,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function ka(e){Oe.value=!1,Ee.value=new Set(e?te.peek().map(({id:n})=>n):[])}function lt(){ka(!1)}Hn.subscribe(lt);var Hi={run:null,items:[],message:"",isBusy:!1},Sl=700,K=F(Hi);function Wi(){K.value=Hi}async function Yi(e,n){await lr(async()=>{let{previewUpdateRun:t}=await we(Di,{input:{target:e,change:n}});await Ra(t,["REFUSED","WILL_CHANGE"])})}async function zi(e){await lr(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await we(Oi,{input:n});await Ra(t,[]),await as(e.id)})}async function Zi(e){await lr(async()=>{let{cancelUpdateRun:n}=await we(Ii,{input:{id:e.id}});await Ra(n,[])})}async function es(e){await lr(async()=>{let{undoChanges:n}=await we(it,{input:{runId:e.id}}),t=ts(n);K.value={...K.peek(),message:rs(t)},await as(e.id)})}async function ns(e){return Sa(e.id,["REFUSED","FAILED"],1/0)}async function lr(e){K.value={...K.peek(),isBusy:!0,message:""};try{await e()}catch(n){K.value={...K.peek(),message:de(n)}}finally{K.value={...K.peek(),isBusy:!1}}}async function Ra(e,n){let t=q(or,e?.run)??K.peek().run,r=rs(ts(e)),a=t===null||n.length===0?[]:await Sa(t.id,n,1);K.value={...K.peek(),run:t,items:a,message:r}}function ts(e){return q(ge,e?.userErrors??[])}function rs(e){return e.map(({message:n})=>n).join(" ")}async function as(e){for(;;){let t=q(or,(await mn(Pi,{id:e})).updateRun);if(t==null)return;if(K.value={...K.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,Sl))}let n=await Sa(e,["FAILED","REFUSED"],1);K.value={...K.peek(),items:n},Le()}async function Sa(e,n,t){let r=[],a=null;for(let o=0;o<t;o++){let u=(await mn(Fi,{id:e,after:a,outcomes:n})).updateRun?.items;if(r.push(...q(Ti,u?.nodes??[])),a=u?.pageInfo.endCursor??null,a===null||u?.pageInfo.hasNextPage!==!0)break}return r}var os=F(Date.now());setInterval(()=>{os.value=Date.now()},1e3);var Ie=os,cr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},is=cr({weekday:"short",hour:"2-digit",minute:"2-digit"}),ss=cr({hour:"2-digit",minute:"2-digit"}),ze=cr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),ct=cr({day:"numeric",month:"short",year:"numeric"});function us(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:ct(e)}function dr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function I({children:e}){return s("bdi",{children:e})}var Tl=z(()=>Math.ceil(Ie.value/3e4)*3e4);function Fn({at:e}){return s("time",{dateTime:e,title:ze(e),children:us(e,Tl.value)})}function ls(e,n,t){let r=URL.createObjectURL(new Blob([xl([n,...t])],{type:"text/csv;charset=utf-8"})),a=document.createElement("a");a.href=r,a.download=e,a.click(),URL.revokeObjectURL(r)}function xl(e){return e.map(n=>`${n.map(Cl).join(",")}\r
`).join("")}function Cl(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Al=50;function cs({items:e}){return e.length===0?null:s("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,Al).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:a},o)=>s("li",{children:[s("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),a.length>0?s("span",{class:"refusal",children:q(ge,a).map(({message:i})=>i).join(" ")}):s("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&s(O,{children:["now ",s(I,{children:r})]})})]},n?.id??o))})}var Dl={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function ds({onClose:e}){let n=W(null),{run:t}=K.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);me(()=>(n.current?.showModal(),Wi),[]);function a(){r&&lt(),e()}return s("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:a,children:s("div",{class:"card",children:[s("h2",{id:"many-title",children:["Change ",Pn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&s(Ol,{}),s("p",{class:"refusal",role:"alert",children:K.value.message}),t!==null&&s(Fl,{run:t}),s("p",{class:"actions",children:[s("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&s(Ul,{run:t})]})]})})}function Ol(){let e=ee("nickname"),n=K.value.isBusy;function t(r){let a=String(new FormData(r).get("value")??"");Yi(Il(),Pl(e.value,a))}return s("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[s("label",{children:["What",s("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(Dl).map(([r,a])=>s("option",{value:r,children:a},r))})]}),s("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?s("select",{name:"value",children:Object.entries(De).map(([r,a])=>s("option",{value:r,children:a},r))}):s("input",{name:"value",dir:"auto",autoComplete:"off"})]}),s("button",{disabled:n,children:"Preview"})]})}function Il(){return Oe.peek()?{filter:jr(V.peek()).filter??{}}:{ids:[...Ee.peek()]}}function Pl(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function Fl({run:e}){let n=a=>a.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return s(O,{children:[s("div",{role:"group","aria-label":t?"Preview":"Outcome",children:s("dl",{class:"outcome",children:r.map(([a,o,i])=>s("div",{class:o===0?"":i,children:[s("dt",{children:a}),s("dd",{children:n(o)})]},a))})}),e.status==="RUNNING"&&s(O,{children:[s("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),s("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&s("p",{role:"status",children:[s("b",{children:[H(e.status,{}),"."]})," ",e.value!==null&&s(O,{children:[H(e.field,{}),": ",s(I,{children:e.value})]})]}),s(cs,{items:K.value.items})]})}function Ul({run:e}){let{isBusy:n}=K.value;switch(e.status){case"PREVIEWED":return s("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{zi(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return s("button",{onClick:()=>{Zi(e)},children:"Stop"});case"DONE":case"CANCELLED":return s(O,{children:[e.refused+e.failed>0&&s("button",{onClick:()=>{$l(e)},children:"Refusals as CSV"}),e.done>0&&s("button",{disabled:n,onClick:()=>{es(e)},children:"Undo all"})]});default:return null}}async function $l(e){let t=(await ns(e)).map(({phoneNumber:r,userErrors:a})=>[r?.e164??"",r?.nickname??"",q(ge,a).map(({message:o})=>o).join(" ")]);ls("refusals.csv",["e164","nickname","reason"],t)}function ps(){let e=ee(!1),n=vn.value??0;return e.value?s(ds,{onClose:()=>e.value=!1}):Pn.value===0?null:s("section",{class:"selection","aria-label":"Selection",children:[s("b",{children:[Pn.value.toLocaleString("en")," selected"]}),!Oe.value&&n>Pn.value&&s("button",{onClick:()=>Oe.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),s("button",{onClick:lt,children:"Clear"}),s("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var pr=F(null),fs=0;function ie(e,n){clearTimeout(fs),pr.value={text:e,action:n},fs=window.setTimeout(()=>{pr.value=null},8e3)}var Ml={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Vl=["nickname","name","note","reference","tags"],Ta=new Map;function se(e,n){let t=`${e} ${n}`,r=Ta.get(t)??F(null);return Ta.set(t,r),r}function ms(e,n){let t=se(e.id,n).value;return t?.phase.is==="saving"&&Vl.includes(n)?pt(t):fr(e,n)}function fr(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function vs(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function pt({field:e,text:n}){let t=e==="tags"?vs(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function yn(e,n){let t=se(e.id,n),{id:r,version:a,internationalFormat:o}=e;if(t.peek()===null){let i=fr(e,n);t.value={id:r,field:n,label:o,was:i,version:a,text:i??"",phase:{is:"typing"},isUndo:!1}}else t.peek()?.phase.is==="refused"&&(t.value={...t.peek(),phase:{is:"typing"}})}function Ze(e,n){se(e,n).value=null}async function yr(e,n,t){let r=se(e,n).peek();if(r===null||r.phase.is==="saving")return;let a={...r,text:t};if(pt(a)===r.was&&r.phase.is==="typing")return Ze(e,n);await Oa(a)}async function ys(e,{value:n,version:t}){await Oa({...e,was:n,version:t})}function hs(e){Ze(e.id,e.field)}var dt=[],Aa=F(0);async function Da(){let e=dt.pop();if(Aa.value=dt.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:a,label:o}=n,i={id:r,field:a,label:o,was:pt(n),version:t,text:n.was??""};await Oa({...i,phase:{is:"typing"},isUndo:!0})}}function gs(){Ta.clear(),mr.clear(),xa.clear(),dt.length=0,Aa.value=0}var mr=new Map,xa=new Map;async function Oa(e){vr({...e,phase:{is:"saving"}});let n=(xa.get(e.id)??Promise.resolve()).then(async()=>{try{await Ca(e)}catch(t){vr({...e,phase:{is:"refused",message:de(t)}})}});xa.set(e.id,n),await n}function vr(e){se(e.id,e.field).value=e}async function Ca(e){let n=ql(e),t={id:e.id,expectedVersion:n,...Ll(e)},{updatePhoneNumber:r}=await we(Ai,{input:t}),a=q(Ye,r?.phoneNumber);if(a!=null){Gl({...e,version:n},a);return}let o=q(ge,r?.userErrors??[]);if(o.some(({code:i})=>i==="CONFLICT"))await Jl({...e,version:n});else if(o.some(({code:i})=>i==="NOT_FOUND"))_s(e);else{let i=o.map(({message:u})=>u).join(" ");vr({...e,phase:{is:"refused",message:i}})}}function ql({id:e,version:n}){let t=n;for(let r=mr.get(`${e} ${t}`);r!==void 0;r=mr.get(`${e} ${t}`))t=r;return t}function Ll(e){return{[e.field]:e.field==="tags"?vs(e.text):pt(e)}}function Gl(e,n){n.version>e.version&&mr.set(`${e.id} ${e.version}`,n.version),Ze(e.id,e.field),e.field==="callingName"?ie(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?ie(`Undone: ${e.label} is as it was.`):(dt.push({edit:e,version:n.version}),Aa.value=dt.length,ie(`Saved ${e.label}.`,{label:"Undo",act:()=>{Da()}}))}async function Jl(e){let{phoneNumber:n}=await mn(xi,{id:e.id}),t=q(Ye,n);if(t==null)_s(e);else if(t.version>e.version&&[e.was,pt(e)].includes(fr(t,e.field)))await Ca({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await Ca(e);else{let a=q(An,n?.changes.nodes??[]).find(({field:i})=>i===Ml[e.field]),o={value:fr(t,e.field),version:t.version,at:a?.at??null};vr({...e,phase:{is:"conflict",theirs:{...o,by:a?.actor?.name??null}}})}}function _s(e){Ze(e.id,e.field),Le(),ie(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var ke=F(null);function ws(){addEventListener("keydown",e=>{if(_e.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=jl(e.target)?void 0:Ql[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function jl(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var Ql={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>hr(1),ArrowUp:()=>hr(-1),Enter:e=>!Kl(e)&&bs(),Escape:Xl,F2:bs,j:()=>hr(1),k:()=>hr(-1),X:()=>Ns(!0),o:Bl,u:()=>(Da(),!0),x:()=>Ns(!1)};function Kl(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}function hr(e){let n=te.peek(),t=n.findIndex(({id:a})=>a===ke.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r!==void 0&&gr(r.id),r!==void 0}function gr(e){ke.value=e,document.getElementById(`row-${e}`)?.focus()}function bs(){let e=te.peek().find(({id:n})=>n===ke.peek());return e?.viewerCanUpdate&&yn(e,"nickname"),e!==void 0}function Es(e,n){let t=te.peek(),r=t.findIndex(i=>i.id===e),o=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:i})=>i);return o!==void 0&&(ke.value=o.id,yn(o,"nickname")),o!==void 0}function Ns(e){let n=ke.peek();return n!==null&&ur(n,e),n!==null}function Bl(){return ke.peek()!==null&&Z({number:ke.peek()}),ke.peek()!==null}function Xl(){return V.peek().number===null?!1:(Ia(),!0)}function Ia(){let{number:e}=V.peek();Z({number:null}),e!==null&&gr(e)}function ks({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return s("span",{class:"calling",children:[n===null?s("span",{class:"empty",children:"none"}):s(I,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&s("span",{class:"pill pending",children:[s("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":s(I,{children:r.requestedName}),s(Hl,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&s("span",{class:"pill failed",children:"failed"})]})}function Hl({due:e}){return s("span",{class:"left",children:[" ",dr(e,Ie.value)]})}function hn({id:e,field:n}){let t=se(e,n).value,r=W(null),a=t?.phase.is==="conflict";if(_t(()=>{a&&document.activeElement===document.body&&r.current?.focus()},[a]),t?.phase.is!=="conflict")return null;let{theirs:o}=t.phase;return s("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[s("p",{children:[s("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),s("dl",{children:[s("div",{class:"mine",children:[s("dt",{children:"Mine"}),s("dd",{children:s(Pa,{of:t.text===""?null:t.text})})]}),s("div",{children:[s("dt",{children:["Theirs",o.at!==null&&s("small",{children:[", by ",s(I,{children:o.by??"the system"}),", ",s(Fn,{at:o.at})]})]}),s("dd",{children:s(Pa,{of:o.value})})]}),s("div",{children:[s("dt",{children:"As it was"}),s("dd",{children:s(Pa,{of:t.was})})]})]}),s("p",{class:"actions",children:[s("button",{ref:r,class:"primary",onClick:()=>{ys(t,o)},children:"Keep mine"}),s("button",{onClick:()=>hs(t),children:"Take theirs"})]})]})}function Pa({of:e}){return e===null?s("span",{class:"empty",children:"empty"}):s(I,{children:e})}function Un(e){let{number:n,field:t,label:r,empty:a}=e,o=se(n.id,t).value;if(o?.phase.is==="typing"||o?.phase.is==="refused")return s(Wl,{...e,edit:o});let i=ms(n,t),u=i===null?s("span",{class:"empty",children:a}):s(I,{children:i});return n.viewerCanUpdate?s("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${i??a}. Edit`,"aria-busy":o?.phase.is==="saving",onClick:()=>yn(n,t),children:[u,s(pe,{name:"pencil"})]}):s("span",{class:"value",children:u})}function Wl({number:e,field:n,label:t,limit:r,rule:a,onDone:o,onTab:i,edit:u,isLong:l}){let p=W(null),c=W(null),y=W(!1),m=u.phase.is==="typing";_t(()=>{m&&(p.current?.focus(),p.current?.select()),y.current=!1,d()},[m]);function d(){let _=[...p.current?.value.trim()??""].length;c.current!==null&&(c.current.textContent=`${_} / ${r}`,c.current.dataset.over=String(_>r))}function v(){y.current=!0,yr(e.id,n,p.current?.value??"")}function b(_){_.isComposing||(_.key==="Enter"&&(l!==!0||_.ctrlKey)?(_.preventDefault(),v(),o()):_.key==="Escape"?(_.preventDefault(),y.current=!0,Ze(e.id,n),o()):_.key==="Tab"&&i!==void 0&&(v(),i(_.shiftKey?-1:1)&&_.preventDefault()))}let N=l===!0?"textarea":"input",T=`${n}-${e.id}`;return s("span",{class:"editor",children:[s(N,{ref:p,dir:"auto",defaultValue:u.text,"aria-label":t,"aria-describedby":T,"aria-invalid":u.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:d,onKeyDown:b,onBlur:()=>{!y.current&&u.phase.is==="typing"&&v()}}),s("span",{class:"under",id:T,children:[u.phase.is==="refused"&&s("span",{class:"refusal",role:"alert",children:u.phase.message}),a!==void 0&&u.phase.is!=="refused"&&s("span",{children:a}),s("span",{class:"counter",ref:c})]})]})}function Rs({number:e,isFirst:n}){let{id:t}=e,r=Xn(()=>ke.value===t).value,a=Xn(()=>V.value.number===t).value,o=Xn(()=>se(t,"nickname").value?.phase.is==="conflict").value,i=Xn(()=>Oe.value||Ee.value.has(t)).value,u=r||n&&ke.peek()===null;return s(O,{children:[s("tr",{role:"row",id:`row-${t}`,tabIndex:u?0:-1,"aria-current":a?"true":void 0,onFocusIn:()=>{ke.value=t},children:[s("td",{role:"cell",class:"select",children:s("input",{type:"checkbox",tabIndex:u?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:i,onClick:l=>ur(t,l.shiftKey)})}),s("td",{role:"cell",class:"number",children:s(zl,{number:e,isStop:u})}),s("td",{role:"cell",class:"nickname",children:[s(Un,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:u,onDone:()=>gr(t),onTab:l=>Es(t,l)}),s(Yl,{number:e,isStop:u})]}),s("td",{role:"cell",class:"calling-cell",children:s(ks,{number:e})}),s("td",{role:"cell",class:"country",children:e.countryCode!==null&&s("abbr",{title:In(e.countryCode),children:e.countryCode})}),s("td",{role:"cell",class:"type",children:H(e.type,On)}),s("td",{role:"cell",class:"product",children:e.productType===null?"":H(e.productType,De)}),s("td",{role:"cell",class:"access",children:s(ec,{number:e})}),s("td",{role:"cell",class:"updated",children:s(Fn,{at:e.updatedAt})})]}),o&&s("tr",{role:"row",class:"below",children:s("td",{role:"cell",colSpan:Ss,children:s(hn,{id:t,field:"nickname"})})})]})}function Yl({number:e,isStop:n}){return e.tags.length===0?null:s("span",{class:"tags",children:e.tags.map(t=>s("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>Z({filters:{tag:t}}),children:s(I,{children:t})},t))})}function zl({number:e,isStop:n}){let{id:t,e164:r,internationalFormat:a}=e;return s(O,{children:[s("a",{href:Jr({...V.peek(),number:t}),tabIndex:n?0:-1,onClick:o=>{!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),Z({number:t}))},children:s("bdi",{dir:"ltr",children:a})}),s("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${a}`,onClick:()=>{Zl(r)},children:s(pe,{name:"copy"})})]})}async function Zl(e){await navigator.clipboard.writeText(e).then(()=>ie(`Copied ${e}.`),()=>ie(`The browser does not let this page copy: ${e}`))}function ec({number:e}){return e.viewerAccess==="OWNER"?s("span",{class:"own",children:"Yours"}):s("span",{class:"pill",title:H(e.viewerAccess,Dn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",s(I,{children:e.owner.name})]})}var Ts=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Ss=Ts.length+1;function xs(){return s("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[s("thead",{role:"rowgroup",children:s("tr",{role:"row",children:[s("th",{role:"columnheader",scope:"col",class:"select",children:s(nc,{})}),Ts.map(e=>s(tc,{...e},e.label))]})}),s("tbody",{role:"rowgroup",children:te.value.map((e,n)=>s(Rs,{number:e,isFirst:n===0},e.id))})]})}function nc(){let e=te.value.every(({id:n})=>Ee.value.has(n));return s("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>ka(n.currentTarget.checked)})}function tc({label:e,order:n}){if(n===void 0)return s("th",{role:"columnheader",scope:"col",children:e});let t=V.value.order?.field===n?V.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",a=t===null?"ASC":t==="ASC"?"DESC":null;return s("th",{role:"columnheader",scope:"col","aria-sort":r,children:s("button",{onClick:()=>Z({order:a===null?null:{field:n,direction:a}}),children:[e,t!==null&&s(pe,{name:t==="ASC"?"up":"down"})]})})}function Cs(){let e=vn.value;return s("main",{class:"numbers","aria-busy":ut.value,children:[s("div",{class:"title",children:[s("h1",{children:"Numbers"}),s("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`})]}),s(Ji,{}),s(Ki,{}),wa.value!==null&&s("p",{class:"refusal",role:"alert",children:wa.value}),s(rc,{})]})}function rc(){return te.value.length>0?s(O,{children:[s(xs,{}),s(ps,{}),s(ac,{})]}):ut.value?s(oc,{}):wo(V.value)?s(ic,{}):s(sc,{})}function ac(){let e=vn.value??te.value.length;return s("p",{class:"foot",children:[s("span",{class:"quiet",children:[te.value.length.toLocaleString("en")," of ",e.toLocaleString("en")]}),Vi.value&&s("button",{onClick:Li,"aria-disabled":ut.value,children:"More"})]})}function oc(){return s("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>s("div",{},n))})}function ic(){return s("div",{class:"nothing",children:[s("h2",{children:"No number matches"}),s("p",{children:"Nothing that you see has all of what is asked for above."}),s("button",{class:"primary",onClick:()=>Z({search:"",filters:{}}),children:"Clear"})]})}function sc(){return s("div",{class:"nothing",children:[s("h2",{children:"No numbers yet"}),s("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),s("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var gn=F(Ds("theme",["system","light","dark"])),$n=F(Ds("density",["comfortable","compact"]));function As(){Se(()=>{document.documentElement.dataset.theme=gn.value,document.documentElement.dataset.density=$n.value;try{localStorage.setItem("numberbook:theme",gn.value),localStorage.setItem("numberbook:density",$n.value)}catch{}})}function Ds(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function Os(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await uc(n);return typeof t=="string"?t:(_e.peek()?.viewer.id!==t.id?(Is(),xt(n),ne.value={is:"well"},_e.value={viewer:t}):(xt(n),ne.value={is:"well"}),null)}function _r(){Is(),xt(""),ne.value={is:"well"}}function Is(){go(),_e.value=null,gs(),wi()}async function uc(e){let{hash:n}=Ci.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:a}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??a?.map(({message:o})=>o).join(" ")??"Something went wrong."}function Ps({viewer:e}){return s("header",{class:"bar",children:[s("a",{class:"brand",href:"./",children:[s("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),s("div",{class:"tools",children:[s("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),s("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${$n.value}`,onClick:dc,children:s(pe,{name:"rows"})}),s("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${gn.value}`,onClick:cc,children:s(pe,{name:Fs()?"sun":"moon"})}),s("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),s("button",{class:"ghost person",popovertarget:"person",children:[s("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),s(I,{children:e.name})]}),s("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[s("p",{children:[s("b",{children:s(I,{children:e.name})}),s("small",{children:e.isOperator?"operator":lc(e)})]}),s("button",{onClick:_r,children:"Sign out"})]})]})]})}function lc(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Fs(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return gn.value==="dark"||gn.value==="system"&&e}function cc(){gn.value=Fs()?"light":"dark"}function dc(){$n.value=$n.value==="compact"?"comfortable":"compact"}var pc=[["/","search"],["\u2191 \u2193 or k j","go through the numbers"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["Esc","leave it as it was; close the sheet"],["o","open the number"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function Us(){return s("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[s("h2",{children:"Keys"}),s("dl",{children:pc.map(([e,n])=>s("div",{children:[s("dt",{children:s("kbd",{children:e})}),s("dd",{children:n})]},e+n))})]})}function $s(){let e=pr.value,n=e?.action;return s("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&s("bdi",{children:e.text}),n!==void 0&&s("button",{onClick:n.act,children:n.label})]})}function Fa({isAgain:e=!1}){let n=ee(""),t=ee(!1),r=W(null);me(()=>{e&&r.current?.showModal()},[e]);async function a(u){t.value=!0,n.value="";try{n.value=await Os(u)??""}catch(l){n.value=de(l)}finally{t.value=!1}}let o=yo(),i=s("form",{class:"card sign-in",onSubmit:u=>{u.preventDefault(),a(String(new FormData(u.currentTarget).get("token")??""))},children:[s("h1",{children:e?"Sign in again":"Numberbook"}),s("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),s("label",{children:["Access token",s("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),s("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),s("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&s("button",{type:"button",onClick:_r,children:"Sign out"}),o.length>0&&s("fieldset",{class:"people",children:[s("legend",{children:"This is a demonstration: be somebody"}),o.map(({name:u,role:l,token:p})=>s("button",{type:"button",disabled:t.value,onClick:()=>{a(p)},children:[s("span",{class:"face","aria-hidden":"true",children:u.slice(0,1)}),s("span",{children:[s("b",{children:s(I,{children:u})}),s("small",{children:l})]})]},u))]})]});return e?s("dialog",{ref:r,"aria-label":"Sign in again",onCancel:u=>u.preventDefault(),children:i}):s("main",{class:"front",children:i})}function Ms({isOperator:e}){return s("section",{class:"status","aria-label":"State",children:[e&&s("p",{children:"You see all numbers, as an operator."}),s("div",{role:"status",children:[Tt.value&&s("p",{class:"warn",children:["The server is of another release than this page. ",s("a",{href:"",children:"Reload"})," to go on."]}),ne.value.is==="away"&&s("p",{class:"warn",children:["The server does not answer. You see what was there",St.value!==null&&` as of ${ss(St.value)}`,"; it is asked again."]}),ne.value.is==="limited"&&s("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",s(fc,{until:ne.value.until}),"."]})]})]})}function fc({until:e}){let n=Math.max(0,Math.ceil((e-Ie.value)/1e3));return s("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var mc=5e3;function Vs(e){let n=ee({row:te.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return me(()=>{let{stop:t,again:r}=rr(ir,{id:e},({data:o,error:i,isStale:u})=>{let l=q(Ye,o?.phoneNumber),p=q(Si,o?.phoneNumber);o?.phoneNumber===null&&!u?vc(n.peek().row):l!=null?n.value={...n.peek(),row:l,sheet:p??void 0,failure:null}:i!==void 0&&(n.value={...n.peek(),failure:de(i)})});n.value={...n.peek(),again:r};let a=setInterval(()=>{document.visibilityState==="visible"&&r()},mc);return()=>{clearInterval(a),t()}},[e]),n}function vc(e){Z({number:null},!0),Le(),ie(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function qs({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return s("section",{class:"card calling-card","aria-label":"Calling name",children:[s("h3",{children:"Calling name"}),s("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?s(yc,{number:e,changes:n,again:t}):s("div",{class:"field",children:[s("span",{class:"label",children:"In effect"}),s(Un,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),se(e.id,"callingName").value?.phase.is==="saving"&&s("p",{role:"status",children:"Asking the carrier \u2026"})]}),s(hc,{number:e}),s(hn,{id:e.id,field:"callingName"})]})}function yc({number:e,changes:n,again:t}){let r=e.callingNameUpdate,a=r===null?0:Date.parse(r.dueAt),o=Ie.value>a;if(me(()=>{let p=o?setInterval(t,2e3):0;return()=>clearInterval(p)},[o,t]),r===null)return null;let i=Date.parse(r.requestedAt),l=q(An,n??[]).find(({field:p,newValue:c})=>p==="CALLING_NAME_REQUEST"&&c!==null)?.actor;return s(O,{children:[s("div",{class:"two",children:[s("div",{children:[s("span",{class:"label",children:"Live"}),s("span",{class:"value",children:e.callingName===null?s("span",{class:"empty",children:"none"}):s(I,{children:e.callingName})})]}),s("div",{class:"requested",children:[s("span",{class:"label",children:"Requested"}),s("span",{class:"value",children:r.requestedName===null?"none":s(I,{children:r.requestedName})})]})]}),s("progress",{"aria-label":"Time of the carrier",max:a-i,value:Math.min(Math.max(Ie.value-i,0),a-i)}),s("p",{children:[s("b",{children:dr(r.dueAt,Ie.value)}),", until ",s("time",{dateTime:r.dueAt,children:is(r.dueAt)})]}),s("p",{class:"quiet",children:["Asked for ",l!=null&&s(O,{children:["by ",s(I,{children:l.name}),", "]}),ze(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]})]})}function hc({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":s(I,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?s("p",{class:"refusal",children:["The carrier refused ",t," on ",ze(n.settledAt),n.reason!==null&&s(O,{children:[": ",s(I,{children:n.reason})]})," ","The name in effect has not changed."]}):s("p",{class:"settled",children:["The carrier took ",t," on ",ze(n.settledAt),"."]})}var gc=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function Ls({number:e}){return s("section",{class:"fields","aria-label":"Details",children:[gc.map(({field:n,label:t,limit:r,rule:a,isLong:o})=>s("div",{class:"field",children:[s("span",{class:"label",children:t}),s(Un,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:a,isLong:o===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),s(hn,{id:e.id,field:n})]},n)),s(_c,{number:e})]})}function _c({number:e}){let{id:n,productType:t}=e,r=se(n,"productType").value,a=t===null?"none":H(t,De),o=r?.phase.is==="refused"?r.phase.message:"";function i(u){Ze(n,"productType"),yn(e,"productType"),yr(n,"productType",u)}return s("div",{class:"field",children:[s("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?s("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":o!=="","aria-describedby":"product-message",onChange:u=>i(u.currentTarget.value),children:[t===null&&s("option",{value:"",children:"none"}),Object.keys(De).map(u=>s("option",{value:u,children:De[u]},u))]}):s("span",{class:"value",children:a}),s("span",{id:"product-message",class:"refusal",role:"alert",children:o}),s(hn,{id:n,field:"productType"})]})}function Gs({number:e,databaseId:n}){let t=ar.value??{document:ir.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return s("footer",{class:"operation",children:[s("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",s("code",{children:e.id})," \xB7 databaseId ",s("code",{children:n})]}),s("details",{children:[s("summary",{children:"Show operation"}),s("p",{class:"quiet",children:ar.value===null?"This is what reads the number.":"This is the last change that you made."}),s("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),s("pre",{tabIndex:0,"aria-label":"Operation",children:r}),s("a",{href:`graphql#${bc(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function bc(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function Js({number:e,grants:n}){let t=q(Ri,n),r=ee("");async function a(o){r.value=await js(async()=>{let{revokePhoneNumberAccess:i}=await we($i,{input:{id:e.id,grantee:o}});return q(ge,i?.userErrors??[])}),r.value===""&&ie(`${o} does not see ${e.internationalFormat} any more.`)}return s("section",{"aria-label":"Sharing",children:[s("h3",{children:"Shared with"}),t.length===0&&s("p",{class:"quiet",children:"Nobody: only you see it."}),s("ul",{class:"grants",children:t.map(({id:o,grantee:i,expiresAt:u})=>s("li",{children:[s("span",{class:"face","aria-hidden":"true",children:i.name.slice(0,1)}),s("span",{children:[s(I,{children:i.name}),s("small",{children:[i.kind==="TEAM"?"team, ":"",u===null?"with no end":`until ${ct(u)}`]})]}),s("button",{"aria-label":`End the access of ${i.name}`,onClick:()=>{a(i.name)},children:"End"})]},o))}),s("p",{class:"refusal",role:"alert",children:r.value}),s(Nc,{number:e})]})}function Nc({number:e}){let n=ee([]),t=ee(""),r=W(0);function a(i){clearTimeout(r.current),r.current=window.setTimeout(()=>{mn(Na,{search:i.slice(0,100)},"cache-first").then(({accounts:u})=>{n.value=u.map(({name:l})=>l)}).catch(()=>{})},150)}async function o(i){let u=new FormData(i),l=String(u.get("grantee")??""),p=String(u.get("until")??""),c=p===""?null:new Date(`${p}T23:59:59`).toISOString();t.value=await js(async()=>{let y={id:e.id,grantee:l,expiresAt:c},{grantPhoneNumberAccess:m}=await we(Ui,{input:y});return q(ge,m?.userErrors??[])}),t.value===""&&(i.reset(),ie(`${l} sees ${e.internationalFormat} now.`))}return s("form",{class:"grant",onSubmit:i=>{i.preventDefault(),o(i.currentTarget)},children:[s("label",{children:["Person or team",s("input",{name:"grantee",list:"accounts",required:!0,autoComplete:"off","aria-describedby":"grant-message","aria-invalid":t.value!=="",onInput:i=>a(i.currentTarget.value)})]}),s("datalist",{id:"accounts",children:n.value.map(i=>s("option",{value:i},i))}),s("label",{children:["Until the end of",s("input",{name:"until",type:"date"})]}),s("button",{children:"Share"}),s("p",{id:"grant-message",class:"refusal",role:"alert",children:t.value})]})}async function js(e){try{return(await e()).map(({message:n})=>n).join(" ")}catch(n){return de(n)}}function Ks({changes:e,total:n,canUndo:t,again:r}){let a=q(An,e);return s("section",{"aria-label":"Trail",children:[s("h3",{children:"Trail"}),s("ol",{class:"trail",children:a.map(o=>s("li",{children:[s(wc,{change:o}),t&&o.undoable&&s(Ec,{input:{changeIds:[o.id]},again:r})]},o.id))}),n>a.length&&s("p",{class:"quiet",children:["The latest ",a.length," of ",n,"."]})]})}function wc({change:e}){let{actor:n,at:t,field:r,oldValue:a,newValue:o,requestId:i}=e;return s(O,{children:[s("p",{children:[s("b",{children:H(r,Qi)})," ",s(Qs,{of:a})," ",s("span",{"aria-label":"became",children:"\u2192"})," ",s(Qs,{of:o})]}),s("small",{title:`Request ${i}`,children:[n===null?"the system":s(I,{children:n.name}),", ",s(Fn,{at:t})]})]})}function Qs({of:e}){return e===null||e===""?s("span",{class:"empty",children:"nothing"}):s(I,{children:e})}function Ec({input:e,again:n}){let t=ee("");async function r(){try{let{undoChanges:a}=await we(it,{input:e}),i=[a,...a?.results??[]].flatMap(u=>q(ge,u?.userErrors??[]));t.value=i.map(u=>u.message).join(" ")}catch(a){t.value=de(a)}t.value===""&&ie("Undone."),Le(),n()}return s(O,{children:[s("button",{class:"small",onClick:()=>{r()},children:"Undo"}),s("span",{class:"refusal",role:"alert",children:t.value})]})}function Bs({id:e}){let{row:n,sheet:t,failure:r,again:a}=Vs(e).value,o=W(null);return me(()=>o.current?.focus(),[e]),s("aside",{class:"sheet","aria-label":"Phone number",children:[s("header",{children:[s("h2",{ref:o,tabIndex:-1,children:n===void 0?"\u2026":s("bdi",{dir:"ltr",children:n.internationalFormat})}),s("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:Ia,children:s(pe,{name:"close"})})]}),r!==null&&s("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&s(O,{children:[s(kc,{number:n}),s(Ls,{number:n}),s(qs,{number:n,changes:t?.changes.nodes,again:a})]}),n!==void 0&&t!==void 0&&s(O,{children:[t.grants!==null&&s(Js,{number:n,grants:t.grants.nodes}),s(Sc,{number:n,sheet:t}),s(Ks,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:a}),s(Gs,{number:n,databaseId:t.databaseId})]})]})}function kc({number:e}){return e.viewerCanUpdate?null:s("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?s(O,{children:["You see it as an operator; it belongs to ",s(I,{children:e.owner.name}),"."]}):s(O,{children:[s(I,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var Rc={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Sc({number:e,sheet:n}){let t=a=>a===null?"not known":a?"yes":"no",r=[["Owner",s(I,{children:e.owner.name})],["Country",e.countryCode===null?"none":In(e.countryCode)],["In its country",s("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",H(n.numberType,sr)],["Type",H(e.type,On)],["Status",H(n.status,{})],["Access",H(e.viewerAccess,Dn)],["Order",n.orderId===null?"not known":s(I,{children:n.orderId})],["Came in",ze(n.createdAt)]];return s("section",{children:[s("h3",{children:"At the carrier"}),s("dl",{class:"facts",children:r.map(([a,o])=>s("div",{children:[s("dt",{children:a}),s("dd",{children:o})]},a))}),s("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Rc).map(([a,o])=>{let i=n.capabilities[a];return s("li",{"data-can":String(i),children:[o,": ",t(i)]},a)})}),s("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:a,value:o,associatedAt:i})=>s("li",{children:[s("span",{children:H(a.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),s("code",{children:s(I,{children:o})}),s("small",{children:["since ",ct(i)]})]},a+o))})]})}function Xs(){let e=_e.value;if(e===null)return s(Fa,{});let{number:n}=V.value;return s(O,{children:[s(Ps,{viewer:e.viewer}),s(Ms,{isOperator:e.viewer.isOperator}),s("div",{class:"desk",children:[s(Cs,{}),n!==null&&s(Bs,{id:n},n)]}),s($s,{}),s(Us,{}),ne.value.is==="signed out"&&s(Fa,{isAgain:!0})]})}As();No();qi();ws();Rt().textContent="";Ha(s(Xs,{}),Rt());
