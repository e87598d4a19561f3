import { textWidth } from '../text/width.js';
import { wrapText } from '../text/wrap.js';

/** The minimum width of a column of descriptions. If there is less space, descriptions are below their terms. */
const LEAST_COLUMN = 24;
const INDENT = '  ';
const BELOW = '      ';

/**
 * Lays out terms and their descriptions in two columns or, if there is not enough space, one below the other.
 *
 * @param termWidth the width of the column of terms
 */
export function itemLines(term: string, description: string, width: number, termWidth: number): string[] {
  const left = width - termWidth - 2 * INDENT.length;
  if (description === '') return [`${INDENT}${term}`];
  if (left < LEAST_COLUMN) return [`${INDENT}${term}`, ...hanging(description, width, BELOW)];
  const padded = `${INDENT}${term}${' '.repeat(Math.max(0, termWidth - textWidth(term)))}${INDENT}`;
  const [first = '', ...rest] = wrapText(description, left);
  return [padded + first, ...rest.map((line) => ' '.repeat(termWidth + 2 * INDENT.length) + line)];
}

const hanging = (text: string, width: number, indent: string): string[] =>
  wrapText(text, width - indent.length).map((line) => indent + line);

/** Lays out the examples of a command. A command that is too long continues on the next line, as in a shell. */
export function exampleLines(examples: readonly (readonly [string, string])[], width: number): string[] {
  const termWidth = Math.max(...examples.map(([command]) => command.length));
  return examples.flatMap(([command, purpose]) => {
    const [first = '', ...rest] = continued(command, width - INDENT.length);
    if (rest.length === 0) return itemLines(command, purpose, width, termWidth);
    return [
      ...[first, ...rest.map((line) => INDENT + line)].map((line) => INDENT + line),
      ...hanging(purpose, width, BELOW),
    ];
  });
}

/** Breaks a command before words that do not fit, but not within quotation marks. */
function continued(command: string, width: number): string[] {
  if (textWidth(command) <= width) return [command];
  const words = command.match(/(?:'[^']*'|"[^"]*"|\S)+/gu) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const open = lines.at(-1);
    const isFirst = open === undefined;
    // The later lines are indented, and a broken line ends with a backslash.
    if (!isFirst && textWidth(`${INDENT}${open} ${word} \\`) <= width)
      lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

/** Wraps the lines of a text that are wider than a width. They keep their indentation. */
export const fitted = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      if (textWidth(line) <= width) return [line];
      const indent = /^ */.exec(line)?.[0] ?? '';
      const [first = '', ...rest] = wrapText(line.trim(), Math.max(1, width - indent.length));
      const more = wrapText(rest.join(' '), Math.max(1, width - indent.length - INDENT.length));
      return [indent + first, ...(rest.length === 0 ? [] : more.map((one) => indent + INDENT + one))];
    })
    .join('\n');
