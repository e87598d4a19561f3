import type { Inline } from '../../../document/inline.js';
import { claimStanding } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import type { SupportRecord } from '../../shared/schema.js';
import { origin, standingOnly, type Written } from '../../shared/written.js';
import type { OverviewRecord } from './record.js';

/**
 * The marks of a brief. A sentence in the source's own voice carries its hedge in its words, and the heading names the
 * source; a mark stands where that is not enough: for what is not to be said as a fact, and for other voices. Readers who
 * compared briefs found a mark on every line in the way.
 */

/** The standing and voice behind a sentence. */
export const markOf = (sentence: Pick<Written, 'support'>): Inline[] =>
  speaksForItself(sentence.support) ? [] : [...origin(sentence)];

/** The same where the voice is named once for several sentences. */
export const markWithoutVoice = (sentence: Pick<Written, 'support'>): Inline[] =>
  speaksForItself(sentence.support) ? [] : standingOnly(sentence);

function speaksForItself(support: SupportRecord | undefined): boolean {
  if (support === undefined || support.disputed || support.proposed) return false;
  const { use, voice, others, from } = support;
  return use !== 'not as fact' && voice.kind === 'source' && others === undefined && from === undefined;
}

/** The same of a claim. */
export const markOfClaim = (claim: ClaimRecord): Inline[] =>
  claim.use !== 'not as fact' && claim.voice.kind === 'source' && !claim.disputed && !claim.proposed
    ? []
    : claimStanding(claim);

/** Where nothing has been reviewed, one line says so of all, and the same sign on each line would say nothing. */
export function withoutSigns(record: OverviewRecord): OverviewRecord {
  if (record.briefing.draft?.reviewed !== 0) return record;
  return JSON.parse(JSON.stringify(record, (key, value) => (key === 'proposed' ? undefined : value)));
}
