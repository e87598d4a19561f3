import { clean } from '../text/clean.js';

/** A problem in a file. Problems are returned together and not thrown one at a time. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The name of the rule, such as `dangling-reference`; `briefing help rules` explains each. */
  readonly rule: string;
  /** A JSON Pointer (RFC 6901) to the place; '' is the whole file. */
  readonly pointer: string;
  /** One-based. Columns count UTF-16 code units, as in editors, and do not count a byte-order mark. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** A problem whose location in the text is not yet known. */
export type Finding = Omit<Problem, 'line' | 'column'>;

/** Escapes a key for use in a JSON Pointer (RFC 6901, section 3). */
export const pointerTo = (...keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Formats the first problems of a file, one per line, and counts the rest.
 *
 * @param most the maximum number of problems to format
 * @param counter what the line with the count begins with
 */
export function problemLines(
  file: string,
  problems: readonly Problem[],
  most: number,
  counter = file,
): string[] {
  const lines = problems.slice(0, most).map((problem) => problemLine(file, problem));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `${counter}: and ${rest} more problems`] : lines;
}

/** Formats a problem as `FILE:LINE:COLUMN: /pointer: problem (remedy)`, which editors can follow. */
export function problemLine(file: string, { line, column, pointer, message, remedy }: Problem): string {
  return clean(`${file}:${line}:${column}: ${pointer || '/'}: ${message} (${remedy})`);
}
