import { makePlace, place } from '../../answers/read/place.js';
import { makePlaces, places } from '../../answers/read/places.js';
import { findIn } from '../../briefing/entities/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addPlaces: AddCommand = (command, runtime) => {
  command
    .description('Lists the places in the briefing, or shows in full the ones you name.')
    .argument('[which...]', 'ids or names')
    .addHelpText(
      'after',
      examples(['briefing places', 'all places'], ['briefing places shanghai', 'one place in full']),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      if (refs.length === 0) return present(runtime, places, makePlaces(briefing), briefing);
      const named = refs.map((ref) =>
        resolved(runtime, findIn(briefing, 'places', ref), 'place', ref, ({ name }) => name),
      );
      return present(runtime, place, makePlace(briefing, [...new Set(named)]), briefing);
    });
};
