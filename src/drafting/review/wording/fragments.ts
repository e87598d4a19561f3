import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../../briefing/file/schema.js';
import type { Corrected } from '../findings.js';
import type { ReviewText } from '../text.js';
import { balanced, hasOpenQuotation } from './quotation-marks.js';

/** Matches a text that ends with a word that cannot end a sentence. */
const OPEN_END =
  /\b(?:an?|the|of|to|and|or|but|that|who|which|whose|as|because|than|if|whether|was|were|is|are|with|from|into|its|his|their)[.,]?["”’']?$/iu;

/** The problem of a truncated claim, and its correction. */
export interface Cut {
  readonly message: string;
  /** The affected words of the claim, if they are not at its end. */
  readonly about?: string;
  readonly correction: Corrected;
}

/** @returns undefined if nothing shows that a claim was truncated */
export function cutIn({ text, span, source, at }: Claim, words: ReviewText): Cut | undefined {
  const sentence = words.sentenceAt(source, at);
  if (span === undefined || sentence === undefined) return undefined;
  const isWhole = sentence.length <= span.end - span.start;
  if (hasOpenQuotation(text)) {
    const closed = { do: 'reword', words: balanced(text) } as const;
    const correction = isWhole
      ? { action: closed, words: 'the text with the missing quotation mark' }
      : WHOLE;
    return { message: 'has only one quotation mark', about: fromLastMark(text), correction };
  }
  if (isWhole) return undefined;
  return OPEN_END.test(text) ? { message: 'ends in the middle of a sentence', correction: WHOLE } : undefined;
}

const fromLastMark = (text: string): string => text.slice(text.search(/["“”](?=[^"“”]*$)/u));

const WHOLE: Corrected = { action: { do: 'whole' }, words: 'the whole sentence' };

/**
 * Finds a claim with the same beginning and voice that contains all words of the given claim, and continues its clause.
 */
export function widerThan(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  return claims.find(
    (other) =>
      other.id !== claim.id &&
      isWider(other, claim) &&
      isDeepStrictEqual(other.attribution, claim.attribution),
  );
}

const isWider = (other: Claim, { span, text, source, at }: Claim): boolean =>
  other.source === source &&
  other.at === at &&
  other.span !== undefined &&
  span !== undefined &&
  other.span.start === span.start &&
  other.span.end > span.end &&
  goesOn(other.text, text.replace(/[.!?…]+["”’]?$/u, ''));

/**
 * Returns whether the longer text continues the clause of the shorter one; 'The ship sank, and the crew left' begins a
 * new clause.
 */
const goesOn = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter) && !NEW_CLAUSE.test(longer.slice(shorter.length));

const NEW_CLAUSE = /^(?:\s*[;:—–]|,?\s+(?:and|but|or|yet|so|while|whereas|although|though|because)\s)/iu;
