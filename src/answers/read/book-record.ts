import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { headOf } from '../shared/records.js';
import { recordHead, words } from '../shared/schema.js';
import { makeOverview } from './overview.js';
import { overviewSchema } from './overview-record.js';
import { makeSay, saySchema } from './say-record.js';

/** With which version and on which day (YYYY-MM-DD) a book was made. */
const made = v.strictObject({ version: words, on: words });

export type Made = v.InferOutput<typeof made>;

export const briefSchema = () => v.strictObject({ ...recordHead('brief'), made, overview: overviewSchema() });

export const bookSchema = () =>
  v.strictObject({ ...recordHead('book'), made, overview: overviewSchema(), say: saySchema() });

export type BriefRecord = v.InferOutput<ReturnType<typeof briefSchema>>;
export type BookRecord = v.InferOutput<ReturnType<typeof bookSchema>>;

/** The brief as a page to hand over. */
export const makeBrief = (briefing: Briefing, made: Made): BriefRecord => ({
  ...headOf(briefing, 'brief'),
  made,
  overview: makeOverview(briefing, made.on),
});

/** The whole briefing: what its other answers have, as they have it. */
export const makeBook = (briefing: Briefing, made: Made): BookRecord => ({
  ...headOf(briefing, 'book'),
  made,
  overview: makeOverview(briefing, made.on),
  say: makeSay(briefing, briefing.all('issues')),
});
