import * as v from 'valibot';
import { VOICE_KINDS } from '../../briefing/use.js';
import { count, generalHead, standing, use, words } from '../shared/schema.js';

/** The result of `briefing read`. Offsets count UTF-16 code units in `text`; ends are exclusive. */

const span = { start: count, end: count };
const spans = v.array(v.strictObject(span));
const voice = v.strictObject({ kind: v.picklist(VOICE_KINDS), name: v.optional(words) });

export const sourceSchema = v.strictObject({
  title: v.optional(words),
  author: v.optional(words),
  publisher: v.optional(words),
  published: v.optional(words),
  url: v.optional(words),
});

const sentence = v.strictObject({
  at: words,
  ...span,
  kind: v.picklist(['title', 'prose', 'bullet', 'quotation', 'heading', 'byline', 'dateline', 'caption']),
  /** The voice and standing of the sentence as a whole; absent for headings, bylines, datelines and captions. */
  says: v.optional(
    v.strictObject({
      voice,
      standing,
      use,
      quoted: v.boolean(),
      /** The hedge that decides the standing; absent if the standing is 'stated'. */
      hedge: v.optional(v.strictObject(span)),
    }),
  ),
});

const name = v.strictObject({
  name: words,
  kind: v.picklist(['person', 'organization', 'place']),
  role: v.optional(words),
  body: v.optional(words),
  mentions: spans,
});

export const readingSchema = () =>
  v.strictObject({
    ...generalHead('reading'),
    /** The file or address, as typed. */
    name: words,
    text: words,
    language: words,
    source: sourceSchema,
    sentences: v.array(sentence),
    attributions: v.array(
      v.strictObject({
        source: spans,
        cue: spans,
        content: spans,
        voice,
        act: v.picklist(['speech', 'thought', 'deed', 'intent']),
        quoted: v.boolean(),
      }),
    ),
    hedges: v.array(v.strictObject({ at: words, ...span, standing, scope: v.strictObject(span) })),
    names: v.array(name),
    numbers: v.array(v.strictObject({ ...span, value: v.number(), unit: v.optional(words) })),
    dates: v.array(v.strictObject({ ...span, date: v.optional(words) })),
  });

export type ReadingRecord = v.InferOutput<ReturnType<typeof readingSchema>>;
export type SentenceRecord = ReadingRecord['sentences'][number];
export type Says = NonNullable<SentenceRecord['says']>;
