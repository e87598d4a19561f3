import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits (FIPS 180-4), as the file of a briefing records it for its sources. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
