import { makeWritten, written } from '../../answers/author/written.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Runtime } from '../../cli/context.js';
import { fileToChange } from '../../cli/library.js';
import { present } from '../../cli/present.js';
import { BriefingError, Cancelled, EXIT, NegativeResult, UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import { type Io, isInteractive, message, remark } from '../../system/io.js';
import type { Choice } from '../../system/prompts/prompter.js';
import { changedMeanwhile, type Doubt, doubtAbout, type NextStep } from './edit-doubts.js';

/**
 * Edits a briefing file as `crontab -e` does: the user edits a copy until it passes the checks and can replace the
 * file.
 */

interface Editing {
  readonly io: Io;
  readonly path: string;
  /** The contents of the file when it was opened. */
  readonly original: Uint8Array;
}

/**
 * Lets the user edit a briefing file, and replaces it with the result.
 *
 * @param named a file, or the id of one of the user's briefings
 * @throws Unreadable, Unwritable; UsageError if there is no editor; NegativeResult if the file is unchanged
 */
export async function editFile(runtime: Runtime, named: string): Promise<void> {
  const { io } = runtime;
  const path = fileToChange(io, named);
  const editing = { io, path, original: io.files.read(path, LIMITS.bytes) };
  let contents = editing.original;
  for (;;) {
    contents = await editedOnce(editing, contents);
    if (sameBytes(contents, editing.original)) return remark(io, `${path} is unchanged`);
    const briefing = await replacedOrAsked(editing, contents);
    if (briefing !== 'edit again') return present(runtime, written, makeWritten(briefing, path));
  }
}

/** Opens the editor. If the editor fails, earlier edits are saved in a copy. */
async function editedOnce(editing: Editing, contents: Uint8Array): Promise<Uint8Array> {
  try {
    return await inEditor(editing.io, contents, editing.path);
  } catch (error) {
    if (error instanceof BriefingError && !sameBytes(contents, editing.original)) keepCopy(editing, contents);
    throw error;
  }
}

async function replacedOrAsked(editing: Editing, contents: Uint8Array): Promise<Briefing | 'edit again'> {
  const checked = doubtAbout(editing.path, contents, editing.original);
  if (checked.doubt !== undefined && (await askedWhatNext(editing, contents, checked.doubt)) === 'edit')
    return 'edit again';
  const { briefing } = checked;
  if (briefing === undefined) return 'edit again';
  if (await replaced(editing, contents)) return briefing;
  if ((await askedWhatNext(editing, contents, changedMeanwhile(editing.path))) === 'edit')
    return 'edit again';
  editing.io.files.write(editing.path, contents, { force: true });
  return briefing;
}

/** @returns false, without writing, if another program has changed the file since it was opened */
const replaced = ({ io, path, original }: Editing, contents: Uint8Array): Promise<boolean> =>
  io.files.withLock(path, (write) => {
    if (!sameBytes(io.files.read(path, LIMITS.bytes), original)) return false;
    write(contents);
    return true;
  });

/**
 * @throws NegativeResult if the user keeps a copy or discards the edits; Cancelled, after keeping a copy, for Ctrl-C
 */
async function askedWhatNext(
  editing: Editing,
  contents: Uint8Array,
  { words, steps }: Doubt,
): Promise<'edit' | 'write'> {
  const { io, path } = editing;
  for (const line of words) message(io, line);
  const step = isInteractive(io) ? await selected(editing, contents, steps) : 'keep';
  if (step === 'edit' || step === 'write') return step;
  if (step === 'keep') keepCopy(editing, contents);
  else remark(io, `${path} is unchanged`);
  throw new NegativeResult(EXIT.no);
}

const LABELS: Readonly<Record<NextStep, string>> = {
  edit: 'edit again',
  write: 'write it anyway',
  keep: 'keep a copy next to the file',
  discard: 'discard the edits',
};

async function selected(
  editing: Editing,
  contents: Uint8Array,
  steps: readonly NextStep[],
): Promise<NextStep> {
  try {
    const prompter = await editing.io.prompter();
    const choices = steps.map(
      (value): Choice<NextStep> => ({
        value,
        label: LABELS[value],
        ...(value === 'keep' && { key: { letter: 'q', word: 'keep a copy' } }),
      }),
    );
    return await prompter.select({ message: 'What next?', choices, escape: 'keep' });
  } catch (error) {
    if (error instanceof Cancelled) keepCopy(editing, contents);
    throw error;
  }
}

/** Saves the edits as `trip.edited.json` next to `trip.json`. If that file exists, a number is added to the name. */
function keepCopy({ io, path }: Editing, contents: Uint8Array): void {
  const stem = path.replace(/\.json$/i, '');
  let name = `${stem}.edited.json`;
  for (let number = 2; io.files.exists(name); number += 1) name = `${stem}.edited-${number}.json`;
  io.files.write(name, contents, { isPrivate: true });
  remark(io, `${path} is unchanged; your edits are in ${name}`);
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** The editors that are tried if no editor is set. */
const USUAL = ['vi', 'nano'];

/**
 * Opens a text in the user's editor: $VISUAL, otherwise $EDITOR, otherwise vi or nano.
 *
 * @param path the path of the original file; the copy in the editor has the same name
 * @returns the saved text
 * @throws UsageError if there is no editor; BriefingError if it fails or leaves an empty file; Cancelled for Ctrl-C
 */
async function inEditor(io: Io, contents: Uint8Array, path: string): Promise<Uint8Array> {
  const { VISUAL, EDITOR } = io.environment;
  const set = [VISUAL, EDITOR].find((command = '') => command.trim() !== '');
  if (set === undefined && !isInteractive(io))
    throw new UsageError(
      'cannot open an editor: none is set (set VISUAL or EDITOR, or make changes with briefing apply)',
    );
  const name = path.split('/').at(-1) ?? 'briefing.json';
  for (const command of set === undefined ? USUAL : [set]) {
    const edited = await io.edit(contents, name, command);
    if (edited.end === 'not there') continue;
    if (edited.end === 'failed') throw failed(command, edited.reason);
    if (isBlank(edited.contents))
      throw new BriefingError(`${command} left an empty file (${path} is unchanged)`, EXIT.no);
    return edited.contents;
  }
  throw new UsageError(
    `cannot open an editor: ${set ?? USUAL.join(' and ')} not found (set VISUAL or EDITOR to an installed editor)`,
  );
}

const failed = (command: string, reason: string): BriefingError =>
  reason.endsWith('SIGINT')
    ? new Cancelled()
    : new BriefingError(`${command} failed: ${reason} (no changes were made)`, EXIT.no);

const isBlank = (contents: Uint8Array): boolean =>
  contents.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
