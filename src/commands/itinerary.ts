import { itineraryView } from '../views/itinerary.js';
import { loadBriefing } from './briefing-in-use.js';
import { type AddCommand, examples } from './command.js';
import { show } from './show.js';

export const addItinerary: AddCommand = (command, runtime) => {
  command
    .description('Shows the trip with its stops and talks, who takes part, and what of it is not confirmed.')
    .addHelpText('after', examples(['briefing itinerary', 'the whole trip']))
    .action(async () => show(runtime, itineraryView(await loadBriefing(runtime))));
};
