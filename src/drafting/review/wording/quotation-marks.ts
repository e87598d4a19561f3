import { capitalized } from '../../claims/wording.js';

/**
 * Balances quotation marks: removes an unpaired mark at the beginning or end, and adds the missing partner of any other
 * mark.
 */
export function balanced(text: string): string {
  if (!hasOpenQuotation(text)) return text;
  const lonely = /^["“]|["“”](?=\.?$)/u;
  const rest = text.replace(lonely, '');
  if (!hasOpenQuotation(rest) && !CLOSES_FIRST.test(rest)) return capitalized(rest.replace(/\.{2}$/u, '.'));
  const closing = /[^\s(]["”]/u.exec(text)?.index ?? text.length;
  const opening = /(?:^|[\s(])["“]/u.exec(text)?.index ?? text.length;
  const isCurly = /[“”]/u.test(text);
  return closing < opening ? `${isCurly ? '“' : '"'}${text}` : `${text}${isCurly ? '”' : '"'}`;
}

/** Matches a text that needs a quotation mark at its beginning: 'It sank,” she said, “in the harbor'. */
const CLOSES_FIRST = /^[^"“”]*[^\s("“”]["”](?:\s|$)/u;

const countOf = (mark: RegExp, text: string): number => text.match(mark)?.length ?? 0;

/** Returns whether a text has a quotation mark without its partner. */
export const hasOpenQuotation = (text: string): boolean =>
  countOf(/"/gu, text) % 2 === 1 || countOf(/“/gu, text) !== countOf(/”/gu, text);
