import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/fake-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/**
 * Tests how editors parse the lines of `check --lines` and `validate`. The README contains the settings for both
 * editors.
 */

const setting = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const TEXT = 'Blinken will meet Xi. The conflict in Ukraine is on the agenda.\n\nThank you for coming.\n';

async function linesOf(): Promise<string> {
  const files = { 'remarks.txt': TEXT, 'trip.json': '{\n  "formatVersion": 1,\n}\n' };
  const checked = await run(['check', '--lines', 'remarks.txt'], { files });
  const validated = await run(['validate', 'trip.json'], { files });
  return checked.stdout + validated.stdout;
}

const EXPECTED = [
  ['remarks.txt', 1, 1, 'error'],
  ['remarks.txt', 3, 1, 'question'],
  ['trip.json', 2, 21, 'error'],
] as const;

test('the VS Code matcher parses the lines', async () => {
  const [task] = JSON.parse(setting('tasks.json')).tasks;
  const [{ regexp, file, line, column, severity, code }] = task.problemMatcher.pattern;
  const found = (await linesOf()).split('\n').flatMap((text) => {
    const parts = new RegExp(regexp).exec(text);
    return parts === null
      ? []
      : [
          [
            parts[file],
            Number(parts[line]),
            Number(parts[column]),
            parts[severity] ?? 'question',
            parts[code],
          ],
        ];
  });
  expect(found.map((parts) => parts.slice(0, 4))).toEqual(EXPECTED);
  expect(found[0]?.[4]).toBe('firmer-than-the-source');
});

const NEWS = `Norland lowers its fees

Norland is expected to lower the fees of its ports by 5 percent, the ministry said on Friday.

The fees may fall again in 2032.
`;

/** Returns the output of checking a draft of the news in which a claim is firmer than its sentence. */
async function verifiedLines(): Promise<string> {
  const { io } = await run(['draft', 'news.txt', 'fees.json'], { files: { 'news.txt': NEWS } });
  const draft = io.written.get('fees.json') ?? '';
  const files = { 'news.txt': NEWS, 'fees.json': draft.replaceAll('fees may fall', 'fees will fall') };
  return (await run(['verify', '--lines', 'news.txt', '-b', 'fees.json'], { files })).stdout;
}

const vim = spawnSync('vim', ['--version'], { encoding: 'utf8' });
const hasQuickfix = vim.status === 0 && vim.stdout.includes('+quickfix');

/**
 * Returns the entries (file, line, column, kind and text) that Vim lists after `:make` if the program prints these
 * lines.
 */
function quickfix(lines: string, texts: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder('vim');
  const [, errorformat = ''] = setting('briefing.vim').split('\n');
  const script = [
    errorformat,
    'set makeprg=cat\\ lines.txt',
    'silent make!',
    'let found = map(getqflist(), {_, one -> join([bufname(one.bufnr), one.lnum, one.col, one.type, one.text], "|")})',
    'call writefile(found, "found.txt")',
    'qall!',
  ].join('\n');
  for (const [name, text] of Object.entries({ ...texts, 'lines.txt': lines, 'script.vim': script }))
    writeFileSync(join(folder, name), text);
  const [opened = ''] = Object.keys(texts);
  spawnSync('vim', ['-Nu', 'NONE', '-es', '-S', 'script.vim', opened], { cwd: folder, timeout: 240_000 });
  return readFileSync(join(folder, 'found.txt'), 'utf8').trim().split('\n');
}

test.skipIf(!hasQuickfix)('Vim lists the problems after :make', async () => {
  const found = quickfix(await linesOf(), { 'remarks.txt': TEXT });
  expect(found.map((line) => line.split('|').slice(0, 4))).toEqual(
    EXPECTED.map(([file, line, column, severity]) => [file, String(line), String(column), severity[0]]),
  );
  expect(found[0]).toContain('A meeting with Xi Jinping awaits confirmation.');
});

test.skipIf(!hasQuickfix)('Vim lists the findings of verify at the sentences of the article', async () => {
  expect(quickfix(await verifiedLines(), { 'news.txt': NEWS })).toEqual([
    "news.txt|5|1|e|c2: says 'will', but the source says 'may' (record it as possible, or write 'may')",
    'news.txt|1|1|e|is marked as verbatim, but the text has no such passage (restore the words of the text, or remove “verbatim”)',
  ]);
});
