import { cpSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../src/guide/quiz/random.js';
import { newFolder } from '../e2e/program.js';
import { keptIn, runIn, usedHome } from './own-home.js';
import { isSome } from './share.js';
import { parallel } from './trial.js';

/**
 * Tests that damage to the program's own files causes no crash and no wrong answer, and need not be repaired by hand.
 */
const DAMAGES = isSome ? 60 : 500;
const SEED = 20260;
const PAGE = 4096;

const home = usedHome('022');
const files = keptIn(home)
  .filter((path) => lstatSync(path).isFile())
  .map((path) => relative(home, path));

const isBriefing = (file: string) => file.startsWith('.local/share');

const changed = (bytes: Buffer, at: number, value: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
};

type Damage = (bytes: Buffer, random: () => number) => Buffer;

const placeIn = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length);

const KINDS: Readonly<Record<string, Damage>> = {
  bit: (bytes, random) => {
    const at = placeIn(bytes, random);
    return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8)));
  },
  byte: (bytes, random) => changed(bytes, placeIn(bytes, random), Math.floor(random() * 256)),
  'zeroed page': (bytes, random) => {
    const from = Math.floor(placeIn(bytes, random) / PAGE) * PAGE;
    return Buffer.from(bytes).fill(0, from, Math.min(from + PAGE, bytes.length));
  },
  cut: (bytes, random) => bytes.subarray(0, placeIn(bytes, random)),
};

/** Returns the ids of the steps that are read or changed according to the output of `progress -f json`. */
const stepsRead = (json: string): string[] =>
  JSON.parse(json)
    .steps.filter(({ state }: { state: string }) => state !== 'unread')
    .map(({ id }: { id: string }) => id);

const agenda = (await runIn(home, 'agenda -f json')).stdout;
const HARBOUR = '.local/share/briefing/harbour.json';
const read = stepsRead((await runIn(home, 'progress -f json')).stdout);

/** Runs a command that reads a damaged file, and returns the faults in its output. */
async function faultsIn(folder: string, file: string): Promise<string[]> {
  if (isBriefing(file)) return faultsOfLibrary(folder);
  const isProgress = file.includes('progress');
  const answer = await runIn(folder, isProgress ? 'progress -f json' : 'agenda -f json');
  if (answer.exitCode !== 0) return [`exits with ${answer.exitCode}: ${answer.stderr}`];
  if (!isProgress) return answer.stdout === agenda ? [] : ['gives a different answer'];
  return stepsRead(answer.stdout).every((id) => read.includes(id)) ? [] : ['reports more steps as read'];
}

/**
 * Checks that the output of `list` is complete. Damage may change what an added briefing says, so its contents are not
 * checked.
 */
async function faultsOfLibrary(folder: string): Promise<string[]> {
  const { exitCode, stdout, stderr } = await runIn(folder, 'list -f json');
  if (exitCode !== 0) return [`exits with ${exitCode}: ${stderr}`];
  const paths = JSON.parse(stdout).briefings.map(({ path = 'built in' }: { path?: string }) => path);
  return isDeepStrictEqual(paths, ['built in', 'built in', join(folder, HARBOUR)]) ? [] : [`lists ${paths}`];
}

test('the home folder has a file of each kind to damage', () => {
  expect(files).toContain('.config/briefing/config.json');
  expect(files).toContain(HARBOUR);
  expect(files).toContain('.local/state/briefing/progress/blinken-beijing.json');
  expect(read).toHaveLength(3);
});

test(`${DAMAGES} damaged files cause no failures`, async () => {
  const trials = Array.from({ length: DAMAGES }, (_, index) => index);
  const outcomes = await parallel(trials, async (index) => {
    const random = seeded(SEED + index);
    const file = files[Math.floor(random() * files.length)] ?? '';
    const [kind = '', damage] = Object.entries(KINDS)[index % 4] ?? [];
    const folder = newFolder('damaged');
    cpSync(home, folder, { recursive: true });
    writeFileSync(join(folder, file), damage?.(readFileSync(join(folder, file)), random) ?? '');
    const faults = await faultsIn(folder, file);
    // The first run may repair the file but must not make it worse. Settings and briefings are never rewritten.
    const later = isBriefing(file) || file.includes('config') ? [] : await faultsIn(folder, file);
    rmSync(folder, { recursive: true });
    return [...faults, ...later].map((fault) => `${index}, ${kind} in ${file}: ${fault}`);
  });
  expect(outcomes.flat()).toEqual([]);
});

test.each(['000', '022', '077'])(
  'with umask %s, nobody else can read or change the stored files',
  (umask) => {
    const modes = keptIn(usedHome(umask)).map((path) => {
      const status = lstatSync(path);
      return [path, (status.mode & 0o777).toString(8), status.isDirectory() ? '700' : '600'];
    });
    expect(modes.filter(([, mode, wanted]) => mode !== wanted)).toEqual([]);
  },
);

describe('no compiled code is cached where others can write', () => {
  const kept = (folder: string) => keptIn(folder).filter((path) => path.includes('/compiled/'));

  test.each([
    ['a folder that others can write to', (at: string) => mkdirSync(at, { mode: 0o777 })],
    ['a link', (at: string) => symlinkSync(newFolder('elsewhere'), at)],
    ['a file', (at: string) => writeFileSync(at, '')],
  ])('%s', async (_, make) => {
    const folder = newFolder('shared');
    for (const name of ['.config', '.local', '.cache', '.cache/briefing']) mkdirSync(join(folder, name));
    const mask = process.umask(0);
    make(join(folder, '.cache/briefing/compiled'));
    process.umask(mask);
    const answer = await runIn(folder, 'agenda -f json');
    expect([answer, kept(folder)]).toEqual([{ exitCode: 0, stdout: agenda, stderr: '' }, []]);
  });
});
