import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../src/system/files/read-file.js';
import { writeFile } from '../../src/system/files/write-file.js';
import { newFolder } from '../e2e/program.js';

test('a file whose name is not UTF-8 is called that, whether it is to be read or written', () => {
  const folder = newFolder('names');
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe9])]), '{}');
  // As Node hands over what was typed.
  const typed = join(folder, 'caf\ufffd');
  expect(() => readFile(typed, 100)).toThrow(`cannot read ${typed}: its name is not UTF-8 (rename the file)`);
  expect(() => writeFile(typed, '')).toThrow(
    `cannot write ${typed}: the name is not UTF-8 (give another name)`,
  );
});
