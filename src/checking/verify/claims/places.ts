import type { Claim } from '../../../briefing/file/schema.js';
import type { Finding } from '../../finding.js';
import type { SourceText } from '../read-source.js';
import { type ClaimInText, findingOf } from './claim-in-text.js';

/** Finds a claim whose place is not in the text. */
export function noSuchPlace(claim: Claim, pointer: string, { sentences }: SourceText): Finding {
  const block = claim.at.replace(/\.s\d+$/u, '');
  const last = sentences.findLast(({ at }) => at === block || at.startsWith(`${block}.`));
  const message = last
    ? `the text has no ${claim.at}: the last sentence of ${block} is ${last.at}`
    : `the text has no ${claim.at}`;
  return findingOf(
    { claim, pointer },
    {
      kind: 'no-such-place',
      severity: 'error',
      message,
      words: { claim: claim.at, ...(last && { source: last.at }) },
      remedy: 'correct the place (briefing read TEXT lists the sentences with their places)',
    },
  );
}

/** Finds a span that is outside the text, or not in the sentence that the claim cites. */
export function spanFindings(one: ClaimInText): Finding[] {
  const { claim, sentence, text } = one;
  if (claim.span === undefined) return [];
  const { start, end } = claim.span;
  const isInside = start < end && end <= text.text.length;
  if (isInside && start < sentence.end && end > sentence.start) return [];
  const message = isInside
    ? `its span ${start} to ${end} is not in ${claim.at}, which is ${sentence.start} to ${sentence.end}`
    : `its span ${start} to ${end} is outside of the text, which has ${text.text.length} characters`;
  return [
    findingOf(one, {
      kind: 'no-such-place',
      severity: 'error',
      message,
      words: isInside ? { source: text.text.slice(start, Math.min(end, start + 80)) } : {},
      remedy: 'correct the span or the place',
    }),
  ];
}
