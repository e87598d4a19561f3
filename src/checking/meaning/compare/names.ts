import { DESCRIBING } from '../lexicon/describing-nouns.js';
import type { Difference, Meaning, MeaningWord, NameUse } from '../meaning.js';
import type { NameBook } from '../names/name-book.js';
import { nameWords } from '../names/name-words.js';
import { rootOf } from '../root.js';
import { hasSense } from '../senses.js';
import { slotsOf } from '../slots.js';
import { rootsOf } from '../support.js';
import { difference } from './difference.js';
import { otherReferent } from './other-referent.js';
import { isCommon, isSame, isSpeaker, rivalOf } from './rivals.js';

/** Pronouns that can stand for a name. */
const PRONOUNS = /^(?:he|she|it|they|him|her|them|his|this|these|those|we|i|our|my)$/;

/** Finds names in a statement that have a different role in the source, or that the source does not contain. */
export function otherNames(plain: Meaning, from: Meaning, book: NameBook): Difference[] {
  const [said, source] = [withOpener(plain, from), withOpener(from, plain)];
  const found = said.names.flatMap((name) => otherName(name, said, source, book) ?? []);
  // Two names that have been swapped are a certain difference: 'Norland attacked Sudland' for 'Norland was attacked by
  // Sudland'.
  return found.map((one) => (isExchanged(one, found) ? { ...one, isSure: true } : one));
}

export const isExchanged = ({ words }: Difference, found: readonly Difference[]): boolean =>
  found.some((other) => other.words.said === words.source && other.words.source === words.said);

/** Adds the first word of a sentence to its names if the other sentence also uses it as a proper noun. */
function withOpener(meaning: Meaning, other: Meaning): Meaning {
  const { words, names } = meaning;
  const at = words.findIndex(({ lower }) => /[\p{L}\p{N}]/u.test(lower));
  const word = words[at];
  if (word === undefined || !isProperNoun(word) || names.some(({ first }) => first <= at)) return meaning;
  if (!other.words.some((one) => isProperNoun(one) && one.text === word.text)) return meaning;
  const range = { first: at, last: at };
  const keys = [nameWords(word.text).join(' ')];
  const slots = slotsOf(words, range, names);
  return { ...meaning, names: [{ ...range, text: word.text, keys, isKnown: false, slots }, ...names] };
}

const isProperNoun = ({ text, pos, isContent }: MeaningWord): boolean =>
  pos === 'PROPN' && isContent && /^[\p{Lu}\p{Lo}]/u.test(text);

/** Whether an unknown name is only a common noun at the beginning of a sentence: 'Talks may follow' for 'talks'. */
const isFirstWord = ({ text }: NameUse, said: Meaning, source: Meaning): boolean =>
  said.words[0]?.text === text && source.words.some((word) => word.lower === text.toLowerCase());

function otherName(name: NameUse, said: Meaning, source: Meaning, book: NameBook): Difference | undefined {
  const own = source.names.filter((other) => isSame(other.keys, name.keys, book));
  const isPerson = name.keys.some((key) => book.personOf(key) !== undefined);
  const role = isPerson ? otherRole(name, own, source) : undefined;
  if (role) return role;
  if (!name.isKnown && isFirstWord(name, said, source)) return undefined;
  if (own.length === 0 && isAbbreviated(name.text, source.text)) return undefined;
  const rival = rivalOf(name, own, said, source, book);
  if (rival) return swapped(name, rival.name, rival.isSure);
  if (own.length > 0 || isSame(source.voiceKeys, name.keys, book)) return undefined;
  if (isInOtherForm(name, source)) return undefined;
  if (!isSame([...source.context], name.keys, book)) return foreign(name, !pointsElsewhere(source));
  const referent = otherReferent(name, source, book);
  if (referent) return referent;
  const instead = onlySpecifies(name, source) ? undefined : omittedName(said, source, book);
  return instead === undefined || pointsElsewhere(source) ? undefined : swapped(name, instead, false);
}

/** Finds an office that a person has in the statement, but not in the source: 'the defense minister'. */
function otherRole(name: NameUse, own: readonly NameUse[], source: Meaning): Difference | undefined {
  const offices = own.flatMap(({ slots }) => slots).filter(({ relation }) => relation === 'is');
  if (offices.length === 0) return undefined;
  const roots = rootsOf(source);
  const other = name.slots.find(({ relation, root }) => relation === 'is' && !hasSense(roots, root));
  if (other === undefined || hasSense(source.contextRoots, other.root)) return undefined;
  const words = offices.map(({ root }) => wordOf(root, source)).reverse();
  return {
    kind: 'swapped-name',
    isSure: false,
    message: `gives ${name.text} a different office from the one in the source ('${words.join(' ')}')`,
    words: { said: name.text, source: words.join(' ') },
  };
}

