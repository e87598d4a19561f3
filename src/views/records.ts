import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Event, Gap, Issue, Position } from '../briefing/file/schema.js';
import { positionLine } from '../briefing/position-line.js';

/** The parts of the JSON contract. What is not known is absent; a claim never comes without its standing. */

/** The beginning of every document's data. Its version rises when a field changes its meaning or goes. */
export const dataHead = (briefing: Briefing, kind: string) => ({
  kind,
  version: 1,
  briefing: { id: briefing.file.id, title: briefing.file.title },
});

export const claimRecord = (briefing: Briefing, claim: Claim) => ({
  ...claim,
  attributedTo: attributionWords(briefing, claim),
  softestStanding: briefing.standingOfClaim(claim),
  use: briefing.useOfClaim(claim),
  disputed: briefing.isDisputed(claim),
});

export const claimRecords = (briefing: Briefing, ids: readonly string[] | undefined) =>
  briefing.claims(ids).map((claim) => claimRecord(briefing, claim));

/** A sentence of the author's with what it rests on. */
export const statementRecord = (
  briefing: Briefing,
  statement: { text: string; claims: readonly string[] },
) => ({
  text: statement.text,
  standing: briefing.standingOf(statement.claims),
  use: briefing.useOf(statement.claims),
  claims: claimRecords(briefing, statement.claims),
});

export const positionRecord = (briefing: Briefing, position: Position) => ({
  ...position,
  sentence: positionLine(briefing, position),
  standing: briefing.standingOf(position.claims),
  use: briefing.useOfAct(position.claims),
  claims: claimRecords(briefing, position.claims),
});

export const issueRecord = (briefing: Briefing, issue: Issue) => ({
  number: briefing.numberOf(issue.id),
  id: issue.id,
  title: issue.title,
  group: issue.group,
  aliases: issue.aliases ?? [],
  summary: statementRecord(briefing, issue.summary),
  positions: briefing.positionsOn(issue.id).map((position) => positionRecord(briefing, position)),
});

export const eventRecord = (briefing: Briefing, event: Event) => ({
  ...event,
  standing: briefing.standingOf(event.claims),
  claims: claimRecords(briefing, event.claims),
});

export const gapRecord = (gap: Gap) => ({ ...gap });
