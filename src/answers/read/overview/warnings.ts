import { voiceLabel } from '../../../briefing/attribution.js';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { softness } from '../../../briefing/standing.js';
import { given } from '../../shared/given.js';
import { statementOf } from '../../shared/records.js';
import type { StatementRecord } from '../../shared/schema.js';
import type { Warning } from './record.js';

/**
 * Returns the warnings of a brief: wrong conclusions, and uncertain claims worded as facts, softest first. If the
 * author of the brief chose warnings, only these are returned, the most dangerous first.
 *
 * @param shown the ids of the claims that the brief shows before its warnings
 */
export function doNotSay(briefing: Briefing, shown: ReadonlySet<string>): Warning[] {
  const claims = briefing.all('claims');
  const chosen = claims.filter(({ danger }) => danger !== undefined);
  if (chosen.length === 0) return [...misreadings(briefing, claims), ...asFacts(briefing, claims, shown)];
  return [...chosen]
    .sort((a, b) => (a.danger ?? 0) - (b.danger ?? 0))
    .flatMap((claim, index, all) => {
      const isFirst = all.findIndex(({ danger }) => danger === claim.danger) === index;
      const same = all.filter(({ danger, asFact }) => danger === claim.danger && asFact === claim.asFact);
      return isFirst ? [...misreadings(briefing, [claim]), ...saidOnlyBy(briefing, same)] : [];
    });
}

const misreadings = (briefing: Briefing, claims: readonly Claim[]): Warning[] =>
  claims.flatMap(({ misreading, ...claim }) =>
    misreading === undefined
      ? []
      : {
          claim: claim.id,
          asFact: misreading.wrong,
          misreading: true as const,
          ...(misreading.right && { instead: sentenceOf(briefing, { ...claim, text: misreading.right }) }),
        },
  );

/** @param claims claims with the same `asFact` */
function saidOnlyBy(briefing: Briefing, claims: readonly Claim[]): Warning[] {
  const [claim] = claims;
  if (claim?.asFact === undefined || claim.misreading) return [];
  const by = [...new Set(claims.flatMap((one) => voiceLabel(briefing, one) ?? []))];
  return [{ claim: claim.id, asFact: claim.asFact, by, instead: sentenceOf(briefing, claim) }];
}

function asFacts(briefing: Briefing, claims: readonly Claim[], shown: ReadonlySet<string>): Warning[] {
  const standingOf = (claim: Claim) => softness(briefing.standingOfClaim(claim));
  const worded = claims.filter(({ asFact, misreading }) => asFact !== undefined && misreading === undefined);
  const warned = new Map<string, Claim>();
  for (const claim of [...worded].sort((a, b) => standingOf(b) - standingOf(a)))
    if (claim.asFact !== undefined && !warned.has(claim.asFact)) warned.set(claim.asFact, claim);
  return [...warned].map(([asFact, claim]) => ({
    claim: claim.id,
    asFact,
    instead: sentenceOf(briefing, claim),
    ...given({ above: shown.has(claim.id) || undefined }),
  }));
}

/** Returns the text of a claim with its standing. The use takes the claim's restatements into account. */
function sentenceOf(briefing: Briefing, { id, text, standing }: Claim): StatementRecord {
  const sentence = statementOf(briefing, { text, claims: [id] });
  return sentence.support ? { ...sentence, support: { ...sentence.support, standing } } : sentence;
}
