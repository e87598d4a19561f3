import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addBook: AddCommand = (command, runtime) => {
  command
    .description(
      'Writes the whole briefing as one document: the brief, what can be said on every issue, itinerary, people, timeline, places, ' +
        'open questions, every claim, and the source. As HTML it is one page that needs no network and prints well; with ' +
        '--brief it is the brief alone, on one side of paper.',
    )
    .option('--brief', 'the brief alone, on one side of paper')
    .addHelpText(
      'after',
      examples(
        ['briefing book --format html > book.html', 'a page for the browser and the printer'],
        ['briefing book --brief --format html > brief.html', 'one side of paper for the plane'],
        ['briefing book --format markdown > book.md', 'for a wiki or a repository'],
      ),
    )
    .action(async ({ brief: isBrief = false }: { readonly brief?: boolean }) => {
      const briefing = await loadBriefing(runtime);
      const made = {
        version: command.parent?.version() ?? '',
        on: runtime.io.now().toISOString().slice(0, 10),
      };
      const { book, brief, makeBook, makeBrief } = await import('../../answers/read/book.js');
      if (isBrief) await present(runtime, brief, makeBrief(briefing, made), briefing);
      else await present(runtime, book, makeBook(briefing, made), briefing);
    });
};
