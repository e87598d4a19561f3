import type { Claim } from '../../../../briefing/file/schema.js';
import { standsInSentence } from '../../../../drafting/review/lists/estimated-lines.js';
import type { Neighborhood } from '../../../../drafting/review/neighborhood.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Paint } from './paint.js';

/** A sentence shown above its claims in a list. */
export interface SentenceInList {
  readonly shown: Neighborhood;
  readonly paint: Paint;
  /** Whether brackets in the sentence mark the words of its only claim, so that these words need not be repeated. */
  readonly showsClaim: boolean;
}

/**
 * Returns the sentence that claims come from, in which brackets mark the words of the only claim, or of the claim under
 * the cursor.
 *
 * @param isFirst whether the sentence is the first in the list; if so, the sentence before it is also shown
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

/** Returns whether the text of a claim consists of these words, apart from the initial capital and the period. */
const isAllOf = (text: string, words: string): boolean =>
  standsInSentence(text, words) && Math.abs(onLine(words).length - onLine(text).length) <= 1;
