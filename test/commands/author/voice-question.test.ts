import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { askVoice } from '../../../src/commands/author/review/questions/voice-question.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { framePrompter } from '../../support/frame-prompter.js';

const file = JSON.parse(
  readFileSync(new URL('../../fixtures/review/fees.json', import.meta.url), 'utf8'),
) as BriefingFile;

/** The voice that Enter takes after some words have been typed. */
async function first(typed: string): Promise<string | undefined> {
  let label: string | undefined;
  const search = async ({ find }: { find: (typed: string) => readonly { readonly label: string }[] }) => {
    label = find(typed)[0]?.label;
    return undefined as never;
  };
  const review = startReview(file, {}, { check: checkByRules });
  await askVoice({ ...framePrompter([]), search } as never, review, { kind: 'claims', id: 'c2' });
  return label;
}

test.each([
  ['U.S. officials', 'U.S. officials (unnamed)'],
  ['the mayor’s aides', 'the mayor’s aides (unnamed)'],
  ['Ada Lind', 'Ada Lind (a new person)'],
  ['Norland Institute', 'Norland Institute (a new organization)'],
  ['AQAP', 'AQAP (a new organization)'],
  ['Lind and Ek', 'Lind and Ek (unnamed)'],
  ['vos', 'Mara Voss'],
  ['Port', 'Port Grey'],
])('the typed text comes first, unless a voice begins with it: %s', async (typed, expected) => {
  expect(await first(typed)).toBe(expected);
});

test('the voices are offered with the likeliest first, and have no digits of their own', async () => {
  let choices: readonly object[] = [];
  const search = async ({ find }: { find: (typed: string) => readonly object[] }) => {
    choices = find('');
    return undefined as never;
  };
  const review = startReview(file, {}, { check: checkByRules });
  await askVoice({ ...framePrompter([]), search } as never, review, { kind: 'claims', id: 'c2' });
  expect(choices.length).toBeGreaterThan(2);
  expect(choices.filter((one) => 'key' in one)).toEqual([]);
});

test('the source’s own voice always has a digit', async () => {
  let labels: readonly string[] = [];
  const search = async ({ find }: { find: (typed: string) => readonly { readonly label: string }[] }) => {
    labels = find('').map(({ label }) => label);
    return undefined as never;
  };
  const people = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
  const claims = file.claims.map((claim, index) => ({
    ...claim,
    attribution: { by: 'party', party: `p${index}` } as const,
  }));
  const review = startReview({ ...file, people, claims }, {}, { check: checkByRules });
  await askVoice({ ...framePrompter([]), search } as never, review, { kind: 'claims', id: 'c2' });
  expect(labels.length).toBeGreaterThan(9);
  expect(labels.indexOf('the source’s own')).toBeLessThan(9);
});
