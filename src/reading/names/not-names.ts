import lists from '../../../data/lexicon/reading/not-names.json' with { type: 'json' };
import { MONTHS } from '../../text/dates.js';
import { SHORT_MONTHS, WEEKDAYS } from '../dates/rule.js';
import { SENTENCE_OPENERS } from '../sentences/following-words.js';

/** Capitalized words that are never part of a name. */
const WITH_CAPITALS = lists.withCapitals;

/**
 * Months, except for those that can be names, such as 'April' and 'June'. 'Mar' and 'Apr' are months only with a
 * period.
 */
const MONTH_WORDS = [...MONTHS, ...SHORT_MONTHS].filter(
  (word) => !/^(?:April|June?|Jul|Mar|Apr)$/.test(word),
);

/** Words that can open a sentence and also occur within names, as in 'National Police'. */
const INSIDE_NAMES = new Set(lists.insideNames);

export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...[...SENTENCE_OPENERS].filter((word) => !INSIDE_NAMES.has(word)),
  ...WITH_CAPITALS,
  ...WEEKDAYS,
  ...MONTH_WORDS,
  ...SHORT_MONTHS.map((word) => `${word}.`),
]);
