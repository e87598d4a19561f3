import { Briefing } from '../briefing/briefing.js';
import { applyChanges, type ChangeAt } from '../briefing/changes/apply-changes.js';
import type { Change } from '../briefing/changes/read-changes.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import type { Finding } from '../json/problem.js';
import { newFindings } from './new-findings.js';

/** A finding, with the index of the change that caused it. A finding on the whole file has no index. */
export interface ChangeFinding extends Finding {
  readonly change: number | undefined;
}

export interface CheckedChanges {
  /** The changed briefing; undefined if there are errors, in which case the briefing must not be written. */
  readonly briefing: Briefing | undefined;
  readonly findings: readonly ChangeFinding[];
}

/** An additional check of a changed briefing, for example against the stored texts of its sources. */
export type Check = (after: Briefing, before: Briefing) => readonly Finding[];

/** Applies changes to a briefing and checks the result. Only findings that the changes introduced are reported. */
export function checkChanges(
  before: BriefingFile,
  changes: readonly Change[],
  further: readonly Check[] = [],
): CheckedChanges {
  const applied = applyChanges(before, changes);
  if ('problems' in applied) return { briefing: undefined, findings: applied.problems };
  const { briefing } = applied;
  const findings = [newFindings, ...further]
    .flatMap((check) => check(briefing, new Briefing(before)))
    .map((finding) => withChange(finding, applied.changeAt));
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return { briefing: isWrong ? undefined : briefing, findings };
}

const withChange = (finding: Finding, changeAt: ChangeAt): ChangeFinding => ({
  ...finding,
  change: changeAt(finding.pointer),
});
