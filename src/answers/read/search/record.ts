import * as v from 'valibot';
import { briefingHead, support, words } from '../../shared/schema.js';

/** The matches of a search in one or several briefings, each with the command that opens it. */

const hit = v.strictObject({
  /** The address of the match, such as `issues/taiwan`. */
  address: words,
  kind: words,
  /** The command that opens the match. */
  command: words,
  /** The kind of text that matches: 'name', 'alias', 'text'. */
  field: words,
  /** The entry that the text belongs to, unless it is obvious. */
  of: v.optional(words),
  /** The matched words, if they are not in the text: a hedge, a quotation. */
  match: v.optional(words),
  text: words,
  /** Absent if the text is not a claim, such as a name. */
  support: v.optional(support),
});

const near = v.strictObject({ typed: words, words: v.array(words) });

export const searchSchema = () =>
  v.strictObject({
    kind: v.literal('search'),
    version: v.literal(1),
    words: v.array(words),
    /** The briefing with the best match comes first. */
    briefings: v.array(
      v.strictObject({
        briefing: briefingHead,
        /** The value of `-b` that opens the briefing, if every briefing was searched. */
        briefingOption: v.optional(words),
        /** Words without an exact match, with the words found instead, folded. */
        near: v.array(near),
        /** The matches, best first. Scores can be compared only within one search. */
        hits: v.array(v.strictObject({ ...hit.entries, score: v.number() })),
      }),
    ),
  });

export type SearchRecord = v.InferOutput<ReturnType<typeof searchSchema>>;
export type HitRecord = SearchRecord['briefings'][number]['hits'][number];
