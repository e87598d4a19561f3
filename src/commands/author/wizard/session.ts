import { joinedWork, NO_WORK, type Work } from '../../../answers/author/work.js';
import type { Addressed } from '../../../authoring/addressed.js';
import { collect } from '../../../authoring/collect.js';
import { ENTRY_QUESTIONS } from '../../../authoring/questions.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { BriefingError, Cancelled, EXIT } from '../../../errors.js';
import type { Io } from '../../../system/io.js';
import type { Prompter } from '../../../system/prompts/prompter.js';
import { clean } from '../../../text/clean.js';
import { shellFile } from '../../../text/shell.js';
import { askWhich, correctAsked } from './correct.js';
import type { Desk, Session } from './desk.js';
import { type Written, writeEntry } from './file.js';
import { EntryLeft, leavable } from './leaving.js';
import { asker, askNext, type NextWork } from './prompts.js';
import { takeBackAsked } from './take-back.js';

/** The wizard at work on a file: one thing after the other, each written at once. */

/** Asks what to do until that is all; what is complete has been written by then. */
export async function goOn(desk: Desk, begun: Session): Promise<Session> {
  const { io, path } = desk;
  let session = begun;
  const prompter = await io.prompter();
  try {
    for (;;) {
      const next = await askNext(prompter, session.file);
      if (next === undefined) return session;
      const written = await tried(desk, next, () => workAsked(desk, leavable(prompter), session, next));
      if (written) session = { file: written.file, work: joinedWork(session.work, written.work) };
    }
  } catch (error) {
    if (error instanceof Cancelled)
      io.stderr.write(
        `briefing: what was complete is in ${path} (go on: briefing edit ${shellFile(path)})\n`,
      );
    throw error;
  }
}

/** Asks for one entry that was named what is wrong in it. */
export async function correctNamed(desk: Desk, file: BriefingFile, target: Addressed): Promise<Session> {
  const prompter = leavable(await desk.io.prompter());
  const written = await tried(desk, 'correct', () => correctAsked(desk, prompter, file, target));
  return written ? { file: written.file, work: joinedWork(NO_WORK, written.work) } : { file, work: NO_WORK };
}

/** @returns undefined where it was left before it was complete, or could not be done */
async function tried(desk: Desk, next: NextWork, work: () => Promise<Written>): Promise<Written | undefined> {
  try {
    const written = await work();
    tell(desk.io, [...doneWords(written.work, desk.path), ...written.remarks]);
    return written;
  } catch (error) {
    const reason = reasonOf(error, next);
    if (reason === undefined) throw error;
    tell(desk.io, [reason]);
    return undefined;
  }
}

async function workAsked(desk: Desk, prompter: Prompter, { file, work }: Session, next: NextWork) {
  if (next !== 'correct' && next !== 'take back') {
    const ask = asker(prompter, file, desk.text);
    const { answers } = await collect(ENTRY_QUESTIONS[next], file, {}, ask);
    return writeEntry(desk.io, desk.path, next, answers);
  }
  const latest = [...work.added, ...work.corrected].map(({ id }) => id).reverse();
  if (next === 'correct') {
    const target = await askWhich(prompter, file, 'Which entry is to be corrected?', latest);
    return correctAsked(desk, prompter, file, target);
  }
  return takeBackAsked(
    desk,
    prompter,
    file,
    await askWhich(prompter, file, 'Which entry is to be removed?', latest),
  );
}

function doneWords({ added = [], corrected = [], takenBack = [] }: Partial<Work>, path: string): string[] {
  return [
    ...added.map(({ id }) => `${id} is in ${path}`),
    ...corrected.map(({ id }) => `${id} is corrected in ${path}`),
    ...takenBack.map(({ id }) => `${id} is no longer in ${path}`),
  ];
}

/** Why nothing was done, where the reader may go on all the same: it was left, or the answer is no. */
function reasonOf(error: unknown, next: NextWork): string | undefined {
  if (error instanceof EntryLeft)
    return next === 'correct' || next === 'take back' ? 'nothing was changed' : 'nothing was added';
  const isRefusal =
    error instanceof BriefingError && (error.exitCode === EXIT.no || error.exitCode === EXIT.usage);
  return isRefusal ? error.message : undefined;
}

/** Says something beside the questions. */
export function tell(io: Io, remarks: readonly string[]): void {
  for (const remark of remarks) io.stderr.write(`briefing: ${clean(remark)}\n`);
}
