import { voicedBy } from '../answers/shared/records.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { latest } from '../briefing/dates.js';
import type { Claim } from '../briefing/file/schema.js';
import { byStanding } from '../briefing/relations/claim-graph.js';
import { softness } from '../briefing/standing.js';

/** Remarks that accompany a claim in every format: its quotation, softer restatements, and disputes. */
export function remarksOn(briefing: Briefing, claim: Claim): string[] {
  const restated = briefing
    .claims(claim.restates)
    .sort(byStanding)
    .map(
      (other) =>
        `repeated at ${other.source === claim.source ? '' : `${other.source} `}${other.at} as ${other.standing}${softerWords(claim, other)}`,
    );
  return [
    ...(claim.quote === undefined ? [] : [`their words: ${inQuotes(claim.quote)}`]),
    ...restated,
    ...disputeRemarks(briefing, claim),
    ...(claim.proposed === undefined ? [] : ['proposed, not reviewed yet']),
  ];
}

/** Shows a contradicting claim, always with its own standing and voice. */
const disputeRemarks = (briefing: Briefing, { id }: Claim): string[] =>
  briefing.disputesOf(id).map(({ claim: other, isProposed }) => {
    const origin = `${other.standing}, ${attributionWords(briefing, other)}, ${other.id} at ${other.at}`;
    return `${isProposed ? 'perhaps disputed (not reviewed yet)' : 'disputed'}: ${other.text} (${origin})`;
  });

const softerWords = (claim: Claim, other: Claim): string =>
  softness(other.standing) > softness(claim.standing) ? ' (the softer standing counts)' : '';

/** Adds quotation marks, unless the text already has them. */
const inQuotes = (words: string): string => (/^["“„«「]/.test(words) ? words : `“${words}”`);

/**
 * The voice of a sentence: that of the claim that determines its use, always with the source, since files are
 * passed on alone.
 */
export function voiceWords(briefing: Briefing, claimIds: readonly string[] = []): string {
  const voiced = voicedBy(briefing, briefing.claims(claimIds));
  return voiced === undefined ? 'nobody' : attributionWords(briefing, voiced);
}

/** The last revision of a briefing as YYYY-MM-DD: its own date, or the date of its latest source. */
export function revisedOn(briefing: Briefing): string | undefined {
  const { asOf } = briefing.file;
  const dates =
    asOf === undefined ? briefing.all('sources').flatMap(({ published }) => published ?? []) : [asOf];
  return dates.map(latest).sort().at(-1);
}
