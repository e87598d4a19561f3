import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { menuAt } from '../../src/guide/screen/menu.js';
import { wholeWalk } from '../../src/guide/steps/steps.js';
import { move, startWalk, type Walk } from '../../src/guide/walk.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { type FakeWorld, run } from '../support/fake-io.js';
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.js';

const FILE = 'progress/harbour.json';
/** So that the walk has every step. */
const withTrip = ({ events }: BriefingFile) => void Object.assign(events[0] ?? {}, { kind: 'trip' });
const files = { 'harbour.json': exampleJson(withTrip) };
const SCREEN = { files, terminal: true, environment: { NO_COLOR: '1' } };

/** Walks the example as a reader who gives these answers, and holds them to having been asked. */
async function walk(args: readonly string[], answers: readonly Answer[], world: FakeWorld = {}) {
  const prompter = scriptedPrompter(answers);
  const result = await run(['guide', '-b', 'harbour.json', ...args], {
    ...SCREEN,
    ...world,
    prompter,
  });
  if (result.exitCode === 70) throw new Error(result.stderr);
  prompter.assertUsed();
  return { ...result, titles: result.stdout.split('\n').filter((line) => line.startsWith('Step ')) };
}

const enter = (step: number, of = 8): Answer => ({ asked: `Step ${step} of ${of}`, press: 'enter' });
const leave = (step: number, of = 8): Answer => ({
  asked: `Step ${step} of ${of}`,
  choose: 'Leave, progress is kept',
});

const readSteps = (kept: Map<string, string>) =>
  Object.keys(JSON.parse(kept.get(FILE) ?? '{"read":{}}').read);

