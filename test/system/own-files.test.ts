import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeSetting, writeSetting } from '../../src/system/config/write.js';
import type { Io } from '../../src/system/io.js';
import { stateShelf } from '../../src/system/state/state.js';
import { systemIo } from '../../src/system/system.js';
import { newFolder } from '../e2e/program.js';

/** A home folder for the test, in which the program writes its own files. */
let home: string;
let io: Io;

beforeEach(() => {
  home = newFolder('own');
  io = { ...systemIo(process), environment: { HOME: home } };
});

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe.runIf(isMainThread).each([0o000, 0o022, 0o077, 0o277])('with the umask %o', (umask) => {
  let before: number;
  beforeEach(() => {
    before = process.umask(umask);
  });
  afterEach(() => {
    process.umask(before);
  });

  test('settings, progress, copies, texts and the folders created for them are accessible only to their owner', async () => {
    await writeSetting(io, 'width', 70);
    await stateShelf(io.environment).update('progress/a.json', () => ({ text: '{}' }));
    io.files.write(join(home, '.local/share/briefing/a.json'), '{}', { own: true });
    process.umask(before);
    mkdirSync(join(home, 'shared'), { mode: 0o777 });
    process.umask(umask);
    io.files.write(join(home, 'shared/text.txt'), 'text', { isPrivate: true });
    const files = [
      '.config/briefing/config.json',
      '.local/state/briefing/progress/a.json',
      '.local/share/briefing/a.json',
    ];
    expect([...files, 'shared/text.txt'].map((name) => modeOf(join(home, name)))).toEqual(
      Array(4).fill('600'),
    );
    const folders = [...new Set(files.map(dirname))];
    expect(folders.map((name) => modeOf(join(home, name)))).toEqual(folders.map(() => '700'));
  });

  test('a file that others could read is accessible only to its owner after the program writes it again', async () => {
    await writeSetting(io, 'width', 70);
    const path = join(home, '.config/briefing/config.json');
    chmodSync(path, 0o666);
    await writeSetting(io, 'ascii', true);
    expect(modeOf(path)).toBe('600');
  });
});

describe('a config file that is a link', () => {
  const config = () => join(home, '.config/briefing/config.json');
  const target = () => join(home, 'dotfiles/briefing.json');

  beforeEach(() => {
    mkdirSync(dirname(config()), { recursive: true });
    mkdirSync(dirname(target()));
  });

  test('to a file of the same user is kept, and its target is written', async () => {
    writeFileSync(target(), '{"width": 60}');
    symlinkSync('../../dotfiles/briefing.json', config());
    await writeSetting(io, 'ascii', true);
    expect(await removeSetting(io, 'width')).toBe(true);
    expect(readlinkSync(config())).toBe('../../dotfiles/briefing.json');
    expect(JSON.parse(readFileSync(target(), 'utf8'))).toEqual({ ascii: true });
    expect([readdirSync(dirname(config())), readdirSync(dirname(target()))]).toEqual([
      ['config.json'],
      ['briefing.json'],
    ]);
  });

  test('to a missing file is refused', async () => {
    symlinkSync('/nowhere', config());
    await expect(writeSetting(io, 'ascii', true)).rejects.toThrow(
      `cannot write ${config()}: it is a link to /nowhere, which does not exist (correct the link or remove it)`,
    );
  });

  test('to a folder or a device is refused', async () => {
    symlinkSync('/dev/null', config());
    await expect(writeSetting(io, 'ascii', true)).rejects.toThrow(
      `cannot write ${config()}: it is a link to /dev/null, which is not an ordinary file (remove the link)`,
    );
  });

  test.runIf(process.getuid?.() === 0)('to a file of another user is refused', async () => {
    writeFileSync(target(), '{}');
    symlinkSync(target(), config());
    const { chownSync } = await import('node:fs');
    chownSync(target(), 65534, 65534);
    await expect(writeSetting(io, 'ascii', true)).rejects.toThrow(
      'which belongs to somebody else (remove the link)',
    );
    expect(readFileSync(target(), 'utf8')).toBe('{}');
  });
});
