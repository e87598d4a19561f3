import { Places } from '../text/lines-and-columns.js';
import type { Problem } from './problem.js';

const REPLACEMENT = '\ufffd';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes UTF-8 strictly and removes the byte-order mark. If the bytes are in a different encoding, the problem names
 * that encoding.
 *
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = otherEncoding(bytes);
  if (encoding) return refusal(`the file is in ${encoding}`);
  const hasMark = hexOf(bytes.subarray(0, 3)) === 'efbbbf';
  const body = bytes.subarray(hasMark ? 3 : 0);
  const text = asText(body);
  const bad = text.includes(REPLACEMENT) ? firstBadByte(body, text) : -1;
  return bad === -1 ? { text } : badByte(body, bad);
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const asText = (bytes: Uint8Array): string => bufferOf(bytes).toString('utf8');

const hexOf = (bytes: Uint8Array): string => bufferOf(bytes).toString('hex');

function badByte(bytes: Uint8Array, at: number): Decoded {
  const before = asText(bytes.subarray(0, at));
  const name = hexOf(bytes.subarray(at, at + 1));
  return refusal(`the byte 0x${name} is not UTF-8`, new Places(before).at(before.length));
}

function refusal(message: string, position = { line: 1, column: 1 }): Decoded {
  const remedy = 'save the file as UTF-8';
  return { problem: { severity: 'error', rule: 'encoding', pointer: '', ...position, message, remedy } };
}

const UTF_32 = /^(?:fffe0000|0000feff|(?!00)..000000|000000(?!00)..)/;
const UTF_16 = /^(?:fffe|feff|(?:(?!00)..00){2}|(?:00(?!00)..){2})/;

/**
 * Detects encodings that JSON no longer allows (RFC 8259, section 8.1). They are recognized by a byte-order mark or by
 * zero bytes, since JSON begins with ASCII characters (RFC 4627, section 3).
 */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const start = hexOf(bytes.subarray(0, 4));
  if (UTF_32.test(start)) return 'UTF-32';
  return UTF_16.test(start) ? 'UTF-16' : undefined;
}

/**
 * Returns the offset of the first invalid byte, or -1. The decoded text has a replacement character in place of that
 * byte, so encoding the text again gives different bytes. The first bytes of the replacement character may happen to be
 * those of the file.
 */
function firstBadByte(bytes: Uint8Array, text: string): number {
  const again = Buffer.from(text);
  let at = again.findIndex((byte, index) => byte !== bytes[index]);
  while (at > 0 && ((again[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}
