import type { StepContent } from '../../answers/guide/content.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Event } from '../../briefing/file/schema.js';
import { openQuestions } from '../../briefing/questions.js';
import { idsMeantBy, isRelatedTo } from '../../briefing/relations/issues.js';
import { detailCommand, detailContent } from './detail-page.js';
import { type Step, step } from './step.js';
import { gapsStep, issueStep, timelineStep } from './steps.js';

/**
 * Makes the steps of a tour that is limited to certain entries: first the entries, then the issues, events
 * and open questions that concern them.
 */
export function walkAbout(briefing: Briefing, ids: readonly string[]): Step[] {
  const about = meant(briefing, ids);
  const tests = [...about].map((id) => isRelatedTo(briefing, id));
  const issues = briefing.all('issues').filter((issue) => tests.some((isRelated) => isRelated(issue)));
  const events = briefing
    .all('events')
    .filter((event) => concernedBy(briefing, event).some((id) => about.has(id)));
  const isOpen = openQuestions(briefing).some((question) => question.about.some((id) => about.has(id)));
  return [
    ...ids.filter((id) => briefing.entity(id)?.kind !== 'issues').map((id) => subjectStep(briefing, id)),
    ...issues.map((issue) => issueStep(briefing, issue)),
    ...(events.length > 0 ? [timelineStep(briefing, events)] : []),
    ...(isOpen ? [gapsStep(briefing, about)] : []),
  ];
}

/**
 * Returns the given ids and the ids of entries for the same thing, since a country can have one entry as a place and
 * another as a government.
 */
export const meant = (briefing: Briefing, ids: readonly string[]): Set<string> =>
  new Set(ids.flatMap((id) => [...idsMeantBy(briefing, id)]));

const concernedBy = (briefing: Briefing, { id, who = [], where = [], claims }: Event): string[] => [
  id,
  ...who,
  ...where,
  ...briefing.claims(claims).flatMap(({ about }) => about),
];

const subjectStep = (briefing: Briefing, id: string): Step =>
  step({
    id: `${briefing.entity(id)?.kind}/${id}`,
    title: briefing.nameOf(id),
    command: detailCommand(briefing, id),
    details: () => briefing.claimsAbout(id).map((claim) => claim.id),
    content: () => detailContent(briefing, id) as StepContent,
  });
