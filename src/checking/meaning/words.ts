import words from '../../../data/lexicon/checking/light-words.json' with { type: 'json' };
import type { Token } from '../../reading/reading.js';
import type { MeaningWord } from './meaning.js';
import { rootOf } from './root.js';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X', 'INTJ']);

/** Words that are not content words although their part of speech suggests it. */
const LIGHT = new Set(words);

export function meaningWord({ text, pos }: Token): MeaningWord {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const isContent = CONTENT.has(pos) && !LIGHT.has(lower) && /[\p{L}\p{N}]/u.test(lower);
  return { text, lower, root: rootOf(lower), pos, isContent };
}

/** Whether a word is a punctuation mark or conjunction that ends a clause. */
export const endsClause = ({ lower }: MeaningWord): boolean =>
  /^(?:[,;:.!?—–()]|but|while|whereas|although|though|because|which|who)$/u.test(lower);
