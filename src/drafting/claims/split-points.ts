import type { Token } from '../../reading/reading.js';
import { cueVerb } from '../../reading/voices/lexicon/cue-verbs.js';
import { isFiniteVerb } from './finite.js';
import { PLAIN_SPEECH } from './speech.js';

/** A place where a sentence can be split: before the word at `end`. The right part begins with the word at `start`. */
interface SplitPoint {
  readonly end: number;
  readonly start: number;
  /** Whether both parts have the same subject: 'Lind closed the port and said it was safe'. */
  readonly isSharedSubject: boolean;
}

/** Words that begin a separate clause after a comma. */
const AFTER_COMMA = /^(?:and|but|while|whereas|although|though|because|since|after|so)$/;
const MARK = /^(?:;|—|–|--)$/;
const QUOTATION_MARK = /^["“”«»]$/u;
const SUBJECT_START = /^(?:PRON|DET|PROPN|NOUN|NUM|ADJ)$/;

/** Returns the places where a separate clause may begin. The resulting parts are not checked. */
export function splitPointsOf(words: readonly Token[]): SplitPoint[] {
  const quoted = insideQuotations(words);
  return words.flatMap((_word, index) => (quoted[index] ? [] : (pointAt(words, index) ?? [])));
}

function pointAt(words: readonly Token[], index: number): SplitPoint | undefined {
  const { text = '' } = words[index] ?? {};
  const lower = text.toLowerCase();
  const hasComma = words[index - 1]?.text === ',';
  const end = hasComma || MARK.test(words[index - 1]?.text ?? '') ? index - 1 : index;
  if (MARK.test(text)) return point(words, index, index + 1);
  if (isAside(words, index + 1)) return undefined;
  const plain = lower === 'as' ? asAt(words, index) : joinedAt(words, index, end);
  if (plain !== undefined) return plain;
  if (isListItem(words, index)) return undefined;
  const isSplit =
    (end < index && AFTER_COMMA.test(lower)) ||
    /^(?:because|although|while|whereas)$/.test(lower) ||
    (/^(?:after|and)$/.test(lower) &&
      beginsPlainly(words, index + 1) &&
      (lower === 'after' || !isObject(words, index)));
  return isSplit ? point(words, end, index + 1) : undefined;
}

/**
 * Returns whether a speaker stands between commas without introducing a clause: 'was given a pass and, he says,
 * promised a house'.
 */
const isAside = (words: readonly Token[], first: number): boolean => {
  const start = words[first]?.text === ',' ? first + 1 : first;
  return (
    /^(?:he|she|they)$/.test(words[start]?.text ?? '') &&
    isSpeech(words[start + 1]) &&
    words[start + 2]?.text === ','
  );
};

/**
 * Returns the split before 'as' or 'even as' if a clause with its own action follows: 'as the council tries to save
 * it'.
 */
function asAt(words: readonly Token[], index: number): SplitPoint | undefined {
  const first = words[index - 1]?.text.toLowerCase() === 'even' ? index - 1 : index;
  const end = words[first - 1]?.text === ',' ? first - 1 : first;
  const isPlain = end < first || beginsPlainly(words, index + 1) || isPluralSubject(words, index + 1);
  if (!isPlain || isSaidOrNamed(words, index + 1) || isCompared(words, first)) return undefined;
  return point(words, end, index + 1);
}

/** Returns whether a plural without an article and its verb follow: 'officials try'. */
const isPluralSubject = (words: readonly Token[], first: number): boolean =>
  words[first]?.pos === 'NOUN' &&
  /[^s]s$/.test(words[first]?.text ?? '') &&
  words[first + 1]?.pos === 'VERB' &&
  !/(?:ed|ing)$/.test(words[first + 1]?.text ?? '');

/**
 * Returns whether the verb after 'as' only names something, or tells who says the rest: 'as Norland calls the reef',
 * 'as Lind said, '.
 */
function isSaidOrNamed(words: readonly Token[], first: number): boolean {
  const verb = words.findIndex((word, index) => index > first && isFiniteVerb(word, words[index - 1]));
  return NAMING.test(words[verb]?.text ?? '') || (isSpeech(words[verb]) && words[verb + 1]?.pos === 'PUNCT');
}

const NAMING = /^(?:call|describe|know|knew|put|refer|saw|see)(?:s|ed|d)?$/i;

/**
 * Returns whether 'as' belongs to a comparison or completes a verb: 'as many ships as the port has', 'the plan comes
 * as'.
 */
const isCompared = (words: readonly Token[], index: number): boolean =>
  /^(?:came|comes?)$/i.test(words[index - 1]?.text ?? '') ||
  words.slice(Math.max(0, index - 10), index).some(({ text }) => /^(?:as|same|so|such)$/i.test(text));

/** Returns the split before 'and' or 'but' if 'that', 'according to' or a verb of saying follows. */
function joinedAt(words: readonly Token[], index: number, end: number): SplitPoint | undefined {
  if (!/^(?:and|but)$/i.test(words[index]?.text ?? '')) return undefined;
  const start = words[index + 1]?.text === ',' ? index + 2 : index + 1;
  if (words[start]?.text.toLowerCase() === 'that' || opensAccording(words, start))
    return { end, start, isSharedSubject: false };
  return isSpeech(words[start]) ? { end, start, isSharedSubject: true } : undefined;
}

const point = (words: readonly Token[], end: number, start: number): SplitPoint | undefined => {
  const first = /^(?:ADV|SCONJ|CCONJ)$/.test(words[start]?.pos ?? '') ? start + 1 : start;
  const isSubject =
    SUBJECT_START.test(words[first]?.pos ?? '') || /^(?:tomorrow|yesterday)$/i.test(words[start]?.text ?? '');
  return isSubject ? { end, start, isSharedSubject: false } : undefined;
};

/** Returns whether 'according to' opens a clause with its own subject: 'and according to the board he died'. */
function opensAccording(words: readonly Token[], first: number): boolean {
  if (words[first]?.text !== 'according' || words[first + 1]?.text !== 'to') return false;
  const end = words.findIndex(
    ({ text, pos }, index) => index > first + 2 && /^(?:,|PRON|VERB|AUX)$/.test(text === ',' ? text : pos),
  );
  const next = words[end]?.text === ',' ? end + 1 : end;
  return end > 0 && SUBJECT_START.test(words[next]?.pos ?? '');
}

/**
 * Returns whether an 'and' joins the last item of a list: 'fish, salt, and old timber, and in May', 'Oslo, Bergen and
 * Sund had failed'.
 */
function isListItem(words: readonly Token[], and: number): boolean {
  if (words[and]?.text !== 'and') return false;
  if (words[and - 1]?.text !== ',')
    return words[and - 2]?.text === ',' && [and - 3, and - 1].every((at) => words[at]?.pos === 'PROPN');
  const comma = words.findIndex(({ text }, index) => index > and && text === ',');
  const before = words.findLastIndex(({ text }, index) => index < and - 1 && text === ',');
  const isNominal = (from: number, to: number) =>
    to > from &&
    words.slice(from, to).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|VERB)$/.test(pos)) &&
    words.slice(from, to).some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  return before >= 0 && comma > 0 && isNominal(before + 1, and - 1) && isNominal(and + 1, comma);
}

