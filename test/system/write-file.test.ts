import fs from 'node:fs';
import { createServer } from 'node:net';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { type WriteCalls, writeFile } from '../../src/system/files/write-file.js';
import { failing, makeFifo, messageOf, systemError, useFolder } from './folder-for-test.js';

const at = useFolder();
const FORCE = { force: true };
const writing = (path: string, force = false) => messageOf(() => writeFile(path, 'new', { force }));
const refusal = (path: string, reason: string) => `Unwritable: cannot write ${path}: ${reason}`;
const names = () => fs.readdirSync(at()).sort();
const contents = (path: string) => fs.readFileSync(path, 'utf8');
const EXISTS = 'it already exists (choose another name, or add --force to replace it)';

describe('a file is written atomically:', () => {
  test('a new file, with default permissions', () => {
    writeFile(at('a.md'), 'text é');
    expect(contents(at('a.md'))).toBe('text é');
    expect(fs.statSync(at('a.md')).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(names()).toEqual(['a.md']);
  });

  test('in folders created on request, accessible only to their owner', () => {
    writeFile(at('a/b/c.md'), 'text', { own: true });
    expect(contents(at('a/b/c.md'))).toBe('text');
    expect(['a', 'a/b'].map((folder) => fs.statSync(at(folder)).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(messageOf(() => writeFile(at('a/b/c.md/d.md'), 'text', { own: true }))).toBe(
      refusal(at('a/b/c.md/d.md'), 'part of its path is a file, not a folder (check the path)'),
    );
  });

  test('from bytes', () => {
    writeFile(at('a.bin'), Uint8Array.of(0, 255, 10));
    expect([...fs.readFileSync(at('a.bin'))]).toEqual([0, 255, 10]);
  });

  test('an empty file', () => {
    writeFile(at('a.md'), '');
    expect(contents(at('a.md'))).toBe('');
  });

  test('replacing an old file on request, keeping its permissions', () => {
    fs.writeFileSync(at('a.md'), 'old and longer');
    fs.chmodSync(at('a.md'), 0o606);
    writeFile(at('a.md'), 'new', FORCE);
    expect(contents(at('a.md'))).toBe('new');
    expect(fs.statSync(at('a.md')).mode & 0o777).toBe(0o606);
    expect(names()).toEqual(['a.md']);
  });

  test('as a new file even if replacing is allowed', () => {
    writeFile(at('a.md'), 'new', FORCE);
    expect(contents(at('a.md'))).toBe('new');
  });

  test('with the longest possible name', () => {
    const name = 'é'.repeat(127);
    writeFile(at(name), 'new');
    expect(names()).toEqual([name]);
  });

  test.runIf(isMainThread)('in the working folder', () => {
    const before = process.cwd();
    process.chdir(at());
    writeFile('a.md', 'new');
    process.chdir(before);
    expect(contents(at('a.md'))).toBe('new');
  });

  test('if the system writes one byte at a time', () => {
    const asked: number[] = [];
    const slow = {
      ...fs,
      writeSync: ((fd: number, bytes: Uint8Array, from: number, length: number) => {
        asked.push(length);
        return fs.writeSync(fd, bytes, from, 1);
      }) as typeof fs.writeSync,
    };
    writeFile(at('a.md'), 'older', {}, slow);
    expect([contents(at('a.md')), asked]).toEqual(['older', [5, 4, 3, 2, 1]]);
  });

  test('on a disk without hard links', () => {
    const without = {
      ...fs,
      linkSync: failing('EPERM'),
    };
    writeFile(at('a.md'), 'new', {}, without);
    expect(contents(at('a.md'))).toBe('new');
    expect(names()).toEqual(['a.md']);
  });
});

describe('an existing entry is left unchanged:', () => {
  test('a file, unless replacing it is requested', () => {
    fs.writeFileSync(at('a.md'), 'old');
    expect(writing(at('a.md'))).toBe(refusal(at('a.md'), EXISTS));
    expect(contents(at('a.md'))).toBe('old');
    expect(names()).toEqual(['a.md']);
  });

  test.each([
    ['a file', undefined],
    ['a file on a disk without hard links', 'EPERM'],
  ])('%s that appears while the new file is being written', (_what, code) => {
    const racing = {
      ...fs,
      linkSync: (from: fs.PathLike, to: fs.PathLike) => {
        fs.writeFileSync(to, 'theirs');
        if (code) throw systemError(code);
        fs.linkSync(from, to);
      },
    };
    expect(messageOf(() => writeFile(at('a.md'), 'new', {}, racing))).toBe(refusal(at('a.md'), EXISTS));
    expect(contents(at('a.md'))).toBe('theirs');
    expect(names()).toEqual(['a.md']);
  });

  test.each([[false], [true]])('a link and its target (replacing: %s)', (force) => {
    fs.writeFileSync(at('target'), 'old');
    fs.symlinkSync('target', at('link'));
    expect(writing(at('link'), force)).toBe(
      refusal(at('link'), 'it is a link to target (give the name of the file itself)'),
    );
    expect(fs.readlinkSync(at('link'))).toBe('target');
    expect(contents(at('target'))).toBe('old');
    expect(names()).toEqual(['link', 'target']);
  });

  test('a broken link', () => {
    fs.symlinkSync('target', at('link'));
    expect(writing(at('link'), true)).toBe(
      refusal(at('link'), 'it is a link to target (give the name of the file itself)'),
    );
    expect(names()).toEqual(['link']);
  });

  test('a folder', () => {
    fs.mkdirSync(at('folder'));
    const reason = 'it is a folder (give the name of a file in it)';
    expect(writing(at('folder'), true)).toBe(refusal(at('folder'), reason));
    expect(writing(at('folder/.'), true)).toBe(refusal(at('folder/.'), reason));
    expect(fs.readdirSync(at('folder'))).toEqual([]);
  });

  test('a device, a named pipe (without waiting for a reader) and a socket', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(at('socket'), done));
    for (const path of ['/dev/full', makeFifo(at('fifo')), at('socket')])
      expect(writing(path, true)).toBe(refusal(path, 'it is not an ordinary file (give another name)'));
    await new Promise((done) => server.close(done));
  });
});

describe('an unwritable path is refused, and the error suggests a remedy', () => {
  test.each([
    ['a file used as a folder', 'a/b', 'part of its path is a file, not a folder (check the path)'],
    ['a slash at the end', 'a/', 'a / at the end means a folder (give the name of a file in it)'],
    ['a name that is too long', 'x'.repeat(256), 'the name is too long (choose a shorter name)'],
  ])('%s', (_what, name, reason) => {
    fs.writeFileSync(at('a'), 'old');
    expect(writing(at(name))).toBe(refusal(at(name), reason));
    expect(names()).toEqual(['a']);
  });

  test('a folder that is missing', () => {
    expect(writing(at('no/a.md'))).toBe(
      refusal(at('no/a.md'), `the folder ${at('no')} does not exist (create it first)`),
    );
  });

  test.runIf(fs.existsSync('/proc/self'))('a folder that cannot be created, without retrying forever', () => {
    const path = '/proc/nobody/config/a.md';
    expect(messageOf(() => writeFile(path, 'new', { own: true }))).toBe(
      refusal(path, 'the folder /proc/nobody/config does not exist (create it first)'),
    );
  });

  test('an empty name, and a name with a NUL', () => {
    expect(writing('')).toBe(refusal('the file', 'the name is empty (give the name of a file)'));
    expect(writing('a\0b')).toBe(
      refusal('a<U+0000>b', 'there is a NUL character in the name (give another name)'),
    );
  });

  test.skipIf(process.getuid?.() === 0)('a folder without permission', () => {
    fs.mkdirSync(at('shut'), { mode: 0o500 });
    expect(writing(at('shut/a.md'))).toBe(
      refusal(at('shut/a.md'), 'you do not have permission to write there (choose another folder)'),
    );
  });

  test.runIf(isMainThread)('a working folder that has been deleted', () => {
    const before = process.cwd();
    fs.mkdirSync(at('gone'));
    process.chdir(at('gone'));
    fs.rmdirSync(at('gone'));
    const message = writing('a.md');
    process.chdir(before);
    expect(message).toBe(refusal('a.md', 'the working folder has been deleted (change to another folder)'));
  });
});

/** Returns file system calls. The call with the index `turn` fails. */
function failingAt(turn: number, code: string): { calls: WriteCalls; made: string[] } {
  const made: string[] = [];
  const calls: Record<string, unknown> = { ...fs };
  const wrapped = [
    ...['lstatSync', 'openSync', 'fchmodSync', 'writeSync', 'fsyncSync', 'fstatSync', 'closeSync'],
    ...['renameSync', 'linkSync', 'unlinkSync'],
  ] as const;
  for (const name of wrapped) {
    calls[name] = (...parameters: unknown[]) => {
      const fails = made.push(name) - 1 === turn;
      // A descriptor is closed even if closing it reports an error.
      if (fails && name === 'closeSync') fs.closeSync(parameters[0] as number);
      if (fails) throw systemError(code);
      return (fs[name] as (...all: unknown[]) => unknown)(...parameters);
    };
  }
  return { calls: calls as unknown as WriteCalls, made };
}

describe('whichever system call fails, the file is either the old or the new one, and nothing else is left', () => {
  const NEW = [
    ...['lstatSync', 'openSync', 'writeSync', 'fsyncSync', 'fstatSync', 'closeSync', 'linkSync'],
    ...['unlinkSync', 'openSync', 'fsyncSync', 'closeSync'],
  ];
  const OLD = [
    ...['lstatSync', 'openSync', 'fchmodSync', 'writeSync', 'fsyncSync', 'fstatSync', 'closeSync'],
    ...['renameSync', 'unlinkSync', 'openSync', 'fsyncSync', 'closeSync'],
  ];

  test('the expected system calls are made', () => {
    const fresh = failingAt(-1, '');
    writeFile(at('a.md'), 'new', {}, fresh.calls);
    expect(fresh.made).toEqual(NEW);
    const replacing = failingAt(-1, '');
    writeFile(at('a.md'), 'newer', FORCE, replacing.calls);
    expect(replacing.made).toEqual(OLD);
  });

  test.each(OLD.map((name, turn) => [turn, name]))('replacing a file while call %i (%s) fails', (turn) => {
    fs.writeFileSync(at('a.md'), 'old');
    const message = messageOf(() =>
      writeFile(at('a.md'), 'new', FORCE, failingAt(Number(turn), 'EIO').calls),
    );
    const isPlaced = Number(turn) > OLD.indexOf('renameSync');
    expect(message).toBe(
      isPlaced ? 'done' : refusal(at('a.md'), 'input/output error (choose another folder)'),
    );
    expect(contents(at('a.md'))).toBe(isPlaced ? 'new' : 'old');
    expect(names()).toEqual(['a.md']);
  });

  test.each(NEW.map((name, turn) => [turn, name]))('writing a new file while call %i (%s) fails', (turn) => {
    const message = messageOf(() => writeFile(at('a.md'), 'new', {}, failingAt(Number(turn), 'EIO').calls));
    // Without hard links, the file is renamed instead.
    const isPlaced = Number(turn) >= NEW.indexOf('linkSync');
    expect(message).toBe(
      isPlaced ? 'done' : refusal(at('a.md'), 'input/output error (choose another folder)'),
    );
    expect(names()).toEqual(isPlaced ? ['a.md'] : []);
  });

  test('no descriptor is left open', () => {
    for (const turn of OLD.keys()) {
      fs.writeFileSync(at('a.md'), 'old');
      const { calls } = failingAt(turn, 'EIO');
      const open = new Set<number>();
      const counting = {
        ...calls,
        openSync: ((...parameters: Parameters<typeof fs.openSync>) => {
          const descriptor = calls.openSync(...parameters);
          open.add(descriptor);
          return descriptor;
        }) as typeof fs.openSync,
        closeSync: (descriptor: number) => {
          open.delete(descriptor);
          calls.closeSync(descriptor);
        },
      };
      messageOf(() => writeFile(at('a.md'), 'new', FORCE, counting));
      expect([turn, ...open]).toEqual([turn]);
    }
  });

  const FULL = 'the disk is full (free some space and try again)';

  test('a disk that fills up', () => {
    fs.writeFileSync(at('a.md'), 'old');
    const full = failingAt(OLD.indexOf('writeSync'), 'ENOSPC').calls;
    expect(messageOf(() => writeFile(at('a.md'), 'new', FORCE, full))).toBe(refusal(at('a.md'), FULL));
    expect(contents(at('a.md'))).toBe('old');
    expect(names()).toEqual(['a.md']);
  });

  test.each([
    [
      'that writes less than it reports',
      (fd: number, bytes: Uint8Array) => fs.writeSync(fd, bytes, 0, 1) + bytes.length - 1,
    ],
    ['that writes nothing', () => 0],
  ])('a disk %s', (_what, writeSync) => {
    fs.writeFileSync(at('a.md'), 'old');
    const cutting = { ...fs, writeSync: writeSync as typeof fs.writeSync };
    expect(messageOf(() => writeFile(at('a.md'), 'new', FORCE, cutting))).toBe(refusal(at('a.md'), FULL));
    expect(contents(at('a.md'))).toBe('old');
    expect(names()).toEqual(['a.md']);
  });
});

test('the temporary file is hidden and next to the target', () => {
  const seen: string[] = [];
  const watched = { ...fs, fsyncSync: () => void seen.push(...names()) };
  writeFile(at('a.md'), 'new', {}, watched);
  expect(seen.map((name) => name.replace(/\.[a-z0-9]+\.tmp$/, '.<random>.tmp'))).toEqual([
    '.a.md.<random>.tmp',
    'a.md',
  ]);
});
