import fs from 'node:fs';
import { expect, test } from 'vitest';
import { exists, listFolder, removeFile } from '../../src/system/files/folder.js';
import { messageOf, useFolder } from './folder-for-test.js';

const at = useFolder();

test('the names in a folder have the same order on every system', () => {
  for (const name of ['b', 'B', 'a10', 'a2', 'é']) fs.writeFileSync(at(name), '');
  expect(listFolder(at())).toEqual(['B', 'a10', 'a2', 'b', 'é']);
});

test('a missing folder is listed as empty', () => {
  expect(listFolder(at('no'))).toEqual([]);
});

test('a file cannot be listed as a folder', () => {
  fs.writeFileSync(at('a'), '');
  expect(messageOf(() => listFolder(at('a')))).toBe(
    `Unreadable: cannot read ${at('a')}: it is a file, not a folder (give a folder)`,
  );
});

test('files, folders and broken links exist; other names do not', () => {
  fs.writeFileSync(at('a'), '');
  fs.symlinkSync('nowhere', at('link'));
  expect([at('a'), at(), at('link')].map(exists)).toEqual([true, true, true]);
  expect([at('no'), at('a/b'), '', 'a\0b', at('x'.repeat(300))].map(exists)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a file is deleted, and deleting it again is not an error', () => {
  fs.writeFileSync(at('a'), '');
  removeFile(at('a'));
  removeFile(at('a'));
  expect(fs.readdirSync(at())).toEqual([]);
});

test('if a link is deleted, its target is kept', () => {
  fs.writeFileSync(at('a'), '');
  fs.symlinkSync('a', at('link'));
  removeFile(at('link'));
  expect(fs.readdirSync(at())).toEqual(['a']);
});

test('a folder is not deleted', () => {
  fs.mkdirSync(at('folder'));
  expect(messageOf(() => removeFile(at('folder')))).toBe(
    `Unwritable: cannot delete ${at('folder')}: it is a folder (delete it yourself)`,
  );
  expect(fs.readdirSync(at())).toEqual(['folder']);
});
