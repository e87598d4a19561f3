import { expect, test } from 'vitest';
import { FORMATS, isFormatName } from '../../src/render/index.js';

test.each(['terminal', 'plain', 'markdown', 'json', 'csv', 'calendar', 'jsonld'])(
  '%s is a format',
  (name) => {
    expect(isFormatName(name)).toBe(true);
  },
);

test.each(['', 'Terminal', 'toString', '__proto__', 'constructor'])('%j is not a format', (name) => {
  expect(isFormatName(name)).toBe(false);
});

test('no two formats claim the same kind of file', () => {
  const extensions = Object.values(FORMATS).flatMap((format) => format.extensions);
  expect(extensions).toEqual([...new Set(extensions)]);
});
