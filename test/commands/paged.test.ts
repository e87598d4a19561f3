import { expect, test } from 'vitest';
import { type FakeWorld, run } from '../support/fake-io.js';

/** A terminal of 24 rows, which is too short for the agenda, and one of 200 rows, which is tall enough. */
const small: FakeWorld = { terminal: true, columns: 80, rows: 24 };
const tall: FakeWorld = { terminal: true, columns: 80, rows: 200 };

async function pagerOf(args: readonly string[], world: FakeWorld): Promise<string | undefined> {
  const { io, stdout } = await run(args, world);
  const [paged, ...more] = io.paged;
  expect(more).toEqual([]);
  expect(stdout === '').toBe(paged !== undefined && world.pager !== false);
  return paged?.command;
}

test('only an answer taller than the terminal is shown in a pager', async () => {
  expect(await pagerOf(['agenda'], small)).toBe('less -FRX');
  expect(await pagerOf(['agenda'], tall)).toBe(undefined);
});

test('BRIEFING_PAGER overrides PAGER; an empty value or cat means no pager', async () => {
  const pager = (environment: Record<string, string>) => pagerOf(['agenda'], { ...small, environment });
  expect(await pager({ PAGER: 'more' })).toBe('more');
  expect(await pager({ PAGER: 'more', BRIEFING_PAGER: 'less -R' })).toBe('less -R');
  expect(await pager({ PAGER: 'more', BRIEFING_PAGER: '' })).toBe(undefined);
  expect(await pager({ PAGER: 'cat' })).toBe(undefined);
  expect(await pager({ TERM: 'dumb' })).toBe(undefined);
});

test('--no-pager turns the pager off', async () => {
  expect(await pagerOf(['agenda', '--no-pager'], small)).toBe(undefined);
});

test('output to a pipe is not paged', async () => {
  expect(await pagerOf(['agenda'], { environment: { PAGER: 'less' } })).toBe(undefined);
});

test('the text sent to the pager is colored like terminal output', async () => {
  const { io } = await run(['agenda'], small);
  expect(io.paged[0]?.text).toBe((await run(['agenda', '--no-pager'], small)).stdout);
  expect(io.paged[0]?.text.includes('\u001b[')).toBe(true);
});

test('if the pager cannot be started, the answer is printed', async () => {
  const { stdout, exitCode } = await run(['agenda'], { ...small, pager: false });
  expect([stdout, exitCode]).toEqual([(await run(['agenda', '--no-pager'], small)).stdout, 0]);
});
