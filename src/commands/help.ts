import type { Command } from 'commander';
import { WrongUse } from '../errors.js';
import { nearest } from '../text/near.js';
import type { AddCommand } from './command.js';
import { showRules } from './rules.js';

/** In place of commander's own, which has no answer to a mistyped command. */
export const addHelp: AddCommand = (program, runtime) => {
  program
    .command('help')
    .summary('show help for a command')
    .description('Shows help for the program, for one command, or for the rules of validate.')
    .argument('[command]', 'a command, or: rules')
    .argument('[rule]', 'after rules: the name of one')
    .action(async (name: string | undefined, rule: string | undefined) => {
      if (name === 'rules') return showRules(runtime, rule);
      (name === undefined ? program : commandNamed(program, name)).outputHelp();
    });
};

function commandNamed(program: Command, name: string): Command {
  const names = program.commands.map((command) => command.name());
  const found = program.commands.find((command) => command.name() === name);
  if (found) return found;
  const [near] = nearest(name, names, 1);
  throw new WrongUse(
    `there is no command '${name}' (${near ? `did you mean '${near}'?` : `there are: ${names.join(', ')}`})`,
  );
}
