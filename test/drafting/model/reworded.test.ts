import { expect, test } from 'vitest';
import { reworded } from '../../../src/drafting/model/brief/sentence/reworded.js';

test.each([
  ['The text, published 14 March 2025, gives no year.', 'The text gives no year.'],
  ['Ads were seen this week (text of Friday 14 March 2025).', 'Ads were seen this week.'],
  ['The text (dated March 14, 2025) gives no year.', 'The text gives no year.'],
  ['Critics (unnamed): a step backwards.', 'Critics: a step backwards.'],
  ['An unnamed aide said so.', 'A aide said so.'],
  ["Don't say that he left.", 'Do not say that he left.'],
  ['The 2% and the $1bn differ: the second is old.', 'The 2% and the $1bn differ: the $1bn is old.'],
  ['The 2% and the 5% differ: the former is old.', 'The 2% and the 5% differ: the 2% is old.'],
  ["He did speak; don't say that he left.", 'He did speak; do not say that he left.'],
])('a line is reworded before it is checked: %s', (line, checked) => {
  expect(reworded(line, '2025-03-14')).toBe(checked);
});

test.each([
  'He said: "I really don\'t think so."',
  'The vote is on 14 March 2025.',
  'Votes (held on 14 March 2025) are counted.',
  'He left (on 14 March 2025).',
  'The letter, dated 14 March 2025, is new.',
  'Nils Ek (unnamed) denied it.',
  'The 2% and the 5% differ: the second quarter is old.',
  'The port and the ferry differ: the second is old.',
  'The text, published 15 March 2025, gives no year.',
])('a line that needs no rewording is not changed: %s', (line) => {
  expect(reworded(line, '2025-03-14')).toBe(line);
});

test('a line keeps its dates if the date of the text is unknown', () => {
  const line = 'The text, published 14 March 2025, gives no year.';
  expect(reworded(line, undefined)).toBe(line);
});
