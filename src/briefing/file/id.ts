/** The syntax of ids. Separate from the schema, so that ids can be distinguished from file names without loading it. */
export const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const LONGEST_ID = 64;

export const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);
