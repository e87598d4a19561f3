import { proposedCell } from '../draft.js';
import type { Thing } from '../schema.js';
import type { EventRecord } from './events.js';

/** Events for spreadsheets. */

export const EVENT_COLUMNS = [
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
  'Standing',
  'Use',
  'Voice',
  'Places',
  'Proposed',
];

/** @param partOf the id of the parent event */
export const eventCells = (event: EventRecord, partOf = ''): string[] => {
  const { support } = event;
  return [
    event.id,
    event.title,
    event.kind,
    event.status,
    event.when ?? '',
    event.timing ?? '',
    event.duration ?? '',
    names(event.where),
    names(event.who),
    partOf,
    support === undefined ? 'no claim about it' : standingCell(support),
    support?.use ?? '',
    support?.voice.name ?? '',
    (support?.places ?? []).map(({ source, at }) => `${source} ${at}`).join('; '),
    proposedCell(event.proposed ?? support?.proposed),
  ];
};

const names = (things: readonly Thing[]): string => things.map(({ name }) => name).join('; ');

const standingCell = ({ standing, disputed }: NonNullable<EventRecord['support']>): string =>
  disputed ? `${standing}, disputed` : standing;
