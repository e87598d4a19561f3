import { unreadOf } from '../../../../drafting/review/wording/unread.js';
import { choose } from './choices.js';
import type { Question } from './question.js';

/** Adds a sentence that no claim comes from; with several, asks which. */
export const askUnread: Question = async (prompter, review, item) => {
  const unread = unreadOf(review, item, review.tools.text);
  const [only, another] = unread;
  if (only === undefined) return 'Every sentence has a claim.';
  const at = another
    ? await choose(
        prompter,
        'Which sentence is a claim?',
        unread.map((one) => ({ label: `${one.at} ${one.words}`, value: one.at })),
      )
    : only.at;
  return at === undefined ? undefined : { do: 'add sentence', at };
};
