import type { Prompter } from './prompter.js';

/** The whole outside world in one value. Tests make a fake one (test/fake-io.ts). */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  now(): Date;
  /** Asks the reader; loads the prompts only when first called. Call it only where `isInteractive(io)`. */
  prompter(): Promise<Prompter>;
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
  /** The first bytes of a regular file, at most `count`. Throws `Unreadable`. */
  start(path: string, count: number): Uint8Array;
  /** The names in a folder, sorted; none where there is no such folder. Throws `Unreadable`. */
  list(folder: string): readonly string[];
  exists(path: string): boolean;
  /** Whether two names lead to the same file. */
  isSame(one: string, other: string): boolean;
  /** Takes a file away. Throws `Unwritable`. */
  remove(path: string): void;
  /** Puts a file in its place whole or not at all. Throws `Unwritable`; the old file is untouched then. */
  write(path: string, contents: string | Uint8Array, options?: WriteOptions): void;
}

export interface WriteOptions {
  /** Replaces what is there. */
  readonly force?: boolean;
  /** Makes the folders that are missing: for the program's own folders, never for a place that was typed. */
  readonly folders?: boolean;
}

/** Prompts are only for a person on both ends. */
export const isInteractive = (io: Io): boolean => io.stdin.isTerminal && io.stdout.isTerminal;
