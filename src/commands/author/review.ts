import { InvalidArgumentError, Option } from 'commander';
import { LOCATOR_PREFIX } from '../../briefing/locator.js';
import { type AddCommand, examples, helpWidth } from '../../cli/command.js';
import { helpLines } from './review/help.js';
import { PART_NAMES, type ReviewOptions } from './review/options.js';

export const addReview: AddCommand = (command, runtime) => {
  command
    .description(
      'Lets you review a draft with single keystrokes. You see its source, the names and the issues, then ' +
        'each claim below the sentence it was made from, then positions, events and gaps. After the names, ' +
        'you can add names that the draft may have missed. In a list, y accepts ' +
        'the entries without findings and moves on, r applies the correction that a finding suggests and accepts the entry, and ' +
        'the other keys change the entry at the cursor. Every change is saved immediately, and the next ' +
        'review continues where you left off. The keys are listed below; in the review, press ? to list ' +
        'them. You rarely need to type: w offers other words for a claim, and names, roles and hedges from ' +
        'the text are suggested.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addOption(new Option('--only <part>', 'review only this part').choices(PART_NAMES))
    .option('--from <place>', 'start at a place in the source, such as 1.B2', place)
    .option('--flagged', 'review only entries with findings')
    .option('--summary', 'count reviewed and open entries, without prompting')
    .addHelpText(
      ...examples(
        ['briefing review trip.json', 'start or continue'],
        ['briefing review trip.json --only claims --from 1.B2', 'the claims from a place onward'],
        ['briefing review trip.json --flagged', 'entries with findings'],
        ['briefing review trip.json --summary', 'show the progress'],
      ),
    )
    .addHelpText('after', (context) => ['', 'Keys:', ...helpLines(helpWidth(context.command))].join('\n'))
    .action(async (file: string, options: ReviewOptions) =>
      (await import('./review/run.js')).reviewFile(runtime, file, options),
    );
};

function place(value: string): string {
  if (!LOCATOR_PREFIX.test(value)) throw new InvalidArgumentError('Use a place such as 1.B2, or title.');
  return value;
}
