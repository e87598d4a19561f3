import type { Runtime } from '../../cli/context.js';
import { show } from '../../cli/show.js';
import { WrongUse } from '../../errors.js';
import { nearest } from '../../text/near.js';

/**
 * `briefing help rules`: the rules of `validate`, or the page of one.
 *
 * @param name of a rule
 * @throws WrongUse
 */
export async function showRules(runtime: Runtime, name: string | undefined): Promise<void> {
  const [{ RULES }, { rulesView, ruleView }] = await Promise.all([
    import('../../checking/rules/index.js'),
    import('../../views/rules.js'),
  ]);
  if (name === undefined) return show(runtime, rulesView(RULES));
  const rule = RULES.find((one) => one.name === name);
  if (rule) return show(runtime, ruleView(rule));
  throw unknownRule(name, RULES);
}

/** For the name of a rule that there is not. The rules are the program's own, so it is wrong use wherever it is typed. */
export function unknownRule(name: string, rules: readonly { readonly name: string }[]): WrongUse {
  const names = rules.map((rule) => rule.name);
  const [near] = nearest(name, names, 1);
  return new WrongUse(
    `there is no rule '${name}' (${near ? `did you mean '${near}'?` : 'briefing help rules lists them'})`,
  );
}
