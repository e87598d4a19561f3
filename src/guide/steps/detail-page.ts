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

/** The prefix that turns an issue id into the detail id of its page of what can be said. Issue ids have no slash. */
const SAY = 'say/';

/** Returns the detail id for what can be said on an issue. */
export const sayAside = (issueId: string): string => `${SAY}${issueId}`;

/** Returns the issue if a detail id is that of a page of what can be said; otherwise undefined. */
const saidIssue = (briefing: Briefing, id: string): Issue | undefined =>
  id.startsWith(SAY) ? briefing.all('issues').find((issue) => sayAside(issue.id) === id) : undefined;

/**
 * Returns the contents of a detail page: a person, an organization, a place, an issue, an event, a claim with its
 * place, or what can be said on an issue.
 *
 * @param passage the passage of a claim in the source text, if the text is stored
 * @returns undefined for anything else
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

/** Returns the command for the same content, or the closest one. */
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

/** Returns the title of a detail page. */
export function asideTitle(briefing: Briefing, id: string): string {
  const issue = saidIssue(briefing, id);
  if (issue) return `${issue.title} · what can be said`;
  return briefing.entity(id)?.kind === 'claims' ? `Claim ${id} in its source` : briefing.nameOf(id);
}
