import { type Standing, softness } from '../briefing/standing.js';
import { hedgeOf } from './hedges/span-standing.js';
import type { Attribution, Hedge, Reading, Sentence, Span, Voice } from './reading.js';
import { holdsClaims } from './sentences.js';
import { firstEndingAfter, sharedLength } from './spans.js';

/**
 * What a sentence or part of a sentence asserts: its voice, its standing, and the hedge that determines the standing.
 */
export interface Assertion {
  readonly voice: Voice;
  readonly standing: Standing;
  /** Absent if the standing is 'stated'. */
  readonly hedge?: Hedge;
  readonly quoted: boolean;
}

type Read = Pick<Reading, 'sentences' | 'attributions' | 'hedges'>;

/**
 * Returns what each sentence asserts, in order; undefined for sentences that assert nothing, such as captions. The
 * voice is that of the innermost report of speech or thought that covers most of the sentence. The standing is that of
 * the reported words, without the reporting phrase.
 */
export function assertionsOf(reading: Read): (Assertion | undefined)[] {
  const reported = reportedBySentence(reading);
  return reading.sentences.map((sentence, index) =>
    holdsClaims(sentence.kind) || sentence.kind === 'title'
      ? assertionOf(sentence, reported[index] ?? [], reading.hedges)
      : undefined,
  );
}

/**
 * Returns the assertion of part of a sentence.
 *
 * @param reported the reported speech and thought in that sentence
 */
export function assertionOf(
  span: Span,
  reported: readonly Attribution[],
  hedges: readonly Hedge[],
): Assertion {
  const said = innermost(span, reported);
  const hedge =
    said === undefined
      ? hedgeOf(span, hedges)
      : softest(hedgeOf(contentIn(span, said), hedges), hedgeOfThought(said, hedges));
  return {
    voice: said?.voice ?? { kind: 'source' },
    standing: hedge?.standing ?? 'stated',
    ...(hedge === undefined ? {} : { hedge }),
    quoted: said?.quoted ?? false,
  };
}

/** Returns the hedge in a verb of thinking. This hedge applies to the whole content: 'It sank, the crew believed'. */
function hedgeOfThought({ act, cue: [cue] }: Attribution, hedges: readonly Hedge[]): Hedge | undefined {
  if (act !== 'thought' || cue === undefined) return undefined;
  return hedges.find(({ start, end }) => start >= cue.start && end <= cue.end);
}

const softest = (one: Hedge | undefined, other: Hedge | undefined): Hedge | undefined =>
  one === undefined || (other !== undefined && softness(other.standing) > softness(one.standing))
    ? other
    : one;

/** Returns, for each sentence, the reports of speech and thought whose content is at least partly in the sentence. */
export function reportedBySentence({ sentences, attributions }: Read): Attribution[][] {
  const groups: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    if (!isReported(attribution)) continue;
    for (const index of sentencesWith(attribution, sentences)) groups[index]?.push(attribution);
  }
  return groups;
}

/**
 * Whether an attribution reports speech or thought, or introduces a quotation ('issued a statement: "..."'). Passives
 * without an agent ('is said to') are in the source's own voice.
 */
const isReported = ({ act, quoted, voice }: Attribution): boolean =>
  (act === 'speech' || act === 'thought' || quoted) && voice.kind !== 'source';

function sentencesWith({ content }: Attribution, sentences: readonly Sentence[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of content)
    for (let at = firstEndingAfter(sentences, start); (sentences[at]?.start ?? end) < end; at += 1)
      found.add(at);
  return found;
}

/** Among the reports whose content covers most of a span, returns the report with the least content in the span. */
function innermost(span: Span, reported: readonly Attribution[]): Attribution | undefined {
  let found: Attribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of reported) {
    const content = lengthIn(span, one.content);
    const told = toldIn(span, one);
    const rest = told.end - told.start - lengthIn(told, [...one.source, ...one.cue]);
    const isInner =
      content === least &&
      found !== undefined &&
      followsCue(found) &&
      contentLength(one) < contentLength(found);
    if (content * 2 <= rest || (content >= least && !isInner)) continue;
    found = one;
    least = content;
  }
  return found;
}

/** Drops the words after a reporting phrase that follows the content: 'It is shut, Lind told[ the council]'. */
export function toldIn(span: Span, { source, cue, content }: Attribution): Span {
  const speaker = [...source, ...cue];
  const isClosed = content.every(({ end }) => speaker.every(({ start }) => start >= end));
  const end = Math.max(span.start, ...speaker.map((one) => Math.min(one.end, span.end)));
  return isClosed ? { start: span.start, end } : span;
}

const contentLength = ({ content }: Attribution): number =>
  content.reduce((all, { start, end }) => all + end - start, 0);

/** Whether the speaker is between the reporting words and the content, as in 'according to the paper, it sank'. */
const followsCue = ({ source: [source], cue: [cue], content: [content] }: Attribution): boolean =>
  source !== undefined &&
  cue !== undefined &&
  content !== undefined &&
  cue.end < source.start &&
  source.end < content.start;

const lengthIn = (span: Span, parts: readonly Span[]): number =>
  parts.reduce((sum, part) => sum + sharedLength(span, part), 0);

/** Returns the longest part of the content within a span. */
function contentIn(span: Span, { content }: Attribution): Span {
  let longest: Span = { start: span.start, end: span.start };
  for (const { start, end } of content) {
    const part = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    if (part.end - part.start > longest.end - longest.start) longest = part;
  }
  return longest;
}
