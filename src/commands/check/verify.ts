import type { VerificationRecord } from '../../answers/check/verify-record.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import type { SourceText } from '../../checking/verify/read-source.js';
import { type AddCommand, ALLOW_PRIVATE, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entryNamed, SOURCE } from '../../cli/references.js';
import { EXIT, NegativeResult, UsageError } from '../../errors.js';
import { printLines } from '../../system/io.js';

interface VerifyOptions {
  readonly source?: string;
  readonly all?: boolean;
  readonly ownWords?: boolean;
  readonly lines?: true;
  readonly allowPrivate?: true;
}

export const addVerify: AddCommand = (command, runtime) => {
  command
    .description(
      'Checks each claim against its own sentence in the source text. A claim must be no firmer than the ' +
        'sentence, have the same numbers, names and voice, and be negated only if the sentence is. Its ' +
        'hedge and quotation must be exact. Errors must be corrected, or accepted with a reason. Questions ' +
        'are for you to decide. Both can be false alarms (see briefing help accuracy). Prints the findings ' +
        'and one line of counts. Exits with code 1 if there are errors.',
    )
    .argument('<text>', 'a file (text, HTML, PDF, DOCX), an https address, or - for standard input')
    .option(
      '--source <id>',
      'which of several sources the text belongs to (default: the one with the same text)',
    )
    .option('--all', 'also print every claim with its sentence')
    .option(
      '--own-words',
      'also find sentences that copy 8 consecutive words of the text, not counting names and quotations',
    )
    .option(
      '--lines',
      'print one problem per line as FILE:LINE:COLUMN: problem [severity: kind], for editors',
    )
    .option(...ALLOW_PRIVATE)
    .addHelpText(
      ...examples(
        ['briefing verify article.txt', 'the built-in briefing'],
        ['briefing verify article.txt --all', 'claim by claim'],
        ['briefing verify speech.pdf -b trip.json --source speech', 'one of several sources'],
        ['briefing verify article.html -b trip.json --own-words', 'before publishing'],
      ),
    )
    .action(async (file: string, options: VerifyOptions) => {
      const { source: id, all: isAll, ownWords = false, lines } = options;
      const briefing = await loadBriefing(runtime);
      const { readTextOf } = await import('../../cli/read-text.js');
      const { verify } = await import('../../checking/verify/verify.js');
      const { fullVerification, makeVerification, verification } = await import(
        '../../answers/check/verify.js'
      );
      const { digestOf } = await import('../../system/files/digest.js');
      const asked = id === undefined ? undefined : entryNamed(runtime, briefing, SOURCE, id);
      const read = await readTextOf(runtime.io, file, options);
      const named = { ...read, digests: [digestOf(read.text)] };
      const source = asked ?? sourceOf(briefing, [read.digest, ...named.digests]);
      runtime.io.progress.stage('checking the claims');
      const checked = await verify(briefing, source, read, { ownWords });
      const record = makeVerification(briefing, named, checked);
      if (lines) await writeLines(runtime, record, checked.text, read.bytes);
      else await present(runtime, isAll ? fullVerification : verification, record, briefing);
      if (!record.passed) throw new NegativeResult(EXIT.no);
    });
};

/** Returns the only source or, if there are several, the one whose digest is among the given ones. */
function sourceOf(briefing: Briefing, digests: readonly string[]): Source {
  const sources = briefing.all('sources');
  const [only, ...others] = sources;
  if (only && others.length === 0) return only;
  const found = sources.find(({ digest }) => digest !== undefined && digests.includes(digest));
  if (found !== undefined) return found;
  throw new UsageError(
    `cannot determine which source the text belongs to (give --source ${sources.map((source) => source.id).join(' or ')})`,
  );
}

/** Prints lines that point to sentences of the text. Editors can follow them only if the text is a file. */
async function writeLines(
  { io }: Runtime,
  record: VerificationRecord,
  { text, sentences }: SourceText,
  bytes: Uint8Array,
): Promise<void> {
  const { verifyLines } = await import('../../answers/check/verify-record.js');
  const { originalText } = await import('../../reading/input/sniff.js');
  const { positionsOf } = await import('../../text/sentence-positions.js');
  const own = sentences.map(({ start, end }) => text.slice(start, end));
  const positions = positionsOf(originalText(bytes) ?? text, own);
  const places = new Map(
    sentences.flatMap(({ at }, index) => {
      const position = positions[index];
      return position === undefined ? [] : [[at, position] as const];
    }),
  );
  const lines = verifyLines(record, places);
  printLines(io, lines);
}
