import type { Briefing } from '../briefing/briefing.js';
import type { Person } from '../briefing/file/schema.js';
import {
  absent,
  column,
  fact,
  facts,
  heading,
  next,
  notice,
  paragraph,
  table,
  text,
  type Words,
} from '../document/build.js';
import type { Block, Document, HeadingLevel } from '../document/document.js';
import { carried, claimEntriesOf, originOf, personEntry } from './entries.js';
import { eventMentions } from './event-mentions.js';
import { issueTies, tieRecords } from './pictures.js';
import { claimRecord, dataHead } from './records.js';
import { aboutClaims, saidRecord, voiceBlocks } from './said.js';
import { standingAndVoice, support } from './support.js';
import { counted, mention, mentionList } from './words.js';

const COLUMNS = [
  column('Who', 'fill'),
  column('Role', 'fill'),
  column('Of', 'fill'),
  column('Standing', 'fit'),
];

/** Everyone in the briefing, those without a name included. */
export function peopleView(briefing: Briefing): Document {
  const people = briefing.all('people');
  const unnamed = people.filter((person) => person.name === undefined).length;
  return {
    title: `${briefing.file.title} · people`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'people'),
        people: people.map((person) => personRecord(briefing, person)),
        ties: tieRecords(briefing),
      };
    },
    get entries() {
      return carried(
        briefing,
        people.map((person) => personEntry(briefing, person)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      table(
        'People',
        COLUMNS,
        people.map((person) => row(briefing, person)),
      ),
      paragraph(
        `${counted(people.length, 'entry', 'entries')}${unnamed > 0 ? `, ${unnamed} of them unnamed in the source` : ''}.`,
      ),
      ...tiesBlocks(briefing),
      next(...people.slice(0, 1).map((person) => `briefing people ${person.id}`), 'briefing itinerary'),
    ],
  };
}

/** Who is tied to which issue, unless nobody is. */
export function tiesBlocks(briefing: Briefing): Block[] {
  const picture = issueTies(briefing);
  return picture.rows.length > 0 ? [picture] : [];
}

function row(briefing: Briefing, person: Person): Words[] {
  return [
    person.name === undefined
      ? [mention(briefing, person.id), text(' ('), absent('unnamed'), text(')')]
      : mention(briefing, person.id),
    person.role ?? absent(),
    person.of ? mention(briefing, person.of) : absent(),
    standingAndVoice(briefing, person.claims),
  ];
}

/** One person, or several, in full. */
export function personView(briefing: Briefing, people: readonly Person[]): Document {
  const [only] = people;
  const single = people.length === 1 && only !== undefined;
  return {
    title: single ? briefing.nameOf(only.id) : `${briefing.file.title} · people`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'people'),
        people: people.map((person) => personRecord(briefing, person)),
      };
    },
    get entries() {
      return carried(briefing, [
        ...people.map((person) => personEntry(briefing, person)),
        ...claimEntriesOf(
          briefing,
          people.map(({ id }) => id),
        ),
      ]);
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...people.flatMap((person) => [
        ...(single ? [] : [heading(1, briefing.nameOf(person.id), `people/${person.id}`)]),
        ...personBlocks(briefing, person, single ? 1 : 2),
      ]),
      next('briefing people', 'briefing itinerary'),
    ],
  };
}

/** The body of a person, for every place that shows one. */
export function personBlocks(briefing: Briefing, person: Person, level: HeadingLevel): Block[] {
  const issues = briefing.all('issues').filter((issue) => issue.people?.includes(person.id));
  const events = briefing.eventsWith(person.id);
  return [
    ...(person.name === undefined
      ? [notice('doubtful', 'The source does not name this person or these people.')]
      : []),
    facts(
      fact('Role', person.role ? [text(person.role), ...support(briefing, person.claims)] : absent()),
      fact('Of', person.of ? mention(briefing, person.of) : absent()),
      ...(person.otherNames?.length ? [fact('Also', ...person.otherNames.map(nameWords))] : []),
      fact(
        'Issues',
        mentionList(
          briefing,
          issues.map((issue) => issue.id),
        ),
      ),
      fact(
        'Events',
        ...eventMentions(
          briefing,
          events.map((event) => event.id),
        ),
      ),
    ),
    heading(level, 'What the source says'),
    aboutClaims(briefing, person.id),
    ...voiceBlocks(briefing, person.id, level),
  ];
}

const nameWords = (name: { name: string; language?: string | undefined }): Words => ({
  kind: 'text',
  text: name.name,
  ...(name.language ? { language: name.language } : {}),
});

const personRecord = (briefing: Briefing, person: Person) => ({
  ...person,
  standing: briefing.standingOf(person.claims),
  claims: briefing.claimsAbout(person.id).map((claim) => claimRecord(briefing, claim)),
  ...saidRecord(briefing, person.id),
});
