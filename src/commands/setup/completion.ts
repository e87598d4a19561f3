import { Argument } from 'commander';
import { type AddCommand, examples } from '../../cli/command.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const addCompletion: AddCommand = (command, { io }) => {
  command
    .description(
      'Prints a script that lets your shell complete commands, options and their values. It also ' +
        'completes the ids, aliases and addresses of the briefing in use, and shows the title of each.',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText(
      ...examples(
        ['source <(briefing completion bash)', 'in ~/.bashrc'],
        ['source <(briefing completion zsh)', 'in ~/.zshrc, after compinit'],
        ['briefing completion fish | source', 'in ~/.config/fish/config.fish'],
      ),
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { SCRIPTS } = await import('./completion/scripts.js');
      io.stdout.write(SCRIPTS[shell]);
    });
};
