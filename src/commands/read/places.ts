import { makePlace, place } from '../../answers/read/place.js';
import { makePlaces, places } from '../../answers/read/places.js';
import { findIn } from '../../briefing/entities/find.js';
import type { Place } from '../../briefing/file/schema.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entryNamed, type Sought } from '../../cli/references.js';

export const addPlaces: AddCommand = (command, runtime) => {
  command
    .description('Lists the places in the briefing, or shows in full those that you name.')
    .argument('[which...]', 'ids or names')
    .addHelpText(
      ...examples(['briefing places', 'all places'], ['briefing places shanghai', 'one place in full']),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      if (refs.length === 0) return present(runtime, places, makePlaces(briefing), briefing);
      const named = new Set(refs.map((ref) => entryNamed(runtime, briefing, PLACE, ref)));
      return present(runtime, place, makePlace(briefing, [...named]), briefing);
    });
};

const PLACE: Sought<Place> = { what: 'place', find: (briefing, ref) => findIn(briefing, 'places', ref) };
