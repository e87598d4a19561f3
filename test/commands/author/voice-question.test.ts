import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { askVoice } from '../../../src/commands/author/review/questions/voice-question.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import type { Search } from '../../../src/system/prompts/prompter.js';
import { framePrompter } from '../../support/frame-prompter.js';

const file = JSON.parse(
  readFileSync(new URL('../../fixtures/review/fees.json', import.meta.url), 'utf8'),
) as BriefingFile;

/** Returns the labels of the voices that are offered for a claim when text has been typed. */
async function offered(typed: string, draft = file): Promise<readonly string[]> {
  let labels: readonly string[] = [];
  const search = async ({ find }: Pick<Search<unknown>, 'find'>) => {
    const choices = find(typed);
    expect(choices.filter((choice) => 'key' in choice)).toEqual([]);
    labels = choices.map(({ label }) => label);
  };
  const review = startReview(draft, {}, { check: checkByRules });
  await askVoice({ ...framePrompter([]), search } as never, review, { kind: 'claims', id: 'c2' });
  return labels;
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
  expect((await offered(typed))[0]).toBe(expected);
});

test('voices named in the sentence are offered first', async () => {
  expect((await offered('')).slice(0, 3)).toEqual(['Mara Voss', 'Port Grey', 'somebody new, by name']);
});

test('the source’s own voice always has a digit', async () => {
  const people = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
  const claims = file.claims.map((claim, index) => ({
    ...claim,
    attribution: { by: 'party', party: `p${index}` } as const,
  }));
  const labels = await offered('', { ...file, people, claims });
  expect(labels.length).toBeGreaterThan(9);
  expect(labels.indexOf('the source’s own')).toBeLessThan(9);
});
