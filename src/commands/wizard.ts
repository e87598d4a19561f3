import { collect } from '../authoring/collect.js';
import { beginning, EMPTY_FILE } from '../authoring/entries.js';
import { ENTRY_NAMES, type EntryName } from '../authoring/flags.js';
import type { Answers } from '../authoring/question.js';
import { ENTRY_QUESTIONS, HEAD_QUESTIONS } from '../authoring/questions.js';
import { Cancelled, WrongUse } from '../errors.js';
import { type Io, isInteractive } from '../io/io.js';
import type { Prompter } from '../io/prompter.js';
import type { BriefingFile } from '../model/schema.js';
import { clean } from '../text/clean.js';
import { safeFileName } from '../text/file-name.js';
import { shellFile } from '../text/shell.js';
import { type Addition, writtenView } from '../views/authoring.js';
import { type Runtime, readBriefing, show } from './runtime.js';
import { answersTo } from './wizard-answers.js';
import { checkPlace, type Written, write, writeEntry } from './wizard-file.js';
import { EntryLeft, leavable } from './wizard-leaving.js';
import { askEntry, asker } from './wizard-prompts.js';
import { newRemarks } from './wizard-remarks.js';
import { type TextAtHand, textAtHand } from './wizard-text.js';

/** Writes a briefing from answers, one entry at a time. Loaded by `new` and `edit` alone. */

/** @throws WrongUse where an answer is missing or wrong and nobody can be asked; Unwritable, Cancelled */
export async function startBriefing(
  runtime: Runtime,
  named: string | undefined,
  given: Answers,
  textFile?: string,
): Promise<void> {
  const { io } = runtime;
  const { force = false } = runtime.options();
  if (named !== undefined) checkPlace(io, named, force);
  const text = textFile === undefined ? undefined : textAtHand(io, textFile, []);
  const { answers, isAsked } = await answersTo({ io, text }, HEAD_QUESTIONS, EMPTY_FILE, given);
  const file = beginning(answers, text?.digest);
  const path = named ?? `${safeFileName(file.id)}.json`;
  write(io, path, file, force);
  tell(io, newRemarks(file, undefined));
  const { file: last, added } = isAsked ? await goOn({ io, text, path }, file) : { file, added: [] };
  await show(runtime, writtenView(last, path, added));
}

/** What the questions are asked with: the outside, the text of the source where it is at hand, and the file. */
interface Desk {
  readonly io: Io;
  readonly text: TextAtHand | undefined;
  readonly path: string;
}

/**
 * @param id where it is one of the reader's own briefings, which is named by it
 * @throws as startBriefing does; Unreadable, InvalidBriefing
 */
export async function extendBriefing(
  runtime: Runtime,
  path: string,
  entry: EntryName | undefined,
  given: Answers,
  { id, textFile }: { readonly id?: string | undefined; readonly textFile?: string | undefined },
): Promise<void> {
  const { io } = runtime;
  const { file } = await readBriefing(io, path);
  if (entry === undefined && !isInteractive(io)) {
    throw new WrongUse(
      `say what to add: --add ${ENTRY_NAMES.join(', ')} (or run it in a terminal, which asks)`,
    );
  }
  const text = textFile === undefined ? undefined : textAtHand(io, textFile, file.sources);
  const desk = { io, text, path };
  const first = entry === undefined ? undefined : await addEntry(desk, file, entry, given);
  const goesOn = first === undefined || first.isAsked;
  const further = goesOn ? await goOn(desk, first?.file ?? file) : { file: first.file, added: [] };
  const added = [...(first ? [first.addition] : []), ...further.added];
  await show(runtime, writtenView(further.file, path, added, id));
}

/** A file as it was written last, and what is new in it. */
interface Session {
  readonly file: BriefingFile;
  readonly added: readonly Addition[];
}

/**
 * Asks what to add until that is all; what is complete has been written by then.
 *
 * @param file as it is now
 */
async function goOn(desk: Desk, file: BriefingFile): Promise<Session> {
  const { io, path } = desk;
  let session: Session = { file, added: [] };
  const prompter = await io.prompter();
  try {
    for (;;) {
      const entry = await askEntry(prompter, session.file);
      if (entry === undefined) return session;
      const written = await tryAsked(desk, prompter, session.file, entry);
      if (written === undefined) continue;
      session = { file: written.file, added: [...session.added, written.addition] };
    }
  } catch (error) {
    if (error instanceof Cancelled)
      io.stderr.write(
        `briefing: what was complete is in ${path} (go on: briefing edit ${shellFile(path)})\n`,
      );
    throw error;
  }
}

/** @returns undefined where the entry was left before it was complete */
async function tryAsked(
  { io, text, path }: Desk,
  prompter: Prompter,
  file: BriefingFile,
  entry: EntryName,
): Promise<Written | undefined> {
  try {
    const ask = asker(leavable(prompter), file, text);
    const { answers } = await collect(ENTRY_QUESTIONS[entry], file, {}, ask);
    const written = await writeEntry(io, path, entry, answers);
    tell(io, [`${written.addition.id} is in ${path}`, ...written.remarks]);
    return written;
  } catch (error) {
    if (!(error instanceof EntryLeft)) throw error;
    tell(io, ['nothing was added']);
    return undefined;
  }
}

function tell(io: Io, remarks: readonly string[]): void {
  for (const remark of remarks) io.stderr.write(`briefing: ${clean(remark)}\n`);
}

async function addEntry(desk: Desk, file: BriefingFile, entry: EntryName, given: Answers) {
  const { io, path } = desk;
  const { answers, isAsked } = await answersTo(desk, ENTRY_QUESTIONS[entry], file, given);
  const written = await writeEntry(io, path, entry, answers);
  tell(io, written.remarks);
  return { isAsked, ...written };
}

/** A small briefing that says what each of its parts is for. */
export async function writeExample(runtime: Runtime, path: string): Promise<void> {
  const { force = false } = runtime.options();
  checkPlace(runtime.io, path, force);
  const { EXAMPLE } = await import('../authoring/example.js');
  write(runtime.io, path, EXAMPLE, force);
  await show(runtime, writtenView(EXAMPLE, path, []));
}
