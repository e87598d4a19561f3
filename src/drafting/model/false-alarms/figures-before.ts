import type { Figure, Meaning } from '../../../checking/meaning/meaning.js';
import { rootsOf } from '../../../checking/meaning/support.js';

/** The beginning of a sentence that refers to the sentences before it: 'The money comes from the state', 'This says'. */
const REFERRING =
  /^(?:["“]?(?:The (?:amount|cash|funds?|funding|money|sum)|This|That|These|Those|They|It|Both))\b/;

/** How many sentences before a sentence are searched for the figure to which it refers. */
const NEAR = 2;

/**
 * Returns whether a figure is not in a sentence because the sentence only refers to it: 'the £1bn' for 'The money' after
 * a sentence about £1bn. The figure must be the only one of its kind in the nearest sentence with such figures.
 *
 * @param said the meaning of the words with the figure
 * @param index the index of the sentence
 * @param meanings the meanings of all sentences of the text
 */
export function isInSentenceBefore(
  words: string,
  said: Meaning,
  index: number | undefined,
  meanings: readonly Meaning[],
): boolean {
  const figure = said.figures.find(({ text, value }) => text === words && value !== undefined);
  const own = index === undefined ? undefined : meanings[index];
  if (figure === undefined || index === undefined || own === undefined || !REFERRING.test(own.text))
    return false;
  if (/^["“]?The /.test(own.text) && !isMoney(figure)) return false;
  const near = meanings.slice(Math.max(0, index - NEAR), index).reverse();
  const nearest = near.find(({ figures }) => figures.some((other) => areAlike(figure, other)));
  const alike = nearest?.figures.filter((other) => areAlike(figure, other)) ?? [];
  return (
    alike.length === 1 && alike[0]?.value === figure.value && isOfSameThing(figure, [own, nearest ?? own])
  );
}

/** Returns whether the noun after a figure is in one of the sentences: 'the £1bn for councils'. */
const isOfSameThing = ({ noun }: Figure, sentences: readonly Meaning[]): boolean =>
  noun === undefined || sentences.some((one) => rootsOf(one).has(noun));

const isMoney = ({ unit = '' }: Figure): boolean => /^[A-Z]{3}$/.test(unit);

const areAlike = (one: Figure, other: Figure): boolean =>
  one.unit === undefined
    ? other.unit === undefined && one.noun !== undefined && one.noun === other.noun
    : one.unit === other.unit;
