import type { Command } from 'commander';
import { WrongUse } from '../errors.js';
import { nearest } from '../text/near.js';
import type { AddCommand } from './command.js';

/** In place of commander's own, which has no answer to a mistyped command. */
export const addHelp: AddCommand = (program) => {
  program
    .command('help')
    .summary('show help for a command')
    .description('Shows help for the program or for one command.')
    .argument('[command]', 'a command')
    .action((name: string | undefined) =>
      (name === undefined ? program : commandNamed(program, name)).outputHelp(),
    );
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
