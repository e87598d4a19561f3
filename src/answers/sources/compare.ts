import type { Answer } from '../answer.js';
import { compareTable, layoutCompare } from './compare-layout.js';
import { type CompareRecord, compareSchema } from './compare-record.js';

export { makeCompare } from './compare-record.js';

export const compare: Answer<CompareRecord> = {
  kind: 'compare',
  schema: compareSchema,
  layout: layoutCompare,
  table: compareTable,
};
