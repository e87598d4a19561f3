import { BODY_NOUNS, KNOWN_BODIES } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { ROLES, TITLES } from '../lexicon/titles.js';
import { lowerAt, textAt } from '../line/words.js';
import { isCapital } from './capitals.js';
import { inName, total } from './evidence.js';
import { aroundName } from './evidence-around.js';
import { isKnownName } from './gazetteer.js';
import { withKindsOfLists } from './lists.js';
import { type Mention, mentionOf } from './mention.js';
import { namePart } from './name-part.js';
import { roleAfter, roleBefore } from './roles/roles.js';
import { isNamedByNoun, splitTitle, type Titled, textOf } from './roles/titles.js';
import type { Run } from './runs.js';
import { titledMentions } from './titled-mentions.js';
import type { Word } from './words.js';

/** A sentence with its runs of capitalized words. */
export interface Line {
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
}

/**
 * Finds the mentions of names in a sentence.
 *
 * @param inside the words of the text that are in lowercase, or are capitalized although they do not begin a sentence
 */
export function mentionsIn({ words, runs }: Line, inside: ReadonlySet<string>): Mention[] {
  let isOfPlural = false;
  const mentions = runs.flatMap((run) => {
    const named = namePart(run, inside);
    const titled = splitTitle(named);
    const isListed = isOfPlural && /^(?:,|and|or)$/u.test(textAt(words, run.from - 1));
    isOfPlural = titled ? titled.isPlural && titled.name.length > 0 : isListed;
    if (named.length === 0 || isLoneMonth(named) || isOfficeOfProject(words, run.to, titled)) return [];
    return titled
      ? titledMentions(words, titled, run.to - named.length, run.to)
      : plainMentions(words, withoutOffice(named), run.to, isListed);
  });
  return withKindsOfLists(words, mentions);
}

/** Whether an office belongs to a project whose noun is in lowercase: 'Director of the National Health study'. */
const isOfficeOfProject = (words: readonly Word[], to: number, titled: Titled | undefined): boolean =>
  titled?.title.some(({ lower }) => lower === 'of') === true &&
  words[to]?.pos === 'NOUN' &&
  /^\p{Ll}/u.test(textAt(words, to));

/** Whether a name is only a month that is also a given name: 'in that April call'. The family name May stays. */
const isLoneMonth = ([{ text } = { text: '' }, ...rest]: readonly Pick<Word, 'text'>[]): boolean =>
  rest.length === 0 && /^(?:April|August|June)$/u.test(text);

/** Removes the office before an organization: 'Chairman of the Norland Centre' becomes 'Norland Centre'. */
function withoutOffice(named: readonly Word[]): readonly Word[] {
  if (!TITLES.has(textAt(named, 0)) || named[1]?.lower !== 'of') return named;
  return named.slice(named.findIndex((word, index) => index > 1 && isCapital(word)));
}

/**
 * Returns the mention of a name, or two mentions if an organization precedes a person: 'University of Lind Mara Voss'.
 */
function plainMentions(
  words: readonly Word[],
  named: readonly Word[],
  to: number,
  isListed: boolean,
): Mention[] {
  const from = to - named.length;
  const person = Math.max(personStart(named), placeOfOffice(words, named, from));
  if (person < 1) return [plainMention(words, named, from, isListed)];
  const body = named.slice(0, person);
  return [
    plainMention(words, body, from, false),
    plainMention(words, named.slice(person), from + person, true),
  ];
}

/**
 * Returns the number of words in a place or organization between an office and a person: 'Ambassador to the United
 * States Mara Lind', 'spokesman for NATO Mara Lind'; -1 if there is none.
 */
function placeOfOffice(words: readonly Word[], named: readonly Word[], from: number): number {
  const link = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const office = words[link - 1];
  if (!/^(?:to|of|for|at)$/u.test(lowerAt(words, link)) || isNamedByNoun(named.at(-1)?.text ?? '')) return -1;
  if (office === undefined || !(TITLES.has(office.text) || ROLES.has(office.lower))) return -1;
  const length = [4, 3, 2, 1].find((count) => isKnownName(textOf(named.slice(0, count)))) ?? 0;
  return named.length - length >= 2 ? length : -1;
}

/** Returns the index at which a person begins after an organization ('Amnesty International Mara Lind'), or -1. */
function personStart(named: readonly Word[]): number {
  if (named.length < 4 || isNamedByNoun(named.at(-1)?.text ?? '')) return -1;
  const body = [3, 2].find((count) => KNOWN_BODIES.has(textOf(named.slice(0, count)))) ?? 0;
  if (body > 0 && named.length - body === 2 && named.every(isCapital)) return body;
  const start = named.findIndex(({ text }, index) => index >= 2 && FIRST_NAMES.has(text));
  const isShort = named.length - start >= 2 && named.length - start <= 3;
  return isShort && named.slice(0, start).some(({ text }) => BODY_NOUNS.has(text)) ? start : -1;
}

function plainMention(
  words: readonly Word[],
  named: readonly Word[],
  from: number,
  isListed: boolean,
): Mention {
  const to = from + named.length;
  const after = roleAfter(words, to);
  const role = { ...after, ...roleBefore(words, from, to) };
  const holdsRole = named.length > 1 && after.role !== undefined ? { person: 1 } : undefined;
  const clues = [inName(named), aroundName(words, from, to), isListed ? { person: 3 } : undefined, holdsRole];
  const evidence = total(clues);
  return mentionOf(words, named, to, evidence, evidence.place >= 4 ? {} : role);
}
