import { LIMITS, limitBehind } from '../../meaning/compare/limits.js';
import type { Difference, Figure, Meaning, MeaningWord } from '../../meaning/meaning.js';
import { difference } from './difference.js';

/** 'more than 12' for 12, and 12 for 'at least 12'; numbers that have changed places. */
export function otherNumbers(part: Meaning, meaning: Meaning): Difference[] {
  const shared = part.figures.flatMap((figure) => {
    const other = meaning.figures.find(({ value }) => value !== undefined && value === figure.value);
    return other === undefined ? [] : [{ figure, other }];
  });
  const limited = shared.flatMap(({ figure, other }) => {
    const [own = '', others = ''] = [limitOf(part, figure), limitOf(meaning, other)];
    return own === others || LIMITS.get(own) === LIMITS.get(others)
      ? []
      : [difference('firmer', true, `${own} ${figure.text}`.trim(), `${others} ${other.text}`.trim())];
  });
  const [first, second] = shared;
  const isTurned = first && second && first.other.first > second.other.first;
  return isTurned
    ? [...limited, difference('other-figure', true, first.figure.text, second.figure.text)]
    : limited;
}

const limitOf = (meaning: Meaning, figure: Figure): string | undefined =>
  limitBehind(meaning.words, figure) ?? limitBefore(meaning, figure.first);

function limitBefore({ words }: Meaning, first: number): string | undefined {
  const before = words.slice(Math.max(0, first - 2), first + 1).map(({ lower }) => lower);
  // 'Turned around two times'.
  return before.find(
    (word, at) => LIMITS.has(word) && !(word === 'around' && isMotion(words[first - 3 + at])),
  );
}

const isMotion = (word: MeaningWord | undefined): boolean =>
  word?.pos === 'VERB' && /^(?:turn|send|go|com)/.test(word.root);
