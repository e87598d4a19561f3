import type { Sentence, Span, Token } from '../reading.js';

/** A word or punctuation mark of a sentence, with its lowercase form and whether it is quoted. */
export interface Word extends Span {
  readonly text: string;
  /**
   * The word in lowercase and with straight apostrophes, so that lexicons need only one spelling; 'WHO', 'US' and 'IT'
   * keep their capitals.
   */
  readonly lower: string;
  readonly pos: string;
  readonly quote: QuoteState;
}

/** Whether a word is inside or outside a quotation, or is its opening or closing mark. */
export type QuoteState = 'outside' | 'inside' | 'open' | 'close';

/** The first and last word of a range within one sentence, inclusive. */
export type Range = readonly [first: number, last: number];

/** A sentence in the form used by the rules. */
export interface Line {
  readonly sentence: Sentence;
  /** The index of the sentence in the reading. */
  readonly index: number;
  readonly words: readonly Word[];
  /** The number of the paragraph, from 0. Lines of one paragraph share it. */
  readonly paragraph: number;
  /** Whether the sentence begins inside a quotation that was opened earlier in the paragraph. */
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

/** Groups tokens by sentence. A sentence without tokens gets an empty list. */
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
