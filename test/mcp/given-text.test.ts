import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOperand } from '../../src/mcp/given-text.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder('given-text');
const allowed = join(folder, 'articles');
mkdirSync(allowed);
mkdirSync(join(folder, 'articles-of-others'));
writeFileSync(join(allowed, 'port.txt'), 'The port closed.');
writeFileSync(join(folder, 'secret.txt'), 'A secret.');
writeFileSync(join(folder, 'articles-of-others', 'a.txt'), 'Another text.');
symlinkSync(join(folder, 'secret.txt'), join(allowed, 'link.txt'));

describe('a text from an assistant', () => {
  test('can be given directly', () => {
    expect(textOperand({ text: 'The port closed.' }, [])).toEqual({ args: ['-'], input: 'The port closed.' });
  });

  test('can be a file in an allowed folder', () => {
    const path = join(allowed, 'port.txt');
    expect(textOperand({ path }, [allowed])).toEqual({ args: ['--', path] });
  });

  test.each([
    ['a file elsewhere', join(folder, 'secret.txt')],
    ['a path that leaves the folder', join(allowed, '..', 'secret.txt')],
    ['a link that leaves the folder', join(allowed, 'link.txt')],
    [
      'a file in a folder whose name begins with that of the allowed folder',
      join(folder, 'articles-of-others', 'a.txt'),
    ],
    ['a web address', 'https://news.example/article'],
    ['an option', '--help'],
    ['standard input', '-'],
  ])('cannot be %s', (_, path) => {
    expect(() => textOperand({ path }, [allowed])).toThrow(/is not in an allowed folder/);
  });

  test('must not be missing', () => {
    expect(() => textOperand({}, [allowed])).toThrow(
      'cannot read the text: no text was given (give a text, or the path of a file)',
    );
  });
});
