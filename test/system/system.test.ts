import fs from 'node:fs';
import { expect, test } from 'vitest';
import { systemIo } from '../../src/system/system.js';
import { useFolder } from './folder-for-test.js';

const at = useFolder();

/** A process whose streams throw when they are accessed. */
const guarded = new Proxy(process, {
  get(target, key) {
    if (key === 'stdout' || key === 'stderr' || key === 'stdin')
      throw new Error(`process.${key} was touched`);
    return Reflect.get(target, key);
  },
});

test('creating the interface to the system accesses only the environment, and no streams', () => {
  const io = systemIo(guarded);
  expect(io.environment).toBe(process.env);
});

test('written files are listed, found, read and removed', () => {
  const { files } = systemIo(guarded);
  files.write(at('a.md'), 'text');
  expect(files.list(at())).toEqual(['a.md']);
  expect(files.exists(at('a.md'))).toBe(true);
  expect(Buffer.from(files.read(at('a.md'), 10)).toString()).toBe('text');
  files.write(at('a.md'), 'more', { force: true });
  expect(fs.readFileSync(at('a.md'), 'utf8')).toBe('more');
  files.remove(at('a.md'));
  expect(files.exists(at('a.md'))).toBe(false);
});

test('the time is read from the clock', () => {
  const before = Date.now();
  const now = systemIo(guarded).now().getTime();
  expect(now >= before && now <= Date.now()).toBe(true);
});
