import words from '../../../../data/lexicon/negative-words.json' with { type: 'json' };
import type { MeaningWord } from '../meaning.js';
import { rootSet } from '../root.js';

/** Words that negate the words after them. */
export const NEGATORS: ReadonlySet<string> = new Set(words.negators);

/** Negators that negate only a following infinitive: 'failed to pass', unlike 'the levee failed'. */
export const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(words.beforeInfinitive);

/** Words that imply a denial, which a paraphrase may express with 'not'. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(words.negativeWords);

/** Roots of words that a negation can paraphrase: 'not broken' for 'intact'. */
export const IMPLIED_DENIALS = rootSet(words.impliedDenials);

/** Words that make a sentence certain or universal. */
export const BOOSTERS: ReadonlySet<string> = new Set(words.boosters);

/** Words that deny another word by their prefix or suffix: 'untested', 'incomplete', 'illegitimate', 'harmless'. */
const DENYING =
  /^(?:un(?!der|i|til|cle)|in(?=acc|act|ad|ap|cap|com(?!e|m|ing)|cor|dep|def|eff|el|suf|val|vis)|im(?=mob|mat|perf|poss|prob)|ir(?=re)|il(?=l)|dis)\p{L}{4,}$|^(?!un|regard|neverthe|nonethe)\p{L}{3,}less$/u;

export const isDenying = ({ lower, pos }: MeaningWord): boolean =>
  /^(?:ADJ|ADV|VERB)$/.test(pos) && DENYING.test(lower);
