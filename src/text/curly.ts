/**
 * Straight quotation marks and apostrophes as an English printer sets them: “quoted”, ‘quoted’, Blinken’s, the ’90s.
 * Nothing but these marks is changed.
 */
export const curly = (text: string): string =>
  /["']/.test(text) ? text.replace(/["']/g, (mark, at: number) => set(mark, text, at)) : text;

function set(mark: string, text: string, at: number): string {
  const opens = at === 0 || OPENING.test(text[at - 1] ?? '');
  if (mark === '"') return opens ? '“' : '”';
  return opens && isClosed(text, at) ? '‘' : '’';
}

/** Behind these a quotation begins. */
const OPENING = /[\s([{<—–/“‘"']/;

/** So far ahead a single quotation mark is looked for, so that a long text takes linear time. */
const FARTHEST = 300;

/** Whether a quotation that begins here ends: a mark behind a word and not within one. */
const isClosed = (text: string, at: number): boolean =>
  /\S'(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + FARTHEST)) && !/\d/.test(text[at + 1] ?? '');
