import type { Claim } from '../../briefing/file/schema.js';

/**
 * Unifies the labels of unnamed voices that differ only in an initial 'the'. The label that the text uses first is kept:
 * if it is 'harbor pilots', it also replaces 'the harbor pilots' in a later sentence.
 */
export function withOneLabel(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, string>();
  return claims.map((claim) => {
    const { attribution } = claim;
    if (attribution.by !== 'unnamed' || attribution.label === undefined) return claim;
    const key = attribution.label.toLowerCase().replace(/^the /u, '');
    const label = first.get(key) ?? attribution.label;
    first.set(key, label);
    return { ...claim, attribution: { ...attribution, label } };
  });
}
