import { collect } from '../authoring/collect.js';
import { beginning, EMPTY_FILE } from '../authoring/entries.js';
import { ENTRY_NAMES, type EntryName } from '../authoring/flags.js';
import type { Answers, Question } from '../authoring/question.js';
import { ENTRY_QUESTIONS, HEAD_QUESTIONS } from '../authoring/questions.js';
import { Cancelled, WrongUse } from '../errors.js';
import { type Io, isInteractive } from '../io/io.js';
import type { Prompter } from '../io/prompter.js';
import type { BriefingFile } from '../model/schema.js';
import { clean } from '../text/clean.js';
import { safeFileName } from '../text/file-name.js';
import { type Addition, writtenView } from '../views/authoring.js';
import { type Runtime, readBriefing, show } from './runtime.js';
import { checkPlace, type Written, write, writeEntry } from './wizard-file.js';
import { missingWords } from './wizard-missing.js';
import { askEntry, asker } from './wizard-prompts.js';
import { newRemarks } from './wizard-remarks.js';

/** Writes a briefing from answers, one entry at a time. Loaded by `new` and `edit` alone. */

/** @throws WrongUse where an answer is missing or wrong and nobody can be asked; Unwritable, Cancelled */
export async function startBriefing(
  runtime: Runtime,
  named: string | undefined,
  given: Answers,
): Promise<void> {
  const { io } = runtime;
  const { force = false } = runtime.options();
  if (named !== undefined) checkPlace(io, named, force);
  const { answers, isAsked } = await answersTo(io, HEAD_QUESTIONS, EMPTY_FILE, given);
  const file = beginning(answers);
  const path = named ?? `${safeFileName(file.id)}.json`;
  write(io, path, file, force);
  tell(io, newRemarks(file, undefined));
  const { file: last, added } = isAsked ? await goOn(io, path, file) : { file, added: [] };
  await show(runtime, writtenView(last, path, added));
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
  id?: string,
): Promise<void> {
  const { io } = runtime;
  const { file } = await readBriefing(io, path);
  if (entry === undefined && !isInteractive(io)) {
    throw new WrongUse(
      `say what to add: --add ${ENTRY_NAMES.join(', ')} (or run it in a terminal, which asks)`,
    );
  }
  const first = entry === undefined ? undefined : await addEntry(io, path, file, entry, given);
  const goesOn = first === undefined || first.isAsked;
  const further = goesOn ? await goOn(io, path, first?.file ?? file) : { file: first.file, added: [] };
  const added = [...(first ? [first.addition] : []), ...further.added];
  await show(runtime, writtenView(further.file, path, added, id));
}

/** @param isAsked whether the reader was asked, and so may go on being asked */
interface Answered {
  readonly answers: Answers;
  readonly isAsked: boolean;
}

/** Options that say enough are enough, at a terminal as well. */
async function answersTo(
  io: Io,
  questions: readonly Question[],
  file: BriefingFile,
  given: Answers,
): Promise<Answered> {
  const { answers, missing, faults } = await collect(questions, file, given, undefined);
  const [wrong] = faults;
  if (wrong) throw new WrongUse(`--${wrong.flag}: ${wrong.fault}`);
  if (missing.length === 0) return { answers, isAsked: false };
  if (!isInteractive(io)) throw new WrongUse(missingWords(missing, questions, file, answers));
  const prompter = await io.prompter();
  const asked = await collect(questions, file, given, asker(prompter, file));
  return { answers: asked.answers, isAsked: true };
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
async function goOn(io: Io, path: string, file: BriefingFile): Promise<Session> {
  let session: Session = { file, added: [] };
  const prompter = await io.prompter();
  try {
    for (;;) {
      const entry = await askEntry(prompter, session.file);
      if (entry === undefined) return session;
      const written = await tryAsked(io, prompter, path, session.file, entry);
      session = { file: written.file, added: [...session.added, written.addition] };
    }
  } catch (error) {
    if (error instanceof Cancelled)
      io.stderr.write(`briefing: what was complete is in ${path} (go on: briefing edit ${path})\n`);
    throw error;
  }
}

async function tryAsked(
  io: Io,
  prompter: Prompter,
  path: string,
  file: BriefingFile,
  entry: EntryName,
): Promise<Written> {
  const { answers } = await collect(ENTRY_QUESTIONS[entry], file, {}, asker(prompter, file));
  const written = await writeEntry(io, path, entry, answers);
  tell(io, [`${written.addition.id} is in ${path}`, ...written.remarks]);
  return written;
}

function tell(io: Io, remarks: readonly string[]): void {
  for (const remark of remarks) io.stderr.write(`briefing: ${clean(remark)}\n`);
}

async function addEntry(io: Io, path: string, file: BriefingFile, entry: EntryName, given: Answers) {
  const { answers, isAsked } = await answersTo(io, ENTRY_QUESTIONS[entry], file, given);
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
