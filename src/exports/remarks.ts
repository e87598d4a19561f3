import { inQuotes } from '../answers/shared/claim-line.js';
import { voicedBy } from '../answers/shared/records.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { latest } from '../briefing/dates.js';
import type { Claim } from '../briefing/file/schema.js';
import { byStanding } from '../briefing/relations/claim-graph.js';
import { softness } from '../briefing/standing.js';

/** Returns the remarks on a claim that every export includes: its quotation, its restatements and its disputes. */
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

const disputeRemarks = (briefing: Briefing, { id }: Claim): string[] =>
  briefing.disputesOf(id).map(({ claim: other, isProposed }) => {
    const origin = `${other.standing}, ${attributionWords(briefing, other)}, ${other.id} at ${other.at}`;
    return `${isProposed ? 'perhaps disputed (not reviewed yet)' : 'disputed'}: ${other.text} (${origin})`;
  });

const softerWords = (claim: Claim, other: Claim): string =>
  softness(other.standing) > softness(claim.standing) ? ' (the softer standing counts)' : '';

/**
 * Returns the voice of the claim that limits how a sentence may be stated. The source is always named, since exported
 * files are passed on without the briefing.
 */
export function voiceWords(briefing: Briefing, claimIds: readonly string[] = []): string {
  const voiced = voicedBy(briefing, briefing.claims(claimIds));
  return voiced === undefined ? 'nobody' : attributionWords(briefing, voiced);
}

/** Returns the date of a briefing or, if it has none, the date of its latest source, as YYYY-MM-DD. */
export function revisedOn(briefing: Briefing): string | undefined {
  const { asOf } = briefing.file;
  const dates =
    asOf === undefined ? briefing.all('sources').flatMap(({ published }) => published ?? []) : [asOf];
  return dates.map(latest).sort().at(-1);
}
