/** A word as a shell takes it, for commands that are named to the reader: in quotes where it would be split or changed. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** The same for a file, which is to be taken neither for an id nor for an option. */
export const shellFile = (path: string): string =>
  shellWord(/^-|^[A-Za-z0-9-]+$/.test(path) ? `./${path}` : path);
