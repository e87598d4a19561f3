import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../src/system/files/read-file.js';
import { writeFile } from '../../src/system/files/write-file.js';
import { newFolder } from '../e2e/program.js';

test('a file name that is not UTF-8 is reported as such, when reading and when writing', () => {
  const folder = newFolder('names');
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe9])]), '{}');
  // Node passes the name in this form.
  const typed = join(folder, 'caf\ufffd');
  expect(() => readFile(typed, 100)).toThrow(`cannot read ${typed}: its name is not UTF-8 (rename the file)`);
  expect(() => writeFile(typed, '')).toThrow(
    `cannot write ${typed}: the name is not UTF-8 (give another name)`,
  );
});
