import lists from '../../../../data/lexicon/reading/furniture-words.json' with { type: 'json' };
import { anyOf } from '../../lexicon-lines.js';
import { type HtmlElement, isElement, isText, nameOf, textOf } from './dom.js';

const wholeWords = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|\\s)(?:${anyOf(phrases)})(?:\\s|$)`, 'u');

/**
 * Phrases in the class, id or role of elements that are never part of an article. A phrase matches whole words: `share`
 * matches `post-share`, `ShareBar` and `share_buttons`, but not `shareholder`.
 */
const NEVER = wholeWords(lists.neverArticle);

/**
 * Phrases that may also occur on the element that contains the article. Elements with these phrases are removed only if
 * they have little text.
 */
const SELDOM = wholeWords(lists.seldomArticle);

const NEVER_NAMES = new Set(
  'nav aside form button dialog menu figcaption input select textarea iframe video audio'.split(' '),
);
const CONTAINERS = new Set(['html', 'body', 'main', 'head', 'script', 'meta', 'link', 'title']);
const HEADLINE = 'h1,main,[itemprop~="articleBody"],[role="main"]';
/** The share of the page's text above which an element is unlikely to be furniture. */
const GREATEST_SHARE = 0.4;

/**
 * Removes everything that is never part of an article: menus, captions, share bars, newsletter boxes, cookie banners
 * and related links. Most elements that contain the headline are kept, as is an `article` with much of the text.
 */
export function removeFurniture(body: HtmlElement): void {
  const lengths = textLengths(body);
  const total = lengths.get(body) ?? 0;
  const stack: HtmlElement[] = [...body.children];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isFurniture(element, (lengths.get(element) ?? 0) / Math.max(total, 1))) element.remove();
    else stack.push(...element.children);
  }
}

function isFurniture(element: HtmlElement, share: number): boolean {
  const name = nameOf(element);
  if (CONTAINERS.has(name)) return false;
  if (name === 'a') return /^\s*(?:javascript:|mailto:\?)/i.test(element.getAttribute('href') ?? '');
  if (name === 'figure' && element.querySelector('blockquote,table') === null) return true;
  const isNever = NEVER_NAMES.has(name) || isHidden(element);
  const words = wordsOf(element);
  if (!isNever && !NEVER.test(words) && !isSeldom(name, words, share)) return false;
  if (isNever && share < GREATEST_SHARE) return true;
  const isMainArticle = name === 'article' && share > GREATEST_SHARE;
  return element.querySelector(HEADLINE) === null && !isMainArticle;
}

const isSeldom = (name: string, words: string, share: number): boolean =>
  (SELDOM.test(words) || name === 'footer') && share < GREATEST_SHARE;

const isHidden = (element: HtmlElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Returns the words of an element's class, id and role: `ShareBar post-share` becomes `share bar post share`. */
const wordsOf = (element: HtmlElement): string =>
  ['class', 'id', 'role', 'data-component', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');

/** Measures the text in every element, in one pass. */
function textLengths(root: HtmlElement): Map<HtmlElement, number> {
  const lengths = new Map<HtmlElement, number>();
  const measure = (element: HtmlElement): number => {
    let length = 0;
    for (const child of element.childNodes) {
      if (isText(child)) length += textOf(child).trim().length;
      else if (isElement(child)) length += measure(child);
    }
    lengths.set(element, length);
    return length;
  };
  measure(root);
  return lengths;
}
