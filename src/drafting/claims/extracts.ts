import type { Attribution, Span } from '../../reading/reading.js';
import { isInside, sharedLength } from '../../reading/spans.js';
import { cutOf, startsClause } from './cut.js';
import { hasVerb } from './finite.js';
import { withoutNounClause, withoutSofterEnd } from './noun-clauses.js';
import { clausesOf } from './parts.js';
import type { Passage } from './passages.js';
import { softnessOf } from './softness.js';
import { loudest, outermost, share } from './voice-of.js';
import { narrowed, QUOTATION_MARK, withoutConnective } from './wording.js';

/** A span of a sentence that makes a claim, and its voice. */
export interface Extract {
  readonly passage: Passage;
  readonly span: Span;
  /** Absent if the voice is the text's own. */
  readonly attribution?: Attribution;
  /** Whether the span consists of the voice's exact words. */
  readonly isQuotation: boolean;
}

/** A span that covers at least this share of a sentence counts as the whole sentence. */
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

/** Removes claims that are contained in another claim of the same voice and standing. */
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
 * Returns whether a quotation is open where a span begins. The result can also be true if the next sentence quotes a
 * speaker whom this sentence only paraphrases: 'Lind noted that fees are high. "They must fall."'
 */
const isBetweenMarks = ({ start }: Span, text: string): boolean =>
  /(?:“|(?:^|[\s([—–-])")[^"“”]*$/u.test(text.slice(Math.max(0, start - LONGEST_QUOTATION), start));

/** How many characters before a span are searched for the beginning of its quotation. */
const LONGEST_QUOTATION = 3000;

/**
 * Returns the reported statement if the reporting words in a clause can be removed safely; otherwise returns the whole
 * clause.
 *
 * @returns undefined for questions and for phrases without a verb, which claim nothing
 */
function extractOf(passage: Passage, text: string): Extract | undefined {
  const { sentence } = passage;
  const whole = narrowed(sentence, text);
  if (isQuestion(whole, text) || isScrap(passage, text) || announces(passage, text)) return undefined;
  const voices = outermost(passage, text);
  const attribution = loudest(voices, sentence, text);
  if (attribution === undefined) return { passage, span: withoutConnective(whole, text), isQuotation: false };
  const isAlone = voices.filter(({ cue }) => cue.some((span) => isInside(span, sentence))).length <= 1;
  const cut = isAlone ? cutOf(passage, attribution, text) : undefined;
  const span = cut ?? whole;
  const isQuotation =
    (cut !== undefined || share(attribution, sentence) >= WHOLE) &&
    attribution.quoted &&
    isBetweenMarks(span, text) &&
    !QUOTATION_MARK.test(text.slice(span.start, span.end));
  return { passage, span: withoutConnective(span, text), attribution, isQuotation };
}

/**
 * Returns whether a line is too short to be a sentence or has no verb: 'Cool clock, Sam.' The tagger misses some verbs,
 * as in 'The fees fall in May.', so a longer line that ends in a period counts as a sentence.
 */
function isScrap({ sentence, words }: Passage, text: string): boolean {
  const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
  if (hasVerb(sentence, words)) return count < FEWEST_WORDS;
  return count <= FEWEST_WORDS || !/[.!…]["”’»')\]]*$/u.test(text.slice(sentence.start, sentence.end));
}

const FEWEST_WORDS = 4;

const isQuestion = ({ start, end }: Span, text: string): boolean =>
  /\?["”’»')\]]*$/u.test(text.slice(start, end));

/** Returns whether a sentence only introduces a quotation in the sentences after it: 'The minister wrote:' */
const announces = ({ sentence, attributions }: Passage, text: string): boolean =>
  text.slice(sentence.start, sentence.end).endsWith(':') &&
  attributions.some(
    ({ cue, content }) =>
      cue.some((span) => isInside(span, sentence)) &&
      !content.some((span) => sharedLength(span, sentence) > 0),
  );
