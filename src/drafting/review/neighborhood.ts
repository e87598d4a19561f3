import type { Claim } from '../../briefing/file/schema.js';
import type { Reading, Sentence, Span } from '../../reading/reading.js';
import { findIn, shared, within } from '../spans.js';

/** A sentence of the source with its words and the neighboring sentences. */
export interface Neighborhood {
  readonly before: string | undefined;
  readonly sentence: string;
  readonly after: string | undefined;
  /** Offsets into the sentence: the words of the claim, its hedge, and its voice. */
  readonly span: Span | undefined;
  readonly hedge: Span | undefined;
  readonly voice: readonly Span[];
}

/**
 * The sentence of a claim with its neighbors, and the positions of the claim, its hedge and its voice in the sentence.
 */
export function neighborhoodOf(
  reading: Reading,
  index: number,
  sentence: Sentence,
  claim: Pick<Claim, 'span' | 'cue'>,
): Neighborhood {
  const words = (one: Sentence | undefined) => one && reading.text.slice(one.start, one.end);
  const hedge = claim.cue === undefined ? undefined : findIn(reading.text, claim.cue, claim.span ?? sentence);
  const voice = reading.attributions
    .filter(({ content }) => content.some((one) => overlaps(one, claim.span ?? sentence)))
    .flatMap(({ source }) => source)
    .filter((one) => overlaps(one, sentence));
  return {
    before: words(reading.sentences[index - 1]),
    sentence: words(sentence) ?? '',
    after: words(reading.sentences[index + 1]),
    span: claim.span && within(claim.span, sentence),
    hedge: hedge && within(hedge, sentence),
    voice: voice.flatMap((one) => within(one, sentence) ?? []),
  };
}

/** Whether two stretches share a character. */
export const overlaps = (one: Span, other: Span): boolean => shared(one, other) > 0;
