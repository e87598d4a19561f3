import type { Command } from 'commander';
import type { HelpRecord } from '../../answers/setup/topics/topic.js';
import { helpWidth } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { itemLines } from '../../cli/help-layout.js';
import { present } from '../../cli/present.js';
import { UsageError } from '../../errors.js';
import { nearest } from '../../text/typing-errors.js';

interface Topic {
  readonly summary: string;
  show(runtime: Runtime): Promise<void>;
}

/** Makes a topic whose page is imported lazily. */
const page = (summary: string, load: () => Promise<HelpRecord>): Topic => ({
  summary,
  show: async (runtime) => {
    const { help } = await import('../../answers/setup/topics/topic.js');
    await present(runtime, help, await load());
  },
});

/** The pages of `briefing help` that are not about a command. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  standings: page('the degrees of certainty, and how to express each', async () =>
    (await import('../../answers/setup/topics/standings.js')).standingsTopic(),
  ),
  locators: page('how places in a source are written', async () =>
    (await import('../../answers/setup/topics/locators.js')).locatorsTopic(),
  ),
  format: page('the briefing file: its parts and terms', async () =>
    (await import('../../answers/setup/topics/format.js')).formatTopic(),
  ),
  rules: {
    summary: 'the rules of validate (add a rule name to see only that rule)',
    show: (runtime) => showRules(runtime, undefined),
  },
  models: page('using a language model to word a draft', async () =>
    (await import('../../answers/setup/topics/models.js')).modelsTopic(),
  ),
  accuracy: page('how often drafts and checks are wrong', async () =>
    (await import('../../answers/setup/topics/accuracy.js')).accuracyTopic(),
  ),
  environment: page('environment variables that change what the program does', async () =>
    (await import('../../answers/setup/topics/environment.js')).environmentTopic(),
  ),
  'exit-codes': page('the exit codes, for scripts', async () =>
    (await import('../../answers/setup/topics/exit-codes.js')).exitCodesTopic(),
  ),
  accessibility: page('screen readers, color, narrow and simple terminals', async () =>
    (await import('../../answers/setup/topics/accessibility.js')).accessibilityTopic(),
  ),
};

/** Returns the list of topics for the end of the program's help. */
export function topicLines({ command }: { readonly command: Command }): string {
  const widest = Math.max(...Object.keys(TOPICS).map((name) => name.length));
  const lines = Object.entries(TOPICS).flatMap(([name, { summary }]) =>
    itemLines(name, summary, helpWidth(command), widest),
  );
  return ['', 'Topics (briefing help TOPIC):', ...lines].join('\n');
}

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
