import { expect, test } from 'vitest';
import { run } from '../support/fake-io.js';

const PATH = '/home/reader/.cache/briefing/pages/blinken-beijing.html';
const HOME = { environment: { HOME: '/home/reader' } };

test('the command writes the page to the cache folder and opens it', async () => {
  const { exitCode, stdout, stderr, io } = await run(['open'], HOME);
  expect([exitCode, stdout, stderr, io.opened]).toEqual([0, '', `briefing: opened ${PATH}\n`, [PATH]]);
  expect(io.written.get(PATH)?.startsWith('<!DOCTYPE html>')).toBe(true);
});

test('the path is printed if no program can open the page', async () => {
  const { exitCode, stdout } = await run(['open'], { ...HOME, opener: false });
  expect([exitCode, stdout]).toEqual([0, `${PATH}\n`]);
});

test('without a home folder, the error says what to do', async () => {
  const { exitCode, stdout, stderr } = await run(['open']);
  expect([exitCode, stdout]).toEqual([4, '']);
  expect(stderr).toContain('briefing book -o page.html');
});

test('--bom starts CSV with a byte-order mark, and is refused for other formats', async () => {
  const [marked, plain, wrong] = [
    await run(['claims', '--format', 'csv', '--bom']),
    await run(['claims', '--format', 'csv']),
    await run(['claims', '--format', 'markdown', '--bom']),
  ];
  expect(marked.stdout).toBe(`\ufeff${plain.stdout}`);
  expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toBe(
    'briefing: --bom cannot be used with markdown: it is only for CSV (leave it out)\n',
  );
});

test('the page of a built-in briefing with a stored text shows its sentences', async () => {
  const { exitCode, io } = await run(['open', '--briefing', 'korea'], HOME);
  const page = io.written.get('/home/reader/.cache/briefing/pages/korea.html') ?? '';
  expect([
    exitCode,
    page.includes('The report comes after North and South Korea exchanged artillery fire'),
  ]).toEqual([0, true]);
});
