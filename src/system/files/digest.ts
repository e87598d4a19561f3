import { createHash } from 'node:crypto';

/**
 * SHA-256 in hexadecimal digits (FIPS 180-4), as briefing files record it for their sources.
 *
 * @param contents bytes, or a text, which is hashed as UTF-8
 */
export const digestOf = (contents: Uint8Array | string): string =>
  createHash('sha256').update(contents).digest('hex');
