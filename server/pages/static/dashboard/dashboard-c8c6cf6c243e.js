var M,wo,Wr,en,Kr,Ot,Eo,It,So,Yr,Hr,ou,ot=Symbol.for("pv"),$t={},Ut=[],iu=/^m(i|n|o|s|text|space)$/,zr=Array.isArray,Zr=Ut.slice,yn=Object.assign;function gn(e){e&&e.parentNode&&e.remove()}function ko(e,n,t){var r,o,i,s={},l=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?o=n[i]:s[i]=n[i];return l>2&&(s.children=l>3?Zr.call(arguments,2):t),at(e,s,r,o,null)}function at(e,n,t,r,o){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:o||++wo,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(i),i}function C(e){return e.children}function xn(e,n){this.props=e,this.context=n,this.__g=0}function nn(e,n){if(n==null)return e.__&&nn(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:nn(e)}function su(e){var n,t=e.__v,r=t.__e,o=[],i=[],s=e.__P;s&&((n=yn({constructor:ot},t)).__v=t.__v+1,M.vnode&&M.vnode(n),ea(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,o,r||nn(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,Do(o,n,i),t.__=t.__e=null,n.__e!=r&&Ro(n))}function Ro(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Ro(e)}function _o(e){(8&e.__g||(e.__g|=8,en.push(e),Ot++))&&Kr==M.debounceRendering||((Kr=M.debounceRendering)||queueMicrotask)(Co)}function Co(){try{for(var e,n=1;en.length;)en.length>n&&en.sort(Eo),e=en.shift(),n=en.length,8&e.__g&&su(e)}finally{(Ot=en.length)&&(Kr||queueMicrotask)(Co)}}function To(e,n,t,r,o,i,s,l,c,p,u){var g,f,d,y,b,N,T=r.__k||Ut,_=n.length;for(c=lu(t,n,T,c,_),g=0;g<_;g++)(d=t.__k[g])!=null&&(f=~d.__i&&T[d.__i]||$t,d.__i=g,N=ea(e,d,f,o,i,s,l,c,p,u),y=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&na(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(c=xo(d,c,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&N!==void 0?c=N:y&&(c=y.nextSibling),d.__u&=-21);return t.__e=b,c}function lu(e,n,t,r,o){var i,s,l,c,p,u,g,f,d,y=t.length,b=y,N=0,T=0,_=e.__k=Array(o);for(i=0;i<o;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[i]=at(null,s):zr(s)?s=_[i]=at(C,{children:s}):s.constructor===ot&&s.__b?s=_[i]=at(s.type,s.props,s.key,s.ref,s.__v):_[i]=s,c=i+N,s.__=e,s.__b=e.__b+1,l=null,~(p=s.__i=uu(s,t,c,b))&&(b--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,p==c-1?N--:p==c+1?N++:p!=c&&(p>c?N--:N++,T=1)):(~p||(o>y?N--:o<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[i]=null;if(T){for(u=[],g=[],i=0;i<o;i++)if((s=_[i])&&16&s.__u){for(N=0,f=u.length;N<f;)u[d=N+f>>1]<s.__i?N=d+1:f=d;u[N]=s.__i,g[i]=N+1}for(N=u.length;i--;)g[i]&&(g[i]==N?N--:_[i].__u|=4)}if(b)for(i=0;i<y;i++)!(l=t[i])||2&l.__u||(l.__e==r&&(r=nn(l)),ta(l,l));return r}function xo(e,n,t,r){var o,i,s,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,n=xo(o[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=nn(e))&&!n.parentNode&&(n=null),s=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function uu(e,n,t,r){var o,i=e.key,s=e.type,l=n[t],c=l&&!(2&l.__u);if(l===null&&i==null||c&&i==l.key&&s==l.type)return t;if(r>(c?1:0)){for(o=t-1;o>=0;o--)if((l=n[o])&&!(2&l.__u)&&i==l.key&&s==l.type)return o;for(o=t+1;o<n.length;o++)if((l=n[o])&&!(2&l.__u)&&i==l.key&&s==l.type)return o}return-1}function No(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Pt(e,n,t,r,o){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||No(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||No(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Hr[n]||(Hr[n]=cu(n)),(e.__a||(e.__a={}))[n]=Yr,i=n!=(n=n.replace(So,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(o=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function cu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[It]==null)n[It]=Yr++;else if(n[It]<this.__a[e])return;return t(M.event?M.event(n):n)}}}function ea(e,n,t,r,o,i,s,l,c,p){var u,g,f,d,y,b,N,T,_,S,m,k,w,G,Q,h,P,I,F=n.type;if(n.constructor!==ot)return null;128&t.__u&&(c=32&t.__u,u=t.__c.__z)&&(n.__u|=c,g=i=[],u.nodeType==8?l=Ft(u,i):i.push(u),l=i[0]||l),(u=M.__b)&&u(n);e:if(typeof F=="function"){f=s.length;try{if(T=n.props,_=(u=F.prototype)&&u.render,S=(u=F.contextType)&&r[u.__c],m=u?S?S.props.value:u.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new F(T,m):(n.__c=d=new xn(T,m),d.constructor=F,d.render=pu),S&&S.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),F.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=yn({},d.__s)),yn(d.__s,F.getDerivedStateFromProps(T,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(T!==y&&_&&!F.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,m)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(q){q&&(q.__=n)}),Ut.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),l=nn(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,m),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!F.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=T,d.__P=e,d.__g&=-5,k=M.__r,w=_?25:0;do d.__g&=-9,k&&k(n),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(Ut.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=yn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),G=u&&u.type===C&&u.key==null?u.props.children:u,T.__P&&(u=l,o=(e=T.__P).namespaceURI,c=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(q){q&&ta(q,q)}),t.__k=null),l=t.__k?nn(t,0):null),l=To(e,zr(G)?G:[G],n,t,r,o,i,s,l,c,p),T.__P&&(n.__e=null,l=u),n.__u&=-161,g&&g.some(gn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(q){if(s.length=f,n.__v=null,c||i)if(q&&q.then){if(n.__u|=128|c,i){for(~(P=i.indexOf(l||void 0))||(P=i.length);(I=i[P-1])&&I.nodeType==8;)P--;for(;P<i.length;P++)if(I=i[P])if(i[P]=null,Q){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=Ft(Q=I))}}if(!Q){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Q=l}(u=Ft(Q=n.__c.__z||(n.__c.__z=Q)))?(n.__e=Q,l=u):n.__e=l,l=l&&l.nextSibling}else i&&i.some(gn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),q&&q.then||Ao(n),M.__e(q,n,t)}}else l=n.__e=du(t.__e,n,t,r,o,i,s,c,p,e);return(u=M.diffed)&&u(n),l}function Ft(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function Ao(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ao))}function Do(e,n,t){for(var r=0;r<t.length;)na(t[r++],t[r++],t[r++]);M.__c&&M.__c(n,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){M.__e(i,o.__v)}})}function du(e,n,t,r,o,i,s,l,c,p){var u,g,f,d,y,b,N,T,_=t.props||$t,S=n.props,m=n.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(u=0;u<i.length;u++)if((y=i[u])&&(m?y.localName==m:y.nodeType==3)){e=y,i[u]=null;break}}if(!e){if(T=p.ownerDocument||document,!m)return T.createTextNode(S);e=T.createElementNS(o,m,S.is?S:p),l&&(M.__m&&M.__m(n,i),l=!1),i=null}if(m){if(p=m=="template"&&e.content||e,i=m=="textarea"&&S.defaultValue!=null?null:i&&Zr.call(p.childNodes),!l&&i)for(_={},u=0;u<e.attributes.length;u++)_[(y=e.attributes[u]).name]=y.value;for(u in _)y=_[u],u=="dangerouslySetInnerHTML"?f=y:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Pt(e,u,null,y,o);for(u in S)y=S[u],u=="children"?d=y:u=="dangerouslySetInnerHTML"?g=y:u=="value"?b=y:u=="checked"?N=y:l&&typeof y!="function"||_[u]===y||Pt(e,u,y,_[u],o);g?(l||f&&(g.__html==f.__html||g.__html==e.innerHTML)||(e.innerHTML=g.__html),n.__k=[]):(f&&(e.textContent=""),(m=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&iu.test(m))&&(o="http://www.w3.org/1999/xhtml"),To(p,zr(d)?d:[d],n,t,r,o,i,s,i?i[0]:t.__k&&nn(t,0),l,c),i&&i.some(gn)),l&&m!="textarea"||(u="value",m=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(m!="progress"||b)||Pt(e,u,b,_[u],o),u="checked",N!=null&&N!=e[u]&&Pt(e,u,N,_[u],o))}else _===S||l&&e.data==S||(e.data=S);return e}function na(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(o){M.__e(o,t)}}function ta(e,n,t){var r,o,i,s;if(M.unmount&&M.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||na(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){M.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&ta(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(o=Ft(r,i=[]))&&(r==e.__e&&i.some(gn),gn(o),gn(r)),t||gn(e.__e),e.__e=e.__c=e.__=null}function pu(e,n,t){return this.constructor(e,t)}function Po(e,n){var t,r,o,i;M.__&&M.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=at(C,{children:[e]}),o=[],i=[],ea(n,n.__k,r||$t,$t,n.namespaceURI,r?null:n.firstChild?Zr.call(n.childNodes):null,o,r?r.__e:n.firstChild,t,i),Do(o,n.__k,i),n.__k.props.children=null}M={__e:function(e,n,t,r){for(var o,i,s;n=n.__;)if((o=n.__c)&&!(1&o.__g)){o.__g|=4;try{if((s=(i=o.constructor)&&i.getDerivedStateFromError)&&o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),s=1),s&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw Ot=0,e}},wo=0,Wr=function(e){return e!=null&&e.constructor===ot},xn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=yn({},this.state)),typeof e=="function"&&(e=e(yn({},t),this.props)),e&&(yn(t,e),this.__v&&(n&&this.__k.push(n),_o(this)))},xn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),_o(this))},xn.prototype.render=C,en=[],Ot=0,Eo=function(e,n){return e.__v.__b-n.__v.__b},It=Symbol(),So=/(PointerCapture)$|Capture$/i,Yr=0,Hr={},ou=0;var st,ue,ra,Io,mu=Object.is,aa=0,Go=[],oa=[],ne=M,Fo=ne.__b,Oo=ne.__r,$o=ne.diffed,Uo=ne.__c,Mo=ne.unmount,Lo=ne.__;function sa(e,n){ne.__h&&ne.__h(ue,e,aa||n),aa=0;var t=ue.__H||(ue.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ce(e,n){var t=sa(st++,3);!ne.__s&&la(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ue.__H.__h.push(t))}function Mt(e,n){var t=sa(st++,4);!ne.__s&&la(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ue.__h.push(t))}function j(e){return aa=5,lt(function(){return{current:e}},[])}function lt(e,n){var t=sa(st++,7);return la(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function fu(){var e;do{for(;e=oa.shift();)try{it(e)}catch(t){ne.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Go.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(it),n.__h.some(ia),n.__h=[]}catch(t){n.__h=[],ne.__e(t,e.__v)}}}while(oa.length)}ne.__b=function(e){ue=null,Fo&&Fo(e)},ne.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Lo&&Lo(e,n)},ne.__r=function(e){Oo&&Oo(e),st=0;var n=(ue=e.__c).__H;n&&(ra==ue?ue.__h=[]:(n.__h.some(it),n.__h.some(ia),st=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),ra=ue},ne.diffed=function(e){$o&&$o(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Vo(Go.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),ra=ue=null},ne.__c=function(e,n){n.some(function(t){try{t.__h.some(it),t.__h=t.__h.filter(function(r){return!r.__||ia(r)})}catch(r){t.__h=[function(){throw r}]}}),Uo&&Uo(e,n)},ne.unmount=function(e){Mo&&Mo(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}o.__P=t,Vo(oa.push(o))}else it(o)}catch(i){n=i}}),r.__H=void 0,n&&ne.__e(n,r.__v))};var qo=typeof requestAnimationFrame=="function";function gu(e){var n,t=function(){clearTimeout(r),qo&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);qo&&(n=requestAnimationFrame(t))}function Vo(e){e!=1&&Io==ne.requestAnimationFrame||((Io=ne.requestAnimationFrame)||gu)(fu)}function it(e){var n=ue,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ue=n}function ia(e){var n=ue;e.__c=e.__(),ue=n}function la(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!mu(t,e[r])})}var yu=Symbol.for("preact-signals");function Gt(){if(Xe>1)Xe--;else{var e,n=!1;for((function(){var o=qt;for(qt=void 0;o!==void 0;){var i=o.S;if(i.v===o.v)for(var s=i.t;s!==void 0;s=s.x)s.i===o.i&&(s.i=i.i);o=o.o}})();ct!==void 0;){var t=ct;for(ct=void 0,Lt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Xo(t))try{t.c()}catch(o){n||(e=o,n=!0)}t=r}}if(Lt=0,Xe--,n)throw e}}function ca(e){if(Xe>0)return e();ua=++hu,Xe++;try{return e()}finally{Gt()}}var ut,B=void 0;function dt(e){var n=B,t=ut;B=void 0,ut=void 0;try{return e()}finally{B=n,ut=t}}var ct=void 0,Xe=0,Lt=0,hu=0,ua=0,qt=void 0,Vt=0;function Jo(e){if(B!==void 0){var n=e.n;if(n===void 0||n.t!==B)return n={i:0,S:e,p:B.s,n:void 0,t:B,e:void 0,x:void 0,r:n},B.s!==void 0&&(B.s.n=n),B.s=n,e.n=n,32&B.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=B.s,n.n=void 0,B.s.n=n,B.s=n),n}}function ae(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ae.prototype.brand=yu;ae.prototype.h=function(){return!0};ae.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:dt(function(){var r;(r=n.W)==null||r.call(n)}))};ae.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&dt(function(){var o;(o=n.Z)==null||o.call(n)}))}};ae.prototype.subscribe=function(e){var n=this;return xe(function(){var t=n.value;dt(function(){return e(t)})},{name:"sub"})};ae.prototype.valueOf=function(){return this.value};ae.prototype.toString=function(){return this.value+""};ae.prototype.toJSON=function(){return this.value};ae.prototype.peek=function(){var e=this;return dt(function(){return e.value})};Object.defineProperty(ae.prototype,"value",{get:function(){var e=Jo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Lt>100)throw new Error("Cycle detected");(function(t){Xe!==0&&Lt===0&&t.l!==ua&&(t.l=ua,qt={S:t,v:t.v,i:t.i,o:qt})})(this),this.v=e,this.i++,Vt++,Xe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Gt()}}}});function U(e,n){return new ae(e,n)}function Xo(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Qo(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function Bo(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function hn(e,n){ae.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Vt-1,this.f=4}hn.prototype=new ae;hn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Vt))return!0;if(this.g=Vt,this.f|=1,this.i>0&&!Xo(this))return this.f&=-2,!0;var e=B;try{Qo(this),B=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return B=e,Bo(this),this.f&=-2,!0};hn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ae.prototype.S.call(this,e)};hn.prototype.U=function(e){if(this.t!==void 0&&(ae.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};hn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(hn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Jo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function K(e,n){return new hn(e,n)}function jo(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Xe++;var t=B;B=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,da(e),r}finally{B=t,Gt()}}}function da(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,jo(e)}function vu(e){if(B!==this)throw new Error("Out-of-order effect");Bo(this),B=e,this.f&=-2;try{8&this.f&&da(this)}finally{Gt()}}function An(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,ut&&ut.push(this)}An.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};An.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,jo(this),Qo(this),Xe++;var e=B;return B=this,vu.bind(this,e)};An.prototype.N=function(){2&this.f||(this.f|=2,this.u=ct,ct=this)};An.prototype.d=function(){this.f|=8,1&this.f||da(this)};An.prototype.dispose=function(){this.d()};function xe(e,n){var t=new An(e,n);try{t.c()}catch(o){throw t.d(),o}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Ko,mt,Jt,bu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ho=[];xe(function(){Ko=this.N})();function Dn(e,n){M[e]=n.bind(null,M[e]||function(){})}function pt(e){if(Jt){var n=Jt;Jt=void 0,n()}Jt=e&&e.S()}function Wo(e){var n=this,t=e.data,r=O(t);r.name="ReactiveDom",r.value=t;var o=lt(function(){for(var l=n,c=n.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=K(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),u=K(function(){return!Array.isArray(p.value)&&!Wr(p.value)}),g=xe(function(){if(this.N=Yo,u.value){var d=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),f=n.__$u.d;return n.__$u.d=function(){g(),f.call(this)},[u,p]},[]),i=o[0],s=o[1];return i.value?s.peek():s.value}Wo.displayName="ReactiveTextNode";Object.defineProperties(ae.prototype,{constructor:{configurable:!0,value:ko(C,null).constructor},type:{configurable:!0,value:Wo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Dn("__b",function(e,n){if(pt(),mt=void 0,typeof n.type=="string"){var t,r=n.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof ae&&(t||(n.__np=t={}),t[o]=i,r[o]=i.peek())}}e(n)});Dn("__r",function(e,n){if(e(n),n.type!==C){pt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(o,i){var s;return xe(function(){s=this},{name:i}),s.c=o,s})((function(o){return function(){var i;bu&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),mt=r,pt(t)}});Dn("__e",function(e,n,t,r){pt(),mt=void 0,e(n,t,r)});Dn("diffed",function(e,n){pt(),mt=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,o=n.props,i=t.U;if(i)for(var s in i){var l=i[s];l===void 0||r&&s in r||(l.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var c in r){var p=i[c],u=r[c];p===void 0?(p=_u(t,c,u,o),i[c]=p):p.o(u,o)}}}e(n)});function _u(e,n,t,r){var o=n in e&&e.ownerSVGElement===void 0,i=U(t);return{o:function(s,l){i.value=s,r=l},d:xe(function(){this.N=Yo;var s=i.value.value;r[n]!==s&&(r[n]=s,o?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Dn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var o in r){var i=r[o];i&&i.d()}}}var s=n.__np;if(s){var l=n.props;for(var c in s)l[c]=s[c]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}e(n)});Dn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});xn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var o in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function O(e,n){return lt(function(){return U(e,n)},[])}function Qe(e,n){var t=j(e);return t.current=e,mt.__$f|=4,lt(function(){return K(function(){return t.current()},n)},[])}var Nu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function wu(){ca(function(){for(var e;e=Ho.shift();)Ko.call(e)})}function Yo(){Ho.push(this)===1&&(M.requestAnimationFrame||Nu)(wu)}var Ae=U(null);function zo(){let e=JSON.parse(Xt().dataset.personas??"[]");return Array.isArray(e)?e:[]}function Xt(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Pn(){return Ae.value?.viewer.isOperator??!1}var ve={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var In=class extends Error{constructor(n,t,r,o,i,s,l){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),o&&(this.positions=o),s&&(this.originalError=s);var c=l;if(!c&&s){var p=s.extensions;p&&typeof p=="object"&&(c=p)}this.extensions=c||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function de(e){return new In(`Syntax Error: Unexpected token at ${v} in ${e}`)}function Zo(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var Qt=/ +(?=[^\s])/y;function Eu(e){for(var n=e.split(`
`),t="",r=0,o=0,i=n.length-1,s=0;s<n.length;s++)Qt.lastIndex=0,Qt.test(n[s])&&(s&&(!r||Qt.lastIndex<r)&&(r=Qt.lastIndex),o=o||s,i=s);for(var l=o;l<=i;l++)l!==o&&(t+=`
`),t+=n[l].slice(r).replace(/\\"""/g,'"""');return t}function $(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function pa(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw de("Name");var t=E.slice(e,--v);return $(),t}function ye(){return{kind:"Name",value:pa()}}var Su=/(?:"""|(?:[\s\S]*?[^\\])""")/y,ku=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Fn(e){var n;switch(E.charCodeAt(v)){case 91:v++,$();for(var t=[];E.charCodeAt(v)!==93;)t.push(Fn(e));return v++,$(),{kind:"ListValue",values:t};case 123:v++,$();for(var r=[];E.charCodeAt(v)!==125;){var o=ye();if(E.charCodeAt(v++)!==58)throw de("ObjectField");$(),r.push({kind:"ObjectField",name:o,value:Fn(e)})}return v++,$(),{kind:"ObjectValue",fields:r};case 36:if(e)throw de("Variable");return v++,{kind:"Variable",name:ye()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=Zo(Su))==null)throw de("StringValue");return $(),{kind:"StringValue",value:Eu(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var l=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,l=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw de("StringValue");return n=E.slice(i,v),$(),{kind:"StringValue",value:l?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var c=v++,p;(p=0|E.charCodeAt(v++))>=48&&p<=57;);var u=E.slice(c,--v);if((p=E.charCodeAt(v))===46||p===69||p===101){if((n=Zo(ku))==null)throw de("FloatValue");return $(),{kind:"FloatValue",value:u+n}}else return $(),{kind:"IntValue",value:u};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,$(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,$(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,$(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:pa()}}function ni(e){if(E.charCodeAt(v)===40){var n=[];v++,$();do{var t=ye();if(E.charCodeAt(v++)!==58)throw de("Argument");$(),n.push({kind:"Argument",name:t,value:Fn(e)})}while(E.charCodeAt(v)!==41);return v++,$(),n}}function tn(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ye(),arguments:ni(e)});while(E.charCodeAt(v)===64);return n}}function Ru(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,$();var n={kind:"NamedType",name:ye()};do if(E.charCodeAt(v)===33&&(v++,$(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw de("NamedType");$(),n={kind:"ListType",type:n}}while(e--);return n}function Bt(){if(E.charCodeAt(v++)!==123)throw de("SelectionSet");return $(),jt()}function jt(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw de("SelectionSet");switch(v++,$(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:tn(!1),selectionSet:Bt()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,$(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ye()},directives:tn(!1),selectionSet:Bt()})):e.push({kind:"FragmentSpread",name:ye(),directives:tn(!1)});break;case 123:v++,$(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:jt()});break;default:e.push({kind:"FragmentSpread",name:ye(),directives:tn(!1)})}}else{var n=ye(),t=void 0;E.charCodeAt(v)===58&&(v++,$(),t=n,n=ye());var r=ni(!1),o=tn(!1),i=void 0;E.charCodeAt(v)===123&&(v++,$(),i=jt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:o,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,$(),{kind:"SelectionSet",selections:e}}function Cu(){if($(),E.charCodeAt(v)===40){var e=[];v++,$();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Fn(!0)),E.charCodeAt(v++)!==36)throw de("Variable");var t=ye();if(E.charCodeAt(v++)!==58)throw de("VariableDefinition");$();var r=Ru(),o=void 0;E.charCodeAt(v)===61&&(v++,$(),o=Fn(!0)),$();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:o,directives:tn(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,$(),e}}function Tu(e){var n=ye();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw de("FragmentDefinition");$();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ye()},directives:tn(!1),selectionSet:Bt()};return e&&(t.description=e),t}function ei(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Fn(!0)),E.charCodeAt(v)===123){if(n)throw de("Document");v++,$(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:jt()})}else{var t=pa();switch(t){case"fragment":e.push(Tu(n));break;case"query":case"mutation":case"subscription":var r,o=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(o=ye());var i={kind:"OperationDefinition",operation:t,name:o,variableDefinitions:Cu(),directives:tn(!1),selectionSet:Bt()};n&&(i.description=n),e.push(i);break;default:throw de("Document")}}}while(v<E.length);return e}function ti(e,n){return E=e.body?e.body:e,v=0,$(),n&&n.noLocation?{kind:"Document",definitions:ei()}:{kind:"Document",definitions:ei(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ge(e,n,t){for(var r="",o=0;o<e.length;o++)o&&(r+=n),r+=t(e[o]);return r}function xu(e){return JSON.stringify(e)}function Au(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Ie=`
`,Y={OperationDefinition(e){var n="";e.description&&(n+=Y.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ge(e.variableDefinitions,", ",Y.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive));var t=Y.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=Y.StringValue(e.description)+" "),n+=Y.Variable(e.variable)+": "+Be(e.type),e.defaultValue&&(n+=" = "+Be(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ge(e.arguments,", ",Y.Argument);n.length+t.length+2>80?n+="("+(Ie+="  ")+ge(e.arguments,Ie,Y.Argument)+(Ie=Ie.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+Y.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Au(e.value).replace(/\n/g,Ie):xu(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ge(e.values,", ",Be)+"]",ObjectValue:e=>"{"+ge(e.fields,", ",Y.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Be(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ge(e.definitions,`

`,Be)},SelectionSet:e=>"{"+(Ie+="  ")+ge(e.selections,Ie,Be)+(Ie=Ie.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Be(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n+=" "+Y.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=Y.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n+" "+Y.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ge(e.arguments,", ",Y.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Be(e.type)+"]",NonNullType:e=>Be(e.type)+"!"},Be=e=>Y[e.kind](e);function ri(e){return Ie=`
`,Y[e.kind]?Y[e.kind](e):""}function vn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,o=e.values.length;r<o;r++)t.push(vn(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,l=e.fields.length;s<l;s++){var c=e.fields[s];i[c.name.value]=vn(c.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var ma=()=>{},be=ma;function we(e){return{tag:0,0:e}}function ft(e){return{tag:1,0:e}}var ai=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Du=e=>e;function z(e){return n=>t=>{var r=be;n((o=>{o===0?t(0):o.tag===0?(r=o[0],t(o)):e(o[0])?t(o):r(0)}))}}function rn(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(ft(e(r[0])))}))}function bn(e){return n=>t=>{var r=[],o=be,i=!1,s=!1;n((l=>{s||(l===0?(s=!0,r.length||t(0)):l.tag===0?o=l[0]:(i=!1,(function(p){var u=be;p((g=>{if(g===0){if(r.length){var f=r.indexOf(u);f>-1&&(r=r.slice()).splice(f,1),r.length||(s?t(0):i||(i=!0,o(0)))}}else g.tag===0?(r.push(u=g[0]),u(0)):r.length&&(t(g),u(0))}))})(e(l[0])),i||(i=!0,o(0))))})),t(we((l=>{if(l===1){s||(s=!0,o(1));for(var c=0,p=r,u=r.length;c<u;c++)p[c](1);r.length=0}else{!s&&!i?(i=!0,o(0)):i=!1;for(var g=0,f=r,d=r.length;g<d;g++)f[g](0)}})))}}function Pu(e){return bn(Du)(e)}function _n(e){return Pu(ha(e))}function Kt(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0),e();else if(o.tag===0){var i=o[0];t(we((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(o)}))}}function Ht(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0);else if(o.tag===0){var i=o[0];t(we((s=>{s===1&&(r=!0),i(s)})))}else e(o[0]),t(o)}))}}function fa(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function an(e){var n=[],t=be,r=!1;return o=>{n.push(o),n.length===1&&e((i=>{if(i===0){for(var s=0,l=n,c=n.length;s<c;s++)l[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var p=0,u=n,g=n.length;p<g;p++)u[p](i)}})),o(we((i=>{if(i===1){var s=n.indexOf(o);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function ga(e){return n=>t=>{var r=be,o=be,i=!1,s=!1,l=!1,c=!1;n((p=>{c||(p===0?(c=!0,l||t(0)):p.tag===0?r=p[0]:(l&&(o(1),o=be),i?i=!1:(i=!0,r(0)),(function(g){l=!0,g((f=>{l&&(f===0?(l=!1,c?t(0):i||(i=!0,r(0))):f.tag===0?(s=!1,(o=f[0])(0)):(t(f),s?s=!1:o(0)))}))})(e(p[0]))))})),t(we((p=>{p===1?(c||(c=!0,r(1)),l&&(l=!1,o(1))):(!c&&!i&&(i=!0,r(0)),l&&!s&&(s=!0,o(0)))})))}}function gt(e){return n=>t=>{var r=be,o=!1,i=0;n((s=>{o||(s===0?(o=!0,t(0)):s.tag===0?e<=0?(o=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!o&&i>=e&&(o=!0,t(0),r(1))):t(s))})),t(we((s=>{s===1&&!o?(o=!0,r(1)):s===0&&!o&&i<e&&r(0)})))}}function Wt(e){return n=>t=>{var r=be,o=be,i=!1;n((s=>{i||(s===0?(i=!0,o(1),t(0)):s.tag===0?(r=s[0],e((l=>{l===0||(l.tag===0?(o=l[0])(0):(i=!0,o(1),r(1),t(0)))}))):t(s))})),t(we((s=>{s===1&&!i?(i=!0,r(1),o(1)):i||r(0)})))}}function oi(e,n){return t=>r=>{var o=be,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(o=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),o(1)))}))}}function ii(e){return n=>e()(n)}function ya(e){return n=>{var t=e[ai()]&&e[ai()]()||e,r=!1,o=!1,i=!1,s;n(we((async l=>{if(l===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(ft(s.value))}catch(c){if(t.throw)(r=!!(await t.throw(c)).done)&&n(0);else throw c}o=!1}})))}}function Iu(e){return e[Symbol.asyncIterator]?ya(e):n=>{var t=e[Symbol.iterator](),r=!1,o=!1,i=!1,s;n(we((l=>{if(l===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(ft(s.value))}catch(c){if(t.throw)(r=!!t.throw(c).done)&&n(0);else throw c}o=!1}})))}}var ha=Iu;function Nn(e){return n=>{var t=!1;n(we((r=>{r===1?t=!0:t||(t=!0,n(ft(e)),n(0))})))}}function va(e){return n=>{var t=!1,r=e({next(o){t||n(ft(o))},complete(){t||(t=!0,n(0))}});n(we((o=>{o===1&&!t&&(t=!0,r())})))}}function ba(){var e,n;return{source:an(va((t=>(e=t.next,n=t.complete,ma)))),next(t){e&&e(t)},complete(){n&&n()}}}var si=e=>{var n=!1;e(we((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function _a(e){return va((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),ma)))}function On(e){return n=>{var t=be,r=!1;return n((o=>{o===0?r=!0:o.tag===0?(t=o[0])(0):r||(e(o[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function li(e){On((n=>{}))(e)}function Yt(e){return new Promise((n=>{var t=be,r;e((o=>{o===0?Promise.resolve(r).then(n):o.tag===0?(t=o[0])(0):(r=o[0],t(0))}))}))}var Na=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Fu=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new In(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new In(e),Un=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Fu),r=((o,i)=>{var s="";if(o)return`[Network] ${o.message}`;if(i)for(var l=0,c=i.length;l<c;l++)s&&(s+=`
`),s+=`[GraphQL] ${i[l].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},zt=(e,n)=>{for(var t=0|(n||5381),r=0,o=0|e.length;r<o;r++)t=(t<<5)+t+e.charCodeAt(r);return t},wn=new Set,ui=new WeakMap,$n=(e,n)=>{if(e===null||wn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return $n(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,o=e.length;r<o;r++)t.length>1&&(t+=","),t+=$n(e[r],n)||"null";return t+="]"}else if(!n&&(er!==on&&e instanceof er||nr!==on&&e instanceof nr))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=ui.get(e)||Math.random().toString(36).slice(2);return ui.set(e,s),$n({__key:s},n)}wn.add(e);for(var l="{",c=0,p=i.length;c<p;c++){var u=$n(e[i[c]],n);u&&(l.length>1&&(l+=","),l+=$n(i[c],n)+":"+u)}return wn.delete(e),l+="}"},wa=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||wn.has(t)))if(Array.isArray(t))for(var r=0,o=t.length;r<o;r++)wa(e,`${n}.${r}`,t[r]);else if(t instanceof er||t instanceof nr)e.set(n,t);else{wn.add(t);for(var i in t)wa(e,`${n}.${i}`,t[i])}},je=(e,n)=>(wn.clear(),$n(e,n||!1)),on=class{},er=typeof File<"u"?File:on,nr=typeof Blob<"u"?Blob:on,Ou=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,$u=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Uu=(e,n)=>n%2==0?e.replace($u,`
`):e,ci=e=>e.split(Ou).map(Uu).join("").trim(),di=new Map,Zt=new Map,yt=e=>{var n;return typeof e=="string"?n=ci(e):e.loc&&Zt.get(e.__key)===e?n=e.loc.source.body:(n=di.get(e)||ci(ri(e)),di.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},pi=e=>{var n;if(e.documentId)n=zt(e.documentId);else if(n=zt(yt(e)),e.definitions){var t=ka(e);t&&(n=zt(`
# ${t}`,n))}return n},Sa=e=>{var n,t;return typeof e=="string"?(n=pi(e),t=Zt.get(n)||ti(e,{noLocation:!0})):(n=e.__key||pi(e),t=Zt.get(n)||e),t.loc||yt(t),t.__key=n,Zt.set(n,t),t},Ke=(e,n,t)=>{var r=n||{},o=Sa(e),i=je(r,!0),s=o.__key;return i!=="{}"&&(s=zt(i,s)),{key:s,query:o,variables:r,extensions:t}},ka=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===ve.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var Ea=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var o=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Un({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?o:n.hasNext,stale:!1}},tr=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=tr(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var o in n)e[o]=tr(e[o],n[o]);return e}}return n},gi=(e,n,t,r)=>{var o=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},l=n.incremental;"path"in n&&(l=[n]);var c={data:e.data};if(l)for(var p=function(){var f=l[u];Array.isArray(f.errors)&&o.push(...f.errors),f.extensions&&(Object.assign(s,f.extensions),i=!0);var d="data",y=c,b=[];if(f.path)b=f.path;else if(r){var N=r.find((w=>w.id===f.id));f.subPath?b=[...N.path,...f.subPath]:b=N.path}for(var T=0,_=b.length;T<_;d=b[T++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(f.items)for(var S=+d>=0?d:0,m=0,k=f.items.length;m<k;m++)y[S+m]=tr(y[S+m],f.items[m]);else f.data!==void 0&&(y[d]=tr(y[d],f.data))},u=0,g=l.length;u<g;u++)p();else c.data=(n.payload||n).data||e.data,o=n.errors||n.payload&&n.payload.errors||o;return{operation:e.operation,data:c.data,error:o.length?new Un({graphQLErrors:o,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},yi=(e,n,t)=>({operation:e,data:void 0,error:new Un({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function hi(e){var n={query:void 0,documentId:void 0,operationName:ka(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=yt(e.query)),n}var vi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Mu(e.context.url);for(var o in n){var i=n[o];i&&r[1].set(o,typeof i=="object"?je(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Mu=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Lu=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=je(n),r=(l=>{var c=new Map;return(er!==on||nr!==on)&&(wn.clear(),wa(c,"variables",l)),c})(n.variables);if(r.size){var o=new FormData;o.append("operations",t),o.append("map",je({...[...r.keys()].map((l=>[l]))}));var i=0;for(var s of r.values())o.append(""+i++,s);return o}return t}},bi=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,l)=>{t[l]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,l)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[l]=s}));else for(var o in r.headers)t[o.toLowerCase()]=r.headers[o];var i=Lu(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},qu=/boundary="?([^=";]+)"?/i,Vu=/data: ?([^\n]+)/;async function*mi(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*fi(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",o;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(o=r.indexOf(n))>-1;)yield r.slice(0,o),r=r.slice(o+n.length)}async function*Gu(e,n,t){var r=!0,o=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",l;/multipart\/mixed/i.test(s)?l=(async function*(g,f){var d=g.match(qu),y="--"+(d?d[1]:"-"),b=!0,N;for await(var T of fi(mi(f),`\r
`+y)){if(b){b=!1;var _=T.indexOf(y);if(_>-1)T=T.slice(_+y.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(S){if(!N)throw S}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?l=(async function*(g){var f;for await(var d of fi(mi(g),`

`)){var y=d.match(Vu);if(y){var b=y[1];try{yield f=JSON.parse(b)}catch(N){if(!f)throw N}if(f&&f.hasNext===!1)break}}f&&f.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?l=(async function*(g){var f=await g.text();try{var d=JSON.parse(f);yield d}catch{throw new Error(f)}})(i):l=(async function*(g){yield JSON.parse(await g.text())})(i);var c;for await(var p of l)p.pending&&!o?c=p.pending:p.pending&&(c=[...c,...p.pending]),o=o?gi(o,p,i,c):Ea(e,p,i),r=!1,yield o,r=!0;o||(yield o=Ea(e,{},i))}catch(u){if(!r)throw u;yield yi(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):u,i)}}function _i(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),Kt((()=>{r&&r.abort()}))(z((o=>!!o))(ya(Gu(e,n,t))))}var Ra=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var o=Ra(e.definitions[t]);n.push(o)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},l=0,c=e.directives.length;l<c;l++){var p=e.directives[l],u=p.name.value;u[0]!=="_"?i.push(p):u=u.slice(1),s[u]=p}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var g=[],f=e.kind===ve.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];f=f||b.kind===ve.FIELD&&b.name.value==="__typename"&&!b.alias;var N=Ra(b);g.push(N)}return f||g.push({kind:ve.FIELD,name:{kind:ve.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:g}}}}return e},Ni=new Map,Mn=e=>{var n=Sa(e),t=Ni.get(n.__key);return t||(Ni.set(n.__key,t=Ra(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function wi(e){var n=t=>e(t);return n.toPromise=()=>Yt(gt(1)(z((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>On(t)(n),n}function sn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Ju=()=>{};var Ei=({forward:e,dispatchDebug:n})=>t=>{var r=bn((i=>{var s=hi(i),l=vi(i,s),c=bi(i,s),p=Wt(z((u=>u.kind==="teardown"&&u.key===i.key))(t))(_i(i,l,c));return p}))(z((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),o=e(z((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return _n([r,o])},Xu=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((o,i)=>{var s=!1;return i({client:n,forward(l){return an(o(an(l)))},dispatchDebug(l){}})}),t),Si=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>o=>bn((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?_a(s):Nn(s)}))(r(bn((i=>{if(i.kind==="teardown")return Nn(i);var s=e&&e(i)||i;return"then"in s?Wt(z((l=>l.kind==="teardown"&&l.key===i.key))(o))(_a(s)):Nn(s)}))(o))),Qu=({dispatchDebug:e})=>n=>z((t=>!1))(n),ki=function e(n){var t=0,r=new Map,o=new Map,i=new Set,s=[],l={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},c=ba();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!i.has(m.key))&&(m.kind==="teardown"?i.delete(m.key):m.kind!=="mutation"&&i.add(m.key),c.next(m))}var u=!1;function g(m){if(m&&p(m),!u){for(u=!0;u&&(m=s.shift());)p(m);u=!1}}var f=m=>{var k=Wt(z((w=>w.kind==="teardown"&&w.key===m.key))(c.source))(z((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(S));return m.kind!=="query"?k=oi((w=>!!w.hasNext),!0)(k):k=ga((w=>{var G=Nn(w);return w.stale||w.hasNext?G:_n([G,rn((()=>(w.stale=!0,w)))(gt(1)(z((Q=>Q.key===m.key))(c.source)))])}))(k),m.kind!=="mutation"?k=Kt((()=>{i.delete(m.key),r.delete(m.key),o.delete(m.key),u=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(sn("teardown",m,m.context))}))(Ht((w=>{if(w.stale)if(!w.hasNext)i.delete(m.key);else for(var G=0;G<s.length;G++){var Q=s[G];if(Q.key===w.operation.key){i.delete(Q.key);break}}else w.hasNext||i.delete(m.key);r.set(m.key,w)}))(k)):k=fa((()=>{p(m)}))(k),an(k)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:c.source,reexecuteOperation(m){if(m.kind==="teardown")g(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(g);else if(o.has(m.key)){for(var k=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,k=!0);k||i.has(m.key)&&m.context.requestPolicy!=="network-only"?(i.delete(m.key),Promise.resolve().then(g)):(s.push(m),Promise.resolve().then(g))}},createRequestOperation(m,k,w){w||(w={});var G;return sn(m,k,{_instance:m==="mutation"?t=t+1|0:void 0,...l,...w,requestPolicy:w.requestPolicy||l.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(m){return m.kind==="mutation"?wi(f(m)):wi(ii((()=>{var k=o.get(m.key);k||o.set(m.key,k=f(m)),k=fa((()=>{g(m)}))(k);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?ga(Nn)(_n([k,z((G=>G===r.get(m.key)))(Nn(w))])):k})))},executeQuery(m,k){var w=y.createRequestOperation("query",m,k);return y.executeRequestOperation(w)},executeSubscription(m,k){var w=y.createRequestOperation("subscription",m,k);return y.executeRequestOperation(w)},executeMutation(m,k){var w=y.createRequestOperation("mutation",m,k);return y.executeRequestOperation(w)},readQuery(m,k,w){var G=null;return On((Q=>{G=Q}))(y.query(m,k,w)).unsubscribe(),G},query:(m,k,w)=>y.executeQuery(Ke(m,k),w),subscription:(m,k,w)=>y.executeSubscription(Ke(m,k),w),mutation:(m,k,w)=>y.executeMutation(Ke(m,k),w)}),b=Ju;if(0)var N,T;var _=Xu(n.exchanges),S=an(_({client:y,dispatchDebug:b,forward:Qu({dispatchDebug:b})})(c.source));return li(S),y};var Bu=`
https://bit.ly/2XbVrpR#`;function pr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,o=new Error(r+Bu+t);throw o.name="Graphcache Error",o}}var ju={},mr=e=>e._directives||ju,Oe=e=>e.name.value,Ri=e=>e.typeCondition.name.value,Ma=e=>e.alias?e.alias.value:e.name.value,Ku=[],Ee=e=>e.selectionSet?e.selectionSet.selections:Ku,Ii=e=>e.typeCondition?e.typeCondition.name.value:null,fr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,o=e.arguments.length;r<o;r++){var i=e.arguments[r],s=vn(i.value,n);s!=null&&(t||(t={}),t[Oe(i)]=s)}return t},Hu=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,o=e.variableDefinitions.length;r<o;r++){var i=Oe(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},Fi=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,o=e.variableDefinitions.length;r<o;r++){var i=e.variableDefinitions[r],s=Oe(i.variable);t[s]=n[s]===void 0&&i.defaultValue?vn(i.defaultValue,n):n[s]}for(var l in n)l in t||(t[l]=n[l]);return t};function La(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===ve.OPERATION_DEFINITION)return e.definitions[n];pr(!1,"",1)}var ir=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===ve.FRAGMENT_DEFINITION&&(n[Oe(r)]=r)}return n},Wu=(e,n)=>{var t=mr(e);if(t.include||t.skip)for(var r in t){var o=t[r];if(o&&(r==="include"||r==="skip")&&o.arguments&&o.arguments[0]&&Oe(o.arguments[0])==="if"){var i=vn(o.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},Yu=(e,n)=>{var{defer:t}=mr(e);if(t){for(var r of t.arguments||[])if(Oe(r)==="if")return!!vn(r.value,n);return!0}return!1},zu=e=>{var{optional:n,required:t}=mr(e);if(t)return!1;if(n)return!0},Ci="__",Ti=(e,n,t,r)=>{var o=$i(e,n,t,r);return!!o&&o.type.kind!=="NON_NULL"},Oi=(e,n,t,r)=>{var o=$i(e,n,t,r);if(!o)return!1;var i=o.type.kind==="NON_NULL"?o.type.ofType:o.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var Zu=(e,n,t)=>{if(!t)return!1;var r=Ii(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){pr(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),Ui(e,t),e.isSubType(r,t))},$i=(e,n,t,r)=>{if(!(t.indexOf(Ci)===0||n.indexOf(Ci)===0)){Ui(e,n);var o=e.types.get(n).fields()[t];return o}};function Ui(e,n){pr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var kn=(e,n)=>n?`${e}(${je(n)})`:e,_t=(e,n)=>`${e}.${n}`,ec=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Mi=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},ht=null,sr=null,x=null,pe=null,_e=null,He=null,qn=!1,ln=!1;function Fe(e,n){var t;if(e){if(ht.has(e))return e;t=sr.get(e)}return t==null&&(t=n?[]:{}),e&&sr.set(e,t),ht.add(t),t}var Ca=e=>!!e&&ht.has(e),En=(e,n,t,r,o)=>{ht=new WeakSet,sr=new WeakMap,_e=e,x=n,He=new Set,ln=!!r,qn=!!o,t?_e==="read"?pe=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?rr(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),pe=t,ac(n,t)):(pe=null,Ji(n,t)):pe=null},Sn=()=>{var e=x,n=pe;if(ln=!1,pe=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)oc(e.optimisticOrder[t]);ht=null,sr=null,_e=null,x=null,He=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{En("read",e,null),nc(),ic(),Sn(),e.defer=!1})))},xi=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),En("write",e,n,t),Sn()};var Li=new Set,qi=(e,n,t,r)=>{var o=pe?e.optimistic.get(pe):e.base,i=o.get(n);i===void 0&&o.set(n,i=Object.create(null)),r===void 0&&!pe?delete i[t]:i[t]=r},gr=(e,n,t)=>{for(var r,o=!ln&&_e==="read"&&pe&&x.commutativeKeys.has(pe),i=0,s=x.optimisticOrder.length;i<s;i++){var l=x.optimisticOrder[i],c=e.optimistic.get(l);if(o=o&&l!==pe,c&&(!o||!x.commutativeKeys.has(l))&&(!ln||_e==="write"||x.commutativeKeys.has(l))&&(r=c.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function lr(e){return x.refCount.get(e)||0}var ur=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)ur(e[t],n);else typeof e=="string"&&((o,i)=>{var s=lr(o),l=s+i>0?s+i:0;x.refCount.set(o,l),l?!s&&l&&x.gc.delete(o):x.gc.add(o)})(e,n)},Ai=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(ec(r)),n.add(r))},Di=(e,n,t,r)=>{Ai(e,n,r.base.get(t));for(var o=0,i=x.optimisticOrder.length;o<i;o++){var s=r.optimistic.get(x.optimisticOrder[o]);s!==void 0&&Ai(e,n,s.get(t))}},nc=()=>{if(!x.optimisticOrder.length){for(var e of x.gc.keys())if(x.gc.delete(e),!(lr(e)>0)){var n=x.records.base.get(e);x.refCount.delete(e),x.records.base.delete(e);var t=n&&n.__typename;if(t){var r=x.types.get(t);r&&r.delete(e)}var o=x.links.base.get(e);if(o){x.links.base.delete(e);for(var i in o)ur(o[i],-1)}}}},Nt=(e,n)=>{e!==x.queryRootKey?He.add(e):n!==void 0&&n!=="__typename"&&He.add(_t(e,n))},Vi=(e,n)=>{!ln&&x.storage&&x.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},We=(e,n)=>(_e==="read"&&Nt(e,n),gr(x.records,e,n)),Rn=(e,n)=>(_e==="read"&&Nt(e,n),gr(x.links,e,n)),tc=(e,n)=>{var t=x.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),x.abstractToConcreteMap.set(e,r)}},vt=(e,n,t)=>{Qi(gr(x.records,e,n),t)||(Nt(e,n),Vi(e,n)),qi(x.records,e,n,t)},rc=(e,n)=>We(e,n)!==void 0||Rn(e,n)!==void 0,wt=(e,n,t)=>{var r=pe?x.links.optimistic.get(pe):x.links.base;if(!pe){var o=r&&r.get(e);ur(o&&o[n],-1),ur(t,1)}Qi(gr(x.links,e,n),t)||(Nt(e,n),Vi(e,n)),qi(x.links,e,n,t)},rr=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Gi(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},ac=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Gi=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Ji=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Gi(e,n)},oc=e=>{var n=He;He=new Set,_e="write";var t=x.links.optimistic.get(e);if(t)for(var r of t.entries()){var o=r[0],i=r[1];for(var s in i)wt(o,s,i[s])}var l=x.records.optimistic.get(e);if(l)for(var c of l.entries()){var p=c[0],u=c[1];for(var g in u)vt(p,g,u[g])}He=n,Ji(x,e)},Xi=e=>{var{links:n,records:t}=x,r=[],o=new Set;return Nt(e),Di(r,o,e,n),Di(r,o,e,t),r},ic=()=>{if(x.storage){ln=!0,_e="read";var e={};for(var n of x.persist.keys()){var{entityKey:t,fieldKey:r}=Mi(n),o=void 0;(o=Rn(t,r))!==void 0?e[n]=`:${je(o)}`:(o=We(t,r))!==void 0?e[n]=je(o):e[n]=void 0}ln=!1,x.storage.writeData(e),x.persist.clear()}};function Qi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var ar=null,cr=!1,xa=void 0,yr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,dr=(e,n,t,r,o,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:o,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:ln,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var l=0;l<i.graphQLErrors.length;l++){var c=i.graphQLErrors[l];c.path&&c.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[c.path.join(".")]=c)}return s},Aa=(e,n,t,r,o,i)=>{ar=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=o,e.fieldName=i,e.error=yr(e)},sc=(e,n,t,r,o)=>{if(!n)return!1;var i=Ii(e);return!i||n===i?!0:!Ee(e).some((s=>{if(s.kind!==ve.FIELD)return!1;var l=kn(Oe(s),fr(s,r));return!rc(t,l)}))},bt=class{constructor(n,t,r,o,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:o}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(Wu(t,this.ctx.variables)){if(t.kind!==ve.FIELD){var r=t.kind!==ve.INLINE_FRAGMENT?this.ctx.fragments[Oe(t)]:t;if(r){var o=!r.typeCondition||(this.ctx.store.schema?Zu(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?lc(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):_e==="read"&&uc(r.typeCondition.name.value,this.typename)||sc(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(o||_e==="write"&&!this.ctx.store.schema){var i=zu(t);o&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&tc(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Ee(r),index:0,defer:n.defer||Yu(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(_e==="write"||!t._generated)return cr=n.defer,xa=n.optional,t}}this.stack.pop()}}},lc=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},uc=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(o=>x.types.has(o))(e);if(!t)return!1;var r=(o=>x.abstractToConcreteMap.get(o)||Li)(e);return r.size&&r.has(n)},or=e=>e??null,Da=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,o=t.length;r<o;r++)t[r]=Da(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},Pa=(e,n,t,r)=>{var o=Mn(n.query),i=La(o),s=e.rootFields[i.operation],l=Ee(i),c=dr(e,Fi(i,n.variables),ir(o),s,s,r),p=s!==c.store.rootFields.query?Bi(c,s,l,t||Fe()):Ln(c,s,l,t||Fe());return{dependencies:He,partial:c.partial||!p,hasNext:c.hasNext,data:p||null}},Bi=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var o=new bt(n,n,!1,void 0,t,e),i,s=qn,l=Fe(r);i=o.next();){var c=Ma(i),p=r[c];e.__internal.path.push(c);var u=void 0;i.selectionSet&&p!==null?u=ji(e,Ee(i),or(p)):u=p,s=s||u!==p,u!==void 0&&(l[c]=u),e.__internal.path.pop()}return s?l:r},ji=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),o=qn,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=ji(e,n,t[i]),o=o||r[i]!==t[i],e.__internal.path.pop();return o?r:t}else if(t===null)return null;var l=e.store.keyOfEntity(t);return l!==null?Ln(e,l,n,t)||null:Bi(e,t.__typename,n,t)};function cc(e,n,t,r){var o=r.store.resolvers[n],i=o&&o[t],s;for(var l in e){var c=e[l];if(c&&l!=="include"&&l!=="skip"&&r.store.directives[l]){return s=r.store.directives[l](fr(c,r.variables)),s;break}}return s||i}var Ln=(e,n,t,r,o)=>{var{store:i}=e,s=n===i.rootFields.query,l=o&&i.keyOfEntity(o)||n,c=s?n:We(l,"__typename")||o&&o.__typename;if(typeof c=="string"&&!(o&&c!==o.__typename)){for(var p=new bt(c,l,!1,void 0,t,e),u=!1,g=!1,f=qn,d,y=e.partial,b=Fe(r);(d=p.next())!==void 0;){var N=Oe(d),T=fr(d,e.variables),_=Ma(d),S=mr(d),m=cc(S,c,N,e),k=kn(N,T),w=_t(l,k),G=We(l,k),Q=o?o[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=c;else if(Q!==void 0&&d.selectionSet===void 0)h=Q;else if(_e==="read"&&m){var P=b;if(d.selectionSet===void 0&&G!==void 0&&(P={...b,[_]:G,[N]:G}),Aa(e,P,c,l,k,N),h=m(P,T||{},i,e),d.selectionSet&&(h=Ia(e,c,N,w,Ee(d),b[_]!==void 0?b[_]:r[_],h,Ca(r))),i.schema&&h===null&&!Ti(i.schema,c,N,e.store.logger))return}else if(!d.selectionSet)h=G;else if(Q!==void 0)h=Ia(e,c,N,w,Ee(d),b[_]!==void 0?b[_]:r[_],Q,Ca(r));else{var I=Rn(l,k);I!==void 0?h=Ki(e,I,c,N,Ee(d),b[_]!==void 0?b[_]:r[_],Ca(r)):typeof G=="object"&&G!==null&&(h=G)}if(!cr&&h===void 0&&(S.optional||xa&&!S.required||yr(e)||!S.required&&i.schema&&Ti(i.schema,c,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(S.required||xa===!1)?(e.store.logger,h=void 0):u=u||N!=="__typename",e.__internal.path.pop(),f=f||h!==r[_],h!==void 0)b[_]=h;else if(cr)g=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||g,s&&e.partial&&!u?void 0:f?b:r}},Ia=(e,n,t,r,o,i,s,l)=>{if(Array.isArray(s)){for(var{store:c}=e,p=c.schema?Oi(c.schema,n,t,e.store.logger):!1,u=e.partial,g=Fe(i,!0),f=qn||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=Ia(e,n,t,_t(r,`${d}`),o,i?.[d],s[d],l);if(e.__internal.path.pop(),b===void 0&&!p){e.partial=u;return}else e.partial=e.partial||b===void 0&&p,g[d]=b??null,f=f||g[d]!==i[d]}return f?g:i}else{if(s==null)return s;if(l&&i===null)return null;if(dc(s)){var N=i||Fe(i);return typeof s=="string"?Ln(e,s,o,N):Ln(e,r,o,N,s)}else return}},Ki=(e,n,t,r,o,i,s)=>{if(Array.isArray(n)){for(var{store:l}=e,c=l.schema?Oi(l.schema,t,r,e.store.logger):!1,p=Fe(i,!0),u=e.partial,g=qn||!Array.isArray(i)||n.length!==i.length,f=0,d=n.length;f<d;f++){e.__internal.path.push(f);var y=Ki(e,n[f],t,r,o,i?.[f],s);if(e.__internal.path.pop(),y===void 0&&!c){e.partial=u;return}else e.partial=e.partial||y===void 0&&c,p[f]=y||null,g=g||p[f]!==i[f]}return g?p:i}else if(n===null||i===null&&s)return null;return Ln(e,n,o,i||Fe(i))},dc=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Hi=(e,n,t)=>{for(var r=n?[{fieldKey:kn(n,t)}]:Xi(e),o=0,i=r.length;o<i;o++){var{fieldKey:s}=r[o];Rn(e,s)!==void 0?wt(e,s,void 0):vt(e,s,void 0)}},Fa=(e,n)=>{var t=(o=>x.types.get(o)||Li)(e);for(var r of t)n.includes(r)||Hi(r)},Oa=(e,n,t,r)=>{var o=Mn(n.query),i=La(o),s={data:t||Fe(),dependencies:He},l=e.rootFields[i.operation],c=dr(e,Fi(i,n.variables),ir(o),l,l,r);return qa(c,l,Ee(i),s.data),s},qa=(e,n,t,r)=>{var o=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=We(n,"__typename")),s)!i&&n&&(vt(n,"__typename",s),((F,q)=>{var ee=x.types.get(F);if(ee)ee.add(q);else{var fe=new Set;fe.add(q),x.types.set(F,fe)}})(s,n));else return;for(var l=e.store.updates[s],c=new bt(s,n||s,!1,void 0,t,e),p;p=c.next();){var u=Oe(p),g=fr(p,e.variables),f=kn(u,g),d=Ma(p),y=r[e.optimistic?u:d];if(!(u==="__typename"||y===void 0&&(cr||e.optimistic&&o==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&o==="mutation"){if(!(b=e.store.optimisticMutations[u]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(Aa(e,r,s,n||s,f,u),y=or(b(g||{},e.store,e))),y!==void 0){if(p.selectionSet)if(n&&o==="query"){var N=_t(n,f),T=$a(e,Ee(p),or(y),N,e.optimistic?Rn(n||s,f):void 0);wt(n||s,f,T)}else $a(e,Ee(p),or(y));else n&&o==="query"&&vt(n||s,f,y!==null||!yr(e)?y:void 0);var _=l&&l[u];if(_)Aa(e,r,s,n||s,f,u),r[u]=y,_(r,g||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var S=y.map((F=>e.store.keyOfEntity(F)||"")),m=0,k=y.length;m<k;m++){var w=S[m];if(w&&y[m].__typename){var G=We(w,"__typename"),Q=lr(w);G&&!Q&&Fa(y[m].__typename,S)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var P=We(h,"__typename"),I=lr(h);(!P||!I)&&y.__typename&&Fa(y.__typename,[h])}}}e.__internal.path.pop()}}}};var $a=(e,n,t,r,o)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,l=t.length;s<l;s++){e.__internal.path.push(s);var c=r?_t(r,`${s}`):void 0,p=$a(e,n,t[s],c,o?.[s]);i[s]=p,e.__internal.path.pop()}return i}else if(t===null)return yr(e)?void 0:null;var u=e.store.keyOfEntity(t)||(typeof o=="string"?o:null),g=t.__typename,f=u||r;return qa(e,f,n,t),f||null},Ua=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",o="Subscription";if(n.schema){var i=(({__schema:u})=>{var g=new Map,f=_=>{var S;return()=>{if(!S){S={};for(var m=0;m<_.length;m++)S[_[m].name]=_[m]}return S}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:f(_.interfaces||[]),fields:f(_.fields.map((S=>({name:S.name,type:S.type,args:f(S.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:f(_.possibleTypes||[])}}},y={query:u.queryType?u.queryType.name:null,mutation:u.mutationType?u.mutationType.name:null,subscription:u.subscriptionType?u.subscriptionType.name:null,types:void 0,isSubType(_,S){var m=g.get(_),k=g.get(S);return!m||!k?!1:m.kind==="UNION"?!!m.types()[S]:m.kind!=="OBJECT"&&k.kind==="OBJECT"?!!k.interfaces()[_]:_===S}};if(u.types){y.types=g;for(var b=0;b<u.types.length;b++){var N=u.types[b];if(N&&N.name){var T=d(N);T&&g.set(N.name,T)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,o=i.subscription||o,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[l,c]=s;this.possibleTypeMap.set(l,new Set(c))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:o},this.rootNames={[t]:"query",[r]:"mutation",[o]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return kn(n,t)}keyOfEntity(n){if(ar&&n===ar.parent)return ar.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var o=this.keyOfEntity(n);if(o){var i=kn(t,r),s=We(o,i);if(s!==void 0)return s;var l=Rn(o,i);return l!==void 0&&(l=Da(this,l)),l}}invalidate(n,t,r){var o=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?Fa(n,[]):(pr(o,"",19),Hi(o,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Xi(t):[]}updateQuery(n,t){var r=Ke(n.query,n.variables),o=t(this.readQuery(r));o!==null&&Oa(this,r,o,void 0)}readQuery(n){var t=Ke(n.query,n.variables);return Pa(this,t,void 0,void 0).data}readFragment(n,t,r,o){return((i,s,l,c,p)=>{var u=ir(s),g;if(p){if(!(g=u[p]))return null}else if(!(g=u[Object.keys(u)[0]]))return null;var f=Ri(g);typeof l!="string"&&!l.__typename&&(l.__typename=f);var d=i.keyOfEntity(l);if(!d)return null;var y=dr(i,c||{},u,f,d,void 0),b=Ln(y,d,Ee(g),Fe())||null;return b})(this,Mn(n),t,r,o)}writeFragment(n,t,r,o){((i,s,l,c,p)=>{var u=ir(s),g;if(p){if(!(g=u[p]))return null}else if(!(g=u[Object.keys(u)[0]]))return null;var f=Ri(g),d={__typename:f,...l},y=i.keyOfEntity(d);if(y){var b=dr(i,c||{},u,f,y,void 0);qa(b,y,Ee(g),d)}})(this,Mn(n),t,r,o)}link(n,t,...r){var o=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&wt(s,kn(t,o),Da(this,i))}},Pi=(e,n)=>sn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),Ta=(e,n)=>sn(e.kind,e,{...e.context,requestPolicy:n}),Wi=e=>({forward:n,client:t,dispatchDebug:r})=>{var o=new Ua(e);e&&e.storage&&(o.data.hydrating=!0,e.storage.readData().then((h=>{((P,I,F)=>{En("write",P,null);for(var q in F){var ee=F[q];if(ee!==void 0){var{entityKey:fe,fieldKey:Te}=Mi(q);ee[0]===":"?Rn(fe,Te)===void 0&&wt(fe,Te,JSON.parse(ee.slice(1))):We(fe,Te)===void 0&&vt(fe,Te,JSON.parse(ee))}}P.storage=I,P.hydrating=!1,Sn()})(o.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],l=new Map,c=new Map,p=new Set,u=new Set,g=new Set,f=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,T=h=>{for(var P of h.values())if(p.has(P))return!0;return!1},_=(h,P)=>{if(P)for(var I of P.values()){var F=y.get(I);if(F)for(var q of F.values())h.add(q)}},S=(h,P,I)=>{for(var F of P.values())if(F!==h.key){var q=l.get(F);if(q){h.kind==="query"&&N.add(F);var ee="cache-first";u.has(F)&&(u.delete(F),ee="cache-and-network");var fe=Ta(q,ee);h.kind==="subscription"&&g.has(F)&&d.add(fe),t.reexecuteOperation(fe)}}if(!I){var Te=b;b=N,h.kind==="query"&&b.add(h.key),(N=Te).clear()}},m=h=>!d.has(h)||!g.has(h.key)?!1:(f.add(h.key),!0),k=h=>{var P=!1;if(h.kind==="query")rr(o.data,h.key),l.set(h.key,h),g.add(h.key),f.delete(h.key);else{if(h.kind==="teardown")return l.delete(h.key),c.delete(h.key),b.delete(h.key),g.delete(h.key),f.delete(h.key),xi(o.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){l.set(h.key,h),En("write",o.data,h.key,!0,!1);var{dependencies:I}=Oa(o,h,void 0,void 0);if(Sn(),I.size){for(var F of I.values())p.add(F);i.set(h.key,I);var q=new Set;_(q,I),S(h,q,!0),P=!0}}}return sn(h.kind,{key:h.key,query:Mn(h.query),variables:h.variables?Hu(La(h.query),h.variables):h.variables},{...h.context,optimistic:P})},w=(h,P)=>{for(var I of P.values()){var F=y.get(I);F||y.set(I,F=new Set),F.add(h.key)}},G=h=>{En("read",o.data,void 0,!1,!1);var P=Pa(o,h,c.get(h.key),void 0);Sn();var I=P.data?!P.partial&&!P.hasNext?"hit":"partial":"miss";return c.set(h.key,P.data),l.set(h.key,h),w(h,P.dependencies),{outcome:I,operation:h,data:P.data,dependencies:P.dependencies,hasNext:P.hasNext}},Q=(h,P)=>{var I=l.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var F=i.get(I.key);_(P,F),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&rr(o.data,I.key,!0);var q,ee=h.data;if(ee){En("write",o.data,I.key,!1,!1);var fe=Oa(o,I,ee,h.error).dependencies;Sn(),_(P,fe);var Te=I.kind==="query"?c.get(I.key):null;En("read",o.data,I.key,!1,Te!==ee);var R=Pa(o,I,Te||ee,h.error);Sn(),ee=R.data,I.kind==="query"&&(_(P,q=R.dependencies),c.set(I.key,ee))}else xi(o.data,I.key);return q&&w(h.operation,q),{operation:I,data:ee,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var P=an(rn(G)(z((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),I=z((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),F=rn((R=>Pi(R.operation,{cacheOutcome:"miss"})))(z((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!T(R.dependencies)&&!b.has(R.operation.key)&&!m(R.operation)))(P)),q=rn((R=>{var{requestPolicy:he}=R.operation.context,Je=he!=="cache-only"&&(R.hasNext||he==="cache-and-network"||he==="cache-first"&&R.outcome==="partial"&&!b.has(R.operation.key)),fn=he!=="cache-only"&&(Je||g.has(R.operation.key)||R.outcome==="partial"&&b.has(R.operation.key)&&((Ze=o.data).commutativeKeys.has(bo=R.operation.key)||Ze.optimisticOrder.indexOf(bo)>-1)),Ze,bo,au={operation:Pi(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:fn&&!R.hasNext,hasNext:Je&&R.hasNext};return Je&&(T(R.dependencies)?he==="cache-and-network"&&u.add(R.operation.key):m(R.operation)||t.reexecuteOperation(Ta(l.get(R.operation.key)||R.operation,"network-only"))),au}))(z((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(P)),ee=n(rn(k)(_n([I,F]))),fe=rn((R=>{var{key:he}=R.operation,Je=!1;R.hasNext||(g.delete(he),Je=f.delete(he));var fn=new Set,Ze=Q(R,fn);return S(R.operation,fn,!1),Je&&(Ze.stale=!0,t.reexecuteOperation(Ta(l.get(he)||R.operation,"network-only"))),Ze}))(z((R=>!i.has(R.operation.key)))(ee)),Te=bn((R=>{if(s.push(R)<i.size)return si;for(var he=0;he<s.length;he++)rr(o.data,s[he].operation.key);p.clear();for(var Je=[],fn=new Set,Ze;Ze=s.shift();)Je.push(Q(Ze,fn));return S(R.operation,fn,!1),ha(Je)}))(z((R=>i.has(R.operation.key)))(ee));return _n([fe,Te,q])}};var Et=()=>null;function Yi(){return Wi({keys:{CallingNameUpdate:Et,PhoneNumberAssociation:Et,PhoneNumberCapabilities:Et,UpdateRunItem:Et,UserError:Et},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&pc(t,n)}}}})}function pc(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var se=U({is:"well"}),hr=U(null),vr=U(!1),Xa="",Va=[],Ga=new AbortController;function br(e){Xa=e;let n=Va;Va=[],n.forEach(t=>t())}function Zi(){Ga.abort(),Ga=new AbortController}var mc=15;async function es(e,n={}){let t=[n.signal,Ga.signal].filter(o=>o!=null),r={...n,signal:AbortSignal.any(t)};for(let o=1;;o++){let i=Xa,s=await fc(e,r,i);if(s?.status===401)await yc(i,r.signal);else if(s?.status===429)await gc(s,r.signal);else if(s===void 0||s.status===503||s.status===502)se.value={is:"away"},await Ja(zi(s,o),r.signal);else if(s.status===409&&o<10)await Ja(zi(s,o),r.signal);else return se.value={is:"well"},hr.value=new Date,s}}async function fc(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(o){if(n.signal.aborted)throw o;return}}function zi(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),mc)}async function gc(e,n){let t=Number(e.headers.get("retry-after")??5);se.value={is:"limited",until:Date.now()+1e3*t},await Ja(t,n)}async function yc(e,n){e===Xa&&(se.value={is:"signed out"},await new Promise(t=>Va.push(t)),n.throwIfAborted())}async function Ja(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function ns(){_r=ts()}function ts(){return new ki({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:es,exchanges:[Yi(),hc,Ei]})}var hc=Si({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:vc()}:e.context;return sn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(vr.value=!0)}});function vc(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var _r=ts();function Vn(e,n,t){let r=Ke(e.toString(),n),o={hash:e.__meta__?.hash},i=_r,{unsubscribe:s}=Na(i.executeQuery(r,{...o,requestPolicy:"cache-and-network"}),On(({data:c,error:p,stale:u})=>t({data:c,error:p,isStale:u})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...o,requestPolicy:"network-only"}))}}async function $e(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},o=await Na(_r.query(e.toString(),n,r),z(({stale:i,hasNext:s})=>!i&&!s),gt(1),Yt);return rs(o)}var Nr=U(null);async function te(e,n){let t={hash:e.__meta__?.hash};return Nr.value={document:e.toString(),variables:n},rs(await _r.mutation(e.toString(),n,t))}function rs(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function ie(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}function L(e,n){return n}var V=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Ue=new V(`
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
    `,{fragmentName:"NumberRow"}),as=new V(`
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
    `,{fragmentName:"Grant"}),un=new V(`
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
    `,{fragmentName:"Change"}),os=new V(`
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
}`,{fragmentName:"NumberSheet"}),wr=new V(`
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
    `,{fragmentName:"Run"}),Se=new V(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),is=new V(`
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
}`,{fragmentName:"RunItem"}),Qa=new V(`
    query Activity($first: Int!, $after: String, $filter: PhoneNumberChangeFilter) {
  __typename
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
}`,{hash:"sha256:a953df11613e5a088cb7650d408e78e3378d3a7766c736fce479b27f8c88e72d"}),Ba=new V(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  __typename
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:f179d49fafc1f1d322972d43bc65d2a4129a67445dfd93d873dd57a5aacba383"}),ss=new V(`
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
}`,{hash:"sha256:a0fe1ee77e58b2d90ddf70827fb81261a239184e91b15c1a9b5836ed452b9cc6"}),ls=new V(`
    mutation SettleMany($input: SettleCallingNamesInput!) {
  __typename
  settleCallingNames(input: $input) {
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
}`,{hash:"sha256:f87e0596a907accccbc5f375980c285f05ad3d1b648f1c55181ef9d34a1caf66"}),ja=new V(`
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
}`,{hash:"sha256:77be53662eb7634e533c8d877e771b32f62ade2660fa81c7aecfff639181e8ff"}),us=new V(`
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
}`,{hash:"sha256:f71a4d84d138e314ae93d3a48e7ffb69d5ca7b49c74f3b9c76ba49972ea353d7"}),cs=new V(`
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
}`,{hash:"sha256:41de78cf6d72617cbba148ecd29cb4ab9d5fa361b8773054825e63de666b27cd"}),ds=new V(`
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
}`,{hash:"sha256:9a723c126c22f4c8f1adf5ec565d56fbb3b092231cd4fa5cbc20124d13f43d14"}),ps=new V(`
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
}`,{hash:"sha256:8db0ac4e65c8b3a47fc50d1391641ae3713df3dcf24433eb5ac0c37c413da5fa"}),Er=new V(`
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
}`,{hash:"sha256:c164e93343189b0ffb8b26e097bb8c0469824d550dc364fe78d57b3d2ad9f5fc"}),ms=new V(`
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
}`,{hash:"sha256:2dfc6d76503a485745e6f2c6cd6e33a440850ae57ba90d1ecec3a02005aa5b3a"}),Ka=new V(`
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
}`,{hash:"sha256:b9dd3ed864f27611dcdd37bd27674e55c658a767fc45934d403bb2ff0255f274"}),fs=new V(`
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
    `,{hash:"sha256:eeb89ba4bc09cfcb47494585ef4c0cb4030c0d23ab5a6eb5fd1cd5ebdaa8cafb"}),gs=new V(`
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
}`,{hash:"sha256:a584818bdd29446b67b5b283252fbc6291df0dcf5d33a74339b41b919e8530c1"}),ys=new V(`
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
}`,{hash:"sha256:eb3ce3699cbd0177a6663f519f4491c3ffcae2a917197d887298e81eb7f0e7de"}),hs=new V(`
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
}`,{hash:"sha256:7670daa892d478a2662c8b77c87bf881449dc95bc6abb2b1e0f1be8ddfc77b4a"}),vs=new V(`
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
}`,{hash:"sha256:58a0d1f254e477b13c683f5d354d556212e8342169032cfac2c7a1324b5d41e9"}),bs=new V(`
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
}`,{hash:"sha256:26dd7a9bffec611c16d09a5e4dd35407b4150c0ca60e9374c6c214fc11aeaf72"}),_s=new V(`
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
}`,{hash:"sha256:82863fdf84ccbf0efe9f74602c71e208b3cb87a6f42faf5af03a2e184291daa0"}),St=new V(`
    query Accounts($search: String!) {
  __typename
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:e730f0a6b945d36e1aec6fa04819da1ab7b4de3989ad99e926d1010facb06335"}),Ns=new V(`
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
}`,{hash:"sha256:bcd4783e2dc73340169d380e9242ae6296b6844f96205ca6e7c8c0e7a6fc9e16"}),ws=new V(`
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
}`,{hash:"sha256:8e853d6f570c99a4b50143bcc018852e53551d6087d9ab787cad0d4454497227"}),kt=new V(`
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
}`,{hash:"sha256:d8c1dfe60de932a4ab96920d888cb8ae8926c7ff17cea1e236d98f71db0b79ed"});var _c=100;function Sr(e,n){let t=U([]),r=U([]),o=null,i=K(()=>{let u=t.value.flatMap(({data:g})=>g===void 0?[]:[g]);return u.length>0?u:r.value}),s=K(()=>{let u=i.value.at(-1);return u===void 0?void 0:n(u)}),l=K(()=>t.value.length===0||t.value.some(({data:u,error:g})=>u===void 0&&g===null));function c(u,g,f){let d=!1,y={after:g,data:f,error:null,again:()=>{},stop:()=>{}},b=S=>{y={...y,...S},t.value=t.peek().toSpliced(u,1,y)};b({});let N={...o?.variables,first:_c,after:g},{again:T,stop:_}=Vn(e,N,({data:S,error:m,isStale:k})=>{d||(b({data:S??y.data,error:m===void 0?null:ie(m)}),S!==void 0&&!k&&p(u,n(S)))});b({again:T,stop:()=>{d=!0,_()}})}function p(u,{hasNextPage:g,endCursor:f}){let d=t.peek()[u+1];d===void 0||d.after===f||(g?(d.stop(),c(u+1,f,d.data)):(t.peek().slice(u+1).forEach(({stop:y})=>y()),t.value=t.peek().slice(0,u+1)))}return{shown:i,hasMore:K(()=>s.value?.hasNextPage??!1),isLoading:l,failure:K(()=>t.value.find(({error:u})=>u!==null)?.error??null),more(){let u=s.peek()?.endCursor;u!=null&&!l.peek()&&c(t.peek().length,u,void 0)},reload:()=>t.peek().forEach(({again:u})=>u()),follow(u){xe(()=>{let g=Ae.value===null||u.value===""?null:JSON.parse(u.value),f=g?.screen===o?.screen?i.peek():[];t.peek().forEach(({stop:d})=>d()),t.value=[],r.value=f,o=g,g!==null&&c(0,null,void 0)})}}}var kr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Rr={by:e=>e===Rt?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:Ha(e).toISOString()}),until:e=>({until:Ha(e,1).toISOString()})},Rt="system";function Ha(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var Es=Object.keys(kr),Ss=Object.keys(Rr),ks=[...Es,...Ss],Nc=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function Ct(e){let n=new URLSearchParams(e),t=ks.flatMap(r=>{let o=n.get(r);return o&&wc(r,o)?[[r,o]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Ec(n.get("order")??"")}}function wc(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(Ha(n).getTime())}function Ec(e){let n=Nc.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function Cn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of ks){let o=e.filters[r];o!==void 0&&n.set(r,o)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var A=U(Ct(""));function Rs(){let e=()=>{A.value=Ct(location.search)};e(),addEventListener("popstate",e)}function J(e,n=!1){A.value={...A.value,...e};let t=location.pathname+Cn(A.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function De(e,n){let{[e]:t,...r}=A.peek().filters;J({filters:n===""?r:{...r,[e]:n}})}var Sc=({screen:e})=>!["activity","deleted"].includes(e),Cr=K(()=>Sc(A.value)?Ts(A.value,Wa(A.value)):""),Cs=K(()=>A.value.screen==="activity"?Ts(A.value,{filter:kc(A.value)}):"");function Ts({screen:e},n){return JSON.stringify({screen:e,variables:n})}function Wa(e){let{search:n,filters:t,order:r}=e.screen==="calling"?Rc(e):e,o=Es.flatMap(s=>{let l=t[s];return l===void 0?[]:[kr[s](l)]}),i=n.trim()===""?o:[...o,{search:n.trim()}];return{filter:i.length===0?null:Object.assign({},...i),orderBy:r}}function kc({filters:e}){let n=Ss.flatMap(t=>{let r=e[t];return r===void 0?[]:[Rr[t](r)]});return n.length===0?null:Object.assign({},...n)}function Ya({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function Rc(e){let n=Ya(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Tr({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var Me=Sr(Qa,({changes:e})=>e.pageInfo),Gn=K(()=>{let n=Me.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:L(un,t),number:t.phoneNumber}));return[...new Map(n.map(t=>[t.change.id,t])).values()]}),xs=new Map;function As(e){let n=Gn.value.find(({change:t})=>t.actor?.id===e)?.change.actor;return e===Rt?"the system":n?.name??xs.get(e)??"this person"}async function Ds(e){let{accounts:n}=await $e(St,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(xs.set(t.id,t.name),t.id)}var Cc=3e4,ke=Sr(Ka,({phoneNumbers:e})=>e.pageInfo),{isLoading:Jn}=ke,H=K(()=>{let e=ke.shown.value.flatMap(({phoneNumbers:n})=>L(Ue,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),Pe=K(()=>ke.shown.value[0]?.phoneNumbers.totalCount??null);function Ps(){ke.follow(Cr),Me.follow(Cs),setInterval(()=>{document.visibilityState==="visible"&&se.value.is==="well"&&oe()},Cc)}function oe(){ke.reload(),Me.reload()}var xr=U(null),Is=0;function X(e,n){clearTimeout(Is),xr.value={text:e,action:n},Is=window.setTimeout(()=>{xr.value=null},8e3)}var Xn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},Fs={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},Qn={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Le={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},Ar={LOCAL:"Local",TOLL_FREE:"Toll-free"},Bn={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function W(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var Tc=new Intl.DisplayNames("en",{type:"region"});function jn(e){try{return Tc.of(e)??e}catch{return e}}var Os=U(Date.now());setInterval(()=>{Os.value=Date.now()},1e3);var Ye=Os,Dr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},$s=Dr({weekday:"short",hour:"2-digit",minute:"2-digit"}),Us=Dr({hour:"2-digit",minute:"2-digit"}),Ne=Dr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),cn=Dr({day:"numeric",month:"short",year:"numeric"});function Ms(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:cn(e)}function za(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}var xc=Symbol.for("pv"),Ac=0;function a(e,n,t,r,o,i){n||(n={});var s,l,c=n;if("ref"in c&&typeof e!="function")for(l in c={},n)l=="ref"?s=n[l]:c[l]=n[l];var p={type:e,props:c,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xc,__v:--Ac,__i:-1,__u:0};return(o||i)&&(p.__source=o,p.__self=i),M.vnode&&M.vnode(p),p}function D({children:e}){return a("bdi",{children:e})}var Dc=K(()=>Math.ceil(Ye.value/3e4)*3e4);function dn({at:e}){return a("time",{dateTime:e,title:Ne(e),children:Ms(e,Dc.value)})}function qs({change:e}){let{actor:n,at:t,requestId:r}=e;return a(C,{children:[a(Za,{change:e}),a("small",{title:`Request ${r}`,children:[n===null?"the system":a(D,{children:n.name}),", ",a(dn,{at:t})]})]})}function Za({change:{field:e,oldValue:n,newValue:t}}){return a("p",{children:[a("b",{children:W(e,Bn)})," ",a(Ls,{of:n})," ",a("span",{"aria-label":"became",children:"\u2192"})," ",a(Ls,{of:t})]})}function Ls({of:e}){return e===null||e===""?a("span",{class:"empty",children:"nothing"}):a(D,{children:e})}function Pr({change:e,again:n}){let t={changeIds:[e.id]};return a(eo,{input:t,label:"Undo",of:W(e.field,Bn),again:n})}function eo({input:e,label:n,of:t,again:r}){let o=O("");async function i(){try{let{undoChanges:s}=await te(kt,{input:e}),l=s?.results??[],c=l.filter(({phoneNumber:u})=>u!==null).length,p=[s,...l].flatMap(u=>L(Se,u?.userErrors??[]));o.value=[...new Set(p.map(u=>u.message))].join(" "),c>0&&X(l.length===1?"Undone.":`Undone: ${c} of ${l.length} changes.`)}catch(s){o.value=ie(s)}oe(),r?.()}return a(C,{children:[a("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),a("span",{class:"refusal",role:"alert",children:o.value})]})}var Pc={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function me({name:e}){return a("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:a("path",{d:Pc[e]})})}function Kn({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:o}=e;return a(C,{children:[a("a",{href:Cn({...A.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),J({number:t}))},children:a("bdi",{dir:"ltr",children:o})}),a("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${o}`,onClick:()=>{Ic(r)},children:a(me,{name:"copy"})})]})}async function Ic(e){await navigator.clipboard.writeText(e).then(()=>X(`Copied ${e}.`),()=>X(`The browser does not let this page copy: ${e}`))}function Hn({list:e,shown:n,total:t}){return a("p",{class:"foot",children:[a("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t.toLocaleString("en")}`]}),e.hasMore.value&&a("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function Wn({list:e}){return e.failure.value===null?null:a("p",{class:"refusal",role:"alert",children:e.failure.value})}function Yn(){return a("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>a("div",{},n))})}var Fc={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Oc=["nickname","name","note","reference","tags"],no=new Map;function re(e,n){let t=`${e} ${n}`,r=no.get(t)??U(null);return no.set(t,r),r}function Vs(e,n){let t=re(e.id,n).value;return t?.phase.is==="saving"&&Oc.includes(n)?xt(t):Ir(e,n)}function Ir(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Gs(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function xt({field:e,text:n}){let t=e==="tags"?Gs(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function qe(e,n,t){let r=re(e.id,n),{id:o,version:i,internationalFormat:s}=e;if(r.peek()===null){let l=Ir(e,n);r.value={id:o,field:n,label:s,was:l,version:i,text:t??l??"",phase:{is:"typing"},isUndo:!1}}else r.peek()?.phase.is==="refused"&&(r.value={...r.peek(),phase:{is:"typing"}})}function Re(e,n){re(e,n).value=null}async function Zn(e,n,t){let r=re(e,n).peek();if(r===null||r.phase.is==="saving")return;let o={...r,text:t};if(xt(o)===r.was&&r.phase.is==="typing")return Re(e,n);let i=r.phase.is==="warned"&&r.text===t;if(n==="callingName"&&!i){zn({...o,phase:{is:"saving"}});let s=await Uc(e,t);if(s.length>0)return zn({...o,phase:{is:"warned",warnings:s}})}await io(o)}var $c=/^[a-z\d ]{2,15}$/i;async function Uc(e,n){return $c.test(n)?(await $e(Ba,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}async function Js(e,{value:n,version:t}){await io({...e,was:n,version:t})}function Xs(e){Re(e.id,e.field)}var Tt=[],ao=U(0);async function oo(){let e=Tt.pop();if(ao.value=Tt.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:o,label:i}=n,s={id:r,field:o,label:i,was:xt(n),version:t,text:n.was??""};await io({...s,phase:{is:"typing"},isUndo:!0})}}function Qs(){no.clear(),Fr.clear(),to.clear(),Tt.length=0,ao.value=0}var Fr=new Map,to=new Map;async function io(e){zn({...e,phase:{is:"saving"}});let n=(to.get(e.id)??Promise.resolve()).then(async()=>{try{await ro(e)}catch(t){zn({...e,phase:{is:"refused",message:ie(t)}})}});to.set(e.id,n),await n}function zn(e){re(e.id,e.field).value=e}async function ro(e){let n=Mc(e),t={id:e.id,expectedVersion:n,...Lc(e)},{updatePhoneNumber:r}=await te(gs,{input:t}),o=L(Ue,r?.phoneNumber);if(o!=null){qc({...e,version:n},o);return}let i=L(Se,r?.userErrors??[]);if(i.some(({code:s})=>s==="CONFLICT"))await Vc({...e,version:n});else if(i.some(({code:s})=>s==="NOT_FOUND"))Bs(e);else{let s=i.map(({message:l})=>l).join(" ");zn({...e,phase:{is:"refused",message:s}})}}function Mc({id:e,version:n}){let t=n;for(let r=Fr.get(`${e} ${t}`);r!==void 0;r=Fr.get(`${e} ${t}`))t=r;return t}function Lc(e){return{[e.field]:e.field==="tags"?Gs(e.text):xt(e)}}function qc(e,n){n.version>e.version&&Fr.set(`${e.id} ${e.version}`,n.version),Re(e.id,e.field),e.field==="callingName"?X(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?X(`Undone: ${e.label} is as it was.`):(Tt.push({edit:e,version:n.version}),ao.value=Tt.length,X(`Saved ${e.label}.`,{label:"Undo",act:()=>{oo()}}))}async function Vc(e){let{phoneNumber:n}=await $e(ms,{id:e.id}),t=L(Ue,n);if(t==null)Bs(e);else if(t.version>e.version&&[e.was,xt(e)].includes(Ir(t,e.field)))await ro({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await ro(e);else{let o=L(un,n?.changes.nodes??[]).find(({field:s})=>s===Fc[e.field]),i={value:Ir(t,e.field),version:t.version,at:o?.at??null};zn({...e,phase:{is:"conflict",theirs:{...i,by:o?.actor?.name??null}}})}}function Bs(e){Re(e.id,e.field),oe(),X(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var le=U(new Set),Ve=U(!1),et=K(()=>Ve.value?Pe.value??0:le.value.size),js=null;function nt(e,n=!1){let t=!le.peek().has(e),r=n?Gc(js,e):[e];js=e,Ve.value=!1,le.value=new Set(t?[...le.peek(),...r]:[...le.peek()].filter(o=>!r.includes(o)))}function Gc(e,n){let t=H.peek().map(({id:o})=>o),r=[t.indexOf(e??n),t.indexOf(n)].map(o=>Math.max(o,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function At(e){Ve.value=!1,le.value=new Set(e?H.peek().map(({id:n})=>n):[])}function pn(){At(!1)}Cr.subscribe(pn);var Ce=U(null);function Ws(){addEventListener("keydown",e=>{if(Ae.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=Jc(e.target)?void 0:Xc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function Jc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var Xc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Or(1),ArrowUp:()=>Or(-1),Enter:e=>!Qc(e)&&Ks(),Escape:jc,F2:Ks,j:()=>Or(1),k:()=>Or(-1),X:()=>Hs(!0),o:Zs,u:()=>(oo(),!0),x:()=>Hs(!1)};function Qc(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Dt="row-";function Or(e){let n=[...document.querySelectorAll(`main [id^=${Dt}]`)],t=n.findIndex(({id:o})=>o===Dt+Ce.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function so(e){Ce.value=e,document.getElementById(Dt+e)?.focus()}function Ks(){if(A.peek().screen!=="numbers")return Zs();let e=H.peek().find(({id:n})=>n===Ce.peek());return e?.viewerCanUpdate&&qe(e,"nickname"),e!==void 0}function Ys(e,n){let t=H.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Ce.value=i.id,qe(i,"nickname")),i!==void 0}function lo(){return document.getElementById(Dt+Ce.peek())}function Hs(e){let n=Ce.peek(),t=n!==null&&lo()?.querySelector("input[type=checkbox]")!=null;return t&&nt(n,e),t}function zs(e,n){let t=H.peek(),r=t.slice(t.findIndex(s=>s.id===e)).filter(({viewerCanUpdate:s})=>s);Re(e,"nickname");let i=n.map((s,l)=>s.trim()===""||Bc(r[l],s)).filter(s=>!s).length;i>0&&X(`${i} of ${n.length} lines found no number: load more, or wait until all are saved.`),so(e)}function Bc(e,n){return e===void 0||re(e.id,"nickname").peek()!==null?!1:(qe(e,"nickname"),Zn(e.id,"nickname",n.split("	")[0]??""),!0)}function Zs(){let e=lo()?.querySelector("a");return e?.click(),e!=null}function jc(){return A.peek().number===null?!1:(uo(),!0)}function uo(){let{number:e}=A.peek();J({number:null}),(document.getElementById(Dt+e)??lo())?.focus()}function $r({id:e,children:n}){return a("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Ce.value=e},children:n})}function mn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:o=!0}){let i=O([]),s=j(0);function l(c){clearTimeout(s.current),s.current=window.setTimeout(()=>{$e(St,{search:c.slice(0,100)},"cache-first").then(({accounts:p})=>{i.value=p.map(u=>u.name)}).catch(()=>{})},150)}return a("label",{children:[n,a("input",{name:e,list:`${e}-accounts`,required:o,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:c=>l(c.currentTarget.value)}),a("datalist",{id:`${e}-accounts`,children:i.value.map(c=>a("option",{value:c},c))})]})}function Ur({label:e,text:n,onRemove:t}){return a("li",{children:[a("span",{children:[e,": ",a("bdi",{children:n})]}),a("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:a(me,{name:"close"})})]})}function nl(){let{field:e=""}=A.value.filters;return a("div",{class:"finding",children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only changes"}),a(Hc,{}),a("label",{children:["Of",a("select",{value:e,onChange:n=>De("field",n.currentTarget.value),children:[a("option",{value:"",children:"anything"}),Object.entries(Bn).map(([n,t])=>a("option",{value:n,children:t},n))]})]}),a(el,{name:"since"}),a(el,{name:"until"})]}),a("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(Rr).flatMap(n=>{let t=A.value.filters[n];return t===void 0?[]:[a(Ur,{label:tl[n],text:Kc[n](t),onRemove:()=>De(n,"")},n)]})})]})}var tl={by:"By",field:"Of",request:"Request",since:"From",until:"Until the end of"},Kc={by:As,field:e=>W(e,Bn),request:e=>e,since:e=>cn(`${e}T00:00`),until:e=>cn(`${e}T00:00`)};function Hc(){let e=O("");async function n(t){let r=String(new FormData(t).get("actor")).trim();try{let o=r===""?"":await Ds(r);e.value=o===null?`You cannot find anybody called ${r}.`:"",o!==null&&(De("by",o),t.reset())}catch(o){e.value=ie(o)}}return a("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[a(mn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),a("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function el({name:e}){return a("label",{children:[tl[e],a("input",{type:"date",value:A.value.filters[e]??"",onChange:n=>De(e,n.currentTarget.value)})]})}function al(){let{request:e}=A.value.filters;return a("main",{class:"numbers","aria-busy":Me.isLoading.value,children:[a("div",{class:"title",children:[a("h1",{children:"Activity"}),e!==void 0&&Gn.value.length>0&&a(eo,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),a(nl,{}),a(Wn,{list:Me}),a(Wc,{})]})}function Wc(){return Gn.value.length>0?a(C,{children:[a("ul",{class:"cards changes","aria-label":"Changes",children:Gn.value.map(e=>a(Yc,{...e},e.change.id))}),a(Hn,{list:Me,shown:Gn.value.length,total:null})]}):Me.isLoading.value?a(Yn,{}):Me.failure.value!==null?null:Tr(A.value)?a("div",{class:"nothing",children:[a("h2",{children:"No change matches"}),a("p",{children:"Nothing that you see was changed so."}),a("button",{class:"primary",onClick:()=>J({filters:{}}),children:"Clear"})]}):a("div",{class:"nothing",children:[a("h2",{children:"Nothing has happened yet"}),a("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function Yc({change:e,number:n}){let{actor:t,requestId:r}=e;return a($r,{id:e.id,children:[a("div",{class:"whose",children:n===null?a("span",{class:"empty",children:"a number that you do not see any more"}):a(C,{children:[a("span",{class:"number",children:a(Kn,{number:n})}),a("span",{class:"about",children:n.nickname!==null&&a(D,{children:n.nickname})})]})}),a(Za,{change:e}),a("small",{class:"who",children:[a(rl,{filter:"by",value:t?.id??Rt,children:t?.name??"the system"}),a(dn,{at:e.at}),a(rl,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&a("div",{class:"acts",children:a(Pr,{change:e})})]})}function rl({filter:e,value:n,children:t}){let r={...A.value.filters,[e]:n};return a("a",{href:Cn({...A.value,filters:r}),title:"Only these",onClick:o=>{o.preventDefault(),De(e,n)},children:a(D,{children:t})})}function tt(e){let{number:n,field:t,label:r,empty:o}=e,i=re(n.id,t).value;if(i!==null&&["typing","refused","warned"].includes(i.phase.is))return a(zc,{...e,edit:i});let s=Vs(n,t),l=s===null?a("span",{class:"empty",children:o}):a(D,{children:s});return n.viewerCanUpdate?a("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??o}. Edit`,"aria-busy":i?.phase.is==="saving",onClick:()=>qe(n,t),children:[l,a(me,{name:"pencil"})]}):a("span",{class:"value",children:l})}function zc({number:e,field:n,label:t,limit:r,rule:o,onDone:i,onTab:s,onPasteLines:l,edit:c,isLong:p}){let u=j(null),g=j(null),f=j(!1),{is:d}=c.phase;Mt(()=>{d==="typing"?(u.current?.focus(),u.current?.select()):d==="warned"&&document.activeElement===document.body&&u.current?.focus(),f.current=!1,y()},[d]);function y(){let m=[...u.current?.value.trim()??""].length;g.current!==null&&(g.current.textContent=`${m} / ${r}`,g.current.dataset.over=String(m>r))}function b(){f.current=!0,Zn(e.id,n,u.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),b(),i()):m.key==="Escape"?(m.preventDefault(),f.current=!0,Re(e.id,n),i()):m.key==="Tab"&&s!==void 0&&(b(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function T(m){let k=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);l!==void 0&&k.length>1&&(m.preventDefault(),f.current=!0,l(k))}let _=p===!0?"textarea":"input",S=`${n}-${e.id}`;return a("span",{class:"editor",children:[a(_,{ref:u,dir:"auto",defaultValue:c.text,"aria-label":t,"aria-describedby":S,"aria-invalid":c.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:T,onBlur:()=>{!f.current&&c.phase.is==="typing"&&b()}}),a("span",{class:"under",id:S,children:[c.phase.is==="refused"&&a("span",{class:"refusal",role:"alert",children:c.phase.message}),o!==void 0&&c.phase.is!=="refused"&&a("span",{children:o}),a("span",{class:"counter",ref:g})]}),c.phase.is==="warned"&&a(Zc,{warnings:c.phase.warnings,onNevertheless:b})]})}function Zc({warnings:e,onNevertheless:n}){return a("span",{class:"warnings",role:"alert",children:[a("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>a("span",{children:t},t)),a("button",{type:"button",class:"small",onClick:n,children:"Ask nevertheless"})]})}function Mr({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return a("span",{class:"calling",children:[n===null?a("span",{class:"empty",children:"none"}):a(D,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&a("span",{class:"pill pending",children:[a("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":a(D,{children:r.requestedName}),a(ed,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&a("span",{class:"pill failed",children:"failed"})]})}function ed({due:e}){return a("span",{class:"left",children:[" ",za(e,Ye.value)]})}function Lr({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return a(C,{children:[a("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(Ye.value-n,0),t-n)}),a("p",{children:[a("b",{children:za(e.dueAt,Ye.value)}),", until ",a("time",{dateTime:e.dueAt,children:$s(e.dueAt)})]})]})}var nd=2e3;function qr(e,n){let t=e!==void 0&&Ye.value>Date.parse(e);ce(()=>{let r=t?setInterval(n,nd):0;return()=>clearInterval(r)},[t,n])}function Vr({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":a(D,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?a("p",{class:"refusal",children:["The carrier refused ",t," on ",Ne(n.settledAt),n.reason===null?".":a(C,{children:[": ",a(D,{children:n.reason})]})," ","The name in effect has not changed."]}):a("p",{class:"settled",children:["The carrier took ",t," on ",Ne(n.settledAt),"."]})}function Gr({number:e}){return a(C,{children:[a(tt,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),re(e.id,"callingName").value?.phase.is==="saving"&&a("p",{role:"status",children:"Asking the carrier \u2026"})]})}function Jr({number:e}){let n=re(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:a("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",a(D,{children:n.text})," ",a("button",{class:"small",onClick:()=>Re(e.id,"callingName"),children:"Leave it"})]})}function ze({id:e,field:n}){let t=re(e,n).value,r=j(null),o=t?.phase.is==="conflict";if(Mt(()=>{o&&document.activeElement===document.body&&r.current?.focus()},[o]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return a("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[a("p",{children:[a("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),a("dl",{children:[a("div",{class:"mine",children:[a("dt",{children:"Mine"}),a("dd",{children:a(co,{of:t.text===""?null:t.text})})]}),a("div",{children:[a("dt",{children:["Theirs",i.at!==null&&a("small",{children:[", by ",a(D,{children:i.by??"the system"}),", ",a(dn,{at:i.at})]})]}),a("dd",{children:a(co,{of:i.value})})]}),a("div",{children:[a("dt",{children:"As it was"}),a("dd",{children:a(co,{of:t.was})})]})]}),a("p",{class:"actions",children:[a("button",{ref:r,class:"primary",onClick:()=>{Js(t,i)},children:"Keep mine"}),a("button",{onClick:()=>Xs(t),children:"Take theirs"})]})]})}function co({of:e}){return e===null?a("span",{class:"empty",children:"empty"}):a(D,{children:e})}function ol({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:o,owner:i,viewerAccess:s}=e,l=Qe(()=>le.value.has(t)).value,c=re(t,"callingName").value!==null,p=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a($r,{id:t,children:[a("div",{class:"whose",children:[n&&p&&a("input",{type:"checkbox","aria-label":`Select ${r}`,checked:l,onClick:u=>nt(t,u.shiftKey)}),a("span",{class:"number",children:a(Kn,{number:e})}),a("span",{class:"about",children:[o!==null&&a(D,{children:o})," ",s!=="OWNER"&&a("small",{children:["of ",a(D,{children:i.name})]})]})]}),a("div",{class:"state",children:[a(Mr,{number:e}),a(Vr,{number:e}),a(Jr,{number:e}),!p&&c&&a("div",{class:"field",children:a(Gr,{number:e})}),a(ze,{id:t,field:"callingName"})]}),p&&e.callingNameUpdate!==null&&a("div",{class:"due",children:a(Lr,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!c&&a(td,{number:e})]})}function td({number:e}){return a("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>qe(e,"callingName",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}async function Ge(e){try{return Xr(await e())}catch(n){return ie(n)}}function Xr(e){return L(Se,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var il=100;function sl(e,n){return Ge(async()=>{let{settleCallingName:t}=await te(ss,{input:ul(e,n)});return t?.phoneNumber!=null&&(X(`Settled the calling name of ${e.internationalFormat}.`),oe()),t})}async function ll(e,n){let t=[];for(let o=0;o<e.length;o+=il)t.push(...await rd(e.slice(o,o+il),n));let r=e.length-t.length;return r>0&&X(`Settled ${r} calling ${r===1?"name":"names"}.`),oe(),t}async function rd(e,n){let t=await ad(e.map(r=>ul(r,n)));return e.flatMap((r,o)=>{let i=t[o]??"";return i===""?[]:[{number:r,message:i}]})}async function ad(e){try{let{settleCallingNames:n}=await te(ls,{input:{items:e}}),t=Xr(n);return e.map((r,o)=>t||Xr(n?.results[o]??null))}catch(n){return e.map(()=>ie(n))}}function ul({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function Qr({they:e,settle:n}){let t=O(""),r=O(!1);async function o(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return a("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[a("label",{children:["Reason, if ",e.toLowerCase()," failed",a("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),a("p",{class:"actions",children:[a("button",{disabled:r.value,onClick:()=>{o("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),a("button",{class:"danger",disabled:r.value,onClick:()=>{o("FAILED")},children:[e," failed"]})]})]})}function cl({refused:e}){let n=H.value.filter(({id:r})=>le.value.has(r));async function t(r){e.value=await ll(n,r),pn()}return n.length===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[n.length.toLocaleString("en")," selected"]}),a("button",{onClick:pn,children:"Clear"}),a(Qr,{they:n.length===1?"It":"They",settle:t})]})}function dl({refused:e}){return a("div",{role:"alert",children:e.value.length>0&&a("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>a("li",{children:[a("bdi",{dir:"ltr",children:n.internationalFormat}),a("span",{class:"refusal",children:t})]},n.id))})})}var po={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again."},UPDATE_SUCCEEDED:{label:"Settled lately",none:"No calling name is in effect",about:"What a carrier has taken is here, the latest request first."}};function pl(){let e=Ya(A.value),n=Pn()&&e==="UPDATE_IN_PROGRESS",t=Qe(()=>H.value.find(({callingNameStatus:o})=>o==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=O([]);return qr(t,oe),a("main",{class:"numbers","aria-busy":Jn.value,children:[a("div",{class:"title",children:[a("h1",{children:"Calling names"}),a("p",{class:"quiet",role:"status",children:Pe.value!==null&&`${Pe.value.toLocaleString("en")} ${po[e]?.label.toLowerCase()??""}`}),n&&H.value.length>0&&a("button",{onClick:()=>At(!0),children:"Select all that are shown"})]}),a("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(po).map(([o,{label:i}])=>a("button",{"aria-pressed":o===e,onClick:()=>J({filters:{calling:o},number:null}),children:i},o))}),a(Wn,{list:ke}),n&&a(dl,{refused:r}),a(od,{part:po[e],canSettle:n}),n&&a(cl,{refused:r})]})}function od({part:e,canSettle:n}){return H.value.length>0?a(C,{children:[a("ul",{class:"cards asked","aria-label":e.label,children:H.value.map(t=>a(ol,{number:t,canSettle:n},t.id))}),a(Hn,{list:ke,shown:H.value.length,total:Pe.value})]}):Jn.value?a(Yn,{}):ke.failure.value===null?a("div",{class:"nothing",children:[a("h2",{children:e.none}),a("p",{children:e.about})]}):null}function ml({id:e,internationalFormat:n},t){return Ge(async()=>{let{transferPhoneNumber:r}=await te(ja,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let o=r.remainingAccess.map(({name:i})=>i).join(", ");X(`${n} belongs to ${t} now.${o===""?"":` Still sees it by a grant: ${o}.`}`),r.phoneNumber===null&&J({number:null},!0),oe()}return r})}function fl({id:e,version:n,internationalFormat:t}){return Ge(async()=>{let{deletePhoneNumber:r}=await te(us,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){J({number:null},!0);let o=r.deletionAt===null?"":` It can be restored until ${Ne(r.deletionAt)}.`;X(`Deleted ${t}.${o}`,{label:"Restore",act:()=>{mo(e)}}),oe()}return r})}function mo(e){return Ge(async()=>{let{restorePhoneNumber:n}=await te(cs,{input:{id:e}});return n?.phoneNumber!=null&&(X("Restored, as it was."),oe()),n})}function gl(e){return Ge(async()=>{let{createPhoneNumber:n}=await te(ds,{input:e});return n?.phoneNumber!=null&&(X(n.message),oe()),n})}function yl(){let e=O(void 0),n=O(()=>{}),t=O("");ce(()=>{let s=Vn(ps,{first:100,after:null},({data:l})=>{e.value=l??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await mo(s),n.value()}let{nodes:o,totalCount:i}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return a("main",{class:"numbers","aria-busy":i===null,children:[a("div",{class:"title",children:[a("h1",{children:"Deleted numbers"}),a("p",{class:"quiet",role:"status",children:i!==null&&`${i} to restore`})]}),a("p",{class:"refusal",role:"alert",children:t.value}),i===0&&a("div",{class:"nothing",children:[a("h2",{children:"Nothing is deleted"}),a("p",{children:"A number that is deleted can be restored here, until it is released."})]}),a("ul",{class:"cards",children:o.map(s=>{let l=L(Ue,s);return a("li",{children:[a("b",{children:a("bdi",{dir:"ltr",children:l.internationalFormat})}),a("span",{children:l.nickname===null?"":a(D,{children:l.nickname})}),a("span",{class:"quiet",children:["of ",a(D,{children:l.owner.name}),s.deletionAt!==null&&`, released ${Ne(s.deletionAt)}`]}),a("button",{"aria-label":`Restore ${l.internationalFormat}`,onClick:()=>{r(l.id)},children:"Restore"})]},l.id)})})]})}function hl(){let e=j(null),n=O("");async function t(r){let o=new FormData(r),i=s=>String(o.get(s)??"").trim()||null;n.value=await gl({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return a(C,{children:[a("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),a("dialog",{ref:e,"aria-labelledby":"add-title",children:a("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("h2",{id:"add-title",children:"Add a number"}),a("label",{children:["Number, as people write it",a("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),a("label",{children:["Country, for one without +",a("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),a(mn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),a("label",{children:["Nickname",a("input",{name:"nickname",autoComplete:"off"})]}),a("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),a("button",{class:"primary",children:"Add"})]})]})})]})}var id=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function vl(){let e=JSON.stringify(A.value.filters);return a("nav",{class:"chips","aria-label":"Parts of the list",children:id.map(({label:n,filters:t})=>a("button",{"aria-pressed":e===JSON.stringify(t),onClick:()=>J({filters:t,number:null}),children:n},n))})}var sd=150;function bl(){let e=j(null),n=j(0),{search:t}=A.value;ce(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(o){let{value:i}=o.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>J({search:i},!0),sd)}return a("div",{class:"finding",children:[a("div",{class:"search",role:"search",children:[a(me,{name:"search"}),a("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),a("kbd",{"aria-hidden":"true",children:"/"})]}),a(ld,{}),a(cd,{})]})}var _l={access:{label:"Access",words:Xn},calling:{label:"Calling name",words:Fs},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:Ar},product:{label:"Product",words:Le},type:{label:"Type",words:Qn}};function ld(){return a(C,{children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only numbers with"}),Object.entries(_l).map(([e,{label:n,words:t}])=>a("label",{children:[n,a("select",{value:A.value.filters[e]??"",onChange:r=>De(e,r.currentTarget.value),children:[a("option",{value:"",children:"any"}),Object.entries(t).map(([r,o])=>a("option",{value:r,children:o},r))]})]},e)),a("label",{children:["Country",a("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:A.value.filters.country??"",onInput:e=>ud(e.currentTarget.value)})]})]})]})}function ud(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&De("country",n)}function cd(){let e=Object.keys(kr);return a("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=A.value.filters[n];return t===void 0?[]:[a(dd,{name:n,value:t},n)]})})}function dd({name:e,value:n}){let t=_l[e],r=t?.label??(e==="country"?"Country":W(e,{})),o=e==="country"?jn(n):W(n,t?.words??{});return a(Ur,{label:r,text:o,onRemove:()=>De(e,"")})}var Nl={run:null,items:[],message:"",isBusy:!1},pd=700,Z=U(Nl);function wl(){Z.value=Nl}async function El(e,n){await Br(async()=>{let{previewUpdateRun:t}=await te(ys,{input:{target:e,change:n}});await fo(t,["REFUSED","WILL_CHANGE"])})}async function Sl(e){await Br(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await te(hs,{input:n});await fo(t,[]),await Al(e.id)})}async function kl(e){await Br(async()=>{let{cancelUpdateRun:n}=await te(vs,{input:{id:e.id}});await fo(n,[])})}async function Rl(e){await Br(async()=>{let{undoChanges:n}=await te(kt,{input:{runId:e.id}}),t=Tl(n);Z.value={...Z.peek(),message:xl(t)},await Al(e.id)})}async function Cl(e){return go(e.id,["REFUSED","FAILED"],1/0)}async function Br(e){Z.value={...Z.peek(),isBusy:!0,message:""};try{await e()}catch(n){Z.value={...Z.peek(),message:ie(n)}}finally{Z.value={...Z.peek(),isBusy:!1}}}async function fo(e,n){let t=L(wr,e?.run)??Z.peek().run,r=xl(Tl(e)),o=t===null||n.length===0?[]:await go(t.id,n,1);Z.value={...Z.peek(),run:t,items:o,message:r}}function Tl(e){return L(Se,e?.userErrors??[])}function xl(e){return e.map(({message:n})=>n).join(" ")}async function Al(e){for(;;){let t=L(wr,(await $e(bs,{id:e})).updateRun);if(t==null)return;if(Z.value={...Z.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,pd))}let n=await go(e,["FAILED","REFUSED"],1);Z.value={...Z.peek(),items:n},oe()}async function go(e,n,t){let r=[],o=null;for(let i=0;i<t;i++){let l=(await $e(_s,{id:e,after:o,outcomes:n})).updateRun?.items;if(r.push(...L(is,l?.nodes??[])),o=l?.pageInfo.endCursor??null,o===null||l?.pageInfo.hasNextPage!==!0)break}return r}function Dl(e,n,t){let r=URL.createObjectURL(new Blob([md([n,...t])],{type:"text/csv;charset=utf-8"})),o=document.createElement("a");o.href=r,o.download=e,o.click(),URL.revokeObjectURL(r)}function md(e){return e.map(n=>`${n.map(fd).join(",")}\r
`).join("")}function fd(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var gd=50;function Pl({items:e}){return e.length===0?null:a("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,gd).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:o},i)=>a("li",{children:[a("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),o.length>0?a("span",{class:"refusal",children:L(Se,o).map(({message:s})=>s).join(" ")}):a("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&a(C,{children:["now ",a(D,{children:r})]})})]},n?.id??i))})}var yd={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function Il({onClose:e}){let n=j(null),{run:t}=Z.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);ce(()=>(n.current?.showModal(),wl),[]);function o(){r&&pn(),e()}return a("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:o,children:a("div",{class:"card",children:[a("h2",{id:"many-title",children:["Change ",et.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&a(hd,{}),a("p",{class:"refusal",role:"alert",children:Z.value.message}),t!==null&&a(_d,{run:t}),a("p",{class:"actions",children:[a("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&a(Nd,{run:t})]})]})})}function hd(){let e=O("nickname"),n=Z.value.isBusy;function t(r){let o=String(new FormData(r).get("value")??"");El(vd(),bd(e.value,o))}return a("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("label",{children:["What",a("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(yd).map(([r,o])=>a("option",{value:r,children:o},r))})]}),a("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?a("select",{name:"value",children:Object.entries(Le).map(([r,o])=>a("option",{value:r,children:o},r))}):a("input",{name:"value",dir:"auto",autoComplete:"off"})]}),a("button",{disabled:n,children:"Preview"})]})}function vd(){return Ve.peek()?{filter:Wa(A.peek()).filter??{}}:{ids:[...le.peek()]}}function bd(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function _d({run:e}){let n=o=>o.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return a(C,{children:[a("div",{role:"group","aria-label":t?"Preview":"Outcome",children:a("dl",{class:"outcome",children:r.map(([o,i,s])=>a("div",{class:i===0?"":s,children:[a("dt",{children:o}),a("dd",{children:n(i)})]},o))})}),e.status==="RUNNING"&&a(C,{children:[a("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),a("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&a("p",{role:"status",children:[a("b",{children:[W(e.status,{}),"."]})," ",e.value!==null&&a(C,{children:[W(e.field,{}),": ",a(D,{children:e.value})]})]}),a(Pl,{items:Z.value.items})]})}function Nd({run:e}){let{isBusy:n}=Z.value;switch(e.status){case"PREVIEWED":return a("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Sl(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return a("button",{onClick:()=>{kl(e)},children:"Stop"});case"DONE":case"CANCELLED":return a(C,{children:[e.refused+e.failed>0&&a("button",{onClick:()=>{wd(e)},children:"Refusals as CSV"}),e.done>0&&a("button",{disabled:n,onClick:()=>{Rl(e)},children:"Undo all"})]});default:return null}}async function wd(e){let t=(await Cl(e)).map(({phoneNumber:r,userErrors:o})=>[r?.e164??"",r?.nickname??"",L(Se,o).map(({message:i})=>i).join(" ")]);Dl("refusals.csv",["e164","nickname","reason"],t)}function Fl(){let e=O(!1),n=Pe.value??0;return e.value?a(Il,{onClose:()=>e.value=!1}):et.value===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[et.value.toLocaleString("en")," selected"]}),!Ve.value&&n>et.value&&a("button",{onClick:()=>Ve.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),a("button",{onClick:pn,children:"Clear"}),a("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var yo=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Ol=yo.length+1;function $l({number:e,isFirst:n}){let{id:t}=e,r=Qe(()=>Ce.value===t).value,o=Qe(()=>A.value.number===t).value,i=Qe(()=>re(t,"nickname").value?.phase.is==="conflict").value,s=Qe(()=>Ve.value||le.value.has(t)).value,l=r||n&&Ce.peek()===null;return a(C,{children:[a("tr",{role:"row",id:`row-${t}`,tabIndex:l?0:-1,"aria-current":o?"true":void 0,onFocusIn:()=>{Ce.value=t},children:[a("td",{role:"cell",class:"select",children:a("input",{type:"checkbox",tabIndex:l?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:c=>nt(t,c.shiftKey)})}),a("td",{role:"cell",class:"number",children:a(Kn,{number:e,isStop:l})}),a("td",{role:"cell",class:"nickname",children:[a("span",{class:"naming",children:a(tt,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:l,onDone:()=>so(t),onTab:c=>Ys(t,c),onPasteLines:c=>zs(t,c)})}),a(Ed,{number:e,isStop:l})]}),a("td",{role:"cell",class:"calling-cell",children:a(Mr,{number:e})}),a("td",{role:"cell",class:"country",children:e.countryCode!==null&&a("abbr",{title:jn(e.countryCode),children:e.countryCode})}),a("td",{role:"cell",class:"type",children:W(e.type,Qn)}),a("td",{role:"cell",class:"product",children:e.productType===null?"":W(e.productType,Le)}),a("td",{role:"cell",class:"access",children:a(Sd,{number:e})}),a("td",{role:"cell",class:"updated",children:a(dn,{at:e.updatedAt})})]}),i&&a("tr",{role:"row",class:"below",children:a("td",{role:"cell",colSpan:Ol,children:a(ze,{id:t,field:"nickname"})})})]})}function Ed({number:e,isStop:n}){return e.tags.length===0?null:a("span",{class:"tags",children:e.tags.map(t=>a("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>J({filters:{tag:t}}),children:a(D,{children:t})},t))})}function Sd({number:e}){return e.viewerAccess==="OWNER"?a("span",{class:"own",children:"Yours"}):a("span",{class:"pill",title:W(e.viewerAccess,Xn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",a(D,{children:e.owner.name})]})}function Ul(){return a("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[a("thead",{role:"rowgroup",children:a("tr",{role:"row",children:[a("th",{role:"columnheader",scope:"col",class:"select",children:a(kd,{})}),yo.map(e=>a(Rd,{...e},e.label))]})}),a("tbody",{role:"rowgroup",children:H.value.map((e,n)=>a($l,{number:e,isFirst:n===0},e.id))})]})}function kd(){let e=H.value.every(({id:n})=>le.value.has(n));return a("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>At(n.currentTarget.checked)})}function Rd({label:e,order:n}){if(n===void 0)return a("th",{role:"columnheader",scope:"col",children:e});let t=A.value.order?.field===n?A.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",o=t===null?"ASC":t==="ASC"?"DESC":null;return a("th",{role:"columnheader",scope:"col","aria-sort":r,children:a("button",{onClick:()=>J({order:o===null?null:{field:n,direction:o}}),children:[e,t!==null&&a(me,{name:t==="ASC"?"up":"down"})]})})}function Ml(){let e=Pe.value;return a("main",{class:"numbers","aria-busy":Jn.value,children:[a("div",{class:"title",children:[a("h1",{children:"Numbers"}),a("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Pn()&&a(hl,{})]}),a(vl,{}),a(bl,{}),a(Wn,{list:ke}),a(Cd,{})]})}function Cd(){return H.value.length>0?a(C,{children:[a(Ul,{}),a(Fl,{}),a(Hn,{list:ke,shown:H.value.length,total:Pe.value})]}):Jn.value?a(Yn,{}):Tr(A.value)?a(Td,{}):a(xd,{})}function Td(){return a("div",{class:"nothing",children:[a("h2",{children:"No number matches"}),a("p",{children:"Nothing that you see has all of what is asked for above."}),a("button",{class:"primary",onClick:()=>J({search:"",filters:{}}),children:"Clear"})]})}function xd(){return a("div",{class:"nothing",children:[a("h2",{children:"No numbers yet"}),a("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),a("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var Tn=U(ql("theme",["system","light","dark"])),rt=U(ql("density",["comfortable","compact"]));function Ll(){xe(()=>{document.documentElement.dataset.theme=Tn.value,document.documentElement.dataset.density=rt.value;try{localStorage.setItem("numberbook:theme",Tn.value),localStorage.setItem("numberbook:density",rt.value)}catch{}})}function ql(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function Vl(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await Ad(n);return typeof t=="string"?t:(Ae.peek()?.viewer.id!==t.id?(Gl(),br(n),se.value={is:"well"},Ae.value={viewer:t}):(br(n),se.value={is:"well"}),null)}function jr(){Gl(),br(""),se.value={is:"well"}}function Gl(){Zi(),Ae.value=null,Qs(),ns()}async function Ad(e){let{hash:n}=fs.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:o}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??o?.map(({message:i})=>i).join(" ")??"Something went wrong."}function Jl({viewer:e}){return a("header",{class:"bar",children:[a("a",{class:"brand",href:"./",children:[a("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),a(Pd,{}),a("div",{class:"tools",children:[a("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),a("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${rt.value}`,onClick:Od,children:a(me,{name:"rows"})}),a("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${Tn.value}`,onClick:Fd,children:a(me,{name:Xl()?"sun":"moon"})}),a("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),a("button",{class:"ghost person",popovertarget:"person",children:[a("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),a(D,{children:e.name})]}),a("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[a("p",{children:[a("b",{children:a(D,{children:e.name})}),a("small",{children:e.isOperator?"operator":Id(e)})]}),a("button",{onClick:jr,children:"Sign out"})]})]})]})}var Dd={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function Pd(){return a("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Dd).map(([e,n])=>a("a",{href:Cn({...Ct(""),screen:e})||"./","aria-current":A.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),J({...Ct(""),screen:e})},children:n},e))})}function Id(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Xl(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return Tn.value==="dark"||Tn.value==="system"&&e}function Fd(){Tn.value=Xl()?"light":"dark"}function Od(){rt.value=rt.value==="compact"?"comfortable":"compact"}var $d=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function Ql(){return a("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[a("h2",{children:"Keys"}),a("dl",{children:$d.map(([e,n])=>a("div",{children:[a("dt",{children:a("kbd",{children:e})}),a("dd",{children:n})]},e+n))})]})}function Bl(){let e=xr.value,n=e?.action;return a("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&a("bdi",{children:e.text}),n!==void 0&&a("button",{onClick:n.act,children:n.label})]})}function ho({isAgain:e=!1}){let n=O(""),t=O(!1),r=j(null);ce(()=>{e&&r.current?.showModal()},[e]);async function o(l){t.value=!0,n.value="";try{n.value=await Vl(l)??""}catch(c){n.value=ie(c)}finally{t.value=!1}}let i=zo(),s=a("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),o(String(new FormData(l.currentTarget).get("token")??""))},children:[a("h1",{children:e?"Sign in again":"Numberbook"}),a("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),a("label",{children:["Access token",a("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),a("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),a("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&a("button",{type:"button",onClick:jr,children:"Sign out"}),i.length>0&&a("fieldset",{class:"people",children:[a("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:l,role:c,token:p})=>a("button",{type:"button",disabled:t.value,onClick:()=>{o(p)},children:[a("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),a("span",{children:[a("b",{children:a(D,{children:l})}),a("small",{children:c})]})]},l))]})]});return e?a("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),children:s}):a("main",{class:"front",children:s})}function jl({isOperator:e}){return a("section",{class:"status","aria-label":"State",children:[e&&a("p",{children:"You see all numbers, as an operator."}),a("div",{role:"status",children:[vr.value&&a("p",{class:"warn",children:["The server is of another release than this page. ",a("a",{href:"",children:"Reload"})," to go on."]}),se.value.is==="away"&&a("p",{class:"warn",children:["The server does not answer. You see what was there",hr.value!==null&&` as of ${Us(hr.value)}`,"; it is asked again."]}),se.value.is==="limited"&&a("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",a(Ud,{until:se.value.until}),"."]})]})]})}function Ud({until:e}){let n=Math.max(0,Math.ceil((e-Ye.value)/1e3));return a("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var Md=5e3;function Kl(e){let n=O({row:H.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return ce(()=>{let{stop:t,again:r}=Vn(Er,{id:e},({data:i,error:s,isStale:l})=>{let c=L(Ue,i?.phoneNumber),p=L(os,i?.phoneNumber);i?.phoneNumber===null&&!l?Ld(n.peek().row):c!=null?n.value={...n.peek(),row:c,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ie(s)})});n.value={...n.peek(),again:r};let o=setInterval(()=>{document.visibilityState==="visible"&&r()},Md);return()=>{clearInterval(o),t()}},[e]),n}function Ld(e){J({number:null},!0),oe(),X(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function Hl({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a("section",{class:"card calling-card","aria-label":"Calling name",children:[a("h3",{children:"Calling name"}),a("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?a(qd,{number:e,changes:n,again:t}):a("div",{class:"field",children:[a("span",{class:"label",children:"In effect"}),a(Gr,{number:e})]}),a(Vr,{number:e}),a(Jr,{number:e}),a(ze,{id:e.id,field:"callingName"})]})}function qd({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(qr(r?.dueAt,t),r===null)return null;let i=L(un,n??[]).find(({field:s,newValue:l})=>s==="CALLING_NAME_REQUEST"&&l!==null)?.actor;return a(C,{children:[a("div",{class:"two",children:[a("div",{children:[a("span",{class:"label",children:"Live"}),a("span",{class:"value",children:e.callingName===null?a("span",{class:"empty",children:"none"}):a(D,{children:e.callingName})})]}),a("div",{class:"requested",children:[a("span",{class:"label",children:"Requested"}),a("span",{class:"value",children:r.requestedName===null?"none":a(D,{children:r.requestedName})})]})]}),a(Lr,{update:r}),a("p",{class:"quiet",children:["Asked for ",i!=null&&a(C,{children:["by ",a(D,{children:i.name}),", "]}),Ne(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Pn()&&a(Vd,{number:e,again:t})]})}function Vd({number:e,again:n}){let t=O("");async function r(o){t.value=await sl(e,o),n()}return a(C,{children:[a(Qr,{they:"It",settle:r}),a("p",{class:"refusal",role:"alert",children:t.value})]})}var Gd=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function Wl({number:e}){return a("section",{class:"fields","aria-label":"Details",children:[Gd.map(({field:n,label:t,limit:r,rule:o,isLong:i})=>a("div",{class:"field",children:[a("span",{class:"label",children:t}),a(tt,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:o,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),a(ze,{id:e.id,field:n})]},n)),a(Jd,{number:e})]})}function Jd({number:e}){let{id:n,productType:t}=e,r=re(n,"productType").value,o=t===null?"none":W(t,Le),i=r?.phase.is==="refused"?r.phase.message:"";function s(l){Re(n,"productType"),qe(e,"productType"),Zn(n,"productType",l)}return a("div",{class:"field",children:[a("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?a("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:l=>s(l.currentTarget.value),children:[t===null&&a("option",{value:"",children:"none"}),Object.keys(Le).map(l=>a("option",{value:l,children:Le[l]},l))]}):a("span",{class:"value",children:o}),a("span",{id:"product-message",class:"refusal",role:"alert",children:i}),a(ze,{id:n,field:"productType"})]})}function vo({title:e,e164:n,children:t,action:r,act:o}){let i=j(null),s=O(""),l=O(!1),c=`careful-${e.replaceAll(" ","-")}`;async function p(g){s.value=await o(new FormData(g)),s.value===""&&i.current?.close()}function u(){s.value="",l.value=!1,i.current?.showModal()}return a(C,{children:[a("button",{class:"danger",onClick:u,children:[e," \u2026"]}),a("dialog",{ref:i,"aria-labelledby":c,children:a("form",{class:"card careful",onSubmit:g=>{g.preventDefault(),p(g.currentTarget)},children:[a("h2",{id:c,children:e}),t,a("label",{children:["Type the number to go on: ",n,a("input",{name:"number",autoComplete:"off",onInput:g=>{l.value=Yl(g.currentTarget.value)===Yl(n)}})]}),a("p",{class:"refusal",role:"alert",children:s.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),a("button",{class:"primary",disabled:!l.value,children:r})]})]})})]})}function Yl(e){return e.replaceAll(/\D/g,"")}function zl({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return a("section",{"aria-label":"Hand over or delete",children:a("p",{class:"actions",children:[a(vo,{title:"Hand over",e164:n,action:"Hand over",act:t=>ml(e,String(t.get("owner")??"")),children:[a("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),a(mn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),a(vo,{title:"Delete",e164:n,action:"Delete",act:()=>fl(e),children:a("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function Zl({number:e,databaseId:n}){let t=Nr.value??{document:Er.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return a("footer",{class:"operation",children:[a("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",a("code",{children:e.id})," \xB7 databaseId ",a("code",{children:n})]}),a("details",{children:[a("summary",{children:"Show operation"}),a("p",{class:"quiet",children:Nr.value===null?"This is what reads the number.":"This is the last change that you made."}),a("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),a("pre",{tabIndex:0,"aria-label":"Operation",children:r}),a("a",{href:`graphql#${Xd(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Xd(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function eu({number:e,grants:n}){let t=L(as,n),r=O("");async function o(i){r.value=await Ge(async()=>{let s={id:e.id,grantee:i};return(await te(ws,{input:s})).revokePhoneNumberAccess}),r.value===""&&X(`${i} does not see ${e.internationalFormat} any more.`)}return a("section",{"aria-label":"Sharing",children:[a("h3",{children:"Shared with"}),t.length===0&&a("p",{class:"quiet",children:"Nobody: only you see it."}),a("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:l})=>a("li",{children:[a("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),a("span",{children:[a(D,{children:s.name}),a("small",{children:[s.kind==="TEAM"?"team, ":"",l===null?"with no end":`until ${cn(l)}`]})]}),a("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{o(s.name)},children:"End"})]},i))}),a("p",{class:"refusal",role:"alert",children:r.value}),a(Qd,{number:e})]})}function Qd({number:e}){let n=O("");async function t(r){let o=new FormData(r),i=String(o.get("grantee")??""),s=String(o.get("until")??""),l=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Ge(async()=>{let c={id:e.id,grantee:i,expiresAt:l};return(await te(Ns,{input:c})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),X(`${i} sees ${e.internationalFormat} now.`))}return a("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a(mn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),a("label",{children:["Until the end of",a("input",{name:"until",type:"date"})]}),a("button",{children:"Share"}),a("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function nu({changes:e,total:n,canUndo:t,again:r}){let o=L(un,e);return a("section",{"aria-label":"Trail",children:[a("h3",{children:"Trail"}),a("ol",{class:"trail",children:o.map(i=>a("li",{children:[a(qs,{change:i}),t&&i.undoable&&a(Pr,{change:i,again:r})]},i.id))}),n>o.length&&a("p",{class:"quiet",children:["The latest ",o.length," of ",n,"."]})]})}function tu({id:e}){let{row:n,sheet:t,failure:r,again:o}=Kl(e).value,i=j(null);return ce(()=>i.current?.focus(),[e]),a("aside",{class:"sheet","aria-label":"Phone number",children:[a("header",{children:[a("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":a("bdi",{dir:"ltr",children:n.internationalFormat})}),a("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:uo,children:a(me,{name:"close"})})]}),r!==null&&a("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&a(C,{children:[a(Bd,{number:n}),a(Wl,{number:n}),a(Hl,{number:n,changes:t?.changes.nodes,again:o})]}),n!==void 0&&t!==void 0&&a(C,{children:[t.grants!==null&&a(eu,{number:n,grants:t.grants.nodes}),a(Kd,{number:n,sheet:t}),a(nu,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:o}),a(zl,{number:n}),a(Zl,{number:n,databaseId:t.databaseId})]})]})}function Bd({number:e}){return e.viewerCanUpdate?null:a("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?a(C,{children:["You see it as an operator; it belongs to ",a(D,{children:e.owner.name}),"."]}):a(C,{children:[a(D,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var jd={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Kd({number:e,sheet:n}){let t=o=>o===null?"not known":o?"yes":"no",r=[["Owner",a(D,{children:e.owner.name})],["Country",e.countryCode===null?"none":jn(e.countryCode)],["In its country",a("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",W(n.numberType,Ar)],["Type",W(e.type,Qn)],["Status",W(n.status,{})],["Access",W(e.viewerAccess,Xn)],["Order",n.orderId===null?"not known":a(D,{children:n.orderId})],["Came in",Ne(n.createdAt)]];return a("section",{children:[a("h3",{children:"At the carrier"}),a("dl",{class:"facts",children:r.map(([o,i])=>a("div",{children:[a("dt",{children:o}),a("dd",{children:i})]},o))}),a("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(jd).map(([o,i])=>{let s=n.capabilities[o];return a("li",{"data-can":String(s),children:[i,": ",t(s)]},o)})}),a("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:o,value:i,associatedAt:s})=>a("li",{children:[a("span",{children:W(o.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),a("code",{children:a(D,{children:i})}),a("small",{children:["since ",cn(s)]})]},o+i))})]})}function ru(){let e=Ae.value;if(e===null)return a(ho,{});let{number:n,screen:t}=A.value;return a(C,{children:[a(Jl,{viewer:e.viewer}),a(jl,{isOperator:e.viewer.isOperator}),a("div",{class:"desk",children:[a(Hd,{name:t}),n!==null&&a(tu,{id:n},n)]}),a(Bl,{}),a(Ql,{}),se.value.is==="signed out"&&a(ho,{isAgain:!0})]})}function Hd({name:e}){switch(e){case"calling":return a(pl,{});case"activity":return a(al,{});case"deleted":return a(yl,{});default:return a(Ml,{})}}Ll();Rs();Ps();Ws();Xt().textContent="";Po(a(ru,{}),Xt());
