import { type AddCommand, examples } from '../../cli/command.js';
import { briefingNamed } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { EXIT, NegativeResult } from '../../errors.js';

export const addDiff: AddCommand = (command, runtime) => {
  command
    .description(
      'Compares two versions of a briefing by meaning. Changed standings come first. Next are claims that ' +
        'were added, withdrawn or reworded, and questions that were closed or opened. Changes in positions, ' +
        'issues, people, events and dates follow. Layout and order do not matter. Entries with new ids are ' +
        'matched by their words. Exits with code 0 if nothing changed, and with code 1 otherwise.',
    )
    .argument('<old>', 'the older version: an id, a file, or - for standard input')
    .argument('<new>', 'the newer version, given in the same way')
    .addHelpText(
      ...examples(
        ['briefing diff yesterday.json today.json', 'two files'],
        ['briefing diff trip today.json', 'the copy in your library and a file'],
        ['briefing diff old.json new.json --format markdown', 'for a ticket'],
      ),
    )
    .action(async (older: string, newer: string) => {
      const before = await briefingNamed(runtime.io, older);
      const after = await briefingNamed(runtime.io, newer);
      const { compare, isSame } = await import('../../checking/diff/compare.js');
      const { difference, makeDifference } = await import('../../answers/check/diff/diff.js');
      const compared = compare(before, after);
      await present(runtime, difference, makeDifference(compared), after);
      if (!isSame(compared)) throw new NegativeResult(EXIT.no);
    });
};
