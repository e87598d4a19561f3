import type { InferOutput } from 'valibot';
import type { Table } from '../document/document.js';
import type { Answer, Layout, RecordHead } from './answer.js';
import { applied } from './author/applied.js';
import { reading } from './author/read.js';
import { readingSummary } from './author/read-summary.js';
import { reviewSummary } from './author/review-summary.js';
import { written } from './author/written.js';
import { check } from './check/check.js';
import { difference } from './check/diff/diff.js';
import { rules } from './check/rules.js';
import { validation } from './check/validate.js';
import { verification } from './check/verify.js';
import { guide } from './guide/guide.js';
import { progress } from './guide/progress.js';
import { added, defaultBriefing, removed } from './library/changes.js';
import { library } from './library/list.js';
import { agenda } from './read/agenda.js';
import { book, brief } from './read/book/book.js';
import { claim } from './read/claims/claim.js';
import { claims } from './read/claims/claims.js';
import { gaps } from './read/gaps.js';
import { issue } from './read/issue/issue.js';
import { itinerary } from './read/itinerary/itinerary.js';
import { overview } from './read/overview/overview.js';
import { place } from './read/place.js';
import { places } from './read/places.js';
import { positions } from './read/positions.js';
import { say } from './read/say/layout.js';
import { search } from './read/search/search.js';
import { timeline } from './read/timeline.js';
import { parties } from './read/who/parties.js';
import { people } from './read/who/people.js';
import { who } from './read/who/who.js';
import { config } from './setup/config.js';
import { setting } from './setup/setting.js';
import { help } from './setup/topics/topic.js';
import { changes } from './sources/changes.js';
import { compare } from './sources/compare.js';
import { timelineEverywhere } from './sources/timeline-everywhere.js';
import { whoEverywhere } from './sources/who-everywhere.js';

/** An answer with any kind of record. The parameter type `never` prevents passing a record to the wrong answer. */
interface AnyAnswer extends Pick<Answer<RecordHead>, 'kind' | 'schema' | 'exports'> {
  readonly layout: (record: never) => Layout;
  readonly table?: (record: never) => Table;
}

/**
 * All answers, by kind. The JSON Schema is generated from this list, and the JavaScript library renders
 * records with it. Commands import only their own answer, so that they start fast.
 */
export const ANSWERS = {
  'reading-summary': readingSummary,
  'review-summary': reviewSummary,
  'timeline-everywhere': timelineEverywhere,
  'who-everywhere': whoEverywhere,
  added,
  agenda,
  applied,
  book,
  brief,
  changes,
  check,
  claim,
  claims,
  compare,
  config,
  default: defaultBriefing,
  difference,
  gaps,
  guide,
  help,
  issue,
  itinerary,
  library,
  overview,
  parties,
  people,
  place,
  places,
  positions,
  progress,
  reading,
  removed,
  rules,
  say,
  search,
  setting,
  timeline,
  validation,
  verification,
  who,
  written,
} as const satisfies Readonly<Record<string, AnyAnswer>>;

export type AnswerKind = keyof typeof ANSWERS;

/** The record of any answer, distinguished by `kind`. */
export type AnswerRecord = { [Kind in AnswerKind]: RecordOf<Kind> }[AnswerKind];

export type RecordOf<Kind extends AnswerKind> = InferOutput<ReturnType<(typeof ANSWERS)[Kind]['schema']>>;

export const answerOf = <Content extends AnswerRecord>({ kind }: Content): Answer<Content> =>
  ANSWERS[kind] as unknown as Answer<Content>;
