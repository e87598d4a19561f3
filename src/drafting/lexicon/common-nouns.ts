import words from '../../../data/lexicon/drafting/common-nouns.json' with { type: 'json' };

/** Singular nouns that do not indicate the topic of a text. */
const COMMON: ReadonlySet<string> = new Set(words.common);

export const isTooCommon = (noun: string): boolean => COMMON.has(noun);

/** Adjectives of number, time or degree that do not indicate a topic. */
const COMMON_ADJECTIVES: ReadonlySet<string> = new Set(words.commonAdjectives);

export const isCommonAdjective = (word: string): boolean => COMMON_ADJECTIVES.has(word);
