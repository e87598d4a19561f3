import { lineBreak, quiet, text } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import { claimStanding, disputeInlines } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';

const MOST_DISPUTES = 6;

/** The voice as a label unless it is the source's own, the sentence, its standing, and what disputes it. */
export const claimWords = (claim: ClaimRecord): Inline[] => [
  ...(claim.voice.name === undefined ? [] : [quiet(`${claim.voice.name}: `)]),
  text(`${claim.text} `),
  ...claimStanding(claim),
  ...claim.disputes.slice(0, MOST_DISPUTES).flatMap((other) => [lineBreak, ...disputeInlines(other, claim)]),
];

/** What nobody may say, after a cross; then the sentence that may be said. */
export const forbidden = ({ asFact }: ClaimRecord): Inline[] =>
  asFact === undefined ? [] : [text(asFact, 'forbidden'), text(' Say: ')];
