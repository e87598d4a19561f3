import { POSSESSIVES } from '../../lexicon/grammar-words.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { type Line, lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { REPORTED_NOUNS } from '../lexicon/nouns.js';
import { endOfPhrase } from './contents.js';
import type { Finding } from './finding.js';

/** How many adjectives can be between a possessor and a noun: 'her repeated public calls'. */
const MOST_ADJECTIVES = 4;

/** Finds nouns that report statements or opinions: 'his claim that', 'the union's call for', 'their opposition to'. */
export function reportedNouns({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const followers =
      words[index]?.quote === 'outside' ? REPORTED_NOUNS.get(lowerAt(words, index)) : undefined;
    if (followers === undefined || !followers.has(lowerAt(words, index + 1))) continue;
    const source = possessor(words, index);
    if (source === undefined) continue;
    const end = endOfPhrase(words, index + 2);
    const content: Range[] = end < index + 2 ? [] : [[index + 2, end]];
    findings.push({ kind: 'noun', source, cue: [source[1] + 1, index + 1], content });
  }
  return findings;
}

/** Returns the possessor of a noun: 'his', or a noun phrase with "'s". */
function possessor(words: readonly Word[], noun: number): Range | undefined {
  for (let index = noun - 1; index >= 0 && index >= noun - MOST_ADJECTIVES; index -= 1) {
    const lower = lowerAt(words, index);
    if (POSSESSIVES.has(lower)) return [index, index];
    if (lower === "'s" || (lower === "'" && posAt(words, index) !== 'PUNCT'))
      return withoutOpening(words, nounPhraseBefore(words, index));
    if (!/^(?:ADJ|NOUN|ADV|NUM)$/.test(posAt(words, index)) && !/(?:ed|ing)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** Drops the words up to the last preposition: in 'in response to Lind's claim', the possessor is Lind. */
function withoutOpening(words: readonly Word[], range: Range | undefined): Range | undefined {
  if (range === undefined) return undefined;
  const [first, last] = range;
  const preposition = words.slice(first, last).findLastIndex(({ lower }) => PREPOSITION.test(lower));
  return [first + preposition + 1, last];
}

const PREPOSITION = /^(?:to|by|with|on|in|at|from|against|about|over|under|between|near|behind)$/;
