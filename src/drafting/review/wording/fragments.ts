import type { Claim } from '../../../briefing/file/schema.js';
import { capitalized } from '../../claims/wording.js';
import type { Corrected } from '../findings.js';
import type { ReviewText } from '../text.js';
import { beginsWithParticiple } from './subject.js';

/** Words that cannot end a sentence. */
const OPEN_END =
  /\b(?:an?|the|of|to|and|or|but|that|which|whose|because|than|if|whether|was|were|is|are|with|from|into|its|his|their)[.,]?["”’']?$/iu;

/** A truncated claim: the problem and its correction. */
export interface Cut {
  readonly message: string;
  /** The affected words, if they are not at the end of the claim. */
  readonly about?: string;
  readonly correction: Corrected;
}

/** @returns undefined if nothing shows that a claim was truncated */
export function cutIn({ text, span, source, at }: Claim, words: ReviewText): Cut | undefined {
  const sentence = words.sentenceAt(source, at);
  if (span === undefined || sentence === undefined) return undefined;
  const isWhole = sentence.length <= span.end - span.start;
  if (hasOpenQuotation(text)) {
    const correction = isWhole
      ? ({
          action: { do: 'reword', words: balanced(text) },
          words: 'with the missing quotation mark',
        } as const)
      : WHOLE;
    return { message: 'has only one quotation mark', about: fromLast(text), correction };
  }
  if (isWhole) return undefined;
  if (OPEN_END.test(text)) return { message: 'ends in the middle of a sentence', correction: WHOLE };
  return beginsWithParticiple(text)
    ? { message: 'has no subject', about: text, correction: WHOLE }
    : undefined;
}

/** The words from the last quotation mark on. */
const fromLast = (text: string): string => text.slice(text.search(/["“”](?=[^"“”]*$)/u));

const WHOLE: Corrected = { action: { do: 'whole' }, words: 'the whole sentence' };

/** Balances quotation marks: a single mark at either end is removed, and others get a partner. */
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

/** A claim in the same voice that begins with all the words of another one and continues. */
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
