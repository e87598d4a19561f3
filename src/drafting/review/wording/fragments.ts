import type { Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';

/** Words that end no sentence. */
const OPEN_END =
  /\b(?:an?|the|of|to|and|or|but|that|which|whose|because|than|if|whether|was|were|is|are|with|from|into|its|his|their)[.,]?["”’']?$/iu;

/** What is wrong with a claim that was cut out of its sentence: undefined if nothing shows that it is not whole. */
export function cutIn({ text, span, source, at }: Claim, words: ReviewText): string | undefined {
  if (span === undefined) return undefined;
  const sentence = words.sentenceAt(source, at);
  if (sentence === undefined || sentence.length <= span.end - span.start) return undefined;
  if (hasOpenQuotation(text)) return 'has only one mark of a quotation';
  return OPEN_END.test(text) ? 'ends in the middle of a sentence' : undefined;
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
