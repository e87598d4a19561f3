import type { Claim } from '../../../briefing/file/schema.js';
import { capitalized } from '../../claims/wording.js';
import type { Mended } from '../findings.js';
import type { ReviewText } from '../text.js';
import { beginsWithParticiple } from './subject.js';

/** Words that end no sentence. */
const OPEN_END =
  /\b(?:an?|the|of|to|and|or|but|that|which|whose|because|than|if|whether|was|were|is|are|with|from|into|its|his|their)[.,]?["”’']?$/iu;

/** A claim that is not whole: what is wrong with it, and what mends it. */
export interface Cut {
  readonly message: string;
  /** Where it is in the claim, if not at its end. */
  readonly about?: string;
  readonly mended: Mended;
}

/** @returns undefined if nothing shows that a claim was cut */
export function cutIn({ text, span, source, at }: Claim, words: ReviewText): Cut | undefined {
  const sentence = words.sentenceAt(source, at);
  if (span === undefined || sentence === undefined) return undefined;
  const isWhole = sentence.length <= span.end - span.start;
  if (hasOpenQuotation(text)) {
    const mended = isWhole
      ? ({ action: { do: 'reword', words: balanced(text) }, words: 'with the missing mark' } as const)
      : WHOLE;
    return { message: 'has only one mark of a quotation', about: fromLast(text), mended };
  }
  if (isWhole) return undefined;
  if (OPEN_END.test(text)) return { message: 'ends in the middle of a sentence', mended: WHOLE };
  return beginsWithParticiple(text) ? { message: 'has no subject', about: text, mended: WHOLE } : undefined;
}

/** The words from the last mark of quotation on. */
const fromLast = (text: string): string => text.slice(text.search(/["“”](?=[^"“”]*$)/u));

const WHOLE: Mended = { action: { do: 'whole' }, words: 'the whole sentence' };

/** Words with as many opening as closing marks of quotation: a lonely one at an end is removed, others get a partner. */
export function balanced(text: string): string {
  if (!hasOpenQuotation(text)) return text;
  const lonely = /^["“]|["”]$/u;
  if (!hasOpenQuotation(text.replace(lonely, ''))) return capitalized(text.replace(lonely, ''));
  const closing = /[^\s(]["”]/u.exec(text)?.index ?? text.length;
  const opening = /(?:^|[\s(])["“]/u.exec(text)?.index ?? text.length;
  const isCurly = /[“”]/u.test(text);
  return closing < opening ? `${isCurly ? '“' : '"'}${text}` : `${text}${isCurly ? '”' : '"'}`;
}

const countOf = (mark: RegExp, text: string): number => text.match(mark)?.length ?? 0;

const hasOpenQuotation = (text: string): boolean =>
  countOf(/"/gu, text) % 2 === 1 || countOf(/“/gu, text) !== countOf(/”/gu, text);

/** The claim that has all words of another one, from the same beginning and in the same voice, and more. */
export function widerThan(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const voice = JSON.stringify(claim.attribution);
  return claims.find(
    (other) => other.id !== claim.id && isWider(other, claim) && JSON.stringify(other.attribution) === voice,
  );
}

const isWider = (other: Claim, { span, text, source, at }: Claim): boolean =>
  other.source === source &&
  other.at === at &&
  other.span !== undefined &&
  span !== undefined &&
  other.span.start === span.start &&
  other.span.end > span.end &&
  other.text.startsWith(text.replace(/[.!?…]+["”’]?$/u, ''));
