import { INPUT_LIMITS } from '../refusal.js';

/** Elements whose content is not part of the text. JSON-LD, which is in a script, is kept. */
const DROPPED = new Set(['script', 'style', 'svg', 'template', 'noscript', 'iframe', 'object', 'canvas']);
/** Elements without content, and elements that end where the next element of the same kind begins. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option'.split(
    ' ',
  ),
);
/** How many open elements an end tag can close at once, if the page omits the end tags of inner elements. */
const CROSSED = 8;
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/giy;

/**
 * Makes a page fast and safe to parse, in one pass: removes scripts, styles, drawings and comments, and the tags of
 * elements nested too deeply, since parsers recurse.
 */
export function prepareHtml(html: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    const end = tag ? endOfTag(html, at, tag, open) : { isKept: true, at: at + 1 };
    if (!end.isKept) {
      kept.push(html.slice(from, at));
      from = end.at;
    }
    at = html.indexOf('<', end.at);
  }
  kept.push(html.slice(from));
  return lowerAttributeNames(kept.join(''));
}

/**
 * Converts attribute names such as those in `<META NAME="Author">` to lowercase. The parser keeps their case but finds
 * only lowercase names.
 */
const lowerAttributeNames = (html: string): string =>
  /\s[A-Z]+\s*=/.test(html)
    ? html.replace(/<[a-z][^<>]*>/gi, (tag) =>
        tag.replace(/\s[A-Za-z-]*[A-Z][A-Za-z-]*(?==)/g, (name) => name.toLowerCase()),
      )
    : html;

/**
 * Returns whether a tag is kept, and the offset at which the pass continues: after the tag or, if the content is
 * skipped, after the element.
 */
function endOfTag(
  html: string,
  at: number,
  [, slash, original]: RegExpExecArray,
  open: string[],
): { readonly isKept: boolean; readonly at: number } {
  const name = original?.toLowerCase();
  if (name === undefined) return { isKept: false, at: offsetAfter(html, '-->', at + 4) };
  const close = offsetAfter(html, '>', at);
  if (slash === '/') return { isKept: isEndTagKept(name, open), at: close };
  if (DROPPED.has(name)) {
    const isJsonLd = name === 'script' && /ld\+json/i.test(html.slice(at, close));
    return { isKept: isJsonLd, at: afterElement(html, name, close) };
  }
  if (UNNESTED.has(name) || html[close - 2] === '/') return { isKept: true, at: close };
  open.push(name);
  return { isKept: open.length <= INPUT_LIMITS.depth, at: close };
}

/** Closes an element, and returns whether its end tag is kept. The end tag is kept if the start tag was kept. */
function isEndTagKept(name: string, open: string[]): boolean {
  if (UNNESTED.has(name)) return true;
  const isDeep = open.length > INPUT_LIMITS.depth;
  // Only the last few open elements are examined, so that the pass stays linear.
  const index = open.slice(-CROSSED).lastIndexOf(name);
  if (index !== -1) open.length = Math.max(0, open.length - CROSSED) + index;
  return !isDeep;
}

function offsetAfter(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at === -1 ? html.length : at + end.length;
}

/** Returns the offset after an element whose content is ignored; the end of the page if the element is never closed. */
function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}
