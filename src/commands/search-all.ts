import { BriefingError } from '../errors.js';
import type { Io } from '../io/io.js';
import { libraryPaths } from '../io/library.js';
import type { Briefing } from '../model/briefing.js';
import { BUILT_IN_IDS, builtInBriefing } from '../model/built-in.js';
import { LIMITS } from '../model/limits.js';
import { type RawText, rawText } from '../model/search/scan.js';
import { searchBriefing } from '../model/search/search.js';
import type { Found } from '../views/search.js';
import { counted } from '../views/words.js';

/** Files that are opened at most: more of them hold words that tell too little. */
const OPENED = 100;

export interface Everywhere {
  /** What holds all the words, best first. */
  readonly found: readonly Found[];
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
 * Searches every briefing that is known here: the built-in ones and the files of the library's folders. Each file is
 * read, and parsed only where it may hold all the words. Slips are forgiven where nothing holds them as they are typed.
 */
export async function searchEverywhere(io: Io, words: readonly string[]): Promise<Everywhere> {
  const asTyped = await searchFiles(io, words, false);
  return asTyped.found.length > 0 ? asTyped : searchFiles(io, words, true);
}

async function searchFiles(io: Io, words: readonly string[], slips: boolean): Promise<Everywhere> {
  const remarks: string[] = [];
  const tell = ({ message }: BriefingError) => remarks.push(message);
  const wanted = (text: RawText) =>
    words.every((word) => text.holds(word) || (slips && text.nearlyHolds(word)));
  const paths = libraryPaths(io, tell).filter((path) =>
    attempt(() => wanted(rawText(io.files.read(path, LIMITS.bytes))), tell),
  );
  const files = await openedFiles(io, paths.slice(0, OPENED), remarks);
  if (paths.length > OPENED)
    remarks.push(`${counted(paths.length - OPENED, 'more file')} may hold these words (name more words)`);
  const all = [
    ...BUILT_IN_IDS.map((id): Opened => ({ briefing: builtInBriefing(id), opener: id })),
    ...distinct(files),
  ];
  const found = all
    .map((one) => ({ ...one, hits: searchBriefing(one.briefing, words, slips).hits }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  return { found, briefings: all.map(({ briefing }) => briefing), remarks };
}

interface OpenedFile extends Opened {
  readonly path: string;
}

async function openedFiles(io: Io, paths: readonly string[], remarks: string[]): Promise<OpenedFile[]> {
  if (paths.length === 0) return [];
  // Loaded here and not above: mostly few files or none are opened.
  const { parseBriefing } = await import('../model/parse.js');
  return paths.flatMap((path) => {
    const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
    if ('briefing' in parsed) return [{ briefing: parsed.briefing, opener: parsed.briefing.file.id, path }];
    remarks.push(`${path} is not a valid briefing (briefing validate ${quoted(path)} says why)`);
    return [];
  });
}

/** A briefing is opened by its id, unless another one has that too. */
function distinct(files: readonly OpenedFile[]): Opened[] {
  const ids = [...BUILT_IN_IDS, ...files.map(({ opener }) => opener)];
  return files.map(({ briefing, opener, path }) => ({
    briefing,
    opener: ids.filter((id) => id === opener).length > 1 ? quoted(path) : opener,
  }));
}

/** A name as a shell takes it. */
const quoted = (name: string): string =>
  /^[\w@%+=:,./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;

/** What a look outside gives; where it fails the fault is told, and the answer is no. */
function attempt(look: () => boolean, tell: (fault: BriefingError) => void): boolean {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    tell(error);
    return false;
  }
}
