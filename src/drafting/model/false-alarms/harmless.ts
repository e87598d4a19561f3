import type { Finding } from '../../../checking/finding.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { rootsOf, supportOf } from '../../../checking/meaning/support.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import type { SourceText } from '../../../checking/verify/read-source.js';
import { misquoted } from '../objections.js';
import type { Proposal } from '../proposals.js';
import {
  haveBoth,
  isCounted,
  isDesignation,
  isInName,
  isOfDay,
  isRelativeDay,
  isThisYear,
} from './figures.js';
import { isInSentenceBefore } from './figures-before.js';
import { isBeside, isPerceiving, isSaying, quotedIn, repeatsHedge } from './hedges.js';
import { isNamedThing } from './named-things.js';
import { isFamily, isForPronoun, isNotSwapped, isOfEvent } from './names.js';
import { isPartyMeant } from './other-names.js';
import { isOfOtherPart } from './other-part.js';
import { isClipped, isHandle, isSpelledOtherwise } from './spellings.js';
import { isCalledSo, isDescribedSo, isSpelledOutHere, isSubject } from './voices.js';

/** The meaning of a claim, and the texts with which the claim is compared. */
interface Compared {
  readonly sentence: string;
  /** The meaning of the claim. */
  readonly said: Meaning;
  /** The meaning of the sentence. */
  readonly meaning: Meaning | undefined;
  /** Whether the rules found a different voice. */
  readonly hasOtherVoice: boolean;
  readonly source: Pick<SourceText, 'text' | 'published' | 'meanings'>;
}

/** Returns whether the words or the voice of a claim express its hedge. */
const isHedged = (
  proposal: Pick<Proposal, 'text' | 'voice' | 'hedge' | 'standing'>,
  compared: Pick<Compared, 'said' | 'meaning' | 'hasOtherVoice'>,
): boolean => {
  const { text, voice, hedge, standing } = proposal;
  if (hedge === '') return false;
  const isViewed = standing === 'perceived' && voice.kind !== 'source' && isPerceiving(hedge, text);
  return repeatsHedge(hedge, text) || isViewed || isAlleged(proposal, compared);
};

/**
 * Returns whether a claim only leaves the verb of saying to its voice: 'Ek lied' for 'Lind claimed that Ek had lied'.
 * The rules must have found the same voice, and the verbs and most other words of the claim must be in the sentence.
 */
const isAlleged = (
  { text, voice, hedge, standing }: Pick<Proposal, 'text' | 'voice' | 'hedge' | 'standing'>,
  { said, meaning, hasOtherVoice }: Pick<Compared, 'said' | 'meaning' | 'hasOtherVoice'>,
): boolean =>
  standing === 'alleged' &&
  voice.kind !== 'source' &&
  !hasOtherVoice &&
  isSaying(hedge, text) &&
  meaning !== undefined &&
  supportOf(said, meaning) >= LEAST_COPIED &&
  said.predicates.every(({ root }) => rootsOf(meaning).has(root));

/** The minimum share of the words of an allegation that must be in its sentence. */
const LEAST_COPIED = 0.8;

/**
 * Returns whether a claim repeats a hedge of its sentence that supports its standing. The hedge must not end with the
 * hedge that was found.
 */
const hasOwnStanding = (
  found: string,
  { text, hedge, standing }: Pick<Proposal, 'text' | 'hedge' | 'standing'>,
  { sentence, said }: Pick<Compared, 'sentence' | 'said'>,
): boolean =>
  [text, sentence].every((words) => hedge !== '' && standsIn(hedge, words)) &&
  !hedge.endsWith(found) &&
  said.hedges.some((one) => one.standing === standing && standsIn(one.text, hedge));

/** Returns whether a finding about a proposed claim is a false alarm. */
export function isHarmless(
  { kind, words: { claim = '', source } }: Finding,
  proposal: Pick<Proposal, 'text' | 'voice' | 'hedge' | 'standing'>,
  compared: Compared,
): boolean {
  const { text, voice, standing } = proposal;
  const { sentence, said, meaning } = compared;
  const { text: article, published, meanings } = compared.source;
  const isElsewhere = (hedge: string): boolean =>
    isBeside(hedge, text, sentence) ||
    (meaning !== undefined && isOfOtherPart(said, meaning, standing, hedge));
  switch (kind) {
    // The hedge may be inside a quoted idea: 'the notion that it "is going to invade" is far-fetched'.
    case 'firmer-standing':
      return (
        source !== undefined &&
        (standsIn(source, quotedIn(text)) ||
          isElsewhere(source) ||
          hasOwnStanding(source, proposal, compared))
      );
    case 'firmer-wording':
      return isHedged(proposal, compared) || (source !== undefined && isElsewhere(source));
    case 'negated':
      return standsIn(claim, quotedIn(text)) && misquoted(text, sentence).length === 0;
    case 'other-voice':
      return source === undefined
        ? isSubject(claim, sentence)
        : isCalledSo(voice.name, source) || isDescribedSo(voice.name, source, article);
    case 'swapped':
    case 'not-in-sentence':
      if (isForPronoun({ kind, words: { claim, ...(source !== undefined && { source }) } })) return false;
      return (
        isIn(claim, text, sentence, { said, article }) ||
        isThisYear(claim, sentence, published) ||
        isInSentenceBefore(claim, said, meaning && meanings.indexOf(meaning), meanings) ||
        isNone(kind, claim, source, proposal, sentence)
      );
    default:
      return false;
  }
}

/** Returns whether a number or name is in the sentence, or is part of a name in the text. */
const isIn = (
  words: string,
  text: string,
  sentence: string,
  { said, article }: { readonly said: Meaning; readonly article: string },
): boolean =>
  isDesignation(words, said, article) ||
  isCounted(words, sentence) ||
  isInName(words, text, sentence, article) ||
  isNamedThing(words, text, sentence, article) ||
  isOfDay(words, text, article) ||
  isSpelledOutHere(words, sentence) ||
  isPartyMeant(words, sentence, article) ||
  isFamily(words, article) ||
  isHandle(words, sentence) ||
  isClipped(words, sentence) ||
  isOfEvent(words, text, article) ||
  isSpelledOtherwise(words, sentence);

const isNone = (
  kind: 'swapped' | 'not-in-sentence',
  said: string,
  source: string | undefined,
  { text, voice }: Pick<Proposal, 'text' | 'voice'>,
  sentence: string,
): boolean =>
  source !== undefined &&
  (kind === 'swapped'
    ? isNotSwapped({ said, source }, text, sentence, voice.name)
    : haveBoth({ said, source }, text, sentence) || isRelativeDay(said, source, sentence));
