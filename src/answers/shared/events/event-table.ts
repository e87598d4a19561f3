import { proposedCell } from '../draft.js';
import { placesCell, standingCell } from '../inlines.js';
import type { Thing } from '../schema.js';
import type { EventRecord } from './events.js';

/** The columns of a spreadsheet of events. */
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

/** @param partOf the id of the event that this one is part of */
export function eventCells(event: EventRecord, partOf = ''): string[] {
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
    standingCell(support) ?? 'no claim about it',
    support?.use ?? '',
    support?.voice.name ?? '',
    placesCell(support),
    proposedCell(event.proposed ?? support?.proposed),
  ];
}

const names = (things: readonly Thing[]): string => things.map(({ name }) => name).join('; ');
