import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Person } from '../../briefing/file/schema.js';
import { fact, facts, heading, next, notice, text, type Words } from '../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { capped, section } from '../shared/capped.js';
import { claimInlines } from '../shared/claim-line.js';
import { claimRecord, claimSchema } from '../shared/claim-record.js';
import { claimTable } from '../shared/claim-table.js';
import { mention, mentionList } from '../shared/inlines.js';
import { officeOrigin, officeWords, personHead, personHeadSchema } from '../shared/person-head.js';
import { positionInlines, positionRecord, positionSchema } from '../shared/position-record.js';
import { headOf, thingsOf } from '../shared/records.js';
import { recordHead, thing } from '../shared/schema.js';
import { subject, subjectMention, subjectsOf } from '../shared/subjects.js';

/** People in full: office, what they want and say, what is said of them, and where they come up. */

export const personInFull = v.strictObject({
  ...personHeadSchema.entries,
  positions: v.array(positionSchema),
  /** Claims in their voice. */
  said: v.array(claimSchema),
  /** Claims about them in other voices. */
  saidOf: v.array(claimSchema),
  issues: v.array(thing),
  events: v.array(subject),
});

const schema = () => v.strictObject({ ...recordHead('person'), people: v.array(personInFull) });

export type PersonRecord = v.InferOutput<ReturnType<typeof schema>>;
export type PersonInFull = PersonRecord['people'][number];

/** @param people those asked for, in that order */
export const makePerson = (briefing: Briefing, people: readonly Person[]): PersonRecord => ({
  ...headOf(briefing, 'person'),
  people: people.map((person) => inFull(briefing, person)),
});

/** One of them in full. */
export function inFull(briefing: Briefing, person: Person): PersonInFull {
  const { id } = person;
  const said = briefing.claimsBy(id);
  const theirs = new Set(said);
  const issues = briefing.all('issues').filter((issue) => issue.people?.includes(id));
  return {
    ...personHead(briefing, person),
    positions: briefing
      .all('positions')
      .filter(({ whose }) => whose === id)
      .map((position) => positionRecord(briefing, position)),
    said: said.map((claim) => claimRecord(briefing, claim)),
    saidOf: briefing
      .claimsAbout(id)
      .filter((claim) => !theirs.has(claim))
      .map((claim) => claimRecord(briefing, claim)),
    issues: thingsOf(
      briefing,
      issues.map((issue) => issue.id),
    ),
    events: subjectsOf(
      briefing,
      briefing.eventsWith(id).map((event) => event.id),
    ),
  };
}

function layout({ briefing, people }: PersonRecord): Layout {
  const [only] = people;
  const isSingle = people.length === 1 && only !== undefined;
  return {
    title: isSingle ? only.name : `${briefing.title}: people`,
    blocks: [
      ...people.flatMap((person) => [
        ...(isSingle ? [] : [heading(1, person.name, `people/${person.id}`)]),
        ...personBlocks(person, isSingle ? 1 : 2),
      ]),
      next(...(only ? [`briefing claims --about ${only.id}`, 'briefing people'] : [])),
    ],
  };
}

const MOST_CLAIMS = 20;

/** The body of one person, for every layout that shows one in full. */
export function personBlocks(person: PersonInFull, level: HeadingLevel): Block[] {
  const { id, positions, said, saidOf, unnamed } = person;
  return [
    ...(unnamed ? [notice('doubtful', 'The source does not name them.')] : []),
    facts(...personFacts(person)),
    ...section(level, 'Positions', positions, (one) => [
      mention(one.issue),
      text(': '),
      ...positionInlines(one),
    ]),
    ...section(level, 'Says', said, claimInlines, `briefing claims --by ${id}`, MOST_CLAIMS),
    ...section(level, 'Said of them', saidOf, claimInlines, `briefing claims --about ${id}`, MOST_CLAIMS),
  ];
}

function personFacts(person: PersonInFull): Fact[] {
  const { otherNames, issues, events } = person;
  const origin = officeOrigin(person);
  return [
    fact('Office', [
      ...officeWords(person),
      ...(origin.length > 0 ? [text(' ('), ...origin, text(')')] : []),
    ]),
    ...(otherNames.length > 0 ? [fact('Also', ...otherNames.map(nameWords))] : []),
    ...(issues.length > 0 ? [fact('Issues', mentionList(issues))] : []),
    ...(events.length > 0 ? [fact('Events', ...capped(events, subjectMention))] : []),
  ];
}

const nameWords = ({ name, language }: PersonInFull['otherNames'][number]): Words => ({
  kind: 'text',
  text: name,
  ...(language ? { language } : {}),
});

export const person: Answer<PersonRecord> = {
  kind: 'person',
  schema,
  layout,
  table: ({ people }) => claimTable(people.flatMap(({ said, saidOf }) => [...said, ...saidOf])),
};
