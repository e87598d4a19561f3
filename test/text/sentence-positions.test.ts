import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOf } from '../../src/text/sentence-positions.js';

test('each sentence has the line and column where it begins', () => {
  const file = 'A title\n\nOne went. Two\ncame by.\r\n- **Three** left.\n';
  expect(positionsOf(file, ['One went.', 'Two came by.', 'Three left.'])).toEqual([
    { line: 3, column: 1, endLine: 3, endColumn: 9 },
    { line: 3, column: 11, endLine: 4, endColumn: 8 },
    { line: 5, column: 5, endLine: 5, endColumn: 17 },
  ]);
});

test('a sentence that occurs twice has both positions', () => {
  const lines = positionsOf('It rains.\nIt rains.\n', ['It rains.', 'It rains.']).map(({ line }) => line);
  expect(lines).toEqual([1, 2]);
});

test('a sentence that is not in the file has the position where the previous one ends', () => {
  expect(positionsOf('It rains.', ['It rains.', 'It pours today.'])[1]).toEqual({
    line: 1,
    column: 9,
    endLine: 1,
    endColumn: 9,
  });
});

test('columns count UTF-16 code units, as editors do', () => {
  expect(positionsOf('😀 It rains.', ['It rains.'])[0]?.column).toBe(4);
});

test('positions are always within the file and in order', () => {
  const word = fc.constantFrom('a', 'rain', 'Über', '𝒳y', '7', '\n', '. ');
  fc.assert(
    fc.property(fc.array(word), fc.array(fc.array(word)), (file, sentences) => {
      const text = file.join(' ');
      const found = positionsOf(
        text,
        sentences.map((words) => words.join(' ')),
      );
      const lines = text.split('\n').length;
      for (const { line, column, endLine } of found) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(endLine).toBeLessThanOrEqual(lines);
        expect(endLine).toBeGreaterThanOrEqual(line);
      }
      const order = found.map(({ line, column }) => line * 10_000 + column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
