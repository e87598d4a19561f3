import { changes, makeChanges } from '../../answers/sources/changes.js';
import { findIn } from '../../briefing/entities/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { resolved } from '../../cli/context.js';
import { loadBriefing, severalSources } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addChanges: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows what the newest source changed: claims that are now firmer or softer, different numbers, ' +
        'contradictions, what is new, and what is not repeated.',
    )
    .option('--source <id>', 'show what this source changed (default: the newest)')
    .addHelpText(
      'after',
      examples(
        ['briefing changes -b trip.json', 'what the newest source changed'],
        ['briefing changes -b trip.json --source article-2', 'what that source changed'],
      ),
    )
    .action(async ({ source: id }: { readonly source?: string }) => {
      const briefing = severalSources(await loadBriefing(runtime), 'compare');
      const newer =
        id === undefined
          ? undefined
          : resolved(runtime, findIn(briefing, 'sources', id), 'source', id, ({ title }) => title);
      await present(runtime, changes, makeChanges(briefing, newer), briefing);
    });
};
