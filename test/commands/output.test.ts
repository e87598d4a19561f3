import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.js';
import { FORMATS, isFormatName } from '../../src/render/index.js';
import { systemIo } from '../../src/system/system.js';
import { exampleJson } from '../support/example.js';
import { fakeIo, run } from '../support/fake-io.js';

/** The first file extension of each format that has one: `.txt .md .json`. */
const EXTENSIONS = Object.values(FORMATS)
  .flatMap(({ extensions }) => extensions.slice(0, 1))
  .join(' ');

const OWN = { 'own.json': exampleJson() };
const LIBRARY = '/home/ann/.local/share/briefing';

/** Runs a command with the real file system, in a new folder. */
async function inFolder(
  args: (folder: string) => readonly string[],
  prepare: (folder: string) => void = () => {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-output-'));
  prepare(folder);
  const io = { ...fakeIo(), files: systemIo(process).files };
  const exitCode = await main(args(folder), io);
  return { exitCode, stdout: io.stdout.text, stderr: io.stderr.text.replaceAll(folder, 'FOLDER'), folder };
}

describe('the file extension sets the format', () => {
  test.each([
    ['answer.txt', 'plain'],
    ['answer.md', 'markdown'],
    ['answer.MARKDOWN', 'markdown'],
    ['folder.csv/answer.json', 'json'],
    ['answer.csv', 'csv'],
    ['answer.jsonld', 'jsonld'],
  ])('the extension of %s selects %s', async (file, format) => {
    const { exitCode, stdout, stderr, io } = await run(['timeline', '-o', file]);
    const printed = await run(['timeline', '--format', format]);
    expect({ exitCode, stdout, stderr, written: [...io.written] }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `briefing: wrote ${file} (${format})\n${printed.stderr}`,
      written: [[file, printed.stdout]],
    });
  });

  test('--format overrides the file extension', async () => {
    const { stderr, io } = await run(['agenda', '-o', 'a.md', '--format', 'json']);
    expect(stderr).toBe('briefing: wrote a.md (json)\n');
    expect(JSON.parse(io.written.get('a.md') ?? '').kind).toBe('agenda');
  });

  test.each([
    ['md', 'markdown'],
    ['txt', 'plain'],
    ['htm', 'html'],
  ])('--format also accepts the extension: %s is %s', async (ending, format) => {
    const answer = await run(['agenda', '--format', ending]);
    expect([answer.exitCode, answer.stdout]).toEqual([0, (await run(['agenda', '-f', format])).stdout]);
  });

  test('--format accepts no other word', async () => {
    const { exitCode, stdout, stderr } = await run(['agenda', '--format', 'constructor']);
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      '',
      "briefing: option '-f, --format <format>' argument 'constructor' is invalid. Allowed choices are terminal, plain, markdown, html, json, csv, calendar, jsonld.\n",
    ]);
  });

  test('`-` is standard output', async () => {
    expect((await run(['agenda', '-o', '-'])).stdout).toBe((await run(['agenda'])).stdout);
  });
});

describe('an answer written to a file', () => {
  test('is 80 columns wide and without color, whatever the size of the window', async () => {
    const world = {
      terminal: true,
      columns: 132,
      environment: { FORCE_COLOR: '1', COLUMNS: '40', LANG: 'C' },
    };
    const { io } = await run(['agenda', '-o', 'a.txt', '--format', 'terminal'], world);
    expect(io.written.get('a.txt')).toBe((await run(['agenda', '--width', '80'])).stdout);
  });

  test('has the requested width, and contains only ASCII on request', async () => {
    const { io } = await run(['agenda', '-o', 'a.txt', '--format', 'terminal', '--width', '100', '--ascii']);
    expect(io.written.get('a.txt')).toBe((await run(['agenda', '--width', '100', '--ascii'])).stdout);
  });
});

describe('a folder with a trailing slash gets a file named after the title', () => {
  test('even if the title contains a path or control characters', async () => {
    const files = { 'own.json': exampleJson((file) => Object.assign(file, { title: '../../CON' })) };
    const { io } = await run(['-b', 'own.json', 'overview', '-o', 'out/', '--format', 'markdown'], { files });
    expect([...io.written.keys()]).toEqual(['out/briefing-con.md']);
  });

  test('in the requested format; without one, the command is refused', async () => {
    expect(await run(['agenda', '-o', 'out/'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr:
        'briefing: cannot write to out/: a folder has no file extension to set the format (add a format, such as --format markdown)\n',
    });
  });
});

describe('a usage error gives exit code 2 and writes nothing', () => {
  test.each([
    ['a.doc', `cannot write a.doc: no format has this file extension (use ${EXTENSIONS}, or give --format)`],
    [
      'agenda',
      `cannot write agenda: no format has this file extension (use ${EXTENSIONS}, or give --format)`,
    ],
    [
      'a.pdf',
      `cannot write a.pdf: PDF is not supported (write ${isFormatName('html') ? '.html' : '.md'} and print that to PDF)`,
    ],
    ['', 'cannot write the answer: the file name is empty (give -o a name, or - for standard output)'],
  ])('-o %j', async (file, words) => {
    const { exitCode, stdout, stderr, io } = await run(['timeline', '-o', file]);
    expect({ exitCode, stdout, stderr, written: [...io.written] }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `briefing: ${words}\n`,
      written: [],
    });
  });
});

