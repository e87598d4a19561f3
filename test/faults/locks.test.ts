import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Unwritable } from '../../src/errors.js';
import { type LockTimes, withLock } from '../../src/system/files/lock.js';
import { newOwner, ownerText } from '../../src/system/files/lock-file.js';
import { writeFile } from '../../src/system/files/write-file.js';
import { newFolder } from '../e2e/program.js';

/** Tests locks between processes: no change to a file is lost, even if a process is stopped or killed. */

const HOLDER = fileURLToPath(new URL('lock-holder.ts', import.meta.url));
const QUICK: LockTimes = { betweenTries: 5, longest: 300, withoutOwner: 200 };
/** Time limits for locks that must be acquired even on a slow machine. */
const PATIENT: LockTimes = { ...QUICK, longest: 120_000 };

let file: string;
let lock: string;
let children: ChildProcess[];

beforeEach(() => {
  file = join(newFolder('locks'), 'file');
  lock = `${file}.lock`;
  children = [];
  writeFileSync(file, '');
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

function holder(words: string, times = 1, how = ''): ChildProcess {
  const line = ['--import', 'tsx', HOLDER, file, words, `${times}`, how];
  const child = spawn(process.execPath, line, { stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  return child;
}

/** Starts a process that holds the lock and does not release it. */
async function stoppedHolder(words: string): Promise<ChildProcess> {
  const child = holder(words, 1, 'stop');
  while (!isStopped(child.pid ?? 0)) await new Promise((resolve) => setTimeout(resolve, 10));
  return child;
}

const isStopped = (pid: number): boolean => / T /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));

const add = (words: string, times?: LockTimes) =>
  withLock(
    file,
    (stillMine) => writeFile(file, `${readFileSync(file, 'utf8')}${words}\n`, { force: true, stillMine }),
    times,
  );

const lines = (): string[] => readFileSync(file, 'utf8').trim().split('\n').sort();
const names = (): string[] => readdirSync(join(file, '..'));

describe('a process that is stopped while it holds a lock', () => {
  test('keeps the lock; a process that waits too long reports the id of the owner, and writes nothing', async () => {
    const child = await stoppedHolder('a');
    await expect(add('b', QUICK)).rejects.toThrow(
      new Unwritable(
        `cannot write ${file}: process ${child.pid} is writing it (end that process, or try again later)`,
      ),
    );
    expect([readFileSync(file, 'utf8'), names()]).toEqual(['', ['file', 'file.lock']]);
  });

  test('continues when it is resumed, followed by the waiting process', async () => {
    const child = await stoppedHolder('a');
    const waiting = add('b');
    setTimeout(() => child.kill('SIGCONT'), 300);
    await Promise.all([waiting, once(child, 'exit')]);
    expect([readFileSync(file, 'utf8'), names()]).toEqual(['a0\nb\n', ['file']]);
  });

  test.each([
    ['its lock was removed and another process took it', true],
    ['its lock was removed', false],
  ])('repeats its change on the new file if %s', async (_what, isTaken) => {
    const child = await stoppedHolder('a');
    unlinkSync(lock);
    writeFileSync(file, 'b\n');
    if (isTaken) {
      symlinkSync(ownerText(newOwner()), lock);
      setTimeout(() => unlinkSync(lock), 300);
    }
    child.kill('SIGCONT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect([readFileSync(file, 'utf8'), names()]).toEqual(['b\na0\n', ['file']]);
  });

  test('repeats its change if another program wrote the file without a lock', async () => {
    const child = await stoppedHolder('a');
    writeFileSync(file, 'by an editor\n');
    child.kill('SIGCONT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readFileSync(file, 'utf8')).toBe('by an editor\na0\n');
  });

  test('leaves the lock of a different process alone', async () => {
    const child = await stoppedHolder('a');
    unlinkSync(lock);
    symlinkSync(ownerText(newOwner()), lock);
    const other = lstatSync(lock).ino;
    child.kill('SIGCONT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([lstatSync(lock).ino, readFileSync(file, 'utf8')]).toEqual([other, '']);
  });
});

describe('the lock of a process that was killed', () => {
  test('is taken over at once by one of many processes, and nothing is lost', async () => {
    expect(await once(holder('dead', 1, 'die'), 'exit')).toEqual([null, 'SIGKILL']);
    expect(names()).toEqual(['file', 'file.lock']);
    const others = ['a', 'b', 'c', 'd'].map((words) => once(holder(words, 20), 'exit'));
    expect(await Promise.all(others)).toEqual(others.map(() => [0, null]));
    expect([lines().length, new Set(lines()).size, names()]).toEqual([80, 80, ['file']]);
  });

  test('is taken over even if the process was killed while taking over a lock', async () => {
    const ended = { ...newOwner(), pid: 2 ** 22 + 1 };
    symlinkSync(ownerText({ ...ended, token: 'first111' }), lock);
    symlinkSync(ownerText({ ...ended, token: 'second22' }), join(file, '../.first111.lock'));
    await add('a', PATIENT);
    expect([readFileSync(file, 'utf8'), names()]).toEqual(['a\n', ['file']]);
  });

  test('is taken over even if its process id has been reused', async () => {
    symlinkSync(ownerText({ ...newOwner(), start: 'long.ago' }), lock);
    await add('a', PATIENT);
    expect([readFileSync(file, 'utf8'), names()]).toEqual(['a\n', ['file']]);
  });
});

describe('a lock whose owner may or may not be running', () => {
  test.each([
    ['from a different machine', () => symlinkSync(ownerText({ ...newOwner(), host: 'elsewhere -' }), lock)],
    ['without an owner', () => writeFileSync(lock, '')],
  ])('%s expires', async (_what, make) => {
    make();
    await add('a', PATIENT);
    expect([readFileSync(file, 'utf8'), names()]).toEqual(['a\n', ['file']]);
  });

  test('is reported with the name of its machine after too long a wait', async () => {
    symlinkSync(ownerText({ ...newOwner(), pid: 7, host: 'elsewhere -' }), lock);
    await expect(add('a', { ...QUICK, withoutOwner: 10_000 })).rejects.toThrow(
      `cannot write ${file}: process 7 on elsewhere is writing it (end that process, or try again later)`,
    );
  });

  test('is reported if it cannot be removed', async () => {
    mkdirSync(lock);
    await expect(add('a', { ...QUICK, longest: 5000 })).rejects.toThrow(
      `cannot write ${lock}: another program left it, and it cannot be removed (remove it yourself)`,
    );
  });
});

test('setting the clock back neither lengthens a wait nor breaks a lock', async () => {
  const child = await stoppedHolder('a');
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2001-01-01'));
  await expect(add('b', QUICK)).rejects.toThrow(`process ${child.pid} is writing it`);
  vi.useRealTimers();
  child.kill('SIGCONT');
  await once(child, 'exit');
  expect(readFileSync(file, 'utf8')).toBe('a0\n');
});
