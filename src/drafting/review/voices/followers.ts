import { isDeepStrictEqual } from 'node:util';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { inReadingOrder, paragraphOf } from '../items.js';
import type { ReviewText } from '../text.js';
import { isQuoted } from '../wording/pronouns/quoted.js';
import { voiceCalled } from './speakers.js';

/**
 * Finds the claims that get a new voice with a claim: the others from its quotation, which has only one speaker, and
 * unreviewed claims from the next sentences of the paragraph that have the same voice and name no speaker.
 */
export function followersOf(file: BriefingFile, claim: Claim, text: ReviewText | undefined): Claim[] {
  if (text === undefined) return [];
  return [...new Set([...besideInQuotation(file, claim, text), ...nextWithVoice(file, claim, text)])];
}

/** Finds the other claims from the quotation of a claim, except for reviewed ones with another voice. */
const besideInQuotation = (file: BriefingFile, claim: Claim, text: ReviewText): Claim[] =>
  isQuoted(claim, text)
    ? file.claims.filter(
        (one) =>
          one.id !== claim.id &&
          (one.proposed !== undefined || isDeepStrictEqual(one.attribution, claim.attribution)) &&
          isQuoted(one, text) &&
          isSameQuotation(one, claim, text),
      )
    : [];

/**
 * Returns whether two quoted claims are in one quotation: no mark closes it between them, and a mark opens it again
 * only at the beginning of a paragraph.
 */
function isSameQuotation(one: Claim, other: Claim, text: ReviewText): boolean {
  const [first, last] = (one.span?.start ?? 0) < (other.span?.start ?? 0) ? [one, other] : [other, one];
  if (first.source !== last.source || first.span === undefined || last.span === undefined) return false;
  const between = text.words(first.source, { start: first.span.start + 1, end: last.span.start }) ?? '';
  const paragraphs = numberOf(paragraphOf(last)) - numberOf(paragraphOf(first));
  return !CLOSING.test(between) && (between.match(/["“]/gu) ?? []).length === paragraphs;
}

const CLOSING = /”|(?<=[^\s([—–-])"/u;

const numberOf = (place: string): number => Number(/\d+$/u.exec(place)?.[0] ?? 0);

function nextWithVoice(file: BriefingFile, claim: Claim, text: ReviewText): Claim[] {
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
