import type { Claim } from '../file/schema.js';
import { use } from '../use.js';
import { voiceKind } from '../voice.js';

/**
 * Finds the claims that determine how sure the source is of a claim that it makes several times. If the source states
 * it in its own voice, quoting somebody else as well changes nothing, except that allegations and unconfirmed claims
 * count in any voice. The headline alone is not enough, since headlines omit the voices and hedges of the text.
 *
 * @param restatements the restatements of the claim, including itself
 * @returns the restatements that count, including the claim itself
 */
export function basisOf(claim: Claim, restatements: readonly Claim[]): readonly Claim[] {
  if (!isOwn(claim) || !restatements.some((one) => isOwn(one) && one.at !== HEADLINE)) return restatements;
  return restatements.filter(
    (one) => isOwn(one) || use(one.standing, voiceKind(one.attribution), false) === 'not as fact',
  );
}

/** The locator of a headline. */
const HEADLINE = 'title';

const isOwn = ({ attribution }: Claim): boolean => attribution.by === 'source';
