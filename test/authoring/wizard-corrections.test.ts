import { describe, expect, test } from 'vitest';
import { formatBriefing } from '../../src/briefing/file/format.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { type Line, scriptedAuthor } from './script.js';

/** Entries that are corrected and taken back at a terminal. */

const MENU = 'What do you want to add or correct?';
const CORRECT: Line = { asked: MENU, choose: 'correct an entry' };
const TAKE_BACK: Line = { asked: MENU, choose: 'remove an entry' };
const DONE: Line = { asked: MENU, choose: 'that is all' };
const WHICH = 'Which entry is to be corrected?';
const WHICH_BACK = 'Which entry is to be removed?';

const C3 = 'claim c3 (likely, 0.P1.s2): Norland is likely to ask for lower fees.';
const FEES = 'issue fees (likely): Harbour fees';

async function author(lines: readonly Line[], args: readonly string[] = [], json = exampleJson()) {
  const { prompter, left } = scriptedAuthor(lines);
  const { exitCode, stdout, stderr, io } = await run(['edit', 'h.json', ...args, '--format', 'plain'], {
    terminal: true,
    files: { 'h.json': json },
    prompter,
    environment: { NO_COLOR: '1' },
  });
  const done = stdout.split('\n').filter((line) => /^(Added|Corrected|Removed): /.test(line));
  return { exitCode, done, stderr, text: io.written.get('h.json'), left: left() };
}

const byHand = (change: (file: BriefingFile) => void) => formatBriefing(exampleFile(change));

describe('correct an entry', () => {
  test('by its words: which answer is wrong, and the right one; what hangs together is asked for too', async () => {
    const answer = await author([
      CORRECT,
      { asked: WHICH, choose: C3 },
      { asked: `Which answer is wrong? ${C3}`, choose: 'standing: likely' },
      { asked: 'How sure is the source of that?', choose: 'alleged' },
      {
        asked: 'By which word does the source hedge, such as likely or alleged? Now: likely',
        choose: 'say it otherwise',
      },
      { asked: 'By which word does the source hedge, such as likely or alleged?', say: 'is said' },
      DONE,
    ]);
    expect(answer).toMatchObject({ exitCode: 0, done: ['Corrected: claim c3'], left: [] });
    expect(answer.text).toBe(
      byHand(({ claims }) => Object.assign(claims[2] ?? {}, { standing: 'alleged', cue: 'is said' })),
    );
    const [first, ...remarks] = answer.stderr.split('\n');
    expect(first).toBe('briefing: c3 is corrected in h.json');
    expect(remarks.join('\n')).toContain('briefing: issues/fees: ');
  });

  test('the present answer stands there to be taken, and then nothing is written', async () => {
    const answer = await author([
      CORRECT,
      { asked: WHICH, choose: C3 },
      {
        asked: `Which answer is wrong? ${C3}`,
        choose: 'claim: Norland is likely to ask for lower fees.',
      },
      {
        asked: 'What the source says there, as one sentence of your own, no firmer than it is put',
        say: '',
      },
      DONE,
    ]);
    expect(answer).toEqual({
      exitCode: 0,
      done: [],
      stderr: 'briefing: nothing was changed\n',
      text: undefined,
      left: [],
    });
  });

  test('what is written last comes first', async () => {
    const labels: string[][] = [];
    const { prompter } = scriptedAuthor([
      { asked: MENU, choose: 'a government or body' },
      { asked: 'Name of the government or body', say: 'Eastland' },
      { asked: 'How does it stand in a sentence, such as the NFU wants, the Seals want?', say: '' },
      { asked: 'A short id for it', say: '' },
      { asked: 'What kind of body is it?', choose: 'union' },
      CORRECT,
      { asked: WHICH, escape: true },
      DONE,
    ]);
    const search: typeof prompter.search = (question) => {
      labels.push(question.find('').map(({ label }) => label));
      return prompter.search(question);
    };
    await run(['edit', 'h.json'], {
      terminal: true,
      files: { 'h.json': exampleJson() },
      prompter: { ...prompter, search },
    });
    expect(labels.at(-1)?.slice(0, 3)).toEqual([
      'organization eastland: Eastland',
      'claim c6 (stated, 0.P2.s2): Sudland refuses lower fees.',
      'claim c5 (alleged, 0.P2.s1): Sudland is alleged to have hidden the spill.',
    ]);
    expect(labels.at(-1)?.slice(-2)).toEqual([
      'source report: Talks at Port Grey',
      'briefing harbour (planned): Harbour talks',
    ]);
  });

  test('of several some are left out and others put in', async () => {
    const asked = 'Whose position on it is asked for? Where the source has none, that is said Now: ';
    const answer = await author([
      CORRECT,
      { asked: WHICH, choose: FEES },
      { asked: `Which answer is wrong? ${FEES}`, choose: 'parties: norland, sudland' },
      { asked: `${asked}norland, sudland`, choose: 'without Sudland (sudland)' },
      { asked: `${asked}norland`, choose: 'Mara Voss (mara-voss)' },
      { asked: `${asked}norland, mara-voss`, choose: 'nothing else' },
      DONE,
    ]);
    expect(answer).toEqual({
      exitCode: 0,
      done: ['Corrected: issue fees'],
      stderr: 'briefing: fees is corrected in h.json\n',
      text: byHand(({ issues }) => Object.assign(issues[0] ?? {}, { parties: ['norland', 'mara-voss'] })),
      left: [],
    });
  });

  test('what need not be known is taken out', async () => {
    const answer = await author([
      CORRECT,
      { asked: WHICH, choose: 'source report: Talks at Port Grey' },
      {
        asked: 'Which answer is wrong? source report: Talks at Port Grey',
        choose: 'publisher: Grey Observer',
      },
      { asked: 'Who published it? Now: Grey Observer', choose: 'not stated' },
      DONE,
    ]);
    expect(answer).toMatchObject({ exitCode: 0, left: [] });
    expect(answer.text).toBe(byHand(({ sources }) => delete sources[0]?.publisher));
  });

  test('an entry that is named is not asked for; the wizard goes on', async () => {
    const answer = await author(
      [
        { asked: `Which answer is wrong? ${FEES}`, choose: 'title: Harbour fees' },
        { asked: 'What is the issue called?', say: 'Fees' },
        DONE,
      ],
      ['--change', 'fees'],
    );
    expect(answer).toEqual({
      exitCode: 0,
      done: ['Corrected: issue fees'],
      stderr: 'briefing: fees is corrected in h.json\n',
      text: byHand(({ issues }) => Object.assign(issues[0] ?? {}, { title: 'Fees' })),
      left: [],
    });
  });

  test('what cannot be so is said, and the wizard goes on', async () => {
    const answer = await author([
      CORRECT,
      { asked: WHICH, choose: 'place port-grey: Port Grey' },
      { asked: 'Which answer is wrong? place port-grey: Port Grey', choose: 'part-of: grey-coast' },
      { asked: 'Part of which place?', choose: 'Port Grey (port-grey)' },
      DONE,
    ]);
    expect(answer).toEqual({
      exitCode: 0,
      done: [],
      stderr:
        'briefing: nothing was written: goes round in a circle: port-grey -> port-grey (break the circle at one of them; at /places/1/partOf)\n',
      text: undefined,
      left: [],
    });
  });

  test('what would control the terminal is not typed for the author', async () => {
    const json = exampleJson(({ claims }) =>
      Object.assign(claims[2] ?? {}, { text: 'A\u001b[31m\rB\n\u202eC' }),
    );
    const initials: unknown[] = [];
    const { prompter } = scriptedAuthor([DONE]);
    await run(['edit', 'h.json', '--change', 'c3'], {
      terminal: true,
      files: { 'h.json': json },
      prompter: {
        ...prompter,
        select: async (question) =>
          question.message === MENU ? prompter.select(question) : ('claim' as never),
        input: async ({ initial }) => {
          initials.push(initial);
          return initial ?? '';
        },
      },
    });
    expect(initials).toEqual(['A B C']);
  });
});

