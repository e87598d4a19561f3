import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim, Issue } from '../../../briefing/file/schema.js';
import { byPlace } from '../../../briefing/relations/claim-order.js';
import { fold } from '../../../text/fold.js';
import { type ClaimRecord, claimRecord, disputesOf } from '../../shared/claim-record.js';

/** A brief tells about as many sentences as can be said in two minutes. */
export const SENTENCES = 10;

/**
 * What else is reported, where the summary and the issues tell less than a brief has room for.
 *
 * @param leading the issues that the brief shows
 * @returns the most telling first: what begins a paragraph tells what the paragraph is about; then in the order of the
 *   source; last who somebody is, and what leans on the sentence before it. Undefined where the issues tell enough.
 */
export function furtherClaims(briefing: Briefing, leading: readonly Issue[]): ClaimRecord[] | undefined {
  const summary = briefing.file.summary.flatMap(({ claims }) => claims);
  if (briefing.file.summary.length + leading.length >= SENTENCES) return undefined;
  const told = briefing.claims([...summary, ...leading.flatMap((issue) => issue.summary.claims)]);
  const against = told.flatMap((claim) => disputesOf(briefing, claim));
  const shown = new Set([...told, ...against].map(({ id }) => id));
  const toldAt = new Set(told.map(({ at }) => at));
  const untold = briefing
    .all('claims')
    .filter(({ id, at, asFact, standing }) => {
      return !shown.has(id) && at !== 'title' && asFact === undefined && standing !== 'assumed';
    })
    .sort(byPlace);
  const rank = ranks(briefing, untold, toldAt);
  const further = untold.sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
  return further.length === 0 ? undefined : further.map((claim) => claimRecord(briefing, claim));
}

/** Of the claims of one place the first alone leads. */
function ranks(
  briefing: Briefing,
  inOrder: readonly Claim[],
  toldAt: ReadonlySet<string>,
): (claim: Claim) => number {
  const known = new Map<Claim, number>();
  const places = new Set(toldAt);
  for (const claim of inOrder) {
    const isAnother = places.has(claim.at);
    places.add(claim.at);
    known.set(
      claim,
      leans(claim) || isAnother || introduces(briefing, claim) ? 2 : claim.at.endsWith('.s1') ? 0 : 1,
    );
  }
  return (claim) => known.get(claim) ?? 2;
}

/** Whether a claim says who somebody or what something is, and no news: it is about nothing but that. */
const introduces = (briefing: Briefing, { about }: Claim): boolean =>
  about.every((id) => ['people', 'organizations', 'places'].includes(briefing.entity(id)?.kind ?? ''));

/** Whether a claim cannot be understood without the sentence before it: 'It has denied that.' */
const leans = ({ text }: Claim): boolean => LEANING.has(fold(text.split(/[\s,]/u, 1)[0] ?? ''));

const LEANING = new Set(
  ['he', 'she', 'it', 'they', 'we', 'i', 'you', 'this', 'that', 'these', 'those', 'his', 'her', 'its'].concat(
    ['their', 'our', 'my', 'there', 'and', 'but', 'also', 'some', 'others', 'one'],
  ),
);

/** An issue that has the title of the briefing's source is the whole story, and no part of it. */
export function isWholeStory(briefing: Briefing, { title }: Issue): boolean {
  const titles = [briefing.file.title, ...briefing.all('sources').map((source) => source.title)];
  return titles.some((one) => fold(one) === fold(title));
}
