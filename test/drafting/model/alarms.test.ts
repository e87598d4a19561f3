import { describe, expect, test } from 'vitest';
import { haveBoth } from '../../../src/drafting/model/alarms/figures.js';
import { repeatsHedge } from '../../../src/drafting/model/alarms/hedges.js';
import { isNotSwapped } from '../../../src/drafting/model/alarms/names.js';

describe('a name in the place of another is no exchange', () => {
  test.each([
    ['of whoever is told', 'Lind', 'Herald', 'Lind is sad.', 'She is sad, she told the Herald.'],
    [
      'that describes an officer',
      'Sand',
      'Norland',
      'Sand returns.',
      'Sand rests; the Norland leader returns.',
    ],
    ['with one other letter', 'Kalan Sabz', 'Kalan Sabs', 'Kalan Sabz is old.', 'Kalan Sabs is old.'],
  ])('%s', (_, said, source, text, sentence) => {
    expect(isNotSwapped({ said, source }, text, sentence)).toBe(true);
  });

  test('unless it does what the other does', () => {
    const exchanged = { said: 'Norland', source: 'Sudland' };
    expect(isNotSwapped(exchanged, 'Norland refused.', 'Sudland refused.')).toBe(false);
  });
});

test('two numbers in the same order are both there', () => {
  const numbers = { said: '259', source: 'eleven' };
  const source = '259 on board and eleven on the ground died.';
  expect(haveBoth(numbers, '259 people and eleven others died.', source)).toBe(true);
  expect(haveBoth(numbers, 'Of those eleven died, and 259 others.', source)).toBe(false);
});

test('a hedge can be repeated in another form', () => {
  expect(repeatsHedge('has suggested', 'The suggestion is that it is old.')).toBe(true);
  expect(repeatsHedge('may', 'It is old.')).toBe(false);
});
