import type { Attribution, Span } from '../../reading/reading.js';
import { isInside, shared } from '../spans.js';
import { cutOf, startsClause } from './cut.js';
import { hasVerb } from './finite.js';
import { withoutNounClause } from './noun-clauses.js';
import { clausesOf } from './parts.js';
import type { Passage } from './passages.js';
import { softnessOf } from './softness.js';
import { loudest, outermost, share } from './voice-of.js';
import { isWellFormed } from './well-formed.js';
import { narrowed } from './wording.js';

/** A stretch of a sentence that is a claim, and whose it is. */
export interface Extract {
  readonly passage: Passage;
  readonly span: Span;
  /** Absent where the text itself says it. */
  readonly attribution?: Attribution;
  /** Whether the stretch is the exact words of the voice. */
  readonly isQuotation: boolean;
}

/** A stretch that covers so much of a sentence leaves nothing to be taken off. */
const WHOLE = 0.95;

const QUOTATION_MARK = /["“”«»]/u;

/**
 * What a sentence claims. Its clauses are claims of their own where they differ in who says them or how sure, and each
 * stands alone; else it is one claim.
 */
export function extractsOf(passage: Passage, text: string): Extract[] {
  const whole = extractOf(passage, text);
  const parts = clausesOf(passage).flatMap((part) => withoutNounClause(part, text));
  if (whole === undefined || parts.length === 1) return whole ? [whole] : [];
  const found = parts.map((part) => extractOf(part, text));
  const cut = found.filter(
    (one) =>
      one !== undefined && startsClause(one.span, one.passage) && isWellFormed(one.span, one.passage.words),
  );
  const isSafe = cut.length === parts.length && new Set(found.map((one) => kindOf(one, text))).size > 1;
  return isSafe ? (cut as Extract[]) : [whole];
}

/** How sure it is and who says it, to compare. */
function kindOf(extract: Extract | undefined, text: string): string {
  if (extract === undefined) return '';
  const { standing } = softnessOf(extract.span, extract.passage.hedges, text);
  const { kind = 'source', name = '' } = extract.attribution?.voice ?? {};
  return `${standing} ${kind} ${name}`;
}

/**
 * What a clause claims: what somebody says in it, where the words for saying it come off cleanly; else the whole
 * sentence. A question and words without a verb claim nothing.
 *
 * @returns at most one stretch
 */
function extractOf(passage: Passage, text: string): Extract | undefined {
  const { sentence } = passage;
  const whole = narrowed(sentence, text);
  if (isQuestion(whole, text) || isScrap(passage, text) || announces(passage, text)) return undefined;
  const voices = outermost(passage, text);
  const attribution = loudest(voices, sentence, text);
  if (attribution === undefined) return { passage, span: whole, isQuotation: false };
  const isAlone = voices.filter(({ cue }) => cue.some((span) => isInside(span, sentence))).length <= 1;
  const cut = isAlone ? cutOf(passage, attribution, text) : undefined;
  const span = cut ?? whole;
  const isQuotation =
    (cut !== undefined || share(attribution, sentence) >= WHOLE) &&
    attribution.quoted &&
    !QUOTATION_MARK.test(text.slice(span.start, span.end));
  return { passage, span, attribution, isQuotation };
}

/**
 * 'Cool clock, Sam.' Tags miss some verbs ('The fees fall in May.'): a longer line that ends as a sentence does is none.
 */
function isScrap({ sentence, words }: Passage, text: string): boolean {
  const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
  if (hasVerb(sentence, words)) return count < FEWEST_WORDS;
  return count <= FEWEST_WORDS || !/[.!…]["”’»')\]]*$/u.test(text.slice(sentence.start, sentence.end));
}

const FEWEST_WORDS = 4;

const isQuestion = ({ start, end }: Span, text: string): boolean =>
  /\?["”’»')\]]*$/u.test(text.slice(start, end));

/** 'The minister wrote:', with what was written in the sentences behind it. */
const announces = ({ sentence, attributions }: Passage, text: string): boolean =>
  text.slice(sentence.start, sentence.end).endsWith(':') &&
  attributions.some(
    ({ cue, content }) =>
      cue.some((span) => isInside(span, sentence)) && !content.some((span) => shared(span, sentence) > 0),
  );
