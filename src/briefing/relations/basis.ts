import type { Claim } from '../file/schema.js';
import { use } from '../use.js';
import { voiceKind } from '../voice.js';

/**
 * Decides how sure the source is of a claim that it makes several times. A claim in the source's own voice
 * stays its own even if it also quotes somebody; among its own sentences the softest counts. Allegations and
 * unconfirmed claims count in any voice. A headline alone is no basis, since it drops the voices and hedges
 * of the text below.
 *
 * @param restatements of the claim, including itself
 * @returns those that count, including the claim itself
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
