import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/render/index.js';
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

/** All payloads except those with lone surrogates, which a file cannot contain. */
const ALL = [...Object.values(PAYLOADS), ...Object.values(DECEPTIONS), ...Object.values(ODDITIES)].filter(
  (text) => text.isWellFormed(),
);

const CRLF_FORMATS = ['csv', 'calendar'];

/**
 * Removes the control characters that a format requires: CSV (RFC 4180) and calendars (RFC 5545) end their lines with
 * CR LF, and completion puts titles after a tab.
 */
function withoutForm([command]: readonly string[], format: string, stdout: string): string {
  if (command === 'complete') return stdout.replace(/^([^\t\n]*)\t/gm, '$1 ');
  return CRLF_FORMATS.includes(format) ? stdout.replaceAll('\r\n', '\n') : stdout;
}
const EVERYDAY = ['terminal', 'plain', 'markdown', 'json'];

/**
 * Tests that no command prints anything from a hostile briefing that a terminal would obey, in any format.
 *
 * @param offsets for each briefing to test, the index of the payload in its first field
 */
export const everyCommandShowsInert = (offsets: readonly number[]) =>
  describe('a hostile briefing cannot control your terminal', () => {
    const worlds = offsets.map((offset) => filesBeside(hostileFile(ALL, offset)));
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
          // A format that cannot express the answer is refused with exit code 1 or 2.
          const isAnswer = usualExitCodes(line).includes(exitCode);
          expect({ line, shown: stdout !== '', exitCode }).toEqual({ line, shown: isAnswer, exitCode });
          if (EVERYDAY.includes(format))
            expect({ line, exitCode, isAnswer }).toEqual({ line, exitCode, isAnswer: true });
        }
      }
    });
  });
