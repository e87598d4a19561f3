import type { Meant } from '../several.js';

/** A possible meaning of a word in a claim, with the resulting text of the claim. */
export interface Meaning extends Meant {
  readonly text: string;
}

export interface Meanings {
  /** The possible meanings, the likeliest first. */
  readonly meant: readonly Meant[];
  /** Whether the first meaning is so likely that it can be suggested. */
  readonly isSure: boolean;
}

/** A word of a claim that may refer to something outside the claim. */
export interface Dependent {
  readonly word: string;
  /** The offset in `within`. */
  readonly index: number;
  /** The text of the claim, or the text without its first linking word. */
  readonly within: string;
  /** The possible meanings, the likeliest first. */
  readonly meanings: readonly Meaning[];
  /** Whether the referent of the word is not clear from the claim alone. */
  readonly isOpen: boolean;
  /** Whether the first meaning is so likely that it can be suggested. */
  readonly isSure: boolean;
}
