import type { Sentence, Span, Token } from '../reading.js';
import { firstFrom } from '../spans.js';

/** A word or punctuation mark of a sentence, with its lowercase form and whether it is quoted. */
export interface Word extends Span {
  readonly text: string;
  /** The word with straight apostrophes and in lowercase, except for 'WHO', 'US' and 'IT'. */
  readonly lower: string;
  readonly pos: string;
  readonly quote: QuoteState;
}

/** Whether a word is inside or outside a quotation, or is its opening or closing mark. */
export type QuoteState = 'outside' | 'inside' | 'open' | 'close';

/** The first and the last word of a range of words in a sentence. */
export type Range = readonly [first: number, last: number];

/** A sentence in the form in which the rules read it. */
export interface Line {
  readonly sentence: Sentence;
  /** The index of the sentence in the reading. */
  readonly index: number;
  readonly words: readonly Word[];
  /** The number of the paragraph that contains the sentence, from 0. */
  readonly paragraph: number;
  /** Whether the sentence begins inside a quotation that was opened earlier in the paragraph. */
  readonly startsInside: boolean;
}

/** Returns the offsets of a range of words. */
export const spanOf = (words: readonly Word[], [first, last]: Range): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

export const textAt = (words: readonly Pick<Word, 'text'>[], index: number): string =>
  words[index]?.text ?? '';

export const lowerAt = (words: readonly Pick<Word, 'lower'>[], index: number): string =>
  words[index]?.lower ?? '';

export const posAt = (words: readonly Pick<Word, 'pos'>[], index: number): string => words[index]?.pos ?? '';

/** Whether a word is tagged as a verb or an auxiliary. */
export const isVerbAt = (words: readonly Pick<Word, 'pos'>[], index: number): boolean =>
  /^(?:VERB|AUX)$/.test(posAt(words, index));

/** Whether any word from `from` to `to` (exclusive) is tagged as a verb or an auxiliary. */
export const hasVerb = (words: readonly Word[], from: number, to?: number): boolean =>
  words.slice(from, to).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));

/** Whether a word matches `wanted` before any word matches `end`. Both are tested against words in lowercase. */
export const occursBefore = (words: readonly Word[], wanted: RegExp, end: RegExp): boolean =>
  wanted.test(words.find(({ lower }) => wanted.test(lower) || end.test(lower))?.lower ?? '');

export const isQuotationMark = (words: readonly Word[], index: number): boolean =>
  /^(?:open|close)$/.test(words[index]?.quote ?? '');

/** Groups tokens by sentence. The list of a sentence without tokens is empty. */
export function tokensBySentence(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const groups: Token[][] = sentences.map(() => []);
  for (const token of tokens) groups[token.sentence]?.push(token);
  return groups;
}

/** Returns the words of a line that are within a span. */
export function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
  const first = firstFrom(words, start);
  let last = first;
  while ((words[last]?.end ?? end + 1) <= end) last += 1;
  return words.slice(first, last);
}
