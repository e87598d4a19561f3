import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unreadable, Unwritable } from '../../src/errors.js';
import { withLock } from '../../src/system/files/lock.js';
import { stateShelf } from '../../src/system/state/state.js';

const freshFolder = () => mkdtempSync(join(tmpdir(), 'briefing-state-'));
const NAME = 'progress/a.json';

function shelfIn(folder: string) {
  const shelf = stateShelf({ XDG_STATE_HOME: folder });
  return { shelf, path: shelf.place(NAME) as string };
}

const appending = (words: string) => (before: string | undefined) => ({ text: `${before ?? ''}${words}` });

test('stored state is read back from the user’s state folder', async () => {
  const folder = freshFolder();
  const { shelf, path } = shelfIn(folder);
  expect(shelf.read(NAME)).toBe(undefined);
  await shelf.update(NAME, appending('one'));
  await shelf.update(NAME, appending(' two'));
  expect([path, shelf.read(NAME)]).toEqual([join(folder, 'briefing/progress/a.json'), 'one two']);
  expect(readdirSync(dirname(path))).toEqual(['a.json']);
});

test('no changes are lost if many are made at once', async () => {
  const { shelf } = shelfIn(freshFolder());
  await Promise.all(Array.from({ length: 20 }, (_, index) => shelf.update(NAME, appending(`${index} `))));
  const kept = (shelf.read(NAME) ?? '').trim().split(' ').map(Number);
  expect(kept.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test('a lock is released if the work fails', async () => {
  const path = join(freshFolder(), 'file');
  const failing = () => {
    throw new Error('no');
  };
  await expect(withLock(path, failing)).rejects.toThrow('no');
  expect(await withLock(path, () => 'free')).toBe('free');
});

test('a file that is set aside stays in the folder, and a file that is removed does not', async () => {
  const { shelf, path } = shelfIn(freshFolder());
  await shelf.update(NAME, appending('bad'));
  await shelf.update(NAME, () => ({ text: 'good', aside: true }));
  expect([shelf.read(NAME), readFileSync(`${path}.damaged`, 'utf8')]).toEqual(['good', 'bad']);
  await shelf.update(NAME, () => 'nothing');
  expect(shelf.read(NAME)).toBe('good');
  await shelf.update(NAME, () => ({ text: undefined }));
  expect(shelf.read(NAME)).toBe(undefined);
});

describe('state that cannot be stored', () => {
  test('a link is refused, and its target is unchanged', async () => {
    const folder = freshFolder();
    const { shelf, path } = shelfIn(folder);
    const target = join(folder, 'precious');
    writeFileSync(target, 'mine');
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
    expect(() => shelf.read(NAME)).toThrow(Unreadable);
    await expect(shelf.update(NAME, appending('x'))).rejects.toThrow(
      new Unwritable(`cannot read ${path}: it is a link (delete it)`),
    );
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  test('a folder with the name of the file is left alone and reported', async () => {
    const { shelf, path } = shelfIn(freshFolder());
    mkdirSync(path, { recursive: true });
    await expect(shelf.update(NAME, appending('x'))).rejects.toThrow(
      new Unwritable(`cannot read ${path}: it is not an ordinary file (delete it)`),
    );
    expect(readdirSync(dirname(path))).toEqual(['a.json']);
  });

  test('without a home folder nothing is read or written, not even in the working folder', async () => {
    const before = readdirSync('.');
    for (const environment of [{}, { HOME: '' }, { HOME: 'relative' }, { XDG_STATE_HOME: '.' }]) {
      const shelf = stateShelf(environment);
      expect([shelf.place(NAME), shelf.read(NAME)]).toEqual([undefined, undefined]);
      await expect(shelf.update(NAME, appending('x'))).rejects.toThrow(
        new Unwritable('no home folder is known (set HOME or XDG_STATE_HOME)'),
      );
    }
    expect(readdirSync('.')).toEqual(before);
  });

  test('a home folder that is a file, or is missing and cannot be created, is reported', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const home of [join(folder, 'file'), '/proc/nobody', '/dev/null']) {
      const shelf = stateShelf({ HOME: home });
      expect(shelf.read(NAME)).toBe(undefined);
      await expect(shelf.update(NAME, appending('x'))).rejects.toThrow(Unwritable);
    }
  });

  test.skipIf(process.getuid?.() === 0)('a folder without write permission is reported', async () => {
    const folder = freshFolder();
    chmodSync(folder, 0o500);
    await expect(shelfIn(folder).shelf.update(NAME, appending('x'))).rejects.toThrow(Unwritable);
  });
});
