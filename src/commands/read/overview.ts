import { makeOverview, overview } from '../../answers/read/overview/overview.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { today } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addOverview: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows the brief, for somebody who has to speak in two minutes. It begins with the main news, ' +
        'and with what each party wants or what is at issue. The background follows. The brief ends with ' +
        'what must not be stated as fact, what may be said instead, and what to ask.',
    )
    .addHelpText(
      ...examples(
        ['briefing overview', 'the built-in briefing'],
        ['briefing overview -b trip.json', 'one of your own briefings'],
        ['briefing overview --format html > brief.html', 'one page when printed'],
      ),
    )
    .action(async () => {
      const briefing = await loadBriefing(runtime);
      await present(runtime, overview, makeOverview(briefing, today(runtime.io)), briefing);
    });
};
