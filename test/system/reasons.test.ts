import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReason, writeReason } from '../../src/system/files/reasons.js';

/** Tests the explanations of system errors that a test cannot cause. */

const failing = (): never => {
  throw Object.assign(new Error('the words of the system'), { code: 'ENOENT' });
};
/** Simulated system calls, for a working folder that exists and for one that has been deleted. */
const THERE = fs;
const GONE = { ...fs, realpathSync: Object.assign(failing, { native: failing }) } as unknown as typeof fs;

describe('a missing file', () => {
  const missing = 'there is no such file (check the name and the folder)';
  const gone = 'the working folder has been deleted (change to another folder)';

  test.each([
    ['in an existing working folder', 'none.json', THERE, missing],
    ['in a deleted working folder', 'none.json', GONE, gone],
    ['with an absolute path', '/none/none.json', GONE, missing],
  ])('is explained for reading: %s', (_, path, calls, expected) => {
    expect(readReason('ENOENT', path, calls)).toBe(expected);
  });

  test.each([
    ['in an existing working folder', 'none/a.md', THERE, 'the folder none does not exist (create it first)'],
    ['in a deleted working folder', 'a.md', GONE, gone],
    ['with an absolute path', '/none/a.md', GONE, 'the folder /none does not exist (create it first)'],
    [
      'with an escape sequence in its path',
      '\u001b[2J/a.md',
      THERE,
      'the folder <U+001B>[2J does not exist (create it first)',
    ],
  ])('is explained for writing: %s', (_, path, calls, expected) => {
    expect(writeReason('ENOENT', path, calls)).toBe(expected);
  });

  test('is not reported as a link if the system cannot read the link', () => {
    const unknown = { ...fs, lstatSync: failing } as unknown as typeof fs;
    expect(readReason('ENOENT', '/none', unknown)).toBe(missing);
  });
});

test('an unknown error is reported with its code, and an error without a code is reported, too', () => {
  expect(readReason('EXXX', 'a', THERE)).toBe('system error EXXX (give another file)');
  expect(readReason('', 'a', THERE)).toBe('system error without a code (give another file)');
  expect(writeReason('EXXX', 'a', THERE)).toBe('system error EXXX (choose another folder)');
  expect(writeReason('', 'a', THERE)).toBe('system error without a code (choose another folder)');
});

test('the message for every known error says what to do', () => {
  const known = ['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG', 'EIO'];
  for (const code of [...known, 'ENXIO', 'EISDIR', 'EMFILE', 'ENFILE', 'ENOTDIR'])
    expect([code, /^(?!the system).+ \(.+\)$/.test(readReason(code, 'a', THERE))]).toEqual([code, true]);
  for (const code of [...known, 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EEXIST', 'ENOTDIR'])
    expect([code, /^(?!the system).+ \(.+\)$/.test(writeReason(code, 'a', THERE))]).toEqual([code, true]);
});
