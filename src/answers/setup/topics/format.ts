import type { Kind } from '../../../briefing/entities/entity.js';
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
} from '../../../briefing/file/vocabulary.js';
import { LIMITS } from '../../../json/limits.js';
import { type HelpRecord, listPart, makeHelp, tablePart, textPart } from './topic.js';

const PARTS: Readonly<Record<Kind, string>> = {
  sources: 'the texts from which the briefing is made, each with its title, kind, publisher and date',
  people: 'people who speak or take part, each with a name or, if the source does not name them, a label',
  organizations: 'governments, companies, parties and other organizations',
  places: 'countries, cities, regions',
  issues:
    'topics under discussion, each with its group, aliases, parties, one-sentence summary and optional ' +
    'details; each sentence lists its claims',
  events: 'past, current and planned events, with dates if the source gives them',
  claims:
    'single statements of the source in your words, each with its standing, hedge, attribution and place; ' +
    'optional: disputes, quote, asFact and misreading',
  positions: 'who wants what from whom on an issue, with the claims that support the position',
  gaps: 'questions that the source leaves open',
  notes: 'your own words, signed and separate from those of the source',
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'Event kinds': EVENT_KINDS,
  'Event statuses': EVENT_STATUSES,
  'Position acts': POSITION_ACTS,
  'Gap reasons': GAP_REASONS,
  'Note kinds': NOTE_KINDS,
  'Organization kinds': ORGANIZATION_KINDS,
  'Place kinds': PLACE_KINDS,
  'Source kinds': SOURCE_KINDS,
};

export const formatTopic = (): HelpRecord =>
  makeHelp(
    'format',
    `The briefing file, format version ${FORMAT_VERSION}`,
    [
      textPart(
        'A briefing is one JSON file in UTF-8. It starts with formatVersion, id, title, language and ' +
          'summary. The summary is a list of sentences, each with its claims. A sentence with "continues": ' +
          'true is joined to the previous one; "verbatim": true marks text that consists of whole sentences ' +
          'from the source. Optional fields are "open" (sentences on disputes and unanswered questions), "asOf" (a date) and ' +
          '"groups" (groups of issues). The entries follow, in these parts:',
      ),
      tablePart('Parts', ['Part', 'Contents'], Object.entries(PARTS)),
      listPart(
        'An id is short, unique in its file, and made of groups of lowercase letters and digits, joined by hyphens.',
        'Fields whose value is unknown are left out, never null or empty; they are shown as “not stated”.',
        'Each reference must point to an entry in the same file.',
        'For anything not in the lists below, write “other” with a label that says what it is.',
        'Dates are written as 2031-05-20, 2031-05-20T10:00+02:00 or 2031-05-20/2031-05-22; durations are ' +
          'written as P3D or PT90M.',
        `A file can be at most ${LIMITS.bytes / 1024 / 1024} MiB in size.`,
      ),
      tablePart(
        'Allowed values',
        ['Field', 'Values'],
        Object.entries(WORDS).map(([label, words]) => [label, words.join(', ')]),
      ),
    ],
    'briefing schema',
    'briefing validate trip.json',
  );
