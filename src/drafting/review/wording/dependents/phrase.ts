import type { Meant } from '../several.js';

/** A noun phrase or a name in the words before a claim, to which a word of the claim may refer. */
export interface Phrase extends Meant {
  /** The noun in lower case; for a name, its last word. */
  readonly noun: string;
  readonly isSeveral: boolean;
  readonly isOfPeople: boolean;
  /** Whether the phrase is an organization in the file, to which both 'it' and 'they' can refer. */
  readonly isBody: boolean;
  /** Whether the phrase joins two others: 'Port Grey and Norholm'. */
  readonly isPair: boolean;
  readonly isSubject: boolean;
  /** The distance from the claim in sentences: 0 for a phrase in the claim's own sentence. */
  readonly distance: number;
}

/** A phrase with its position in the source. */
export interface Placed extends Phrase {
  readonly start: number;
  readonly end: number;
}

/** Returns the words of the source between two offsets. */
export type WordsOf = (start: number, end: number) => string;
