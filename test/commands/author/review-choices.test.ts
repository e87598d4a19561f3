import { expect, test } from 'vitest';
import { matching } from '../../../src/commands/author/review/questions/choices.js';

const NAMES = ['Mahamadou Issoufou', 'remove: U.S.', 'U.S. Steel', 'Susa'];

test.each([
  ['', NAMES],
  ['u.s', ['remove: U.S.', 'U.S. Steel', 'Mahamadou Issoufou', 'Susa']],
  ['steel u', ['U.S. Steel']],
  ['ste', ['U.S. Steel']],
])('typing “%s” finds %j, whole words first', (typed, labels) => {
  const find = matching(NAMES.map((label) => ({ label, value: label })));
  expect(find(typed).map(({ label }) => label)).toEqual(labels);
});
