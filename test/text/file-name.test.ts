import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../src/text/file-name.js';

test.each([
  ['Harbour talks · agenda', 'harbour-talks-agenda'],
  ["Blinken's trip", 'blinkens-trip'],
  ['../../x', 'x'],
  ['/etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x', 'c-windows-x'],
  ['CON', 'briefing-con'],
  ['com1', 'briefing-com1'],
  ['..', 'briefing'],
  ['', 'briefing'],
  ['-rf', 'rf'],
  ['.hidden', 'hidden'],
  ['a\u0000b\u001b[31m', 'a-b-31m'],
  ['gpj.\u202eexe', 'gpj-exe'],
  ['灰港 talks', '灰港-talks'],
  ['Élysée', 'elysee'],
])('the title %j gives the file name %j', (title, name) => {
  expect(safeFileName(title)).toBe(name);
});

test('a title of 300 characters is cut between characters to a length that every file system allows', () => {
  expect(safeFileName('a'.repeat(300))).toBe('a'.repeat(100));
  expect(safeFileName('港'.repeat(300))).toBe('港'.repeat(33));
});

test('a file name is never empty and never contains a slash, dot, space or control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = safeFileName(title);
      expect([
        name === '',
        [...name].filter((character) => '/\\.: \0\n\r\t"*?<>|'.includes(character)),
      ]).toEqual([false, []]);
    }),
  );
});
