import { LIMITS } from './limits.js';
import type { Finding } from './problem.js';

/** Where every stage of the check stops, and what it says then. */

/** @param what there are more of than may be told */
export const tooMany = (what = 'problems') => ({
  rule: 'too-many-problems',
  message: `more than ${LIMITS.problems} ${what}; the rest was not checked`,
  remedy: 'mend these first',
});

/**
 * Takes as many findings as may be told, and looks no further.
 *
 * @param what they are, where they are not all that there can be
 * @returns at most LIMITS.problems and one that says that there are more
 */
export function atMost(found: Iterable<Finding>, what?: string): Finding[] {
  const findings: Finding[] = [];
  for (const finding of found) {
    const { severity, pointer } = finding;
    if (findings.length === LIMITS.problems) return [...findings, { severity, pointer, ...tooMany(what) }];
    findings.push(finding);
  }
  return findings;
}
