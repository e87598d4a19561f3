/** Hedges that come off by rule, and what stands there where a thing is put as a fact. */
const RULES: readonly (readonly [hedge: RegExp, fact: string])[] = [
  [/\b(?:is|are) (?:widely )?(?:expected|projected|forecast|likely) to (?=[a-z])/, 'will '],
  [/\bwill (?:likely|probably) (?=[a-z])/, 'will '],
  [/\bis (?:alleged|believed|said|reported) to have (?=[a-z])/, 'has '],
  [/\bare (?:alleged|believed|said|reported) to have (?=[a-z])/, 'have '],
];

/** Any other word that leaves something open: then nothing is put as a fact. */
const OPEN =
  /\b(?:if|unless|whether|may|might|could|would|should|not|never|no|alleged\w*|reported\w*|likely|probably|perhaps|possibly|expected|believed|unconfirmed|unclear)\b|n['’]t\b|["“”]/i;

/**
 * A hedged claim put as a fact, as nobody may say it: 'is expected to rise' is 'will rise'.
 *
 * @returns undefined where no rule makes it safely
 */
export function asFact(claim: string): string | undefined {
  for (const [hedge, fact] of RULES) {
    if (!hedge.test(claim)) continue;
    const firm = claim.replace(hedge, fact);
    return OPEN.test(firm) ? undefined : firm;
  }
  return undefined;
}
