import type { BriefingFile, Claim, Event, Gap, Issue, Position } from '../../../briefing/file/schema.js';
import { statementsOfIssue } from '../../../briefing/file/statements.js';
import type { ReviewFinding } from '../findings.js';
import { entryOf, type Item } from '../items.js';
import { NAME_KINDS } from '../names/names.js';
import type { Collection, Entry } from '../patch.js';

/** Estimates how many lines an entry takes in a list of 80 columns. If the estimate is too low, the list scrolls. */

const COLUMNS = 74;

const linesOf = (words: string): number => Math.max(1, Math.ceil(words.length / COLUMNS));

/** The lines of an entry's findings, each of which begins a line; those of a name continue its line. */
export const linesOfFindings = (kind: Collection, found: readonly ReviewFinding[]): number =>
  NAME_KINDS.some((one) => one === kind)
    ? 0
    : found.reduce(
        (sum, { message, remedy }) => sum + Math.ceil((message.length + remedy.length) / FINDING_COLUMNS),
        0,
      );

const FINDING_COLUMNS = 60;

/** How a list shows the sentence of a claim. */
interface Above {
  readonly sentence: string | undefined;
  /** Whether the claim is the first of its sentence, which is shown above it. */
  readonly isFirst: boolean;
  /** Whether the claim is the only one of its sentence; in a draft, the sentence already shows its words. */
  readonly isOnly: boolean;
}

/** New words for the only claim of a sentence do not count, since the list would change while they are being chosen. */
export function linesOfClaim({ text }: Claim, { sentence = '', isFirst, isOnly }: Above): number {
  const words = isOnly ? 0 : linesOf(text);
  return (isFirst ? linesOf(sentence) : 0) + words + 1;
}

/** Returns whether a claim is a stretch of its sentence, except for the capital and the period. */
export function standsInSentence(text: string, sentence: string): boolean {
  const core = text.replace(/[.!?…]["”’]?$/u, '').slice(1);
  return sentence.replace(/\s+/gu, ' ').includes(core);
}

export function linesOfEntry(file: BriefingFile, item: Item): number {
  const entry = entryOf<Entry>(file, item);
  switch (item.kind) {
    case 'issues':
      return statementsOfIssue(entry as Issue).reduce((sum, { text }) => sum + linesOf(text), 1);
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
