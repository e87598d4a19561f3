import type { Claim } from '../../../briefing/file/schema.js';

/** Nouns and adjectives that hedge only the thing that they are about. */
const OF_A_THING = /^(?:allegations?|accusations?|suspicions?|suspects?|rumou?rs?|alleged|suspected)$/iu;

/** 'The debris, suspected to be a wing', 'allegations that he fled', 'allegations he fled': something is asserted. */
const ASSERTS = /^[”"’']?\s(?:to|that|he|she|they|it|his|her|\p{Lu}\p{L}+)\b/u;

/** 'There are allegations', 'is suspected': what the sentence itself says. */
const SAYS =
  /(?:\bthere (?:is|are|was|were|have been|has been)|\b(?:is|are|was|were|been|be|being))(?:\s\p{L}+ly)?\s$/iu;

/**
 * 'Kim was summoned over allegations of fraud': whether the hedge of a claim is about a thing in it, and not about what the
 * sentence says happened.
 */
export function hedgesOnlyThing({ text, standing, cue = '' }: Claim): boolean {
  if (standing !== 'alleged' || !OF_A_THING.test(cue)) return false;
  const at = text.indexOf(cue);
  if (at < 0) return false;
  return !SAYS.test(text.slice(0, at)) && !ASSERTS.test(text.slice(at + cue.length));
}
