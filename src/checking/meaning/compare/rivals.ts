import { SPEECH_VERBS } from '../../../reading/voices/lexicon/speech-verbs.js';
import type { Meaning, NameUse, Slot } from '../meaning.js';
import type { NameBook } from '../names/name-book.js';
import { rootSet } from '../root.js';
import { isSameSense } from '../senses.js';

export const isSame = (a: readonly string[], b: readonly string[], book: NameBook): boolean =>
  book.areRelated(a, b);

/** Whether the statement uses a name in the source as a common noun: 'the bill' for 'the Bill'. */
export const isCommon = ({ text }: NameUse, said: Meaning): boolean =>
  said.words.some((word) => word.text === text.toLowerCase());

export const isSpeaker = ({ text }: NameUse, { speakers }: Meaning): boolean =>
  speakers.some(({ voice }) => (voice.name ?? '').includes(text));

/** A name that the source has in place of a name in the statement. */
export interface Rival {
  readonly name: NameUse;
  /** True if it is certain that the source does not refer to the statement's name, even by a pronoun. */
  readonly isSure: boolean;
}

/** Finds a different name that has the same role in the source as a name has in the statement. */
export function rivalOf(
  name: NameUse,
  own: readonly NameUse[],
  said: Meaning,
  source: Meaning,
  book: NameBook,
): Rival | undefined {
  for (const slot of name.slots) {
    if (own.some((other) => other.slots.some((one) => isSameSlot(one, slot)))) continue;
    const isRepeatedWord = isRepeated(slot.root, source);
    if (own.length > 0 && isRepeatedWord) continue;
    const rival = source.names.find(
      (other) =>
        !isSame(other.keys, name.keys, book) &&
        !isSpeaker(other, source) &&
        !isCommon(other, said) &&
        !(slot.relation === 'is' && isPerson(name, book) && !isPerson(other, book)) &&
        other.slots.some((one) => isSameSlot(one, slot)) &&
        (!hasInSameRole(said, other, slot, book) || actsOtherwise(own, slot)),
    );
    if (rival) return { name: rival, isSure: own.length === 0 && !(isRepeatedWord && hasPronoun(source)) };
  }
  return undefined;
}

const isPerson = ({ keys }: NameUse, book: NameBook): boolean =>
  keys.some((key) => book.personOf(key) !== undefined);

/** Whether a sentence contains a pronoun that can be the subject: 'they fired at the posts because X had fired'. */
const hasPronoun = ({ words }: Meaning): boolean =>
  words.some(({ lower }) => /^(?:he|she|it|they|we)$/.test(lower));

/** Whether the source uses a word more than once, so that each use can belong to a different name. */
function isRepeated(root: string, { words }: Meaning): boolean {
  const exact = words.filter((word) => word.root === root).length;
  return (exact || words.filter((word) => isSameSense(word.root, root)).length) > 1;
}

export const isSameSlot = (a: Slot, b: Slot): boolean =>
  (a.relation === b.relation || areAgents(a.relation, b.relation)) && isSameSense(a.root, b.root);

/** Whether two relations both identify who acts: 'China supports', 'China's support', 'support by China'. */
const areAgents = (a: string, b: string): boolean =>
  (AGENT.test(a) && AGENT.test(b)) || (a === 'owner' && b === 'of') || (a === 'of' && b === 'owner');

const AGENT = /^(?:subject|owner|by)$/;

/** Whether the statement also has a name of the source in the same role. */
const hasInSameRole = (said: Meaning, name: NameUse, slot: Slot, book: NameBook): boolean =>
  said.names.some(
    (other) => isSame(other.keys, name.keys, book) && other.slots.some((one) => isSameSlot(one, slot)),
  );

const SAYING = rootSet([...SPEECH_VERBS, 'say', 'tell']);

/** Whether the bearer of a name acts in the source, but not in the way that the statement says. */
const actsOtherwise = (own: readonly NameUse[], { relation }: Slot): boolean =>
  AGENT.test(relation) &&
  own.some(({ slots }) => slots.some((one) => one.relation === 'subject' && !SAYING.has(one.root)));
