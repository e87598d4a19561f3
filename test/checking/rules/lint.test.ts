import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { CHECKED_RULES, RULES } from '../../../src/checking/rules/index.js';
import { exampleFile } from '../../support/example.js';
import { at, linesOf, problemsOf } from './sound.js';

type Row = readonly [rule: string, what: string, change: (file: BriefingFile) => void, problem: string];

const ROWS: readonly Row[] = [
  [
    'unreviewed',
    'a claim that nobody has reviewed',
    (file) => Object.assign(at(file.claims, 2), { proposed: { by: 'rules' } }),
    '/: draft by rules: 5 of 6 claims reviewed (review the proposed entries) [warning: unreviewed]',
  ],
  [
    'no-cue',
    'a likely claim without its hedge',
    (file) => delete at(file.claims, 2).cue,
    '/claims/2: \'likely\' has no hedge from the source (write it in "cue") [warning: no-cue]',
  ],
  [
    'event-too-firm',
    'a planned event that is based on a pending claim',
    (file) => {
      at(file.claims, 0).standing = 'pending';
      at(file.claims, 0).text = 'Talks at Port Grey await confirmation.';
      at(file.summary, 0).text = 'Talks on the harbour await confirmation.';
    },
    "/events/0/status: 'planned' is firmer than 'pending', the standing of its softest claim (write 'unconfirmed' or 'not stated') [error: event-too-firm]",
  ],
  [
    'event-too-firm',
    'an event that is recorded as occurred but is only planned',
    (file) => Object.assign(at(file.events, 0), { status: 'occurred' }),
    "/events/0/status: 'occurred' is firmer than 'planned', the standing of its softest claim (write 'planned') [error: event-too-firm]",
  ],
  [
    'one-sided-restatement',
    'a claim that restates another claim, but is not listed by that claim in return',
    (file) => Object.assign(at(file.claims, 4), { restates: ['c2'] }),
    "/claims/4/restates/0: 'c2' does not name 'c5' in return (write \"c5\" in the \"restates\" of 'c2') [warning: one-sided-restatement]",
  ],
  [
    'duration-form',
    'a duration in words',
    (file) => Object.assign(at(file.events, 0), { duration: 'three days' }),
    "/events/0/duration: 'three days' is not a duration (write P3D for three days, or PT90M for ninety minutes) [error: duration-form]",
  ],
  [
    'repeated-claim',
    'two claims with the same words at the same place',
    (file) => file.claims.push({ ...at(file.claims, 5), id: 'c7' }),
    "/claims/6/text: 'c6' says the same thing at the same place (keep one of the two) [warning: repeated-claim]",
  ],
  [
    'issue-without-claims',
    'an issue that no claim is about',
    (file) => {
      at(file.claims, 3).about = ['port-grey'];
      at(file.issues, 1).summary.accept = [{ rule: 'summary-without-claims', reason: 'tested elsewhere' }];
    },
    '/issues/1: no claim is about \'Pilots and fog\' (add "pilots" to the "about" of the claims that concern it) [warning: issue-without-claims]',
  ],
  [
    'position-without-claims',
    'a position whose claims are about something else',
    (file) =>
      file.positions.push({
        id: 'p2',
        issue: 'pilots',
        whose: 'sudland',
        act: 'seeks',
        text: 'lower fees',
        claims: ['c3'],
      }),
    "/positions/1/claims: none of the claims of the position is about 'Pilots and fog' (cite the claim that states the position) [warning: position-without-claims]",
  ],
  [
    'summary-without-claims',
    'a summary whose claims are about something else',
    (file) => Object.assign(at(file.issues, 1), { summary: at(file.issues, 0).summary }),
    '/issues/1/summary/claims: none of the claims of the summary is about \'Pilots and fog\' (cite a claim about the issue, or add "pilots" to the "about" of a cited claim) [warning: summary-without-claims]',
  ],
  [
    'uncited-claim',
    'a claim that is neither cited nor about an entry with a page',
    (file) => Object.assign(at(file.claims, 5), { about: ['report'] }),
    '/claims/5: \'c6\' is not cited, and is not about any issue, person, organization or place (cite the claim, name its subject in "about", or remove the claim) [warning: uncited-claim]',
  ],
  [
    'unmentioned',
    'a person who is never mentioned',
    (file) => file.people.push({ id: 'clerk', name: 'Ada Lund' }),
    "/people/2: nothing mentions 'Ada Lund' (mention the entry in an issue, event or claim, or remove it) [warning: unmentioned]",
  ],
  [
    'unused-source',
    'a source without claims',
    (file) => file.sources.push({ id: 'speech', title: 'A speech', kind: 'speech' }),
    "/sources/1: no claim comes from 'A speech' (add its claims, or remove the source) [warning: unused-source]",
  ],
  [
    'unknown-place',
    'a claim whose place is a sentence that is not in the source',
    (file) => file.claims.push({ ...at(file.claims, 5), id: 'c7', text: 'Sudland says no.', at: '0.P2.s3' }),
    "/claims/6/at: 'report' has no place 0.P2.s3 (correct the place, or the sections of the source) [error: unknown-place]",
  ],
  [
    'unknown-place',
    'a misprint in a section that is not in the source',
    (file) =>
      Object.assign(at(file.sources, 0), { misprints: [{ at: '1.P1.s1', printed: 'hte', meant: 'the' }] }),
    "/sources/0/misprints/0/at: 'report' has no place 1.P1.s1 (correct the place, or the sections of the source) [error: unknown-place]",
  ],
  [
    'unread-sentence',
    'a sentence of the source without a claim',
    (file) => file.claims.pop(),
    '/sources/0/sections/0/blocks/P2: no claim comes from 0.P2.s2 (add its claims, or suppress the rule in the entry of the source with a reason) [warning: unread-sentence]',
  ],
  [
    'answered-gap',
    'a question about the date of an event that has a date',
    (file) =>
      file.gaps.push({ id: 'g2', about: ['talks'], question: 'When are the talks?', reason: 'not stated' }),
    '/gaps/1: the question is answered: \'talks\' has "when" (remove the gap, or ask only about what is still unknown) [warning: answered-gap]',
  ],
  [
    'answered-gap',
    'a question that the claims now answer',
    (file) =>
      file.gaps.push({
        id: 'g2',
        about: ['mara-voss'],
        question: 'Is she minister?',
        reason: 'unconfirmed',
        claims: ['c2'],
      }),
    '/gaps/1: the question is answered: its claims are stated (remove the gap, or ask only about what is still unknown) [warning: answered-gap]',
  ],
  [
    'answered-gap',
    'a question about a speaker whom the claims now name',
    (file) =>
      file.gaps.push({
        id: 'g2',
        about: ['fees'],
        question: 'Who refuses?',
        reason: 'unnamed',
        claims: ['c6'],
      }),
    '/gaps/1: the question is answered: its claims name their speakers (remove the gap, or ask only about what is still unknown) [warning: answered-gap]',
  ],
  [
    'look-alike',
    'a Cyrillic letter in a Latin name',
    (file) => Object.assign(at(file.people, 0), { name: 'Mаra Voss' }),
    "/people/0/name: 'Mаra' mixes Latin and Cyrillic letters (U+0430) (retype the word in one script) [warning: look-alike]",
  ],
  [
    'bidi-control',
    'an override of the writing direction',
    (file) => Object.assign(at(file.people, 0), { name: 'Mara \u202eVoss' }),
    '/people/0/name: the character U+202E changes the order of the following text (remove it) [warning: bidi-control]',
  ],
  [
    'hidden-character',
    'an escape character',
    (file) => Object.assign(at(file.people, 0), { name: 'Mara \u001bVoss' }),
    '/people/0/name: the character U+001B is invisible (remove it) [warning: hidden-character]',
  ],
];

