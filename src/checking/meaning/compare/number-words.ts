import type { Figure, Meaning } from '../meaning.js';
import { hasSense } from '../senses.js';
import { rootsOf } from '../support.js';
import { NUMBERS } from './times.js';

/** Whether the source expresses a number in words that are not read as numbers: 'one', 'both', 'a pair'. */
export function standsInWords({ value, text, noun }: Figure, source: Meaning): boolean {
  const words = new Set(source.words.map(({ lower }) => lower));
  if (words.has(text.toLowerCase())) return true;
  if (value === 1) return ONE.some((word) => words.has(word));
  if (value === 2) return TWO.some((word) => words.has(word));
  const [, part = '', whole = ''] = /^(\S+) out of (\S+)$/i.exec(text) ?? [];
  if (part !== '') return [part, whole].every((one) => hasNumber(one, words, source));
  if (value === undefined) return false;
  if (words.has(ORDINALS[value - 1] ?? '')) return true;
  if (listsIn(source).has(value)) return true;
  return source.names.length === value && (noun === undefined || !hasSense(rootsOf(source), noun));
}

const ONE = ['a', 'an', 'one', 'single', 'sole', 'first'];
const TWO = ['both', 'two', 'pair', 'couple', 'double', 'twice', 'either', 'neither', 'second'];

/** Whether the source contains a number in words or as an ordinal: 'three out of eleven' for 'the third of eleven'. */
function hasNumber(text: string, words: ReadonlySet<string>, { figures }: Meaning): boolean {
  const lower = text.toLowerCase();
  const value = NUMBERS.includes(lower) ? NUMBERS.indexOf(lower) + 1 : Number(lower);
  return (
    words.has(lower) ||
    words.has(NUMBERS[value - 1] ?? '') ||
    words.has(ORDINALS[value - 1] ?? '') ||
    figures.some((figure) => figure.value === value)
  );
}

/** Ordinals imply a count: 'its sixth defeat' means six defeats. */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** Returns the lengths of the lists of names in a sentence: 3 for 'Shanghai, Beijing and Xiamen'. */
function listsIn({ names, words }: Meaning): ReadonlySet<number> {
  const lengths = new Set<number>();
  let length = 1;
  for (const [index, { first }] of names.entries()) {
    const between = words.slice((names[index - 1]?.last ?? first) + 1, first);
    const isJoined = between.length > 0 && between.every(({ lower }) => /^(?:and|or|,|&|the)$/.test(lower));
    length = isJoined ? length + 1 : 1;
    if (length > 1) lengths.add(length);
  }
  return lengths;
}
