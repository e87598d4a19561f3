/** Adverbs that can come between a contracted verb and the rest of the predicate. */
const ADVERBS = '(?:(?:already|also|always|just|never|not|now|really|still) )*';

/**
 * Participles that rarely follow a noun without a verb. Regular ones are not listed, since they also follow
 * possessives: 'Berg's wanted list'.
 */
const PARTICIPLES =
  'been become begun bought brought come done fallen found gone got had held kept left lost made met paid put ' +
  'risen said sent set shown spent taken told won written';

/** Words that can follow 'is' but not a possessive. */
const AFTER_IS =
  '(?:an?|the|about|likely|unlikely|not|ready|set|due|able|unable|sure|going|worried|(?:say|tell|claim|ask|promis)ing|[a-z]+ing (?:to|that|the|an?|it|them|him|his|her|their|its)|(?:already|still|also|now|never|always) [a-z]+)\\b';

const CONTRACTED = [
  [new RegExp(`(?<=\\p{L})['’]s (?=${ADVERBS}(?:${PARTICIPLES.replaceAll(' ', '|')})\\b)`, 'gu'), 'has'],
  [new RegExp(`(?<=\\p{L})['’]s (?=${ADVERBS}${AFTER_IS})`, 'gu'), 'is'],
] as const;

/** Words after which "'s" and its verb are read correctly. */
const PRONOUN = /\b(?:he|she|it|that|there|here|what|who|where|how|let)$/i;

/** Writes contracted verbs after nouns in full, since taggers mistake them for possessives: 'Lind's been ill'. */
export const withoutContractions = (sentence: string): string =>
  CONTRACTED.reduce(
    (text, [pattern, verb]) =>
      text.replace(pattern, (found, at: number) => (PRONOUN.test(text.slice(0, at)) ? found : ` ${verb} `)),
    sentence,
  );
