import type { BriefingFile } from '../../src/briefing/file/schema.js';

/** Adds a second sentence to an issue and to the summary of the example, as in a brief that a model wrote. */
export function tellIssue(file: BriefingFile): void {
  file.summary = [...file.summary, { text: 'Sudland refuses lower fees.', claims: ['c6'], continues: true }];
  Object.assign(file.issues[1] ?? {}, {
    details: [{ text: 'Sudland is alleged to have hidden the spill.', claims: ['c5'] }],
  });
}
