import * as v from 'valibot';
import { STANDINGS } from '../../briefing/standing.js';
import { USES, VOICE_KINDS } from '../../briefing/use.js';

/** The shared parts of records. Unknown values are absent. Every statement from a source has its support. */

export const words = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const standing = v.picklist(STANDINGS);
export const use = v.picklist(USES);

/** A flag that is either true or absent. */
export const yes = v.optional(v.literal(true));

export const thing = v.strictObject({ kind: words, id: words, name: words });

/** A voice. `id` is set if the briefing has an entry for the speaker; `name` is absent for the source's own voice. */
export const voice = v.strictObject({
  kind: v.picklist(VOICE_KINDS),
  id: v.optional(words),
  name: v.optional(words),
});

export const place = v.strictObject({ source: words, at: words, claim: words });

/** The support of a sentence: the softest standing, the strictest use, and the voice that decides the use. */
export const support = v.strictObject({
  standing,
  use,
  voice,
  others: v.optional(v.array(voice)),
  disputed: yes,
  /** The sources of the sentence's claims, in words; absent if the briefing has only one source. */
  from: v.optional(words),
  /** Set if any of the sentence's claims is unreviewed. */
  proposed: yes,
  places: v.array(place),
});

/** A sentence as the author of the briefing wrote it. `support` is absent if the sentence has no claims. */
export const statement = v.strictObject({ text: words, support: v.optional(support) });

export const briefingHead = v.strictObject({
  id: words,
  title: words,
  language: words,
  /** How much of a draft has been reviewed; absent if everything has been reviewed. */
  draft: v.optional(
    v.strictObject({
      /** Who proposed the draft: `rules`, or the name of a model. */
      by: v.array(words),
      reviewed: count,
      claims: count,
      /** The number of unreviewed entries other than claims. */
      others: count,
    }),
  ),
});

/** The common fields of records that are not about a single briefing, such as settings or help. */
export const generalHead = <Kind extends string>(kind: Kind) => ({
  kind: v.literal(kind),
  version: v.literal(1),
});

/** The common fields of records about a single briefing. */
export const recordHead = <Kind extends string>(kind: Kind) => ({
  ...generalHead(kind),
  briefing: briefingHead,
});

/** Another name of a person or place, such as the name in another language. */
export const otherName = v.strictObject({ name: words, language: v.optional(words) });

export type BriefingHead = v.InferOutput<typeof briefingHead>;
export type OtherName = v.InferOutput<typeof otherName>;
export type Thing = v.InferOutput<typeof thing>;
export type VoiceRecord = v.InferOutput<typeof voice>;
export type SupportRecord = v.InferOutput<typeof support>;
export type StatementRecord = v.InferOutput<typeof statement>;
