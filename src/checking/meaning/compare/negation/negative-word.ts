import { verbForms } from '../../../../reading/voices/lexicon/verb-forms.js';
import { NEGATIVE_WORDS } from '../../lexicon/negative-words.js';
import type { MeaningWord } from '../../meaning.js';

const negativeForms: ReadonlySet<string> = new Set(
  [...NEGATIVE_WORDS].flatMap((word) => [...verbForms(word), ...verbForms(word).map((form) => `${form}s`)]),
);

/** Whether a word is a superlative, which a denial can paraphrase: 'never higher' for 'the highest ever'. */
export const isSuperlative = ({ lower, pos }: MeaningWord): boolean =>
  (/est$/.test(lower) && pos === 'ADJ') ||
  /^(?:most|least|only|first|record|unprecedented|ever)$/.test(lower);

/** Whether a word is negative. Some words are negative as verbs, but not as nouns: 'stops in Shanghai', 'a drop'. */
export const isNegative = ({ lower, pos }: MeaningWord): boolean =>
  negativeForms.has(lower) && (pos === 'VERB' || !NOUNS_TOO.includes(lower.replace(/s$/, '')));

const NOUNS_TOO: readonly string[] = ['stop', 'drop', 'ban', 'bar', 'block', 'miss', 'end', 'close'];
