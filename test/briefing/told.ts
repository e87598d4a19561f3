import { parseBriefing } from '../../src/briefing/file/parse.js';
import { exampleFile } from '../support/example.js';

/** A file as a test changes it, where the types would not let it be wrong. */
// biome-ignore lint/suspicious/noExplicitAny: what is wrong has no type
export type Loose = any;

/** What parsing says of the example after a change, one line for each problem, in the order of the text. */
export function told(change: (file: Loose) => void): string[] {
  const file = exampleFile();
  change(file);
  const parsed = parseBriefing(new TextEncoder().encode(JSON.stringify(file)));
  if ('briefing' in parsed) return [];
  return parsed.problems.map(
    ({ severity, rule, pointer, message, remedy }) =>
      `${severity} ${rule} ${pointer}: ${message} (${remedy})`,
  );
}
