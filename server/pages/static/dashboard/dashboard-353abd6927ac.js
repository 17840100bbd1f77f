var L,Co,na,en,Zr,$t,To,Ft,xo,ta,ea,mu,it=Symbol.for("pv"),Ut={},Mt=[],pu=/^m(i|n|o|s|text|space)$/,ra=Array.isArray,aa=Mt.slice,hn=Object.assign;function yn(e){e&&e.parentNode&&e.remove()}function Ao(e,n,t){var r,o,i,s={},l=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?o=n[i]:s[i]=n[i];return l>2&&(s.children=l>3?aa.call(arguments,2):t),ot(e,s,r,o,null)}function ot(e,n,t,r,o){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:o||++Co,__i:-1,__u:0};return!o&&L.vnode&&L.vnode(i),i}function C(e){return e.children}function An(e,n){this.props=e,this.context=n,this.__g=0}function nn(e,n){if(n==null)return e.__&&nn(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:nn(e)}function fu(e){var n,t=e.__v,r=t.__e,o=[],i=[],s=e.__P;s&&((n=hn({constructor:it},t)).__v=t.__v+1,L.vnode&&L.vnode(n),oa(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,o,r||nn(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,$o(o,n,i),t.__=t.__e=null,n.__e!=r&&Do(n))}function Do(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Do(e)}function ko(e){(8&e.__g||(e.__g|=8,en.push(e),$t++))&&Zr==L.debounceRendering||((Zr=L.debounceRendering)||queueMicrotask)(Po)}function Po(){try{for(var e,n=1;en.length;)en.length>n&&en.sort(To),e=en.shift(),n=en.length,8&e.__g&&fu(e)}finally{($t=en.length)&&(Zr||queueMicrotask)(Po)}}function Io(e,n,t,r,o,i,s,l,u,m,c){var f,g,d,y,b,N,T=r.__k||Mt,_=n.length;for(u=gu(t,n,T,u,_),f=0;f<_;f++)(d=t.__k[f])!=null&&(g=~d.__i&&T[d.__i]||Ut,d.__i=f,N=oa(e,d,g,o,i,s,l,u,m,c),y=d.__e,(g.ref!=d.ref||8&g.__u)&&(g.ref&&ia(g.ref,null,d,g),d.ref&&c.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(u=Fo(d,u,e,!g.__v),g.__e&&(g.__e=null)):typeof d.type=="function"&&N!==void 0?u=N:y&&(u=y.nextSibling),d.__u&=-21);return t.__e=b,u}function gu(e,n,t,r,o){var i,s,l,u,m,c,f,g,d,y=t.length,b=y,N=0,T=0,_=e.__k=Array(o);for(i=0;i<o;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[i]=ot(null,s):ra(s)?s=_[i]=ot(C,{children:s}):s.constructor===it&&s.__b?s=_[i]=ot(s.type,s.props,s.key,s.ref,s.__v):_[i]=s,u=i+N,s.__=e,s.__b=e.__b+1,l=null,~(m=s.__i=yu(s,t,u,b))&&(b--,(l=t[m])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,m==u-1?N--:m==u+1?N++:m!=u&&(m>u?N--:N++,T=1)):(~m||(o>y?N--:o<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[i]=null;if(T){for(c=[],f=[],i=0;i<o;i++)if((s=_[i])&&16&s.__u){for(N=0,g=c.length;N<g;)c[d=N+g>>1]<s.__i?N=d+1:g=d;c[N]=s.__i,f[i]=N+1}for(N=c.length;i--;)f[i]&&(f[i]==N?N--:_[i].__u|=4)}if(b)for(i=0;i<y;i++)!(l=t[i])||2&l.__u||(l.__e==r&&(r=nn(l)),sa(l,l));return r}function Fo(e,n,t,r){var o,i,s,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,n=Fo(o[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=nn(e))&&!n.parentNode&&(n=null),s=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function yu(e,n,t,r){var o,i=e.key,s=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&i==null||u&&i==l.key&&s==l.type)return t;if(r>(u?1:0)){for(o=t-1;o>=0;o--)if((l=n[o])&&!(2&l.__u)&&i==l.key&&s==l.type)return o;for(o=t+1;o<n.length;o++)if((l=n[o])&&!(2&l.__u)&&i==l.key&&s==l.type)return o}return-1}function Ro(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function It(e,n,t,r,o){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Ro(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Ro(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=ea[n]||(ea[n]=hu(n)),(e.__a||(e.__a={}))[n]=ta,i=n!=(n=n.replace(xo,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(o=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function hu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Ft]==null)n[Ft]=ta++;else if(n[Ft]<this.__a[e])return;return t(L.event?L.event(n):n)}}}function oa(e,n,t,r,o,i,s,l,u,m){var c,f,g,d,y,b,N,T,_,k,p,S,w,J,Q,h,P,I,F=n.type;if(n.constructor!==it)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,f=i=[],c.nodeType==8?l=Ot(c,i):i.push(c),l=i[0]||l),(c=L.__b)&&c(n);e:if(typeof F=="function"){g=s.length;try{if(T=n.props,_=(c=F.prototype)&&c.render,k=(c=F.contextType)&&r[c.__c],p=c?k?k.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new F(T,p):(n.__c=d=new An(T,p),d.constructor=F,d.render=bu),k&&k.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),F.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=hn({},d.__s)),hn(d.__s,F.getDerivedStateFromProps(T,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(T!==y&&_&&!F.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,p),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,p)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(V){V&&(V.__=n)}),Mt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),l=nn(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,p),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!F.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=p,d.props=T,d.__P=e,d.__g&=-5,S=L.__r,w=_?25:0;do d.__g&=-9,S&&S(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(Mt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=hn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),J=c&&c.type===C&&c.key==null?c.props.children:c,T.__P&&(c=l,o=(e=T.__P).namespaceURI,u=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(V){V&&sa(V,V)}),t.__k=null),l=t.__k?nn(t,0):null),l=Io(e,ra(J)?J:[J],n,t,r,o,i,s,l,u,m),T.__P&&(n.__e=null,l=c),n.__u&=-161,f&&f.some(yn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(V){if(s.length=g,n.__v=null,u||i)if(V&&V.then){if(n.__u|=128|u,i){for(~(P=i.indexOf(l||void 0))||(P=i.length);(I=i[P-1])&&I.nodeType==8;)P--;for(;P<i.length;P++)if(I=i[P])if(i[P]=null,Q){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=Ot(Q=I))}}if(!Q){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Q=l}(c=Ot(Q=n.__c.__z||(n.__c.__z=Q)))?(n.__e=Q,l=c):n.__e=l,l=l&&l.nextSibling}else i&&i.some(yn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),V&&V.then||Oo(n),L.__e(V,n,t)}}else l=n.__e=vu(t.__e,n,t,r,o,i,s,u,m,e);return(c=L.diffed)&&c(n),l}function Ot(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function Oo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Oo))}function $o(e,n,t){for(var r=0;r<t.length;)ia(t[r++],t[r++],t[r++]);L.__c&&L.__c(n,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){L.__e(i,o.__v)}})}function vu(e,n,t,r,o,i,s,l,u,m){var c,f,g,d,y,b,N,T,_=t.props||Ut,k=n.props,p=n.type;if(p=="svg"?o="http://www.w3.org/2000/svg":p=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((y=i[c])&&(p?y.localName==p:y.nodeType==3)){e=y,i[c]=null;break}}if(!e){if(T=m.ownerDocument||document,!p)return T.createTextNode(k);e=T.createElementNS(o,p,k.is?k:m),l&&(L.__m&&L.__m(n,i),l=!1),i=null}if(p){if(m=p=="template"&&e.content||e,i=p=="textarea"&&k.defaultValue!=null?null:i&&aa.call(m.childNodes),!l&&i)for(_={},c=0;c<e.attributes.length;c++)_[(y=e.attributes[c]).name]=y.value;for(c in _)y=_[c],c=="dangerouslySetInnerHTML"?g=y:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||It(e,c,null,y,o);for(c in k)y=k[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?f=y:c=="value"?b=y:c=="checked"?N=y:l&&typeof y!="function"||_[c]===y||It(e,c,y,_[c],o);f?(l||g&&(f.__html==g.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),n.__k=[]):(g&&(e.textContent=""),(p=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&pu.test(p))&&(o="http://www.w3.org/1999/xhtml"),Io(m,ra(d)?d:[d],n,t,r,o,i,s,i?i[0]:t.__k&&nn(t,0),l,u),i&&i.some(yn)),l&&p!="textarea"||(c="value",p=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(p!="progress"||b)||It(e,c,b,_[c],o),c="checked",N!=null&&N!=e[c]&&It(e,c,N,_[c],o))}else _===k||l&&e.data==k||(e.data=k);return e}function ia(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(o){L.__e(o,t)}}function sa(e,n,t){var r,o,i,s;if(L.unmount&&L.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||ia(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){L.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&sa(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(o=Ot(r,i=[]))&&(r==e.__e&&i.some(yn),yn(o),yn(r)),t||yn(e.__e),e.__e=e.__c=e.__=null}function bu(e,n,t){return this.constructor(e,t)}function Uo(e,n){var t,r,o,i;L.__&&L.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=ot(C,{children:[e]}),o=[],i=[],oa(n,n.__k,r||Ut,Ut,n.namespaceURI,r?null:n.firstChild?aa.call(n.childNodes):null,o,r?r.__e:n.firstChild,t,i),$o(o,n.__k,i),n.__k.props.children=null}L={__e:function(e,n,t,r){for(var o,i,s;n=n.__;)if((o=n.__c)&&!(1&o.__g)){o.__g|=4;try{if((s=(i=o.constructor)&&i.getDerivedStateFromError)&&o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),s=1),s&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw $t=0,e}},Co=0,na=function(e){return e!=null&&e.constructor===it},An.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=hn({},this.state)),typeof e=="function"&&(e=e(hn({},t),this.props)),e&&(hn(t,e),this.__v&&(n&&this.__k.push(n),ko(this)))},An.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ko(this))},An.prototype.render=C,en=[],$t=0,To=function(e,n){return e.__v.__b-n.__v.__b},Ft=Symbol(),xo=/(PointerCapture)$|Capture$/i,ta=0,ea={},mu=0;var lt,ue,la,Mo,_u=Object.is,ua=0,jo=[],ca=[],ne=L,Lo=ne.__b,qo=ne.__r,Vo=ne.diffed,Jo=ne.__c,Go=ne.unmount,Xo=ne.__;function ma(e,n){ne.__h&&ne.__h(ue,e,ua||n),ua=0;var t=ue.__H||(ue.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ce(e,n){var t=ma(lt++,3);!ne.__s&&pa(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ue.__H.__h.push(t))}function Lt(e,n){var t=ma(lt++,4);!ne.__s&&pa(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ue.__h.push(t))}function K(e){return ua=5,ut(function(){return{current:e}},[])}function ut(e,n){var t=ma(lt++,7);return pa(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Nu(){var e;do{for(;e=ca.shift();)try{st(e)}catch(t){ne.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=jo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(st),n.__h.some(da),n.__h=[]}catch(t){n.__h=[],ne.__e(t,e.__v)}}}while(ca.length)}ne.__b=function(e){ue=null,Lo&&Lo(e)},ne.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Xo&&Xo(e,n)},ne.__r=function(e){qo&&qo(e),lt=0;var n=(ue=e.__c).__H;n&&(la==ue?ue.__h=[]:(n.__h.some(st),n.__h.some(da),lt=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),la=ue},ne.diffed=function(e){Vo&&Vo(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Qo(jo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),la=ue=null},ne.__c=function(e,n){n.some(function(t){try{t.__h.some(st),t.__h=t.__h.filter(function(r){return!r.__||da(r)})}catch(r){t.__h=[function(){throw r}]}}),Jo&&Jo(e,n)},ne.unmount=function(e){Go&&Go(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}o.__P=t,Qo(ca.push(o))}else st(o)}catch(i){n=i}}),r.__H=void 0,n&&ne.__e(n,r.__v))};var Bo=typeof requestAnimationFrame=="function";function wu(e){var n,t=function(){clearTimeout(r),Bo&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Bo&&(n=requestAnimationFrame(t))}function Qo(e){e!=1&&Mo==ne.requestAnimationFrame||((Mo=ne.requestAnimationFrame)||wu)(Nu)}function st(e){var n=ue,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ue=n}function da(e){var n=ue;e.__c=e.__(),ue=n}function pa(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!_u(t,e[r])})}var Eu=Symbol.for("preact-signals");function Gt(){if(Ge>1)Ge--;else{var e,n=!1;for((function(){var o=Vt;for(Vt=void 0;o!==void 0;){var i=o.S;if(i.v===o.v)for(var s=i.t;s!==void 0;s=s.x)s.i===o.i&&(s.i=i.i);o=o.o}})();dt!==void 0;){var t=dt;for(dt=void 0,qt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Wo(t))try{t.c()}catch(o){n||(e=o,n=!0)}t=r}}if(qt=0,Ge--,n)throw e}}function ga(e){if(Ge>0)return e();fa=++Su,Ge++;try{return e()}finally{Gt()}}var ct,j=void 0;function mt(e){var n=j,t=ct;j=void 0,ct=void 0;try{return e()}finally{j=n,ct=t}}var dt=void 0,Ge=0,qt=0,Su=0,fa=0,Vt=void 0,Jt=0;function Ko(e){if(j!==void 0){var n=e.n;if(n===void 0||n.t!==j)return n={i:0,S:e,p:j.s,n:void 0,t:j,e:void 0,x:void 0,r:n},j.s!==void 0&&(j.s.n=n),j.s=n,e.n=n,32&j.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=j.s,n.n=void 0,j.s.n=n,j.s=n),n}}function ae(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ae.prototype.brand=Eu;ae.prototype.h=function(){return!0};ae.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:mt(function(){var r;(r=n.W)==null||r.call(n)}))};ae.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&mt(function(){var o;(o=n.Z)==null||o.call(n)}))}};ae.prototype.subscribe=function(e){var n=this;return xe(function(){var t=n.value;mt(function(){return e(t)})},{name:"sub"})};ae.prototype.valueOf=function(){return this.value};ae.prototype.toString=function(){return this.value+""};ae.prototype.toJSON=function(){return this.value};ae.prototype.peek=function(){var e=this;return mt(function(){return e.value})};Object.defineProperty(ae.prototype,"value",{get:function(){var e=Ko(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(qt>100)throw new Error("Cycle detected");(function(t){Ge!==0&&qt===0&&t.l!==fa&&(t.l=fa,Vt={S:t,v:t.v,i:t.i,o:Vt})})(this),this.v=e,this.i++,Jt++,Ge++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Gt()}}}});function M(e,n){return new ae(e,n)}function Wo(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Ho(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function Yo(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function vn(e,n){ae.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Jt-1,this.f=4}vn.prototype=new ae;vn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Jt))return!0;if(this.g=Jt,this.f|=1,this.i>0&&!Wo(this))return this.f&=-2,!0;var e=j;try{Ho(this),j=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return j=e,Yo(this),this.f&=-2,!0};vn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ae.prototype.S.call(this,e)};vn.prototype.U=function(e){if(this.t!==void 0&&(ae.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};vn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(vn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ko(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function W(e,n){return new vn(e,n)}function zo(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Ge++;var t=j;j=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,ya(e),r}finally{j=t,Gt()}}}function ya(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,zo(e)}function ku(e){if(j!==this)throw new Error("Out-of-order effect");Yo(this),j=e,this.f&=-2;try{8&this.f&&ya(this)}finally{Gt()}}function Dn(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,ct&&ct.push(this)}Dn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};Dn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,zo(this),Ho(this),Ge++;var e=j;return j=this,ku.bind(this,e)};Dn.prototype.N=function(){2&this.f||(this.f|=2,this.u=dt,dt=this)};Dn.prototype.d=function(){this.f|=8,1&this.f||ya(this)};Dn.prototype.dispose=function(){this.d()};function xe(e,n){var t=new Dn(e,n);try{t.c()}catch(o){throw t.d(),o}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Zo,ft,Xt,Ru=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ei=[];xe(function(){Zo=this.N})();function Pn(e,n){L[e]=n.bind(null,L[e]||function(){})}function pt(e){if(Xt){var n=Xt;Xt=void 0,n()}Xt=e&&e.S()}function ni(e){var n=this,t=e.data,r=$(t);r.name="ReactiveDom",r.value=t;var o=ut(function(){for(var l=n,u=n.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=W(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=W(function(){return!Array.isArray(m.value)&&!na(m.value)}),f=xe(function(){if(this.N=ti,c.value){var d=m.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),g=n.__$u.d;return n.__$u.d=function(){f(),g.call(this)},[c,m]},[]),i=o[0],s=o[1];return i.value?s.peek():s.value}ni.displayName="ReactiveTextNode";Object.defineProperties(ae.prototype,{constructor:{configurable:!0,value:Ao(C,null).constructor},type:{configurable:!0,value:ni},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Pn("__b",function(e,n){if(pt(),ft=void 0,typeof n.type=="string"){var t,r=n.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof ae&&(t||(n.__np=t={}),t[o]=i,r[o]=i.peek())}}e(n)});Pn("__r",function(e,n){if(e(n),n.type!==C){pt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(o,i){var s;return xe(function(){s=this},{name:i}),s.c=o,s})((function(o){return function(){var i;Ru&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),ft=r,pt(t)}});Pn("__e",function(e,n,t,r){pt(),ft=void 0,e(n,t,r)});Pn("diffed",function(e,n){pt(),ft=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,o=n.props,i=t.U;if(i)for(var s in i){var l=i[s];l===void 0||r&&s in r||(l.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var u in r){var m=i[u],c=r[u];m===void 0?(m=Cu(t,u,c,o),i[u]=m):m.o(c,o)}}}e(n)});function Cu(e,n,t,r){var o=n in e&&e.ownerSVGElement===void 0,i=M(t);return{o:function(s,l){i.value=s,r=l},d:xe(function(){this.N=ti;var s=i.value.value;r[n]!==s&&(r[n]=s,o?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Pn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var o in r){var i=r[o];i&&i.d()}}}var s=n.__np;if(s){var l=n.props;for(var u in s)l[u]=s[u]}n.__np=void 0}else{var m=n.__c;if(m){m.__$f|=8;var c=m.__$u;c&&(m.__$u=void 0,c.d())}}e(n)});Pn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});An.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var o in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function $(e,n){return ut(function(){return M(e,n)},[])}function Xe(e,n){var t=K(e);return t.current=e,ft.__$f|=4,ut(function(){return W(function(){return t.current()},n)},[])}var Tu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function xu(){ga(function(){for(var e;e=ei.shift();)Zo.call(e)})}function ti(){ei.push(this)===1&&(L.requestAnimationFrame||Tu)(xu)}var ve={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var In=class extends Error{constructor(n,t,r,o,i,s,l){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),o&&(this.positions=o),s&&(this.originalError=s);var u=l;if(!u&&s){var m=s.extensions;m&&typeof m=="object"&&(u=m)}this.extensions=u||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function de(e){return new In(`Syntax Error: Unexpected token at ${v} in ${e}`)}function ri(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var Bt=/ +(?=[^\s])/y;function Au(e){for(var n=e.split(`
`),t="",r=0,o=0,i=n.length-1,s=0;s<n.length;s++)Bt.lastIndex=0,Bt.test(n[s])&&(s&&(!r||Bt.lastIndex<r)&&(r=Bt.lastIndex),o=o||s,i=s);for(var l=o;l<=i;l++)l!==o&&(t+=`
`),t+=n[l].slice(r).replace(/\\"""/g,'"""');return t}function U(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function ha(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw de("Name");var t=E.slice(e,--v);return U(),t}function ye(){return{kind:"Name",value:ha()}}var Du=/(?:"""|(?:[\s\S]*?[^\\])""")/y,Pu=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function Fn(e){var n;switch(E.charCodeAt(v)){case 91:v++,U();for(var t=[];E.charCodeAt(v)!==93;)t.push(Fn(e));return v++,U(),{kind:"ListValue",values:t};case 123:v++,U();for(var r=[];E.charCodeAt(v)!==125;){var o=ye();if(E.charCodeAt(v++)!==58)throw de("ObjectField");U(),r.push({kind:"ObjectField",name:o,value:Fn(e)})}return v++,U(),{kind:"ObjectValue",fields:r};case 36:if(e)throw de("Variable");return v++,{kind:"Variable",name:ye()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=ri(Du))==null)throw de("StringValue");return U(),{kind:"StringValue",value:Au(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var l=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,l=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw de("StringValue");return n=E.slice(i,v),U(),{kind:"StringValue",value:l?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var u=v++,m;(m=0|E.charCodeAt(v++))>=48&&m<=57;);var c=E.slice(u,--v);if((m=E.charCodeAt(v))===46||m===69||m===101){if((n=ri(Pu))==null)throw de("FloatValue");return U(),{kind:"FloatValue",value:c+n}}else return U(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,U(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,U(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,U(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:ha()}}function oi(e){if(E.charCodeAt(v)===40){var n=[];v++,U();do{var t=ye();if(E.charCodeAt(v++)!==58)throw de("Argument");U(),n.push({kind:"Argument",name:t,value:Fn(e)})}while(E.charCodeAt(v)!==41);return v++,U(),n}}function tn(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ye(),arguments:oi(e)});while(E.charCodeAt(v)===64);return n}}function Iu(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,U();var n={kind:"NamedType",name:ye()};do if(E.charCodeAt(v)===33&&(v++,U(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw de("NamedType");U(),n={kind:"ListType",type:n}}while(e--);return n}function Qt(){if(E.charCodeAt(v++)!==123)throw de("SelectionSet");return U(),jt()}function jt(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw de("SelectionSet");switch(v++,U(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:tn(!1),selectionSet:Qt()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,U(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ye()},directives:tn(!1),selectionSet:Qt()})):e.push({kind:"FragmentSpread",name:ye(),directives:tn(!1)});break;case 123:v++,U(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:jt()});break;default:e.push({kind:"FragmentSpread",name:ye(),directives:tn(!1)})}}else{var n=ye(),t=void 0;E.charCodeAt(v)===58&&(v++,U(),t=n,n=ye());var r=oi(!1),o=tn(!1),i=void 0;E.charCodeAt(v)===123&&(v++,U(),i=jt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:o,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,U(),{kind:"SelectionSet",selections:e}}function Fu(){if(U(),E.charCodeAt(v)===40){var e=[];v++,U();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Fn(!0)),E.charCodeAt(v++)!==36)throw de("Variable");var t=ye();if(E.charCodeAt(v++)!==58)throw de("VariableDefinition");U();var r=Iu(),o=void 0;E.charCodeAt(v)===61&&(v++,U(),o=Fn(!0)),U();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:o,directives:tn(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,U(),e}}function Ou(e){var n=ye();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw de("FragmentDefinition");U();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ye()},directives:tn(!1),selectionSet:Qt()};return e&&(t.description=e),t}function ai(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=Fn(!0)),E.charCodeAt(v)===123){if(n)throw de("Document");v++,U(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:jt()})}else{var t=ha();switch(t){case"fragment":e.push(Ou(n));break;case"query":case"mutation":case"subscription":var r,o=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(o=ye());var i={kind:"OperationDefinition",operation:t,name:o,variableDefinitions:Fu(),directives:tn(!1),selectionSet:Qt()};n&&(i.description=n),e.push(i);break;default:throw de("Document")}}}while(v<E.length);return e}function ii(e,n){return E=e.body?e.body:e,v=0,U(),n&&n.noLocation?{kind:"Document",definitions:ai()}:{kind:"Document",definitions:ai(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ge(e,n,t){for(var r="",o=0;o<e.length;o++)o&&(r+=n),r+=t(e[o]);return r}function $u(e){return JSON.stringify(e)}function Uu(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Fe=`
`,z={OperationDefinition(e){var n="";e.description&&(n+=z.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ge(e.variableDefinitions,", ",z.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive));var t=z.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=z.StringValue(e.description)+" "),n+=z.Variable(e.variable)+": "+Be(e.type),e.defaultValue&&(n+=" = "+Be(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ge(e.arguments,", ",z.Argument);n.length+t.length+2>80?n+="("+(Fe+="  ")+ge(e.arguments,Fe,z.Argument)+(Fe=Fe.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+z.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Uu(e.value).replace(/\n/g,Fe):$u(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ge(e.values,", ",Be)+"]",ObjectValue:e=>"{"+ge(e.fields,", ",z.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Be(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ge(e.definitions,`

`,Be)},SelectionSet:e=>"{"+(Fe+="  ")+ge(e.selections,Fe,Be)+(Fe=Fe.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Be(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n+=" "+z.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=z.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",z.Directive)),n+" "+z.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ge(e.arguments,", ",z.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Be(e.type)+"]",NonNullType:e=>Be(e.type)+"!"},Be=e=>z[e.kind](e);function si(e){return Fe=`
`,z[e.kind]?z[e.kind](e):""}function bn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,o=e.values.length;r<o;r++)t.push(bn(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,l=e.fields.length;s<l;s++){var u=e.fields[s];i[u.name.value]=bn(u.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var va=()=>{},be=va;function Ee(e){return{tag:0,0:e}}function gt(e){return{tag:1,0:e}}var li=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Mu=e=>e;function Z(e){return n=>t=>{var r=be;n((o=>{o===0?t(0):o.tag===0?(r=o[0],t(o)):e(o[0])?t(o):r(0)}))}}function rn(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(gt(e(r[0])))}))}function _n(e){return n=>t=>{var r=[],o=be,i=!1,s=!1;n((l=>{s||(l===0?(s=!0,r.length||t(0)):l.tag===0?o=l[0]:(i=!1,(function(m){var c=be;m((f=>{if(f===0){if(r.length){var g=r.indexOf(c);g>-1&&(r=r.slice()).splice(g,1),r.length||(s?t(0):i||(i=!0,o(0)))}}else f.tag===0?(r.push(c=f[0]),c(0)):r.length&&(t(f),c(0))}))})(e(l[0])),i||(i=!0,o(0))))})),t(Ee((l=>{if(l===1){s||(s=!0,o(1));for(var u=0,m=r,c=r.length;u<c;u++)m[u](1);r.length=0}else{!s&&!i?(i=!0,o(0)):i=!1;for(var f=0,g=r,d=r.length;f<d;f++)g[f](0)}})))}}function Lu(e){return _n(Mu)(e)}function Nn(e){return Lu(wa(e))}function Kt(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0),e();else if(o.tag===0){var i=o[0];t(Ee((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(o)}))}}function Wt(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0);else if(o.tag===0){var i=o[0];t(Ee((s=>{s===1&&(r=!0),i(s)})))}else e(o[0]),t(o)}))}}function ba(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function an(e){var n=[],t=be,r=!1;return o=>{n.push(o),n.length===1&&e((i=>{if(i===0){for(var s=0,l=n,u=n.length;s<u;s++)l[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var m=0,c=n,f=n.length;m<f;m++)c[m](i)}})),o(Ee((i=>{if(i===1){var s=n.indexOf(o);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function _a(e){return n=>t=>{var r=be,o=be,i=!1,s=!1,l=!1,u=!1;n((m=>{u||(m===0?(u=!0,l||t(0)):m.tag===0?r=m[0]:(l&&(o(1),o=be),i?i=!1:(i=!0,r(0)),(function(f){l=!0,f((g=>{l&&(g===0?(l=!1,u?t(0):i||(i=!0,r(0))):g.tag===0?(s=!1,(o=g[0])(0)):(t(g),s?s=!1:o(0)))}))})(e(m[0]))))})),t(Ee((m=>{m===1?(u||(u=!0,r(1)),l&&(l=!1,o(1))):(!u&&!i&&(i=!0,r(0)),l&&!s&&(s=!0,o(0)))})))}}function yt(e){return n=>t=>{var r=be,o=!1,i=0;n((s=>{o||(s===0?(o=!0,t(0)):s.tag===0?e<=0?(o=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!o&&i>=e&&(o=!0,t(0),r(1))):t(s))})),t(Ee((s=>{s===1&&!o?(o=!0,r(1)):s===0&&!o&&i<e&&r(0)})))}}function Ht(e){return n=>t=>{var r=be,o=be,i=!1;n((s=>{i||(s===0?(i=!0,o(1),t(0)):s.tag===0?(r=s[0],e((l=>{l===0||(l.tag===0?(o=l[0])(0):(i=!0,o(1),r(1),t(0)))}))):t(s))})),t(Ee((s=>{s===1&&!i?(i=!0,r(1),o(1)):i||r(0)})))}}function ui(e,n){return t=>r=>{var o=be,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(o=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),o(1)))}))}}function ci(e){return n=>e()(n)}function Na(e){return n=>{var t=e[li()]&&e[li()]()||e,r=!1,o=!1,i=!1,s;n(Ee((async l=>{if(l===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(gt(s.value))}catch(u){if(t.throw)(r=!!(await t.throw(u)).done)&&n(0);else throw u}o=!1}})))}}function qu(e){return e[Symbol.asyncIterator]?Na(e):n=>{var t=e[Symbol.iterator](),r=!1,o=!1,i=!1,s;n(Ee((l=>{if(l===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(gt(s.value))}catch(u){if(t.throw)(r=!!t.throw(u).done)&&n(0);else throw u}o=!1}})))}}var wa=qu;function wn(e){return n=>{var t=!1;n(Ee((r=>{r===1?t=!0:t||(t=!0,n(gt(e)),n(0))})))}}function Ea(e){return n=>{var t=!1,r=e({next(o){t||n(gt(o))},complete(){t||(t=!0,n(0))}});n(Ee((o=>{o===1&&!t&&(t=!0,r())})))}}function Sa(){var e,n;return{source:an(Ea((t=>(e=t.next,n=t.complete,va)))),next(t){e&&e(t)},complete(){n&&n()}}}var di=e=>{var n=!1;e(Ee((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function ka(e){return Ea((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),va)))}function On(e){return n=>{var t=be,r=!1;return n((o=>{o===0?r=!0:o.tag===0?(t=o[0])(0):r||(e(o[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function mi(e){On((n=>{}))(e)}function Yt(e){return new Promise((n=>{var t=be,r;e((o=>{o===0?Promise.resolve(r).then(n):o.tag===0?(t=o[0])(0):(r=o[0],t(0))}))}))}var Ra=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Vu=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new In(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new In(e),Un=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Vu),r=((o,i)=>{var s="";if(o)return`[Network] ${o.message}`;if(i)for(var l=0,u=i.length;l<u;l++)s&&(s+=`
`),s+=`[GraphQL] ${i[l].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},zt=(e,n)=>{for(var t=0|(n||5381),r=0,o=0|e.length;r<o;r++)t=(t<<5)+t+e.charCodeAt(r);return t},En=new Set,pi=new WeakMap,$n=(e,n)=>{if(e===null||En.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return $n(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,o=e.length;r<o;r++)t.length>1&&(t+=","),t+=$n(e[r],n)||"null";return t+="]"}else if(!n&&(er!==on&&e instanceof er||nr!==on&&e instanceof nr))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=pi.get(e)||Math.random().toString(36).slice(2);return pi.set(e,s),$n({__key:s},n)}En.add(e);for(var l="{",u=0,m=i.length;u<m;u++){var c=$n(e[i[u]],n);c&&(l.length>1&&(l+=","),l+=$n(i[u],n)+":"+c)}return En.delete(e),l+="}"},Ca=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||En.has(t)))if(Array.isArray(t))for(var r=0,o=t.length;r<o;r++)Ca(e,`${n}.${r}`,t[r]);else if(t instanceof er||t instanceof nr)e.set(n,t);else{En.add(t);for(var i in t)Ca(e,`${n}.${i}`,t[i])}},Qe=(e,n)=>(En.clear(),$n(e,n||!1)),on=class{},er=typeof File<"u"?File:on,nr=typeof Blob<"u"?Blob:on,Ju=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Gu=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,Xu=(e,n)=>n%2==0?e.replace(Gu,`
`):e,fi=e=>e.split(Ju).map(Xu).join("").trim(),gi=new Map,Zt=new Map,ht=e=>{var n;return typeof e=="string"?n=fi(e):e.loc&&Zt.get(e.__key)===e?n=e.loc.source.body:(n=gi.get(e)||fi(si(e)),gi.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},yi=e=>{var n;if(e.documentId)n=zt(e.documentId);else if(n=zt(ht(e)),e.definitions){var t=Aa(e);t&&(n=zt(`
# ${t}`,n))}return n},xa=e=>{var n,t;return typeof e=="string"?(n=yi(e),t=Zt.get(n)||ii(e,{noLocation:!0})):(n=e.__key||yi(e),t=Zt.get(n)||e),t.loc||ht(t),t.__key=n,Zt.set(n,t),t},je=(e,n,t)=>{var r=n||{},o=xa(e),i=Qe(r,!0),s=o.__key;return i!=="{}"&&(s=zt(i,s)),{key:s,query:o,variables:r,extensions:t}},Aa=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===ve.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var Ta=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var o=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new Un({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?o:n.hasNext,stale:!1}},tr=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=tr(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var o in n)e[o]=tr(e[o],n[o]);return e}}return n},bi=(e,n,t,r)=>{var o=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},l=n.incremental;"path"in n&&(l=[n]);var u={data:e.data};if(l)for(var m=function(){var g=l[c];Array.isArray(g.errors)&&o.push(...g.errors),g.extensions&&(Object.assign(s,g.extensions),i=!0);var d="data",y=u,b=[];if(g.path)b=g.path;else if(r){var N=r.find((w=>w.id===g.id));g.subPath?b=[...N.path,...g.subPath]:b=N.path}for(var T=0,_=b.length;T<_;d=b[T++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(g.items)for(var k=+d>=0?d:0,p=0,S=g.items.length;p<S;p++)y[k+p]=tr(y[k+p],g.items[p]);else g.data!==void 0&&(y[d]=tr(y[d],g.data))},c=0,f=l.length;c<f;c++)m();else u.data=(n.payload||n).data||e.data,o=n.errors||n.payload&&n.payload.errors||o;return{operation:e.operation,data:u.data,error:o.length?new Un({graphQLErrors:o,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},_i=(e,n,t)=>({operation:e,data:void 0,error:new Un({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function Ni(e){var n={query:void 0,documentId:void 0,operationName:Aa(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=ht(e.query)),n}var wi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Bu(e.context.url);for(var o in n){var i=n[o];i&&r[1].set(o,typeof i=="object"?Qe(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Bu=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Qu=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=Qe(n),r=(l=>{var u=new Map;return(er!==on||nr!==on)&&(En.clear(),Ca(u,"variables",l)),u})(n.variables);if(r.size){var o=new FormData;o.append("operations",t),o.append("map",Qe({...[...r.keys()].map((l=>[l]))}));var i=0;for(var s of r.values())o.append(""+i++,s);return o}return t}},Ei=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,l)=>{t[l]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,l)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[l]=s}));else for(var o in r.headers)t[o.toLowerCase()]=r.headers[o];var i=Qu(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},ju=/boundary="?([^=";]+)"?/i,Ku=/data: ?([^\n]+)/;async function*hi(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*vi(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",o;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(o=r.indexOf(n))>-1;)yield r.slice(0,o),r=r.slice(o+n.length)}async function*Wu(e,n,t){var r=!0,o=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",l;/multipart\/mixed/i.test(s)?l=(async function*(f,g){var d=f.match(ju),y="--"+(d?d[1]:"-"),b=!0,N;for await(var T of vi(hi(g),`\r
`+y)){if(b){b=!1;var _=T.indexOf(y);if(_>-1)T=T.slice(_+y.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(k){if(!N)throw k}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?l=(async function*(f){var g;for await(var d of vi(hi(f),`

`)){var y=d.match(Ku);if(y){var b=y[1];try{yield g=JSON.parse(b)}catch(N){if(!g)throw N}if(g&&g.hasNext===!1)break}}g&&g.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?l=(async function*(f){var g=await f.text();try{var d=JSON.parse(g);yield d}catch{throw new Error(g)}})(i):l=(async function*(f){yield JSON.parse(await f.text())})(i);var u;for await(var m of l)m.pending&&!o?u=m.pending:m.pending&&(u=[...u,...m.pending]),o=o?bi(o,m,i,u):Ta(e,m,i),r=!1,yield o,r=!0;o||(yield o=Ta(e,{},i))}catch(c){if(!r)throw c;yield _i(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):c,i)}}function Si(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),Kt((()=>{r&&r.abort()}))(Z((o=>!!o))(Na(Wu(e,n,t))))}var Da=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var o=Da(e.definitions[t]);n.push(o)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},l=0,u=e.directives.length;l<u;l++){var m=e.directives[l],c=m.name.value;c[0]!=="_"?i.push(m):c=c.slice(1),s[c]=m}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var f=[],g=e.kind===ve.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];g=g||b.kind===ve.FIELD&&b.name.value==="__typename"&&!b.alias;var N=Da(b);f.push(N)}return g||f.push({kind:ve.FIELD,name:{kind:ve.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:f}}}}return e},ki=new Map,Mn=e=>{var n=xa(e),t=ki.get(n.__key);return t||(ki.set(n.__key,t=Da(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function Ri(e){var n=t=>e(t);return n.toPromise=()=>Yt(yt(1)(Z((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>On(t)(n),n}function sn(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Hu=()=>{};var Ci=({forward:e,dispatchDebug:n})=>t=>{var r=_n((i=>{var s=Ni(i),l=wi(i,s),u=Ei(i,s),m=Ht(Z((c=>c.kind==="teardown"&&c.key===i.key))(t))(Si(i,l,u));return m}))(Z((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),o=e(Z((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return Nn([r,o])},Yu=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((o,i)=>{var s=!1;return i({client:n,forward(l){return an(o(an(l)))},dispatchDebug(l){}})}),t),Ti=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>o=>_n((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?ka(s):wn(s)}))(r(_n((i=>{if(i.kind==="teardown")return wn(i);var s=e&&e(i)||i;return"then"in s?Ht(Z((l=>l.kind==="teardown"&&l.key===i.key))(o))(ka(s)):wn(s)}))(o))),zu=({dispatchDebug:e})=>n=>Z((t=>!1))(n),xi=function e(n){var t=0,r=new Map,o=new Map,i=new Set,s=[],l={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},u=Sa();function m(p){(p.kind==="mutation"||p.kind==="teardown"||!i.has(p.key))&&(p.kind==="teardown"?i.delete(p.key):p.kind!=="mutation"&&i.add(p.key),u.next(p))}var c=!1;function f(p){if(p&&m(p),!c){for(c=!0;c&&(p=s.shift());)m(p);c=!1}}var g=p=>{var S=Ht(Z((w=>w.kind==="teardown"&&w.key===p.key))(u.source))(Z((w=>w.operation.kind===p.kind&&w.operation.key===p.key&&(!w.operation.context._instance||w.operation.context._instance===p.context._instance)))(k));return p.kind!=="query"?S=ui((w=>!!w.hasNext),!0)(S):S=_a((w=>{var J=wn(w);return w.stale||w.hasNext?J:Nn([J,rn((()=>(w.stale=!0,w)))(yt(1)(Z((Q=>Q.key===p.key))(u.source)))])}))(S),p.kind!=="mutation"?S=Kt((()=>{i.delete(p.key),r.delete(p.key),o.delete(p.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===p.key&&s.splice(w,1);m(sn("teardown",p,p.context))}))(Wt((w=>{if(w.stale)if(!w.hasNext)i.delete(p.key);else for(var J=0;J<s.length;J++){var Q=s[J];if(Q.key===w.operation.key){i.delete(Q.key);break}}else w.hasNext||i.delete(p.key);r.set(p.key,w)}))(S)):S=ba((()=>{m(p)}))(S),an(S)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:u.source,reexecuteOperation(p){if(p.kind==="teardown")f(p);else if(p.kind==="mutation")s.push(p),Promise.resolve().then(f);else if(o.has(p.key)){for(var S=!1,w=0;w<s.length;w++)s[w].key===p.key&&(s[w]=p,S=!0);S||i.has(p.key)&&p.context.requestPolicy!=="network-only"?(i.delete(p.key),Promise.resolve().then(f)):(s.push(p),Promise.resolve().then(f))}},createRequestOperation(p,S,w){w||(w={});var J;return sn(p,S,{_instance:p==="mutation"?t=t+1|0:void 0,...l,...w,requestPolicy:w.requestPolicy||l.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(p){return p.kind==="mutation"?Ri(g(p)):Ri(ci((()=>{var S=o.get(p.key);S||o.set(p.key,S=g(p)),S=ba((()=>{f(p)}))(S);var w=r.get(p.key);return p.kind==="query"&&w&&(w.stale||w.hasNext)?_a(wn)(Nn([S,Z((J=>J===r.get(p.key)))(wn(w))])):S})))},executeQuery(p,S){var w=y.createRequestOperation("query",p,S);return y.executeRequestOperation(w)},executeSubscription(p,S){var w=y.createRequestOperation("subscription",p,S);return y.executeRequestOperation(w)},executeMutation(p,S){var w=y.createRequestOperation("mutation",p,S);return y.executeRequestOperation(w)},readQuery(p,S,w){var J=null;return On((Q=>{J=Q}))(y.query(p,S,w)).unsubscribe(),J},query:(p,S,w)=>y.executeQuery(je(p,S),w),subscription:(p,S,w)=>y.executeSubscription(je(p,S),w),mutation:(p,S,w)=>y.executeMutation(je(p,S),w)}),b=Hu;if(0)var N,T;var _=Yu(n.exchanges),k=an(_({client:y,dispatchDebug:b,forward:zu({dispatchDebug:b})})(u.source));return mi(k),y};var Zu=`
https://bit.ly/2XbVrpR#`;function mr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,o=new Error(r+Zu+t);throw o.name="Graphcache Error",o}}var ec={},pr=e=>e._directives||ec,$e=e=>e.name.value,Ai=e=>e.typeCondition.name.value,Ga=e=>e.alias?e.alias.value:e.name.value,nc=[],Se=e=>e.selectionSet?e.selectionSet.selections:nc,Ui=e=>e.typeCondition?e.typeCondition.name.value:null,fr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,o=e.arguments.length;r<o;r++){var i=e.arguments[r],s=bn(i.value,n);s!=null&&(t||(t={}),t[$e(i)]=s)}return t},tc=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,o=e.variableDefinitions.length;r<o;r++){var i=$e(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},Mi=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,o=e.variableDefinitions.length;r<o;r++){var i=e.variableDefinitions[r],s=$e(i.variable);t[s]=n[s]===void 0&&i.defaultValue?bn(i.defaultValue,n):n[s]}for(var l in n)l in t||(t[l]=n[l]);return t};function Xa(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===ve.OPERATION_DEFINITION)return e.definitions[n];mr(!1,"",1)}var ir=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===ve.FRAGMENT_DEFINITION&&(n[$e(r)]=r)}return n},rc=(e,n)=>{var t=pr(e);if(t.include||t.skip)for(var r in t){var o=t[r];if(o&&(r==="include"||r==="skip")&&o.arguments&&o.arguments[0]&&$e(o.arguments[0])==="if"){var i=bn(o.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},ac=(e,n)=>{var{defer:t}=pr(e);if(t){for(var r of t.arguments||[])if($e(r)==="if")return!!bn(r.value,n);return!0}return!1},oc=e=>{var{optional:n,required:t}=pr(e);if(t)return!1;if(n)return!0},Di="__",Pi=(e,n,t,r)=>{var o=qi(e,n,t,r);return!!o&&o.type.kind!=="NON_NULL"},Li=(e,n,t,r)=>{var o=qi(e,n,t,r);if(!o)return!1;var i=o.type.kind==="NON_NULL"?o.type.ofType:o.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var ic=(e,n,t)=>{if(!t)return!1;var r=Ui(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){mr(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),Vi(e,t),e.isSubType(r,t))},qi=(e,n,t,r)=>{if(!(t.indexOf(Di)===0||n.indexOf(Di)===0)){Vi(e,n);var o=e.types.get(n).fields()[t];return o}};function Vi(e,n){mr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var Rn=(e,n)=>n?`${e}(${Qe(n)})`:e,Nt=(e,n)=>`${e}.${n}`,sc=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Ji=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},vt=null,sr=null,x=null,me=null,_e=null,Ke=null,qn=!1,ln=!1;function Oe(e,n){var t;if(e){if(vt.has(e))return e;t=sr.get(e)}return t==null&&(t=n?[]:{}),e&&sr.set(e,t),vt.add(t),t}var Pa=e=>!!e&&vt.has(e),Sn=(e,n,t,r,o)=>{vt=new WeakSet,sr=new WeakMap,_e=e,x=n,Ke=new Set,ln=!!r,qn=!!o,t?_e==="read"?me=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?rr(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),me=t,dc(n,t)):(me=null,ji(n,t)):me=null},kn=()=>{var e=x,n=me;if(ln=!1,me=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)mc(e.optimisticOrder[t]);vt=null,sr=null,_e=null,x=null,Ke=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{Sn("read",e,null),lc(),pc(),kn(),e.defer=!1})))},Ii=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),Sn("write",e,n,t),kn()};var Gi=new Set,Xi=(e,n,t,r)=>{var o=me?e.optimistic.get(me):e.base,i=o.get(n);i===void 0&&o.set(n,i=Object.create(null)),r===void 0&&!me?delete i[t]:i[t]=r},gr=(e,n,t)=>{for(var r,o=!ln&&_e==="read"&&me&&x.commutativeKeys.has(me),i=0,s=x.optimisticOrder.length;i<s;i++){var l=x.optimisticOrder[i],u=e.optimistic.get(l);if(o=o&&l!==me,u&&(!o||!x.commutativeKeys.has(l))&&(!ln||_e==="write"||x.commutativeKeys.has(l))&&(r=u.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function lr(e){return x.refCount.get(e)||0}var ur=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)ur(e[t],n);else typeof e=="string"&&((o,i)=>{var s=lr(o),l=s+i>0?s+i:0;x.refCount.set(o,l),l?!s&&l&&x.gc.delete(o):x.gc.add(o)})(e,n)},Fi=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(sc(r)),n.add(r))},Oi=(e,n,t,r)=>{Fi(e,n,r.base.get(t));for(var o=0,i=x.optimisticOrder.length;o<i;o++){var s=r.optimistic.get(x.optimisticOrder[o]);s!==void 0&&Fi(e,n,s.get(t))}},lc=()=>{if(!x.optimisticOrder.length){for(var e of x.gc.keys())if(x.gc.delete(e),!(lr(e)>0)){var n=x.records.base.get(e);x.refCount.delete(e),x.records.base.delete(e);var t=n&&n.__typename;if(t){var r=x.types.get(t);r&&r.delete(e)}var o=x.links.base.get(e);if(o){x.links.base.delete(e);for(var i in o)ur(o[i],-1)}}}},wt=(e,n)=>{e!==x.queryRootKey?Ke.add(e):n!==void 0&&n!=="__typename"&&Ke.add(Nt(e,n))},Bi=(e,n)=>{!ln&&x.storage&&x.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},We=(e,n)=>(_e==="read"&&wt(e,n),gr(x.records,e,n)),Cn=(e,n)=>(_e==="read"&&wt(e,n),gr(x.links,e,n)),uc=(e,n)=>{var t=x.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),x.abstractToConcreteMap.set(e,r)}},bt=(e,n,t)=>{Wi(gr(x.records,e,n),t)||(wt(e,n),Bi(e,n)),Xi(x.records,e,n,t)},cc=(e,n)=>We(e,n)!==void 0||Cn(e,n)!==void 0,Et=(e,n,t)=>{var r=me?x.links.optimistic.get(me):x.links.base;if(!me){var o=r&&r.get(e);ur(o&&o[n],-1),ur(t,1)}Wi(gr(x.links,e,n),t)||(wt(e,n),Bi(e,n)),Xi(x.links,e,n,t)},rr=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Qi(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},dc=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Qi=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},ji=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Qi(e,n)},mc=e=>{var n=Ke;Ke=new Set,_e="write";var t=x.links.optimistic.get(e);if(t)for(var r of t.entries()){var o=r[0],i=r[1];for(var s in i)Et(o,s,i[s])}var l=x.records.optimistic.get(e);if(l)for(var u of l.entries()){var m=u[0],c=u[1];for(var f in c)bt(m,f,c[f])}Ke=n,ji(x,e)},Ki=e=>{var{links:n,records:t}=x,r=[],o=new Set;return wt(e),Oi(r,o,e,n),Oi(r,o,e,t),r},pc=()=>{if(x.storage){ln=!0,_e="read";var e={};for(var n of x.persist.keys()){var{entityKey:t,fieldKey:r}=Ji(n),o=void 0;(o=Cn(t,r))!==void 0?e[n]=`:${Qe(o)}`:(o=We(t,r))!==void 0?e[n]=Qe(o):e[n]=void 0}ln=!1,x.storage.writeData(e),x.persist.clear()}};function Wi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var ar=null,cr=!1,Fa=void 0,yr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,dr=(e,n,t,r,o,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:o,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:ln,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var l=0;l<i.graphQLErrors.length;l++){var u=i.graphQLErrors[l];u.path&&u.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[u.path.join(".")]=u)}return s},Oa=(e,n,t,r,o,i)=>{ar=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=o,e.fieldName=i,e.error=yr(e)},fc=(e,n,t,r,o)=>{if(!n)return!1;var i=Ui(e);return!i||n===i?!0:!Se(e).some((s=>{if(s.kind!==ve.FIELD)return!1;var l=Rn($e(s),fr(s,r));return!cc(t,l)}))},_t=class{constructor(n,t,r,o,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:o}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(rc(t,this.ctx.variables)){if(t.kind!==ve.FIELD){var r=t.kind!==ve.INLINE_FRAGMENT?this.ctx.fragments[$e(t)]:t;if(r){var o=!r.typeCondition||(this.ctx.store.schema?ic(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?gc(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):_e==="read"&&yc(r.typeCondition.name.value,this.typename)||fc(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(o||_e==="write"&&!this.ctx.store.schema){var i=oc(t);o&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&uc(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Se(r),index:0,defer:n.defer||ac(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(_e==="write"||!t._generated)return cr=n.defer,Fa=n.optional,t}}this.stack.pop()}}},gc=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},yc=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(o=>x.types.has(o))(e);if(!t)return!1;var r=(o=>x.abstractToConcreteMap.get(o)||Gi)(e);return r.size&&r.has(n)},or=e=>e??null,$a=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,o=t.length;r<o;r++)t[r]=$a(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},Ua=(e,n,t,r)=>{var o=Mn(n.query),i=Xa(o),s=e.rootFields[i.operation],l=Se(i),u=dr(e,Mi(i,n.variables),ir(o),s,s,r),m=s!==u.store.rootFields.query?Hi(u,s,l,t||Oe()):Ln(u,s,l,t||Oe());return{dependencies:Ke,partial:u.partial||!m,hasNext:u.hasNext,data:m||null}},Hi=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var o=new _t(n,n,!1,void 0,t,e),i,s=qn,l=Oe(r);i=o.next();){var u=Ga(i),m=r[u];e.__internal.path.push(u);var c=void 0;i.selectionSet&&m!==null?c=Yi(e,Se(i),or(m)):c=m,s=s||c!==m,c!==void 0&&(l[u]=c),e.__internal.path.pop()}return s?l:r},Yi=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),o=qn,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=Yi(e,n,t[i]),o=o||r[i]!==t[i],e.__internal.path.pop();return o?r:t}else if(t===null)return null;var l=e.store.keyOfEntity(t);return l!==null?Ln(e,l,n,t)||null:Hi(e,t.__typename,n,t)};function hc(e,n,t,r){var o=r.store.resolvers[n],i=o&&o[t],s;for(var l in e){var u=e[l];if(u&&l!=="include"&&l!=="skip"&&r.store.directives[l]){return s=r.store.directives[l](fr(u,r.variables)),s;break}}return s||i}var Ln=(e,n,t,r,o)=>{var{store:i}=e,s=n===i.rootFields.query,l=o&&i.keyOfEntity(o)||n,u=s?n:We(l,"__typename")||o&&o.__typename;if(typeof u=="string"&&!(o&&u!==o.__typename)){for(var m=new _t(u,l,!1,void 0,t,e),c=!1,f=!1,g=qn,d,y=e.partial,b=Oe(r);(d=m.next())!==void 0;){var N=$e(d),T=fr(d,e.variables),_=Ga(d),k=pr(d),p=hc(k,u,N,e),S=Rn(N,T),w=Nt(l,S),J=We(l,S),Q=o?o[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=u;else if(Q!==void 0&&d.selectionSet===void 0)h=Q;else if(_e==="read"&&p){var P=b;if(d.selectionSet===void 0&&J!==void 0&&(P={...b,[_]:J,[N]:J}),Oa(e,P,u,l,S,N),h=p(P,T||{},i,e),d.selectionSet&&(h=Ma(e,u,N,w,Se(d),b[_]!==void 0?b[_]:r[_],h,Pa(r))),i.schema&&h===null&&!Pi(i.schema,u,N,e.store.logger))return}else if(!d.selectionSet)h=J;else if(Q!==void 0)h=Ma(e,u,N,w,Se(d),b[_]!==void 0?b[_]:r[_],Q,Pa(r));else{var I=Cn(l,S);I!==void 0?h=zi(e,I,u,N,Se(d),b[_]!==void 0?b[_]:r[_],Pa(r)):typeof J=="object"&&J!==null&&(h=J)}if(!cr&&h===void 0&&(k.optional||Fa&&!k.required||yr(e)||!k.required&&i.schema&&Pi(i.schema,u,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(k.required||Fa===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),g=g||h!==r[_],h!==void 0)b[_]=h;else if(cr)f=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||f,s&&e.partial&&!c?void 0:g?b:r}},Ma=(e,n,t,r,o,i,s,l)=>{if(Array.isArray(s)){for(var{store:u}=e,m=u.schema?Li(u.schema,n,t,e.store.logger):!1,c=e.partial,f=Oe(i,!0),g=qn||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=Ma(e,n,t,Nt(r,`${d}`),o,i?.[d],s[d],l);if(e.__internal.path.pop(),b===void 0&&!m){e.partial=c;return}else e.partial=e.partial||b===void 0&&m,f[d]=b??null,g=g||f[d]!==i[d]}return g?f:i}else{if(s==null)return s;if(l&&i===null)return null;if(vc(s)){var N=i||Oe(i);return typeof s=="string"?Ln(e,s,o,N):Ln(e,r,o,N,s)}else return}},zi=(e,n,t,r,o,i,s)=>{if(Array.isArray(n)){for(var{store:l}=e,u=l.schema?Li(l.schema,t,r,e.store.logger):!1,m=Oe(i,!0),c=e.partial,f=qn||!Array.isArray(i)||n.length!==i.length,g=0,d=n.length;g<d;g++){e.__internal.path.push(g);var y=zi(e,n[g],t,r,o,i?.[g],s);if(e.__internal.path.pop(),y===void 0&&!u){e.partial=c;return}else e.partial=e.partial||y===void 0&&u,m[g]=y||null,f=f||m[g]!==i[g]}return f?m:i}else if(n===null||i===null&&s)return null;return Ln(e,n,o,i||Oe(i))},vc=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Zi=(e,n,t)=>{for(var r=n?[{fieldKey:Rn(n,t)}]:Ki(e),o=0,i=r.length;o<i;o++){var{fieldKey:s}=r[o];Cn(e,s)!==void 0?Et(e,s,void 0):bt(e,s,void 0)}},La=(e,n)=>{var t=(o=>x.types.get(o)||Gi)(e);for(var r of t)n.includes(r)||Zi(r)},qa=(e,n,t,r)=>{var o=Mn(n.query),i=Xa(o),s={data:t||Oe(),dependencies:Ke},l=e.rootFields[i.operation],u=dr(e,Mi(i,n.variables),ir(o),l,l,r);return Ba(u,l,Se(i),s.data),s},Ba=(e,n,t,r)=>{var o=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=We(n,"__typename")),s)!i&&n&&(bt(n,"__typename",s),((F,V)=>{var ee=x.types.get(F);if(ee)ee.add(V);else{var fe=new Set;fe.add(V),x.types.set(F,fe)}})(s,n));else return;for(var l=e.store.updates[s],u=new _t(s,n||s,!1,void 0,t,e),m;m=u.next();){var c=$e(m),f=fr(m,e.variables),g=Rn(c,f),d=Ga(m),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(cr||e.optimistic&&o==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&o==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(Oa(e,r,s,n||s,g,c),y=or(b(f||{},e.store,e))),y!==void 0){if(m.selectionSet)if(n&&o==="query"){var N=Nt(n,g),T=Va(e,Se(m),or(y),N,e.optimistic?Cn(n||s,g):void 0);Et(n||s,g,T)}else Va(e,Se(m),or(y));else n&&o==="query"&&bt(n||s,g,y!==null||!yr(e)?y:void 0);var _=l&&l[c];if(_)Oa(e,r,s,n||s,g,c),r[c]=y,_(r,f||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var k=y.map((F=>e.store.keyOfEntity(F)||"")),p=0,S=y.length;p<S;p++){var w=k[p];if(w&&y[p].__typename){var J=We(w,"__typename"),Q=lr(w);J&&!Q&&La(y[p].__typename,k)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var P=We(h,"__typename"),I=lr(h);(!P||!I)&&y.__typename&&La(y.__typename,[h])}}}e.__internal.path.pop()}}}};var Va=(e,n,t,r,o)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,l=t.length;s<l;s++){e.__internal.path.push(s);var u=r?Nt(r,`${s}`):void 0,m=Va(e,n,t[s],u,o?.[s]);i[s]=m,e.__internal.path.pop()}return i}else if(t===null)return yr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof o=="string"?o:null),f=t.__typename,g=c||r;return Ba(e,g,n,t),g||null},Ja=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",o="Subscription";if(n.schema){var i=(({__schema:c})=>{var f=new Map,g=_=>{var k;return()=>{if(!k){k={};for(var p=0;p<_.length;p++)k[_[p].name]=_[p]}return k}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:g(_.interfaces||[]),fields:g(_.fields.map((k=>({name:k.name,type:k.type,args:g(k.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:g(_.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,k){var p=f.get(_),S=f.get(k);return!p||!S?!1:p.kind==="UNION"?!!p.types()[k]:p.kind!=="OBJECT"&&S.kind==="OBJECT"?!!S.interfaces()[_]:_===k}};if(c.types){y.types=f;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var T=d(N);T&&f.set(N.name,T)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,o=i.subscription||o,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[l,u]=s;this.possibleTypeMap.set(l,new Set(u))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:o},this.rootNames={[t]:"query",[r]:"mutation",[o]:"subscription"},this.data=(m=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:m,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var m;this.schema}keyOfField(n,t){return Rn(n,t)}keyOfEntity(n){if(ar&&n===ar.parent)return ar.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var o=this.keyOfEntity(n);if(o){var i=Rn(t,r),s=We(o,i);if(s!==void 0)return s;var l=Cn(o,i);return l!==void 0&&(l=$a(this,l)),l}}invalidate(n,t,r){var o=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?La(n,[]):(mr(o,"",19),Zi(o,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Ki(t):[]}updateQuery(n,t){var r=je(n.query,n.variables),o=t(this.readQuery(r));o!==null&&qa(this,r,o,void 0)}readQuery(n){var t=je(n.query,n.variables);return Ua(this,t,void 0,void 0).data}readFragment(n,t,r,o){return((i,s,l,u,m)=>{var c=ir(s),f;if(m){if(!(f=c[m]))return null}else if(!(f=c[Object.keys(c)[0]]))return null;var g=Ai(f);typeof l!="string"&&!l.__typename&&(l.__typename=g);var d=i.keyOfEntity(l);if(!d)return null;var y=dr(i,u||{},c,g,d,void 0),b=Ln(y,d,Se(f),Oe())||null;return b})(this,Mn(n),t,r,o)}writeFragment(n,t,r,o){((i,s,l,u,m)=>{var c=ir(s),f;if(m){if(!(f=c[m]))return null}else if(!(f=c[Object.keys(c)[0]]))return null;var g=Ai(f),d={__typename:g,...l},y=i.keyOfEntity(d);if(y){var b=dr(i,u||{},c,g,y,void 0);Ba(b,y,Se(f),d)}})(this,Mn(n),t,r,o)}link(n,t,...r){var o=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&Et(s,Rn(t,o),$a(this,i))}},$i=(e,n)=>sn(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),Ia=(e,n)=>sn(e.kind,e,{...e.context,requestPolicy:n}),es=e=>({forward:n,client:t,dispatchDebug:r})=>{var o=new Ja(e);e&&e.storage&&(o.data.hydrating=!0,e.storage.readData().then((h=>{((P,I,F)=>{Sn("write",P,null);for(var V in F){var ee=F[V];if(ee!==void 0){var{entityKey:fe,fieldKey:Te}=Ji(V);ee[0]===":"?Cn(fe,Te)===void 0&&Et(fe,Te,JSON.parse(ee.slice(1))):We(fe,Te)===void 0&&bt(fe,Te,JSON.parse(ee))}}P.storage=I,P.hydrating=!1,kn()})(o.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],l=new Map,u=new Map,m=new Set,c=new Set,f=new Set,g=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,T=h=>{for(var P of h.values())if(m.has(P))return!0;return!1},_=(h,P)=>{if(P)for(var I of P.values()){var F=y.get(I);if(F)for(var V of F.values())h.add(V)}},k=(h,P,I)=>{for(var F of P.values())if(F!==h.key){var V=l.get(F);if(V){h.kind==="query"&&N.add(F);var ee="cache-first";c.has(F)&&(c.delete(F),ee="cache-and-network");var fe=Ia(V,ee);h.kind==="subscription"&&f.has(F)&&d.add(fe),t.reexecuteOperation(fe)}}if(!I){var Te=b;b=N,h.kind==="query"&&b.add(h.key),(N=Te).clear()}},p=h=>!d.has(h)||!f.has(h.key)?!1:(g.add(h.key),!0),S=h=>{var P=!1;if(h.kind==="query")rr(o.data,h.key),l.set(h.key,h),f.add(h.key),g.delete(h.key);else{if(h.kind==="teardown")return l.delete(h.key),u.delete(h.key),b.delete(h.key),f.delete(h.key),g.delete(h.key),Ii(o.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){l.set(h.key,h),Sn("write",o.data,h.key,!0,!1);var{dependencies:I}=qa(o,h,void 0,void 0);if(kn(),I.size){for(var F of I.values())m.add(F);i.set(h.key,I);var V=new Set;_(V,I),k(h,V,!0),P=!0}}}return sn(h.kind,{key:h.key,query:Mn(h.query),variables:h.variables?tc(Xa(h.query),h.variables):h.variables},{...h.context,optimistic:P})},w=(h,P)=>{for(var I of P.values()){var F=y.get(I);F||y.set(I,F=new Set),F.add(h.key)}},J=h=>{Sn("read",o.data,void 0,!1,!1);var P=Ua(o,h,u.get(h.key),void 0);kn();var I=P.data?!P.partial&&!P.hasNext?"hit":"partial":"miss";return u.set(h.key,P.data),l.set(h.key,h),w(h,P.dependencies),{outcome:I,operation:h,data:P.data,dependencies:P.dependencies,hasNext:P.hasNext}},Q=(h,P)=>{var I=l.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var F=i.get(I.key);_(P,F),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&rr(o.data,I.key,!0);var V,ee=h.data;if(ee){Sn("write",o.data,I.key,!1,!1);var fe=qa(o,I,ee,h.error).dependencies;kn(),_(P,fe);var Te=I.kind==="query"?u.get(I.key):null;Sn("read",o.data,I.key,!1,Te!==ee);var R=Ua(o,I,Te||ee,h.error);kn(),ee=R.data,I.kind==="query"&&(_(P,V=R.dependencies),u.set(I.key,ee))}else Ii(o.data,I.key);return V&&w(h.operation,V),{operation:I,data:ee,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var P=an(rn(J)(Z((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),I=Z((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),F=rn((R=>$i(R.operation,{cacheOutcome:"miss"})))(Z((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!T(R.dependencies)&&!b.has(R.operation.key)&&!p(R.operation)))(P)),V=rn((R=>{var{requestPolicy:he}=R.operation.context,Je=he!=="cache-only"&&(R.hasNext||he==="cache-and-network"||he==="cache-first"&&R.outcome==="partial"&&!b.has(R.operation.key)),gn=he!=="cache-only"&&(Je||f.has(R.operation.key)||R.outcome==="partial"&&b.has(R.operation.key)&&((Ze=o.data).commutativeKeys.has(So=R.operation.key)||Ze.optimisticOrder.indexOf(So)>-1)),Ze,So,du={operation:$i(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:gn&&!R.hasNext,hasNext:Je&&R.hasNext};return Je&&(T(R.dependencies)?he==="cache-and-network"&&c.add(R.operation.key):p(R.operation)||t.reexecuteOperation(Ia(l.get(R.operation.key)||R.operation,"network-only"))),du}))(Z((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(P)),ee=n(rn(S)(Nn([I,F]))),fe=rn((R=>{var{key:he}=R.operation,Je=!1;R.hasNext||(f.delete(he),Je=g.delete(he));var gn=new Set,Ze=Q(R,gn);return k(R.operation,gn,!1),Je&&(Ze.stale=!0,t.reexecuteOperation(Ia(l.get(he)||R.operation,"network-only"))),Ze}))(Z((R=>!i.has(R.operation.key)))(ee)),Te=_n((R=>{if(s.push(R)<i.size)return di;for(var he=0;he<s.length;he++)rr(o.data,s[he].operation.key);m.clear();for(var Je=[],gn=new Set,Ze;Ze=s.shift();)Je.push(Q(Ze,gn));return k(R.operation,gn,!1),wa(Je)}))(Z((R=>i.has(R.operation.key)))(ee));return Nn([fe,Te,V])}};var St=()=>null;function ns(){return es({keys:{CallingNameUpdate:St,PhoneNumberAssociation:St,PhoneNumberCapabilities:St,UpdateRunItem:St,UserError:St},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&bc(t,n)}}}})}function bc(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var se=M({is:"well"}),hr=M(null),vr=M(!1),Wa="",Qa=[],ja=new AbortController;function br(e){Wa=e;let n=Qa;Qa=[],n.forEach(t=>t())}function rs(){ja.abort(),ja=new AbortController}var _c=15;async function as(e,n={}){let t=[n.signal,ja.signal].filter(o=>o!=null),r={...n,signal:AbortSignal.any(t)};for(let o=1;;o++){let i=Wa,s=await Nc(e,r,i);if(s?.status===401)await Ec(i,r.signal);else if(s?.status===429)await wc(s,r.signal);else if(s===void 0||s.status===503||s.status===502)se.value={is:"away"},await Ka(ts(s,o),r.signal);else if(s.status===409&&o<10)await Ka(ts(s,o),r.signal);else return se.value={is:"well"},hr.value=new Date,s}}async function Nc(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(o){if(n.signal.aborted)throw o;return}}function ts(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),_c)}async function wc(e,n){let t=Number(e.headers.get("retry-after")??5);se.value={is:"limited",until:Date.now()+1e3*t},await Ka(t,n)}async function Ec(e,n){e===Wa&&(se.value={is:"signed out"},await new Promise(t=>Qa.push(t)),n.throwIfAborted())}async function Ka(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function os(){_r=is()}function is(){return new xi({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:as,exchanges:[ns(),Sc,Ci]})}var Sc=Ti({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:kc()}:e.context;return sn(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(vr.value=!0)}});function kc(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var _r=is();function Vn(e,n,t){let r=je(e.toString(),n),o={hash:e.__meta__?.hash},i=_r,{unsubscribe:s}=Ra(i.executeQuery(r,{...o,requestPolicy:"cache-and-network"}),On(({data:u,error:m,stale:c})=>t({data:u,error:m,isStale:c})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...o,requestPolicy:"network-only"}))}}async function Ae(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},o=await Ra(_r.query(e.toString(),n,r),Z(({stale:i,hasNext:s})=>!i&&!s),yt(1),Yt);return ss(o)}var Nr=M(null);async function te(e,n){let t={hash:e.__meta__?.hash};return Nr.value={document:e.toString(),variables:n},ss(await _r.mutation(e.toString(),n,t))}function ss(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function ie(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}var Ne=M(null);function ls(){let e=JSON.parse(wr().dataset.personas??"[]");return Array.isArray(e)?e:[]}function wr(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Jn(){return Ne.value?.viewer.isOperator??!1}function O(e,n){return n}var q=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},us=new q(`
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
    `,{fragmentName:"Grant"}),un=new q(`
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
    `,{fragmentName:"Change"}),cs=new q(`
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
}`,{fragmentName:"NumberSheet"}),Ue=new q(`
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
    `,{fragmentName:"NumberRow"}),ke=new q(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),Er=new q(`
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
}`,{fragmentName:"Result"}),Sr=new q(`
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
    `,{fragmentName:"Run"}),ds=new q(`
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
}`,{fragmentName:"RunItem"}),Ha=new q(`
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
}`,{hash:"sha256:4e2a0a477eaa9af2ae4b9663f204fa324769e499f7287627855115b28344a729"}),Ya=new q(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:ba4b529ee1179ece283002a0d61be859b24ea4b8ac5d31eae1b203207e3c05ca"}),ms=new q(`
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
}`,{hash:"sha256:7f8c3007a72fa3ce284edacabdf380bc818ccd8ca7e9cb4dec4ffd3f5e3299dc"}),ps=new q(`
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
}`,{hash:"sha256:b761da559feea0a00272933396262029a10e80ee2d20068313470f65cba8cc6a"}),za=new q(`
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
}`,{hash:"sha256:80991e884feba6d0fe4c7aacbfa2abfc58381c2d96deed0e3decc28ba795af13"}),fs=new q(`
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
}`,{hash:"sha256:d041fab342809e4e5acff33cb048d3e9dd4b156957cd744def11fc3849c16715"}),gs=new q(`
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
}`,{hash:"sha256:16b1280546800ec610ccc09911aa26e4f47cfcf9c9f2c0b417a7c85660c4e6e2"}),ys=new q(`
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
}`,{hash:"sha256:f50a7d376ddb7651d6e4fc9a6d0a9bea6d2f0c3860b28663883388b41fec0d01"}),hs=new q(`
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
}`,{hash:"sha256:fb7876d99cfbc3c1c7217ad3d4558cabc7d9ef47c38af5ed878afdc504666ba0"}),kr=new q(`
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
}`,{hash:"sha256:61470c9532470951d03ba1664340906399bc3a2bd6cb8d062f10f0098e50377d"}),vs=new q(`
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
}`,{hash:"sha256:582ce2b22388ab62dfb509d0608b09d87f17126750dccde284923a7c9f9bc0f5"}),Za=new q(`
    query Numbers($first: Int!, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
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
}`,{hash:"sha256:f43d7e5ec59af365b2fc9ace4b00cb7c8ef0223f0e969bbb5861ae522c82aab9"}),bs=new q(`
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
    `,{hash:"sha256:060aecdf1a6784258eff686514c7b798e68d8193bd2232e0a6bd0f197b72deda"}),_s=new q(`
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
}`,{hash:"sha256:374fc33c282cd1ef422e8bf134c9c07a815fc49ab2eb57e7c53a9681a35e031a"}),Ns=new q(`
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
}`,{hash:"sha256:29014b53b4cba82e6571329dadd333f4b33c7b86815e099f971396092f9e2c19"}),ws=new q(`
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
}`,{hash:"sha256:33ef7106c46e5c1611f4be468e306361045265c8acbfa4b19624277e8847deec"}),Es=new q(`
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
}`,{hash:"sha256:6cfa6e5b4fcbf5f4284ff0852f1f5a996f048f2445f0eea94d043b8e3fbab8b8"}),Ss=new q(`
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
}`,{hash:"sha256:34edf31f99ab002a5b6b2814e96d3501232882eba33dda05e09419f19ed1352f"}),ks=new q(`
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
}`,{hash:"sha256:3bdbd89555f6395e0f406f3118cd20607cfb27aad15dd18c2c1a065c01905135"}),kt=new q(`
    query Accounts($search: String!) {
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:3af1093c2db3b6ea9435e10284b52794c6c3c97431e47a82eaac6747976302be"}),Rs=new q(`
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
}`,{hash:"sha256:6a77891eee4e71c4f1232ccb92b89237e20ad95ea47c531f6ebf6c9bd259dfd0"}),Cs=new q(`
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
}`,{hash:"sha256:ce85cdf8aaa2da41b741a8c7fa4868710781097ea81973bab6897d5699df15b9"}),Rt=new q(`
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
}`,{hash:"sha256:c6b54df35e3e51fe21dabe748f2da48f62ec180419fa4dc3d847e119677bd1f6"});var Cc=100;function Rr(e,n){let t=M([]),r=M([]),o=null,i=W(()=>{let f=t.value.flatMap(({data:g})=>g===void 0?[]:[g]);return f.length>0?f:r.value}),s=W(()=>{let f=i.value.at(-1);return f===void 0?void 0:n(f)}),l=W(()=>t.value.length===0||t.value.some(({data:f,error:g})=>f===void 0&&g===null));function u(f,g,d){let y=!1,b={after:g,data:d,error:null,again:()=>{},stop:()=>{}},N=p=>{b={...b,...p},t.value=t.peek().toSpliced(f,1,b)};N({});let T={...o?.variables,first:Cc,after:g},{again:_,stop:k}=Vn(e,T,({data:p,error:S,isStale:w})=>{y||(N({data:p??b.data,error:S===void 0?null:ie(S)}),p!==void 0&&!w&&m(f,n(p)))});N({again:_,stop:()=>{y=!0,k()}})}function m(f,{hasNextPage:g,endCursor:d}){let y=t.peek()[f+1];y===void 0||y.after===d||(g?(y.stop(),u(f+1,d,y.data)):(t.peek().slice(f+1).forEach(({stop:b})=>b()),t.value=t.peek().slice(0,f+1)))}let c={shown:i,hasMore:W(()=>s.value?.hasNextPage??!1),isLoading:l,failure:W(()=>t.value.find(({error:f})=>f!==null)?.error??null),more(){let f=s.peek()?.endCursor;f!=null&&!l.peek()&&u(t.peek().length,f,void 0)},reload:()=>t.peek().forEach(({again:f})=>f()),follow(f){xe(()=>{let g=Ne.value===null||f.value===""?null:JSON.parse(f.value),d=g?.screen===o?.screen?i.peek():[];t.peek().forEach(({stop:y})=>y()),t.value=[],r.value=d,o=g,g!==null&&u(0,null,void 0)})}};return Ts.push(c),c}var Ts=[];function xs(){Ts.forEach(({reload:e})=>e())}var Cr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Tr={by:e=>e===Ct?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:eo(e).toISOString()}),until:e=>({until:eo(e,1).toISOString()})},Ct="system";function eo(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var As=Object.keys(Cr),Ds=Object.keys(Tr),Ps=[...As,...Ds],Tc=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function Tt(e){let n=new URLSearchParams(e),t=Ps.flatMap(r=>{let o=n.get(r);return o&&xc(r,o)?[[r,o]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Ac(n.get("order")??"")}}function xc(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(eo(n).getTime())}function Ac(e){let n=Tc.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function Tn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Ps){let o=e.filters[r];o!==void 0&&n.set(r,o)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var A=M(Tt(""));function Is(){let e=()=>{A.value=Tt(location.search)};e(),addEventListener("popstate",e)}function G(e,n=!1){A.value={...A.value,...e};let t=location.pathname+Tn(A.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function De(e,n){let{[e]:t,...r}=A.peek().filters;G({filters:n===""?r:{...r,[e]:n}})}var Dc=({screen:e})=>!["activity","deleted"].includes(e),xr=W(()=>Dc(A.value)?Os(A.value,no(A.value)):""),Fs=W(()=>A.value.screen==="activity"?Os(A.value,{filter:Pc(A.value)}):"");function Os({screen:e},n){return JSON.stringify({screen:e,variables:n})}function no(e){let{search:n,filters:t,order:r}=e.screen==="calling"?Ic(e):e,o=As.flatMap(s=>{let l=t[s];return l===void 0?[]:[Cr[s](l)]}),i=n.trim()===""?o:[...o,{search:n.trim()}];return{filter:i.length===0?null:Object.assign({},...i),orderBy:r}}function Pc({filters:e}){let n=Ds.flatMap(t=>{let r=e[t];return r===void 0?[]:[Tr[t](r)]});return n.length===0?null:Object.assign({},...n)}function to({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function Ic(e){let n=to(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Ar({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var cn=Rr(Ha,({changes:e})=>e.pageInfo);function $s(){cn.follow(Fs)}var Gn=W(()=>{let n=cn.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:O(un,t),number:t.phoneNumber}));return[...new Map(n.map(t=>[t.change.id,t])).values()]}),ro=new Map;function Us(e){return[Ne.value?.viewer,...Gn.value.map(({change:t})=>t.actor)].forEach(t=>t&&ro.set(t.id,t.name)),e===Ct?"the system":ro.get(e)??"this person"}async function Ms(e){let{accounts:n}=await Ae(kt,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(ro.set(t.id,t.name),t.id)}var Dr=M(null),Ls=0;function B(e,n){clearTimeout(Ls),Dr.value={text:e,action:n},Ls=window.setTimeout(()=>{Dr.value=null},8e3)}var Fc=Symbol.for("pv"),Oc=0;function a(e,n,t,r,o,i){n||(n={});var s,l,u=n;if("ref"in u&&typeof e!="function")for(l in u={},n)l=="ref"?s=n[l]:u[l]=n[l];var m={type:e,props:u,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Fc,__v:--Oc,__i:-1,__u:0};return(o||i)&&(m.__source=o,m.__self=i),L.vnode&&L.vnode(m),m}var $c={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function pe({name:e}){return a("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:a("path",{d:$c[e]})})}function Xn({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:o}=e;return a(C,{children:[a("a",{href:Tn({...A.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),G({number:t}))},children:a("bdi",{dir:"ltr",children:o})}),a("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${o}`,onClick:()=>{Uc(r)},children:a(pe,{name:"copy"})})]})}async function Uc(e){await navigator.clipboard.writeText(e).then(()=>B(`Copied ${e}.`),()=>B(`The browser does not let this page copy: ${e}`))}function Bn({list:e,shown:n,total:t}){return a("p",{class:"foot",children:[a("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t.toLocaleString("en")}`]}),e.hasMore.value&&a("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function Qn({list:e}){return e.failure.value===null?null:a("p",{class:"refusal",role:"alert",children:e.failure.value})}function jn(){return a("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>a("div",{},n))})}var Mc=/^[a-z\d ]{2,15}$/i;async function Pr(e,n){return Mc.test(n)?(await Ae(Ya,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}var Lc=3e4,Pe=Rr(Za,({phoneNumbers:e})=>e.pageInfo),{isLoading:Kn}=Pe,H=W(()=>{let e=Pe.shown.value.flatMap(({phoneNumbers:n})=>O(Ue,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),Ie=W(()=>Pe.shown.value[0]?.phoneNumbers.totalCount??null);function qs(){Pe.follow(xr),setInterval(()=>{document.visibilityState==="visible"&&se.value.is==="well"&&oe()},Lc)}function oe(){xs()}var qc={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},Vc=["nickname","name","note","reference","tags"],ao=new Map;function re(e,n){let t=`${e} ${n}`,r=ao.get(t)??M(null);return ao.set(t,r),r}function Vs(e,n){let t=re(e.id,n).value;return t?.phase.is==="saving"&&Vc.includes(n)?At(t):Ir(e,n)}function Ir(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Js(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function At({field:e,text:n}){let t=e==="tags"?Js(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function Me(e,n,t){let r=re(e.id,n),{id:o,version:i,internationalFormat:s}=e;if(r.peek()===null){let l=Ir(e,n);r.value={id:o,field:n,label:s,was:l,version:i,text:t??l??"",phase:{is:"typing"},isUndo:!1}}else r.peek()?.phase.is==="refused"&&(r.value={...r.peek(),phase:{is:"typing"}})}function Re(e,n){re(e,n).value=null}async function Hn(e,n,t){let r=re(e,n).peek();if(r===null||r.phase.is==="saving")return;let o={...r,text:t};if(At(o)===r.was&&r.phase.is==="typing")return Re(e,n);let i=r.phase.is==="warned"&&r.text===t;if(n==="callingName"&&!i){Wn({...o,phase:{is:"saving"}});let s=await Pr(e,t);if(s.length>0)return Wn({...o,phase:{is:"warned",warnings:s}})}await uo(o)}async function Gs(e,{value:n,version:t}){await uo({...e,was:n,version:t})}function Xs(e){Re(e.id,e.field)}var xt=[],so=M(0);async function lo(){let e=xt.pop();if(so.value=xt.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:o,label:i}=n,s={id:r,field:o,label:i,was:At(n),version:t,text:n.was??""};await uo({...s,phase:{is:"typing"},isUndo:!0})}}function Bs(){ao.clear(),Fr.clear(),oo.clear(),xt.length=0,so.value=0}var Fr=new Map,oo=new Map;async function uo(e){Wn({...e,phase:{is:"saving"}});let n=(oo.get(e.id)??Promise.resolve()).then(async()=>{try{await io(e)}catch(t){Wn({...e,phase:{is:"refused",message:ie(t)}})}});oo.set(e.id,n),await n}function Wn(e){re(e.id,e.field).value=e}async function io(e){let n=Jc(e),t={id:e.id,expectedVersion:n,...Gc(e)},{updatePhoneNumber:r}=await te(_s,{input:t}),o=O(Ue,r?.phoneNumber);if(o!=null){Xc({...e,version:n},o);return}let i=O(ke,r?.userErrors??[]);if(i.some(({code:s})=>s==="CONFLICT"))await Bc({...e,version:n});else if(i.some(({code:s})=>s==="NOT_FOUND"))Qs(e);else{let s=i.map(({message:l})=>l).join(" ");Wn({...e,phase:{is:"refused",message:s}})}}function Jc({id:e,version:n}){let t=n;for(let r=Fr.get(`${e} ${t}`);r!==void 0;r=Fr.get(`${e} ${t}`))t=r;return t}function Gc(e){return{[e.field]:e.field==="tags"?Js(e.text):At(e)}}function Xc(e,n){n.version>e.version&&Fr.set(`${e.id} ${e.version}`,n.version),Re(e.id,e.field),e.field==="callingName"?B(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?B(`Undone: ${e.label} is as it was.`):(xt.push({edit:e,version:n.version}),so.value=xt.length,B(`Saved ${e.label}.`,{label:"Undo",act:()=>{lo()}}))}async function Bc(e){let{phoneNumber:n}=await Ae(vs,{id:e.id}),t=O(Ue,n);if(t==null)Qs(e);else if(t.version>e.version&&[e.was,At(e)].includes(Ir(t,e.field)))await io({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await io(e);else{let o=O(un,n?.changes.nodes??[]).find(({field:s})=>s===qc[e.field]),i={value:Ir(t,e.field),version:t.version,at:o?.at??null};Wn({...e,phase:{is:"conflict",theirs:{...i,by:o?.actor?.name??null}}})}}function Qs(e){Re(e.id,e.field),oe(),B(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var le=M(new Set),Le=M(!1),Yn=W(()=>Le.value?Ie.value??0:le.value.size),js=null;function zn(e,n=!1){let t=!le.peek().has(e),r=n?Qc(js,e):[e];js=e,Le.value=!1,le.value=new Set(t?[...le.peek(),...r]:[...le.peek()].filter(o=>!r.includes(o)))}function Qc(e,n){let t=H.peek().map(({id:o})=>o),r=[t.indexOf(e??n),t.indexOf(n)].map(o=>Math.max(o,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function Dt(e){Le.value=!1,le.value=new Set(e?H.peek().map(({id:n})=>n):[])}function dn(){Dt(!1)}xr.subscribe(dn);var Ce=M(null);function Hs(){addEventListener("keydown",e=>{if(Ne.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=jc(e.target)?void 0:Kc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function jc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var Kc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Or(1),ArrowUp:()=>Or(-1),Enter:e=>!Wc(e)&&Ks(),Escape:Yc,F2:Ks,j:()=>Or(1),k:()=>Or(-1),X:()=>Ws(!0),o:Zs,u:()=>(lo(),!0),x:()=>Ws(!1)};function Wc(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Pt="row-";function Or(e){let n=[...document.querySelectorAll(`main [id^=${Pt}]`)],t=n.findIndex(({id:o})=>o===Pt+Ce.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function co(e){Ce.value=e,document.getElementById(Pt+e)?.focus()}function Ks(){if(A.peek().screen!=="numbers")return Zs();let e=H.peek().find(({id:n})=>n===Ce.peek());return e?.viewerCanUpdate&&Me(e,"nickname"),e!==void 0}function Ys(e,n){let t=H.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Ce.value=i.id,Me(i,"nickname")),i!==void 0}function mo(){return document.getElementById(Pt+Ce.peek())}function Ws(e){let n=Ce.peek(),t=n!==null&&mo()?.querySelector("input[type=checkbox]")!=null;return t&&zn(n,e),t}function zs(e,n){let t=H.peek(),r=t.slice(t.findIndex(s=>s.id===e)).filter(({viewerCanUpdate:s})=>s);Re(e,"nickname");let i=n.map((s,l)=>s.trim()===""||Hc(r[l],s)).filter(s=>!s).length;i>0&&B(`${i} of ${n.length} lines found no number: load more, or wait until all are saved.`),co(e)}function Hc(e,n){return e===void 0||re(e.id,"nickname").peek()!==null?!1:(Me(e,"nickname"),Hn(e.id,"nickname",n.split("	")[0]??""),!0)}function Zs(){let e=mo()?.querySelector("a");return e?.click(),e!=null}function Yc(){return A.peek().number===null?!1:(po(),!0)}function po(){let{number:e}=A.peek();G({number:null}),(document.getElementById(Pt+e)??mo())?.focus()}function $r({id:e,children:n}){return a("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Ce.value=e},children:n})}var el=M(Date.now());setInterval(()=>{el.value=Date.now()},1e3);var qe=el,Ur=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},nl=Ur({weekday:"short",hour:"2-digit",minute:"2-digit"}),tl=Ur({hour:"2-digit",minute:"2-digit"}),we=Ur({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),mn=Ur({day:"numeric",month:"short",year:"numeric"});function rl(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:mn(e)}function Mr(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function D({children:e}){return a("bdi",{children:e})}var zc=W(()=>Math.ceil(qe.value/3e4)*3e4);function pn({at:e}){return a("time",{dateTime:e,title:we(e),children:rl(e,zc.value)})}var Zn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},al={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},et={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},He={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},Lr={LOCAL:"Local",TOLL_FREE:"Toll-free"},nt={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function Y(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var Zc=new Intl.DisplayNames("en",{type:"region"});function tt(e){try{return Zc.of(e)??e}catch{return e}}function il({change:e}){let{actor:n,at:t,requestId:r}=e;return a(C,{children:[a(fo,{change:e}),a("small",{title:`Request ${r}`,children:[n===null?"the system":a(D,{children:n.name}),", ",a(pn,{at:t})]})]})}function fo({change:{field:e,oldValue:n,newValue:t}}){return a("p",{children:[a("b",{children:Y(e,nt)})," ",a(ol,{of:n})," ",a("span",{"aria-label":"became",children:"\u2192"})," ",a(ol,{of:t})]})}function ol({of:e}){return e===null||e===""?a("span",{class:"empty",children:"nothing"}):a(D,{children:e})}function qr({change:e,again:n}){let t={changeIds:[e.id]};return a(go,{input:t,label:"Undo",of:Y(e.field,nt),again:n})}function go({input:e,label:n,of:t,again:r}){let o=$("");async function i(){try{let{undoChanges:s}=await te(Rt,{input:e}),l=O(Er,s?.results??[]),u=l.filter(({phoneNumber:c})=>c!==null).length,m=[s,...l].flatMap(c=>O(ke,c?.userErrors??[]));o.value=[...new Set(m.map(c=>c.message))].join(" "),u>0&&B(l.length===1?"Undone.":`Undone: ${u} of ${l.length} changes.`)}catch(s){o.value=ie(s)}oe(),r?.()}return a(C,{children:[a("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),a("span",{class:"refusal",role:"alert",children:o.value})]})}function Vr({label:e,text:n,onRemove:t}){return a("li",{children:[a("span",{children:[e,": ",a("bdi",{children:n})]}),a("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:a(pe,{name:"close"})})]})}function fn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:o=!0}){let i=$([]),s=K(0);function l(u){clearTimeout(s.current),s.current=window.setTimeout(()=>{Ae(kt,{search:u.slice(0,100)},"cache-first").then(({accounts:m})=>{i.value=m.map(c=>c.name)}).catch(()=>{})},150)}return a("label",{children:[n,a("input",{name:e,list:`${e}-accounts`,required:o,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:u=>l(u.currentTarget.value)}),a("datalist",{id:`${e}-accounts`,children:i.value.map(u=>a("option",{value:u},u))})]})}function Ye({words:e}){return a(C,{children:Object.entries(e).map(([n,t])=>a("option",{value:n,children:t},n))})}function ll(){let{field:e=""}=A.value.filters;return a("div",{class:"finding",children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only changes"}),a(nd,{}),a("label",{children:["What",a("select",{value:e,onChange:n=>De("field",n.currentTarget.value),children:[a("option",{value:"",children:"anything"}),a(Ye,{words:nt})]})]}),a(sl,{name:"since"}),a(sl,{name:"until"})]}),a("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(Tr).flatMap(n=>{let t=A.value.filters[n];return t===void 0?[]:[a(Vr,{label:ul[n],text:ed[n](t),onRemove:()=>De(n,"")},n)]})})]})}var ul={by:"By",field:"What",request:"Request",since:"From",until:"Until the end of"},ed={by:Us,field:e=>Y(e,nt),request:e=>e,since:e=>mn(`${e}T00:00`),until:e=>mn(`${e}T00:00`)};function nd(){let e=$("");async function n(t){let r=String(new FormData(t).get("actor")).trim();if(e.value="",r!=="")try{let o=await Ms(r);o===null?e.value=`You cannot find anybody called ${r}.`:(De("by",o),t.reset())}catch(o){e.value=ie(o)}}return a("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[a(fn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),a("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function sl({name:e}){return a("label",{children:[ul[e],a("input",{type:"date",value:A.value.filters[e]??"",onChange:n=>De(e,n.currentTarget.value)})]})}function dl(){let{request:e}=A.value.filters;return a("main",{class:"numbers","aria-busy":cn.isLoading.value,children:[a("div",{class:"title",children:[a("h1",{children:"Activity"}),e!==void 0&&Gn.value.length>0&&a(go,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),a(ll,{}),a(Qn,{list:cn}),a(td,{})]})}function td(){return Gn.value.length>0?a(C,{children:[a("ul",{class:"cards changes","aria-label":"Changes",children:Gn.value.map(e=>a(rd,{...e},e.change.id))}),a(Bn,{list:cn,shown:Gn.value.length,total:null})]}):cn.isLoading.value?a(jn,{}):cn.failure.value!==null?null:Ar(A.value)?a("div",{class:"nothing",children:[a("h2",{children:"No change matches"}),a("p",{children:"Nothing that you see was changed so."}),a("button",{class:"primary",onClick:()=>G({filters:{}}),children:"Clear"})]}):a("div",{class:"nothing",children:[a("h2",{children:"Nothing has happened yet"}),a("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function rd({change:e,number:n}){let{actor:t,requestId:r}=e;return a($r,{id:e.id,children:[a("div",{class:"whose",children:n===null?a("span",{class:"empty",children:"a number that you do not see any more"}):a(C,{children:[a("span",{class:"number",children:a(Xn,{number:n})}),a("span",{class:"about",children:n.nickname!==null&&a(D,{children:n.nickname})})]})}),a(fo,{change:e}),a("small",{class:"who",children:[a(cl,{filter:"by",value:t?.id??Ct,children:t?.name??"the system"}),a(pn,{at:e.at}),a(cl,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&a("div",{class:"acts",children:a(qr,{change:e})})]})}function cl({filter:e,value:n,children:t}){let r={...A.value.filters,[e]:n};return a("a",{href:Tn({...A.value,filters:r}),title:"Only these",onClick:o=>{o.preventDefault(),De(e,n)},children:a(D,{children:t})})}function Jr({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return a("span",{class:"calling",children:[n===null?a("span",{class:"empty",children:"none"}):a(D,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&a("span",{class:"pill pending",children:[a("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":a(D,{children:r.requestedName}),a(ad,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&a("span",{class:"pill failed",children:"failed"})]})}function ad({due:e}){return a("span",{class:"left",children:[" ",Mr(e,qe.value)]})}function ze({id:e,field:n}){let t=re(e,n).value,r=K(null),o=t?.phase.is==="conflict";if(Lt(()=>{o&&document.activeElement===document.body&&r.current?.focus()},[o]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return a("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[a("p",{children:[a("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),a("dl",{children:[a("div",{class:"mine",children:[a("dt",{children:"Mine"}),a("dd",{children:a(yo,{of:t.text===""?null:t.text})})]}),a("div",{children:[a("dt",{children:["Theirs",i.at!==null&&a("small",{children:[", by ",a(D,{children:i.by??"the system"}),", ",a(pn,{at:i.at})]})]}),a("dd",{children:a(yo,{of:i.value})})]}),a("div",{children:[a("dt",{children:"As it was"}),a("dd",{children:a(yo,{of:t.was})})]})]}),a("p",{class:"actions",children:[a("button",{ref:r,class:"primary",onClick:()=>{Gs(t,i)},children:"Keep mine"}),a("button",{onClick:()=>Xs(t),children:"Take theirs"})]})]})}function yo({of:e}){return e===null?a("span",{class:"empty",children:"empty"}):a(D,{children:e})}function Gr({warnings:e,children:n}){return e.length===0?null:a("span",{class:"warnings",role:"alert",children:[a("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>a("span",{children:t},t)),n]})}function rt(e){let{number:n,field:t,label:r,empty:o}=e,i=re(n.id,t).value;if(i!==null&&["typing","refused","warned"].includes(i.phase.is))return a(od,{...e,edit:i});let s=Vs(n,t),l=s===null?a("span",{class:"empty",children:o}):a(D,{children:s});return n.viewerCanUpdate?a("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??o}. Edit`,"aria-busy":i?.phase.is==="saving",onClick:()=>Me(n,t),children:[l,a(pe,{name:"pencil"})]}):a("span",{class:"value",children:l})}function od({number:e,field:n,label:t,limit:r,rule:o,onDone:i,onTab:s,onPasteLines:l,edit:u,isLong:m}){let c=K(null),f=K(null),g=K(!1),{is:d}=u.phase;Lt(()=>{d==="typing"?(c.current?.focus(),c.current?.select()):d==="warned"&&document.activeElement===document.body&&c.current?.focus(),g.current=!1,y()},[d]);function y(){let p=[...c.current?.value.trim()??""].length;f.current!==null&&(f.current.textContent=`${p} / ${r}`,f.current.dataset.over=String(p>r))}function b(){g.current=!0,Hn(e.id,n,c.current?.value??"")}function N(p){p.isComposing||(p.key==="Enter"&&(m!==!0||p.ctrlKey)?(p.preventDefault(),b(),i()):p.key==="Escape"?(p.preventDefault(),g.current=!0,Re(e.id,n),i()):p.key==="Tab"&&s!==void 0&&(b(),s(p.shiftKey?-1:1)&&p.preventDefault()))}function T(p){let S=(p.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);l!==void 0&&S.length>1&&(p.preventDefault(),g.current=!0,l(S))}let _=m===!0?"textarea":"input",k=`${n}-${e.id}`;return a("span",{class:"editor",children:[a(_,{ref:c,dir:"auto",defaultValue:u.text,"aria-label":t,"aria-describedby":k,"aria-invalid":u.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:T,onBlur:()=>{!g.current&&u.phase.is==="typing"&&b()}}),a("span",{class:"under",id:k,children:[u.phase.is==="refused"&&a("span",{class:"refusal",role:"alert",children:u.phase.message}),o!==void 0&&u.phase.is!=="refused"&&a("span",{children:o}),a("span",{class:"counter",ref:f})]}),u.phase.is==="warned"&&a(Gr,{warnings:u.phase.warnings,children:a("button",{type:"button",class:"small",onClick:b,children:"Ask nevertheless"})})]})}function Xr({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return a(C,{children:[a("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(qe.value-n,0),t-n)}),a("p",{children:[a("b",{children:Mr(e.dueAt,qe.value)}),", until ",a("time",{dateTime:e.dueAt,children:nl(e.dueAt)})]})]})}var id=2e3;function Br(e,n){let t=e!==void 0&&qe.value>Date.parse(e);ce(()=>{let r=t?setInterval(n,id):0;return()=>clearInterval(r)},[t,n])}function Qr({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":a(D,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?a("p",{class:"refusal",children:["The carrier refused ",t," on ",we(n.settledAt),n.reason===null?".":a(C,{children:[": ",a(D,{children:n.reason})]})," ","The name in effect has not changed."]}):a("p",{class:"settled",children:["The carrier took ",t," on ",we(n.settledAt),"."]})}function jr({number:e}){return a(C,{children:[a(rt,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),re(e.id,"callingName").value?.phase.is==="saving"&&a("p",{role:"status",children:"Asking the carrier \u2026"})]})}function Kr({number:e}){let n=re(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:a("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",a(D,{children:n.text})," ",a("button",{class:"small",onClick:()=>Re(e.id,"callingName"),children:"Leave it"})]})}function ml({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:o,owner:i,viewerAccess:s}=e,l=Xe(()=>le.value.has(t)).value,u=re(t,"callingName").value!==null,m=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a($r,{id:t,children:[a("div",{class:"whose",children:[n&&m&&a("input",{type:"checkbox","aria-label":`Select ${r}`,checked:l,onClick:c=>zn(t,c.shiftKey)}),a("span",{class:"number",children:a(Xn,{number:e})}),a("span",{class:"about",children:[o!==null&&a(D,{children:o})," ",s!=="OWNER"&&a("small",{children:["of ",a(D,{children:i.name})]})]})]}),a("div",{class:"state",children:[a(Jr,{number:e}),a(Qr,{number:e}),a(Kr,{number:e}),!m&&u&&a("div",{class:"field",children:a(jr,{number:e})}),a(ze,{id:t,field:"callingName"})]}),m&&e.callingNameUpdate!==null&&a("div",{class:"due",children:a(Xr,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!u&&a(sd,{number:e})]})}function sd({number:e}){return a("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>Me(e,"callingName",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}function Wr({they:e,settle:n}){let t=$(""),r=$(!1);async function o(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return a("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[a("label",{children:["Reason, if ",e.toLowerCase()," failed",a("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),a("p",{class:"actions",children:[a("button",{disabled:r.value,onClick:()=>{o("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),a("button",{class:"danger",disabled:r.value,onClick:()=>{o("FAILED")},children:[e," failed"]})]})]})}async function Ve(e){try{return Hr(await e())}catch(n){return ie(n)}}function Hr(e){return O(ke,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var pl=100;function fl(e,n){return Ve(async()=>{let{settleCallingName:t}=await te(ms,{input:yl(e,n)});return t?.phoneNumber!=null&&(B(`Settled the calling name of ${e.internationalFormat}.`),oe()),t})}async function gl(e,n){let t=[];for(let o=0;o<e.length;o+=pl)t.push(...await ld(e.slice(o,o+pl),n));let r=e.length-t.length;return r>0&&B(`Settled ${r} calling ${r===1?"name":"names"}.`),oe(),t}async function ld(e,n){let t=await ud(e.map(r=>yl(r,n)));return e.flatMap((r,o)=>{let i=t[o]??"";return i===""?[]:[{number:r,message:i}]})}async function ud(e){try{let{settleCallingNames:n}=await te(ps,{input:{items:e}}),t=O(Er,n?.results??[]);return e.map((r,o)=>Hr(n)||Hr(t[o]??null))}catch(n){return e.map(()=>ie(n))}}function yl({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function hl({refused:e}){let n=H.value.filter(({id:r})=>le.value.has(r));async function t(r){e.value=await gl(n,r),dn()}return n.length===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[n.length.toLocaleString("en")," selected"]}),a("button",{onClick:dn,children:"Clear"}),a(Wr,{they:n.length===1?"It":"They",settle:t})]})}function vl({refused:e}){return a("div",{role:"alert",children:e.value.length>0&&a("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>a("li",{children:[a("bdi",{dir:"ltr",children:n.internationalFormat}),a("span",{class:"refusal",children:t})]},n.id))})})}var ho={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again."},UPDATE_SUCCEEDED:{label:"Settled lately",none:"No calling name is in effect",about:"What a carrier has taken is here, the latest request first."}};function bl(){let e=to(A.value),n=Jn()&&e==="UPDATE_IN_PROGRESS",t=Xe(()=>H.value.find(({callingNameStatus:o})=>o==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=$([]);return Br(t,oe),a("main",{class:"numbers","aria-busy":Kn.value,children:[a("div",{class:"title",children:[a("h1",{children:"Calling names"}),a("p",{class:"quiet",role:"status",children:Ie.value!==null&&`${Ie.value.toLocaleString("en")} ${ho[e]?.label.toLowerCase()??""}`}),n&&H.value.length>0&&a("button",{onClick:()=>Dt(!0),children:"Select all that are shown"})]}),a("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(ho).map(([o,{label:i}])=>a("button",{"aria-pressed":o===e,onClick:()=>G({filters:{calling:o},number:null}),children:i},o))}),a(Qn,{list:Pe}),n&&a(vl,{refused:r}),a(cd,{part:ho[e],canSettle:n}),n&&a(hl,{refused:r})]})}function cd({part:e,canSettle:n}){return H.value.length>0?a(C,{children:[a("ul",{class:"cards asked","aria-label":e.label,children:H.value.map(t=>a(ml,{number:t,canSettle:n},t.id))}),a(Bn,{list:Pe,shown:H.value.length,total:Ie.value})]}):Kn.value?a(jn,{}):Pe.failure.value===null?a("div",{class:"nothing",children:[a("h2",{children:e.none}),a("p",{children:e.about})]}):null}function _l({id:e,internationalFormat:n},t){return Ve(async()=>{let{transferPhoneNumber:r}=await te(za,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let o=r.remainingAccess.map(({name:i})=>i).join(", ");B(`${n} belongs to ${t} now.${o===""?"":` Still sees it by a grant: ${o}.`}`),r.phoneNumber===null&&G({number:null},!0),oe()}return r})}function Nl({id:e,version:n,internationalFormat:t}){return Ve(async()=>{let{deletePhoneNumber:r}=await te(fs,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){G({number:null},!0);let o=r.deletionAt===null?"":` It can be restored until ${we(r.deletionAt)}.`;B(`Deleted ${t}.${o}`,{label:"Restore",act:()=>{vo(e)}}),oe()}return r})}function vo(e){return Ve(async()=>{let{restorePhoneNumber:n}=await te(gs,{input:{id:e}});return n?.phoneNumber!=null&&(B("Restored, as it was."),oe()),n})}function wl(e){return Ve(async()=>{let{createPhoneNumber:n}=await te(ys,{input:e});return n?.phoneNumber!=null&&(B(n.message),oe()),n})}function El(){let e=$(void 0),n=$(()=>{}),t=$("");ce(()=>{let s=Vn(hs,{first:100,after:null},({data:l})=>{e.value=l??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await vo(s),n.value()}let{nodes:o,totalCount:i}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return a("main",{class:"numbers","aria-busy":i===null,children:[a("div",{class:"title",children:[a("h1",{children:"Deleted numbers"}),a("p",{class:"quiet",role:"status",children:i!==null&&`${i} to restore`})]}),a("p",{class:"refusal",role:"alert",children:t.value}),i===0&&a("div",{class:"nothing",children:[a("h2",{children:"Nothing is deleted"}),a("p",{children:"A number that is deleted can be restored here, until it is released."})]}),a("ul",{class:"cards",children:o.map(s=>{let l=O(Ue,s);return a("li",{children:[a("b",{children:a("bdi",{dir:"ltr",children:l.internationalFormat})}),a("span",{children:l.nickname===null?"":a(D,{children:l.nickname})}),a("span",{class:"quiet",children:["of ",a(D,{children:l.owner.name}),s.deletionAt!==null&&`, released ${we(s.deletionAt)}`]}),a("button",{"aria-label":`Restore ${l.internationalFormat}`,onClick:()=>{r(l.id)},children:"Restore"})]},l.id)})})]})}function Sl(){let e=K(null),n=$("");async function t(r){let o=new FormData(r),i=s=>String(o.get(s)??"").trim()||null;n.value=await wl({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return a(C,{children:[a("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),a("dialog",{ref:e,"aria-labelledby":"add-title",children:a("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("h2",{id:"add-title",children:"Add a number"}),a("label",{children:["Number, as people write it",a("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),a("label",{children:["Country, for one without +",a("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),a(fn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),a("label",{children:["Nickname",a("input",{name:"nickname",autoComplete:"off"})]}),a("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),a("button",{class:"primary",children:"Add"})]})]})})]})}var dd=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function kl(){let e=JSON.stringify(A.value.filters);return a("nav",{class:"chips","aria-label":"Parts of the list",children:dd.map(({label:n,filters:t})=>a("button",{"aria-pressed":e===JSON.stringify(t),onClick:()=>G({filters:t,number:null}),children:n},n))})}var md=150;function Rl(){let e=K(null),n=K(0),{search:t}=A.value;ce(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(o){let{value:i}=o.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>G({search:i},!0),md)}return a("div",{class:"finding",children:[a("div",{class:"search",role:"search",children:[a(pe,{name:"search"}),a("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),a("kbd",{"aria-hidden":"true",children:"/"})]}),a(pd,{}),a(gd,{})]})}var Cl={access:{label:"Access",words:Zn},calling:{label:"Calling name",words:al},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:Lr},product:{label:"Product",words:He},type:{label:"Type",words:et}};function pd(){return a(C,{children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only numbers with"}),Object.entries(Cl).map(([e,{label:n,words:t}])=>a("label",{children:[n,a("select",{value:A.value.filters[e]??"",onChange:r=>De(e,r.currentTarget.value),children:[a("option",{value:"",children:"any"}),a(Ye,{words:t})]})]},e)),a("label",{children:["Country",a("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:A.value.filters.country??"",onInput:e=>fd(e.currentTarget.value)})]})]})]})}function fd(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&De("country",n)}function gd(){let e=Object.keys(Cr);return a("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=A.value.filters[n];return t===void 0?[]:[a(yd,{name:n,value:t},n)]})})}function yd({name:e,value:n}){let t=Cl[e],r=t?.label??(e==="country"?"Country":Y(e,{})),o=e==="country"?tt(n):Y(n,t?.words??{});return a(Vr,{label:r,text:o,onRemove:()=>De(e,"")})}var Tl={run:null,items:[],warnings:[],message:"",isBusy:!1},hd=700,vd=10,X=M(Tl);function xl(){X.value=Tl}async function Al(e,n){await Yr(async()=>{let{previewUpdateRun:t}=await te(Ns,{input:{target:e,change:n}});await bo(t,["REFUSED","WILL_CHANGE"]),await bd(n.callingName??"")})}async function bd(e){let n=X.peek().items.flatMap(({outcome:r,phoneNumber:o})=>r==="WILL_CHANGE"&&o!==null?[o.id]:[]),t=await Promise.all(n.slice(0,vd).map(r=>Pr(r,e)));X.value={...X.peek(),warnings:[...new Set(t.flat())]}}async function Dl(e){await Yr(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await te(ws,{input:n});await bo(t,[]),await Ul(e.id)})}async function Pl(e){await Yr(async()=>{let{cancelUpdateRun:n}=await te(Es,{input:{id:e.id}});await bo(n,[])})}async function Il(e){await Yr(async()=>{let{undoChanges:n}=await te(Rt,{input:{runId:e.id}}),t=Ol(n);X.value={...X.peek(),message:$l(t)},await Ul(e.id)})}async function Fl(e){return _o(e.id,["REFUSED","FAILED"],1/0)}async function Yr(e){X.value={...X.peek(),isBusy:!0,message:""};try{await e()}catch(n){X.value={...X.peek(),message:ie(n)}}finally{X.value={...X.peek(),isBusy:!1}}}async function bo(e,n){let t=O(Sr,e?.run)??X.peek().run,r=$l(Ol(e)),o=t===null||n.length===0?[]:await _o(t.id,n,1);X.value={...X.peek(),run:t,items:o,message:r}}function Ol(e){return O(ke,e?.userErrors??[])}function $l(e){return e.map(({message:n})=>n).join(" ")}async function Ul(e){for(;;){let t=O(Sr,(await Ae(Ss,{id:e})).updateRun);if(t==null)return;if(X.value={...X.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,hd))}let n=await _o(e,["FAILED","REFUSED"],1);X.value={...X.peek(),items:n},oe()}async function _o(e,n,t){let r=[],o=null;for(let i=0;i<t;i++){let l=(await Ae(ks,{id:e,after:o,outcomes:n})).updateRun?.items;if(r.push(...O(ds,l?.nodes??[])),o=l?.pageInfo.endCursor??null,o===null||l?.pageInfo.hasNextPage!==!0)break}return r}function Ml(e,n,t){let r=URL.createObjectURL(new Blob([_d([n,...t])],{type:"text/csv;charset=utf-8"})),o=document.createElement("a");o.href=r,o.download=e,o.click(),URL.revokeObjectURL(r)}function _d(e){return e.map(n=>`${n.map(Nd).join(",")}\r
`).join("")}function Nd(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var wd=50;function Ll({items:e}){return e.length===0?null:a("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,wd).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:o},i)=>a("li",{children:[a("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),o.length>0?a("span",{class:"refusal",children:O(ke,o).map(({message:s})=>s).join(" ")}):a("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&a(C,{children:["now ",a(D,{children:r})]})})]},n?.id??i))})}var Ed={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function ql({onClose:e}){let n=K(null),{run:t}=X.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);ce(()=>(n.current?.showModal(),xl),[]);function o(){r&&dn(),e()}return a("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:o,children:a("div",{class:"card",children:[a("h2",{id:"many-title",children:["Change ",Yn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&a(Sd,{}),a("p",{class:"refusal",role:"alert",children:X.value.message}),t!==null&&a(Cd,{run:t}),a("p",{class:"actions",children:[a("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&a(Td,{run:t})]})]})})}function Sd(){let e=$("nickname"),n=X.value.isBusy;function t(r){let o=String(new FormData(r).get("value")??"");Al(kd(),Rd(e.value,o))}return a("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("label",{children:["What",a("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:a(Ye,{words:Ed})})]}),a("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?a("select",{name:"value",children:a(Ye,{words:He})}):a("input",{name:"value",dir:"auto",autoComplete:"off"})]}),a("button",{disabled:n,children:"Preview"})]})}function kd(){return Le.peek()?{filter:no(A.peek()).filter??{}}:{ids:[...le.peek()]}}function Rd(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function Cd({run:e}){let n=o=>o.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return a(C,{children:[a("div",{role:"group","aria-label":t?"Preview":"Outcome",children:a("dl",{class:"outcome",children:r.map(([o,i,s])=>a("div",{class:i===0?"":s,children:[a("dt",{children:o}),a("dd",{children:n(i)})]},o))})}),e.status==="RUNNING"&&a(C,{children:[a("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),a("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&a("p",{role:"status",children:[a("b",{children:[Y(e.status,{}),"."]})," ",e.value!==null&&a(C,{children:[Y(e.field,{}),": ",a(D,{children:e.value})]})]}),t&&a(Gr,{warnings:X.value.warnings}),a(Ll,{items:X.value.items})]})}function Td({run:e}){let{isBusy:n}=X.value;switch(e.status){case"PREVIEWED":return a("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Dl(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return a("button",{onClick:()=>{Pl(e)},children:"Stop"});case"DONE":case"CANCELLED":return a(C,{children:[e.refused+e.failed>0&&a("button",{onClick:()=>{xd(e)},children:"Refusals as CSV"}),e.done>0&&a("button",{disabled:n,onClick:()=>{Il(e)},children:"Undo all"})]});default:return null}}async function xd(e){let t=(await Fl(e)).map(({phoneNumber:r,userErrors:o})=>[r?.e164??"",r?.nickname??"",O(ke,o).map(({message:i})=>i).join(" ")]);Ml("refusals.csv",["e164","nickname","reason"],t)}function Vl(){let e=$(!1),n=Ie.value??0;return e.value?a(ql,{onClose:()=>e.value=!1}):Yn.value===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[Yn.value.toLocaleString("en")," selected"]}),!Le.value&&n>Yn.value&&a("button",{onClick:()=>Le.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),a("button",{onClick:dn,children:"Clear"}),a("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var No=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Jl=No.length+1;function Gl({number:e,isFirst:n}){let{id:t}=e,r=Xe(()=>Ce.value===t).value,o=Xe(()=>A.value.number===t).value,i=Xe(()=>re(t,"nickname").value?.phase.is==="conflict").value,s=Xe(()=>Le.value||le.value.has(t)).value,l=r||n&&Ce.peek()===null;return a(C,{children:[a("tr",{role:"row",id:`row-${t}`,tabIndex:l?0:-1,"aria-current":o?"true":void 0,onFocusIn:()=>{Ce.value=t},children:[a("td",{role:"cell",class:"select",children:a("input",{type:"checkbox",tabIndex:l?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:u=>zn(t,u.shiftKey)})}),a("td",{role:"cell",class:"number",children:a(Xn,{number:e,isStop:l})}),a("td",{role:"cell",class:"nickname",children:[a("span",{class:"naming",children:a(rt,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:l,onDone:()=>co(t),onTab:u=>Ys(t,u),onPasteLines:u=>zs(t,u)})}),a(Ad,{number:e,isStop:l})]}),a("td",{role:"cell",class:"calling-cell",children:a(Jr,{number:e})}),a("td",{role:"cell",class:"country",children:e.countryCode!==null&&a("abbr",{title:tt(e.countryCode),children:e.countryCode})}),a("td",{role:"cell",class:"type",children:Y(e.type,et)}),a("td",{role:"cell",class:"product",children:e.productType===null?"":Y(e.productType,He)}),a("td",{role:"cell",class:"access",children:a(Dd,{number:e})}),a("td",{role:"cell",class:"updated",children:a(pn,{at:e.updatedAt})})]}),i&&a("tr",{role:"row",class:"below",children:a("td",{role:"cell",colSpan:Jl,children:a(ze,{id:t,field:"nickname"})})})]})}function Ad({number:e,isStop:n}){return e.tags.length===0?null:a("span",{class:"tags",children:e.tags.map(t=>a("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>G({filters:{tag:t}}),children:a(D,{children:t})},t))})}function Dd({number:e}){return e.viewerAccess==="OWNER"?a("span",{class:"own",children:"Yours"}):a("span",{class:"pill",title:Y(e.viewerAccess,Zn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",a(D,{children:e.owner.name})]})}function Xl(){return a("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[a("thead",{role:"rowgroup",children:a("tr",{role:"row",children:[a("th",{role:"columnheader",scope:"col",class:"select",children:a(Pd,{})}),No.map(e=>a(Id,{...e},e.label))]})}),a("tbody",{role:"rowgroup",children:H.value.map((e,n)=>a(Gl,{number:e,isFirst:n===0},e.id))})]})}function Pd(){let e=H.value.every(({id:n})=>le.value.has(n));return a("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>Dt(n.currentTarget.checked)})}function Id({label:e,order:n}){if(n===void 0)return a("th",{role:"columnheader",scope:"col",children:e});let t=A.value.order?.field===n?A.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",o=t===null?"ASC":t==="ASC"?"DESC":null;return a("th",{role:"columnheader",scope:"col","aria-sort":r,children:a("button",{onClick:()=>G({order:o===null?null:{field:n,direction:o}}),children:[e,t!==null&&a(pe,{name:t==="ASC"?"up":"down"})]})})}function Bl(){let e=Ie.value;return a("main",{class:"numbers","aria-busy":Kn.value,children:[a("div",{class:"title",children:[a("h1",{children:"Numbers"}),a("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Jn()&&a(Sl,{})]}),a(kl,{}),a(Rl,{}),a(Qn,{list:Pe}),a(Fd,{})]})}function Fd(){return H.value.length>0?a(C,{children:[a(Xl,{}),a(Vl,{}),a(Bn,{list:Pe,shown:H.value.length,total:Ie.value})]}):Kn.value?a(jn,{}):Ar(A.value)?a(Od,{}):a($d,{})}function Od(){return a("div",{class:"nothing",children:[a("h2",{children:"No number matches"}),a("p",{children:"Nothing that you see has all of what is asked for above."}),a("button",{class:"primary",onClick:()=>G({search:"",filters:{}}),children:"Clear"})]})}function $d(){return a("div",{class:"nothing",children:[a("h2",{children:"No numbers yet"}),a("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),a("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var xn=M(jl("theme",["system","light","dark"])),at=M(jl("density",["comfortable","compact"]));function Ql(){xe(()=>{document.documentElement.dataset.theme=xn.value,document.documentElement.dataset.density=at.value;try{localStorage.setItem("numberbook:theme",xn.value),localStorage.setItem("numberbook:density",at.value)}catch{}})}function jl(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function Kl(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await Ud(n);return typeof t=="string"?t:(Ne.peek()?.viewer.id!==t.id?(Wl(),br(n),se.value={is:"well"},Ne.value={viewer:t}):(br(n),se.value={is:"well"}),null)}function zr(){Wl(),br(""),se.value={is:"well"}}function Wl(){rs(),Ne.value=null,Bs(),os()}async function Ud(e){let{hash:n}=bs.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:o}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??o?.map(({message:i})=>i).join(" ")??"Something went wrong."}function Hl({viewer:e}){return a("header",{class:"bar",children:[a("a",{class:"brand",href:"./",children:[a("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),a(Ld,{}),a("div",{class:"tools",children:[a("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),a("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${at.value}`,onClick:Jd,children:a(pe,{name:"rows"})}),a("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${xn.value}`,onClick:Vd,children:a(pe,{name:Yl()?"sun":"moon"})}),a("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),a("button",{class:"ghost person",popovertarget:"person",children:[a("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),a(D,{children:e.name})]}),a("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[a("p",{children:[a("b",{children:a(D,{children:e.name})}),a("small",{children:e.isOperator?"operator":qd(e)})]}),a("button",{onClick:zr,children:"Sign out"})]})]})]})}var Md={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function Ld(){return a("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Md).map(([e,n])=>a("a",{href:Tn({...Tt(""),screen:e})||"./","aria-current":A.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),G({...Tt(""),screen:e})},children:n},e))})}function qd(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function Yl(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return xn.value==="dark"||xn.value==="system"&&e}function Vd(){xn.value=Yl()?"light":"dark"}function Jd(){at.value=at.value==="compact"?"comfortable":"compact"}var Gd=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function zl(){return a("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[a("h2",{children:"Keys"}),a("dl",{children:Gd.map(([e,n])=>a("div",{children:[a("dt",{children:a("kbd",{children:e})}),a("dd",{children:n})]},e+n))})]})}function Zl(){let e=Dr.value,n=e?.action;return a("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&a("bdi",{children:e.text}),n!==void 0&&a("button",{onClick:n.act,children:n.label})]})}function wo({isAgain:e=!1}){let n=$(""),t=$(!1),r=K(null);ce(()=>{e&&r.current?.showModal()},[e]);async function o(l){t.value=!0,n.value="";try{n.value=await Kl(l)??""}catch(u){n.value=ie(u)}finally{t.value=!1}}let i=ls(),s=a("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),o(String(new FormData(l.currentTarget).get("token")??""))},children:[a("h1",{children:e?"Sign in again":"Numberbook"}),a("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),a("label",{children:["Access token",a("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),a("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),a("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&a("button",{type:"button",onClick:zr,children:"Sign out"}),i.length>0&&a("fieldset",{class:"people",children:[a("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:l,role:u,token:m})=>a("button",{type:"button",disabled:t.value,onClick:()=>{o(m)},children:[a("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),a("span",{children:[a("b",{children:a(D,{children:l})}),a("small",{children:u})]})]},l))]})]});return e?a("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),children:s}):a("main",{class:"front",children:s})}function eu({isOperator:e}){return a("section",{class:"status","aria-label":"State",children:[e&&a("p",{children:"You see all numbers, as an operator."}),a("div",{role:"status",children:[vr.value&&a("p",{class:"warn",children:["The server is of another release than this page. ",a("a",{href:"",children:"Reload"})," to go on."]}),se.value.is==="away"&&a("p",{class:"warn",children:["The server does not answer. You see what was there",hr.value!==null&&` as of ${tl(hr.value)}`,"; it is asked again."]}),se.value.is==="limited"&&a("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",a(Xd,{until:se.value.until}),"."]})]})]})}function Xd({until:e}){let n=Math.max(0,Math.ceil((e-qe.value)/1e3));return a("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var Bd=5e3;function nu(e){let n=$({row:H.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return ce(()=>{let{stop:t,again:r}=Vn(kr,{id:e},({data:i,error:s,isStale:l})=>{let u=O(Ue,i?.phoneNumber),m=O(cs,i?.phoneNumber);i?.phoneNumber===null&&!l?Qd(n.peek().row):u!=null?n.value={...n.peek(),row:u,sheet:m??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ie(s)})});n.value={...n.peek(),again:r};let o=setInterval(()=>{document.visibilityState==="visible"&&r()},Bd);return()=>{clearInterval(o),t()}},[e]),n}function Qd(e){G({number:null},!0),oe(),B(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function tu({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a("section",{class:"card calling-card","aria-label":"Calling name",children:[a("h3",{children:"Calling name"}),a("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?a(jd,{number:e,changes:n,again:t}):a("div",{class:"field",children:[a("span",{class:"label",children:"In effect"}),a(jr,{number:e})]}),a(Qr,{number:e}),a(Kr,{number:e}),a(ze,{id:e.id,field:"callingName"})]})}function jd({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(Br(r?.dueAt,t),r===null)return null;let i=O(un,n??[]).find(({field:s,newValue:l})=>s==="CALLING_NAME_REQUEST"&&l!==null)?.actor;return a(C,{children:[a("div",{class:"two",children:[a("div",{children:[a("span",{class:"label",children:"Live"}),a("span",{class:"value",children:e.callingName===null?a("span",{class:"empty",children:"none"}):a(D,{children:e.callingName})})]}),a("div",{class:"requested",children:[a("span",{class:"label",children:"Requested"}),a("span",{class:"value",children:r.requestedName===null?"none":a(D,{children:r.requestedName})})]})]}),a(Xr,{update:r}),a("p",{class:"quiet",children:["Asked for ",i!=null&&a(C,{children:["by ",a(D,{children:i.name}),", "]}),we(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Jn()&&a(Kd,{number:e,again:t})]})}function Kd({number:e,again:n}){let t=$("");async function r(o){t.value=await fl(e,o),n()}return a(C,{children:[a(Wr,{they:"It",settle:r}),a("p",{class:"refusal",role:"alert",children:t.value})]})}var Wd=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function ru({number:e}){return a("section",{class:"fields","aria-label":"Details",children:[Wd.map(({field:n,label:t,limit:r,rule:o,isLong:i})=>a("div",{class:"field",children:[a("span",{class:"label",children:t}),a(rt,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:o,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),a(ze,{id:e.id,field:n})]},n)),a(Hd,{number:e})]})}function Hd({number:e}){let{id:n,productType:t}=e,r=re(n,"productType").value,o=t===null?"none":Y(t,He),i=r?.phase.is==="refused"?r.phase.message:"";function s(l){Re(n,"productType"),Me(e,"productType"),Hn(n,"productType",l)}return a("div",{class:"field",children:[a("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?a("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:l=>s(l.currentTarget.value),children:[t===null&&a("option",{value:"",children:"none"}),a(Ye,{words:He})]}):a("span",{class:"value",children:o}),a("span",{id:"product-message",class:"refusal",role:"alert",children:i}),a(ze,{id:n,field:"productType"})]})}function Eo({title:e,e164:n,children:t,action:r,act:o}){let i=K(null),s=$(""),l=$(!1),u=`careful-${e.replaceAll(" ","-")}`;async function m(f){s.value=await o(new FormData(f)),s.value===""&&i.current?.close()}function c(){s.value="",l.value=!1,i.current?.showModal()}return a(C,{children:[a("button",{class:"danger",onClick:c,children:[e," \u2026"]}),a("dialog",{ref:i,"aria-labelledby":u,children:a("form",{class:"card careful",onSubmit:f=>{f.preventDefault(),m(f.currentTarget)},children:[a("h2",{id:u,children:e}),t,a("label",{children:["Type the number to go on: ",n,a("input",{name:"number",autoComplete:"off",onInput:f=>{l.value=au(f.currentTarget.value)===au(n)}})]}),a("p",{class:"refusal",role:"alert",children:s.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),a("button",{class:"primary",disabled:!l.value,children:r})]})]})})]})}function au(e){return e.replaceAll(/\D/g,"")}function ou({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return a("section",{"aria-label":"Hand over or delete",children:a("p",{class:"actions",children:[a(Eo,{title:"Hand over",e164:n,action:"Hand over",act:t=>_l(e,String(t.get("owner")??"")),children:[a("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),a(fn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),a(Eo,{title:"Delete",e164:n,action:"Delete",act:()=>Nl(e),children:a("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function iu({number:e,databaseId:n}){let t=Nr.value??{document:kr.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return a("footer",{class:"operation",children:[a("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",a("code",{children:e.id})," \xB7 databaseId ",a("code",{children:n})]}),a("details",{children:[a("summary",{children:"Show operation"}),a("p",{class:"quiet",children:Nr.value===null?"This is what reads the number.":"This is the last change that you made."}),a("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),a("pre",{tabIndex:0,"aria-label":"Operation",children:r}),a("a",{href:`graphql#${Yd(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function Yd(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function su({number:e,grants:n}){let t=O(us,n),r=$("");async function o(i){r.value=await Ve(async()=>{let s={id:e.id,grantee:i};return(await te(Cs,{input:s})).revokePhoneNumberAccess}),r.value===""&&B(`${i} does not see ${e.internationalFormat} any more.`)}return a("section",{"aria-label":"Sharing",children:[a("h3",{children:"Shared with"}),t.length===0&&a("p",{class:"quiet",children:"Nobody: only you see it."}),a("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:l})=>a("li",{children:[a("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),a("span",{children:[a(D,{children:s.name}),a("small",{children:[s.kind==="TEAM"?"team, ":"",l===null?"with no end":`until ${mn(l)}`]})]}),a("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{o(s.name)},children:"End"})]},i))}),a("p",{class:"refusal",role:"alert",children:r.value}),a(zd,{number:e})]})}function zd({number:e}){let n=$("");async function t(r){let o=new FormData(r),i=String(o.get("grantee")??""),s=String(o.get("until")??""),l=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Ve(async()=>{let u={id:e.id,grantee:i,expiresAt:l};return(await te(Rs,{input:u})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),B(`${i} sees ${e.internationalFormat} now.`))}return a("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a(fn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),a("label",{children:["Until the end of",a("input",{name:"until",type:"date"})]}),a("button",{children:"Share"}),a("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function lu({changes:e,total:n,canUndo:t,again:r}){let o=O(un,e);return a("section",{"aria-label":"Trail",children:[a("h3",{children:"Trail"}),a("ol",{class:"trail",children:o.map(i=>a("li",{children:[a(il,{change:i}),t&&i.undoable&&a(qr,{change:i,again:r})]},i.id))}),n>o.length&&a("p",{class:"quiet",children:["The latest ",o.length," of ",n,"."]})]})}function uu({id:e}){let{row:n,sheet:t,failure:r,again:o}=nu(e).value,i=K(null);return ce(()=>i.current?.focus(),[e]),a("aside",{class:"sheet","aria-label":"Phone number",children:[a("header",{children:[a("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":a("bdi",{dir:"ltr",children:n.internationalFormat})}),a("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:po,children:a(pe,{name:"close"})})]}),r!==null&&a("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&a(C,{children:[a(Zd,{number:n}),a(ru,{number:n}),a(tu,{number:n,changes:t?.changes.nodes,again:o})]}),n!==void 0&&t!==void 0&&a(C,{children:[t.grants!==null&&a(su,{number:n,grants:t.grants.nodes}),a(nm,{number:n,sheet:t}),a(lu,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:o}),a(ou,{number:n}),a(iu,{number:n,databaseId:t.databaseId})]})]})}function Zd({number:e}){return e.viewerCanUpdate?null:a("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?a(C,{children:["You see it as an operator; it belongs to ",a(D,{children:e.owner.name}),"."]}):a(C,{children:[a(D,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var em={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function nm({number:e,sheet:n}){let t=o=>o===null?"not known":o?"yes":"no",r=[["Owner",a(D,{children:e.owner.name})],["Country",e.countryCode===null?"none":tt(e.countryCode)],["In its country",a("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",Y(n.numberType,Lr)],["Type",Y(e.type,et)],["Status",Y(n.status,{})],["Access",Y(e.viewerAccess,Zn)],["Order",n.orderId===null?"not known":a(D,{children:n.orderId})],["Came in",we(n.createdAt)]];return a("section",{children:[a("h3",{children:"At the carrier"}),a("dl",{class:"facts",children:r.map(([o,i])=>a("div",{children:[a("dt",{children:o}),a("dd",{children:i})]},o))}),a("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(em).map(([o,i])=>{let s=n.capabilities[o];return a("li",{"data-can":String(s),children:[i,": ",t(s)]},o)})}),a("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:o,value:i,associatedAt:s})=>a("li",{children:[a("span",{children:Y(o.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),a("code",{children:a(D,{children:i})}),a("small",{children:["since ",mn(s)]})]},o+i))})]})}function cu(){let e=Ne.value;if(e===null)return a(wo,{});let{number:n,screen:t}=A.value;return a(C,{children:[a(Hl,{viewer:e.viewer}),a(eu,{isOperator:e.viewer.isOperator}),a("div",{class:"desk",children:[a(tm,{name:t}),n!==null&&a(uu,{id:n},n)]}),a(Zl,{}),a(zl,{}),se.value.is==="signed out"&&a(wo,{isAgain:!0})]})}function tm({name:e}){switch(e){case"calling":return a(bl,{});case"activity":return a(dl,{});case"deleted":return a(El,{});default:return a(Bl,{})}}Ql();Is();qs();$s();Hs();wr().textContent="";Uo(a(cu,{}),wr());
