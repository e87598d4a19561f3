import { strong, text } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import type { ClaimRecord } from '../../shared/claim-record.js';

/** Marks the hedges and voices of claims in a sentence of their source. */
export function markedSentence(sentence: string, claims: readonly ClaimRecord[]): Inline[] {
  const words = claims.flatMap(({ hedge, voice }) => [hedge ?? [], voice.name ?? []].flat());
  const parts: Inline[] = [];
  let from = 0;
  for (const { start, end } of spansOf(sentence, words)) {
    if (start > from) parts.push(text(sentence.slice(from, start)));
    parts.push(strong(sentence.slice(start, end)));
    from = end;
  }
  return from < sentence.length ? [...parts, text(sentence.slice(from))] : parts;
}

/** Finds words in a sentence, without overlaps. */
function spansOf(sentence: string, words: readonly string[]) {
  const folded = sentence.toLowerCase();
  const isSteady = folded.length === sentence.length;
  const found = [...new Set(words)]
    .map((word) => ({ start: isSteady ? folded.indexOf(word.toLowerCase()) : sentence.indexOf(word), word }))
    .filter(({ start, word }) => start >= 0 && word !== '')
    .map(({ start, word }) => ({ start, end: start + word.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start));
}
