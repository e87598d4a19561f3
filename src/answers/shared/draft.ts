import accuracy from '../../../data/accuracy.json' with { type: 'json' };
import { draftWords, type ReviewState } from '../../briefing/review-state.js';
import { paragraph, quiet, text } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { capitalized } from './voiced.js';

/** How layouts mark unreviewed entries: each has an asterisk, which is explained once. */

const SIGN = '*';

export const unreviewed = (proposed: true | undefined): Inline[] => (proposed ? [text(SIGN)] : []);

/** Adds an asterisk to the word for an unreviewed entry: 'likely*'. */
export const withSign = (word: string, proposed: true | undefined): string =>
  proposed ? `${word}${SIGN}` : word;

/**
 * Example: 'Draft by rules: 3 of 41 claims reviewed. * not reviewed'. Empty if everything has been reviewed.
 * The notice also says how often the rules are wrong.
 */
export const draftNotice = (draft: ReviewState | undefined): Block[] =>
  draft === undefined ? [] : [paragraph([quiet(`${noticeOf(draft)} ${SIGN} not reviewed`)])];

/** The notice as inline text, without an explanation of the asterisk, for drafts in which nothing has been reviewed. */
export const draftInlines = (draft: ReviewState | undefined): Inline[] =>
  draft === undefined ? [] : [quiet(` ${noticeOf(draft)}`)];

const noticeOf = (draft: ReviewState): string =>
  `${capitalized(draftWords(draft))}.${isByRules(draft) ? ` Expect to correct ${WRONG_SHARE}${draft.reviewed === 0 ? '' : ' of the others'}.` : ''}`;

const isByRules = ({ by, reviewed, claims }: ReviewState): boolean =>
  reviewed < claims && by.length === 1 && by[0] === 'rules';

/** The share of claims for which the rules get the standing, hedge or voice wrong: 'about 3 in 10'. */
export const WRONG_SHARE = `about ${Math.round((100 - accuracy.drafts.right) / 10)} in 10`;

export const proposedCell = (proposed: true | undefined): string => (proposed ? 'yes' : '');
