import { itinerary, makeItinerary } from '../../answers/read/itinerary/itinerary.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { commandTail } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { NotFound } from '../../errors.js';

export const addItinerary: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows the trip: its past and planned stops and talks, who takes part, and what is not confirmed.',
    )
    .addHelpText(...examples(['briefing itinerary', 'the whole trip']))
    .action(async () => {
      const briefing = await loadBriefing(runtime);
      const record = makeItinerary(briefing);
      if (record.trips.length === 0)
        throw new NotFound(
          `this briefing has no trip (to see its events: briefing timeline${commandTail(runtime)})`,
        );
      await present(runtime, itinerary, record, briefing);
    });
};
