import { readJson } from '../../src/json/read-json.js';

/** Returns the problems of a text as a user would see them, one per line. */
export function said(source: string | Uint8Array): string[] {
  const reading = readJson(typeof source === 'string' ? Buffer.from(source) : source);
  if (reading.ok) return ['ok'];
  return reading.problems.map(
    ({ line, column, pointer, rule, message, remedy }) =>
      `${line}:${column} ${pointer} ${rule}: ${message} (${remedy})`,
  );
}

/** Returns the value of a text, which must be valid. */
export function valueIn(source: string | Uint8Array): unknown {
  const reading = readJson(typeof source === 'string' ? Buffer.from(source) : source);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.value;
}

/** Reduces a number of test runs or the size of an input in mutation tests (`npm run mutation`), which are slow. */
export const times = (count: number): number => (process.env.FEWER_RUNS ? Math.ceil(count / 40) : count);
