import * as v from 'valibot';
import { STANDINGS } from '../../briefing/standing.js';
import { USES } from '../../briefing/use.js';
import { VOICE_KINDS } from '../../briefing/voice.js';

/** The parts that records share. What is not known is absent; nothing that a source says comes without its support. */

export const words = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const standing = v.picklist(STANDINGS);
export const use = v.picklist(USES);

/** Something else in the same briefing: its collection, its id and what it is called. */
export const thing = v.strictObject({ kind: words, id: words, name: words });

/** Whose voice: `id` where it has an entry in the briefing, `name` as label unless it is the source's own. */
export const voice = v.strictObject({
  kind: v.picklist(VOICE_KINDS),
  id: v.optional(words),
  name: v.optional(words),
});

/** A place in a source, and the claim that it is cited for. */
export const place = v.strictObject({ source: words, at: words, claim: words });

/** What stands behind a sentence: the softest standing, the strictest use, the voice that makes the use strict. */
export const support = v.strictObject({
  standing,
  use,
  voice,
  /** Further voices whose words are in the sentence. */
  others: v.optional(v.array(voice)),
  disputed: v.optional(v.literal(true)),
  /** Where the briefing has several sources: those of the claims behind it, in words. */
  from: v.optional(words),
  /** A claim behind it is not reviewed yet. */
  proposed: v.optional(v.literal(true)),
  places: v.array(place),
});

/** A sentence as its author wrote it; without support where no claim is behind it. */
export const statement = v.strictObject({ text: words, support: v.optional(support) });

export const briefingHead = v.strictObject({
  id: words,
  title: words,
  language: words,
  /** How much of a draft has been reviewed; absent where nothing waits for a review. */
  draft: v.optional(
    v.strictObject({
      /** Who proposed it: `rules`, or the name of an assistant. */
      by: v.array(words),
      reviewed: count,
      claims: count,
      /** Entries besides claims that are not reviewed yet. */
      others: count,
    }),
  ),
});

/** The fields that every record about one briefing begins with. */
export const recordHead = <Kind extends string>(kind: Kind) => ({
  kind: v.literal(kind),
  version: v.literal(1),
  briefing: briefingHead,
});

export type Thing = v.InferOutput<typeof thing>;
export type VoiceRecord = v.InferOutput<typeof voice>;
export type SupportRecord = v.InferOutput<typeof support>;
export type StatementRecord = v.InferOutput<typeof statement>;
