import type { Attribution, Span } from '../../../reading/reading.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { fold } from '../../../text/fold.js';
import type { Party } from './parties.js';

/** The sentence of a claim, with the reported speech in it. */
export interface ClaimPassage {
  readonly sentence: string;
  /** The position of the claim in the sentence. */
  readonly span: Span;
  readonly attributions: readonly Pick<Attribution, 'voice' | 'source' | 'cue' | 'content'>[];
}

/**
 * Returns whether a claim is a clause after 'but', and its voice was introduced in the clause before that: 'Some claim
 * that it sank, but officials have discounted that'.
 */
export function startsAnew({ sentence, span, attributions }: ClaimPassage): boolean {
  const before = sentence.slice(0, span.start);
  const words = sentence.slice(span.start, span.end);
  if (!/[,;]\s(?:but|while|whereas|although|though)\s$/iu.test(before) || /["“”]/u.test(sentence))
    return false;
  // The same person may still be quoted after 'but': 'he said it rose, but that it fell'.
  if (/^(?:that|did|has|had|was|were|is|are|not)\b/iu.test(words)) return false;
  return attributions.length > 0 && attributions.every(({ cue }) => cue.every(({ end }) => end < span.start));
}

/**
 * Returns whether a claim contains a longer quotation, and its sentence begins with a pronoun that refers to the
 * speaker.
 */
export const quotesWithPronoun = ({ sentence, span }: ClaimPassage): boolean =>
  /^(?:It|He|She|They)\b/u.test(sentence) && /["“][^"”]{25,}/u.test(sentence.slice(span.start, span.end));

/**
 * Returns whether a sentence that names no speaker has a verb as in reported speech: 'It would be repaired', 'The wall
 * had moved'.
 */
export const mayContinue = ({ sentence, attributions }: ClaimPassage): boolean =>
  attributions.length === 0 &&
  !/["“”]|^If\b|, if\b/u.test(sentence) &&
  /^[^,;:]*?\b(?:would|had (?:\p{Ll}+ly |not |never |also )?(?:been|become|made|gone|\p{Ll}+ed))\b/u.test(
    sentence.replace(OPENING_PHRASE, ''),
  );

/** Returns whether a label is the subject of a verb of saying in the sentence: 'the buoys said'. */
export const speaksIn = ({ sentence, attributions }: ClaimPassage, label: string): boolean =>
  attributions.some(
    ({ source, cue }) =>
      source.some(({ start, end }) => fold(sentence.slice(start, end)) === fold(label)) &&
      cue.some(({ start, end }) => sentence.slice(start, end).split(/\s/u).some(isSpeech)),
  );

const isSpeech = (word: string): boolean => cueVerb(word.toLowerCase())?.kind === 'speech';

const OPENING_PHRASE = /^(?:In|On|At|From|Under|By|For|As|But|And|Instead|Also|However)\b[^,]*,\s/u;

/**
 * Phrases before the name of an outlet that reports somebody's words: 'as quoted by Norvision', 'told the Port
 * Observer'.
 */
const PASSED_ON =
  /\b(?:told|(?:quoted|reported|cited|carried) by|interview (?:with|by)|speaking (?:to|on)|according to|statement to|quoted [^,.]{0,40} as saying to)\s(?:(?:the|an?)\s)?(?:[\p{Ll}-]+\s){0,3}$/iu;

/**
 * If an agency is the voice but only reports somebody's words, returns the speaker: the only person named in the
 * sentence.
 */
export function saidToAgency(
  { sentence }: ClaimPassage,
  agency: Party,
  parties: readonly Party[],
): Party | undefined {
  if (agency.kind !== 'organizations') return undefined;
  const isPassedOn = agency.names.some((name) => {
    const at = sentence.indexOf(name);
    return at >= 0 && PASSED_ON.test(sentence.slice(Math.max(0, at - 80), at));
  });
  if (!isPassedOn) return undefined;
  const people = parties.filter(
    ({ kind, names }) =>
      kind === 'people' && names.some((name) => sentence.includes(name.split(' ').at(-1) ?? name)),
  );
  return people.length === 1 ? people[0] : undefined;
}
