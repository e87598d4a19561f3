/** What is held against the text, in the order of the report. */
export const CHECKS = ['places', 'hedge words', 'names', 'misprints', 'coverage', 'own words'] as const;

/** Something that does not hold. */
export interface Fault {
  readonly check: (typeof CHECKS)[number];
  /** Of what is wrong in the briefing, where it is there. */
  readonly address?: string;
  /** Of the text, counted from 1. */
  readonly line?: number;
  readonly message: string;
}
