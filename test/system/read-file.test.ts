import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/system/files/read-file.js';
import { failing, makeFifo, messageOf, systemError, useFolder } from './folder-for-test.js';

const at = useFolder();
const LIMIT = 1000;
const reading = (path: string) => messageOf(() => readFile(path, LIMIT));
/** Writes a file, and returns its path. */
const made = (contents: string | Uint8Array): string => {
  fs.writeFileSync(at('a.json'), contents);
  return at('a.json');
};
const refusal = (path: string, reason: string) => `Unreadable: cannot read ${path}: ${reason}`;

test('a file is read completely, and all bytes are unchanged', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  expect(Buffer.from(readFile(made(bytes), LIMIT)).equals(bytes)).toBe(true);
});

test('a file that is larger than a chunk is read completely', () => {
  const text = 'abcdefg'.repeat(50_000);
  expect(Buffer.from(readFile(made(text), 1e6)).toString()).toBe(text);
});

test('an empty file is read', () => {
  expect(readFile(made(''), LIMIT).length).toBe(0);
});

test('a file is read through a link', () => {
  fs.writeFileSync(at('a.json'), 'text');
  fs.symlinkSync('a.json', at('link'));
  expect(Buffer.from(readFile(at('link'), LIMIT)).toString()).toBe('text');
});

test.runIf(fs.existsSync('/proc/self/status'))(
  'a file with a reported size of zero is read to its end',
  () => {
    expect(Buffer.from(readFile('/proc/self/status', 100_000)).toString().startsWith('Name:')).toBe(true);
  },
);

describe('an unreadable file is refused, with the reason and what to do', () => {
  test.each([
    ['a missing file', () => at('no.json'), 'there is no such file (check the name and the folder)'],
    ['a folder', () => at(), 'it is a folder (give a file in it)'],
    [
      'a named pipe, without waiting for its other end',
      () => makeFifo(at('fifo')),
      'it is a named pipe (give a file, or "-" for standard input)',
    ],
    [
      'a device that never ends',
      () => '/dev/zero',
      'it is a device (give a file, or "-" for standard input)',
    ],
    [
      'a file with a slash after its name',
      () => `${made('x')}/`,
      'it is a file, and a / at the end means a folder (leave out the /)',
    ],
    [
      'a file used as a folder',
      () => `${made('x')}/b`,
      'part of its path is a file, not a folder (check the path)',
    ],
    ['a name of more than 255 bytes', () => at('x'.repeat(256)), 'the name is too long (use a shorter name)'],
  ])('%s', (_what, make, reason) => {
    const path = make();
    expect(reading(path)).toBe(refusal(path, reason));
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    fs.writeFileSync(at('a.json'), 'x', { mode: 0 });
    expect(reading(at('a.json'))).toBe(
      refusal(
        at('a.json'),
        'you do not have permission to read it (ask its owner, or change its permissions)',
      ),
    );
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(at('socket'), done));
    expect(reading(at('socket'))).toBe(
      refusal(at('socket'), 'it is a socket (give a file, or "-" for standard input)'),
    );
    await new Promise((done) => server.close(done));
  });

  test('a broken link', () => {
    fs.symlinkSync('gone\x1b[2J.json', at('link'));
    expect(reading(at('link'))).toBe(
      refusal(at('link'), 'it is a link to gone<U+001B>[2J.json, which does not exist (fix the link)'),
    );
  });

  test('a loop of links', () => {
    fs.symlinkSync('two', at('one'));
    fs.symlinkSync('one', at('two'));
    expect(reading(at('one'))).toBe(
      refusal(at('one'), 'too many levels of symbolic links (give the file itself)'),
    );
  });

  test('an empty name', () => {
    expect(reading('')).toBe(refusal('the file', 'the name is empty (give the name of a file)'));
  });

  test('a NUL in the name', () => {
    expect(reading('a\0b')).toBe(
      refusal('a<U+0000>b', 'there is a NUL character in the name (give another name)'),
    );
  });

  test('a name with an escape character, which is shown as its code', () => {
    expect(reading('/no\x1b[2J\n')).toBe(
      refusal('/no<U+001B>[2J ', 'there is no such file (check the name and the folder)'),
    );
  });

  test.runIf(isMainThread)('a working folder that was deleted', () => {
    const before = process.cwd();
    fs.mkdirSync(at('gone'));
    process.chdir(at('gone'));
    fs.rmdirSync(at('gone'));
    const message = reading('a.json');
    process.chdir(before);
    expect(message).toBe(refusal('a.json', 'the working folder has been deleted (change to another folder)'));
  });

  test('an unknown error, which is reported by its code, without the system’s message', () => {
    const calls = {
      ...fs,
      openSync: failing('EWEIRD'),
    };
    expect(messageOf(() => readFile('a.json', LIMIT, calls))).toBe(
      refusal('a.json', 'system error EWEIRD (give another file)'),
    );
  });

  test('a disk that fails in the middle of reading', () => {
    fs.writeFileSync(at('a.json'), 'x');
    const calls = {
      ...fs,
      readSync: failing('EIO'),
    };
    expect(messageOf(() => readFile(at('a.json'), LIMIT, calls))).toBe(
      refusal(at('a.json'), 'input/output error (check the disk, or give a copy)'),
    );
  });
});

