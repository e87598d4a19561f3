import { Places } from './places.js';
import type { Problem } from './problem.js';

/** The replacement that the lenient decoder inserts for invalid bytes. */
const REPLACEMENT = '\ufffd';

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
  // Nearly every file ends here.
  if (!text.includes(REPLACEMENT)) return { text };
  const bad = firstBadByte(body, text);
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
 * Detects UTF-16 and UTF-32: JSON begins with ASCII, whose characters have one or three zero bytes there
 * (RFC 4627, section 3).
 *
 * @param start the first four bytes
 */
function encodingByZeros(start: Uint8Array): string | undefined {
  const pattern = Array.from(start, (byte) => (byte === 0 ? '0' : 'x')).join('');
  if (pattern === 'x000' || pattern === '000x') return 'UTF-32';
  return pattern === 'x0x0' || pattern === '0x0x' ? 'UTF-16' : undefined;
}

/**
 * The offset of the first invalid byte, or -1: the lenient decoder inserts a replacement character there, which is
 * not in the bytes.
 *
 * @param text the bytes, decoded
 */
function firstBadByte(bytes: Uint8Array, text: string): number {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!startsWith(bytes.subarray(offset, offset + 3), [0xef, 0xbf, 0xbd])) return offset;
    offset += 3;
    from = at + 1;
  }
  return -1;
}
