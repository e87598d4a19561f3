import type { Briefing } from '../../briefing/briefing.js';
import { LIMITS } from '../../json/limits.js';
import { type Finding, pointerTo } from '../../json/problem.js';
import { atMost } from '../../json/too-many.js';
import { nearest } from '../../text/near.js';
import { CHECKED_RULES, RULES } from './index.js';
import type { CheckedRule } from './rule.js';

/** Called between two rules with how many of them are done. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Holds a briefing against the rules beyond the schema.
 *
 * @param rules those that are asked; all by default
 * @returns what they find and nobody accepted with a reason, at most LIMITS.problems of each rule and one that says so
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
    const found = atMost(findingsOf(rule, briefing, acceptances), `problems of the rule '${rule.name}'`);
    for (const finding of found) findings.push(finding);
    // Of a rule that was not asked to its end it is not known what it needs.
    if (found.length <= LIMITS.problems) asked.add(rule.name);
    onProgress(index + 1, rules.length);
  }
  return [...findings, ...atMost(needless(acceptances, asked), "problems of the rule 'needless-accept'")];
}

function* findingsOf(rule: CheckedRule, briefing: Briefing, acceptances: Acceptances): Generator<Finding> {
  for (const spotted of rule.check(briefing)) {
    if (!isAccepted(acceptances, spotted.pointer, rule.name))
      yield { severity: rule.severity, rule: rule.name, ...spotted };
  }
}

/** What an author accepts: the rule, where that is written, and whether it was needed. */
interface Acceptance {
  readonly rule: string;
  readonly pointer: string;
  used: boolean;
}

/** By the pointer of the part of the file that they stand in. */
type Acceptances = ReadonlyMap<string, readonly Acceptance[]>;

function acceptancesIn({ file }: Briefing): Acceptances {
  const found = new Map<string, Acceptance[]>();
  const visit = (value: unknown, keys: readonly (string | number)[], depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 3) return;
    const { accept } = value as { accept?: readonly { rule: string }[] };
    if (Array.isArray(accept)) {
      const entries = accept.map(({ rule }, at) => ({
        rule,
        pointer: pointerTo(...keys, 'accept', at),
        used: false,
      }));
      found.set(pointerTo(...keys), entries);
    }
    for (const [key, child] of Object.entries(value)) {
      visit(child, [...keys, Array.isArray(value) ? Number(key) : key], depth + 1);
    }
  };
  visit(file, [], 0);
  return found;
}

/** Something is accepted where it stands, or in a part of the file around that place. */
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

/** An acceptance that accepts nothing would hide the next real problem: only of rules that were asked. */
function needless(acceptances: Acceptances, asked: ReadonlySet<string>): Finding[] {
  const known = RULES.map(({ name }) => name);
  return [...acceptances.values()].flat().flatMap(({ rule, pointer, used }): Finding[] => {
    const common = { severity: 'warning', rule: 'needless-accept', pointer } as const;
    if (!known.includes(rule)) {
      const [near] = nearest(rule, known, 1);
      const remedy = near ? `did you mean '${near}'?` : 'briefing help rules lists them';
      return [{ ...common, message: `there is no rule '${rule}'`, remedy }];
    }
    if (used || !asked.has(rule)) return [];
    return [
      { ...common, message: `nothing here breaks the rule '${rule}'`, remedy: 'take it out of "accept"' },
    ];
  });
}
