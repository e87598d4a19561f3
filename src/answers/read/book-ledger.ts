import { kindWord } from '../../briefing/file/vocabulary.js';
import { absent, fact, facts, heading, lineBreak, paragraph, text } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { dateWords } from '../../text/date-words.js';
import type { Answer, RecordHead } from '../answer.js';
import { claimLine } from '../shared/claim-line.js';
import type { BookRecord } from './book-record.js';
import { type Section, within } from './book-section.js';
import { gaps } from './gaps.js';
import { people } from './people.js';
import { personBlocks } from './person.js';
import { placeBlocks } from './place.js';
import { timeline } from './timeline.js';

/** The parts behind the sheets: people and places, when, what is open, every claim, and what the source is. */
export const ledgerSections = (book: BookRecord): Section[] => [
  peopleSection(book),
  placesSection(book),
  { title: 'Timeline', anchor: 'sections/timeline', blocks: bodyOf(timeline, book.timeline) },
  { title: 'Open questions', anchor: 'sections/gaps', blocks: bodyOf(gaps, book.gaps) },
  claimsSection(book),
  { title: 'Source', anchor: 'sections/source', blocks: book.sources.flatMap(sourceBlocks) },
];

const bodyOf = <Content extends RecordHead>({ layout }: Answer<Content>, record: Content): Block[] =>
  within(layout(record).blocks);

function peopleSection(book: BookRecord): Section {
  const all = book.persons.people;
  const pages = all.flatMap((person): Block[] => [
    heading(2, person.name, `people/${person.id}`),
    ...personBlocks(person, 3),
  ]);
  return {
    title: 'People',
    anchor: 'sections/people',
    blocks: [...bodyOf(people, book.people), ...pages],
    entries: all.map(({ id, name }) => ({ address: `people/${id}`, text: name })),
  };
}

const placesSection = (book: BookRecord): Section => ({
  title: 'Places',
  anchor: 'sections/places',
  blocks: book.places.places.flatMap((place): Block[] => [
    heading(2, place.name, `places/${place.id}`),
    ...placeBlocks(place, 3),
  ]),
});

const claimsSection = ({ claims }: BookRecord): Section => ({
  title: 'Every claim',
  anchor: 'sections/claims',
  blocks: [
    paragraph('Every claim with its standing in the source, its hedge, its voice, and its place.'),
    { kind: 'claims', claims: claims.claims.map(claimLine) },
  ],
});

type Source = BookRecord['sources'][number];

/** A source with what is known of it, and what is not. */
const sourceBlocks = (source: Source): Block[] => [
  heading(2, source.title, `sources/${source.id}`),
  facts(
    fact('Cited as', source.id),
    fact('Kind', kindWord(source.kind, source.label)),
    fact('Publisher', source.publisher ?? absent()),
    fact('Author', source.author ?? absent()),
    fact('Published', source.published ? dateWords(source.published) : absent()),
    ...(source.dateline ? [fact('Dateline', source.dateline)] : []),
    fact('Address', source.url ? { kind: 'link', href: source.url, text: source.url } : absent()),
    ...(source.digest ? [fact('SHA-256', source.digest)] : []),
    ...(source.misprints ? [fact('Misprints', misprintWords(source.id, source.misprints))] : []),
  ),
];

const misprintWords = (source: string, misprints: NonNullable<Source['misprints']>): Inline[] =>
  misprints.flatMap(({ at, printed, meant }, index): Inline[] => [
    ...(index > 0 ? [lineBreak] : []),
    { kind: 'locator', source, at },
    text(`: “${printed}”, meant: “${meant}”`),
  ]);
