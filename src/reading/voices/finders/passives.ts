import { phraseSet } from '../../lexicon/phrases.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { isPassive } from '../../line/verb-groups.js';
import type { Range, Word } from '../../line/words.js';
import { lowerAt, posAt } from '../../line/words.js';
import type { Candidate } from './candidates.js';
import { startsClause } from './clause-start.js';
import { ADDRESSED, contentAfter, endOfPhrase, lastWord, opensContent } from './contents.js';
import type { Finding } from './finding.js';

/** Whether a verb is passive or introduces what is said: 'was told', 'as reported by', 'asked about the port, …'. */
export const isToldPassively = (words: readonly Word[], candidate: Candidate): boolean =>
  isAsked(words, candidate) ||
  isPassive(words, candidate.first, candidate.verb) ||
  isReduced(words, candidate);

/** 'as reported by Lind', 'a bill backed by the union'. */
const isReduced = (words: readonly Word[], { verb, first }: Candidate): boolean =>
  first === verb &&
  !/^(?:PRON|NUM)$/.test(posAt(words, first - 1)) &&
  posAt(words, verb + 2) !== 'NUM' &&
  lowerAt(words, verb + 1) === 'by' &&
  /(?:ed|en)$/.test(lowerAt(words, verb));

/** 'Asked about the port, …', 'when asked whether …'. */
const isAsked = (words: readonly Word[], { verb, first }: Candidate): boolean =>
  lowerAt(words, verb) === 'asked' &&
  first === verb &&
  (verb === 0 || /^(?:when|if|once|,)$/.test(lowerAt(words, verb - 1)));

/** Reads a passive verb: the source is named by 'by', or else unknown, which leaves the content to the text. */
export function passive(words: readonly Word[], candidate: Candidate): Finding | undefined {
  const { verb, first } = candidate;
  if (QUOTING.test(candidate.cue.base)) return quotedAsSaying(words, candidate);
  const agent = lowerAt(words, verb + 1) === 'by' ? nounPhraseAfter(words, verb + 2) : undefined;
  if (isAsked(words, candidate)) return finding(agent, [verb, verb], phraseBehind(words, agent?.[1] ?? verb));
  if (agent !== undefined && isDoneBodily(candidate)) return undefined;
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

/** 'Lind was told by police that it sank', 'was urged by the union to stay': the subject hears it, and is nothing that is said. */
function addressedBy(words: readonly Word[], { verb, first }: Candidate, described: Range): Finding {
  const agent = beforeOf(words, nounPhraseAfter(words, verb + 2, false) ?? described);
  const content = contentAfter(words, agent[1] + 1, '');
  const isClause = content && (opensContent(words, content[0]) || startsClause(words, content[0]));
  return {
    ...finding(agent, [first, verb + 1], isClause ? content : NOTHING),
    announces: words.at(-1)?.text === ':',
  };
}

/** 'Accused by the union [of theft]': what it is about, and no part of who says it. */
function beforeOf(words: readonly Word[], [start, end]: Range): Range {
  for (let index = start + 1; index <= end; index += 1)
    if (lowerAt(words, index) === 'of') return [start, index - 1];
  return [start, end];
}

const NOTHING: Range = [0, -1];
const QUOTING = /^(?:quote|cite)$/;

/** 'Lind was quoted as saying that it sank', 'It sank, Lind was quoted by the paper as saying': Lind says so. */
function quotedAsSaying(words: readonly Word[], { verb, first }: Candidate): Finding | undefined {
  const agent = lowerAt(words, verb + 1) === 'by' ? nounPhraseAfter(words, verb + 2, false) : undefined;
  const as = (agent?.[1] ?? verb) + 1;
  if (lowerAt(words, as) !== 'as' || !/^(?:saying|telling)$/.test(lowerAt(words, as + 1))) return undefined;
  const source = nounPhraseBefore(words, first - 1);
  const told = contentAfter(words, as + 2, lowerAt(words, as + 1) === 'telling' ? 'tell' : 'say');
  const behind = told && (opensContent(words, told[0]) || startsClause(words, told[0])) ? told : undefined;
  const before: Range = [0, (source?.[0] ?? 0) - 2];
  return { ...finding(source, [first, as + 1], behind ?? before), kind: 'verb' };
}

/** 'The Senate passed a bill rejected by the House': only the bill is what the House rejected. */
const subjectStart = (words: readonly Word[], candidate: Candidate): number =>
  isReduced(words, candidate) ? (nounPhraseBefore(words, candidate.first - 1)?.[0] ?? 0) : 0;

/** 'Attacked by hackers', 'knocked down by a car': an action, not a report. */
const isDoneBodily = ({ cue }: Candidate): boolean => BODILY.has(cue.base);

const BODILY = phraseSet(`
attack
bash
knock
lash
lay
paint
pipe
push
rip
tear
trash
`);

/** Verbs by which a text reports without naming a source: 'is said to', 'was told that'. */
const HEARSAY = phraseSet(`
accuse
allege
ask
call
claim
describe
estimate
forecast
predict
project
report
rumor
say
show
suggest
tell
warn
`);

const phraseBehind = (words: readonly Word[], index: number): Range => [
  index + 1,
  endOfPhrase(words, index + 1),
];

const finding = (source: Range | undefined, cue: Range, content: Range): Finding => ({
  kind: 'passive',
  source,
  cue,
  content: content[0] <= content[1] ? [content] : [],
  announces: false,
});
