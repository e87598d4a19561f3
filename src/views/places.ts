import type { Briefing } from '../briefing/briefing.js';
import type { Place } from '../briefing/file/schema.js';
import { absent, column, fact, facts, heading, next, paragraph, table } from '../document/build.js';
import type { Block, Document, HeadingLevel } from '../document/document.js';
import { carried, claimEntriesOf, originOf, placeEntry } from './entries.js';
import { eventMentions, mixedList } from './event-mentions.js';
import { claimRecord, dataHead } from './records.js';
import { aboutClaims } from './said.js';
import { counted, mention, mentionList } from './words.js';

const COLUMNS = [
  column('Place', 'fill'),
  column('Kind', 'fit'),
  column('Part of', 'fit'),
  column('Comes up in', 'fill'),
];

/** Every place in the briefing and where it comes up. */
export function placesView(briefing: Briefing): Document {
  const places = briefing.all('places');
  return {
    title: `${briefing.file.title} · places`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'places'), places: places.map((place) => placeRecord(briefing, place)) };
    },
    get entries() {
      return carried(
        briefing,
        places.map((place) => entry(briefing, place)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      table(
        'Places',
        COLUMNS,
        places.map((place) => [
          mention(briefing, place.id),
          place.kind ?? absent(),
          place.partOf ? mention(briefing, place.partOf) : absent(),
          mixedList(briefing, [...issuesAt(briefing, place), ...eventsAt(briefing, place)]),
        ]),
      ),
      paragraph(`${counted(places.length, 'place')}.`),
      next(...places.slice(0, 1).map((place) => `briefing places ${place.id}`), 'briefing itinerary'),
    ],
  };
}

/** One place, or several, in full. */
export function placeView(briefing: Briefing, places: readonly Place[]): Document {
  const [only] = places;
  const single = places.length === 1 && only !== undefined;
  return {
    title: single ? only.name : `${briefing.file.title} · places`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'places'), places: places.map((place) => placeRecord(briefing, place)) };
    },
    get entries() {
      return carried(briefing, [
        ...places.map((place) => entry(briefing, place)),
        ...claimEntriesOf(
          briefing,
          places.map(({ id }) => id),
        ),
      ]);
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...places.flatMap((place) => [
        ...(single ? [] : [heading(1, place.name, `places/${place.id}`)]),
        ...placeBlocks(briefing, place, single ? 1 : 2),
      ]),
      next('briefing places', 'briefing itinerary'),
    ],
  };
}

/** The body of a place, for every place that shows one. */
export function placeBlocks(briefing: Briefing, place: Place, level: HeadingLevel): Block[] {
  const within = briefing.all('places').filter((other) => other.partOf === place.id);
  return [
    facts(
      fact('Kind', place.kind ?? absent()),
      fact('Part of', place.partOf ? mention(briefing, place.partOf) : absent()),
      ...(within.length > 0
        ? [
            fact(
              'Holds',
              mentionList(
                briefing,
                within.map((other) => other.id),
              ),
            ),
          ]
        : []),
      fact('Issues', mentionList(briefing, issuesAt(briefing, place))),
      fact('Events', ...eventMentions(briefing, eventsAt(briefing, place))),
    ),
    heading(level, 'What the source says'),
    aboutClaims(briefing, place.id),
  ];
}

const issuesAt = (briefing: Briefing, place: Place) =>
  briefing
    .all('issues')
    .filter((issue) => issue.places?.includes(place.id))
    .map((issue) => issue.id);

const eventsAt = (briefing: Briefing, place: Place) => briefing.eventsWith(place.id).map((event) => event.id);

const placeRecord = (briefing: Briefing, place: Place) => ({
  ...place,
  issues: issuesAt(briefing, place),
  events: eventsAt(briefing, place),
  claims: briefing.claimsAbout(place.id).map((claim) => claimRecord(briefing, claim)),
});

const entry = (briefing: Briefing, place: Place) =>
  placeEntry(briefing, place, [...issuesAt(briefing, place), ...eventsAt(briefing, place)]);
