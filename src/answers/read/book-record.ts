import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { source } from '../../briefing/file/schema-subjects.js';
import { openQuestions } from '../../briefing/questions.js';
import { headOf } from '../shared/records.js';
import { recordHead, words } from '../shared/schema.js';
import { claims, makeClaims } from './claims.js';
import { gaps, makeGaps } from './gaps.js';
import { makeOverview } from './overview.js';
import { overviewSchema } from './overview-record.js';
import { makePeople, people } from './people.js';
import { makePerson, person } from './person.js';
import { makePlace, place } from './place.js';
import { makeSay, saySchema } from './say-record.js';
import { makeTimeline, timeline } from './timeline.js';

/** With which version and on which day (YYYY-MM-DD) a book was made. */
const made = v.strictObject({ version: words, on: words });

export type Made = v.InferOutput<typeof made>;

export const briefSchema = () => v.strictObject({ ...recordHead('brief'), made, overview: overviewSchema() });

export const bookSchema = () =>
  v.strictObject({
    ...recordHead('book'),
    made,
    overview: overviewSchema(),
    say: saySchema(),
    people: people.schema(),
    persons: person.schema(),
    places: place.schema(),
    timeline: timeline.schema(),
    gaps: gaps.schema(),
    claims: claims.schema(),
    /** As in the file. */
    sources: v.array(source),
  });

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
  people: makePeople(briefing),
  persons: makePerson(briefing, briefing.all('people')),
  places: makePlace(briefing, briefing.all('places')),
  timeline: makeTimeline(briefing),
  gaps: makeGaps(briefing, openQuestions(briefing)),
  claims: makeClaims(briefing, briefing.all('claims')),
  sources: [...briefing.all('sources')],
});
