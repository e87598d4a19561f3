import { makeTimeline, timeline } from '../../answers/read/timeline.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addTimeline: AddCommand = (command, runtime) => {
  command
    .description('Shows past, current and planned events by date; undated ones in the order of the source.')
    .addHelpText(
      'after',
      examples(
        ['briefing timeline', 'all events'],
        ['briefing timeline -o events.ics', 'the dated ones as a calendar'],
      ),
    )
    .action(async () => {
      const briefing = await loadBriefing(runtime);
      await present(runtime, timeline, makeTimeline(briefing), briefing);
    });
};
