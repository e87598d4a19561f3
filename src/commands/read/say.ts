import { makeSay, say } from '../../answers/read/say/layout.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { issuesNamed } from './issue.js';

export const addSay: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows a sheet for the two minutes before a meeting. It lists the positions, what may be said (as ' +
        'reported, as a plan, or with attribution), what must not be stated as fact, and questions that ' +
        'somebody may ask. Without an issue, shows all issues. Claims of a draft by rules that nobody has reviewed ' +
        'are left out if they cannot be understood alone.',
    )
    .argument('[ref...]', 'issues: ids, numbers, aliases or parts of titles')
    .addHelpText(
      ...examples(
        ['briefing say ukraine', 'by id or alias'],
        ['briefing say', 'all issues, without repeating a sentence'],
        ['briefing say 3', 'by its number in the agenda'],
        ['briefing say taiwan --format markdown', 'to paste into notes'],
      ),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      const issues = refs.length === 0 ? briefing.all('issues') : await issuesNamed(runtime, briefing, refs);
      await present(runtime, say, makeSay(briefing, issues), briefing);
    });
};
