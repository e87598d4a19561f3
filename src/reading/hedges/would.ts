import type { Standing } from '../../briefing/standing.js';
import type { Word } from '../line/words.js';
import { lowerAt, posAt } from '../line/words.js';
import { ARRANGED, ARRANGED_BY_SOMEBODY } from './lexicon/modal-verbs.js';

/** Words that negate a verb after a modal verb. */
export const NEGATED = /^(?:not|n't|never|no)$/;

/** Reads 'would': 'that would cost jobs' is a consequence; 'would like' and 'would not say' are not hedges. */
export function would(words: readonly Word[], index: number): Standing | undefined {
  const adverb = posAt(words, index + 1) === 'ADV' || NEGATED.test(lowerAt(words, index + 1));
  const position = adverb ? index + 2 : index + 1;
  // The quotation continues the clause: 'would “finally allow” it'.
  const next = words[position]?.quote === 'open' ? position + 1 : position;
  const verb = lowerAt(words, next);
  if (lowerAt(words, index) === "'d" && (verb === 'better' || /(?:ed|en)$/.test(verb))) return undefined;
  const quoted = words[next]?.text === ',' && words[next + 1]?.quote === 'open';
  if (words[next] === undefined || (posAt(words, next) === 'PUNCT' && !quoted)) return undefined;
  if (isOfFact(words, index, next)) return undefined;
  return isReported(words, index - 2) && isArranged(words, index, next) ? 'planned' : 'expected';
}

/** Whether 'would' is a wish, a refusal, a habit, or about the past. */
function isOfFact(words: readonly Word[], would: number, next: number): boolean {
  const verb = lowerAt(words, next);
  if (verb === 'like' || isOfPast(words, would, next)) return true;
  if (next === would + 2 && REFUSED.test(verb)) return true;
  return isRefusalOfBoth(words, would, verb) || isHabit(words, would, verb);
}

/** 'Seventeen years ago, it would have failed', but not 'if it rained, it would have failed'. */
function isOfPast(words: readonly Word[], would: number, verb: number): boolean {
  const before = Array.from({ length: would }, (_, index) => lowerAt(words, index));
  return (
    lowerAt(words, verb) === 'have' && before.includes('ago') && !before.some((one) => CONDITION.test(one))
  );
}

const CONDITION = /^(?:if|unless|had)$/;

/** 'She said she would resign' is her plan, and so is what she says would be held or closed. */
function isArranged(words: readonly Word[], would: number, verb: number): boolean {
  if (/^(?:he|she|they|it|we|and|or)$/.test(lowerAt(words, would - 1))) return true;
  if (lowerAt(words, verb) === 'be') return ARRANGED_BY_SOMEBODY.has(lowerAt(words, verb + 1));
  return ARRANGED.has(lowerAt(words, verb));
}

/** 'Neither Lind nor Berg would sign': a refusal, if nobody says so and nothing is supposed. */
const isRefusalOfBoth = (words: readonly Word[], would: number, verb: string): boolean =>
  REFUSED_BY_BOTH.test(verb) &&
  isPlain(words, would) &&
  words.slice(Math.max(0, would - REACH), would).some(({ lower }) => lower === 'neither') &&
  words.slice(Math.max(0, would - REACH), would).some(({ lower }) => lower === 'nor');

const REFUSED_BY_BOTH =
  /^(?:accept|acknowledge|agree|answer|back|budge|comment|concede|confirm|endorse|recognize|recognise|say|sign|speak|support|talk|yield)$/;

/** 'They would sometimes rob the crews': something that happened many times. */
const isHabit = (words: readonly Word[], would: number, verb: string): boolean =>
  OFTEN.test(lowerAt(words, would + 1)) && !/^(?:be|have)$/.test(verb) && isPlain(words, would);

const OFTEN = /^(?:sometimes|often|occasionally|frequently|regularly|routinely)$/;

/** Whether nobody says, and nothing supposes, what 'would' happen. */
const isPlain = (words: readonly Word[], would: number): boolean =>
  !isReported(words, would - 1) && !words.some(({ lower }) => CONDITION.test(lower) || lower === 'whether');

/** Verbs that form a refusal with 'would not': 'would not say' reports something that happened. */
const REFUSED = /^(?:say|call|comment|confirm|discuss|disclose|give|name|identify|elaborate|answer)$/;

/** The number of words before 'would' that are searched for a reporting verb. */
const REACH = 12;

function isReported(words: readonly Word[], from: number): boolean {
  for (let index = from; index >= 0 && index > from - REACH; index -= 1) {
    if (
      /^(?:said|announced|told|added|promised|pledged|vowed|wrote|confirmed|says|stated|declared)$/.test(
        lowerAt(words, index),
      )
    )
      return true;
    if (/^(?:if|but|;)$/.test(lowerAt(words, index))) return false;
  }
  return false;
}
