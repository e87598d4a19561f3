import { voiceLabel } from '../../../../briefing/attribution.js';
import type { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import type { Standing } from '../../../../briefing/standing.js';
import { finiteVerb } from '../../../../checking/rules/overstatement/verbs.js';
import { isSameSpeaker, type Speakers } from '../../speakers/same-speaker.js';
import type { Stretch } from '../../speakers/stretches.js';
import { firmerThanClaims } from './firmness.js';

/**
 * Objects to a line that is firmer than one of its claims.
 *
 * @param stretches the stretches of the line, each with its speaker
 * @param unhedged the standings for which the line needs no hedge, because its heading makes them clear
 */
export function tooFirm(
  text: string,
  briefing: Briefing,
  stretches: readonly Stretch[],
  speakers: Speakers,
  unhedged: readonly Standing[],
): string[] {
  const isOf = (speaker: string, one: Claim) =>
    isSameSpeaker(speaker, voiceLabel(briefing, one) ?? '', speakers);
  const claim = firmerThanClaims(text, briefing, stretches, isOf);
  // An expectation or a possibility belongs to the plan only if nobody else voices it and the line has no verb.
  const isOfPlan =
    claim !== undefined &&
    unhedged.includes(claim.standing) &&
    (PLANNED.includes(claim.standing) ||
      (voiceLabel(briefing, claim) === undefined && finiteVerb(text) === undefined));
  return claim === undefined || isOfPlan
    ? []
    : [`it is worded more firmly than ${claim.standing}${hedgeOf(claim)}`];
}

const PLANNED: readonly Standing[] = ['planned', 'aim'];

const hedgeOf = ({ cue }: Claim): string => (cue === undefined ? '' : ` (keep the hedge “${cue}”)`);
