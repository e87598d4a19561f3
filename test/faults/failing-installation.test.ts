import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DIST, newFolder } from '../e2e/program.js';
import { parallel } from './trial.js';

/**
 * The program reads and keeps compiled code beside its files. Each call to the system about that goes wrong in turn: it
 * answers the same without. Files of the program itself that cannot be read are a broken installation, and no part of this.
 */
const PRELOADED = fileURLToPath(new URL('failing-system.cjs', import.meta.url));
const CODES = ['EIO', 'EACCES', 'EMFILE', 'ENOSPC'];

const isCompiled = (name: string) => name.includes('.compiled');

/** Runs the program from an installation of its own. */
async function run(hasCompiled: boolean, turn: number, fault: string) {
  const folder = newFolder('installation');
  const installed = join(folder, 'dist');
  cpSync(DIST, installed, { recursive: true });
  if (!hasCompiled)
    for (const name of readdirSync(installed).filter(isCompiled)) rmSync(join(installed, name));
  const calls = join(folder, 'calls.json');
  const child = spawn(process.execPath, ['--require', PRELOADED, join(installed, 'briefing.cjs'), 'agenda'], {
    env: {
      PATH: process.env.PATH,
      TEST_FOLDER: installed,
      TEST_PART: '.compiled',
      TEST_TURN: `${turn}`,
      TEST_FAULT: fault,
      TEST_CALLS: calls,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const made = JSON.parse(readFileSync(calls, 'utf8')) as string[];
  const temporary = readdirSync(installed).filter((name) => isCompiled(name) && !name.endsWith('.compiled'));
  rmSync(folder, { recursive: true });
  return { made, ended: { exitCode, said, temporary } };
}

test.each([
  ['read', true],
  ['kept', false],
])(
  'compiled code that cannot be %s changes no answer, and nothing half-written is left',
  async (_, hasCompiled) => {
    const { made, ended } = await run(hasCompiled, -1, '');
    expect(ended).toMatchObject({ exitCode: 0, temporary: [] });
    const faults = made.flatMap((call, turn) => CODES.map((code) => ({ turn, call, code })));
    expect(faults.length).toBeGreaterThan(0);
    const ends = await parallel(faults, async ({ turn, call, code }) => ({
      call: `${turn} ${call} ${code}`,
      ...(await run(hasCompiled, turn, code)).ended,
    }));
    expect(ends).toEqual(
      faults.map(({ turn, call, code }) => ({ call: `${turn} ${call} ${code}`, ...ended })),
    );
  },
);
