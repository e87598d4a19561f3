import type { Kind } from '../../briefing/entity.js';
import { LIMITS } from '../../briefing/file/limits.js';
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  FORMAT_VERSION,
  GAP_REASONS,
  NOTE_KINDS,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  POSITION_ACTS,
  SOURCE_KINDS,
} from '../../briefing/file/vocabulary.js';
import { column, fact, facts, heading, list, paragraph, table } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { topicPage } from './topic.js';

const PARTS: Readonly<Record<Kind, string>> = {
  sources: 'what the briefing is made from: title, kind, publisher, date',
  people: 'those who speak or take part; who has no name in the source has a label',
  organizations: 'governments, bodies, companies, parties and the like',
  places: 'countries, cities, regions',
  issues: 'what is on the table: group, aliases, parties and a line of summary',
  events: 'what happened, runs or is planned, with its date where the source gives one',
  claims:
    'one thing the source says, in your words: standing, hedge word, attribution, place; disputes, quote, asFact',
  positions: 'who wants what of whom on an issue, and the claims behind it',
  gaps: 'what the source leaves open, as a question',
  notes: 'your own words, signed, never mixed with those of the source',
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'Event kinds': EVENT_KINDS,
  'Event statuses': EVENT_STATUSES,
  'Position acts': POSITION_ACTS,
  'Gap reasons': GAP_REASONS,
  'Note kinds': NOTE_KINDS,
  'Kinds of bodies': ORGANIZATION_KINDS,
  'Place kinds': PLACE_KINDS,
  'Source kinds': SOURCE_KINDS,
};

/** The briefing file: its parts and its closed lists of words. */
export function formatTopic(): Document {
  const parts = Object.entries(PARTS).map(([part, holds]) => ({ part, holds }));
  return topicPage(
    'format',
    `The briefing file, format version ${FORMAT_VERSION}`,
    { formatVersion: FORMAT_VERSION, parts, words: WORDS },
    [
      paragraph(
        'A briefing is one JSON file in UTF-8, written by hand or by a program. Its head has formatVersion, id, title, ' +
          'language, summary (a list of sentences, each with its claims) and, where there are any, asOf and groups of issues; the parts follow:',
      ),
      table(
        'The parts',
        [column('Part', 'fit'), column('What it holds', 'fill')],
        parts.map(({ part, holds }) => [part, holds]),
      ),
      list([
        'An id is short, in small letters and digits joined by hyphens, and there is only one of it in a file.',
        'What is not known is left out, never null or empty: it is shown as “not stated”.',
        'Every reference has to lead to something in the same file.',
        'What is in no list of words is other, with a label that says what it is.',
        'Dates are written 2031-05-20, 2031-05-20T10:00+02:00 or 2031-05-20/2031-05-22; durations P3D or PT90M.',
        `A file has at most ${LIMITS.bytes / 1024 / 1024} MiB.`,
      ]),
      heading(1, 'Words with a fixed meaning'),
      facts(...Object.entries(WORDS).map(([label, words]) => fact(label, words.join(', ')))),
    ],
    'briefing schema',
    'briefing validate trip.json',
    'briefing help locators',
    'briefing format --help',
  );
}
