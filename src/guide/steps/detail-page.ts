import type { StepContent } from '../../answers/guide/content.js';
import { makeClaim } from '../../answers/read/claims/claim.js';
import { makeIssue } from '../../answers/read/issue/issue.js';
import { makePlace } from '../../answers/read/place.js';
import { makeSay } from '../../answers/read/say/say.js';
import { makeTimeline } from '../../answers/read/timeline.js';
import { makeParties } from '../../answers/read/who/parties.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import type { Passage } from '../../reading/passage.js';

/** Stands before the id of an issue where what can be said on it is meant: no id of an entry has a slash. */
const SAY = 'say/';

/** Leads to what can be said on an issue. */
export const sayAside = (issueId: string): string => `${SAY}${issueId}`;

/** The issue on which it is shown what can be said; undefined for anything else beside a step. */
const saidIssue = (briefing: Briefing, id: string): Issue | undefined =>
  id.startsWith(SAY) ? briefing.all('issues').find((issue) => sayAside(issue.id) === id) : undefined;

/**
 * What a walk shows beside its steps: a person, a body, a place, an issue, an event, a claim and where it stands, or what
 * can be said on an issue.
 *
 * @param passage of the source's text that a claim is made of, where that is at hand
 * @returns undefined for what a walk does not show
 */
export function asideContent(briefing: Briefing, id: string, passage?: Passage): StepContent | undefined {
  const issue = saidIssue(briefing, id);
  if (issue) return makeSay(briefing, [issue]);
  const entity = briefing.entity(id);
  switch (entity?.kind) {
    case 'places':
      return makePlace(briefing, [entity.value]);
    case 'issues':
      return makeIssue(briefing, [entity.value]);
    case 'people':
    case 'organizations':
      return makeParties(briefing, [entity.value]);
    case 'claims':
      return makeClaim(briefing, [entity.value], () => passage);
    case 'events':
      return makeTimeline(briefing, [entity.value, ...briefing.partsOf(id)]);
    default:
      return undefined;
  }
}

/** What to type for the same, or the nearest to it. */
export function asideCommand(briefing: Briefing, id: string): string {
  const issue = saidIssue(briefing, id);
  if (issue) return `briefing say ${issue.id}`;
  const entity = briefing.entity(id);
  switch (entity?.kind) {
    case 'people':
      return `briefing people ${id}`;
    case 'places':
      return `briefing places ${id}`;
    case 'issues':
      return `briefing issue ${id}`;
    case 'organizations':
      return `briefing who ${id}`;
    case 'claims':
      return `briefing claims ${id}`;
    default:
      return 'briefing timeline';
  }
}

/** 'Claim c12 and where it stands', 'Harbour fees: what can be said'; everything else by its name. */
export function asideTitle(briefing: Briefing, id: string): string {
  const issue = saidIssue(briefing, id);
  if (issue) return `${issue.title} · what can be said`;
  return briefing.entity(id)?.kind === 'claims' ? `Claim ${id} and where it stands` : briefing.nameOf(id);
}
