import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { overviewView } from '../../views/overview.js';

export const addOverview: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows the briefing on one screen: who goes where to meet whom, what is on the table, what is not certain, and the source.',
    )
    .addHelpText(
      'after',
      examples(
        ['briefing overview', 'the built-in briefing'],
        ['briefing overview -b trip.json', 'your own'],
      ),
    )
    .action(async () => show(runtime, overviewView(await loadBriefing(runtime))));
};
