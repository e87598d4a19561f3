import type { Claim } from '../../../../briefing/file/schema.js';
import type { ReviewText } from '../../text.js';
import type { Meanings } from './dependent.js';
import type { Referring } from './words.js';

/** How many sentences before the claim are searched for a time. */
const REACH = 4;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What each word for a time can stand for: '2003' for 'year', 'May 2003' or 'May' for 'month'. */
const TIMES: Readonly<Record<string, string>> = {
  year: '(?:1[5-9]|20)\\d\\d',
  month: `${MONTH}(?: (?:1[5-9]|20)\\d\\d)?`,
  day: `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? (?:1[5-9]|20)\\d\\d)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`,
  decade: '(?:1[5-9]|20)\\d0s',
};

/**
 * Finds the times that 'the same year' or 'that day' may mean in the words before the claim, the nearest first. A time
 * that has no preposition gets one: 'It sank the same year' becomes 'It sank in 2003'.
 */
export function timesMeant({ word, index }: Referring, claim: Claim, text: ReviewText): Meanings {
  const noun = word.toLowerCase().split(' ').at(-1) ?? '';
  const { sentence = '', span } = text.passageOf(claim) ?? {};
  const places = [sentence.slice(0, span?.start ?? 0), ...text.before(claim, REACH)];
  const found = places.flatMap((words) =>
    [...words.matchAll(new RegExp(`\\b(?:${TIMES[noun]})(?!\\p{L}|\\d)`, 'gu'))]
      .map(([time]) => time)
      .reverse(),
  );
  const before = claim.text.slice(0, index);
  const isBare = /^of\s/u.test(word) || /\b(?:in|on|of|during|by|since|until|from|later)\s$/iu.test(before);
  const preposition = isBare ? '' : noun === 'day' ? 'on ' : 'in ';
  const times = [...new Set(found)];
  return { meant: times.map((time) => ({ name: `${preposition}${time}` })), isSure: times.length === 1 };
}
