import { isProgressive } from '../../line/verb-groups.js';
import { type Line, lowerAt, posAt, type Range, textAt, type Word } from '../../line/words.js';
import { type Candidate, candidateAt } from './candidates.js';
import { reportsClause } from './contents.js';
import type { Finding } from './finding.js';
import { isNested, lastOfClause, nested, withoutOverlaps } from './nesting.js';
import { isToldPassively, passive } from './passives.js';
import { sourceOf } from './sources.js';
import { contentsOf, cueEnd, hasContent } from './verb-contents.js';

/** The last source that has been read in a line, and the last word that is attributed to a source. */
interface Progress {
  source: Range | undefined;
  covered: number;
}

/** Finds the verbs of saying, thinking and wanting in a line, with their sources and contents. */
export function reportingVerbs({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  const progress: Progress = { source: undefined, covered: -1 };
  for (let verb = 0; verb < words.length; verb += 1) {
    const candidate = candidateAt(words, verb);
    const finding = candidate && read(words, candidate, progress);
    if (candidate === undefined || finding === undefined) continue;
    findings.push(finding);
    verb = Math.max(verb, finding.cue[1]);
    if (finding.kind === 'nested') continue;
    progress.source = finding.source ?? progress.source;
    progress.covered = Math.max(progress.covered, lastOfClause(words, candidate, finding));
  }
  return withoutOverlaps(words, findings);
}

function read(words: readonly Word[], candidate: Candidate, progress: Progress): Finding | undefined {
  const { verb, first, cue } = candidate;
  const before = lowerAt(words, first - 1);
  if (before === 'to' || describesManner(words, verb) || asksForAnonymity(words, verb)) return undefined;
  if (progress.source !== undefined && before === 'as' && RELAYING.test(lowerAt(words, verb)))
    return undefined;
  if (isToldPassively(words, candidate)) return passive(words, candidate);
  if (/ing$/.test(lowerAt(words, verb)) && first < verb && !isProgressive(words, verb)) return undefined;
  const source = sourceOf(words, first, verb, progress.source);
  if (source === undefined || isAdjective(words, source.range)) return undefined;
  if (cue.kind === 'thinking' && isAnybody(words, source.range)) return undefined;
  if (isNested(words, candidate, source, progress.covered)) return nested(words, candidate, source);
  if (cue.needsContent && !hasContent(words, candidate, source)) return undefined;
  return {
    kind: 'verb',
    source: source.range,
    cue: [first, cueEnd(words, candidate)],
    content: contentsOf(words, candidate, source),
    announces: words.at(-1)?.text === ':',
  };
}

/** Participles that show who relays a speaker's words: 'Lind said, as reported by the Herald, that it sank'. */
const RELAYING = /^(?:reported|quoted|cited)$/;

/**
 * Whether a verb at the beginning of a line only describes the manner of speaking: 'Writing to seven papers, Lind
 * thanked them'.
 */
const describesManner = (words: readonly Word[], verb: number): boolean =>
  verb === 0 &&
  /^(?:writing|speaking|talking|tweeting|commenting|referring|alluding|responding|replying|reporting)$/.test(
    lowerAt(words, 0),
  ) &&
  !reportsClause(words, 1);

/** Whether a source is only an adjective, before a noun that is mistaken for a verb: 'submit competitive offers'. */
const isAdjective = (words: readonly Word[], [first, last]: Range): boolean =>
  first === last && posAt(words, first) === 'ADJ' && /^\p{Ll}/u.test(textAt(words, first)) && first > 0;

/** Whether the subject is nobody in particular, as in 'if you want to'. */
const isAnybody = (words: readonly Word[], [, last]: Range): boolean =>
  /^(?:you|i|we|one)$/.test(lowerAt(words, last));

/** Whether a verb expresses a wish for anonymity, which is not content: 'asked not to be named'. */
const asksForAnonymity = (words: readonly Word[], verb: number): boolean =>
  [verb + 4, verb + 5].some((index) => /^(?:named|identified|quoted)$/.test(lowerAt(words, index))) &&
  /^(?:asked|asking|requested|requesting|declined|declining|refused)$/.test(lowerAt(words, verb));
