import type { Briefing } from '../briefing/briefing.js';
import type { Issue } from '../briefing/file/schema.js';
import { positionPhrase } from '../briefing/position-line.js';
import { absent, column, lineBreak, next, paragraph, table, text } from '../document/build.js';
import type { Document } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { carried, originOf, positionEntries } from './entries.js';
import { dataHead, positionRecord } from './records.js';
import { support } from './support.js';
import { counted, mention } from './words.js';

/**
 * Issues against parties: who takes which position, how sure that is, and where nothing is said.
 *
 * @param issues the rows
 * @param parties ids of the columns
 */
export function positionsView(
  briefing: Briefing,
  issues: readonly Issue[],
  parties: readonly string[],
): Document {
  const columns = [
    column('Issue', 'fill'),
    ...parties.map((party) => column(briefing.nameOf(party), 'fill')),
  ];
  return {
    title: `${briefing.file.title} · positions`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'positions'),
        parties: partyRecords(briefing, parties),
        issues: rowRecords(briefing, issues, parties),
      };
    },
    get entries() {
      return carried(
        briefing,
        issues.flatMap((issue) =>
          askedOn(briefing, issue, parties).flatMap((party) => positionEntries(briefing, issue, party)),
        ),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      table(
        'Positions',
        columns,
        issues.map((issue) => [
          [mention(briefing, issue.id)],
          ...parties.map((party) => cell(briefing, issue, party)),
        ]),
      ),
      paragraph(tally(briefing, issues, parties)),
      next(...issues.slice(0, 1).map(({ id }) => `briefing say ${id}`), 'briefing gaps', 'briefing agenda'),
    ],
  };
}

/** Everyone whose position an issue asks for or who has one, in the order in which they first come up. */
export function partiesTo(briefing: Briefing, issues: readonly Issue[]): string[] {
  const parties = issues.flatMap((issue) => [
    ...(issue.parties ?? []),
    ...briefing.positionsOn(issue.id).map(({ whose }) => whose),
  ]);
  return [...new Set(parties)];
}

const positionsOf = (briefing: Briefing, issue: Issue, party: string) =>
  briefing.positionsOn(issue.id).filter(({ whose }) => whose === party);

/** The parties whose position on an issue the briefing asks for, and those that have one: of no others is it missing. */
const askedOn = (briefing: Briefing, issue: Issue, parties: readonly string[]): string[] =>
  parties.filter((party) => issue.parties?.includes(party) || positionsOf(briefing, issue, party).length > 0);

function tally(briefing: Briefing, issues: readonly Issue[], parties: readonly string[]): string {
  const cells = issues.flatMap((issue) =>
    askedOn(briefing, issue, parties).map((party) => positionsOf(briefing, issue, party)),
  );
  const silent = cells.filter((positions) => positions.length === 0).length;
  const others = issues.length * parties.length - cells.length;
  return (
    `${counted(issues.length, 'issue')}, ${counted(parties.length, 'party', 'parties')}; ${silent} of ` +
    `${counted(cells.length, 'position')} not stated${others > 0 ? `, ${others} not asked for` : ''}.`
  );
}

function cell(briefing: Briefing, issue: Issue, party: string): Inline[] {
  const positions = positionsOf(briefing, issue, party);
  if (askedOn(briefing, issue, [party]).length === 0) return [text('not asked for', 'quiet')];
  if (positions.length === 0) return [absent()];
  return positions.flatMap((position, index) => [
    ...(index > 0 ? [lineBreak] : []),
    text(positionPhrase(briefing, position)),
    ...support(briefing, position.claims, 'act'),
  ]);
}

const partyRecords = (briefing: Briefing, parties: readonly string[]) =>
  parties.map((id) => ({ id, name: briefing.nameOf(id) }));

const rowRecords = (briefing: Briefing, issues: readonly Issue[], parties: readonly string[]) =>
  issues.map((issue) => ({
    id: issue.id,
    title: issue.title,
    positions: askedOn(briefing, issue, parties).map((party) => ({
      party,
      positions: positionsOf(briefing, issue, party).map((position) => positionRecord(briefing, position)),
    })),
  }));
