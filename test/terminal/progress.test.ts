import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { Screen } from './screen.js';

/** Tests the progress line in a terminal. With this clock, even work on a small file counts as slow. */
const LATE = 'process.uptime = () => 100;';

let screen: Screen | undefined;
afterEach(() => screen?.close());

async function opened(variables: Record<string, string> = {}): Promise<Screen> {
  const home = mkdtempSync(join(tmpdir(), 'briefing-progress-'));
  writeFileSync(join(home, 'late.cjs'), LATE);
  writeFileSync(join(home, 'trip.json'), exampleJson());
  screen = await Screen.open({
    home,
    variables: { NODE_OPTIONS: `--require ${join(home, 'late.cjs')}`, ...variables },
  });
  return screen;
}

const DRAWN = '\r\u001b[2Kbriefing: checking the briefing ...';

test('slow work has a progress line, which does not stay on the screen', async () => {
  const window = await opened();
  window.briefing('agenda -b trip.json --no-pager');
  await window.shows('code 0');
  expect(window.received).toContain(DRAWN);
  expect(window.lines().filter((line) => line.includes('...'))).toEqual([]);
  expect(window.lines().some((line) => line.startsWith('Harbour talks: agenda'))).toBe(true);
});

test('the menu of a tour replaces the progress line', async () => {
  const window = await opened();
  window.briefing('guide -b trip.json');
  await window.endsWith('q quit');
  expect(window.received).toContain(DRAWN);
  expect(window.lines().filter((line) => line.includes('checking'))).toEqual([]);
  window.type('q');
  await window.shows('code 0');
});

test('nothing is redrawn on a simple terminal', async () => {
  const window = await opened({ TERM: 'dumb' });
  window.briefing('agenda -b trip.json');
  await window.shows('code 0');
  expect(window.lines().filter((line) => line.startsWith('briefing: '))).toEqual([
    'briefing: reading the briefing ...',
    'briefing: checking the briefing ...',
    'briefing: formatting the answer ...',
  ]);
  expect(window.received).not.toContain('\u001b[2K');
});

test('no progress line is written if standard error is a pipe', async () => {
  const window = await opened();
  window.briefing('agenda -b trip.json --no-pager 2>&1 >/dev/null | wc -c');
  await window.shows('code 0');
  expect(window.lines().slice(0, 1)).toEqual(['0']);
});
