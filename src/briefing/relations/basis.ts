import type { Claim } from '../file/schema.js';
import { use } from '../use.js';
import { voiceKind } from '../voice.js';

/**
 * Finds the statements that decide how sure the source is of a claim that it makes several times. A claim in the
 * source's own voice stays its own even if the source also quotes somebody, except that allegations and unconfirmed
 * claims count in any voice. A headline is not enough, since headlines drop the voices and hedges of the text below.
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
