import { expect, test } from 'vitest';
import { isReferredTo, isShortFor, namesVoice } from '../../src/briefing/voice-in-words.js';

test.each([
  ['all initials', 'EPA', 'Environmental Protection Agency', true],
  ['the initials without those of a country', 'EPA', 'Norland Environmental Protection Agency', true],
  ['the initials of a name whose first words are missing', 'NESCO', 'Cultural Organization', true],
  ['other initials', 'EPA', 'Harbor Police', false],
  ['a single initial', 'NESA', 'Agency', false],
])('an abbreviation is compared with the initials of a name (%s): %s, %s', (_, short, name, isShort) => {
  expect(isShortFor(short, name)).toBe(isShort);
});

test('a sentence names a voice by a word or an abbreviation of its name', () => {
  expect(namesVoice('Lind says so.', 'Eva Lind')).toBe(true);
  expect(namesVoice('NPA says so.', 'Norland Port Agency')).toBe(true);
  expect(namesVoice('She says so.', 'Eva Lind')).toBe(false);
});

test('a pronoun refers to a voice that the previous sentence names', () => {
  expect(isReferredTo('Eva Lind', 'She says so.', 'Lind left.')).toBe(true);
  expect(isReferredTo('Eva Lind', 'She says so.', 'Dahl left.')).toBe(false);
  expect(isReferredTo('Eva Lind', 'Dahl says so.', 'Lind left.')).toBe(false);
});
