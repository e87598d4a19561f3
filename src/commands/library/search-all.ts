import type { Found } from '../../answers/read/search.js';
import { counted } from '../../answers/shared/inlines.js';
import type { Briefing } from '../../briefing/briefing.js';
import { BUILT_IN_IDS, builtInBriefing } from '../../briefing/built-in.js';
import { LIMITS } from '../../briefing/file/limits.js';
import type { BriefingError } from '../../errors.js';
import { searchBriefing } from '../../searching/search.js';
import type { Io } from '../../system/io.js';
import { libraryPaths } from '../../system/state/library.js';
import { shellWord } from '../../text/shell.js';
import { LibraryFiles } from './library-files.js';

/** Files that are opened at most: more of them hold words that tell too little. */
const OPENED = 100;

export interface Everywhere {
  /** What holds all the words, best first. */
  readonly found: readonly Found[];
  /** The words that nothing holds. */
  readonly missed: readonly string[];
  /** Everything that was opened. */
  readonly briefings: readonly Briefing[];
  /** What could not be looked at, and what was left out. */
  readonly remarks: readonly string[];
}

interface Opened {
  readonly briefing: Briefing;
  readonly opener: string;
}

/**
 * Searches every briefing that is known here: the built-in ones and the files of the library's folders. A file is parsed
 * only where it may hold all the words. Slips are forgiven where nothing holds them as they are typed.
 */
export async function searchEverywhere(io: Io, words: readonly string[]): Promise<Everywhere> {
  const faults: BriefingError[] = [];
  const library = new LibraryFiles(
    io,
    libraryPaths(io, (fault) => faults.push(fault)),
  );
  const builtIn = await Promise.all(
    BUILT_IN_IDS.map(async (id): Promise<Opened> => ({ briefing: await builtInBriefing(id), opener: id })),
  );
  const asTyped = await searchFiles(library, builtIn, words, false);
  const answer = asTyped.found.length > 0 ? asTyped : await searchFiles(library, builtIn, words, true);
  const remarks = [...faults.map(({ message }) => message), ...answer.remarks];
  return { ...answer, remarks };
}

async function searchFiles(
  library: LibraryFiles,
  builtIn: readonly Opened[],
  words: readonly string[],
  slips: boolean,
): Promise<Everywhere> {
  const remarks: string[] = [];
  const paths = library.holding(words, slips, ({ message }) => remarks.push(message));
  const files = await openedFiles(library, paths.slice(0, OPENED), remarks);
  if (paths.length > OPENED)
    remarks.push(`${counted(paths.length - OPENED, 'more file')} may hold these words (name more words)`);
  const all = [...builtIn, ...(files.length > 0 ? withOpeners(files, library.ids()) : [])];
  const searched = all.map((one) => ({
    ...one,
    ...searchBriefing(one.briefing, words, slips),
    tail: ` -b ${one.opener}`,
  }));
  const found = searched
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  const missed = words.filter((word) => searched.every((one) => one.missed.includes(word)));
  return { found, missed, briefings: all.map(({ briefing }) => briefing), remarks };
}

interface OpenedFile {
  readonly briefing: Briefing;
  readonly path: string;
}

async function openedFiles(
  library: LibraryFiles,
  paths: readonly string[],
  remarks: string[],
): Promise<OpenedFile[]> {
  const files: OpenedFile[] = [];
  for (const path of paths) {
    const briefing = await openedFile(library, path);
    if (briefing) files.push({ briefing, path });
    else remarks.push(`${path} is not a valid briefing (briefing validate ${shellWord(path)} says why)`);
  }
  return files;
}

async function openedFile(library: LibraryFiles, path: string): Promise<Briefing | undefined> {
  // Loaded here and not above: mostly few files or none are opened.
  const { parseBriefing } = await import('../../briefing/file/parse.js');
  const parsed = parseBriefing(library.io.files.read(path, LIMITS.bytes));
  return 'problems' in parsed ? undefined : parsed.briefing;
}

/**
 * A briefing is opened by its id, unless another one has that too.
 *
 * @param ids of all files that are known here
 */
function withOpeners(files: readonly OpenedFile[], ids: readonly (string | undefined)[]): Opened[] {
  return files.map(({ briefing, path }) => {
    const { id } = briefing.file;
    const isAlone = !BUILT_IN_IDS.includes(id) && ids.indexOf(id) === ids.lastIndexOf(id);
    return { briefing, opener: isAlone ? id : shellWord(path) };
  });
}
