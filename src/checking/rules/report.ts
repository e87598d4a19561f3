import * as v from 'valibot';
import { findingSchema, position } from '../finding-schema.js';

/**
 * The output of `briefing validate --format json`, version 1: the single definition for the types, the output and
 * the published JSON Schema (data/problems.schema.json).
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const problem = v.object({
  severity: v.picklist(['error', 'warning']),
  /** The name of the rule; `briefing help rules` explains every rule. */
  rule: v.string(),
  /** JSON Pointer (RFC 6901) to the place; '' is the whole file. */
  pointer: v.string(),
  line: position,
  /** Counted in UTF-16 code units, as in editors. */
  column: position,
  message: v.string(),
  remedy: v.string(),
});

const fileReport = v.object({
  file: v.string(),
  /** Whether the program can read the file, regardless of warnings and of rules beyond the format. */
  isBriefing: v.boolean(),
  errors: count,
  warnings: count,
  problems: v.array(problem),
  /** The findings from checking against the source text, if one is given or stored next to the file. */
  findings: v.optional(v.array(findingSchema)),
  /** The language of the file and the rules skipped because they do not support it. */
  notAsked: v.optional(v.object({ language: v.string(), rules: v.array(v.string()) })),
  /** Why the file could not be read; if present, no problems are listed. */
  unreadable: v.optional(v.string()),
});

export const reportSchema = v.object({
  kind: v.literal('validation'),
  version: v.literal(1),
  /** Whether the exit code is 0. */
  passed: v.boolean(),
  errors: count,
  warnings: count,
  files: v.array(fileReport),
});

export type FileReport = v.InferOutput<typeof fileReport>;
export type Report = v.InferOutput<typeof reportSchema>;
