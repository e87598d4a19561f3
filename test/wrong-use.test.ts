import { expect, test } from 'vitest';
import { run } from './support/fake-io.js';

/** Tests that any wrong use exits with 2, and prints one line that says what to do and nothing on standard output. */

const widthFault = (value: string) =>
  `option '--width <columns>' argument '${value}' is invalid. Use a whole number of 1 or more, such as 80.`;

const WRONG: readonly (readonly [what: string, args: readonly string[], message: string])[] = [
  ['an unknown command', ['agend'], "unknown command 'agend' (did you mean agenda?)"],
  ['an unknown option', ['agenda', '--formt', 'json'], "unknown option '--formt' (did you mean --format?)"],
  ['a missing argument', ['verify'], "missing required argument 'text' (see briefing help verify)"],
  [
    'an extra argument',
    ['agenda', 'extra'],
    "too many arguments for 'agenda'. Expected 0 arguments but got 1. (for one issue: briefing issue ID; see briefing help agenda)",
  ],
  ['a width in words', ['agenda', '--width', 'abc'], widthFault('abc')],
  ['a width in scientific notation', ['agenda', '--width', '1e9'], widthFault('1e9')],
  ['a negative width', ['agenda', '--width', '-5'], widthFault('-5')],
  ['a width of zero', ['agenda', '--width', '0'], widthFault('0')],
  ['a fractional width', ['agenda', '--width', '80.5'], widthFault('80.5')],
  [
    'a briefing with an empty name',
    ['agenda', '-b', ''],
    'cannot read the briefing: the name is empty (give an id, a file or - for standard input)',
  ],
  [
    'an output file with an empty name',
    ['agenda', '-o', ''],
    'cannot write the answer: the file name is empty (give -o a name, or - for standard output)',
  ],
  [
    'escape sequences in an option',
    ['agenda', '--\u001b]0;owned\u0007'],
    "unknown option '--<U+001B>]0;owned<U+0007>' (see briefing help agenda)",
  ],
  [
    'escape sequences in a command',
    ['\u001b[2J\u202e'],
    "unknown command '<U+001B>[2J<U+202E>' (see briefing help)",
  ],
];

test.each(WRONG)('%s', async (_, args, message) => {
  const { exitCode, stdout, stderr } = await run(args);
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: `briefing: ${message}\n` });
});

test('an unknown format is reported with the valid ones', async () => {
  const { exitCode, stdout, stderr } = await run(['agenda', '--format', 'xml']);
  const [head, formats] = stderr.trimEnd().split(' Allowed choices are ');
  expect({ exitCode, stdout, head }).toEqual({
    exitCode: 2,
    stdout: '',
    head: "briefing: option '-f, --format <format>' argument 'xml' is invalid.",
  });
  for (const format of formats?.replace(/\.$/, '').split(', ') ?? [])
    expect([format, (await run(['schema', '--help', '--format', format])).exitCode]).toEqual([format, 0]);
});
