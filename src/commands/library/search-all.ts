import type { Found } from '../../answers/read/search/search.js';
import type { Briefing } from '../../briefing/briefing.js';
import { libraryPaths } from '../../cli/library.js';
import type { BriefingError } from '../../errors.js';
import { searchBriefing } from '../../searching/search.js';
import type { Io } from '../../system/io.js';
import { LibraryFiles } from './library-files.js';
import { type Opened, openedBuiltIn, openedFiles } from './open-all.js';

export interface Everywhere {
  /** The entries that match all the words, best match first. */
  readonly found: readonly Found[];
  readonly missed: readonly string[];
  readonly briefings: readonly Briefing[];
  /** Messages about files that could not be searched or were left out. */
  readonly remarks: readonly string[];
}

/**
 * Searches all briefings that have an id: the built-in ones and the files in the library folders. A file is parsed only
 * if it may contain all the words. If there is no exact match, typing errors are tolerated.
 */
export async function searchEverywhere(io: Io, words: readonly string[]): Promise<Everywhere> {
  const faults: BriefingError[] = [];
  const library = new LibraryFiles(
    io,
    libraryPaths(io, (fault) => faults.push(fault)),
  );
  const builtIn = await openedBuiltIn();
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
  const all = [...builtIn, ...(await openedFiles(library, paths, remarks))];
  const searched = all.map((one) => ({
    ...one,
    ...searchBriefing(one.briefing, words, slips),
    tail: ` -b ${one.briefingOption}`,
  }));
  const found = searched
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  const missed = words.filter((word) => searched.every((one) => one.missed.includes(word)));
  return { found, missed, briefings: all.map(({ briefing }) => briefing), remarks };
}
