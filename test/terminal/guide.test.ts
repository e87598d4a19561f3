import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { KEYS, Screen } from './screen.js';

const screens: Screen[] = [];

async function open(options: Parameters<typeof Screen.open>[0] = {}): Promise<Screen> {
  const screen = await Screen.open(options);
  screens.push(screen);
  return screen;
}

afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

/** The end of the last line of a frame. When it is shown, the program waits for a key. */
const KEYS_LINE = 'q quit';

const readSteps = (screen: Screen): string[] =>
  Object.keys(
    JSON.parse(readFileSync(join(screen.home, '.local/state/briefing/progress/blinken-beijing.json'), 'utf8'))
      .read,
  );

async function atStep(screen: Screen, step: number): Promise<void> {
  await screen.shows(`${step}/14  `);
  await screen.endsWith(KEYS_LINE);
}

async function begun(options: Parameters<typeof Screen.open>[0] = {}, args = ''): Promise<Screen> {
  const screen = await open(options);
  screen.briefing(args);
  await atStep(screen, 1);
  return screen;
}

async function ended(screen: Screen, code: number): Promise<void> {
  await screen.shows(`code ${code}`);
  expect(screen.isCursorShown).toBe(true);
  expect(await screen.isCooked()).toBe(true);
}

describe('a tour in a terminal', () => {
  test('goes through all steps with n, and notes at the end that the tour is finished', async () => {
    const screen = await begun({ rows: 200 });
    for (let step = 1; step < 14; step += 1) {
      screen.type('n');
      await atStep(screen, step + 1);
    }
    screen.type('n');
    await screen.shows('14 of 14 steps read. You have finished the tour.');
    await ended(screen, 0);
    expect(readSteps(screen).length).toBe(14);
  });

  test.each([
    [100, 30, 20],
    [80, 24, 30],
  ])('takes few presses of Space at %i columns and %i rows', async (columns, rows, most) => {
    const screen = await begun({ columns, rows });
    let presses = 0;
    for (; !screen.lines()[0]?.includes(' 14/14  '); presses += 1) {
      const before = screen.lines().join('\n');
      screen.type(' ');
      await expect.poll(() => screen.lines().join('\n')).not.toBe(before);
      await screen.endsWith(KEYS_LINE);
    }
    expect(presses).toBeLessThanOrEqual(most);
    screen.type('q');
    await ended(screen, 0);
  });

  test('goes between steps with the arrows, goes back with Esc, and shows help with ?', async () => {
    const screen = await begun();
    screen.type(KEYS.right);
    await atStep(screen, 2);
    screen.type(KEYS.right);
    await atStep(screen, 3);
    screen.type(KEYS.left);
    await atStep(screen, 2);
    screen.type(KEYS.escape);
    await atStep(screen, 3);
    screen.type('?');
    await screen.shows('This page in full: briefing itinerary');
    screen.type('?');
    await screen.shows('No dates are given.');
    screen.type('q');
    await ended(screen, 0);
  });

  test('shows all pages of a step with Enter, and the same page again after the help', async () => {
    const screen = await begun({ columns: 40, rows: 14 });
    screen.type(KEYS.enter);
    await screen.shows('Do not say');
    await atStep(screen, 1);
    const page = screen.lines().join('\n');
    screen.type('?');
    await screen.shows('any key back');
    screen.type('x');
    await expect.poll(() => screen.lines().join('\n')).toBe(page);
    expect(existsSync(join(screen.home, '.local/state/briefing/progress'))).toBe(false);
    screen.type('q');
    await ended(screen, 0);
  });

  test('breaks no word of a choice at 40 columns, and shows the standing of each claim', async () => {
    const screen = await begun({ columns: 40 });
    for (const step of [2, 3, 4]) {
      screen.type('n');
      await atStep(screen, step);
    }
    screen.type('d');
    await screen.shows('  c21 (stated, 1.B1.s1): Middle East…');
    screen.type('c23');
    await screen.shows('Which one? c23');
    await screen.shows('❯ c23 (assumed, 1.B1.s1): China has…');
    expect(screen.lines().slice(-6)).toEqual([
      '❯ c23 (assumed, 1.B1.s1): China has…',
      '',
      'c23 (assumed, 1.B1.s1): China has',
      'influence with Iran.',
      'type to search · ↑↓ move · enter choose',
      'esc back',
    ]);
    screen.type(KEYS.escape);
    await screen.endsWith(KEYS_LINE);
    screen.type('q');
    await ended(screen, 0);
  });

  test('jumps to an issue by one of its other names with j, and returns with b', async () => {
    const screen = await begun();
    screen.type('j');
    await screen.endsWith('type to search · ↑↓ move · enter choose · esc back');
    screen.type('fentanyl');
    await screen.shows('❯ Step 8: Narcotics');
    screen.type(KEYS.enter);
    await atStep(screen, 8);
    screen.type('b');
    await atStep(screen, 1);
    screen.type('q');
    await ended(screen, 0);
  });

  test('shows what can be said about an issue with s, and returns with Esc', async () => {
    const screen = await open();
    screen.briefing('guide --from ukraine');
    await atStep(screen, 5);
    screen.type('s');
    await screen.shows(' 5/14  Ukraine · what can be said');
    await screen.shows('If asked');
    await screen.endsWith(KEYS_LINE);
    screen.type(KEYS.escape);
    await screen.shows('Not as fact');
    await atStep(screen, 5);
    screen.type('q');
    await ended(screen, 0);
  });

  test.each([60, 120])('fits a window of %i columns', async (columns) => {
    const screen = await begun({ columns, rows: 40 });
    expect(screen.lines().every((line) => line.length <= columns)).toBe(true);
    expect(screen.lines()[0]).toContain('━───────────── 1/14  The briefing at a glance');
    screen.type('q');
    await ended(screen, 0);
  });

  test('is redrawn when the window is resized', async () => {
    const screen = await begun({ columns: 120, rows: 50 });
    screen.resize(60, 50);
    await screen.shows('  days of high-level talks in Shanghai and Beijing,');
    await screen.endsWith(KEYS_LINE);
    expect(screen.lines().filter((line) => line.includes('1/14  ')).length).toBe(1);
    screen.type('n');
    await atStep(screen, 2);
    screen.type('q');
    await ended(screen, 0);
  });
});

