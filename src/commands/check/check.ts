import { type AddCommand, ALLOW_PRIVATE, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { EXIT, NegativeResult } from '../../errors.js';
import { printLines } from '../../system/io.js';

interface CheckOptions {
  readonly allowPrivate?: true;
  readonly lines?: true;
}

export const addCheck: AddCommand = (command, runtime) => {
  command
    .description(
      'Checks what you are about to say or print against the briefing. Gives a verdict on each sentence: ' +
        'supported, firmer than the source, in need of attribution, disputed, or not in the briefing. Also ' +
        'suggests what you may say instead. The rules that compare names, numbers, negation, hedges and wording ' +
        'can be wrong. Exits with code 1 if a sentence must not be used as it is.',
    )
    .argument(
      '<text>',
      'your text: a file (text, HTML, PDF, DOCX), an https address, or - for standard input',
    )
    .option(
      '--lines',
      'print one problem per line as FILE:LINE:COLUMN: problem [severity: kind], for editors',
    )
    .option(...ALLOW_PRIVATE)
    .addHelpText(
      ...examples(
        ['briefing check statement.txt', 'which sentences the briefing supports'],
        ["echo 'Blinken will meet Xi.' | briefing check -", 'checks one sentence'],
        ['briefing check remarks.docx -b trip.json', 'against a different briefing'],
        ['briefing check --lines statement.md', 'for the problem list of an editor'],
      ),
    )
    .action((text: string, options: CheckOptions) => checkText(runtime, text, options));
};

async function checkText(runtime: Runtime, name: string, options: CheckOptions): Promise<void> {
  const briefing = await loadBriefing(runtime);
  const { readTextOf } = await import('../../cli/read-text.js');
  const { storedSentences } = await import('../../cli/passages.js');
  const { checkedSentences } = await import('../../checking/text/check-text.js');
  const { originalText } = await import('../../reading/input/sniff.js');
  const { positionsOf } = await import('../../text/sentence-positions.js');
  const { check, checkLines, makeCheck } = await import('../../answers/check/check.js');
  const read = await readTextOf(runtime.io, name, options);
  const sentences = await checkedSentences(briefing, read.text, await storedSentences(runtime, briefing));
  const positions = positionsOf(
    originalText(read.bytes) ?? read.text,
    sentences.map(({ text }) => text),
  );
  const record = makeCheck(briefing, read.name, sentences, positions);
  if (options.lines) printLines(runtime.io, checkLines(record));
  else await present(runtime, check, record, briefing);
  if (!record.passed) throw new NegativeResult(EXIT.no);
}
