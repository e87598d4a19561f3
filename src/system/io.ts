import { clean } from '../text/clean.js';
import { wrapText } from '../text/wrap.js';
import type { Environment, Settings } from './config/setting-list.js';
import type { Prompter, PromptLook } from './prompts/prompter.js';

/** The program's access to the outside world. Tests replace it with a fake (test/support/fake-io.ts). */
export interface Io {
  readonly environment: Environment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly shelf: Shelf;
  readonly progress: Progress;
  /** The contents of the config file, cached when it is read and dropped when it is written. */
  config?: Config | undefined;
  now(): Date;
  /** Returns a prompter. The prompts are imported on the first call. Call this only if `isInteractive(io)`. */
  prompter(look?: PromptLook): Promise<Prompter>;
  /** Shows text in a pager until the user quits it. Returns false if the pager could not be started. */
  page(text: string, command: string): Promise<boolean>;
  /** Opens a text in the user's editor, as a file with this name. Throws `Unwritable` if no copy can be made. */
  edit(contents: Uint8Array, name: string, command: string): Promise<Edited>;
  /** Opens a file in the default program for its type. Returns false if there is no such program. */
  open(path: string): Promise<boolean>;
}

export type Edited =
  | { readonly end: 'saved'; readonly contents: Uint8Array }
  | { readonly end: 'failed'; readonly reason: string }
  | { readonly end: 'not there' };

/** Shows the user what the program is doing. */
export interface Progress {
  /** `nothing` if a progress line would disturb a prompt or pager, `lines` if the terminal cannot redraw a line. */
  manner: 'redrawn' | 'lines' | 'nothing';
  /**
   * Reports the current step. Calls are fast, so that they can be frequent.
   *
   * @param words a short phrase in ASCII: 'checking the briefing'
   */
  stage(words: string): void;
  clear(): void;
}

export interface Config {
  readonly values: Partial<Settings>;
  /** Whether the file has problems. `checkConfig` lists them. */
  readonly isBroken: boolean;
}

export interface Input {
  readonly isTerminal: boolean;
  /** Reads all of standard input, at most `limit` bytes. Throws `Unreadable`. */
  read(limit: number): Uint8Array;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /** Writes the whole text. Throws `OutputClosed` or `Unwritable`. */
  write(text: string): void;
}

export interface Files {
  /** Reads a regular file of at most `limit` bytes. Throws `Unreadable`. */
  read(path: string, limit: number): Uint8Array;
  /** Returns the names in a folder, sorted, or an empty list if the folder does not exist. Throws `Unreadable`. */
  list(folder: string): readonly string[];
  exists(path: string): boolean;
  isSame(one: string, other: string): boolean;
  /** Deletes a file. Throws `Unwritable`. */
  remove(path: string): void;
  /** Writes a file atomically. If that fails, throws `Unwritable` and leaves the old file unchanged. */
  write(path: string, contents: Contents, options?: WriteOptions): void;
  /**
   * Runs `work` while holding an exclusive lock on a file, to read, change and write the file.
   *
   * @param work a synchronous function that writes with the function it receives; it runs again if the file has changed
   * between reading and writing
   * @param options as for `write`
   * @throws Unwritable if no lock can be created next to the file, or another process holds the lock for too long
   */
  withLock<Result>(
    path: string,
    work: (write: (contents: Contents) => void) => Result,
    options?: Omit<WriteOptions, 'force'> & {
      /** Whether to write to the target if the path is a link. The user must own the target. */
      readonly followsLink?: boolean;
    },
  ): Promise<Result>;
}

/** The contents of a file. A string is written in UTF-8. */
export type Contents = string | Uint8Array;

export interface WriteOptions {
  readonly force?: boolean;
  /**
   * Whether this is one of the program's files. Missing folders are then created for their owner only, and the file
   * gets mode 0600, regardless of the umask and of the mode of the old file.
   */
  readonly own?: boolean;
  /** Whether only the owner may read the file (mode 0600). For unpublished texts. */
  readonly isPrivate?: boolean;
}

/** What the program remembers between runs: small files in the state folder, which all running processes share. */
export interface Shelf {
  /** Returns the path of a stored file, for messages. Returns undefined if there is no home folder. */
  place(name: string): string | undefined;
  /** Returns the stored text, or undefined if there is none. Throws `Unreadable`, for example if the file is a link. */
  read(name: string): string | undefined;
  /**
   * Changes the stored text. Only one process at a time can change it.
   *
   * @param change receives the stored text and returns the change; it may be called several times
   * @throws Unwritable; the stored text is then unchanged
   */
  update(name: string, change: (before: string | undefined) => Change): Promise<void>;
}

/**
 * A change to a stored text. `text` replaces the stored text; if `text` is undefined, the stored text is deleted.
 * `aside` keeps the old text under another name.
 */
export type Change = 'nothing' | { readonly text: string | undefined; readonly aside?: boolean };

/** Prints a remark on standard error. */
export const remark = (io: Pick<Io, 'stderr'>, words: string): void => message(io, `briefing: ${words}`);

/** Prints a message on one line of standard error, so that scripts can read it. In a terminal, it is wrapped. */
export function message({ stderr }: Pick<Io, 'stderr'>, words: string): void {
  const line = clean(words);
  const lines = stderr.columns === undefined ? [line] : wrapText(line, stderr.columns);
  stderr.write(`${lines.join('\n')}\n`);
}

export function printLines({ stdout }: Pick<Io, 'stdout'>, lines: readonly string[]): void {
  if (lines.length > 0) stdout.write(`${lines.map(clean).join('\n')}\n`);
}

/** Returns whether the user can be prompted, which requires that input and output are both terminals. */
export const isInteractive = (io: Io): boolean => io.stdin.isTerminal && io.stdout.isTerminal;
