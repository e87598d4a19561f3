import type { Claim } from '../../../../briefing/file/schema.js';
import { isOpen } from '../../../brief/lines.js';
import type { ReviewText } from '../../text.js';

/**
 * Returns whether a position in a claim is within a quotation, which may have begun in an earlier sentence of the
 * paragraph.
 *
 * @param offset the position, counted from the beginning of the claim
 */
export function isQuoted({ source, at, span }: Claim, text: ReviewText, offset = 0): boolean {
  const block = text.sentenceSpan({ source, at: at.replace(/\.s\d+$/u, '.s1') });
  if (span === undefined || block === undefined) return false;
  const end = Math.min(span.start + offset + 1, span.end);
  const before = text.words(source, { start: block.start, end }) ?? '';
  return isOpen(before);
}
