import { documentOf } from '../../answers/answer.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { commandTail, type Runtime, today } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { Unwritable } from '../../errors.js';
import { rendererOf } from '../../render/index.js';
import { cacheFolder } from '../../system/files/folders.js';
import { printLines, remark } from '../../system/io.js';

export const addOpen: AddCommand = (command, runtime) => {
  command
    .description(
      'Opens the whole briefing as a page in your browser. The page is written to the cache folder and ' +
        'loads no other files. If no browser is found, prints the path of the page.',
    )
    .addHelpText(
      ...examples(
        ['briefing open', 'the built-in briefing in your browser'],
        ['briefing open -b trip.json', 'one of your own briefings'],
      ),
    )
    .action(() => openPage(runtime, command.parent?.version() ?? ''));
};

async function openPage(runtime: Runtime, version: string): Promise<void> {
  const { io } = runtime;
  const briefing = await loadBriefing(runtime);
  const { book, makeBook } = await import('../../answers/read/book/book.js');
  const { storedSentences } = await import('../../cli/passages.js');
  const folder = cacheFolder(io.environment);
  if (folder === undefined) throw noHome(runtime);
  const record = makeBook(briefing, { version, on: today(io) }, await storedSentences(runtime, briefing));
  const render = await rendererOf('html');
  const page = render(documentOf(book, record), { width: 80, color: false, unicode: true, now: io.now() });
  const path = `${folder}/pages/${briefing.file.id}.html`;
  io.files.write(path, page, { force: true, own: true });
  const opened = await io.open(path);
  if (opened) remark(io, `opened ${path}`);
  else printLines(io, [path]);
}

const noHome = (runtime: Runtime): Unwritable =>
  new Unwritable(
    'cannot write the page: no home folder is known ' +
      `(set HOME or XDG_CACHE_HOME, or write it yourself: briefing book -o page.html${commandTail(runtime)})`,
  );
