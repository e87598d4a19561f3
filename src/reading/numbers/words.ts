/** The values of number words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

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

export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  eighth: 1 / 8,
  eighths: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
};

/**
 * Returns the value of a number in words: 'two hundred and five', 'twenty-three', 'a million'. The words before each
 * magnitude are added, and the sum is multiplied by it.
 */
export function valueOfWords(words: string): number {
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

/** Returns the value of digits in English notation: '6,700', '2.5'. */
export const valueOfDigits = (digits: string): number => Number(digits.replaceAll(',', ''));
