import type { Block, Document } from '../../document/document.js';
import { captionOf } from '../../document/walk.js';
import type { Renderer } from '../renderer.js';
import { anchorOf } from './anchors.js';
import { blockHtml } from './blocks.js';
import { filterHtml } from './filter.js';
import { SIGNS } from './glyphs.js';
import { type HtmlPage, pageOf } from './page.js';
import { POLICY } from './policy.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { escaped, isLanguageTag } from './text.js';

/**
 * For the browser and the printer: one page that needs nothing else and asks for nothing. Every word of the briefing is
 * escaped; the policy lets no script and no style run but the page's own, named by their digests.
 */
export const html: Renderer = (document) => {
  const page = pageOf(document);
  const { cover, contents, body } = partsOf(document);
  const sections = sectionsHtml(body, page, contents === undefined ? '' : BACK);
  const title = escaped(document.title.trim() || 'Briefing');
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
<body${contents === undefined ? '' : ' class="book"'}>
<a class="skip" href="#main">Skip to the text</a>
${SIGNS}
<header>
<h1 dir="auto">${title}</h1>
${blocksHtml(cover, page)}
</header>
${navigation(contents, page)}<main id="main">
${filterHtml(body)}${sections}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

interface PageParts {
  readonly cover: readonly Block[];
  readonly contents: Extract<Block, { kind: 'contents' }> | undefined;
  readonly body: readonly Block[];
}

/** What stands before the contents is the cover; a document without contents has none. */
function partsOf({ blocks }: Document): PageParts {
  const at = blocks.findIndex(({ kind }) => kind === 'contents');
  const contents = blocks[at];
  if (contents?.kind !== 'contents') return { cover: [], contents: undefined, body: blocks };
  return { cover: blocks.slice(0, at), contents, body: blocks.slice(at + 1) };
}

const navigation = (contents: PageParts['contents'], page: HtmlPage): string =>
  contents === undefined
    ? ''
    : `<nav class="contents" aria-labelledby="contents--title"><h2 id="contents--title">Contents</h2>\n${blockHtml(contents, undefined, page)}</nav>\n`;

function blocksHtml(blocks: readonly Block[], page: HtmlPage): string {
  return blocks
    .map((block, index) => (block.kind === 'heading' ? '' : blockHtml(block, captionOf(blocks, index), page)))
    .join('\n');
}

/** The end of each part of a book; hidden where the contents stay in sight. */
const BACK = '<p class="back"><a href="#contents--title">Back to the contents</a></p>';

/**
 * Headings open sections, which close before the next heading of their level or a higher one.
 *
 * @param end what stands at the end of each section of the first level
 */
function sectionsHtml(blocks: readonly Block[], page: HtmlPage, end: string): string {
  const parts: string[] = [];
  let depth = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      parts.push(blockHtml(block, captionOf(blocks, index), page));
      continue;
    }
    // A level is never skipped, whatever the document does.
    const level = Math.min(block.level, depth + 1);
    parts.push(closed(depth, level, end), opened(block, level, page));
    depth = level;
  }
  return [...parts, closed(depth, 1, end)].filter((part) => part !== '').join('\n');
}

/** Closes the sections from one level up to another. */
function closed(depth: number, level: number, end: string): string {
  const inner = '</section>'.repeat(Math.max(0, depth - Math.max(level, 2) + 1));
  return depth > 0 && level === 1 ? `${inner}${end}</section>` : inner;
}

/** The sections of the first level are landmarks with their heading as name. */
function opened(block: Extract<Block, { kind: 'heading' }>, level: number, page: HtmlPage): string {
  const anchor = block.anchor === undefined ? undefined : page.idFor(anchorOf(block.anchor));
  const id = anchor ?? (level === 1 ? page.freshId('part') : undefined);
  const name = level === 1 ? ` aria-labelledby="${id}"` : '';
  const tag = `h${level + 1}`;
  return `<section${name}><${tag}${id === undefined ? '' : ` id="${id}"`} dir="auto">${escaped(block.text.trim() || 'Untitled')}</${tag}>`;
}
