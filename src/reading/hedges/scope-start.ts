import { isProgressive, verbGroupStart } from '../line/verb-groups.js';
import { hasVerb, isVerbAt, lowerAt, posAt, type Word } from '../line/words.js';
import { cueVerb } from '../voices/lexicon/cue-verbs.js';
import type { Match } from './match.js';

/** Verbs that add little meaning: 'has a plan to', 'there are doubts'. */
const LIGHT =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|make|makes|made|making|take|takes|took|given?|gives|gave|remains?|remained)$/;

/**
 * Finds where the words that a hedge softens begin: after the verb that governs the hedge, as in 'Lee faced protests
 * [amid fears of a flood]', 'Lind said [the port may close]' and 'she heard of it and [wanted to help]'. If the hedge
 * is or contains the only verb of its clause, the words begin where the clause begins.
 */
export function scopeStart(words: readonly Word[], { range: [first] }: Match, from: number): number {
  const own = verbGroupStart(words, first);
  const isVerb = isPredicate(words, first);
  if (
    isVerb &&
    /^(?:and|but|or)$/.test(lowerAt(words, own - 1)) &&
    own - 1 > from &&
    hasVerb(words, Math.max(from, own - REACH), own - 1)
  )
    return own;
  for (let index = own - 1; index >= Math.max(from, first - REACH); index -= 1) {
    if (lowerAt(words, index) === 'than') return index;
    if (isVerb && lowerAt(words, index) === 'that' && isSubject(words, index + 1, own)) return index + 1;
    if (isVerb ? reports(words, index) : isMainVerb(words, index)) return index + 1;
  }
  return from;
}

/** How many words before a hedge are searched for the verb that governs it. */
const REACH = 60;

/**
 * Returns the last word of the phrase that contains a hedge and precedes the main clause: '[Despite attempts to stop
 * it,] the march began'; undefined if the hedge is not in such a phrase.
 */
export function endOfOpening(
  words: readonly Word[],
  { range: [first, last] }: Match,
  from: number,
): number | undefined {
  const opens = posAt(words, from) === 'ADP' || /ing$/.test(lowerAt(words, from));
  const isInPhrase = opens && words.slice(from, first).every(({ text }) => text !== ',');
  if (!isInPhrase || isPredicate(words, first)) return undefined;
  for (let index = last + 1; index < Math.min(words.length, last + REACH); index += 1) {
    if (words[index]?.text === ',') return index;
    if (/^[;:.—–]$/.test(lowerAt(words, index)) || posAt(words, index) === 'AUX') return undefined;
  }
  return undefined;
}

/** Whether there is only a subject between 'that' and a hedge: 'said in a speech that [the port may close]'. */
const isSubject = (words: readonly Word[], from: number, to: number): boolean =>
  from < to && !hasVerb(words, from, to);

/** Whether a hedge is the finite verb of its clause, or an adverb next to that verb. */
function isPredicate(words: readonly Word[], index: number): boolean {
  const pos = posAt(words, index);
  if (pos === 'AUX' || isBesideVerb(words, index)) return true;
  if (pos !== 'VERB' || lowerAt(words, index - 1) === 'to') return false;
  return !/ing$/.test(lowerAt(words, index)) || isProgressive(words, index);
}

const isBesideVerb = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'ADV' &&
  (isVerbAt(words, index - 1) || (isVerbAt(words, index + 1) && !/ing$/.test(lowerAt(words, index + 1))));

/** Whether a reporting verb precedes a clause: 'said it may close', but not 'a plan announced by Lind may fail'. */
const reports = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'VERB' &&
  cueVerb(lowerAt(words, index)) !== undefined &&
  (!/ing$/.test(lowerAt(words, index)) || posAt(words, index - 1) !== 'ADP') &&
  !/^(?:who|which|that)$/.test(lowerAt(words, verbGroupStart(words, index) - 1)) &&
  (/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(posAt(words, index + 1)) || lowerAt(words, index + 1) === 'that');

const isMainVerb = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'VERB' &&
  !LIGHT.test(lowerAt(words, index)) &&
  (!/ing$/.test(lowerAt(words, index)) || isProgressive(words, index));
