import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { publishedSchema } from '../../src/briefing/file/published-schemas.js';
import { ended } from '../e2e/program.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { KEYS, Screen } from '../terminal/screen.js';

/** The single executable, alone in a folder and without any variable: no Node, no sources, no library within reach. */
const folder = mkdtempSync(join(tmpdir(), 'briefing-standalone-'));
const executable = join(folder, 'briefing');
copyFileSync(fileURLToPath(new URL('../../standalone/briefing', import.meta.url)), executable);
afterAll(() => rmSync(folder, { recursive: true }));

const alone = (args: readonly string[], input = '') =>
  ended(executable, args, { cwd: folder, input, environment: { PATH: undefined } });

/** Books carry the day on which they are made. */
const withoutDay = (text: string) => text.replaceAll(new Date().toISOString().slice(0, 10), '1970-01-01');

test.each([
  ['agenda'],
  ['issue', 'taiwan'],
  ['overview', '--format', 'json'],
  ['claims', '--format', 'csv'],
  ['timeline', '--format', 'calendar'],
  ['agenda', '--format', 'jsonld'],
  ['guide'],
  ['help', 'standings'],
  ['config', '--explain'],
  ['completion', 'bash'],
  ['complete', '--current=ta', '--', 'issue'],
  ['new', '--example'],
  ['--help'],
])('prints what the sources print: %s %s %s', async (...args) => {
  const { exitCode, stdout, stderr } = await run(args, { kept: undefined });
  expect(alone(args)).toEqual({ exitCode, stdout, stderr });
});

test('the version', () => {
  expect(alone(['--version'])).toEqual({ exitCode: 0, stdout: `${metadata.version}\n`, stderr: '' });
});

test('the book as a page', async () => {
  const { exitCode, stdout } = await run(['book', '-f', 'html']);
  const { stdout: made, ...rest } = alone(['book', '-f', 'html']);
  expect({ ...rest, stdout: withoutDay(made) }).toEqual({ exitCode, stdout, stderr: '' });
});

test.each(['briefing', 'problems', 'answers'] as const)('the schema of %s is inside', (of) => {
  expect(alone(['schema', of])).toEqual({ exitCode: 0, stdout: publishedSchema(of), stderr: '' });
});

test('a briefing of one’s own, read from a file and checked', async () => {
  const own = exampleJson();
  writeFileSync(join(folder, 'own.json'), own);
  const world = { files: { 'own.json': own } };
  for (const args of [
    ['agenda', '-b', 'own.json'],
    ['validate', 'own.json'],
    ['agenda', '-b', 'none.json'],
  ]) {
    const { exitCode, stdout } = await run(args, world);
    const found = alone(args);
    expect({ args, exitCode: found.exitCode, stdout: found.stdout }).toEqual({ args, exitCode, stdout });
  }
});

test('wrong use ends with 2 and one line', () => {
  expect(alone(['agend'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: "briefing: unknown command 'agend' (did you mean agenda?)\n",
  });
});

describe('in a terminal', () => {
  const screens: Screen[] = [];
  afterEach(() => {
    for (const screen of screens.splice(0)) screen.close();
  });

  async function started(args: string): Promise<Screen> {
    const screen = await Screen.open();
    screens.push(screen);
    screen.run(`env -i HOME="$HOME" TERM=xterm-256color ${executable} ${args}; echo "code $?"`);
    return screen;
  }

  test('the walk asks, goes on, searches and gives the terminal back', async () => {
    const screen = await started('');
    await screen.shows('Step 1 of 14:');
    await screen.endsWith('q quit');
    screen.type(KEYS.enter);
    await screen.shows('Step 2 of 14:');
    await screen.endsWith('q quit');
    screen.type('j');
    await screen.endsWith('type to search · ↑↓ move · enter choose · esc back');
    screen.type('fentanyl');
    await screen.shows('❯ Step 8: Counternarcotics cooperation');
    screen.type(KEYS.enter);
    await screen.shows('Step 8 of 14:');
    await screen.endsWith('q quit');
    screen.type('q');
    await screen.shows('code 0');
    expect(await screen.isCooked()).toBe(true);
  });

  test('Ctrl-C ends with 130 and gives the terminal back', async () => {
    const screen = await started('guide');
    await screen.endsWith('q quit');
    screen.type(KEYS.ctrlC);
    await screen.shows('code 130');
    expect(await screen.isCooked()).toBe(true);
  });

  test('the questions of a new briefing are asked', async () => {
    const screen = await started('new trip.json');
    await screen.shows('What is the briefing called?');
    screen.type(KEYS.ctrlC);
    await screen.shows('code 130');
  });
});
