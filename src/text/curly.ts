/** Replaces straight quotation marks and apostrophes with typographic ones: “quoted”, ‘quoted’, Blinken’s, the ’90s. */
export const curly = (text: string): string =>
  /["']/.test(text) ? text.replace(/["']/g, (mark, at: number) => set(mark, text, at)) : text;

function set(mark: string, text: string, at: number): string {
  const opens = at === 0 || OPENING.test(text[at - 1] ?? '');
  if (mark === '"') return opens ? '“' : '”';
  return opens && isClosed(text, at) ? '‘' : '’';
}

/** Characters after which a quotation can begin. */
const OPENING = /[\s([{<—–/“‘"']/;

/** The number of characters in which a closing single quotation mark is looked for. The limit keeps the time linear. */
const FARTHEST = 300;

/** Returns whether a quotation that begins at an offset is closed by a mark at the end of a word. */
const isClosed = (text: string, at: number): boolean =>
  /\S'(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + FARTHEST)) && !/\d/.test(text[at + 1] ?? '');
