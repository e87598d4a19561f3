import { documentOf } from '../../answers/document.js';
import { claim, makeClaim } from '../../answers/read/claim.js';
import { issue as issueAnswer, makeIssue } from '../../answers/read/issue.js';
import { makePerson, person } from '../../answers/read/person.js';
import { makePlace, place } from '../../answers/read/place.js';
import { makeSay, say } from '../../answers/read/say.js';
import { makeTimeline, timeline } from '../../answers/read/timeline.js';
import { CLAIM_COLUMNS, claimRow } from '../../answers/shared/claim-line.js';
import { claimRecord } from '../../answers/shared/claim-record.js';
import { mention, mentionList } from '../../answers/shared/inlines.js';
import { thingOf, thingsOf } from '../../answers/shared/records.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue, Organization } from '../../briefing/file/schema.js';
import { kindWord } from '../../briefing/file/vocabulary.js';
import { issuesTouching } from '../../briefing/related-issues.js';
import { fact, facts, paragraph, table } from '../../document/build.js';
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
      return made(briefing, id, organizationBlocks(briefing, entity.value));
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
    data: { kind: 'aside', version: 1 },
    blocks,
  };
}

function organizationBlocks(briefing: Briefing, body: Organization): Block[] {
  const { id, kind, label, partOf } = body;
  const issues = briefing.all('issues').filter(issuesTouching(briefing, id));
  const people = briefing.all('people').filter((person) => person.of === id);
  const claims = new Set([...briefing.claimsAbout(id), ...briefing.claimsBy(id)]);
  const rows = [...claims].map((claim) => claimRow(claimRecord(briefing, claim)));
  return [
    facts(
      fact('Kind', kindWord(kind, label)),
      ...(partOf ? [fact('Part of', mention(thingOf(briefing, partOf)))] : []),
      ...(people.length > 0 ? [fact('Its people', mentionList(thingsOf(briefing, idsOf(people))))] : []),
      ...(issues.length > 0 ? [fact('Issues', mentionList(thingsOf(briefing, idsOf(issues))))] : []),
    ),
    ...(rows.length > 0 ? [table('What the source says', CLAIM_COLUMNS, rows)] : []),
  ];
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
