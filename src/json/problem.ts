import { clean } from '../text/clean.js';

/** A problem in a file. Functions return all problems together instead of throwing the first one. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The name of the rule, such as `dangling-reference`. `briefing help rules` explains the rules. */
  readonly rule: string;
  /** A JSON Pointer (RFC 6901) to the value; '' is the whole file. */
  readonly pointer: string;
  /** The line and column, counted from 1. As in editors, columns are UTF-16 code units, without a byte-order mark. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** A problem whose line and column are not yet known. */
export type Finding = Omit<Problem, 'line' | 'column'>;

/** Escapes a key for use in a JSON Pointer (RFC 6901, section 3). */
export const pointerTo = (...keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Formats the first problems of a file, one per line, and counts the rest.
 *
 * @param most the maximum number of problems to format
 * @param counter the beginning of the line with the count
 */
export function problemLines(
  file: string,
  problems: readonly Problem[],
  most: number,
  counter = file,
): string[] {
  const lines = problems.slice(0, most).map((problem) => problemLine(file, problem));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `${counter}: and ${rest} more ${rest === 1 ? 'problem' : 'problems'}`] : lines;
}

/** Formats a problem as `FILE:LINE:COLUMN: /pointer: problem (remedy)`. Editors can jump to the place. */
export function problemLine(file: string, { line, column, pointer, message, remedy }: Problem): string {
  return clean(`${file}:${line}:${column}: ${pointer || '/'}: ${message} (${remedy})`);
}

/** @param pointer a JSON Pointer to the value that is wrong */
export const finding = (rule: string, pointer: string, message: string, remedy: string): Finding => ({
  severity: 'error',
  rule,
  pointer,
  message,
  remedy,
});
