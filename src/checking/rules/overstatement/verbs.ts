import { CLEAR_VERBS, IRREGULAR_PAST, thirdPerson, VERBS_OR_NOUNS } from './verb-list.js';

/** Recognizes finite verbs by word lists and endings. */

const wordsIn = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

const AUXILIARIES = wordsIn([
  "is are was were has have had does do did will can must isn't aren't wasn't hasn't haven't won't",
]);
const MODALS = ['may', 'might', 'could', 'would', 'should'];

export const AUXILIARY = new RegExp(`\\b(?:${AUXILIARIES.join('|')})\\b`, 'i');

const THIRD_PERSONS = CLEAR_VERBS.map(thirdPerson);
const FINITE = new Set([...AUXILIARIES, ...THIRD_PERSONS, ...IRREGULAR_PAST]);
const PREDICATES = new Set([...AUXILIARIES, ...MODALS, ...THIRD_PERSONS, 'awaits', 'expects']);
const PAST = new Set(IRREGULAR_PAST);
const HEADLINE_PLURALS = new Set(VERBS_OR_NOUNS.map(thirdPerson));

const WORD = /[\p{L}'’]+/gu;

/**
 * A past tense or participle that is neither the first word nor an attribute after an article, and is not negative
 * ('undated').
 */
const REGULAR_PAST =
  /(?<!^|\b(?:a|an|the|of|to|by|from|with|for|and)|['’]s) \b(?!un(?!cover|dermin|earth|fold|it|leash|mask|veil))[a-z]{2,}ed\b/i;

/** Returns the first finite verb of a clause, according to the lists. */
export const finiteVerb = (clause: string): string | undefined =>
  firstOf(FINITE, clause) ?? REGULAR_PAST.exec(clause)?.[0].trim();

/** Returns whether a text reports a past event. */
export const hasPast = (clause: string): boolean =>
  firstOf(PAST, clause) !== undefined || /\b[a-z]{2,}ed\b/i.test(clause);

function firstOf(verbs: ReadonlySet<string>, clause: string): string | undefined {
  for (const [word] of clause.matchAll(WORD)) if (verbs.has(word.toLowerCase())) return word;
  return undefined;
}

/** The words between two statements about one subject; 'have' and 'be' can continue an earlier infinitive. */
const CONJUNCTION = /,? (?:and|but|yet) (?=(?:(?:\w+ly|now|then|also) )?([\w'’]+)( to\b)?)/gi;

/** Finds the conjunction before a second statement about one subject: 'has won its permit and awaits a decision'. */
export function secondPredicate(clause: string): { start: number; end: number } | undefined {
  for (const { 0: conjunction, 1: word = '', 2: to, index } of clause.matchAll(CONJUNCTION)) {
    const verb = word.toLowerCase();
    const isPredicate = PREDICATES.has(verb) || (to !== undefined && /[a-z]s$/.test(verb));
    if (isPredicate && verb !== 'have') return { start: index, end: index + conjunction.length };
  }
  return undefined;
}

/** Verbs, including some that are also nouns, that follow a plural noun in headlines: 'Shareholders back takeover'. */
const AFTER_A_PLURAL = new Set([
  ...CLEAR_VERBS,
  ...wordsIn([
    'back set cut hit win meet beat reject quit clash reach take make open close start raise drop sell buy face hold',
    'storm burn halt free block stage push pour rise soar surge demand crush defeat edge cheat poison loot spy fear',
    'come pay control forge bribe attack shell bomb strip boo snub bow battle cling top lead head claim seek march',
    'strike pull fall crash',
  ]),
]);

/** A noun and a verb that could also be a plural noun: 'Budget rewards the rich', but not 'Budget cuts on the way'. */
const SINGULAR_HEADLINE =
  /^(?:[A-Z][\w'’-]* ){0,2}[\w'’-]*[^\Ws] (\w+) (?:the |a |an |its |his |her |their |[a-z]+(?:s|ly)?$)/;

const SUBJECTLESS = /^\p{L}+ (?:out|and \p{L}+)$|^\p{L}+ed \p{L}+s$/iu;

/**
 * Returns the verb with which a title states a fact; undefined if the title asserts nothing. A title
 * without a subject states nothing: 'Left out', 'Orders and profit', 'Planned rises'.
 */
export function verbInTitle(title: string): string | undefined {
  const plural = /^(?:[\w'’-]+ )?[\w'’-]+s ([a-z]+)\b/i.exec(title)?.[1];
  const singular = SINGULAR_HEADLINE.exec(title)?.[1];
  const isShort = title.split(' ').length <= 3;
  return (
    finiteVerb(isShort ? title.replace(SUBJECTLESS, '') : title) ??
    within(AFTER_A_PLURAL, plural) ??
    within(HEADLINE_PLURALS, singular)
  );
}

const within = (verbs: ReadonlySet<string>, word: string | undefined): string | undefined =>
  word !== undefined && verbs.has(word.toLowerCase()) ? word : undefined;

/** Words after which an infinitive does not announce a plan: 'The right to strike', 'Efforts to resume patrols'. */
const BEFORE_INFINITIVES = wordsIn([
  'plan effort bid call move attempt push drive race request refusal decision right way law deal scheme offer',
  'promise pledge threat failure ability vote petition proposal campaign fight order permission need duty power',
  'mandate mission step intention demand appeal pressure incentive hope wish struggle time how where what',
  'reluctance readiness chance freedom obligation aim goal',
]);
const TAKES_INFINITIVE = new RegExp(`(?:${BEFORE_INFINITIVES.join('|')})s? to `, 'i');

const INFINITIVES = new Set([
  ...CLEAR_VERBS,
  ...wordsIn(['shut meet visit cut set make take go hit talk ban start step say try put quit']),
]);

/** Finds the announcement of a plan in headline style: 'Ministers to meet in Port Grey'. */
export function planInTitle(title: string): string | undefined {
  const verb = /[\w'’)] to ([a-z]+)\b/i.exec(title)?.[1];
  if (within(INFINITIVES, verb) === undefined || takesInfinitive(title)) return undefined;
  return `to ${verb}`;
}

/** Returns whether a title has an infinitive that belongs to a noun: 'Plan to cut jobs'. */
export const takesInfinitive = (title: string): boolean => TAKES_INFINITIVE.test(title);

/** Returns the verb with which a phrase without a subject states a fact ('which has ...', 'that opened'). */
export function factInPhrase(phrase: string): string | undefined {
  const inside = /\b(?:which|that|whose|whom|who|where|as|it|they|he|she)\b(.*)/is.exec(phrase)?.[1];
  const verb = inside === undefined ? undefined : finiteVerb(` ${inside}`);
  return verb ?? /(?<=, )(?:which|who|whose|whom|where)\b(?: [\w'’-]+){0,2}/i.exec(phrase)?.[0];
}
