import lists from '../../../data/lexicon/reading/not-names.json' with { type: 'json' };
import { MONTHS } from '../../text/months.js';
import { SHORT_MONTHS, WEEKDAYS } from '../dates/words.js';
import { SENTENCE_OPENERS } from '../sentences/following-words.js';

/** Words that have a capital and are no part of anybody's name. */
const WITH_CAPITALS = lists.withCapitals;

/** April and June may be somebody's name; 'Mar' and 'Apr' only with a full stop are none. */
const MONTH_WORDS = [...MONTHS, ...SHORT_MONTHS].filter(
  (word) => !/^(?:April|June?|Jul|Mar|Apr)$/.test(word),
);

/** They open sentences, and stand inside names too: 'National Police'. */
const INSIDE_NAMES = new Set(lists.insideNames);

export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...[...SENTENCE_OPENERS].filter((word) => !INSIDE_NAMES.has(word)),
  ...WITH_CAPITALS,
  ...WEEKDAYS,
  ...MONTH_WORDS,
  ...SHORT_MONTHS.map((word) => `${word}.`),
]);
