import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/commands/index.js';
import { exampleFile } from '../support/example.js';
import { filesBeside, INVOCATIONS, WITHOUT_BRIEFING } from '../support/invocations.js';
import { isSome, share } from './share.js';
import { type Files, parallel, type Trial, trial } from './trial.js';
import { ANSWERING, ASKING, WRITING, type Writing } from './writing-commands.js';

/**
 * Tests that a failed write leaves the old file intact: for every command that writes, each file system call of the
 * built program fails in turn. Testing all calls with all error codes would take minutes, so each call gets one code.
 * The codes differ between commands, so that each kind of call fails with each code in some command. Each write is
 * also cut short in two ways.
 */
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'];
const CUT = ['short write', 'lost bytes'];

interface Fault {
  readonly turn: number;
  readonly call: string;
  readonly fault: string;
}

const faultsOf = (calls: readonly string[], seed: number): Fault[] =>
  calls.flatMap((call, turn) =>
    [CODES[(turn + seed) % CODES.length] ?? '', ...(call === 'writeSync' ? CUT : [])].map((fault) => ({
      turn,
      call,
      fault,
    })),
  );

/** Returns 'old' or 'new' if all files are in that state, 'whole' if no change was due, or else each file's state. */
function stateOf(before: Files, after: Files, now: Files): string {
  const names = [...new Set([before, after, now].flatMap((files) => Object.keys(files)))].sort();
  const states = names.flatMap((name) => {
    const contents = now[name];
    if (before[name] === after[name] && contents === before[name]) return [];
    const known = contents === after[name] ? 'new' : contents === before[name] ? 'old' : 'neither';
    return [{ name, state: contents === undefined && known === 'neither' ? 'gone' : known }];
  });
  const kinds = [...new Set(states.map(({ state }) => state))];
  if (kinds.length <= 1) return kinds[0] ?? 'whole';
  return states.map(({ name, state }) => `${name} ${state}`).join(', ');
}

/** Describes the result of a run: the exit code, the state of the files, and any problems in the output. */
function outcome({ typed, unkept }: Writing, { exitCode, stdout, stderr }: Trial, state: string): string {
  const said = `${stdout}${stderr}`;
  const faults = [
    /^ {4}at /m.test(said) || said.includes('the words of the system') ? 'shows the fault itself' : '',
    exitCode !== 0 && typed === undefined && !/^briefing: .+\n$/.test(stderr) ? `says ${stderr}` : '',
    exitCode !== 0 && typed === undefined && stdout !== '' ? `answers ${stdout}` : '',
    exitCode === 0 && state === 'old' && !said.includes(unkept ?? '')
      ? 'does not say that it wrote nothing'
      : '',
  ].filter((fault) => fault !== '');
  return [`${exitCode} ${state}`, ...faults].join('; ');
}

const goodEnds = ({ reads, unkept, also = [] }: Writing): string[] => [
  '0 new',
  '0 whole',
  unkept === undefined ? '4 old' : '0 old',
  ...(reads ? ['3 old', '3 whole'] : []),
  ...also,
];

describe.each(WRITING.map((writing, seed) => ({ what: writing.what, writing, seed })))(
  '$what',
  ({ writing, seed }) => {
    test('leaves either the old or the new files, intact, and no others', async () => {
      const clean = await trial(writing);
      expect([clean.exitCode, isDeepStrictEqual(clean.before, clean.after)]).toEqual([0, false]);
      const run = async ({ turn, call, fault }: Fault) => {
        const failed = await trial(writing, turn, fault);
        const what = outcome(writing, failed, stateOf(failed.before, clean.after, failed.after));
        return `${turn} ${call} ${fault}: ${what}`;
      };
      // `script` waits two seconds if the program ends before reading its input.
      const tried = share(faultsOf(clean.calls, seed), 6, seed);
      const outcomes = await parallel(tried, run, writing.typed === undefined ? 4 : 16);
      const good = goodEnds(writing);
      expect(outcomes.filter((one) => !good.includes(one.slice(one.indexOf(': ') + 2)))).toEqual([]);
      // Some faults must make the command fail, and others must not. A share of the faults may contain
      // only one of these kinds.
      if (isSome) return;
      expect(new Set(outcomes.map((one) => one.endsWith(': 0 new') || one.endsWith(': 0 whole'))).size).toBe(
        2,
      );
    });
  },
);

describe('the commands', () => {
  const writing = WRITING.map(({ args: [name = ''] }) => name).filter((name) => !ANSWERING.includes(name));

  test('not tested above only answer or prompt', () => {
    expect([...new Set(writing), ...ANSWERING, ...ASKING].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  test.each(ANSWERING)('%s writes nothing without -o', async (name) => {
    const lines = { ...INVOCATIONS, ...WITHOUT_BRIEFING }[name] ?? [];
    const before = filesBeside(exampleFile());
    const ended = await parallel(lines, (args) =>
      trial({ what: name, before, args: ['-b', 'own.json', ...args] }),
    );
    const changed = ended.flatMap((one) =>
      Object.keys(one.after).filter((file) => one.after[file] !== one.before[file]),
    );
    expect(changed).toEqual([]);
  });
});
