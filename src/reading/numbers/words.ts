import { wordSet } from '../lexicon-lines.js';

const BELOW_TWENTY = wordSet(`
  zero one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
`);
const TENS = wordSet('twenty thirty forty fifty sixty seventy eighty ninety');

export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...BELOW_TWENTY].map((word, value) => [word, value]),
  ['nought', 0],
  ...[...TENS].map((word, index) => [word, (index + 2) * 10]),
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Abbreviated magnitudes after digits. */
export const SHORT_MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const DENOMINATORS = { third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };

/** The values of fractions, for words in the singular and plural. */
export const FRACTIONS: Readonly<Record<string, number>> = Object.fromEntries([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ...Object.entries(DENOMINATORS).flatMap(([word, parts]) => [
    [word, 1 / parts],
    [`${word}s`, 1 / parts],
  ]),
]);

/**
 * Returns the value of a number in words: 'two hundred and five', 'twenty-three', 'a million', 'one point three'. The
 * values before a magnitude are added, and their sum is multiplied by the magnitude.
 */
export function valueOfWords(words: string): number {
  const [whole, decimals] = words.split(/\spoint\s/iu);
  if (whole !== undefined && decimals !== undefined) {
    const words = decimals.toLowerCase().split(/[\s-]+/u);
    const digits = words.map((word) => NUMBER_WORDS[word] ?? '');
    const times = words.reduce((product, word) => product * (MAGNITUDES[word] ?? 1), 1);
    return Number((Number(`${valueOfWords(whole)}.${digits.join('')}`) * times).toPrecision(15));
  }
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    const magnitude = MAGNITUDES[word];
    if (magnitude === undefined) group += word === 'a' || word === 'an' ? 1 : (NUMBER_WORDS[word] ?? 0);
    else if (magnitude > 100) {
      total += (group || 1) * magnitude;
      group = 0;
    } else group = (group || 1) * magnitude;
  }
  return total + group;
}

/** Returns the value of a number in one or two words, or in digits without separators: 'three', 'a hundred', '12'. */
export const smallNumber = (word: string): number => (/^\d/.test(word) ? Number(word) : valueOfWords(word));

/** Returns the value of digits in English notation: '6,700', '2.5'. */
export const valueOfDigits = (digits: string): number => Number(digits.replaceAll(',', ''));
