import { expect, test } from 'vitest';
import { exampleLines, itemLines } from '../../src/cli/help-layout.js';
import { COMMAND_NAMES, HIDDEN } from '../../src/commands/index.js';
import { textWidth } from '../../src/text/width.js';
import { run } from '../support/fake-io.js';

test('a description is below its term if there is no space beside it', () => {
  expect(itemLines('--lines', 'print one problem per line', 40, 8)).toEqual([
    '  --lines   print one problem per line',
  ]);
  expect(itemLines('--lines', 'print one problem per line, for editors', 40, 8)).toEqual([
    '  --lines   print one problem per line,',
    '            for editors',
  ]);
  expect(itemLines('-o, --output <file>', 'write to a file', 40, 24)).toEqual([
    '  -o, --output <file>',
    '      write to a file',
  ]);
});

test('an example that is too long continues after a backslash, but not within quotation marks', () => {
  expect(
    exampleLines([[`echo '{"review": "claims/c12"}' | briefing apply trip.json -`, 'marks a claim']], 40),
  ).toEqual([
    `  echo '{"review": "claims/c12"}' | \\`,
    '    briefing apply trip.json -',
    '      marks a claim',
  ]);
});

test.each([30, 40, 80])('no line of the help is wider than %i columns', async (width) => {
  const names = COMMAND_NAMES.filter((name) => name !== HIDDEN);
  for (const name of ['', ...names]) {
    const args = ['help', ...(name === '' ? [] : [name]), '--width', String(width)];
    const { stdout } = await run(args, {});
    const wide = stdout.split('\n').filter((line) => textWidth(line) > width);
    expect([name, ...wide]).toEqual([name]);
  }
});

test('the help follows the width of the terminal, up to 80 columns', async () => {
  const widest = async (columns: number) => {
    const { stdout } = await run(['draft', '--help'], { terminal: true, columns });
    return Math.max(...stdout.split('\n').map(textWidth));
  };
  expect(await widest(40)).toBeLessThanOrEqual(40);
  expect(await widest(200)).toBeLessThanOrEqual(80);
});
