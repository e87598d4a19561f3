import { type AddCommand, examples } from '../../cli/command.js';
import { briefingNamed } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { Answered, EXIT } from '../../errors.js';

export const addDiff: AddCommand = (command, runtime) => {
  command
    .description(
      'Compares two versions of a briefing by what they say: the standings that moved first, then claims added, ' +
        'withdrawn and reworded, questions closed and opened, positions, issues, people, events and their dates. Layout ' +
        'and order do not count, and what got another id is found by its words. Exit code 0 where nothing changed, 1 where something did.',
    )
    .argument('<old>', 'the older version: an id, a file, or - for standard input')
    .argument('<new>', 'the newer version, named the same way')
    .addHelpText(
      'after',
      examples(
        ['briefing diff yesterday.json today.json', 'two files'],
        ['briefing diff trip today.json', 'the copy in your library, and a file'],
        ['briefing diff old.json new.json --format markdown', 'for a ticket'],
      ),
    )
    .action(async (older: string, newer: string) => {
      const before = await briefingNamed(runtime.io, older);
      const after = await briefingNamed(runtime.io, newer);
      const [{ compare, isSame }, { differenceView }] = await Promise.all([
        import('../../checking/diff/compare.js'),
        import('../../views/difference.js'),
      ]);
      const difference = compare(before, after);
      await show(runtime, differenceView(difference));
      if (!isSame(difference)) throw new Answered(EXIT.no);
    });
};
