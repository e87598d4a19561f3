import type { Finding } from './problem.js';

/** The limits of a briefing file. Larger files are rejected early, before they take time or memory. */
export const LIMITS = {
  /**
   * The number of bytes in a file. 100,000 issues with a claim and a position each take 54 MB, a long article 50 KB.
   */
  bytes: 64 * 1024 * 1024,
  depth: 64,
  /** The number of UTF-16 code units in a string. */
  string: 65_536,
  /** The number of UTF-16 code units in a sentence: a page and a half. */
  sentence: 4_096,
  name: 512,
  keys: 1_000,
  /** The number of problems after which reading stops. */
  problems: 10_000,
} as const;

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
