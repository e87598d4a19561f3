import type { Answer } from '../answer.js';
import { claimsTable, fullLayout, shortLayout } from './verify-layout.js';
import { type VerificationRecord, verificationSchema } from './verify-record.js';

export { makeVerification } from './verify-record.js';

/** The findings, then one line of counts. */
export const verification: Answer<VerificationRecord> = {
  kind: 'verification',
  schema: verificationSchema,
  layout: shortLayout,
  table: claimsTable,
};

/** The answer of `verification`, with every claim and the blocks of the text that have no claims. */
export const fullVerification: Answer<VerificationRecord> = { ...verification, layout: fullLayout };
