import type { Block } from './blocks.js';
import { presentsJournalist, withoutNotices } from './notices.js';
import { continuesOffer, isMenuWord, isSiteText } from './site-sentences.js';

/** The heading of the readers' comments, with their number: 'Comments (214)', '214 comments'. */
const COMMENTS =
  /^(?:(?:reader )?comments?\s?\(?\d[\d,.]*\)?|(?:(?:view|show|read) )?(?:all )?\d[\d,.]* comments|reader comments)$/iu;
/** A comment that begins with the name of an account. */
const ACCOUNT = /^@?(?=\S*[\d_]|\p{L}+\p{Ll}\p{Lu})[\p{L}\d_.-]{3,30}(?::|\s[·|]|\s\d+ (?:min|hour|day))/u;
/** The minimum length of a paragraph of an article, as opposed to a line of a site. */
const PARAGRAPH = 100;
const ENDS = /[.!?:…]["”’)\]]*$/u;
/** The minimum number of lines of a menu at the top. */
const LEAST_MENU = 3;

/**
 * Removes what a site adds to an article when a page is printed or copied: requests for consent, menus, offers of
 * subscriptions and newsletters, the names of buttons, notices of copyright, and the readers' comments at the end.
 */
export function withoutSiteText<Item extends Block>(blocks: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let isOffer = false;
  const rest = withoutMenu(withoutComments(blocks));
  for (const [index, block] of rest.entries()) {
    const { kind, text } = block;
    const own = ownText(block);
    const isBetween = !ENDS.test(text) && isSiteText(rest[index + 1]?.text ?? '.');
    isOffer =
      kind !== 'quotation' &&
      (own === '' || isSiteText(text) || (isOffer && (continuesOffer(text) || isBetween)));
    if (!isOffer) kept.push(own === text ? block : { ...block, text: own });
  }
  const article = isOffer ? withoutPresentations(kept) : kept;
  return article.some(({ text }) => text.length >= PARAGRAPH) ? article : [...blocks];
}

const ownText = ({ kind, text }: Block): string => (kind === 'quotation' ? text : withoutNotices(text));

/**
 * Removes the presentations of the authors at the end. They count only above other text of the site, since an article
 * may end with a sentence that presents a journalist.
 */
function withoutPresentations<Item extends Block>(blocks: readonly Item[]): Item[] {
  const last = blocks.findLastIndex(({ text }) => !presentsJournalist(text));
  return blocks.slice(0, last + 1);
}

/** Removes the comments, which must be below the article: some sites print their number above it as well. */
function withoutComments<Item extends Block>(blocks: readonly Item[]): readonly Item[] {
  // In plain text, the name of an account may be in the same block as the heading.
  const heading = blocks.findLastIndex(({ text }, index) =>
    isCommentsHeading(text.split('\n')[0] ?? '', blocks[index + 1]),
  );
  const above = blocks.slice(0, Math.max(heading, 0));
  const hasArticle = above.filter(({ text }) => text.length >= PARAGRAPH).length >= 2;
  const rest = hasArticle ? above : blocks;
  return rest.filter(({ text }) => !COMMENTS.test(text));
}

const isCommentsHeading = (text: string, next: Block | undefined): boolean =>
  COMMENTS.test(text) || (/^comments$/iu.test(text) && ACCOUNT.test(next?.text ?? ''));

/** Removes a menu above the article: at least three lines in a row that name parts of a site. */
function withoutMenu<Item extends Block>(blocks: readonly Item[]): readonly Item[] {
  const article = blocks.findIndex(
    ({ text }) => text.length >= PARAGRAPH && ENDS.test(text) && !isSiteText(text),
  );
  const isMenu = blocks.map(({ text }, index) => index < article && isMenuWord(text));
  return blocks.filter((_, index) => !isMenu[index] || !isInMenu(isMenu, index));
}

/** Whether a position is in a row of enough marked items for a menu. */
function isInMenu(marked: readonly boolean[], index: number): boolean {
  let [first, last] = [index, index];
  while (marked[first - 1] && last - first < LEAST_MENU) first -= 1;
  while (marked[last + 1] && last - first < LEAST_MENU) last += 1;
  return last - first + 1 >= LEAST_MENU;
}
