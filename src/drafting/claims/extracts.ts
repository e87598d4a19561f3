import type { Attribution, Span } from '../../reading/reading.js';
import { isInside, shared } from '../spans.js';
import { cutOf, startsClause } from './cut.js';
import { hasVerb } from './finite.js';
import { withoutNounClause, withoutSofterEnd } from './noun-clauses.js';
import { clausesOf } from './parts.js';
import type { Passage } from './passages.js';
import { softnessOf } from './softness.js';
import { isForLaterPart, loudest, outermost, share } from './voice-of.js';
import { narrowed, QUOTATION_MARK } from './wording.js';

/** A stretch of a sentence that makes a claim, and its voice. */
export interface Extract {
  readonly passage: Passage;
  readonly span: Span;
  /** Absent if the voice is the text's own. */
  readonly attribution?: Attribution;
  /** Whether the stretch consists of the voice's exact words. */
  readonly isQuotation: boolean;
}

/** The share of a sentence from which a stretch counts as the whole sentence. */
const WHOLE = 0.95;

/**
 * Returns the claims of a sentence. Clauses are separate claims if they differ in voice or standing and each
 * can be understood alone; otherwise the sentence is one claim.
 */
export function extractsOf(passage: Passage, text: string): Extract[] {
  const whole = extractOf(passage, text);
  const parts = clausesOf(passage)
    .flatMap((part) => withoutNounClause(part, text))
    .flatMap((part) => withoutSofterEnd(part, text));
  if (whole === undefined || parts.length === 1) return whole ? [whole] : [];
  const found = parts.map((part) => extractOf(part, text));
  const cut = found.filter((one) => one !== undefined && startsClause(one.span, one.passage));
  const isSafe = cut.length === parts.length && new Set(found.map((one) => kindOf(one, text))).size > 1;
  return isSafe ? withoutRepeated(cut as Extract[], text) : [whole];
}

/** Removes claims whose words are all in another claim of the same voice and standing. */
function withoutRepeated(extracts: readonly Extract[], text: string): Extract[] {
  const repeats = (one: Extract, other: Extract) =>
    isInside(one.span, other.span) &&
    !isInside(other.span, one.span) &&
    kindOf(one, text) === kindOf(other, text);
  return extracts.filter((one) => !extracts.some((other) => repeats(one, other)));
}

function kindOf(extract: Extract | undefined, text: string): string {
  if (extract === undefined) return '';
  const { standing } = softnessOf(extract.span, extract.passage.hedges, text);
  const { kind = 'source', name = '' } = extract.attribution?.voice ?? {};
  return `${standing} ${kind} ${name}`;
}

/**
 * Returns what somebody says in a clause if the reporting words can be removed safely, otherwise the whole clause.
 * Returns undefined for questions and phrases without a verb, since they claim nothing.
 */
function extractOf(passage: Passage, text: string): Extract | undefined {
  const { sentence } = passage;
  const whole = narrowed(sentence, text);
  if (isQuestion(whole, text) || isScrap(passage, text) || announces(passage, text)) return undefined;
  const voices = outermost(passage, text);
  const attribution = loudest(voices, sentence, text);
  if (attribution === undefined || isForLaterPart(attribution, passage, text))
    return { passage, span: whole, isQuotation: false };
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
 * Whether a line is too short or has no verb: 'Cool clock, Sam.' Taggers miss some verbs ('The fees fall in May.'), so
 * longer lines with a final period count as sentences.
 */
function isScrap({ sentence, words }: Passage, text: string): boolean {
  const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
  if (hasVerb(sentence, words)) return count < FEWEST_WORDS;
  return count <= FEWEST_WORDS || !/[.!…]["”’»')\]]*$/u.test(text.slice(sentence.start, sentence.end));
}

const FEWEST_WORDS = 4;

const isQuestion = ({ start, end }: Span, text: string): boolean =>
  /\?["”’»')\]]*$/u.test(text.slice(start, end));

/** Whether a sentence only introduces a quotation in the following sentences: 'The minister wrote:' */
const announces = ({ sentence, attributions }: Passage, text: string): boolean =>
  text.slice(sentence.start, sentence.end).endsWith(':') &&
  attributions.some(
    ({ cue, content }) =>
      cue.some((span) => isInside(span, sentence)) && !content.some((span) => shared(span, sentence) > 0),
  );
