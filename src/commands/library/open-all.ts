import { counted } from '../../answers/shared/inlines.js';
import type { Briefing } from '../../briefing/briefing.js';
import { BUILT_IN_IDS, builtInBriefing } from '../../briefing/built-in.js';
import { libraryPaths } from '../../cli/library.js';
import type { BriefingError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { Io } from '../../system/io.js';
import { shellWord } from '../../text/shell.js';
import { LibraryFiles } from './library-files.js';

/** The maximum number of files to open. Words that occur in more files are too common to be useful. */
const OPENED = 100;

/** A briefing, and the value of `-b` that opens it. */
export interface Opened {
  readonly briefing: Briefing;
  readonly briefingOption: string;
}

export const openedBuiltIn = (): Promise<Opened[]> =>
  Promise.all(BUILT_IN_IDS.map(async (id) => ({ briefing: await builtInBriefing(id), briefingOption: id })));

/**
 * Opens every briefing that has an id and may contain all the words. `remarks` lists the files that could not be
 * searched.
 */
export async function openEverywhere(
  io: Io,
  words: readonly string[],
): Promise<{ readonly opened: readonly Opened[]; readonly remarks: readonly string[] }> {
  const remarks: string[] = [];
  const report = ({ message }: BriefingError) => remarks.push(message);
  const library = new LibraryFiles(io, libraryPaths(io, report));
  const files = await openedFiles(library, library.holding(words, false, report), remarks, words.length > 0);
  return { opened: [...(await openedBuiltIn()), ...files], remarks };
}

interface OpenedFile {
  readonly briefing: Briefing;
  readonly path: string;
}

/**
 * Opens library files.
 *
 * @param paths the library files that may contain the words
 * @param remarks receives a message for each file that is left out
 * @param wordsGiven whether files can be left out because of the words
 */
export async function openedFiles(
  library: LibraryFiles,
  paths: readonly string[],
  remarks: string[],
  wordsGiven = true,
): Promise<Opened[]> {
  const files: OpenedFile[] = [];
  for (const path of paths.slice(0, OPENED)) {
    const briefing = await openedFile(library, path);
    if (briefing) files.push({ briefing, path });
    else remarks.push(`${path} is not a valid briefing (see briefing validate ${shellWord(path)})`);
  }
  if (paths.length > OPENED) remarks.push(leftOut(paths.length - OPENED, wordsGiven));
  return files.length > 0 ? withOpeners(files, library.ids()) : [];
}

const leftOut = (count: number, wordsGiven: boolean): string =>
  wordsGiven
    ? `${counted(count, 'more file')} may contain these words (give more words)`
    : `${counted(count, 'more file')} in your library ${count === 1 ? 'is' : 'are'} not shown (use -b to read a file)`;

async function openedFile(library: LibraryFiles, path: string): Promise<Briefing | undefined> {
  // Imported lazily, since usually few files are opened, if any.
  const { parseBriefing } = await import('../../briefing/file/parse.js');
  const parsed = parseBriefing(library.io.files.glance(path, LIMITS.bytes));
  return 'problems' in parsed ? undefined : parsed.briefing;
}

/**
 * Returns each briefing with the value of `-b` that opens it: its id or, if another briefing has the same id, its path.
 *
 * @param ids the ids of all library files
 */
function withOpeners(files: readonly OpenedFile[], ids: readonly (string | undefined)[]): Opened[] {
  return files.map(({ briefing, path }) => {
    const { id } = briefing.file;
    const isAlone = !BUILT_IN_IDS.includes(id) && ids.indexOf(id) === ids.lastIndexOf(id);
    return { briefing, briefingOption: isAlone ? id : shellWord(path) };
  });
}
