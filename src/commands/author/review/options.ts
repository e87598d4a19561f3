/** The parts as they are named on the command line, in their order. */
export const PART_NAMES = ['source', 'names', 'issues', 'claims', 'positions', 'events', 'gaps'] as const;

export interface ReviewOptions {
  readonly only?: (typeof PART_NAMES)[number];
  readonly from?: string;
  readonly flagged?: true;
  readonly summary?: true;
}
