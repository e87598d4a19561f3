import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { timelineView } from '../../views/timeline.js';

export const addTimeline: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows what came before, what runs and what is planned. What has no date stands in the order of the source and is said to be undated.',
    )
    .addHelpText('after', examples(['briefing timeline', 'everything']))
    .action(async () => show(runtime, timelineView(await loadBriefing(runtime))));
};
