import type { Answer } from '../../answer.js';
import { differenceLayout } from './layout.js';
import { type DifferenceRecord, differenceSchema } from './record.js';
import { differenceTable } from './table.js';

export { makeDifference } from './make.js';

/** The differences in meaning between two versions of a briefing. */
export const difference: Answer<DifferenceRecord> = {
  kind: 'difference',
  schema: differenceSchema,
  layout: differenceLayout,
  table: differenceTable,
};
