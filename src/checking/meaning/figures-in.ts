import type { DateMention, NumberMention, Span, Token } from '../../reading/reading.js';
import type { Figure, MeaningWord, WordRange } from './meaning.js';

/** Returns the numbers and dates in a sentence, in order. */
export function figuresIn(
  text: string,
  tokens: readonly Token[],
  words: readonly MeaningWord[],
  numbers: readonly NumberMention[],
  dates: readonly DateMention[],
): Figure[] {
  const found = [
    ...numbers.map(({ start, end, value, unit }): Figure => {
      const range = rangeOf(tokens, { start, end });
      return { ...range, text: text.slice(start, end), value, unit, noun: nounAfter(words, range.last) };
    }),
    ...dates.map(
      ({ start, end, date }): Figure => ({
        ...rangeOf(tokens, { start, end }),
        text: text.slice(start, end),
        date,
      }),
    ),
  ];
  return found.sort((a, b) => a.first - b.first);
}

/** Returns the range of the tokens that overlap a span of the text. */
export function rangeOf(tokens: readonly Token[], { start, end }: Span): WordRange {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first < 0 ? tokens.length - 1 : first;
  while ((tokens[last + 1]?.start ?? end) < end) last += 1;
  return { first: first < 0 ? last : first, last };
}

/** Returns the root of the thing counted: the noun within three words after a number. */
function nounAfter(words: readonly MeaningWord[], last: number): string | undefined {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const word = words[at];
    if (word === undefined || /^[,;:.]$/.test(word.lower) || word.pos === 'VERB') return undefined;
    if (word.pos === 'NOUN' && word.isContent) return word.root;
  }
  return undefined;
}
