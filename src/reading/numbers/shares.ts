import type { NumberMention } from '../reading.js';
import { FRACTIONS, NUMBER_WORDS, valueOfWords } from './words.js';

const small = (word: string): number => (/^\d/.test(word) ? Number(word) : valueOfWords(word));

/** 'two-thirds' is two times a third. */
export function shareIn(match: RegExpExecArray): NumberMention | undefined {
  const { count, part = '' } = match.groups ?? {};
  const isWhole = /^(?:half|halves)$/i.test(part);
  if (count === undefined && !isWhole) return undefined;
  const times = count === undefined ? 1 : (NUMBER_WORDS[count.toLowerCase()] ?? 1);
  const value = times * (FRACTIONS[part.toLowerCase()] ?? 1);
  return { start: match.index, end: match.index + match[0].length, value };
}

/** 'one in five' is a fifth; 'three in May' and 'two in 2030' are not shares. */
export function ratioIn(match: RegExpExecArray): NumberMention | undefined {
  const { part = '', whole = '', link = '' } = match.groups ?? {};
  const [of, all] = [small(part), small(whole)];
  const isShare = of < all && (link !== 'in' || of === 1 || [10, 100, 1000].includes(all) || of * 2 > all);
  return isShare ? { start: match.index, end: match.index + match[0].length, value: of / all } : undefined;
}
