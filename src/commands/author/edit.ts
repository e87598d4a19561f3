import { type AddCommand, examples } from '../../cli/command.js';

export const addEdit: AddCommand = (command, runtime) => {
  command
    .description(
      'Opens a briefing file in your editor ($VISUAL, then $EDITOR, else vi or nano). What you save is checked before it ' +
        'replaces the file; where something is wrong you are told, and may edit again, keep a copy, or discard it. A file ' +
        'that is no valid briefing never replaces one.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addHelpText(
      'after',
      examples(
        ['briefing edit trip.json', 'in your editor'],
        ["EDITOR='code --wait' briefing edit trip.json", 'in an editor with a window of its own'],
        ['briefing edit trip', 'one of your own briefings, by its id'],
      ),
    )
    .action(async (file: string) => (await import('./edit-loop.js')).editFile(runtime, file));
};
