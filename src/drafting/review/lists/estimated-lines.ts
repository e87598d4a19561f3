import type { BriefingFile, Claim, Event, Gap, Issue, Position } from '../../../briefing/file/schema.js';
import { statementsOfIssue } from '../../../briefing/file/statements.js';
import type { ReviewFinding } from '../findings.js';
import { entryOf, type Item } from '../items.js';
import { NAME_KINDS } from '../names/names.js';
import type { Collection, Entry } from '../patch.js';

/** Estimates how many lines entries take up in a list 80 columns wide. If an estimate is too low, the list scrolls. */

const COLUMNS = 74;

const linesOf = (words: string): number => Math.max(1, Math.ceil(words.length / COLUMNS));

/** Estimates the lines of an entry's findings. The findings about a name follow it on the same line. */
export const linesOfFindings = (kind: Collection, found: readonly ReviewFinding[]): number =>
  NAME_KINDS.some((one) => one === kind)
    ? 0
    : found.reduce(
        (sum, { message, remedy }) => sum + Math.ceil((message.length + remedy.length) / FINDING_COLUMNS),
        0,
      );

const FINDING_COLUMNS = 60;

/** The sentence of a claim, which a list shows above the first claim that comes from it. */
interface Above {
  readonly sentence: string | undefined;
  readonly isFirst: boolean;
  /**
   * Whether no other claim comes from the sentence. In a draft, the words of such a claim are marked in the sentence
   * and not repeated.
   */
  readonly isOnly: boolean;
}

/**
 * Estimates the lines of a claim. The text of the only claim of a sentence is not counted even if it was edited, so
 * that the pages do not change while the reviewer chooses other words.
 */
export function linesOfClaim({ text }: Claim, { sentence = '', isFirst, isOnly }: Above): number {
  const words = isOnly ? 0 : linesOf(text);
  return (isFirst ? linesOf(sentence) : 0) + words + 1;
}

/** Returns whether the sentence contains the text of the claim, apart from the initial capital and the period. */
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
