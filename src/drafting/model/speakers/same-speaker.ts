import { isShortFor } from '../../../briefing/voice-in-words.js';
import { finiteVerb } from '../../../checking/rules/overstatement/verbs.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { countryOfDemonym } from '../../../reading/names/gazetteer.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import { fold } from '../../../text/fold.js';
import type { ProposalChecks } from '../check-proposals.js';

/** What is known about the speakers of a text. */
export type Speakers = Pick<ProposalChecks, 'people' | 'source'>;

/**
 * Returns whether the words before a colon or in a heading name a voice: 'Willetts (Tory)' for David Willetts, 'Delta'
 * for a Delta spokesperson, 'Labour' for Ann Berg if the text has 'Labour minister Ann Berg'.
 */
export function isSameSpeaker(words: string, voice: string, speakers: Speakers): boolean {
  const [name = '', ...additions] = words.split(/\s*[,()]\s*/u).filter((one) => one !== '');
  // After a comma or in parentheses, only the name of a person counts, since 'Ek (Labour)' does not refer to another
  // member of Labour.
  return (
    isSame(name, voice, speakers) ||
    additions.some((one) => namesPerson(one, speakers) && isSame(one, voice, speakers)) ||
    (namesPerson(voice, speakers) &&
      !namesPerson(name, speakers) &&
      /^\p{Lu}/u.test(name) &&
      belongsTo(voice, name, speakers))
  );
}

function isSame(name: string, voice: string, speakers: Speakers): boolean {
  const [families, others] = [name, voice].map((words) => familiesIn(words, speakers));
  if ((families ?? []).length > 0 || namesPerson(voice, speakers))
    return (families ?? []).some((family) => others?.includes(family)) || isFirstName(name, voice);
  const [own, wanted] = distinctive(spelledOutAs(name, voice), voice);
  const shared = own.filter((word) => wanted.includes(word)).length;
  return (
    (shared > 0 && shared === Math.min(own.length, wanted.length)) ||
    [
      [name, voice],
      [voice, name],
    ].some(([short = '', long = '']) => isShortFor(short.replace(/^the /i, ''), long))
  );
}

/** Replaces the abbreviations in some words, such as 'an NPB spokesman', with the full names that a voice contains. */
const spelledOutAs = (words: string, voice: string): string =>
  words.replace(
    /\b\p{Lu}{2,}\b/gu,
    (short) =>
      (voice.match(/\p{Lu}\p{Ll}+(?: (?:(?:and|for|of|the) )*\p{Lu}\p{Ll}+)+/gu) ?? []).find((name) =>
        isShortFor(short, name),
      ) ?? short,
  );

/** Returns the family names of the people whom words name. */
const familiesIn = (words: string, { people }: Speakers): string[] =>
  people
    .map((name) => name.replace(LETTERS, '').split(' ').at(-1) ?? name)
    .filter((family) => standsIn(family, words));

/** Letters after a name: 'Eva Lind QC'. */
const LETTERS = / (?:QC|KC|MP|MEP|MSP|Jr\.?|Sr\.?)$/;

/** Returns whether words name a person. */
export const namesPerson = (words: string, speakers: Speakers): boolean =>
  familiesIn(words, speakers).length > 0;

/** Returns whether a title and a first name refer to a person, as 'Sir Howard' does to Howard Berg. */
const isFirstName = (name: string, voice: string): boolean =>
  /^(?:sir|dame|lady) \p{L}+$/iu.test(name) && fold(voice).startsWith(`${fold(name).split(' ')[1]} `);

/** Returns whether words call a person by a title that the text puts before the name: 'the Cardinal'. */
export const isTitleOf = (words: string, name: string, { source }: Pick<Speakers, 'source'>): boolean =>
  new RegExp(`\\b${escapedPattern(words.replace(/^the /i, ''))} ${escapedPattern(name)}\\b`, 'iu').test(
    source.text,
  );

/** Returns whether the text says that a person belongs to a body: 'Labour minister Ann Berg', 'Berg of Labour'. */
export function belongsTo(person: string, body: string, { source }: Speakers): boolean {
  const [name, family] = [body, person.split(' ').at(-1) ?? person].map(escapedPattern);
  const before = `\\b${name}s?(?:['’]s?)?,?((?: (?:\\p{Lu}\\.|[\\p{L}-]+)){0,4}) ${family}\\b`;
  const after = `\\b${family},?((?: [\\p{L}-]+){0,3}) ${name}s?\\b`;
  return (
    [...source.text.matchAll(new RegExp(before, 'giu'))].some(([, between = '']) => !isClause(between)) ||
    [...source.text.matchAll(new RegExp(after, 'giu'))].some(
      ([, between = '']) =>
        /^ (?:an?|the|of|from|for)\b/i.test(between) && !isClause(between.replace(/^ from\b/, '')),
    )
  );
}

/** Returns whether words between a body and a person are more than an office: 'spokesman said that', 'row with'. */
const isClause = (words: string): boolean =>
  finiteVerb(` ${words}`) !== undefined ||
  /\b(?:about|against|and|as|between|by|from|on|or|over|sa(?:y|ys|id)|that|to|with)\b/i.test(words);

/** Words that many speakers share. */
const SHARED =
  /^(?:mr|mrs|ms|dr|lord|sir|party|committee|group|groups|government|minister|ministers|ministry|department|council|commission|company|union|spokes\w+|report|leader|members?)$/;

/**
 * Returns the words of two names. If both names also have other words, the words that many speakers share are left
 * out.
 */
function distinctive(one: string, other: string): [string[], string[]] {
  const [all, otherWords] = [wordsOf(one), wordsOf(other)];
  const own = [all, otherWords].map((words) => words.filter((word) => !SHARED.test(word)));
  const [first = [], second = []] = own.every((words) => words.length > 0) ? own : [all, otherWords];
  return [first.map(stemOf), second.map(stemOf)];
}

const wordsOf = (words: string): string[] =>
  (fold(words.replace(/\bPM\b/g, 'prime minister')).match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(/['’]?s$/u, '').replace(/^tor(?:y|ie)$/, 'conservative'))
    .filter((word) => !/^(?:an?|the|of|for|and|in|at|to|by)$/.test(word))
    .map((word) => fold(countryOfDemonym(word.charAt(0).toUpperCase() + word.slice(1)) ?? word));

const stemOf = (word: string): string => word.slice(0, 6);
