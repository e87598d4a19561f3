import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { askVoice } from '../../../src/commands/author/review/questions/voice-question.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import type { Choice, Search } from '../../../src/system/prompts/prompter.js';
import { framePrompter } from '../../support/frame-prompter.js';

const file = JSON.parse(
  readFileSync(new URL('../../fixtures/review/fees.json', import.meta.url), 'utf8'),
) as BriefingFile;

/** Returns the labels of the voices that are offered for a claim once `typed` has been typed. */
async function offered(typed: string): Promise<string[]> {
  let choices: readonly Choice<unknown>[] = [];
  const search = async ({ find }: Pick<Search<unknown>, 'find'>) => {
    choices = find(typed);
  };
  await askVoice({ ...framePrompter([]), search } as never, startReview(file, {}, { check: checkByRules }), {
    kind: 'claims',
    id: 'c2',
  });
  return choices.map(({ label }) => label);
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
