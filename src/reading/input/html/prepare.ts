import { INPUT_LIMITS } from '../refusal.js';

/** Elements whose content is not part of the text. JSON-LD, which is in a script, is kept. */
const DROPPED = new Set(['script', 'style', 'svg', 'template', 'noscript', 'iframe', 'object', 'canvas']);
/** Elements without content, or that end where the next one of them begins. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option'.split(
    ' ',
  ),
);
/** The number of open elements that the end tag of an outer element can close. */
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
    const end = tag ? endOfTag(html, at, tag, open) : { keep: true, at: at + 1 };
    if (!end.keep) {
      kept.push(html.slice(from, at));
      from = end.at;
    }
    at = html.indexOf('<', end.at);
  }
  kept.push(html.slice(from));
  return lowerAttributeNames(kept.join(''));
}

/**
 * Converts attribute names to lowercase, as in `<META NAME="Author">`: the parser keeps their case but only finds
 * lowercase ones.
 */
const lowerAttributeNames = (html: string): string =>
  /\s[A-Z]+\s*=/.test(html)
    ? html.replace(/<[a-z][^<>]*>/gi, (tag) =>
        tag.replace(/\s[A-Za-z-]*[A-Z][A-Za-z-]*(?==)/g, (name) => name.toLowerCase()),
      )
    : html;

interface TagEnd {
  readonly keep: boolean;
  readonly at: number;
}

function endOfTag(html: string, at: number, tag: RegExpExecArray, open: string[]): TagEnd {
  const name = tag[2]?.toLowerCase();
  if (name === undefined) return { keep: false, at: offsetAfter(html, '-->', at + 4) };
  const close = offsetAfter(html, '>', at);
  if (tag[1] === '/') return { keep: closes(name, open), at: close };
  if (DROPPED.has(name) && !isJsonLd(name, html.slice(at, close)))
    return { keep: false, at: afterElement(html, name, close) };
  if (name === 'script') return { keep: true, at: afterElement(html, name, close) };
  if (UNNESTED.has(name) || html[close - 2] === '/') return { keep: true, at: close };
  open.push(name);
  return { keep: open.length <= INPUT_LIMITS.depth, at: close };
}

const isJsonLd = (name: string, tag: string): boolean => name === 'script' && /ld\+json/i.test(tag);

/**
 * Pops an element off the stack. Returns whether to keep its closing tag, which depends on whether its opening tag was
 * kept.
 */
function closes(name: string, open: string[]): boolean {
  if (UNNESTED.has(name)) return true;
  const isDeep = open.length > INPUT_LIMITS.depth;
  // Only the last few open elements are examined for overlapping tags, so that the pass stays linear.
  const index = open.slice(-CROSSED).lastIndexOf(name);
  if (index !== -1) open.length = Math.max(0, open.length - CROSSED) + index;
  return !isDeep;
}

function offsetAfter(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at === -1 ? html.length : at + end.length;
}

/** Returns the offset after an element whose content is ignored, or the end of the page if it is never closed. */
function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}
