import { isDenying } from '../lexicon/negative-words.js';
import type { Difference, Meaning } from '../meaning.js';
import { hasSense, isOpposite } from '../senses.js';
import { rootsOf } from '../support.js';
import { denial } from './difference.js';

/** Finds opposites: 'fell' for 'rose'. */
export function opposite(said: Meaning, source: Meaning): Difference | undefined {
  const [own, others] = [rootsOf(said), rootsOf(source)];
  const fresh = new Set([...own].filter((root) => !others.has(root)));
  for (const { root, text, lower, isContent, pos } of said.words) {
    if ((!isContent && !/^(?:less|fewer|below|above)$/.test(lower)) || others.has(root)) continue;
    if (source.words.some((word) => word.lower === lower)) continue;
    const against = source.words.find(
      (word) => isOpposite(root, word.root) && !own.has(word.root) && !hasSense(fresh, word.root),
    );
    if (against && denialsBeside(root, said) === denialsBeside(against.root, source))
      return denial(text, against.text, pos === 'VERB' && !ORDINAL.test(against.lower));
  }
  return undefined;
}

const denialsBeside = (root: string, { negations, words }: Meaning): number =>
  negations.length + words.filter((word) => word.root !== root && isDenying(word)).length;

/** Ordinals, which seem to be opposites of verbs: 'the trial lasted' does not contradict 'the first trial'. */
const ORDINAL = /^(?:first|last)$/;
