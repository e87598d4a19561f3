import type { Span, Token } from '../reading.js';

/** Whether a span of text negates, asks or only supposes its content. */
export interface Polarity {
  readonly negated: boolean;
  readonly question: boolean;
  readonly condition: boolean;
}

const NEGATION =
  /^(?:not|n't|never|neither|nor|nobody|nothing|none|nowhere|cannot|hardly|barely|denie[sd]|deny|denying)$/;
const REFUSAL = /^(?:fail(?:s|ed|ing)?|refuse[sd]?|refusing|decline[sd]?|declining|unable)$/;
const CONDITION = /^(?:if|unless|provided|assuming|whether)$/;
const SUBJECT = /^(?:PRON|DET|PROPN|NOUN)$/;
const QUESTION_WORD = /^(?:who|what|when|where|why|how|which|whose)$/;

/**
 * Reads negation, question and condition from the words of a clause: 'did not pass', 'no ship sank', 'failed to pass',
 * 'Will it pass?', 'should it pass', 'unless it passes'. 'Not only' and 'no doubt' are not negations.
 *
 * @param tokens of the text, in order
 */
export function polarityOf(span: Span, tokens: readonly Token[]): Polarity {
  const words = tokensIn(span, tokens);
  const lower = words.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  return {
    negated: lower.some((word, index) =>
      isNegation(word, lower[index + 1] ?? '', words[index + 1]?.pos ?? ''),
    ),
    question: isQuestion(lower, words),
    condition: lower.some((word) => CONDITION.test(word)) || isInverted(lower, words),
  };
}

function tokensIn({ start, end }: Span, tokens: readonly Token[]): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last]?.end ?? end + 1) <= end) last += 1;
  return tokens.slice(low, last);
}

function isNegation(word: string, next: string, nextPos: string): boolean {
  if (REFUSAL.test(word)) return next === 'to';
  if (word === 'no')
    return (
      next === 'longer' ||
      (/^(?:NOUN|ADJ|PROPN)$/.test(nextPos) && !/^(?:doubt|matter|less|fewer)$/.test(next))
    );
  return NEGATION.test(word) && !(word === 'not' && /^(?:only|just|merely|least)$/.test(next));
}

function isQuestion(lower: readonly string[], words: readonly Token[]): boolean {
  if (lower.at(-1) === '?') return true;
  const opens = QUESTION_WORD.test(lower[0] ?? '') && words[1]?.pos === 'AUX';
  return opens && SUBJECT.test(words[2]?.pos ?? '') && lower.at(-1) !== '.';
}

/** 'Should it rain', 'were it to pass', 'had they known'. */
const isInverted = (lower: readonly string[], words: readonly Token[]): boolean =>
  /^(?:should|were|had)$/.test(lower[0] ?? '') && SUBJECT.test(words[1]?.pos ?? '') && lower.at(-1) !== '?';
