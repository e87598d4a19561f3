import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Findings, ReviewFinding } from '../findings.js';
import type { ReviewText } from '../text.js';

const OF_VOICES: readonly string[] = ['other-voice', 'doubtful-voice'];

/** Rules that report a claim whose words are firmer than its standing. */
const OF_HEDGES: readonly string[] = ['firmer-wording', 'no-cue'];

/**
 * Removes findings that the reviewer has answered by choosing a voice, a standing, a hedge or words. These are guesses
 * about the voice and standing, whose suggestions would restore the corrected mistake, questions about the hedge, and
 * questions about a word that the reviewer has explained. Errors stay, without their suggestions.
 *
 * @param chosen what the reviewer has chosen, as `chosenBetween` and `explainedBetween` return it
 */
export function withoutChosen(
  findings: Findings,
  file: BriefingFile,
  chosen: ReadonlySet<string>,
  text: ReviewText | undefined,
): Findings {
  const left = new Map(findings);
  for (const claim of file.claims) {
    const found = left.get(`claims/${claim.id}`);
    if (found === undefined) continue;
    const kept = found.flatMap((one) => unanswered(one, claim, chosen, text));
    if (kept.length > 0) left.set(`claims/${claim.id}`, kept);
    else left.delete(`claims/${claim.id}`);
  }
  return left;
}

function unanswered(
  finding: ReviewFinding,
  claim: Claim,
  chosen: ReadonlySet<string>,
  text: ReviewText | undefined,
): ReviewFinding[] {
  const { rule, severity, about, suggestion } = finding;
  if (rule === 'pronoun' && about !== undefined && chosen.has(explained(claim.id, about))) return [];
  const isOfHedge = severity === 'question' && OF_HEDGES.includes(rule);
  if (chosen.has(`${claim.id} standing`)) {
    if (isOfHedge) return [];
    if (suggestion && 'action' in suggestion && suggestion.action.do === 'standing')
      return withoutStanding(finding);
  }
  if (!chosen.has(claim.id)) return [finding];
  return isOfHedge && text?.isHedgeOf(claim) ? [] : withoutSuggestion(finding);
}

/** Removes a suggested standing, which the reviewer has rejected, and the question itself unless it is an error. */
const withoutStanding = ({ suggestion: _, ...rest }: ReviewFinding): ReviewFinding[] =>
  rest.severity === 'error' ? [rest] : [];

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

/**
 * Compares two files, and returns the ids of the claims whose voice, standing or hedge differs, and 'c1 standing' for
 * each claim whose standing differs.
 */
export const chosenBetween = (before: BriefingFile, after: BriefingFile): string[] => {
  const keyOf = ({ attribution, standing, cue }: Claim) => JSON.stringify([attribution, standing, cue]);
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  return after.claims.flatMap((claim) => {
    const one = old.get(claim.id);
    if (one === undefined || keyOf(one) === keyOf(claim)) return [];
    return one.standing === claim.standing ? [claim.id] : [claim.id, `${claim.id} standing`];
  });
};

/**
 * Returns 'c1 means it' for each word about which the findings asked, if the reviewer has changed the words of the
 * claim.
 */
export const explainedBetween = (
  { file, findings }: { readonly file: BriefingFile; readonly findings: Findings },
  after: BriefingFile,
): string[] => {
  const texts = new Map(after.claims.map(({ id, text }) => [id, text]));
  return file.claims
    .filter(({ id, text }) => texts.has(id) && !isPartOf(texts.get(id) ?? '', text))
    .flatMap(({ id }) => (findings.get(`claims/${id}`) ?? []).map((one) => ({ id, ...one })))
    .flatMap(({ id, rule, about }) =>
      rule === 'pronoun' && about !== undefined ? explained(id, about) : [],
    );
};

/** Returns whether words are the same text or a part of it, as after a split, which explains nothing. */
const isPartOf = (words: string, text: string): boolean =>
  text.toLowerCase().includes(words.toLowerCase().replace(/[.!?]$/, ''));

const explained = (id: string, word: string): string => `${id} means ${word.toLowerCase()}`;
