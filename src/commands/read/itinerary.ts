import { itinerary, makeItinerary } from '../../answers/read/itinerary/itinerary.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addItinerary: AddCommand = (command, runtime) => {
  command
    .description('Shows the trip with its stops and talks, who takes part, and what of it is not confirmed.')
    .addHelpText('after', examples(['briefing itinerary', 'the whole trip']))
    .action(async () => {
      const briefing = await loadBriefing(runtime);
      await present(runtime, itinerary, makeItinerary(briefing), briefing);
    });
};
