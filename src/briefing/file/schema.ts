import * as v from 'valibot';
import { claim, gap, note, position } from './schema-claims.js';
import {
  date,
  fields,
  group,
  id,
  language,
  optionalWords,
  statement,
  summarySentence,
  words,
} from './schema-fields.js';
import { event, issue, organization, person, place, source } from './schema-subjects.js';
import { FORMAT_VERSION } from './vocabulary.js';

/**
 * The briefing file, format version 1: the single definition for the types, the validation and the published
 * JSON Schema (data/briefing.schema.json). Subjects are in schema-subjects.ts, claims in schema-claims.ts,
 * and field types in schema-fields.ts. Each message ends with what to do, in
 * parentheses.
 */

/** The head of a file. */
const head = {
  $schema: optionalWords,
  formatVersion: v.literal(FORMAT_VERSION),
  id,
  title: words,
  language,
  /** Sentences with their claims. */
  summary: v.pipe(
    v.array(summarySentence),
    v.minLength(1, 'is empty (write one sentence and name its claims)'),
  ),
  /** What is disputed or open, in sentences with their claims. */
  open: v.optional(v.array(statement)),
  asOf: v.optional(date),
  /** Headings for the issues, in order. */
  groups: v.optional(v.array(group)),
};

/** The collections after the head. */
export const COLLECTIONS = {
  sources: source,
  people: person,
  organizations: organization,
  places: place,
  issues: issue,
  events: event,
  claims: claim,
  positions: position,
  gaps: gap,
  notes: note,
};

const NO_SOURCE = 'is empty (name at least one source)';

/** The file without its entries, which are checked one by one (shape.ts). */
export const envelope = fields({
  ...head,
  sources: v.pipe(v.array(v.unknown()), v.minLength(1, NO_SOURCE)),
  people: v.array(v.unknown()),
  organizations: v.array(v.unknown()),
  places: v.array(v.unknown()),
  issues: v.array(v.unknown()),
  events: v.array(v.unknown()),
  claims: v.array(v.unknown()),
  positions: v.array(v.unknown()),
  gaps: v.array(v.unknown()),
  notes: v.optional(v.array(v.unknown())),
});

export const briefingSchema = fields({
  ...head,
  sources: v.pipe(v.array(source), v.minLength(1, NO_SOURCE)),
  people: v.array(person),
  organizations: v.array(organization),
  places: v.array(place),
  issues: v.array(issue),
  events: v.array(event),
  claims: v.array(claim),
  positions: v.array(position),
  gaps: v.array(gap),
  notes: v.optional(v.array(note)),
});

export type BriefingFile = v.InferOutput<typeof briefingSchema>;
export type Statement = v.InferOutput<typeof summarySentence>;
export type Source = v.InferOutput<typeof source>;
export type Person = v.InferOutput<typeof person>;
export type Organization = v.InferOutput<typeof organization>;
export type Place = v.InferOutput<typeof place>;
export type Issue = v.InferOutput<typeof issue>;
export type Event = v.InferOutput<typeof event>;
export type Claim = v.InferOutput<typeof claim>;
export type Attribution = Claim['attribution'];
export type Position = v.InferOutput<typeof position>;
export type Gap = v.InferOutput<typeof gap>;
export type Note = v.InferOutput<typeof note>;
