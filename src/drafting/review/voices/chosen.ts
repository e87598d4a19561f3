import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Findings, ReviewFinding } from '../findings.js';
import type { ReviewText } from '../text.js';

const OF_VOICES: readonly string[] = ['other-voice', 'doubtful-voice'];

/** Rules that report a claim whose words are firmer than its standing. */
const OF_HEDGES: readonly string[] = ['firmer-wording', 'no-cue'];

/**
 * Removes findings that the reviewer has answered by choosing a voice or a hedge. These are guesses about the voice,
 * whose suggestions would restore the corrected mistake, and questions about the hedge, if the sentence contains the
 * chosen hedge with that standing. Errors stay.
 *
 * @param chosen the ids of the claims whose voice, standing or hedge the reviewer has chosen
 */
export function withoutChosen(
  findings: Findings,
  file: BriefingFile,
  chosen: ReadonlySet<string>,
  text: ReviewText | undefined,
): Findings {
  const left = new Map(findings);
  for (const claim of file.claims.filter(({ id }) => chosen.has(id))) {
    const found = left.get(`claims/${claim.id}`);
    if (found === undefined) continue;
    const answered = found.flatMap(withoutSuggestion);
    const kept =
      text?.isHedgeOf(claim) || (text && isOfInnerClause(claim, text))
        ? answered.filter(({ rule, severity }) => severity === 'error' || !OF_HEDGES.includes(rule))
        : answered;
    if (kept.length > 0) left.set(`claims/${claim.id}`, kept);
    else left.delete(`claims/${claim.id}`);
  }
  return left;
}

/** Whether the only hedge of a stated claim is in a clause within it, and so not about the claim's own verb. */
function isOfInnerClause({ cue, ...claim }: Claim, text: ReviewText): boolean {
  if (claim.standing !== 'stated' || cue !== undefined || claim.span === undefined) return false;
  const hedge = text.softnessOf(claim, claim.span)?.cue;
  return (
    hedge !== undefined && OPENS_CLAUSE.test(claim.text.slice(0, Math.max(0, claim.text.indexOf(hedge))))
  );
}

const OPENS_CLAUSE = /\b(?:that|which|who|whose|because|if|when|where|whether|what|how|to|no)\s/iu;

/**
 * Removes a guess of the draft about a voice, which the reviewer has answered. A finding of the checks is kept, but
 * without its suggestion: if it were removed, `validate` and `verify` would report it only after the review.
 */
const withoutSuggestion = (finding: ReviewFinding): ReviewFinding[] => {
  if (!OF_VOICES.includes(finding.rule)) return [finding];
  const { suggestion: _, ...rest } = finding;
  if (rest.severity === 'error') return [rest];
  return rest.rule === 'other-voice'
    ? [{ ...rest, remedy: 'press y to keep the voice, or v to change it' }]
    : [];
};

/** Returns the ids of the claims whose voice, standing or hedge differs between two files. */
export const chosenBetween = (before: BriefingFile, after: BriefingFile): string[] => {
  const keyOf = ({ attribution, standing, cue }: Claim) => JSON.stringify([attribution, standing, cue]);
  const old = new Map(before.claims.map((claim) => [claim.id, keyOf(claim)]));
  return after.claims.flatMap((claim) =>
    old.has(claim.id) && old.get(claim.id) !== keyOf(claim) ? [claim.id] : [],
  );
};
