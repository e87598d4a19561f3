import { wordSet } from '../../lexicon-lines.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { isPassive } from '../../line/verb-groups.js';
import { lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { ADDRESSED } from './addressees.js';
import type { Candidate } from './candidates.js';
import { contentAfter, endOfPhrase, lastWord, opensStatement } from './contents.js';
import type { Finding } from './finding.js';

/** Whether a verb is passive, as in 'was told' and 'as reported by', or is introductory: 'Asked about the port, …'. */
export const isToldPassively = (words: readonly Word[], candidate: Candidate): boolean =>
  isAsked(words, candidate) ||
  isPassive(words, candidate.first, candidate.verb) ||
  isReduced(words, candidate);

/** Whether a verb is a participle with an agent: 'as reported by Lind', 'a bill backed by the union'. */
const isReduced = (words: readonly Word[], { verb, first }: Candidate): boolean =>
  first === verb &&
  !/^(?:PRON|NUM)$/.test(posAt(words, first - 1)) &&
  posAt(words, verb + 2) !== 'NUM' &&
  lowerAt(words, verb + 1) === 'by' &&
  /(?:ed|en)$/.test(lowerAt(words, verb));

/** Whether a verb is an introductory 'asked': 'Asked about the port, …', 'when asked whether …'. */
const isAsked = (words: readonly Word[], { verb, first }: Candidate): boolean =>
  lowerAt(words, verb) === 'asked' &&
  first === verb &&
  (verb === 0 || /^(?:when|if|once|,)$/.test(lowerAt(words, verb - 1)));

/**
 * Returns the report of a passive verb. The source is the agent after 'by'. Without an agent, the statement is in the
 * text's own voice.
 */
export function passive(words: readonly Word[], candidate: Candidate): Finding | undefined {
  const { verb, first } = candidate;
  if (QUOTING.test(candidate.cue.base)) return quotedAsSaying(words, candidate);
  const agent = lowerAt(words, verb + 1) === 'by' ? nounPhraseAfter(words, verb + 2) : undefined;
  if (isAsked(words, candidate)) return finding(agent, [verb, verb], phraseAfter(words, agent?.[1] ?? verb));
  if (agent !== undefined && BODILY.has(candidate.cue.base)) return undefined;
  if (agent !== undefined && ADDRESSED.has(candidate.cue.base)) return addressedBy(words, candidate, agent);
  if (agent !== undefined)
    return {
      ...finding(agent, [first, verb + 1], [subjectStart(words, candidate), first - 1]),
      announces: words.at(-1)?.text === ':',
    };
  const complement =
    /^(?:to|as|that)$/.test(lowerAt(words, verb + 1)) || /^(?:asked|told)$/.test(lowerAt(words, verb));
  if (candidate.cue.kind === 'speech' && !HEARSAY.has(candidate.cue.base)) return undefined;
  return complement ? finding(undefined, [first, verb], [0, lastWord(words)]) : undefined;
}

/** Returns the report of a passive verb whose subject is the addressee: 'Lind was told by police that it sank'. */
function addressedBy(words: readonly Word[], { verb, first }: Candidate, described: Range): Finding {
  const agent = beforeOf(words, nounPhraseAfter(words, verb + 2, false) ?? described);
  const content = contentAfter(words, agent[1] + 1, '');
  const isClause = content && opensStatement(words, content[0]);
  return {
    ...finding(agent, [first, verb + 1], isClause ? content : NOTHING),
    announces: words.at(-1)?.text === ':',
  };
}

/** Drops a phrase with 'of' from the source: 'accused by the union [of theft]'. */
function beforeOf(words: readonly Word[], [start, end]: Range): Range {
  const length = words.slice(start + 1, end + 1).findIndex(({ lower }) => lower === 'of');
  return [start, length < 0 ? end : start + length];
}

const NOTHING: Range = [0, -1];
const QUOTING = /^(?:quote|cite)$/;

/**
 * Returns the report of 'quoted' or 'cited': 'Lind was quoted as saying that it sank', 'It sank, Lind was quoted by the
 * paper as saying'.
 */
function quotedAsSaying(words: readonly Word[], { verb, first }: Candidate): Finding | undefined {
  const agent = lowerAt(words, verb + 1) === 'by' ? nounPhraseAfter(words, verb + 2, false) : undefined;
  const as = (agent?.[1] ?? verb) + 1;
  if (lowerAt(words, as) !== 'as' || !/^(?:saying|telling)$/.test(lowerAt(words, as + 1))) return undefined;
  const source = nounPhraseBefore(words, first - 1);
  const told = contentAfter(words, as + 2, lowerAt(words, as + 1) === 'telling' ? 'tell' : 'say');
  const clause = told && opensStatement(words, told[0]) ? told : undefined;
  const before: Range = [0, (source?.[0] ?? 0) - 2];
  return { ...finding(source, [first, as + 1], clause ?? before), kind: 'verb' };
}

/**
 * Returns the start of the subject of a passive verb. In 'It passed a bill rejected by the House', the subject of
 * 'rejected' is 'a bill'.
 */
const subjectStart = (words: readonly Word[], candidate: Candidate): number =>
  isReduced(words, candidate) ? (nounPhraseBefore(words, candidate.first - 1)?.[0] ?? 0) : 0;

/** Verbs for physical actions, which report nothing in the passive: 'attacked by hackers', 'knocked down by a car'. */
const BODILY = wordSet('attack bash knock lash lay paint pipe push rip tear trash');

/** Verbs that can report in the passive without naming a source: 'is said to', 'was told that'. */
const HEARSAY = wordSet(`
  accuse allege ask call claim describe estimate forecast predict project report rumor say show suggest tell
  warn
`);

const phraseAfter = (words: readonly Word[], index: number): Range => [
  index + 1,
  endOfPhrase(words, index + 1),
];

const finding = (source: Range | undefined, cue: Range, content: Range): Finding => ({
  kind: 'passive',
  source,
  cue,
  content: content[0] <= content[1] ? [content] : [],
});
