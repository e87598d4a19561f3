import type { Meant } from '../several.js';

/** A noun phrase or a name in the words before a claim, to which a word of the claim may refer. */
export interface Phrase extends Meant {
  /** The noun in lower case; for a name, its last word. */
  readonly noun: string;
  readonly isSeveral: boolean;
  readonly isOfPeople: boolean;
  /** Whether it is an organization in the file, to which both 'it' and 'they' can refer. */
  readonly isBody: boolean;
  /** Whether two phrases are joined in it: 'Port Grey and Norholm'. */
  readonly isPair: boolean;
  readonly isSubject: boolean;
  /** How many sentences before the claim it is: 0 for the words of the claim's own sentence before the claim. */
  readonly distance: number;
}

/** A phrase with its position in the source. */
export interface Placed extends Phrase {
  readonly start: number;
  readonly end: number;
}

/** Returns words of the source. */
export type WordsOf = (start: number, end: number) => string;
