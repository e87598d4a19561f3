import type { Claim } from '../../briefing/file/schema.js';
import type { NumberMention, Reading, Span, Token } from '../../reading/reading.js';
import { isInside, isInsideAny, startingIn } from '../../reading/spans.js';
import type { DraftedClaim } from '../claims/claims.js';
import { afterCue, isDenial } from '../claims/speech.js';

/** The number of preceding claims with which a denial is compared. */
const REACH_OF_DENIAL = 12;
const REACH_OF_FIGURE = 5;

/** Words that refer to the preceding claim. */
const POINTS_BACK = /^(?:that|this|it|the (?:claims?|allegations?|accusations?|reports?|charges?))[.,]?$/i;

/** Phrases that introduce a figure: 'put the toll at 19', 'gave the number of passengers as 198'. */
const FIGURE =
  /\b(?:put|puts|gave|gives|counted|counts|estimated|placed)\b.{1,60}?\b(?:at|as)\b|\b(?:number|toll|total|figure|cost|price|fee)\b.{0,40}?\b(?:is|are|was|were|be|at)\b/is;

/** A pronoun at the beginning of a sentence. Such a sentence does not show what its number counts. */
const BEGINS_WITH_PRONOUN = /^(?:it|he|she|they|that)\s/i;

/**
 * Marks claims that contradict each other: a denial and the denied claim, or two voices that give different numbers for
 * the same thing.
 */
export function addDisputes(drafted: readonly DraftedClaim[], reading: Reading): void {
  for (const [index, one] of drafted.entries()) {
    const before = (reach: number) => drafted.slice(Math.max(0, index - reach), index);
    const other =
      deniedBy(one, before(REACH_OF_DENIAL), reading) ?? otherFigure(one, before(REACH_OF_FIGURE), reading);
    if (other !== undefined)
      Object.assign(one.claim, { disputes: [other.claim.id] } satisfies Partial<Claim>);
  }
}

function deniedBy(
  { extract }: DraftedClaim,
  before: readonly DraftedClaim[],
  { text }: Reading,
): DraftedClaim | undefined {
  const { passage } = extract;
  const denial = denialIn(extract, text);
  if (denial === undefined) return undefined;
  const { start, end } = afterCue(denial);
  const denied = text.slice(start, end).trim();
  if (POINTS_BACK.test(denied))
    return /charge|allegation|accusation/i.test(denied)
      ? before.findLast(({ claim }) => claim.standing === 'alleged')
      : before.at(-1);
  const stems = stemsIn({ start, end }, passage.words);
  const enough = Math.max(2, stems.size * LEAST_SHARED);
  const verb = passage.words.findLast((word) => word.pos === 'VERB' && isInside(word, { start, end }));
  return before.findLast((one) => {
    const own = stemsIn(one.extract.span, one.extract.passage.words);
    const isOfIt = verb === undefined || inCommon(stemsIn(verb, [verb]), own) > 0;
    return isOfIt && inCommon(stems, own) >= enough && denialIn(one.extract, text) === undefined;
  });
}

/**
 * The minimum share of the denied words that the denied claim must contain. A claim with fewer of them is only on the
 * same subject.
 */
const LEAST_SHARED = 0.6;

const denialIn = ({ passage, span }: DraftedClaim['extract'], text: string) =>
  passage.attributions.find((one) => isDenial(one, text) && one.cue.every((cue) => isInside(cue, span)));

/** Finds the nearest preceding claim in which a different voice gives a different number for the same thing. */
const otherFigure = (
  one: DraftedClaim,
  before: readonly DraftedClaim[],
  reading: Reading,
): DraftedClaim | undefined =>
  before.findLast((other) => voiceOf(other) !== voiceOf(one) && differingFigures(other, one, reading));

/** Returns the two different numbers that two claims give for the same thing, that of `other` first. */
export function differingFigures(
  other: DraftedClaim,
  one: DraftedClaim,
  reading: Reading,
): readonly [NumberMention, NumberMention] | undefined {
  const { start, end } = one.extract.span;
  const sentence = reading.text.slice(start, end);
  const match = BEGINS_WITH_PRONOUN.test(sentence) ? null : FIGURE.exec(sentence);
  const figure = match && countsIn(one, reading).find((count) => count.start > start + match.index);
  const [count] = countsIn(other, reading);
  if (!figure || count === undefined || count.value === figure.value) return undefined;
  return areAlike(count, figure, other, one) ? [count, figure] : undefined;
}

/**
 * Returns whether two numbers have the same unit or count the same thing, or whether the second number is called 'the
 * toll' or 'the figure'.
 */
function areAlike(
  count: NumberMention,
  figure: NumberMention,
  other: DraftedClaim,
  one: DraftedClaim,
): boolean {
  if (count.unit !== undefined && count.unit === figure.unit) return true;
  if ((count.unit === '%') !== (figure.unit === '%')) return false;
  const stems = ({ extract }: DraftedClaim) => stemsIn(extract.span, extract.passage.words);
  if (inCommon(stems(one), stems(other)) > 0) return true;
  const isTotal = one.extract.passage.words.some(({ text }) =>
    /^(?:toll|figure|total|number|passengers)$/i.test(text),
  );
  return isTotal && Math.max(count.value, figure.value) < 4 * Math.min(count.value, figure.value);
}

/** Returns the numbers in a claim that are not part of a date or time. */
const countsIn = ({ extract }: DraftedClaim, { numbers, dates }: Reading): NumberMention[] =>
  startingIn(numbers, extract.span).filter((number) => !isInsideAny(number, startingIn(dates, extract.span)));

function voiceOf({ claim: { attribution } }: DraftedClaim): string {
  if (attribution.by === 'party') return attribution.party;
  return attribution.by === 'unnamed' ? `unnamed ${attribution.label ?? ''}` : 'source';
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
const EMPTY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|said|say|says|number|figure|people|one|two)$/;

/** Returns the stems of the content words in a span. 'Failed' and 'failure' have the same stem. */
const stemsIn = (span: Span, words: readonly Token[]): Set<string> =>
  new Set(
    words
      .filter((word) => isInside(word, span) && CONTENT.test(word.pos))
      .map(({ text }) => text.toLowerCase())
      .filter((word) => word.length > 2 && !EMPTY.test(word))
      .map((word) => word.replace(/s$/, '').slice(0, 5)),
  );

const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;
