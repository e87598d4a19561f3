import { type AddCommand, examples } from '../../cli/command.js';
import { today } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addBook: AddCommand = (command, runtime) => {
  command
    .description(
      'Writes the whole briefing as one document to hand out. It contains the brief, a map of the ' +
        'source, the positions, what can be said on each issue, the people, the timeline, the questions, all ' +
        'claims, and the source. As HTML, it is one page that needs no network and prints well. With ' +
        '--brief, writes only the brief, which is one page when printed.',
    )
    .option('--brief', 'write only the brief, which is one page when printed')
    .addHelpText(
      ...examples(
        ['briefing book --format html > book.html', 'a page for browsing and printing'],
        ['briefing book --brief --format html > brief.html', 'one page when printed'],
        ['briefing book --format markdown > book.md', 'for a wiki or a repository'],
      ),
    )
    .action(async ({ brief: isBrief = false }: { readonly brief?: boolean }) => {
      const briefing = await loadBriefing(runtime);
      const made = { version: command.parent?.version() ?? '', on: today(runtime.io) };
      const { book, brief, makeBook, makeBrief } = await import('../../answers/read/book/book.js');
      if (isBrief) return present(runtime, brief, makeBrief(briefing, made), briefing);
      const { storedSentences } = await import('../../cli/passages.js');
      const record = makeBook(briefing, made, await storedSentences(runtime, briefing));
      return present(runtime, book, record, briefing);
    });
};
