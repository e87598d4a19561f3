import { createHash } from 'node:crypto';

/**
 * Returns the SHA-256 digest (FIPS 180-4) in hexadecimal, as briefing files record it for source texts.
 *
 * @param contents bytes, or a text, which is encoded as UTF-8
 */
export const digestOf = (contents: Uint8Array | string): string =>
  createHash('sha256').update(contents).digest('hex');
