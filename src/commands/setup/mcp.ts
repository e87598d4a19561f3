import { type AddCommand, collected, examples } from '../../cli/command.js';
import { UsageError } from '../../errors.js';

export const addMcp: AddCommand = (command, runtime) => {
  command
    .description(
      'Serves briefings to an assistant over the Model Context Protocol, on standard input and output. ' +
        'Every answer gives the standing and voice of each claim. The assistant can read only your ' +
        'briefings and the folders that you allow. It can write only to drafts in your own library, and ' +
        'cannot mark anything as reviewed.',
    )
    .option(
      '--allow <folder>',
      'also let the assistant read texts in this folder; can be repeated',
      collected,
    )
    .addHelpText(
      ...examples(
        ['briefing mcp', 'started by a client (settings are in the README)'],
        ['briefing mcp --allow ~/articles', 'also lets the assistant read texts in that folder'],
      ),
    )
    .action(async ({ allow = [] }: { readonly allow?: readonly string[] }) => {
      if (runtime.io.stdin.isTerminal)
        throw new UsageError(
          'cannot run in a terminal: an assistant starts this command and uses its standard input (see the README)',
        );
      const { serve } = await import('../../mcp/serve.js');
      await serve(runtime, allow);
    });
};
