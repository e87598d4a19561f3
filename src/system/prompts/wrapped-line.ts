import { textWidth } from '../../text/width.js';

/** A line of text with spaces that fill the rows of the window, so that no word is broken at the edge. */
export interface WrappedLine {
  readonly text: string;
  /** Returns the position of the cursor, counted from the beginning of the message. */
  cursorPos(cursor: number): { readonly rows: number; readonly cols: number };
}

/**
 * Fills rows with spaces before each word that would be broken at the edge of the window. The prompt itself breaks
 * lines at any character.
 *
 * @param start the number of columns that the message before the line takes up
 * @param columns the width of the window
 * @returns undefined if some characters take up two columns or none, since these cannot be counted so simply
 */
export function wrappedLine(line: string, start: number, columns: number): WrappedLine | undefined {
  if (textWidth(line) !== line.length) return undefined;
  const places: number[] = [];
  let text = '';
  for (const [word] of line.matchAll(/ +|[^ ]+/gu)) {
    const column = (start + text.length) % columns;
    // The space after the word must fit, too, so that it does not begin the next row.
    const isBroken = column + word.length >= columns && word.length < columns;
    if (isBroken && !word.startsWith(' ')) text += ' '.repeat(columns - column);
    for (const character of word) {
      places.push(start + text.length);
      text += character;
    }
  }
  places.push(start + text.length);
  return {
    text,
    cursorPos: (cursor) => {
      const at = places[cursor] ?? start;
      return { rows: Math.floor(at / columns), cols: at % columns };
    },
  };
}
