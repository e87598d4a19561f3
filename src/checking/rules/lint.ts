import type { Briefing } from '../../briefing/briefing.js';
import { atMost, LIMITS } from '../../json/limits.js';
import { type Finding, pointerTo } from '../../json/problem.js';
import { nearest } from '../../text/typing-errors.js';
import { CHECKED_RULES, RULES } from './index.js';
import type { CheckedRule } from './rule.js';

/** Called between rules with the number of rules that are finished. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Checks a briefing against the rules that go beyond the schema.
 *
 * @returns the findings that are not suppressed: at most LIMITS.problems per rule, and a note if there are more
 */
export function lint(
  briefing: Briefing,
  rules: readonly CheckedRule[] = CHECKED_RULES,
  onProgress: OnProgress = () => {},
): Finding[] {
  const acceptances = acceptancesIn(briefing);
  const findings: Finding[] = [];
  const asked = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const found = atMost(findingsOf(rule, briefing, acceptances), rule.name);
    for (const finding of found) findings.push(finding);
    // If a rule stopped early, its suppressions may still be needed.
    if (found.length <= LIMITS.problems) asked.add(rule.name);
    onProgress(index + 1, rules.length);
  }
  return [...findings, ...atMost(needless(acceptances, asked), 'needless-accept')];
}

function* findingsOf(rule: CheckedRule, briefing: Briefing, acceptances: Acceptances): Generator<Finding> {
  for (const spotted of rule.check(briefing)) {
    if (!isAccepted(acceptances, spotted.pointer, rule.name))
      yield { severity: rule.severity, rule: rule.name, ...spotted };
  }
}

/** A suppression, with its rule, its location, and whether it was needed. */
interface Acceptance {
  readonly rule: string;
  readonly pointer: string;
  used: boolean;
}

/** Maps the pointer of a part of the file to the suppressions for this part. */
type Acceptances = ReadonlyMap<string, readonly Acceptance[]>;

/** The maximum depth of an `accept`, as in `issues/2/details/0`. */
const DEEPEST = 4;

function acceptancesIn({ file }: Briefing): Acceptances {
  const found = new Map<string, Acceptance[]>();
  const visit = (value: unknown, keys: readonly string[], depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
    const { accept } = value as { accept?: readonly { rule: string }[] };
    if (Array.isArray(accept))
      found.set(
        pointerTo(...keys),
        accept.map(({ rule }, at) => ({ rule, pointer: pointerTo(...keys, 'accept', at), used: false })),
      );
    for (const [key, child] of Object.entries(value)) visit(child, [...keys, key], depth + 1);
  };
  visit(file, [], 0);
  return found;
}

/** Returns whether a finding is suppressed at its place or in an enclosing part. */
function isAccepted(acceptances: Acceptances, pointer: string, rule: string): boolean {
  if (acceptances.size === 0) return false;
  for (let around = pointer; ; around = around.slice(0, around.lastIndexOf('/'))) {
    const acceptance = acceptances.get(around)?.find((one) => one.rule === rule);
    if (acceptance) {
      acceptance.used = true;
      return true;
    }
    if (around === '') return false;
  }
}

/** Reports suppressions that no checked rule needed, since each would hide the next real problem. */
function needless(acceptances: Acceptances, asked: ReadonlySet<string>): Finding[] {
  const known = RULES.map(({ name }) => name);
  return [...acceptances.values()].flat().flatMap(({ rule, pointer, used }): Finding[] => {
    const common = { severity: 'warning', rule: 'needless-accept', pointer } as const;
    if (!known.includes(rule)) {
      const [near] = nearest(rule, known, 1);
      const remedy = near ? `did you mean '${near}'?` : 'briefing help rules lists the rules';
      return [{ ...common, message: `there is no rule '${rule}'`, remedy }];
    }
    if (used || !asked.has(rule)) return [];
    return [
      {
        ...common,
        message: `nothing here breaks the rule '${rule}'`,
        remedy: `remove '${rule}' from "accept"`,
      },
    ];
  });
}
