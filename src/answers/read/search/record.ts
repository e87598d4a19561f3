import * as v from 'valibot';
import { briefingHead, support, words } from '../../shared/schema.js';

/** What a search found, in one briefing or in several, each match with the command that opens it. */

const hit = v.strictObject({
  /** Of what was found, such as `issues/taiwan`. */
  address: words,
  kind: words,
  /** What to type to open it. */
  command: words,
  /** What the match is in: 'name', 'alias', 'text'. */
  field: words,
  /** What the text is of, where it does not say so itself. */
  of: v.optional(words),
  /** The words matched, where they are not in the text: a hedge, a quotation. */
  match: v.optional(words),
  text: words,
  /** Absent where the text is nobody's claim, such as a name. */
  support: v.optional(support),
});

const near = v.strictObject({ typed: words, words: v.array(words) });

export const searchSchema = () =>
  v.strictObject({
    kind: v.literal('search'),
    version: v.literal(1),
    words: v.array(words),
    /** The one with the best match first. */
    briefings: v.array(
      v.strictObject({
        briefing: briefingHead,
        /** What stands behind `-b` to open it, where every briefing was searched. */
        opener: v.optional(words),
        /** The words that nothing in it holds as they were typed, with what the hits hold in their place, folded. */
        near: v.array(near),
        /** Best first; `score` compares hits of one search. */
        hits: v.array(v.strictObject({ ...hit.entries, score: v.number() })),
      }),
    ),
  });

export type SearchRecord = v.InferOutput<ReturnType<typeof searchSchema>>;
export type HitRecord = SearchRecord['briefings'][number]['hits'][number];
