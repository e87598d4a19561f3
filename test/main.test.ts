import { expect, test } from 'vitest';
import { run } from './fake-io.js';

const WRONG = ['guide', '--minutes', 'five'];

test('an error is one line for a script, and no word of it is cut on a terminal', async () => {
  const piped = await run(WRONG);
  expect(piped.stderr).toBe(
    "briefing: option '--minutes <n>' argument 'five' is invalid. Use a whole number from 1, such as 5.\n",
  );
  const onTerminal = await run(WRONG, { terminal: true, columns: 40 });
  expect(onTerminal.stderr).toBe(
    [
      "briefing: option '--minutes <n>'",
      "argument 'five' is invalid. Use a whole",
      'number from 1, such as 5.',
      '',
    ].join('\n'),
  );
});
