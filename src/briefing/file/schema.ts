import * as v from 'valibot';
import { claim, gap, note, position } from './schema-claims.js';
import {
  date,
  fields,
  group,
  id,
  language,
  listedSentence,
  optionalWords,
  statement,
  words,
} from './schema-fields.js';
import { event, issue, organization, person, place, source } from './schema-subjects.js';
import { FORMAT_VERSION } from './vocabulary.js';

/**
 * The briefing file, format version 1. This single definition is the basis of the types, the validation and
 * the published JSON Schema (data/briefing.schema.json). Each message describes a problem and, in
 * parentheses, what to do.
 */

const head = {
  $schema: optionalWords,
  formatVersion: v.literal(FORMAT_VERSION),
  id,
  title: words,
  language,
  summary: v.pipe(
    v.array(listedSentence),
    v.minLength(1, 'is empty (write one sentence and name its claims)'),
  ),
  /** Sentences on disputed or unknown points, with their claims. */
  open: v.optional(v.array(statement)),
  asOf: v.optional(date),
  groups: v.optional(v.array(group)),
};

/** The collections, in the order in which they follow the head in a file. */
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

const sources = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1, 'is empty (name at least one source)'));

/** The schema of a file without its entries, which are checked one by one (see `shapeFindings`). */
export const envelope = fields({
  ...head,
  ...Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, v.array(v.unknown())])),
  sources: sources(v.unknown()),
  notes: v.optional(v.array(v.unknown())),
});

export const briefingSchema = fields({
  ...head,
  sources: sources(source),
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
export type Statement = v.InferOutput<typeof listedSentence>;

/**
 * The types of entries by collection. The name of the collection is the first part of an address such as
 * `issues/taiwan`.
 */
export type Collections = {
  [Name in keyof typeof COLLECTIONS]: v.InferOutput<(typeof COLLECTIONS)[Name]>;
};
export type Source = Collections['sources'];
export type Person = Collections['people'];
export type Organization = Collections['organizations'];
export type Place = Collections['places'];
export type Issue = Collections['issues'];
export type Event = Collections['events'];
export type Claim = Collections['claims'];
export type Attribution = Claim['attribution'];
export type Position = Collections['positions'];
export type Gap = Collections['gaps'];
export type Note = Collections['notes'];
