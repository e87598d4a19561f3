import type { Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';
import type { Party } from '../voices/parties.js';
import { type Group, namedGroups } from './groups.js';
import { isQuoted } from './pronouns/quoted.js';

/** A person or thing that a word of a claim may refer to. */
export interface Meant {
  readonly name: string;
  readonly id?: string;
}

/** The maximum number of characters between a group and a word that refers to it. */
const FARTHEST = 500;

/**
 * Returns the groups before a claim, a list for each sentence, the nearest sentence first.
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

/** How many sentences before the claim are searched for what 'they' refers to. */
const REACH = 3;

/** The maximum number of words of a group; longer phrases often consist of several groups. */
const LONGEST = 6;

/** The maximum number of groups offered from nearby sentences, and of groups offered from the rest of the text. */
const MOST_NAMED = 2;

/** How often a text must name its main group. */
const OFTEN = 3;

/** Nouns for people to whom the text may have referred by other words before: 'the girls'. */
const PEOPLE = /^(?:boys|girls|men|women|youths|teenagers|children|students|players|members|pupils)$/u;

/** Nouns for organized groups, which the text may have named before: 'the team'. */
const BODIES = /^(?:teams?|groups?|crew|squad|party|band|club|family)$/u;

export const GROUP_NOUNS = `${PEOPLE.source.slice(4, -2)}|${BODIES.source.slice(4, -2)}`;

export const isBody = (noun: string): boolean => BODIES.test(noun);

export const isGroup = (noun: string): boolean => PEOPLE.test(noun) || BODIES.test(noun);

/**
 * Lists what 'they' may refer to: the group that the text names most often, the groups in the sentences before, and
 * other frequent groups.
 */
export function severalMeant(claim: Claim, parties: readonly Party[], text: ReviewText): Meant[] {
  const all = text.groups.get(claim.source) ?? [];
  const before = groupsBefore(claim, text, REACH).map((groups) => groups.filter(isMeant));
  const subjects = before.flatMap((groups) => groups.filter(({ isSubject }) => isSubject));
  const others = before.flatMap((groups) => groups.filter(({ isSubject }) => !isSubject).reverse());
  const bodies = parties.filter(({ kind }) => kind === 'organizations');
  const groups = [...subjects, ...others].map((group) => inFull(group, all));
  const near = [
    ...groups.slice(0, MOST_NAMED),
    ...bodies.slice(0, 1).map(({ id, names }) => ({ id, name: names[0] ?? '' })),
  ];
  const [main] = namedGroups(undefined, all, OFTEN);
  // A quotation does not continue the sentences around it.
  const isFirst = isQuoted(claim, text) || groups.some(({ name }) => name === main || isGroup(name.slice(4)));
  const often = namedGroups(undefined, all).slice(0, MOST_NAMED).map(named);
  return distinct([...(main !== undefined && isFirst ? [named(main)] : []), ...near, ...often]);
}

/** Lists phrases with a name that may replace 'the girls' or 'the team': 'the Norlandic team'. */
export function groupsMeant(noun: string, claim: Claim, text: ReviewText): Meant[] {
  const all = text.groups.get(claim.source) ?? [];
  const same = namedGroups(noun, all);
  const others = PEOPLE.test(noun) ? namedGroups(undefined, all).slice(0, MOST_NAMED) : [];
  return distinct([...same, ...others, `the ${noun}`].map(named));
}

/** Whether a text mentions nobody to whom a later 'they' may refer: 'By reports', but not 'The pilots said'. */
export const namesNobody = (before: string): boolean =>
  IMPERSONAL.test(before) &&
  !/\p{L} and \p{L}|\b(?:people|police|men|women|children)\b| \p{Lu}/u.test(before) &&
  (before.match(/(?<!\p{L})\p{L}{2,}s(?!\p{L})/gu) ?? []).every((word) => NOT_MEANT.test(word));

/** Words that report something without a speaker. */
const IMPERSONAL =
  /\b(?:there|reports?|rumors?|projections?|polls?|forecasts?|estimates?|fears?|concerns?|signs?|doubts?|hopes?)\b/iu;

const NOT_MEANT =
  /^(?:was|is|has|this|as|across|reports|rumors|projections|polls|forecasts|estimates|fears|concerns|signs|doubts|hopes)$/iu;

const isMeant = ({ isSeveral, text }: Group): boolean =>
  isSeveral && text.split(' ').length <= LONGEST && !/^(?:its|their|his|her|our|no|every)\s/iu.test(text);

/** Expands 'the team' to 'the Norlandic team' if the text names it, and changes 'two ships' to 'the two ships'. */
function inFull({ text, noun }: Group, all: readonly Group[]): Meant {
  const isBare = /^(?:the|an?|this|these|those|both) \S+$/iu.test(text);
  const [full] = isBare ? namedGroups(noun, all) : [];
  const definite = text.replace(/^(?:an?|this|these|those|some|many|several|both)\s/iu, 'the ');
  return named(full ?? definite);
}

const named = (name: string): Meant => ({ name });

function distinct(meant: readonly Meant[]): Meant[] {
  const found = new Map<string, Meant>();
  for (const one of meant) {
    const key = one.name.toLowerCase();
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
