/** A step longer than the window is shown part by part, so that nobody has to scroll back. */

const FEWEST_CHOICES = 3;

/** Rows that a menu of the fewest choices takes with its question, two lines of keys and the empty lines around it. */
const MENU_ROWS = 9;

/** Below this, parts would be scraps: the window scrolls instead. */
const FEWEST_ROWS = 8;

/** @param rows of the window; without them nothing is cut */
export const rowsForText = (rows: number | undefined): number | undefined =>
  rows === undefined ? undefined : Math.max(FEWEST_ROWS, rows - MENU_ROWS);

/**
 * Rows for choices below a text, so that its first line stays in the window.
 *
 * @returns at least three, at most what the choices need
 */
export function menuRows(window: number, text: string, choices: number): number {
  const left = window - text.split('\n').length - (MENU_ROWS - FEWEST_CHOICES);
  return Math.max(FEWEST_CHOICES, Math.min(choices, left));
}

/**
 * Cuts a drawn text into parts of at most `rows` lines, where it can after an empty line.
 *
 * @param text ends with a line break
 * @returns the parts in order, none of them lost a line but empty ones at a cut
 */
export function partsOf(text: string, rows: number | undefined): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const parts: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = rows === undefined || lines.length - at <= rows ? lines.length : cutAfter(lines, at, rows);
    const part = lines
      .slice(at, end)
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (part !== '' || parts.length === 0) parts.push(part);
    at = end;
  }
  return parts;
}

/** After the last empty line of the second half of the part, else as late as it goes. */
function cutAfter(lines: readonly string[], at: number, rows: number): number {
  for (let end = at + rows; end > at + rows / 2; end -= 1) if (lines[end - 1] === '') return end;
  return at + rows;
}
