import type { Work } from '../../../answers/author/work.js';
import { COLLECTION } from '../../../authoring/addressed.js';
import { ADD } from '../../../authoring/entries.js';
import type { EntryName } from '../../../authoring/flags.js';
import type { Answers } from '../../../authoring/question.js';
import { formatBriefing } from '../../../briefing/file/format.js';
import { parseBriefing } from '../../../briefing/file/parse.js';
import type { Problem } from '../../../briefing/file/problem.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { readBytes } from '../../../cli/load-briefing.js';
import { InvalidBriefing, Unwritable, WrongUse } from '../../../errors.js';
import type { Io } from '../../../system/io.js';
import { newRemarks } from './remarks.js';

/** The file that the wizard writes: whole and valid after each entry, or as it was. */

/** Looked at before the questions, so that nobody answers them for a file that cannot be written. */
export function checkPlace(io: Io, path: string, force: boolean): void {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (path === '' || path === '-')
    throw new WrongUse('a briefing is written to a file (give the name of one)');
  if (folder !== '' && !io.files.exists(folder))
    throw new Unwritable(`${folder}: there is no such folder (make it first)`);
  if (!force && io.files.exists(path)) {
    throw new Unwritable(`${path} exists already (add to it with briefing edit, or replace it with --force)`);
  }
}

/** What was written, the file with it, and what is to be said of it. */
export interface Written {
  readonly work: Partial<Work>;
  readonly file: BriefingFile;
  readonly remarks: readonly string[];
}

/** @throws as `rewrite` does */
export async function writeEntry(io: Io, path: string, entry: EntryName, answers: Answers): Promise<Written> {
  const changed = await rewrite(io, path, (before) => ADD[entry](before, answers));
  const id = changed.file[COLLECTION[entry]]?.at(-1)?.id ?? '';
  return { ...changed, work: { added: [{ kind: entry, id }] } };
}

/**
 * Changes the file as it is by then: another window may have written to it while the questions were answered.
 *
 * @throws InvalidBriefing, Unreadable, Unwritable; WrongUse where the whole would not be valid: nothing is written then
 */
export async function rewrite(
  io: Io,
  path: string,
  change: (before: BriefingFile) => BriefingFile,
): Promise<Omit<Written, 'work'>> {
  const { file, before } = await io.files.withLock(path, (write) => {
    const parsed = parseBriefing(readBytes(io, path));
    if ('problems' in parsed) throw new InvalidBriefing(path, parsed.problems);
    const before = parsed.briefing.file;
    const file = change(before);
    write(checkedText(file));
    return { file, before };
  });
  // By then other windows may write: the rules take their time.
  return { file, remarks: newRemarks(file, before) };
}

/** @throws WrongUse where the whole would not be valid: nothing is written then */
export function write(io: Io, path: string, file: BriefingFile, force: boolean): void {
  io.files.write(path, checkedText(file), { force });
}

function checkedText(file: BriefingFile): string {
  const text = formatBriefing(file);
  const parsed = parseBriefing(Buffer.from(text));
  if ('problems' in parsed) throw new WrongUse(refusal(parsed.problems));
  return text;
}

const refusal = ([first]: readonly Problem[]) =>
  `nothing was written: ${first?.message} (${first?.remedy}; at ${first?.pointer})`;
