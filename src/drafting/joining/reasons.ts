import { DIFFERENCES, OTHER } from '../../briefing/file/vocabulary.js';

/** The ways in which two contradictory claims can differ. */
export const REASONS = [...DIFFERENCES, OTHER] as const;
export type Reason = (typeof REASONS)[number];
