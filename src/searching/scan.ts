import { fold } from '../text/fold.js';
import { wordsNear } from '../text/slips.js';

/** Whether the bytes of a briefing file may hold words, without parsing it. Yes may be wrong; no never is. */
export interface RawText {
  holds(word: string): boolean;
  /** Whether some word in it is this one but for typing slips. */
  nearlyHolds(word: string): boolean;
}

/** @param bytes of a file in UTF-8 */
export function rawText(bytes: Uint8Array): RawText {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const text = fold(unescaped(raw.replace(KEYS, ' ')));
  return {
    holds: (word) => text.includes(word),
    nearlyHolds: (word) => wordsNear(word, text).length > 0,
  };
}

/** The keys of the file are no text: without this, nearly every file would hold 'title'. */
const KEYS = /"[A-Za-z]+"\s*:/g;

/** What JSON writes with a backslash; other escapes than those by code stand for what no word holds. */
const ESCAPES = /\\(?:u([0-9a-fA-F]{4})|.)/g;

const unescaped = (json: string): string =>
  json.includes('\\')
    ? json.replace(ESCAPES, (_, code?: string) =>
        code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : json;
