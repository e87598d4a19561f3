import { isAscii } from 'node:buffer';
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

/**
 * Looks for a word of ASCII characters in the bytes first, since decoding and folding a whole file takes several times as
 * long as reading it.
 *
 * @param bytes the bytes of a file in UTF-8
 */
export function rawText(bytes: Uint8Array): RawText {
  const raw = decoded(bytes, 'latin1');
  const whole = once(() => fold(unescaped(decoded(bytes, 'utf8').replace(KEYS, ' '))));
  const foldable = once(() => (isAscii(bytes) ? '' : fold(foldableWords(raw))));
  const mayHold = (word: string) =>
    !ASCII.test(word) || new RegExp(word, 'i').test(raw) || raw.includes('\\u') || foldable().includes(word);
  return {
    holds: (word) => mayHold(word) && whole().includes(word),
    nearlyHolds: (word) => wordsNear(word, whole()).length > 0,
  };
}

/** What needs no escape in a regular expression; a period matches too much, which does no harm. */
const ASCII = /^[a-z0-9.-]+$/;

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const decoded = ({ buffer, byteOffset, byteLength }: Uint8Array, encoding: BufferEncoding): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString(encoding);

/** The first byte of a character beyond ASCII, except for dashes and quotation marks, which are in no word. */
const FOLDABLE = /[\xc2-\xf4](?<!\xe2(?=\x80[\x90-\xa3]))/g;

/** Returns everything between two spaces that has a character which may fold to ASCII. */
function foldableWords(raw: string): string {
  const words: string[] = [];
  FOLDABLE.lastIndex = 0;
  for (let found = FOLDABLE.exec(raw); found; found = FOLDABLE.exec(raw)) {
    const end = raw.indexOf(' ', found.index);
    words.push(raw.slice(raw.lastIndexOf(' ', found.index) + 1, end < 0 ? undefined : end));
    if (end < 0) break;
    FOLDABLE.lastIndex = end;
  }
  return Buffer.from(words.join(' '), 'latin1').toString('utf8');
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
