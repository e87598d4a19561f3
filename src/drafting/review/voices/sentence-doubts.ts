import type { Attribution, Span } from '../../../reading/reading.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { fold } from '../../../text/fold.js';

/** The sentence of a claim, with the reported speech in it. */
export interface ClaimPassage {
  readonly sentence: string;
  /** The position of the claim in the sentence. */
  readonly span: Span;
  readonly attributions: readonly Pick<Attribution, 'voice' | 'source' | 'cue' | 'content'>[];
}

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
