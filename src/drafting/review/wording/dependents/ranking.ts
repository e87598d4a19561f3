import type { Claim } from '../../../../briefing/file/schema.js';
import { cueVerb } from '../../../../reading/voices/lexicon/cue-verbs.js';
import { isGroup } from '../several.js';
import { isOfPeople } from './people.js';
import type { Phrase } from './phrase.js';
import { isAllowed } from './verbs.js';
import type { Referring } from './words.js';

/** Orders the phrases that agree with a word in number, the likeliest first. */
export function ranked(word: Referring, claim: Claim, phrases: readonly Phrase[]): Phrase[] {
  const isDoer = isSubjectOfSpeech(word, claim.text);
  const fitting = phrases.filter((phrase) => agrees(word, phrase) && isAllowed(word, claim.text, phrase));
  return fitting
    .filter((phrase) => word.kind !== 'several' || isNearPeople(word, phrase, fitting))
    .map((phrase) => ({ phrase, cost: distanceOf(word, phrase) + misfitOf(word, phrase, isDoer) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ phrase }) => phrase);
}

/**
 * Returns whether 'they' can refer to a phrase although the text mentions people: the phrase also names people, or no
 * people are nearer. 'Their' can refer only to people and organizations.
 */
function isNearPeople({ word }: Referring, phrase: Phrase, all: readonly Phrase[]): boolean {
  const people = all.filter(({ isOfPeople: isOf, isSeveral }) => isOf && isSeveral);
  if (people.length === 0 || people.includes(phrase)) return true;
  const isOwner = !/^their$/iu.test(word) || phrase.isBody || isGroup(phrase.noun);
  return isOwner && people.every(({ distance }) => phrase.distance <= distance);
}

/**
 * Returns the distance of a phrase. It is shorter for subjects, and longer for organizations to which 'they' might
 * refer.
 */
const distanceOf = ({ kind }: Referring, { distance, isSubject, isBody }: Phrase): number =>
  2 * distance + (isSubject ? 0 : 1) + (kind === 'several' && isBody ? 2 : 0);

/** Counts the reasons against a phrase, so that phrases that fit come first. */
function misfitOf({ word, kind, noun }: Referring, phrase: Phrase, isDoer: boolean): number {
  const isOther = noun !== undefined && phrase.noun !== noun;
  const isThing = isDoer && !phrase.isOfPeople && !phrase.isBody;
  const isPublication = phrase.isBody && PUBLICATION.test(phrase.name);
  const isPlural = /^th(?:is|at)$/iu.test(word) && kind === 'thing' && phrase.isSeveral;
  return APART * [isOther && !phrase.isPair, isThing, isPublication, isPlural].filter(Boolean).length;
}

/** Returns whether a phrase fits a word only badly, so that it comes last. */
export const isMisfit = (word: Referring, phrase: Phrase, text: string): boolean =>
  misfitOf(word, phrase, isSubjectOfSpeech(word, text)) > 0;

/** A distance that is greater than that of any phrase. */
const APART = 20;

/** Names of publications, to which 'they' and 'it' seldom refer. */
const PUBLICATION =
  /\b(?:Times|Post|News|Journal|Nature|Review|Magazine|Herald|Guardian|Observer|Gazette|Tribune|Science|Lancet)\b/u;

function agrees({ word, kind, noun }: Referring, phrase: Phrase): boolean {
  switch (kind) {
    case 'person':
      return phrase.isOfPeople && !phrase.isSeveral && phrase.id === undefined;
    case 'thing':
      if (/^th(?:is|at)$/iu.test(word)) return phrase.distance > 0 && !phrase.isOfPeople;
      return !phrase.isSeveral && !phrase.isOfPeople;
    case 'several':
      return phrase.isSeveral || phrase.isBody;
    case 'same':
      if (phrase.isOfPeople !== isOfPeople(noun ?? '') && !phrase.isPair) return false;
      return isPlural(word) ? phrase.isSeveral : !phrase.isSeveral || phrase.noun === noun;
    default:
      return false;
  }
}

const isPlural = (word: string): boolean => /^(?:these|those)\b|^such (?!an?\s).*s$/iu.test(word);

/**
 * Returns whether 'they' or 'it' is the subject of a verb of saying or thinking: 'They estimated', 'it has since said'.
 */
export function isSubjectOfSpeech({ word, index }: Referring, text: string): boolean {
  if (!/^(?:they|it)$/iu.test(word)) return false;
  const verb = /^ (?:(?:also|has|have|had|later|then|since|now) )*(\p{L}+)/u.exec(
    text.slice(index + word.length),
  )?.[1];
  return verb !== 'aim' && cueVerb(verb?.toLowerCase() ?? '') !== undefined;
}
