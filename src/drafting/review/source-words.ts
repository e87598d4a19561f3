import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { standsIn } from '../../checking/verify/comparable.js';
import { acceptedWords } from '../claims/claims.js';
import type { ReviewText } from './text.js';

/**
 * A file after a key. Claims that it changed and that consist of words of their sentence are accepted where a rule takes
 * these words for firmer than their standing, as the draft does it: whoever set the standing had the sentence in view.
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
