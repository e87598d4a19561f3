import { toldIn } from '../../reading/assertions.js';
import type { Attribution, Sentence, Span } from '../../reading/reading.js';
import { isInsideAny, sharedLength } from '../../reading/spans.js';
import type { Passage } from './passages.js';
import { isVoice } from './speech.js';

/**
 * The minimum share of a sentence that a statement must cover for its voice to count as the voice of the whole
 * sentence.
 */
const SHARE = 0.4;

/** Returns the voices of a sentence, except for those that another voice reports. */
export function outermost({ sentence, attributions }: Passage, text: string): Attribution[] {
  const voices = attributions.filter(
    (one) =>
      one.content.some((span) => sharedLength(span, sentence) > 0) &&
      isVoice(one, text) &&
      !isOfLaterClause(one, sentence, text),
  );
  const inner = voices.filter((one) => isWholeOfAccording(one, voices, text));
  if (inner.length === 1) return inner;
  return voices.filter(
    ({ cue }) =>
      !voices.some((other) => other.cue !== cue && cue.some((span) => isInsideAny(span, other.content))),
  );
}

/**
 * Returns whether a speaker is only mentioned at the end of a sentence, and speaks in a subordinate clause: 'the news
 * alarmed experts who questioned it', 'the news came a day after Lind said so'.
 */
function isOfLaterClause({ source: [source] }: Attribution, sentence: Sentence, text: string): boolean {
  if (source === undefined || source.start <= sentence.start) return false;
  const before = text.slice(sentence.start, source.start).replace(/["“][^"“”]*["”]/gu, '');
  const isRelative = /\b(?:who|which|that)$/.test(text.slice(source.start, source.end));
  const isDependent = COMES_WHEN.test(before);
  return isDependent || (isRelative && FINITE.test(before));
}

/** Matches the words before a clause that says when something came: 'comes a day after', 'came as'. */
const COMES_WHEN = /\b(?:came|comes?|follow(?:s|ed)?)\s(?:[^\s,]+\s){0,4}(?:after|as|before|when)\s$/u;

/**
 * Returns whether the content of an 'according to' is entirely another voice's statement: 'according to the paper, Lind
 * believes it sank'.
 */
const isWholeOfAccording = (inner: Attribution, voices: readonly Attribution[], text: string): boolean =>
  voices.some(
    (outer) =>
      outer !== inner &&
      /^according/i.test(text.slice(outer.cue[0]?.start, outer.cue[0]?.end)) &&
      (inner.source.some((span) => outer.content.some(({ start }) => Math.abs(start - span.start) <= 4)) ||
        (inner.quoted && isSpokenIn(inner, outer))),
  );

/** Returns whether a quotation and its speaker are all that is in another report: '“It sank,” Lind said, according to'. */
const isSpokenIn = ({ content: [own], source: [speaker] }: Attribution, outer: Attribution): boolean =>
  own !== undefined &&
  speaker !== undefined &&
  outer.content.some(
    ({ start, end }) => own.start - start <= 4 && speaker.start > own.end && speaker.end <= end,
  );

/**
 * Returns the voice of a sentence. Voices introduced in the sentence come before those that continue into it; in each
 * group, the voice with the largest share of the sentence comes first.
 */
export function loudest(
  voices: readonly Attribution[],
  sentence: Sentence,
  text: string,
): Attribution | undefined {
  const shares = voices.map((voice) => ({
    voice,
    share: share(voice, { ...sentence, start: sentence.start + leading(voice, sentence, text) }),
  }));
  const [first] = shares
    .map(({ voice }) => ({
      voice,
      share: shares.reduce((sum, one) => (isSame(voice, one.voice) ? sum + one.share : sum), 0),
      distance: distance(voice, sentence, text),
    }))
    .filter((one) => one.share >= SHARE || isMainReport(one.voice, sentence, text))
    .sort((a, b) => a.distance - b.distance || b.share - a.share);
  // A sentence that is mostly a quotation is not in the text's own voice, even if little of it is attributed to
  // anybody.
  return first?.voice ?? (quotedShare(sentence, text) >= SHARE ? voices[0] : undefined);
}

/** A verb that makes the words before a report a statement of their own, unlike a participle. */
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|\p{L}+ed)\b/iu;

/**
 * Returns whether a speaker is the subject of a sentence and the statement extends to its end, however long the name of
 * the speaker is: 'Both the Council of Lenders (CL) and the banks said lending was down.'
 */
function isMainReport(
  { source: [source], cue: [cue], content: [content] }: Attribution,
  sentence: Sentence,
  text: string,
) {
  if (source === undefined || cue === undefined || content === undefined) return false;
  const isInOrder = sentence.start <= source.start && source.end <= cue.start && cue.end <= content.start;
  const before = `${text.slice(sentence.start, source.start)} ${text.slice(source.end, cue.start)}`;
  const isMain = !FINITE.test(before) && !/ing$/.test(text.slice(cue.start, cue.end));
  return isInOrder && sentence.end - content.end <= 3 && isMain;
}

/** Returns whether two attributions have the same voice: 'Lind feared that it sank, and wrote that nobody came'. */
const isSame = ({ voice: one }: Attribution, { voice: other }: Attribution): boolean =>
  one.kind === other.kind && one.name === other.name;

function quotedShare({ start, end }: Sentence, text: string): number {
  const quotations = text.slice(start, end).match(/["“][^"“”]*["”]/gu) ?? [];
  return quotations.reduce((sum, one) => sum + one.length, 0) / (end - start);
}

/** Returns the share of a sentence that an attribution's statement covers, not counting the reporting words. */
export function share(attribution: Attribution, sentence: Sentence): number {
  const { content, source, cue } = attribution;
  const told = toldIn(sentence, attribution);
  const common = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + sharedLength(span, told), 0);
  return common(content) / Math.max(1, told.end - told.start - common(source) - common(cue));
}

const LEADING =
  /^["“]?(?:when|while|although|though|after|before|asked|because|since|as|if|in|on|at|during|despite|according|speaking|writing|however)\b.*,\s*$|^(?:on|in|at|during|despite)\s(?:(?!\b(?:who|which|that)\b)[^,.;:"“”])*$/isu;

/**
 * Returns the length of an introductory clause before the speaker; the clause belongs to no voice: 'Asked whether she
 * would run, Lind said ...'.
 */
function leading(
  { source: [source], content: [content] }: Attribution,
  sentence: Sentence,
  text: string,
): number {
  if (source === undefined || content === undefined || source.start > content.start) return 0;
  const before = text.slice(sentence.start, Math.max(sentence.start, source.start));
  return LEADING.test(before) ? before.length : 0;
}

/** A sentence and a voice with more characters than this between them do not count as being in the same paragraph. */
const LONGEST_PARAGRAPH = 5_000;

/** Ranks a voice: 0 if the sentence introduces it, 1 if another sentence of the paragraph does, and 2 otherwise. */
function distance({ cue }: Attribution, sentence: Sentence, text: string): number {
  const { start, end } = cue[0] ?? sentence;
  if (sharedLength({ start, end }, sentence) > 0) return 0;
  const between = start > sentence.end ? text.slice(sentence.end, start) : text.slice(end, sentence.start);
  return between.length > LONGEST_PARAGRAPH || between.includes('\n') ? 2 : 1;
}
