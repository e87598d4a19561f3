/** The style of marks, claims, tables, cards, the map, the timeline, the filter and the contents. */
export const COMPONENTS = `
.standing{font-weight:600;white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.875rem}
.legend .standing{font-weight:400}
a:has(>.standing){text-decoration:none}
a:has(>.standing):hover{text-decoration:underline}
.kept{white-space:nowrap}
:is(.standing,.m,.toggle)::before{content:"";display:inline-block;width:.6875rem;height:.6875rem;border:.08rem solid;border-radius:50%;margin-right:.3em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
:is(.standing,.m,.toggle).firm::before{background:currentColor}
:is(.standing,.m,.toggle).attributed::before{background:linear-gradient(90deg,currentColor 50%,#0000 50%)}
.line{fill:none;stroke:currentColor;stroke-width:1.4}
.dashed{stroke-dasharray:2.2 1.6}
.strip{display:inline-flex;flex-wrap:wrap;vertical-align:middle}
.m{display:inline-grid;place-items:center}
a.m{width:1.5rem;height:1.5rem}
.m::before{width:.8125rem;height:.8125rem;border-width:.09rem;margin:.15rem}
.m.out{opacity:.2}
section:not(:has(>#sections-overview))>p:has(>.standing:first-child){font-size:.8125rem;max-width:28rem}
section>p>.standing:first-child,section>p>.standing:first-child~.standing{font-weight:400}
#sections-overview~ul{list-style:none;padding:0}
#sections-overview~:is(ul,p){font:1.125rem/1.45 Charter,"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif}
#sections-overview~ul li{max-width:38rem;margin:.35rem 0}
#sections-overview~ul .standing{font:600 .9rem/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
dl>div{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:0 1rem;padding:.35rem 0;border-top:1px solid var(--line)}
dt{font-weight:600;grid-row:1/span 99}
dd{margin:0 0 .25rem;grid-column:2}
.card{margin:1.25rem 0 2rem}
.card>h3{margin-top:0}
.card>dl{margin-bottom:.4rem}
dd>.forbidden,li>.forbidden{display:block}
details>summary{cursor:pointer;min-height:1.5rem;color:var(--link)}
summary>h3,summary>h4{display:inline;font-size:.9375rem;font-weight:400}
.pair>section>ul{list-style:none;padding:0;font-size:.9375rem}
.pair>section>ul>li{border-top:1px solid var(--line);padding:.4rem 0;margin:0}
.claims{list-style:none;padding:0}
.claim{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 1rem;padding:.55rem 0;border-top:1px solid var(--line);margin:0;max-width:46rem}
.claim p{margin:0}
.claim>.standing{white-space:normal}
.claim:target{background:var(--panel);box-shadow:0 0 0 .4rem var(--panel)}
.notice{border-left:4px solid;padding:.4rem .9rem;background:var(--panel)}
.next{color:var(--soft);font-size:.9rem}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;background:var(--panel);padding:.1em .3em;border-radius:3px}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4;margin:0 0 1.2rem}
caption,.caption{text-align:left;font-weight:600;font-size:.875rem;padding:0 0 .3rem;margin:0}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--line);min-width:1.6rem}
thead :is(th,td){border:0;font-size:.8125rem;font-weight:400;color:var(--soft);padding:.1rem .9rem .3rem 0}
tbody th{font-weight:700}
tbody th a{color:inherit;text-decoration-color:var(--edge)}
.entries>li>a:has(>.at){display:inline-block;min-height:1.5rem;line-height:1.5rem}
.fit{overflow-wrap:break-word}
td.fit .strip{max-width:12rem}
.strip.few{flex-wrap:nowrap}
.right{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft);font-weight:400}
.map{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1.2rem 2rem;font-size:.875rem}
.map ol{list-style:none;margin:0;padding:0;border-left:2px solid var(--line)}
.map li{display:grid;grid-template-columns:4.2rem minmax(0,1fr);align-items:center;padding:0 0 0 .6rem;margin:0;min-height:1.6rem}
.map li:target{background:var(--panel);box-shadow:inset 3px 0 0 var(--link)}
.map .sentence{grid-column:1/-1;padding:.1rem 0 .6rem;font-size:.9375rem}
.kept-text{grid-template-columns:minmax(0,1fr)}
.axis,.moments{list-style:none;padding:0}
.axis li{display:grid;grid-template-columns:8.5rem minmax(0,1fr) minmax(0,1.3fr);gap:0 1rem;align-items:start;max-width:none;padding:.35rem 0;border-top:1px solid var(--line);margin:0}
.axis .ticks{border:0;padding:0}
.axis .track{grid-column:3}
.track{display:block;overflow:visible;margin-top:.15rem}
.track line{stroke:var(--line)}
.track text{font-size:.75rem;fill:var(--soft)}
.track rect,.arrow path{fill:var(--link);stroke:var(--link);stroke-width:1.4}
.track .within{stroke-dasharray:4 3;fill-opacity:.15}
.track .perhaps{fill:none}
.phase{font-weight:600;margin:.9rem 0 .2rem}
.moments li{display:grid;grid-template-columns:1.1rem minmax(0,1fr);margin:0;padding:.15rem 0}
.sign{width:.72rem;height:.72rem;margin-top:.4rem;fill:currentColor}
.contents{font-size:.9375rem;margin:1rem 0}
.contents ul{list-style:none;padding:0;margin:.3rem 0 0}
.contents ul ul{padding-left:.9rem;margin:0}
.contents a{display:block;padding:.2rem 0;text-decoration:none;color:var(--ink)}
.contents a:hover{text-decoration:underline}
.contents a[aria-current]{font-weight:700;box-shadow:-.6rem 0 0 var(--paper),-.8rem 0 0 var(--ink)}
.filter{position:sticky;top:0;z-index:2;display:flex;gap:.4rem;align-items:center;background:var(--paper);border-bottom:1px solid var(--line);padding:.4rem 0;font-size:.875rem}
.filter input,.filter select,.filter button{min-height:2rem;font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:4px;padding:.1rem .4rem;min-width:0}
.filter select{flex:0 1 11rem}
.filter [type=search]{flex:1 1 4rem}
.filter p{margin:0;white-space:nowrap;color:var(--soft)}
.filter button{width:2rem;visibility:hidden}
.narrowed .filter button{visibility:visible}
.toggle{position:relative;display:inline-grid;place-items:center;width:1.9rem;height:2rem;border:1px solid var(--edge);border-radius:4px;flex:none;cursor:pointer}
.toggle::before{margin:0;width:.85rem;height:.85rem}
.toggle input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.toggle:has(:checked){background:var(--panel);box-shadow:inset 0 0 0 2px currentColor}
.toggle:has(:focus-visible){outline:3px solid var(--link);outline-offset:2px}
.narrowed main section>p:not(.caption),.narrowed li:has(>.entries[hidden]){display:none}
.card-of-claim{position:fixed;inset:auto;margin:0;width:min(24rem,calc(100vw - 1rem));max-height:60vh;overflow:auto;background:var(--paper);color:var(--ink);border:1px solid var(--edge);border-radius:6px;padding:.8rem 1rem;box-shadow:0 6px 24px #0003;font-size:.9375rem}
.card-of-claim p{margin:.2rem 0}
.card-of-claim a{display:inline-block;min-height:1.5rem}
.card-of-claim blockquote{margin:.6rem 0;padding-left:.7rem;border-left:3px solid var(--line);color:var(--soft)}
.card-of-claim blockquote b{font-weight:400;color:var(--ink)}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-thickness:2px}
`;
