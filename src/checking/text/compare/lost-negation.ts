import { difference } from '../../meaning/compare/difference.js';
import { NEGATIVE_WORDS } from '../../meaning/lexicon/negative-words.js';
import type { Difference, Meaning } from '../../meaning/meaning.js';
import { textOf } from '../../meaning/ranges.js';
import { rootsOf } from '../../meaning/support.js';

/** Finds a word that a part asserts and a claim denies: 'pleaded guilty' for 'pleaded not guilty'. */
export function lostNegation(part: Meaning, { words, negations }: Meaning): Difference | undefined {
  if (part.negations.length > 0 || part.words.some(({ lower }) => NEGATIVE_WORDS.has(lower)))
    return undefined;
  const own = rootsOf(part);
  const lost = negations.find(({ denied, at }) => {
    const places = words.flatMap(({ root }, place) => (root === denied ? [place] : []));
    return denied !== undefined && own.has(denied) && places.every((place) => place > at && place - at <= 2);
  });
  if (lost === undefined) return undefined;
  const said = part.words.find(({ root }) => root === lost.denied)?.text ?? '';
  const last = words.findIndex(({ root }) => root === lost.denied);
  return difference('negated', true, said, textOf(words, { first: lost.at, last }));
}
