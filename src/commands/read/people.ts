import { findIn } from '../../briefing/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { peopleView, personView } from '../../views/people.js';

export const addPeople: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists everyone in the briefing, or shows who is named in full: role, issues, events, and what the source says.',
    )
    .argument('[who...]', 'ids or names')
    .addHelpText(
      'after',
      examples(['briefing people', 'everyone'], ['briefing people wang', 'one person in full']),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      const people = refs.map((ref) =>
        resolved(runtime, findIn(briefing, 'people', ref), 'person', ref, ({ id }) => briefing.nameOf(id)),
      );
      await show(runtime, people.length > 0 ? personView(briefing, people) : peopleView(briefing));
    });
};
