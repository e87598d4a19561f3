import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { standsIn } from '../../checking/verify/comparable.js';
import { acceptedWords } from '../claims/claims.js';
import type { ReviewText } from './text.js';

/**
 * A file after an action. Claims that it changed and that use the words of their sentence are accepted if a rule
 * considers these firmer than their standing, as in a draft: the reviewer saw the sentence when setting the standing.
 */
export const withWordsAccepted = (
  before: BriefingFile,
  after: BriefingFile,
  text: ReviewText | undefined,
): BriefingFile => {
  const known = new Set(before.claims);
  return {
    ...after,
    claims: after.claims.map((claim) =>
      known.has(claim) || claim.accept !== undefined || !isInWordsOfSentence(claim, text)
        ? claim
        : { ...claim, ...acceptedWords(claim) },
    ),
  };
};

const isInWordsOfSentence = (claim: Claim, text: ReviewText | undefined): boolean => {
  const sentence = text?.around(claim)?.sentence;
  return sentence !== undefined && standsIn(claim.text.replace(/[.!?…]["”’]?$/u, ''), sentence);
};
