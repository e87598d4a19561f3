import type { Claim, Event, Gap, Issue, Position } from '../../../briefing/file/schema.js';
import type { Collection, Entry } from '../patch.js';

/** Roughly how many lines an entry takes in a list of 80 columns. Where this is too few, the list scrolls. */

const COLUMNS = 74;

const linesOf = (words: string): number => Math.max(1, Math.ceil(words.length / COLUMNS));

/** @param isFirst whether it is the first claim of its sentence, which is shown above it */
export function linesOfClaim({ text }: Claim, sentence: string | undefined, isFirst: boolean): number {
  const words = sentence !== undefined && sentence.length <= text.length ? 0 : linesOf(text);
  return (isFirst ? linesOf(sentence ?? '') : 0) + words + 1;
}

export function linesOfEntry(kind: Collection, entry: Entry): number {
  switch (kind) {
    case 'issues':
      return 1 + linesOf((entry as Issue).summary.text);
    case 'positions':
      return 2 + linesOf((entry as Position).text);
    case 'events':
      return 2 + linesOf((entry as Event).title);
    case 'gaps':
      return linesOf((entry as Gap).question);
    default:
      return 1;
  }
}
