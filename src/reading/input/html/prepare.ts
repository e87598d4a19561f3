import { INPUT_LIMITS } from '../limits.js';

/** Elements whose content is not text of the page. JSON-LD is a script that is kept. */
const DROPPED = new Set(['script', 'style', 'svg', 'template', 'noscript', 'iframe', 'object', 'canvas']);
/** Elements that never have content, or that end where the next of them begins. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option'.split(
    ' ',
  ),
);
/** How many open elements the end of an outer element can close. */
const CROSSED = 8;
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/giy;

/**
 * Makes a page cheap and safe to parse, in one pass: removes scripts, styles, drawings and comments, and the tags of
 * elements that are nested too deeply, since parsers recurse.
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

/** `<META NAME="Author">`: the parser keeps the case of attribute names, but finds only lowercase ones. */
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
  if (name === undefined) return { keep: false, at: behind(html, '-->', at + 4) };
  const close = behind(html, '>', at);
  if (tag[1] === '/') return { keep: closes(name, open), at: close };
  if (DROPPED.has(name) && !isJsonLd(name, html.slice(at, close)))
    return { keep: false, at: behindElement(html, name, close) };
  if (name === 'script') return { keep: true, at: behindElement(html, name, close) };
  if (UNNESTED.has(name) || html[close - 2] === '/') return { keep: true, at: close };
  open.push(name);
  return { keep: open.length <= INPUT_LIMITS.depth, at: close };
}

const isJsonLd = (name: string, tag: string): boolean => name === 'script' && /ld\+json/i.test(tag);

/** Pops an element off the stack. A closing tag without a kept opening tag is also removed. */
function closes(name: string, open: string[]): boolean {
  if (UNNESTED.has(name)) return true;
  const isDeep = open.length > INPUT_LIMITS.depth;
  // For overlapping tags, only the last few are examined, so that the pass stays linear.
  const index = open.slice(-CROSSED).lastIndexOf(name);
  if (index !== -1) open.length = Math.max(0, open.length - CROSSED) + index;
  return !isDeep;
}

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at === -1 ? html.length : at + end.length;
}

/** Finds the end of an element whose content is ignored; the end of the page if it is never closed. */
function behindElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}
