import errors from '../../../../data/lexicon/reading/error-pages.json' with { type: 'json' };
import { anyOf } from '../../lexicon-lines.js';
import type { Block } from '../blocks.js';
import { type HtmlDocument, textOf } from './dom.js';
import { proseLength } from './main-text.js';

/** The minimum length of an article's running text in characters. A short news item has about 300 characters. */
const LEAST_PROSE = 120;
/** The maximum length of the running text on an error page or a consent dialog. */
const LONGEST_ERROR_PAGE = 1500;

const ERROR = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(errors)})(?![\\p{L}\\p{N}])`, 'iu');
const CONSENT =
  /(?<![\p{L}\p{N}])(?:accept all|agree to|before you continue|consent|cookies?|our partners|personal data|privacy)(?![\p{L}\p{N}])/iu;

/** Properties of a page, measured before anything is removed. */
interface PageLook {
  readonly heading: string;
  readonly text: string;
  readonly linkShare: number;
}

export function lookAt(document: HtmlDocument): PageLook {
  const heading = textOf(document.querySelector('h1')) || textOf(document.querySelector('title'));
  const text = textOf(document.body).replace(/\s+/g, ' ').trim();
  let linked = 0;
  for (const link of document.querySelectorAll('a')) linked += textOf(link).trim().length;
  return { heading: heading.replace(/\s+/g, ' ').trim(), text, linkShare: linked / Math.max(text.length, 1) };
}

/** Explains why a page contains no article, and what to do; undefined if the page contains an article. */
export function whyNoArticle(look: PageLook, title: string, blocks: readonly Block[]): string | undefined {
  const isShort = proseLength(blocks) < LONGEST_ERROR_PAGE;
  const isErrorPage = [title, look.heading].some((words) => ERROR.test(words));
  if (isShort && isErrorPage && look.text.length < 2 * LONGEST_ERROR_PAGE)
    return `it is an error page, “${(look.heading || title).slice(0, 80)}” (check the address, or save the page from a browser)`;
  if (isShort && asksForConsent(look, blocks))
    return 'it asks for consent to cookies and has no article (open it in a browser, answer the request, and save the page)';
  if (isArticle(blocks)) return undefined;
  if (look.linkShare > 0.6) return 'there is no prose in it, only links (give the page of one article)';
  return 'there is no article in it (save the page of the article itself, or its text)';
}

export const isArticle = (blocks: readonly Block[]): boolean => proseLength(blocks) >= LEAST_PROSE;

function asksForConsent(look: PageLook, blocks: readonly Block[]): boolean {
  if (!/cookie|consent/i.test(look.text)) return false;
  const about = blocks.filter(({ text }) => CONSENT.test(text));
  return isArticle(blocks) ? about.length * 2 > blocks.length : CONSENT.test(look.text);
}
