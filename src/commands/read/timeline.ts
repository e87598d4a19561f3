import { makeTimeline, timeline } from '../../answers/read/timeline.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { remark } from '../../system/io.js';

export const addTimeline: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows past, current and planned events by date, and undated events in the order of the source.',
    )
    .option('--everywhere', 'show the events of all known briefings, and which briefing each is from')
    .addHelpText(
      ...examples(
        ['briefing timeline', 'all events'],
        ['briefing timeline --everywhere', 'in all known briefings'],
        ['briefing timeline -o events.ics', 'dated events as a calendar'],
      ),
    )
    .action(async ({ everywhere = false }: { readonly everywhere?: boolean }) => {
      if (everywhere) return showEverywhere(runtime);
      const briefing = await loadBriefing(runtime);
      await present(runtime, timeline, makeTimeline(briefing), briefing);
    });
};

async function showEverywhere(runtime: Runtime): Promise<void> {
  const { openEverywhere } = await import('../library/open-all.js');
  const { makeTimelineEverywhere, timelineEverywhere } = await import(
    '../../answers/sources/timeline-everywhere.js'
  );
  const { opened, remarks } = await openEverywhere(runtime.io, []);
  await present(runtime, timelineEverywhere, makeTimelineEverywhere(opened));
  for (const words of remarks) remark(runtime.io, words);
}
