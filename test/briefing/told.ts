import { parseBriefing } from '../../src/briefing/file/parse.js';
import { exampleFile } from '../support/example.js';

/** The content of a file as a test changes it, beyond what the types allow. */
// biome-ignore lint/suspicious/noExplicitAny: invalid content has no type
export type Loose = any;

/** The problems that parsing the example reports after a change, one a line, in text order. */
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
