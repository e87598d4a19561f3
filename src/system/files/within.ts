import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { quietly } from './attempt.js';

/**
 * Checks whether a file is in one of the given folders, after resolving symbolic links in both paths.
 *
 * @returns its real path; undefined if it does not exist or is elsewhere
 */
export function withinFolders(path: string, folders: readonly string[]): string | undefined {
  const real = realOf(path);
  if (real === undefined) return undefined;
  const isWithin = folders.some((folder) => {
    const within = realOf(folder);
    return within !== undefined && real.startsWith(within.endsWith(sep) ? within : within + sep);
  });
  return isWithin ? real : undefined;
}

const realOf = (path: string): string | undefined => quietly(() => realpathSync(path));
