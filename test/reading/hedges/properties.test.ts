import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hedgesIn } from './reader.js';

const WORDS =
  'may will would could be been is are not yet to set due seek hopes that which , . ; — and but if await confirmation seen as alleged claimed the port Lind “ ” has n’t'.split(
    ' ',
  );

test('random sequences of words yield the same hedges each time, and each hedge is within its scope', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }), async (words) => {
      const text = `The day in the harbor\n\n${words.join(' ')}`;
      const found = await hedgesIn(text);
      for (const { start, end, scope } of found) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(scope.start).toBeLessThanOrEqual(start);
        expect(scope.end).toBeGreaterThanOrEqual(Math.min(end, text.length));
      }
      expect(await hedgesIn(text)).toEqual(found);
    }),
    { numRuns: 150 },
  );
});

test.each(['may ', 'await ', 'is expected to ', 'may, which ', 'if the '])(
  'a text that repeats %j can be read',
  async (words) => {
    expect(Array.isArray(await hedgesIn(`The day in the harbor\n\nThe port ${words.repeat(10_000)}`))).toBe(
      true,
    );
  },
);
