import { fold } from '../../text/fold.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Briefing } from '../briefing.js';
import type { Claim, Issue } from '../file/schema.js';
import { statementsOfIssue } from '../file/statements.js';
import { byPlace } from '../relations/claim-graph.js';
import { CONTINUING, COUNTER, DEPENDENT, paragraphOf, pick } from './pick.js';

export const SENTENCES = 10;

/**
 * Finds further claims for a brief that has space left after the summary and the issues.
 *
 * @param leading the issues that the brief shows
 * @returns the claims, most relevant first, or undefined if there are no claims or no space. A claim is more
 *   relevant if it is early in the source or at the start of a paragraph, contains a figure, is about a
 *   decision or about harm to people, or contradicts what is reported. It is less relevant if it is long, only
 *   introduces somebody, or cannot be understood without the sentence before it.
 */
export function furtherClaims(briefing: Briefing, leading: readonly Issue[]): Claim[] | undefined {
  const summary = briefing.file.summary.flatMap(({ claims }) => claims);
  if (briefing.file.summary.length + leading.length >= SENTENCES) return undefined;
  const inBrief = briefing.claims([
    ...summary,
    ...leading.flatMap(statementsOfIssue).flatMap(({ claims }) => claims),
  ]);
  const against = inBrief.flatMap(({ id }) => briefing.disputesOf(id).map(({ claim }) => claim));
  const shown = new Set([...inBrief, ...against].map(({ id }) => id));
  const inOrder = [...briefing.all('claims')].sort(byPlace);
  const remaining = inOrder.filter(
    ({ id, at, asFact, standing }) =>
      !shown.has(id) && at !== 'title' && asFact === undefined && standing !== 'assumed',
  );
  const weight = weights(briefing, remaining, new Set(inBrief.map(({ at }) => at)));
  const byWeight = [...remaining].sort((a, b) => weight(b) - weight(a) || byPlace(a, b));
  const best = pick(briefing, byWeight, inBrief.filter(isClaim), weight, SENTENCES);
  const most = SENTENCES - briefing.file.summary.length - leading.length;
  const picked = withContrasts(inBrief.filter(isClaim), best, remaining, most);
  const isPicked = new Set(picked);
  const further = [...picked, ...byWeight.filter((claim) => !isPicked.has(claim))];
  return further.length === 0 ? undefined : further;
}

const isClaim = (one: object): one is Claim => 'attribution' in one;

/**
 * Returns the picked claims, each followed by any claim that qualifies it: 'Seeds are sold. Growing them is,
 * however, illegal.' Whoever says the first sentence needs to know the second.
 *
 * @param most the maximum number of claims
 */
function withContrasts(
  inBrief: readonly Claim[],
  picked: readonly Claim[],
  remaining: readonly Claim[],
  most: number,
): Claim[] {
  const byParagraph = groupedBy(remaining, paragraphOf);
  const contrastOf = (claim: Claim): Claim[] =>
    (byParagraph.get(paragraphOf(claim)) ?? [])
      .filter((next) => byPlace(claim, next) < 0)
      .slice(0, NEXT)
      .filter(({ text }) => CONTRAST.test(text));
  const pairs = picked.slice(0, most).map((claim) => [claim, ...contrastOf(claim)]);
  const inPairs = pairs.filter(({ length }) => length > 1).flat();
  return [...new Set([...inBrief.flatMap(contrastOf), ...inPairs, ...picked])];
}

/** How many of the claims after a claim are checked for a contrast to it. */
const NEXT = 2;

const CONTRAST = /^(?:but|however|yet|nevertheless|nonetheless)\b|, however,/i;

/** Returns a function that rates the relevance of a claim for somebody who already knows the summary. */
function weights(
  briefing: Briefing,
  inOrder: readonly Claim[],
  placesInBrief: ReadonlySet<string>,
): (claim: Claim) => number {
  const known = new Map<Claim, number>();
  const [places, paragraphs] = [new Set(placesInBrief), new Set<string>()];
  for (const claim of inOrder) {
    const isAnother = places.has(claim.at);
    places.add(claim.at);
    paragraphs.add(paragraphOf(claim));
    const early = paragraphs.size <= EARLY ? 1 : 0;
    known.set(claim, early + weightOf(briefing, claim) - (isAnother ? 2 : 0));
  }
  return (claim) => known.get(claim) ?? 0;
}

/** The number of paragraphs that count as early. News reports put the most important facts first. */
const EARLY = 3;
/** A sentence with more words than this is hard to read aloud. */
const LONG = 40;

function weightOf(briefing: Briefing, claim: Claim): number {
  const words = claim.text.split(/\s+/u);
  const points = [
    claim.at.endsWith('.s1') ? 1 : 0,
    FIGURE.test(withoutDates(claim.text)) ? 1 : 0,
    HARM.test(claim.text) ? 1 : 0,
    DECISION_OR_ORDER.test(claim.text) ? 1 : 0,
    claim.quote !== undefined && !FIGURE.test(claim.text) ? -1 : 0,
    words.some((word) => COUNTER.has(fold(word))) || briefing.disputesOf(claim.id).length > 0 ? 2 : 0,
    words.length > LONG ? -2 : 0,
    introduces(briefing, claim) ? -2 : 0,
    dependence(claim),
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

const FIGURE = /\d/u;
const HARM =
  /\b(?:killed|kills?|dead|deaths?|died|dies|injured|wounded|missing|arrested|sentenced|convicted|homeless|evacuated)\b/i;
const DECISION_OR_ORDER =
  /\b(?:agreed|announced|appointed|approved|banned|denied|dismissed|elected|ordered|passed|promised|rejected|resigned|ruled|sent|signed|suspended|voted|withdrew)\b/i;

/** Removes years and dates, which do not count as figures. */
const withoutDates = (text: string): string =>
  text.replace(/\b(?:1[89]|20)\d\d\b|\b\p{Lu}\p{L}+ \d{1,2}\b|\b\d{1,2} \p{Lu}\p{L}+/gu, '');

/**
 * Returns whether a claim is only about people, organizations and places, and therefore likely to introduce them
 * without reporting any news.
 */
const introduces = (briefing: Briefing, { about }: Claim): boolean =>
  about.every((id) => ['people', 'organizations', 'places'].includes(briefing.entity(id)?.kind ?? ''));

/**
 * Returns a penalty for a claim that cannot be understood without the previous sentence: 'It has denied
 * that.' An initial 'we' is clear if the claim has a speaker other than the source.
 */
function dependence({ text, attribution }: Claim): number {
  const first = fold(text.split(/[\s,’']/u, 1)[0] ?? '');
  if (CONTINUING.has(first)) return -1;
  if (/^(?:i|we|my|our)$/.test(first) && attribution.by !== 'source') return 0;
  return DEPENDENT.has(first) ? -3 : 0;
}

/** Returns whether an issue has the title of the briefing or of a source, and therefore covers the whole story. */
export const isWholeStory = (
  { title, sources }: { readonly title: string; readonly sources: readonly Titled[] },
  issue: Titled,
): boolean =>
  [title, ...sources.map((source) => source.title)].some((one) => fold(one) === fold(issue.title));

interface Titled {
  readonly title: string;
}
