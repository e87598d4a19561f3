import { fold } from '../text/fold.js';
import { wordsNear } from '../text/typing-errors.js';
import { formsOf } from './forms.js';

/**
 * Returns whether a briefing file may contain all the words, without parsing the file. There may be false positives,
 * but no false negatives.
 *
 * @param bytes the contents of the file in UTF-8
 * @param words folded words; see `wordsOf`
 * @param slips whether typing errors are tolerated
 */
export function mayHold(bytes: Uint8Array, words: readonly string[], slips: boolean): boolean {
  if (words.length === 0) return true;
  const folded = fold(unescaped(new TextDecoder().decode(bytes)));
  return words.every(
    (word) =>
      formsOf(word).some((form) => folded.includes(form)) || (slips && wordsNear(word, folded).length > 0),
  );
}

/** Replaces the escape sequences of JSON. Those without a code stand for characters that do not occur in words. */
const unescaped = (json: string): string =>
  json.replace(/\\(?:u([0-9a-fA-F]{4})|.)/g, (_, code?: string) =>
    code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
  );
