import type { Table } from '../../../document/document.js';
import { proposedCell } from '../draft.js';
import { placesCell, standingCell } from '../inlines.js';
import type { Thing } from '../schema.js';
import { sheet } from '../sheet.js';
import type { EventRecord } from './events.js';

/** An event. `whole` is the id of the event that it is part of. */
type Row = EventRecord & { readonly whole: string | undefined };

export const eventTable = (events: readonly Row[]): Table =>
  sheet(events, {
    Id: ({ id }) => id,
    Event: ({ title }) => title,
    Kind: ({ kind }) => kind,
    Status: ({ status }) => status,
    When: ({ when }) => when,
    "In the source's words": ({ timing }) => timing,
    Lasts: ({ duration }) => duration,
    Where: ({ where }) => names(where),
    Who: ({ who }) => names(who),
    'Part of': ({ whole }) => whole,
    Standing: ({ support }) => standingCell(support) ?? 'no claim',
    Use: ({ support }) => support?.use,
    Voice: ({ support }) => support?.voice.name,
    Places: ({ support }) => placesCell(support),
    Proposed: ({ proposed, support }) => proposedCell(proposed ?? support?.proposed),
  });

const names = (things: readonly Thing[]): string => things.map(({ name }) => name).join('; ');
