import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { findIn } from '../../briefing/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { type Runtime, resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { Answered, EXIT, WrongUse } from '../../errors.js';

export const addVerify: AddCommand = (command, runtime) => {
  command
    .description(
      'Reads the text of a source from your own disk and checks the briefing against it: every place that is cited exists, every ' +
        'hedge word stands where it is cited from, names are spelt as there (recorded misprints excepted), every block of the ' +
        'text has a claim, no run of 8 words was copied, and, by the recorded digest, whether this is the text that the ' +
        'briefing was made from. Each claim is found, not found or not checked, with the line of the text. Exit code 1 where ' +
        'something does not hold.',
    )
    .argument('<text>', 'the file with the text, in UTF-8; - is standard input')
    .option('--source <id>', 'which source the text is of, where the briefing has several')
    .addHelpText(
      'after',
      `${examples(
        ['briefing verify article.txt', 'the built-in briefing'],
        ['briefing verify speech.txt -b trip.json --source speech', 'one of several sources'],
      )}\n\n${READING}`,
    )
    .action(async (file: string, options: { readonly source?: string }) => {
      const briefing = await loadBriefing(runtime);
      const source = sourceFor(runtime, briefing, options.source);
      const [{ readText }, { verify }, { verifyView, holds }] = await Promise.all([
        import('../../cli/source-text.js'),
        import('../../checking/verify/verify.js'),
        import('../../views/verify.js'),
      ]);
      const read = readText(runtime.io, file);
      const verification = verify(briefing, source, read.text);
      await show(runtime, verifyView(briefing, read, verification));
      if (!holds(read, verification)) throw new Answered(EXIT.no);
    });
};

const READING = `How the text is read:
  The first line is the headline (title). A line that begins with the title of a
  section, as the briefing records it, opens that section. A line behind a
  bullet or a number is a bullet (B1); every other line is a paragraph (P1), or
  all lines up to an empty one where no line is longer than 100 characters. What
  ends without a full stop, colon or the like is a caption, and no block.`;

function sourceFor(runtime: Runtime, briefing: Briefing, id: string | undefined): Source {
  const sources = briefing.all('sources');
  if (id !== undefined)
    return resolved(runtime, findIn(briefing, 'sources', id), 'source', id, ({ title }) => title);
  const [only, ...others] = sources;
  if (only && others.length === 0) return only;
  throw new WrongUse(
    `say which source the text is of: --source ${sources.map((source) => source.id).join(' | ')}`,
  );
}
