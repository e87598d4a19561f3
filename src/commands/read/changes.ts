import { changes, makeChanges } from '../../answers/sources/changes.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadSeveralSources } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entryNamed, SOURCE } from '../../cli/references.js';

export const addChanges: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows what the newest source changed: claims that are now firmer or softer, different numbers, ' +
        'contradictions, new claims, and claims that it does not repeat.',
    )
    .option('--source <id>', 'show what this source changed (default: the newest)')
    .addHelpText(
      ...examples(
        ['briefing changes -b trip.json', 'what the newest source changed'],
        ['briefing changes -b trip.json --source article-2', 'what that source changed'],
      ),
    )
    .action(async ({ source: id }: { readonly source?: string }) => {
      const briefing = await loadSeveralSources(runtime);
      const newer = id === undefined ? undefined : entryNamed(runtime, briefing, SOURCE, id);
      await present(runtime, changes, makeChanges(briefing, newer), briefing);
    });
};
