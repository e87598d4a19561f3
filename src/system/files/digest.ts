import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits (FIPS 180-4), as briefing files record it for their sources. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
