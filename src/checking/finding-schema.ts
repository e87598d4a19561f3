import * as v from 'valibot';
import { FINDING_KINDS, type Finding } from './finding.js';

/** A line or column number. */
export const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A finding as all checking commands print it. */
export const findingSchema = v.strictObject({
  claim: v.optional(v.string()),
  kind: v.picklist(FINDING_KINDS),
  severity: v.picklist(['error', 'question']),
  at: v.optional(v.string()),
  message: v.string(),
  /** The words that differ. */
  words: v.strictObject({ claim: v.optional(v.string()), source: v.optional(v.string()) }),
  remedy: v.string(),
  /** The position of the entry in the briefing file, if the file was read. */
  line: v.optional(position),
  column: v.optional(position),
  pointer: v.string(),
});

export type FindingRecord = v.InferOutput<typeof findingSchema>;

export const findingRecord = ({ words, fix: _, ...finding }: Finding): FindingRecord => ({
  ...finding,
  words: { ...words },
});
