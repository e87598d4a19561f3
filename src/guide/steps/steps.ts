import { makeGaps } from '../../answers/read/gaps.js';
import { makeIssue } from '../../answers/read/issue/issue.js';
import { makeItinerary, tripsOf } from '../../answers/read/itinerary/itinerary.js';
import { makeOverview } from '../../answers/read/overview/overview.js';
import { makeTimeline } from '../../answers/read/timeline.js';
import { makePeople } from '../../answers/read/who/people.js';
import { headOf } from '../../answers/shared/records.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Claim, Event, Issue } from '../../briefing/file/schema.js';
import { openQuestions } from '../../briefing/questions.js';
import { quizQuestions } from '../quiz/quiz.js';
import { QUIZ, type Step, step } from './step.js';

/** Makes the steps of the whole tour. Empty steps are left out. */
export function wholeWalk(briefing: Briefing, today: string, seed: number): Step[] {
  return [
    overviewStep(briefing, today),
    ...(briefing.all('people').length > 0 ? [peopleStep(briefing)] : []),
    ...(tripsOf(briefing).length > 0 ? [itineraryStep(briefing)] : []),
    ...briefing.all('issues').map((issue) => issueStep(briefing, issue)),
    ...(briefing.all('events').length > 0 ? [timelineStep(briefing)] : []),
    ...(openQuestions(briefing).length > 0 ? [gapsStep(briefing)] : []),
    ...(quizQuestions(briefing, seed).length > 0 ? [quizStep(briefing, seed)] : []),
  ];
}

const overviewStep = (briefing: Briefing, today: string): Step =>
  step({
    id: 'overview',
    title: 'The briefing at a glance',
    command: 'briefing overview',
    details: () => briefing.file.summary.flatMap(({ claims }) => claims),
    content: () => makeOverview(briefing, today),
  });

const peopleStep = (briefing: Briefing): Step =>
  step({
    id: 'people',
    title: "Who's who",
    command: 'briefing people',
    details: () => briefing.all('people').map((person) => person.id),
    content: () => makePeople(briefing),
  });

const itineraryStep = (briefing: Briefing): Step =>
  step({
    id: 'itinerary',
    title: 'The itinerary',
    command: 'briefing itinerary',
    details: () =>
      eventDetails(briefing.all('events').filter((event) => event.partOf || event.kind === 'trip')),
    content: () => makeItinerary(briefing),
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
    content: () => makeIssue(briefing, [issue]),
  });

export const timelineStep = (briefing: Briefing, events?: readonly Event[]): Step =>
  step({
    id: 'timeline',
    title: 'Past, current and planned events',
    command: 'briefing timeline',
    details: () => eventDetails(events ?? briefing.all('events')),
    content: () => makeTimeline(briefing, events),
    ...(events ? { partial: true } : {}),
  });

/** @param about the ids of the entries to which the step is limited (default: all) */
export const gapsStep = (briefing: Briefing, about?: ReadonlySet<string>): Step =>
  step({
    id: 'gaps',
    title: 'Open questions',
    command: 'briefing gaps',
    details: () => notAsFact(briefing, about).map(({ id }) => id),
    content: () =>
      makeGaps(
        briefing,
        openQuestions(briefing).filter((question) => isAbout(question, about)),
      ),
    ...(about ? { partial: true } : {}),
  });

/** Returns the claims that must not be stated as fact. `about` limits them to claims about certain entries. */
export const notAsFact = (briefing: Briefing, about?: ReadonlySet<string>): Claim[] =>
  briefing
    .all('claims')
    .filter((claim) => isAbout(claim, about))
    .filter((claim) => briefing.useOfClaim(claim) === 'not as fact');

const isAbout = (thing: { readonly about: readonly string[] }, about?: ReadonlySet<string>) =>
  about === undefined || thing.about.some((id) => about.has(id));

const quizStep = (briefing: Briefing, seed: number): Step =>
  step({
    id: QUIZ,
    title: 'A short quiz',
    command: `briefing guide --from ${QUIZ} --seed ${seed}`,
    details: () => [],
    content: () => ({
      ...headOf(briefing, 'questions'),
      questions: quizQuestions(briefing, seed),
    }),
  });

const eventDetails = (events: readonly Event[]): string[] => [
  ...events.flatMap((event) => event.who ?? []),
  ...events.flatMap((event) => event.where ?? []),
  ...events.flatMap((event) => event.claims),
];