test('a valid file has no problems', () => {
  expect(linesOf(exampleFile())).toEqual(['trip.json: no problems']);
});

describe('each rule reports only its own problem', () => {
  for (const [rule, what, change, problem] of ROWS) {
    test(`${rule}: ${what}`, () => expect(problemsOf(exampleFile(change))).toEqual([problem]));
  }
});

test('every rule beyond the format has a case here or in hardened.test.ts', () => {
  const tested = new Set(ROWS.map(([rule]) => rule));
  const untested = CHECKED_RULES.map(({ name }) => name).filter((name) => !tested.has(name));
  expect(untested.filter((name) => !name.startsWith('hardened-'))).toEqual([]);
});

test('a claim on the page of an organization counts as used, and conflicting voices do not confirm each other', () => {
  const sound = exampleFile((file) => {
    at(file.claims, 5).about = ['sudland'];
    file.gaps.push({
      id: 'g-fees',
      about: ['fees'],
      question: 'Are lower fees wanted?',
      reason: 'unconfirmed',
      claims: ['c2', 'c6'],
    });
  });
  expect(problemsOf(sound)).toEqual([]);
});

test('names may mix scripts in separate words and contain Greek letters without a Latin look-alike', () => {
  const sound = exampleFile((file) => {
    at(file.people, 0).name = 'Мара Восс, Mara Voss, 灰港, 5 µg, Ωmega';
  });
  expect(problemsOf(sound)).toEqual([]);
});

