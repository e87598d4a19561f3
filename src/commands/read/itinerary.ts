import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { itineraryView } from '../../views/itinerary.js';

export const addItinerary: AddCommand = (command, runtime) => {
  command
    .description('Shows the trip with its stops and talks, who takes part, and what of it is not confirmed.')
    .addHelpText('after', examples(['briefing itinerary', 'the whole trip']))
    .action(async () => show(runtime, itineraryView(await loadBriefing(runtime))));
};
