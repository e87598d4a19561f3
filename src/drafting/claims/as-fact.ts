/** Hedges that a rule can remove, and what replaces each when a claim is stated as a fact. */
const RULES: readonly (readonly [hedge: RegExp, fact: string])[] = [
  [/\b(?:is|are) (?:widely )?(?:expected|projected|forecast|likely) to (?=[a-z])/, 'will '],
  [/\bwill (?:likely|probably) (?=[a-z])/, 'will '],
  [/\bis (?:alleged|believed|said|reported) to have (?=[a-z])/, 'has '],
  [/\bare (?:alleged|believed|said|reported) to have (?=[a-z])/, 'have '],
];

/** Other words that leave something open; a sentence with one of them is never stated as a fact. */
const OPEN =
  /\b(?:if|unless|whether|may|might|could|would|should|not|never|no|alleged\w*|reported\w*|likely|probably|perhaps|possibly|expected|believed|unconfirmed|unclear)\b|n['’]t\b|["“”]/i;

/**
 * States a hedged claim as a fact, as nobody may say it: 'is expected to rise' becomes 'will rise'.
 *
 * @returns undefined if no rule makes it safely
 */
export function asFact(claim: string): string | undefined {
  for (const [hedge, fact] of RULES) {
    if (!hedge.test(claim)) continue;
    const firm = claim.replace(hedge, fact);
    return OPEN.test(firm) ? undefined : firm;
  }
  return undefined;
}
