import { chunksOf } from './chunks.js';
import { amountIn } from './numbers/amount.js';
import { AMOUNTS, RATIOS, SHARES } from './numbers/patterns.js';
import { ratioIn, shareIn } from './numbers/shares.js';
import type { NumberMention, Span } from './reading.js';

const RULES = [
  { pattern: RATIOS, read: ratioIn },
  { pattern: SHARES, read: shareIn },
  { pattern: AMOUNTS, read: amountIn },
] as const;

/**
 * Finds the numbers in the sentences of a text, in order: amounts in digits and words, money, percentages, shares. The
 * span includes signs, magnitudes ('2.3 million') and units of measure; the counted noun ('people') follows it.
 *
 * @param dates spans that are not numbers, since they are part of a date or a time
 */
export function numbersIn(
  text: string,
  sentences: readonly Span[],
  dates: readonly Span[] = [],
): NumberMention[] {
  const found: NumberMention[] = [];
  let nextDate = 0;
  for (const sentence of sentences)
    for (const { start, end } of chunksOf(text, sentence)) {
      const inChunk: Span[] = [];
      while ((dates[nextDate]?.start ?? Number.POSITIVE_INFINITY) < end)
        inChunk.push(dates[nextDate++] as Span);
      const words = text.slice(start, end);
      const taken = inChunk.map((date) => ({ start: date.start - start, end: date.end - start }));
      for (const mention of mentionsIn(words, taken))
        found.push({ ...mention, start: start + mention.start, end: start + mention.end });
    }
  return found;
}

function mentionsIn(words: string, taken: Span[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (const { pattern, read } of RULES)
    for (const match of words.matchAll(pattern)) {
      const mention = read(match, words);
      if (!mention || taken.some((other) => other.start < mention.end && mention.start < other.end)) continue;
      mentions.push(mention);
      taken.push(mention);
    }
  return mentions.sort((a, b) => a.start - b.start);
}
