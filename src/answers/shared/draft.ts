import { draftWords, type ReviewState } from '../../briefing/review-state.js';
import { paragraph, quiet, text } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';

/** How layouts mark what nobody has reviewed yet: a sign behind each entry, and one line that says what it means. */

const SIGN = '*';

/** The sign; nothing for what somebody has reviewed. */
export const unreviewed = (proposed: true | undefined): Inline[] => (proposed ? [text(SIGN)] : []);

/** A word with the sign: 'likely*'. */
export const withSign = (word: string, proposed: true | undefined): string =>
  proposed ? `${word}${SIGN}` : word;

/** 'Draft by rules: 3 of 41 claims reviewed. * not reviewed'; nothing where nothing waits for a review. */
export function draftNotice(draft: ReviewState | undefined): Block[] {
  if (draft === undefined) return [];
  const words = draftWords(draft);
  return [paragraph([quiet(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}. ${SIGN} not reviewed`)])];
}

/** For spreadsheets, in a column of its own. */
export const proposedCell = (proposed: true | undefined): string => (proposed ? 'yes' : '');
