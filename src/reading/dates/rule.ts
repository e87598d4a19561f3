import type { Reference } from './calendar.js';

/** The text around a match. */
export interface Context {
  /** The date of the text; undefined if unknown. */
  readonly reference: Reference | undefined;
  /** The sentence up to the date, and the sentence after it. */
  readonly before: string;
  readonly after: string;
}

/** A rule for one way of writing dates. The whole match is the mention. */
export interface DateRule {
  readonly pattern: RegExp;
  /**
   * Returns the EDTF date; undefined if the date cannot be determined, and `null` if the match turns out not to be a
   * date.
   */
  resolve(words: readonly string[], context: Context): string | undefined | null;
}

/**
 * A letter or digit of English and related languages. Compiling a class of all Unicode letters for every rule takes too
 * long.
 */
const LETTER = '[\\w\\u00c0-\\u024f]';

/** @param source a regular expression whose groups are passed to `resolve`; groups without a match are '' */
export const dateRule = (source: string, resolve: DateRule['resolve'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(`(?<!${LETTER})${source}(?!${LETTER})`, flags),
  resolve,
});
