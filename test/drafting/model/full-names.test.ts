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

const withPerson = (name: string, text: string) =>
  withFullNames(
    exampleFile((file) => {
      file.people.push({ id: 'added', name });
      file.summary = [{ text, claims: ['c2'] }];
    }),
  ).summary[0]?.text;

test.each([
  ['Labour MPs', 'The paper came out just before MPs voted.'],
  ['Chief Officers', 'It is said that Officers voted.'],
  ['Law Lords', 'It is said that Lords voted.'],
  ['Norland TV', 'It was shown on TV in May.'],
  ['Kenya Lindqvist', 'It is said that Lindqvist voted.'],
  ['Tory Lindqvist', 'It is said that Lindqvist voted.'],
  ['Westminster Abbey Council', 'It is said that Council voted.'],
])('a name that cannot be a person’s is not inserted: %s', (name, text) => {
  expect(withPerson(name, text)).toBe(text);
});

test('the full name of a person is inserted even if the given name is also the name of a town', () => {
  expect(withPerson('Charlotte Lindqvist', 'It is said that Lindqvist voted.')).toBe(
    'It is said that Charlotte Lindqvist voted.',
  );
});
