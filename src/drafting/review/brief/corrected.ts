import type { BriefingFile, Claim, Statement } from '../../../briefing/file/schema.js';
import { statementsIn } from '../../../briefing/file/statements.js';
import { standsIn, standsInNamed } from '../../../checking/verify/comparable.js';
import type { Span } from '../../../reading/reading.js';
import { isInside } from '../../../reading/spans.js';
import { withFields } from '../entries.js';
import type { ReviewText } from '../text.js';
import { balanced } from '../wording/quotation-marks.js';

/**
 * Shows a corrected claim in the brief. If a passage of the article contains the sentence of the claim, and this
 * sentence does not say what the claim now says, the claims of the sentence take its place. The rest of the passage
 * stays as it is.
 */
export function withCorrection(file: BriefingFile, id: string, text: ReviewText | undefined): BriefingFile {
  const claim = file.claims.find((one) => one.id === id);
  return claim === undefined || isSaidBySentence(claim, text) ? file : withClaimsInstead(file, claim, text);
}

/**
 * Returns whether the sentence of a claim says what the claim says. A sentence around the claim does so if the claim
 * only names what a pronoun of the sentence means.
 */
function isSaidBySentence(claim: Claim, text: ReviewText | undefined): boolean {
  const place = placeOf(claim, text);
  const sentence = place && text?.words(claim.source, place);
  if (sentence === undefined) return true;
  const words = claim.text.replace(/ \[[^\]]*\]/gu, '').replace(/[.!?…]+["”’]?$/u, '');
  const isWhole = claim.span !== undefined && isInside(place as Span, claim.span);
  return standsIn(words, sentence) || (!isWhole && standsInNamed(words, sentence));
}

/** Returns the sentence of a claim or, for a merged claim, its sentences. */
function placeOf(claim: Claim, text: ReviewText | undefined): Span | undefined {
  const sentence = text?.sentenceSpan(claim);
  return sentence && { start: sentence.start, end: Math.max(sentence.end, claim.span?.end ?? 0) };
}

/**
 * Replaces the sentence of a claim, in passages that cite the claim, with the texts of the claims that come from it.
 *
 * @param isLeft whether a claim is shown
 */
export function withClaimsInstead(
  file: BriefingFile,
  claim: Claim,
  text: ReviewText | undefined,
  isLeft: (claim: Claim) => boolean = () => true,
): BriefingFile {
  const place = placeOf(claim, text);
  const sentence = place && text?.words(claim.source, place);
  if (place === undefined || !sentence) return file;
  const divide = (all: readonly Statement[]): Statement[] =>
    all.flatMap((one) =>
      one.verbatim && one.claims.includes(claim.id)
        ? divided(one, sentence, { place, source: claim.source, file, isLeft })
        : one,
    );
  return {
    ...file,
    summary: divide(file.summary),
    issues: file.issues.map((issue) => {
      const [first = issue.summary, ...others] = divide([issue.summary]);
      const details = [...others, ...divide(issue.details ?? [])];
      return { ...issue, summary: first, ...((issue.details || others.length > 0) && { details }) };
    }),
  };
}

/** Returns whether a passage of the brief has the sentence of a claim, although no claim of the sentence is left. */
export function isLeftInBrief(file: BriefingFile, claim: Claim, text: ReviewText | undefined): boolean {
  const sentence = text?.sentenceAt(claim.source, claim.at);
  const isAlone = !file.claims.some(({ source, at }) => source === claim.source && at === claim.at);
  if (sentence === undefined || !isAlone) return false;
  const all = [...statementsIn(file)];
  return all.some(({ statement }) => statement.verbatim && wordsOf(sentence).test(statement.text));
}

interface Place {
  readonly place: Span;
  readonly source: string;
  readonly file: BriefingFile;
  readonly isLeft: (claim: Claim) => boolean;
}

/** Divides a passage into the words before a sentence, the claims of the sentence, and the words after it. */
function divided(one: Statement, sentence: string, { place, source, file, isLeft }: Place): Statement[] {
  const found = wordsOf(sentence).exec(one.text);
  if (found === null) return [one];
  const cited = file.claims.filter(({ id }) => one.claims.includes(id));
  const isHere = (claim: Claim) => claim.source === source && isIn(place, claim.span);
  const isBefore = ({ span }: Claim) => (span?.start ?? 0) < place.start;
  const others = cited.filter((claim) => !isHere(claim));
  const own = withoutParts(cited.filter((claim) => isHere(claim) && isLeft(claim)));
  const pieces = [
    passage(one.text.slice(0, found.index), others.filter(isBefore)),
    ...own.map(({ id, text }): Statement => ({ text, claims: [id] })),
    passage(
      one.text.slice(found.index + found[0].length),
      others.filter((claim) => !isBefore(claim)),
    ),
  ].filter(({ text, claims }) => text !== '' && claims.length > 0);
  return pieces.map((piece, index) => {
    const continues = index > 0 ? true : (one as { readonly continues?: true }).continues;
    return withFields(piece, { continues });
  });
}

const isIn = ({ start, end }: Span, span: Span | undefined): boolean =>
  span !== undefined && span.start >= start && span.start < end;

/** Makes a statement from a part of a passage. The items of a list are separated by semicolons. */
const passage = (words: string, claims: readonly Claim[]): Statement => ({
  text: balanced(words.trim().replace(/;$/u, '.')),
  claims: claims.map(({ id }) => id),
  verbatim: true,
});

/** Removes claims that are only a part of another claim. */
const withoutParts = (claims: readonly Claim[]): Claim[] =>
  claims.filter((one) => !claims.some((other) => other !== one && isPart(one, other)));

const isPart = (one: Claim, other: Claim): boolean =>
  other.text.length > one.text.length && standsIn(one.text.replace(/[.!?…]+["”’]?$/u, ''), other.text);

/** Matches the words of a sentence with any punctuation between and around them. */
const wordsOf = (sentence: string): RegExp => {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new RegExp(
    `(?<![\\p{L}\\p{N}])["“‘'(\\[]*${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])[^\\s\\p{L}\\p{N}]*`,
    'u',
  );
};
