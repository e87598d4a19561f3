import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { run } from '../support/fake-io.js';
import { deedsOf } from './emulator.js';
import { everyCommandShowsInert } from './every-command.js';
import { DECEPTIONS, PAYLOADS } from './payloads.js';
import { unsafeIn } from './unsafe.js';

describe('a payload that is printed raw (a check of the tests themselves)', () => {
  const silent = [
    'backspace over the word before',
    'carriage return over the line',
    'shift out',
    'form feed and vertical tab',
    'null and delete',
  ];
  const loud = Object.entries(PAYLOADS).filter(([name]) => !silent.includes(name));
  test.each(loud)('affects the terminal: %s', async (_, payload) => {
    expect(await deedsOf(payload)).not.toEqual([]);
  });
  test('contains forbidden characters, even if its effect cannot be observed', () => {
    for (const name of silent)
      expect([name, unsafeIn(PAYLOADS[name] ?? '').length > 0]).toEqual([name, true]);
  });
});

// test/faults/hostile-briefings.test.ts tests each payload in each field.
everyCommandShowsInert([0]);

describe('no message repeats a payload raw', () => {
  const lines = (payload: string): (readonly string[])[] => [
    [payload],
    ['agenda', `--${payload}`],
    ['agenda', '--format', payload],
    ['agenda', '--width', payload],
    ['agenda', '--about', payload],
    ['issue', payload],
    ['people', payload],
    ['places', payload],
    ['-b', `./${payload}`, 'agenda'],
    ['-b', payload, 'agenda'],
    ['help', payload],
  ];
  test.each(Object.entries({ ...PAYLOADS, ...DECEPTIONS }))('from an argument: %s', async (_, payload) => {
    for (const line of lines(payload)) {
      const { stdout, stderr } = await run(line, { terminal: true });
      expect({ line, unsafe: unsafeIn(stdout + stderr), deeds: await deedsOf(stdout + stderr) }).toEqual({
        line,
        unsafe: [],
        deeds: [],
      });
    }
  });

  test('from a file that is refused', async () => {
    for (const payload of Object.values({ ...PAYLOADS, ...DECEPTIONS })) {
      const stdin = JSON.stringify({
        formatVersion: 1,
        [payload]: payload,
        id: payload,
        title: 7,
        language: payload,
      });
      const { exitCode, stdout, stderr } = await run(['agenda', '-b', '-'], { stdin });
      expect({ exitCode, stdout, unsafe: unsafeIn(stderr) }).toEqual({ exitCode: 3, stdout: '', unsafe: [] });
    }
  });
});

describe('cleaned text', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });
  test('never contains anything that a terminal would obey', () => {
    fc.assert(
      fc.property(anything, (text) => unsafeIn(clean(text)).length === 0 && !clean(text).includes('\n')),
      { numRuns: 3_000 },
    );
  });
  test('does not change when it is cleaned again', () => {
    fc.assert(
      fc.property(anything, (text) => clean(clean(text)) === clean(text)),
      { numRuns: 3_000 },
    );
  });
});
