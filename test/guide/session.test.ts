import { describe, expect, test } from 'vitest';
import { exampleJson, withTrip } from '../support/example.js';
import { type FakeWorld, run } from '../support/fake-io.js';
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.js';

const FILE = 'progress/harbour.json';
/** The example with a trip, so that the tour has every step. */
const files = { 'harbour.json': exampleJson(withTrip) };
const SCREEN = { files, terminal: true, environment: { NO_COLOR: '1' } };

/** Runs a tour of the example with the given answers. Throws an error if the program does not ask for all of them. */
async function walk(args: readonly string[], answers: readonly Answer[], world: FakeWorld = {}) {
  const prompter = scriptedPrompter(answers, false);
  const result = await run(['guide', '-b', 'harbour.json', ...args], {
    ...SCREEN,
    ...world,
    prompter,
  });
  if (result.exitCode === 70) throw new Error(result.stderr);
  prompter.assertUsed();
  const { frames } = prompter;
  return {
    ...result,
    titles: frames.map(({ title }) => title),
    screen: frames.flatMap(({ lines }) => lines).join('\n'),
    notes: frames.flatMap(({ note = [] }) => note),
    keys: frames.map(({ keys }) => keys),
  };
}

const enter = (step: number, of = 8): Answer => ({ asked: `Step ${step} of ${of}`, press: 'enter' });
const leave = (step: number, of = 8): Answer => ({
  asked: `Step ${step} of ${of}`,
  key: 'q',
});

const readSteps = (kept: Map<string, string>) =>
  Object.keys(JSON.parse(kept.get(FILE) ?? '{"read":{}}').read);

