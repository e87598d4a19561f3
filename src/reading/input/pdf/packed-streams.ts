import { inflateSync } from 'node:zlib';
import { INPUT_LIMITS } from '../limits.js';

/** A stream may be packed several times over. */
const MOST_LAYERS = 4;

/** How far before its data the dictionary of a stream is looked for. */
const DICTIONARY = 1024;

const START = /stream\r?\n/g;

/**
 * Whether a stream of a PDF file unpacks to more than is read: PDF.js unpacks without a limit. Pictures, which are not
 * looked at, may be larger.
 */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  for (const { 0: word, index } of text.matchAll(START)) {
    const start = index + word.length;
    if (!isPacked(file, start)) continue;
    const isPicture = /\/Image\b/.test(text.slice(Math.max(0, index - DICTIONARY), index));
    const most = isPicture ? INPUT_LIMITS.pictureBytes : INPUT_LIMITS.unpackedBytes;
    // What is packed says itself where it ends.
    if (isLargerThan(most, file.subarray(start))) return true;
  }
  return false;
}

function isLargerThan(most: number, packed: Uint8Array): boolean {
  let data = packed;
  for (let layer = 0; layer < MOST_LAYERS && isPacked(data, 0); layer += 1) {
    const unpacked = inflated(data, most);
    if (typeof unpacked === 'string') return unpacked === 'too large';
    data = unpacked;
  }
  return false;
}

/** RFC 1950: deflate with a window of at most 32 KB, and a header that 31 divides. */
function isPacked(data: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = data.subarray(at, at + 2);
  return (method & 0x8f) === 8 && (method * 256 + flags) % 31 === 0;
}

function inflated(data: Uint8Array, most: number): Uint8Array | 'too large' | 'broken' {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'too large' : 'broken';
  }
}
