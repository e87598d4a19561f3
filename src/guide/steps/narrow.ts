import { meantBy } from '../../briefing/about-reference.js';
import type { Briefing } from '../../briefing/briefing.js';
import { openQuestions } from '../../briefing/questions.js';
import { issuesTouching } from '../../briefing/related-issues.js';
import type { Document } from '../../document/document.js';
import { plain } from '../../render/plain.js';
import { asideCommand, asideDocument } from './detail-page.js';
import { CHECK, type Step, step } from './step.js';
import { gapsStep, issueStep, timelineStep } from './steps.js';

/**
 * A walk through what touches certain things only: each of them itself, then the issues, the events and what is open.
 *
 * @param ids of people, bodies, places, issues or events
 */
export function walkAbout(briefing: Briefing, ids: readonly string[]): Step[] {
  const about = new Set(ids.flatMap((id) => [...meantBy(briefing, id)]));
  const touches = [...about].map((id) => issuesTouching(briefing, id));
  const issues = briefing.all('issues').filter((issue) => touches.some((touching) => touching(issue)));
  const events = briefing
    .all('events')
    .filter((event) => about.has(event.id) || [...about].some((id) => tellsOf(briefing, event.id, id)));
  const isOpen = openQuestions(briefing).some((question) => question.about.some((id) => about.has(id)));
  return [
    ...ids.filter((id) => briefing.entity(id)?.kind !== 'issues').map((id) => subjectStep(briefing, id)),
    ...issues.map((issue) => issueStep(briefing, issue)),
    ...(events.length > 0 ? [timelineStep(briefing, events)] : []),
    ...(isOpen ? [gapsStep(briefing, about)] : []),
  ];
}

/** Whether someone takes part in an event, it takes place there, or its claims are about it. */
function tellsOf(briefing: Briefing, eventId: string, id: string): boolean {
  const { who = [], where = [], claims } = briefing.get('events', eventId);
  return (
    who.includes(id) ||
    where.includes(id) ||
    briefing.claims(claims).some((claim) => claim.about.includes(id))
  );
}

const subjectStep = (briefing: Briefing, id: string): Step =>
  step({
    id: `${briefing.entity(id)?.kind}/${id}`,
    title: briefing.nameOf(id),
    command: asideCommand(briefing, id),
    details: () => briefing.claimsAbout(id).map((claim) => claim.id),
    document: () => asideDocument(briefing, id),
  });

/**
 * Words a minute of an adult who reads non-fiction in English silently: Brysbaert, M. (2019), How many words do we read
 * per minute? A review and meta-analysis of reading rate. Journal of Memory and Language 109, 104047. Other languages
 * differ; the walk says that its length is an estimate.
 */
export const WORDS_PER_MINUTE = 238;

/** How long a document takes to read, in minutes. */
export function minutesFor(document: Document): number {
  const text = plain(document, { width: 80, color: false, unicode: true });
  return text.split(/\s+/).filter((word) => word !== '').length / WORDS_PER_MINUTE;
}

export interface TimedWalk {
  readonly steps: readonly Step[];
  readonly left: readonly Step[];
  /** How long the walk takes, estimated. */
  readonly minutes: number;
}

/**
 * The walk that fits the time: the most important steps first, each that still fits; in the order of the whole walk.
 * The first of them is always there, since a walk of nothing helps nobody; the check only where nothing is left out,
 * since it asks about everything.
 */
export function walkWithin(steps: readonly Step[], minutes: number): TimedWalk {
  const chosen = new Set<Step>();
  let total = 0;
  for (const candidate of [...steps].sort((a, b) => weight(a) - weight(b))) {
    const takes = minutesFor(candidate.document());
    if (chosen.size > 0 && total + takes > minutes) continue;
    chosen.add(candidate);
    total += takes;
  }
  const isWhole = steps.every((step) => chosen.has(step) || step.id === CHECK);
  const isTaken = (step: Step) => chosen.has(step) && (isWhole || step.id !== CHECK);
  return {
    steps: steps.filter(isTaken),
    left: steps.filter((step) => !isTaken(step)),
    minutes: total,
  };
}

/** The overview before the issues, these before the rest, the check last. */
function weight({ id }: Step): number {
  const order = ['overview', 'issues', 'itinerary', 'people', 'gaps', 'timeline', CHECK];
  const [kind = ''] = id.split('/');
  const place = order.indexOf(kind);
  return place === -1 ? 1 : place;
}
