import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { countryOfDemonym, knownPlace } from '../../../../reading/names/gazetteer.js';
import type { ReviewText } from '../../text.js';
import { partiesOf } from '../../voices/parties.js';
import type { Group } from '../groups.js';
import { CALENDAR } from '../pronouns/nearest-names.js';
import { groupsBefore } from '../several.js';
import { isOfPeople } from './people.js';
import { namesAmong, type Phrase, type Placed, type WordsOf } from './phrase.js';

/** How many sentences are searched, counting the beginning of the claim's own sentence. */
const REACH = 4;

/** The maximum number of words of a phrase; longer phrases often consist of several phrases. */
const LONGEST = 6;

/** Lists the phrases and names before a claim: the nearest sentence first, and the last phrase of a sentence first. */
export function phrasesBefore(claim: Claim, file: BriefingFile, text: ReviewText): Phrase[] {
  const parties = partiesOf(file);
  const { whole } = text;
  const own = text.sentenceSpan(claim)?.start ?? 0;
  const sentences = groupsBefore(claim, text, REACH);
  const isOwn = (sentences[0]?.[0]?.start ?? 0) >= own;
  return sentences.flatMap((groups, index) => {
    const wordsOf = (start: number, end: number) => text.words(claim.source, { start, end }) ?? '';
    const distance = index + (isOwn ? 0 : 1);
    const names = namesAmong(groups, wordsOf, parties).map((name) => ({ ...name, distance }));
    const others = groups
      .filter((group) => !names.some((name) => name.start < group.end && group.start < name.end))
      .flatMap((group) => phraseOf(group, groups, wordsOf, distance, whole));
    const all = [...names, ...others].sort((one, other) => one.start - other.start);
    return [...all, ...pairsAmong(all, wordsOf)].reverse();
  });
}

/** How many characters before a group are searched for a possessive. */
const BEFORE = 12;

function phraseOf(
  group: Group,
  groups: readonly Group[],
  wordsOf: WordsOf,
  distance: number,
  whole: string,
): Placed[] {
  const before = wordsOf(Math.max(0, group.start - BEFORE), group.start + 1).slice(0, -1);
  const owner = groups.find(({ end }) => end < group.start && /^['’]s?\s?$/u.test(wordsOf(end, group.start)));
  if (owner === undefined && (OWNED.test(before) || NOBODY.test(group.text))) return [];
  if (NO_REFERENT.test(group.noun) || group.text.split(/[\s-]/u).some((word) => CALENDAR.test(word)))
    return [];
  const name = definite(owner ? `${owner.text}${wordsOf(owner.end, group.end)}` : group.text, group, whole);
  if (name === undefined || name.split(' ').length > LONGEST) return [];
  const { start, end, isSeveral, isSubject, noun } = group;
  const isOf = isOfPeople(noun);
  return [
    {
      name,
      noun,
      isSeveral,
      isOfPeople: isOf,
      isBody: false,
      isPair: false,
      isSubject,
      distance,
      start,
      end,
    },
  ];
}

/** Nouns for times and amounts, to which pronouns rarely refer, and nouns in fixed phrases such as 'take advantage'. */
export const NO_REFERENT =
  /^(?:year|month|week|weekend|day|night|morning|afternoon|evening|hour|minute|second|time|decade|century|end|number|lot|percent|period|reason|meter|metre|mile|kilometer|km|way|rest|advantage|kind|sort|order|account|case|addition)s?$|^(?:others?|part|news|hundreds|thousands|millions)$/iu;

/** Matches a possessive that precedes a noun and does not name the owner: 'its', 'their old'. */
const OWNED = /(?<!\p{L})(?:its|their|his|her|our|my|your|whose)\s+(?:\p{Ll}+\s)?$/iu;

/** Matches phrases that refer to nothing in particular ('any ship'), or that depend on other words ('these ships'). */
const NOBODY = /^(?:no|every|each|any|all|many|this|that|these|those|such|both|other)\s/iu;

/**
 * Makes a phrase definite: 'a clock' becomes 'the clock', 'two ships' becomes 'the two ships'. Larger numbers are left
 * out, since the claim's own sentence does not have them, as is 'more': 'the lawyers' for 'five more lawyers'.
 */
function definite(text: string, { noun, isSeveral, isFirst }: Group, whole: string): string | undefined {
  const words = text.replace(/\s+/gu, ' ').replace(LEFT_OUT, '');
  // 'Most banks' needs no article.
  if (/^(?:most|certain|other|various)\s/iu.test(text)) return isFirst ? uncapitalized(words, whole) : words;
  if (/^(?:an?|some|several|the)\s/iu.test(text)) return `the ${words}`;
  if (/^\p{Lu}[^'’]*['’]s\s/u.test(text) && !isFirst) return text;
  if (isSeveral) return `the ${isFirst ? uncapitalized(words, whole) : words}`;
  // A compound that the text repeats is a topic: 'water evidence'.
  if (/^\p{Ll}+ \p{Ll}/u.test(text) && whole.split(text).length > 2) return `the ${text}`;
  // At the beginning of a sentence, a capital letter does not indicate a name.
  if (isFirst && !/\s/u.test(text) && knownPlace(text) === undefined) return undefined;
  // A name needs no article. Pronouns rarely refer to a noun without an article, such as 'wealth'.
  return /^\p{Lu}.*(?:^|\s)\p{Lu}[\p{L}.’'-]*$|^\p{Lu}\p{L}+$/u.test(text) && noun.length > 1
    ? text
    : undefined;
}

const LEFT_OUT =
  /^(?:(?:an?|some|several|the|few|more|fewer|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|\d[\d.,]*)\s)+/iu;

/** Makes the first word of a sentence lower-case, unless it is a name: 'NCLAN studies', 'Danish ships', 'Norline ferries'. */
const uncapitalized = (words: string, whole: string): string => {
  const [first = ''] = words.split(' ');
  const isName = new RegExp(`\\p{Ll},? ${first.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u').test(whole);
  return isName || /^\p{Lu}\p{Lu}/u.test(words) || countryOfDemonym(first) !== undefined
    ? words
    : `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
};

/** Finds two phrases that are joined by 'and' or 'or': 'Port Grey and Norholm'. */
function pairsAmong(all: readonly Placed[], wordsOf: WordsOf): Placed[] {
  return all.slice(1).flatMap((second, index) => {
    const first = all[index] as Placed;
    const isJoined = /^\s?(?:and|or)\s?$/u.test(wordsOf(first.end, second.start));
    if (!isJoined || first.isSeveral !== second.isSeveral || first.isOfPeople !== second.isOfPeople)
      return [];
    const { id: _, ...rest } = first;
    const isSubject = first.isSubject || second.isSubject;
    const name = `${first.name} and ${second.name}`;
    return [{ ...rest, name, isSeveral: true, isBody: false, isPair: true, isSubject, end: second.end }];
  });
}
