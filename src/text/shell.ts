/** Quotes a word for a shell, if necessary. For commands that are suggested to the user. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Quotes a file name for a shell, so that it is not mistaken for an id or an option. */
export const shellFile = (path: string): string =>
  shellWord(/^-|^[A-Za-z0-9-]+$/.test(path) ? `./${path}` : path);
