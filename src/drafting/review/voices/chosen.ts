import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Findings, ReviewFinding } from '../findings.js';
import type { ReviewText } from '../text.js';

/** Findings about the voice of a claim. */
const OF_VOICES: readonly string[] = ['other-voice', 'doubtful-voice'];

/** Findings that no words of a claim are as soft as its standing. */
const OF_HEDGES: readonly string[] = ['firmer-wording', 'no-cue'];

/**
 * The findings without questions about voices and hedges that the reviewer chose: none that suggests another voice, since
 * that would restore the mistake, and none about the hedge if the sentence has it with that standing. Errors stay.
 *
 * @param chosen the ids of the claims
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
    const told = found.flatMap(withoutSuggestion);
    const kept = text?.isHedgeOf(claim)
      ? told.filter(({ rule, severity }) => severity === 'error' || !OF_HEDGES.includes(rule))
      : told;
    if (kept.length > 0) left.set(`claims/${claim.id}`, kept);
    else left.delete(`claims/${claim.id}`);
  }
  return left;
}

/** An error without its suggestion, and no question: the reviewer has answered that. */
const withoutSuggestion = (finding: ReviewFinding): ReviewFinding[] => {
  if (!OF_VOICES.includes(finding.rule)) return [finding];
  const { suggestion: _, ...rest } = finding;
  return rest.severity === 'error' ? [rest] : [];
};

/** The ids of the claims whose voice or hedge differs between two files. */
export const chosenBetween = (before: BriefingFile, after: BriefingFile): string[] => {
  const keyOf = ({ attribution, cue }: Claim) => JSON.stringify([attribution, cue]);
  const old = new Map(before.claims.map((claim) => [claim.id, keyOf(claim)]));
  return after.claims.flatMap((claim) =>
    old.has(claim.id) && old.get(claim.id) !== keyOf(claim) ? [claim.id] : [],
  );
};
