import type { StepContent } from '../../answers/guide/content.js';
import { makeClaim } from '../../answers/read/claims/claim.js';
import { makeIssue } from '../../answers/read/issue/issue.js';
import { makePlace } from '../../answers/read/place.js';
import { makeSay } from '../../answers/read/say/layout.js';
import { makeTimeline } from '../../answers/read/timeline.js';
import { makeParties } from '../../answers/read/who/parties.js';
import type { Briefing } from '../../briefing/briefing.js';
import { openingCommand } from '../../briefing/entities/entity.js';
import type { Issue } from '../../briefing/file/schema.js';
import type { Passage } from '../../reading/passage.js';
import type { Choice } from '../../system/prompts/prompter.js';
import type { Move } from '../walk.js';

const SAY = 'say/';

/**
 * Returns the id of the page that shows what can be said on an issue. It has a slash, so it is never the id
 * of an entry.
 */
export const sayDetail = (issueId: string): string => `${SAY}${issueId}`;

/** Returns the issue for an id that `sayDetail` returned; undefined for any other id. */
const saidIssue = (briefing: Briefing, id: string): Issue | undefined =>
  id.startsWith(SAY) ? briefing.all('issues').find((issue) => sayDetail(issue.id) === id) : undefined;

/**
 * Returns the contents of a detail page.
 *
 * @param id the id of an entry, or an id that `sayDetail` returned
 * @param passage the passage of a claim in the source text, if the text is stored
 * @returns undefined for an entry without a page, such as a gap
 */
export function detailContent(briefing: Briefing, id: string, passage?: Passage): StepContent | undefined {
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

/**
 * Returns the command that shows the contents of a detail page. For an event, that is the command that shows
 * all events.
 */
export function detailCommand(briefing: Briefing, id: string): string {
  const issue = saidIssue(briefing, id);
  if (issue) return `briefing say ${issue.id}`;
  const entity = briefing.entity(id);
  return entity === undefined || entity.kind === 'events' ? 'briefing timeline' : openingCommand(entity);
}

export function detailTitle(briefing: Briefing, id: string): string {
  const issue = saidIssue(briefing, id);
  if (issue) return `${issue.title} · what can be said`;
  return briefing.entity(id)?.kind === 'claims' ? `Claim ${id} in its source` : briefing.nameOf(id);
}

/** Returns a function that finds the details of a step by what the user has typed. */
export function detailsMatching(
  briefing: Briefing,
  ids: readonly string[],
): (typed: string) => readonly Choice<Move>[] {
  const choices = ids.map(
    (id): Choice<Move> => ({ label: detailLabel(briefing, id), value: { kind: 'detail', id } }),
  );
  return (typed) => choices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}

/** Examples: 'Taiwan (place)', 'c22 (likely, 1.B1.s1): Antony Blinken is likely to ...'. */
function detailLabel(briefing: Briefing, id: string): string {
  const entity = briefing.entity(id);
  if (entity?.kind !== 'claims')
    return `${briefing.nameOf(id)} (${DETAIL_NOUNS[entity?.kind ?? ''] ?? 'detail'})`;
  const { text, at } = entity.value;
  return `${id} (${briefing.standingOfClaim(entity.value)}, ${at}): ${text}`;
}

const DETAIL_NOUNS: Readonly<Record<string, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  issues: 'related issue',
  events: 'event',
};
