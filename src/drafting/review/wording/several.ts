import type { Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';
import { isOfPeople } from './dependents/people.js';
import { type Group, namedGroups } from './groups.js';

/** A person or thing that a word of a claim may refer to. */
export interface Meant {
  readonly name: string;
  readonly id?: string;
}

/** The maximum number of characters between a group and a word that refers to it. */
const FARTHEST = 500;

/**
 * Returns the groups before a claim as one list per sentence, the nearest sentence first.
 *
 * @param most the maximum number of sentences
 */
export function groupsBefore(claim: Claim, text: ReviewText, most: number): Group[][] {
  const start = claim.span?.start ?? text.sentenceSpan(claim)?.start ?? 0;
  const groups = (text.groups.get(claim.source) ?? []).filter(
    ({ end }) => end <= start && start - end < FARTHEST,
  );
  const sentences = [...new Set(groups.map(({ sentence }) => sentence))].slice(-most).reverse();
  return sentences.map((index) => groups.filter(({ sentence }) => sentence === index));
}

/** How many sentences before a claim are searched for groups of people. */
const REACH = 5;

/** The maximum number of other groups that are offered. */
const MOST_NAMED = 2;

/** Nouns for people whom the text may have called by another name before: 'the girls'. */
const PEOPLE = /^(?:boys|girls|men|women|youths|teenagers|children|students|players|members|pupils)$/u;

/** Nouns for organized groups, which the text may have named before: 'the team'. */
const BODIES = /^(?:teams?|groups?|crew|squad|party|band|club|family)$/u;

export const GROUP_NOUNS = `${PEOPLE.source.slice(4, -2)}|${BODIES.source.slice(4, -2)}`;

export const isBody = (noun: string): boolean => BODIES.test(noun);

export const isGroup = (noun: string): boolean => PEOPLE.test(noun) || BODIES.test(noun);

/** Lists phrases with a name that may replace 'the girls' or 'the team': 'the Norlandic team'. */
export function groupsMeant(noun: string, claim: Claim, text: ReviewText): Meant[] {
  const all = text.groups.get(claim.source) ?? [];
  const same = namedGroups(noun, all);
  if (!PEOPLE.test(noun)) return distinct([...same, `the ${noun}`].map(named));
  const isPeople = (name: string) => isOfPeople(name.split(' ').at(-1) ?? '');
  const near = groupsBefore(claim, text, REACH)
    .flatMap((groups) => [...groups].reverse())
    .filter((one) => one.isSubject && one.isSeveral && isOfPeople(one.noun))
    .map((one) => one.text.replace(/^(?:the|an?|some|several|these|those|\d+)\s/iu, ''))
    .flatMap((words) => (/\s/u.test(words) ? `the ${words}` : []));
  const before = all.filter(({ start }) => claim.span !== undefined && start < claim.span.start);
  const others = namedGroups(undefined, before).filter(isPeople).slice(0, MOST_NAMED);
  return distinct([...same, ...near.slice(0, MOST_NAMED), ...others, `the ${noun}`].map(named));
}

export const named = (name: string): Meant => ({ name });

/** Removes meanings with the same name. */
export function distinct(meant: readonly Meant[]): Meant[] {
  const found = new Map<string, Meant>();
  for (const one of meant) {
    const key = one.name.toLowerCase();
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