describe('the size is limited', () => {
  const tooLarge = (path: string, size: string) =>
    refusal(path, `it is larger than ${size} (split it up, or give another file)`);

  test('a file of exactly the maximum size is read, and a file with one more byte is refused', () => {
    fs.writeFileSync(at('a.json'), 'x'.repeat(1000));
    expect(reading(at('a.json'))).toBe('done');
    fs.appendFileSync(at('a.json'), 'x');
    expect(reading(at('a.json'))).toBe(tooLarge(at('a.json'), '1000 bytes'));
  });

  test('a huge file is refused before any of it is read', () => {
    fs.writeFileSync(at('a.json'), '');
    fs.truncateSync(at('a.json'), 2 ** 40);
    const calls = {
      ...fs,
      readSync: (): never => {
        throw new Error('read');
      },
    };
    expect(messageOf(() => readFile(at('a.json'), 128 * 1024 * 1024, calls))).toBe(
      tooLarge(at('a.json'), '128 MB'),
    );
  });

  /** Changes the file just after its size has been read. */
  const then = (change: () => void) => ({
    ...fs,
    fstatSync: ((descriptor: number) => {
      const status = fs.fstatSync(descriptor);
      change();
      return status;
    }) as typeof fs.fstatSync,
  });
  const growing = (path: string, by: string) => then(() => fs.appendFileSync(path, by));

  test('a file that keeps growing while it is read is refused after one call to readSync', () => {
    fs.writeFileSync(at('a.json'), 'x');
    let reads = 0;
    const readSync = ((...parameters: Parameters<typeof fs.readSync>) => {
      reads += 1;
      fs.appendFileSync(at('a.json'), 'x');
      return fs.readSync(...parameters);
    }) as typeof fs.readSync;
    expect(messageOf(() => readFile(at('a.json'), LIMIT, { ...fs, readSync }))).toBe(
      refusal(
        at('a.json'),
        'it changed while it was being read (try again when no program is writing to it)',
      ),
    );
    expect(reads).toBe(1);
  });

  test('a file that was empty and grows beyond the limit is refused', () => {
    fs.writeFileSync(at('a.json'), '');
    expect(messageOf(() => readFile(at('a.json'), LIMIT, growing(at('a.json'), 'x'.repeat(1001))))).toBe(
      tooLarge(at('a.json'), '1000 bytes'),
    );
  });

  test('a file that changes while it is read is refused', () => {
    fs.writeFileSync(at('a.json'), 'x');
    expect(messageOf(() => readFile(at('a.json'), LIMIT, growing(at('a.json'), 'y')))).toBe(
      refusal(
        at('a.json'),
        'it changed while it was being read (try again when no program is writing to it)',
      ),
    );
  });

  test('a file that becomes shorter while it is read is refused', () => {
    fs.writeFileSync(at('a.json'), '[1, 2]');
    const cut = then(() => fs.truncateSync(at('a.json'), 3));
    expect(messageOf(() => readFile(at('a.json'), LIMIT, cut))).toBe(
      refusal(
        at('a.json'),
        'it changed while it was being read (try again when no program is writing to it)',
      ),
    );
  });
});

