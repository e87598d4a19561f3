import type { Command } from 'commander';
import type { HelpRecord } from '../../answers/setup/topics/topic.js';
import { helpWidth } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { itemLines } from '../../cli/help-layout.js';
import { present } from '../../cli/present.js';
import { EXIT } from '../../errors.js';

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
    show: async (runtime) => (await import('./rules.js')).showRules(runtime, undefined),
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
    (await import('../../answers/setup/topics/exit-codes.js')).exitCodesTopic(EXIT),
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
