import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { newFolder, PROGRAM, runProgram } from '../../e2e/program.js';
import { everyNode, parsed, wordsOf } from '../../render/markdown-reader.js';
import { exampleJson } from '../../support/example.js';

/** Tests the files that the built program writes: existing files are kept, and the contents are inert. */

/** Creates a folder with a briefing, and returns functions that run the program in it. */
function place(title = 'Harbour talks', issue = title) {
  const folder = newFolder('written');
  const contents = exampleJson((file) => {
    file.title = title;
    Object.assign(file.issues[0] ?? {}, { title: issue });
    Object.assign(file.events[0] ?? {}, { title: issue });
  });
  writeFileSync(join(folder, 'own.json'), contents);
  const run = (...args: readonly string[]) =>
    runProgram(['-b', './own.json', ...args], {
      cwd: folder,
      environment: { HOME: join(folder, 'home'), LANG: 'C.UTF-8' },
    });
  const write = (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = run(...args);
    expect([exitCode, stdout, /^briefing: wrote /m.test(stderr)]).toEqual([0, '', true]);
  };
  const names = () =>
    readdirSync(folder)
      .filter((name) => name !== 'home')
      .sort();
  return {
    folder,
    contents,
    run,
    write,
    names,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
  };
}

describe('anything already there is left unchanged, and the command exits with 4, if', () => {
  const refused = (at: ReturnType<typeof place>, name: string, why: string, ...more: readonly string[]) => {
    const before = at.names();
    const { exitCode, stdout, stderr } = at.run('agenda', '-f', 'markdown', '-o', name, ...more);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 4, stdout: '', stderr: `briefing: ${why}\n` });
    expect(at.names()).toEqual(before);
  };

  test('the target exists and --force is not given', () => {
    const at = place();
    writeFileSync(join(at.folder, 'a.md'), 'old');
    refused(
      at,
      'a.md',
      'cannot write a.md: it already exists (choose another name, or add --force to replace it)',
    );
    expect(at.read('a.md')).toBe('old');
  });

  test('the target is the input itself, even with --force', () => {
    const at = place();
    for (const name of ['own.json', './own.json', join(at.folder, 'own.json')])
      refused(
        at,
        name,
        `cannot write ${name}: the answer is made from this file (choose another name)`,
        '--force',
      );
    expect(at.read('own.json')).toBe(at.contents);
  });

  test('the target is a directory', () => {
    const at = place();
    mkdirSync(join(at.folder, 'a.md'));
    refused(at, 'a.md', 'cannot write a.md: it is a folder (give the name of a file in it)', '--force');
  });

  test('the target is a device', () => {
    const why = 'cannot write /dev/null: it is not an ordinary file (give another name)';
    refused(place(), '/dev/null', why, '--force');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('the target is a link, which is kept, as is the file that it leads to', () => {
    const at = place();
    const precious = join(newFolder('precious'), 'precious');
    writeFileSync(precious, 'mine');
    symlinkSync(precious, join(at.folder, 'a.md'));
    refused(
      at,
      'a.md',
      `cannot write a.md: it is a link to ${precious} (give the name of the file itself)`,
      '--force',
    );
    expect([readlinkSync(join(at.folder, 'a.md')), readFileSync(precious, 'utf8')]).toEqual([
      precious,
      'mine',
    ]);
  });

  test('the folder of the target is missing', () => {
    refused(place(), 'none/a.md', 'cannot write none/a.md: the folder none does not exist (create it first)');
  });
});

describe('default names from hostile titles are safe', () => {
  test.each([
    ['../../x', 'x-agenda.md'],
    ['CON', 'con-agenda.md'],
    ['.hidden', 'hidden-agenda.md'],
    ['-rf', 'rf-agenda.md'],
    ['\u001b[2J\u202eexe', '2j-exe-agenda.md'],
    ['x'.repeat(300), `${'x'.repeat(100)}.md`],
    ['***', 'agenda.md'],
  ])('%j', (title, name) => {
    const at = place(title, 'Fees');
    at.write('agenda', '-f', 'markdown', '-o', './');
    expect(at.names()).toEqual([name, 'own.json'].sort());
  });
});

