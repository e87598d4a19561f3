/** The parts of a review by their names on the command line, in order. */
export const PART_NAMES = ['source', 'names', 'issues', 'claims', 'positions', 'events', 'gaps'] as const;

export interface ReviewOptions {
  readonly only?: (typeof PART_NAMES)[number];
  readonly from?: string;
  readonly flagged?: true;
  readonly summary?: true;
}
