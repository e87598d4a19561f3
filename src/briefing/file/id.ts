/**
 * The syntax of ids, which distinguishes them from file names. It is not part of the schema module, which
 * takes time to load.
 */
export const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const LONGEST_ID = 64;

export const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);
