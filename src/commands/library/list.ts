import { library } from '../../answers/library/list.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { present } from '../../cli/present.js';

export const addList: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists all briefings: the built-in ones, your own, and those in the folders of BRIEFING_PATH. Shows ' +
        'which one is the default. Files that cannot be read are listed with the reason.',
    )
    .addHelpText(
      ...examples(['briefing list', 'all briefings'], ['briefing list --format json', 'for another program']),
    )
    .action(async () => {
      const { readLibrary } = await import('./library-answers.js');
      await present(runtime, library, await readLibrary(runtime.io));
    });
};