describe('walking', () => {
  test('Enter leads from the first step to the quiz', async () => {
    const { titles, exitCode } = await walk(
      [],
      [1, 2, 3, 4, 5, 6, 7].map((step) => enter(step)).concat(leave(8)),
    );
    expect(titles).toEqual([
      'Step 1 of 8: The briefing at a glance',
      "Step 2 of 8: Who's who",
      'Step 3 of 8: The itinerary',
      'Step 4 of 8: Harbour fees',
      'Step 5 of 8: Pilots and fog',
      'Step 6 of 8: Past, current and planned events',
      'Step 7 of 8: Open questions',
      'Step 8 of 8: A short quiz',
    ]);
    expect(exitCode).toBe(0);
  });

  test('a step is saved as read when it is finished', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), enter(2), leave(3)], { kept });
    expect(readSteps(kept)).toEqual(['overview', 'people']);
  });

  test('quitting shows the progress and the command for continuing', async () => {
    const { stdout } = await walk([], [enter(1), leave(2)]);
    expect(stdout.split('\n').slice(-4)).toEqual([
      '',
      '1 of 8 steps read. Progress is saved.',
      'To continue: briefing guide -b harbour.json',
      '',
    ]);
  });

  test('Esc returns to the previous place, even after a jump', async () => {
    const { titles } = await walk(
      [],
      [
        enter(1),
        { asked: 'Step 2 of 8', key: 'j' },
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

  test('a claim is shown as a detail with its standing, its voice and its place', async () => {
    const { screen } = await walk(
      ['--from', 'fees'],
      [
        { asked: 'Step 4 of 8', key: 'd' },
        { asked: 'Which one?', type: 'refuses', choose: 'c6 (stated, 0.P2.s2): Sudland refuses lower fees.' },
        { asked: 'Step 4 of 8, details: Claim c6 in its source', key: '?' },
        { asked: 'Step 4 of 8, details: Claim c6 in its source', key: 'x' },
        { asked: 'Step 4 of 8, details: Claim c6 in its source', press: 'enter' },
        leave(4),
      ],
    );
    expect(screen).toContain('Standing  ◐ stated: the speaker states it as fact\nVoice     Sudland\n');
    expect(screen).toContain('Place     0.P2.s2, Talks at Port Grey');
    expect(screen).toContain('This page in full: briefing claims c6 -b harbour.json');
  });

  describe('the sheet of an issue', () => {
    test('is the same as the output of the command, and Esc returns to the issue', async () => {
      const { screen, titles } = await walk(
        ['--from', 'fees'],
        [
          { asked: 'Step 4 of 8', key: 's' },
          { asked: 'Step 4 of 8, details: Harbour fees · what can be said', press: 'escape' },
          leave(4),
        ],
      );
      expect(titles).toEqual([
        'Step 4 of 8: Harbour fees',
        'Step 4 of 8, details: Harbour fees · what can be said',
        'Step 4 of 8: Harbour fees',
      ]);
      const command = await run(['say', 'fees', '-b', 'harbour.json'], SCREEN);
      // The title and the hints of the tour are different.
      const sheet = command.stdout
        .slice(command.stdout.indexOf('\n\n'), command.stdout.indexOf('\nNext:'))
        .trim();
      expect(screen).toContain(sheet);
    });

    test('is available in a narrowed tour and in a timed one', async () => {
      await walk(
        ['--about', 'fees'],
        [
          { asked: 'Step 1 of 2', key: 's' },
          { asked: 'Step 1 of 2, details: Harbour fees · what can be said', press: 'enter' },
          leave(1, 2),
        ],
      );
      await walk(
        ['--minutes', '60', '--from', 'fees'],
        [
          { asked: 'Step 4 of 8', key: 's' },
          { asked: 'Step 4 of 8, details: Harbour fees · what can be said', press: 'enter' },
          leave(4),
        ],
      );
    });

    test('is available for an issue shown as a detail, and Esc returns to that issue', async () => {
      await walk(
        ['--from', 'fees'],
        [
          { asked: 'Step 4 of 8', key: 'd' },
          { asked: 'Which one?', type: 'pilots', choose: 'Pilots and fog (related issue)' },
          { asked: 'Step 4 of 8, details: Pilots and fog', key: 's' },
          { asked: 'Step 4 of 8, details: Pilots and fog · what can be said', press: 'escape' },
          { asked: 'Step 4 of 8, details: Pilots and fog', press: 'enter' },
          leave(4),
        ],
      );
    });

    test('is available only on an issue, with the key s', async () => {
      const { keys } = await walk([], [1, 2, 3, 4, 5, 6, 7].map((step) => enter(step)).concat(leave(8)));
      expect(keys.map((words) => words.includes('s say'))).toEqual([
        false,
        false,
        false,
        true,
        true,
        false,
        false,
        false,
      ]);
      const { titles } = await walk([], [{ asked: 'Step 1 of 8', key: 's' }, leave(1)]);
      expect(titles).toEqual([
        'Step 1 of 8: The briefing at a glance',
        'Step 1 of 8: The briefing at a glance',
      ]);
    });
  });

  test('leaving a search does not change the step', async () => {
    await walk([], [{ asked: 'Step 1 of 8', key: 'j' }, { asked: 'Where to?', press: 'escape' }, leave(1)]);
  });

  test('the help lists the keys and the command for the page, and does not change the step', async () => {
    const { screen, titles } = await walk(
      [],
      [{ asked: 'Step 1 of 8', key: '?' }, { asked: 'Step 1 of 8', key: 'x' }, leave(1)],
    );
    expect(screen).toContain('This page in full: briefing overview -b harbour.json');
    expect(new Set(titles)).toEqual(new Set(['Step 1 of 8: The briefing at a glance']));
  });

  test.each(['enter', 'space', 'pagedown', 'n', 'right'])(
    '%s continues, and the step counts as read',
    async (key) => {
      const kept = new Map<string, string>();
      await walk([], [{ asked: 'Step 1 of 8', key }, leave(2)], { kept });
      expect(readSteps(kept)).toEqual(['overview']);
    },
  );

  test.each(['p', 'left'])(
    '%s goes to the previous step without marking the current one as read',
    async (key) => {
      const kept = new Map<string, string>();
      const { titles } = await walk(['--from', 'fees'], [{ asked: 'Step 4 of 8', key }, leave(3)], { kept });
      expect(titles).toEqual(['Step 4 of 8: Harbour fees', 'Step 3 of 8: The itinerary']);
      expect(readSteps(kept)).toEqual([]);
    },
  );

  test('an unknown key is reported', async () => {
    const { notes } = await walk([], [{ asked: 'Step 1 of 8', key: '9' }, leave(1)]);
    expect(notes).toEqual(['9 does nothing here; ? lists the keys.']);
  });

  test('a bar shows the progress, with the number and title of the step next to it', async () => {
    const prompter = scriptedPrompter([{ asked: '━━━━──── 4/8  Harbour fees', key: 'q' }]);
    await run(['guide', '-b', 'harbour.json', '--from', 'fees'], { ...SCREEN, prompter });
    prompter.assertUsed();
  });
});

describe('resuming', () => {
  test('at the next start, the user can resume at the next unread step', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), enter(2), leave(3)], { kept });
    const { titles } = await walk(
      [],
      [{ asked: '2 of 8 steps read.', choose: 'Resume at step 3: The itinerary' }, leave(3)],
      { kept },
    );
    expect(titles).toEqual(['Step 3 of 8: The itinerary']);
  });

  test('a step that has changed since it was read is offered again, with a note', async () => {
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
    const { notes, titles } = await walk(
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
    expect(notes).toEqual(['This step has changed since you read it.']);
  });

  test('--from starts at a different step without a prompt, and --restart resets progress', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), leave(2)], { kept });
    await walk(['--from', 'gaps'], [leave(7)], { kept });
    await walk(['--restart'], [leave(1)], { kept });
    expect(readSteps(kept)).toEqual([]);
  });

  test('a narrowed tour preserves the progress of the whole tour', async () => {
    const kept = new Map<string, string>();
    await walk([], [enter(1), leave(2)], { kept });
    await walk(['--about', 'mara-voss'], [enter(1, 3), enter(2, 3), leave(3, 3)], { kept });
    expect(readSteps(kept)).toEqual(['overview', 'people/mara-voss', 'issues/fees']);
  });

  test('quitting a narrowed tour shows the command for continuing that tour', async () => {
    const { stdout } = await walk(['--about', 'mara-voss', '--minutes', '9'], [leave(1, 3)]);
    expect(stdout.split('\n').slice(-2)).toEqual([
      'To continue: briefing guide --about mara-voss --minutes 9 -b harbour.json',
      '',
    ]);
  });

  test('progress made in two windows is merged', async () => {
    const kept = new Map<string, string>();
    const other = JSON.stringify({ version: 1, read: { timeline: 'x', gone: 'y' }, last: 'timeline' });
    const prompter = scriptedPrompter([enter(1), leave(2)], false);
    const { frame } = prompter;
    // The other window saves its progress while this window waits for the first key.
    prompter.frame = async (first, onKey) => {
      kept.set(FILE, other);
      return frame(first, onKey);
    };
    await run(['guide', '-b', 'harbour.json'], { ...SCREEN, kept, prompter });
    prompter.assertUsed();
    expect(readSteps(kept)).toEqual(['timeline', 'gone', 'overview']);
  });
});

