import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { COMPANIES } from '../../../../reading/voices/lexicon/source-nouns.js';
import type { ReviewText } from '../../text.js';
import { type Group, namedGroups } from '../groups.js';
import { isQuoted } from '../pronouns/quoted.js';
import { distinct, isGroup, type Meant, named } from '../several.js';
import { answersBefore } from './answers.js';
import type { Meanings } from './dependent.js';
import { meantBy } from './described.js';
import { isOfPeople } from './people.js';
import { peopleMeant, speakersMeant } from './people-meant.js';
import type { Phrase } from './phrase.js';
import { phrasesBefore } from './phrases.js';
import { isMisfit, isSubjectOfSpeech, ranked } from './ranking.js';
import { isAllowed } from './verbs.js';
import type { Referring } from './words.js';

/** Lists the possible referents of a word in a claim, the likeliest first. */
export function meaningsOf(word: Referring, claim: Claim, file: BriefingFile, text: ReviewText): Meanings {
  if (word.kind === 'speaker' || word.kind === 'speakers') return speakersMeant(word, claim, file, text);
  const near = ranked(word, claim, phrasesBefore(claim, file, text));
  const people = word.kind === 'person' ? peopleMeant(word, claim, file, text) : [];
  const all = text.groups.get(claim.source) ?? [];
  const voice = isSubjectOfSpeech(word, claim.text) ? bodySpeaking(claim, file) : [];
  const main =
    word.kind === 'several'
      ? mainGroups(near, claim, text).filter(({ name }) =>
          isAllowed(word, claim.text, { noun: name.split(' ').at(-1) ?? '' }),
        )
      : [];
  const isFit = (name: string) => isAllowed(word, claim.text, { noun: name.split(' ').at(-1) ?? '' });
  const isPeople = near.some((one) => one.isOfPeople && one.isSeveral);
  const isAlike = (name: string) => !isPeople || isOfPeople(name.split(' ').at(-1) ?? '');
  const often =
    word.kind === 'several'
      ? namedGroups(undefined, all)
          .filter((name) => isFit(name) && isAlike(name))
          .slice(0, MOST_NAMED)
          .map(named)
      : [];
  const answers = /^(?:thing|several)$/u.test(word.kind)
    ? answersBefore(word.kind === 'several', claim, file, text)
        .filter(isFit)
        .map(named)
    : [];
  const isSure = isOnlySubject(near, word, claim.text);
  const phrases = near.map((one) => ({ ...inFull(one, all), ...companyIn(one, claim, file, text) }));
  const meant = distinct([
    ...voice,
    ...people,
    ...phrases.slice(0, isSure ? 1 : 0),
    ...main,
    ...phrases.slice(0, 1),
    ...answers,
    ...phrases.slice(1),
    ...often,
  ]).filter(({ name }) => !claim.text.toLowerCase().includes(name.toLowerCase()));
  return { meant, isSure: people.length === 0 && (voice.length > 0 || isSure) };
}

/**
 * Returns whether a word very probably refers to the nearest phrase, the only one in its sentence that fits: 'The port
 * opened. It is large.'
 */
function isOnlySubject(phrases: readonly Phrase[], word: Referring, text: string): boolean {
  const [first, ...others] = phrases;
  if (first === undefined || first.distance > 1 || isMisfit(word, first, text)) return false;
  const beside = others.filter((one) => one.distance === first.distance && !isMisfit(word, one, text));
  const isPart = (one: Phrase) => first.isPair && first.name.includes(one.name);
  if (!beside.every(isPart)) return false;
  if (word.kind === 'same') return first.noun === word.noun;
  return first.isSubject && !/^(?:its|their)$/iu.test(word.word);
}

/** Returns the voice of a claim if it is an organization, to which 'it' in 'it said' then refers. */
const bodySpeaking = ({ attribution }: Claim, { organizations }: BriefingFile): Meant[] =>
  organizations
    .filter(({ id }) => attribution.by === 'party' && attribution.party === id)
    .map(({ id, name = '' }) => ({ id, name }));

/** Returns the organization that 'the company' refers to. */
function companyIn(
  { noun, name }: Phrase,
  claim: Claim,
  file: BriefingFile,
  text: ReviewText,
): Meant | undefined {
  if (!COMPANIES.has(noun) || name !== `the ${noun}`) return undefined;
  return meantBy(name, claim, file, text).meant[0];
}

/** The maximum number of frequent groups offered from the rest of the text. */
const MOST_NAMED = 2;

/** How often a text must name its main group. */
const OFTEN = 3;

/** Returns the group that the text names most often if 'they' probably refers to it. */
function mainGroups(near: readonly Phrase[], claim: Claim, text: ReviewText): Meant[] {
  const all = text.groups.get(claim.source) ?? [];
  const [main] = namedGroups(undefined, all, OFTEN);
  const isNear = near.some((one) => inFull(one, all).name === main || isGroup(one.noun));
  // A quotation does not continue the sentences around it.
  return main !== undefined && (isQuoted(claim, text) || isNear) ? [named(main)] : [];
}

/** Expands 'the team' to 'the Norlandic team' if the text uses this name. */
function inFull({ name, id, noun }: Phrase, all: readonly Group[]): Meant {
  const [full] = /^the \S+$/iu.test(name) ? namedGroups(noun, all) : [];
  return { name: full ?? name, ...(id !== undefined && { id }) };
}
