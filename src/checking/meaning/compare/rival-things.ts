import words from '../../../../data/lexicon/checking/rivals.json' with { type: 'json' };
import { DESCRIBING } from '../lexicon/describing-nouns.js';
import type { Meaning, MeaningWord, Slot } from '../meaning.js';
import { rootSet } from '../root.js';
import { hasSense } from '../senses.js';
import { slotsOf } from '../slots.js';
import { rootsOf } from '../support.js';
import { isSameSlot } from './rivals.js';

/**
 * Returns the word that the source has instead of a word of the statement: a different thing of the same kind, such as
 * 'mother' for 'father'. If the statement has no other new word, the result can also be any other thing that is related
 * to the surrounding words in the same way, such as 'grain' for 'weapons'.
 */
export function insteadOf(
  word: MeaningWord,
  isOnly: boolean,
  said: Meaning,
  source: Meaning,
): MeaningWord | undefined {
  const own = rootsOf(said);
  const left = source.words.filter(({ isContent, root }) => isContent && !hasSense(own, root));
  const rival = left.find(({ root }) => areRivals(word.root, root));
  if (rival !== undefined || !isOnly || !isThing(word)) return rival;
  const slots = slotsAt(word, said);
  return left.find(
    (other) =>
      isThing(other) && slotsAt(other, source).some((slot) => slots.some((one) => isSameSlot(one, slot))),
  );
}

const isThing = ({ pos, root }: MeaningWord): boolean =>
  /^(?:NOUN|PROPN)$/.test(pos) && !DESCRIBING.has(root);

const slotsAt = (word: MeaningWord, { words }: Meaning): Slot[] => {
  const at = words.indexOf(word);
  return slotsOf(words, { first: at, last: at }, []);
};

/** Words for different things of the same kind, one kind per line. */
const RIVALS: readonly ReadonlySet<string>[] = words.map((line) => rootSet([line]));

const areRivals = (a: string, b: string): boolean =>
  a !== b && RIVALS.some((kind) => kind.has(a) && kind.has(b));
