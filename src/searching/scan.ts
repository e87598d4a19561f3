import { fold } from '../text/fold.js';
import { once } from '../text/once.js';
import { slipsAllowed, slipsBetween } from '../text/slips.js';

/**
 * Whether the bytes of a briefing file may hold words, without parsing it. Yes may be wrong; no never is.
 * Two steps: most files are told by looking for the letters as they are; only where a file has characters that fold into
 * other letters (accents, full width, escapes) are the words with such characters folded and looked at.
 */
export interface RawText {
  holds(word: string): boolean;
  /** Whether some word in it is this one but for typing slips. */
  nearlyHolds(word: string): boolean;
}

/**
 * The first bytes, in UTF-8, of characters whose compatibility decomposition holds Latin letters or digits, or that are
 * combining marks: Latin letters with accents, phonetic and modifier letters, superscripts, letterlike and enclosed
 * characters, ligatures, full-width forms, mathematical letters.
 */
const FOLDING =
  /\xc2[\xaa\xb2\xb3\xb9\xba\xbc-\xbe]|[\xc3-\xcd]|\xe1|\xe2[\x81-\x93\xb1]|\xe3[\x88-\x8f]|\xea|\xef[\xac\xbc\xbd]|\xf0[\x9d\x9e\x9f]/g;

/** What is no part of a word, seen as single bytes. */
const BORDER = /[^0-9A-Za-z\x80-\xff]/g;

/** Letters of other scripts, where any byte beyond ASCII counts. */
const FOREIGN = /[\x80-\xff]/g;

const ASCII_WORD = /^[\x00-\x7f]*$/;
/** Where a file has it, any of its words may be another one when read. */
const ESCAPE = '\\u';

/** @param bytes of a file in UTF-8 */
export function rawText(bytes: Uint8Array): RawText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = buffer.toString('latin1');
  const foldedWhere = (characters: RegExp) =>
    buffer.includes(ESCAPE) ? folded(latin) : runsWith(characters, latin);
  const foreign = once(() => foldedWhere(FOREIGN));
  const accented = once(() => foldedWhere(FOLDING));
  const vocabulary = once(() => new Set(folded(latin).match(/[a-z0-9\x80-\uffff]+/g)));
  return {
    holds: (word) =>
      ASCII_WORD.test(word)
        ? asWritten(word).test(latin) || accented().includes(word)
        : foreign().includes(word),
    nearlyHolds(word) {
      const most = slipsAllowed(word.length);
      for (const other of vocabulary()) if (slipsBetween(word, other, most) !== undefined) return true;
      return false;
    },
  };
}

/** The letters in any case, but not in a key of the file, which is no text. */
const asWritten = (word: string): RegExp =>
  new RegExp(`${word.replace(/[^a-z0-9]/g, '\\$&')}(?![A-Za-z]*"\\s*:)`, 'i');

/** The words in which some of these characters stand, folded. In time that grows with the text, whatever it holds. */
function runsWith(characters: RegExp, latin: string): string {
  const runs: string[] = [];
  let end = 0;
  characters.lastIndex = 0;
  for (let found = characters.exec(latin); found; found = characters.exec(latin)) {
    let start = found.index;
    while (start > end && isWord(latin.charCodeAt(start - 1))) start -= 1;
    BORDER.lastIndex = found.index;
    end = BORDER.exec(latin)?.index ?? latin.length;
    runs.push(latin.slice(start, end));
    characters.lastIndex = end;
  }
  return runs.length === 0 ? '' : folded(runs.join(' '));
}

const isWord = (code: number): boolean =>
  code >= 0x80 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Text with its escapes read and all of it folded. */
const folded = (latin: string): string =>
  fold(
    Buffer.from(latin, 'latin1')
      .toString('utf8')
      .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
