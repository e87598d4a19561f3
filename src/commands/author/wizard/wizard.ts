import { joinedWork, NO_WORK } from '../../../answers/author/work.js';
import { makeWritten, written } from '../../../answers/author/written.js';
import { beginning, EMPTY_FILE } from '../../../authoring/entries.js';
import { CORRECTION_FLAGS, ENTRY_NAMES, type EntryName } from '../../../authoring/flags.js';
import type { Answers } from '../../../authoring/question.js';
import { ENTRY_QUESTIONS, HEAD_QUESTIONS } from '../../../authoring/questions.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { Runtime } from '../../../cli/context.js';
import { readBriefing } from '../../../cli/load-briefing.js';
import { present } from '../../../cli/present.js';
import { WrongUse } from '../../../errors.js';
import { isInteractive } from '../../../system/io.js';
import { safeFileName } from '../../../text/file-name.js';
import { answersTo } from './answers.js';
import { correctGiven, entryNamed } from './correct.js';
import type { Desk, Session } from './desk.js';
import { checkPlace, type Written, write, writeEntry } from './file.js';
import { newRemarks } from './remarks.js';
import { correctNamed, goOn, tell } from './session.js';
import { takeBack } from './take-back.js';
import { textAtHand } from './text.js';

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
  const text = textFile === undefined ? undefined : await textAtHand(io, textFile, []);
  const { answers, isAsked } = await answersTo({ io, text }, HEAD_QUESTIONS, EMPTY_FILE, given);
  const file = beginning(answers, text?.digest);
  const path = named ?? `${safeFileName(file.id)}.json`;
  write(io, path, file, force);
  tell(io, newRemarks(file, undefined));
  const begun = { file, work: NO_WORK };
  const session = isAsked ? await goOn({ io, text, path }, begun) : begun;
  await present(runtime, written, makeWritten(session.file, path, session.work));
}

/** What is wanted of a file, as it was typed. */
export interface Wanted {
  /** What to add. */
  readonly add?: EntryName | undefined;
  /** What to correct, by its id or address. */
  readonly change?: string | undefined;
  /** What to take back, by ids or addresses. */
  readonly remove?: readonly string[] | undefined;
  /** Answers that were given as options. */
  readonly given: Answers;
  readonly textFile?: string | undefined;
}

/**
 * @param id where it is one of the reader's own briefings, which is named by it
 * @throws as startBriefing does; Unreadable, InvalidBriefing; NotFound where there is no such entry; BriefingError where
 *   one that is to be taken back is named by others
 */
export async function extendBriefing(
  runtime: Runtime,
  path: string,
  wanted: Wanted,
  id?: string,
): Promise<void> {
  const { io } = runtime;
  const { file } = await readBriefing(io, path);
  const text =
    wanted.textFile === undefined ? undefined : await textAtHand(io, wanted.textFile, file.sources);
  const desk = { io, text, path };
  const begun = await beginWith(desk, file, wanted);
  const session = begun.goesOn ? await goOn(desk, begun) : begun;
  await present(runtime, written, makeWritten(session.file, path, session.work, id !== undefined));
}

/** What was done first, and whether the reader is asked what else to do. */
type Begun = Session & { readonly goesOn: boolean };

/** @throws as extendBriefing does */
async function beginWith(desk: Desk, file: BriefingFile, wanted: Wanted): Promise<Begun> {
  const { add, change, remove, given } = wanted;
  if (add !== undefined) return addEntry(desk, file, add, given);
  if (change !== undefined) return correctEntry(desk, file, change, given);
  if (remove !== undefined) {
    const targets = remove.map((ref) => entryNamed(file, ref, desk.path));
    return begunWith(desk, await takeBack(desk, targets), false);
  }
  if (isInteractive(desk.io)) return { file, work: NO_WORK, goesOn: true };
  throw new WrongUse(
    `say what to add: --add ${ENTRY_NAMES.join(', ')}; or --change or --remove what there is (or run it in a terminal, which asks)`,
  );
}

async function addEntry(desk: Desk, file: BriefingFile, entry: EntryName, given: Answers): Promise<Begun> {
  const { answers, isAsked } = await answersTo(desk, ENTRY_QUESTIONS[entry], file, given);
  return begunWith(desk, await writeEntry(desk.io, desk.path, entry, answers), isAsked);
}

/** Options say what is other than it was; where there are none, the reader is asked. */
async function correctEntry(desk: Desk, file: BriefingFile, ref: string, given: Answers): Promise<Begun> {
  const target = entryNamed(file, ref, desk.path);
  if (Object.keys(given).length > 0)
    return begunWith(desk, await correctGiven(desk, file, target, given), false);
  if (isInteractive(desk.io)) return { ...(await correctNamed(desk, file, target)), goesOn: true };
  const flags = CORRECTION_FLAGS[target.what].map((flag) => `--${flag}`).join(' ');
  throw new WrongUse(`say what is other in ${ref}: ${flags} (or run it in a terminal, which asks)`);
}

function begunWith({ io }: Desk, { file, work, remarks }: Written, goesOn: boolean): Begun {
  tell(io, remarks);
  return { file, work: joinedWork(NO_WORK, work), goesOn };
}

/** A small briefing that says what each of its parts is for. */
export async function writeExample(runtime: Runtime, path: string): Promise<void> {
  const { force = false } = runtime.options();
  checkPlace(runtime.io, path, force);
  const { EXAMPLE } = await import('../../../authoring/example.js');
  write(runtime.io, path, EXAMPLE, force);
  await present(runtime, written, makeWritten(EXAMPLE, path, NO_WORK));
}
