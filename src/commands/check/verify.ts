import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { findIn } from '../../briefing/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { type Runtime, resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { Answered, EXIT, WrongUse } from '../../errors.js';

interface VerifyOptions {
  readonly source?: string;
  readonly all?: boolean;
}

export const addVerify: AddCommand = (command, runtime) => {
  command
    .description(
      'Checks the briefing against the text of a source on your disk: cited places exist, hedge words stand where they are ' +
        'cited from, names are spelled as in the text (except for recorded misprints), each block of the text has a claim, no ' +
        'run of 8 words is copied, and, by the recorded digest, whether this is the text that the briefing was made from. ' +
        'Prints what falls short. Exit code 1 if anything does.',
    )
    .argument('<text>', 'the file with the text, in UTF-8; - is standard input')
    .option('--source <id>', 'which source the text is of, if the briefing has several')
    .option('--all', 'print all checks and all claims, each with its line in the text')
    .addHelpText(
      'after',
      `${examples(
        ['briefing verify article.txt', 'the built-in briefing'],
        ['briefing verify article.txt --all', 'claim by claim'],
        ['briefing verify speech.txt -b trip.json --source speech', 'one of several sources'],
      )}\n\n${READING}`,
    )
    .action(async (file: string, { source: id, all: isAll }: VerifyOptions) => {
      const briefing = await loadBriefing(runtime);
      const source = sourceFor(runtime, briefing, id);
      const [{ readText }, { verify }, { fullVerification, makeVerification, verification }] =
        await Promise.all([
          import('../../cli/source-text.js'),
          import('../../checking/verify/verify.js'),
          import('../../answers/check/verify.js'),
        ]);
      const read = readText(runtime.io, file);
      const record = makeVerification(briefing, read, verify(briefing, source, read.text));
      await present(runtime, isAll ? fullVerification : verification, record, briefing);
      if (!record.holds) throw new Answered(EXIT.no);
    });
};

const READING = `How the text is read:
  The first line is the headline (title). A line that begins with the title of a
  section, as recorded in the briefing, opens that section. A line that starts
  with a bullet or a number is a bullet (B1). Any other line is a paragraph (P1);
  if no line is longer than 100 characters, paragraphs end at empty lines. A line
  that does not end in a period, colon or the like is a caption and not a block.`;

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
