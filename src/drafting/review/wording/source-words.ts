import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim, Statement } from '../../../briefing/file/schema.js';
import { withStatements } from '../../../briefing/file/statements.js';
import { hardenedClaim } from '../../../checking/rules/overstatement/detect-overstatement.js';
import { standsInNamed } from '../../../checking/verify/comparable.js';
import { acceptedWords, SOURCE_WORDS } from '../../claims/claims.js';
import type { ReviewText } from '../text.js';
import { joinedQuotation } from './fragments.js';

/**
 * After an action, accepts text that is quoted from the source, as a draft does. If a rule would report a changed
 * claim, or a statement that cites it, as firmer than its standing, but the text is in the sentence of the claim, an
 * acceptance is added, since the reviewer saw the sentence.
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
  return withStatements({ ...after, claims }, (one) =>
    one.claims.some((id) => changed.has(id) && isInSentenceOf(one.text, changed.get(id), text))
      ? { ...one, ...acceptedStatement(one, briefing) }
      : one,
  );
}

function acceptedStatement(
  { text, claims, verbatim, accept }: Statement,
  briefing: Briefing,
): Pick<Statement, 'accept'> {
  const standing = briefing.standingOf(claims);
  if (verbatim || accept !== undefined || standing === undefined || standing === 'stated') return {};
  const isFirmer = hardenedClaim({ text, standing, cue: undefined }) !== undefined;
  return isFirmer ? { accept: [{ rule: 'hardened-summary', reason: SOURCE_WORDS }] } : {};
}

function isInSentenceOf(words: string, claim: Claim | undefined, text: ReviewText | undefined): boolean {
  const sentence = claim && text?.around(claim)?.sentence;
  if (sentence === undefined) return false;
  const plain = words.replace(/[.!?…]["”’]?$/u, '');
  return standsInNamed(plain, sentence) || standsInNamed(plain, joinedQuotation(sentence) ?? '');
}