describe('existing files', () => {
  test('are kept without --force and replaced with it', async () => {
    const prepare = (folder: string) => writeFileSync(join(folder, 'a.md'), 'mine');
    const kept = await inFolder((folder) => ['agenda', '-o', join(folder, 'a.md')], prepare);
    expect([kept.exitCode, kept.stdout, kept.stderr]).toEqual([
      4,
      '',
      'briefing: cannot write FOLDER/a.md: it already exists (choose another name, or add --force to replace it)\n',
    ]);
    expect(readFileSync(join(kept.folder, 'a.md'), 'utf8')).toBe('mine');
    const replaced = await inFolder((folder) => ['agenda', '--force', '-o', join(folder, 'a.md')], prepare);
    expect([replaced.exitCode, replaced.stderr]).toEqual([0, 'briefing: wrote FOLDER/a.md (markdown)\n']);
    expect(readFileSync(join(replaced.folder, 'a.md'), 'utf8')).toBe(
      (await run(['agenda', '--format', 'markdown'])).stdout,
    );
  });

  test('are never overwritten if they are the briefing that is read, under any name', async () => {
    const prepare = (folder: string) => {
      writeFileSync(join(folder, 'own.json'), exampleJson());
      mkdirSync(join(folder, 'sub'));
    };
    const { exitCode, stderr, folder } = await inFolder(
      (at) => ['-b', join(at, 'own.json'), 'agenda', '--force', '-o', `${at}/sub/../own.json`],
      prepare,
    );
    expect([exitCode, stderr]).toEqual([
      4,
      'briefing: cannot write FOLDER/sub/../own.json: the answer is made from this file (choose another name)\n',
    ]);
    expect(readFileSync(join(folder, 'own.json'), 'utf8')).toBe(exampleJson());
  });

  test.each([
    ['validate', ['validate', 'own.json'], 'own.json'],
    ['verify', ['verify', 'text.txt', '-b', 'own.json'], 'text.txt'],
    ['search --all', ['search', 'fees', '--all'], `${LIBRARY}/harbour.json`],
    ['search --all, for a file without matches', ['search', 'fees', '--all'], `${LIBRARY}/zero.json`],
    ['list', ['list'], `${LIBRARY}/harbour.json`],
    [
      'overview, for a different briefing in the library',
      ['overview', '-b', 'harbour'],
      `${LIBRARY}/zero.json`,
    ],
  ])('are never overwritten if they are the input of a command: %s', async (_what, args, file) => {
    const library = { [`${LIBRARY}/harbour.json`]: exampleJson(), [`${LIBRARY}/zero.json`]: '{}' };
    const files = { ...OWN, 'text.txt': 'The text.', ...library };
    const { exitCode, stderr, io } = await run([...args, '-o', file, '--format', 'json', '--force'], {
      files,
      environment: { HOME: '/home/ann' },
    });
    expect([exitCode, stderr, io.written.has(file)]).toEqual([
      4,
      `briefing: cannot write ${file}: the answer is made from this file (choose another name)\n`,
      false,
    ]);
  });

  test.each([
    ['folders', 'there.md', 'it is a folder (give the name of a file in it)'],
    ['links', 'link.md', 'it is a link to FOLDER/target.md (give the name of the file itself)'],
  ])('are not written to if they are %s', async (_what, name, words) => {
    const { exitCode, stderr, folder } = await inFolder(
      (at) => ['agenda', '--force', '-o', join(at, name)],
      (at) => {
        mkdirSync(join(at, 'there.md'));
        writeFileSync(join(at, 'target.md'), 'mine');
        symlinkSync(join(at, 'target.md'), join(at, 'link.md'));
      },
    );
    expect([exitCode, stderr]).toEqual([4, `briefing: cannot write FOLDER/${name}: ${words}\n`]);
    expect(readdirSync(folder)).toEqual(['link.md', 'target.md', 'there.md']);
    expect(readFileSync(join(folder, 'target.md'), 'utf8')).toBe('mine');
  });

  test('are not created in a folder that does not exist', async () => {
    const { exitCode, stdout, stderr } = await inFolder((at) => ['agenda', '-o', join(at, 'no', 'a.md')]);
    expect([exitCode, stdout, stderr]).toEqual([
      4,
      '',
      'briefing: cannot write FOLDER/no/a.md: the folder FOLDER/no does not exist (create it first)\n',
    ]);
  });
});

