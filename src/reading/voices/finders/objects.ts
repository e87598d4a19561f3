import { lowerAt, occursBefore, type Range, textAt, type Word } from '../../line/words.js';
import { lastWord } from './contents.js';

/** Whether a verb states a figure: 'put the toll at 19', 'gave the number of passengers as 198'. */
export function givesFigure(words: readonly Word[], verb: number): boolean {
  let figure = false;
  for (let index = verb + 1; index < verb + FIGURE_REACH; index += 1) {
    figure ||= FIGURE.test(lowerAt(words, index));
    if (figure && /^(?:at|as)$/.test(lowerAt(words, index))) return true;
    if (/^[,.;]$/.test(lowerAt(words, index))) return false;
  }
  return false;
}

const FIGURE_REACH = 12;
const FIGURE =
  /^(?:toll|number|numbers|figure|figures|total|cost|costs|price|value|count|fee|age|share|rate|loss|losses|damage|size|distance|speed|height|length|weight|depth|chance|odds)$/;

/** Includes an addition to a figure: 'put the fee at 35 million, with 3 million more if they win'. */
export const withAddition = (words: readonly Word[], [first, last]: Range): Range =>
  textAt(words, last + 1) === ',' && ADDITION.test(lowerAt(words, last + 2))
    ? [first, lastWord(words)]
    : [first, last];

const ADDITION = /^(?:with|plus|up|down|about|more|less|compared|including|excluding|rather|or)$/;

/** Whether the object of a verb is a statement: 'issued a short statement'. */
export const givesStatement = (words: readonly Word[], verb: number): boolean =>
  words
    .slice(verb + 1, verb + 5)
    .some(({ lower }) => /^(?:statement|letter|message|apology|warning)$/.test(lower));

/** Whether a verb compares its object to something: 'sees the plan as a threat'. */
export const isComparison = (words: readonly Word[], verb: number): boolean =>
  occursBefore(words.slice(verb + 2, verb + 10), /^(?:as|among)$/, /^[,.;:]$/);

/**
 * Verbs that express an opinion of their object. The clause before the verb is not their content: 'When it shut, Lind
 * praised it'.
 */
export const WITH_OBJECT =
  /^(?:back|blame|condemn|congratulate|criticize|criticise|defend|denounce|endorse|honor|honour|oppose|praise|support|thank|welcome)$/;
