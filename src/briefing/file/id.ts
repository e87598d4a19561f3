/** The syntax of ids, which tells them from file names. It is separate from the schema, which takes time to load. */
export const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const LONGEST_ID = 64;

export const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);
