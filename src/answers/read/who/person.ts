import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Person } from '../../../briefing/file/schema.js';
import { fact, facts, notice, text, type Words } from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import { officeOrigin, officeWords, personHead, personHeadSchema } from '../../shared/person-head.js';
import { partyFacts, partyRecord, partySchema, partySections } from './party.js';

/** A person in full: office, what they want and say, what is said about them, and where they come up. */

export const personInFullSchema = v.strictObject({ ...personHeadSchema.entries, ...partySchema.entries });

export type PersonInFull = v.InferOutput<typeof personInFullSchema>;

export const personInFull = (briefing: Briefing, person: Person): PersonInFull => ({
  ...personHead(briefing, person),
  ...partyRecord(briefing, person.id, (issue) => issue.people?.includes(person.id) ?? false),
});

/** Lays out one person in full. */
export const personBlocks = (person: PersonInFull, level: HeadingLevel): Block[] => [
  ...(person.unnamed ? [notice('doubtful', 'The source does not name them.')] : []),
  facts(...personFacts(person)),
  ...partySections(level, person, 'them'),
];

function personFacts(person: PersonInFull): Fact[] {
  const { otherNames } = person;
  const origin = officeOrigin(person);
  return [
    fact('Office', [
      ...officeWords(person),
      ...(origin.length > 0 ? [text(' ('), ...origin, text(')')] : []),
    ]),
    ...(otherNames.length > 0 ? [fact('Also known as', ...otherNames.map(nameWords))] : []),
    ...partyFacts(person),
  ];
}

const nameWords = ({ name, language }: PersonInFull['otherNames'][number]): Words => ({
  kind: 'text',
  text: name,
  ...(language ? { language } : {}),
});
