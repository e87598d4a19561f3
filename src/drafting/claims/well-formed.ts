import type { Span, Token } from '../../reading/reading.js';
import { cueVerb } from '../../reading/voices/lexicon/cue-verbs.js';
import { isInside } from '../spans.js';
import { isFiniteVerb } from './finite.js';

/** No separate clause begins with these: 'what was called waste was kept'. */
const NEVER_FIRST = /^(?:what|which|who|whom|whose|that|than|[,;:)])$/i;
/** No separate clause ends with these. */
const NEVER_LAST =
  /^(?:of|to|at|by|for|from|with|into|and|or|but|the|an?|than|as|that|his|its|their|following)$/;
const SPEECH = /^(?:say|tell|claim|charge|state|add|warn|announce|report|argue|write|note|insist)$/;

/**
 * Whether a stretch cut out of a sentence reads as a sentence: it has no leftover words at its edges, and no
 * reporting verb has lost its statement ('Lind said following the talks Berg') or its subject ('critics charge is a
 * camp').
 */
export function isWellFormed(span: Span, all: readonly Token[]): boolean {
  const words = all.filter((word) => isInside(word, span));
  const letters = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined || NEVER_FIRST.test(first.text)) return false;
  return !NEVER_LAST.test(last.text) && !continues(words) && !words.some((_, index) => dangles(words, index));
}

/** 'It was possible but that such cases were rare': the first 'that' was cut off. */
const continues = (words: readonly Token[]): boolean =>
  words.some(({ text }, index) => text === 'that' && /^(?:and|but)$/.test(words[index - 1]?.text ?? ''));

/** 'Lind said following the talks Berg': a reporting verb in the middle that no clause, quotation or 'it' follows. */
function dangles(words: readonly Token[], index: number): boolean {
  const { text = '', pos = '' } = words[index] ?? {};
  const next = words[index + 1];
  if (!/^(?:VERB|AUX)$/.test(pos) || !SPEECH.test(cueVerb(text.toLowerCase())?.base ?? '')) return false;
  if (next?.pos === 'AUX' && !/^(?:to|by)$/.test(next.text))
    return /^(?:is|are|was|were|has|had)$/.test(next.text);
  if (!/^(?:said|says|say|told)$/i.test(text) || words[index - 1]?.text === ',') return false;
  const behind = words.slice(index + 1);
  const isSaid = behind.some(
    (word, at) => isFiniteVerb(word, behind[at - 1]) || /^["“”«»:]$/u.test(word.text),
  );
  return behind.length > 3 && !isSaid && !/^(?:it|so|nothing|this|that|little|more)$/i.test(next?.text ?? '');
}
