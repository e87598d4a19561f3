import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemIo } from '../../src/io/system.js';
import { main } from '../../src/main.js';
import { exampleJson } from '../example.js';
import { fakeIo } from '../fake-io.js';
import { type Fault, withFault } from './failing-system.js';

/**
 * A failed write leaves the old file whole: for every command that writes, each of its calls to the system goes wrong
 * in turn, in each way.
 */
const FAULTS: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'short write'];

/** The same briefing in other words, so that replacing it shows. */
const CHANGED = exampleJson((file) => Object.assign(file, { title: 'Harbour talks, again' }));

interface Case {
  readonly what: string;
  readonly args: readonly string[];
  /** What is there before, by name. */
  readonly before?: Readonly<Record<string, string>>;
  /** It takes a file away and writes nothing. */
  readonly removes?: boolean;
}

const OWN = 'data/briefing/harbour.json';
const SETTINGS = 'config/briefing/config.json';

const CASES: readonly Case[] = [
  { what: '-o, a new file', args: ['agenda', '-o', 'FOLDER/out.md'] },
  {
    what: '-o, in place of a file',
    args: ['agenda', '--force', '-o', 'FOLDER/out.md'],
    before: { 'out.md': 'old\n' },
  },
  { what: '-o, a calendar', args: ['timeline', '-b', 'FOLDER/own.json', '-o', 'FOLDER/out.ics'] },
  { what: 'format', args: ['format', 'FOLDER/own.json'] },
  { what: 'add', args: ['add', 'FOLDER/own.json'] },
  {
    what: 'add, in place of an older copy',
    args: ['add', 'FOLDER/own.json', '--force'],
    before: { [OWN]: CHANGED },
  },
  { what: 'remove', args: ['remove', 'harbour', '--yes'], before: { [OWN]: CHANGED }, removes: true },
  { what: 'use', args: ['use', 'harbour'], before: { [OWN]: CHANGED } },
  { what: 'config set', args: ['config', 'set', 'width', '70'] },
  {
    what: 'config set, beside other settings',
    args: ['config', 'set', 'width', '70'],
    before: { [SETTINGS]: '{"ascii": true}' },
  },
  {
    what: 'config unset',
    args: ['config', 'unset', 'width'],
    before: { [SETTINGS]: '{"width": 70, "ascii": true}' },
  },
  { what: 'new --example', args: ['new', '--example', 'FOLDER/example.json'] },
  {
    what: 'edit',
    args: ['edit', 'FOLDER/own.json', '--add', 'place', '--name', 'Elsewhere'],
  },
  {
    what: 'progress --reset',
    args: ['progress', '--reset'],
    before: { 'state/briefing/progress/blinken-beijing.json': '{"version": 1, "read": {"trip": "x"}}' },
    removes: true,
  },
];

function prepared({ before = {} }: Case): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'briefing-failing-'));
  for (const [name, contents] of Object.entries({ 'own.json': exampleJson(), ...before })) {
    fs.mkdirSync(join(folder, name, '..'), { recursive: true });
    fs.writeFileSync(join(folder, name), contents);
  }
  return folder;
}

/** What is in a folder, file by file, but for what is kept for `briefing diff`: nothing depends on it. */
function filesIn(folder: string): Record<string, string> {
  const names = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !/^state\/briefing\/last-read\/[\w-]+\.json$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]));
}

async function runIn(folder: string, { args }: Case, turn: number, fault: Fault) {
  const environment = {
    HOME: folder,
    XDG_CONFIG_HOME: `${folder}/config`,
    XDG_DATA_HOME: `${folder}/data`,
    XDG_STATE_HOME: `${folder}/state`,
  };
  const fake = fakeIo();
  const real = systemIo(new Proxy(process, { get: (_, key) => (key === 'env' ? environment : undefined) }));
  const io = { ...fake, environment, files: real.files, shelf: real.shelf };
  const words = args.map((word) => word.replace('FOLDER', folder));
  const { result, made } = await withFault(folder, turn, fault, () => main(words, io));
  return { exitCode: result, stderr: fake.stderr.text.replaceAll(folder, 'FOLDER'), made };
}

/** The old files go with 3 or 4, for what cannot be read or written; the new ones with 0. */
const GOOD = ['new 0', 'old 3', 'old 4'];

/** What else may be: a copy that cannot be read is not in the library; what was added is read again to be shown. */
const GOOD_TOO: Readonly<Record<string, string>> = { remove: 'old 1', edit: 'new 3' };

/** What one call that goes wrong comes to: what is left, and the exit code. */
async function outcome(example: Case, turn: number, fault: Fault, before: string, after: string) {
  const folder = prepared(example);
  const { exitCode, stderr } = await runIn(folder, example, turn, fault);
  const left = JSON.stringify(filesIn(folder));
  fs.rmSync(folder, { recursive: true });
  const state = left === after ? 'new' : left === before ? 'old' : left;
  const trace = stderr.includes('\n    at ') || stderr.includes('the words of the system');
  return `${state} ${exitCode}${trace ? stderr : ''}`;
}

describe.each(CASES)('$what', (example) => {
  test.each(FAULTS)('leaves the old files or the new ones, whole, and nothing else: %s', async (fault) => {
    const clean = prepared(example);
    const before = JSON.stringify(filesIn(clean));
    const { exitCode, made } = await runIn(clean, example, -1, fault);
    const after = JSON.stringify(filesIn(clean));
    expect({ exitCode, isChanged: before !== after }).toEqual({ exitCode: 0, isChanged: true });
    const outcomes = new Map<string, string>();
    for (const [turn, call] of made.entries()) {
      if (fault === 'short write' && call !== 'writeSync') continue;
      outcomes.set(`${turn} ${call}`, await outcome(example, turn, fault, before, after));
    }
    const good = [...GOOD, GOOD_TOO[example.what]];
    expect([...outcomes].filter(([, what]) => !good.includes(what))).toEqual([]);
    // Some of them did keep the command from writing.
    expect([...outcomes.values()].includes('old 4')).toBe(!(fault === 'short write' && example.removes));
  });
});