test.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', '-'])(
  'the path %s is standard output',
  async (name) => {
    const { exitCode, stdout, stderr, io } = await run(['agenda', '-o', name]);
    expect([exitCode, stdout, stderr, [...io.written]]).toEqual([0, (await run(['agenda'])).stdout, '', []]);
  },
);

test.each(['/dev/stderr', '/dev/fd/2', '/proc/self/fd/2'])(
  'the path %s is standard error, and the output has no colors',
  async (name) => {
    const { exitCode, stdout, stderr, io } = await run(['agenda', '-o', name], {
      terminal: true,
      columns: 80,
    });
    expect([exitCode, stdout, stderr, [...io.written]]).toEqual([0, '', (await run(['agenda'])).stdout, []]);
  },
);

test('control characters in a file name are shown as codes in messages', async () => {
  expect((await run(['agenda', '-o', 'a\u001b[31m.md'])).stderr).toBe(
    'briefing: wrote a<U+001B>[31m.md (markdown)\n',
  );
});

test('an output file that cannot be written is reported before any prompt', async () => {
  const { exitCode, stderr } = await run(['-b', 'own.json', 'issue', '-o', 'a.doc'], {
    files: OWN,
    terminal: true,
  });
  expect([exitCode, stderr]).toEqual([
    2,
    `briefing: cannot write a.doc: no format has this file extension (use ${EXTENSIONS}, or give --format)\n`,
  ]);
});

describe('a command whose output is not a document can also write to a file', () => {
  test('schema', async () => {
    const { exitCode, stdout, stderr, io } = await run(['schema', '-o', 'briefing.schema.json']);
    expect([exitCode, stdout, stderr]).toEqual([0, '', 'briefing: wrote briefing.schema.json (json)\n']);
    expect(io.written.get('briefing.schema.json')).toBe((await run(['schema'])).stdout);
  });

  test('validate', async () => {
    const { exitCode, stdout, io } = await run(['validate', 'own.json', '-o', 'report.json'], { files: OWN });
    const printed = await run(['validate', 'own.json', '--format', 'json'], { files: OWN });
    expect([exitCode, stdout]).toEqual([printed.exitCode, '']);
    expect(io.written.get('report.json')).toBe(printed.stdout);
  });

  test('format, reading standard input', async () => {
    const { exitCode, stdout, stderr, io } = await run(['format', '-', '-o', 'new.json'], {
      stdin: exampleJson(),
    });
    expect([exitCode, stdout, stderr]).toEqual([0, '', 'briefing: wrote new.json (json)\n']);
    expect(io.written.get('new.json')).toBe((await run(['format', '-'], { stdin: exampleJson() })).stdout);
  });
});

describe('a command that writes no answer refuses --output', () => {
  test.each([
    [
      ['format', 'own.json', '-o', 'a.json'],
      '--output cannot be used: briefing format writes files in place (leave --output out, or use briefing format -)',
    ],
    [
      ['help', 'agenda', '-o', 'a.md'],
      'cannot write a.md: this command does not support --output (leave it out)',
    ],
  ])('%j', async (args, words) => {
    const { exitCode, stderr, io } = await run(args, { files: OWN });
    expect([exitCode, stderr, [...io.written]]).toEqual([2, `briefing: ${words}\n`, []]);
  });
});

test('if nothing is found, a message says so', async () => {
  const json = exampleJson((file) => {
    file.events = [];
    file.people = [];
    file.issues = [];
    file.positions = [];
    file.notes = [];
    file.gaps = [];
    const [claim] = file.claims;
    if (claim) Object.assign(claim, { about: ['norland'], attribution: { by: 'source' } });
    file.claims = file.claims.slice(0, 1);
  });
  const { exitCode, stdout, stderr } = await run(['issue', 'fees', '-b', 'own.json'], {
    files: { 'own.json': json },
  });
  expect([exitCode, stdout, stderr]).toEqual([
    1,
    '',
    "briefing: there is no issue 'fees' (this briefing has none)\n",
  ]);
});

test('the help for mcp gives no default for the allowed folders', async () => {
  const { stdout } = await run(['mcp', '--help'], {});
  expect(stdout).toContain('can be repeated\n');
  expect(stdout).not.toContain('default');
});
