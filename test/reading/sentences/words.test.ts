import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/reading/sentences/split.js';

test('a sentence ends neither after a title or an initial nor within a figure', () => {
  expect(sentencesIn(' Fees fell by 1.5 crowns in Washington D.C. Friday.  Nobody came. ')).toEqual([
    'Fees fell by 1.5 crowns in Washington D.C. Friday.',
    'Nobody came.',
  ]);
  expect(sentencesIn("The board of St. Olaf's met Dr. Voss and J. Holm. It is to vote.")).toEqual([
    "The board of St. Olaf's met Dr. Voss and J. Holm.",
    'It is to vote.',
  ]);
  expect(sentencesIn('It ended. “Never again.”')).toEqual(['It ended.', '“Never again.”']);
  expect(sentencesIn('Is it over? No! It goes on')).toEqual(['Is it over?', 'No!', 'It goes on']);
  expect(sentencesIn(' ')).toEqual([]);
});
