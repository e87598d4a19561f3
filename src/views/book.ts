import type { Briefing } from '../briefing/briefing.js';
import { groupedIssues, type IssueGroup } from '../briefing/groups.js';
import { openQuestions } from '../briefing/questions.js';
import { heading, paragraph } from '../document/build.js';
import type { Block, ContentsEntry, Document, HeadingLevel } from '../document/document.js';
import type { Entry } from '../document/entries.js';
import { agendaView } from './agenda.js';
import { colophon, coverFacts, type Made, sourceBlocks, standingsTable } from './book-frame.js';
import { claimsView } from './claims.js';
import { originOf } from './entries.js';
import { gapsView } from './gaps.js';
import { issueBlocks, issueView } from './issue.js';
import { itineraryView } from './itinerary.js';
import { overviewView } from './overview.js';
import { peopleView, personBlocks } from './people.js';
import { issueBars } from './pictures.js';
import { placeBlocks, placesView } from './places.js';
import { dataHead } from './records.js';
import { timelineView } from './timeline.js';

/** A part of the book: its heading, what it holds, and the parts in it that the contents name. */
interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  readonly entries?: readonly ContentsEntry[];
}

/** The whole briefing as one document, made of what the other views show. */
export function bookView(briefing: Briefing, made: Made): Document {
  const parts = partsOf(briefing);
  const sections = [
    section('Overview', 'overview', parts.overview),
    { title: 'How to read the standings', anchor: 'sections/standings', blocks: [standingsTable()] },
    section('Itinerary', 'itinerary', parts.itinerary),
    peopleSection(briefing),
    ...groupedIssues(briefing, briefing.all('issues')).map((group) => issueSection(briefing, group)),
    section('Timeline', 'timeline', parts.timeline),
    placesSection(briefing),
    claimsSection(briefing, parts.claims),
    section('What the source leaves open', 'gaps', parts.gaps),
    { title: 'Source', anchor: 'sections/source', blocks: sourceBlocks(briefing) },
    { title: 'About this book', anchor: 'sections/colophon', blocks: colophon(briefing, made) },
  ];
  return {
    title: briefing.file.title,
    language: briefing.file.language,
    get data() {
      return bookData(briefing, made, parts);
    },
    get entries() {
      return bookEntries(parts);
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [coverFacts(briefing, made), contents(sections), ...sections.flatMap(sectionBlocks)],
  };
}

type Parts = ReturnType<typeof partsOf>;

const partsOf = (briefing: Briefing) => ({
  overview: overviewView(briefing),
  itinerary: itineraryView(briefing),
  people: peopleView(briefing),
  issues: issueView(briefing, briefing.all('issues')),
  timeline: timelineView(briefing),
  places: placesView(briefing),
  claims: claimsView(briefing, briefing.all('claims')),
  gaps: gapsView(briefing, openQuestions(briefing)),
});

/** Each part as its own command gives it, without repeating which briefing it is from. */
function bookData(briefing: Briefing, made: Made, parts: Parts) {
  const fields = Object.values(parts).flatMap(({ data }) => {
    const { kind: _, version: __, briefing: ___, ...rest } = data;
    return Object.entries(rest);
  });
  return { ...dataHead(briefing, 'book'), made, ...Object.fromEntries(fields) };
}

/** What all parts are about, each thing once. */
function bookEntries(parts: Parts): Entry[] {
  const documents: readonly Document[] = Object.values(parts);
  const entries = documents.flatMap(({ entries = [] }) => entries);
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

const keyOf = (entry: Entry): string => ('id' in entry ? `${entry.kind} ${entry.id}` : JSON.stringify(entry));

const section = (title: string, name: string, document: Document): Section => ({
  title,
  anchor: `sections/${name}`,
  blocks: within(document),
});

/** The blocks of a document inside another one: its headings one level down, and nothing to type next. */
const within = ({ blocks }: Document): Block[] =>
  blocks
    .filter(({ kind }) => kind !== 'next')
    .map((block) => (block.kind === 'heading' ? { ...block, level: below(block.level) } : block));

const below = (level: HeadingLevel): HeadingLevel => (level === 1 ? 2 : 3);

function peopleSection(briefing: Briefing): Section {
  const people = briefing
    .all('people')
    .map(({ id }) => ({ address: `people/${id}`, text: briefing.nameOf(id) }));
  const bodies = briefing
    .all('people')
    .flatMap((person): Block[] => [
      heading(2, briefing.nameOf(person.id), `people/${person.id}`),
      ...personBlocks(briefing, person, 3),
    ]);
  const blocks = [...within(peopleView(briefing)), ...bodies];
  return { title: 'People', anchor: 'sections/people', blocks, entries: people };
}

function issueSection(briefing: Briefing, { id = 'issues', title, issues }: IssueGroup): Section {
  // The table of the agenda without its own heading, which is the section's.
  const table = within(agendaView(briefing, issues)).filter(({ kind }) => kind !== 'heading');
  const bodies = issues.flatMap((issue): Block[] => [
    heading(2, issue.title, `issues/${issue.id}`),
    ...issueBlocks(briefing, issue, 3),
  ]);
  const entries = issues.map((issue) => ({ address: `issues/${issue.id}`, text: issue.title }));
  return { title, anchor: `sections/issues-${id}`, blocks: [...table, ...bodies], entries };
}

function placesSection(briefing: Briefing): Section {
  const bodies = briefing
    .all('places')
    .flatMap((place): Block[] => [
      heading(2, place.name, `places/${place.id}`),
      ...placeBlocks(briefing, place, 3),
    ]);
  return { title: 'Places', anchor: 'sections/places', blocks: [...within(placesView(briefing)), ...bodies] };
}

/** The ledger, below how firm the claims on each issue are. */
function claimsSection(briefing: Briefing, ledger: Document): Section {
  const issues = briefing.all('issues');
  const bars = issues.length > 0 ? [issueBars(briefing, issues)] : [];
  return {
    title: 'Every claim',
    anchor: 'sections/claims',
    blocks: [
      paragraph(
        'Every claim with its standing in the source, its hedge word, whose voice it is, and where it stands.',
      ),
      ...bars,
      ...within(ledger),
    ],
  };
}

const contents = (sections: readonly Section[]): Block => ({
  kind: 'contents',
  entries: sections.map(({ title, anchor, entries }) => ({
    address: anchor,
    text: title,
    ...(entries ? { entries } : {}),
  })),
});

const sectionBlocks = ({ title, anchor, blocks }: Section): Block[] => [heading(1, title, anchor), ...blocks];
