import type { Block } from '../blocks.js';
import { type HtmlDocument, type HtmlElement, textOf } from './dom.js';
import { toBlocks } from './to-blocks.js';

/**
 * The maximum size of a page that Readability processes, since Readability's running time grows faster than the size.
 * In a larger page, the text is found by means of the page's own markup.
 */
const MOST_ELEMENTS = 6000;
const LONGEST_TEXT = 1_000_000;
/**
 * The minimum share of the running text in the page's own article element that Readability must keep. If it keeps less,
 * it has lost part of the article.
 */
const LEAST_PART = 0.8;

/**
 * Returns the blocks of a page's main text: the result of Readability, or the page's own article element if that has
 * much more text. Modifies the document.
 */
export async function mainText(document: HtmlDocument): Promise<Block[]> {
  const marked = markedArticle(document);
  const own = marked ? toBlocks(marked) : [];
  const isLarge =
    document.querySelectorAll('*').length > MOST_ELEMENTS || textOf(document.body).length > LONGEST_TEXT;
  const found = isLarge ? [] : await readable(document);
  if (isLarge && own.length === 0) return document.body ? toBlocks(document.body) : [];
  return proseLength(found) < proseLength(own) * LEAST_PART ? own : found;
}

const ARTICLE_SELECTORS =
  '[itemprop~="articleBody"] article [role="article"] main,[role="main"] .e-content'.split(' ');

/** Returns the page's own article element; undefined if there is none, or if there are several of similar length. */
function markedArticle(document: HtmlDocument): HtmlElement | undefined {
  for (const selector of ARTICLE_SELECTORS) {
    const [first, second] = [...document.querySelectorAll(selector)]
      .map((element) => ({ element, length: textOf(element).length }))
      .sort((a, b) => b.length - a.length);
    if (first && first.length > 4 * (second?.length ?? 0)) return first.element;
  }
  return undefined;
}

async function readable(document: HtmlDocument): Promise<Block[]> {
  const { Readability } = await import('@mozilla/readability');
  const page = document as unknown as ConstructorParameters<typeof Readability>[0];
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node: unknown) => node as HtmlElement,
  };
  try {
    const content = new Readability(page, options).parse()?.content;
    return content ? toBlocks(content) : [];
  } catch {
    // Readability can fail on unusual pages. In that case, only the page's own markup is used.
    return [];
  }
}

/** Returns the length of the running text in blocks, in characters. */
export const proseLength = (blocks: readonly Block[]): number =>
  blocks
    .filter(({ kind, text }) => kind !== 'heading' && kind !== 'title' && isProse(text))
    .reduce((sum, { text }) => sum + text.length, 0);

/** Whether a paragraph looks like prose: it has more than a few words and contains the end of a sentence. */
const isProse = (text: string): boolean => text.length >= 40 && /[.!?…:;]["”’)\]]*(?:\s|$)/u.test(text);
