import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { inReadingOrder } from '../../items.js';
import type { ReviewText } from '../../text.js';

/** How many claims before a claim are searched for answers. */
const REACH = 12;

/** The maximum number of words of an answer. */
const LONGEST = 6;

/**
 * Returns the words that the reviewer has put into earlier claims in place of words of the source, the nearest first:
 * 'the foreign pilots' in 'They will expel the foreign pilots', if the source has 'them'.
 *
 * @param isSeveral true to return only plurals, false to return only singulars
 */
export function answersBefore(
  isSeveral: boolean,
  { id }: Pick<Claim, 'id'>,
  file: BriefingFile,
  text: ReviewText,
): string[] {
  const order = inReadingOrder(file);
  const end = order.findIndex((one) => one.id === id);
  const answers = order
    .slice(Math.max(0, end - REACH), Math.max(0, end))
    .flatMap((one) => answerIn(one, text) ?? []);
  return [...new Set(answers.reverse())].filter((words) => /[^s]s$/u.test(words) === isSeveral);
}

function answerIn({ text: claim, source, span, proposed }: Claim, text: ReviewText): string | undefined {
  const old = (span && text.words(source, span))?.split(' ');
  const now = claim.replace(/[.!?]$/u, '').split(' ');
  if (old === undefined || proposed !== undefined) return undefined;
  const plain = (word: string) => word.toLowerCase().replace(/[.,!?]$/u, '');
  const isSame = (one = '', other = '') => plain(one) === plain(other);
  const start = now.findIndex((word, index) => !isSame(word, old[index]));
  if (start < 0) return undefined;
  let same = 0;
  while (same < Math.min(now.length, old.length) - start - 1 && isSame(now.at(-1 - same), old.at(-1 - same)))
    same += 1;
  const words = now.slice(start, now.length - same);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const answer = words.join(' ').replace(/^The /u, 'the ');
  return /^(?:the \p{L}|\p{Lu})/u.test(answer) && /^[\p{L}\p{N} ’'-]+$/u.test(answer) ? answer : undefined;
}
