import type { Answer } from '../answer.js';
import { changesTable, layoutChanges } from './changes-layout.js';
import { type ChangesRecord, changesSchema } from './changes-record.js';

export { makeChanges } from './changes-record.js';

export const changes: Answer<ChangesRecord> = {
  kind: 'changes',
  schema: changesSchema,
  layout: layoutChanges,
  table: changesTable,
};
