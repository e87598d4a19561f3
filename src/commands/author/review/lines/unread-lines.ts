import type { Review } from '../../../../drafting/review/state/state.js';
import { unreadOf } from '../../../../drafting/review/wording/unread.js';
import type { Paint } from './paint.js';
import { labeledRow } from './rows.js';

/** Renders the sentences of a source that no claim comes from: 'P1.s2  He was 95.' */
export const unreadLines = (review: Review, width: number, paint: Paint): string[] =>
  review.at === undefined
    ? []
    : unreadOf(review, review.at, review.tools.text).flatMap(({ at, words }) =>
        labeledRow(at, words, width, paint),
      );