describe('interrupting', () => {
  test.each([
    ['Ctrl-C', { asked: 'Step 2 of 8', press: 'ctrl-c' }, 130],
    ['Ctrl-D', { asked: 'Step 2 of 8', press: 'ctrl-d' }, 0],
    ['SIGTERM', { asked: 'Step 2 of 8', signal: 143 }, 143],
  ] as const)('%s saves the progress and prints the command to continue', async (_, answer, code) => {
    const kept = new Map<string, string>();
    const { exitCode, stdout, stderr } = await walk([], [enter(1), answer], { kept });
    expect([exitCode, stderr]).toEqual([code, '']);
    expect(stdout.split('\n').slice(-3)).toEqual([
      '1 of 8 steps read. Progress is saved.',
      'To continue: briefing guide -b harbour.json',
      '',
    ]);
    expect(readSteps(kept)).toEqual(['overview']);
  });

  test('SIGHUP ends the tour without output, since the terminal is gone', async () => {
    const { exitCode, stdout } = await walk([], [{ asked: 'Step 1 of 8', signal: 129 }]);
    expect(exitCode).toBe(129);
    expect(stdout).toBe('');
  });
});

describe('progress that cannot be read or saved', () => {
  test('causes one warning if there is no home folder, and the command for continuing names the step', async () => {
    const { stderr, stdout } = await walk([], [enter(1), enter(2), leave(3)], { kept: undefined });
    expect(stderr).toBe(
      'briefing: progress is not saved: there is no home folder (set HOME or XDG_STATE_HOME)\n',
    );
    expect(stdout.split('\n').slice(-3)).toEqual([
      '2 of 8 steps read.',
      'To continue: briefing guide --from itinerary -b harbour.json',
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
  ])('starts over if the file is damaged (%j), and the file is renamed with one warning', async (damaged) => {
    const kept = new Map([[FILE, damaged]]);
    const { stderr } = await walk([], [enter(1), leave(2)], { kept });
    const place = '/home/reader/.local/state/briefing/progress/harbour.json';
    expect(stderr).toBe(
      `briefing: ${place} was damaged and has been renamed ${place}.damaged (progress starts over)\n`,
    );
    expect(kept.get(`${FILE}.damaged`)).toBe(damaged);
    expect(readSteps(kept)).toEqual(['overview']);
  });

  test('is not changed if it was written by a later version', async () => {
    const later = '{"version":2,"steps":[]}';
    const kept = new Map([[FILE, later]]);
    const { stderr } = await walk([], [enter(1), leave(2)], { kept });
    expect(stderr).toBe(
      'briefing: progress is not saved: /home/reader/.local/state/briefing/progress/harbour.json was written by a later version of briefing (update briefing)\n',
    );
    expect([...kept]).toEqual([[FILE, later]]);
  });
});

test('briefing progress shows unread, read and changed steps, and --reset clears them', async () => {
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
    'Progress was reset.\n',
  );
  expect(kept.size).toBe(0);
  expect((await run(['progress', '--reset', '-b', 'harbour.json'], world)).stdout).toBe(
    'There was no progress to reset.\n',
  );
});

test('--reset does not change a file from a later version, and gives exit code 4', async () => {
  const kept = new Map([[FILE, '{"version":2}']]);
  const { exitCode } = await run(['progress', '--reset', '-b', 'harbour.json'], { files, kept });
  expect([exitCode, kept.size]).toEqual([4, 1]);
});

test('without a terminal, or with --no-input or --format, the whole tour is printed', async () => {
  const piped = await run(['guide', '-b', 'harbour.json'], { files });
  const refused = await run(['guide', '-b', 'harbour.json', '--no-input'], { ...SCREEN });
  expect([piped.exitCode, piped.stderr, refused.stderr]).toEqual([0, '', '']);
  expect(refused.stdout).toBe(piped.stdout);
  expect(piped.stdout.split('\n').filter((line) => line.startsWith('STEP ')).length).toBe(8);
  const markdown = await run(['guide', '-b', 'harbour.json', '--format', 'markdown'], {
    ...SCREEN,
  });
  expect(markdown.stdout.startsWith('# Harbour talks · the tour\n')).toBe(true);
});

test('`briefing` without a command starts the tour in a terminal', async () => {
  const prompter = scriptedPrompter([leave(1, 14)], false);
  await run([], { ...SCREEN, prompter });
  prompter.assertUsed();
  expect(prompter.frames.map(({ title }) => title)).toEqual(['Step 1 of 14: The briefing at a glance']);
});
