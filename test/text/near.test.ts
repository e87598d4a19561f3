import { expect, test } from 'vitest';
import { nearest } from '../../src/text/slips.js';

const commands = ['agenda', 'issue', 'issues', 'people', 'places', 'say', 'gaps'];

test.each([
  ['agend', ['agenda']],
  ['isue', ['issue', 'issues']],
  ['PEOPLE', ['people']],
  ['zzzzzz', []],
  ['', []],
])('%j is similar to %j', (typed, near) => {
  expect(nearest(typed, commands)).toEqual(near);
});

test('at most the requested number is returned, without duplicates', () => {
  expect(nearest('issue', ['issue', 'issues', 'issue', 'issuer'], 2)).toEqual(['issue', 'issues']);
});
