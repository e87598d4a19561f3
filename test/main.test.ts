import { expect, test } from 'vitest';
import { run } from './support/fake-io.js';

const WRONG = ['guide', '--minutes', 'five'];

test('an error is one line in a script, and is wrapped between words in a terminal', async () => {
  const piped = await run(WRONG);
  expect(piped.stderr).toBe(
    "briefing: option '--minutes <n>' argument 'five' is invalid. Use a whole number of 1 or more, such as 5.\n",
  );
  const onTerminal = await run(WRONG, { terminal: true, columns: 40 });
  expect(onTerminal.stderr).toBe(
    [
      "briefing: option '--minutes <n>'",
      "argument 'five' is invalid. Use a whole",
      'number of 1 or more, such as 5.',
      '',
    ].join('\n'),
  );
});

test.each([
  [['iran'], "unknown command 'iran' (see briefing help; to search the briefing: briefing search iran)"],
  [
    ['guide', 'taiwan'],
    "too many arguments for 'guide'. Expected 0 arguments but got 1. (--from starts at a step, an issue or a person; " +
      '--about limits the tour to an issue or a person; see briefing help guide)',
  ],
  [
    ['positions', 'china'],
    "too many arguments for 'positions'. Expected 0 arguments but got 1. (use --issue and --by to filter; see briefing help positions)",
  ],
  [
    ['verify', 'trip.json', 'article.txt'],
    "too many arguments for 'verify'. Expected 1 argument but got 2. (name the briefing with -b: " +
      'briefing verify TEXT -b FILE; see briefing help verify)',
  ],
  [
    ['overview', 'x'],
    "too many arguments for 'overview'. Expected 0 arguments but got 1. (see briefing help overview)",
  ],
])('%j suggests the command that was probably meant', async (args, words) => {
  const { exitCode, stdout, stderr } = await run(args);
  expect([exitCode, stdout, stderr]).toEqual([2, '', `briefing: ${words}\n`]);
});

test('the error for an unknown command or topic names the command that lists all of them', async () => {
  const { stderr } = await run(['help', 'xylophone']);
  expect(stderr).toBe("briefing: unknown command or topic 'xylophone' (run briefing help for a list)\n");
});

test('if a subject is given instead of a claim, the command for claims about it is suggested', async () => {
  const { exitCode, stderr } = await run(['claims', 'iran']);
  expect(exitCode).toBe(1);
  expect(stderr.endsWith('(name one of them; for Iran: briefing claims --about iran)\n')).toBe(true);
});
