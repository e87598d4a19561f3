import { makeParties, parties } from '../../answers/read/who/parties.js';
import { makeWho, who } from '../../answers/read/who/who.js';
import type { Organization, Person } from '../../briefing/file/schema.js';
import { findParty } from '../../briefing/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addWho: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists the people and bodies in the briefing, or shows the named ones in full: what they are, what they want and say, what is said of them, and events.',
    )
    .argument('[who...]', 'ids or names')
    .addHelpText(
      'after',
      examples(
        ['briefing who', 'everyone, and every body'],
        ['briefing who state-department', 'one body in full'],
        ['briefing who wang us-government', 'two of them'],
      ),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      if (refs.length === 0) return present(runtime, who, makeWho(briefing), briefing);
      const named = refs.map((ref) =>
        resolved(runtime, findParty(briefing, ref), 'person or body', ref, ({ id }) => briefing.nameOf(id)),
      );
      const asked = [...new Set(named)] as (Person | Organization)[];
      return present(runtime, parties, makeParties(briefing, asked), briefing);
    });
};
