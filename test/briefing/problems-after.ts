import { parseBriefing } from '../../src/briefing/file/parse.js';
import { exampleFile } from '../support/example.js';

/** The content of a file that a test changes, without the restrictions of its type. */
// biome-ignore lint/suspicious/noExplicitAny: invalid content has no type
export type Loose = any;

/** Changes the example, parses it and returns the problems, in text order. */
export function problemsAfter(change: (file: Loose) => void): string[] {
  const file = exampleFile();
  change(file);
  const parsed = parseBriefing(new TextEncoder().encode(JSON.stringify(file)));
  if ('briefing' in parsed) return [];
  return parsed.problems.map(
    ({ severity, rule, pointer, message, remedy }) =>
      `${severity} ${rule} ${pointer}: ${message} (${remedy})`,
  );
}
