import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import { column, next, paragraph, table, text, type Words } from '../../../document/build.js';
import type { Block, Table } from '../../../document/document.js';
import type { Answer, Layout } from '../../answer.js';
import { proposedCell } from '../../shared/draft.js';
import { counted, firstOf, mentionList } from '../../shared/inlines.js';
import {
  officeOrigin,
  officeWords,
  type PersonHead,
  personHead,
  personHeadSchema,
  personMention,
} from '../../shared/person-head.js';
import { headOf } from '../../shared/records.js';
import { recordHead } from '../../shared/schema.js';
import { SUPPORT, sheet } from '../../shared/sheet.js';

/** All people in the briefing, including unnamed ones, with their offices and the number of their claims. */

const schema = () => v.strictObject({ ...recordHead('people'), people: v.array(personHeadSchema) });

export type PeopleRecord = v.InferOutput<ReturnType<typeof schema>>;

export const makePeople = (briefing: Briefing): PeopleRecord => ({
  ...headOf(briefing, 'people'),
  people: briefing.all('people').map((person) => personHead(briefing, person)),
});

function layout({ briefing, people }: PeopleRecord): Layout {
  const first = people.find(({ says }) => says > 0) ?? people[0];
  return {
    title: `${briefing.title}: people`,
    blocks: [
      ...peopleBlocks(people),
      speakers(people),
      next(...(first ? [`briefing who ${first.id}`] : []), 'briefing who'),
    ],
  };
}

/** Lists people with their offices, followed by the people of whom only the name is known. */
export const peopleBlocks = (people: readonly PersonHead[]): Block[] => [
  ...peopleTable(people.filter(isKnown)),
  paragraph(namesAlone(people.filter((person) => !isKnown(person)))),
];

const isKnown = ({ role, of, says }: PersonHead): boolean =>
  role !== undefined || of !== undefined || says > 0;

function peopleTable(people: readonly PersonHead[]): Block[] {
  if (people.length === 0) return [];
  const shared = sharedOrigin(people);
  const columns = [
    column('Who', 'fill'),
    column('Office', 'fill'),
    ...(shared ? [] : [column('Standing', 'fit')]),
  ];
  const rows = people.map((person): Words[] => [
    personMention(person),
    officeWords(person),
    ...(shared ? [] : [officeOrigin(person)]),
  ]);
  return [
    table('', columns, rows),
    ...(shared && shared.length > 0 ? [paragraph(['All offices are ', ...shared, '.'])] : []),
  ];
}

/** Example: 'Speaking: Mara Voss (3 claims).' */
export function speakers(all: readonly Pick<PersonHead, 'name' | 'says'>[]): Block {
  const speaking = all.filter(({ says }) => says > 0);
  const names = speaking.map(({ name, says }) => `${name} (${counted(says, 'claim')})`);
  return paragraph(names.length === 0 ? '' : `Speaking: ${firstOf(names, MAX_SHOWN)}.`);
}

const MAX_SHOWN = 12;

function sharedOrigin(people: readonly PersonHead[]) {
  const [first, ...others] = people.filter(({ role, of }) => role !== undefined || of !== undefined);
  const key = (person: PersonHead) =>
    JSON.stringify(officeOrigin(person), (name, value) => (name === 'claim' ? '' : value));
  if (first === undefined || (others.length === 0 && first.proposed === undefined)) return undefined;
  return others.every((person) => key(person) === key(first)) ? officeOrigin(first) : undefined;
}

const namesAlone = (people: readonly PersonHead[]): Words =>
  people.length === 0
    ? ''
    : [
        text('Office not stated: '),
        ...mentionList(people.map(({ id, name }) => ({ kind: 'people', id, name }))),
        text('.'),
      ];

const peopleSheet = ({ people }: PeopleRecord): Table =>
  sheet(people, {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Unnamed: ({ unnamed }) => unnamed && 'yes',
    'Other names': ({ otherNames }) => otherNames.map(({ name }) => name).join(', '),
    Role: ({ role }) => role,
    Of: ({ of }) => of?.name,
    ...SUPPORT,
    'Their claims': ({ says }) => String(says),
    Proposed: ({ proposed, support }) => proposedCell(proposed ?? support?.proposed),
  });

export const people: Answer<PeopleRecord> = { kind: 'people', schema, layout, table: peopleSheet };
