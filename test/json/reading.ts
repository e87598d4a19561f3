import { readJson } from '../../src/json/read-json.js';

/** The problems of a text, one a line, as a user would see them. */
export function said(source: string | Uint8Array): string[] {
  const reading = readJson(typeof source === 'string' ? Buffer.from(source) : source);
  if (reading.ok) return ['ok'];
  return reading.problems.map(
    ({ line, column, pointer, rule, message, remedy }) =>
      `${line}:${column} ${pointer} ${rule}: ${message} (${remedy})`,
  );
}

/** The value of a text that must be valid. */
export function valueIn(source: string | Uint8Array): unknown {
  const reading = readJson(typeof source === 'string' ? Buffer.from(source) : source);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.value;
}

/** How often a property is tried, and how much of something huge: less in mutation tests (npm run mutation). */
export const times = (count: number): number => (process.env.FEWER_RUNS ? Math.ceil(count / 40) : count);
