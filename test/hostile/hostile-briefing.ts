import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleFile, withTrip } from '../support/example.js';

/** Fields whose values the format restricts, so that a valid file cannot have a payload in them. */
const RESTRICTED = new Set(
  'formatVersion id language kind of claims group parties people organizations places related status when where who partOf place about standing by party source at restates dependsOn issue whose towards act reason ask published asOf on digest blocks number unnamed'.split(
    ' ',
  ),
);

/**
 * Returns a briefing with a payload in every field of free text. The payloads take turns, so that each is in many
 * fields.
 *
 * @param payloads texts to append to the field values
 * @param offset the index of the first payload
 */
export function hostileFile(payloads: readonly string[], offset: number): BriefingFile {
  let count = offset;
  const poisoned = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (RESTRICTED.has(key) && key !== 'by') return value;
      if (key === 'by' && ['source', 'party', 'unnamed'].includes(value)) return value;
      count += 1;
      return `${value} ${payloads[count % payloads.length]}`;
    }
    if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name)]));
  };
  return poisoned(exampleFile(withTrip), '') as BriefingFile;
}
