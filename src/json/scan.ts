import { LIMITS } from '../briefing/file/limits.js';
import { afterString, CODE, isClosing, isOpening, skipSpace } from './characters.js';

/** Keys of one object that are compared with each other. */
const MOST_COMPARED = 32;

/** Digits of a number that surely is finite. */
const MOST_DIGITS = 300;

/**
 * One pass over the text, before anything is built from it.
 *
 * @returns whether, if the text is JSON, surely no key is repeated and nothing is out of bounds
 */
export function isSound(text: string): boolean {
  // Half a character can only come from an escape in text that was UTF-8.
  if (text.includes('\\ud') || text.includes('\\uD')) return false;
  const scanner = new Scanner(text);
  while (scanner.at < text.length) scanner.step();
  return scanner.at !== UNSOUND;
}

/** An offset beyond every text, where a pass ends. */
const UNSOUND = Number.POSITIVE_INFINITY;

class Scanner {
  at = 0;
  #depth = 0;
  /** Of the last string: where its opening quote is, and what is after its closing one. */
  #start = 0;
  #end = 0;
  readonly #text: string;
  /** How many keys the objects that are open have so far. */
  readonly #counts = new Int32Array(LIMITS.depth + 1);
  /** A number for each of those keys; different ones have different keys. */
  readonly #hashes = new Int32Array((LIMITS.depth + 1) * MOST_COMPARED);

  constructor(text: string) {
    this.#text = text;
  }

  step(): void {
    const at = skipSpace(this.#text, this.at);
    const code = this.#text.charCodeAt(at);
    this.at = at + 1;
    if (code <= CODE.comma) {
      if (code === CODE.quote) this.#string();
    } else if (code === CODE.colon) this.#key();
    else if (code < CODE.colon) this.#number();
    else if (isOpening(code)) this.#open();
    else if (isClosing(code)) this.#depth--;
  }

  #string(): void {
    this.#start = this.at - 1;
    this.#end = afterString(this.#text, this.#start);
    this.at = this.#end - this.#start > LIMITS.string ? UNSOUND : this.#end;
  }

  #open(): void {
    if (++this.#depth > LIMITS.depth) this.at = UNSOUND;
    else this.#counts[this.#depth] = 0;
  }

  /** The string before a colon is a key. */
  #key(): void {
    const count = this.#counts[this.#depth] ?? 0;
    this.#counts[this.#depth] = count + 1;
    if (count >= MOST_COMPARED) this.at = UNSOUND;
    else this.#compare(count);
  }

  #compare(count: number): void {
    const hash = this.#hash();
    const first = this.#depth * MOST_COMPARED;
    for (let index = first; index < first + count; index++)
      if (this.#hashes[index] === hash) this.at = UNSOUND;
    this.#hashes[first + count] = hash;
  }

  /** A key with an escape may be the same as one without. */
  #hash(): number {
    let hash = 0;
    for (let at = this.#start + 1; at < this.#end - 1; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === CODE.backslash) this.at = UNSOUND;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    return hash;
  }

  /** Without an exponent, a number of few digits is not too large. */
  #number(): void {
    const start = this.at;
    let code = this.#text.charCodeAt(this.at);
    while (code > CODE.comma && code < CODE.colon) code = this.#text.charCodeAt(++this.at);
    if (this.at - start > MOST_DIGITS || (code | 0x20) === LETTER_E) this.at = UNSOUND;
  }
}

const LETTER_E = 0x65;
