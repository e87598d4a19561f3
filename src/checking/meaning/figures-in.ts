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
    ...numbers.flatMap(({ start, end, value, unit }): Figure[] => {
      const range = rangeOf(tokens, { start, end });
      if (isAddress(words, range.last)) return [];
      return [{ ...range, text: text.slice(start, end), value, unit, noun: nounAfter(words, range.last) }];
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

/** Whether a number is a house number: '10 Downing Street'. */
const isAddress = (words: readonly MeaningWord[], last: number): boolean =>
  /^\p{Lu}/u.test(words[last + 1]?.text ?? '') &&
  /^(?:Street|Road|Avenue|Square|Lane|Drive)$/.test(words[last + 2]?.text ?? '');

/** Returns the range of the tokens that overlap a span of the text. */
export function rangeOf(tokens: readonly Token[], { start, end }: Span): WordRange {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first < 0 ? tokens.length - 1 : first;
  while ((tokens[last + 1]?.start ?? end) < end) last += 1;
  return { first: first < 0 ? last : first, last };
}

/**
 * Returns the root of the noun for the counted thing: a noun at most three words after a number or the parenthesis that
 * follows the number.
 */
function nounAfter(words: readonly MeaningWord[], last: number): string | undefined {
  const from =
    words[last + 1]?.lower === '(' ? words.findIndex(({ lower }, at) => at > last && lower === ')') : last;
  if (from < 0) return undefined;
  for (let at = from + 1; at <= from + 3; at += 1) {
    const word = words[at];
    if (word === undefined || /^[,;:.]$/.test(word.lower) || word.pos === 'VERB') return undefined;
    if (word.pos === 'NOUN' && word.isContent) return word.root;
  }
  return undefined;
}
