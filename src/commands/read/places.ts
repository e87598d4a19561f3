import { findIn } from '../../briefing/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { placesView, placeView } from '../../views/places.js';

export const addPlaces: AddCommand = (command, runtime) => {
  command
    .description('Lists the places of the briefing, or shows the named ones in full.')
    .argument('[which...]', 'ids or names')
    .addHelpText(
      'after',
      examples(['briefing places', 'all'], ['briefing places shanghai', 'one place in full']),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      const places = refs.map((ref) =>
        resolved(runtime, findIn(briefing, 'places', ref), 'place', ref, ({ name }) => name),
      );
      await show(runtime, places.length > 0 ? placeView(briefing, places) : placesView(briefing));
    });
};