describe('walking', () => {
  test('Enter walks from the first step to the check', async () => {
    const { titles, exitCode } = await walk(
      [],
      [1, 2, 3, 4, 5, 6, 7].map((step) => enter(step)).concat(leave(8)),
    );
    expect(titles).toEqual([
      'Step 1 of 8: The briefing at a glance',
      'Step 2 of 8: Who is who',
      'Step 3 of 8: The itinerary',
      'Step 4 of 8: Harbour fees',
      'Step 5 of 8: Pilots and fog',
      'Step 6 of 8: Past, current and planned events',
      'Step 7 of 8: Open questions',
      'Step 8 of 8: A short check',
    ]);
    expect(exitCode).toBe(0);
  });

  test('each step is kept the moment it is finished', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), enter(2), leave(3)], { kept });
    expect(readSteps(kept)).toEqual(['overview', 'people']);
  });

  test('leaving says how far one is and the command that goes on', async () => {
    const { stdout } = await walk([], [enter(1), leave(2)]);
    expect(stdout.split('\n').slice(-4)).toEqual([
      '',
      '1 of 8 steps read. Progress is kept.',
      'To go on: briefing guide -b harbour.json',
      '',
    ]);
  });

  test('Esc returns to where one came from, over jumps and looks beside', async () => {
    const { titles } = await walk(
      [],
      [
        enter(1),
        { asked: 'Step 2 of 8', choose: 'Jump to a step, issue, person, place' },
        { asked: 'Where to?', type: 'tolls', choose: 'Step 4: Harbour fees' },
        { asked: 'Step 4 of 8', press: 'escape' },
        { asked: 'Step 2 of 8', press: 'escape' },
        leave(1),
      ],
    );
    expect(titles.map((title) => title.slice(0, 11))).toEqual([
      'Step 1 of 8',
      'Step 2 of 8',
      'Step 4 of 8',
      'Step 2 of 8',
      'Step 1 of 8',
    ]);
  });

  test('a claim among the details is shown with its standing, its voice and its place', async () => {
    const { stdout } = await walk(
      ['--from', 'fees'],
      [
        { asked: 'Step 4 of 8', choose: 'Details: people, places, claims (7)' },
        { asked: 'Which one?', type: 'refuses', choose: 'c6 (stated, 0.P2.s2): Sudland refuses lower fees.' },
        { asked: 'Step 4 of 8, beside it: Claim c6 and where it stands', press: 'enter' },
        leave(4),
      ],
    );
    expect(stdout).toContain('Standing  ◐ stated: the speaker puts it as a fact\nVoice     Sudland\n');
    expect(stdout).toContain('Place     0.P2.s2, Talks at Port Grey');
    expect(stdout).toContain('Same screen: briefing claims c6 -b harbour.json');
  });

  describe('what can be said on an issue', () => {
    const say = 'What can be said, and how';

    test('is looked at from its step, with the command for it, and Esc comes back', async () => {
      const { stdout, titles } = await walk(
        ['--from', 'fees'],
        [
          { asked: 'Step 4 of 8', choose: say },
          { asked: 'Step 4 of 8, beside it: Harbour fees · what can be said', press: 'escape' },
          leave(4),
        ],
      );
      const sheet = stdout.slice(stdout.indexOf('Harbour fees · what can be said')).split('\n');
      expect(sheet[0]).toBe('Harbour fees · what can be said');
      expect(sheet).toContain('Same screen: briefing say fees -b harbour.json');
      expect(titles).toEqual(['Step 4 of 8: Harbour fees', 'Step 4 of 8: Harbour fees']);
    });

    test('shows what the command shows', async () => {
      const { stdout } = await walk(
        ['--from', 'fees'],
        [
          { asked: 'Step 4 of 8', choose: say },
          { asked: 'Step 4 of 8, beside it: Harbour fees · what can be said', press: 'escape' },
          leave(4),
        ],
      );
      const command = await run(['say', 'fees', '-b', 'harbour.json'], SCREEN);
      // The walk has its own title and its own hints.
      const sheet = command.stdout
        .slice(command.stdout.indexOf('\n\n'), command.stdout.indexOf('\nNext:'))
        .trimEnd();
      expect(stdout).toContain(sheet);
    });

    test('is there in a walk about something and in one that fits a time', async () => {
      await walk(
        ['--about', 'fees'],
        [
          { asked: 'Step 1 of 2', choose: say },
          { asked: 'Step 1 of 2, beside it: Harbour fees · what can be said', press: 'enter' },
          leave(1, 2),
        ],
      );
      await walk(
        ['--minutes', '60', '--from', 'fees'],
        [
          { asked: 'Step 4 of 8', choose: say },
          { asked: 'Step 4 of 8, beside it: Harbour fees · what can be said', press: 'enter' },
          leave(4),
        ],
      );
    });

    test('is looked at from an issue beside a step, and Esc comes back to that', async () => {
      await walk(
        ['--from', 'fees'],
        [
          { asked: 'Step 4 of 8', choose: 'Details: people, places, claims (7)' },
          { asked: 'Which one?', type: 'pilots', choose: 'Pilots and fog (related issue)' },
          { asked: 'Step 4 of 8, beside it: Pilots and fog', choose: say },
          { asked: 'Step 4 of 8, beside it: Pilots and fog · what can be said', press: 'escape' },
          { asked: 'Step 4 of 8, beside it: Pilots and fog', press: 'enter' },
          leave(4),
        ],
      );
    });

    test('is offered behind s where an issue is shown, and nowhere else', () => {
      const briefing = new Briefing(exampleFile(withTrip));
      const steps = wholeWalk(briefing, '2031-01-01');
      const ids = steps.map(({ id }) => id);
      const offered = (walk: Walk) =>
        menuAt(briefing, steps, walk, { isLong: false, hasMore: false })
          .filter(({ key }) => key?.letter === 's')
          .map(({ label, key, value }) => [label, key?.word, value]);
      const sheetOf = (id: string) => [[say, 'say', { kind: 'aside', id: `say/${id}` }]];
      expect(ids.map((_, step) => offered(startWalk(ids, step)))).toEqual([
        [],
        [],
        [],
        sheetOf('fees'),
        sheetOf('pilots'),
        [],
        [],
        [],
      ]);
      const beside = (id: string) => offered(move(startWalk(ids, 3), { kind: 'aside', id }));
      expect(beside('pilots')).toEqual(sheetOf('pilots'));
      expect(beside('mara-voss')).toEqual([]);
      expect(beside('say/fees')).toEqual([]);
    });
  });

  test('going back on a search stays where one is', async () => {
    await walk(
      [],
      [
        { asked: 'Step 1 of 8', choose: 'Jump to a step, issue, person, place' },
        { asked: 'Where to?', press: 'escape' },
        leave(1),
      ],
    );
  });

  test('another size of the window draws the step anew', async () => {
    const { titles } = await walk([], [{ asked: 'Step 1 of 8', press: 'resize' }, leave(1)]);
    expect(titles).toEqual([
      'Step 1 of 8: The briefing at a glance',
      'Step 1 of 8: The briefing at a glance',
    ]);
  });

  test('help says what the keys do and changes nothing', async () => {
    const { stdout } = await walk([], [{ asked: 'Step 1 of 8', choose: 'Help' }, leave(1)]);
    expect(stdout).toContain('Help: the walk through the briefing');
  });

  test('a step longer than the window comes in parts, and Enter goes on reading', async () => {
    const { stdout } = await walk(
      [],
      [
        { asked: 'Step 1 of 8', choose: 'More of this step' },
        { asked: 'Step 1 of 8', choose: 'Next: Who is who' },
        leave(2),
      ],
      { rows: 22 },
    );
    expect(stdout).toContain('Same screen: briefing overview -b harbour.json');
  });

  test('a long step goes whole through the pager, but only when that is asked for', async () => {
    const answers: Answer[] = [
      { asked: 'Step 1 of 8', choose: 'The whole step in the pager' },
      { asked: 'Step 1 of 8', choose: 'Next: Who is who' },
      leave(2),
    ];
    const { io } = await walk([], answers, { rows: 16, environment: { NO_COLOR: '1', PAGER: 'more' } });
    expect(io.paged.map(({ command, text }) => [command, text.split('\n')[0]])).toEqual([
      ['more', 'Step 1 of 8: The briefing at a glance'],
    ]);
    expect(io.paged[0]?.text.includes('Same screen: briefing overview -b harbour.json')).toBe(true);
  });

  test('where no pager can be started the whole step is printed', async () => {
    const answers: Answer[] = [
      { asked: 'Step 1 of 8', choose: 'The whole step in the pager' },
      { asked: 'Step 1 of 8', choose: 'Next: Who is who' },
      leave(2),
    ];
    const { stdout } = await walk([], answers, { rows: 22, pager: false });
    expect(stdout).toContain('Same screen: briefing overview -b harbour.json');
  });
});

