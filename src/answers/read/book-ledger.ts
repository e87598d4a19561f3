import type { Briefing } from '../../briefing/briefing.js';
import { openQuestions } from '../../briefing/questions.js';
import { heading, paragraph } from '../../document/build.js';
import type { Block, Document } from '../../document/document.js';
import { colophon, type Made, sourceBlocks, standingsTable } from '../../views/book-frame.js';
import { claimsView } from '../../views/claims.js';
import { gapsView } from '../../views/gaps.js';
import { itineraryView } from '../../views/itinerary.js';
import { peopleView, personBlocks } from '../../views/people.js';
import { placeBlocks, placesView } from '../../views/places.js';
import { timelineView } from '../../views/timeline.js';
import { type Section, within } from './book-section.js';

/** The parts behind the sheets: people and places, when, every claim, and what the source is. */
export const ledgerSections = (briefing: Briefing, made: Made): Section[] => [
  { title: 'Itinerary', anchor: 'sections/itinerary', blocks: blocksOf(itineraryView(briefing)) },
  people(briefing),
  { title: 'Timeline', anchor: 'sections/timeline', blocks: blocksOf(timelineView(briefing)) },
  places(briefing),
  {
    title: 'What the source leaves open',
    anchor: 'sections/gaps',
    blocks: blocksOf(gapsView(briefing, openQuestions(briefing))),
  },
  claims(briefing),
  { title: 'Source', anchor: 'sections/source', blocks: sourceBlocks(briefing) },
  { title: 'About this book', anchor: 'sections/colophon', blocks: colophon(briefing, made) },
];

const blocksOf = ({ blocks }: Document): Block[] => within(blocks);

function people(briefing: Briefing): Section {
  const all = briefing.all('people');
  const bodies = all.flatMap((person): Block[] => [
    heading(2, briefing.nameOf(person.id), `people/${person.id}`),
    ...personBlocks(briefing, person, 3),
  ]);
  return {
    title: 'People',
    anchor: 'sections/people',
    blocks: [...blocksOf(peopleView(briefing)), ...bodies],
    entries: all.map(({ id }) => ({ address: `people/${id}`, text: briefing.nameOf(id) })),
  };
}

function places(briefing: Briefing): Section {
  const bodies = briefing
    .all('places')
    .flatMap((place): Block[] => [
      heading(2, place.name, `places/${place.id}`),
      ...placeBlocks(briefing, place, 3),
    ]);
  const blocks = [...blocksOf(placesView(briefing)), ...bodies];
  return { title: 'Places', anchor: 'sections/places', blocks };
}

const claims = (briefing: Briefing): Section => ({
  title: 'Every claim',
  anchor: 'sections/claims',
  blocks: [
    standingsTable(),
    paragraph('Every claim with its standing in the source, its hedge word, its voice, and its place.'),
    ...blocksOf(claimsView(briefing, briefing.all('claims'))),
  ],
});
