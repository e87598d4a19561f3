/**
 * How the page looks: the reader's own fonts, light and dark, from a phone to paper. Every pair of colours has a contrast
 * of at least 4.5 to 1, and nothing is said by colour alone. As text, since the policy names it by its digest.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--panel:#f5f4f0;--ink:#1c1e21;--soft:#595f66;--line:#d5d3cb;--edge:#85827a;--link:#0b4f8a;--firm:#1a5c38;--attributed:#7a4a00;--doubtful:#a11d1d}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171b;--panel:#1d2126;--ink:#e8e6e1;--soft:#a9afb6;--line:#343a41;--edge:#7d858e;--link:#8cc4f5;--firm:#7fd3a2;--attributed:#efc273;--doubtful:#ff9f97}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:50rem;padding:1.5rem 1.25rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,h4{font-family:Charter,"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif;line-height:1.2;text-wrap:balance;margin:1.8em 0 .5em}
h1{font-size:clamp(1.9rem,5vw,2.6rem);margin:.3em 0 .6em}
h2{font-size:1.6rem;border-top:2px solid var(--ink);padding-top:.6rem;margin-top:2.6rem}
h3{font-size:1.25rem}
h4{font-family:inherit;font-size:1rem;margin:1.3em 0 .35em}
p,ul,ol,dl{margin:0 0 .9rem}
ul,ol{padding-left:1.3rem}
li{margin:.2rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:1rem}
.claim:target{background:var(--panel);box-shadow:0 0 0 .4rem var(--panel)}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;padding:.6rem 1rem;background:var(--paper);z-index:2}
.skip:focus{left:0}
.signs{position:absolute}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;background:var(--panel);padding:.1em .3em;border-radius:3px}
.quiet,.from,.absent,.when{color:var(--soft)}
.absent{font-style:italic}
.from{font-size:.875rem}
.at{font-variant-numeric:tabular-nums}
section>.back{font-size:.9rem;margin-top:1.5rem}
.at,.standing,main a{unicode-bidi:isolate}
.firm{color:var(--firm)}
.attributed{color:var(--attributed)}
.doubtful,.forbidden{color:var(--doubtful)}
.standing{font-weight:600;white-space:nowrap}
.kept{white-space:nowrap}
.mark{width:.7em;height:.7em;margin-right:.35em;fill:currentColor}
.mark .line,.line{fill:none;stroke:currentColor;stroke-width:1.4}
.dashed{stroke-dasharray:2.2 1.6}
dl>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem;padding:.3rem 0;border-top:1px solid var(--line)}
dl>div:last-child{border-bottom:1px solid var(--line)}
dt{font-weight:600;grid-row:1/span 99}
dd{margin:0;grid-column:2}
.claims,.phases,.moments{list-style:none;padding:0}
.claim{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 1rem;padding:.55rem 0;border-top:1px solid var(--line);margin:0}
.claim p{margin:0}
.notice{border-left:4px solid;padding:.4rem .9rem;background:var(--panel)}
.next{color:var(--soft);font-size:.9rem}
.scroll{position:relative;overflow-x:auto;margin:0 0 1.2rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.4}
caption,.caption{text-align:left;font-weight:600;padding:.2rem 0 .4rem;margin:0}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-top:1px solid var(--line);min-width:2.4rem;overflow-wrap:break-word}
thead th{border-top:0;border-bottom:2px solid var(--edge);font-size:.85rem;color:var(--soft)}
tbody th{font-weight:600}
.right{text-align:right;font-variant-numeric:tabular-nums}
.matrix{width:auto}
.matrix td,.matrix thead th+th{text-align:center;padding:.4rem .3rem}
.matrix td .mark{width:.85rem;height:.85rem;margin:0}
.bars th{width:32%}
.bars .drawn{width:30%}
.bar,.track{display:block;overflow:visible}
.shade-firm,.ink{fill:currentColor}
.shade-attributed{fill:url(#hatch);stroke:currentColor}
.shade-doubtful{fill:url(#dots);stroke:currentColor}
.swatch{width:1.6rem;height:12px;margin-right:.4rem;vertical-align:-1px}
.lone-bar{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:center;font-size:.9rem;color:var(--soft)}
.lone-bar .bar{flex:0 0 8rem;width:8rem}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.875rem}
.phase{font-weight:600;margin:.9rem 0 .3rem}
.moments{border-left:2px solid var(--edge);margin-left:.35rem}
.moments li{display:grid;grid-template-columns:1rem 8.5rem minmax(0,1fr);gap:0 .7rem;padding:.25rem 0}
.moments>li>.mark{width:.85rem;height:.85rem;margin:.35rem 0 0 -.5rem;background:var(--paper)}
.track{margin:.35rem 0 .1rem}
.track line{stroke:var(--edge)}
.track rect{fill:var(--link)}
.filter{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr) minmax(0,1fr) auto;gap:.6rem;align-items:end;background:var(--panel);padding:.8rem 1rem;border-radius:6px;margin:1rem 0}
.filter label{font-size:.85rem;font-weight:600;min-width:0}
.filter input,.filter select,.filter button{display:block;width:100%;min-height:2.4rem;font:inherit;font-size:1rem;font-weight:400;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:4px;padding:.25rem .5rem}
.filter p{grid-column:1/-1;margin:0;font-size:.9rem;min-height:1.4em}
.narrowed main section>:not(section,h2,h3,h4,.entries,.picture),.narrowed .key,.narrowed li:has(>.entries[hidden]){display:none}
.contents h2{font-family:inherit;font-size:.95rem;border:0;padding:0;margin:0 0 .5rem}
.contents ul{list-style:none;padding:0;margin:0;columns:2;column-gap:2rem;font-size:.95rem}
.contents ul ul{columns:1;padding-left:.9rem;font-size:.9rem}
.contents li{margin:0;break-inside:avoid}
.contents a{display:inline-block;padding:.2rem 0;text-decoration:none}
.contents a:hover{text-decoration:underline}
@media (max-width:40rem){
body{padding:1rem 1rem 3rem}
h2{font-size:1.4rem}
dl>div,.claim{grid-template-columns:minmax(0,1fr)}
dd{grid-column:1}
dt{grid-row:auto}
.filter{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.filter label:first-child,.filter button{grid-column:1/-1}
.contents ul ul{display:none}
th,td{padding-right:.5rem}
table{font-size:.9rem}
.moments li{grid-template-columns:1rem minmax(0,1fr)}
.moments div{grid-column:2}
.lone-bar .bar{flex:0 1 8rem}
}
@media screen and (min-width:72rem){
.book{max-width:74rem;display:grid;grid-template-columns:15rem minmax(0,50rem);column-gap:3.5rem;align-content:start}
.book header,.book main{grid-column:2}
.book .contents{grid-column:1;grid-row:1/span 2;position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;padding-right:.5rem}
.book .contents ul{columns:1}
section>.back{display:none}
}
@media print{
@page{margin:16mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#595f66}}
html{font-size:9.5pt;line-height:1.4}
body{max-width:none;padding:0}
.book{font-size:10pt}
.skip,.filter,.next,.back{display:none}
a{color:inherit;text-decoration:none}
h1{font-size:20pt}
h2{font-size:13.5pt;margin-top:1.2rem;border-top-width:1pt;padding-top:.3rem}
h3{font-size:11.5pt}
h4{font-size:10pt}
h1,h2,h3,h4,caption,.caption,.phase,thead{break-after:avoid}
tr,.claim,.moments li,dl>div,.notice,.lone-bar,.bars tr{break-inside:avoid}
p,li{orphans:3;widows:3}
.book main>section{break-before:page}
.book main>section>section{break-inside:auto}
.scroll{overflow:visible}
p,ul,ol,dl,.scroll{margin-bottom:.5rem}
.claim{padding:.25rem 0;grid-template-columns:7rem 1fr}
th,td{padding:.22rem .6rem .22rem 0}
dl>div{padding:.15rem 0;grid-template-columns:10rem 1fr}
dd{grid-column:2}
svg,rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@media (forced-colors:active){.standing,.mark,.bar,.swatch{forced-color-adjust:auto}}
`;
