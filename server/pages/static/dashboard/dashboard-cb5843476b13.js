var M,Eo,Yr,Ze,Wr,Ot,So,It,ko,zr,Hr,lu,ot=Symbol.for("pv"),$t={},Ut=[],uu=/^m(i|n|o|s|text|space)$/,Zr=Array.isArray,ea=Ut.slice,yn=Object.assign;function gn(e){e&&e.parentNode&&e.remove()}function Ro(e,n,t){var r,o,i,s={},l=arguments.length;for(i in n)i=="key"?r=n[i]:i=="ref"&&typeof e!="function"?o=n[i]:s[i]=n[i];return l>2&&(s.children=l>3?ea.call(arguments,2):t),at(e,s,r,o,null)}function at(e,n,t,r,o){var i={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:o||++Eo,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(i),i}function C(e){return e.children}function xn(e,n){this.props=e,this.context=n,this.__g=0}function en(e,n){if(n==null)return e.__&&en(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:en(e)}function cu(e){var n,t=e.__v,r=t.__e,o=[],i=[],s=e.__P;s&&((n=yn({constructor:ot},t)).__v=t.__v+1,M.vnode&&M.vnode(n),na(s,n,t,e.__n,s.namespaceURI,32&t.__u?[r]:null,o,r||en(t),32&t.__u,i),n.__v=t.__v,n.__.__k[n.__i]=n,Po(o,n,i),t.__=t.__e=null,n.__e!=r&&Co(n))}function Co(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Co(e)}function No(e){(8&e.__g||(e.__g|=8,Ze.push(e),Ot++))&&Wr==M.debounceRendering||((Wr=M.debounceRendering)||queueMicrotask)(To)}function To(){try{for(var e,n=1;Ze.length;)Ze.length>n&&Ze.sort(So),e=Ze.shift(),n=Ze.length,8&e.__g&&cu(e)}finally{(Ot=Ze.length)&&(Wr||queueMicrotask)(To)}}function xo(e,n,t,r,o,i,s,l,u,p,c){var f,g,d,y,b,N,T=r.__k||Ut,_=n.length;for(u=du(t,n,T,u,_),f=0;f<_;f++)(d=t.__k[f])!=null&&(g=~d.__i&&T[d.__i]||$t,d.__i=f,N=na(e,d,g,o,i,s,l,u,p,c),y=d.__e,(g.ref!=d.ref||8&g.__u)&&(g.ref&&ta(g.ref,null,d,g),d.ref&&c.push(d.ref,d.__c||y,d)),b=b||y,4&d.__u?(u=Ao(d,u,e,!g.__v),g.__e&&(g.__e=null)):typeof d.type=="function"&&N!==void 0?u=N:y&&(u=y.nextSibling),d.__u&=-21);return t.__e=b,u}function du(e,n,t,r,o){var i,s,l,u,p,c,f,g,d,y=t.length,b=y,N=0,T=0,_=e.__k=Array(o);for(i=0;i<o;i++)(s=n[i])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=_[i]=at(null,s):Zr(s)?s=_[i]=at(C,{children:s}):s.constructor===ot&&s.__b?s=_[i]=at(s.type,s.props,s.key,s.ref,s.__v):_[i]=s,u=i+N,s.__=e,s.__b=e.__b+1,l=null,~(p=s.__i=pu(s,t,u,b))&&(b--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,p==u-1?N--:p==u+1?N++:p!=u&&(p>u?N--:N++,T=1)):(~p||(o>y?N--:o<y&&N++),typeof s.type!="function"&&(s.__u|=4))):_[i]=null;if(T){for(c=[],f=[],i=0;i<o;i++)if((s=_[i])&&16&s.__u){for(N=0,g=c.length;N<g;)c[d=N+g>>1]<s.__i?N=d+1:g=d;c[N]=s.__i,f[i]=N+1}for(N=c.length;i--;)f[i]&&(f[i]==N?N--:_[i].__u|=4)}if(b)for(i=0;i<y;i++)!(l=t[i])||2&l.__u||(l.__e==r&&(r=en(l)),ra(l,l));return r}function Ao(e,n,t,r){var o,i,s,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&(o[i].__=e,n=Ao(o[i],n,t,!1));return n}for(n&&!n.parentNode&&(n=en(e))&&!n.parentNode&&(n=null),s=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!r&&t.moveBefore&&s.parentNode?t.moveBefore(s,n):t.insertBefore(s,n||null)),n=s;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function pu(e,n,t,r){var o,i=e.key,s=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&i==null||u&&i==l.key&&s==l.type)return t;if(r>(u?1:0)){for(o=t-1;o>=0;o--)if((l=n[o])&&!(2&l.__u)&&i==l.key&&s==l.type)return o;for(o=t+1;o<n.length;o++)if((l=n[o])&&!(2&l.__u)&&i==l.key&&s==l.type)return o}return-1}function wo(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Pt(e,n,t,r,o){var i,s;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||wo(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||wo(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(s=Hr[n]||(Hr[n]=mu(n)),(e.__a||(e.__a={}))[n]=zr,i=n!=(n=n.replace(ko,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,s,i):e.removeEventListener(n,s,i));else{if(o=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function mu(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[It]==null)n[It]=zr++;else if(n[It]<this.__a[e])return;return t(M.event?M.event(n):n)}}}function na(e,n,t,r,o,i,s,l,u,p){var c,f,g,d,y,b,N,T,_,k,m,S,w,J,B,h,P,I,F=n.type;if(n.constructor!==ot)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,f=i=[],c.nodeType==8?l=Ft(c,i):i.push(c),l=i[0]||l),(c=M.__b)&&c(n);e:if(typeof F=="function"){g=s.length;try{if(T=n.props,_=(c=F.prototype)&&c.render,k=(c=F.contextType)&&r[c.__c],m=c?k?k.props.value:c.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(_?n.__c=d=new F(T,m):(n.__c=d=new xn(T,m),d.constructor=F,d.render=gu),k&&k.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),F.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=yn({},d.__s)),yn(d.__s,F.getDerivedStateFromProps(T,d.__s)))),y=d.props,b=d.state,d.__v=n,t.__c){if(T!==y&&_&&!F.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(T,m),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(T,d.__s,m)===!1){n.__v!=t.__v&&(d.props=T,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(q){q&&(q.__=n)}),Ut.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),l=en(t);break e}d.componentWillUpdate&&d.componentWillUpdate(T,d.__s,m),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(y,b,N)})}else _&&!F.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=m,d.props=T,d.__P=e,d.__g&=-5,S=M.__r,w=_?25:0;do d.__g&=-9,S&&S(n),c=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++w<25);_&&(Ut.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=yn({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(N=d.getSnapshotBeforeUpdate(y,b)),J=c&&c.type===C&&c.key==null?c.props.children:c,T.__P&&(c=l,o=(e=T.__P).namespaceURI,u=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(q){q&&ra(q,q)}),t.__k=null),l=t.__k?en(t,0):null),l=xo(e,Zr(J)?J:[J],n,t,r,o,i,s,l,u,p),T.__P&&(n.__e=null,l=c),n.__u&=-161,f&&f.some(gn),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(q){if(s.length=g,n.__v=null,u||i)if(q&&q.then){if(n.__u|=128|u,i){for(~(P=i.indexOf(l||void 0))||(P=i.length);(I=i[P-1])&&I.nodeType==8;)P--;for(;P<i.length;P++)if(I=i[P])if(i[P]=null,B){if(I==h)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(h=Ft(B=I))}}if(!B){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;B=l}(c=Ft(B=n.__c.__z||(n.__c.__z=B)))?(n.__e=B,l=c):n.__e=l,l=l&&l.nextSibling}else i&&i.some(gn);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),q&&q.then||Do(n),M.__e(q,n,t)}}else l=n.__e=fu(t.__e,n,t,r,o,i,s,u,p,e);return(c=M.diffed)&&c(n),l}function Ft(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function Do(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Do))}function Po(e,n,t){for(var r=0;r<t.length;)ta(t[r++],t[r++],t[r++]);M.__c&&M.__c(n,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){M.__e(i,o.__v)}})}function fu(e,n,t,r,o,i,s,l,u,p){var c,f,g,d,y,b,N,T,_=t.props||$t,k=n.props,m=n.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.length;c++)if((y=i[c])&&(m?y.localName==m:y.nodeType==3)){e=y,i[c]=null;break}}if(!e){if(T=p.ownerDocument||document,!m)return T.createTextNode(k);e=T.createElementNS(o,m,k.is?k:p),l&&(M.__m&&M.__m(n,i),l=!1),i=null}if(m){if(p=m=="template"&&e.content||e,i=m=="textarea"&&k.defaultValue!=null?null:i&&ea.call(p.childNodes),!l&&i)for(_={},c=0;c<e.attributes.length;c++)_[(y=e.attributes[c]).name]=y.value;for(c in _)y=_[c],c=="dangerouslySetInnerHTML"?g=y:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||Pt(e,c,null,y,o);for(c in k)y=k[c],c=="children"?d=y:c=="dangerouslySetInnerHTML"?f=y:c=="value"?b=y:c=="checked"?N=y:l&&typeof y!="function"||_[c]===y||Pt(e,c,y,_[c],o);f?(l||g&&(f.__html==g.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),n.__k=[]):(g&&(e.textContent=""),(m=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&uu.test(m))&&(o="http://www.w3.org/1999/xhtml"),xo(p,Zr(d)?d:[d],n,t,r,o,i,s,i?i[0]:t.__k&&en(t,0),l,u),i&&i.some(gn)),l&&m!="textarea"||(c="value",m=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(m!="progress"||b)||Pt(e,c,b,_[c],o),c="checked",N!=null&&N!=e[c]&&Pt(e,c,N,_[c],o))}else _===k||l&&e.data==k||(e.data=k);return e}function ta(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(o){M.__e(o,t)}}function ra(e,n,t){var r,o,i,s;if(M.unmount&&M.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||ta(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){M.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&ra(r[s],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(o=Ft(r,i=[]))&&(r==e.__e&&i.some(gn),gn(o),gn(r)),t||gn(e.__e),e.__e=e.__c=e.__=null}function gu(e,n,t){return this.constructor(e,t)}function Io(e,n){var t,r,o,i;M.__&&M.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=at(C,{children:[e]}),o=[],i=[],na(n,n.__k,r||$t,$t,n.namespaceURI,r?null:n.firstChild?ea.call(n.childNodes):null,o,r?r.__e:n.firstChild,t,i),Po(o,n.__k,i),n.__k.props.children=null}M={__e:function(e,n,t,r){for(var o,i,s;n=n.__;)if((o=n.__c)&&!(1&o.__g)){o.__g|=4;try{if((s=(i=o.constructor)&&i.getDerivedStateFromError)&&o.setState(i.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),s=1),s&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw Ot=0,e}},Eo=0,Yr=function(e){return e!=null&&e.constructor===ot},xn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=yn({},this.state)),typeof e=="function"&&(e=e(yn({},t),this.props)),e&&(yn(t,e),this.__v&&(n&&this.__k.push(n),No(this)))},xn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),No(this))},xn.prototype.render=C,Ze=[],Ot=0,So=function(e,n){return e.__v.__b-n.__v.__b},It=Symbol(),ko=/(PointerCapture)$|Capture$/i,zr=0,Hr={},lu=0;var st,ue,aa,Fo,yu=Object.is,oa=0,Go=[],ia=[],ne=M,Oo=ne.__b,$o=ne.__r,Uo=ne.diffed,Mo=ne.__c,Lo=ne.unmount,qo=ne.__;function la(e,n){ne.__h&&ne.__h(ue,e,oa||n),oa=0;var t=ue.__H||(ue.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ce(e,n){var t=la(st++,3);!ne.__s&&ua(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,ue.__H.__h.push(t))}function Mt(e,n){var t=la(st++,4);!ne.__s&&ua(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,ue.__h.push(t))}function j(e){return oa=5,lt(function(){return{current:e}},[])}function lt(e,n){var t=la(st++,7);return ua(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function hu(){var e;do{for(;e=ia.shift();)try{it(e)}catch(t){ne.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Go.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(it),n.__h.some(sa),n.__h=[]}catch(t){n.__h=[],ne.__e(t,e.__v)}}}while(ia.length)}ne.__b=function(e){ue=null,Oo&&Oo(e)},ne.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),qo&&qo(e,n)},ne.__r=function(e){$o&&$o(e),st=0;var n=(ue=e.__c).__H;n&&(aa==ue?ue.__h=[]:(n.__h.some(it),n.__h.some(sa),st=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),aa=ue},ne.diffed=function(e){Uo&&Uo(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Jo(Go.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),aa=ue=null},ne.__c=function(e,n){n.some(function(t){try{t.__h.some(it),t.__h=t.__h.filter(function(r){return!r.__||sa(r)})}catch(r){t.__h=[function(){throw r}]}}),Mo&&Mo(e,n)},ne.unmount=function(e){Lo&&Lo(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}o.__P=t,Jo(ia.push(o))}else it(o)}catch(i){n=i}}),r.__H=void 0,n&&ne.__e(n,r.__v))};var Vo=typeof requestAnimationFrame=="function";function vu(e){var n,t=function(){clearTimeout(r),Vo&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Vo&&(n=requestAnimationFrame(t))}function Jo(e){e!=1&&Fo==ne.requestAnimationFrame||((Fo=ne.requestAnimationFrame)||vu)(hu)}function it(e){var n=ue,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),ue=n}function sa(e){var n=ue;e.__c=e.__(),ue=n}function ua(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!yu(t,e[r])})}var bu=Symbol.for("preact-signals");function Jt(){if(Xe>1)Xe--;else{var e,n=!1;for((function(){var o=qt;for(qt=void 0;o!==void 0;){var i=o.S;if(i.v===o.v)for(var s=i.t;s!==void 0;s=s.x)s.i===o.i&&(s.i=i.i);o=o.o}})();ct!==void 0;){var t=ct;for(ct=void 0,Lt++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Bo(t))try{t.c()}catch(o){n||(e=o,n=!0)}t=r}}if(Lt=0,Xe--,n)throw e}}function da(e){if(Xe>0)return e();ca=++_u,Xe++;try{return e()}finally{Jt()}}var ut,Q=void 0;function dt(e){var n=Q,t=ut;Q=void 0,ut=void 0;try{return e()}finally{Q=n,ut=t}}var ct=void 0,Xe=0,Lt=0,_u=0,ca=0,qt=void 0,Vt=0;function Xo(e){if(Q!==void 0){var n=e.n;if(n===void 0||n.t!==Q)return n={i:0,S:e,p:Q.s,n:void 0,t:Q,e:void 0,x:void 0,r:n},Q.s!==void 0&&(Q.s.n=n),Q.s=n,e.n=n,32&Q.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=Q.s,n.n=void 0,Q.s.n=n,Q.s=n),n}}function ae(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}ae.prototype.brand=bu;ae.prototype.h=function(){return!0};ae.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:dt(function(){var r;(r=n.W)==null||r.call(n)}))};ae.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&dt(function(){var o;(o=n.Z)==null||o.call(n)}))}};ae.prototype.subscribe=function(e){var n=this;return xe(function(){var t=n.value;dt(function(){return e(t)})},{name:"sub"})};ae.prototype.valueOf=function(){return this.value};ae.prototype.toString=function(){return this.value+""};ae.prototype.toJSON=function(){return this.value};ae.prototype.peek=function(){var e=this;return dt(function(){return e.value})};Object.defineProperty(ae.prototype,"value",{get:function(){var e=Xo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Lt>100)throw new Error("Cycle detected");(function(t){Xe!==0&&Lt===0&&t.l!==ca&&(t.l=ca,qt={S:t,v:t.v,i:t.i,o:qt})})(this),this.v=e,this.i++,Vt++,Xe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{Jt()}}}});function U(e,n){return new ae(e,n)}function Bo(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function Qo(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function jo(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function hn(e,n){ae.call(this,void 0,n),this.x=e,this.s=void 0,this.g=Vt-1,this.f=4}hn.prototype=new ae;hn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Vt))return!0;if(this.g=Vt,this.f|=1,this.i>0&&!Bo(this))return this.f&=-2,!0;var e=Q;try{Qo(this),Q=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Q=e,jo(this),this.f&=-2,!0};hn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}ae.prototype.S.call(this,e)};hn.prototype.U=function(e){if(this.t!==void 0&&(ae.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};hn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(hn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Xo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function K(e,n){return new hn(e,n)}function Ko(e){var n=e.j;if(e.j=void 0,typeof n=="function"){Xe++;var t=Q;Q=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,pa(e),r}finally{Q=t,Jt()}}}function pa(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,Ko(e)}function Nu(e){if(Q!==this)throw new Error("Out-of-order effect");jo(this),Q=e,this.f&=-2;try{8&this.f&&pa(this)}finally{Jt()}}function An(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,ut&&ut.push(this)}An.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n=="function"&&(this.j=n)}finally{e()}};An.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ko(this),Qo(this),Xe++;var e=Q;return Q=this,Nu.bind(this,e)};An.prototype.N=function(){2&this.f||(this.f|=2,this.u=ct,ct=this)};An.prototype.d=function(){this.f|=8,1&this.f||pa(this)};An.prototype.dispose=function(){this.d()};function xe(e,n){var t=new An(e,n);try{t.c()}catch(o){throw t.d(),o}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Wo,mt,Gt,wu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ho=[];xe(function(){Wo=this.N})();function Dn(e,n){M[e]=n.bind(null,M[e]||function(){})}function pt(e){if(Gt){var n=Gt;Gt=void 0,n()}Gt=e&&e.S()}function Yo(e){var n=this,t=e.data,r=O(t);r.name="ReactiveDom",r.value=t;var o=lt(function(){for(var l=n,u=n.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=K(function(){var d=r.value.value;return d===0?0:d===!0?"":d||""}),c=K(function(){return!Array.isArray(p.value)&&!Yr(p.value)}),f=xe(function(){if(this.N=zo,c.value){var d=p.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),g=n.__$u.d;return n.__$u.d=function(){f(),g.call(this)},[c,p]},[]),i=o[0],s=o[1];return i.value?s.peek():s.value}Yo.displayName="ReactiveTextNode";Object.defineProperties(ae.prototype,{constructor:{configurable:!0,value:Ro(C,null).constructor},type:{configurable:!0,value:Yo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Dn("__b",function(e,n){if(pt(),mt=void 0,typeof n.type=="string"){var t,r=n.props;for(var o in r)if(o!=="children"){var i=r[o];i instanceof ae&&(t||(n.__np=t={}),t[o]=i,r[o]=i.peek())}}e(n)});Dn("__r",function(e,n){if(e(n),n.type!==C){pt();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(o,i){var s;return xe(function(){s=this},{name:i}),s.c=o,s})((function(o){return function(){var i;wu&&((i=this.y)==null||i.call(this)),o.__$f|=1,o.setState({})}})(r),typeof n.type=="function"?n.type.displayName||n.type.name:""))),mt=r,pt(t)}});Dn("__e",function(e,n,t,r){pt(),mt=void 0,e(n,t,r)});Dn("diffed",function(e,n){pt(),mt=void 0;var t;if(typeof n.type=="string"&&(t=n.__e)){var r=n.__np,o=n.props,i=t.U;if(i)for(var s in i){var l=i[s];l===void 0||r&&s in r||(l.d(),i[s]=void 0)}if(r){i||(i={},t.U=i);for(var u in r){var p=i[u],c=r[u];p===void 0?(p=Eu(t,u,c,o),i[u]=p):p.o(c,o)}}}e(n)});function Eu(e,n,t,r){var o=n in e&&e.ownerSVGElement===void 0,i=U(t);return{o:function(s,l){i.value=s,r=l},d:xe(function(){this.N=zo;var s=i.value.value;r[n]!==s&&(r[n]=s,o?e[n]=s:s!=null&&(s!==!1||n[4]==="-")?e.setAttribute(n,s):e.removeAttribute(n))})}}Dn("unmount",function(e,n){if(typeof n.type=="string"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var o in r){var i=r[o];i&&i.d()}}}var s=n.__np;if(s){var l=n.props;for(var u in s)l[u]=s[u]}n.__np=void 0}else{var p=n.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(n)});Dn("__h",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});xn.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var o in n)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!=="__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function O(e,n){return lt(function(){return U(e,n)},[])}function Be(e,n){var t=j(e);return t.current=e,mt.__$f|=4,lt(function(){return K(function(){return t.current()},n)},[])}var Su=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ku(){da(function(){for(var e;e=Ho.shift();)Wo.call(e)})}function zo(){Ho.push(this)===1&&(M.requestAnimationFrame||Su)(ku)}var ve={NAME:"Name",DOCUMENT:"Document",OPERATION_DEFINITION:"OperationDefinition",VARIABLE_DEFINITION:"VariableDefinition",SELECTION_SET:"SelectionSet",FIELD:"Field",ARGUMENT:"Argument",FRAGMENT_SPREAD:"FragmentSpread",INLINE_FRAGMENT:"InlineFragment",FRAGMENT_DEFINITION:"FragmentDefinition",VARIABLE:"Variable",INT:"IntValue",FLOAT:"FloatValue",STRING:"StringValue",BOOLEAN:"BooleanValue",NULL:"NullValue",ENUM:"EnumValue",LIST:"ListValue",OBJECT:"ObjectValue",OBJECT_FIELD:"ObjectField",DIRECTIVE:"Directive",NAMED_TYPE:"NamedType",LIST_TYPE:"ListType",NON_NULL_TYPE:"NonNullType"};var Pn=class extends Error{constructor(n,t,r,o,i,s,l){super(n),this.name="GraphQLError",this.message=n,i&&(this.path=i),t&&(this.nodes=Array.isArray(t)?t:[t]),r&&(this.source=r),o&&(this.positions=o),s&&(this.originalError=s);var u=l;if(!u&&s){var p=s.extensions;p&&typeof p=="object"&&(u=p)}this.extensions=u||{}}toJSON(){return{...this,message:this.message}}toString(){return this.message}get[Symbol.toStringTag](){return"GraphQLError"}},E,v;function de(e){return new Pn(`Syntax Error: Unexpected token at ${v} in ${e}`)}function Zo(e){if(e.lastIndex=v,e.test(E))return E.slice(v,v=e.lastIndex)}var Xt=/ +(?=[^\s])/y;function Ru(e){for(var n=e.split(`
`),t="",r=0,o=0,i=n.length-1,s=0;s<n.length;s++)Xt.lastIndex=0,Xt.test(n[s])&&(s&&(!r||Xt.lastIndex<r)&&(r=Xt.lastIndex),o=o||s,i=s);for(var l=o;l<=i;l++)l!==o&&(t+=`
`),t+=n[l].slice(r).replace(/\\"""/g,'"""');return t}function $(){for(var e=0|E.charCodeAt(v++);e===9||e===10||e===13||e===32||e===35||e===44||e===65279;e=0|E.charCodeAt(v++))if(e===35)for(;(e=0|E.charCodeAt(v++))&&e!==10&&e!==13;);v--}function ma(){for(var e=v,n=0|E.charCodeAt(v++);n>=48&&n<=57||n>=65&&n<=90||n===95||n>=97&&n<=122;n=0|E.charCodeAt(v++));if(e===v-1)throw de("Name");var t=E.slice(e,--v);return $(),t}function ye(){return{kind:"Name",value:ma()}}var Cu=/(?:"""|(?:[\s\S]*?[^\\])""")/y,Tu=/(?:(?:\.\d+)?[eE][+-]?\d+|\.\d+)/y;function In(e){var n;switch(E.charCodeAt(v)){case 91:v++,$();for(var t=[];E.charCodeAt(v)!==93;)t.push(In(e));return v++,$(),{kind:"ListValue",values:t};case 123:v++,$();for(var r=[];E.charCodeAt(v)!==125;){var o=ye();if(E.charCodeAt(v++)!==58)throw de("ObjectField");$(),r.push({kind:"ObjectField",name:o,value:In(e)})}return v++,$(),{kind:"ObjectValue",fields:r};case 36:if(e)throw de("Variable");return v++,{kind:"Variable",name:ye()};case 34:if(E.charCodeAt(v+1)===34&&E.charCodeAt(v+2)===34){if(v+=3,(n=Zo(Cu))==null)throw de("StringValue");return $(),{kind:"StringValue",value:Ru(n.slice(0,-3)),block:!0}}else{var i=v,s;v++;var l=!1;for(s=0|E.charCodeAt(v++);s===92&&(v++,l=!0)||s!==10&&s!==13&&s!==34&&s;s=0|E.charCodeAt(v++));if(s!==34)throw de("StringValue");return n=E.slice(i,v),$(),{kind:"StringValue",value:l?JSON.parse(n):n.slice(1,-1),block:!1}}case 45:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:for(var u=v++,p;(p=0|E.charCodeAt(v++))>=48&&p<=57;);var c=E.slice(u,--v);if((p=E.charCodeAt(v))===46||p===69||p===101){if((n=Zo(Tu))==null)throw de("FloatValue");return $(),{kind:"FloatValue",value:c+n}}else return $(),{kind:"IntValue",value:c};case 110:if(E.charCodeAt(v+1)===117&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===108)return v+=4,$(),{kind:"NullValue"};break;case 116:if(E.charCodeAt(v+1)===114&&E.charCodeAt(v+2)===117&&E.charCodeAt(v+3)===101)return v+=4,$(),{kind:"BooleanValue",value:!0};break;case 102:if(E.charCodeAt(v+1)===97&&E.charCodeAt(v+2)===108&&E.charCodeAt(v+3)===115&&E.charCodeAt(v+4)===101)return v+=5,$(),{kind:"BooleanValue",value:!1};break}return{kind:"EnumValue",value:ma()}}function ni(e){if(E.charCodeAt(v)===40){var n=[];v++,$();do{var t=ye();if(E.charCodeAt(v++)!==58)throw de("Argument");$(),n.push({kind:"Argument",name:t,value:In(e)})}while(E.charCodeAt(v)!==41);return v++,$(),n}}function nn(e){if(E.charCodeAt(v)===64){var n=[];do v++,n.push({kind:"Directive",name:ye(),arguments:ni(e)});while(E.charCodeAt(v)===64);return n}}function xu(){for(var e=0;E.charCodeAt(v)===91;)e++,v++,$();var n={kind:"NamedType",name:ye()};do if(E.charCodeAt(v)===33&&(v++,$(),n={kind:"NonNullType",type:n}),e){if(E.charCodeAt(v++)!==93)throw de("NamedType");$(),n={kind:"ListType",type:n}}while(e--);return n}function Bt(){if(E.charCodeAt(v++)!==123)throw de("SelectionSet");return $(),Qt()}function Qt(){var e=[];do if(E.charCodeAt(v)===46){if(E.charCodeAt(++v)!==46||E.charCodeAt(++v)!==46)throw de("SelectionSet");switch(v++,$(),E.charCodeAt(v)){case 64:e.push({kind:"InlineFragment",typeCondition:void 0,directives:nn(!1),selectionSet:Bt()});break;case 111:E.charCodeAt(v+1)===110?(v+=2,$(),e.push({kind:"InlineFragment",typeCondition:{kind:"NamedType",name:ye()},directives:nn(!1),selectionSet:Bt()})):e.push({kind:"FragmentSpread",name:ye(),directives:nn(!1)});break;case 123:v++,$(),e.push({kind:"InlineFragment",typeCondition:void 0,directives:void 0,selectionSet:Qt()});break;default:e.push({kind:"FragmentSpread",name:ye(),directives:nn(!1)})}}else{var n=ye(),t=void 0;E.charCodeAt(v)===58&&(v++,$(),t=n,n=ye());var r=ni(!1),o=nn(!1),i=void 0;E.charCodeAt(v)===123&&(v++,$(),i=Qt()),e.push({kind:"Field",alias:t,name:n,arguments:r,directives:o,selectionSet:i})}while(E.charCodeAt(v)!==125);return v++,$(),{kind:"SelectionSet",selections:e}}function Au(){if($(),E.charCodeAt(v)===40){var e=[];v++,$();do{var n=void 0;if(E.charCodeAt(v)===34&&(n=In(!0)),E.charCodeAt(v++)!==36)throw de("Variable");var t=ye();if(E.charCodeAt(v++)!==58)throw de("VariableDefinition");$();var r=xu(),o=void 0;E.charCodeAt(v)===61&&(v++,$(),o=In(!0)),$();var i={kind:"VariableDefinition",variable:{kind:"Variable",name:t},type:r,defaultValue:o,directives:nn(!0)};n&&(i.description=n),e.push(i)}while(E.charCodeAt(v)!==41);return v++,$(),e}}function Du(e){var n=ye();if(E.charCodeAt(v++)!==111||E.charCodeAt(v++)!==110)throw de("FragmentDefinition");$();var t={kind:"FragmentDefinition",name:n,typeCondition:{kind:"NamedType",name:ye()},directives:nn(!1),selectionSet:Bt()};return e&&(t.description=e),t}function ei(){var e=[];do{var n=void 0;if(E.charCodeAt(v)===34&&(n=In(!0)),E.charCodeAt(v)===123){if(n)throw de("Document");v++,$(),e.push({kind:"OperationDefinition",operation:"query",name:void 0,variableDefinitions:void 0,directives:void 0,selectionSet:Qt()})}else{var t=ma();switch(t){case"fragment":e.push(Du(n));break;case"query":case"mutation":case"subscription":var r,o=void 0;(r=E.charCodeAt(v))!==40&&r!==64&&r!==123&&(o=ye());var i={kind:"OperationDefinition",operation:t,name:o,variableDefinitions:Au(),directives:nn(!1),selectionSet:Bt()};n&&(i.description=n),e.push(i);break;default:throw de("Document")}}}while(v<E.length);return e}function ti(e,n){return E=e.body?e.body:e,v=0,$(),n&&n.noLocation?{kind:"Document",definitions:ei()}:{kind:"Document",definitions:ei(),loc:{start:0,end:E.length,startToken:void 0,endToken:void 0,source:{body:E,name:"graphql.web",locationOffset:{line:1,column:1}}}}}function ge(e,n,t){for(var r="",o=0;o<e.length;o++)o&&(r+=n),r+=t(e[o]);return r}function Pu(e){return JSON.stringify(e)}function Iu(e){return`"""
`+e.replace(/"""/g,'\\"""')+`
"""`}var Ie=`
`,Y={OperationDefinition(e){var n="";e.description&&(n+=Y.StringValue(e.description)+`
`),n+=e.operation,e.name&&(n+=" "+e.name.value),e.variableDefinitions&&e.variableDefinitions.length&&(e.name||(n+=" "),n+="("+ge(e.variableDefinitions,", ",Y.VariableDefinition)+")"),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive));var t=Y.SelectionSet(e.selectionSet);return n!=="query"?n+" "+t:t},VariableDefinition(e){var n="";return e.description&&(n+=Y.StringValue(e.description)+" "),n+=Y.Variable(e.variable)+": "+Qe(e.type),e.defaultValue&&(n+=" = "+Qe(e.defaultValue)),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n},Field(e){var n=e.alias?e.alias.value+": "+e.name.value:e.name.value;if(e.arguments&&e.arguments.length){var t=ge(e.arguments,", ",Y.Argument);n.length+t.length+2>80?n+="("+(Ie+="  ")+ge(e.arguments,Ie,Y.Argument)+(Ie=Ie.slice(0,-2))+")":n+="("+t+")"}return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),e.selectionSet&&e.selectionSet.selections.length&&(n+=" "+Y.SelectionSet(e.selectionSet)),n},StringValue(e){return e.block?Iu(e.value).replace(/\n/g,Ie):Pu(e.value)},BooleanValue:e=>""+e.value,NullValue:e=>"null",IntValue:e=>e.value,FloatValue:e=>e.value,EnumValue:e=>e.value,Name:e=>e.value,Variable:e=>"$"+e.name.value,ListValue:e=>"["+ge(e.values,", ",Qe)+"]",ObjectValue:e=>"{"+ge(e.fields,", ",Y.ObjectField)+"}",ObjectField:e=>e.name.value+": "+Qe(e.value),Document(e){return!e.definitions||!e.definitions.length?"":ge(e.definitions,`

`,Qe)},SelectionSet:e=>"{"+(Ie+="  ")+ge(e.selections,Ie,Qe)+(Ie=Ie.slice(0,-2))+"}",Argument:e=>e.name.value+": "+Qe(e.value),FragmentSpread(e){var n="..."+e.name.value;return e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n},InlineFragment(e){var n="...";return e.typeCondition&&(n+=" on "+e.typeCondition.name.value),e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n+=" "+Y.SelectionSet(e.selectionSet)},FragmentDefinition(e){var n="";return e.description&&(n+=Y.StringValue(e.description)+`
`),n+="fragment "+e.name.value,n+=" on "+e.typeCondition.name.value,e.directives&&e.directives.length&&(n+=" "+ge(e.directives," ",Y.Directive)),n+" "+Y.SelectionSet(e.selectionSet)},Directive(e){var n="@"+e.name.value;return e.arguments&&e.arguments.length&&(n+="("+ge(e.arguments,", ",Y.Argument)+")"),n},NamedType:e=>e.name.value,ListType:e=>"["+Qe(e.type)+"]",NonNullType:e=>Qe(e.type)+"!"},Qe=e=>Y[e.kind](e);function ri(e){return Ie=`
`,Y[e.kind]?Y[e.kind](e):""}function vn(e,n){switch(e.kind){case"NullValue":return null;case"IntValue":return parseInt(e.value,10);case"FloatValue":return parseFloat(e.value);case"StringValue":case"EnumValue":case"BooleanValue":return e.value;case"ListValue":for(var t=[],r=0,o=e.values.length;r<o;r++)t.push(vn(e.values[r],n));return t;case"ObjectValue":for(var i=Object.create(null),s=0,l=e.fields.length;s<l;s++){var u=e.fields[s];i[u.name.value]=vn(u.value,n)}return i;case"Variable":return n&&n[e.name.value]}}var fa=()=>{},be=fa;function Ee(e){return{tag:0,0:e}}function ft(e){return{tag:1,0:e}}var ai=()=>typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator";var Fu=e=>e;function z(e){return n=>t=>{var r=be;n((o=>{o===0?t(0):o.tag===0?(r=o[0],t(o)):e(o[0])?t(o):r(0)}))}}function tn(e){return n=>t=>n((r=>{r===0||r.tag===0?t(r):t(ft(e(r[0])))}))}function bn(e){return n=>t=>{var r=[],o=be,i=!1,s=!1;n((l=>{s||(l===0?(s=!0,r.length||t(0)):l.tag===0?o=l[0]:(i=!1,(function(p){var c=be;p((f=>{if(f===0){if(r.length){var g=r.indexOf(c);g>-1&&(r=r.slice()).splice(g,1),r.length||(s?t(0):i||(i=!0,o(0)))}}else f.tag===0?(r.push(c=f[0]),c(0)):r.length&&(t(f),c(0))}))})(e(l[0])),i||(i=!0,o(0))))})),t(Ee((l=>{if(l===1){s||(s=!0,o(1));for(var u=0,p=r,c=r.length;u<c;u++)p[u](1);r.length=0}else{!s&&!i?(i=!0,o(0)):i=!1;for(var f=0,g=r,d=r.length;f<d;f++)g[f](0)}})))}}function Ou(e){return bn(Fu)(e)}function _n(e){return Ou(va(e))}function jt(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0),e();else if(o.tag===0){var i=o[0];t(Ee((s=>{s===1?(r=!0,i(1),e()):i(s)})))}else t(o)}))}}function Kt(e){return n=>t=>{var r=!1;n((o=>{if(!r)if(o===0)r=!0,t(0);else if(o.tag===0){var i=o[0];t(Ee((s=>{s===1&&(r=!0),i(s)})))}else e(o[0]),t(o)}))}}function ga(e){return n=>t=>n((r=>{r===0?t(0):r.tag===0?(t(r),e()):t(r)}))}function rn(e){var n=[],t=be,r=!1;return o=>{n.push(o),n.length===1&&e((i=>{if(i===0){for(var s=0,l=n,u=n.length;s<u;s++)l[s](0);n.length=0}else if(i.tag===0)t=i[0];else{r=!1;for(var p=0,c=n,f=n.length;p<f;p++)c[p](i)}})),o(Ee((i=>{if(i===1){var s=n.indexOf(o);s>-1&&(n=n.slice()).splice(s,1),n.length||t(1)}else r||(r=!0,t(0))})))}}function ya(e){return n=>t=>{var r=be,o=be,i=!1,s=!1,l=!1,u=!1;n((p=>{u||(p===0?(u=!0,l||t(0)):p.tag===0?r=p[0]:(l&&(o(1),o=be),i?i=!1:(i=!0,r(0)),(function(f){l=!0,f((g=>{l&&(g===0?(l=!1,u?t(0):i||(i=!0,r(0))):g.tag===0?(s=!1,(o=g[0])(0)):(t(g),s?s=!1:o(0)))}))})(e(p[0]))))})),t(Ee((p=>{p===1?(u||(u=!0,r(1)),l&&(l=!1,o(1))):(!u&&!i&&(i=!0,r(0)),l&&!s&&(s=!0,o(0)))})))}}function gt(e){return n=>t=>{var r=be,o=!1,i=0;n((s=>{o||(s===0?(o=!0,t(0)):s.tag===0?e<=0?(o=!0,t(0),s[0](1)):r=s[0]:i++<e?(t(s),!o&&i>=e&&(o=!0,t(0),r(1))):t(s))})),t(Ee((s=>{s===1&&!o?(o=!0,r(1)):s===0&&!o&&i<e&&r(0)})))}}function Wt(e){return n=>t=>{var r=be,o=be,i=!1;n((s=>{i||(s===0?(i=!0,o(1),t(0)):s.tag===0?(r=s[0],e((l=>{l===0||(l.tag===0?(o=l[0])(0):(i=!0,o(1),r(1),t(0)))}))):t(s))})),t(Ee((s=>{s===1&&!i?(i=!0,r(1),o(1)):i||r(0)})))}}function oi(e,n){return t=>r=>{var o=be,i=!1;t((s=>{i||(s===0?(i=!0,r(0)):s.tag===0?(o=s[0],r(s)):e(s[0])?r(s):(i=!0,n&&r(s),r(0),o(1)))}))}}function ii(e){return n=>e()(n)}function ha(e){return n=>{var t=e[ai()]&&e[ai()]()||e,r=!1,o=!1,i=!1,s;n(Ee((async l=>{if(l===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=await t.next()).done)r=!0,t.return&&await t.return(),n(0);else try{i=!1,n(ft(s.value))}catch(u){if(t.throw)(r=!!(await t.throw(u)).done)&&n(0);else throw u}o=!1}})))}}function $u(e){return e[Symbol.asyncIterator]?ha(e):n=>{var t=e[Symbol.iterator](),r=!1,o=!1,i=!1,s;n(Ee((l=>{if(l===1)r=!0,t.return&&t.return();else if(o)i=!0;else{for(i=o=!0;i&&!r;)if((s=t.next()).done)r=!0,t.return&&t.return(),n(0);else try{i=!1,n(ft(s.value))}catch(u){if(t.throw)(r=!!t.throw(u).done)&&n(0);else throw u}o=!1}})))}}var va=$u;function Nn(e){return n=>{var t=!1;n(Ee((r=>{r===1?t=!0:t||(t=!0,n(ft(e)),n(0))})))}}function ba(e){return n=>{var t=!1,r=e({next(o){t||n(ft(o))},complete(){t||(t=!0,n(0))}});n(Ee((o=>{o===1&&!t&&(t=!0,r())})))}}function _a(){var e,n;return{source:rn(ba((t=>(e=t.next,n=t.complete,fa)))),next(t){e&&e(t)},complete(){n&&n()}}}var si=e=>{var n=!1;e(Ee((t=>{t===1?n=!0:n||(n=!0,e(0))})))};function Na(e){return ba((n=>(e.then((t=>{Promise.resolve(t).then((()=>{n.next(t),n.complete()}))})),fa)))}function Fn(e){return n=>{var t=be,r=!1;return n((o=>{o===0?r=!0:o.tag===0?(t=o[0])(0):r||(e(o[0]),t(0))})),{unsubscribe(){r||(r=!0,t(1))}}}}function li(e){Fn((n=>{}))(e)}function Ht(e){return new Promise((n=>{var t=be,r;e((o=>{o===0?Promise.resolve(r).then(n):o.tag===0?(t=o[0])(0):(r=o[0],t(0))}))}))}var wa=(...e)=>{for(var n=e[0],t=1,r=e.length;t<r;t++)n=e[t](n);return n};var Uu=e=>e&&typeof e.message=="string"&&(e.extensions||e.name==="GraphQLError")?e:typeof e=="object"&&typeof e.message=="string"?new Pn(e.message,e.nodes,e.source,e.positions,e.path,e,e.extensions||{}):new Pn(e),$n=class extends Error{constructor(n){var t=(n.graphQLErrors||[]).map(Uu),r=((o,i)=>{var s="";if(o)return`[Network] ${o.message}`;if(i)for(var l=0,u=i.length;l<u;l++)s&&(s+=`
`),s+=`[GraphQL] ${i[l].message}`;return s})(n.networkError,t);super(r),this.name="CombinedError",this.message=r,this.graphQLErrors=t,this.networkError=n.networkError,this.response=n.response}toString(){return this.message}},Yt=(e,n)=>{for(var t=0|(n||5381),r=0,o=0|e.length;r<o;r++)t=(t<<5)+t+e.charCodeAt(r);return t},wn=new Set,ui=new WeakMap,On=(e,n)=>{if(e===null||wn.has(e))return"null";if(typeof e!="object")return JSON.stringify(e)||"";if(e.toJSON)return On(e.toJSON(),n);if(Array.isArray(e)){for(var t="[",r=0,o=e.length;r<o;r++)t.length>1&&(t+=","),t+=On(e[r],n)||"null";return t+="]"}else if(!n&&(Zt!==an&&e instanceof Zt||er!==an&&e instanceof er))return"null";var i=Object.keys(e).sort();if(!i.length&&e.constructor&&Object.getPrototypeOf(e).constructor!==Object.prototype.constructor){var s=ui.get(e)||Math.random().toString(36).slice(2);return ui.set(e,s),On({__key:s},n)}wn.add(e);for(var l="{",u=0,p=i.length;u<p;u++){var c=On(e[i[u]],n);c&&(l.length>1&&(l+=","),l+=On(i[u],n)+":"+c)}return wn.delete(e),l+="}"},Ea=(e,n,t)=>{if(!(t==null||typeof t!="object"||t.toJSON||wn.has(t)))if(Array.isArray(t))for(var r=0,o=t.length;r<o;r++)Ea(e,`${n}.${r}`,t[r]);else if(t instanceof Zt||t instanceof er)e.set(n,t);else{wn.add(t);for(var i in t)Ea(e,`${n}.${i}`,t[i])}},je=(e,n)=>(wn.clear(),On(e,n||!1)),an=class{},Zt=typeof File<"u"?File:an,er=typeof Blob<"u"?Blob:an,Mu=/("{3}[\s\S]*"{3}|"(?:\\.|[^"])*")/g,Lu=/(?:#[^\n\r]+)?(?:[\r\n]+|$)/g,qu=(e,n)=>n%2==0?e.replace(Lu,`
`):e,ci=e=>e.split(Mu).map(qu).join("").trim(),di=new Map,zt=new Map,yt=e=>{var n;return typeof e=="string"?n=ci(e):e.loc&&zt.get(e.__key)===e?n=e.loc.source.body:(n=di.get(e)||ci(ri(e)),di.set(e,n)),typeof e!="string"&&!e.loc&&(e.loc={start:0,end:n.length,source:{body:n,name:"gql",locationOffset:{line:1,column:1}}}),n},pi=e=>{var n;if(e.documentId)n=Yt(e.documentId);else if(n=Yt(yt(e)),e.definitions){var t=Ra(e);t&&(n=Yt(`
# ${t}`,n))}return n},ka=e=>{var n,t;return typeof e=="string"?(n=pi(e),t=zt.get(n)||ti(e,{noLocation:!0})):(n=e.__key||pi(e),t=zt.get(n)||e),t.loc||yt(t),t.__key=n,zt.set(n,t),t},Ke=(e,n,t)=>{var r=n||{},o=ka(e),i=je(r,!0),s=o.__key;return i!=="{}"&&(s=Yt(i,s)),{key:s,query:o,variables:r,extensions:t}},Ra=e=>{for(var n=0,t=e.definitions.length;n<t;n++){var r=e.definitions[n];if(r.kind===ve.OPERATION_DEFINITION)return r.name?r.name.value:void 0}};var Sa=(e,n,t)=>{var r=n.payload||n;if(!("data"in r||"errors"in r&&Array.isArray(r.errors)))throw new Error("No Content");var o=e.kind==="subscription";return{operation:e,data:r.data,error:Array.isArray(r.errors)?new $n({graphQLErrors:r.errors,response:t}):void 0,extensions:r.extensions?{...r.extensions}:void 0,hasNext:n.hasNext==null?o:n.hasNext,stale:!1}},nr=(e,n)=>{if(typeof e=="object"&&e!=null){if(Array.isArray(e)){e=[...e];for(var t=0,r=n.length;t<r;t++)e[t]=nr(e[t],n[t]);return e}if(!e.constructor||e.constructor===Object){e={...e};for(var o in n)e[o]=nr(e[o],n[o]);return e}}return n},gi=(e,n,t,r)=>{var o=e.error?e.error.graphQLErrors:[],i=!!e.extensions||!!(n.payload||n).extensions,s={...e.extensions,...(n.payload||n).extensions},l=n.incremental;"path"in n&&(l=[n]);var u={data:e.data};if(l)for(var p=function(){var g=l[c];Array.isArray(g.errors)&&o.push(...g.errors),g.extensions&&(Object.assign(s,g.extensions),i=!0);var d="data",y=u,b=[];if(g.path)b=g.path;else if(r){var N=r.find((w=>w.id===g.id));g.subPath?b=[...N.path,...g.subPath]:b=N.path}for(var T=0,_=b.length;T<_;d=b[T++])y=y[d]=Array.isArray(y[d])?[...y[d]]:{...y[d]};if(g.items)for(var k=+d>=0?d:0,m=0,S=g.items.length;m<S;m++)y[k+m]=nr(y[k+m],g.items[m]);else g.data!==void 0&&(y[d]=nr(y[d],g.data))},c=0,f=l.length;c<f;c++)p();else u.data=(n.payload||n).data||e.data,o=n.errors||n.payload&&n.payload.errors||o;return{operation:e.operation,data:u.data,error:o.length?new $n({graphQLErrors:o,response:t}):void 0,extensions:i?s:void 0,hasNext:n.hasNext!=null?n.hasNext:e.hasNext,stale:!1}},yi=(e,n,t)=>({operation:e,data:void 0,error:new $n({networkError:n,response:t}),extensions:void 0,hasNext:!1,stale:!1});function hi(e){var n={query:void 0,documentId:void 0,operationName:Ra(e.query),variables:e.variables||void 0,extensions:e.extensions};return"documentId"in e.query&&e.query.documentId&&(!e.query.definitions||!e.query.definitions.length)?n.documentId=e.query.documentId:(!e.extensions||!e.extensions.persistedQuery||e.extensions.persistedQuery.miss)&&(n.query=yt(e.query)),n}var vi=(e,n)=>{var t=e.kind==="query"&&e.context.preferGetMethod;if(!t||!n)return e.context.url;var r=Vu(e.context.url);for(var o in n){var i=n[o];i&&r[1].set(o,typeof i=="object"?je(i):i)}var s=r.join("?");return s.length>2047&&t!=="force"?(e.context.preferGetMethod=!1,e.context.url):s},Vu=e=>{var n=e.indexOf("?");return n>-1?[e.slice(0,n),new URLSearchParams(e.slice(n+1))]:[e,new URLSearchParams]},Ju=(e,n)=>{if(n&&!(e.kind==="query"&&e.context.preferGetMethod)){var t=je(n),r=(l=>{var u=new Map;return(Zt!==an||er!==an)&&(wn.clear(),Ea(u,"variables",l)),u})(n.variables);if(r.size){var o=new FormData;o.append("operations",t),o.append("map",je({...[...r.keys()].map((l=>[l]))}));var i=0;for(var s of r.values())o.append(""+i++,s);return o}return t}},bi=(e,n)=>{var t={accept:e.kind==="subscription"?"text/event-stream, multipart/mixed":"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"},r=(typeof e.context.fetchOptions=="function"?e.context.fetchOptions():e.context.fetchOptions)||{};if(r.headers)if((s=>"has"in s&&!Object.keys(s).length)(r.headers))r.headers.forEach(((s,l)=>{t[l]=s}));else if(Array.isArray(r.headers))r.headers.forEach(((s,l)=>{Array.isArray(s)?t[s[0]]?t[s[0]]=`${t[s[0]]},${s[1]}`:t[s[0]]=s[1]:t[l]=s}));else for(var o in r.headers)t[o.toLowerCase()]=r.headers[o];var i=Ju(e,n);return typeof i=="string"&&!t["content-type"]&&(t["content-type"]="application/json"),{...r,method:i?"POST":"GET",body:i,headers:t}},Gu=/boundary="?([^=";]+)"?/i,Xu=/data: ?([^\n]+)/;async function*mi(e){if(e.body[Symbol.asyncIterator])for await(var n of e.body)yield n;else{var t=e.body.getReader(),r;try{for(;!(r=await t.read()).done;)yield r.value}finally{t.cancel()}}}async function*fi(e,n){var t=typeof TextDecoder<"u"?new TextDecoder:null,r="",o;for await(var i of e)for(r+=i.constructor.name==="Buffer"?i.toString():t.decode(i,{stream:!0});(o=r.indexOf(n))>-1;)yield r.slice(0,o),r=r.slice(o+n.length)}async function*Bu(e,n,t){var r=!0,o=null,i;try{yield await Promise.resolve();var s=(i=await(e.context.fetch||fetch)(n,t)).headers.get("Content-Type")||"",l;/multipart\/mixed/i.test(s)?l=(async function*(f,g){var d=f.match(Gu),y="--"+(d?d[1]:"-"),b=!0,N;for await(var T of fi(mi(g),`\r
`+y)){if(b){b=!1;var _=T.indexOf(y);if(_>-1)T=T.slice(_+y.length);else continue}try{yield N=JSON.parse(T.slice(T.indexOf(`\r
\r
`)+4))}catch(k){if(!N)throw k}if(N&&N.hasNext===!1)break}N&&N.hasNext!==!1&&(yield{hasNext:!1})})(s,i):/text\/event-stream/i.test(s)?l=(async function*(f){var g;for await(var d of fi(mi(f),`

