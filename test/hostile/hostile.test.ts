import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/render/index.js';
import { clean, cleanLines } from '../../src/text/clean.js';
import { run } from '../support/fake-io.js';
import {
  filesBeside,
  INVOCATIONS,
  LIBRARY_VARIABLES,
  reading,
  usualExitCodes,
} from '../support/invocations.js';
import { deedsOf } from './emulator.js';
import { hostileFile } from './hostile-briefing.js';
import { DECEPTIONS, ODDITIES, PAYLOADS } from './payloads.js';
import { unsafeIn } from './unsafe.js';

/** Without lone surrogates, which a file cannot hold: reading refuses them. */
const ALL = [...Object.values(PAYLOADS), ...Object.values(DECEPTIONS), ...Object.values(ODDITIES)].filter(
  (text) => text.isWellFormed(),
);

const CRLF_FORMATS = ['csv', 'calendar'];

/** CSV (RFC 4180) and calendars (RFC 5545) end their lines with CR LF; shells take titles behind a tab. */
function withoutForm([command]: readonly string[], format: string, stdout: string): string {
  if (command === 'complete') return stdout.replace(/^([^\t\n]*)\t/gm, '$1 ');
  return CRLF_FORMATS.includes(format) ? stdout.replaceAll('\r\n', '\n') : stdout;
}
const EVERYDAY = ['terminal', 'plain', 'markdown', 'json'];

describe('the control run: raw payloads do something to a terminal', () => {
  const silent = [
    'backspace over the word before',
    'carriage return over the line',
    'shift out',
    'form feed and vertical tab',
    'null and delete',
  ];
  const loud = Object.entries(PAYLOADS).filter(([name]) => !silent.includes(name));
  test.each(loud)('%s', async (_, payload) => {
    expect(await deedsOf(payload)).not.toEqual([]);
  });
  test('and those that only move the cursor hold characters that must not come out', () => {
    for (const name of silent)
      expect([name, unsafeIn(PAYLOADS[name] ?? '').length > 0]).toEqual([name, true]);
  });
});

describe('a briefing cannot control your terminal', () => {
  const worlds = Array.from({ length: 8 }, (_, index) => filesBeside(hostileFile(ALL, index * 5)));
  const cases = Object.keys(FORMATS).flatMap((format) =>
    Object.entries(INVOCATIONS).map(([command, lines]) => ({ format, command, lines })),
  );
  test.each(cases)('$command as $format', async ({ format, lines }) => {
    for (const line of lines) {
      for (const files of worlds) {
        const { exitCode, stdout, stderr } = await run(
          [...reading(['--format', format, '--color', 'always']), ...line],
          { files, environment: LIBRARY_VARIABLES, terminal: true, pager: false },
        );
        const shown = withoutForm(line, format, stdout) + stderr;
        expect({ line, unsafe: unsafeIn(shown), deeds: await deedsOf(stdout + stderr) }).toEqual({
          line,
          unsafe: [],
          deeds: [],
        });
        // A format that has no place for what a command shows says so and ends with 1 or 2.
        const isAnswer = usualExitCodes(line).includes(exitCode);
        expect({ line, shown: stdout !== '', exitCode }).toEqual({ line, shown: isAnswer, exitCode });
        if (EVERYDAY.includes(format))
          expect({ line, exitCode, isAnswer }).toEqual({ line, exitCode, isAnswer: true });
      }
    }
  });
});

describe('nothing hostile comes back in a message', () => {
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
  test.each(Object.entries({ ...PAYLOADS, ...DECEPTIONS }))('%s in an argument', async (_, payload) => {
    for (const line of lines(payload)) {
      const { stdout, stderr } = await run(line, { terminal: true });
      expect({ line, unsafe: unsafeIn(stdout + stderr), deeds: await deedsOf(stdout + stderr) }).toEqual({
        line,
        unsafe: [],
        deeds: [],
      });
    }
  });

  test('a file that is refused names its problems without obeying them', async () => {
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

describe('the one gate', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });
  test('whatever goes in, nothing that a terminal would obey comes out', () => {
    fc.assert(
      fc.property(anything, (text) => unsafeIn(clean(text)).length === 0 && !clean(text).includes('\n')),
      { numRuns: 3_000 },
    );
  });
  test('lines stay lines', () => {
    fc.assert(
      fc.property(anything, (text) => cleanLines(text).split('\n').length === text.split('\n').length),
      { numRuns: 3_000 },
    );
  });
  test('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(anything, (text) => clean(clean(text)) === clean(text)),
      { numRuns: 3_000 },
    );
  });
});
