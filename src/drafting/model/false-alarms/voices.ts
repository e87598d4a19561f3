import { isShortFor } from '../../../briefing/voice-in-words.js';
import type { Finding } from '../../../checking/finding.js';
import { standsIn, wordsIn } from '../../../checking/verify/comparable.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { Proposal } from '../proposals.js';

/**
 * Recognizes objections to the voice of a proposed claim that are false alarms or do not suffice to refuse the claim.
 */

/**
 * Returns whether the rules found the same speaker, but only initials ('AP' for the Associated Press) or part of the
 * name.
 *
 * @param name the name of the proposed voice
 * @param found the name of the speaker that the rules found
 */
export const isCalledSo = (name: string, found: string | undefined): boolean =>
  found !== undefined &&
  (isShortFor(found.replace(/[.\s]|^the /gi, ''), name) ||
    (/^\p{Lu}/u.test(found) && wordsIn(found).every((word) => wordsIn(name).includes(word))));

/** Nouns for an office. A speaker described by such a noun may be named elsewhere: 'a minister', 'the Norland MP'. */
const OFFICE =
  /\b(?:MEP|MP|MSP|ambassador|analyst|attorney|author|boss|chair|chairman|chairwoman|chief|coach|commissioner|director|doctor|economist|executive|governor|head|judge|lawyer|leader|manager|mayor|minister|officer|official|owner|peer|president|professor|researcher|scientist|secretary|senator|spokesman|spokesperson|spokeswoman|teacher)$/;

const withoutComplement = (label: string): string => label.replace(/ (?:by|for|from|in|of) .*$/, '');

/**
 * Returns whether the article gives a person the office by which a sentence describes its speaker: 'a Norland minister'
 * for Eva Lind if the article has 'Norland minister Eva Lind' or 'Lind, the minister for'.
 */
export function isDescribedSo(name: string, found: string | undefined, article: string): boolean {
  const [office] = OFFICE.exec(withoutComplement(found ?? '')) ?? [];
  const family = escapedPattern(shortNameOf(name));
  const between = "\\P{L}+(?:[\\p{L}'’-]+\\P{L}+){0,5}";
  return (
    office !== undefined &&
    new RegExp(`\\b${office}${between}${family}|${family}${between}${office}\\b`, 'iu').test(article)
  );
}

/** The maximum distance, in characters, between a sentence and the introduction of its unnamed speaker. */
const NEAR = 400;

/**
 * Returns whether the reviewer must decide who speaks: the rules do not recognize the voice as the speaker, but the
 * sentence mentions the voice or may refer to it.
 */
export function isOpenVoice(
  { kind, words }: Pick<Finding, 'kind' | 'words'>,
  { name, kind: voice }: Proposal['voice'],
  sentence: string,
  article: string,
): boolean {
  if (kind !== 'other-voice' || name === '' || words.claim === 'the source') return false;
  if (standsIn(name, sentence)) return true;
  const at = article.indexOf(sentence);
  if (at < 0) return false;
  const before = article.slice(Math.max(0, at - NEAR), at);
  const head = name.replace(/^(?:the|a|an) | (?:by|of|for|from) .*$/gi, '');
  if (voice === 'unnamed') return standsIn(head, before);
  const family = shortNameOf(name);
  const found = words.source ?? '';
  // The rules often resolve 'he' or 'the company' to the wrong person or company among those named earlier.
  if (
    /^\p{Lu}/u.test(found) &&
    !standsIn(shortNameOf(found), sentence) &&
    standsIn(family, article.slice(0, at))
  )
    return true;
  // A person described by an office may have been named much earlier, or may be named in the next sentences.
  if (
    OFFICE.test(withoutComplement(found)) &&
    standsIn(family, article.slice(0, at + sentence.length + NEAR))
  )
    return true;
  return refersBack(sentence, found) && (standsIn(family, before) || standsShort(name, before));
}

/** Returns whether a text contains the abbreviation of a name: 'SEC' for 'Securities and Exchange Commission'. */
const standsShort = (name: string, text: string): boolean =>
  (text.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((short) => isShortFor(short, name));

/**
 * Returns whether the sentences before a sentence may name its speaker: the sentence has a pronoun or a description
 * ('the city'), or continues a quotation.
 */
const refersBack = (sentence: string, found: string): boolean =>
  /\b(?:he|she|they|it|we|i|his|her|their|our|my|(?:the|a) (?:statement|release|letter|report|ruling|judgment))\b/i.test(
    sentence,
  ) ||
  /^\p{Ll}/u.test(found) ||
  OFFICE.test(withoutComplement(found)) ||
  /^[^"“]*["”]|["“][^"”]*$/u.test(sentence);

/** Returns the last capitalized word of a name: 'Lind' for 'Eva Lind', 'Norland' for 'Municipality of Norland'. */
const shortNameOf = (name: string): string => name.match(/\p{Lu}[\p{L}.'’-]*/gu)?.at(-1) ?? name;

/** Returns whether a sentence begins with the label of an unnamed voice: 'Others highlighted'. */
export const isSubject = (label: string, sentence: string): boolean =>
  /^(?:others|some|critics|supporters|opponents|experts|observers|analysts|many|several)\b/i.test(label) &&
  sentence.toLowerCase().startsWith(label.toLowerCase());

/** Returns whether a sentence has the initials of a name: 'CSOs' for 'Community Support Officers'. */
export const isSpelledOutHere = (name: string, sentence: string): boolean =>
  (sentence.match(/\b\p{Lu}{2,}(?=s?\b)/gu) ?? []).some((short) => isShortFor(short, name));
