import { compare, makeCompare } from '../../answers/sources/compare.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadSeveralSources } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { issuesNamed } from './issue.js';

export const addCompare: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows the sources side by side: a row for each claim and a column for each source, with standing and voice. ' +
        'Differing numbers and contradictions come first, then claims that several sources make, then claims that only one makes.',
    )
    .argument('[ref...]', 'issues: ids, numbers, aliases or parts of titles')
    .addHelpText(
      ...examples(
        ['briefing compare -b trip.json', 'everything'],
        ['briefing compare taiwan -b trip.json', 'one issue'],
        ['briefing compare -b trip.json -o sources.csv', 'for a spreadsheet'],
      ),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadSeveralSources(runtime);
      const issues = refs.length === 0 ? [] : await issuesNamed(runtime, briefing, refs);
      await present(runtime, compare, makeCompare(briefing, issues), briefing);
    });
};
