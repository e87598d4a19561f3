import { expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

const files = { 'trip.json': exampleJson() };
const agenda = ['agenda', '-b', 'trip.json', '--no-pager'];
const terminal = { files, terminal: true, elapsed: 1 };

/** Returns the output for a progress line, including the sequence that clears the line first. */
const line = (words: string) => `\r\x1b[2Kbriefing: ${words} ...`;
const ERASED = '\r\x1b[2K';

test('progress is shown if work takes more than a second, and is erased before the answer', async () => {
  const { stdout, stderr } = await run(agenda, terminal);
  expect(stderr).toBe(
    [line('reading the briefing'), line('checking the briefing'), line('formatting the answer'), ERASED].join(
      '',
    ),
  );
  expect(stdout).toBe((await run(agenda, { files, terminal: true })).stdout);
});

test('no progress is shown within the first second, or if standard error is not a terminal', async () => {
  expect((await run(agenda, { ...terminal, elapsed: 0.999 })).stderr).toBe('');
  expect((await run(agenda, { ...terminal, terminal: false })).stderr).toBe('');
});

test('if the terminal cannot redraw lines, each step is on a separate line', async () => {
  const lines = 'briefing: reading the briefing ...\nbriefing: checking the briefing ...\n';
  for (const [name, value] of Object.entries({ TERM: 'dumb', ACCESSIBLE: '1' })) {
    const { stderr } = await run(agenda, { ...terminal, environment: { [name]: value } });
    expect(stderr).toBe(`${lines}briefing: formatting the answer ...\n`);
  }
  const guide = ['guide', '-b', 'trip.json', '--accessible', '--no-input', '--no-pager'];
  expect((await run(guide, terminal)).stderr).toBe(`${lines}briefing: formatting the answer ...\n`);
});

test('a search of the library shows the progress of reading briefings', async () => {
  const library = { '/data/briefing/trip.json': exampleJson() };
  const search = ['search', '--all', 'harbour', '--no-pager'];
  const { stderr } = await run(search, {
    ...terminal,
    environment: { XDG_DATA_HOME: '/data' },
    files: library,
  });
  expect(stderr).toBe(`${line('reading your briefings')}${line('formatting the answer')}${ERASED}`);
});

test('progress is erased before the problems of a file are reported', async () => {
  const { stderr, exitCode } = await run(agenda, { ...terminal, files: { 'trip.json': '[]' } });
  expect(stderr).toBe(
    `${line('reading the briefing')}${line('checking the briefing')}${ERASED}` +
      'trip.json:1:1: /: the file is not a JSON object (put the briefing in curly braces)\n',
  );
  expect(exitCode).toBe(3);
});

test('a progress line is never wider than the terminal, since a wider line could not be erased', async () => {
  const { stderr } = await run(agenda, { ...terminal, columns: 20 });
  expect(stderr.split(ERASED).map((words) => words.length)).toEqual([0, 19, 19, 19, 0]);
});

test('completion prints no progress', async () => {
  expect((await run(['complete', 'issue', '-b', 'trip.json'], terminal)).stderr).toBe('');
});
