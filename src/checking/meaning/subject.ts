import type { Meaning, MeaningWord } from './meaning.js';
import { isIn } from './ranges.js';

/** The subject of the main verb of a sentence. */
export interface Subject {
  readonly text: string;
  /** The root of the subject's head noun. */
  readonly root: string;
  /** The keys of all names before the verb. */
  readonly keys: readonly string[];
  readonly verb: string;
  readonly isPassive: boolean;
}

/** Returns the subject of a sentence; undefined if the subject or the verb cannot be determined. */
export function subjectOf({ words, predicates, names }: Meaning): Subject | undefined {
  const [predicate] = predicates;
  const head = predicate === undefined ? undefined : headBefore(words, predicate.at);
  const word = head === undefined ? undefined : words[head];
  if (predicate === undefined || head === undefined || word === undefined) return undefined;
  if (words.slice(head, predicate.at).some(({ pos }) => pos === 'PRON')) return undefined;
  const before = words.slice(head, predicate.at).map(({ lower }) => lower);
  return {
    text: names.find((name) => isIn(name, head))?.text ?? word.text,
    root: word.root,
    // A list such as 'Zeus, Hera and Athena' has the keys of all its names.
    keys: names
      .filter(({ first, last }) => first >= afterOpening(words, predicate.at) && last < predicate.at)
      .flatMap(({ keys }) => keys),
    verb: predicate.root,
    isPassive:
      words[predicate.at]?.pos === 'VERB' &&
      !/ing$/.test(words[predicate.at]?.lower ?? '') &&
      before.some((lower) => /^(?:is|are|was|were|be|been|being)$/.test(lower)),
  };
}

/** Whether the subject is a later noun: 'strike' in 'the crews' strike', 'crews' in 'none of the crews'. */
const joinsNouns = (words: readonly MeaningWord[], at: number): boolean =>
  /^['’]s?$/.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'of' && PARTS.test(words[at - 1]?.lower ?? ''));

const PARTS = /^(?:none|all|both|each|half|many|most|some|several)$/;

/** Returns the index after an opening phrase that ends at a comma: 'After the talks, [Norland] agreed'. */
function afterOpening(words: readonly MeaningWord[], verb: number): number {
  if (!/^(?:ADP|SCONJ)$/.test(words[0]?.pos ?? '')) return 0;
  return words.slice(0, verb).findLastIndex(({ lower }) => lower === ',') + 1;
}

/** Returns the index of the last noun in the first noun phrase; undefined if a preposition or pronoun comes first. */
function headBefore(words: readonly MeaningWord[], verb: number): number | undefined {
  let head: number | undefined;
  for (let at = afterOpening(words, verb); at < verb; at += 1) {
    const { pos = '' } = words[at] ?? {};
    if (joinsNouns(words, at)) continue;
    if (pos === 'PRON' && head === undefined) return undefined;
    if (/^(?:ADP|PUNCT|AUX|SCONJ)$/.test(pos) && (head !== undefined || pos === 'ADP')) return head;
    if (/^(?:NOUN|PROPN)$/.test(pos)) head = at;
  }
  return head;
}
