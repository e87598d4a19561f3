/** What two claims that contradict each other can differ in. */
export const REASONS = ['number', 'date', 'name', 'negation', 'cause', 'other'] as const;
export type Reason = (typeof REASONS)[number];
