import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { wordsIn } from '../../checking/verify/comparable.js';
import type { AnsweredPart } from './brief/answered-part.js';

/** A claim of the finished draft, and where it comes from. */
export interface DraftClaim {
  readonly claim: Claim;
  /** The rule-based claim that this claim replaces. A rule-based claim that is kept refers to itself. */
  readonly before?: Claim;
  /** Identifies a claim in a model's answers: the number of the part, and the number of the claim in the answer. */
  readonly key?: string;
  /** Rule-based claims that are left out, because this claim contains their words. */
  readonly contained?: readonly Claim[];
  /** The reason for asking the reviewer about the claim's standing. */
  readonly doubt?: string;
}

export const keyOf = (part: number, n: number): string => `${part}:${n}`;

/**
 * Returns the claims of a draft in text order. A rule-based claim is replaced if all claims that a model made from it
 * pass. If some fail, the rule-based claim is kept together with those that pass, so that nothing is lost.
 */
export function draftClaims(base: BriefingFile, parts: readonly AnsweredPart[]): DraftClaim[] {
  const made = parts.flatMap(({ part, checked }) =>
    checked.map((one) => ({ ...one, key: keyOf(part.number, one.proposal.n) })),
  );
  const kept = new Set(
    made.flatMap(({ byRules, reasons }) => (reasons.length > 0 && byRules ? [byRules.id] : [])),
  );
  const passed = made.filter(({ reasons }) => reasons.length === 0);
  const worded = new Set(passed.flatMap(({ byRules }) => byRules?.id ?? []).filter((id) => !kept.has(id)));
  const order = placeOrder(parts, base);
  const all: DraftClaim[] = [
    ...base.claims
      .filter((one) => !worded.has(one.id) && !passed.some(({ claim }) => isPartOf(one, claim)))
      .map((claim) => ({ claim, before: claim })),
    ...passed.flatMap(({ claim, byRules, key, doubt }) =>
      claim === undefined
        ? []
        : [
            {
              claim,
              key,
              ...(byRules && { before: byRules }),
              contained: base.claims.filter((one) => !worded.has(one.id) && isPartOf(one, claim)),
              ...(doubt && { doubt }),
            },
          ],
    ),
  ];
  return all
    .sort((a, b) => (order.get(a.claim.at) ?? 0) - (order.get(b.claim.at) ?? 0))
    .map((one, index) => ({ ...one, claim: { ...one.claim, id: `c${index + 1}` } }));
}

/** Returns whether a claim only repeats part of a longer claim from the same sentence. */
function isPartOf(one: Claim, whole: Claim | undefined): boolean {
  if (whole === undefined || one.at !== whole.at) return false;
  const [part = '', all = ''] = [one, whole].map(({ text }) => ` ${wordsIn(text).join(' ')} `);
  return part !== all && all.includes(part);
}

function placeOrder(parts: readonly AnsweredPart[], base: BriefingFile): Map<string, number> {
  const shown = parts.flatMap(({ part }) => part.paragraphs.flat().map(({ at }) => at));
  const places = shown.length > 0 ? shown : base.claims.map(({ at }) => at);
  return new Map(places.map((at, index) => [at, index]));
}
