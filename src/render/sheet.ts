import type { Block, ClaimLine, Document } from '../document/document.js';
import {
  type ClaimEntry,
  type Entry,
  type EventEntry,
  entriesOfKind,
  type IssueEntry,
  type Named,
  type OrganizationEntry,
  type PersonEntry,
  type PlaceEntry,
  type Support,
} from '../document/entries.js';
import { inlineWords } from './plain.js';
import type { Losses } from './renderer.js';

/** One table of plain values. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Refusal = NonNullable<Losses['refusal']>;

/**
 * The one table of an answer: its claims where it has any, else its things if they are of one kind, else what its
 * blocks hold. Standing and attribution have columns of their own.
 */
export function sheetOf(document: Document): Sheet | Refusal {
  const things = (document.entries ?? []).filter((entry) => entry.kind !== 'source');
  const claims = entriesOfKind(things, 'claim');
  if (claims.length > 0) return claimSheet(claims);
  const kinds = [...new Set(things.map((entry) => entry.kind))];
  const [kind] = kinds;
  if (kind !== undefined && kinds.length === 1) return sheetOfKind(kind, things);
  if (kinds.length > 1)
    return noTable(`it holds several tables (${kinds.map((one) => `${one}s`).join(', ')})`);
  return blockSheet(document);
}

function sheetOfKind(kind: Exclude<Entry['kind'], 'source'>, things: readonly Entry[]): Sheet {
  switch (kind) {
    case 'claim':
      return claimSheet(entriesOfKind(things, kind));
    case 'event':
      return eventSheet(entriesOfKind(things, kind));
    case 'issue':
      return issueSheet(entriesOfKind(things, kind));
    case 'person':
      return personSheet(entriesOfKind(things, kind));
    case 'organization':
      return organizationSheet(entriesOfKind(things, kind));
    case 'place':
      return placeSheet(entriesOfKind(things, kind));
  }
}

const CLAIM_COLUMNS = [
  'Claim',
  'Text',
  'Standing',
  'Hedge word',
  'Attributed to',
  'Source',
  'Place',
  'Remarks',
];

const claimCells = (claim: ClaimLine): string[] => [
  claim.id,
  claim.text,
  claim.standing,
  claim.cue ?? '',
  claim.attribution,
  claim.source,
  claim.at,
  several(claim.remarks ?? []),
];

const claimSheet = (claims: readonly ClaimEntry[]): Sheet => ({
  columns: [...CLAIM_COLUMNS, 'About'],
  rows: claims.map((claim) => [...claimCells(claim), names(claim.about)]),
});

const SUPPORT_COLUMNS = ['Standing', 'Hedge words', 'Attributed to', 'In the source'];

const supportCells = (support: Support | undefined): string[] =>
  support
    ? [
        support.standing,
        several(support.cues),
        support.attribution,
        several(support.places.map(({ source, at }) => `${source} ${at}`)),
      ]
    : ['no claim behind it', '', '', ''];

const eventSheet = (events: readonly EventEntry[]): Sheet => ({
  columns: [
    'Id',
    'Event',
    'Kind',
    'Status',
    'When',
    "In the source's words",
    'Lasts',
    'Where',
    'Who',
    'Part of',
    ...SUPPORT_COLUMNS,
  ],
  rows: events.map((event) => [
    event.id,
    event.title,
    event.type,
    event.status,
    event.when ?? '',
    event.timing ?? '',
    event.duration ?? '',
    names(event.where),
    names(event.who),
    event.partOf?.name ?? '',
    ...supportCells(event.support),
  ]),
});

/** A row for each statement, so that each has its own standing. */
const issueSheet = (issues: readonly IssueEntry[]): Sheet => ({
  columns: ['No.', 'Id', 'Issue', 'Track', 'Who wants what', ...SUPPORT_COLUMNS],
  rows: issues.flatMap(({ number, id, title, track, statements }) =>
    statements.map(({ text, support }) => [String(number), id, title, track, text, ...supportCells(support)]),
  ),
});

const personSheet = (people: readonly PersonEntry[]): Sheet => ({
  columns: ['Id', 'Who', 'Named in the source', 'Also', 'Role', 'Of', ...SUPPORT_COLUMNS],
  rows: people.map(({ id, name, isNamed, otherNames, role = '', of, support }) => [
    id,
    name,
    isNamed ? 'yes' : 'no',
    several(otherNames),
    role,
    of?.name ?? '',
    ...supportCells(support),
  ]),
});

const organizationSheet = (organizations: readonly OrganizationEntry[]): Sheet => ({
  columns: ['Id', 'Name', 'Kind', 'Also', 'Part of'],
  rows: organizations.map(({ id, name, type, otherNames, partOf }) => [
    id,
    name,
    type,
    several(otherNames),
    partOf?.name ?? '',
  ]),
});

const placeSheet = (places: readonly PlaceEntry[]): Sheet => ({
  columns: ['Id', 'Place', 'Kind', 'Also', 'Part of', 'Comes up in'],
  rows: places.map(({ id, name, type = '', otherNames, partOf, comesUpIn }) => [
    id,
    name,
    type,
    several(otherNames),
    partOf?.name ?? '',
    names(comesUpIn),
  ]),
});

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Tables of the same columns are one table, each row behind the label of its own; without a table, the claims. */
function blockSheet(document: Document): Sheet | Refusal {
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const claims = document.blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const heads = tables.map(({ columns }) => columns.map(({ label }) => label));
  const [head] = heads;
  if (head === undefined) {
    if (claims.length > 0) return { columns: CLAIM_COLUMNS, rows: claims.map(claimCells) };
    return document.entries ? nothing() : noTable('it holds no table');
  }
  const differs = heads.some((other) => other.join('\n') !== head.join('\n'));
  if (differs || claims.length > 0) return noTable('it holds several tables');
  const [only] = tables;
  if (only && tables.length === 1) return { columns: head, rows: tableRows(only) };
  return {
    columns: ['Part', ...head],
    rows: tables.flatMap((table) => tableRows(table).map((row) => [table.label, ...row])),
  };
}

const tableRows = ({ columns, rows }: TableBlock): string[][] =>
  rows.map((row) => columns.map((_, index) => inlineWords(row[index] ?? [])));

const noTable = (reason: string): Refusal => ({
  words: `CSV is for one table, and this answer is none: ${reason} (use --format json or markdown, or ask for a list: agenda, people, places, timeline)`,
  because: 'wrong command',
});

const nothing = (): Refusal => ({
  words: 'there is nothing to put in a table (ask for more, or use --format json)',
  because: 'nothing there',
});

const several = (values: readonly string[]): string => values.join('; ');
const names = (all: readonly Named[]): string => several([...new Set(all.map(({ name }) => name))]);
