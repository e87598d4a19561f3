import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, PROGRAM, writeFiles } from '../e2e/program.js';
import { exampleFile, withTrip } from '../support/example.js';
import {
  filesBeside,
  INVOCATIONS,
  LIBRARY_VARIABLES,
  reading,
  usualExitCodes,
} from '../support/invocations.js';
import { share } from './share.js';
import { parallel } from './trial.js';

/**
 * Tests that nothing hangs without a terminal: every command ends, whichever of five kinds of standard input it gets.
 */
const folder = newFolder('stdin');
const file = join(folder, 'own.json');
writeFiles(folder, filesBeside(exampleFile(withTrip)));
writeFileSync(join(folder, 'empty'), '');

type Kind = 'nothing (/dev/null)' | 'closed' | 'empty file' | 'silent pipe' | 'a file';
const KINDS: readonly Kind[] = ['nothing (/dev/null)', 'closed', 'empty file', 'silent pipe', 'a file'];

/** Runs a command; a silent pipe stays open until the program has ended. */
function exitCodeOf(args: readonly string[], kind: Kind): Promise<number | null> {
  const words = [PROGRAM, ...args].map((word) => `'${word}'`).join(' ');
  const command = `exec "${process.execPath}" ${words}${kind === 'closed' ? ' <&-' : ''}`;
  const stdin = {
    'nothing (/dev/null)': 'ignore' as const,
    closed: 'ignore' as const,
    'empty file': openSync(join(folder, 'empty'), 'r'),
    'silent pipe': 'pipe' as const,
    'a file': openSync(file, 'r'),
  }[kind];
  const child = spawn('bash', ['-c', command], {
    stdio: [stdin, 'ignore', 'ignore'],
    cwd: folder,
    env: { ...process.env, HOME: folder, ...LIBRARY_VARIABLES },
  });
  return new Promise((done) => child.on('exit', done));
}

test.each(KINDS)('with %s as standard input, every command ends as usual', async (kind) => {
  const lines = share(Object.values(INVOCATIONS).flat(), KINDS.length, KINDS.indexOf(kind));
  const codes = await parallel(lines, async (line) => (await exitCodeOf(reading(line), kind)) ?? -1);
  const unusual = lines.filter((line, index) => !usualExitCodes(line).includes(codes[index] ?? -1));
  expect(unusual).toEqual([]);
});

test.each(KINDS)(
  'with %s as input, `briefing` shows the overview and `issue` does not prompt',
  async (kind) => {
    expect(await exitCodeOf([], kind)).toBe(0);
    expect(await exitCodeOf(['issue'], kind)).toBe(2);
  },
);

test('it is an error if a briefing is expected on standard input, and there is none', async () => {
  for (const kind of ['nothing (/dev/null)', 'closed', 'empty file'] as const) {
    expect([kind, await exitCodeOf(['agenda', '-b', '-'], kind)]).toEqual([kind, 3]);
  }
  expect(await exitCodeOf(['agenda', '-b', '-'], 'a file')).toBe(0);
});
