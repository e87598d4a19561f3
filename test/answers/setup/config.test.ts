import { expect, test } from 'vitest';
import { run } from '../../support/fake-io.js';

const PATH = '/home/reader/.config/briefing/config.json';
const world = {
  environment: { HOME: '/home/reader', COLUMNS: '90' },
  files: { [PATH]: '{"width": 70, "format": "plain"}' },
};
const printed = async (...args: string[]) => (await run(args, world)).stdout;

test('the list says where each value comes from and what it overrides', async () => {
  const lines = (await printed('config', '--width', '60')).split('\n');
  const at = lines.indexOf('Setting: width');
  expect(lines.slice(at, at + 3)).toEqual([
    'Setting: width',
    'Value: 60',
    'From: the option --width, overriding 90 from the variable COLUMNS and 70 from the config file',
  ]);
});

test('`config get` prints only the value', async () => {
  expect(await printed('config', 'get', 'format')).toBe('plain\n');
});

test('a change is reported together with any setting that overrides it', async () => {
  const first = async (...args: string[]) => (await printed(...args)).split('\n')[2];
  expect(await first('config', 'set', 'format', 'markdown')).toBe('format is now markdown.');
  expect(await first('config', 'set', 'width', '80')).toBe(
    'width is set to 80 in the config file, but the variable COLUMNS overrides it with 90.',
  );
  expect(await first('config', 'unset', 'format')).toBe(
    'format is no longer set in the config file. The default is terminal.',
  );
});

test('a width that is too narrow for most words is rejected', async () => {
  const { exitCode, stderr } = await run(['config', 'set', 'width', '3'], world);
  expect([exitCode, stderr]).toEqual([
    2,
    "briefing: cannot set width to '3': it is not a valid value (use a whole number from 20 to 999999; fewer columns would break most words)\n",
  ]);
});
