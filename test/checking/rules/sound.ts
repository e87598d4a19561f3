import { validationLines } from '../../../src/answers/check/validate.js';
import { validateFile } from '../../../src/checking/rules/validate.js';

export function at<Value>(values: readonly Value[] | undefined, index: number): Value {
  const value = values?.[index];
  if (value === undefined) throw new Error(`the example has no entry ${index}`);
  return value;
}

/** Returns the problems that validation reports for a file, one per line. */
export function linesOf(file: unknown, wanted: readonly string[] = []): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const report = validateFile('trip.json', bytes, wanted);
  const { errors, warnings } = report;
  return validationLines({
    kind: 'validation',
    version: 1,
    passed: errors === 0,
    errors,
    warnings,
    files: [report],
  });
}

/** Returns the lines of `linesOf` without file names, line numbers and the final count. */
export const problemsOf = (file: unknown, wanted: readonly string[] = []): string[] =>
  linesOf(file, wanted)
    .slice(0, -1)
    .map((line) => line.slice(line.indexOf(' ') + 1));
