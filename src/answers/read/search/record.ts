import * as v from 'valibot';
import { briefingHead, generalHead, support, words } from '../../shared/schema.js';

/** The matches of a search in one or more briefings, each with the command that opens the match. */

const hit = v.strictObject({
  /** The address of the match, such as `issues/taiwan`. */
  address: words,
  kind: words,
  /** The command that opens the match. */
  command: words,
  /** Where the words were found: 'name', 'alias', 'text'. */
  field: words,
  /** The name of the entry that the text belongs to; absent if it is obvious. */
  of: v.optional(words),
  /** The matched words, if they are not in the text: a hedge, a quotation. */
  match: v.optional(words),
  text: words,
  /** Absent if no claims support the text, for example if it is a name. */
  support: v.optional(support),
  /** A measure of how well the match fits. Scores can be compared only within a search. */
  score: v.number(),
});

const near = v.strictObject({ typed: words, words: v.array(words) });

export const searchSchema = () =>
  v.strictObject({
    ...generalHead('search'),
    words: v.array(words),
    /** The briefing with the best match comes first. */
    briefings: v.array(
      v.strictObject({
        briefing: briefingHead,
        /** The value of `-b` that opens the briefing, if every briefing was searched. */
        briefingOption: v.optional(words),
        /**
         * Words without an exact match, each with the similar words that were found, in lowercase and without
         * accents.
         */
        near: v.array(near),
        /** The matches, best first. */
        hits: v.array(hit),
      }),
    ),
  });

export type SearchRecord = v.InferOutput<ReturnType<typeof searchSchema>>;
export type HitRecord = SearchRecord['briefings'][number]['hits'][number];
