import type { Claim } from '../../../briefing/file/schema.js';
import { softness } from '../../../briefing/standing.js';
import { differences } from '../../../checking/meaning/differences.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { supportOf } from '../../../checking/meaning/support.js';
import type { ProposalChecks } from '../check-proposals.js';

export interface Close {
  readonly claim: Claim;
  /** The share of the sentence's words that are also in the claim. */
  readonly share: number;
  /** Whether the claim is hedged or attributed, and does not contradict the sentence. */
  readonly isSaid: boolean;
}

/** Returns whether the text itself states a claim as fact. */
export const isFact = ({ standing, attribution }: Claim): boolean =>
  standing === 'stated' && attribution.by === 'source';

/**
 * Compares a sentence with a claim: how many of its words are in the claim, and whether the claim says the same thing
 * less firmly or in somebody's voice.
 */
export function closenessOf(
  said: Meaning,
  claim: Claim,
  meaning: Meaning | undefined,
  { source }: ProposalChecks,
): Close {
  if (meaning === undefined) return { claim, share: 0, isSaid: false };
  const isSoft = softness(said.standing) < softness(claim.standing);
  const isAgainst =
    differences(said, meaning, source.book).some(({ kind }) => AGAINST.has(kind)) ||
    (DISTANT.test(claim.text) && !DISTANT.test(said.text));
  const isVoiced = claim.standing === 'stated' && !isFact(claim);
  return { claim, share: supportOf(said, meaning), isSaid: (isVoiced || isSoft) && !isAgainst };
}

const AGAINST: ReadonlySet<string> = new Set(['negated', 'swapped-name', 'foreign-name', 'other-figure']);

/** Words that show that a speaker mentions a statement without asserting it. */
export const DISTANT =
  /\b(?:not|no|never|nobody|without|if|unless|whether|den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|spare[ds]?|avoid\w*|escap\w*|prevent\w*|refut\w*|disput\w*|doubt\w*|question\w*|notion|idea|far-fetched|rumou?rs?|speculat\w*|reports that|fears?|false|untrue|wrong|absurd|nonsense|myth|unlikely)\b|n['’]t\b/i;
