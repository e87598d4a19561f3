import type { Block, Document } from '../../document/document.js';
import { dateWords } from '../../text/dates.js';
import type { Renderer } from '../renderer.js';
import { blockHtml } from './blocks.js';
import { escaped, type HtmlPage, pageOf } from './page-state.js';
import { SCRIPT } from './script/script.js';
import { sectionsHtml } from './sections.js';
import { STYLE } from './style/style.js';
import { isLanguageTag } from './text.js';

/**
 * The content security policy blocks network requests, and allows only the style and script with these
 * SHA-256 digests. A test checks the digests.
 */
export const STYLE_DIGEST = 'czsknXx6OeIu8zctNPnt7Li8ExGwT3It8U21Nu0ISvc=';
export const SCRIPT_DIGEST = 'YshegpraK168KAPMe4mUBz4WdPYJDARccv5pH1zbGU4=';

export const POLICY = `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_DIGEST}&#39;; script-src &#39;sha256-${SCRIPT_DIGEST}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`;

/** If a page has fewer claims than this, it needs no filter. */
const FEWEST_CLAIMS = 8;

const MARKS = [
  ['firm', 'as reported'],
  ['attributed', 'with attribution'],
  ['doubtful', 'not as fact'],
] as const;

/** Explains the marks, on the screen and on paper. */
const LEGEND = `<div class="legend">${MARKS.map(([tone, words]) => `<span class="standing ${tone}">${words}</span>`).join(' ')}</div>`;

/**
 * Writes the controls for filtering the page by mark, party or words. The controls are hidden until the
 * script shows them.
 */
function filterHtml(blocks: readonly Block[]): string {
  const claims = blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const ids = new Set(claims.map(({ id }) => id));
  if (ids.size < FEWEST_CLAIMS) return '';
  const parties = [...new Set(claims.flatMap(({ parties = [] }) => parties))].sort();
  const options = parties.map((party) => `<option value="${escaped(party)}">${escaped(party)}</option>`);
  return `<form class="filter" id="filter" hidden aria-label="Find claims">
${MARKS.map(toggle).join('')}
<select name="about" aria-label="About"><option value="">anyone</option>${options.join('')}</select>
<input type="search" name="words" aria-label="Words" placeholder="words" autocomplete="off">
<input type="hidden" name="standing" value="">
<p role="status" id="filter-status">${ids.size}<span> claims</span></p>
<button type="reset" aria-label="Show everything">×</button>
</form>
`;
}

const toggle = ([tone, words]: (typeof MARKS)[number]): string =>
  `<label class="toggle ${tone}" title="${words}"><input type="checkbox" name="mark" value="${tone}" aria-label="${words}"></label>`;

/** Writes a self-contained page for the browser and the printer. Every word of the briefing is escaped. */
export const html: Renderer = (document, { now }) => {
  const page = pageOf(document);
  const { cover, contents, body } = partsOf(document);
  const title = page.words(document.title.trim() || 'Briefing');
  const language = isLanguageTag(document.language) ? document.language : 'en';
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body${classOf(document)} data-footer="${title}${now === undefined ? '' : ` · ${dateWords(now.toISOString().slice(0, 10))}`}">
<a class="skip" href="#main">Skip to the text</a>
${SIGNS}
${filterHtml(body)}<header>
<h1 dir="auto">${title}</h1>
${cover.map((block) => blockHtml(block, undefined, page)).join('\n')}
${classOf(document) === '' ? '' : LEGEND}</header>
${navigation(contents, page)}<main id="main">
${sectionsHtml(body, page)}</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

const classOf = ({ data: { kind } }: Document): string =>
  kind === 'book' || kind === 'brief' ? ` class="${kind}"` : '';

interface PageParts {
  readonly cover: readonly Exclude<Block, { kind: 'heading' }>[];
  readonly contents: Extract<Block, { kind: 'contents' }> | undefined;
  readonly body: readonly Block[];
}

/** Splits a document into the paragraphs before the first heading, the table of contents, and the rest. */
function partsOf({ blocks }: Document): PageParts {
  const first = blocks.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'contents');
  const length = blocks[first]?.kind === 'heading' ? first : 0;
  const lead = blocks.slice(0, length);
  return {
    cover: lead.filter((block) => block.kind === 'paragraph'),
    contents: lead.find((block) => block.kind === 'contents'),
    body: blocks.slice(length),
  };
}

const navigation = (contents: PageParts['contents'], page: HtmlPage): string =>
  contents === undefined
    ? ''
    : `<nav class="contents" id="contents--list" aria-label="Contents"><details><summary>Contents</summary>\n${blockHtml(contents, undefined, page)}</details></nav>\n`;

/** The symbols for phases. They differ in shape, not in color. None is a circle, since circles are marks. */
const SIGNS = `<svg class="signs" width="0" height="0" aria-hidden="true"><defs>
<symbol id="phase-past" viewBox="0 0 12 12"><path d="M2 2h8v8H2z"></path></symbol>
<symbol id="phase-running" viewBox="0 0 12 12"><path d="M2.5 1.5l7.5 4.5l-7.5 4.5z"></path></symbol>
<symbol id="phase-planned" viewBox="0 0 12 12"><path class="line" d="M3 2l7 4l-7 4z"></path></symbol>
<symbol id="phase-open" viewBox="0 0 12 12"><path class="line dashed" d="M2 2h8v8H2z"></path></symbol>
<symbol id="phase-off" viewBox="0 0 12 12"><path class="line" d="M2 2l8 8M10 2l-8 8"></path></symbol>
<symbol id="phase-unknown" viewBox="0 0 12 12"><path class="line" d="M4 4.2a2 2 0 1 1 2.9 1.8c-.7.4-.9.8-.9 1.5M6 9.6v.9"></path></symbol>
</defs></svg>`;
