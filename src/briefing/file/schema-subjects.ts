import * as v from 'valibot';
import {
  accept,
  address,
  count,
  date,
  fields,
  fileName,
  id,
  ids,
  language,
  listedSentence,
  locator,
  name,
  optionalWords,
  proposed,
  record,
  sentence,
  someIds,
  statement,
  words,
} from './schema-fields.js';
import { EVENT_KINDS, EVENT_STATUSES, ORGANIZATION_KINDS, PLACE_KINDS, SOURCE_KINDS } from './vocabulary.js';

/** The schemas of entries that claims can be about: sources, people, organizations, places, issues and events. */

const misprint = fields({ at: locator, printed: sentence, meant: sentence });
const section = fields({ number: count, title: optionalWords, blocks: record(count) });

/** Marks a name or label that takes a plural verb: 'harbor officials want'. */
const plural = v.optional(v.literal(true));

export const source = fields({
  id,
  title: words,
  kind: v.picklist(SOURCE_KINDS),
  label: optionalWords,
  language: v.optional(language),
  publisher: optionalWords,
  author: optionalWords,
  published: v.optional(date),
  dateline: optionalWords,
  url: v.optional(address),
  /** The SHA-256 digest, in hexadecimal, of the text from which the briefing was made. */
  digest: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest (write 64 hexadecimal digits)')),
  ),
  sections: v.optional(v.array(section)),
  /**
   * The name of the file that contains the extracted text in UTF-8. The file is next to the briefing, and
   * `digest` is its SHA-256 digest.
   */
  text: v.optional(fileName),
  misprints: v.optional(v.array(misprint)),
  /** Sources from which this source copies long passages, so that it does not count as independent. */
  copies: v.optional(ids),
  proposed,
  accept,
});

export const person = fields({
  id,
  name: optionalWords,
  /** Marks a person whom the source does not name. `label` describes the person. */
  unnamed: v.optional(v.literal(true)),
  label: optionalWords,
  plural,
  otherNames: v.optional(v.array(name)),
  role: optionalWords,
  of: v.optional(id),
  claims: v.optional(ids),
  proposed,
  accept,
});

export const organization = fields({
  id,
  name: words,
  /** The name as used within a sentence, if it takes an article: 'the United States'. */
  inSentence: optionalWords,
  plural,
  kind: v.picklist(ORGANIZATION_KINDS),
  label: optionalWords,
  otherNames: v.optional(v.array(name)),
  partOf: v.optional(id),
  place: v.optional(id),
  proposed,
  accept,
});

export const place = fields({
  id,
  name: words,
  inSentence: optionalWords,
  kind: v.optional(v.picklist(PLACE_KINDS)),
  otherNames: v.optional(v.array(name)),
  partOf: v.optional(id),
  proposed,
  accept,
});

export const issue = fields({
  id,
  title: words,
  aliases: v.optional(v.array(words)),
  group: v.optional(id),
  summary: statement,
  /** Further sentences about the issue, in reading order. */
  details: v.optional(v.array(listedSentence)),
  /** Parties whose positions are relevant. If a party has no position, 'no position stated' is shown. */
  parties: v.optional(ids),
  people: v.optional(ids),
  organizations: v.optional(ids),
  places: v.optional(ids),
  related: v.optional(ids),
  proposed,
  accept,
});

export const event = fields({
  id,
  title: words,
  kind: v.picklist(EVENT_KINDS),
  label: optionalWords,
  status: v.picklist(EVENT_STATUSES),
  when: v.optional(date),
  /** The time in the words of the source ('recent'), if the source gives no date. */
  timing: optionalWords,
  duration: optionalWords,
  where: v.optional(ids),
  who: v.optional(ids),
  partOf: v.optional(id),
  claims: someIds('name the claims about the event'),
  proposed,
  accept,
});
