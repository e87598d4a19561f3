import { makeParties, parties } from '../../answers/read/who/parties.js';
import { makePeople, people } from '../../answers/read/who/people.js';
import { findIn } from '../../briefing/entities/find.js';
import type { Person } from '../../briefing/file/schema.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entryNamed, type Sought } from '../../cli/references.js';

export const addPeople: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists all people in the briefing with their roles, or shows in full the people whom you name: their positions and ' +
        'events, what they say, and what is said about them.',
    )
    .argument('[who...]', 'ids or names')
    .addHelpText(
      ...examples(['briefing people', 'all people'], ['briefing people wang', 'one person in full']),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      if (refs.length === 0) return present(runtime, people, makePeople(briefing), briefing);
      const named = new Set(refs.map((ref) => entryNamed(runtime, briefing, PERSON, ref)));
      return present(runtime, parties, makeParties(briefing, [...named]), briefing);
    });
};

const PERSON: Sought<Person> = { what: 'person', find: (briefing, ref) => findIn(briefing, 'people', ref) };
