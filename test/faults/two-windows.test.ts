import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newFolder, PROGRAM } from '../e2e/program.js';
import { exampleFile, exampleJson } from '../support/example.js';

/**
 * Tests several tours at once through a briefing of two hundred issues, each in a pseudo-terminal made by `script`. All
 * tours update the same progress file after each step.
 */
const ISSUES = 200;
/** The first step on an issue, after the steps on the brief, the people and the itinerary. */
const FIRST_ISSUE = 4;

let folder: string;
beforeEach(() => {
  folder = newFolder('windows');
  const long = exampleFile((file) => {
    const [first] = file.issues;
    const added = Array.from({ length: ISSUES - file.issues.length }, (_, index) => ({
      ...(first as (typeof file.issues)[number]),
      id: `issue-${index}`,
      title: `Issue ${index}`,
      aliases: [],
    }));
    file.issues.push(...added);
  });
  writeFileSync(join(folder, 'own.json'), JSON.stringify(long));
});

const kept = () => join(folder, '.local/state/briefing/progress');
const stepsRead = (): string[] =>
  Object.keys(JSON.parse(readFileSync(join(kept(), 'harbour.json'), 'utf8')).read);

/** Starts a tour at the given step, and finishes the given number of steps. */
function walk(from: number, steps: number): ChildProcess {
  const command = `echo $$ > ${from}.pid; exec '${process.execPath}' '${PROGRAM}' guide -b ./own.json --accessible --from ${from}`;
  const window = spawn('script', ['-q', '-e', '-c', command, '/dev/null'], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb' },
  });
  window.stdin?.end(`${'n\n'.repeat(steps)}q\n`);
  return window;
}

/** Walks through all issues in several windows at once, each with an equal share. */
async function walkIn(count: number): Promise<void> {
  const share = ISSUES / count;
  const windows = Array.from({ length: count }, (_, index) => walk(FIRST_ISSUE + index * share, share));
  const ends = await Promise.all(windows.map((window) => once(window, 'exit')));
  expect(ends).toEqual(windows.map(() => [0, null]));
}

test.each([
  ['two windows that each finish a hundred steps', 2],
  // Each update contains all steps of its window, so only the last update of a window can be lost. With many windows,
  // there are many last updates.
  ['twenty windows that each finish ten steps', 20],
])('no progress is lost with %s at the same time', async (_, count) => {
  await walkIn(count);
  expect(stepsRead().length).toBe(ISSUES);
  expect(readdirSync(kept())).toEqual(['harbour.json']);
});

test('after a window is killed, its saved progress is intact, and the next window adds to it', async () => {
  const killed = walk(FIRST_ISSUE, ISSUES / 2);
  while (!existsSync(join(kept(), 'harbour.json'))) await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(Number(readFileSync(join(folder, `${FIRST_ISSUE}.pid`), 'utf8')), 'SIGKILL');
  await once(killed, 'exit');
  const before = stepsRead();
  expect(await once(walk(FIRST_ISSUE + ISSUES / 2, ISSUES / 2), 'exit')).toEqual([0, null]);
  const after = stepsRead();
  expect([after.slice(0, before.length), after.length - before.length]).toEqual([before, ISSUES / 2]);
});

async function atOnce(lines: readonly (readonly string[])[]): Promise<void> {
  const environment = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' };
  const windows = lines.map((line) =>
    spawn(process.execPath, [PROGRAM, ...line], { cwd: folder, stdio: 'ignore', env: environment }),
  );
  const ends = await Promise.all(windows.map((window) => once(window, 'exit')));
  expect(ends).toEqual(windows.map(() => [0, null]));
}

test('no setting is lost if several windows each change a different setting', async () => {
  const settings = {
    width: '70',
    format: 'plain',
    color: 'never',
    ascii: 'true',
    accessible: 'true',
    pager: 'more',
  };
  await atOnce(Object.entries(settings).map(([name, value]) => ['config', 'set', name, value]));
  const written = JSON.parse(readFileSync(join(folder, '.config/briefing/config.json'), 'utf8'));
  expect(Object.keys(written).sort()).toEqual(Object.keys(settings).sort());
  expect(readdirSync(join(folder, '.config/briefing'))).toEqual(['config.json']);
});

/** Applies all changes to `own.json` at once, each in a separate process. */
async function applied(changes: readonly object[]): Promise<void> {
  const lines = changes.map((change, index) => {
    writeFileSync(join(folder, `${index}.jsonl`), JSON.stringify(change));
    return ['apply', './own.json', `${index}.jsonl`];
  });
  await atOnce(lines);
}

test('no entry is lost if several windows each add an entry to the same briefing', async () => {
  const file = join(folder, 'own.json');
  writeFileSync(file, exampleJson());
  const names = ['Amber', 'Birch', 'Cedar', 'Drift', 'Ember', 'Fjord'];
  await applied(names.map((name) => ({ add: 'places', entry: { id: name.toLowerCase(), name } })));
  const places = JSON.parse(readFileSync(file, 'utf8')).places.map(({ name }: { name: string }) => name);
  expect(places.slice(exampleFile().places.length).sort()).toEqual(names);
  expect(readdirSync(folder).filter((name) => !/^\.(?:cache|local)$|jsonl$/.test(name))).toEqual([
    'own.json',
  ]);
});

test('windows that change, add and remove entries at once do not lose each other’s changes', async () => {
  const file = join(folder, 'own.json');
  writeFileSync(file, exampleJson());
  await applied([
    { change: 'claims/c3', set: { text: 'Norland is likely to ask for less.' } },
    { change: 'claims/c3', set: { attribution: { by: 'unnamed' } } },
    { change: 'issues/fees', set: { title: 'Fees' } },
    { remove: 'positions/p1' },
    { remove: 'notes/n1' },
    { add: 'places', entry: { id: 'amber', name: 'Amber' } },
  ]);
  const expected = exampleFile((before) => {
    const [, , third] = before.claims;
    const attribution = { by: 'unnamed' as const };
    Object.assign(third ?? {}, { text: 'Norland is likely to ask for less.', attribution });
    Object.assign(before.issues[0] ?? {}, { title: 'Fees' });
    Object.assign(before, { positions: [], notes: [] });
    before.places.push({ id: 'amber', name: 'Amber' });
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(expected);
});
