import { isAscii } from 'node:buffer';
import { fold } from '../text/fold.js';
import { KEYS, type MistypedWord } from './mistyped-word.js';

/**
 * Tests whether a briefing file may contain a word, without parsing the file. There may be false positives, but no
 * false negatives.
 */
interface RawText {
  holds(word: string): boolean;
  /** Returns whether the file may contain the word with typing errors. */
  nearlyHolds(word: MistypedWord): boolean;
}

/**
 * Prepares the contents of a file for tests. Words in ASCII are first searched for in the bytes, since decoding and
 * folding a whole file takes several times as long as reading it.
 *
 * @param bytes the contents of a file in UTF-8
 */
export function rawText(bytes: Uint8Array): RawText {
  const raw = decoded(bytes, 'latin1');
  const whole = once(() => fold(unescaped(decoded(bytes, 'utf8').replace(KEYS, ' '))));
  const foldable = once(() => (isAscii(bytes) ? '' : fold(foldableWords(raw))));
  const mayHold = (word: string) =>
    !ASCII.test(word) || new RegExp(word, 'i').test(raw) || raw.includes('\\u') || foldable().includes(word);
  return {
    holds: (word) => mayHold(word) && whole().includes(word),
    nearlyHolds: (word) =>
      word.isAscii && !LETTER_ESCAPE.test(raw)
        ? word.isInAscii(raw) || word.isIn(foldable())
        : word.isIn(whole()),
  };
}

/** Words that need no escaping in a regular expression. The period may match other characters, which does no harm. */
const ASCII = /^[a-z0-9.-]+$/;

/** An escape sequence, whose letter would be mistaken for part of a word. */
const LETTER_ESCAPE = /\\[a-z]/;

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const decoded = ({ buffer, byteOffset, byteLength }: Uint8Array, encoding: BufferEncoding): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString(encoding);

/**
 * The first byte of a character outside ASCII. Dashes and quotation marks are excluded, since they occur in no word.
 */
const FOLDABLE = /[\xc2-\xf4](?<!\xe2(?=\x80[\x90-\xa3]))/g;

/** Returns the words with a character outside ASCII, separated by spaces. Folding may turn them into ASCII. */
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

/** The escape sequences of JSON. Those without a code stand for characters that do not occur in words. */
const ESCAPES = /\\(?:u([0-9a-fA-F]{4})|.)/g;

const unescaped = (json: string): string =>
  json.includes('\\')
    ? json.replace(ESCAPES, (_, code?: string) =>
        code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : json;
