import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What two windows keep at once, each in a process of its own. */
const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

const started = (folder: string, name: string) =>
  spawn(process.execPath, ['--import', 'tsx', writer, folder, name], { stdio: 'inherit' });

const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');
const hundred = (name: string) => Array.from({ length: 100 }, (_, index) => `${name}${index + 1}`);

test('two windows that keep a hundred things each lose none, and each keeps its order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-windows-'));
  const windows = ['a', 'b'].map((name) => started(folder, name));
  const ends = await Promise.all(windows.map((window) => once(window, 'exit')));
  expect(ends).toEqual([
    [0, null],
    [0, null],
  ]);
  const kept = lines(join(folder, 'briefing/kept'));
  expect(kept.filter((line) => line.startsWith('a'))).toEqual(hundred('a'));
  expect(kept.filter((line) => line.startsWith('b'))).toEqual(hundred('b'));
  expect(readdirSync(join(folder, 'briefing'))).toEqual(['kept']);
});

test('a window that is killed leaves what it had kept whole, and the next goes on from there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-windows-'));
  const path = join(folder, 'briefing/kept');
  const killed = started(folder, 'a');
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 5));
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const before = lines(path);
  expect(before).toEqual(hundred('a').slice(0, before.length));
  expect(await once(started(folder, 'b'), 'exit')).toEqual([0, null]);
  expect(lines(path)).toEqual([...before, ...hundred('b')]);
});