test('no descriptor is left open, whether reading succeeds or fails', () => {
  fs.writeFileSync(at('a.json'), 'x');
  const open: number[] = [];
  const counting = {
    ...fs,
    openSync: ((...parameters: Parameters<typeof fs.openSync>) => {
      const descriptor = fs.openSync(...parameters);
      open.push(descriptor);
      return descriptor;
    }) as typeof fs.openSync,
    closeSync: (descriptor: number) => {
      open.splice(open.indexOf(descriptor), 1);
      fs.closeSync(descriptor);
    },
  };
  readFile(at('a.json'), LIMIT, counting);
  messageOf(() => readFile(at('a.json'), 0, counting));
  messageOf(() => readFile(at(), LIMIT, counting));
  expect(open).toEqual([]);
});

describe('a path to a descriptor is read like standard input:', () => {
  const folders = ['/dev/fd', '/proc/self/fd'].filter((folder) => fs.existsSync(folder));

  test.each(folders)('a pipe at %s, to its end', (folder) => {
    const fifo = makeFifo(at('fifo'));
    spawn('sh', ['-c', 'printf one > "$0"', fifo]);
    const descriptor = fs.openSync(fifo, 'r');
    expect(Buffer.from(readFile(`${folder}/${descriptor}`, LIMIT)).toString()).toBe('one');
    fs.closeSync(descriptor);
  });

  test('a pipe that never ends, up to the limit', () => {
    const descriptor = fs.openSync('/dev/zero', 'r');
    expect(reading(`/dev/fd/${descriptor}`)).toBe(
      refusal(`/dev/fd/${descriptor}`, 'it is larger than 1000 bytes (split it up, or give another file)'),
    );
    fs.closeSync(descriptor);
  });

  test('a descriptor that is not open', () => {
    expect(reading('/dev/fd/987654')).toBe(
      refusal('/dev/fd/987654', 'nothing is open there (give the name of a file)'),
    );
  });

  test('a folder', () => {
    const descriptor = fs.openSync(at(), 'r');
    expect(reading(`/dev/fd/${descriptor}`)).toBe(
      refusal(`/dev/fd/${descriptor}`, 'it is a folder (give a file in it)'),
    );
    fs.closeSync(descriptor);
  });

  test('/dev/stdin is descriptor 0', () => {
    const asked: number[] = [];
    const noting = {
      ...fs,
      fstatSync: ((descriptor: number): never => {
        asked.push(descriptor);
        throw systemError('EIO');
      }) as unknown as typeof fs.fstatSync,
    };
    expect(messageOf(() => readFile('/dev/stdin', LIMIT, noting))).toBe(
      refusal('/dev/stdin', 'system error EIO (give the name of a file)'),
    );
    expect(asked).toEqual([0]);
  });

  test('other files with similar paths are not mistaken for descriptors', () => {
    fs.mkdirSync(at('dev/fd/1'), { recursive: true });
    fs.writeFileSync(at('dev/fd/2'), 'text');
    fs.writeFileSync(at('dev/fd/1/a'), 'more');
    expect(Buffer.from(readFile(at('dev/fd/2'), LIMIT)).toString()).toBe('text');
    expect(Buffer.from(readFile(at('dev/fd/1/a'), LIMIT)).toString()).toBe('more');
    expect(reading('/dev/fd/1x')).toBe(
      refusal('/dev/fd/1x', 'there is no such file (check the name and the folder)'),
    );
  });
});