`)){var y=d.match(Xu);if(y){var b=y[1];try{yield g=JSON.parse(b)}catch(N){if(!g)throw N}if(g&&g.hasNext===!1)break}}g&&g.hasNext!==!1&&(yield{hasNext:!1})})(i):/text\//i.test(s)?l=(async function*(f){var g=await f.text();try{var d=JSON.parse(g);yield d}catch{throw new Error(g)}})(i):l=(async function*(f){yield JSON.parse(await f.text())})(i);var u;for await(var p of l)p.pending&&!o?u=p.pending:p.pending&&(u=[...u,...p.pending]),o=o?gi(o,p,i,u):Sa(e,p,i),r=!1,yield o,r=!0;o||(yield o=Sa(e,{},i))}catch(c){if(!r)throw c;yield yi(e,i&&(i.status<200||i.status>=300)&&i.statusText?new Error(i.statusText):c,i)}}function _i(e,n,t){var r;return typeof AbortController<"u"&&(t.signal=(r=new AbortController).signal),jt((()=>{r&&r.abort()}))(z((o=>!!o))(ha(Bu(e,n,t))))}var Ca=e=>{if("definitions"in e){for(var n=[],t=0,r=e.definitions.length;t<r;t++){var o=Ca(e.definitions[t]);n.push(o)}return{...e,definitions:n}}if("directives"in e&&e.directives&&e.directives.length){for(var i=[],s={},l=0,u=e.directives.length;l<u;l++){var p=e.directives[l],c=p.name.value;c[0]!=="_"?i.push(p):c=c.slice(1),s[c]=p}e={...e,directives:i,_directives:s}}if("selectionSet"in e){var f=[],g=e.kind===ve.OPERATION_DEFINITION;if(e.selectionSet){for(var d=0,y=e.selectionSet.selections.length;d<y;d++){var b=e.selectionSet.selections[d];g=g||b.kind===ve.FIELD&&b.name.value==="__typename"&&!b.alias;var N=Ca(b);f.push(N)}return g||f.push({kind:ve.FIELD,name:{kind:ve.NAME,value:"__typename"},_generated:!0}),{...e,selectionSet:{...e.selectionSet,selections:f}}}}return e},Ni=new Map,Un=e=>{var n=ka(e),t=Ni.get(n.__key);return t||(Ni.set(n.__key,t=Ca(n)),Object.defineProperty(t,"__key",{value:n.__key,enumerable:!1})),t};function wi(e){var n=t=>e(t);return n.toPromise=()=>Ht(gt(1)(z((t=>!t.stale&&!t.hasNext))(n))),n.then=(t,r)=>n.toPromise().then(t,r),n.subscribe=t=>Fn(t)(n),n}function on(e,n,t){return{...n,kind:e,context:n.context?{...n.context,...t}:t||n.context}}var Qu=()=>{};var Ei=({forward:e,dispatchDebug:n})=>t=>{var r=bn((i=>{var s=hi(i),l=vi(i,s),u=bi(i,s),p=Wt(z((c=>c.kind==="teardown"&&c.key===i.key))(t))(_i(i,l,u));return p}))(z((i=>i.kind!=="teardown"&&(i.kind!=="subscription"||!!i.context.fetchSubscriptions)))(t)),o=e(z((i=>i.kind==="teardown"||i.kind==="subscription"&&!i.context.fetchSubscriptions))(t));return _n([r,o])},ju=e=>({client:n,forward:t,dispatchDebug:r})=>e.reduceRight(((o,i)=>{var s=!1;return i({client:n,forward(l){return rn(o(rn(l)))},dispatchDebug(l){}})}),t),Si=({onOperation:e,onResult:n,onError:t})=>({forward:r})=>o=>bn((i=>{t&&i.error&&t(i.error,i.operation);var s=n&&n(i)||i;return"then"in s?Na(s):Nn(s)}))(r(bn((i=>{if(i.kind==="teardown")return Nn(i);var s=e&&e(i)||i;return"then"in s?Wt(z((l=>l.kind==="teardown"&&l.key===i.key))(o))(Na(s)):Nn(s)}))(o))),Ku=({dispatchDebug:e})=>n=>z((t=>!1))(n),ki=function e(n){var t=0,r=new Map,o=new Map,i=new Set,s=[],l={url:n.url,fetchSubscriptions:n.fetchSubscriptions,fetchOptions:n.fetchOptions,fetch:n.fetch,preferGetMethod:n.preferGetMethod!=null?n.preferGetMethod:"within-url-limit",requestPolicy:n.requestPolicy||"cache-first"},u=_a();function p(m){(m.kind==="mutation"||m.kind==="teardown"||!i.has(m.key))&&(m.kind==="teardown"?i.delete(m.key):m.kind!=="mutation"&&i.add(m.key),u.next(m))}var c=!1;function f(m){if(m&&p(m),!c){for(c=!0;c&&(m=s.shift());)p(m);c=!1}}var g=m=>{var S=Wt(z((w=>w.kind==="teardown"&&w.key===m.key))(u.source))(z((w=>w.operation.kind===m.kind&&w.operation.key===m.key&&(!w.operation.context._instance||w.operation.context._instance===m.context._instance)))(k));return m.kind!=="query"?S=oi((w=>!!w.hasNext),!0)(S):S=ya((w=>{var J=Nn(w);return w.stale||w.hasNext?J:_n([J,tn((()=>(w.stale=!0,w)))(gt(1)(z((B=>B.key===m.key))(u.source)))])}))(S),m.kind!=="mutation"?S=jt((()=>{i.delete(m.key),r.delete(m.key),o.delete(m.key),c=!1;for(var w=s.length-1;w>=0;w--)s[w].key===m.key&&s.splice(w,1);p(on("teardown",m,m.context))}))(Kt((w=>{if(w.stale)if(!w.hasNext)i.delete(m.key);else for(var J=0;J<s.length;J++){var B=s[J];if(B.key===w.operation.key){i.delete(B.key);break}}else w.hasNext||i.delete(m.key);r.set(m.key,w)}))(S)):S=ga((()=>{p(m)}))(S),rn(S)},d=this instanceof e?this:Object.create(e.prototype),y=Object.assign(d,{suspense:!!n.suspense,operations$:u.source,reexecuteOperation(m){if(m.kind==="teardown")f(m);else if(m.kind==="mutation")s.push(m),Promise.resolve().then(f);else if(o.has(m.key)){for(var S=!1,w=0;w<s.length;w++)s[w].key===m.key&&(s[w]=m,S=!0);S||i.has(m.key)&&m.context.requestPolicy!=="network-only"?(i.delete(m.key),Promise.resolve().then(f)):(s.push(m),Promise.resolve().then(f))}},createRequestOperation(m,S,w){w||(w={});var J;return on(m,S,{_instance:m==="mutation"?t=t+1|0:void 0,...l,...w,requestPolicy:w.requestPolicy||l.requestPolicy,suspense:w.suspense||w.suspense!==!1&&y.suspense})},executeRequestOperation(m){return m.kind==="mutation"?wi(g(m)):wi(ii((()=>{var S=o.get(m.key);S||o.set(m.key,S=g(m)),S=ga((()=>{f(m)}))(S);var w=r.get(m.key);return m.kind==="query"&&w&&(w.stale||w.hasNext)?ya(Nn)(_n([S,z((J=>J===r.get(m.key)))(Nn(w))])):S})))},executeQuery(m,S){var w=y.createRequestOperation("query",m,S);return y.executeRequestOperation(w)},executeSubscription(m,S){var w=y.createRequestOperation("subscription",m,S);return y.executeRequestOperation(w)},executeMutation(m,S){var w=y.createRequestOperation("mutation",m,S);return y.executeRequestOperation(w)},readQuery(m,S,w){var J=null;return Fn((B=>{J=B}))(y.query(m,S,w)).unsubscribe(),J},query:(m,S,w)=>y.executeQuery(Ke(m,S),w),subscription:(m,S,w)=>y.executeSubscription(Ke(m,S),w),mutation:(m,S,w)=>y.executeMutation(Ke(m,S),w)}),b=Qu;if(0)var N,T;var _=ju(n.exchanges),k=rn(_({client:y,dispatchDebug:b,forward:Ku({dispatchDebug:b})})(u.source));return li(k),y};var Wu=`
https://bit.ly/2XbVrpR#`;function dr(e,n,t){if(!e){var r=n||"Minfied Error #"+t+`
`,o=new Error(r+Wu+t);throw o.name="Graphcache Error",o}}var Hu={},pr=e=>e._directives||Hu,Oe=e=>e.name.value,Ri=e=>e.typeCondition.name.value,La=e=>e.alias?e.alias.value:e.name.value,Yu=[],Se=e=>e.selectionSet?e.selectionSet.selections:Yu,Ii=e=>e.typeCondition?e.typeCondition.name.value:null,mr=(e,n)=>{var t=null;if(e.arguments)for(var r=0,o=e.arguments.length;r<o;r++){var i=e.arguments[r],s=vn(i.value,n);s!=null&&(t||(t={}),t[Oe(i)]=s)}return t},zu=(e,n)=>{if(!(!n||!e.variableDefinitions)){for(var t={},r=0,o=e.variableDefinitions.length;r<o;r++){var i=Oe(e.variableDefinitions[r].variable);t[i]=n[i]}return t}},Fi=(e,n)=>{var t={};if(!n)return t;if(e.variableDefinitions)for(var r=0,o=e.variableDefinitions.length;r<o;r++){var i=e.variableDefinitions[r],s=Oe(i.variable);t[s]=n[s]===void 0&&i.defaultValue?vn(i.defaultValue,n):n[s]}for(var l in n)l in t||(t[l]=n[l]);return t};function qa(e){for(var n=0;n<e.definitions.length;n++)if(e.definitions[n].kind===ve.OPERATION_DEFINITION)return e.definitions[n];dr(!1,"",1)}var or=e=>{for(var n={},t=0;t<e.definitions.length;t++){var r=e.definitions[t];r.kind===ve.FRAGMENT_DEFINITION&&(n[Oe(r)]=r)}return n},Zu=(e,n)=>{var t=pr(e);if(t.include||t.skip)for(var r in t){var o=t[r];if(o&&(r==="include"||r==="skip")&&o.arguments&&o.arguments[0]&&Oe(o.arguments[0])==="if"){var i=vn(o.arguments[0].value,n);return r==="include"?!!i:!i}}return!0},ec=(e,n)=>{var{defer:t}=pr(e);if(t){for(var r of t.arguments||[])if(Oe(r)==="if")return!!vn(r.value,n);return!0}return!1},nc=e=>{var{optional:n,required:t}=pr(e);if(t)return!1;if(n)return!0},Ci="__",Ti=(e,n,t,r)=>{var o=$i(e,n,t,r);return!!o&&o.type.kind!=="NON_NULL"},Oi=(e,n,t,r)=>{var o=$i(e,n,t,r);if(!o)return!1;var i=o.type.kind==="NON_NULL"?o.type.ofType:o.type;return i.kind==="LIST"&&i.ofType.kind!=="NON_NULL"};var tc=(e,n,t)=>{if(!t)return!1;var r=Ii(n);return!r||t===r?!0:e.types.has(r)&&e.types.get(r).kind==="OBJECT"?r===t:((function(i,s){dr(i.types.has(s)&&(i.types.get(s).kind==="INTERFACE"||i.types.get(s).kind==="UNION"),"",5)})(e,r),Ui(e,t),e.isSubType(r,t))},$i=(e,n,t,r)=>{if(!(t.indexOf(Ci)===0||n.indexOf(Ci)===0)){Ui(e,n);var o=e.types.get(n).fields()[t];return o}};function Ui(e,n){dr(e.types.has(n)&&e.types.get(n).kind==="OBJECT","",3)}var kn=(e,n)=>n?`${e}(${je(n)})`:e,_t=(e,n)=>`${e}.${n}`,rc=e=>{var n=e.indexOf("(");return n>-1?{fieldKey:e,fieldName:e.slice(0,n),arguments:JSON.parse(e.slice(n+1,-1))}:{fieldKey:e,fieldName:e,arguments:null}},Mi=e=>{var n=e.indexOf(".");return{entityKey:e.slice(0,n).replace(/%2e/g,"."),fieldKey:e.slice(n+1)}},ht=null,ir=null,x=null,pe=null,_e=null,We=null,Ln=!1,sn=!1;function Fe(e,n){var t;if(e){if(ht.has(e))return e;t=ir.get(e)}return t==null&&(t=n?[]:{}),e&&ir.set(e,t),ht.add(t),t}var Ta=e=>!!e&&ht.has(e),En=(e,n,t,r,o)=>{ht=new WeakSet,ir=new WeakMap,_e=e,x=n,We=new Set,sn=!!r,Ln=!!o,t?_e==="read"?pe=t:r||n.hydrating||n.optimisticOrder.length>1?(!r&&!n.commutativeKeys.has(t)?tr(n,t):r&&(n.optimisticOrder.indexOf(t)!==-1&&!n.commutativeKeys.has(t)&&n.optimisticOrder.splice(n.optimisticOrder.indexOf(t),1),n.commutativeKeys.delete(t)),pe=t,sc(n,t)):(pe=null,Gi(n,t)):pe=null},Sn=()=>{var e=x,n=pe;if(sn=!1,pe=null,!e.hydrating&&n&&e.optimisticOrder.indexOf(n)>-1)for(var t=e.optimisticOrder.length;--t>=0&&e.dirtyKeys.has(e.optimisticOrder[t])&&e.commutativeKeys.has(e.optimisticOrder[t]);)lc(e.optimisticOrder[t]);ht=null,ir=null,_e=null,x=null,We=null,!e.defer&&(e.storage||!e.optimisticOrder.length)&&(e.defer=!0,setTimeout((()=>{En("read",e,null),ac(),uc(),Sn(),e.defer=!1})))},xi=(e,n,t)=>{n&&!t&&e.deferredKeys.delete(n),En("write",e,n,t),Sn()};var Li=new Set,qi=(e,n,t,r)=>{var o=pe?e.optimistic.get(pe):e.base,i=o.get(n);i===void 0&&o.set(n,i=Object.create(null)),r===void 0&&!pe?delete i[t]:i[t]=r},fr=(e,n,t)=>{for(var r,o=!sn&&_e==="read"&&pe&&x.commutativeKeys.has(pe),i=0,s=x.optimisticOrder.length;i<s;i++){var l=x.optimisticOrder[i],u=e.optimistic.get(l);if(o=o&&l!==pe,u&&(!o||!x.commutativeKeys.has(l))&&(!sn||_e==="write"||x.commutativeKeys.has(l))&&(r=u.get(n))!==void 0&&t in r)return r[t]}return(r=e.base.get(n))!==void 0?r[t]:void 0};function sr(e){return x.refCount.get(e)||0}var lr=(e,n)=>{if(Array.isArray(e))for(var t=0,r=e.length;t<r;t++)lr(e[t],n);else typeof e=="string"&&((o,i)=>{var s=sr(o),l=s+i>0?s+i:0;x.refCount.set(o,l),l?!s&&l&&x.gc.delete(o):x.gc.add(o)})(e,n)},Ai=(e,n,t)=>{if(t!==void 0)for(var r in t)n.has(r)||(e.push(rc(r)),n.add(r))},Di=(e,n,t,r)=>{Ai(e,n,r.base.get(t));for(var o=0,i=x.optimisticOrder.length;o<i;o++){var s=r.optimistic.get(x.optimisticOrder[o]);s!==void 0&&Ai(e,n,s.get(t))}},ac=()=>{if(!x.optimisticOrder.length){for(var e of x.gc.keys())if(x.gc.delete(e),!(sr(e)>0)){var n=x.records.base.get(e);x.refCount.delete(e),x.records.base.delete(e);var t=n&&n.__typename;if(t){var r=x.types.get(t);r&&r.delete(e)}var o=x.links.base.get(e);if(o){x.links.base.delete(e);for(var i in o)lr(o[i],-1)}}}},Nt=(e,n)=>{e!==x.queryRootKey?We.add(e):n!==void 0&&n!=="__typename"&&We.add(_t(e,n))},Vi=(e,n)=>{!sn&&x.storage&&x.persist.add(((t,r)=>`${t.replace(/\./g,"%2e")}.${r}`)(e,n))},He=(e,n)=>(_e==="read"&&Nt(e,n),fr(x.records,e,n)),Rn=(e,n)=>(_e==="read"&&Nt(e,n),fr(x.links,e,n)),oc=(e,n)=>{var t=x.abstractToConcreteMap.get(e);if(t)t.add(n);else{var r=new Set;r.add(n),x.abstractToConcreteMap.set(e,r)}},vt=(e,n,t)=>{Bi(fr(x.records,e,n),t)||(Nt(e,n),Vi(e,n)),qi(x.records,e,n,t)},ic=(e,n)=>He(e,n)!==void 0||Rn(e,n)!==void 0,wt=(e,n,t)=>{var r=pe?x.links.optimistic.get(pe):x.links.base;if(!pe){var o=r&&r.get(e);lr(o&&o[n],-1),lr(t,1)}Bi(fr(x.links,e,n),t)||(Nt(e,n),Vi(e,n)),qi(x.links,e,n,t)},tr=(e,n,t)=>{var r=e.optimisticOrder.indexOf(n);if(r>-1&&e.optimisticOrder.splice(r,1),t)for(e.deferredKeys.add(n),r=r>-1?r:0;r<e.optimisticOrder.length&&!e.deferredKeys.has(e.optimisticOrder[r])&&(!e.dirtyKeys.has(e.optimisticOrder[r])||!e.commutativeKeys.has(e.optimisticOrder[r]));r++);else e.deferredKeys.delete(n),r>-1&&!e.commutativeKeys.has(n)&&Ji(e,n),r=0;e.optimisticOrder.splice(r,0,n),e.commutativeKeys.add(n)},sc=(e,n)=>{e.optimisticOrder.indexOf(n)===-1&&e.optimisticOrder.unshift(n),e.dirtyKeys.has(n)||(e.dirtyKeys.add(n),e.links.optimistic.set(n,new Map),e.records.optimistic.set(n,new Map))},Ji=(e,n)=>{e.dirtyKeys.has(n)&&(e.dirtyKeys.delete(n),e.records.optimistic.delete(n),e.links.optimistic.delete(n),e.deferredKeys.delete(n))},Gi=(e,n)=>{var t=e.optimisticOrder.indexOf(n);t>-1&&(e.optimisticOrder.splice(t,1),e.commutativeKeys.delete(n)),Ji(e,n)},lc=e=>{var n=We;We=new Set,_e="write";var t=x.links.optimistic.get(e);if(t)for(var r of t.entries()){var o=r[0],i=r[1];for(var s in i)wt(o,s,i[s])}var l=x.records.optimistic.get(e);if(l)for(var u of l.entries()){var p=u[0],c=u[1];for(var f in c)vt(p,f,c[f])}We=n,Gi(x,e)},Xi=e=>{var{links:n,records:t}=x,r=[],o=new Set;return Nt(e),Di(r,o,e,n),Di(r,o,e,t),r},uc=()=>{if(x.storage){sn=!0,_e="read";var e={};for(var n of x.persist.keys()){var{entityKey:t,fieldKey:r}=Mi(n),o=void 0;(o=Rn(t,r))!==void 0?e[n]=`:${je(o)}`:(o=He(t,r))!==void 0?e[n]=je(o):e[n]=void 0}sn=!1,x.storage.writeData(e),x.persist.clear()}};function Bi(e,n){return typeof e!=typeof n||e!==n?!1:Array.isArray(e)&&Array.isArray(n)?e.length!==n.length?!1:!e.some(((t,r)=>t!==n[r])):!0}var rr=null,ur=!1,Aa=void 0,gr=e=>e.__internal.path.length>0&&e.__internal.errorMap?e.__internal.errorMap[e.__internal.path.join(".")]:void 0,cr=(e,n,t,r,o,i)=>{var s={store:e,variables:n,fragments:t,parent:{__typename:r},parentTypeName:r,parentKey:o,parentFieldKey:"",fieldName:"",error:void 0,partial:!1,hasNext:!1,optimistic:sn,__internal:{path:[],errorMap:void 0}};if(i&&i.graphQLErrors)for(var l=0;l<i.graphQLErrors.length;l++){var u=i.graphQLErrors[l];u.path&&u.path.length&&(s.__internal.errorMap||(s.__internal.errorMap=Object.create(null)),s.__internal.errorMap[u.path.join(".")]=u)}return s},Da=(e,n,t,r,o,i)=>{rr=e,e.parent=n,e.parentTypeName=t,e.parentKey=r,e.parentFieldKey=o,e.fieldName=i,e.error=gr(e)},cc=(e,n,t,r,o)=>{if(!n)return!1;var i=Ii(e);return!i||n===i?!0:!Se(e).some((s=>{if(s.kind!==ve.FIELD)return!1;var l=kn(Oe(s),mr(s,r));return!ic(t,l)}))},bt=class{constructor(n,t,r,o,i,s){this.typename=n,this.entityKey=t,this.ctx=s,this.stack=[{selectionSet:i,index:0,defer:r,optional:o}]}next(){for(;this.stack.length>0;){for(var n=this.stack[this.stack.length-1];n.index<n.selectionSet.length;){var t=n.selectionSet[n.index++];if(Zu(t,this.ctx.variables)){if(t.kind!==ve.FIELD){var r=t.kind!==ve.INLINE_FRAGMENT?this.ctx.fragments[Oe(t)]:t;if(r){var o=!r.typeCondition||(this.ctx.store.schema?tc(this.ctx.store.schema,r,this.typename):this.ctx.store.possibleTypeMap?dc(this.ctx.store.possibleTypeMap,r.typeCondition.name.value,this.typename):_e==="read"&&pc(r.typeCondition.name.value,this.typename)||cc(r,this.typename,this.entityKey,this.ctx.variables,this.ctx.store.logger));if(o||_e==="write"&&!this.ctx.store.schema){var i=nc(t);o&&r.typeCondition&&this.typename!==r.typeCondition.name.value&&oc(r.typeCondition.name.value,this.typename),this.stack.push(n={selectionSet:Se(r),index:0,defer:n.defer||ec(t,this.ctx.variables),optional:i!==void 0?i:n.optional})}}}else if(_e==="write"||!t._generated)return ur=n.defer,Aa=n.optional,t}}this.stack.pop()}}},dc=(e,n,t)=>{if(!t)return!1;if(n===t)return!0;var r=e.get(n);return r&&r.has(t)},pc=(e,n)=>{if(!n)return!1;if(e===n)return!0;var t=!(o=>x.types.has(o))(e);if(!t)return!1;var r=(o=>x.abstractToConcreteMap.get(o)||Li)(e);return r.size&&r.has(n)},ar=e=>e??null,Pa=(e,n)=>{if(n){if(Array.isArray(n)){for(var t=new Array(n.length),r=0,o=t.length;r<o;r++)t[r]=Pa(e,n[r]);return t}}else return n||null;var i=e.keyOfEntity(n);return i},Ia=(e,n,t,r)=>{var o=Un(n.query),i=qa(o),s=e.rootFields[i.operation],l=Se(i),u=cr(e,Fi(i,n.variables),or(o),s,s,r),p=s!==u.store.rootFields.query?Qi(u,s,l,t||Fe()):Mn(u,s,l,t||Fe());return{dependencies:We,partial:u.partial||!p,hasNext:u.hasNext,data:p||null}},Qi=(e,n,t,r)=>{if(typeof(e.store.rootNames[n]?n:r.__typename)!="string")return r;for(var o=new bt(n,n,!1,void 0,t,e),i,s=Ln,l=Fe(r);i=o.next();){var u=La(i),p=r[u];e.__internal.path.push(u);var c=void 0;i.selectionSet&&p!==null?c=ji(e,Se(i),ar(p)):c=p,s=s||c!==p,c!==void 0&&(l[u]=c),e.__internal.path.pop()}return s?l:r},ji=(e,n,t)=>{if(Array.isArray(t)){for(var r=new Array(t.length),o=Ln,i=0,s=t.length;i<s;i++)e.__internal.path.push(i),r[i]=ji(e,n,t[i]),o=o||r[i]!==t[i],e.__internal.path.pop();return o?r:t}else if(t===null)return null;var l=e.store.keyOfEntity(t);return l!==null?Mn(e,l,n,t)||null:Qi(e,t.__typename,n,t)};function mc(e,n,t,r){var o=r.store.resolvers[n],i=o&&o[t],s;for(var l in e){var u=e[l];if(u&&l!=="include"&&l!=="skip"&&r.store.directives[l]){return s=r.store.directives[l](mr(u,r.variables)),s;break}}return s||i}var Mn=(e,n,t,r,o)=>{var{store:i}=e,s=n===i.rootFields.query,l=o&&i.keyOfEntity(o)||n,u=s?n:He(l,"__typename")||o&&o.__typename;if(typeof u=="string"&&!(o&&u!==o.__typename)){for(var p=new bt(u,l,!1,void 0,t,e),c=!1,f=!1,g=Ln,d,y=e.partial,b=Fe(r);(d=p.next())!==void 0;){var N=Oe(d),T=mr(d,e.variables),_=La(d),k=pr(d),m=mc(k,u,N,e),S=kn(N,T),w=_t(l,S),J=He(l,S),B=o?o[N]:void 0;e.__internal.path.push(_);var h=void 0;if(N==="__typename")h=u;else if(B!==void 0&&d.selectionSet===void 0)h=B;else if(_e==="read"&&m){var P=b;if(d.selectionSet===void 0&&J!==void 0&&(P={...b,[_]:J,[N]:J}),Da(e,P,u,l,S,N),h=m(P,T||{},i,e),d.selectionSet&&(h=Fa(e,u,N,w,Se(d),b[_]!==void 0?b[_]:r[_],h,Ta(r))),i.schema&&h===null&&!Ti(i.schema,u,N,e.store.logger))return}else if(!d.selectionSet)h=J;else if(B!==void 0)h=Fa(e,u,N,w,Se(d),b[_]!==void 0?b[_]:r[_],B,Ta(r));else{var I=Rn(l,S);I!==void 0?h=Ki(e,I,u,N,Se(d),b[_]!==void 0?b[_]:r[_],Ta(r)):typeof J=="object"&&J!==null&&(h=J)}if(!ur&&h===void 0&&(k.optional||Aa&&!k.required||gr(e)||!k.required&&i.schema&&Ti(i.schema,u,N,e.store.logger))?(e.partial=!0,h=null):h===null&&(k.required||Aa===!1)?(e.store.logger,h=void 0):c=c||N!=="__typename",e.__internal.path.pop(),g=g||h!==r[_],h!==void 0)b[_]=h;else if(ur)f=!0;else{e.store.logger,e.partial=y;return}}return e.partial=e.partial||y,e.hasNext=e.hasNext||f,s&&e.partial&&!c?void 0:g?b:r}},Fa=(e,n,t,r,o,i,s,l)=>{if(Array.isArray(s)){for(var{store:u}=e,p=u.schema?Oi(u.schema,n,t,e.store.logger):!1,c=e.partial,f=Fe(i,!0),g=Ln||!Array.isArray(i)||s.length!==i.length,d=0,y=s.length;d<y;d++){e.__internal.path.push(d);var b=Fa(e,n,t,_t(r,`${d}`),o,i?.[d],s[d],l);if(e.__internal.path.pop(),b===void 0&&!p){e.partial=c;return}else e.partial=e.partial||b===void 0&&p,f[d]=b??null,g=g||f[d]!==i[d]}return g?f:i}else{if(s==null)return s;if(l&&i===null)return null;if(fc(s)){var N=i||Fe(i);return typeof s=="string"?Mn(e,s,o,N):Mn(e,r,o,N,s)}else return}},Ki=(e,n,t,r,o,i,s)=>{if(Array.isArray(n)){for(var{store:l}=e,u=l.schema?Oi(l.schema,t,r,e.store.logger):!1,p=Fe(i,!0),c=e.partial,f=Ln||!Array.isArray(i)||n.length!==i.length,g=0,d=n.length;g<d;g++){e.__internal.path.push(g);var y=Ki(e,n[g],t,r,o,i?.[g],s);if(e.__internal.path.pop(),y===void 0&&!u){e.partial=c;return}else e.partial=e.partial||y===void 0&&u,p[g]=y||null,f=f||p[g]!==i[g]}return f?p:i}else if(n===null||i===null&&s)return null;return Mn(e,n,o,i||Fe(i))},fc=e=>typeof e=="string"||typeof e=="object"&&typeof e.__typename=="string",Wi=(e,n,t)=>{for(var r=n?[{fieldKey:kn(n,t)}]:Xi(e),o=0,i=r.length;o<i;o++){var{fieldKey:s}=r[o];Rn(e,s)!==void 0?wt(e,s,void 0):vt(e,s,void 0)}},Oa=(e,n)=>{var t=(o=>x.types.get(o)||Li)(e);for(var r of t)n.includes(r)||Wi(r)},$a=(e,n,t,r)=>{var o=Un(n.query),i=qa(o),s={data:t||Fe(),dependencies:We},l=e.rootFields[i.operation],u=cr(e,Fi(i,n.variables),or(o),l,l,r);return Va(u,l,Se(i),s.data),s},Va=(e,n,t,r)=>{var o=e.store.rootNames[n]||"query",i=!!e.store.rootNames[n],s=i?n:r.__typename;if(!s&&n&&e.optimistic&&(s=He(n,"__typename")),s)!i&&n&&(vt(n,"__typename",s),((F,q)=>{var ee=x.types.get(F);if(ee)ee.add(q);else{var fe=new Set;fe.add(q),x.types.set(F,fe)}})(s,n));else return;for(var l=e.store.updates[s],u=new bt(s,n||s,!1,void 0,t,e),p;p=u.next();){var c=Oe(p),f=mr(p,e.variables),g=kn(c,f),d=La(p),y=r[e.optimistic?c:d];if(!(c==="__typename"||y===void 0&&(ur||e.optimistic&&o==="query"))){e.__internal.path.push(d);var b=void 0;if(e.optimistic&&o==="mutation"){if(!(b=e.store.optimisticMutations[c]))continue}else e.optimistic&&typeof y=="function"&&(b=y);if(b&&(Da(e,r,s,n||s,g,c),y=ar(b(f||{},e.store,e))),y!==void 0){if(p.selectionSet)if(n&&o==="query"){var N=_t(n,g),T=Ua(e,Se(p),ar(y),N,e.optimistic?Rn(n||s,g):void 0);wt(n||s,g,T)}else Ua(e,Se(p),ar(y));else n&&o==="query"&&vt(n||s,g,y!==null||!gr(e)?y:void 0);var _=l&&l[c];if(_)Da(e,r,s,n||s,g,c),r[c]=y,_(r,f||{},e.store,e);else if(s===e.store.rootFields.mutation&&!e.optimistic){if(y&&Array.isArray(y))for(var k=y.map((F=>e.store.keyOfEntity(F)||"")),m=0,S=y.length;m<S;m++){var w=k[m];if(w&&y[m].__typename){var J=He(w,"__typename"),B=sr(w);J&&!B&&Oa(y[m].__typename,k)}}else if(y&&typeof y=="object"){var h=e.store.keyOfEntity(y);if(h){var P=He(h,"__typename"),I=sr(h);(!P||!I)&&y.__typename&&Oa(y.__typename,[h])}}}e.__internal.path.pop()}}}};var Ua=(e,n,t,r,o)=>{if(Array.isArray(t)){for(var i=new Array(t.length),s=0,l=t.length;s<l;s++){e.__internal.path.push(s);var u=r?_t(r,`${s}`):void 0,p=Ua(e,n,t[s],u,o?.[s]);i[s]=p,e.__internal.path.pop()}return i}else if(t===null)return gr(e)?void 0:null;var c=e.store.keyOfEntity(t)||(typeof o=="string"?o:null),f=t.__typename,g=c||r;return Va(e,g,n,t),g||null},Ma=class{constructor(n){n||(n={}),this.logger=n.logger,this.resolvers=n.resolvers||{},this.directives=n.directives||{},this.optimisticMutations=n.optimistic||{},this.keys=n.keys||{},this.globalIDs=Array.isArray(n.globalIDs)?new Set(n.globalIDs):!!n.globalIDs;var t="Query",r="Mutation",o="Subscription";if(n.schema){var i=(({__schema:c})=>{var f=new Map,g=_=>{var k;return()=>{if(!k){k={};for(var m=0;m<_.length;m++)k[_[m].name]=_[m]}return k}},d=_=>{switch(_.kind){case"OBJECT":case"INTERFACE":return{name:_.name,kind:_.kind,interfaces:g(_.interfaces||[]),fields:g(_.fields.map((k=>({name:k.name,type:k.type,args:g(k.args)}))))};case"UNION":return{name:_.name,kind:_.kind,types:g(_.possibleTypes||[])}}},y={query:c.queryType?c.queryType.name:null,mutation:c.mutationType?c.mutationType.name:null,subscription:c.subscriptionType?c.subscriptionType.name:null,types:void 0,isSubType(_,k){var m=f.get(_),S=f.get(k);return!m||!S?!1:m.kind==="UNION"?!!m.types()[k]:m.kind!=="OBJECT"&&S.kind==="OBJECT"?!!S.interfaces()[_]:_===k}};if(c.types){y.types=f;for(var b=0;b<c.types.length;b++){var N=c.types[b];if(N&&N.name){var T=d(N);T&&f.set(N.name,T)}}}return y})(n.schema);t=i.query||t,r=i.mutation||r,o=i.subscription||o,i.types&&(this.schema=i)}if(!this.schema&&n.possibleTypes){this.possibleTypeMap=new Map;for(var s of Object.entries(n.possibleTypes)){var[l,u]=s;this.possibleTypeMap.set(l,new Set(u))}}this.updates=n.updates||{},this.rootFields={query:t,mutation:r,subscription:o},this.rootNames={[t]:"query",[r]:"mutation",[o]:"subscription"},this.data=(p=t,{hydrating:!1,defer:!1,gc:new Set,types:new Map,persist:new Set,queryRootKey:p,refCount:new Map,links:{optimistic:new Map,base:new Map},abstractToConcreteMap:new Map,records:{optimistic:new Map,base:new Map},deferredKeys:new Set,commutativeKeys:new Set,dirtyKeys:new Set,optimisticOrder:[],storage:null});var p;this.schema}keyOfField(n,t){return kn(n,t)}keyOfEntity(n){if(rr&&n===rr.parent)return rr.parentKey;if(n==null||typeof n=="string")return n||null;if(n.__typename){if(this.rootNames[n.__typename])return n.__typename}else return null;var t=null;this.keys[n.__typename]?t=this.keys[n.__typename](n)||null:n.id!=null?t=`${n.id}`:n._id!=null&&(t=`${n._id}`);var r=n.__typename;return this.globalIDs===!0||this.globalIDs&&this.globalIDs.has(r)||!t?t:`${r}:${t}`}resolve(n,t,r){var o=this.keyOfEntity(n);if(o){var i=kn(t,r),s=He(o,i);if(s!==void 0)return s;var l=Rn(o,i);return l!==void 0&&(l=Pa(this,l)),l}}invalidate(n,t,r){var o=this.keyOfEntity(n);n&&typeof n=="string"&&!t&&!r&&!this.resolve(n,"__typename")?Oa(n,[]):(dr(o,"",19),Wi(o,t,r))}inspectFields(n){var t=this.keyOfEntity(n);return t?Xi(t):[]}updateQuery(n,t){var r=Ke(n.query,n.variables),o=t(this.readQuery(r));o!==null&&$a(this,r,o,void 0)}readQuery(n){var t=Ke(n.query,n.variables);return Ia(this,t,void 0,void 0).data}readFragment(n,t,r,o){return((i,s,l,u,p)=>{var c=or(s),f;if(p){if(!(f=c[p]))return null}else if(!(f=c[Object.keys(c)[0]]))return null;var g=Ri(f);typeof l!="string"&&!l.__typename&&(l.__typename=g);var d=i.keyOfEntity(l);if(!d)return null;var y=cr(i,u||{},c,g,d,void 0),b=Mn(y,d,Se(f),Fe())||null;return b})(this,Un(n),t,r,o)}writeFragment(n,t,r,o){((i,s,l,u,p)=>{var c=or(s),f;if(p){if(!(f=c[p]))return null}else if(!(f=c[Object.keys(c)[0]]))return null;var g=Ri(f),d={__typename:g,...l},y=i.keyOfEntity(d);if(y){var b=cr(i,u||{},c,g,y,void 0);Va(b,y,Se(f),d)}})(this,Un(n),t,r,o)}link(n,t,...r){var o=r.length===2?r[0]:null,i=r.length===2?r[1]:r[0],s=this.keyOfEntity(n);s&&wt(s,kn(t,o),Pa(this,i))}},Pi=(e,n)=>on(e.kind,e,{...e.context,meta:{...e.context.meta,...n}}),xa=(e,n)=>on(e.kind,e,{...e.context,requestPolicy:n}),Hi=e=>({forward:n,client:t,dispatchDebug:r})=>{var o=new Ma(e);e&&e.storage&&(o.data.hydrating=!0,e.storage.readData().then((h=>{((P,I,F)=>{En("write",P,null);for(var q in F){var ee=F[q];if(ee!==void 0){var{entityKey:fe,fieldKey:Te}=Mi(q);ee[0]===":"?Rn(fe,Te)===void 0&&wt(fe,Te,JSON.parse(ee.slice(1))):He(fe,Te)===void 0&&vt(fe,Te,JSON.parse(ee))}}P.storage=I,P.hydrating=!1,Sn()})(o.data,e.storage,h),e.storage.onCacheHydrated&&e.storage.onCacheHydrated()})));var i=new Map,s=[],l=new Map,u=new Map,p=new Set,c=new Set,f=new Set,g=new Set,d=new WeakSet,y=new Map,b=new Set,N=new Set,T=h=>{for(var P of h.values())if(p.has(P))return!0;return!1},_=(h,P)=>{if(P)for(var I of P.values()){var F=y.get(I);if(F)for(var q of F.values())h.add(q)}},k=(h,P,I)=>{for(var F of P.values())if(F!==h.key){var q=l.get(F);if(q){h.kind==="query"&&N.add(F);var ee="cache-first";c.has(F)&&(c.delete(F),ee="cache-and-network");var fe=xa(q,ee);h.kind==="subscription"&&f.has(F)&&d.add(fe),t.reexecuteOperation(fe)}}if(!I){var Te=b;b=N,h.kind==="query"&&b.add(h.key),(N=Te).clear()}},m=h=>!d.has(h)||!f.has(h.key)?!1:(g.add(h.key),!0),S=h=>{var P=!1;if(h.kind==="query")tr(o.data,h.key),l.set(h.key,h),f.add(h.key),g.delete(h.key);else{if(h.kind==="teardown")return l.delete(h.key),u.delete(h.key),b.delete(h.key),f.delete(h.key),g.delete(h.key),xi(o.data,h.key),h;if(h.kind==="mutation"&&h.context.requestPolicy!=="network-only"){l.set(h.key,h),En("write",o.data,h.key,!0,!1);var{dependencies:I}=$a(o,h,void 0,void 0);if(Sn(),I.size){for(var F of I.values())p.add(F);i.set(h.key,I);var q=new Set;_(q,I),k(h,q,!0),P=!0}}}return on(h.kind,{key:h.key,query:Un(h.query),variables:h.variables?zu(qa(h.query),h.variables):h.variables},{...h.context,optimistic:P})},w=(h,P)=>{for(var I of P.values()){var F=y.get(I);F||y.set(I,F=new Set),F.add(h.key)}},J=h=>{En("read",o.data,void 0,!1,!1);var P=Ia(o,h,u.get(h.key),void 0);Sn();var I=P.data?!P.partial&&!P.hasNext?"hit":"partial":"miss";return u.set(h.key,P.data),l.set(h.key,h),w(h,P.dependencies),{outcome:I,operation:h,data:P.data,dependencies:P.dependencies,hasNext:P.hasNext}},B=(h,P)=>{var I=l.get(h.operation.key)||h.operation;if(I.kind==="mutation"){var F=i.get(I.key);_(P,F),i.delete(I.key)}(I.kind==="subscription"||h.hasNext)&&tr(o.data,I.key,!0);var q,ee=h.data;if(ee){En("write",o.data,I.key,!1,!1);var fe=$a(o,I,ee,h.error).dependencies;Sn(),_(P,fe);var Te=I.kind==="query"?u.get(I.key):null;En("read",o.data,I.key,!1,Te!==ee);var R=Ia(o,I,Te||ee,h.error);Sn(),ee=R.data,I.kind==="query"&&(_(P,q=R.dependencies),u.set(I.key,ee))}else xi(o.data,I.key);return q&&w(h.operation,q),{operation:I,data:ee,error:h.error,extensions:h.extensions,hasNext:h.hasNext,stale:h.stale}};return h=>{var P=rn(tn(J)(z((R=>R.kind==="query"&&R.context.requestPolicy!=="network-only"))(h))),I=z((R=>R.kind!=="query"||R.context.requestPolicy==="network-only"))(h),F=tn((R=>Pi(R.operation,{cacheOutcome:"miss"})))(z((R=>R.outcome==="miss"&&R.operation.context.requestPolicy!=="cache-only"&&!T(R.dependencies)&&!b.has(R.operation.key)&&!m(R.operation)))(P)),q=tn((R=>{var{requestPolicy:he}=R.operation.context,Ge=he!=="cache-only"&&(R.hasNext||he==="cache-and-network"||he==="cache-first"&&R.outcome==="partial"&&!b.has(R.operation.key)),fn=he!=="cache-only"&&(Ge||f.has(R.operation.key)||R.outcome==="partial"&&b.has(R.operation.key)&&((ze=o.data).commutativeKeys.has(_o=R.operation.key)||ze.optimisticOrder.indexOf(_o)>-1)),ze,_o,su={operation:Pi(R.operation,{cacheOutcome:R.outcome}),data:R.data,error:R.error,extensions:R.extensions,stale:fn&&!R.hasNext,hasNext:Ge&&R.hasNext};return Ge&&(T(R.dependencies)?he==="cache-and-network"&&c.add(R.operation.key):m(R.operation)||t.reexecuteOperation(xa(l.get(R.operation.key)||R.operation,"network-only"))),su}))(z((R=>R.outcome!=="miss"||R.operation.context.requestPolicy==="cache-only"))(P)),ee=n(tn(S)(_n([I,F]))),fe=tn((R=>{var{key:he}=R.operation,Ge=!1;R.hasNext||(f.delete(he),Ge=g.delete(he));var fn=new Set,ze=B(R,fn);return k(R.operation,fn,!1),Ge&&(ze.stale=!0,t.reexecuteOperation(xa(l.get(he)||R.operation,"network-only"))),ze}))(z((R=>!i.has(R.operation.key)))(ee)),Te=bn((R=>{if(s.push(R)<i.size)return si;for(var he=0;he<s.length;he++)tr(o.data,s[he].operation.key);p.clear();for(var Ge=[],fn=new Set,ze;ze=s.shift();)Ge.push(B(ze,fn));return k(R.operation,fn,!1),va(Ge)}))(z((R=>i.has(R.operation.key)))(ee));return _n([fe,Te,q])}};var Et=()=>null;function Yi(){return Hi({keys:{CallingNameUpdate:Et,PhoneNumberAssociation:Et,PhoneNumberCapabilities:Et,UpdateRunItem:Et,UserError:Et},updates:{Query:{phoneNumber(e,{id:n},t){e.phoneNumber===null&&typeof n=="string"&&gc(t,n)}}}})}function gc(e,n){e.invalidate({__typename:"PhoneNumber",id:n})}var se=U({is:"well"}),yr=U(null),hr=U(!1),Ba="",Ja=[],Ga=new AbortController;function vr(e){Ba=e;let n=Ja;Ja=[],n.forEach(t=>t())}function Zi(){Ga.abort(),Ga=new AbortController}var yc=15;async function es(e,n={}){let t=[n.signal,Ga.signal].filter(o=>o!=null),r={...n,signal:AbortSignal.any(t)};for(let o=1;;o++){let i=Ba,s=await hc(e,r,i);if(s?.status===401)await bc(i,r.signal);else if(s?.status===429)await vc(s,r.signal);else if(s===void 0||s.status===503||s.status===502)se.value={is:"away"},await Xa(zi(s,o),r.signal);else if(s.status===409&&o<10)await Xa(zi(s,o),r.signal);else return se.value={is:"well"},yr.value=new Date,s}}async function hc(e,n,t){let r=new Headers(n.headers);r.set("authorization",`Bearer ${t}`);try{return await fetch(e,{...n,headers:r,credentials:"omit",cache:"no-store"})}catch(o){if(n.signal.aborted)throw o;return}}function zi(e,n){let t=Number(e?.headers.get("retry-after")??NaN),r=.5*2**Math.min(n,6)*(1+Math.random()/2);return Math.min(Number.isNaN(t)?r:Math.max(t,.2),yc)}async function vc(e,n){let t=Number(e.headers.get("retry-after")??5);se.value={is:"limited",until:Date.now()+1e3*t},await Xa(t,n)}async function bc(e,n){e===Ba&&(se.value={is:"signed out"},await new Promise(t=>Ja.push(t)),n.throwIfAborted())}async function Xa(e,n){await new Promise(t=>{setTimeout(t,1e3*e),n.addEventListener("abort",t,{once:!0}),navigator.onLine||addEventListener("online",t,{once:!0})}),n.throwIfAborted()}function ns(){br=ts()}function ts(){return new ki({url:new URL("graphql",document.baseURI).href,preferGetMethod:!1,fetch:es,exchanges:[Yi(),_c,Ei]})}var _c=Si({onOperation(e){let{hash:n}=e.context,t={...e.extensions,persistedQuery:{version:1,sha256Hash:(n??"").replace("sha256:","")}},r=e.kind==="mutation"?{...e.context,fetchOptions:Nc()}:e.context;return on(e.kind,{...e,extensions:t},r)},onError(e){e.graphQLErrors.map(({extensions:t})=>t.code).some(t=>t==="PERSISTED_QUERY_NOT_FOUND"||t==="UNTRUSTED_DOCUMENT")&&(hr.value=!0)}});function Nc(){return{headers:{"idempotency-key":crypto.randomUUID()}}}var br=ts();function qn(e,n,t){let r=Ke(e.toString(),n),o={hash:e.__meta__?.hash},i=br,{unsubscribe:s}=wa(i.executeQuery(r,{...o,requestPolicy:"cache-and-network"}),Fn(({data:u,error:p,stale:c})=>t({data:u,error:p,isStale:c})));return{stop:s,again:()=>i.reexecuteOperation(i.createRequestOperation("query",r,{...o,requestPolicy:"network-only"}))}}async function $e(e,n,t="network-only"){let r={hash:e.__meta__?.hash,requestPolicy:t},o=await wa(br.query(e.toString(),n,r),z(({stale:i,hasNext:s})=>!i&&!s),gt(1),Ht);return rs(o)}var _r=U(null);async function te(e,n){let t={hash:e.__meta__?.hash};return _r.value={document:e.toString(),variables:n},rs(await br.mutation(e.toString(),n,t))}function rs(e){if(e.data===void 0||e.data===null)throw e.error??new Error("There is no answer.");return e.data}function ie(e){return(e.graphQLErrors??[]).map(({message:r})=>r).join(" ")||(e instanceof Error?e.message:"Something went wrong.")}var Ne=U(null);function as(){let e=JSON.parse(Nr().dataset.personas??"[]");return Array.isArray(e)?e:[]}function Nr(){let e=document.getElementById("dashboard");if(e===null)throw new Error("The page has no element for the dashboard.");return e}function Vn(){return Ne.value?.viewer.isOperator??!1}function L(e,n){return n}var V=class extends String{__apiType;value;__meta__;constructor(n,t){super(n),this.value=n,this.__meta__=t}toString(){return this.value}},Ue=new V(`
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
    `,{fragmentName:"NumberRow"}),os=new V(`
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
    `,{fragmentName:"Grant"}),ln=new V(`
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
    `,{fragmentName:"Change"}),is=new V(`
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
    `,{fragmentName:"Run"}),ke=new V(`
    fragment Refusal on UserError {
  __typename
  code
  message
  field
}
    `,{fragmentName:"Refusal"}),ss=new V(`
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
}`,{hash:"sha256:4e2a0a477eaa9af2ae4b9663f204fa324769e499f7287627855115b28344a729"}),ja=new V(`
    query CheckCallingName($id: ID!, $callingName: String!) {
  checkCallingName(id: $id, callingName: $callingName) {
    __typename
    code
    message
  }
}
    `,{hash:"sha256:ba4b529ee1179ece283002a0d61be859b24ea4b8ac5d31eae1b203207e3c05ca"}),ls=new V(`
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
}`,{hash:"sha256:7f8c3007a72fa3ce284edacabdf380bc818ccd8ca7e9cb4dec4ffd3f5e3299dc"}),us=new V(`
    mutation SettleMany($input: SettleCallingNamesInput!) {
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
}`,{hash:"sha256:05103fbb1a021741087d9ade4894e3539f4484982807a4706234dec30bd17316"}),Ka=new V(`
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
}`,{hash:"sha256:80991e884feba6d0fe4c7aacbfa2abfc58381c2d96deed0e3decc28ba795af13"}),cs=new V(`
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
}`,{hash:"sha256:d041fab342809e4e5acff33cb048d3e9dd4b156957cd744def11fc3849c16715"}),ds=new V(`
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
}`,{hash:"sha256:16b1280546800ec610ccc09911aa26e4f47cfcf9c9f2c0b417a7c85660c4e6e2"}),ps=new V(`
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
}`,{hash:"sha256:f50a7d376ddb7651d6e4fc9a6d0a9bea6d2f0c3860b28663883388b41fec0d01"}),ms=new V(`
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
}`,{hash:"sha256:fb7876d99cfbc3c1c7217ad3d4558cabc7d9ef47c38af5ed878afdc504666ba0"}),Er=new V(`
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
}`,{hash:"sha256:61470c9532470951d03ba1664340906399bc3a2bd6cb8d062f10f0098e50377d"}),fs=new V(`
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
}`,{hash:"sha256:582ce2b22388ab62dfb509d0608b09d87f17126750dccde284923a7c9f9bc0f5"}),Wa=new V(`
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
}`,{hash:"sha256:f43d7e5ec59af365b2fc9ace4b00cb7c8ef0223f0e969bbb5861ae522c82aab9"}),gs=new V(`
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
    `,{hash:"sha256:060aecdf1a6784258eff686514c7b798e68d8193bd2232e0a6bd0f197b72deda"}),ys=new V(`
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
}`,{hash:"sha256:374fc33c282cd1ef422e8bf134c9c07a815fc49ab2eb57e7c53a9681a35e031a"}),hs=new V(`
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
}`,{hash:"sha256:29014b53b4cba82e6571329dadd333f4b33c7b86815e099f971396092f9e2c19"}),vs=new V(`
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
}`,{hash:"sha256:33ef7106c46e5c1611f4be468e306361045265c8acbfa4b19624277e8847deec"}),bs=new V(`
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
}`,{hash:"sha256:6cfa6e5b4fcbf5f4284ff0852f1f5a996f048f2445f0eea94d043b8e3fbab8b8"}),_s=new V(`
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
}`,{hash:"sha256:34edf31f99ab002a5b6b2814e96d3501232882eba33dda05e09419f19ed1352f"}),Ns=new V(`
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
}`,{hash:"sha256:3bdbd89555f6395e0f406f3118cd20607cfb27aad15dd18c2c1a065c01905135"}),St=new V(`
    query Accounts($search: String!) {
  accounts(search: $search, first: 10) {
    __typename
    id
    name
    kind
  }
}
    `,{hash:"sha256:3af1093c2db3b6ea9435e10284b52794c6c3c97431e47a82eaac6747976302be"}),ws=new V(`
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
}`,{hash:"sha256:6a77891eee4e71c4f1232ccb92b89237e20ad95ea47c531f6ebf6c9bd259dfd0"}),Es=new V(`
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
}`,{hash:"sha256:ce85cdf8aaa2da41b741a8c7fa4868710781097ea81973bab6897d5699df15b9"}),kt=new V(`
    mutation UndoChanges($input: UndoChangesInput!) {
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
}`,{hash:"sha256:a19fd7755ad54161cb02000f7454ead9ebf995f8b9e8024f4b5963d6fcaf9da4"});var Ec=100;function Sr(e,n){let t=U([]),r=U([]),o=null,i=K(()=>{let f=t.value.flatMap(({data:g})=>g===void 0?[]:[g]);return f.length>0?f:r.value}),s=K(()=>{let f=i.value.at(-1);return f===void 0?void 0:n(f)}),l=K(()=>t.value.length===0||t.value.some(({data:f,error:g})=>f===void 0&&g===null));function u(f,g,d){let y=!1,b={after:g,data:d,error:null,again:()=>{},stop:()=>{}},N=m=>{b={...b,...m},t.value=t.peek().toSpliced(f,1,b)};N({});let T={...o?.variables,first:Ec,after:g},{again:_,stop:k}=qn(e,T,({data:m,error:S,isStale:w})=>{y||(N({data:m??b.data,error:S===void 0?null:ie(S)}),m!==void 0&&!w&&p(f,n(m)))});N({again:_,stop:()=>{y=!0,k()}})}function p(f,{hasNextPage:g,endCursor:d}){let y=t.peek()[f+1];y===void 0||y.after===d||(g?(y.stop(),u(f+1,d,y.data)):(t.peek().slice(f+1).forEach(({stop:b})=>b()),t.value=t.peek().slice(0,f+1)))}let c={shown:i,hasMore:K(()=>s.value?.hasNextPage??!1),isLoading:l,failure:K(()=>t.value.find(({error:f})=>f!==null)?.error??null),more(){let f=s.peek()?.endCursor;f!=null&&!l.peek()&&u(t.peek().length,f,void 0)},reload:()=>t.peek().forEach(({again:f})=>f()),follow(f){xe(()=>{let g=Ne.value===null||f.value===""?null:JSON.parse(f.value),d=g?.screen===o?.screen?i.peek():[];t.peek().forEach(({stop:y})=>y()),t.value=[],r.value=d,o=g,g!==null&&u(0,null,void 0)})}};return Ss.push(c),c}var Ss=[];function ks(){Ss.forEach(({reload:e})=>e())}var kr={access:e=>({access:[e]}),calling:e=>({callingNameStatuses:[e]}),country:e=>({countryCodes:[e]}),deleted:()=>({deleted:!0}),nickname:e=>({hasNickname:e==="with"}),numbers:e=>({numberTypes:[e]}),product:e=>({productTypes:[e]}),reference:e=>({reference:e}),status:e=>({statuses:[e]}),tag:e=>({tags:[e]}),type:e=>({types:[e]})},Rr={by:e=>e===Rt?{bySystem:!0}:{actor:e},field:e=>({fields:[e]}),request:e=>({requestId:e}),since:e=>({since:Ha(e).toISOString()}),until:e=>({until:Ha(e,1).toISOString()})},Rt="system";function Ha(e,n=0){let t=new Date(`${e}T00:00`);return t.setDate(t.getDate()+n),t}var Rs=Object.keys(kr),Cs=Object.keys(Rr),Ts=[...Rs,...Cs],Sc=["CREATED_AT","E164","NICKNAME","UPDATED_AT"];function Ct(e){let n=new URLSearchParams(e),t=Ts.flatMap(r=>{let o=n.get(r);return o&&kc(r,o)?[[r,o]]:[]});return{screen:n.get("screen")??"numbers",number:n.get("number"),search:n.get("search")??"",filters:Object.fromEntries(t),order:Rc(n.get("order")??"")}}function kc(e,n){return!["since","until"].includes(e)||/^\d{4}-/.test(n)&&!Number.isNaN(Ha(n).getTime())}function Rc(e){let n=Sc.find(t=>t.toLowerCase()===e.replace(/^-/,""));return n===void 0?null:{field:n,direction:e.startsWith("-")?"DESC":"ASC"}}function Cn(e){let n=new URLSearchParams;e.screen!=="numbers"&&n.set("screen",e.screen),e.search!==""&&n.set("search",e.search);for(let r of Ts){let o=e.filters[r];o!==void 0&&n.set(r,o)}if(e.order!==null){let r=e.order.direction==="DESC"?"-":"";n.set("order",r+e.order.field.toLowerCase())}e.number!==null&&n.set("number",e.number);let t=n.toString();return t===""?"":`?${t}`}var A=U(Ct(""));function xs(){let e=()=>{A.value=Ct(location.search)};e(),addEventListener("popstate",e)}function G(e,n=!1){A.value={...A.value,...e};let t=location.pathname+Cn(A.value);n?history.replaceState(null,"",t):history.pushState(null,"",t)}function Ae(e,n){let{[e]:t,...r}=A.peek().filters;G({filters:n===""?r:{...r,[e]:n}})}var Cc=({screen:e})=>!["activity","deleted"].includes(e),Cr=K(()=>Cc(A.value)?Ds(A.value,Ya(A.value)):""),As=K(()=>A.value.screen==="activity"?Ds(A.value,{filter:Tc(A.value)}):"");function Ds({screen:e},n){return JSON.stringify({screen:e,variables:n})}function Ya(e){let{search:n,filters:t,order:r}=e.screen==="calling"?xc(e):e,o=Rs.flatMap(s=>{let l=t[s];return l===void 0?[]:[kr[s](l)]}),i=n.trim()===""?o:[...o,{search:n.trim()}];return{filter:i.length===0?null:Object.assign({},...i),orderBy:r}}function Tc({filters:e}){let n=Cs.flatMap(t=>{let r=e[t];return r===void 0?[]:[Rr[t](r)]});return n.length===0?null:Object.assign({},...n)}function za({filters:e}){let n=e.calling;return["UPDATE_FAILED","UPDATE_SUCCEEDED"].includes(n)?n:"UPDATE_IN_PROGRESS"}function xc(e){let n=za(e);return{...e,filters:{calling:n},order:{field:"CALLING_NAME_DUE_AT",direction:n==="UPDATE_IN_PROGRESS"?"ASC":"DESC"}}}function Tr({search:e,filters:n}){return e.trim()!==""||Object.keys(n).length>0}var un=Sr(Qa,({changes:e})=>e.pageInfo);function Ps(){un.follow(As)}var Jn=K(()=>{let n=un.shown.value.flatMap(({changes:t})=>t.nodes).map(t=>({change:L(ln,t),number:t.phoneNumber}));return[...new Map(n.map(t=>[t.change.id,t])).values()]}),Za=new Map;function Is(e){return[Ne.value?.viewer,...Jn.value.map(({change:t})=>t.actor)].forEach(t=>t&&Za.set(t.id,t.name)),e===Rt?"the system":Za.get(e)??"this person"}async function Fs(e){let{accounts:n}=await $e(St,{search:e.slice(0,100)}),t=n.find(r=>r.name.toLowerCase()===e.toLowerCase());return t===void 0?null:(Za.set(t.id,t.name),t.id)}var xr=U(null),Os=0;function X(e,n){clearTimeout(Os),xr.value={text:e,action:n},Os=window.setTimeout(()=>{xr.value=null},8e3)}var Ac=Symbol.for("pv"),Dc=0;function a(e,n,t,r,o,i){n||(n={});var s,l,u=n;if("ref"in u&&typeof e!="function")for(l in u={},n)l=="ref"?s=n[l]:u[l]=n[l];var p={type:e,props:u,key:t,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ac,__v:--Dc,__i:-1,__u:0};return(o||i)&&(p.__source=o,p.__self=i),M.vnode&&M.vnode(p),p}var Pc={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v7h-7zM3.5 10.5h-1v-8h8v1",down:"M8 3v10M4 9l4 4 4-4",moon:"M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",pencil:"M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",rows:"M2.5 4h11M2.5 8h11M2.5 12h11",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1",sun:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13",up:"M8 13V3M4 7l4-4 4 4"};function me({name:e}){return a("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true",children:a("path",{d:Pc[e]})})}function Gn({number:e,isStop:n=!0}){let{id:t,e164:r,internationalFormat:o}=e;return a(C,{children:[a("a",{href:Cn({...A.peek(),number:t}),tabIndex:n?0:-1,onClick:i=>{!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),G({number:t}))},children:a("bdi",{dir:"ltr",children:o})}),a("button",{class:"copy",title:"Copy",tabIndex:n?0:-1,"aria-label":`Copy ${o}`,onClick:()=>{Ic(r)},children:a(me,{name:"copy"})})]})}async function Ic(e){await navigator.clipboard.writeText(e).then(()=>X(`Copied ${e}.`),()=>X(`The browser does not let this page copy: ${e}`))}function Xn({list:e,shown:n,total:t}){return a("p",{class:"foot",children:[a("span",{class:"quiet",children:[n.toLocaleString("en"),t===null?" shown":` of ${t.toLocaleString("en")}`]}),e.hasMore.value&&a("button",{onClick:e.more,"aria-disabled":e.isLoading.value,children:"More"})]})}function Bn({list:e}){return e.failure.value===null?null:a("p",{class:"refusal",role:"alert",children:e.failure.value})}function Qn(){return a("div",{class:"skeleton",role:"status","aria-label":"Loading",children:Array.from({length:8},(e,n)=>a("div",{},n))})}var Fc=3e4,De=Sr(Wa,({phoneNumbers:e})=>e.pageInfo),{isLoading:jn}=De,W=K(()=>{let e=De.shown.value.flatMap(({phoneNumbers:n})=>L(Ue,n.nodes));return[...new Map(e.map(n=>[n.id,n])).values()]}),Pe=K(()=>De.shown.value[0]?.phoneNumbers.totalCount??null);function $s(){De.follow(Cr),setInterval(()=>{document.visibilityState==="visible"&&se.value.is==="well"&&oe()},Fc)}function oe(){ks()}var Oc={nickname:"NICKNAME",name:"NAME",callingName:"CALLING_NAME_REQUEST",note:"NOTE",productType:"PRODUCT_TYPE",reference:"REFERENCE",tags:"TAGS"},$c=["nickname","name","note","reference","tags"],eo=new Map;function re(e,n){let t=`${e} ${n}`,r=eo.get(t)??U(null);return eo.set(t,r),r}function Us(e,n){let t=re(e.id,n).value;return t?.phase.is==="saving"&&$c.includes(n)?xt(t):Ar(e,n)}function Ar(e,n){return n==="tags"?e.tags.length===0?null:e.tags.join(", "):e[n]}function Ms(e){return e.split(",").map(n=>n.trim()).filter(n=>n!=="")}function xt({field:e,text:n}){let t=e==="tags"?Ms(n).join(", "):e==="nickname"?n.trim():n;return t===""?null:t}function Me(e,n,t){let r=re(e.id,n),{id:o,version:i,internationalFormat:s}=e;if(r.peek()===null){let l=Ar(e,n);r.value={id:o,field:n,label:s,was:l,version:i,text:t??l??"",phase:{is:"typing"},isUndo:!1}}else r.peek()?.phase.is==="refused"&&(r.value={...r.peek(),phase:{is:"typing"}})}function Re(e,n){re(e,n).value=null}async function Wn(e,n,t){let r=re(e,n).peek();if(r===null||r.phase.is==="saving")return;let o={...r,text:t};if(xt(o)===r.was&&r.phase.is==="typing")return Re(e,n);let i=r.phase.is==="warned"&&r.text===t;if(n==="callingName"&&!i){Kn({...o,phase:{is:"saving"}});let s=await Mc(e,t);if(s.length>0)return Kn({...o,phase:{is:"warned",warnings:s}})}await oo(o)}var Uc=/^[a-z\d ]{2,15}$/i;async function Mc(e,n){return Uc.test(n)?(await $e(ja,{id:e,callingName:n}).catch(()=>null))?.checkCallingName.map(({message:r})=>r)??[]:[]}async function Ls(e,{value:n,version:t}){await oo({...e,was:n,version:t})}function qs(e){Re(e.id,e.field)}var Tt=[],ro=U(0);async function ao(){let e=Tt.pop();if(ro.value=Tt.length,e!==void 0){let{edit:n,version:t}=e,{id:r,field:o,label:i}=n,s={id:r,field:o,label:i,was:xt(n),version:t,text:n.was??""};await oo({...s,phase:{is:"typing"},isUndo:!0})}}function Vs(){eo.clear(),Dr.clear(),no.clear(),Tt.length=0,ro.value=0}var Dr=new Map,no=new Map;async function oo(e){Kn({...e,phase:{is:"saving"}});let n=(no.get(e.id)??Promise.resolve()).then(async()=>{try{await to(e)}catch(t){Kn({...e,phase:{is:"refused",message:ie(t)}})}});no.set(e.id,n),await n}function Kn(e){re(e.id,e.field).value=e}async function to(e){let n=Lc(e),t={id:e.id,expectedVersion:n,...qc(e)},{updatePhoneNumber:r}=await te(ys,{input:t}),o=L(Ue,r?.phoneNumber);if(o!=null){Vc({...e,version:n},o);return}let i=L(ke,r?.userErrors??[]);if(i.some(({code:s})=>s==="CONFLICT"))await Jc({...e,version:n});else if(i.some(({code:s})=>s==="NOT_FOUND"))Js(e);else{let s=i.map(({message:l})=>l).join(" ");Kn({...e,phase:{is:"refused",message:s}})}}function Lc({id:e,version:n}){let t=n;for(let r=Dr.get(`${e} ${t}`);r!==void 0;r=Dr.get(`${e} ${t}`))t=r;return t}function qc(e){return{[e.field]:e.field==="tags"?Ms(e.text):xt(e)}}function Vc(e,n){n.version>e.version&&Dr.set(`${e.id} ${e.version}`,n.version),Re(e.id,e.field),e.field==="callingName"?X(`The calling name of ${e.label} was asked for. The carrier decides.`):e.isUndo?X(`Undone: ${e.label} is as it was.`):(Tt.push({edit:e,version:n.version}),ro.value=Tt.length,X(`Saved ${e.label}.`,{label:"Undo",act:()=>{ao()}}))}async function Jc(e){let{phoneNumber:n}=await $e(fs,{id:e.id}),t=L(Ue,n);if(t==null)Js(e);else if(t.version>e.version&&[e.was,xt(e)].includes(Ar(t,e.field)))await to({...e,version:t.version});else if(t.version===e.version)await new Promise(r=>setTimeout(r,200+300*Math.random())),await to(e);else{let o=L(ln,n?.changes.nodes??[]).find(({field:s})=>s===Oc[e.field]),i={value:Ar(t,e.field),version:t.version,at:o?.at??null};Kn({...e,phase:{is:"conflict",theirs:{...i,by:o?.actor?.name??null}}})}}function Js(e){Re(e.id,e.field),oe(),X(`You cannot see ${e.label} any more. What you typed: \u201C${e.text}\u201D`)}var le=U(new Set),Le=U(!1),Hn=K(()=>Le.value?Pe.value??0:le.value.size),Gs=null;function Yn(e,n=!1){let t=!le.peek().has(e),r=n?Gc(Gs,e):[e];Gs=e,Le.value=!1,le.value=new Set(t?[...le.peek(),...r]:[...le.peek()].filter(o=>!r.includes(o)))}function Gc(e,n){let t=W.peek().map(({id:o})=>o),r=[t.indexOf(e??n),t.indexOf(n)].map(o=>Math.max(o,0));return t.slice(Math.min(...r),Math.max(...r)+1)}function At(e){Le.value=!1,le.value=new Set(e?W.peek().map(({id:n})=>n):[])}function cn(){At(!1)}Cr.subscribe(cn);var Ce=U(null);function Qs(){addEventListener("keydown",e=>{if(Ne.value===null||e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let n=Xc(e.target)?void 0:Bc[e.key];n!==void 0&&n(e.target)&&e.preventDefault()})}function Xc(e){return e instanceof Element&&e.closest("input:not([type=checkbox]), textarea, select, dialog:modal")!==null}var Bc={"/":()=>(document.getElementById("search")?.focus(),!0),"?":()=>(document.getElementById("help")?.togglePopover(),!0),ArrowDown:()=>Pr(1),ArrowUp:()=>Pr(-1),Enter:e=>!Qc(e)&&Xs(),Escape:Kc,F2:Xs,j:()=>Pr(1),k:()=>Pr(-1),X:()=>Bs(!0),o:Ws,u:()=>(ao(),!0),x:()=>Bs(!1)};function Qc(e){return e instanceof Element&&e.closest("button, a, summary, dialog")!==null}var Dt="row-";function Pr(e){let n=[...document.querySelectorAll(`main [id^=${Dt}]`)],t=n.findIndex(({id:o})=>o===Dt+Ce.peek()),r=n[t===-1?0:Math.min(Math.max(t+e,0),n.length-1)];return r?.focus(),r!==void 0}function io(e){Ce.value=e,document.getElementById(Dt+e)?.focus()}function Xs(){if(A.peek().screen!=="numbers")return Ws();let e=W.peek().find(({id:n})=>n===Ce.peek());return e?.viewerCanUpdate&&Me(e,"nickname"),e!==void 0}function js(e,n){let t=W.peek(),r=t.findIndex(s=>s.id===e),i=(n===1?t.slice(r+1):t.slice(0,Math.max(r,0)).reverse()).find(({viewerCanUpdate:s})=>s);return i!==void 0&&(Ce.value=i.id,Me(i,"nickname")),i!==void 0}function so(){return document.getElementById(Dt+Ce.peek())}function Bs(e){let n=Ce.peek(),t=n!==null&&so()?.querySelector("input[type=checkbox]")!=null;return t&&Yn(n,e),t}function Ks(e,n){let t=W.peek(),r=t.slice(t.findIndex(s=>s.id===e)).filter(({viewerCanUpdate:s})=>s);Re(e,"nickname");let i=n.map((s,l)=>s.trim()===""||jc(r[l],s)).filter(s=>!s).length;i>0&&X(`${i} of ${n.length} lines found no number: load more, or wait until all are saved.`),io(e)}function jc(e,n){return e===void 0||re(e.id,"nickname").peek()!==null?!1:(Me(e,"nickname"),Wn(e.id,"nickname",n.split("	")[0]??""),!0)}function Ws(){let e=so()?.querySelector("a");return e?.click(),e!=null}function Kc(){return A.peek().number===null?!1:(lo(),!0)}function lo(){let{number:e}=A.peek();G({number:null}),(document.getElementById(Dt+e)??so())?.focus()}function Ir({id:e,children:n}){return a("li",{id:`row-${e}`,tabIndex:-1,onFocusIn:()=>{Ce.value=e},children:n})}var Hs=U(Date.now());setInterval(()=>{Hs.value=Date.now()},1e3);var qe=Hs,Fr=e=>{let n=new Intl.DateTimeFormat("en-GB",e);return t=>n.format(typeof t=="string"?new Date(t):t)},Ys=Fr({weekday:"short",hour:"2-digit",minute:"2-digit"}),zs=Fr({hour:"2-digit",minute:"2-digit"}),we=Fr({day:"numeric",month:"short",year:"numeric",hour:"2-digit",minute:"2-digit"}),dn=Fr({day:"numeric",month:"short",year:"numeric"});function Zs(e,n){let t=Math.max(0,(n-Date.parse(e))/1e3);return t<60?"just now":t<3600?`${Math.floor(t/60)} min ago`:t<86400?`${Math.floor(t/3600)} h ago`:dn(e)}function Or(e,n){let t=Math.ceil((Date.parse(e)-n)/1e3);if(t<=0)return"due now";let r=Math.floor(t/60);return r<2?`${t} s left`:r<60?`${r} min left`:`${Math.floor(r/60)} h ${r%60} min left`}function D({children:e}){return a("bdi",{children:e})}var Wc=K(()=>Math.ceil(qe.value/3e4)*3e4);function pn({at:e}){return a("time",{dateTime:e,title:we(e),children:Zs(e,Wc.value)})}var zn={GRANTED:"Shared with you",OPERATOR:"As operator",OWNER:"Yours"},el={UNASSIGNED:"None",UPDATE_FAILED:"Failed",UPDATE_IN_PROGRESS:"Pending",UPDATE_SUCCEEDED:"In effect"},Zn={CALLER_ID:"Caller ID",NORMAL:"Normal",SIP:"SIP"},Ve={SIP_MEDIA_APPLICATION_DIAL_IN:"SIP dial-in",VOICE_CONNECTOR:"Voice Connector"},$r={LOCAL:"Local",TOLL_FREE:"Toll-free"},et={ASSOCIATIONS:"Associations",CALLING_NAME:"Calling name",CALLING_NAME_REQUEST:"Calling name asked for",CALLING_NAME_STATUS:"Calling name's status",CAPABILITIES:"Capabilities",CREATED:"Brought in",NAME:"Name",NICKNAME:"Nickname",NOTE:"Note",REFERENCE:"Reference",TAGS:"Tags",DELETED:"Deleted",GRANT:"Sharing",OWNER:"Owner",PRODUCT_TYPE:"Product type",RELEASED:"Released",RESTORED:"Restored",STATUS:"Status"};function H(e,n){let t=e.toLowerCase().replaceAll("_"," ");return n[e]??t.charAt(0).toUpperCase()+t.slice(1)}var Hc=new Intl.DisplayNames("en",{type:"region"});function nt(e){try{return Hc.of(e)??e}catch{return e}}function tl({change:e}){let{actor:n,at:t,requestId:r}=e;return a(C,{children:[a(uo,{change:e}),a("small",{title:`Request ${r}`,children:[n===null?"the system":a(D,{children:n.name}),", ",a(pn,{at:t})]})]})}function uo({change:{field:e,oldValue:n,newValue:t}}){return a("p",{children:[a("b",{children:H(e,et)})," ",a(nl,{of:n})," ",a("span",{"aria-label":"became",children:"\u2192"})," ",a(nl,{of:t})]})}function nl({of:e}){return e===null||e===""?a("span",{class:"empty",children:"nothing"}):a(D,{children:e})}function Ur({change:e,again:n}){let t={changeIds:[e.id]};return a(co,{input:t,label:"Undo",of:H(e.field,et),again:n})}function co({input:e,label:n,of:t,again:r}){let o=O("");async function i(){try{let{undoChanges:s}=await te(kt,{input:e}),l=s?.results??[],u=l.filter(({phoneNumber:c})=>c!==null).length,p=[s,...l].flatMap(c=>L(ke,c?.userErrors??[]));o.value=[...new Set(p.map(c=>c.message))].join(" "),u>0&&X(l.length===1?"Undone.":`Undone: ${u} of ${l.length} changes.`)}catch(s){o.value=ie(s)}oe(),r?.()}return a(C,{children:[a("button",{class:"small","aria-label":`${n}: ${t}`,onClick:()=>{i()},children:n}),a("span",{class:"refusal",role:"alert",children:o.value})]})}function Mr({label:e,text:n,onRemove:t}){return a("li",{children:[a("span",{children:[e,": ",a("bdi",{children:n})]}),a("button",{"aria-label":`Remove the filter ${e}`,onClick:t,children:a(me,{name:"close"})})]})}function mn({name:e,label:n,describedBy:t,isInvalid:r,isNeeded:o=!0}){let i=O([]),s=j(0);function l(u){clearTimeout(s.current),s.current=window.setTimeout(()=>{$e(St,{search:u.slice(0,100)},"cache-first").then(({accounts:p})=>{i.value=p.map(c=>c.name)}).catch(()=>{})},150)}return a("label",{children:[n,a("input",{name:e,list:`${e}-accounts`,required:o,autoComplete:"off","aria-describedby":t,"aria-invalid":r,onInput:u=>l(u.currentTarget.value)}),a("datalist",{id:`${e}-accounts`,children:i.value.map(u=>a("option",{value:u},u))})]})}function al(){let{field:e=""}=A.value.filters;return a("div",{class:"finding",children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only changes"}),a(zc,{}),a("label",{children:["What",a("select",{value:e,onChange:n=>Ae("field",n.currentTarget.value),children:[a("option",{value:"",children:"anything"}),Object.entries(et).map(([n,t])=>a("option",{value:n,children:t},n))]})]}),a(rl,{name:"since"}),a(rl,{name:"until"})]}),a("ul",{class:"tokens","aria-label":"Filters",children:Object.keys(Rr).flatMap(n=>{let t=A.value.filters[n];return t===void 0?[]:[a(Mr,{label:ol[n],text:Yc[n](t),onRemove:()=>Ae(n,"")},n)]})})]})}var ol={by:"By",field:"What",request:"Request",since:"From",until:"Until the end of"},Yc={by:Is,field:e=>H(e,et),request:e=>e,since:e=>dn(`${e}T00:00`),until:e=>dn(`${e}T00:00`)};function zc(){let e=O("");async function n(t){let r=String(new FormData(t).get("actor")).trim();if(e.value="",r!=="")try{let o=await Fs(r);o===null?e.value=`You cannot find anybody called ${r}.`:(Ae("by",o),t.reset())}catch(o){e.value=ie(o)}}return a("form",{onSubmit:t=>{t.preventDefault(),n(t.currentTarget)},onChange:t=>{n(t.currentTarget)},children:[a(mn,{name:"actor",label:"By",describedBy:"actor-message",isInvalid:e.value!=="",isNeeded:!1}),a("p",{id:"actor-message",class:"refusal",role:"alert",children:e.value})]})}function rl({name:e}){return a("label",{children:[ol[e],a("input",{type:"date",value:A.value.filters[e]??"",onChange:n=>Ae(e,n.currentTarget.value)})]})}function sl(){let{request:e}=A.value.filters;return a("main",{class:"numbers","aria-busy":un.isLoading.value,children:[a("div",{class:"title",children:[a("h1",{children:"Activity"}),e!==void 0&&Jn.value.length>0&&a(co,{input:{requestId:e},label:"Undo all of this request",of:e},e)]}),a(al,{}),a(Bn,{list:un}),a(Zc,{})]})}function Zc(){return Jn.value.length>0?a(C,{children:[a("ul",{class:"cards changes","aria-label":"Changes",children:Jn.value.map(e=>a(ed,{...e},e.change.id))}),a(Xn,{list:un,shown:Jn.value.length,total:null})]}):un.isLoading.value?a(Qn,{}):un.failure.value!==null?null:Tr(A.value)?a("div",{class:"nothing",children:[a("h2",{children:"No change matches"}),a("p",{children:"Nothing that you see was changed so."}),a("button",{class:"primary",onClick:()=>G({filters:{}}),children:"Clear"})]}):a("div",{class:"nothing",children:[a("h2",{children:"Nothing has happened yet"}),a("p",{children:"Whatever becomes of the numbers that you see is told here: what it was, what it became, who did it and when."})]})}function ed({change:e,number:n}){let{actor:t,requestId:r}=e;return a(Ir,{id:e.id,children:[a("div",{class:"whose",children:n===null?a("span",{class:"empty",children:"a number that you do not see any more"}):a(C,{children:[a("span",{class:"number",children:a(Gn,{number:n})}),a("span",{class:"about",children:n.nickname!==null&&a(D,{children:n.nickname})})]})}),a(uo,{change:e}),a("small",{class:"who",children:[a(il,{filter:"by",value:t?.id??Rt,children:t?.name??"the system"}),a(pn,{at:e.at}),a(il,{filter:"request",value:r,children:"same request"})]}),e.undoable&&n?.viewerCanUpdate===!0&&a("div",{class:"acts",children:a(Ur,{change:e})})]})}function il({filter:e,value:n,children:t}){let r={...A.value.filters,[e]:n};return a("a",{href:Cn({...A.value,filters:r}),title:"Only these",onClick:o=>{o.preventDefault(),Ae(e,n)},children:a(D,{children:t})})}function Lr({number:e}){let{callingName:n,callingNameStatus:t,callingNameUpdate:r}=e;return a("span",{class:"calling",children:[n===null?a("span",{class:"empty",children:"none"}):a(D,{children:n}),t==="UPDATE_IN_PROGRESS"&&r!==null&&a("span",{class:"pill pending",children:[a("span",{"aria-hidden":"true",children:"\u2192 "}),r.requestedName===null?"to be cleared":a(D,{children:r.requestedName}),a(nd,{due:r.dueAt})]}),t==="UPDATE_FAILED"&&a("span",{class:"pill failed",children:"failed"})]})}function nd({due:e}){return a("span",{class:"left",children:[" ",Or(e,qe.value)]})}function Ye({id:e,field:n}){let t=re(e,n).value,r=j(null),o=t?.phase.is==="conflict";if(Mt(()=>{o&&document.activeElement===document.body&&r.current?.focus()},[o]),t?.phase.is!=="conflict")return null;let{theirs:i}=t.phase;return a("section",{class:"conflict","aria-label":`Conflict about ${t.label}`,role:"alert",children:[a("p",{children:[a("b",{children:"Somebody was faster."})," Nothing of yours was saved yet: choose what it shall be."]}),a("dl",{children:[a("div",{class:"mine",children:[a("dt",{children:"Mine"}),a("dd",{children:a(po,{of:t.text===""?null:t.text})})]}),a("div",{children:[a("dt",{children:["Theirs",i.at!==null&&a("small",{children:[", by ",a(D,{children:i.by??"the system"}),", ",a(pn,{at:i.at})]})]}),a("dd",{children:a(po,{of:i.value})})]}),a("div",{children:[a("dt",{children:"As it was"}),a("dd",{children:a(po,{of:t.was})})]})]}),a("p",{class:"actions",children:[a("button",{ref:r,class:"primary",onClick:()=>{Ls(t,i)},children:"Keep mine"}),a("button",{onClick:()=>qs(t),children:"Take theirs"})]})]})}function po({of:e}){return e===null?a("span",{class:"empty",children:"empty"}):a(D,{children:e})}function tt(e){let{number:n,field:t,label:r,empty:o}=e,i=re(n.id,t).value;if(i!==null&&["typing","refused","warned"].includes(i.phase.is))return a(td,{...e,edit:i});let s=Us(n,t),l=s===null?a("span",{class:"empty",children:o}):a(D,{children:s});return n.viewerCanUpdate?a("button",{class:"value",type:"button",tabIndex:e.isStop===!1?-1:0,"aria-label":`${r}: ${s??o}. Edit`,"aria-busy":i?.phase.is==="saving",onClick:()=>Me(n,t),children:[l,a(me,{name:"pencil"})]}):a("span",{class:"value",children:l})}function td({number:e,field:n,label:t,limit:r,rule:o,onDone:i,onTab:s,onPasteLines:l,edit:u,isLong:p}){let c=j(null),f=j(null),g=j(!1),{is:d}=u.phase;Mt(()=>{d==="typing"?(c.current?.focus(),c.current?.select()):d==="warned"&&document.activeElement===document.body&&c.current?.focus(),g.current=!1,y()},[d]);function y(){let m=[...c.current?.value.trim()??""].length;f.current!==null&&(f.current.textContent=`${m} / ${r}`,f.current.dataset.over=String(m>r))}function b(){g.current=!0,Wn(e.id,n,c.current?.value??"")}function N(m){m.isComposing||(m.key==="Enter"&&(p!==!0||m.ctrlKey)?(m.preventDefault(),b(),i()):m.key==="Escape"?(m.preventDefault(),g.current=!0,Re(e.id,n),i()):m.key==="Tab"&&s!==void 0&&(b(),s(m.shiftKey?-1:1)&&m.preventDefault()))}function T(m){let S=(m.clipboardData?.getData("text/plain")??"").trimEnd().split(/\r\n|\r|\n/);l!==void 0&&S.length>1&&(m.preventDefault(),g.current=!0,l(S))}let _=p===!0?"textarea":"input",k=`${n}-${e.id}`;return a("span",{class:"editor",children:[a(_,{ref:c,dir:"auto",defaultValue:u.text,"aria-label":t,"aria-describedby":k,"aria-invalid":u.phase.is==="refused",autoComplete:"off",spellcheck:!1,onInput:y,onKeyDown:N,onPaste:T,onBlur:()=>{!g.current&&u.phase.is==="typing"&&b()}}),a("span",{class:"under",id:k,children:[u.phase.is==="refused"&&a("span",{class:"refusal",role:"alert",children:u.phase.message}),o!==void 0&&u.phase.is!=="refused"&&a("span",{children:o}),a("span",{class:"counter",ref:f})]}),u.phase.is==="warned"&&a(rd,{warnings:u.phase.warnings,onNevertheless:b})]})}function rd({warnings:e,onNevertheless:n}){return a("span",{class:"warnings",role:"alert",children:[a("b",{children:"Nothing was asked for yet."})," The carrier takes up to 72 hours, and may refuse it:",e.map(t=>a("span",{children:t},t)),a("button",{type:"button",class:"small",onClick:n,children:"Ask nevertheless"})]})}function qr({update:e}){let n=Date.parse(e.requestedAt),t=Date.parse(e.dueAt);return a(C,{children:[a("progress",{"aria-label":"Time of the carrier",max:t-n,value:Math.min(Math.max(qe.value-n,0),t-n)}),a("p",{children:[a("b",{children:Or(e.dueAt,qe.value)}),", until ",a("time",{dateTime:e.dueAt,children:Ys(e.dueAt)})]})]})}var ad=2e3;function Vr(e,n){let t=e!==void 0&&qe.value>Date.parse(e);ce(()=>{let r=t?setInterval(n,ad):0;return()=>clearInterval(r)},[t,n])}function Jr({number:e}){let n=e.callingNameUpdate;if(n===null||n.settledAt===null)return null;let t=n.requestedName===null?"no name":a(D,{children:n.requestedName});return e.callingNameStatus==="UPDATE_FAILED"?a("p",{class:"refusal",children:["The carrier refused ",t," on ",we(n.settledAt),n.reason===null?".":a(C,{children:[": ",a(D,{children:n.reason})]})," ","The name in effect has not changed."]}):a("p",{class:"settled",children:["The carrier took ",t," on ",we(n.settledAt),"."]})}function Gr({number:e}){return a(C,{children:[a(tt,{number:e,field:"callingName",label:`Calling name of ${e.internationalFormat}`,limit:15,rule:"2 to 15 letters A to Z, digits or spaces.",empty:e.viewerCanUpdate?"Ask for one":"none",onDone:()=>{}}),re(e.id,"callingName").value?.phase.is==="saving"&&a("p",{role:"status",children:"Asking the carrier \u2026"})]})}function Xr({number:e}){let n=re(e.id,"callingName").value;return e.callingNameStatus!=="UPDATE_IN_PROGRESS"||n===null||["saving","conflict"].includes(n.phase.is)?null:a("p",{class:"refusal",role:"alert",children:[n.phase.is==="refused"?n.phase.message:"Another calling name was asked for meanwhile."," What you typed: ",a(D,{children:n.text})," ",a("button",{class:"small",onClick:()=>Re(e.id,"callingName"),children:"Leave it"})]})}function ll({number:e,canSettle:n}){let{id:t,internationalFormat:r,nickname:o,owner:i,viewerAccess:s}=e,l=Be(()=>le.value.has(t)).value,u=re(t,"callingName").value!==null,p=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a(Ir,{id:t,children:[a("div",{class:"whose",children:[n&&p&&a("input",{type:"checkbox","aria-label":`Select ${r}`,checked:l,onClick:c=>Yn(t,c.shiftKey)}),a("span",{class:"number",children:a(Gn,{number:e})}),a("span",{class:"about",children:[o!==null&&a(D,{children:o})," ",s!=="OWNER"&&a("small",{children:["of ",a(D,{children:i.name})]})]})]}),a("div",{class:"state",children:[a(Lr,{number:e}),a(Jr,{number:e}),a(Xr,{number:e}),!p&&u&&a("div",{class:"field",children:a(Gr,{number:e})}),a(Ye,{id:t,field:"callingName"})]}),p&&e.callingNameUpdate!==null&&a("div",{class:"due",children:a(qr,{update:e.callingNameUpdate})}),e.callingNameStatus==="UPDATE_FAILED"&&e.viewerCanUpdate&&!u&&a(od,{number:e})]})}function od({number:e}){return a("button",{class:"small","aria-label":`Ask again for the calling name of ${e.internationalFormat}`,onClick:()=>Me(e,"callingName",e.callingNameUpdate?.requestedName??""),children:"Ask again"})}function Br({they:e,settle:n}){let t=O(""),r=O(!1);async function o(i){r.value=!0,await n({outcome:i,reason:t.peek()}),r.value=!1}return a("div",{class:"settle",role:"group","aria-label":"The carrier's answer",children:[a("label",{children:["Reason, if ",e.toLowerCase()," failed",a("input",{autoComplete:"off",value:t.value,onInput:i=>t.value=i.currentTarget.value})]}),a("p",{class:"actions",children:[a("button",{disabled:r.value,onClick:()=>{o("SUCCEEDED")},children:[e," ",e==="It"?"is":"are"," in effect"]}),a("button",{class:"danger",disabled:r.value,onClick:()=>{o("FAILED")},children:[e," failed"]})]})]})}async function Je(e){try{return Qr(await e())}catch(n){return ie(n)}}function Qr(e){return L(ke,e?.userErrors??[]).map(({message:n})=>n).join(" ")}var ul=100;function cl(e,n){return Je(async()=>{let{settleCallingName:t}=await te(ls,{input:pl(e,n)});return t?.phoneNumber!=null&&(X(`Settled the calling name of ${e.internationalFormat}.`),oe()),t})}async function dl(e,n){let t=[];for(let o=0;o<e.length;o+=ul)t.push(...await id(e.slice(o,o+ul),n));let r=e.length-t.length;return r>0&&X(`Settled ${r} calling ${r===1?"name":"names"}.`),oe(),t}async function id(e,n){let t=await sd(e.map(r=>pl(r,n)));return e.flatMap((r,o)=>{let i=t[o]??"";return i===""?[]:[{number:r,message:i}]})}async function sd(e){try{let{settleCallingNames:n}=await te(us,{input:{items:e}}),t=Qr(n);return e.map((r,o)=>t||Qr(n?.results[o]??null))}catch(n){return e.map(()=>ie(n))}}function pl({id:e},{outcome:n,reason:t}){return{id:e,outcome:n,reason:t===""?null:t}}function ml({refused:e}){let n=W.value.filter(({id:r})=>le.value.has(r));async function t(r){e.value=await dl(n,r),cn()}return n.length===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[n.length.toLocaleString("en")," selected"]}),a("button",{onClick:cn,children:"Clear"}),a(Br,{they:n.length===1?"It":"They",settle:t})]})}function fl({refused:e}){return a("div",{role:"alert",children:e.value.length>0&&a("ul",{class:"items",tabIndex:0,"aria-label":"Not settled",children:e.value.map(({number:n,message:t})=>a("li",{children:[a("bdi",{dir:"ltr",children:n.internationalFormat}),a("span",{class:"refusal",children:t})]},n.id))})})}var mo={UPDATE_IN_PROGRESS:{label:"Pending",none:"No calling name is pending",about:"A calling name that somebody asks for waits here for the carrier, 72 hours at most."},UPDATE_FAILED:{label:"Failed",none:"No calling name has failed",about:"What a carrier refuses is here with its reason, and can be asked for again."},UPDATE_SUCCEEDED:{label:"Settled lately",none:"No calling name is in effect",about:"What a carrier has taken is here, the latest request first."}};function gl(){let e=za(A.value),n=Vn()&&e==="UPDATE_IN_PROGRESS",t=Be(()=>W.value.find(({callingNameStatus:o})=>o==="UPDATE_IN_PROGRESS")?.callingNameUpdate?.dueAt).value,r=O([]);return Vr(t,oe),a("main",{class:"numbers","aria-busy":jn.value,children:[a("div",{class:"title",children:[a("h1",{children:"Calling names"}),a("p",{class:"quiet",role:"status",children:Pe.value!==null&&`${Pe.value.toLocaleString("en")} ${mo[e]?.label.toLowerCase()??""}`}),n&&W.value.length>0&&a("button",{onClick:()=>At(!0),children:"Select all that are shown"})]}),a("nav",{class:"chips","aria-label":"Parts of the list",children:Object.entries(mo).map(([o,{label:i}])=>a("button",{"aria-pressed":o===e,onClick:()=>G({filters:{calling:o},number:null}),children:i},o))}),a(Bn,{list:De}),n&&a(fl,{refused:r}),a(ld,{part:mo[e],canSettle:n}),n&&a(ml,{refused:r})]})}function ld({part:e,canSettle:n}){return W.value.length>0?a(C,{children:[a("ul",{class:"cards asked","aria-label":e.label,children:W.value.map(t=>a(ll,{number:t,canSettle:n},t.id))}),a(Xn,{list:De,shown:W.value.length,total:Pe.value})]}):jn.value?a(Qn,{}):De.failure.value===null?a("div",{class:"nothing",children:[a("h2",{children:e.none}),a("p",{children:e.about})]}):null}function yl({id:e,internationalFormat:n},t){return Je(async()=>{let{transferPhoneNumber:r}=await te(Ka,{input:{id:e,owner:t}});if(r?.transferredPhoneNumberId!=null){let o=r.remainingAccess.map(({name:i})=>i).join(", ");X(`${n} belongs to ${t} now.${o===""?"":` Still sees it by a grant: ${o}.`}`),r.phoneNumber===null&&G({number:null},!0),oe()}return r})}function hl({id:e,version:n,internationalFormat:t}){return Je(async()=>{let{deletePhoneNumber:r}=await te(cs,{input:{id:e,expectedVersion:n}});if(r?.deletedPhoneNumberId!=null){G({number:null},!0);let o=r.deletionAt===null?"":` It can be restored until ${we(r.deletionAt)}.`;X(`Deleted ${t}.${o}`,{label:"Restore",act:()=>{fo(e)}}),oe()}return r})}function fo(e){return Je(async()=>{let{restorePhoneNumber:n}=await te(ds,{input:{id:e}});return n?.phoneNumber!=null&&(X("Restored, as it was."),oe()),n})}function vl(e){return Je(async()=>{let{createPhoneNumber:n}=await te(ps,{input:e});return n?.phoneNumber!=null&&(X(n.message),oe()),n})}function bl(){let e=O(void 0),n=O(()=>{}),t=O("");ce(()=>{let s=qn(ms,{first:100,after:null},({data:l})=>{e.value=l??e.peek()});return n.value=s.again,s.stop},[]);async function r(s){t.value=await fo(s),n.value()}let{nodes:o,totalCount:i}=e.value?.phoneNumbers??{nodes:[],totalCount:null};return a("main",{class:"numbers","aria-busy":i===null,children:[a("div",{class:"title",children:[a("h1",{children:"Deleted numbers"}),a("p",{class:"quiet",role:"status",children:i!==null&&`${i} to restore`})]}),a("p",{class:"refusal",role:"alert",children:t.value}),i===0&&a("div",{class:"nothing",children:[a("h2",{children:"Nothing is deleted"}),a("p",{children:"A number that is deleted can be restored here, until it is released."})]}),a("ul",{class:"cards",children:o.map(s=>{let l=L(Ue,s);return a("li",{children:[a("b",{children:a("bdi",{dir:"ltr",children:l.internationalFormat})}),a("span",{children:l.nickname===null?"":a(D,{children:l.nickname})}),a("span",{class:"quiet",children:["of ",a(D,{children:l.owner.name}),s.deletionAt!==null&&`, released ${we(s.deletionAt)}`]}),a("button",{"aria-label":`Restore ${l.internationalFormat}`,onClick:()=>{r(l.id)},children:"Restore"})]},l.id)})})]})}function _l(){let e=j(null),n=O("");async function t(r){let o=new FormData(r),i=s=>String(o.get(s)??"").trim()||null;n.value=await vl({phoneNumber:i("number")??"",countryCode:i("country")?.toUpperCase()??null,owner:i("owner"),nickname:i("nickname")}),n.value===""&&(r.reset(),e.current?.close())}return a(C,{children:[a("button",{onClick:()=>e.current?.showModal(),children:"Add a number"}),a("dialog",{ref:e,"aria-labelledby":"add-title",children:a("form",{class:"card careful",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("h2",{id:"add-title",children:"Add a number"}),a("label",{children:["Number, as people write it",a("input",{name:"number",required:!0,autoComplete:"off",placeholder:"+1 415-555-1234","aria-describedby":"add-message"})]}),a("label",{children:["Country, for one without +",a("input",{name:"country",maxLength:2,size:4,autoComplete:"off",placeholder:"US"})]}),a(mn,{name:"owner",label:"Owner",describedBy:"add-message",isInvalid:!1}),a("label",{children:["Nickname",a("input",{name:"nickname",autoComplete:"off"})]}),a("p",{id:"add-message",class:"refusal",role:"alert",children:n.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>e.current?.close(),children:"Leave it"}),a("button",{class:"primary",children:"Add"})]})]})})]})}var ud=[{label:"All",filters:{}},{label:"Mine",filters:{access:"OWNER"}},{label:"Shared with me",filters:{access:"GRANTED"}},{label:"Pending names",filters:{calling:"UPDATE_IN_PROGRESS"}},{label:"Failed names",filters:{calling:"UPDATE_FAILED"}},{label:"Without nickname",filters:{nickname:"without"}}];function Nl(){let e=JSON.stringify(A.value.filters);return a("nav",{class:"chips","aria-label":"Parts of the list",children:ud.map(({label:n,filters:t})=>a("button",{"aria-pressed":e===JSON.stringify(t),onClick:()=>G({filters:t,number:null}),children:n},n))})}var cd=150;function wl(){let e=j(null),n=j(0),{search:t}=A.value;ce(()=>{e.current!==null&&document.activeElement!==e.current&&(e.current.value=t)},[t]);function r(o){let{value:i}=o.currentTarget;clearTimeout(n.current),n.current=window.setTimeout(()=>G({search:i},!0),cd)}return a("div",{class:"finding",children:[a("div",{class:"search",role:"search",children:[a(me,{name:"search"}),a("input",{id:"search",ref:e,type:"search",dir:"auto",defaultValue:t,maxLength:100,placeholder:"Search a number, nickname or name","aria-label":"Search a number, nickname or name",autoComplete:"off",onInput:r,onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),a("kbd",{"aria-hidden":"true",children:"/"})]}),a(dd,{}),a(md,{})]})}var El={access:{label:"Access",words:zn},calling:{label:"Calling name",words:el},nickname:{label:"Nickname",words:{with:"With a nickname",without:"Without a nickname"}},numbers:{label:"Number",words:$r},product:{label:"Product",words:Ve},type:{label:"Type",words:Zn}};function dd(){return a(C,{children:[a("button",{popovertarget:"filters",children:"Filter"}),a("div",{id:"filters",popover:"auto",class:"card filters",role:"dialog","aria-label":"Filter",children:[a("h2",{children:"Only numbers with"}),Object.entries(El).map(([e,{label:n,words:t}])=>a("label",{children:[n,a("select",{value:A.value.filters[e]??"",onChange:r=>Ae(e,r.currentTarget.value),children:[a("option",{value:"",children:"any"}),Object.entries(t).map(([r,o])=>a("option",{value:r,children:o},r))]})]},e)),a("label",{children:["Country",a("input",{maxLength:2,size:4,placeholder:"US",autoComplete:"off",value:A.value.filters.country??"",onInput:e=>pd(e.currentTarget.value)})]})]})]})}function pd(e){let n=e.toUpperCase();(n===""||/^[A-Z]{2}$/.test(n))&&Ae("country",n)}function md(){let e=Object.keys(kr);return a("ul",{class:"tokens","aria-label":"Filters",children:e.flatMap(n=>{let t=A.value.filters[n];return t===void 0?[]:[a(fd,{name:n,value:t},n)]})})}function fd({name:e,value:n}){let t=El[e],r=t?.label??(e==="country"?"Country":H(e,{})),o=e==="country"?nt(n):H(n,t?.words??{});return a(Mr,{label:r,text:o,onRemove:()=>Ae(e,"")})}var Sl={run:null,items:[],message:"",isBusy:!1},gd=700,Z=U(Sl);function kl(){Z.value=Sl}async function Rl(e,n){await jr(async()=>{let{previewUpdateRun:t}=await te(hs,{input:{target:e,change:n}});await go(t,["REFUSED","WILL_CHANGE"])})}async function Cl(e){await jr(async()=>{let n={id:e.id,expectedCount:e.willChange},{startUpdateRun:t}=await te(vs,{input:n});await go(t,[]),await Il(e.id)})}async function Tl(e){await jr(async()=>{let{cancelUpdateRun:n}=await te(bs,{input:{id:e.id}});await go(n,[])})}async function xl(e){await jr(async()=>{let{undoChanges:n}=await te(kt,{input:{runId:e.id}}),t=Dl(n);Z.value={...Z.peek(),message:Pl(t)},await Il(e.id)})}async function Al(e){return yo(e.id,["REFUSED","FAILED"],1/0)}async function jr(e){Z.value={...Z.peek(),isBusy:!0,message:""};try{await e()}catch(n){Z.value={...Z.peek(),message:ie(n)}}finally{Z.value={...Z.peek(),isBusy:!1}}}async function go(e,n){let t=L(wr,e?.run)??Z.peek().run,r=Pl(Dl(e)),o=t===null||n.length===0?[]:await yo(t.id,n,1);Z.value={...Z.peek(),run:t,items:o,message:r}}function Dl(e){return L(ke,e?.userErrors??[])}function Pl(e){return e.map(({message:n})=>n).join(" ")}async function Il(e){for(;;){let t=L(wr,(await $e(_s,{id:e})).updateRun);if(t==null)return;if(Z.value={...Z.peek(),run:t},t.status!=="RUNNING")break;await new Promise(r=>setTimeout(r,gd))}let n=await yo(e,["FAILED","REFUSED"],1);Z.value={...Z.peek(),items:n},oe()}async function yo(e,n,t){let r=[],o=null;for(let i=0;i<t;i++){let l=(await $e(Ns,{id:e,after:o,outcomes:n})).updateRun?.items;if(r.push(...L(ss,l?.nodes??[])),o=l?.pageInfo.endCursor??null,o===null||l?.pageInfo.hasNextPage!==!0)break}return r}function Fl(e,n,t){let r=URL.createObjectURL(new Blob([yd([n,...t])],{type:"text/csv;charset=utf-8"})),o=document.createElement("a");o.href=r,o.download=e,o.click(),URL.revokeObjectURL(r)}function yd(e){return e.map(n=>`${n.map(hd).join(",")}\r
`).join("")}function hd(e){let n=/^[=@\t\r-]|^\+(?!\d+$)/.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var vd=50;function Ol({items:e}){return e.length===0?null:a("ul",{class:"items",tabIndex:0,"aria-label":"Numbers",children:e.slice(0,vd).map(({phoneNumber:n,outcome:t,oldValue:r,userErrors:o},i)=>a("li",{children:[a("bdi",{dir:"ltr",children:n?.internationalFormat??"not yours to see"}),o.length>0?a("span",{class:"refusal",children:L(ke,o).map(({message:s})=>s).join(" ")}):a("span",{class:"quiet",children:t==="WILL_CHANGE"&&r!==null&&a(C,{children:["now ",a(D,{children:r})]})})]},n?.id??i))})}var bd={nickname:"Nickname",name:"Name at the carrier",callingName:"Calling name",productType:"Product",addTags:"Add tags",removeTags:"Remove tags",reference:"Reference",note:"Note"};function $l({onClose:e}){let n=j(null),{run:t}=Z.value,r=t!==null&&!["PREVIEWED","RUNNING"].includes(t.status);ce(()=>(n.current?.showModal(),kl),[]);function o(){r&&cn(),e()}return a("dialog",{ref:n,class:"many","aria-labelledby":"many-title",onClose:o,children:a("div",{class:"card",children:[a("h2",{id:"many-title",children:["Change ",Hn.value.toLocaleString("en")," numbers"]}),(t===null||t.status==="PREVIEWED")&&a(_d,{}),a("p",{class:"refusal",role:"alert",children:Z.value.message}),t!==null&&a(Ed,{run:t}),a("p",{class:"actions",children:[a("button",{onClick:()=>n.current?.close(),children:r?"Close":"Leave it"}),t!==null&&a(Sd,{run:t})]})]})})}function _d(){let e=O("nickname"),n=Z.value.isBusy;function t(r){let o=String(new FormData(r).get("value")??"");Rl(Nd(),wd(e.value,o))}return a("form",{class:"choice",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a("label",{children:["What",a("select",{value:e.value,onChange:r=>{e.value=r.currentTarget.value},children:Object.entries(bd).map(([r,o])=>a("option",{value:r,children:o},r))})]}),a("label",{children:[e.value.endsWith("Tags")?"Tags, with commas between them":"It shall be; nothing clears it",e.value==="productType"?a("select",{name:"value",children:Object.entries(Ve).map(([r,o])=>a("option",{value:r,children:o},r))}):a("input",{name:"value",dir:"auto",autoComplete:"off"})]}),a("button",{disabled:n,children:"Preview"})]})}function Nd(){return Le.peek()?{filter:Ya(A.peek()).filter??{}}:{ids:[...le.peek()]}}function wd(e,n){let t=e.endsWith("Tags")?n.split(",").map(r=>r.trim()):n;return{[e]:t}}function Ed({run:e}){let n=o=>o.toLocaleString("en"),t=e.status==="PREVIEWED",r=t?[["will change",e.willChange,"good"],["stay as they are",e.unchanged,""],["are refused",e.refused,"bad"]]:[["changed",e.done,"good"],["stayed as they were",e.unchanged,""],["were refused",e.refused+e.failed,"bad"]];return a(C,{children:[a("div",{role:"group","aria-label":t?"Preview":"Outcome",children:a("dl",{class:"outcome",children:r.map(([o,i,s])=>a("div",{class:i===0?"":s,children:[a("dt",{children:o}),a("dd",{children:n(i)})]},o))})}),e.status==="RUNNING"&&a(C,{children:[a("progress",{"aria-label":"Progress",max:e.willChange,value:e.done+e.failed}),a("p",{role:"status",class:"quiet",children:[n(e.done+e.failed)," of ",n(e.willChange)]})]}),!t&&e.status!=="RUNNING"&&a("p",{role:"status",children:[a("b",{children:[H(e.status,{}),"."]})," ",e.value!==null&&a(C,{children:[H(e.field,{}),": ",a(D,{children:e.value})]})]}),a(Ol,{items:Z.value.items})]})}function Sd({run:e}){let{isBusy:n}=Z.value;switch(e.status){case"PREVIEWED":return a("button",{class:"primary",disabled:n||e.willChange===0,onClick:()=>{Cl(e)},children:["Change ",e.willChange.toLocaleString("en")]});case"RUNNING":return a("button",{onClick:()=>{Tl(e)},children:"Stop"});case"DONE":case"CANCELLED":return a(C,{children:[e.refused+e.failed>0&&a("button",{onClick:()=>{kd(e)},children:"Refusals as CSV"}),e.done>0&&a("button",{disabled:n,onClick:()=>{xl(e)},children:"Undo all"})]});default:return null}}async function kd(e){let t=(await Al(e)).map(({phoneNumber:r,userErrors:o})=>[r?.e164??"",r?.nickname??"",L(ke,o).map(({message:i})=>i).join(" ")]);Fl("refusals.csv",["e164","nickname","reason"],t)}function Ul(){let e=O(!1),n=Pe.value??0;return e.value?a($l,{onClose:()=>e.value=!1}):Hn.value===0?null:a("section",{class:"selection","aria-label":"Selection",children:[a("b",{children:[Hn.value.toLocaleString("en")," selected"]}),!Le.value&&n>Hn.value&&a("button",{onClick:()=>Le.value=!0,children:["Select all ",n.toLocaleString("en")," that match"]}),a("button",{onClick:cn,children:"Clear"}),a("button",{class:"primary",onClick:()=>e.value=!0,children:"Change \u2026"})]})}var ho=[{label:"Number",order:"E164"},{label:"Nickname",order:"NICKNAME"},{label:"Calling name"},{label:"Country"},{label:"Type"},{label:"Product"},{label:"Access"},{label:"Updated",order:"UPDATED_AT"}],Ml=ho.length+1;function Ll({number:e,isFirst:n}){let{id:t}=e,r=Be(()=>Ce.value===t).value,o=Be(()=>A.value.number===t).value,i=Be(()=>re(t,"nickname").value?.phase.is==="conflict").value,s=Be(()=>Le.value||le.value.has(t)).value,l=r||n&&Ce.peek()===null;return a(C,{children:[a("tr",{role:"row",id:`row-${t}`,tabIndex:l?0:-1,"aria-current":o?"true":void 0,onFocusIn:()=>{Ce.value=t},children:[a("td",{role:"cell",class:"select",children:a("input",{type:"checkbox",tabIndex:l?0:-1,"aria-label":`Select ${e.internationalFormat}`,checked:s,onClick:u=>Yn(t,u.shiftKey)})}),a("td",{role:"cell",class:"number",children:a(Gn,{number:e,isStop:l})}),a("td",{role:"cell",class:"nickname",children:[a("span",{class:"naming",children:a(tt,{number:e,field:"nickname",label:`Nickname of ${e.internationalFormat}`,limit:50,empty:e.viewerCanUpdate?"Add a nickname":"none",isStop:l,onDone:()=>io(t),onTab:u=>js(t,u),onPasteLines:u=>Ks(t,u)})}),a(Rd,{number:e,isStop:l})]}),a("td",{role:"cell",class:"calling-cell",children:a(Lr,{number:e})}),a("td",{role:"cell",class:"country",children:e.countryCode!==null&&a("abbr",{title:nt(e.countryCode),children:e.countryCode})}),a("td",{role:"cell",class:"type",children:H(e.type,Zn)}),a("td",{role:"cell",class:"product",children:e.productType===null?"":H(e.productType,Ve)}),a("td",{role:"cell",class:"access",children:a(Cd,{number:e})}),a("td",{role:"cell",class:"updated",children:a(pn,{at:e.updatedAt})})]}),i&&a("tr",{role:"row",class:"below",children:a("td",{role:"cell",colSpan:Ml,children:a(Ye,{id:t,field:"nickname"})})})]})}function Rd({number:e,isStop:n}){return e.tags.length===0?null:a("span",{class:"tags",children:e.tags.map(t=>a("button",{class:"tag",tabIndex:n?0:-1,onClick:()=>G({filters:{tag:t}}),children:a(D,{children:t})},t))})}function Cd({number:e}){return e.viewerAccess==="OWNER"?a("span",{class:"own",children:"Yours"}):a("span",{class:"pill",title:H(e.viewerAccess,zn),children:[e.viewerAccess==="GRANTED"?"Read only \xB7 ":"",a(D,{children:e.owner.name})]})}function ql(){return a("table",{role:"table",class:"book","aria-label":"Phone numbers",children:[a("thead",{role:"rowgroup",children:a("tr",{role:"row",children:[a("th",{role:"columnheader",scope:"col",class:"select",children:a(Td,{})}),ho.map(e=>a(xd,{...e},e.label))]})}),a("tbody",{role:"rowgroup",children:W.value.map((e,n)=>a(Ll,{number:e,isFirst:n===0},e.id))})]})}function Td(){let e=W.value.every(({id:n})=>le.value.has(n));return a("input",{type:"checkbox","aria-label":"Select all that are shown",checked:e,onChange:n=>At(n.currentTarget.checked)})}function xd({label:e,order:n}){if(n===void 0)return a("th",{role:"columnheader",scope:"col",children:e});let t=A.value.order?.field===n?A.value.order.direction:null,r=t===null?"none":t==="ASC"?"ascending":"descending",o=t===null?"ASC":t==="ASC"?"DESC":null;return a("th",{role:"columnheader",scope:"col","aria-sort":r,children:a("button",{onClick:()=>G({order:o===null?null:{field:n,direction:o}}),children:[e,t!==null&&a(me,{name:t==="ASC"?"up":"down"})]})})}function Vl(){let e=Pe.value;return a("main",{class:"numbers","aria-busy":jn.value,children:[a("div",{class:"title",children:[a("h1",{children:"Numbers"}),a("p",{class:"quiet",role:"status",children:e!==null&&`${e.toLocaleString("en")} ${e===1?"number":"numbers"}`}),Vn()&&a(_l,{})]}),a(Nl,{}),a(wl,{}),a(Bn,{list:De}),a(Ad,{})]})}function Ad(){return W.value.length>0?a(C,{children:[a(ql,{}),a(Ul,{}),a(Xn,{list:De,shown:W.value.length,total:Pe.value})]}):jn.value?a(Qn,{}):Tr(A.value)?a(Dd,{}):a(Pd,{})}function Dd(){return a("div",{class:"nothing",children:[a("h2",{children:"No number matches"}),a("p",{children:"Nothing that you see has all of what is asked for above."}),a("button",{class:"primary",onClick:()=>G({search:"",filters:{}}),children:"Clear"})]})}function Pd(){return a("div",{class:"nothing",children:[a("h2",{children:"No numbers yet"}),a("p",{children:"Here are the numbers that you own and those that somebody shares with you. As soon as one is brought in for you or shared with you, it is here."}),a("p",{class:"quiet",children:"An operator brings numbers in; an owner shares one from its sheet."})]})}var Tn=U(Gl("theme",["system","light","dark"])),rt=U(Gl("density",["comfortable","compact"]));function Jl(){xe(()=>{document.documentElement.dataset.theme=Tn.value,document.documentElement.dataset.density=rt.value;try{localStorage.setItem("numberbook:theme",Tn.value),localStorage.setItem("numberbook:density",rt.value)}catch{}})}function Gl(e,n){try{let t=localStorage.getItem(`numberbook:${e}`);return n.find(r=>r===t)??n[0]}catch{return n[0]}}async function Xl(e){let n=e.trim().replace(/^bearer\s+/i,""),t=await Id(n);return typeof t=="string"?t:(Ne.peek()?.viewer.id!==t.id?(Bl(),vr(n),se.value={is:"well"},Ne.value={viewer:t}):(vr(n),se.value={is:"well"}),null)}function Kr(){Bl(),vr(""),se.value={is:"well"}}function Bl(){Zi(),Ne.value=null,Vs(),ns()}async function Id(e){let{hash:n}=gs.__meta__,t=await fetch(new URL("graphql",document.baseURI),{method:"POST",credentials:"omit",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},body:JSON.stringify({documentId:n})}).catch(()=>{});if(t===void 0)return"The server does not answer. Try again in a moment.";let{data:r,errors:o}=await t.json();return t.status===401?"This token is not valid.":r?.viewer??o?.map(({message:i})=>i).join(" ")??"Something went wrong."}function Ql({viewer:e}){return a("header",{class:"bar",children:[a("a",{class:"brand",href:"./",children:[a("span",{class:"mark","aria-hidden":"true",children:"#"}),"Numberbook"]}),a(Od,{}),a("div",{class:"tools",children:[a("button",{class:"ghost",title:"Keys (?)","aria-label":"Keys",popovertarget:"help",children:"?"}),a("button",{class:"ghost wide",title:"Rows","aria-label":`Rows: ${rt.value}`,onClick:Md,children:a(me,{name:"rows"})}),a("button",{class:"ghost",title:"Light and dark","aria-label":`Colours: ${Tn.value}`,onClick:Ud,children:a(me,{name:jl()?"sun":"moon"})}),a("a",{class:"ghost wide",href:"graphql",children:"GraphiQL"}),a("button",{class:"ghost person",popovertarget:"person",children:[a("span",{class:"face","aria-hidden":"true",children:e.name.slice(0,1)}),a(D,{children:e.name})]}),a("div",{id:"person",popover:"auto",class:"menu",role:"dialog","aria-label":"Account",children:[a("p",{children:[a("b",{children:a(D,{children:e.name})}),a("small",{children:e.isOperator?"operator":$d(e)})]}),a("button",{onClick:Kr,children:"Sign out"})]})]})]})}var Fd={numbers:"Numbers",calling:"Calling names",activity:"Activity",deleted:"Deleted"};function Od(){return a("nav",{class:"screens","aria-label":"Screens",children:Object.entries(Fd).map(([e,n])=>a("a",{href:Cn({...Ct(""),screen:e})||"./","aria-current":A.value.screen===e?"page":void 0,onClick:t=>{t.preventDefault(),G({...Ct(""),screen:e})},children:n},e))})}function $d(e){let n=e.teams.map(({name:t})=>t);return n.length===0?"in no team":`in ${n.join(", ")}`}function jl(){let e=matchMedia("(prefers-color-scheme: dark)").matches;return Tn.value==="dark"||Tn.value==="system"&&e}function Ud(){Tn.value=jl()?"light":"dark"}function Md(){rt.value=rt.value==="compact"?"comfortable":"compact"}var Ld=[["/","search"],["\u2191 \u2193 or k j","go through the rows"],["Enter or F2","edit the nickname"],["Tab","save, and edit the next nickname"],["Enter","save"],["paste lines","name this number and those below"],["Esc","leave it as it was; close the sheet"],["o","open the number; Enter too where names are not edited"],["x","select"],["Shift-x","select all from the last one"],["u","undo the last change"],["?","this help"]];function Kl(){return a("div",{id:"help",popover:"auto",class:"card help",role:"dialog","aria-label":"Keys",children:[a("h2",{children:"Keys"}),a("dl",{children:Ld.map(([e,n])=>a("div",{children:[a("dt",{children:a("kbd",{children:e})}),a("dd",{children:n})]},e+n))})]})}function Wl(){let e=xr.value,n=e?.action;return a("div",{class:"notice",role:"status","data-shown":e!==null,children:[e!==null&&a("bdi",{children:e.text}),n!==void 0&&a("button",{onClick:n.act,children:n.label})]})}function vo({isAgain:e=!1}){let n=O(""),t=O(!1),r=j(null);ce(()=>{e&&r.current?.showModal()},[e]);async function o(l){t.value=!0,n.value="";try{n.value=await Xl(l)??""}catch(u){n.value=ie(u)}finally{t.value=!1}}let i=as(),s=a("form",{class:"card sign-in",onSubmit:l=>{l.preventDefault(),o(String(new FormData(l.currentTarget).get("token")??""))},children:[a("h1",{children:e?"Sign in again":"Numberbook"}),a("p",{class:"quiet",children:e?"Your access token has ended. Sign in, and everything goes on where it was.":"See and name your phone numbers."}),a("label",{children:["Access token",a("input",{name:"token",type:"password",autoComplete:"off",placeholder:"nb_\u2026",required:!0,"aria-describedby":"sign-in-message","aria-invalid":n.value!==""})]}),a("p",{id:"sign-in-message",class:"refusal",role:"alert",children:n.value}),a("button",{class:"primary",disabled:t.value,children:"Sign in"}),e&&a("button",{type:"button",onClick:Kr,children:"Sign out"}),i.length>0&&a("fieldset",{class:"people",children:[a("legend",{children:"This is a demonstration: be somebody"}),i.map(({name:l,role:u,token:p})=>a("button",{type:"button",disabled:t.value,onClick:()=>{o(p)},children:[a("span",{class:"face","aria-hidden":"true",children:l.slice(0,1)}),a("span",{children:[a("b",{children:a(D,{children:l})}),a("small",{children:u})]})]},l))]})]});return e?a("dialog",{ref:r,"aria-label":"Sign in again",onCancel:l=>l.preventDefault(),children:s}):a("main",{class:"front",children:s})}function Hl({isOperator:e}){return a("section",{class:"status","aria-label":"State",children:[e&&a("p",{children:"You see all numbers, as an operator."}),a("div",{role:"status",children:[hr.value&&a("p",{class:"warn",children:["The server is of another release than this page. ",a("a",{href:"",children:"Reload"})," to go on."]}),se.value.is==="away"&&a("p",{class:"warn",children:["The server does not answer. You see what was there",yr.value!==null&&` as of ${zs(yr.value)}`,"; it is asked again."]}),se.value.is==="limited"&&a("p",{class:"warn",children:["You have used up your points for now. It goes on by itself",a(qd,{until:se.value.until}),"."]})]})]})}function qd({until:e}){let n=Math.max(0,Math.ceil((e-qe.value)/1e3));return a("span",{"aria-hidden":"true",children:[" in ",n," s"]})}var Vd=5e3;function Yl(e){let n=O({row:W.peek().find(t=>t.id===e),sheet:void 0,failure:null,again:()=>{}});return ce(()=>{let{stop:t,again:r}=qn(Er,{id:e},({data:i,error:s,isStale:l})=>{let u=L(Ue,i?.phoneNumber),p=L(is,i?.phoneNumber);i?.phoneNumber===null&&!l?Jd(n.peek().row):u!=null?n.value={...n.peek(),row:u,sheet:p??void 0,failure:null}:s!==void 0&&(n.value={...n.peek(),failure:ie(s)})});n.value={...n.peek(),again:r};let o=setInterval(()=>{document.visibilityState==="visible"&&r()},Vd);return()=>{clearInterval(o),t()}},[e]),n}function Jd(e){G({number:null},!0),oe(),X(e===void 0?"There is no such number for you.":`You cannot see ${e.internationalFormat} any more.`)}function zl({number:e,changes:n,again:t}){let r=e.callingNameStatus==="UPDATE_IN_PROGRESS";return a("section",{class:"card calling-card","aria-label":"Calling name",children:[a("h3",{children:"Calling name"}),a("p",{class:"quiet",children:"What those who are called see. The carrier decides; it can take 72 hours."}),r?a(Gd,{number:e,changes:n,again:t}):a("div",{class:"field",children:[a("span",{class:"label",children:"In effect"}),a(Gr,{number:e})]}),a(Jr,{number:e}),a(Xr,{number:e}),a(Ye,{id:e.id,field:"callingName"})]})}function Gd({number:e,changes:n,again:t}){let r=e.callingNameUpdate;if(Vr(r?.dueAt,t),r===null)return null;let i=L(ln,n??[]).find(({field:s,newValue:l})=>s==="CALLING_NAME_REQUEST"&&l!==null)?.actor;return a(C,{children:[a("div",{class:"two",children:[a("div",{children:[a("span",{class:"label",children:"Live"}),a("span",{class:"value",children:e.callingName===null?a("span",{class:"empty",children:"none"}):a(D,{children:e.callingName})})]}),a("div",{class:"requested",children:[a("span",{class:"label",children:"Requested"}),a("span",{class:"value",children:r.requestedName===null?"none":a(D,{children:r.requestedName})})]})]}),a(qr,{update:r}),a("p",{class:"quiet",children:["Asked for ",i!=null&&a(C,{children:["by ",a(D,{children:i.name}),", "]}),we(r.requestedAt),". Until the carrier has answered no other name can be asked for; everything else can be changed."]}),Vn()&&a(Xd,{number:e,again:t})]})}function Xd({number:e,again:n}){let t=O("");async function r(o){t.value=await cl(e,o),n()}return a(C,{children:[a(Br,{they:"It",settle:r}),a("p",{class:"refusal",role:"alert",children:t.value})]})}var Bd=[{field:"nickname",label:"Nickname",limit:50,rule:"For all who see the number. At most 50 characters."},{field:"name",label:"Name at the carrier",limit:256,rule:"Letters A to Z, digits and , . _ - with spaces between."},{field:"tags",label:"Tags",limit:1e3,rule:"Up to 20, with commas between them."},{field:"reference",label:"Reference",limit:100,rule:"What another system calls it."},{field:"note",label:"Note",limit:1e3,rule:"Ctrl-Enter saves.",isLong:!0}];function Zl({number:e}){return a("section",{class:"fields","aria-label":"Details",children:[Bd.map(({field:n,label:t,limit:r,rule:o,isLong:i})=>a("div",{class:"field",children:[a("span",{class:"label",children:t}),a(tt,{number:e,field:n,label:`${t} of ${e.internationalFormat}`,limit:r,rule:o,isLong:i===!0,empty:e.viewerCanUpdate?"Add one":"none",onDone:()=>{}}),a(Ye,{id:e.id,field:n})]},n)),a(Qd,{number:e})]})}function Qd({number:e}){let{id:n,productType:t}=e,r=re(n,"productType").value,o=t===null?"none":H(t,Ve),i=r?.phase.is==="refused"?r.phase.message:"";function s(l){Re(n,"productType"),Me(e,"productType"),Wn(n,"productType",l)}return a("div",{class:"field",children:[a("label",{class:"label",for:e.viewerCanUpdate?"product":void 0,children:"Product"}),e.viewerCanUpdate?a("select",{id:"product",value:r?.text??t??"",disabled:r?.phase.is==="saving","aria-invalid":i!=="","aria-describedby":"product-message",onChange:l=>s(l.currentTarget.value),children:[t===null&&a("option",{value:"",children:"none"}),Object.keys(Ve).map(l=>a("option",{value:l,children:Ve[l]},l))]}):a("span",{class:"value",children:o}),a("span",{id:"product-message",class:"refusal",role:"alert",children:i}),a(Ye,{id:n,field:"productType"})]})}function bo({title:e,e164:n,children:t,action:r,act:o}){let i=j(null),s=O(""),l=O(!1),u=`careful-${e.replaceAll(" ","-")}`;async function p(f){s.value=await o(new FormData(f)),s.value===""&&i.current?.close()}function c(){s.value="",l.value=!1,i.current?.showModal()}return a(C,{children:[a("button",{class:"danger",onClick:c,children:[e," \u2026"]}),a("dialog",{ref:i,"aria-labelledby":u,children:a("form",{class:"card careful",onSubmit:f=>{f.preventDefault(),p(f.currentTarget)},children:[a("h2",{id:u,children:e}),t,a("label",{children:["Type the number to go on: ",n,a("input",{name:"number",autoComplete:"off",onInput:f=>{l.value=eu(f.currentTarget.value)===eu(n)}})]}),a("p",{class:"refusal",role:"alert",children:s.value}),a("p",{class:"actions",children:[a("button",{type:"button",onClick:()=>i.current?.close(),children:"Leave it"}),a("button",{class:"primary",disabled:!l.value,children:r})]})]})})]})}function eu(e){return e.replaceAll(/\D/g,"")}function nu({number:e}){if(e.viewerAccess==="GRANTED")return null;let{e164:n}=e;return a("section",{"aria-label":"Hand over or delete",children:a("p",{class:"actions",children:[a(bo,{title:"Hand over",e164:n,action:"Hand over",act:t=>yl(e,String(t.get("owner")??"")),children:[a("p",{class:"quiet",children:"It will belong to somebody else, with its grants and a pending calling name."}),a(mn,{name:"owner",label:"New owner",describedBy:"careful-Hand-over",isInvalid:!1})]}),a(bo,{title:"Delete",e164:n,action:"Delete",act:()=>hl(e),children:a("p",{class:"quiet",children:"It leaves every list at once. For some days it can be restored, then it is released."})})]})})}function tu({number:e,databaseId:n}){let t=_r.value??{document:Er.toString(),variables:{id:e.id}},r=t.document.replace(/^\s*__typename\n/gm,"");return a("footer",{class:"operation",children:[a("p",{class:"quiet",children:["Version ",e.version," \xB7 id ",a("code",{children:e.id})," \xB7 databaseId ",a("code",{children:n})]}),a("details",{children:[a("summary",{children:"Show operation"}),a("p",{class:"quiet",children:_r.value===null?"This is what reads the number.":"This is the last change that you made."}),a("pre",{tabIndex:0,"aria-label":"Variables",children:JSON.stringify(t.variables,null,2)}),a("pre",{tabIndex:0,"aria-label":"Operation",children:r}),a("a",{href:`graphql#${jd(r,t.variables)}`,target:"_blank",rel:"noopener",children:"Open in GraphiQL"})]})]})}function jd(e,n){return new URLSearchParams({query:e,variables:JSON.stringify(n,null,2)}).toString()}function ru({number:e,grants:n}){let t=L(os,n),r=O("");async function o(i){r.value=await Je(async()=>{let s={id:e.id,grantee:i};return(await te(Es,{input:s})).revokePhoneNumberAccess}),r.value===""&&X(`${i} does not see ${e.internationalFormat} any more.`)}return a("section",{"aria-label":"Sharing",children:[a("h3",{children:"Shared with"}),t.length===0&&a("p",{class:"quiet",children:"Nobody: only you see it."}),a("ul",{class:"grants",children:t.map(({id:i,grantee:s,expiresAt:l})=>a("li",{children:[a("span",{class:"face","aria-hidden":"true",children:s.name.slice(0,1)}),a("span",{children:[a(D,{children:s.name}),a("small",{children:[s.kind==="TEAM"?"team, ":"",l===null?"with no end":`until ${dn(l)}`]})]}),a("button",{"aria-label":`End the access of ${s.name}`,onClick:()=>{o(s.name)},children:"End"})]},i))}),a("p",{class:"refusal",role:"alert",children:r.value}),a(Kd,{number:e})]})}function Kd({number:e}){let n=O("");async function t(r){let o=new FormData(r),i=String(o.get("grantee")??""),s=String(o.get("until")??""),l=s===""?null:new Date(`${s}T23:59:59`).toISOString();n.value=await Je(async()=>{let u={id:e.id,grantee:i,expiresAt:l};return(await te(ws,{input:u})).grantPhoneNumberAccess}),n.value===""&&(r.reset(),X(`${i} sees ${e.internationalFormat} now.`))}return a("form",{class:"grant",onSubmit:r=>{r.preventDefault(),t(r.currentTarget)},children:[a(mn,{name:"grantee",label:"Person or team",describedBy:"grant-message",isInvalid:n.value!==""}),a("label",{children:["Until the end of",a("input",{name:"until",type:"date"})]}),a("button",{children:"Share"}),a("p",{id:"grant-message",class:"refusal",role:"alert",children:n.value})]})}function au({changes:e,total:n,canUndo:t,again:r}){let o=L(ln,e);return a("section",{"aria-label":"Trail",children:[a("h3",{children:"Trail"}),a("ol",{class:"trail",children:o.map(i=>a("li",{children:[a(tl,{change:i}),t&&i.undoable&&a(Ur,{change:i,again:r})]},i.id))}),n>o.length&&a("p",{class:"quiet",children:["The latest ",o.length," of ",n,"."]})]})}function ou({id:e}){let{row:n,sheet:t,failure:r,again:o}=Yl(e).value,i=j(null);return ce(()=>i.current?.focus(),[e]),a("aside",{class:"sheet","aria-label":"Phone number",children:[a("header",{children:[a("h2",{ref:i,tabIndex:-1,children:n===void 0?"\u2026":a("bdi",{dir:"ltr",children:n.internationalFormat})}),a("button",{class:"ghost","aria-label":"Close",title:"Close (Esc)",onClick:lo,children:a(me,{name:"close"})})]}),r!==null&&a("p",{class:"refusal",role:"alert",children:r}),n!==void 0&&a(C,{children:[a(Wd,{number:n}),a(Zl,{number:n}),a(zl,{number:n,changes:t?.changes.nodes,again:o})]}),n!==void 0&&t!==void 0&&a(C,{children:[t.grants!==null&&a(ru,{number:n,grants:t.grants.nodes}),a(Yd,{number:n,sheet:t}),a(au,{changes:t.changes.nodes,total:t.changes.totalCount,canUndo:n.viewerCanUpdate,again:o}),a(nu,{number:n}),a(tu,{number:n,databaseId:t.databaseId})]})]})}function Wd({number:e}){return e.viewerCanUpdate?null:a("p",{class:"right",children:[e.viewerAccess==="OPERATOR"?a(C,{children:["You see it as an operator; it belongs to ",a(D,{children:e.owner.name}),"."]}):a(C,{children:[a(D,{children:e.owner.name})," shares it with you."]})," ","Only the owner can change it."]})}var Hd={inboundCall:"calls in",outboundCall:"calls out",inboundSms:"texts in",outboundSms:"texts out",inboundMms:"MMS in",outboundMms:"MMS out"};function Yd({number:e,sheet:n}){let t=o=>o===null?"not known":o?"yes":"no",r=[["Owner",a(D,{children:e.owner.name})],["Country",e.countryCode===null?"none":nt(e.countryCode)],["In its country",a("bdi",{dir:"ltr",children:n.nationalFormat})],["Number",H(n.numberType,$r)],["Type",H(e.type,Zn)],["Status",H(n.status,{})],["Access",H(e.viewerAccess,zn)],["Order",n.orderId===null?"not known":a(D,{children:n.orderId})],["Came in",we(n.createdAt)]];return a("section",{children:[a("h3",{children:"At the carrier"}),a("dl",{class:"facts",children:r.map(([o,i])=>a("div",{children:[a("dt",{children:o}),a("dd",{children:i})]},o))}),a("ul",{class:"capabilities","aria-label":"Capabilities",children:Object.entries(Hd).map(([o,i])=>{let s=n.capabilities[o];return a("li",{"data-can":String(s),children:[i,": ",t(s)]},o)})}),a("ul",{class:"associations","aria-label":"Associations",children:n.associations.map(({name:o,value:i,associatedAt:s})=>a("li",{children:[a("span",{children:H(o.replace(/_ID$/,""),{SIP_RULE:"SIP rule",VOICE_CONNECTOR:"Voice Connector"})}),a("code",{children:a(D,{children:i})}),a("small",{children:["since ",dn(s)]})]},o+i))})]})}function iu(){let e=Ne.value;if(e===null)return a(vo,{});let{number:n,screen:t}=A.value;return a(C,{children:[a(Ql,{viewer:e.viewer}),a(Hl,{isOperator:e.viewer.isOperator}),a("div",{class:"desk",children:[a(zd,{name:t}),n!==null&&a(ou,{id:n},n)]}),a(Wl,{}),a(Kl,{}),se.value.is==="signed out"&&a(vo,{isAgain:!0})]})}function zd({name:e}){switch(e){case"calling":return a(gl,{});case"activity":return a(sl,{});case"deleted":return a(bl,{});default:return a(Vl,{})}}Jl();xs();$s();Ps();Qs();Nr().textContent="";Io(a(iu,{}),Nr());
