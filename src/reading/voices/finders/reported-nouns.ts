import lines from '../../../../data/lexicon/reading/reporting-nouns.json' with { type: 'json' };
import { POSSESSIVES } from '../../lexicon/grammar-words.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { type Line, lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { endOfPhrase } from './contents.js';
import type { Finding } from './finding.js';

/** Nouns that report somebody, each with the words that can follow it. Plurals are derived. */
const LINES: readonly string[] = lines;

/** Maps each noun, in singular and plural, to the words that can follow it. */
const REPORTED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.flatMap((line) => {
    const [noun = '', ...followers] = line.split(' ');
    const set = new Set(followers);
    return [
      [noun, set],
      [plural(noun), set],
    ] as const;
  }),
);

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The number of adjectives that can be between possessor and noun: 'her repeated public calls'. */
const MOST_ADJECTIVES = 4;

/** Finds 'his claim that', 'the union's call for', 'their opposition to'. */
export function reportedNouns({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const followers =
      words[index]?.quote === 'outside' ? REPORTED_NOUNS.get(lowerAt(words, index)) : undefined;
    if (followers === undefined || !followers.has(lowerAt(words, index + 1))) continue;
    const source = possessor(words, index);
    if (source === undefined) continue;
    const content: Range[] = [[index + 2, endOfPhrase(words, index + 2)]];
    findings.push({
      kind: 'noun',
      source,
      cue: [source[1] + 1, index + 1],
      content: content.filter(([a, b]) => a <= b),
      announces: false,
    });
  }
  return findings;
}

/** Returns the possessor: 'his', or the noun phrase before "'s" together with it. */
function possessor(words: readonly Word[], noun: number): Range | undefined {
  for (let index = noun - 1; index >= 0 && index >= noun - MOST_ADJECTIVES; index -= 1) {
    const lower = lowerAt(words, index);
    if (POSSESSIVES.has(lower)) return [index, index];
    if (lower === "'s" || (lower === "'" && posAt(words, index) !== 'PUNCT'))
      return nounPhraseBefore(words, index);
    if (!/^(?:ADJ|NOUN|ADV|NUM)$/.test(posAt(words, index)) && !/(?:ed|ing)$/.test(lower)) return undefined;
  }
  return undefined;
}
