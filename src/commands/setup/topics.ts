import type { Runtime } from '../../cli/context.js';
import { show } from '../../cli/show.js';
import type { Document } from '../../document/document.js';
import { EXIT } from '../../errors.js';

interface Topic {
  readonly summary: string;
  load(): Promise<Document>;
}

/** The pages of `briefing help` that are no command; each is loaded when it is asked for. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  standings: {
    summary: 'how sure a source can be, and how each may be put',
    load: async () => (await import('../../views/topics/standings.js')).standingsTopic(),
  },
  locators: {
    summary: 'how a place in a source is written',
    load: async () => (await import('../../views/topics/locators.js')).locatorsTopic(),
  },
  format: {
    summary: 'the briefing file: its parts and its words',
    load: async () => (await import('../../views/topics/format.js')).formatTopic(),
  },
  rules: {
    summary: 'the rules of validate; with a name, one of them',
    load: async () => {
      const [{ RULES }, { rulesView }] = await Promise.all([
        import('../../checking/rules/index.js'),
        import('../../views/rules.js'),
      ]);
      return rulesView(RULES);
    },
  },
  environment: {
    summary: 'variables that change what the program does',
    load: async () => (await import('../../views/topics/environment.js')).environmentTopic(),
  },
  'exit-codes': {
    summary: 'what the exit code tells a script',
    load: async () => (await import('../../views/topics/exit-codes.js')).exitCodesTopic(EXIT),
  },
  accessibility: {
    summary: 'screen readers, colour, narrow and simple screens',
    load: async () => (await import('../../views/topics/accessibility.js')).accessibilityTopic(),
  },
};

/** Shows one page of help. */
export const showTopic = async (runtime: Runtime, topic: Topic): Promise<void> =>
  show(runtime, await topic.load());

/** The list of topics for the end of the program's own help. */
export function topicLines(): string {
  const width = Math.max(...Object.keys(TOPICS).map((name) => name.length));
  const lines = Object.entries(TOPICS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `\nTopics (briefing help TOPIC):\n${lines.join('\n')}`;
}
