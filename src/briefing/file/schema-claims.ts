import * as v from 'valibot';
import { STANDINGS } from '../standing.js';
import {
  accept,
  basis,
  count,
  date,
  fields,
  id,
  ids,
  locator,
  optionalSentence,
  optionalWords,
  proposed,
  proposedClaim,
  sentence,
  someIds,
  span,
  words,
} from './schema-fields.js';
import { GAP_REASONS, NOTE_KINDS, POSITION_ACTS } from './vocabulary.js';

/** The schemas of claims, positions, gaps and notes. */

const attribution = v.variant('by', [
  fields({ by: v.literal('source') }),
  fields({ by: v.literal('party'), party: id }),
  fields({ by: v.literal('unnamed'), label: optionalWords }),
]);

export const claim = fields({
  id,
  text: sentence,
  about: someIds('name what the claim is about'),
  standing: v.picklist(STANDINGS),
  cue: optionalWords,
  attribution,
  source: id,
  at: locator,
  /** The location of the sentence in the stored text of the source. */
  span: v.optional(span),
  /** The exact words of the speaker, which are shown as a quotation. */
  quote: optionalSentence,
  /** A sentence that states the claim as fact and must never be said. */
  asFact: optionalSentence,
  /**
   * `wrong` is a wrong conclusion that somebody might draw from the claim, and `right` is what may be said instead.
   * `right` is absent if the source says nothing about it.
   */
  misreading: v.optional(fields({ wrong: sentence, right: optionalSentence })),
  /** The rank of the claim's warning in the brief; 1 is the most dangerous. */
  danger: v.optional(count),
  /**
   * Claims in this or an earlier source that say the same thing. For claims in the same source, the softest of their
   * standings counts.
   */
  restates: v.optional(ids),
  /** Claims that this claim assumes to be true. */
  dependsOn: v.optional(ids),
  /** Claims that this claim contradicts. A dispute is stored in one of the two claims, and applies to both. */
  disputes: v.optional(ids),
  proposed: proposedClaim,
  accept,
});

export const position = fields({
  id,
  issue: id,
  whose: id,
  towards: v.optional(id),
  act: v.picklist(POSITION_ACTS),
  label: optionalWords,
  text: sentence,
  claims: basis,
  proposed,
  accept,
});

export const gap = fields({
  id,
  about: someIds('name what the gap is about'),
  question: sentence,
  reason: v.picklist(GAP_REASONS),
  /** The people, organizations and sources that could answer. */
  ask: v.optional(ids),
  claims: v.optional(ids),
  proposed,
  accept,
});

export const note = fields({
  id,
  about: someIds('name what the note is about'),
  kind: v.picklist(NOTE_KINDS),
  text: sentence,
  by: words,
  on: v.optional(date),
});
