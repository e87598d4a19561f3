import type { Command } from 'commander';
import { type AddCommand, examples } from '../../cli/command.js';
import { UsageError } from '../../errors.js';
import { nearest } from '../../text/typing-errors.js';
import { showRules, TOPICS } from './topics.js';

/** Replaces commander's help command, which cannot correct a mistyped command name. */
export const addHelp: AddCommand = (command, runtime) => {
  command
    .description('Shows help for the program, a command, a topic, or a rule of validate.')
    .argument('[command]', `a command, or a topic: ${Object.keys(TOPICS).join(', ')}`)
    .argument('[rule]', 'the name of a rule, if the topic is rules')
    .addHelpText(
      ...examples(
        ['briefing help agenda', 'one command'],
        ['briefing help standings', 'a topic'],
        ['briefing help rules no-cue', 'one rule of validate'],
      ),
    )
    .action(async (name: string | undefined, rule: string | undefined) => {
      if (name === 'rules' && rule !== undefined) return showRules(runtime, rule);
      const topic = name !== undefined && Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
      if (topic) return topic.show(runtime);
      const program = command.parent ?? command;
      (name === undefined ? program : commandNamed(program, name)).outputHelp();
    });
};

function commandNamed(program: Command, name: string): Command {
  const found = program.commands.find((command) => command.name() === name);
  if (found) return found;
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name());
  const [near] = nearest(name, [...names, ...Object.keys(TOPICS)], 1);
  throw new UsageError(
    `unknown command or topic '${name}' (${near ? `did you mean '${near}'?` : 'run briefing help for a list'})`,
  );
}
