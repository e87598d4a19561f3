import lists from '../../../data/lexicon/reading/modal-verbs.json' with { type: 'json' };
import type { Standing } from '../../briefing/standing.js';
import { lowerAt, occursBefore, posAt, type Word } from '../line/words.js';

/** Verbs for arranged events: 'the ministers would meet on Monday'. */
const ARRANGED: ReadonlySet<string> = new Set(lists.arranged);

/** Verbs whose passive expresses a plan: 'said the ship would be towed'. */
const ARRANGED_BY_SOMEBODY: ReadonlySet<string> = new Set(lists.arrangedBySomebody);

/** Words that negate a verb after a modal verb. */
export const NEGATED = /^(?:not|n't|never|no)$/;

/** Returns the standing of 'would', such as 'expected' in 'that would cost jobs'. 'Would like' is not a hedge. */
export function would(words: readonly Word[], index: number): Standing | undefined {
  const adverb = posAt(words, index + 1) === 'ADV' || NEGATED.test(lowerAt(words, index + 1));
  const position = adverb ? index + 2 : index + 1;
  // A quotation can continue the clause: 'would “finally allow” it'.
  const next = words[position]?.quote === 'open' ? position + 1 : position;
  const verb = lowerAt(words, next);
  if (lowerAt(words, index) === "'d" && (verb === 'better' || /(?:ed|en)$/.test(verb))) return undefined;
  const quoted = words[next]?.text === ',' && words[next + 1]?.quote === 'open';
  if (words[next] === undefined || (posAt(words, next) === 'PUNCT' && !quoted)) return undefined;
  if (isOfFact(words, index, next)) return undefined;
  return isReported(words, index - 1) && isArranged(words, index, next) ? 'planned' : 'expected';
}

/** Whether 'would' expresses a wish or a refusal, or is about the past. */
function isOfFact(words: readonly Word[], would: number, next: number): boolean {
  const verb = lowerAt(words, next);
  if (verb === 'like' || isOfPast(words, would, next)) return true;
  return next === would + 2 && REFUSED.test(verb === 'be' ? lowerAt(words, next + 1) : verb);
}

/** Whether 'would' is about the past: 'Years ago, it would have failed', but not 'it would have failed if'. */
function isOfPast(words: readonly Word[], would: number, verb: number): boolean {
  const before = words.slice(0, would).map(({ lower }) => lower);
  return (
    lowerAt(words, verb) === 'have' && before.includes('ago') && !before.some((word) => CONDITION.test(word))
  );
}

const CONDITION = /^(?:if|unless|had)$/;

/** Whether 'would' expresses a plan: 'She said she would resign', 'she said the port would be closed'. */
function isArranged(words: readonly Word[], would: number, verb: number): boolean {
  if (/^(?:he|she|they|it|we|and|or)$/.test(lowerAt(words, would - 1))) return true;
  if (lowerAt(words, verb) === 'be') return ARRANGED_BY_SOMEBODY.has(lowerAt(words, verb + 1));
  return ARRANGED.has(lowerAt(words, verb));
}

/** Verbs that form a refusal with 'would not': 'would not say' reports something that happened. */
const REFUSED =
  /^(?:say|call|comment|confirm|discuss|disclose|give|name|identify|elaborate|answer|drawn|precise|specific)$/;

/** How many words before 'would' are searched for a reporting verb. */
const REACH = 12;

/** Whether a reporting verb is among the words before an index. */
const isReported = (words: readonly Word[], to: number): boolean =>
  occursBefore(
    words.slice(Math.max(0, to - REACH), Math.max(0, to)).reverse(),
    /^(?:said|announced|told|added|promised|pledged|vowed|wrote|confirmed|says|stated|declared)$/,
    /^(?:if|but|;)$/,
  );