describe('resuming', () => {
  test('the next start offers the next unread step', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), enter(2), leave(3)], { kept });
    const { titles } = await walk(
      [],
      [{ asked: '2 of 8 steps read.', choose: 'Resume at step 3: The itinerary' }, leave(3)],
      { kept },
    );
    expect(titles).toEqual(['Step 3 of 8: The itinerary']);
  });

  test('a step that has changed since it was read is marked and offered', async () => {
    const kept = new Map<string, string>();
    await walk(['--from', 'fees'], [enter(4), enter(5), leave(6)], { kept });
    const changed = exampleJson((file) => {
      withTrip(file);
      file.claims[2] = {
        ...(file.claims[2] as (typeof file.claims)[number]),
        text: 'Norland is likely to ask for much lower fees.',
      };
      file.issues.reverse();
    });
    const { stdout, titles } = await walk(
      [],
      [
        {
          asked: '2 of 8 steps read, 1 changed since.',
          choose: 'Resume at step 5: Harbour fees',
        },
        leave(5),
      ],
      { kept, files: { 'harbour.json': changed } },
    );
    expect(titles).toEqual(['Step 5 of 8: Harbour fees']);
    expect(stdout).toContain('This step has changed since you read it.');
  });

  test('--from begins elsewhere without asking, --restart forgets', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), leave(2)], { kept });
    await walk(['--from', 'gaps'], [leave(7)], { kept });
    await walk(['--restart'], [leave(1)], { kept });
    expect(readSteps(kept)).toEqual([]);
  });

  test('a walk about something else keeps what was read of the whole walk', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), leave(2)], { kept });
    await walk(['--about', 'mara-voss'], [enter(1, 3), enter(2, 3), leave(3, 3)], { kept });
    expect(readSteps(kept)).toEqual(['overview', 'people/mara-voss', 'issues/fees']);
  });

  test('leaving a narrower walk names the command that goes on with that one', async () => {
    const { stdout } = await walk(['--about', 'mara-voss', '--minutes', '9'], [leave(1, 3)]);
    expect(stdout.split('\n').slice(-2)).toEqual([
      'To go on: briefing guide --about mara-voss --minutes 9 -b harbour.json',
      '',
    ]);
  });

  test('two windows lose nothing of each other', async () => {
    const kept = new Map<string, string>();
    const other = JSON.stringify({ version: 1, read: { timeline: 'x', gone: 'y' }, last: 'timeline' });
    const prompter = scriptedPrompter([enter(1), leave(2)]);
    const select = prompter.select;
    // The other window writes while this one waits for its first answer.
    prompter.select = async (question) => {
      if (!kept.has(FILE)) kept.set(FILE, other);
      return select(question);
    };
    await run(['guide', '-b', 'harbour.json'], { ...SCREEN, kept, prompter });
    prompter.assertUsed();
    expect(readSteps(kept)).toEqual(['timeline', 'gone', 'overview']);
  });
});

describe('breaking off', () => {
  test.each([
    ['Ctrl-C', { asked: 'Step 2 of 8', press: 'ctrl-c' }, 130],
    ['Ctrl-D', { asked: 'Step 2 of 8', press: 'ctrl-d' }, 0],
    ['SIGTERM', { asked: 'Step 2 of 8', signal: 143 }, 143],
  ] as const)('%s keeps what was read and says how to go on', async (_, answer, code) => {
    const kept = new Map<string, string>();
    const { exitCode, stdout, stderr } = await walk([], [enter(1), answer], { kept });
    expect([exitCode, stderr]).toEqual([code, '']);
    expect(stdout.split('\n').slice(-3)).toEqual([
      '1 of 8 steps read. Progress is kept.',
      'To go on: briefing guide -b harbour.json',
      '',
    ]);
    expect(readSteps(kept)).toEqual(['overview']);
  });

  test('SIGHUP writes nothing more: there is no terminal left', async () => {
    const { exitCode, stdout } = await walk([], [{ asked: 'Step 1 of 8', signal: 129 }]);
    expect(exitCode).toBe(129);
    expect(stdout.endsWith('Same screen: briefing overview -b harbour.json\n\n')).toBe(true);
  });
});

