import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { standardInput } from '../../src/system/streams/input.js';
import { failing, makeFifo, messageOf, systemError, useFolder } from './folder-for-test.js';

const at = useFolder();

function readingFrom<Result>(path: string, use: (descriptor: number) => Result): Result {
  const descriptor = fs.openSync(path, 'r');
  try {
    return use(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

const text = (descriptor: number, limit = 1000) =>
  Buffer.from(standardInput(descriptor).read(limit)).toString();
const refusal = (reason: string) => `Unreadable: cannot read standard input: ${reason}`;

test('a file is read to its end', () => {
  fs.writeFileSync(at('in'), 'text é');
  expect(readingFrom(at('in'), text)).toBe('text é');
});

test('a pipe is read to its end, even if its writer pauses', () => {
  const fifo = makeFifo(at('fifo'));
  spawn('sh', ['-c', '(printf one; sleep 0.05; printf two) > "$0"', fifo]);
  expect(readingFrom(fifo, text)).toBe('onetwo');
});

test('reading waits for an input that is not ready', () => {
  const turns = ['EAGAIN', 'ab', 'EAGAIN', 'EAGAIN', 'c', ''];
  const slow = {
    readSync: ((_descriptor: number, bytes: Buffer) => {
      const turn = turns.shift() ?? '';
      if (turn === 'EAGAIN') throw systemError('EAGAIN');
      return bytes.write(turn);
    }) as typeof fs.readSync,
  };
  expect(Buffer.from(standardInput(0, slow).read(10)).toString()).toBe('abc');
});

test('the null device and a closed input are empty', () => {
  expect(readingFrom('/dev/null', text)).toBe('');
  expect(text(987_654)).toBe('');
});

test('an input of exactly the maximum size is read, and an input with one more byte is refused', () => {
  fs.writeFileSync(at('in'), 'x'.repeat(100));
  const reading = (limit: number) =>
    messageOf(() => readingFrom(at('in'), (descriptor) => text(descriptor, limit)));
  expect(reading(100)).toBe('done');
  expect(reading(99)).toBe(refusal('it is larger than 99 bytes (split it up, or give another file)'));
});

test('an input that never ends is refused at the limit', () => {
  expect(messageOf(() => readingFrom('/dev/zero', (descriptor) => text(descriptor, 1024 * 1024)))).toBe(
    refusal('it is larger than 1 MB (split it up, or give another file)'),
  );
});

test('a folder is refused', () => {
  expect(messageOf(() => readingFrom(at(), text))).toBe(refusal('it is a folder (give a file)'));
});

test('an unknown error is reported by its code, without the system’s message', () => {
  const calls = {
    readSync: failing('EWEIRD'),
  };
  expect(messageOf(() => standardInput(0, calls).read(10))).toBe(
    refusal('system error EWEIRD (give the name of the file)'),
  );
});

test('neither a file, the null device nor a closed input is a terminal', () => {
  fs.writeFileSync(at('in'), '');
  const isTerminal = (descriptor: number) => standardInput(descriptor).isTerminal;
  expect(readingFrom(at('in'), isTerminal)).toBe(false);
  expect(readingFrom('/dev/null', isTerminal)).toBe(false);
  expect(isTerminal(987_654)).toBe(false);
});
