import { shellWord } from '../../text/shell.js';

/** Paths for output and for commands, with `~` for the home folder. */

const isInside = (path: string, home: string | undefined): home is string =>
  home !== undefined && home !== '' && path.startsWith(`${home}/`);

/** Example: '~/trips/harbor.json'. */
export const shortPath = (path: string, home: string | undefined): string =>
  isInside(path, home) ? `~${path.slice(home.length)}` : path;

/** Quotes a path for a shell. `~` stays outside the quotes, where the shell expands it. */
export const typedPath = (path: string, home: string | undefined): string =>
  isInside(path, home) ? `~/${shellWord(path.slice(home.length + 1))}` : shellWord(path);
