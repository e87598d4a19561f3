import type { Claim } from '../file/schema.js';
import { use } from '../use.js';
import { voiceKind } from '../voice.js';

/**
 * What decides how sure the source is of a claim that stands in it several times. What the source says in its own voice
 * is stated by the source, and stays so where it tells who says so too; among its own sentences the softer counts.
 * What somebody only alleges, or what is not confirmed, counts in any voice. A headline alone is no such basis: it drops
 * the voices and hedges of what stands below it.
 *
 * @param restatements of the claim, itself among them
 * @returns those of them that count, the claim itself among them
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
