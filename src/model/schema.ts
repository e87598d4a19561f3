import * as v from 'valibot';
import { endsBeforeStart, isEdtf } from './edtf.js';
import { ID, LONGEST_ID } from './id.js';
import { LOCATOR } from './locator.js';
import { STANDINGS } from './standing.js';
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  FORMAT_VERSION,
  GAP_REASONS,
  ISSUE_TRACKS,
  NOTE_KINDS,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  POSITION_ACTS,
  SOURCE_KINDS,
} from './vocabulary.js';

/**
 * The briefing file, format version 1: the one definition behind the types, the validation and the published JSON
 * Schema (data/briefing.schema.json). Each message ends with what to do, in brackets.
 */

/**
 * An object with these fields and no others. Without a prototype, since valibot asks `key in entries`: a key such as
 * `constructor` or `__proto__` would pass as known.
 */
const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  noList(v.strictObject(Object.assign(Object.create(null) as object, entries) as Entries));

/** valibot takes a list for an object: without this, one is told to lack every field, or passes for a record. */
function noList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run = schema['~run'];
  return Object.assign(schema, {
    '~run'(this: Schema, ...[dataset, config]: Parameters<Schema['~run']>) {
      if (!Array.isArray(dataset.value)) return run.call(this, dataset, config);
      v._addIssue(this, 'type', dataset, config, { expected: 'Object' });
      return dataset;
    },
  });
}

const wordsOr = (remedy: string) => v.pipe(v.string(), v.regex(/\S/, `is empty (${remedy})`));
const words = wordsOr('fill it in');

/** Of a field that need not be there. */
const optionalWords = v.optional(wordsOr('fill it in, or leave the field out where nothing is known'));

const id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, `is longer than ${LONGEST_ID} characters (shorten the id)`),
  v.regex(ID, 'is not an id (use letters, digits and single hyphens: south-china-sea)'),
);
const ids = v.array(id);
const language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'is not a language tag (use one such as en or zh-Hans)'),
);
const date = v.pipe(
  v.string(),
  v.check(isEdtf, ({ input }) =>
    endsBeforeStart(input)
      ? 'ends before it begins (write the earlier date first)'
      : 'is not a date (use 2024-04, 2024-04-24, 2024-04-24/2024-04-26, or leave it out)',
  ),
);
const locator = v.pipe(
  v.string(),
  v.regex(LOCATOR, 'is not a place in the source (write SECTION.BLOCK.SENTENCE such as 1.B3.s1, or title)'),
);
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/i, 'is not a web address (use http or https)'),
);
const count = v.pipe(
  v.number(),
  v.safeInteger(({ input }) =>
    Number.isInteger(input)
      ? `is too large (${Number.MAX_SAFE_INTEGER} is the most)`
      : 'is not a whole number (write it in digits)',
  ),
  v.minValue(0, 'is below 0 (use 0 or more)'),
);

const name = fields({ name: words, language: v.optional(language) });

/** Rules that the author accepts here and in what stands inside, each with the reason: `briefing help rules`. */
const accept = v.optional(v.array(fields({ rule: words, reason: words })));

/** How a name stands inside a sentence, where it takes an article: 'the United States'. */
const inSentence = optionalWords;

/** A sentence of the author's own and the claims that it rests on; it is as soft as the softest of them. */
const statement = fields({
  text: words,
  claims: v.pipe(ids, v.minLength(1, 'is empty (name the claims behind it)')),
  accept,
});

const misprint = fields({ at: locator, printed: words, meant: words });
const section = fields({ number: count, title: optionalWords, blocks: noList(v.record(v.string(), count)) });

export const source = fields({
  id,
  title: words,
  kind: v.picklist(SOURCE_KINDS),
  language: v.optional(language),
  publisher: optionalWords,
  author: optionalWords,
  published: v.optional(date),
  dateline: optionalWords,
  url: v.optional(address),
  /** SHA-256 of the text the briefing was made from, in hexadecimal, so that a reader can tell whether theirs is it. */
  digest: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest (64 hexadecimal digits)')),
  ),
  sections: v.optional(v.array(section)),
  misprints: v.optional(v.array(misprint)),
  accept,
});