describe('progress that cannot be kept', () => {
  test('without a home it is said once, and leaving names the step to go on from', async () => {
    const { stderr, stdout } = await walk([], [enter(1), enter(2), leave(3)], { kept: undefined });
    expect(stderr).toBe(
      'briefing: progress is not kept: there is no home folder (set HOME or XDG_STATE_HOME)\n',
    );
    expect(stdout.split('\n').slice(-3)).toEqual([
      '2 of 8 steps read.',
      'To go on: briefing guide --from itinerary -b harbour.json',
      '',
    ]);
  });

  test.each([
    '',
    '{"version":1,"read":',
    '[]',
    '{"version":1,"read":{"a":1}}',
    '{"version":1,"read":{},"last":4}',
    '{"version":"1","read":{}}',
  ])('a damaged file (%j) is set aside with one warning', async (damaged) => {
    const kept = new Map([[FILE, damaged]]);
    const { stderr } = await walk([], [enter(1), leave(2)], { kept });
    const place = '/home/reader/.local/state/briefing/progress/harbour.json';
    expect(stderr).toBe(
      `briefing: ${place} was damaged and is set aside as ${place}.damaged (progress starts afresh)\n`,
    );
    expect(kept.get(`${FILE}.damaged`)).toBe(damaged);
    expect(readSteps(kept)).toEqual(['overview']);
  });

  test('what a later version wrote is left alone', async () => {
    const later = '{"version":2,"steps":[]}';
    const kept = new Map([[FILE, later]]);
    const { stderr } = await walk([], [enter(1), leave(2)], { kept });
    expect(stderr).toBe(
      'briefing: progress is not kept: /home/reader/.local/state/briefing/progress/harbour.json was written by a later version of briefing (update briefing)\n',
    );
    expect([...kept]).toEqual([[FILE, later]]);
  });
});

test('what is unread, read and changed is shown by briefing progress, and --reset forgets it', async () => {
  const kept = new Map<string, string>();
  await walk([], [enter(1), leave(2)], { kept });
  const world = { files, kept };
  const shown = await run(['progress', '-b', 'harbour.json', '--format', 'json'], world);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    kind: 'progress',
    version: 1,
    kept: true,
    resumeAt: 'people',
    steps: [
      { id: 'overview', title: 'The briefing at a glance', state: 'read' },
      { id: 'people', state: 'unread' },
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  });
  expect((await run(['progress', '--reset', '-b', 'harbour.json'], world)).stdout).toBe(
    'Progress was reset: nothing counts as read.\n',
  );
  expect(kept.size).toBe(0);
  expect((await run(['progress', '--reset', '-b', 'harbour.json'], world)).stdout).toBe(
    'There was no progress to reset.\n',
  );
});

test('--reset leaves alone what a later version wrote, and ends with 4', async () => {
  const kept = new Map([[FILE, '{"version":2}']]);
  const { exitCode } = await run(['progress', '--reset', '-b', 'harbour.json'], { files, kept });
  expect([exitCode, kept.size]).toEqual([4, 1]);
});

test('without a terminal, with --no-input and with --format nothing is asked: the whole walk is printed', async () => {
  const piped = await run(['guide', '-b', 'harbour.json'], { files });
  const refused = await run(['guide', '-b', 'harbour.json', '--no-input'], { ...SCREEN });
  expect([piped.exitCode, piped.stderr, refused.stderr]).toEqual([0, '', '']);
  expect(refused.stdout).toBe(piped.stdout);
  expect(piped.stdout.split('\n').filter((line) => line.startsWith('Step ')).length).toBe(8);
  const markdown = await run(['guide', '-b', 'harbour.json', '--format', 'markdown'], {
    ...SCREEN,
  });
  expect(markdown.stdout.startsWith('# Harbour talks · the walk\n')).toBe(true);
});

test('briefing alone opens the walk in a terminal', async () => {
  const prompter = scriptedPrompter([leave(1, 14)]);
  const { stdout } = await run([], { ...SCREEN, prompter });
  prompter.assertUsed();
  expect(stdout.split('\n')[1]).toBe('Step 1 of 14: The briefing at a glance');
});
