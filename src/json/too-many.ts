import { LIMITS } from './limits.js';
import type { Finding } from './problem.js';

/** The limit for every stage of the check, and its message. */

/** @param what the things that exceed the limit */
export const tooMany = (what = 'problems') => ({
  rule: 'too-many-problems',
  message: `more than ${LIMITS.problems} ${what}; the rest was not checked`,
  remedy: 'fix these first',
});

/**
 * Collects findings up to the limit.
 *
 * @param what the kind of findings, if they are not all possible problems
 * @returns at most LIMITS.problems, plus one that says that there are more
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
