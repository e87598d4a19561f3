import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hostileFile } from '../hostile/hostile-briefing.js';
import { DECEPTIONS, ODDITIES, PAYLOADS } from '../hostile/payloads.js';
import { unsafeIn } from '../hostile/unsafe.js';
import { KEYS, Screen } from './screen.js';

/** Tests the tour of a hostile briefing in a terminal: prompts and menus must make every payload inert. */
const ALL = [...Object.values(PAYLOADS), ...Object.values(DECEPTIONS), ...Object.values(ODDITIES)].filter(
  (text) => text.isWellFormed(),
);

/**
 * Sequences with which the program draws: they move the cursor, show or hide it, clear the window, and set colors.
 * Every payload contains other sequences.
 */
const DRAWING = /\u001b\[(?:[\d;]*[ABCDGHJKm]|\?(?:25|2004)[hl])/g;
/** A key that the terminal echoes in the middle of a sequence. This can happen between two prompts of the program. */
const ECHO_IN_SEQUENCE = /\u001b([jnq])(?=\[)/g;
const shownBy = (screen: Screen) =>
  screen.received.replace(ECHO_IN_SEQUENCE, '$1\u001b').replace(DRAWING, '').replaceAll('\r', '');

/** Returns the whole lines with unsafe characters, so that a failure shows where the characters come from. */
const unsafeLines = (shown: string) => shown.split('\n').filter((line) => unsafeIn(line).length > 0);

let screen: Screen | undefined;
afterEach(() => screen?.close());

async function opened(args: string, offset: number): Promise<Screen> {
  screen = await Screen.open({ rows: 400, columns: 100 });
  writeFileSync(join(screen.home, 'hostile.json'), JSON.stringify(hostileFile(ALL, offset)));
  screen.briefing(`guide -b hostile.json ${args}`);
  return screen;
}

test.each([0, 7, 14, 21, 28])('payloads in menus are inert (from payload %i)', async (offset) => {
  const screen = await opened('', offset);
  await screen.endsWith('q quit');
  screen.type('j');
  await screen.endsWith('enter choose · esc back');
  screen.type(KEYS.escape);
  await screen.endsWith('q quit');
  for (const step of [2, 3, 4, 5, 6]) {
    screen.type('n');
    await screen.shows(` ${step}/`);
    await screen.endsWith('q quit');
  }
  screen.type('q');
  await screen.shows('code 0');
  expect(unsafeLines(shownBy(screen))).toEqual([]);
  expect(shownBy(screen).includes('<U+')).toBe(true);
});

test.each([0, 14, 28])(
  'payloads in a tour for screen readers are inert (from payload %i)',
  async (offset) => {
    const screen = await opened('--accessible', offset);
    for (const step of [1, 2, 3, 4, 5]) {
      await screen.shows(`Step ${step} of `);
      await screen.endsWith('q quit:');
      screen.type('n\r');
    }
    await screen.shows('Step 6 of ');
    await screen.endsWith('q quit:');
    screen.type('q\r');
    await screen.shows('code 0');
    expect(unsafeLines(shownBy(screen))).toEqual([]);
    expect(shownBy(screen).includes('<U+')).toBe(true);
  },
);