const isSpeech = (word: Token | undefined): boolean =>
  word !== undefined && PLAIN_SPEECH.has(cueVerb(word.text.toLowerCase())?.base ?? '');

/** Returns whether a short subject is directly followed by its verb: 'and South Korea says', 'and the ship sank'. */
function beginsPlainly(words: readonly Token[], first: number): boolean {
  const word = words[first];
  if (word === undefined || !/^(?:PRON|DET|PROPN)$/.test(word.pos)) return false;
  let index = first + 1;
  while (index < first + 5 && /^(?:NOUN|PROPN|ADJ)$/.test(words[index]?.pos ?? '')) index += 1;
  const verb = words[index];
  return verb !== undefined && isFiniteVerb(verb, words[index - 1]);
}

/** Returns whether an 'and' may join words instead of clauses: 'said prices and wages will rise'. */
function isObject(words: readonly Token[], and: number): boolean {
  for (let index = and - 1; index >= 0 && index >= and - 8; index -= 1) {
    const lower = words[index]?.text.toLowerCase() ?? '';
    if (/^(?:that|whether|between|both|of|if)$/.test(lower)) return true;
    if (isFiniteVerb(words[index] as Token, words[index - 1]))
      return cueVerb(lower) !== undefined || index === and - 2;
  }
  return false;
}

/**
 * Returns, for each word, whether it is inside a quotation. A quotation that begins the sentence does not count. If the
 * quotation marks are unbalanced, all words count as quoted, so that the sentence is not split.
 */
function insideQuotations(words: readonly Token[]): readonly boolean[] {
  const marks = words.flatMap(({ text }, index) => (QUOTATION_MARK.test(text) ? [index] : []));
  const isWhole = marks.length === 1 && (marks[0] === 0 || (marks[0] ?? 0) >= words.length - 2);
  if (isWhole || marks.length === 0) return words.map(() => false);
  if (marks.length % 2 === 1) return words.map(() => true);
  const inside = words.map(() => false);
  for (let pair = 0; pair < marks.length; pair += 2) {
    const [open = 0, close = 0] = [marks[pair], marks[pair + 1]];
    if (open > 0) inside.fill(true, open, close + 1);
  }
  return inside;
}
