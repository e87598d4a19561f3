/** The style for phones, wide screens and paper, and for the settings 'forced colors' and 'reduced motion'. */

/** The style for narrow screens. Tables become cards, with the column header before each cell. */
export const NARROW = `
@media screen and (max-width:44rem){
.standing{display:inline-block;max-width:100%;white-space:normal}
body{padding:0 .75rem 3rem}
dl>div,.claim{grid-template-columns:minmax(0,1fr)}
dd{grid-column:1}
dt{grid-row:auto}
thead,td:empty{display:none}
table,tbody,tr,td,tbody th{display:block}
tr{border-top:1px solid var(--line);padding:.5rem 0;position:relative}
td,tbody th{border:0;padding:.1rem 0}
.right{position:absolute;right:0;top:.6rem}
td[data-label]:not(.fit):not([data-label="In short"])::before,td.fit[data-label]:not([data-label="Claims"]):not([data-label="Standing"])::before{content:attr(data-label) ": ";color:var(--soft)}
td.fit .strip{max-width:none}
.strip.few{flex-wrap:wrap}
.map{grid-template-columns:minmax(0,1fr)}
.axis li{grid-template-columns:minmax(0,1fr)}
.axis .track{grid-column:1}
.filter{gap:.25rem}
.filter select{flex:0 1 5.2rem}
.filter :is(select,input){font-size:.8125rem;padding:.1rem .2rem}
.filter{flex-wrap:wrap}
.filter p{flex:1}
body:not(.narrowed) .filter :is(p,button){display:none}
.filter button{width:1.6rem;padding:0}
.narrowed .filter button{visibility:visible}
}
`;

/**
 * The style for wide screens, and for the settings 'forced colors' and 'reduced motion'. Sections are not laid out
 * until they are near the viewport.
 */
export const WIDE = `
@media screen{
.card{content-visibility:auto;contain-intrinsic-size:auto 18rem}
main>section{content-visibility:auto;contain-intrinsic-size:auto 40rem}
}
@media (min-width:44.01rem){
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.5rem}
}
@media print,(min-width:64rem){
table:has(thead td.right){table-layout:fixed}
thead td.right{width:2rem}
td.right~th:nth-child(2){width:12rem}
td.right~th:nth-child(4){width:8rem}
td.right~th:nth-child(5){width:13rem}
table+dl>div{grid-template-columns:13rem minmax(0,1fr)}
}
@media screen and (min-width:80rem){
.book{max-width:78rem;display:grid;grid-template-columns:12rem minmax(0,62rem);column-gap:3rem;align-content:start}
.book>*{grid-column:2;min-width:0}
.book>.filter{grid-column:1/-1}
.book>.contents{grid-column:1;grid-row:2/span 3;position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto;margin:2rem 0 0;padding-left:.8rem;font-size:.875rem}
.contents summary{font-weight:700;color:var(--ink);list-style:none}
}
@media (prefers-reduced-motion:no-preference){
.m,.m.out{transition:opacity .15s}
}
@media (forced-colors:active){
:is(.standing,.m,.toggle)::before{forced-color-adjust:none;color:CanvasText}
.track rect,.arrow path{stroke:CanvasText;fill:CanvasText}
.track text{fill:CanvasText}
.track .within,.track .perhaps{fill:Canvas}
.toggle:has(:checked){outline:3px solid Highlight}
}
`;

export const PRINT = `
@media print{
@page{margin:12mm 14mm 15mm;@bottom-left{content:var(--footer,"");font:8pt system-ui,sans-serif;color:#4d5359}@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#4d5359}}
html{font-size:9pt;line-height:1.28}
body,.book,.brief{max-width:none;padding:0}
table,.pair>section>ul{font-size:8.8pt;line-height:1.28}
.strip.few{white-space:nowrap}
.pair{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
.skip,.filter,.next,.contents{display:none}
.card-of-claim{display:none}
header{padding:0}
a{color:inherit;text-decoration:none}
h1{font-size:18pt;margin-bottom:.3rem}
#sections-overview~:is(ul,p){font-size:9.5pt;line-height:1.25;margin-bottom:.4rem}
#sections-overview~ul li{max-width:none;margin:.1rem 0}
h2{font-size:11pt;margin:.6rem 0 .3rem;border-top-width:1pt;padding-top:.25rem}
h3{font-size:10.5pt}
p,li,dd,section>p:has(>.standing:first-child){max-width:none}
td.right~th:nth-child(2){width:11rem}
td.right~th:nth-child(4){width:7.3rem}
td.right~th:nth-child(5){width:7rem}
table+dl>div{grid-template-columns:12rem minmax(0,1fr)}
h1,h2,h3,h4,caption,.caption,.phase,thead,summary,p:has(+.map){break-after:avoid}
tr,.claim,.axis li,.moments li,dl>div,.notice,.map li{break-inside:avoid}
section:has(>details:not([open])),section:has(>h2+section>details:not([open])),.map .sentence{display:none}
p,li{orphans:3;widows:3}
p,ul,ol,dl,table{margin-bottom:.5rem}
th,td{padding:.14rem .6rem .14rem 0}
thead th{padding:0 .7rem .15rem 0}
dl>div{padding:.18rem 0}
.card{margin:.8rem 0 1rem}
.claim{padding:.22rem 0;max-width:none}
.pair>section>ul>li{padding:.2rem 0}
a.m{width:.9rem;height:1rem}
.m::before{width:.7rem;height:.7rem;margin:0}
.map li{min-height:1.2rem}
.map{grid-template-columns:repeat(auto-fit,minmax(38mm,1fr))}
.kept-text{grid-template-columns:minmax(0,1fr)}
.kept-text ol{columns:5 6.5rem}
details>summary{color:inherit;list-style:none}
svg,rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
