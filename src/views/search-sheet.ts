import { addressOf, openingCommand } from '../briefing/address.js';
import type { Briefing } from '../briefing/briefing.js';
import { openQuestions } from '../briefing/questions.js';
import type { Sheet } from '../document/document.js';
import type { Entry } from '../document/entries.js';
import type { Subject } from '../searching/fields.js';
import {
  carried,
  claimEntry,
  eventEntry,
  issueEntry,
  organizationEntry,
  personEntry,
  placeEntry,
  positionEntry,
  questionEntry,
} from './entries.js';
import { type Found, labelOf, sentenceOf } from './search.js';
import { SUPPORT_COLUMNS, supportCells } from './sheet-cells.js';

/** Everything that was found, a match a row. */
export const searchSheet = (found: readonly Found[]): Sheet => ({
  columns: [
    'Briefing',
    'Address',
    'Kind',
    'Found in',
    'Of',
    'Match',
    ...SUPPORT_COLUMNS,
    'Command',
    'Near words',
  ],
  rows: found.flatMap(({ briefing, hits, tail }) =>
    hits.map((hit) => [
      briefing.file.id,
      addressOf(hit.entity),
      hit.entity.kind,
      hit.field.name,
      labelOf(briefing, hit) ?? '',
      sentenceOf(briefing, hit),
      ...supportCells(briefing, hit.field.claims),
      openingCommand(hit.entity, tail),
      hit.near.map(({ typed, words }) => `${words.join(', ')} for ${typed}`).join('; '),
    ]),
  ),
});

/** What was found in one briefing, as records: those of several would share their ids. */
export const searchEntries = (found: readonly Found[]): readonly Entry[] =>
  found.flatMap(({ briefing, hits }) =>
    carried(
      briefing,
      hits.flatMap(({ entity }) => entryOf(briefing, entity)),
    ),
  );

/** The briefing and its sources are carried anyway; a note is the editor's and no record of the source. */
function entryOf(briefing: Briefing, entity: Subject): Entry[] {
  switch (entity.kind) {
    case 'claims':
      return [claimEntry(briefing, entity.value)];
    case 'events':
      return [eventEntry(briefing, entity.value)];
    case 'issues':
      return [issueEntry(briefing, entity.value)];
    case 'people':
      return [personEntry(briefing, entity.value)];
    case 'organizations':
      return [organizationEntry(briefing, entity.value)];
    case 'places':
      return [placeEntry(briefing, entity.value, [])];
    case 'positions':
      return [positionEntry(briefing, entity.value)];
    case 'gaps':
      return openQuestions(briefing)
        .filter(({ gap }) => gap === entity.value.id)
        .map((question) => questionEntry(briefing, question));
    case 'sources':
    case 'notes':
    case 'briefing':
      return [];
  }
}
