import type { Reference } from './calendar.js';

/** What a rule knows besides the words that it found. */
export interface Context {
  /** The day of the text; undefined where it is not known. */
  readonly reference: Reference | undefined;
  /** The sentence up to the date, and from there on. */
  readonly before: string;
  readonly after: string;
}

/** A way in which dates are written. The whole match is the mention. */
export interface DateRule {
  readonly pattern: RegExp;
  /** The EDTF date; undefined where it cannot be known. `null` says that this is no date after all. */
  resolve(words: readonly string[], context: Context): string | undefined | null;
}

/** A letter or digit of English and its neighbors; to compile all the letters there are for every rule takes long. */
const LETTER = '[\\w\\u00c0-\\u024f]';

/** @param source a regular expression; its groups are handed to `resolve`, empty ones as '' */
export const dateRule = (source: string, resolve: DateRule['resolve'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(`(?<!${LETTER})${source}(?!${LETTER})`, flags),
  resolve,
});
