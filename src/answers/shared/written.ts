import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { standingAndVoice, standingInline } from './inlines.js';
import { supportOf } from './records.js';
import { support, words } from './schema.js';

/** Marks an unreviewed entry. */
export const proposed = v.optional(v.literal(true));

/** A sentence from the briefing file, as its author wrote it, with its support; shown in briefs and sheets. */
export const written = v.strictObject({ text: words, support: v.optional(support) });

export type Written = v.InferOutput<typeof written>;

/** @param citedFor see `supportOf` */
export function writtenOf(
  briefing: Briefing,
  { text, claims }: { readonly text: string; readonly claims: readonly string[] },
  citedFor: 'content' | 'act' = 'content',
): Written {
  const behind = supportOf(briefing, claims, citedFor);
  return {
    text,
    ...(behind === undefined ? {} : { support: behind }),
  };
}

/** '◐ expected, a senior official'. */
export const origin = ({ support: behind }: Omit<Written, 'text'>): Inline[] => standingAndVoice(behind);

/** The same without the voice, for when the voice is given once for several sentences. */
export const standingOnly = ({ support: behind }: Omit<Written, 'text'>): Inline[] => [
  standingInline(behind),
];

/** The sentence, then its support. */
export const sentenceInlines = (sentence: Written): Inline[] => [
  text(`${sentence.text} `),
  ...origin(sentence),
];
