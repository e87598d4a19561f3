import type { Environment } from '../config/setting-list.js';

/**
 * Where the program keeps things, by the XDG Base Directory Specification 0.8. A variable that is unset, empty or
 * relative does not count; without a home there is no folder, and nothing is ever kept in the working folder.
 */

const NAME = 'briefing';

/** The reader's own settings. */
export const configFolder = (environment: Environment) => folder(environment, 'XDG_CONFIG_HOME', '.config');
/** The reader's own briefings. */
export const dataFolder = (environment: Environment) => folder(environment, 'XDG_DATA_HOME', '.local/share');
/** How far the reader is. */
export const stateFolder = (environment: Environment) =>
  folder(environment, 'XDG_STATE_HOME', '.local/state');
/** What can be made again at any time. */
export const cacheFolder = (environment: Environment) => folder(environment, 'XDG_CACHE_HOME', '.cache');

function folder(environment: Environment, variable: string, fallback: string): string | undefined {
  const chosen = environment[variable];
  if (chosen && isAbsolute(chosen)) return `${chosen.replace(/\/+$/, '')}/${NAME}`;
  const home = environment.HOME;
  return home && isAbsolute(home) ? `${home.replace(/\/+$/, '')}/${fallback}/${NAME}` : undefined;
}

/** Whether a path means the same in every working folder. */
export const isAbsolute = (path: string) => /^(\/|[A-Za-z]:[\\/])/.test(path);
