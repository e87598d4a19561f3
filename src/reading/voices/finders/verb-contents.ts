import { RELATIVE_PRONOUNS } from '../../lexicon/grammar-words.js';
import { hasVerb, isQuotationMark, lowerAt, posAt, type Range, textAt, type Word } from '../../line/words.js';
import {
  BEFORE_BARE_CLAUSE,
  DOCUMENTS,
  ONLY_IN_PATTERNS,
  REPORTING_WITH_PREPOSITION,
  WANTING_BEFORE_INFINITIVE,
} from '../lexicon/verb-patterns.js';
import type { Candidate } from './candidates.js';
import { opensPhrase, startsClause } from './clause-start.js';
import { contentAfter, lastWord, opensContent, opensStatement, reportsClause } from './contents.js';
import type { Source } from './finding.js';
import { givesFigure, givesStatement, isComparison, WITH_OBJECT, withAddition } from './objects.js';

/** The maximum distance in words between a verb and a quotation that is its content. */
const NEAR = 40;

/** Whether a verb that also has other uses has content here, and therefore reports something. */
export function hasContent(words: readonly Word[], candidate: Candidate, source: Source): boolean {
  const { verb, cue } = candidate;
  const next = lowerAt(words, verb + 1);
  if (REPORTING_WITH_PREPOSITION.has(`${cue.base} ${next}`)) return true;
  if (WANTING_BEFORE_INFINITIVE.has(cue.base) && next === 'to') return true;
  if (/^(?:issue|release)$/.test(cue.base)) return givesStatement(words, verb);
  if (/^(?:put|give)$/.test(cue.base)) return givesFigure(words, verb);
  if (ONLY_IN_PATTERNS.has(cue.base)) return false;
  if (cue.base === 'continue') return introducesQuotation(words, verb, source);
  const isSaid = reportsClause(words, verb + 1) || closesClause(words, candidate, source);
  if (next === ':' || isSaid || hasQuotation(words, verb)) return true;
  if (/^(?:show|find|indicate)$/.test(cue.base) && DOCUMENTS.has(lowerAt(words, source.range[1])))
    return true;
  if (/^(?:see|view|regard|rate|rank|portray)$/.test(cue.base) && isComparison(words, verb)) return true;
  return BEFORE_BARE_CLAUSE.has(cue.base) && startsClause(words, verb + 1);
}

/** Whether 'continue' is directly before or after a quotation: 'Lind continued: “…', '…,” Lind continued'. */
const introducesQuotation = (words: readonly Word[], verb: number, { range: [first] }: Source): boolean =>
  lowerAt(words, verb + 1) === ':' ||
  words.slice(verb, verb + 5).some(({ quote }) => quote === 'open') ||
  (words[first - 1]?.quote === 'close' && /^[,.!?]$/.test(textAt(words, first - 2)));

/** Verbs of thinking that can follow their content: 'It sank on Monday, the prosecution believed.' */
const THOUGHT = /^(?:believe|think|suspect|reckon|estimate|fear|conclude)$/;

/** Verbs that do not follow their content: 'three people briefed on the matter'. */
const INFORMING = /^(?:brief|inform|notify|advise|instruct|order|thank|accuse)$/;

/** Whether a verb follows its content: 'It will hold, Lind wrote', but not 'When it held, Lind wrote in a diary'. */
function closesClause(
  words: readonly Word[],
  { verb, cue }: Candidate,
  { range: [first], position }: Source,
): boolean {
  if (!(cue.kind === 'speech' || THOUGHT.test(cue.base)) || INFORMING.test(cue.base)) return false;
  if (position !== 'before' || first < 4 || words[first - 1]?.text !== ',') return false;
  const opensClause = /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(posAt(words, 0));
  const next = lowerAt(words, verb + 1);
  const isAside = verb >= lastWord(words) || next === ',' || /^(?:in|on|to|from|at|during)$/.test(next);
  return opensClause && isAside && hasVerbBefore(words, first);
}

/** Returns the last word of a cue, including the preposition of 'called for' and the 'to' of 'wants to'. */
export function cueEnd(words: readonly Word[], { verb, cue }: Candidate): number {
  const next = lowerAt(words, verb + 1);
  const belongs = REPORTING_WITH_PREPOSITION.has(`${cue.base} ${next}`) || isInfinitive(words, verb + 1);
  return belongs ? verb + 1 : verb;
}

const hasQuotation = (words: readonly Word[], verb: number): boolean =>
  words
    .slice(Math.max(0, verb - NEAR), verb + NEAR + 1)
    .some(({ quote }) => quote === 'open' || quote === 'close');

/** Returns the content, which is after the verb, before the speaker, or on both sides of the reporting phrase. */
export function contentsOf(words: readonly Word[], candidate: Candidate, source: Source): readonly Range[] {
  const { verb, first, cue } = candidate;
  const after = source.position === 'after';
  if (source.range[0] > verb && !after) return [[verb + 1, source.range[0] - 2]];
  const rest = restOf(words, after ? source.range[1] + 1 : afterParticle(words, verb), cue.base);
  if (isInserted(words, candidate, source, rest)) return around(words, source.range[0], rest);
  if (after) return around(words, first, continued(words, rest, first, opensContent));
  if (!followsContent(words, candidate, source, rest))
    return rest === undefined || isAnnounced(words, rest) ? [] : [rest];
  return around(words, source.range[0], continued(words, rest, source.range[0], isQuotationMark));
}

