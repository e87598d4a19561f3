import { makeOverview, overview } from '../../answers/read/overview/overview.js';
import { counted } from '../../answers/shared/inlines.js';
import { Briefing } from '../../briefing/briefing.js';
import { formatBriefing } from '../../briefing/file/format.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { type AddCommand, ALLOW_PRIVATE, examples } from '../../cli/command.js';
import { type Runtime, today, withBriefing } from '../../cli/context.js';
import { present } from '../../cli/present.js';
import { UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { TokenizedReading } from '../../reading/read.js';
import { attempt } from '../../system/files/attempt.js';
import { type Io, remark } from '../../system/io.js';
import {
  checkPlaces,
  hasChanged,
  outputForBriefing,
  type Places,
  placesFor,
  textToWrite,
  withoutOutput,
} from './draft-places.js';
import { draftByRules, makeDraft, openModel, readArticle } from './make-draft.js';
import { addModelOptions, type ModelOptions, modelUse } from './model/options.js';

interface DraftOptions extends ModelOptions {
  readonly text: boolean;
  readonly discardReview?: boolean;
  readonly allowPrivate?: true;
  readonly into?: string;
}

export const addDraft: AddCommand = (command, runtime) => {
  addModelOptions(command)
    .description(
      'Reads an article (text, Markdown, HTML, PDF or DOCX) and writes a briefing from it. Each claim ' +
        'is in the words of the article, and records its place, its voice and its standing. The rules that do ' +
        'this make mistakes, so every entry is marked as proposed until you review it. The text is stored ' +
        'next to the briefing.',
    )
    .argument('<text>', 'the article: a file, an address (https://...), or - for standard input')
    .argument('[file]', 'file to write (default: named after the title)')
    .option('--no-text', 'do not store the text next to the briefing')
    .option('--into <briefing>', 'add the text to this briefing as another source, and show what it changes')
    .option('--discard-review', 'with --force, replace a briefing even if some of its entries are reviewed')
    .addHelpText(
      ...examples(
        ['briefing draft article.html', 'writes a file named after the title, and shows its overview'],
        [
          'briefing draft article.pdf trip.json',
          'writes trip.json and trip.article.txt; so does -o trip.json',
        ],
        [
          'briefing draft second.html --into trip.json',
          'adds a second source, and writes trip.article-2.txt',
        ],
        [
          'briefing draft second.html --into trip.json --requests ask.json',
          'writes requests for a model, including questions about which claims agree or conflict',
        ],
        [
          'briefing draft article.html --dry-run',
          'shows what a model would be asked (see briefing help models)',
        ],
      ),
    )
    .option(...ALLOW_PRIVATE)
    .action((text: string, file: string | undefined, options: DraftOptions) =>
      draft(runtime, text, file, options),
    );
};

async function draft(
  runtime: Runtime,
  text: string,
  file: string | undefined,
  { text: keepsText, discardReview = false, allowPrivate, into, ...modelOptions }: DraftOptions,
): Promise<void> {
  const { io } = runtime;
  const use = modelUse(modelOptions, io.environment);
  if (into !== undefined && file !== undefined)
    throw new UsageError(`cannot write to ${file}: --into writes to ${into} (omit ${file} or --into)`);
  if (use?.kind === 'show' || use?.kind === 'write') {
    const read = await readArticle(io, text, allowPrivate === true);
    const { writeRequests } = await import('./model/write-requests.js');
    const base = await draftByRules(io, read, undefined);
    const { requestsInto } = await import('./draft-into.js');
    const links = into === undefined ? undefined : await requestsInto(io, read, into, use.replies);
    return writeRequests(io, use, read, base, runtime.options().force ?? false, links);
  }
  if (into !== undefined) {
    const { draftInto } = await import('./draft-into.js');
    const read = await readArticle(io, text, allowPrivate === true);
    return draftInto(runtime, read, into, keepsText, await openModel(io, use, modelOptions, read));
  }
  const asked = file === undefined ? outputForBriefing(runtime) : undefined;
  const wanted = file ?? asked;
  // Check the paths first, so that nobody waits for a file that cannot be written.
  if (wanted !== undefined) checkPlaces(runtime, text, placesFor(wanted, keepsText), discardReview);
  const choosePlaces = async (read: TokenizedReading): Promise<Places> => {
    const places = placesFor(wanted ?? (await defaultPath(read)), keepsText);
    if (wanted === undefined) checkPlaces(runtime, text, places, discardReview);
    // Check the text before a model is asked, so that the model's work is not lost.
    textToWrite(io, text, places, read.reading.text);
    return places;
  };
  // Do not keep the reading in a variable, so that its memory can be freed.
  const made = await makeDraft(
    io,
    await readArticle(io, text, allowPrivate === true),
    use,
    modelOptions,
    choosePlaces,
  );
  const { file: briefing, by, places, kept, long } = made;
  const path = places.briefing;
  if (hasChanged(io, path, briefing)) remark(io, `the text has changed since ${path} was drafted`);
  writeBoth(runtime, path, formatBriefing(briefing), textToWrite(io, text, places, kept), kept);
  await showOverview(asked === undefined ? runtime : withoutOutput(runtime), path, briefing);
  if (asked !== undefined) runtime.isDelivered = true;
  warnOfLong(io, long);
  const claims = counted(briefing.claims.length, 'claim');
  remark(io, `wrote ${path} (draft by ${by}: 0 of ${claims} reviewed)`);
}

function warnOfLong(io: Io, count: number): void {
  if (count === 0) return;
  const what = counted(count, 'sentence');
  const most = LIMITS.sentence.toLocaleString('en-US');
  remark(io, `left out ${what} of more than ${most} characters (check the text for missing periods)`);
}

/** Writes both files or neither: a text without its briefing would prevent the next attempt. */
function writeBoth(
  { io: { files }, options }: Runtime,
  path: string,
  briefing: string,
  textPath: string | undefined,
  text: string,
): void {
  const { force = false } = options();
  const added = textPath !== undefined && !files.exists(textPath) ? textPath : undefined;
  if (textPath !== undefined) files.write(textPath, text, { force, isPrivate: true });
  try {
    files.write(path, briefing, { force });
  } catch (error) {
    if (added !== undefined) attempt(() => files.remove(added));
    throw error;
  }
}

/** The maximum length of a default name in bytes. It is short, since the hints on every screen repeat the name. */
const SHORT = 32;

async function defaultPath({ reading: { details, text } }: TokenizedReading): Promise<string> {
  const { safeFileName } = await import('../../text/file-name.js');
  return `${safeFileName(details.title ?? text.slice(0, 60), SHORT)}.json`;
}

async function showOverview(runtime: Runtime, path: string, file: BriefingFile): Promise<void> {
  const record = makeOverview(new Briefing(file), today(runtime.io));
  await present(withBriefing(runtime, path), overview, record);
  runtime.isDelivered = true;
}
