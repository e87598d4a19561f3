import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { formsOf, joinedWords, singular, wordsOf } from '../../src/searching/forms.js';
import { searchBriefing } from '../../src/searching/search.js';
import { exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';

test.each([
  ['policies', 'policy'],
  ['countries', 'country'],
  ['speeches', 'speech'],
  ['taxes', 'tax'],
  ['fees', 'fee'],
  ['men', 'man'],
  ['children', 'child'],
  ['thieves', 'thief'],
  ['analyses', 'analysis'],
  ['news', 'new'],
  ['ties', 'tie'],
])('%s has the singular %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each(['us', 'gas', 'press', 'crisis', 'status', 'fee', 'straße', 'g7'])(
  '%s is not read as a plural',
  (word) => {
    expect(singular(word)).toBe(word);
  },
);

test('an abbreviation is a single word, with or without periods and hyphens', () => {
  expect(joinedWords('the u.s. and the u.k., g-7, covid-19; e.g. a.b c-d')).toEqual([
    'us',
    'uk',
    'g7',
    'covid19',
    'eg',
    'ab',
  ]);
  expect(wordsOf('U.S. G-7 policy')).toEqual(['us', 'g7', 'policy']);
  expect(formsOf('g7')).toEqual(['g7', 'g-7']);
});

/** Returns whether a search for words finds a claim that has the given text. */
function finds(typed: string, written: string): boolean {
  const file = exampleFile(({ claims: [first] }) => Object.assign(first as object, { text: written }));
  return searchBriefing(new Briefing(file), wordsOf(typed), false).hits.some(
    ({ entity }) => entity.value.id === 'c1',
  );
}

describe('a search finds', () => {
  test.each([
    ['policy', 'New policies were set.'],
    ['policies', 'A new policy was set.'],
    ['countries', 'No country agreed.'],
    ['man', 'Two men were held.'],
    ['men', 'A man was held.'],
    ['us', 'The U.S. agreed.'],
    ['u.s.', 'The US agreed.'],
    ['U.S.', 'The U.S. agreed.'],
    ['g7', 'The G-7 met.'],
    ['G-7', 'The G7 met.'],
    ['g-7', 'The G-7 met.'],
    ['policy', 'A new po\u00adlicy was set.'],
    ['policy', 'A new pol\u200bicy was set.'],
  ])('%s in: %s', (typed, written) => {
    expect(finds(typed, written)).toBe(true);
  });

  test.each([
    ['us', 'The bus is thus late.'],
    ['man', 'A woman came.'],
    ['g7', 'Page 7 is missing.'],
  ])('no %s in: %s', (typed, written) => {
    expect(finds(typed, written)).toBe(false);
  });
});

test('a search of all briefings finds the same forms of words', async () => {
  const file = exampleFile(({ claims: [first] }) =>
    Object.assign(first as object, { text: 'Policies of the U.S. and the G-7 dif\u00adfer.' }),
  );
  const world = {
    environment: { HOME: '/home/ann' },
    files: { '/home/ann/.local/share/briefing/harbour.json': JSON.stringify(file) },
  };
  for (const typed of ['policy', 'us', 'g7', 'differ']) {
    const { exitCode, stdout } = await run(['search', '--all', typed, '-f', 'plain'], world);
    expect([typed, exitCode, stdout.replace(/[\u00ad]/g, '').includes('Policies of the U.S.')]).toEqual([
      typed,
      0,
      true,
    ]);
  }
});