/**
 * Returns the words after the reporting phrase if they continue the content.
 *
 * @param phrase the first word of the reporting phrase
 */
const continued = (
  words: readonly Word[],
  rest: Range | undefined,
  phrase: number,
  opens: (words: readonly Word[], index: number) => boolean,
): Range | undefined =>
  rest !== undefined && (opens(words, rest[0]) || givesReason(words, rest[0], phrase)) ? rest : undefined;

/**
 * Whether the speaker gives a reason after the reporting phrase: 'It sank, Lind said, because it was old'. After a
 * quotation, the reason is in the text's own voice.
 */
const givesReason = (words: readonly Word[], reason: number, phrase: number): boolean =>
  lowerAt(words, reason) === 'because' &&
  textAt(words, reason - 1) === ',' &&
  textAt(words, phrase - 1) === ',' &&
  [phrase - 1, phrase - 2].every((index) => words[index]?.quote === 'outside');

/** Skips the particle in 'pointed out that'. */
const afterParticle = (words: readonly Word[], verb: number): number =>
  lowerAt(words, verb + 1) === 'out' && /^(?:that|how|:)$/.test(lowerAt(words, verb + 2))
    ? verb + 2
    : verb + 1;

const restOf = (words: readonly Word[], from: number, base: string): Range | undefined => {
  const rest = contentAfter(words, from, base);
  return rest && /^(?:put|give)$/.test(base) ? withAddition(words, rest) : rest;
};

/**
 * Whether the reporting phrase is inside its content: 'The port, Lind said, was shut', 'She left, Lind said, to rest'.
 */
const isInserted = (
  words: readonly Word[],
  { verb }: Candidate,
  { range, position }: Source,
  rest: Range | undefined,
): boolean =>
  position === 'before' &&
  words[range[0] - 1]?.text === ',' &&
  words[verb + 1]?.text === ',' &&
  rest?.[0] === verb + 2 &&
  (endsInAuxiliary(words, range[0] - 2) ||
    isInfinitive(words, rest[0]) ||
    (/^(?:AUX|VERB)$/.test(posAt(words, rest[0])) &&
      !/ing$/.test(lowerAt(words, rest[0])) &&
      !hasVerbBefore(words, range[0])));

/** Whether a clause is incomplete and continues after the reporting phrase: 'It would also, Lind said, [cost jobs]'. */
const endsInAuxiliary = (words: readonly Word[], last: number): boolean =>
  posAt(words, posAt(words, last) === 'ADV' ? last - 1 : last) === 'AUX';

/** Whether the content follows in the next sentence: 'She wrote in a letter:'. */
const isAnnounced = (words: readonly Word[], rest: Range): boolean =>
  words.at(-1)?.text === ':' && !opensStatement(words, rest[0]);

const around = (words: readonly Word[], first: number, rest: Range | undefined): readonly Range[] => {
  const last = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  const before: readonly Range[] = last >= 0 ? [[0, last]] : [];
  return rest === undefined ? before : [...before, rest];
};

const canClose = (words: readonly Word[], verb: number, { kind, base }: Candidate['cue']): boolean =>
  kind === 'speech' || (THOUGHT.test(base) && verb >= lastWord(words));

/** Whether the content precedes its speaker: '…, Lind said', but not 'In a speech, Lind said that …'. */
function followsContent(
  words: readonly Word[],
  { cue, verb }: Candidate,
  source: Source,
  rest: Range | undefined,
): boolean {
  const first = source.range[0];
  const follows = first >= 3 && (words[first - 1]?.text === ',' || isQuotationMark(words, first - 1));
  if (!follows || source.position !== 'before' || !canClose(words, verb, cue)) return false;
  const isTitle = rest !== undefined && lowerAt(words, rest[0]) === 'that' && first < LONGEST_TITLE;
  if (isTitle || (rest !== undefined && RELATIVE_PRONOUNS.has(lowerAt(words, source.range[1])))) return false;
  if (words[first - 1]?.quote === 'close') return true;
  const announces = words.at(-1)?.text === ':';
  if (rest === undefined) return !announces;
  if (opensPhrase(words, first) || WITH_OBJECT.test(cue.base) || !hasVerbBefore(words, first)) return false;
  if (opensContrast(words, rest[0])) return true;
  return !announces && !isInfinitive(words, rest[0]) && !opensStatement(words, rest[0]);
}

/** The maximum length of a name in quotation marks, which is not a quotation: 'The “News” section said that'. */
const LONGEST_TITLE = 6;

/**
 * Whether a contrast follows that is not attributed to the speaker: 'Prices rose, Lind said, while Berg saw no change'.
 */
const opensContrast = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.text === ',' && /^(?:while|whereas|but|although|though)$/.test(lowerAt(words, index));

/**
 * Whether there is a verb before a word. If there is none, the words before it are not content: 'On Tuesday, Lind
 * announced a plan'.
 */
const hasVerbBefore = (words: readonly Word[], before: number): boolean =>
  hasVerb(words, Math.max(0, before - NEAR + 1), before);

const isInfinitive = (words: readonly Word[], index: number): boolean =>
  lowerAt(words, index) === 'to' && posAt(words, index + 1) === 'VERB';
