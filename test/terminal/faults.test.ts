import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { unsafeIn } from '../hostile/unsafe.js';
import { exampleJson, withTrip } from '../support/example.js';
import { KEYS, Screen } from './screen.js';

/** Tests events during a tour such as kills, second signals, locks, a missing home folder and a changed briefing. */

const screens: Screen[] = [];
afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

async function open(options: Parameters<typeof Screen.open>[0] = {}): Promise<Screen> {
  const screen = await Screen.open(options);
  screens.push(screen);
  return screen;
}

const MENU = 'q quit';
const PROGRESS = '.local/state/briefing/progress';
const progressFile = (home: string, id = 'blinken-beijing') => join(home, PROGRESS, `${id}.json`);
const stepsRead = (home: string, id?: string): string[] =>
  Object.keys(JSON.parse(readFileSync(progressFile(home, id), 'utf8')).read);

async function atStep(screen: Screen, step: number): Promise<void> {
  await screen.shows(` ${step}/`);
  await screen.endsWith(MENU);
}

async function ended(screen: Screen, code: number): Promise<void> {
  await screen.shows(`code ${code}`);
  expect(screen.isCursorShown).toBe(true);
  expect(await screen.isCooked()).toBe(true);
}

test('after SIGKILL at any step of the tour, the finished steps are kept and the tour resumes at that step', async () => {
  const { home } = await open();
  for (let step = 1; step < 14; step += 1) {
    const screen = await open({ home, rows: 200 });
    screen.briefing();
    if (step > 1) {
      await screen.shows(`❯ Resume at step ${step}:`);
      screen.type(KEYS.enter);
    }
    await atStep(screen, step);
    screen.type('n');
    await atStep(screen, step + 1);
    await screen.signal('SIGKILL');
    await screen.shows('code 137');
    expect([stepsRead(home).length, readdirSync(join(home, PROGRESS))]).toEqual([
      step,
      ['blinken-beijing.json'],
    ]);
  }
});

describe('a second Ctrl-C', () => {
  test('ends the tour at once while the first waits for a lock, and restores the terminal', async () => {
    const screen = await open();
    screen.briefing();
    await atStep(screen, 1);
    // The test keeps renewing a lock, as another process would, so that the program cannot save its progress.
    const lock = `${progressFile(screen.home)}.lock`;
    mkdirSync(join(screen.home, PROGRESS), { recursive: true });
    writeFileSync(lock, '');
    let time = 1;
    const busy = setInterval(() => utimesSync(lock, time, ++time), 20);
    try {
      screen.type('n');
      // Two signals in quick succession count as one, so the key is pressed until the program has ended. The interval
      // gives the shell time to print the exit code, which another Ctrl-C would prevent.
      const pressing = setInterval(() => screen.type(KEYS.ctrlC), 1_000);
      await screen.shows('code 130').finally(() => clearInterval(pressing));
      expect(existsSync(progressFile(screen.home))).toBe(false);
      expect(screen.isCursorShown).toBe(true);
      expect(await screen.isCooked()).toBe(true);
    } finally {
      clearInterval(busy);
    }
  });
});

describe('without a place for progress', () => {
  test.each([
    ['is empty', { HOME: '' }],
    ['does not exist', { HOME: '/proc/nobody' }],
    ['is a file', { HOME: '/dev/null' }],
  ])(
    'if HOME %s, the tour continues, reports once that progress is not saved, and writes nothing elsewhere',
    async (_, variables) => {
      const screen = await open({ variables });
      const before = readdirSync(screen.home);
      screen.briefing();
      for (const step of [1, 2]) {
        await atStep(screen, step);
        screen.type('n');
      }
      await atStep(screen, 3);
      screen.type('q');
      await screen.shows('2 of 14 steps read.');
      await screen.shows('code 0');
      expect(screen.received.split('progress is not saved').length - 1).toBe(1);
      expect(readdirSync(screen.home)).toEqual(before);
      expect(await screen.isCooked()).toBe(true);
    },
  );
});

describe('a briefing that changes during a tour', () => {
  test('does not change the current tour; afterwards, the progress shows what has changed, and is otherwise kept', async () => {
    const first = await open();
    const file = join(first.home, 'own.json');
    writeFileSync(file, exampleJson(withTrip));
    first.briefing('guide -b ./own.json');
    await atStep(first, 1);
    first.type('n');
    await atStep(first, 2);
    writeFileSync(
      file,
      exampleJson((briefing) => {
        withTrip(briefing);
        Object.assign(briefing.issues[0] ?? {}, { title: 'Port dues' });
      }),
    );
    for (const step of [3, 4]) {
      first.type('n');
      await atStep(first, step);
    }
    expect(first.lines().some((line) => line.includes(' 4/8  Harbour fees'))).toBe(true);
    expect(first.received.includes('Port dues')).toBe(false);
    await first.signal('SIGTERM');
    await ended(first, 143);
    const before = stepsRead(first.home, 'harbour');
    const second = await open({ home: first.home });
    second.run('"$NODE" "$PROGRAM" progress -b ./own.json');
    await second.shows('yes, changed since');
    expect(stepsRead(first.home, 'harbour')).toEqual(before);
  });
});

test('escape bytes pasted into an answer are shown without effect and do not end the program', async () => {
  const screen = await open();
  screen.briefing('guide');
  await atStep(screen, 1);
  screen.type('j');
  await screen.endsWith('type to search · ↑↓ move · enter choose · esc back');
  const from = screen.received.length;
  screen.type('\u001b[200~ti\u001b]0;owned\u0007\u009b2J\u001b[201~');
  screen.type('\u0015taiwan');
  await screen.shows('Step 6: Taiwan');
  const drawn = screen.received.slice(from).replace(/\u001b\[(?:[\d;]*[ABCDGHJKm]|\?(?:25|2004)[hl])/g, '');
  expect(unsafeIn(drawn.replaceAll('\r', ''))).toEqual([]);
  screen.type(KEYS.ctrlC);
  await ended(screen, 130);
});

test('in a terminal, FORCE_COLOR together with NO_COLOR causes no color and no warning from Node', async () => {
  const screen = await open({ variables: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  screen.briefing('agenda --no-pager');
  await screen.shows('code 0');
  expect(/\u001b\[[\d;]*[1-9]\d*m/.test(screen.received)).toBe(false);
  expect(screen.lines().some((line) => /warn/i.test(line))).toBe(false);
});

test('with TERM=dumb, the output has no escape sequences', async () => {
  const screen = await open({ variables: { TERM: 'dumb' } });
  screen.type('"$NODE" "$PROGRAM" agenda; echo "code $?"\r');
  await screen.shows('code 0');
  expect(
    screen.received.replaceAll('\u001b[?2004h', '').replaceAll('\u001b[?2004l', '').includes('\u001b'),
  ).toBe(false);
});

test('if the input is a terminal and the output is a file, the whole tour is written without a prompt', async () => {
  const screen = await open();
  screen.run('"$NODE" "$PROGRAM" guide > walk.txt; echo "code $?"');
  await ended(screen, 0);
  const written = readFileSync(join(screen.home, 'walk.txt'), 'utf8');
  expect([written.includes('\u001b'), written.includes('AT A GLANCE')]).toEqual([false, true]);
});

test('a command whose output is piped into head ends silently with exit code 0', async () => {
  const screen = await open();
  screen.run('"$NODE" "$PROGRAM" claims | head -n 1; echo "code $PIPESTATUS"');
  await ended(screen, 0);
});
