import { isDeepStrictEqual } from 'node:util';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { inReadingOrder, paragraphOf } from '../items.js';
import type { ReviewText } from '../text.js';
import { isQuoted } from '../wording/pronouns/quoted.js';
import { voiceCalled } from './speakers.js';

/**
 * Finds the unreviewed claims after a claim that depend on its voice: claims from the same quotation, or from the next
 * sentences of the paragraph if these name no speaker. If the voice of the claim is wrong, theirs is wrong, too.
 */
export function followersOf(file: BriefingFile, claim: Claim, text: ReviewText | undefined): Claim[] {
  if (text === undefined) return [];
  const isInQuotation = isQuoted(claim, text);
  if (claim.attribution.by === 'source' && !isInQuotation) return [];
  const order = inReadingOrder(file);
  const after = order.slice(order.findIndex(({ id }) => id === claim.id) + 1);
  const isFollower = (one: Claim): boolean =>
    one.proposed !== undefined &&
    one.source === claim.source &&
    paragraphOf(one) === paragraphOf(claim) &&
    isDeepStrictEqual(one.attribution, claim.attribution) &&
    isQuoted(one, text) === isInQuotation &&
    (isInQuotation || (one.at !== claim.at && !namesItsVoice(file, one, text)));
  const end = after.findIndex((one) => !isFollower(one));
  return after.slice(0, end < 0 ? undefined : end);
}

/** Returns whether the sentence of a claim names the claim's voice as a speaker. */
const namesItsVoice = (file: BriefingFile, claim: Claim, text: ReviewText): boolean =>
  text
    .speakersAt(claim)
    .map((name) => voiceCalled(file, name))
    .some((voice) => isDeepStrictEqual(voice, claim.attribution));
