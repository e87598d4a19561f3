import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from '../e2e/program.js';

const MODULE = fileURLToPath(new URL('./temporary-folder.ts', import.meta.url));

/** Returns a script that creates a folder with a read-only folder in it, prints its path, and runs `end`. */
const made = (end: string) => `
  const { mkdirSync, writeFileSync, chmodSync } = require('node:fs');
  import(${JSON.stringify(MODULE)}).then(({ temporaryFolder }) => {
    const folder = temporaryFolder('trial');
    mkdirSync(folder + '/locked');
    writeFileSync(folder + '/locked/file', '');
    chmodSync(folder + '/locked', 0o500);
    process.stdout.write(folder);
    ${end}
  });`;

test.each([
  ['ends normally', '', 0],
  ['fails', "setImmediate(() => { throw new Error('a fault'); });", 1],
  ['is interrupted', "process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 60_000);", 130],
  ['is terminated', "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 60_000);", 143],
])('a temporary folder is removed when its process %s', (_how, end, code) => {
  const TMPDIR = newFolder('of-nobody');
  chmodSync(TMPDIR, 0o777);
  const isRoot = process.getuid?.() === 0;
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', made(end)], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TMPDIR } as NodeJS.ProcessEnv,
    // Another user runs the script, since root could remove even a read-only folder.
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  expect([status, stdout.startsWith(`${TMPDIR}/briefing-trial-`), existsSync(stdout)]).toEqual([
    code,
    true,
    false,
  ]);
});

test('tests keep their temporary files in a folder that will be removed', () => {
  expect(tmpdir()).toContain('/briefing-temporary-');
});
