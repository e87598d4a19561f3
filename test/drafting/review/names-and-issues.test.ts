import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { askDropped, askMerged } from '../../../src/commands/author/review/questions/questions.js';
import { words } from '../../../src/commands/author/review/questions/words.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { FIELDS, withField } from '../../../src/drafting/review/fields.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { type Outcome, withoutEntry } from '../../../src/drafting/review/removal.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import type { Choice } from '../../../src/system/prompts/prompter.js';
import { exampleFile } from '../../support/example.js';
import { framePrompter } from '../../support/frame-prompter.js';
import { tellIssue } from '../../support/told-issue.js';

const begun = (file: BriefingFile) => startReview(file, {}, { check: checkByRules });

/** Returns a prompter that takes the first choice of every question, and the choices that were offered to it. */
function searching() {
  const offered: Choice<unknown>[] = [];
  const search = async ({ find }: { find(typed: string): readonly Choice<unknown>[] }) => {
    offered.push(...find(''));
    return offered[0]?.value as never;
  };
  return { offered, prompter: { ...framePrompter([]), search } as never };
}

test('a place that is really a person is merged with the person', async () => {
  const file = exampleFile((one) => {
    one.people.push({ id: 'ada-lind', name: 'Ada Lind' } as never);
    one.places.push({ id: 'lind', name: 'Lind' } as never);
  });
  const at = { kind: 'places', id: 'lind' } as const;
  const { offered, prompter } = searching();
  const action = (await askMerged(prompter, begun(file), at)) as Action;
  expect(offered[0]?.label).toBe('Ada Lind (a person)');
  const { review } = perform({ ...begun(file), at }, action);
  expect(review.file.people.find(({ id }) => id === 'ada-lind')?.otherNames).toEqual([{ name: 'Lind' }]);
  expect(review.file.places.some(({ id }) => id === 'lind')).toBe(false);
});

test('before an issue is dropped, the review asks for another issue if claims would be left without one', async () => {
  const file = exampleFile();
  const [issue] = file.issues;
  if (issue === undefined) throw new Error('no issue');
  const claims = file.claims.map((claim) => ({ ...claim, about: [issue.id] }));
  const second = { ...issue, id: 'second', title: 'Second issue' };
  const two = { ...file, claims, issues: [issue, second] } as BriefingFile;
  const { offered, prompter } = searching();
  await askDropped(prompter, begun(two), { kind: 'issues', id: issue.id });
  expect(offered.map(({ label }) => label)).toEqual([
    'Second issue',
    `none: drop it; ${claims.length} claims are left without an issue`,
  ]);
});

test('an unlisted kind of organization becomes the label of ‘other’', () => {
  const file = exampleFile((one) => {
    one.organizations.push({ id: 'norcell', name: 'Norcell', kind: 'union' } as never);
  });
  const field = FIELDS.organizations?.find(({ key }) => key === 'kind');
  if (field === undefined) throw new Error('no kind');
  const after = withField(file, { kind: 'organizations', id: 'norcell' }, field, 'militant group', undefined);
  expect((after as BriefingFile).organizations.find(({ id }) => id === 'norcell')).toMatchObject({
    kind: 'other',
    label: 'militant group',
  });
});

test('a date can be written in words, and answers the question about it', () => {
  const asked = { id: 'g9', question: 'When was the article published?', reason: 'not stated' } as const;
  const file = exampleFile((one) => {
    one.gaps.push({ ...asked, about: [one.sources[0]?.id ?? ''] });
  });
  const field = FIELDS.sources?.find(({ key }) => key === 'published');
  const [source] = file.sources;
  if (field === undefined || source === undefined) throw new Error('no source');
  const item = { kind: 'sources', id: source.id } as const;
  const after = withField(file, item, field, '17 Dec 2004', undefined) as BriefingFile;
  expect(after.sources[0]?.published).toBe('2004-12-17');
  expect(after.gaps.map(({ id }) => id)).not.toContain('g9');
  const none = withField(file, item, field, '', undefined) as BriefingFile;
  expect(none.gaps.map(({ id }) => id)).toContain('g9');
});

test('words that the reviewer rejects as names are remembered', () => {
  const { review, patch } = perform(begun(exampleFile()), {
    do: 'add names',
    names: [],
    passed: ['May', 'June'],
  });
  expect({ passed: [...review.passed], patch }).toEqual({ passed: ['May', 'June'], patch: undefined });
});

test('one of the details of an issue is removed together with its only claim, and replaces a summary without claims', () => {
  const left = (...ids: string[]) => {
    const dropped = ids.reduce<Outcome>(
      (file, id) => ('refused' in file ? file : withoutEntry(file, id)),
      exampleFile(tellIssue),
    );
    return 'refused' in dropped ? undefined : dropped.issues[1];
  };
  expect(left('c5')?.details).toBeUndefined();
  expect(left('c4')).toEqual(
    expect.objectContaining({
      summary: { text: 'Sudland is alleged to have hidden the spill.', claims: ['c5'] },
    }),
  );
});

test('Tab first offers words with the same capitals as the typed letters', async () => {
  const text = { whole: 'The press met the President.' };
  let found: readonly string[] = [];
  const input = async ({ complete }: { complete(letters: string): readonly string[] }) => {
    found = complete('Pr');
    return '';
  };
  const review = { file: exampleFile(), tools: { check: checkByRules, text } } as never;
  await words({ ...framePrompter([]), input } as never, review, 'role:');
  expect(found.slice(0, 2)).toEqual(['President', 'press']);
});
