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
  const support = supportOf(briefing, claims, citedFor);
  return {
    text,
    ...(support === undefined ? {} : { support }),
  };
}

/** '◐ expected, a senior official'. */
export const origin = ({ support }: Omit<Written, 'text'>): Inline[] => standingAndVoice(support);

/** The standing without the voice, for sentences whose common voice is shown once. */
export const standingOnly = ({ support }: Omit<Written, 'text'>): Inline[] => [standingInline(support)];

/** The sentence, then its support. */
export const sentenceInlines = (sentence: Written): Inline[] => [
  text(`${sentence.text} `),
  ...origin(sentence),
];
