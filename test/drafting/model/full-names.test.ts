import { expect, test } from 'vitest';
import { withFullNames } from '../../../src/drafting/model/brief/full-names.js';
import { exampleFile } from '../../support/example.js';

const introduced = (...sentences: string[]) =>
  withFullNames(
    exampleFile((file) => {
      file.summary = sentences.map((text) => ({ text, claims: ['c2'] }));
    }),
  ).summary.map(({ text }) => text);

test('only the first mention of a person by family name gets the full name', () => {
  expect(introduced('Voss left.', 'Voss came back.')).toEqual(['Mara Voss left.', 'Voss came back.']);
});

test('a title counts as an introduction', () => {
  expect(introduced('Minister Voss left.', 'Voss came back.')).toEqual([
    'Minister Voss left.',
    'Voss came back.',
  ]);
});

test('the words of a quotation are not changed', () => {
  expect(introduced('Norland says: "Voss left."', 'Voss came back.')).toEqual([
    'Norland says: "Voss left."',
    'Mara Voss came back.',
  ]);
});
