import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Environment } from '../config/setting-list.js';
import { quietly } from './attempt.js';

/**
 * The program's folders, according to the XDG Base Directory Specification 0.8. A variable that is unset, empty or
 * relative is ignored. If there is no home folder, there are no such folders, and nothing is stored in the working
 * folder instead.
 */

const NAME = 'briefing';

/** The user's settings. */
export const configFolder = (environment: Environment) => folder(environment, 'XDG_CONFIG_HOME', '.config');
/** The user's briefings. */
export const dataFolder = (environment: Environment) => folder(environment, 'XDG_DATA_HOME', '.local/share');
/** The user's progress. */
export const stateFolder = (environment: Environment) =>
  folder(environment, 'XDG_STATE_HOME', '.local/state');
/** Files that can be recreated at any time. */
export const cacheFolder = (environment: Environment) => folder(environment, 'XDG_CACHE_HOME', '.cache');

function folder(environment: Environment, variable: string, fallback: string): string | undefined {
  const chosen = environment[variable];
  if (chosen && isAbsolute(chosen)) return `${chosen.replace(/\/+$/, '')}/${NAME}`;
  const home = environment.HOME;
  return home && isAbsolute(home) ? `${home.replace(/\/+$/, '')}/${fallback}/${NAME}` : undefined;
}

export const isAbsolute = (path: string) => /^(\/|[A-Za-z]:[\\/])/.test(path);

/**
 * Checks that a file is in one of the given folders. Symbolic links are resolved first.
 *
 * @returns the real path of the file; undefined if the file does not exist or is elsewhere
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
