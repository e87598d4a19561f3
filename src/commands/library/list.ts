import { type AddCommand, examples } from '../../cli/command.js';
import { show } from '../../cli/show.js';
import { libraryView } from '../../views/library.js';

export const addList: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists the built-in briefing, your own, and those in the folders that BRIEFING_PATH names, with the one that is read ' +
        'where none is named. Each file is read whole; what keeps one from being read is said.',
    )
    .addHelpText(
      'after',
      examples(['briefing list', 'all'], ['briefing list --format json', 'for another program']),
    )
    .action(async () => {
      const { readLibrary } = await import('./library-answers.js');
      await show(runtime, libraryView(readLibrary(runtime.io)));
    });
};
