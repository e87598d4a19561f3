import type { Attribution, Sentence, Span } from '../../reading/reading.js';
import { isInside, shared } from '../spans.js';
import { hasVerb, isClause } from './finite.js';
import type { Passage } from './passages.js';
import { losesHedge } from './softness.js';
import { isDenial, isPlain, isVoice } from './speech.js';
import { firstWordOf, narrowed } from './wording.js';

/** A stretch of a sentence that is a claim, and whose it is. */
export interface Extract {
  readonly passage: Passage;
  readonly span: Span;
  /** Absent where the text itself says it. */
  readonly attribution?: Attribution;
  /** Whether the stretch is the exact words of the voice. */
  readonly isQuotation: boolean;
}

/** A voice that says less than this share of a sentence does not speak for the whole. */
const SHARE = 0.4;

/** A stretch that covers so much of a sentence leaves nothing to be taken off. */
const WHOLE = 0.95;

const POINTS_ELSEWHERE =
  /^(?:he|she|it|they|him|her|his|its|their|them|this|these|those|there|what|which|who)$/;
const QUOTATION_MARK = /["“”«»]/u;

/**
 * What a sentence claims: what somebody says in it, where the words for saying it come off cleanly; else the whole
 * sentence. A question and words without a verb claim nothing.
 *
 * @returns at most one stretch
 */
export function extractOf(passage: Passage, text: string): Extract | undefined {
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

/** The voices of a sentence that are not told of by another one. */
function outermost({ sentence, words, attributions }: Passage, text: string): Attribution[] {
  const voices = attributions.filter(
    (one) => one.content.some((span) => shared(span, sentence) > 0) && isSaid(one, text, words),
  );
  return voices.filter(
    ({ cue }) =>
      !voices.some((other) => other.cue !== cue && cue.some((span) => isWithin(span, other.content))),
  );
}

const isSaid = (one: Attribution, text: string, words: Passage['words']): boolean =>
  isVoice(one, text, words) || (isDenial(one, text) && one.voice.kind !== 'source');

const isWithin = (span: Span, spans: readonly Span[]): boolean => spans.some((one) => isInside(span, one));

/** The voice that covers most of a sentence; one that speaks in it before one that only runs on into it. */
function loudest(voices: readonly Attribution[], sentence: Sentence, text: string): Attribution | undefined {
  const loud = voices
    .map((voice) => ({ voice, share: share(voice, sentence), distance: distance(voice, sentence, text) }))
    .filter((one) => one.share >= SHARE);
  const [first] = loud.sort((a, b) => a.distance - b.distance || b.share - a.share);
  // Mostly quoted, a sentence is not the source's own, whatever of it was found to belong to the voice.
  return first?.voice ?? (quotedShare(sentence, text) >= SHARE ? voices[0] : undefined);
}

function quotedShare({ start, end }: Sentence, text: string): number {
  const quotations = text.slice(start, end).match(/["“][^"“”]*["”]/gu) ?? [];
  return quotations.reduce((sum, one) => sum + one.length, 0) / (end - start);
}

function share({ content, source, cue }: Attribution, sentence: Sentence): number {
  const common = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + shared(span, sentence), 0);
  return common(content) / Math.max(1, sentence.end - sentence.start - common(source) - common(cue));
}

/** Characters: what is further apart stands in no one paragraph. */
const LONGEST_PARAGRAPH = 5_000;

/** 0 where a voice speaks in the sentence, 1 in its paragraph, 2 in another one. */
function distance({ cue }: Attribution, sentence: Sentence, text: string): number {
  const { start, end } = cue[0] ?? sentence;
  if (shared({ start, end }, sentence) > 0) return 0;
  const between = start > sentence.end ? text.slice(sentence.end, start) : text.slice(end, sentence.start);
  return between.length > LONGEST_PARAGRAPH || between.includes('\n') ? 2 : 1;
}

/** What is said, where all else in the sentence is only who says it: undefined where that is not certain. */
function cutOf(passage: Passage, attribution: Attribution, text: string): Span | undefined {
  const { sentence, words, hedges } = passage;
  const inSentence = attribution.content.filter((span) => shared(span, sentence) > 0);
  const [content] = inSentence;
  if (content === undefined || inSentence.length > 1 || !isPlain(attribution, text)) return undefined;
  const span = narrowed(
    { start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) },
    text,
  );
  const isExact = attribution.quoted && isQuotedWhole(span, text);
  if (!isExact && !standsAlone(span, passage, text)) return undefined;
  if (!hasVerb(span, words) || losesHedge(span, hedges)) return undefined;
  return leavesVerb(span, passage, attribution) ? undefined : span;
}

/** Whether a quotation mark stands before or behind a stretch, and none in it. */
const isQuotedWhole = ({ start, end }: Span, text: string): boolean =>
  (/["“«]/u.test(text.charAt(start - 1)) || /^[,.]?["”»]/u.test(text.slice(end, end + 2))) &&
  !QUOTATION_MARK.test(text.slice(start, end));

/** Whether a stretch is a clause that is understood without what stands before it. */
const standsAlone = (span: Span, passage: Passage, text: string): boolean =>
  isClause(span, passage.words) &&
  !POINTS_ELSEWHERE.test(firstWordOf(span, text)) &&
  startsClause(span, passage);

/** Whether a stretch opens as a clause does: with its subject, or with a phrase before it. */
function startsClause(span: Span, { words }: Passage): boolean {
  const first = words.find((word) => word.start >= span.start && /\p{L}|\p{N}/u.test(word.text));
  return first !== undefined && !/^(?:VERB|AUX|CCONJ|PART)$/.test(first.pos);
}

/** Whether something is left beside the voice and what it says that says something itself. */
function leavesVerb(span: Span, { sentence, words }: Passage, { source, cue }: Attribution): boolean {
  const rest = words.filter(
    (word) => !isInside(word, span) && !isWithin(word, source) && !isWithin(word, cue),
  );
  return hasVerb(sentence, rest);
}
