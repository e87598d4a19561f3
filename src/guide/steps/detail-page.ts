import { documentOf } from '../../answers/document.js';
import { claim, makeClaim } from '../../answers/read/claim.js';
import { issue as issueAnswer, makeIssue } from '../../answers/read/issue.js';
import { makePerson, person } from '../../answers/read/person.js';
import { makePlace, place } from '../../answers/read/place.js';
import { makeSay, say } from '../../answers/read/say.js';
import { makeTimeline, timeline } from '../../answers/read/timeline.js';
import { makeParties, parties } from '../../answers/read/who/parties.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { paragraph } from '../../document/build.js';
import type { Block, Document } from '../../document/document.js';

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
 */
export function asideDocument(briefing: Briefing, id: string): Document {
  const issue = saidIssue(briefing, id);
  if (issue) return documentOf(say, makeSay(briefing, [issue]));
  const entity = briefing.entity(id);
  switch (entity?.kind) {
    case 'people':
      return documentOf(person, makePerson(briefing, [entity.value]));
    case 'places':
      return documentOf(place, makePlace(briefing, [entity.value]));
    case 'issues':
      return documentOf(issueAnswer, makeIssue(briefing, [entity.value]));
    case 'organizations':
      return documentOf(parties, makeParties(briefing, [entity.value]));
    case 'claims':
      return documentOf(claim, makeClaim(briefing, [entity.value]));
    case 'events':
      return documentOf(timeline, makeTimeline(briefing, [entity.value, ...briefing.partsOf(id)]));
    default:
      return made(briefing, id, [paragraph('The briefing holds nothing under this name any more.')]);
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

function made(briefing: Briefing, id: string, blocks: readonly Block[]): Document {
  return {
    title: asideTitle(briefing, id),
    language: briefing.file.language,
    data: { kind: 'aside', version: 1 },
    blocks,
  };
}
