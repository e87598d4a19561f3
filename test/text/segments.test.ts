import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsIn } from '../../src/text/width.js';

/** The expected result: that of the segmenter for the whole text at once. */
const graphemes = new Intl.Segmenter();
const CHARACTERS = [
  'a',
  'Z',
  ' ',
  '.',
  '1',
  '\n',
  '\r',
  '\u0301',
  '\u200d',
  '\u0600',
  '👩',
  '🇩',
  '🇪',
  '🏽',
  '각',
  '\u1100',
  '\u0e33',
  '\u0903',
  '©',
  '\ufe0f',
  '\ud83d',
];

const runs = fc
  .array(fc.tuple(fc.constantFrom(...CHARACTERS), fc.nat(300)), { maxLength: 12 })
  .map((parts) => parts.map(([character, times]) => character.repeat(times)).join(''));
const mixed = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 2000 }).map((parts) => parts.join(''));

test('graphemes are those of the segmenter, wherever pieces are split', () => {
  const oracle = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);
  fc.assert(
    fc.property(fc.oneof(runs, mixed), (text) => {
      expect([...segmentsIn(graphemes, text)]).toEqual(oracle(text));
    }),
    { numRuns: 300 },
  );
});
