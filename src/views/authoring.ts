import type { BriefingFile } from '../briefing/file/schema.js';
import { fact, facts, next, paragraph } from '../document/build.js';
import type { Document } from '../document/document.js';
import { shellFile } from '../text/shell.js';
import { counted } from './words.js';

/** An entry of a briefing file that was written or taken out of it. */
interface WrittenEntry {
  readonly kind: string;
  readonly id: string;
}

/** What was done to a briefing file. */
export interface Work {
  readonly added: readonly WrittenEntry[];
  readonly corrected: readonly WrittenEntry[];
  readonly takenBack: readonly WrittenEntry[];
}

export const NO_WORK: Work = { added: [], corrected: [], takenBack: [] };

/** One piece of work and what was done after it; what was corrected twice is named once. */
export function joined(work: Work, further: Partial<Work>): Work {
  const { added = [], corrected = [], takenBack = [] } = further;
  const isNew = ({ id }: WrittenEntry) => work.corrected.every((one) => one.id !== id);
  return {
    added: [...work.added, ...added],
    corrected: [...work.corrected, ...corrected.filter(isNew)],
    takenBack: [...work.takenBack, ...takenBack],
  };
}

/**
 * What a file holds after it was written, and how to go on with it.
 *
 * @param own the id by which it is read where it is one of the reader's own briefings
 */
export function writtenView(file: BriefingFile, path: string, work: Work, own?: string): Document {
  const { id, title } = file;
  const typed = shellFile(path);
  return {
    title,
    language: file.language,
    data: { kind: 'written', version: 1, briefing: { id, title }, path, ...work },
    blocks: [
      paragraph(`Written to ${path}${doneWords(work)}.`),
      facts(
        fact('Id', id),
        fact('Holds', holdings(file)),
        ...entryFacts('New', work.added),
        ...entryFacts('Corrected', work.corrected),
        ...entryFacts('Taken back', work.takenBack),
      ),
      next(
        `briefing edit ${own ?? typed}`,
        `briefing validate ${typed}`,
        `briefing overview -b ${own ?? typed}`,
        ...(own === undefined ? [`briefing add ${typed}`] : []),
      ),
    ],
  };
}

const entryFacts = (label: string, entries: readonly WrittenEntry[]) =>
  entries.length > 0 ? [fact(label, ...entries.map(({ kind, id }) => `${kind} ${id}`))] : [];

function doneWords({ added, corrected, takenBack }: Work): string {
  const words = [
    added.length > 0 ? counted(added.length, 'new entry', 'new entries') : '',
    corrected.length > 0 ? `${corrected.length} corrected` : '',
    takenBack.length > 0 ? `${takenBack.length} taken back` : '',
  ].filter((one) => one !== '');
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

/** Events and notes only where there are any: many a briefing does without. */
const holdings = ({ people, issues, events, claims, gaps, notes = [] }: BriefingFile): string =>
  [
    counted(people.length, 'person', 'people'),
    counted(issues.length, 'issue'),
    ...(events.length > 0 ? [counted(events.length, 'event')] : []),
    counted(claims.length, 'claim'),
    counted(gaps.length, 'gap'),
    ...(notes.length > 0 ? [counted(notes.length, 'note')] : []),
  ].join(', ');
