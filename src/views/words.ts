import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { byStanding } from '../briefing/claim-order.js';
import { entityName } from '../briefing/entity.js';
import type { Claim } from '../briefing/file/schema.js';
import { softness } from '../briefing/standing.js';
import { absent, reference, text, type Words } from '../document/build.js';
import type { ClaimLine, Inline } from '../document/inline.js';
import { toneOf } from './support.js';

/** How views put the things of a briefing into words; every view says them the same way. */

/** A mention of something else in the briefing, by its name, leading to it. */
export function mention(briefing: Briefing, id: string): Inline {
  const entity = briefing.entity(id);
  return entity ? reference(`${entity.kind}/${id}`, entityName(entity)) : text(id);
}

export function mentions(briefing: Briefing, ids: readonly string[] = []): Inline[][] {
  return ids.map((id) => [mention(briefing, id)]);
}

const NOUNS: Readonly<Record<string, string>> = {
  people: 'person',
  organizations: 'body',
  places: 'place',
  issues: 'issue',
  events: 'event',
};

/**
 * Several things in one line, 'not stated' where there is none; with what each is where two have one name.
 *
 * @param besides what else stands behind a name
 */
export function mentionList(
  briefing: Briefing,
  ids: readonly string[] = [],
  besides?: (briefing: Briefing, id: string) => readonly Inline[],
): Words {
  if (ids.length === 0) return absent();
  const names = ids.map((id) => briefing.nameOf(id));
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return ids.flatMap((id, index) => {
    const isAlone = seen.get(names[index] as string) === 1;
    const noun = isAlone ? undefined : NOUNS[briefing.entity(id)?.kind ?? ''];
    return [
      ...(index === 0 ? [] : [text(', ')]),
      mention(briefing, id),
      ...(noun === undefined ? [] : [text(` (${noun})`)]),
      ...(besides?.(briefing, id) ?? []),
    ];
  });
}

/** A claim as every format shows it: its sentence as it is written, its standing, its voice, and what has to stand by it. */
export function claimLine(briefing: Briefing, claim: Claim): ClaimLine {
  const remarks = remarksOn(briefing, claim);
  const use = briefing.useOfClaim(claim);
  return {
    id: claim.id,
    text: claim.text,
    standing: claim.standing,
    softness: softness(claim.standing),
    use,
    tone: toneOf(use),
    ...(claim.cue === undefined ? {} : { cue: claim.cue }),
    attribution: attributionWords(briefing, claim),
    source: claim.source,
    at: claim.at,
    ...(remarks.length > 0 ? { remarks } : {}),
    parties: partiesOf(briefing, claim),
  };
}

function remarksOn(briefing: Briefing, claim: Claim): string[] {
  const restated = briefing
    .claims(claim.restates)
    .sort(byStanding)
    .map((other) => `said again at ${other.at}, there ${other.standing}${softerWords(claim, other)}`);
  return [
    ...(claim.quote === undefined ? [] : [`their words: ${inQuotes(claim.quote)}`]),
    ...restated,
    ...disputeRemarks(briefing, claim),
    ...(claim.proposed === undefined ? [] : ['proposed, not reviewed yet']),
  ];
}

/** What contradicts a claim never comes without its own standing and voice. */
const disputeRemarks = (briefing: Briefing, { id }: Claim): string[] =>
  briefing.disputesOf(id).map(({ claim: other, isProposed }) => {
    const origin = `${other.standing}, ${attributionWords(briefing, other)}, ${other.id} at ${other.at}`;
    return `${isProposed ? 'perhaps disputed (not reviewed yet)' : 'disputed'}: ${other.text} (${origin})`;
  });

/** In quotation marks, unless it has its own. */
export const inQuotes = (words: string): string => (/^["“„«「]/.test(words) ? words : `“${words}”`);

/** Whom a claim is about and whose it is, by name. */
function partiesOf(briefing: Briefing, { about, attribution }: Claim): string[] {
  const ids = [...about, ...(attribution.by === 'party' ? [attribution.party] : [])];
  const parties = ids.filter((id) => ['people', 'organizations'].includes(briefing.entity(id)?.kind ?? ''));
  return [...new Set(parties)].map((id) => briefing.nameOf(id));
}

const softerWords = (claim: Claim, other: Claim) =>
  softness(other.standing) > softness(claim.standing) ? ': the softer counts' : '';

/** '8 issues', '1 issue'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
