import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';

export const addBook: AddCommand = (command, runtime) => {
  command
    .description(
      'Writes the whole briefing as one document: overview, itinerary, people, every issue, timeline, places, every claim, what ' +
        'is left open, and the source. As HTML it is one page that needs no network and prints well; with --brief it fits on two ' +
        'printed pages.',
    )
    .option('--brief', 'two pages: the agenda, what may not be said as fact, and how firm the rest is')
    .addHelpText(
      'after',
      examples(
        ['briefing book --format html > book.html', 'a page for the browser and the printer'],
        ['briefing book --brief --format html > brief.html', 'two pages for the plane'],
        ['briefing book --format markdown > book.md', 'for a wiki or a repository'],
      ),
    )
    .action(async ({ brief = false }: { readonly brief?: boolean }) => {
      const briefing = await loadBriefing(runtime);
      const made = {
        version: command.parent?.version() ?? '',
        on: runtime.io.now().toISOString().slice(0, 10),
      };
      if (brief) {
        const { briefBookView } = await import('../../views/book-brief.js');
        await show(runtime, briefBookView(briefing, made));
      } else {
        const { bookView } = await import('../../views/book.js');
        await show(runtime, bookView(briefing, made));
      }
    });
};
