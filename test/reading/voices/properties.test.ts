import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attribution } from '../../../src/reading/reading.js';
import { voicesIn } from './reader.js';

const TEXT = `The day in the harbor

“Is the port shut?” Ann Berg, the mayor of Norland (and a pilot), asked. ‘It is,’ she was told, according to a
person familiar with the matter, who – like many – fears it won't open. Noting that, Lind said: "We are tired." They
went on to say his claim that ''it works'' is false.

> Nobody may enter it.
`;

const WORDS = TEXT.split(/(?<=\s)|(?=[“”‘’"',.()>])/);

/** Expects each span to be within the text and to contain words. */
function expectSpans(text: string, found: readonly Attribution[]): void {
  for (const { source, cue, content } of found) {
    expect(cue.length).toBeLessThanOrEqual(1);
    for (const { start, end } of [...source, ...cue, ...content]) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
}

test('a text that is cut off anywhere can be read', async () => {
  for (let end = 0; end <= TEXT.length; end += 9) {
    const text = TEXT.slice(0, end);
    expectSpans(text, await voicesIn(text));
  }
});

test('random sequences of words and marks yield the same attributions each time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), async (words) => {
      const text = words.join('');
      const found = await voicesIn(text);
      expectSpans(text, found);
      expect(await voicesIn(text)).toEqual(found);
    }),
    { numRuns: 150 },
  );
});

test.each([
  'he said ',
  '“ said ',
  'who said, ',
  'of of said ',
  'according to ',
  'his claim that ',
  '“It is so.” he said. ',
  'went on to ',
])('a text that repeats %j can be read', async (words) => {
  const text = `The day in the harbor\n\n${words.repeat(4_000)}`;
  expectSpans(text, (await voicesIn(text)).slice(0, 100));
});
