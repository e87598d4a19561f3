import { Places } from './places.js';
import type { Problem } from './problem.js';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes strict UTF-8. Removes a byte-order mark; names any other encoding.
 *
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = otherEncoding(bytes);
  if (encoding) return refusal(`the file is in ${encoding}`);
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  const text = asText(body);
  // The lenient decoder inserts this character for invalid bytes, so nearly every file is done here.
  if (!text.includes('\ufffd')) return { text };
  const bad = firstBadByte(body);
  return bad === -1 ? { text } : badByte(body, bad);
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function badByte(bytes: Uint8Array, at: number): Decoded {
  const before = asText(bytes.subarray(0, at));
  const name = (bytes[at] ?? 0).toString(16);
  return refusal(`the byte 0x${name} is not UTF-8`, new Places(before).at(before.length));
}

function refusal(message: string, position = { line: 1, column: 1 }): Decoded {
  const remedy = 'save the file as UTF-8';
  return { problem: { severity: 'error', rule: 'encoding', pointer: '', ...position, message, remedy } };
}

const MARKS = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
] as const;

/**
 * Detects the encodings that JSON no longer allows (RFC 8259, section 8.1), by their byte-order marks or zero
 * bytes.
 */
function otherEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? encodingByZeros(bytes.subarray(0, 4));
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * JSON begins with ASCII, whose every character has one or three zero bytes in the wider encodings (RFC 4627,
 * section 3).
 *
 * @param start the first four bytes
 */
function encodingByZeros(start: Uint8Array): string | undefined {
  const pattern = Array.from(start, (byte) => (byte === 0 ? '0' : 'x')).join('');
  if (pattern === 'x000' || pattern === '000x') return 'UTF-32';
  return pattern === 'x0x0' || pattern === '0x0x' ? 'UTF-16' : undefined;
}

/** The offset of the first invalid byte (Unicode Standard, table 3-7), or -1. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** The length of the character at an offset; 0 if it is invalid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const [length, low, high] = expectedSequence(lead);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

type Sequence = readonly [length: number, lowestSecond: number, highestSecond: number];

/** The bounds of the second byte exclude overlong forms, surrogates and values above U+10FFFF. */
function expectedSequence(lead: number): Sequence {
  if (lead < 0xc2 || lead > 0xf4) return [0, 0, 0];
  if (lead < 0xe0) return [2, 0x80, 0xbf];
  if (lead < 0xf0) return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
}
