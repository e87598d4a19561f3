import { type AddCommand, ALLOW_PRIVATE, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { present } from '../../cli/present.js';

interface ReadOptions {
  readonly summary?: true;
  readonly allowPrivate?: true;
}

export const addRead: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows where each sentence of a text is, who says it, how sure they are, and which words show ' +
        'this. Reads English text as plain text, Markdown, HTML, PDF or DOCX. In DOCX and HTML, words ' +
        'deleted in tracked changes are left out. PDF does not mark such words, so accept the changes ' +
        'before you create the PDF. Nothing is stored, and nothing is fetched except the address that you ' +
        'type.',
    )
    .argument('<text>', 'a file, an address (https://...), or - for standard input')
    .option('--summary', 'show only counts of voices, standings and names')
    .option(...ALLOW_PRIVATE)
    .addHelpText(
      ...examples(
        ['briefing read article.txt', 'the text with its voices and hedges'],
        ['briefing read article.pdf --summary', 'counts of voices and standings, on one screen'],
        ['briefing read https://example.org/news -o marked-up.html', 'a page to share'],
        ['briefing read - --format json < article.txt', 'sentences, voices, hedges, names, dates as JSON'],
      ),
    )
    .action((text: string, options: ReadOptions) => showReading(runtime, text, options));
};

async function showReading(runtime: Runtime, text: string, options: ReadOptions): Promise<void> {
  const { readTextOf } = await import('../../cli/read-text.js');
  const { readText } = await import('../../reading/read.js');
  const { makeReading, reading } = await import('../../answers/author/read.js');
  const { makeReadingSummary, readingSummary } = await import('../../answers/author/read-summary.js');
  const input = await readTextOf(runtime.io, text, options);
  const record = makeReading(await readText(input), input.name);
  if (options.summary) await present(runtime, readingSummary, makeReadingSummary(record));
  else await present(runtime, reading, record);
}
