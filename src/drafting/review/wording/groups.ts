import { countryOfDemonym } from '../../../reading/names/gazetteer.js';
import type { Span, Token } from '../../../reading/reading.js';
import { isOfPeople } from './dependents/people.js';

/** A noun with its article and adjectives, as in the text: 'the Norlandic teams'. */
export interface Group extends Span {
  readonly text: string;
  /** The noun in lower case, singular or plural as in the text. */
  readonly noun: string;
  /** The index of the sentence in the reading. */
  readonly sentence: number;
  /** Whether 'they' can refer to it, since it is a plural or a noun such as 'team'. */
  readonly isSeveral: boolean;
  /** Whether it is probably the subject: it begins its sentence, or immediately precedes the first verb. */
  readonly isSubject: boolean;
  /** Whether the words before the noun are nouns, names or nationalities: 'the travel ban', but not 'the alleged ban'. */
  readonly isCompound: boolean;
  /** Whether it begins its sentence, so that its capital letter does not show that it is a name. */
  readonly isFirst: boolean;
}

/** Singular nouns for groups of people, to which 'they' can also refer. */
const COLLECTIVE =
  /^(?:team|group|family|crew|party|council|committee|government|police|army|staff|couple|pair|band|club|company|firm|union|crowd|board|jury|people|men|women|children)$/iu;

/** Amounts of time, money and distance, to which 'they' does not refer. */
const AMOUNTS =
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades|times|miles|meters|kilometers|points|dollars|euros|pounds|percent|difficulties)$/iu;

/**
 * Returns whether words end with a singular noun for a group of people: 'the team', which takes 'was' and not 'were'.
 */
export const isOneBody = (words: string): boolean =>
  COLLECTIVE.test(words.split(' ').at(-1) ?? '') && !/(?:police|people|men|women|children)$/iu.test(words);

export function groupsIn(tokens: readonly Token[]): Group[] {
  const subjects = subjectsIn(tokens);
  const firsts = new Map(
    tokens
      .filter(({ pos }) => pos !== 'PUNCT')
      .reverse()
      .map((token) => [token.sentence, token]),
  );
  return runsIn(tokens).flatMap((run) => {
    const last = run.at(-1);
    if (last === undefined) return [];
    const words = run.map(({ text }, index) =>
      index > 0 && run[index - 1]?.end !== run[index]?.start ? ` ${text}` : text,
    );
    const isFirst = firsts.get(last.sentence) === run[0];
    // The tagger often takes the first word of a sentence for a name: 'Ministers refused'.
    const isNoun =
      last.pos === 'NOUN' || (isFirst && run.length === 1 && isOfPeople(last.text.toLowerCase()));
    const isPlural = isNoun && /[^s]s$/u.test(last.text) && !AMOUNTS.test(last.text);
    return {
      text: words.join(''),
      noun: last.text.toLowerCase(),
      sentence: last.sentence,
      isSeveral: isPlural || (run.length > 1 && COLLECTIVE.test(last.text)),
      isSubject: subjects.has(last) || (run[0]?.pos === 'DET' && isFirst),
      isCompound: run
        .slice(0, -1)
        .every(({ text, pos }) => /^(?:DET|NOUN|PROPN)$/u.test(pos) || isNationality(text)),
      isFirst,
      start: run[0]?.start ?? last.start,
      end: last.end,
    };
  });
}

const isNationality = (word: string): boolean => countryOfDemonym(word) !== undefined;

/** Finds sequences of determiners, adjectives and nouns that end with a noun; each determiner begins a new sequence. */
function runsIn(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    const end = run.findLastIndex(({ pos }) => /^(?:NOUN|PROPN)$/u.test(pos));
    if (end >= 0) runs.push(run.slice(0, end + 1));
    run = [];
  };
  for (const token of tokens) {
    const before = run.at(-1);
    if (token.pos === 'DET' || token.sentence !== before?.sentence) close();
    if (RELATIVE.test(token.text)) close();
    else if (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(token.pos) || isHyphen(token, before)) run.push(token);
    else close();
  }
  close();
  return runs;
}

/** Words that the tagger takes for determiners, but that begin a clause: 'in which cash machines failed'. */
const RELATIVE = /^(?:which|whose|what|whatever|whichever)$/iu;

/** Whether a token joins the word before it to the next word: 'a large-scale project'. */
const isHyphen = ({ text, start }: Token, before: Token | undefined): boolean =>
  text === '-' && before?.end === start;

/**
 * Finds the last word of each sentence's subject. The subject is the last noun before the first verb or, if that noun
 * follows a preposition, the first noun that does not: 'team' in 'A team from the UK has won'.
 */
function subjectsIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const before = new Map(tokens.slice(1).map((token, index) => [token, tokens[index]]));
  const isBare = ([first]: readonly Token[]) =>
    first !== undefined && !/^(?:ADP|SCONJ)$/u.test(before.get(first)?.pos ?? '');
  const runs = runsIn(tokens);
  const found = [...firstVerbs(tokens).values()].flatMap((noun) => {
    const nearest = runs.find((run) => run.includes(noun));
    if (nearest === undefined || isBare(nearest)) return noun;
    const earlier = runs.find((run) => run[0]?.sentence === noun.sentence && run !== nearest && isBare(run));
    const last = earlier?.at(-1);
    return last !== undefined && last.start < noun.start ? last : [];
  });
  return new Set(found);
}

/** Finds the word before the first verb of each sentence, ignoring adverbs. */
function firstVerbs(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const found = new Map<number, Token>();
  let before: Token | undefined;
  for (const token of tokens) {
    const isVerb = /^(?:VERB|AUX)$/u.test(token.pos);
    if (isVerb && before?.sentence === token.sentence && !found.has(token.sentence))
      found.set(token.sentence, before);
    if (token.pos !== 'ADV') before = token;
  }
  return found;
}

const DETERMINER =
  /^(?:the|an?|these|those|this|that|their|its|our|every|all|each|several|some|many|most|more|other|such|both|few|no)\s/iu;

/**
 * Finds phrases in which the text adds a name to a noun, the most frequent first: 'the Norlandic team' for 'team'.
 *
 * @param noun undefined for all nouns that 'they' can refer to
 * @param least how often the text must use the phrase
 */
export function namedGroups(noun: string | undefined, groups: readonly Group[], least = 1): string[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const named = /(?:^|\s)(\p{Lu}[\p{L}.]+ (?:\p{L}+ )?\p{Ll}+)$/u.exec(
      group.text.replace(DETERMINER, ''),
    )?.[1];
    const isMeant = noun === undefined ? group.isSeveral : group.noun === noun;
    if (named === undefined || !isMeant || (group.isFirst && isPlainly(group.text))) continue;
    counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  const inOrder = [...counts].filter(([, count]) => count >= least).sort(([, one], [, other]) => other - one);
  return inOrder.map(([named]) => `the ${named}`);
}

/**
 * Returns whether words have a capital letter only because they begin a sentence: 'Several teams', but not 'Danish
 * teams'.
 */
const isPlainly = (words: string): boolean =>
  !DETERMINER.test(words) &&
  !/\s\p{Lu}/u.test(words) &&
  countryOfDemonym(words.split(' ')[0] ?? '') === undefined;