const wordOf = (root: string, { words }: Meaning): string =>
  words.find((word) => word.root === root)?.text ?? root;

/** Whether a name only specifies a noun in the source: 'Lind's call' for 'the call', 'the deal with Norland'. */
function onlySpecifies({ slots }: NameUse, source: Meaning): boolean {
  const roots = rootsOf(source);
  return (
    slots.length > 0 &&
    slots.every(
      ({ relation, root }) =>
        SPECIFYING.test(relation) &&
        (relation === 'is' || hasSense(roots, root) || hasSense(source.contextRoots, root)),
    )
  );
}

const SPECIFYING = /^(?:owner|of|with|between|in|about|on|over|against|for|from|by|is)$/;

const omittedName = (said: Meaning, source: Meaning, book: NameBook): NameUse | undefined =>
  source.names.find(
    (name) =>
      !said.names.some(({ keys }) => isSame(keys, name.keys, book)) &&
      !isCommon(name, said) &&
      !isSpeaker(name, source),
  );

/**
 * Whether a text contains the full or abbreviated form of a name: 'European Union' for 'the EU', or vice versa. British
 * newspapers write long abbreviations with one capital letter: 'Acpo'.
 */
function isAbbreviated(name: string, text: string): boolean {
  const letters = name.replace(/(?<=^\p{Lu})&(?=\p{Lu}$)/u, '');
  if (/^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{3,5})$/u.test(letters) && inFull(letters.toUpperCase()).test(text))
    return true;
  if (/^G\d+$/.test(name)) return /\bGroup of\b/i.test(text);
  const initials = (name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('');
  return (
    initials.length > 1 && new RegExp(`(?<![\\p{L}\\p{N}])${initials}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}

/** Matches capitalized words with the given initials, even if there are lowercase words between them. */
const inFull = (initials: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${[...initials].map((letter) => `${letter}\\p{Ll}+`).join('[ -](?:(?:of|for|and|&|the|on|in) )*')}`,
    'u',
  );

/** Whether the source contains the words of a name in a different form: 'European' for 'Europe'. */
function isInOtherForm({ keys, text, isKnown }: NameUse, source: Meaning): boolean {
  const roots = new Set(source.words.map(({ root }) => root));
  if (isAdjective(text, source)) return true;
  if (PARTIES.some(([name, initial]) => name.test(text) && initial.test(source.text))) return true;
  if (isKnown) return text.split(' ').every((word) => SMALL_WORDS.test(word) || roots.has(rootOf(word)));
  return keys.every((key) => key.split(' ').every((word) => roots.has(rootOf(word))));
}

const isAdjective = (name: string, { words }: Meaning): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  words.some(
    ({ text }) => text.length - name.length <= 3 && text.startsWith(name.slice(0, -1)) && /an$/.test(text),
  );

/** Names of parties, and their abbreviations after the name of a member: 'Ann Berg (D-Ohio)', 'Otto Lind (R Ohio)'. */
const PARTIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^Republicans?$/, /\(R[ .,–-]/],
  [/^Democrat(?:s|ic)?$/, /\(D[ .,–-]/],
];

const SMALL_WORDS = /^(?:the|of|and|for)$/i;

/** Whether a sentence contains a pronoun, or a description in place of a name: 'the enemy', 'the region'. */
const pointsElsewhere = ({ words }: Meaning): boolean =>
  words.some(
    ({ lower, root, pos }, at) =>
      PRONOUNS.test(lower) ||
      (pos === 'NOUN' && DESCRIBING.has(root) && /^(?:the|this|that|both)$/.test(words[at - 1]?.lower ?? '')),
  );

const swapped = (name: NameUse, other: NameUse, isSure: boolean): Difference =>
  difference('swapped-name', isSure && isProper(name), name.text, other.text);

const foreign = (name: NameUse, isSure: boolean): Difference => ({
  kind: 'foreign-name',
  isSure: isSure && isProper(name),
  message: `mentions '${name.text}', which is not in the source sentence`,
  words: { said: name.text },
});

/** Whether a name is capitalized. If it is not, the source may use another term: 'the finance department'. */
const isProper = ({ text }: NameUse): boolean => !/^\p{Ll}/u.test(text);
