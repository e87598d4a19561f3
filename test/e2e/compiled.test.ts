import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { DIST, ended, newFolder } from './program.js';

/** An installation of the program of a test's own, without what a Node has compiled. */
let folder: string;
const compiledFiles = () => readdirSync(folder).filter((name) => name.includes('.compiled'));
const briefing = (...args: string[]) =>
  ended(process.execPath, [join(folder, 'briefing.cjs'), ...args], { environment: {} });

beforeEach(() => {
  folder = newFolder('installed');
  cpSync(DIST, folder, { recursive: true });
  for (const name of compiledFiles()) rmSync(join(folder, name));
});

test('a Node that has not compiled the program yet does so once, for all later starts', () => {
  const first = briefing('agenda');
  const [made = '', ...others] = compiledFiles();
  expect([first.exitCode, first.stderr, others]).toEqual([0, '', []]);
  expect(made.startsWith(`program.agenda.${process.version}-${process.platform}-${process.arch}-`)).toBe(
    true,
  );
  const before = readFileSync(join(folder, made));
  expect(briefing('agenda')).toEqual(first);
  expect(readFileSync(join(folder, made)).equals(before)).toBe(true);
});

test('everyday commands have compiled code of their own, and all others share one', () => {
  for (const command of ['agenda', 'people', 'places', '--version']) briefing(command);
  const uses = compiledFiles().map((name) => name.slice(0, name.indexOf(`.${process.version}`)));
  expect(uses.filter((name) => name.startsWith('program'))).toEqual([
    'program.--version',
    'program.agenda',
    'program',
  ]);
});

test('all commands answer the same with compiled code as without', () => {
  const lines = [
    ['agenda'],
    ['issue', 'taiwan'],
    ['say', 'trade'],
    ['--help'],
    ['agend'],
    ['book', '-f', 'html'],
  ];
  const answers = () => lines.map((line) => briefing(...line));
  const without = lines.map((line) => {
    for (const name of compiledFiles()) rmSync(join(folder, name));
    return briefing(...line);
  });
  expect(answers()).toEqual(without);
});

test('compiled code that is cut short, empty or of another version is passed over', () => {
  const answer = briefing('agenda');
  const [made = ''] = compiledFiles();
  const whole = readFileSync(join(folder, made));
  const otherVersion = Buffer.from(whole);
  otherVersion.writeUInt32LE(whole.readUInt32LE(4) + 1, 4);
  for (const damaged of [whole.subarray(0, whole.length / 2), Buffer.alloc(0), otherVersion]) {
    writeFileSync(join(folder, made), damaged);
    expect(briefing('agenda')).toEqual(answer);
  }
});

test('where it cannot be kept the answer is the same, and nothing is left behind', () => {
  const answer = briefing('agenda');
  const [made = ''] = compiledFiles();
  rmSync(join(folder, made));
  mkdirSync(join(folder, made));
  expect(briefing('agenda')).toEqual(answer);
  expect(compiledFiles()).toEqual([made]);
});

test('a command that fails leaves no compiled code, since it called next to nothing', () => {
  expect(briefing('issue', 'nothing-like-it').exitCode).toBe(1);
  expect(compiledFiles()).toEqual([]);
});
