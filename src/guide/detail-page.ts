import type { Briefing } from '../briefing/briefing.js';
import type { Issue, Organization } from '../briefing/file/schema.js';
import { issuesTouching } from '../briefing/related-issues.js';
import { fact, facts, heading, paragraph } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import { claimView } from '../views/claim.js';
import { issueView } from '../views/issue.js';
import { eventBlocks } from '../views/itinerary.js';
import { personView } from '../views/people.js';
import { placeView } from '../views/places.js';
import { claimRecord, dataHead } from '../views/records.js';
import { aboutClaims, voiceBlocks } from '../views/said.js';
import { sayView } from '../views/say.js';
import { mention, mentionList } from '../views/words.js';

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
  if (issue) return sayView(briefing, [issue]);
  const entity = briefing.entity(id);
  switch (entity?.kind) {
    case 'people':
      return personView(briefing, [entity.value]);
    case 'places':
      return placeView(briefing, [entity.value]);
    case 'issues':
      return issueView(briefing, [entity.value]);
    case 'organizations':
      return made(briefing, id, organizationBlocks(briefing, entity.value));
    case 'claims':
      return claimView(briefing, [entity.value]);
    case 'events':
      return made(briefing, id, eventBlocks(briefing, entity.value));
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
      return `briefing agenda --about ${id}`;
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
    get data() {
      const claims = briefing.claimsAbout(id).map((claim) => claimRecord(briefing, claim));
      return { ...dataHead(briefing, 'aside'), id, claims };
    },
    blocks,
  };
}

function organizationBlocks(briefing: Briefing, body: Organization): Block[] {
  const issues = briefing.all('issues').filter(issuesTouching(briefing, body.id));
  const people = briefing.all('people').filter((person) => person.of === body.id);
  return [
    facts(
      fact('Kind', body.kind),
      ...(body.partOf ? [fact('Part of', mention(briefing, body.partOf))] : []),
      fact(
        'Its people',
        mentionList(
          briefing,
          people.map((person) => person.id),
        ),
      ),
      fact(
        'Issues',
        mentionList(
          briefing,
          issues.map((issue) => issue.id),
        ),
      ),
    ),
    heading(1, 'What the source says'),
    aboutClaims(briefing, body.id),
    ...voiceBlocks(briefing, body.id, 1),
  ];
}
