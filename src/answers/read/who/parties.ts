import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Organization, Person } from '../../../briefing/file/schema.js';
import { fact, facts, next, notice } from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import type { Answer, Layout } from '../../answer.js';
import { inFull } from '../../shared/capped.js';
import { claimTable } from '../../shared/claim-record.js';
import { inParentheses, nameWords } from '../../shared/inlines.js';
import { officeOrigin, officeWords, personHead, personHeadSchema } from '../../shared/person-head.js';
import { headOf } from '../../shared/records.js';
import { recordHead } from '../../shared/schema.js';
import {
  bodyBlocks,
  bodyInFull,
  bodyInFullSchema,
  partyFacts,
  partyRecord,
  partySchema,
  partySections,
} from './party.js';

/** People and organizations in full: their facts, their positions, their claims and the claims about them. */

const personInFullSchema = v.strictObject({ ...personHeadSchema.entries, ...partySchema.entries });

type PersonInFull = v.InferOutput<typeof personInFullSchema>;

const personInFull = (briefing: Briefing, person: Person): PersonInFull => ({
  ...personHead(briefing, person),
  ...partyRecord(briefing, person.id, (issue) => issue.people?.includes(person.id) ?? false),
});

const personBlocks = (person: PersonInFull, level: HeadingLevel): Block[] => [
  ...(person.unnamed ? [notice('doubtful', 'The source does not name this person.')] : []),
  facts(...personFacts(person)),
  ...partySections(level, person, 'them'),
];

function personFacts(person: PersonInFull): Fact[] {
  const { otherNames } = person;
  const origin = officeOrigin(person);
  return [
    fact('Office', [...officeWords(person), ...(origin.length > 0 ? inParentheses('', origin) : [])]),
    ...(otherNames.length > 0 ? [fact('Also known as', ...otherNames.map(nameWords))] : []),
    ...partyFacts(person),
  ];
}

const party = v.variant('what', [
  v.strictObject({ what: v.literal('person'), ...personInFullSchema.entries }),
  v.strictObject({ what: v.literal('body'), ...bodyInFullSchema.entries }),
]);

const schema = () => v.strictObject({ ...recordHead('parties'), parties: v.array(party) });

export type PartiesRecord = v.InferOutput<ReturnType<typeof schema>>;
type Party = PartiesRecord['parties'][number];

export const makeParties = (
  briefing: Briefing,
  parties: readonly (Person | Organization)[],
): PartiesRecord => ({
  ...headOf(briefing, 'parties'),
  parties: parties.map((one) => partyOf(briefing, one)),
});

function partyOf(briefing: Briefing, { id }: Person | Organization): Party {
  const entity = briefing.entity(id);
  if (entity?.kind === 'organizations') return { what: 'body', ...bodyInFull(briefing, entity.value) };
  return { what: 'person', ...personInFull(briefing, entity?.value as Person) };
}

function layout({ briefing, parties }: PartiesRecord): Layout {
  const [first] = parties;
  const { title, blocks } = inFull(parties, `${briefing.title}: who's who`, {
    nameOf: ({ name }) => name,
    addressOf: ({ what, id }) => `${what === 'body' ? 'organizations' : 'people'}/${id}`,
    blocksOf: (one, level) => partyBlocks(withoutWhole(one, briefing.title), level),
  });
  const hints = first ? [`briefing claims --about ${first.id}`, 'briefing who'] : [];
  return { title, blocks: [...blocks, next(...hints)] };
}

/** Removes the issue that is the whole story, since everybody is involved in it. */
const withoutWhole = (one: Party, title: string): Party => ({
  ...one,
  issues: one.issues.filter(({ name }) => name !== title),
});

const partyBlocks = (one: Party, level: HeadingLevel): Block[] =>
  one.what === 'body' ? bodyBlocks(one, level) : personBlocks(one, level);

export const parties: Answer<PartiesRecord> = {
  kind: 'parties',
  schema,
  layout,
  table: (record) => claimTable(record.parties.flatMap(({ said, saidOf }) => [...said, ...saidOf])),
};
