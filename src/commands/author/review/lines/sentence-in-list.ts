import type { Claim } from '../../../../briefing/file/schema.js';
import { standsInSentence } from '../../../../drafting/review/lists/estimated-lines.js';
import type { Neighborhood } from '../../../../drafting/review/neighborhood.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Paint } from './paint.js';

/** The sentence above its claims in a list. */
export interface SentenceInList {
  readonly shown: Neighborhood;
  readonly paint: Paint;
  /** Whether brackets mark the words of its only claim, so that the words need not be repeated. */
  readonly showsClaim: boolean;
}

/**
 * Returns the sentence that claims come from. Brackets mark the words of a single claim. If there are several, the
 * words of the claim under the cursor are marked.
 *
 * @param isFirst whether the sentence is the first in the list and so is shown after the one that precedes it
 */
export function sentenceInList(
  { at, tools }: Review,
  claims: readonly Claim[],
  isFirst: boolean,
  paint: Paint,
): SentenceInList | undefined {
  const current = claims.find(({ id }) => at?.kind === 'claims' && at.id === id);
  const [only = undefined] = claims.length === 1 ? claims : [];
  const claim = current ?? claims[0];
  const around = claim && tools.text?.around(claim);
  if (around === undefined) return undefined;
  const { sentence, span = { start: 0, end: sentence.length } } = around;
  const words = sentence.slice(span.start, span.end);
  const showsClaim = only !== undefined && isAllOf(only.text, words);
  return {
    shown: {
      ...around,
      before: isFirst ? around.before : undefined,
      after: undefined,
      span: current || showsClaim ? around.span : undefined,
    },
    paint: showsClaim ? { ...paint, marksBySign: true } : paint,
    showsClaim,
  };
}

const onLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Returns whether a claim has exactly these words, except for the capital and the period of a sentence. */
const isAllOf = (text: string, words: string): boolean =>
  standsInSentence(text, words) && Math.abs(onLine(words).length - onLine(text).length) <= 1;
