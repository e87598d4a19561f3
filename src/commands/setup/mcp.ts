import { type AddCommand, examples } from '../../cli/command.js';
import { WrongUse } from '../../errors.js';

export const addMcp: AddCommand = (command, runtime) => {
  command
    .description(
      'Answers an assistant by the Model Context Protocol on standard input and output: it can read your briefings, with the standing and ' +
        'voice of each claim in every answer. It reads the library and nothing else, and marks nothing as reviewed.',
    )
    .addHelpText('after', examples(['briefing mcp', 'what a client starts; see the README for its settings']))
    .action(async () => {
      if (runtime.io.stdin.isTerminal)
        throw new WrongUse(
          'an assistant starts this command and talks to it on standard input (see the README for how)',
        );
      const { serve } = await import('../../mcp/serve.js');
      await serve(runtime);
    });
};
