import type { Sentence, Span, Token } from '../reading.js';

/** A word or mark of a sentence, prepared for the rules: its lowercase form, and whether it is quoted. */
export interface Word extends Span {
  readonly text: string;
  /** The word in lowercase, with straight apostrophes, so that a lexicon needs only one spelling. */
  readonly lower: string;
  readonly pos: string;
  readonly quote: QuoteState;
}

/** `inside` a quotation, one of its two marks, or `outside`. */
export type QuoteState = 'outside' | 'inside' | 'open' | 'close';

/** The first and the last word of a range in one sentence, inclusive. */
export type Range = readonly [first: number, last: number];

/** A sentence in the form that the rules use. */
export interface Line {
  readonly sentence: Sentence;
  /** The index of the sentence in the reading. */
  readonly index: number;
  readonly words: readonly Word[];
  /** Counted from 0; lines of one paragraph share it. */
  readonly paragraph: number;
  /** Whether the sentence begins inside a quotation that an earlier sentence of the paragraph opened. */
  readonly startsInside: boolean;
}

/** Returns the offsets of a range of words. */
export const spanOf = (words: readonly Word[], [first, last]: Range): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

export const lowerAt = (words: readonly Word[], index: number): string => words[index]?.lower ?? '';

export const posAt = (words: readonly Word[], index: number): string => words[index]?.pos ?? '';

/** Whether the word at an index is a quotation mark. */
export const isQuotationMark = (words: readonly Word[], index: number): boolean => {
  const quote = words[index]?.quote;
  return quote === 'open' || quote === 'close';
};

/** Groups tokens by sentence; a sentence without tokens has an empty list. */
export function tokensBySentence(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const groups: Token[][] = sentences.map(() => []);
  for (const token of tokens) groups[token.sentence]?.push(token);
  return groups;
}

/** Returns the words of a line that are in a span. */
export function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((words[last]?.end ?? end + 1) <= end) last += 1;
  return words.slice(low, last);
}
