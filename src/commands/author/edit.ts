import { type AddCommand, examples } from '../../cli/command.js';

export const addEdit: AddCommand = (command, runtime) => {
  command
    .description(
      'Opens a briefing file in your editor ($VISUAL, else $EDITOR, else vi or nano). Your changes are checked ' +
        'before the file is replaced; if there is a problem, you can edit again, keep your version as a copy, or discard ' +
        'your changes. An invalid briefing never replaces a valid one.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addHelpText(
      ...examples(
        ['briefing edit trip.json', 'opens the file in your editor'],
        ["EDITOR='code --wait' briefing edit trip.json", 'uses an editor with its own window'],
        ['briefing edit trip', 'edits one of your own briefings, by its id'],
      ),
    )
    .action(async (file: string) => (await import('./edit-loop.js')).editFile(runtime, file));
};
