import type { Found } from '../../answers/read/search/search.js';
import type { Briefing } from '../../briefing/briefing.js';
import { BUILT_IN_IDS, builtInBriefing } from '../../briefing/built-in.js';
import { headIn } from '../../briefing/file/head.js';
import { parseBriefing } from '../../briefing/file/parse.js';
import { idOf, libraryPaths } from '../../cli/library.js';
import type { BriefingError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { mayHold } from '../../searching/scan.js';
import { searchBriefing } from '../../searching/search.js';
import { attempt } from '../../system/files/attempt.js';
import type { Io } from '../../system/io.js';
import { shellWord } from '../../text/shell.js';

/** A briefing, and the value of `-b` that opens it. */
interface Opened {
  readonly briefing: Briefing;
  readonly briefingOption: string;
}

/**
 * Opens the built-in briefings and all files in the library folders, one after another. A file is parsed only if it may
 * contain all the words.
 *
 * @param slips whether typing errors are tolerated
 * @returns the briefings, and `remarks` on files that could not be read or are not valid briefings
 */
export async function openEverywhere(
  io: Io,
  words: readonly string[],
  slips = false,
): Promise<{ readonly opened: readonly Opened[]; readonly remarks: readonly string[] }> {
  const remarks: string[] = [];
  const report = ({ message }: BriefingError) => remarks.push(message);
  const files: { readonly briefing: Briefing; readonly path: string }[] = [];
  const ids: (string | undefined)[] = [];
  for (const path of libraryPaths(io, report)) {
    io.progress.stage('reading your briefings');
    const bytes = attempt(() => io.files.read(path, LIMITS.bytes), report);
    ids.push(idOf(io, { path, ...(bytes && headIn(bytes)) }));
    if (!bytes || !mayHold(bytes, words, slips)) continue;
    const parsed = parseBriefing(bytes);
    if ('briefing' in parsed) files.push({ briefing: parsed.briefing, path });
    else remarks.push(`${path} is not a valid briefing (see briefing validate ${shellWord(path)})`);
  }
  const builtIn = BUILT_IN_IDS.map(async (id) => ({
    briefing: await builtInBriefing(id),
    briefingOption: id,
  }));
  const own = files.map(({ briefing, path }) => ({
    briefing,
    briefingOption: optionFor(briefing, path, ids),
  }));
  return { opened: [...(await Promise.all(builtIn)), ...own], remarks };
}

/**
 * Returns the value of `-b` that opens a file: its id or, if another briefing has the same id, its path.
 *
 * @param ids the ids of all files in the library folders
 */
function optionFor({ file: { id } }: Briefing, path: string, ids: readonly (string | undefined)[]): string {
  const isAlone = !BUILT_IN_IDS.includes(id) && ids.indexOf(id) === ids.lastIndexOf(id);
  return isAlone ? id : shellWord(path);
}

export interface Everywhere {
  /** The entries that match all the words, best match first. */
  readonly found: readonly Found[];
  readonly missed: readonly string[];
  readonly briefings: readonly Briefing[];
  /** Messages about files that could not be searched. */
  readonly remarks: readonly string[];
}

/**
 * Searches all briefings that have an id: the built-in ones and the files in the library folders. If there is no exact
 * match, typing errors are tolerated.
 */
export async function searchEverywhere(io: Io, words: readonly string[]): Promise<Everywhere> {
  const asTyped = await search(io, words, false);
  return asTyped.found.length > 0 ? asTyped : search(io, words, true);
}

async function search(io: Io, words: readonly string[], slips: boolean): Promise<Everywhere> {
  const { opened, remarks } = await openEverywhere(io, words, slips);
  const searched = opened.map((one) => ({
    ...one,
    ...searchBriefing(one.briefing, words, slips),
    tail: ` -b ${one.briefingOption}`,
  }));
  const found = searched
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  const missed = words.filter((word) => searched.every((one) => one.missed.includes(word)));
  return { found, missed, briefings: opened.map(({ briefing }) => briefing), remarks };
}
