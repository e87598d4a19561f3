import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { claimIn } from '../claims.js';
import { inserted, nextId, withFields } from '../entries.js';
import type { Outcome } from '../removal.js';
import type { ReviewText } from '../text.js';
import type { Split } from './joints.js';

/** Splits a claim: both parts are unreviewed, and the hedge stays with the part that contains it. */
export function split(
  file: BriefingFile,
  id: string,
  { first, second }: Split,
  text: ReviewText | undefined,
): Outcome {
  const claim = claimIn(file, id);
  const proposed = claim.proposed ?? { by: 'rules' as const };
  const part = (words: string): Claim =>
    withFields(claim, {
      text: partSentence(words),
      cue: claim.cue !== undefined && words.includes(claim.cue) ? claim.cue : undefined,
      span: text?.spanOf(claim, words) ?? claim.span,
      quote: claim.quote !== undefined && words.includes(claim.quote) ? claim.quote : undefined,
      asFact: undefined,
      misreading: undefined,
      accept: undefined,
      proposed,
    });
  const reduced = { ...file, claims: file.claims.map((one) => (one.id === id ? part(first) : one)) };
  return inserted(reduced, 'claims', { ...part(second), id: nextId(file, 'c') }, id);
}

/** A part as a sentence of its own: the split shows it before it is made. */
export function partSentence(words: string): string {
  const trimmed = words.replace(/^(?:and|but)\s+/iu, '').replace(/[\s,;:]+$/u, '');
  const text = `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}`;
  return /[.!?]["”'’)]?$/u.test(text) ? text : `${text}.`;
}
