import { OPENS_CIRCUMSTANCE } from '../../lexicon/grammar-words.js';
import { wordSet } from '../../lexicon-lines.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { verbGroupStart } from '../../line/verb-groups.js';
import { type Line, lowerAt, type Range, type Word } from '../../line/words.js';
import { contentAfter, lastWord, opensStatement } from './contents.js';
import type { Finding } from './finding.js';

/** Institutions and people that hear statements: 'the court heard'. */
const HEARERS = wordSet(`
  commission committee council court hearing inquest inquiry judge judges jurors jury lawmakers magistrates
  parliament tribunal
`);

/**
 * Finds reports that name only the hearer: 'the court was told that it sank', 'it sank, the jury heard'. The voice is
 * unnamed.
 */
export function hearings({ words }: Line): readonly Finding[] {
  return words.flatMap((_, verb) => hearingAt(words, verb) ?? []);
}

function hearingAt(words: readonly Word[], verb: number): Finding | undefined {
  if (words[verb]?.quote !== 'outside' || !/^(?:told|heard)$/.test(lowerAt(words, verb))) return undefined;
  const first = verbGroupStart(words, verb);
  if (lowerAt(words, verb) === 'told' && !/^(?:is|was|were|been)$/.test(lowerAt(words, first)))
    return undefined;
  const source = nounPhraseBefore(words, first - 1);
  if (source === undefined || !HEARERS.has(lowerAt(words, source[1]))) return undefined;
  const content = contentOf(words, source, verb);
  return content && { kind: 'hearing', source, cue: [first, verb], content: [content] };
}

function contentOf(words: readonly Word[], [start]: Range, verb: number): Range | undefined {
  const rest = contentAfter(words, verb + 1, '');
  if (rest !== undefined && opensStatement(words, rest[0])) return rest;
  const isLast = verb >= lastWord(words) || OPENS_CIRCUMSTANCE.has(lowerAt(words, verb + 1));
  const closes = isLast && words[start - 1]?.text === ',' && start > 3;
  return closes ? [0, start - 2] : undefined;
}
