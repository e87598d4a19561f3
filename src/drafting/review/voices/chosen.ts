import { isDeepStrictEqual } from 'node:util';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { Findings, ReviewFinding } from '../findings.js';
import { NAME_KINDS } from '../names/names.js';
import type { ReviewText } from '../text.js';

const OF_VOICES: readonly string[] = ['other-voice', 'doubtful-voice'];

/** Rules that report a claim whose words are firmer than its standing. */
const OF_HEDGES: readonly string[] = ['firmer-wording', 'no-cue'];

/**
 * Removes findings that the reviewer has answered by choosing a voice, a standing, a hedge, words or a name. These are
 * guesses about the voice and standing, whose suggestions would restore the corrected mistake, questions about the
 * hedge, questions about a word that the reviewer has explained, and longer forms of a name that the reviewer has
 * chosen. Errors stay, without their suggestions.
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
  const keep = (address: string, isKept: (one: ReviewFinding) => ReviewFinding[]) => {
    const kept = left.get(address)?.flatMap(isKept);
    if (kept?.length) left.set(address, kept);
    else left.delete(address);
  };
  for (const claim of file.claims) keep(`claims/${claim.id}`, (one) => unanswered(one, claim, chosen, text));
  for (const kind of NAME_KINDS)
    for (const { id } of file[kind].filter((one) => chosen.has(`${one.id} name`)))
      keep(`${kind}/${id}`, (one) => (one.rule === 'cut-name' ? [] : [one]));
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
  if (isOfHedge && chosen.has(claim.id) && text?.isHedgeOf(claim)) return [];
  return chosen.has(`${claim.id} voice`) ? withoutVoice(finding) : [finding];
}

/** Removes a suggested standing, which the reviewer has rejected, and the question itself unless it is an error. */
const withoutStanding = ({ suggestion: _, ...rest }: ReviewFinding): ReviewFinding[] =>
  rest.severity === 'error' ? [rest] : [];

/** Removes a question about a voice, since the reviewer has answered it. An error is kept without its suggestion. */
const withoutVoice = (finding: ReviewFinding): ReviewFinding[] => {
  if (!OF_VOICES.includes(finding.rule)) return [finding];
  const { suggestion: _, ...rest } = finding;
  return rest.severity === 'error' ? [rest] : [];
};

/**
 * Compares two files, and returns the ids of the claims whose voice, standing or hedge differs, with 'c1 voice' and
 * 'c1 standing' for each claim whose voice or standing differs. Nobody has chosen the standing of a merged claim.
 */
export const chosenBetween = (before: BriefingFile, after: BriefingFile): string[] => {
  const keyOf = ({ attribution, standing, cue }: Claim) => JSON.stringify([attribution, standing, cue]);
  if (isMerged(before, after)) return [];
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  return after.claims.flatMap((claim) => {
    const one = old.get(claim.id);
    if (one === undefined || keyOf(one) === keyOf(claim)) return [];
    return [
      claim.id,
      ...(isDeepStrictEqual(one.attribution, claim.attribution) ? [] : [`${claim.id} voice`]),
      ...(one.standing === claim.standing ? [] : [`${claim.id} standing`]),
    ];
  });
};

/** Compares two files, and returns 'lind name' for each entry whose name differs. */
export const namedBetween = (before: BriefingFile, after: BriefingFile): string[] =>
  NAME_KINDS.flatMap((kind) => {
    const names = new Map(before[kind].map(({ id, name }) => [id, name]));
    const isRenamed = ({ id, name }: { readonly id: string; readonly name?: string | undefined }) =>
      names.has(id) && names.get(id) !== name;
    return after[kind].filter(isRenamed).map(({ id }) => `${id} name`);
  });

/** Returns whether claims of a file were merged or dropped. */
export const isMerged = (before: BriefingFile, after: BriefingFile): boolean =>
  after.claims.length < before.claims.length;

/**
 * Returns 'c1 means it' for each word about which the findings asked, if the reviewer has replaced this word in the
 * claim. A change to the words around it explains nothing.
 */
export const explainedBetween = (
  { file, findings }: { readonly file: BriefingFile; readonly findings: Findings },
  after: BriefingFile,
): string[] => {
  const texts = new Map(after.claims.map(({ id, text }) => [id, text]));
  return file.claims.flatMap(({ id, text }) => {
    const now = texts.get(id);
    if (now === undefined || isPartOf(now, text)) return [];
    return (findings.get(`claims/${id}`) ?? []).flatMap(({ rule, about }) =>
      rule === 'pronoun' && about !== undefined && countOf(about, now) < countOf(about, text)
        ? explained(id, about)
        : [],
    );
  });
};

/** Counts how often a text contains these words, but not within longer words. */
const countOf = (words: string, text: string): number =>
  text.split(new RegExp(`(?<!\\p{L})${escapedPattern(words)}(?!\\p{L})`, 'iu')).length;

/** Returns whether words are the same text or a part of it. The part that is left after a split explains nothing. */
const isPartOf = (words: string, text: string): boolean =>
  text.toLowerCase().includes(words.toLowerCase().replace(/[.!?]$/, ''));

const explained = (id: string, word: string): string => `${id} means ${word.toLowerCase()}`;
