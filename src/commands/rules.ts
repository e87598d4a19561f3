import { NotFound } from '../errors.js';
import { nearest } from '../text/near.js';
import { type Runtime, show } from './runtime.js';

/**
 * `briefing help rules`: the rules of `validate`, or the page of one.
 *
 * @param name of a rule
 * @throws NotFound
 */
export async function showRules(runtime: Runtime, name: string | undefined): Promise<void> {
  const [{ RULES }, { rulesView, ruleView }] = await Promise.all([
    import('../rules/index.js'),
    import('../views/rules.js'),
  ]);
  if (name === undefined) return show(runtime, rulesView(RULES));
  const rule = RULES.find((one) => one.name === name);
  if (rule) return show(runtime, ruleView(rule));
  const names = RULES.map((one) => one.name);
  const [near] = nearest(name, names, 1);
  throw new NotFound(
    `there is no rule '${name}' (${near ? `did you mean '${near}'?` : 'briefing help rules lists them'})`,
  );
}
