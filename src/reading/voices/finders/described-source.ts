import { TIME_WORDS } from '../../lexicon/grammar-words.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { isQuotationMark, lowerAt, posAt, type Range, textAt, type Word } from '../../line/words.js';
import type { Source } from './finding.js';

/** Whether a word is a comma, or a dash between spaces. The hyphen of 'D-Ohio' is neither. */
export function isComma(words: readonly Word[], index: number): boolean {
  const text = textAt(words, index);
  if (text === '-') return (words[index]?.start ?? 0) > (words[index - 1]?.end ?? 0);
  return /^(?:,|—|–|--)$/.test(text);
}

/** Returns the last word before an age between commas, or `last` if there is no age: 'Lind, 61, who runs the port'. */
export const beforeAge = (words: readonly Word[], last: number): number =>
  posAt(words, last) === 'NUM' && isComma(words, last - 1) && isComma(words, last + 1) ? last - 2 : last;

/** Finds a source who asked for anonymity: 'an official who asked not to be named said'. */
export function anonymousSource(words: readonly Word[], last: number): Source | undefined {
  const end = isComma(words, last) ? last - 1 : last;
  if (!/^(?:named|identified|anonymity|anonymously)$/.test(lowerAt(words, end))) return undefined;
  for (let index = end - 1; index > 0 && index > end - LONGEST_WISH; index -= 1) {
    if (!/^(?:who|speaking|asking|requesting)$/.test(lowerAt(words, index))) continue;
    const range = nounPhraseBefore(words, isComma(words, index - 1) ? index - 2 : index - 1);
    return range && { range: [range[0], end], position: 'before' };
  }
  return undefined;
}

const LONGEST_WISH = 14;

/** The number of words that are searched for the comma or dash before a description. */
const LONGEST_DESCRIPTION = 45;

/** Whether a quotation ends right before a word: '… ,” said' or '… ”, said'. */
export const endsQuotation = (words: readonly Word[], index: number): boolean =>
  isQuotationMark(words, index) || (isComma(words, index) && isQuotationMark(words, index - 1));

/** Returns a source with a description between commas: 'Lind, who runs the port, said'. */
export function describedSource(words: readonly Word[], end: number): Source | undefined {
  if (!isComma(words, end)) return undefined;
  const limit = Math.max(1, end - LONGEST_DESCRIPTION);
  const nearest = commaBefore(words, end, limit);
  const comma = opensState(words, nearest, end) ? commaBefore(words, nearest, limit) : nearest;
  if (endsQuotation(words, end - 1)) return undefined;
  if (comma < limit) return strayComma(words, end);
  const name = nounPhraseBefore(words, beforeAge(words, comma - 1));
  if (name === undefined) return undefined;
  if (isOpening(words, name[0], comma)) return { range: [comma + 1, end - 1], position: 'before' };
  return { range: [listStart(words, name[0], comma + 1), end - 1], position: 'before' };
}

function commaBefore(words: readonly Word[], end: number, limit: number): number {
  let comma = end - 1;
  while (comma >= limit && (!isComma(words, comma) || words[comma]?.quote !== 'outside')) comma -= 1;
  return comma;
}

/** Whether only a state follows the comma after a place: 'a spokesman for the embassy in Washington, DC, said'. */
function opensState(words: readonly Word[], comma: number, end: number): boolean {
  const isShort = end - comma <= 3 && words.slice(comma + 1, end).every(({ pos }) => pos === 'PROPN');
  let place = comma - 1;
  while (place > 0 && posAt(words, place) === 'PROPN') place -= 1;
  return isShort && place < comma - 1 && /^(?:at|from|in|near|of)$/.test(lowerAt(words, place));
}

/** Whether the line opens with a time or place, whose noun is not the speaker: 'On Monday, Mayor Lind, said'. */
const isOpening = (words: readonly Word[], noun: number, comma: number): boolean =>
  noun === 1 &&
  /^(?:on|in|at|during|after|before|by|since)$/.test(lowerAt(words, 0)) &&
  /^(?:DET|NOUN|PROPN)$/.test(posAt(words, comma + 1)) &&
  !TIME_WORDS.has(lowerAt(words, comma + 1));

/**
 * Returns a subject that is followed by a superfluous comma, at the start of the line or after a quotation: 'The harbor
 * firm, has said'.
 */
function strayComma(words: readonly Word[], comma: number): Source | undefined {
  const first = words.slice(0, comma).findLastIndex(({ quote }) => quote !== 'outside') + 1;
  const range = nounPhraseBefore(words, comma - 1);
  if (range?.[0] === first) return { range, position: 'before' };
  const subject = nounPhraseAfter(words, first, false);
  if (subject?.[1] === comma - 1) return { range: subject, position: 'before' };
  const next = subject && words[subject[1] + 1];
  const isReduced = next?.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower);
  return subject && isReduced ? { range: subject, position: 'before' } : undefined;
}

/**
 * Returns the start of a source with two descriptions: 'Lind, D-Ohio, the chair, said', 'its chairman, Ann Lind, 61,
 * said'.
 *
 * @param first the start of the part directly before the second-to-last comma
 * @param last the start of the last part
 */
function listStart(words: readonly Word[], first: number, last: number): number {
  const earlier = isComma(words, first - 1)
    ? nounPhraseBefore(words, beforeAge(words, first - 2))
    : undefined;
  if (earlier === undefined || TIME_WORDS.has(lowerAt(words, earlier[1]))) return first;
  return isDescribedTwice(words, earlier, first, last) ? earlier[0] : first;
}

const isName = (words: readonly Word[], index: number): boolean => posAt(words, index) === 'PROPN';

/** The initials of parties, as in 'D-Ohio'. */
const PARTY = /^[dri]$/;

/**
 * Whether a name has two descriptions: 'Lind, D-Ohio, the chair, said'. In 'closed on Monday, the minister, Ann Lind,
 * said' and 'In Norland, the minister, a lawyer, said', the first part does not belong to the source.
 */
function isDescribedTwice(words: readonly Word[], [start, end]: Range, first: number, last: number): boolean {
  const isFree = !/^(?:ADP|VERB|AUX|PART)$/.test(posAt(words, start - 1));
  const isDescription = !isName(words, first) || PARTY.test(lowerAt(words, first));
  return isName(words, end) && isFree && isDescription && !isName(words, last);
}