test('the sentences of a source without recorded sections are not checked', () => {
  const sound = exampleFile((file) => {
    delete at(file.sources, 0).sections;
    at(file.claims, 5).at = '7.B9.s4';
  });
  expect(problemsOf(sound)).toEqual([]);
});

test('a problem that an author accepts with a reason is not reported at that place or in enclosed parts', () => {
  const accept = [{ rule: 'no-cue', reason: 'the whole sentence says so' }];
  const sound = exampleFile((file) => {
    delete at(file.claims, 3).cue;
    Object.assign(at(file.claims, 3), { accept });
  });
  expect(problemsOf(sound)).toEqual([]);
});

test('a needless suppression and an unknown rule in "accept" are reported', () => {
  const reason = 'no longer so';
  const file = exampleFile((file) => {
    at(file.claims, 3).accept = [
      { rule: 'no-cue', reason },
      { rule: 'no-cues', reason },
    ];
  });
  expect(problemsOf(file)).toEqual([
    "/claims/3/accept/0: nothing here breaks the rule 'no-cue' (remove 'no-cue' from \"accept\") [warning: needless-accept]",
    "/claims/3/accept/1: there is no rule 'no-cues' (did you mean 'no-cue'?) [warning: needless-accept]",
  ]);
  expect(problemsOf(file, ['repeated-claim'])).toEqual([]);
  expect(problemsOf(file, ['needless-accept'])).toEqual(problemsOf(file));
});

test('a single rule can be checked by itself', () => {
  const file = exampleFile((file) => {
    delete at(file.claims, 2).cue;
    file.people.push({ id: 'clerk', name: 'Ada Lund' });
  });
  expect(linesOf(file, ['no-cue']).at(-1)).toBe('trip.json: 1 warning');
  expect(linesOf(file).at(-1)).toBe('trip.json: 2 warnings');
});

test('every rule has a unique name and a complete help page', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, summary, reason, remedy, example } of RULES) {
    const page = [summary, reason, remedy, example.wrong, example.right];
    expect([name, page.filter((words) => words.trim() === '')]).toEqual([name, []]);
  }
});

test('every rule that is reported when a file is parsed has a help page', () => {
  const folder = fileURLToPath(new URL('../../../src/briefing', import.meta.url));
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const used = [...code.matchAll(/(?:rule: |\bfinding\(\s*)'([a-z-]+)'/g)].map(([, name]) => name);
  expect(used).toContain('dangling-reference');
  const documented = new Set<string | undefined>(RULES.map(({ name }) => name));
  expect(used.filter((name) => !documented.has(name))).toEqual([]);
});
