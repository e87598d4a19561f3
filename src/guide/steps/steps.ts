import { headOf } from '../../answers/shared/records.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Event, Issue } from '../../briefing/file/schema.js';
import { openQuestions } from '../../briefing/questions.js';
import { heading, list, next, paragraph } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { gapsView } from '../../views/gaps.js';
import { issueView } from '../../views/issue.js';
import { itineraryView } from '../../views/itinerary.js';
import { overviewView } from '../../views/overview.js';
import { peopleView } from '../../views/people.js';
import { timelineView } from '../../views/timeline.js';
import { STANDING_QUESTION } from '../quiz/questions.js';
import { CHECK, type Step, step } from './step.js';

/** The whole walk: the trip, who is who, the itinerary, each issue, what came before, what is not certain, the check. */
export function wholeWalk(briefing: Briefing): Step[] {
  return [
    overviewStep(briefing),
    peopleStep(briefing),
    itineraryStep(briefing),
    ...briefing.all('issues').map((issue) => issueStep(briefing, issue)),
    timelineStep(briefing),
    gapsStep(briefing),
    checkStep(briefing),
  ];
}

const overviewStep = (briefing: Briefing): Step =>
  step({
    id: 'overview',
    title: 'The briefing at a glance',
    command: 'briefing overview',
    details: () => briefing.file.summary.flatMap(({ claims }) => claims),
    document: () => overviewView(briefing),
  });

const peopleStep = (briefing: Briefing): Step =>
  step({
    id: 'people',
    title: 'Who is who',
    command: 'briefing people',
    details: () => briefing.all('people').map((person) => person.id),
    document: () => peopleView(briefing),
  });

const itineraryStep = (briefing: Briefing): Step =>
  step({
    id: 'itinerary',
    title: 'The itinerary',
    command: 'briefing itinerary',
    details: () =>
      eventDetails(briefing.all('events').filter((event) => event.partOf || event.kind === 'trip')),
    document: () => itineraryView(briefing),
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
    document: () => issueView(briefing, [issue]),
  });

export const timelineStep = (briefing: Briefing, events?: readonly Event[]): Step =>
  step({
    id: 'timeline',
    title: 'What came before, what runs, what is planned',
    command: 'briefing timeline',
    details: () => eventDetails(events ?? briefing.all('events')),
    document: () => timelineView(briefing, events),
    ...(events ? { partial: true } : {}),
  });

/** @param about only what touches these; without them everything */
export const gapsStep = (briefing: Briefing, about?: ReadonlySet<string>): Step =>
  step({
    id: 'gaps',
    title: 'What is not certain',
    command: 'briefing gaps',
    details: () => notAsFact(briefing, about),
    document: () =>
      gapsView(
        briefing,
        openQuestions(briefing).filter((question) => touches(question, about)),
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
