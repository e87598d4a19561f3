import metadata from '../package.json' with { type: 'json' };
import { type AgendaRecord, makeAgenda } from './answers/read/agenda.js';
import { makeBook, makeBrief } from './answers/read/book/book.js';
import type { BookRecord, BriefRecord, Made } from './answers/read/book/record.js';
import { type ClaimsRecord, makeClaims } from './answers/read/claims/claims.js';
import { type GapsRecord, makeGaps } from './answers/read/gaps.js';
import { type IssueAnswer, makeIssue } from './answers/read/issue/record.js';
import { type ItineraryRecord, makeItinerary } from './answers/read/itinerary/itinerary.js';
import { makeOverview } from './answers/read/overview/overview.js';
import type { OverviewRecord } from './answers/read/overview/record.js';
import { makePlaces, type PlacesRecord } from './answers/read/places.js';
import { makePositions, type PositionsRecord } from './answers/read/positions.js';
import { makeSay, type SayRecord } from './answers/read/say/record.js';
import { makeSearch, type SearchRecord } from './answers/read/search/search.js';
import { makeTimeline, type TimelineRecord } from './answers/read/timeline.js';
import { makePeople, type PeopleRecord } from './answers/read/who/people.js';
import type { Briefing } from './briefing/briefing.js';
import type { Claim, Event, Issue } from './briefing/file/schema.js';
import { openQuestions } from './briefing/questions.js';
import { wordsOf } from './searching/forms.js';
import { searchBriefing } from './searching/search.js';

/** The functions of the library that return the records of commands with the same names. */

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const made = (now: Date): Made => ({ version: metadata.version, on: dayOf(now) });

/**
 * The brief: the summary, the issues, what must not be stated as fact, and questions to ask.
 *
 * @param now the current time, to mark planned events that may have taken place
 */
export const overview = (briefing: Briefing, now: Date = new Date()): OverviewRecord =>
  makeOverview(briefing, dayOf(now));

/** The summaries of the given issues (default: all), by group. */
export const agenda = (briefing: Briefing, issues: readonly Issue[] = briefing.all('issues')): AgendaRecord =>
  makeAgenda(briefing, issues);

/**
 * The given issues (default: all) in full: summary, positions, claims, people and organizations involved, and
 * open questions.
 */
export const issue = (briefing: Briefing, issues: readonly Issue[] = briefing.all('issues')): IssueAnswer =>
  makeIssue(briefing, issues);

/** What can be said about the given issues (default: all), and how. No sentence is repeated. */
export const say = (briefing: Briefing, issues: readonly Issue[] = briefing.all('issues')): SayRecord =>
  makeSay(briefing, issues);

/** Every person in the briefing, with the person's office and its standing. */
export const people = (briefing: Briefing): PeopleRecord => makePeople(briefing);

/** Every place, with the issues and events that mention it. */
export const places = (briefing: Briefing): PlacesRecord => makePlaces(briefing);

/** The trips with their stops, talks and participants. */
export const itinerary = (briefing: Briefing): ItineraryRecord => makeItinerary(briefing);

/** The given events (default: all), grouped into past, current, planned and other events. */
export const timeline = (
  briefing: Briefing,
  events: readonly Event[] = briefing.all('events'),
): TimelineRecord => makeTimeline(briefing, events);

/** The given claims (default: all), firmest first. */
export const claims = (briefing: Briefing, chosen: readonly Claim[] = briefing.all('claims')): ClaimsRecord =>
  makeClaims(briefing, chosen);

/** Questions that the source leaves open. Those that somebody could answer come first. */
export const gaps = (briefing: Briefing): GapsRecord => makeGaps(briefing, openQuestions(briefing));

/** The positions on the given issues (default: all), and the parties whose position is not stated. */
export const positions = (
  briefing: Briefing,
  issues: readonly Issue[] = briefing.all('issues'),
): PositionsRecord => makePositions(briefing, issues);

/**
 * Every entry that contains all words, best match first. Case and accents are ignored. If a word has no exact
 * match, similar words are found instead.
 */
export function search(briefing: Briefing, words: string): SearchRecord {
  const sought = wordsOf(words);
  const { hits } = searchBriefing(briefing, sought);
  return makeSearch(sought, hits.length > 0 ? [{ briefing, hits }] : []);
}

/**
 * The whole briefing as one document.
 *
 * @param now the date printed on the document
 */
export const book = (briefing: Briefing, now: Date = new Date()): BookRecord => makeBook(briefing, made(now));

/** The brief as a one-page handout. `now` is the date printed on it. */
export const brief = (briefing: Briefing, now: Date = new Date()): BriefRecord =>
  makeBrief(briefing, made(now));
