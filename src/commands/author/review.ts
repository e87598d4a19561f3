import { InvalidArgumentError, Option } from 'commander';
import { LOCATOR_PREFIX } from '../../briefing/locator.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { PART_NAMES, type ReviewOptions } from './review/options.js';

export const addReview: AddCommand = (command, runtime) => {
  command
    .description(
      'Goes through a draft key by key: first its source, the names and the issues, then each claim below the sentence that it is ' +
        'made from, then positions, events and gaps. One key accepts and goes on; others correct. Every key is written at once, and the ' +
        'review goes on where it was left. In the review, ? lists the keys.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addOption(new Option('--only <part>', 'this part alone').choices(PART_NAMES))
    .option('--from <place>', 'begin at a place in the source, such as 1.B2', place)
    .option('--flagged', 'only what the checks find something in')
    .option('--summary', 'count what is reviewed and what is open, and ask nothing')
    .addHelpText(
      'after',
      examples(
        ['briefing review trip.json', 'begin, or go on'],
        ['briefing review trip.json --only claims --from 1.B2', 'the claims from a place on'],
        ['briefing review trip.json --flagged', 'what the checks find something in'],
        ['briefing review trip.json --summary', 'how far it is'],
      ),
    )
    .action(async (file: string, options: ReviewOptions) =>
      (await import('./review/run.js')).reviewFile(runtime, file, options),
    );
};

function place(value: string): string {
  if (!LOCATOR_PREFIX.test(value)) throw new InvalidArgumentError('Use a place such as 1.B2, or title.');
  return value;
}
