import { type Standing, softest, softness } from '../../briefing/standing.js';
import type { Meaning } from '../meaning/meaning.js';

/** Nobody who puts it so says that it is the case, whatever the source says. */
const OPEN: readonly Standing[] = ['possible', 'perceived', 'pending', 'alleged', 'assumed'];

/**
 * Whether a part of a text is put more firmly than a claim.
 *
 * @param standing how sure the source is of the claim
 * @param claim the sentence of the claim, whose own words may be softer than its standing: 'seeks a deal' is stated
 */
export function isFirmer(part: Meaning, standing: Standing, claim: Meaning): boolean {
  const wanted = softest([standing, claim.standing]) ?? standing;
  if (OPEN.includes(part.standing) || softness(part.standing) >= softness(wanted)) return false;
  // 'The itinerary includes two stops' and 'the trip is in May' are how plans are told, too.
  return wanted !== 'planned' || part.standing !== 'stated' || isPast(part);
}

/** Whether a sentence tells of what has happened: 'spent', 'has met'. */
const isPast = ({ words, predicates }: Meaning): boolean =>
  predicates.some(({ at }) => {
    const { lower = '' } = words[at] ?? {};
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
    if (before.some((word) => /^(?:has|have|had|was|were|'ve)$/.test(word))) return true;
    return /(?:ed|ent|et|old|ook|aid|ame|eld)$/.test(lower) && !before.some((word) => IS.test(word));
  });

const IS = /^(?:is|are|be|been|will|would|to|'s|'re)$/;
