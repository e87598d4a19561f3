import { errorsAllowed, errorsBetween, piecesOf, wordsNear } from '../text/typing-errors.js';

/** The keys of JSON objects. They are not searched, since nearly every file contains keys such as 'title'. */
export const KEYS = /"[A-Za-z]+"\s*:/g;

/** Tests whether texts contain words that differ from a typed word only by typing errors. */
export class MistypedWord {
  /** Whether the word can be searched for in a text that has not been decoded. */
  readonly isAscii: boolean;
  readonly #pieces: RegExp;
  /** The words compared so far, with the results. Most words occur in many files. */
  readonly #compared = new Map<string, boolean>();

  /** @param typed a single folded word */
  constructor(readonly typed: string) {
    this.isAscii = /^[a-z0-9]+$/.test(typed);
    this.#pieces = new RegExp(piecesOf(typed).join('|'), 'gi');
  }

  isIn(folded: string): boolean {
    return folded !== '' && wordsNear(this.typed, folded.replace(KEYS, ' ')).length > 0;
  }

  /** Tests JSON text. Only words that consist of ASCII letters and digits are found. */
  isInAscii(json: string): boolean {
    const pieces = this.#pieces;
    pieces.lastIndex = 0;
    for (let found = pieces.exec(json); found; found = pieces.exec(json)) {
      const { start, end } = wordAround(json, found.index);
      if (this.#isNear(json.slice(start, end).toLowerCase()) && !isKey(json, start, end)) return true;
      pieces.lastIndex = end;
    }
    return false;
  }

  #isNear(word: string): boolean {
    const most = errorsAllowed(this.typed.length);
    if (Math.abs(word.length - this.typed.length) > most) return false;
    const known = this.#compared.get(word) ?? errorsBetween(this.typed, word, most) !== undefined;
    this.#compared.set(word, known);
    return known;
  }
}

const LETTER = /[A-Za-z0-9]/;
const WORD = /[A-Za-z0-9]+/y;
const KEY_END = /"\s*:/y;

function wordAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (LETTER.test(text[start - 1] ?? '')) start -= 1;
  WORD.lastIndex = at;
  WORD.test(text);
  return { start, end: WORD.lastIndex };
}

function isKey(json: string, start: number, end: number): boolean {
  KEY_END.lastIndex = end;
  return json[start - 1] === '"' && KEY_END.test(json);
}
