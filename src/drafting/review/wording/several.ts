import type { Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';
import type { Party } from '../voices/parties.js';
import { type Group, namedGroups } from './groups.js';
import { isQuoted } from './pronouns/quoted.js';

/** Somebody or something that a claim may mean. */
export interface Meant {
  readonly name: string;
  readonly id?: string;
}

/** The maximum number of characters between a group and a word that refers to it. */
const FARTHEST = 500;

/** The groups of the sentences before a claim and of the words before it, by sentence, the nearest first. */
export function groupsBefore(claim: Claim, text: ReviewText, most: number): Group[][] {
  const start = claim.span?.start ?? text.sentenceSpan(claim)?.start ?? 0;
  const groups = (text.groups.get(claim.source) ?? []).filter(
    ({ end }) => end <= start && start - end < FARTHEST,
  );
  const sentences = [...new Set(groups.map(({ sentence }) => sentence))].slice(-most).reverse();
  return sentences.map((index) => groups.filter(({ sentence }) => sentence === index));
}

/** How many sentences back 'they' can refer. */
const REACH = 3;

/** The maximum number of words of a group; longer ones often consist of several. */
const LONGEST = 6;

/** The maximum number of groups offered from nearby sentences, and from the rest of the text. */
const MOST_NAMED = 2;

/** How often a text names the group that it is about. */
const OFTEN = 3;

/** Nouns for people whom a text may have called something else before: 'the girls'. */
const PEOPLE = /^(?:boys|girls|men|women|youths|teenagers|children|students|players|members|pupils)$/u;

/** Nouns for a body of people, which a text may have called by its name before: 'the team'. */
const BODIES = /^(?:teams?|groups?|crew|squad|party|band|club|family)$/u;

export const GROUP_NOUNS = `${PEOPLE.source.slice(4, -2)}|${BODIES.source.slice(4, -2)}`;

export const isBody = (noun: string): boolean => BODIES.test(noun);

export const isGroup = (noun: string): boolean => PEOPLE.test(noun) || BODIES.test(noun);

/** Whom 'they' may mean: the group that the text names most often, those in the sentences before, and other frequent ones. */
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

/** The phrases with a name that may stand for 'the girls' or 'the team': 'the Norlandic team'. */
export function groupsMeant(noun: string, claim: Claim, text: ReviewText): Meant[] {
  const all = text.groups.get(claim.source) ?? [];
  const same = namedGroups(noun, all);
  const others = PEOPLE.test(noun) ? namedGroups(undefined, all).slice(0, MOST_NAMED) : [];
  return distinct([...same, ...others, `the ${noun}`].map(named));
}

/** Whether words name nobody whom a later 'they' may mean: 'By reports', but not 'The pilots said'. */
export const namesNobody = (before: string): boolean =>
  IMPERSONAL.test(before) &&
  !/\p{L} and \p{L}|\b(?:people|police|men|women|children)\b| \p{Lu}/u.test(before) &&
  (before.match(/(?<!\p{L})\p{L}{2,}s(?!\p{L})/gu) ?? []).every((word) => NOT_MEANT.test(word));

/** What is said without naming who says it. */
const IMPERSONAL =
  /\b(?:there|reports?|rumors?|projections?|polls?|forecasts?|estimates?|fears?|concerns?|signs?|doubts?|hopes?)\b/iu;

const NOT_MEANT =
  /^(?:was|is|has|this|as|across|reports|rumors|projections|polls|forecasts|estimates|fears|concerns|signs|doubts|hopes)$/iu;

const isMeant = ({ isSeveral, text }: Group): boolean =>
  isSeveral && text.split(' ').length <= LONGEST && !/^(?:its|their|his|her|our|no|every)\s/iu.test(text);

/** 'the Norlandic team' before 'the team', and 'the two ships' of 'two ships'. */
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
