import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { softness } from '../../../briefing/standing.js';
import { type Written, writtenOf } from '../../shared/written.js';
import type { Warning } from './record.js';

/**
 * What must not be said: wrong conclusions, then uncertain claims worded as facts, softest first.
 *
 * @param told the claims that are shown above
 */
export const doNotSay = (briefing: Briefing, told: ReadonlySet<string>): Warning[] => [
  ...misreadings(briefing),
  ...asFacts(briefing, told),
];

const misreadings = (briefing: Briefing): Warning[] =>
  briefing.all('claims').flatMap((claim) =>
    claim.misreading === undefined
      ? []
      : [
          {
            claim: claim.id,
            asFact: claim.misreading.wrong,
            misreading: true as const,
            instead: ownSentence(briefing, { ...claim, text: claim.misreading.right ?? claim.text }),
          },
        ],
  );

function asFacts(briefing: Briefing, told: ReadonlySet<string>): Warning[] {
  const standingOf = (claim: Claim) => softness(briefing.standingOfClaim(claim));
  const warned = new Map<string, Claim>();
  for (const claim of [...briefing.all('claims')].sort((a, b) => standingOf(b) - standingOf(a)))
    if (claim.asFact !== undefined && claim.misreading === undefined && !warned.has(claim.asFact))
      warned.set(claim.asFact, claim);
  return [...warned].map(([asFact, claim]) => ({
    claim: claim.id,
    asFact,
    instead: ownSentence(briefing, claim),
    ...(told.has(claim.id) ? { above: true as const } : {}),
  }));
}

/** Returns the claim's sentence with the claim's own standing, which its words express, but with the use that all its restatements together allow. */
function ownSentence(briefing: Briefing, { id, text, standing }: Claim): Written {
  const sentence = writtenOf(briefing, { text, claims: [id] });
  return sentence.support ? { ...sentence, support: { ...sentence.support, standing } } : sentence;
}
