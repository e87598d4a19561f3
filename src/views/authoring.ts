import { fact, facts, next, paragraph } from '../document/build.js';
import type { Document } from '../document/document.js';
import type { BriefingFile } from '../model/schema.js';
import { shellFile } from '../text/shell.js';
import { counted } from './words.js';

/** What was added to a briefing file. */
export interface Addition {
  readonly kind: string;
  readonly id: string;
}

/**
 * What a file holds after it was written, and how to go on with it.
 *
 * @param own the id by which it is read where it is one of the reader's own briefings
 */
export function writtenView(
  file: BriefingFile,
  path: string,
  added: readonly Addition[],
  own?: string,
): Document {
  const { id, title } = file;
  const typed = shellFile(path);
  return {
    title,
    language: file.language,
    data: { kind: 'written', version: 1, briefing: { id, title }, path, added },
    blocks: [
      paragraph(
        added.length === 0
          ? `Written to ${path}.`
          : `Written to ${path}: ${counted(added.length, 'new entry', 'new entries')}.`,
      ),
      facts(
        fact('Id', id),
        fact('Holds', holdings(file)),
        ...(added.length > 0 ? [fact('New', ...added.map((one) => `${one.kind} ${one.id}`))] : []),
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
