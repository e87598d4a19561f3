import type { Attribution, Span } from '../../reading/reading.js';
import { isInside, isInsideAny, sharedLength } from '../../reading/spans.js';
import { hasVerb, isClause } from './finite.js';
import type { Passage } from './passages.js';
import { losesHedge } from './softness.js';
import { isPlain } from './speech.js';
import { firstWordOf, narrowed, QUOTATION_MARK } from './wording.js';

const POINTS_ELSEWHERE =
  /^(?:he|she|it|they|him|her|his|its|their|them|this|these|those|there|what|which|who)$/;
/** Returns the reported statement if the rest of the sentence only names the speaker; undefined if that is uncertain. */
export function cutOf(passage: Passage, attribution: Attribution, text: string): Span | undefined {
  const { sentence, words, hedges } = passage;
  const inSentence = attribution.content.filter((span) => sharedLength(span, sentence) > 0);
  const [content] = inSentence;
  if (content === undefined || inSentence.length > 1 || !isPlain(attribution, text)) return undefined;
  const span = narrowed(
    { start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) },
    text,
  );
  const isExact = attribution.quoted && isQuotedWhole(span, text);
  if (!isExact && !standsAlone(span, passage, text)) return undefined;
  if (!hasVerb(span, words) || losesHedge(span, hedges)) return undefined;
  return leavesVerb(span, passage, attribution) && !TOLD_AGAIN.test(text.slice(span.end, sentence.end))
    ? undefined
    : span;
}

/** Words that only repeat who speaks: 'Lind said: “It sank,” [she said]'. */
const TOLD_AGAIN = /^[,.]?["”]\s(?:he|she|they)\s(?:said|says|added)\.?$/i;

/** Returns whether a quotation mark precedes or follows a span that contains no quotation marks. */
const isQuotedWhole = ({ start, end }: Span, text: string): boolean =>
  (/["“«]/u.test(text.charAt(start - 1)) || /^[,.]?["”»]/u.test(text.slice(end, end + 2))) &&
  !QUOTATION_MARK.test(text.slice(start, end));

const standsAlone = (span: Span, passage: Passage, text: string): boolean =>
  isClause(span, passage.words) &&
  !POINTS_ELSEWHERE.test(firstWordOf(span, text)) &&
  startsClause(span, passage);

/** Returns whether a span begins with a subject, or with a phrase such as 'according to Lind' and a subject. */
export function startsClause(span: Span, { words }: Pick<Passage, 'words'>): boolean {
  const first = words.find((word) => word.start >= span.start && /\p{L}|\p{N}/u.test(word.text));
  return (
    first !== undefined && (/^according$/i.test(first.text) || !/^(?:VERB|AUX|CCONJ|PART)$/.test(first.pos))
  );
}

/** Returns whether a sentence has a verb besides those in the statement and in the reporting words. */
function leavesVerb(span: Span, { sentence, words }: Passage, { source, cue }: Attribution): boolean {
  const rest = words.filter(
    (word) => !isInside(word, span) && !isInsideAny(word, source) && !isInsideAny(word, cue),
  );
  return hasVerb(sentence, rest);
}
