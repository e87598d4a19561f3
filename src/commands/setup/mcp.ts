import { type AddCommand, examples } from '../../cli/command.js';
import { WrongUse } from '../../errors.js';

export const addMcp: AddCommand = (command, runtime) => {
  command
    .description(
      'Answers an assistant by the Model Context Protocol on standard input and output: it can read your briefings, with the standing and ' +
        'voice of each claim in every answer. It reads your briefings and the folders that you allow, writes drafts among your own briefings, and marks nothing as reviewed.',
    )
    .option(
      '--allow <folder>',
      'let the assistant read texts in this folder too (may be repeated)',
      added,
      [],
    )
    .addHelpText(
      'after',
      examples(
        ['briefing mcp', 'what a client starts; see the README for its settings'],
        ['briefing mcp --allow ~/articles', 'texts in that folder can be read and drafted too'],
      ),
    )
    .action(async ({ allow }: { readonly allow: readonly string[] }) => {
      if (runtime.io.stdin.isTerminal)
        throw new WrongUse(
          'an assistant starts this command and talks to it on standard input (see the README for how)',
        );
      const { serve } = await import('../../mcp/serve.js');
      await serve(runtime, allow);
    });
};

const added = (folder: string, before: readonly string[]): readonly string[] => [...before, folder];
