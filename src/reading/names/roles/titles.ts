import { BODY_NOUNS, KNOWN_BODIES } from '../../lexicon/bodies.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { PLACE_NOUNS, THINGS } from '../../lexicon/places.js';
import { OFFICES, PARTIES, PLURAL_TITLES, TITLE_MODIFIERS, TITLES } from '../../lexicon/titles.js';
import { textAt } from '../../line/words.js';
import { isCapital } from '../capitals.js';
import { isDemonym, isKnownName, knownPlace } from '../gazetteer.js';
import type { Word } from '../words.js';

/** The parts of a run of capitalized words: 'NASA', 'Administrator', 'Charles Bolden'. */
export interface Titled {
  readonly before: readonly Word[];
  readonly title: readonly Word[];
  readonly name: readonly Word[];
  /** Whether the title belongs to several people: 'Presidents Biden and Xi'. */
  readonly isPlural: boolean;
}

/** Joins words with the spacing that they have in the text. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map((word, index) =>
      index > 0 && word.start > (words[index - 1]?.end ?? 0) ? ` ${word.text}` : word.text,
    )
    .join('');

/** Joins words with single spaces. */
export const spaced = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Whether the last word of a name shows that the name refers to an organization, a place or a thing. */
export const isNamedByNoun = (last: string): boolean =>
  BODY_NOUNS.has(last) || PLACE_NOUNS.has(last) || THINGS.has(last);

/**
 * Separates a title from the name after it; undefined if there is no title. 'General' in 'General Motors' is not a
 * title.
 */
export function splitTitle(words: readonly Word[]): Titled | undefined {
  if (isNotPerson(words)) return undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    const text = textAt(words, at);
    if (!TITLES.has(text) && !PLURAL_TITLES.has(text)) continue;
    if (isFamilyName(words, at)) continue;
    if (at === words.length - 1 && words[at - 1]?.lower === 'of') return undefined;
    if (at === 0 && words.length === 2 && FIRST_NAMES.has(text)) return undefined;
    const end = officeEnd(words, at + (isChiefExecutive(words, at) ? 2 : 1));
    const start = afterModifiers(words, at);
    return {
      before: words.slice(0, start),
      title: words.slice(start, end),
      name: words.slice(end),
      isPlural: PLURAL_TITLES.has(text),
    };
  }
  return undefined;
}

const isChiefExecutive = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === 'Chief' && textAt(words, at + 1) === 'Executive';

/** Whether a title is the family name of a person ('John Major'), or part of a time of day ('9 AM'). */
const isFamilyName = (words: readonly Word[], at: number): boolean =>
  (at === words.length - 1 && FIRST_NAMES.has(textAt(words, at - 1))) ||
  (at === 0 && words[0]?.text === 'AM');

function isNotPerson(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  if (KNOWN_BODIES.has(textOf(words))) return true;
  const isTitled =
    FIRST_NAMES.has(textAt(words, words.length - 2)) && TITLES.has(textAt(words, words.length - 3));
  return isNamedByNoun(last) && !OFFICES.has(last) && !TITLES.has(last) && !isTitled;
}

function afterModifiers(words: readonly Word[], title: number): number {
  const before = words.slice(0, title);
  const start = before.findLastIndex(({ text }) => !TITLE_MODIFIERS.has(text) && !TITLES.has(text)) + 1;
  // 'Police' belongs to the organization in 'Harbor Police Commissioner', but to the office in 'Norland Police
  // Commissioner'.
  const isOfBody = start > 0 && textAt(words, start) === 'Police' && !isOrigin(words.slice(0, start));
  return isOfBody ? start + 1 : start;
}

/**
 * Returns the end of the office or place after a title and 'of'. An unknown office or place is taken to be a single
 * word.
 */
function officeEnd(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'of') return at;
  for (let end = Math.min(words.length, at + 7); end > at + 1; end--) {
    const office = textOf(words.slice(at + 1, end));
    if (OFFICES.has(office) || isKnownName(office)) return end;
  }
  return Math.min(words.length, at + (isCapital(words[at + 1]) ? 2 : 3));
}

/** Returns the index of the first word of the party at the end of a name: 1 for 'London UKIP'; -1 if there is none. */
export const partyStart = (words: readonly Word[]): number =>
  words.findIndex((_, index) => PARTIES.has(textOf(words.slice(index))));

/**
 * Whether the words before a title are a place, a people or a party ('U.S.', 'Chinese', 'London UKIP') and not another
 * organization.
 */
export function isOrigin(words: readonly Word[]): boolean {
  const party = partyStart(words);
  if (party >= 0) return party === 0 || isOrigin(words.slice(0, party));
  const place = words.slice(words.findIndex(({ text }) => !isDemonym(text)));
  const isOfPeople = words.length > 0 && words.every(({ text }) => isDemonym(text));
  return isOfPeople || knownPlace(textOf(place)) !== undefined || isDemonym(textOf(words));
}
