import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asNobody, newFolder, PROGRAM, runProgram } from '../../e2e/program.js';
import { exampleJson } from '../../support/example.js';

/**
 * Tests the built program on every kind of unreadable, invalid or hostile file. The program must print one line that
 * says what is wrong, where the problem is, and what to do. It must exit with 3, print nothing on standard output, and
 * never print a stack trace.
 */
const folder = newFolder('faults');

function agendaOf(name: string, cwd = folder) {
  return runProgram(['agenda', '-b', name], { cwd, environment: { HOME: folder } });
}

function refusal(contents: string | Uint8Array) {
  writeFileSync(join(folder, 'a.json'), contents);
  const { exitCode, stdout, stderr } = agendaOf('./a.json');
  return { exitCode, stdout, first: stderr.split('\n')[0] };
}

const deepPointer = '/0'.repeat(64);

const REFUSED: readonly (readonly [what: string, contents: string | Uint8Array, message: string])[] = [
  ['an empty file', '', ':1:1: /: the file is empty (add a briefing to it, or use a different file)'],
  [
    'only white space',
    ' \n\t\n',
    ':1:1: /: the file contains only whitespace (add a briefing to it, or use a different file)',
  ],
  [
    'a truncated file',
    '{"formatVersion": 1, "title": "x',
    ':1:33: /title: the file ends inside the string that starts at 1:31 (add the closing quote, or restore the missing part)',
  ],
  [
    'a trailing comma',
    '{\n  "formatVersion": 1,\n}',
    ':2:21: /: there is a comma before the closing bracket (remove the comma)',
  ],
  [
    'a comment',
    '{\n  // note\n  "formatVersion": 1\n}',
    ':2:3: /: there is a comment, which JSON does not allow (remove the comment)',
  ],
  ['single quotes', "{'formatVersion': 1}", ':1:2: /: the string is in single quotes (use double quotes)'],
  [
    'NaN',
    '{"formatVersion": NaN}',
    ":1:19: /formatVersion: 'NaN' is not a number in JSON (leave the field out if nothing is known)",
  ],
  [
    'a number that is too large',
    '{"formatVersion": 1e999}',
    ":1:19: /formatVersion: the number '1e999' is too large (use a smaller number)",
  ],
  [
    'text after the end of the JSON',
    '{"formatVersion": 1} trailing',
    ':1:22: /: there is more text after the end of the JSON (remove the text)',
  ],
  [
    'a NUL at the end',
    '{"formatVersion": 1}\u0000',
    ':1:21: /: there is a NUL character (remove it; the file may be damaged)',
  ],
  [
    'UTF-16',
    Buffer.from('\ufeff{"formatVersion": 1}', 'utf16le'),
    ':1:1: /: the file is in UTF-16 (save the file as UTF-8)',
  ],
  [
    'a byte that is not UTF-8',
    Buffer.from([0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d]),
    ':2:2: /: the byte 0xff is not UTF-8 (save the file as UTF-8)',
  ],
  [
    'an overlong UTF-8 sequence',
    Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x7d]),
    ':1:3: /: the byte 0xc0 is not UTF-8 (save the file as UTF-8)',
  ],
  [
    'half a surrogate pair',
    '{"title": "\\ud800"}',
    ':1:12: /title: \\ud800 is half a character (write both halves, or the character itself)',
  ],
  [
    'a raw control character',
    '{"title": "a\u0007b"}',
    ':1:13: /title: there is a control character inside a string: U+0007 (remove it)',
  ],
  [
    'a duplicate key',
    '{\n "id": "a",\n "id": "b"\n}',
    ":3:2: /id: the key 'id' is already in this object, at 2:2 (keep one of the two)",
  ],
  [
    'nesting deeper than 64 levels',
    '['.repeat(70) + ']'.repeat(70),
    `:1:65: ${deepPointer}: objects and lists are nested more than 64 levels deep (a briefing needs fewer than ten; is this the right file?)`,
  ],
  [
    'a million levels of nesting',
    '['.repeat(1_000_000),
    `:1:65: ${deepPointer}: objects and lists are nested more than 64 levels deep (a briefing needs fewer than ten; is this the right file?)`,
  ],
  [
    'a root that is a list',
    '[]',
    ':1:1: /: the file is not a JSON object (put the briefing in curly braces)',
  ],
  [
    'a root that is null',
    'null',
    ':1:1: /: the file is not a JSON object (put the briefing in curly braces)',
  ],
  [
    'a string of a megabyte',
    JSON.stringify({ formatVersion: 1, title: 'x'.repeat(1_000_000) }),
    ':1:28: /title: the string has 1000000 characters (limit: 65536) (shorten it or split it up)',
  ],
  [
    'a later version of the format',
    '{"formatVersion": 2}',
    ':1:19: /formatVersion: format version 2 is not known; this program reads version 1 (install a newer version of briefing)',
  ],
  [
    'a version that is an integer over 2^53',
    '{"formatVersion": 9007199254740993}',
    ':1:19: /formatVersion: format version 9007199254740992 is not known; this program reads version 1 (install a newer version of briefing)',
  ],
  [
    'a million keys',
    `{${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    ':1:8892: /: the object has more than 1000 keys (remove unneeded keys)',
  ],
];

describe('a file that is not a briefing is refused with the line, the column and the JSON pointer of the problem', () => {
  test.each(REFUSED)('%s', (_, contents, message) => {
    expect(refusal(contents)).toEqual({ exitCode: 3, stdout: '', first: `./a.json${message}` });
  });

  test('the first twenty of a million problems are shown, and more problems are counted', () => {
    const file = { ...JSON.parse(exampleJson()), people: Array(1_000_000).fill(0) };
    writeFileSync(join(folder, 'a.json'), JSON.stringify(file));
    const { exitCode, stdout, stderr } = agendaOf('./a.json');
    const lines = stderr.trimEnd().split('\n');
    expect({ exitCode, stdout, lines: lines.length, last: lines.at(-1) }).toEqual({
      exitCode: 3,
      stdout: '',
      lines: 21,
      last: 'briefing: and 9981 more problems',
    });
  });
});

describe('an unusual but valid briefing is read', () => {
  const plain = exampleJson();
  test.each([
    ['a byte-order mark', `\ufeff${plain}`],
    ['Windows line breaks', plain.replaceAll('\n', '\r\n')],
  ])('%s', (_, contents) => {
    writeFileSync(join(folder, 'a.json'), plain);
    const expected = agendaOf('./a.json');
    writeFileSync(join(folder, 'a.json'), contents);
    expect(agendaOf('./a.json')).toEqual(expected);
    expect(expected.exitCode).toBe(0);
  });

  test('a byte-order mark does not count as a column', () => {
    expect(refusal('\ufeff{"formatVersion": NaN}').first).toBe(
      "./a.json:1:19: /formatVersion: 'NaN' is not a number in JSON (leave the field out if nothing is known)",
    );
  });
});

describe('an unreadable file is refused, and the reason is given', () => {
  const refused = (name: string, message: string) =>
    expect(agendaOf(name)).toEqual({ exitCode: 3, stdout: '', stderr: `briefing: cannot read ${message}\n` });

  test('a missing file', () =>
    refused('./none.json', './none.json: there is no such file (check the name and the folder)'));
  test('a folder', () => refused(folder, `${folder}: it is a folder (give a file in it)`));
  test('a device that never ends', () =>
    refused('/dev/zero', '/dev/zero: it is a device (give a file, or "-" for standard input)'));
  test('a named pipe without a writer', () => {
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    refused('./pipe', './pipe: it is a named pipe (give a file, or "-" for standard input)');
  });
  test('a socket', async () => {
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((ready) => server.once('listening', ready));
    refused('./socket', './socket: it is a socket (give a file, or "-" for standard input)');
    server.close();
  });
  test('a broken link', () => {
    symlinkSync('nowhere', join(folder, 'dangling'));
    refused('./dangling', './dangling: it is a link to nowhere, which does not exist (fix the link)');
  });
  test('a cycle of links', () => {
    symlinkSync('loop-b', join(folder, 'loop-a'));
    symlinkSync('loop-a', join(folder, 'loop-b'));
    refused('./loop-a', './loop-a: too many levels of symbolic links (give the file itself)');
  });
  test('a file with a trailing slash', () => {
    writeFileSync(join(folder, 'file'), '');
    refused('./file/', './file/: it is a file, and a / at the end means a folder (leave out the /)');
  });
  test('a name of over 255 bytes', () => {
    const { exitCode, stdout, stderr } = agendaOf(`./${'n'.repeat(300)}`);
    expect({ exitCode, stdout, lines: stderr.split('\n').length }).toEqual({
      exitCode: 3,
      stdout: '',
      lines: 2,
    });
  });
  test('an escape sequence in the name', () =>
    refused('./\u001b[2Jx', './<U+001B>[2Jx: there is no such file (check the name and the folder)'));
  test('a working folder that was deleted', () => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `cd '${gone}' && rmdir '${gone}' && exec '${process.execPath}' '${PROGRAM}' agenda -b ./a.json`],
      { encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: '',
      stderr:
        'briefing: cannot read ./a.json: the working folder has been deleted (change to another folder)\n',
    });
  });
  test('a file over the size limit, before it is parsed', () => {
    const file = openSync(join(folder, 'large.json'), 'w');
    // A sparse file, which takes no space on the disk.
    ftruncateSync(file, 64 * 1024 * 1024 + 1);
    closeSync(file);
    refused('./large.json', './large.json: it is larger than 64 MB (split it up, or give another file)');
  });
  test('a file that grows while it is read', () => {
    writeFileSync(join(folder, 'grows.json'), exampleJson());
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs'), { readSync } = fs;
fs.readSync = (...parameters) => (fs.appendFileSync('grows.json', ' '), readSync(...parameters));`,
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', hook, PROGRAM, 'agenda', '-b', './grows.json'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: folder } as never,
        timeout: 240_000,
      },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: '',
      stderr:
        'briefing: cannot read ./grows.json: it changed while it was being read (try again when no program is writing to it)\n',
    });
  });
  test('a file without read permission', () => {
    writeFileSync(join(folder, 'secret.json'), exampleJson());
    chmodSync(join(folder, 'secret.json'), 0);
    const { exitCode, stdout, stderr } = asNobody(['agenda', '-b', join(folder, 'secret.json')], folder);
    expect([exitCode, stdout, stderr]).toEqual([
      3,
      '',
      `briefing: cannot read ${folder}/secret.json: you do not have permission to read it (ask its owner, or change its permissions)\n`,
    ]);
  });
});
