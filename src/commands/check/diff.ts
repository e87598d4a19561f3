import type { Briefing } from '../../briefing/briefing.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { type Runtime, show } from '../../cli/context.js';
import { briefingNamed } from '../../cli/load-briefing.js';
import { Answered, EXIT, NotFound } from '../../errors.js';

export const addDiff: AddCommand = (command, runtime) => {
  command
    .description(
      'Compares two versions of a briefing by what they say: the standings that moved first, then claims added, ' +
        'withdrawn and reworded, questions closed and opened, positions, issues, people, events and their dates. Layout ' +
        'and order do not count, and what got another id is found by its words. With one file, the other is the version ' +
        'that was last read here. Exit code 0 where nothing changed, 1 where something did.',
    )
    .argument('<old>', 'an id, a file, or - for standard input; with nothing after it, the new version')
    .argument('[new]', 'the same')
    .addHelpText(
      'after',
      examples(
        ['briefing diff yesterday.json today.json', 'two files'],
        ['briefing diff today.json', 'since it was last read here'],
        ['briefing diff old.json new.json --format markdown', 'for a ticket'],
      ),
    )
    .action(async (first: string, second: string | undefined) => {
      const after = await briefingNamed(runtime.io, second ?? first);
      const before =
        second === undefined ? await lastReadOf(runtime, after) : await briefingNamed(runtime.io, first);
      const [{ compare, isSame }, { differenceView }] = await Promise.all([
        import('../../checking/diff/compare.js'),
        import('../../views/difference.js'),
      ]);
      const difference = compare(before, after);
      await show(runtime, differenceView(difference));
      if (!isSame(difference)) throw new Answered(EXIT.no);
    });
};

async function lastReadOf({ io }: Runtime, { file: { id, title } }: Briefing): Promise<Briefing> {
  const { lastReadPath } = await import('../../system/state/last-read.js');
  const path = lastReadPath(io, id);
  if (path === undefined || !io.files.exists(path)) {
    throw new NotFound(
      `no earlier version of '${id}' (${title}) has been read here (name the old file first: briefing diff OLD NEW)`,
    );
  }
  return briefingNamed(io, path);
}
