import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { explainedBetween } from '../../../src/drafting/review/voices/chosen.js';

const withText = (text: string) => ({ claims: [{ id: 'c1', text }] }) as unknown as BriefingFile;
const QUESTION = {
  rule: 'pronoun',
  about: 'The team',
  severity: 'question',
  message: 'does not say what “The team” refers to',
  remedy: 'say it',
} as const;
const before = {
  file: withText('The team arrived, but it lost.'),
  findings: new Map([['claims/c1', [QUESTION]]]),
};

test.each([
  ['The team arrived, but it lost.', []],
  ['The team arrived.', []],
  ['The Norland team arrived, but it lost.', ['c1 means the team']],
  ['The team arrived, but it lost because of the rain.', []],
])('replacing a word explains it, but removing or adding words around it does not: %s', (text, explained) => {
  expect(explainedBetween(before, withText(text))).toEqual(explained);
});
