import type { Claim } from '../../briefing/file/schema.js';
import type { Reading, Sentence, Span } from '../../reading/reading.js';
import { findIn, firstFrom, sharedLength, within } from '../../reading/spans.js';

/** The sentence of a claim (or the sentences of a merged claim), with the sentences before and after it. */
export interface Neighborhood {
  readonly before: string | undefined;
  readonly sentence: string;
  readonly after: string | undefined;
  /** `span`, `hedge` and `voice` are offsets into the sentence. `span` covers the words of the claim. */
  readonly span: Span | undefined;
  readonly hedge: Span | undefined;
  readonly voice: readonly Span[];
}

export function neighborhoodOf(
  reading: Reading,
  index: number,
  sentence: Sentence,
  claim: Pick<Claim, 'span' | 'cue'>,
): Neighborhood {
  const last = lastIndex(reading, index, claim.span);
  const all = { start: sentence.start, end: reading.sentences[last]?.end ?? sentence.end };
  const words = (one: Span | undefined) => one && reading.text.slice(one.start, one.end);
  const hedge = claim.cue === undefined ? undefined : findIn(reading.text, claim.cue, claim.span ?? all);
  const voice = reading.attributions
    .filter(({ content }) => content.some((one) => overlaps(one, claim.span ?? all)))
    .flatMap(({ source }) => source)
    .filter((one) => overlaps(one, all));
  return {
    before: words(reading.sentences[index - 1]),
    sentence: words(all) ?? '',
    after: words(reading.sentences[last + 1]),
    span: claim.span && within(claim.span, all),
    hedge: hedge && within(hedge, all),
    voice: voice.flatMap((one) => within(one, all) ?? []),
  };
}

/** The index of the last sentence of a claim, which may have been merged from several sentences. */
const lastIndex = ({ sentences }: Reading, index: number, span: Span | undefined): number =>
  Math.max(index, firstFrom(sentences, span?.end ?? 0) - 1);

/** Returns whether two spans have at least one character in common. */
export const overlaps = (one: Span, other: Span): boolean => sharedLength(one, other) > 0;
