import { fold } from '../text/fold.js';
import { wordsNear } from '../text/slips.js';

/**
 * Tests whether a briefing file may contain some words, without parsing it. There are false positives, but no
 * false negatives.
 */
export interface RawText {
  holds(word: string): boolean;
  /** Whether it has a word that matches this one with typing errors. */
  nearlyHolds(word: string): boolean;
}

/** @param bytes the bytes of a file in UTF-8 */
export function rawText(bytes: Uint8Array): RawText {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const text = fold(unescaped(raw.replace(KEYS, ' ')));
  return {
    holds: (word) => text.includes(word),
    nearlyHolds: (word) => wordsNear(word, text).length > 0,
  };
}

/** Keys are not text; otherwise nearly every file would contain 'title'. */
const KEYS = /"[A-Za-z]+"\s*:/g;

/** JSON escapes; except for those by code, they represent characters that do not occur in words. */
const ESCAPES = /\\(?:u([0-9a-fA-F]{4})|.)/g;

const unescaped = (json: string): string =>
  json.includes('\\')
    ? json.replace(ESCAPES, (_, code?: string) =>
        code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : json;
