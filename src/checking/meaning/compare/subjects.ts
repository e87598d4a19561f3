import { DESCRIBING } from '../lexicon/describing-nouns.js';
import type { Difference, Meaning } from '../meaning.js';
import type { NameBook } from '../name-book.js';
import { isSameSense } from '../senses.js';
import { type Subject, subjectOf } from '../subject.js';
import { rootsOf } from '../support.js';

/**
 * Finds actions that are ascribed to somebody else: 'soldiers rescued' for 'fishermen rescued', 'Norland signs' for
 * 'the ministry signs'.
 */
export function otherSubject(said: Meaning, source: Meaning, book: NameBook): Difference[] {
  const [own, other] = [subjectOf(said), subjectOf(source)];
  if (own === undefined || other === undefined || !isSameDeed(own, other)) return [];
  if (other.keys.length > 0 || rootsOf(said).has(other.root) || rootsOf(source).has(own.root)) return [];
  const isOther = own.keys.length === 0 ? areOtherNouns(own, other) : isNotDescribed(own, other, book);
  if (!isOther) return [];
  return [
    {
      kind: 'swapped-name',
      isSure: false,
      message: `says '${own.text}' where the source has '${other.text}'`,
      words: { said: own.text, source: other.text },
    },
  ];
}

const isSameDeed = (a: Subject, b: Subject): boolean => a.verb === b.verb && a.isPassive === b.isPassive;

/** 'The city' can refer to any city named earlier. */
const areOtherNouns = ({ root }: Subject, other: Subject): boolean =>
  !isSameSense(root, other.root) && !DESCRIBING.has(root) && !DESCRIBING.has(other.root);

/** Whether the source describes somebody in words known to apply to others but not to the one named. */
const isNotDescribed = ({ keys }: Subject, { root }: Subject, book: NameBook): boolean =>
  book.isDescription(root) && !keys.some((key) => book.isDescribed(key, root));