describe('remove an entry', () => {
  test('with the claim that came with it, once that is confirmed', async () => {
    const json = exampleJson(({ claims, issues }) => {
      claims.push({ ...(claims[0] as (typeof claims)[number]), id: 'c7', about: ['fog'] });
      issues.push({
        ...(issues[1] as (typeof issues)[number]),
        id: 'fog',
        summary: { text: 'Fog.', claims: ['c7'] },
      });
    });
    const message =
      'Remove issue fog (planned): Pilots and fog and claim c7 (planned, 0.P1.s1): Norland and Sudland will hold talks at Port Grey.';
    const answer = await author(
      [
        TAKE_BACK,
        { asked: WHICH_BACK, choose: 'issue fog (planned): Pilots and fog' },
        { asked: message, choose: 'remove it' },
        DONE,
      ],
      [],
      json,
    );
    expect(answer).toEqual({
      exitCode: 0,
      done: ['Removed: issue fog', 'Removed: claim c7'],
      stderr: 'briefing: fog is no longer in h.json\nbriefing: c7 is no longer in h.json\n',
      text: byHand(() => {}),
      left: [],
    });
  });

  test.each<[string, readonly Line[]]>([
    [
      'where it is not meant',
      [{ asked: 'Remove gap g1: How low should the fees be?', choose: 'leave it as it is' }],
    ],
    ['after Esc', [{ asked: 'Remove gap g1: How low should the fees be?', escape: true }]],
  ])('leaves it %s', async (_, lines) => {
    const answer = await author([
      TAKE_BACK,
      { asked: WHICH_BACK, choose: 'gap g1: How low should the fees be?' },
      ...lines,
      DONE,
    ]);
    expect(answer).toMatchObject({
      exitCode: 0,
      stderr: 'briefing: nothing was changed\n',
      text: undefined,
      left: [],
    });
  });

  test('says who names it, and goes on', async () => {
    const answer = await author([TAKE_BACK, { asked: WHICH_BACK, choose: C3 }, DONE]);
    expect(answer).toEqual({
      exitCode: 0,
      done: [],
      stderr:
        "briefing: nothing was removed: 'c3' is named by issues/fees (claims), positions/p1 (claims) (correct these first, or remove them)\n",
      text: undefined,
      left: [],
    });
  });
});
