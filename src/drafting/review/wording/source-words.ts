import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim, Statement } from '../../../briefing/file/schema.js';
import { withStatements } from '../../../briefing/file/statements.js';
import { hardenedClaim } from '../../../checking/rules/overstatement/detect-overstatement.js';
import { standsInNamed } from '../../../checking/verify/comparable.js';
import { acceptances, acceptedWords, SOURCE_WORDS } from '../../claims/claims.js';
import type { ReviewText } from '../text.js';

/**
 * After an action, accepts text that is quoted from the source, as a draft does. If a rule would report a changed
 * claim, or a statement that cites it, as firmer than its standing, but the text is in the sentence of the claim, an
 * acceptance by the program is added. The same applies to a statement that only repeats a claim.
 */
export function withWordsAccepted(
  before: BriefingFile,
  after: BriefingFile,
  text: ReviewText | undefined,
): BriefingFile {
  const known = new Set(before.claims);
  const changed = new Map(
    after.claims.filter((claim) => !known.has(claim)).map((claim) => [claim.id, claim]),
  );
  const isNew = (claim: Claim) => changed.has(claim.id) && claim.accept === undefined;
  const claims = after.claims.map((claim) =>
    isNew(claim) && isInSentenceOf(claim.text, claim, text) ? { ...claim, ...acceptedWords(claim) } : claim,
  );
  const briefing = new Briefing({ ...after, claims });
  const titled = withTitlesAccepted({ ...after, claims }, briefing, changed, text);
  return withStatements(titled, (one) => {
    const own = one.claims.flatMap((id) => changed.get(id) ?? []);
    if (own.some((claim) => isInSentenceOf(one.text, claim, text)))
      return { ...one, ...acceptedStatement(one, briefing, SOURCE_WORDS) };
    const isRepeated = one.claims.length === 1 && own[0]?.text === one.text;
    return isRepeated ? { ...one, ...acceptedStatement(one, briefing, REPEATS) } : one;
  });
}

const REPEATS = 'The sentence repeats a claim, whose words the program checks on their own.';

/** Accepts the titles of issues and events that cite changed claims, if the source contains them. */
function withTitlesAccepted(
  file: BriefingFile,
  briefing: Briefing,
  changed: ReadonlyMap<string, Claim>,
  text: ReviewText | undefined,
): BriefingFile {
  const inSource = <One extends Titled>(one: One, claims: readonly string[]): One => {
    const standing = claims.some((id) => changed.has(id)) ? briefing.standingOf(claims) : undefined;
    const isQuoted = standing !== undefined && standsInNamed(one.title, text?.whole ?? '');
    return isQuoted && one.accept === undefined
      ? { ...one, ...acceptances('hardened-title', one.title, standing, 'title') }
      : one;
  };
  return {
    ...file,
    issues: file.issues.map((issue) => inSource(issue, issue.summary.claims)),
    events: file.events.map((event) => inSource(event, event.claims)),
  };
}

type Titled = Pick<Claim, 'accept'> & { readonly title: string };

function acceptedStatement(
  { text, claims, verbatim, accept }: Statement,
  briefing: Briefing,
  reason: string,
): Pick<Statement, 'accept'> {
  const standing = briefing.standingOf(claims);
  if (verbatim || accept !== undefined || standing === undefined || standing === 'stated') return {};
  const isFirmer = hardenedClaim({ text, standing, cue: undefined }) !== undefined;
  return isFirmer ? { accept: [{ rule: 'hardened-summary', reason }] } : {};
}

/** Returns whether words are in the sentence of a claim or, for a merged claim, in one of its sentences. */
function isInSentenceOf(words: string, claim: Claim | undefined, text: ReviewText | undefined): boolean {
  const { start, end } = (claim && text?.sentenceSpan(claim)) ?? {};
  if (claim === undefined || start === undefined || end === undefined) return false;
  const sentence = text?.words(claim.source, { start, end: Math.max(end, claim.span?.end ?? end) }) ?? '';
  return partsOf(words).every((part) => standsInNamed(part, sentence));
}

/**
 * Splits the text of a merged claim into its sentences, without explanations in brackets, and without final punctuation
 * and quotation marks at the ends.
 */
const partsOf = (words: string): string[] =>
  words
    .replace(/ \[[^\]]*\]/gu, '')
    .split(/(?<=[.!?]["”’]?)\s+(?=["“]?\p{Lu})/u)
    .map((part) => part.replace(/[.!?…]["”’]?$/u, ''));