describe('CSV cells are inert in a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])('%j', (title) => {
    const at = place('Talks', title);
    at.write('agenda', '-o', 'a.csv');
    const rows = parseCsv(at.read('a.csv'), { record_delimiter: '\r\n' }) as string[][];
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flat().some((cell) => cell.endsWith(title.trim()))).toBe(true);
  });
});

type Node = DefaultTreeAdapterTypes.Node;
const nodesIn = (node: Node): Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes.flatMap(nodesIn) : []),
];

describe('a page is inert in a browser', () => {
  test.each(['<script>alert(1)</script>', '"onload="alert(1)', ']]>', '</style><b>', '</title><i>'])(
    '%s',
    (title) => {
      const elements = (words: string) => {
        const at = place('Talks', words);
        at.write('book', '-o', 'a.html');
        const nodes = nodesIn(parseHtml(at.read('a.html')));
        const text = nodes.map((node) => ('value' in node ? node.value : '')).join('\n');
        const tags = nodes.flatMap((node) => ('tagName' in node ? [node] : []));
        const shape = tags.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
        return { shape, text, page: at.read('a.html') };
      };
      const hostile = elements(title);
      expect(hostile.shape).toEqual(elements('Fees').shape);
      // The page has curly quotation marks in place of straight ones.
      expect(hostile.text.replace(/[“”]/g, '"').includes(title)).toBe(true);
      expect(hostile.page).toMatch(/<meta http-equiv="?Content-Security-Policy/i);
    },
  );
});

test('calendar text with CRLF stays one event, with lines folded at 75 octets between characters', () => {
  const title = `Fees\r\nEND:VEVENT\r\nBEGIN:VEVENT ${'灰港🙂'.repeat(30)}`;
  const at = place('Talks', title);
  at.write('timeline', '-o', 'a.ics');
  const lines = at.read('a.ics').split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || !line.isWellFormed())).toEqual([]);
  expect(at.read('a.ics').includes('\ufffd')).toBe(false);
  const events = new ICAL.Component(ICAL.parse(at.read('a.ics'))).getAllSubcomponents('vevent');
  expect([events.length, events[0]?.getAllProperties('uid').length]).toEqual([1, 1]);
  expect(String(events[0]?.getFirstPropertyValue('summary')).includes('灰港🙂'.repeat(30))).toBe(true);
});

describe('Markdown is literal', () => {
  test.each(['a | b', '`code`', '<img src=x onerror=alert(1)>', '[click](http://x.invalid)', '# *head*'])(
    '%s',
    (title) => {
      const nodesWith = (words: string) => {
        const at = place('Talks', words);
        at.write('issue', 'fees', '-o', 'a.md');
        return parsed(at.read('a.md')).flatMap(everyNode);
      };
      const hostile = nodesWith(title);
      // An empty comment prevents an address from becoming a link and splits the text into two nodes.
      const types = (nodes: typeof hostile) =>
        nodes
          .filter((node) => !(node.type === 'text' || (node.type === 'html' && node.value === '<!-- -->')))
          .map(({ type }) => type);
      expect(types(hostile)).toEqual(types(nodesWith('Fees')));
      expect(hostile.some((node) => node.type === 'heading' && wordsOf(node) === title)).toBe(true);
    },
  );
});

test('JSON is unchanged when it is read back', () => {
  const title = '"\\\u007f灰港🙂</script>';
  const at = place('Talks', title);
  at.write('issue', 'fees', '-o', 'a.json');
  expect(JSON.parse(at.read('a.json')).issues[0].title).toBe(title);
});

test('if two programs write a file with the same name, one succeeds, the other fails, and no other file is left', async () => {
  const { folder, names, read, run } = place();
  expect(run('agenda', '-f', 'markdown', '-o', 'b.md').exitCode).toBe(0);
  const args = ['-b', './own.json', 'agenda', '-f', 'markdown', '-o', 'a.md'];
  const both = [1, 2].map(() =>
    spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, HOME: join(folder, 'home'), LANG: 'C.UTF-8' } as NodeJS.ProcessEnv,
    }),
  );
  const codes = await Promise.all(both.map((child) => new Promise((done) => child.on('exit', done))));
  expect(codes.sort()).toEqual([0, 4]);
  expect([names(), read('a.md')]).toEqual([['a.md', 'b.md', 'own.json'], read('b.md')]);
});
