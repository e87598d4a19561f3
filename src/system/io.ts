import type { Environment, Settings } from './config/setting-list.js';
import type { Prompter, PromptLook } from './prompts/prompter.js';
import type { Pieces } from './streams/pieces.js';

/** The whole outside world in one value. Tests make a fake one (test/fake-io.ts). */
export interface Io {
  readonly environment: Environment;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly shelf: Shelf;
  readonly progress: Progress;
  /** What the config file says, once it has been read; undefined again after it has been written. */
  config?: Config | undefined;
  now(): Date;
  /** Asks the reader; loads the prompts only when first called. Call it only where `isInteractive(io)`. */
  prompter(look?: PromptLook): Promise<Prompter>;
  /** Shows text through another program until the reader leaves it; false where that could not be started. */
  page(text: Pieces, command: string): Promise<boolean>;
  /** Lets the reader change a text in their editor, under this file name. Throws `Unwritable` where no copy can be made. */
  edit(contents: Uint8Array, name: string, command: string): Promise<Edited>;
  /** Opens a file in the program that the reader has for its kind; false where there is none. */
  open(path: string): Promise<boolean>;
}

/** What an editor left behind. */
export type Edited =
  | { readonly end: 'saved'; readonly contents: Uint8Array }
  | { readonly end: 'failed'; readonly reason: string }
  | { readonly end: 'not there' };

/** What is being done, for a person who waits. */
export interface Progress {
  /** `nothing` where a line would be in the way, `lines` for a reader for whom nothing may be redrawn. */
  manner: 'redrawn' | 'lines' | 'nothing';
  /**
   * Says what begins now, or goes on. Cheap: it may be called where nothing will be seen of it.
   *
   * @param words a few, in ASCII: 'checking the briefing'
   */
  stage(words: string): void;
  /** Takes the line off the screen. */
  clear(): void;
}

export interface Config {
  /** The settings that can be used. */
  readonly values: Partial<Settings>;
  /** Whether something in the file could not be used: `checkConfig` says what. */
  readonly isBroken: boolean;
}

export interface Input {
  readonly isTerminal: boolean;
  /** All of standard input, at most `limit` bytes. Throws `Unreadable`. */
  read(limit: number): Uint8Array;
}

export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width in columns, where it has one. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /** Writes all of it. Throws `OutputClosed` or `Unwritable`. */
  write(text: string): void;
}

export interface Files {
  /** A regular file's bytes, at most `limit`. Throws `Unreadable` with what, where and what to do. */
  read(path: string, limit: number): Uint8Array;
  /** The bytes of a regular file from an offset on, at most `count`. Throws `Unreadable`. */
  part(path: string, from: number, count: number): Uint8Array;
  /** The names in a folder, sorted; none where there is no such folder. Throws `Unreadable`. */
  list(folder: string): readonly string[];
  exists(path: string): boolean;
  /** Whether two names lead to the same file. */
  isSame(one: string, other: string): boolean;
  /** Takes a file away. Throws `Unwritable`. */
  remove(path: string): void;
  /** Puts a file in its place whole or not at all. Throws `Unwritable`; the old file is untouched then. */
  write(path: string, contents: Contents, options?: WriteOptions): void;
  /**
   * Runs `work` holding an exclusive lock on a file: for what is read, changed and written back.
   *
   * @param work not asynchronous; it writes by the function that it is given. It runs again where the file has changed
   *   between reading and writing
   * @param options as in `write`
   * @throws Unwritable where nothing may be made beside the file, or another process holds the lock for too long
   */
  withLock<Result>(
    path: string,
    work: (write: (contents: Contents) => void) => Result,
    options?: Omit<WriteOptions, 'force'> & {
      /** Writes to what a link leads to, where that is the reader's own. */
      readonly followsLink?: boolean;
    },
  ): Promise<Result>;
}

/** What is to stand in a file. Pieces are drawn while they are written. */
export type Contents = string | Uint8Array | Pieces;

export interface WriteOptions {
  /** Replaces what is there. */
  readonly force?: boolean;
  /**
   * For the program's own files: makes the folders that are missing, for their owner only, and the file for its owner
   * only (0600), whatever the umask and the old file say.
   */
  readonly own?: boolean;
  /** Only the owner may read the file (0600), wherever it is: for texts that were not published. */
  readonly isPrivate?: boolean;
}

/** What the program keeps of its own between runs: small files in the state folder, shared by all that run at once. */
export interface Shelf {
  /** Where something of this name is kept, for messages; undefined where there is no home to keep it in. */
  place(name: string): string | undefined;
  /** What was kept, undefined where nothing was. Throws `Unreadable`, for a link too. */
  read(name: string): string | undefined;
  /**
   * Changes what is kept, one window at a time.
   *
   * @param change gets what is kept now and says what becomes of it; it may be asked again
   * @throws Unwritable what was kept is as it was then
   */
  update(name: string, change: (before: string | undefined) => Change): Promise<void>;
}

/** `text` is kept instead; undefined takes it away. `aside` keeps the old one under another name. */
export type Change = 'nothing' | { readonly text: string | undefined; readonly aside?: boolean };

/** Prompts are only for a person on both ends. */
export const isInteractive = (io: Io): boolean => io.stdin.isTerminal && io.stdout.isTerminal;
