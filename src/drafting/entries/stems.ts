import type { Span, Token } from '../../reading/reading.js';
import { isInside } from '../spans.js';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
const EMPTY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|said|say|says|number|figure|people|one|two)$/;

/** The content words of a stretch, in lower case and stemmed, so that 'failed' matches 'failure'. */
export const stemsIn = (span: Span, words: readonly Token[]): Set<string> =>
  new Set(
    words
      .filter((word) => isInside(word, span) && CONTENT.test(word.pos))
      .map(({ text }) => text.toLowerCase())
      .filter((word) => word.length > 2 && !EMPTY.test(word))
      .map((word) => word.replace(/s$/, '').slice(0, 5)),
  );

/** The number of stems that two stretches share. */
export const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;
