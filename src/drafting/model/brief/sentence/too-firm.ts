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
  const isShown = (one: Claim) =>
    unhedged.includes(one.standing) && isOfHeading(text, one.standing, voiceLabel(briefing, one));
  const claim = firmerThanClaims(text, briefing, stretches, { isOf, isShown });
  return claim === undefined ? [] : [`it is worded more firmly than ${claim.standing}${hedgeOf(claim)}`];
}

/**
 * Returns whether the heading of a line can show the standing of a claim. The line must not report a plan as a fact. An
 * expectation or a possibility belongs to the plan only if nobody else voices it and the line has no verb.
 */
function isOfHeading(text: string, standing: Standing, voice: string | undefined): boolean {
  if (PLANNED.includes(standing)) return !AS_FACT.test(text);
  return finiteVerb(text) === undefined && (voice === undefined || standing === 'alleged');
}

const PLANNED: readonly Standing[] = ['planned', 'aim'];

/** Auxiliaries that report a state or a past event: 'is free', 'has been cut', but not 'is to be cut'. */
const AS_FACT = /\b(?:is|are|was|were|has|have|had|did)\b(?! to\b)/i;

const hedgeOf = ({ cue }: Claim): string => (cue === undefined ? '' : ` (keep the hedge “${cue}”)`);
