import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '../../src/errors.js';
import { readText } from '../../src/reading/read.js';
import type { Reading } from '../../src/reading/reading.js';

const TEXT = `Norland lowers its fees

LINDHAM, May 2 (Newsline) - Norland lowered the fees of its ports by 5 percent on Friday, Trade Minister Mara Lind said. Lind met Oren Hale in Sudland last week.

- The fees may fall again in 2032.
`;

const read = (text: string) => readText({ text, details: { published: '2031-05-03' } });

test('a reading contains sentences, names, numbers and dates', async () => {
  const { sentences, names, numbers, dates, language, details } = await read(TEXT);
  expect(sentences.map(({ at }) => at)).toEqual(['title', 'dateline', '0.P1.s1', '0.P1.s2', '0.B1.s1']);
  expect(names.map(({ name, kind, mentions }) => [name, kind, mentions.length])).toContainEqual([
    'Mara Lind',
    'person',
    2,
  ]);
  expect(numbers.map(({ value, unit }) => [value, unit])).toEqual([[5, '%']]);
  expect(dates.map(({ date }) => date)).toEqual([
    '2031-05-02',
    '2031-05-02',
    '2031-04-21/2031-04-27',
    '2032',
  ]);
  expect(language).toBe('en');
  expect(details).toEqual({ published: '2031-05-03' });
});

test.each([
  ['', 'cannot read the text: it is empty (give a text with sentences)'],
  [
    'Norland lowers its fees',
    'cannot read the text: there are no sentences in it (give an article, not a list or a table)',
  ],
  [
    'Die Gebühren\n\nDer Minister hat am Freitag gesagt, dass die Gebühren nicht vor dem Ende des Jahres fallen werden.',
    'cannot read the text: it is in German (only English texts can be read)',
  ],
])('%j is rejected', async (text, message) => {
  await expect(read(text)).rejects.toThrow(new Unreadable(message));
});

const spansOf = ({ sentences, names, numbers, dates }: Reading) => [
  ...sentences,
  ...names.flatMap(({ mentions }) => mentions),
  ...numbers,
  ...dates,
];

test('every span is within the text and contains words without surrounding white space', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(TEXT.length),
      fc.string({ unit: 'binary', maxLength: 20 }),
      async (at, strange) => {
        const text = `${TEXT.slice(0, at)}${strange}${TEXT.slice(at)}`;
        const reading = await read(text);
        for (const { start, end } of spansOf(reading)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(start, end)).toHaveLength(end - start);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('web addresses are not sentences', async () => {
  const list = `Sources\n\n${'https://news.example/ferry\n'.repeat(40)}`;
  await expect(read(list)).rejects.toThrow('there are no sentences in it');
});

test('reading a text twice gives the same result', async () => {
  expect(await read(TEXT)).toEqual(await read(TEXT));
});

test('a text that is cut off anywhere is either read or rejected', async () => {
  for (let end = 0; end < TEXT.length; end += 3) {
    const result = await read(TEXT.slice(0, end)).catch((error: unknown) => error);
    expect(result instanceof Unreadable || typeof result === 'object').toBe(true);
    if (result instanceof Error) expect(result).toBeInstanceOf(Unreadable);
  }
});
