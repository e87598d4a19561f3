import { expect, test } from 'vitest';
import { wrappedLine } from '../../src/system/prompts/wrapped-line.js';

/** Returns the rows of a window that show a message and a line after it. */
function rowsOf(message: string, line: string, columns: number): string[] {
  const text = `${message}${wrappedLine(line, message.length, columns)?.text}`;
  return Array.from({ length: Math.ceil(text.length / columns) }, (_, row) =>
    text.slice(row * columns, (row + 1) * columns).trimEnd(),
  );
}

test.each([
  ['The port is closed now', ['Claim: The port', 'is closed now']],
  ['The ports are closed', ['Claim: The', 'ports are', 'closed']],
  [
    'The port is extraordinarilycomplicated now',
    ['Claim: The port', 'is extraordinari', 'lycomplicated', 'now'],
  ],
  ['', ['Claim:']],
])('an edited line is broken at spaces: %s', (line, rows) => {
  expect(rowsOf('Claim: ', line, 16)).toEqual(rows);
});

test('the cursor is before the same character as in the line', () => {
  const line = 'The ports are closed';
  const wrapped = wrappedLine(line, 7, 16);
  const before = (word: string) => wrapped?.cursorPos(line.indexOf(word));
  expect(before('The')).toEqual({ rows: 0, cols: 7 });
  expect(before('ports')).toEqual({ rows: 1, cols: 0 });
  expect(before('closed')).toEqual({ rows: 2, cols: 0 });
  expect(wrapped?.cursorPos(line.length)).toEqual({ rows: 2, cols: 6 });
});

test('a line with wide characters is not wrapped at spaces', () => {
  expect(wrappedLine('港口 closed', 7, 16)).toBeUndefined();
});
