import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { check } from '../../src/answers/check/check.js';
import { expectSound } from '../support/drawn.js';
import { type FakeWorld, run } from '../support/fake-io.js';

const TEXT = `# Remarks

Blinken will meet Xi. The conflict in Ukraine is on the agenda.

- There has been progress
  on AI.
- Thank you.
`;

const checked = async (args: readonly string[], world: FakeWorld = {}) => {
  const { exitCode, stdout, stderr } = await run(['check', ...args], {
    files: { 'remarks.md': TEXT },
    ...world,
  });
  return { exitCode, stdout, stderr };
};

test('each sentence gets a verdict and a suggestion for what may be said instead', async () => {
  expect(await checked(['remarks.md', '--width', '80'])).toEqual({
    exitCode: 1,
    stdout: `remarks.md: checked against Blinken's planned trip to China

Sentences
Line  Sentence           Briefing
────────────────────────────────────────────────────────────────────────────────
3:1   ✗ Blinken will     firmer than the source
      meet Xi.           says 'will', but the source reports it as pending
                         Say: A meeting with Xi Jinping awaits
                         confirmation. (○ pending, c18, 1.P1.s2)
3:23  The conflict in    supported
      Ukraine is on the  The conflict in Ukraine is on the agenda. (● stated,
      agenda.            c27, 1.B2.s1)
5:3   ✗ There has been   needs attribution
      progress on AI.    no speaker is named
                         Say: Progress is reported in several areas. (◐ stated,
                         State Department, c42, 2.P1.s1)
7:3   Thank you.         not in the briefing
                         no claim says so

4 sentences: 1 supported, 1 firmer than the source, 1 needs attribution, 1 not
in the briefing.
Next: briefing claims c18
`,
    stderr: '',
  });
});

const LINES = `remarks.md:3:1: says 'will', but the source reports it as pending (say: A meeting with Xi Jinping awaits confirmation. pending, 1.P1.s2) [error: firmer-than-the-source]
remarks.md:5:3: no speaker is named (say: Progress is reported in several areas. stated, State Department, 2.P1.s1) [error: needs-attribution]
remarks.md:7:3: no claim says so [question: not-in-the-briefing]
`;

test('--lines prints problems for editors', async () => {
  expect(await checked(['--lines', 'remarks.md'])).toEqual({ exitCode: 1, stdout: LINES, stderr: '' });
});

test('a line from standard input is checked', async () => {
  const { exitCode, stdout } = await checked(['-', '--lines'], { stdin: 'Blinken will meet Xi' });
  expect({ exitCode, stdout }).toEqual({
    exitCode: 1,
    stdout: LINES.split('\n')[0]?.replace('remarks.md:3', 'standard input:1').concat('\n'),
  });
});

test('the exit code is 0 if every sentence is either supported or absent from the briefing', async () => {
  const { exitCode, stdout } = await checked(['-', '--lines'], {
    stdin: 'The conflict in Ukraine is on the agenda. Thank you.',
  });
  expect({ exitCode, lines: stdout.split('\n').length }).toEqual({ exitCode: 0, lines: 2 });
});

test('the JSON output is the record of the answer', async () => {
  const { stdout } = await checked(['remarks.md', '-f', 'json']);
  const record = JSON.parse(stdout);
  expectSound(check, record);
  const [first] = record.sentences;
  expect({ passed: record.passed, counts: record.counts, say: first.say, at: first.claims[0].at }).toEqual({
    passed: false,
    counts: {
      supported: 1,
      'firmer than the source': 1,
      'needs attribution': 1,
      disputed: 0,
      'not in the briefing': 1,
    },
    say: ['c18'],
    at: '1.P1.s2',
  });
});

test('the CSV output has a row for each sentence', async () => {
  const { stdout } = await checked(['remarks.md', '-f', 'csv']);
  const rows: string[][] = parse(stdout, { bom: true });
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['File', 'Line', 'Column', 'Sentence', 'Verdict', 'Severity'],
    ['remarks.md', '3', '1', 'Blinken will meet Xi.', 'firmer than the source', 'error'],
    ['remarks.md', '3', '23', 'The conflict in Ukraine is on the agenda.', 'supported', ''],
    ['remarks.md', '5', '3', 'There has been progress on AI.', 'needs attribution', 'error'],
    ['remarks.md', '7', '3', 'Thank you.', 'not in the briefing', 'question'],
  ]);
});

test.each([
  ['Markdown', 'markdown', 'Say: A meeting with Xi Jinping awaits confirmation. (○ **pending**'],
  ['HTML', 'html', 'A meeting with Xi Jinping awaits confirmation.'],
  ['plain text', 'plain', 'Say: A meeting with Xi Jinping awaits confirmation.'],
])('the output in %s includes what may be said instead', async (_what, format, words) => {
  expect((await checked(['remarks.md', '-f', format])).stdout).toContain(words);
});

test.each([
  ['nowhere.txt', {}, 3, 'nowhere.txt: no such file (check the name)'],
  [
    '',
    {},
    2,
    'briefing: cannot read the text: the name is empty (give a file or an address, or - for standard input)',
  ],
  ['-', { stdin: '' }, 3, 'it is empty'],
])('the text %j is rejected with a one-line message', async (name, world, code, message) => {
  const { exitCode, stdout, stderr } = await checked([name], world);
  expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  expect(stderr).toMatch(/^briefing: .+\n$/);
  expect(stderr).toContain(message);
});
