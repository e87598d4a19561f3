import { documentOf } from '../../answers/document.js';
import { gaps, makeGaps } from '../../answers/read/gaps.js';
import { issue as issueAnswer, makeIssue } from '../../answers/read/issue.js';
import { itinerary, makeItinerary, tripsOf } from '../../answers/read/itinerary.js';
import { makeOverview, overview } from '../../answers/read/overview.js';
import { makePeople, people } from '../../answers/read/people.js';
import { makeTimeline, timeline } from '../../answers/read/timeline.js';
import { headOf } from '../../answers/shared/records.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Event, Issue } from '../../briefing/file/schema.js';
import { openQuestions } from '../../briefing/questions.js';
import { heading, list, next, paragraph } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { checkQuestions } from '../quiz/check.js';
import { STANDING_QUESTION } from '../quiz/questions.js';
import { CHECK, type Step, step } from './step.js';

/**
 * The whole walk: the briefing at a glance, who is who, the itinerary, each issue, past and planned events, open questions,
 * the check. A step that would have nothing to show is left out.
 */
export function wholeWalk(briefing: Briefing, today: string): Step[] {
  return [
    overviewStep(briefing, today),
    ...(briefing.all('people').length > 0 ? [peopleStep(briefing)] : []),
    ...(tripsOf(briefing).length > 0 ? [itineraryStep(briefing)] : []),
    ...briefing.all('issues').map((issue) => issueStep(briefing, issue)),
    ...(briefing.all('events').length > 0 ? [timelineStep(briefing)] : []),
    ...(openQuestions(briefing).length > 0 ? [gapsStep(briefing)] : []),
    ...(checkQuestions(briefing, 0).length > 0 ? [checkStep(briefing)] : []),
  ];
}

const overviewStep = (briefing: Briefing, today: string): Step =>
  step({
    id: 'overview',
    title: 'The briefing at a glance',
    command: 'briefing overview',
    details: () => briefing.file.summary.flatMap(({ claims }) => claims),
    document: () => documentOf(overview, makeOverview(briefing, today)),
  });

const peopleStep = (briefing: Briefing): Step =>
  step({
    id: 'people',
    title: 'Who is who',
    command: 'briefing people',
    details: () => briefing.all('people').map((person) => person.id),
    document: () => documentOf(people, makePeople(briefing)),
  });

const itineraryStep = (briefing: Briefing): Step =>
  step({
    id: 'itinerary',
    title: 'The itinerary',
    command: 'briefing itinerary',
    details: () =>
      eventDetails(briefing.all('events').filter((event) => event.partOf || event.kind === 'trip')),
    document: () => documentOf(itinerary, makeItinerary(briefing)),
  });

export const issueStep = (briefing: Briefing, issue: Issue): Step =>
  step({
    id: `issues/${issue.id}`,
    title: issue.title,
    command: `briefing issue ${issue.id}`,
    details: () => [
      ...(issue.people ?? []),
      ...(issue.parties ?? []),
      ...(issue.organizations ?? []),
      ...(issue.places ?? []),
      ...(issue.related ?? []),
      ...briefing.claimsAbout(issue.id).map((claim) => claim.id),
    ],
    document: () => documentOf(issueAnswer, makeIssue(briefing, [issue])),
  });

export const timelineStep = (briefing: Briefing, events?: readonly Event[]): Step =>
  step({
    id: 'timeline',
    title: 'Past, current and planned events',
    command: 'briefing timeline',
    details: () => eventDetails(events ?? briefing.all('events')),
    document: () => documentOf(timeline, makeTimeline(briefing, events)),
    ...(events ? { partial: true } : {}),
  });

/** @param about only what touches these; without them everything */
export const gapsStep = (briefing: Briefing, about?: ReadonlySet<string>): Step =>
  step({
    id: 'gaps',
    title: 'Open questions',
    command: 'briefing gaps',
    details: () => notAsFact(briefing, about),
    document: () =>
      documentOf(
        gaps,
        makeGaps(
          briefing,
          openQuestions(briefing).filter((question) => touches(question, about)),
        ),
      ),
    ...(about ? { partial: true } : {}),
  });

/** The claims that must not be stated as fact: what is open behind the open questions. */
const notAsFact = (briefing: Briefing, about?: ReadonlySet<string>): string[] =>
  briefing
    .all('claims')
    .filter((claim) => touches(claim, about))
    .filter((claim) => briefing.useOfClaim(claim) === 'not as fact')
    .map(({ id }) => id);

const touches = (thing: { readonly about: readonly string[] }, about?: ReadonlySet<string>) =>
  about === undefined || thing.about.some((id) => about.has(id));

const checkStep = (briefing: Briefing): Step =>
  step({
    id: CHECK,
    title: 'A short check',
    command: `briefing guide --from ${CHECK}`,
    details: () => [],
    document: () => checkDocument(briefing),
  });

function checkDocument(briefing: Briefing): Document {
  return {
    title: `${briefing.file.title} · a short check`,
    language: briefing.file.language,
    data: headOf(briefing, 'check'),
    blocks: [
      paragraph(
        'A handful of questions on what was read. Each answer is explained with its place in the source.',
      ),
      heading(1, 'What is asked'),
      list(['Who holds which office', 'Where things are to take place', STANDING_QUESTION]),
      next('briefing overview'),
    ],
  };
}

const eventDetails = (events: readonly Event[]): string[] => [
  ...events.flatMap((event) => event.who ?? []),
  ...events.flatMap((event) => event.where ?? []),
  ...events.flatMap((event) => event.claims),
];
