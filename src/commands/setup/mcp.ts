import { type AddCommand, examples } from '../../cli/command.js';
import { WrongUse } from '../../errors.js';

export const addMcp: AddCommand = (command, runtime) => {
  command
    .description(
      'Serves an assistant over the Model Context Protocol on standard input and output. The assistant can read your briefings, with the standing and ' +
        'voice of each claim in every answer. It can read only your briefings and the folders that you allow, write only drafts among your own briefings, and mark nothing as reviewed.',
    )
    .option(
      '--allow <folder>',
      'also let the assistant read texts in this folder; may be repeated',
      added,
      [],
    )
    .addHelpText(
      'after',
      examples(
        ['briefing mcp', 'started by a client (settings are in the README)'],
        ['briefing mcp --allow ~/articles', 'also allows texts in that folder'],
      ),
    )
    .action(async ({ allow }: { readonly allow: readonly string[] }) => {
      if (runtime.io.stdin.isTerminal)
        throw new WrongUse(
          'cannot serve a terminal: an assistant starts this command and uses its standard input (see the README)',
        );
      const { serve } = await import('../../mcp/serve.js');
      await serve(runtime, allow);
    });
};

const added = (folder: string, before: readonly string[]): readonly string[] => [...before, folder];
