import { namesVoice } from '../../../../briefing/voice-in-words.js';
import { isSame, isSameSlot } from '../../../../checking/meaning/compare/rivals.js';
import type { Meaning, NameUse, Slot } from '../../../../checking/meaning/meaning.js';
import type { NameBook } from '../../../../checking/meaning/names/name-book.js';

/**
 * Finds names that a part of a sentence adds to the subject of a claim: 'Lind' in 'Ek and Lind deny it' if only Ek
 * denied it.
 *
 * @param closest the claim that is most similar to the part
 * @param claims the claims that the sentence is based on
 * @param voices the labels of the claims' voices
 */
export function addedSubjects(
  part: Meaning,
  closest: Meaning,
  claims: readonly Meaning[],
  voices: readonly string[],
  book: NameBook,
): string[] {
  const hasSlot = (meaning: Meaning, name: NameUse, slot: Slot): boolean =>
    meaning.names.some(
      (other) => isSame(other.keys, name.keys, book) && other.slots.some((one) => isSameSlot(one, slot)),
    );
  const isAdded = (name: NameUse): boolean => {
    const shared = name.slots.find(
      (slot) =>
        slot.relation === 'subject' &&
        part.names.some((other) => hasSlot(part, other, slot) && hasSlot(closest, other, slot)),
    );
    return (
      shared !== undefined &&
      !claims.some((claim) => hasSlot(claim, name, shared)) &&
      !voices.some((voice) => namesVoice(voice, name.text))
    );
  };
  return part.names.filter(isAdded).map(({ text }) => `it says '${text}', but “${closest.text}” does not`);
}
