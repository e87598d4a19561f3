import { expect, test } from 'vitest';
import { formsOf, halvesOf } from '../../../src/drafting/review/names/forms.js';

const TEXT = `Talks

Ada Lind of the Council on Norlandic - Sudlandic Relations Jon Ek met spoke in Norland's Grand Hall. Space Museum of Norholm opened.
Later Grey Hall opened.`;

test.each([
  [
    'Council on Norlandic',
    [
      'Council on Norlandic - Sudlandic',
      'Council on Norlandic - Sudlandic Relations',
      'Council on Norlandic - Sudlandic Relations Jon',
      'Council on Norlandic - Sudlandic Relations Jon Ek',
      'Lind of the Council on Norlandic',
      'Ada Lind of the Council on Norlandic',
    ],
  ],
  ['Grand Hall', ["Norland's Grand Hall"]],
  ['Space Museum of Norholm', ['Space Museum', 'Museum of Norholm']],
  ['Grey Hall', []],
  ['Ada', ['Ada Lind', 'Ada Lind of the Council', 'Ada Lind of the Council on Norlandic']],
])('forms of “%s” from the text are suggested, those with one more word after it first', (name, forms) => {
  expect(formsOf(name, TEXT).slice(0, forms.length)).toEqual(forms);
});

test('a name does not extend beyond its sentence or line', () => {
  expect(formsOf('Grand Hall', 'In the Grand Hall. Later\nNorland')).toEqual([]);
});

test('a name is split before a capitalized word, the most equal halves first', () => {
  expect(halvesOf('University of Norholm Ada Lind')).toEqual([
    ['University of Norholm', 'Ada Lind'],
    ['University of Norholm Ada', 'Lind'],
  ]);
  expect(halvesOf('Norland and Sudland')).toEqual([['Norland', 'Sudland']]);
  expect(halvesOf('Norland')).toEqual([]);
});
