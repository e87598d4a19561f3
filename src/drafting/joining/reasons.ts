import { DIFFERENCES, OTHER } from '../../briefing/file/vocabulary.js';

/** What two claims that contradict each other can differ in. */
export const REASONS = [...DIFFERENCES, OTHER] as const;
export type Reason = (typeof REASONS)[number];