export const person = fields({
  id,
  name: optionalWords,
  /** Marks a person whom the source does not name; `label` says who is meant. */
  unnamed: v.optional(v.literal(true)),
  label: optionalWords,
  otherNames: v.optional(v.array(name)),
  role: optionalWords,
  of: v.optional(id),
  claims: v.optional(ids),
  accept,
});

export const organization = fields({
  id,
  name: words,
  inSentence,
  kind: v.picklist(ORGANIZATION_KINDS),
  otherNames: v.optional(v.array(name)),
  partOf: v.optional(id),
  place: v.optional(id),
  accept,
});

export const place = fields({
  id,
  name: words,
  inSentence,
  kind: v.optional(v.picklist(PLACE_KINDS)),
  otherNames: v.optional(v.array(name)),
  partOf: v.optional(id),
  accept,
});

export const issue = fields({
  id,
  title: words,
  aliases: v.optional(v.array(words)),
  track: v.picklist(ISSUE_TRACKS),
  summary: statement,
  /** Whose position is asked for; a party of which the source says nothing is shown as 'not stated'. */
  parties: v.optional(ids),
  people: v.optional(ids),
  organizations: v.optional(ids),
  places: v.optional(ids),
  related: v.optional(ids),
  accept,
});

export const event = fields({
  id,
  title: words,
  kind: v.picklist(EVENT_KINDS),
  status: v.picklist(EVENT_STATUSES),
  when: v.optional(date),
  /** The source's own words for when, where it gives no date: 'recent'. */
  timing: optionalWords,
  duration: optionalWords,
  where: v.optional(ids),
  who: v.optional(ids),
  partOf: v.optional(id),
  claims: v.pipe(ids, v.minLength(1, 'is empty (name the claims that tell of the event)')),
  accept,
});

const attribution = noList(
  v.variant('by', [
    fields({ by: v.literal('source') }),
    fields({ by: v.literal('party'), party: id }),
    fields({ by: v.literal('unnamed'), label: optionalWords }),
  ]),
);

export const claim = fields({
  id,
  text: words,
  about: v.pipe(ids, v.minLength(1, 'is empty (name what the claim is about)')),
  standing: v.picklist(STANDINGS),
  cue: optionalWords,
  attribution,
  source: id,
  at: locator,
  /** The same proposition elsewhere in the source; the softer standing of the two counts. */
  twins: v.optional(ids),
  /** Claims that this one takes for granted. */
  restsOn: v.optional(ids),
  accept,
});

export const position = fields({
  id,
  issue: id,
  whose: id,
  towards: v.optional(id),
  act: v.picklist(POSITION_ACTS),
  text: words,
  claims: v.pipe(ids, v.minLength(1, 'is empty (name the claims behind it)')),
  accept,
});

export const gap = fields({
  id,
  about: v.pipe(ids, v.minLength(1, 'is empty (name what the gap is about)')),
  question: words,
  reason: v.picklist(GAP_REASONS),
  /** Who could answer. */
  ask: v.optional(ids),
  claims: v.optional(ids),
  accept,
});

export const note = fields({
  id,
  about: v.pipe(ids, v.minLength(1, 'is empty (name what the note is about)')),
  kind: v.picklist(NOTE_KINDS),
  text: words,
  by: words,
  on: v.optional(date),
});

/** What stands in the head of a file. */
const head = {
  $schema: optionalWords,
  formatVersion: v.literal(FORMAT_VERSION),
  id,
  title: words,
  language,
  summary: statement,
  asOf: v.optional(date),
};

/** The collections that follow it, and what each holds. */
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

/** The file with its collections left unread: they are checked entry by entry (shape.ts). */
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
