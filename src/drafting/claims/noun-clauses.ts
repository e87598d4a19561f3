import { softness } from '../../briefing/standing.js';
import type { Hedge, Span, Token } from '../../reading/reading.js';
import { isOpen } from './finite.js';
import { isMainClause, partOf } from './parts.js';
import type { Passage } from './passages.js';
import { PURPOSE, softnessOf } from './softness.js';

const RELATIVE = /^(?:which|who|that)$/;
const ADVERB =
  /^(?:reportedly|allegedly|possibly|probably|apparently|potentially|presumably|supposedly|purportedly)$/i;
const OF_THE_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/**
 * If a sentence ends in a relative clause that is softer than the rest, adds a passage without that clause: 'Police
 * seized 46 rifles from a barn that was allegedly used by a ring' also makes the claim 'Police seized 46 rifles from a
 * barn'.
 */
export function withoutNounClause(passage: Passage, text: string): Passage[] {
  const { words, hedges } = passage;
  const opening = words.findIndex((_word, index) => opensNounClause(words, index));
  const opener = words[opening];
  if (opener === undefined || words.slice(opening + 1).some(({ text }) => /^(?:,|;|:|["“”—–])$/u.test(text)))
    return [passage];
  const before = spanBefore(passage, opening);
  const main = softnessOf(before, hedges, text).standing;
  const isSofter = softness(softnessOf(passage.sentence, hedges, text).standing) > softness(main);
  return isSofter &&
    isMainClause(before, words) &&
    !identifiesNoun(words, opening) &&
    !isStump(words.slice(0, opening))
    ? [partOf(passage, before), passage]
    : [passage];
}

/** Returns the span of a passage up to a word, without the comma before the word. */
function spanBefore({ words, sentence: { start } }: Passage, opening: number): Span {
  const last = words[opening - 1]?.text === ',' ? opening - 2 : opening - 1;
  return { start, end: words[last]?.end ?? start };
}

/**
 * If a sentence ends in a purpose, reason or time that is softer than the rest, adds a passage without that ending:
 * 'Norland formed a panel to find the cause' also makes the claim 'Norland formed a panel', and 'the march turned
 * violent when some tried to leave' also makes the claim 'the march turned violent'.
 */
export function withoutSofterEnd(passage: Passage, text: string): Passage[] {
  const { words, sentence, hedges } = passage;
  const { hedge, standing } = softnessOf(sentence, hedges, text);
  const opener = hedge === undefined ? -1 : openerOf(words, hedge, text);
  if (opener < FEWEST_BEFORE || isStump(words.slice(0, opener))) return [passage];
  const before = spanBefore(passage, opener);
  const isFirmer = softness(softnessOf(before, hedges, text).standing) < softness(standing);
  return isFirmer && isMainClause(before, words) ? [partOf(passage, before), passage] : [passage];
}

/**
 * Returns whether words say nothing without what follows them: 'the news came', 'the talks come at a time', 'it is
 * ramping', 'this is the only reason'.
 */
function isStump(words: readonly Token[]): boolean {
  const spoken = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text }) => text.toLowerCase());
  const end = spoken.slice(-MOST_AFTER_VERB).join(' ');
  return isOpen(words) || STUMP.test(end) || ONLY.test(spoken.join(' '));
}

const MOST_AFTER_VERB = 5;

const STUMP =
  /(?:\b(?:came|comes?)(?: (?!(?:from|into|to|under)\b)[\p{L}\p{N}]+){0,3}|\b(?:go|known|['’]m)|\b(?:is|are|was|were) (?:\p{L}+ ){0,2}\p{L}+ing(?: (?:down|off|on|out|up))?)$/u;

const ONLY = /\b(?:is|are|was|were)(?: not| n['’]t|n['’]t)? the (?:first|last|latest|only)\b[^,]*$/u;

const FEWEST_BEFORE = 3;
const OPENS_END = /^(?:where|when|after|before|because|although|though|while|since|so|as)$/i;

/** Returns the index of the first word of the phrase or clause that contains a hedge; -1 if there is none. */
function openerOf(words: readonly Token[], { start, end, standing }: Hedge, text: string): number {
  const first = words.findIndex((word) => word.start >= start);
  if (standing === 'aim' && PURPOSE.test(text.slice(start, end))) return first;
  let noun = first;
  while (OF_THE_NOUN.test(words[noun - 1]?.pos ?? '')) noun -= 1;
  const isPhrase = words[noun - 1]?.pos === 'ADP';
  // Without the phrase, the rest would say nothing: 'was marred by allegations', 'is abuzz with speculation'.
  if (words[noun - 1]?.text === 'by' && words[noun - 2]?.pos === 'VERB') return -1;
  if (isPhrase && (words[noun - 2]?.pos === 'ADJ' || isComparing(words, noun - 1))) return -1;
  if (isPhrase && words[first]?.pos === 'NOUN')
    return /^due$/i.test(words[noun - 2]?.text ?? '') ? noun - 2 : noun - 1;
  return words.findLastIndex(
    ({ text }, index) => index < first && OPENS_END.test(text) && !isComparing(words, index),
  );
}

/** Verbs that 'as' completes: 'described it as', 'was picked as'. */
const COMPARING =
  /^(?:(?:brand|characteri[sz]|describ|elevat|fram|hail|label|portray|regard|tout|treat|view)\p{Ll}*|billed|casts?|chose|chosen|known|named|picked|saw|sees?|seeing|seen)$/u;

/** Returns whether a word is an 'as' that does not open a clause: 'as far as I know', 'as if', 'described it as'. */
const isComparing = (words: readonly Token[], as: number): boolean =>
  words[as]?.text === 'as' &&
  (/^(?:as|so)$/i.test(words[as - 2]?.text ?? '') ||
    words[as + 2]?.text === 'as' ||
    /^(?:far|if|though)$/.test(words[as + 1]?.text ?? '') ||
    words.slice(0, as).some(({ text }) => COMPARING.test(text)));

/**
 * Returns whether readers need a clause to know what the noun before it refers to: 'the first finds which may lead to a
 * tomb'.
 */
function identifiesNoun(words: readonly Token[], opening: number): boolean {
  let first = opening - 1;
  if (words[first]?.text === ',') return false;
  while (first > 0 && OF_THE_NOUN.test(words[first - 1]?.pos ?? '')) first -= 1;
  return /^(?:the|these|those|all|every|any)$/i.test(words[first]?.text ?? '');
}

function opensNounClause(words: readonly Token[], index: number): boolean {
  const before = words[words[index - 1]?.text === ',' ? index - 2 : index - 1];
  const next = words[words[index + 1]?.pos === 'ADV' ? index + 2 : index + 1];
  const { text = '' } = words[index] ?? {};
  if (words[index - 1]?.text === ',' && opensWithPreposition(words, index)) return true;
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
  if (RELATIVE.test(text)) return /^(?:VERB|AUX)$/.test(next?.pos ?? '');
  return ADVERB.test(text) && /^(?:VERB|ADJ)$/.test(next?.pos ?? '');
}

/** Returns whether a relative clause opens with a preposition: ', with whom', ', the cause of which'. */
const opensWithPreposition = (words: readonly Token[], index: number): boolean =>
  [0, 1, 2].some(
    (step) =>
      words[index + step]?.pos === 'ADP' && /^(?:which|whom)$/.test(words[index + step + 1]?.text ?? ''),
  );
