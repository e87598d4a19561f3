import type { Sheet } from '../../document/document.js';
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
  type PositionEntry,
  type QuestionEntry,
  type Support,
  stateNote,
} from '../../document/entries.js';
import type { ClaimLine } from '../../document/inline.js';

/** The things of one kind as rows; standing and attribution have columns of their own. */
export function sheetOfKind(kind: Exclude<Entry['kind'], 'source'>, things: readonly Entry[]): Sheet {
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
    case 'position':
      return positionSheet(entriesOfKind(things, kind));
    case 'question':
      return questionSheet(entriesOfKind(things, kind));
  }
}

export const CLAIM_COLUMNS = [
  'Claim',
  'Text',
  'Standing',
  'May be said',
  'Hedge word',
  'Attributed to',
  'Source',
  'Place',
  'Remarks',
];

export const claimCells = (claim: ClaimLine): string[] => [
  claim.id,
  claim.text,
  claim.standing,
  claim.use,
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

const SUPPORT_COLUMNS = ['Standing', 'May be said', 'Hedge words', 'Attributed to', 'In the source'];

const supportCells = (support: Support | undefined): string[] =>
  support
    ? [
        support.disputed ? `${support.standing}, disputed` : support.standing,
        support.use,
        several(support.cues),
        support.attribution,
        several(support.places.map(({ source, at }) => `${source} ${at}`)),
      ]
    : ['no claim behind it', '', '', '', ''];

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
    event.partOf ? nameWithState(event.partOf) : '',
    ...supportCells(event.support),
  ]),
});

/** A row for each statement, so that each has its own standing. */
const issueSheet = (issues: readonly IssueEntry[]): Sheet => ({
  columns: ['No.', 'Id', 'Issue', 'Group', 'Who wants what', ...SUPPORT_COLUMNS],
  rows: issues.flatMap(({ number, id, title, group = '', statements }) =>
    statements.map(({ text, support }) => [String(number), id, title, group, text, ...supportCells(support)]),
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

const positionSheet = (positions: readonly PositionEntry[]): Sheet => ({
  columns: ['Issue', 'Whose', 'Position', ...SUPPORT_COLUMNS],
  rows: positions.map(({ issue, whose, text, support }) =>
    text === undefined
      ? [issue.name, whose.name, 'not stated', '', '', '', '', '']
      : [issue.name, whose.name, text, ...supportCells(support)],
  ),
});

/** A question may rest on no claim at all: what is absent from the source has no place in it. */
const questionSheet = (questions: readonly QuestionEntry[]): Sheet => ({
  columns: ['About', 'Question', 'Quoted', 'Open because', 'Ask', ...SUPPORT_COLUMNS],
  rows: questions.map(({ about, question, quoted, reason, ask, support }) => [
    names(about),
    question,
    several((quoted ?? []).map(({ text }) => text)),
    reason,
    names(ask),
    ...(support ? supportCells(support) : ['', '', '', '', '']),
  ]),
});

const nameWithState = ({ name, status }: Named): string => `${name}${stateNote(status)}`;
const several = (values: readonly string[]): string => values.join('; ');
const names = (all: readonly Named[]): string => several([...new Set(all.map(nameWithState))]);
