import { namesOfParty } from '../false-alarms/other-names.js';
import { belongsTo, namesPerson, type Speakers } from './same-speaker.js';

/** A name with its party: 'Eva Lind (Labour)'. */
const NAMED = /((?:\p{Lu}[\p{L}.'’-]+ )+)\((\p{Lu}[\p{L} ]{0,30})\)/gu;

interface Member {
  readonly person: string;
  readonly party: string;
}

function membersIn(line: string, speakers: Speakers): Member[] {
  return [...line.matchAll(NAMED)]
    .map(([, person = '', party = '']) => ({ person: person.trim(), party }))
    .filter(({ person, party }) => namesPerson(person, speakers) && namesOfParty(party) !== undefined);
}

const isMember = ({ person, party }: Member, speakers: Speakers): boolean =>
  [party, ...(namesOfParty(party) ?? [])].some((name) => belongsTo(person, name, speakers));

/** Objects if a line assigns somebody to a party, but the text does not. */
export const wrongParties = (line: string, speakers: Speakers): string[] =>
  membersIn(line, speakers)
    .filter((member) => !isMember(member, speakers))
    .map(({ person, party }) => `it says that ${person} is ${party}, but the text does not`);

/** Removes the parties after names if they are right, since the claims need not repeat them. */
export const withoutParties = (line: string, speakers: Speakers): string =>
  membersIn(line, speakers)
    .filter((member) => isMember(member, speakers))
    .reduce((rest, { person, party }) => rest.replace(`${person} (${party})`, person), line);
