import type { Runtime } from '../../cli/context.js';
import { present } from '../../cli/present.js';
import { UsageError } from '../../errors.js';
import { nearest } from '../../text/typing-errors.js';

/**
 * Shows the rules of `validate`, or a single rule, for `briefing help rules`.
 *
 * @param name the name of a rule
 * @throws UsageError if there is no such rule
 */
export async function showRules(runtime: Runtime, name: string | undefined): Promise<void> {
  const { RULES } = await import('../../checking/rules/index.js');
  const { makeRules, rules } = await import('../../answers/check/rules.js');
  if (name === undefined) return present(runtime, rules, makeRules(RULES));
  const rule = RULES.find((one) => one.name === name);
  if (rule) return present(runtime, rules, makeRules([rule]));
  throw unknownRule(name, RULES);
}

/** Returns the error for an unknown rule. It is a usage error, since rules are not part of a file. */
export function unknownRule(name: string, rules: readonly { readonly name: string }[]): UsageError {
  const names = rules.map((rule) => rule.name);
  const [near] = nearest(name, names, 1);
  return new UsageError(
    `there is no rule '${name}' (${near ? `did you mean '${near}'?` : 'run briefing help rules for a list'})`,
  );
}
