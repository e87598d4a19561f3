import type { Difference } from '../meaning.js';

/**
 * @param isSure whether the rule is certain; otherwise a person must decide
 * @param source the words of the source that correspond to `said`, if any
 * @param absence the end of the message if `source` is undefined
 */
export function difference(
  kind: Difference['kind'],
  isSure: boolean,
  said: string,
  source?: string,
  absence = 'but the source does not',
): Difference {
  if (source === undefined) return { kind, isSure, message: `says '${said}', ${absence}`, words: { said } };
  const message = said === '' ? `leaves out '${source}'` : `says '${said}', but the source says '${source}'`;
  return { kind, isSure, message, words: { said, source } };
}

/** Returns the difference for a denial that only the statement or only the source contains. */
export const denial = (said: string, source: string | undefined, isSure: boolean): Difference =>
  difference('negated', isSure, said, source, 'but the source has no negation at this point');
