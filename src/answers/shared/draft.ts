import { draftWords, type ReviewState } from '../../briefing/review-state.js';
import { paragraph, quiet, text } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';

/** How layouts mark unreviewed entries: a sign after each, and one line that explains it. */

const SIGN = '*';

/** The sign; empty for reviewed entries. */
export const unreviewed = (proposed: true | undefined): Inline[] => (proposed ? [text(SIGN)] : []);

/** A word with the sign: 'likely*'. */
export const withSign = (word: string, proposed: true | undefined): string =>
  proposed ? `${word}${SIGN}` : word;

/** 'Draft by rules: 3 of 41 claims reviewed. * not reviewed'; nothing if everything is reviewed. */
export function draftNotice(draft: ReviewState | undefined, unsigned = false): Block[] {
  if (draft === undefined) return [];
  const words = draftWords(draft);
  const sign = unsigned ? '' : ` ${SIGN} not reviewed`;
  return [paragraph([quiet(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}.${sign}`)])];
}

/** For spreadsheets, in a separate column. */
export const proposedCell = (proposed: true | undefined): string => (proposed ? 'yes' : '');
