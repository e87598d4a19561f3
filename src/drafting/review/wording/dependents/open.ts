import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import type { ReviewText } from '../../text.js';
import { partiesOf, placeOf } from '../../voices/parties.js';
import type { Group } from '../groups.js';
import { isInQuotation } from '../pronouns/brackets.js';
import { isQuoted } from '../pronouns/quoted.js';
import { isOfPeople } from './people.js';
import { isAllowed } from './verbs.js';
import type { Referring } from './words.js';

/** Returns whether the referent of a word is not clear from the claim alone. */
export function isOpen(word: Referring, claim: Claim, file: BriefingFile, text: ReviewText): boolean {
  const before = claim.text.slice(0, word.index);
  const isFirst = OPENING.test(before);
  // The teams are named later: 'In their first match, the teams'.
  const isNamedLater = LEADING.test(before) && claim.text.slice(word.index).includes(',');
  if (isNamedLater && /^(?:person|thing|several)$/u.test(word.kind)) return false;
  switch (word.kind) {
    case 'speaker':
    case 'speakers':
      return (
        claim.attribution.by === 'source' &&
        !isQuoted(claim, text, word.index) &&
        !isInQuotation(claim.text, word.index)
      );
    case 'thing':
      return (
        isFirst ||
        word.word === 'this' ||
        (!/^th(?:is|at)$/iu.test(word.word) && !hasThing(before, claim, file, text))
      );
    case 'several':
      return isFirst || !(EVERYONE.test(before) || hasSeveral(word, claim, file, text));
    case 'same':
      if (namesNoun(word.word, before)) return false;
      return isFirst || LEADING.test(before) || /^such\s/iu.test(word.word);
    default:
      // `unnamedIn` finds the pronouns for people that are unclear.
      return false;
  }
}

/** Returns whether words before 'such data' in the claim already say which: 'The satellite data is sent to ...'. */
const namesNoun = (phrase: string, before: string): boolean => {
  const noun = /^such (?:\p{L}+ )?(\p{L}{3,})$/iu.exec(phrase)?.[1];
  return noun !== undefined && new RegExp(`(?<=\\p{L} )${noun}(?!\\p{L})`, 'iu').test(before);
};

/** Matches the linking words that can precede the first word of a claim: 'But', 'However,'. */
const OPENING =
  /^["“]?(?:(?:but|and|also|however|yet|so|still|meanwhile|then|instead|in addition|nevertheless|thus|therefore|indeed|even),?\s){0,2}$/iu;

/** Matches a preposition or conjunction at the beginning of a claim: 'In', 'But when'. */
const LEADING =
  /^["“]?(?:(?:but|and|yet|so),?\s)?(?:while|although|insofar as|as|when|if|because|since|after|before|in|for|with|of|from|on|at|to|by)\s$/iu;

/** Matches words for people without a noun, to whom 'they' can refer. */
const EVERYONE = /\b(?:every|any|some)(?:one|body)\b|\bthose who\b/iu;

/** Returns whether the words before 'it' mention something to which 'it' can refer. */
function hasThing(before: string, claim: Claim, file: BriefingFile, text: ReviewText): boolean {
  const isNamed =
    partiesOf(file).some((party) => party.kind === 'organizations' && placeOf(party, before) >= 0) ||
    file.places.some(({ name = '' }) => name !== '' && before.includes(name));
  return isNamed || nounsIn(before, claim, text).some(({ noun }) => !isOfPeople(noun) || BODIES.test(noun));
}

/** Nouns for groups of people, to which 'it' can refer. */
const BODIES = /^(?:team|group|family|crew|couple|crowd|staff|police|public)$/u;

/** Returns whether the words before 'they' mention anybody or anything to which 'they' can refer. */
function hasSeveral(word: Referring, claim: Claim, file: BriefingFile, text: ReviewText): boolean {
  const before = claim.text.slice(0, word.index);
  const isNamed = partiesOf(file).some(
    (party) => party.kind === 'organizations' && placeOf(party, before) >= 0,
  );
  const nouns = [...nounsIn(before, claim, text), ...answersIn(before, claim, text)].filter(
    ({ noun }) => !IMPERSONAL.test(noun) && isAllowed(word, claim.text, { noun }),
  );
  return isNamed || nouns.some(({ isSeveral }) => isSeveral || !OF_SIGNS.test(before));
}

/** Nouns that report something without a speaker: 'By reports they left', 'there were fears they would stay'. */
const IMPERSONAL =
  /^(?:reports|rumors|projections|polls|forecasts|estimates|fears|concerns|signs|doubts|hopes)$/u;

/**
 * Matches an impersonal noun before 'they', which then does not refer to the person who says this: 'Ada Lind says there
 * are fears'.
 */
const OF_SIGNS = /\bthere (?:is|are|was|were|has been|have been) (?:\p{Ll}+ )?\p{Ll}+s(?: that)? $/iu;

/** Finds nouns of the text that the reviewer has put in place of a word: 'The pilots' for 'They'. */
function answersIn(before: string, { span, source }: Claim, text: ReviewText): Group[] {
  const own = (span && text.words(source, span))?.toLowerCase() ?? '';
  const [, noun = ''] = /^the (?:[\p{L}-]+ ){0,3}?(\p{Ll}+s)(?= )/iu.exec(before) ?? [];
  const named = (text.groups.get(source) ?? []).filter((one) => one.isSeveral && one.noun === noun);
  return own.includes(noun) ? [] : named.slice(0, 1);
}

const nounsIn = (before: string, { span, source }: Claim, text: ReviewText) =>
  (text.groups.get(source) ?? []).filter(
    ({ start, end, text: words }) =>
      span !== undefined &&
      start >= span.start &&
      end <= span.end &&
      before.toLowerCase().includes(words.toLowerCase()),
  );
