import type { Reference } from './calendar.js';

/** The context of a match. */
export interface Context {
  /** The date of the text; undefined if unknown. */
  readonly reference: Reference | undefined;
  /** The sentence before the date, and from there on. */
  readonly before: string;
  readonly after: string;
}

/** A rule for a form of date. The whole match is the mention. */
export interface DateRule {
  readonly pattern: RegExp;
  /** Returns the EDTF date; undefined if it cannot be determined, and `null` if the match is not a date after all. */
  resolve(words: readonly string[], context: Context): string | undefined | null;
}

/** A letter or digit of English and related languages. Compiling all Unicode letters for every rule takes too long. */
const LETTER = '[\\w\\u00c0-\\u024f]';

/** @param source a regular expression; its groups are passed to `resolve`, unmatched ones as '' */
export const dateRule = (source: string, resolve: DateRule['resolve'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(`(?<!${LETTER})${source}(?!${LETTER})`, flags),
  resolve,
});
