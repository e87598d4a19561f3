import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { askVoice } from '../../../src/commands/author/review/questions/voice-question.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import type { Choice, Search } from '../../../src/system/prompts/prompter.js';
import { framePrompter } from '../../support/frame-prompter.js';

const file = JSON.parse(
  readFileSync(new URL('../../fixtures/review/fees.json', import.meta.url), 'utf8'),
) as BriefingFile;

/** Returns the digits and labels of the voices that are offered for a claim once `typed` has been typed. */
async function offeredBy(
  review: Review,
  id: string,
  typed = '',
): Promise<readonly (readonly [digit: string | undefined, label: string])[]> {
  let choices: readonly Choice<unknown>[] = [];
  const search = async ({ find }: Pick<Search<unknown>, 'find'>) => {
    choices = find(typed);
  };
  await askVoice({ ...framePrompter([]), search } as never, review, { kind: 'claims', id });
  return choices.map(({ key, label }) => [key?.letter, label]);
}

const begun = (draft = file) => startReview(draft, {}, { check: checkByRules });

const offered = async (typed: string): Promise<readonly string[]> =>
  (await offeredBy(begun(), 'c2', typed)).map(([, label]) => label);

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

/** Returns the draft about fees with many more people. Each claim has a different one of them as its voice. */
function crowded(): BriefingFile {
  const people = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }));
  const claims = file.claims.map((claim, index) => ({
    ...claim,
    attribution: { by: 'party', party: `p${index + 6}` } as const,
  }));
  return { ...file, people: [...file.people, ...people], claims };
}

test('a voice has the same digit for each claim, wherever it is offered', async () => {
  const review = begun(crowded());
  const [first, second] = [await offeredBy(review, 'c1'), await offeredBy(review, 'c2')];
  expect(first.slice(0, 3)).not.toEqual(second.slice(0, 3));
  const digits = (all: typeof first) => new Map(all.map(([digit, label]) => [label, digit]));
  expect(digits(first).get('the source’s own')).toBe('1');
  for (const [label, digit] of digits(first))
    if (digits(second).has(label)) expect(digits(second).get(label)).toBe(digit);
});

test('a voice that had no digit gets the digit of somebody who does not speak, and the others keep theirs', async () => {
  const before = begun(crowded());
  const digitOf = async (review: Review, label: string) =>
    (await offeredBy(review, 'c1')).find(([, one]) => one === label)?.[0];
  expect(await digitOf(before, 'Person 5')).toBe(undefined);
  const at = { kind: 'claims', id: 'c2' } as const;
  const attribution = { by: 'party', party: 'p5' } as const;
  const { review } = perform({ ...before, at }, { do: 'voice', attribution });
  expect(await digitOf(review, 'Person 5')).toBe('9');
  expect(await digitOf(review, 'Person 8')).toBe(await digitOf(before, 'Person 8'));
});
