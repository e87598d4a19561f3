import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { standardError, standardOutput } from '../../src/system/streams/output.js';
import { failing, makeFifo, messageOf, systemError, useFolder } from './folder-for-test.js';

const at = useFolder();
const untouched = (): never => {
  throw new Error('the terminal was touched');
};

/** Opens a file for writing, and closes it after the test. */
function writingTo<Result>(path: string, use: (descriptor: number) => Result): Result {
  const descriptor = fs.openSync(path, 'a');
  try {
    return use(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Opens a pipe and closes its reading end. */
function closedPipe<Result>(use: (descriptor: number) => Result): Result {
  const fifo = makeFifo(at('fifo'));
  const reader = fs.openSync(fifo, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  return writingTo(fifo, (descriptor) => {
    fs.closeSync(reader);
    return use(descriptor);
  });
}

const wrote = (descriptor: number, text = 'text\n') =>
  messageOf(() => standardOutput(untouched, descriptor).write(text));
const refusal = (reason: string) => `Unwritable: cannot write to standard output: ${reason}`;

test('everything has been written by the time the call returns', () => {
  const text = 'é🙂\n'.repeat(100_000);
  expect(writingTo(at('out'), (descriptor) => wrote(descriptor, text))).toBe('done');
  expect(fs.readFileSync(at('out'), 'utf8')).toBe(text);
});

test('if the reader of a pipe is gone, the output ends without an error', () => {
  expect(closedPipe((descriptor) => wrote(descriptor))).toBe('OutputClosed: output closed');
});

test('a full disk is reported', () => {
  expect(writingTo('/dev/full', (descriptor) => wrote(descriptor))).toBe(
    refusal('the disk is full (free some space and try again)'),
  );
});

test('an output that is not open for writing is reported', () => {
  const descriptor = fs.openSync('/dev/null', 'r');
  expect(wrote(descriptor)).toBe(
    refusal('it is closed or not open for writing (send it to a file or a pipe)'),
  );
  fs.closeSync(descriptor);
});

test('an unknown error is reported by its code, without the system’s message', () => {
  const calls = {
    writeSync: failing('EWEIRD'),
  };
  expect(messageOf(() => standardOutput(untouched, 1, calls).write('x'))).toBe(
    refusal('system error EWEIRD (write somewhere else)'),
  );
});

test('a slow reader of a full pipe gets every byte', async () => {
  const fifo = makeFifo(at('fifo'));
  const reader = spawn('sh', ['-c', 'exec 3< "$0"; sleep 0.1; cat <&3 > "$0.copy"', fifo]);
  const blocking = fs.openSync(fifo, 'w');
  const descriptor = fs.openSync(fifo, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
  fs.closeSync(blocking);
  const text = 'x'.repeat(1_000_000);
  expect(wrote(descriptor, text)).toBe('done');
  fs.closeSync(descriptor);
  await once(reader, 'close');
  expect(fs.readFileSync(`${fifo}.copy`, 'utf8')).toBe(text);
});

test('writing waits for a full pipe, and continues if only some bytes were written', () => {
  let written = '';
  let turn = 0;
  const slow = {
    writeSync: ((_descriptor: number, bytes: Uint8Array, from: number) => {
      if (turn++ % 2 === 0) throw systemError('EAGAIN');
      written += Buffer.from(bytes.subarray(from, from + 2)).toString('latin1');
      return Math.min(2, bytes.length - from);
    }) as typeof fs.writeSync,
  };
  standardOutput(untouched, 1, slow).write('abcde');
  expect(written).toBe('abcde');
});

test('errors while writing to standard error are ignored', () => {
  const silent = (descriptor: number) => messageOf(() => standardError(untouched, descriptor).write('text'));
  expect(closedPipe(silent)).toBe('done');
  expect(writingTo('/dev/full', silent)).toBe('done');
  expect(silent(987_654)).toBe('done');
});

test('text is written to standard error in the same way as to standard output', () => {
  writingTo(at('err'), (descriptor) => standardError(untouched, descriptor).write('text é'));
  expect(fs.readFileSync(at('err'), 'utf8')).toBe('text é');
});

test('a file, the null device, another device and a closed descriptor are not terminals and have no size', () => {
  const sizes = (descriptor: number) => {
    const { isTerminal, columns, rows } = standardOutput(untouched, descriptor);
    return [isTerminal, columns, rows];
  };
  const none = [false, undefined, undefined];
  expect(writingTo(at('out'), sizes)).toEqual(none);
  expect(writingTo('/dev/null', sizes)).toEqual(none);
  expect(writingTo('/dev/full', sizes)).toEqual(none);
  expect(sizes(987_654)).toEqual(none);
});
