import { LIMITS } from '../limits.js';
import { afterString, CODE, isClosing, isOpening, skipSpace } from './characters.js';

/** Six for each unit, as in \u0041, and two quotes. */
const LONGEST_AS_WRITTEN = 6 * LIMITS.string + 2;

/** Keys of one object that are compared with each other; where there are more, the value has to be looked at. */
const MOST_COMPARED = 32;

/** Digits of a number that surely is finite. */
const MOST_DIGITS = 300;

export interface Scan {
  /** The colons outside strings, of which well-formed JSON has one for each key. */
  readonly keys: number;
  /** Whether, if the text is JSON, surely no key is repeated and no value out of bounds. */
  readonly isSound: boolean;
}

/**
 * One pass over the text, before anything is built from it, that bounds the depth, the keys of each object and the
 * length of strings. In text that is not JSON the answer means nothing.
 *
 * @returns undefined where the text is out of bounds
 */
export function scan(text: string): Scan | undefined {
  const scanner = new Scanner(text);
  while (scanner.at < text.length) scanner.step();
  if (scanner.at === OUT_OF_BOUNDS) return undefined;
  // Half a character can only come from an escape in text that was UTF-8.
  const hasHalves = text.includes('\\ud') || text.includes('\\uD');
  return { keys: scanner.keys, isSound: scanner.isSound && !hasHalves };
}

const OUT_OF_BOUNDS = Number.POSITIVE_INFINITY;

class Scanner {
  at = 0;
  keys = 0;
  isSound = true;
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
    const length = this.#end - this.#start;
    if (length > LIMITS.string) this.isSound = false;
    this.at = length > LONGEST_AS_WRITTEN ? OUT_OF_BOUNDS : this.#end;
  }

  #open(): void {
    if (++this.#depth > LIMITS.depth) this.at = OUT_OF_BOUNDS;
    else this.#counts[this.#depth] = 0;
  }

  /** The string before a colon is a key. */
  #key(): void {
    this.keys++;
    const count = this.#counts[this.#depth] ?? 0;
    this.#counts[this.#depth] = count + 1;
    if (count >= LIMITS.keys) this.at = OUT_OF_BOUNDS;
    else if (count >= MOST_COMPARED) this.isSound = false;
    else if (this.isSound) this.#compare(count);
  }

  #compare(count: number): void {
    const hash = this.#hash();
    const first = this.#depth * MOST_COMPARED;
    for (let index = first; index < first + count; index++)
      if (this.#hashes[index] === hash) this.isSound = false;
    this.#hashes[first + count] = hash;
  }

  /** A key with an escape may be the same as one without. */
  #hash(): number {
    let hash = 0;
    for (let at = this.#start + 1; at < this.#end - 1; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === CODE.backslash) this.isSound = false;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    return hash;
  }

  /** Without an exponent, a number of few digits is not too large. */
  #number(): void {
    const start = this.at;
    let code = this.#text.charCodeAt(this.at);
    while (code > CODE.comma && code < CODE.colon) code = this.#text.charCodeAt(++this.at);
    if (this.at - start > MOST_DIGITS || (code | 0x20) === LETTER_E) this.isSound = false;
  }
}

const LETTER_E = 0x65;

const BLOCK = 65_536;

/** All colons, those in strings too. Native code does the counting: at start-up a loop here would take ten times as long. */
export function colonsIn(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += BLOCK) colons += text.slice(at, at + BLOCK).split(':').length - 1;
  return colons;
}
