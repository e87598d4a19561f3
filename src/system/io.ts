import { clean } from '../text/clean.js';
import type { Environment, Settings } from './config/setting-list.js';
import type { Prompter, PromptLook } from './prompts/prompter.js';
import type { Pieces } from './streams/pieces.js';

/** The program's access to the outside world. Tests use a fake (test/support/fake-io.ts). */
export interface Io {
  readonly environment: Environment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly shelf: Shelf;
  readonly progress: Progress;
  /** The contents of the config file once it has been read; undefined again after a write. */
  config?: Config | undefined;
  now(): Date;
  /** Prompts the user; imports the prompts on the first call. Call it only if `isInteractive(io)`. */
  prompter(look?: PromptLook): Promise<Prompter>;
  /** Shows text in a pager until the user quits it; false if the pager could not be started. */
  page(text: Pieces, command: string): Promise<boolean>;
  /** Opens a text in the user's editor under this file name. Throws `Unwritable` if no copy can be made. */
  edit(contents: Uint8Array, name: string, command: string): Promise<Edited>;
  /** Opens a file in the user's program for its type; false if there is none. */
  open(path: string): Promise<boolean>;
}

export type Edited =
  | { readonly end: 'saved'; readonly contents: Uint8Array }
  | { readonly end: 'failed'; readonly reason: string }
  | { readonly end: 'not there' };

/** Shows the current step to a waiting user. */
export interface Progress {
  /** `nothing` if a progress line would be in the way, `lines` if nothing can be redrawn. */
  manner: 'redrawn' | 'lines' | 'nothing';
  /**
   * Reports the current step. Cheap, even if nothing is displayed.
   *
   * @param words a short phrase in ASCII: 'checking the briefing'
   */
  stage(words: string): void;
  clear(): void;
}

export interface Config {
  readonly values: Partial<Settings>;
  /** Whether the file has problems; `checkConfig` lists them. */
  readonly isBroken: boolean;
}

export interface Input {
  readonly isTerminal: boolean;
  /** All of standard input, at most `limit` bytes. Throws `Unreadable`. */
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
  /** A regular file's bytes, at most `limit`. Throws `Unreadable`. */
  read(path: string, limit: number): Uint8Array;
  /** Like `read`, but faster for many files, since the next call reuses the memory. */
  glance(path: string, limit: number): Uint8Array;
  /** The names in a folder, sorted; none if the folder does not exist. Throws `Unreadable`. */
  list(folder: string): readonly string[];
  exists(path: string): boolean;
  isSame(one: string, other: string): boolean;
  /** Deletes a file. Throws `Unwritable`. */
  remove(path: string): void;
  /** Writes a file atomically. Throws `Unwritable` and leaves the old file unchanged. */
  write(path: string, contents: Contents, options?: WriteOptions): void;
  /**
   * Runs `work` holding an exclusive lock on a file, to read, change and write it back.
   *
   * @param work synchronous; writes with the function that it receives; runs again if the file has changed between
   *   reading and writing
   * @param options as in `write`
   * @throws Unwritable if no file can be created next to it, or another process holds the lock for too long
   */
  withLock<Result>(
    path: string,
    work: (write: (contents: Contents) => void) => Result,
    options?: Omit<WriteOptions, 'force'> & {
      /** Writes to the target of a link, if the user owns it. */
      readonly followsLink?: boolean;
    },
  ): Promise<Result>;
}

/** The contents of a file. Pieces are rendered as they are written. */
export type Contents = string | Uint8Array | Pieces;

export interface WriteOptions {
  readonly force?: boolean;
  /**
   * For the program's own files: creates missing folders for their owner only, and the file with mode 0600
   * regardless of the umask and the old file's mode.
   */
  readonly own?: boolean;
  /** Makes the file readable only by its owner (0600), wherever it is; for unpublished texts. */
  readonly isPrivate?: boolean;
}

/** The program's own state between runs: small files in the state folder, shared by all running processes. */
export interface Shelf {
  /** The path of a stored file, for messages; undefined without a home folder. */
  place(name: string): string | undefined;
  /** The stored text; undefined if there is none. Throws `Unreadable`, also for a link. */
  read(name: string): string | undefined;
  /**
   * Changes the stored text, one process at a time.
   *
   * @param change gets the stored text and returns the change; may be called again
   * @throws Unwritable; the stored text is then unchanged
   */
  update(name: string, change: (before: string | undefined) => Change): Promise<void>;
}

/** `text` replaces the stored text; undefined deletes it. `aside` keeps the old text under a different name. */
export type Change = 'nothing' | { readonly text: string | undefined; readonly aside?: boolean };

/** Prints a remark on one line of standard error. */
export const remark = ({ stderr }: Pick<Io, 'stderr'>, words: string): void =>
  stderr.write(`briefing: ${clean(words)}\n`);

export function printLines({ stdout }: Pick<Io, 'stdout'>, lines: readonly string[]): void {
  if (lines.length > 0) stdout.write(`${lines.map(clean).join('\n')}\n`);
}

/** Returns whether the user can be prompted: input and output must both be a terminal. */
export const isInteractive = (io: Io): boolean => io.stdin.isTerminal && io.stdout.isTerminal;
