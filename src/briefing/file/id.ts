/** How ids are written. Apart from the schema, so that a name can be told from a file without loading it. */
export const ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const LONGEST_ID = 64;

/** Whether the format takes a text for an id. */
export const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);
