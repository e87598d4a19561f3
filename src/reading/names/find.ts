import { BODY_NOUNS, KNOWN_BODIES } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { LETTERS, PARTIES, ROLES, TITLES } from '../lexicon/titles.js';
import { lowerAt, textAt } from '../line/words.js';
import { isCapital } from './capitals.js';
import { inName, NO_EVIDENCE, total } from './evidence.js';
import { aroundName } from './evidence-around.js';
import { isDemonym, isKnownName, knownPlace } from './gazetteer.js';
import { withKindsOfLists } from './lists.js';
import { type Mention, mentionOf } from './mention.js';
import { namePart, withoutPeoples } from './name-part.js';
import { roleAfter, roleBefore } from './roles.js';
import type { Run } from './runs.js';
import { isNamedByNoun, isOrigin, partyStart, spaced, splitTitle, type Titled, textOf } from './titles.js';
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
    if (named.length === 0 || isOfficeOfProject(words, run.to, titled)) return [];
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
  const body = withoutSmallEnd(named.slice(0, person));
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

const withoutSmallEnd = (named: readonly Word[]): readonly Word[] =>
  named.slice(0, named.findLastIndex(isCapital) + 1);

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

/** Words that show that a role has ended, has not begun, or is temporary. */
const STATUS = /^(?:former|then|ex|acting|interim|outgoing|incoming|future)$/u;

/** Words before a title that are no part of a name or a role. */
const NEWNESS = /^(?:current|new|late|retired)$/u;

/** Returns the mentions of the organization and the person in 'former NASA Administrator Charles Bolden'. */
function titledMentions(words: readonly Word[], titled: Titled, from: number, to: number): Mention[] {
  const isFormer = STATUS.test(lowerAt(titled.before, 0));
  const before = titled.before.slice(isFormer || NEWNESS.test(lowerAt(titled.before, 0)) ? 1 : 0);
  const status = isFormer ? titled.before[0] : words[from - 1];
  const end = from + titled.before.length;
  const party = Math.max(0, partyStart(before));
  return [
    ...originMention(words, before.slice(0, party), end - before.length + party, titled),
    ...originMention(words, before.slice(party), end, titled),
    ...titledMention(words, { ...titled, before }, status, to),
  ];
}

/** Returns the mention of 'NASA' in 'NASA Administrator Charles Bolden', and of 'UKIP' in 'London UKIP MEP'. */
function originMention(
  words: readonly Word[],
  before: readonly Word[],
  to: number,
  { title }: Titled,
): Mention[] {
  const named = withoutPeoples(before);
  if (named.length === 0 || isDemonym(textOf(named))) return [];
  const isConstituency = LETTERS.has(title.at(-1)?.text ?? '') && !PARTIES.has(textOf(named));
  const clue = isConstituency ? { place: 1 } : { organization: 1 };
  const evidence = total([inName(named), clue]);
  return [mentionOf(words, named, to, evidence, {})];
}

function titledMention(
  words: readonly Word[],
  { before, title, name, isPlural }: Titled,
  status: Word | undefined,
  to: number,
): Mention[] {
  if (name.length === 0) return placeInTitle(words, title, to);
  const origin = isOrigin(before) ? before : [];
  const body = origin.length === 0 && before.length > 0 ? textOf(before) : undefined;
  const rank = title.at(-1);
  const named = name.length === 1 && rank !== undefined && RANK.test(rank.text) ? [rank, ...name] : name;
  const held = status && STATUS.test(status.lower) ? [status] : [];
  const office = isPeer(rank) ? title.slice(0, -1) : title;
  const start = to - name.length - title.length - before.length;
  const role =
    office.length === 0 || isHonorific(title)
      ? { ...roleAfter(words, to), ...roleBefore(words, start, to) }
      : { role: singular([...held, ...origin, ...office], isPlural), ...(body && { body }) };
  const evidence = { ...inName(name), person: 6, place: 0, organization: 0 };
  const mention = mentionOf(words, named, to, evidence, role);
  const isFamilyName = name.length === 1 && FAMILY.test(rank?.text ?? '');
  return [...placeInTitle(words, title, to), { ...mention, ...(isFamilyName && { isFamilyName }) }];
}

/** Titles before a family name, unlike 'Sir' and 'Dame', which precede a given name. */
const FAMILY = /^(?:Mr|Mrs|Ms|Miss|Lord)\.?$/u;

/** Whether a title is that of a peer, which is part of the name and no office. */
const isPeer = (rank: Word | undefined): boolean => /^(?:Lord|Lady)$/u.test(rank?.text ?? '');

/** Titles that are always part of the name: 'Pope Leo', 'Lord Lind'. */
const RANK = /^(?:Pope|King|Queen|Lord|Lady|Prince|Princess|Emperor|Sultan)$/u;

/** Returns the mention of 'Washington' in 'Governor of Washington'. */
function placeInTitle(words: readonly Word[], title: readonly Word[], to: number): Mention[] {
  const of = title.findIndex(({ lower }) => lower === 'of');
  const place = of < 0 ? [] : title.slice(of + 1).filter(({ lower }, index) => index > 0 || lower !== 'the');
  if (knownPlace(textOf(place)) === undefined) return [];
  return [mentionOf(words, place, to, { ...NO_EVIDENCE, place: 4 }, {})];
}

const singular = (role: readonly Word[], isPlural: boolean): string =>
  isPlural ? spaced(role).replace(/s\.?$/u, '') : spaced(role);

const isHonorific = (title: readonly Word[]): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\.?$/u.test(textOf(title));
