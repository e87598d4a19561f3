import { COMPONENTS } from './components.js';
import { NARROW, PRINT, WIDE } from './media.js';

/**
 * The style of the page, with system fonts, light and dark colors, and layouts for phones, wide screens and
 * paper. Every pair of colors has a contrast of at least 7 to 1, and nothing is conveyed by color alone. The
 * style is a string because the policy in html.ts contains its digest.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--panel:#f6f5f1;--ink:#16181b;--soft:#4d5359;--line:#dfdcd4;--edge:#7d7a72;--link:#0b4a82;--firm:#175234;--attributed:#6b4000;--doubtful:#971717}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171b;--panel:#1b1f24;--ink:#ecebe7;--soft:#b9bfc6;--line:#343a41;--edge:#868e97;--link:#9ccdf8;--firm:#86d9a9;--attributed:#f2c97f;--doubtful:#ffaaa3}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0 auto;max-width:46rem;padding:0 1.25rem 4rem;overflow-wrap:anywhere}
.book,.brief{max-width:64rem}
h1,.lead{font-family:Charter,"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance}
header{display:flex;flex-direction:column;padding-top:2rem}
h1{font-size:clamp(1.9rem,5vw,2.8rem);line-height:1.08;letter-spacing:-.01em;margin:0 0 .75rem}
header p{font-size:.875rem;color:var(--soft);margin:0 0 .5rem}
.book header p:first-of-type,.brief header p:first-of-type{order:-1}
h2 small{font-weight:400;font-size:.8125rem;color:var(--soft);margin-left:.3rem}
h2{font-size:1.125rem;border-top:2px solid var(--ink);padding-top:.6rem;margin:2.25rem 0 .6rem}
h3{font-size:1.0625rem;margin:1.5rem 0 .4rem}
h4{font-size:.9375rem;margin:0}
p,ul,ol,dl{margin:0 0 .9rem}
p,li,dd{max-width:34rem}
ul,ol{padding-left:1.3rem}
li{margin:.2rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;padding:.6rem 1rem;background:var(--paper);z-index:3}
.skip:focus{left:0}
.signs{position:absolute}
.quiet,.from,.absent,.when{color:var(--soft)}
.absent{font-style:italic}
.from{font-size:.875rem}
.at,.standing,main a{unicode-bidi:isolate}
.firm{color:var(--firm)}
.attributed{color:var(--attributed)}
.doubtful,.forbidden{color:var(--doubtful)}
${COMPONENTS}${NARROW}${WIDE}${PRINT}`;
