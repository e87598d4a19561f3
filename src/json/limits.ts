import type { Finding } from './problem.js';

/** The limits for a briefing file. A file that exceeds them is rejected before it takes much time or memory. */
export const LIMITS = {
  /**
   * The number of bytes in a file. A briefing with 100,000 issues, each with a claim and a position, takes up 54 MB; a
   * briefing of a long article takes up 50 KB.
   */
  bytes: 64 * 1024 * 1024,
  depth: 64,
  /** The number of UTF-16 code units in a string. */
  string: 65_536,
  /** The number of UTF-16 code units in a sentence. The limit is about a page and a half of text. */
  sentence: 4_096,
  name: 512,
  keys: 1_000,
  /** The number of problems after which checking stops. */
  problems: 10_000,
} as const;

/** @param rule the rule that found the problems, if only one rule was stopped */
export const tooMany = (rule?: string) => ({
  rule: 'too-many-problems',
  message: `${rule === undefined ? '' : `the rule '${rule}' found `}more than ${LIMITS.problems.toLocaleString('en-US')} problems; the rest of the file was not checked`,
  remedy: 'fix these first',
});

/**
 * Returns findings up to the limit.
 *
 * @param rule the rule that found them, if all come from one rule
 * @returns at most LIMITS.problems findings; if there are more, another finding says so
 */
export function atMost(found: Iterable<Finding>, rule?: string): Finding[] {
  const findings: Finding[] = [];
  for (const finding of found) {
    const { severity, pointer } = finding;
    if (findings.length === LIMITS.problems) return [...findings, { severity, pointer, ...tooMany(rule) }];
    findings.push(finding);
  }
  return findings;
}
