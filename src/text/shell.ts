/** Quotes a word for a shell if necessary, for use in suggested commands. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Quotes a file name, so that it is not read as an id or an option. */
export const shellFile = (path: string): string =>
  shellWord(/^-|^[A-Za-z0-9-]+$/.test(path) ? `./${path}` : path);
