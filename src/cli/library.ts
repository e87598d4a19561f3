import { BUILT_IN_TITLES, isBuiltIn } from '../briefing/built-in.js';
import { headOf } from '../briefing/file/head.js';
import { ID } from '../briefing/file/vocabulary.js';
import { type BriefingError, NotFound, UsageError } from '../errors.js';
import { attempt } from '../system/files/attempt.js';
import { dataFolder } from '../system/files/folders.js';
import type { Io } from '../system/io.js';
import { nearest } from '../text/typing-errors.js';

/** A built-in briefing, or one of the user's files that has an id. */
export type KnownBriefing = { readonly id: string; readonly title?: string } & (
  | { readonly builtIn: true }
  | { readonly path: string }
);

/** A file in one of the library folders; `id` is absent if the file has no valid id. */
export interface LibraryFile {
  readonly path: string;
  readonly id?: string;
  readonly title?: string;
}

/** Returns the path at which `briefing add` saves a briefing, or undefined if there is no home folder. */
export function libraryPath(io: Io, id: string): string | undefined {
  const folder = dataFolder(io.environment);
  return folder && `${folder}/${id}.json`;
}

/** Returns the folders to search: the library, followed by the folders in BRIEFING_PATH in the given order. */
function libraryFolders({ environment }: Io): readonly string[] {
  const named = (environment.BRIEFING_PATH ?? '')
    .split(':')
    .map((folder) => folder.replace(/(?<=.)\/+$/, ''));
  return [...new Set([dataFolder(environment) ?? '', ...named])].filter((folder) => folder !== '');
}

/**
 * Lists all JSON files in the library folders.
 *
 * @param report called for each unreadable folder; the search continues with the others
 */
export function libraryPaths(io: Io, report: (fault: BriefingError) => void = () => {}): readonly string[] {
  return libraryFolders(io).flatMap((folder) =>
    (attempt(() => io.files.list(folder), report) ?? [])
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => `${folder}/${name}`),
  );
}

export function libraryFiles(io: Io, report?: (fault: BriefingError) => void): readonly LibraryFile[] {
  return libraryPaths(io, report).map((path) => ({ path, ...attempt(() => headOf(io.files, path)) }));
}

/** Lists all briefings that have an id. The built-in ones come first, and several files may have the same id. */
export function knownBriefings(io: Io): readonly KnownBriefing[] {
  const builtIn = Object.entries(BUILT_IN_TITLES).map(
    ([id, title]) => ({ id, title, builtIn: true }) as const,
  );
  const own = libraryFiles(io).filter(
    (file): file is LibraryFile & { readonly id: string } => file.id !== undefined,
  );
  return [...builtIn, ...own];
}

/**
 * Returns the user's files with the given id. Includes a damaged library copy that is named after the id, so that its
 * problems can be reported and it can be removed.
 */
export const filesWithId = (io: Io, id: string, report?: (fault: BriefingError) => void): readonly string[] =>
  libraryFiles(io, report)
    .filter((file) => idOf(io, file) === id)
    .map(({ path }) => path);

/** Returns the id of a file. If a library copy has no valid id, returns the id in its name. */
export const idOf = (io: Io, { path, id }: LibraryFile): string | undefined => id ?? nameOfCopy(io, path);

function nameOfCopy(io: Io, path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  return path === libraryPath(io, name) ? name : undefined;
}

/**
 * Returns the only file with the given id.
 *
 * @throws NotFound if no file or several files have the id; Unreadable if a folder that may contain such a file cannot
 * be read
 */
export function fileWithId(io: Io, id: string): string {
  const faults: BriefingError[] = [];
  const paths = filesWithId(io, id, (fault) => faults.push(fault));
  const [path] = paths;
  if (path === undefined) throw faults[0] ?? new NotFound(unknownBriefing(io, id));
  if (paths.length === 1) return path;
  throw new NotFound(
    `${paths.length} files have the id '${id}': ${paths.join(' and ')} (give the path of one of them, or change an id)`,
  );
}

function unknownBriefing(io: Io, id: string): string {
  const ids = [...new Set(knownBriefings(io).map((known) => known.id))];
  const [near] = nearest(id, ids, 1);
  const more = ids.length > 8 ? ` and ${ids.length - 8} more` : '';
  const hint = near ? `did you mean '${near}'?` : `the ids are ${ids.slice(0, 8).join(', ')}${more}`;
  return `there is no briefing '${id}' (${hint}; for a file in this folder, use ./${id})`;
}

/**
 * Returns the path of the briefing that a command is asked to change.
 *
 * @param named a file, or the id of one of the user's briefings
 * @throws NotFound for a built-in briefing or an unknown id; UsageError for standard input
 */
export function fileToChange(io: Io, named: string): string {
  if (named === '' || named === '-')
    throw new UsageError('cannot change standard input: only files can be changed (give a file name)');
  if (!ID.test(named) || io.files.exists(named)) return named;
  if (isBuiltIn(named))
    throw new NotFound(`cannot change '${named}': it is built in (start your own with briefing new)`);
  return fileWithId(io, named);
}