describe('the terminal is restored and progress is kept after', () => {
  test.each([
    ['Ctrl-C', KEYS.ctrlC, 130],
    ['Ctrl-D', KEYS.ctrlD, 0],
  ])('%s', async (_, key, code) => {
    const screen = await begun();
    screen.type('n');
    await atStep(screen, 2);
    screen.type(key);
    await screen.shows('To continue: briefing guide');
    await ended(screen, code);
    expect(readSteps(screen)).toEqual(['overview']);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ])('%s', async (signal, code) => {
    const screen = await begun();
    screen.type('n');
    await atStep(screen, 2);
    await screen.signal(signal);
    await ended(screen, code);
    expect(readSteps(screen)).toEqual(['overview']);
  });

  test('Ctrl-Z, and the tour continues after fg', async () => {
    const screen = await begun();
    screen.type(KEYS.ctrlZ);
    await screen.shows('Stopped');
    expect(screen.isCursorShown).toBe(true);
    expect(await screen.isCooked()).toBe(true);
    screen.run('fg');
    await atStep(screen, 1);
    screen.type('n');
    await atStep(screen, 2);
    screen.type('q');
    await screen.shows('1 of 14 steps read.');
    expect(await screen.isCooked()).toBe(true);
  });

  test('SIGKILL between steps, and the next start offers to resume', async () => {
    const first = await begun();
    first.type('n');
    await atStep(first, 2);
    await first.signal('SIGKILL');
    await first.shows('code 137');
    const folder = join(first.home, '.local/state/briefing/progress');
    expect(readdirSync(folder)).toEqual(['blinken-beijing.json']);
    const second = await open({ home: first.home });
    second.briefing();
    await second.shows("❯ Resume at step 2: Who's who");
    second.type(KEYS.enter);
    await atStep(second, 2);
    second.type('q');
    await ended(second, 0);
  });
});

describe('a tour for screen readers', () => {
  test.each([
    ['--accessible', {}],
    ['', { ACCESSIBLE: '1' }],
    ['', { TERM: 'dumb' }],
  ])('is printed line by line, without any redrawing (%s %o)', async (args, variables) => {
    const screen = await open({ variables });
    screen.briefing(args);
    await screen.endsWith('Choose n next, d details, j jump, ? help, q quit:');
    screen.type('9\r');
    await screen.shows('9 does nothing here; ? lists the keys.');
    screen.type('\r');
    await screen.shows("Step 2 of 14: Who's who");
    await screen.endsWith('Choose n next, ? help, q quit:');
    screen.type('q\r');
    await screen.shows('1 of 14 steps read. Progress is saved.');
    await ended(screen, 0);
  });

  test('shows what can be said about an issue with s, and returns with b', async () => {
    const screen = await open();
    screen.briefing('guide --from ukraine --accessible');
    await screen.endsWith('Choose n next, s say, d details, j jump, ? help, q quit:');
    screen.type('s\r');
    await screen.shows('Step 5 of 14, details: Ukraine · what can be said');
    await screen.endsWith('q quit:');
    screen.type('b\r');
    await screen.shows('Step 5 of 14: Ukraine');
    await screen.endsWith('q quit:');
    screen.type('q\r');
    await ended(screen, 0);
  });

  test('exits with 130 on Ctrl-C, and ends on Ctrl-D', async () => {
    const screen = await open();
    screen.briefing('--accessible');
    await screen.endsWith('q quit:');
    screen.type(KEYS.ctrlC);
    await ended(screen, 130);
    screen.briefing('--accessible');
    await screen.endsWith('q quit:');
    screen.type(KEYS.ctrlD);
    await ended(screen, 0);
  });
});
