import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim, Issue } from '../../../briefing/file/schema.js';
import { byPlace } from '../../../briefing/relations/claim-order.js';
import { fold } from '../../../text/fold.js';
import { type ClaimRecord, claimRecord, disputesOf } from '../../shared/claim-record.js';
import { pick } from './pick.js';
import { CONTINUING, COUNTER, LEANING } from './telling-words.js';

/** A brief tells about as many sentences as can be said in two minutes. */
export const SENTENCES = 10;

/**
 * What else is reported, where the summary and the issues tell less than a brief has room for.
 *
 * @param leading the issues that the brief shows
 * @returns the most telling first: what stands early in the source or begins a paragraph, has a figure, or speaks against
 *   what is reported; last what is long to say, who somebody is, and what leans on the sentence before it. Undefined where
 *   the issues tell enough.
 */
export function furtherClaims(briefing: Briefing, leading: readonly Issue[]): ClaimRecord[] | undefined {
  const summary = briefing.file.summary.flatMap(({ claims }) => claims);
  if (briefing.file.summary.length + leading.length >= SENTENCES) return undefined;
  const told = briefing.claims([...summary, ...leading.flatMap((issue) => issue.summary.claims)]);
  const against = told.flatMap((claim) => disputesOf(briefing, claim));
  const shown = new Set([...told, ...against].map(({ id }) => id));
  const untold = briefing
    .all('claims')
    .filter(({ id, at, asFact, standing }) => {
      return !shown.has(id) && at !== 'title' && asFact === undefined && standing !== 'assumed';
    })
    .sort(byPlace);
  const weight = weights(briefing, untold, new Set(told.map(({ at }) => at)));
  const byWeight = untold.sort((a, b) => weight(b) - weight(a) || byPlace(a, b));
  const picked = pick(briefing, byWeight, told.filter(isClaim), weight, SENTENCES);
  const isPicked = new Set(picked);
  const further = [...picked, ...byWeight.filter((claim) => !isPicked.has(claim))];
  return further.length === 0 ? undefined : further.map((claim) => claimRecord(briefing, claim));
}

const isClaim = (one: object): one is Claim => 'attribution' in one;

/** How much each of the claims tells somebody who has heard the summary. */
function weights(
  briefing: Briefing,
  inOrder: readonly Claim[],
  toldAt: ReadonlySet<string>,
): (claim: Claim) => number {
  const known = new Map<Claim, number>();
  const [places, paragraphs] = [new Set(toldAt), new Set<string>()];
  for (const claim of inOrder) {
    const isAnother = places.has(claim.at);
    places.add(claim.at);
    paragraphs.add(claim.at.replace(/\.s\d+$/u, ''));
    const early = paragraphs.size <= EARLY ? 1 : 0;
    known.set(claim, early + weightOf(briefing, claim) - (isAnother ? 2 : 0));
  }
  return (claim) => known.get(claim) ?? 0;
}

/** Paragraphs: news tells the most important first. */
const EARLY = 3;
/** Words; a longer sentence is hard to say. */
const LONG = 40;

function weightOf(briefing: Briefing, claim: Claim): number {
  const words = claim.text.split(/\s+/u);
  const points = [
    claim.at.endsWith('.s1') ? 1 : 0,
    FIGURE.test(claim.text.replace(DATE, '')) ? 1 : 0,
    HARM.test(claim.text) ? 1 : 0,
    words.some((word) => COUNTER.has(fold(word))) || disputesOf(briefing, claim).length > 0 ? 2 : 0,
    words.length > LONG ? -2 : 0,
    introduces(briefing, claim) ? -2 : 0,
    leaning(claim),
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

const FIGURE = /\d/u;
/** What has happened to people comes before anything else. */
const HARM =
  /\b(?:killed|kills?|dead|deaths?|died|dies|injured|wounded|missing|arrested|sentenced|convicted|homeless|evacuated)\b/i;
/** Years, and days of a month: when something was tells less than how much it was. */
const DATE = /\b(?:1[89]|20)\d\d\b|\b\p{Lu}\p{L}+ \d{1,2}\b|\b\d{1,2} \p{Lu}\p{L}+/gu;

/** Whether a claim says who somebody or what something is, and no news: it is about nothing but that. */
const introduces = (briefing: Briefing, { about }: Claim): boolean =>
  about.every((id) => ['people', 'organizations', 'places'].includes(briefing.entity(id)?.kind ?? ''));

/** How hard a claim is to understand without the sentence before it: 'It has denied that.' Somebody’s 'we' is clear. */
function leaning({ text, attribution }: Claim): number {
  const first = fold(text.split(/[\s,’']/u, 1)[0] ?? '');
  if (CONTINUING.has(first)) return -1;
  if (/^(?:i|we|my|our)$/.test(first) && attribution.by !== 'source') return 0;
  return LEANING.has(first) ? -3 : 0;
}

/** An issue that has the title of the briefing's source is the whole story, and no part of it. */
export function isWholeStory(briefing: Briefing, { title }: Issue): boolean {
  const titles = [briefing.file.title, ...briefing.all('sources').map((source) => source.title)];
  return titles.some((one) => fold(one) === fold(title));
}
