import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing, show } from '../../cli/context.js';
import { issuesNamed } from './issue.js';

export const addSay: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows the sheet for the two minutes before a meeting: what is asked of whom, opposed, offered or raised, what may be said freely, as a plan or with ' +
        'attribution, what must not be said as fact and why, and what is open if somebody asks.',
    )
    .argument('[ref...]', 'issues, as briefing issue takes them')
    .addHelpText(
      'after',
      examples(
        ['briefing say ukraine', 'by id or alias'],
        ['briefing say 3', 'by its number in the agenda'],
        ['briefing say taiwan --format markdown', 'to paste into notes'],
      ),
    )
    .action(async (refs: string[]) => {
      const briefing = await loadBriefing(runtime);
      const issues = await issuesNamed(runtime, briefing, refs);
      const { sayView } = await import('../../views/say.js');
      await show(runtime, sayView(briefing, issues));
    });
};
