import type { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import type { Meaning } from '../../../../checking/meaning/meaning.js';
import { merged } from '../../../../checking/meaning/merged.js';
import { supportOf } from '../../../../checking/meaning/support.js';
import type { Checked, ProposalChecks } from '../../check-proposals.js';

/** The claims that a sentence cites, as they will appear in the draft, and their source sentences. */
export interface CitedClaims {
  readonly briefing: Briefing;
  readonly claims: readonly Claim[];
  /** The numbers that the claims have in the answer. */
  readonly numbersOf: readonly number[];
  readonly sentences: readonly string[];
  /** The indexes of these sentences in the text. */
  readonly places: readonly number[];
  readonly claimMeanings: readonly Meaning[];
  /** The merged meanings of the claims and of the sentences of the text. */
  readonly meaning: Meaning;
}

/**
 * Finds the claims that a sentence cites.
 *
 * @param numbers the numbers of the cited claims in the answer
 * @param checked the claims of the answer
 * @returns undefined if the sentence cites no claims
 */
export async function citedClaims(
  numbers: readonly number[],
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<CitedClaims | undefined> {
  const cited = numbers
    .flatMap((n) => checked.find(({ proposal }) => proposal.n === n) ?? [])
    .flatMap(({ claim, byRules, reasons, proposal: { n } }) => {
      const used = reasons.length === 0 ? claim : (byRules ?? claim);
      return used === undefined ? [] : [{ n, claim: used }];
    });
  const claims = cited.map(({ claim }, index) => ({ ...claim, id: `c${index + 1}` }));
  const { source } = checks;
  const places = [...new Set(claims.flatMap(({ at }) => source.indexOf(at) ?? []))];
  const own = await checks.read(claims.map(({ text }) => text));
  const [first, ...others] = [...places.flatMap((at) => source.meanings[at] ?? []), ...own];
  if (first === undefined) return undefined;
  return {
    briefing: checks.briefingOf(claims),
    claims,
    numbersOf: cited.map(({ n }) => n),
    claimMeanings: own,
    places,
    sentences: places.flatMap((at) => source.meanings[at]?.text ?? []),
    meaning: merged([first, ...others]),
  };
}

/**
 * The minimum share of words that a sentence and a claim must have in common, in either direction, for the sentence to
 * repeat the claim and not just refer to it.
 */
const USED = 0.34;

/** The same minimum for a headline, which cites all claims of the lead but repeats only some. */
const MOSTLY = 0.6;

export const isUsed = (claim: Meaning | undefined, said: Meaning, least = USED): boolean =>
  claim === undefined || Math.max(supportOf(claim, said), supportOf(said, claim)) >= least;

/** Returns a function that tests whether a sentence repeats the claim with a given index. */
export const repeats =
  (said: Meaning, claims: readonly Meaning[]) =>
  (index: number): boolean =>
    isUsed(claims[index], said);

/**
 * Returns a function that tests whether a headline repeats the claim with a given index. If claims contain the whole
 * headline, it repeats only these.
 */
export function summarizes(said: Meaning, claims: readonly Meaning[]): (index: number) => boolean {
  const whole = claims.map((claim) => supportOf(said, claim) === 1);
  if (whole.includes(true)) return (index) => whole[index] === true;
  const least = claims.some((claim) => isUsed(claim, said, MOSTLY)) ? MOSTLY : USED;
  return (index) => isUsed(claims[index], said, least);
}
