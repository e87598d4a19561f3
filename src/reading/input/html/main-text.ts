import type { Block } from '../blocks.js';
import { type HtmlDocument, type HtmlElement, textOf } from './dom.js';
import { toBlocks } from './to-blocks.js';

/** Readability takes time that grows faster than the page; larger pages are read from their own marks alone. */
const MOST_ELEMENTS = 6000;
const LONGEST_TEXT = 1_000_000;
/** If Readability keeps less than this part of what the page itself marks as its article, it has lost some of it. */
const LEAST_PART = 0.8;

/**
 * The blocks of a page's main text: what Readability finds, or what the page marks as its article where that is clearly
 * more. The document is changed on the way.
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

/** What the page itself says is its article; undefined where it marks none, or several of like length. */
function markedArticle(document: HtmlDocument): HtmlElement | undefined {
  for (const selector of [
    '[itemprop~="articleBody"]',
    'article',
    '[role="article"]',
    'main,[role="main"]',
    '.e-content',
  ]) {
    const [first, second] = [...document.querySelectorAll(selector)]
      .map((element) => ({ element, length: textOf(element).length }))
      .sort((a, b) => b.length - a.length);
    if (first && first.length > 4 * (second?.length ?? 0)) return first.element;
  }
  return undefined;
}

async function readable(document: HtmlDocument): Promise<Block[]> {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<HtmlElement>(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    {
      keepClasses: true,
      disableJSONLD: true,
      charThreshold: 250,
      serializer: (node) => node as unknown as HtmlElement,
    },
  );
  return toBlocksOf(reader);
}

/** Readability fails on some pages that are built strangely; what the page marks by itself is left then. */
function toBlocksOf(reader: { parse(): { content?: HtmlElement | null } | null }): Block[] {
  try {
    const content = reader.parse()?.content;
    return content ? toBlocks(content) : [];
  } catch {
    return [];
  }
}

/** How much of some blocks is running text. */
export const proseLength = (blocks: readonly Block[]): number =>
  blocks
    .filter(({ kind, text }) => kind !== 'heading' && kind !== 'title' && isProse(text))
    .reduce((sum, { text }) => sum + text.length, 0);

/** Whether a paragraph can be prose: it is more than a few words, and has the end of a sentence. */
const isProse = (text: string): boolean => text.length >= 40 && /[.!?…:;]["”’)\]]*(?:\s|$)/u.test(text);
