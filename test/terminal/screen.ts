import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { textWidth } from '../../src/text/width.js';

/** The built program: `npm run test:terminal` builds it first. */
const PROGRAM = fileURLToPath(new URL('../../dist/briefing.cjs', import.meta.url));

const READY = 'ready>';

/** Matches an incomplete escape sequence at the end of the output, which arrives in chunks of any length. */
const UNFINISHED_SEQUENCE = /\u001b(?:\[[\d;?]*)?$/;

/** The maximum wait for output, in milliseconds. It is far longer than any step takes, even on a busy machine. */
const LONGEST_WAIT = 60_000;

/** One character cell of the window. */
export interface Cell {
  readonly column: number;
  readonly text: string;
  /** The number of a color in the terminal's palette; undefined for the default color. */
  readonly color: number | undefined;
  /** Whether the cell has no attributes except those in the other fields. */
  readonly isPlain: boolean;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underlined: boolean;
}

/** A shell in a pseudo-terminal, and its screen as a person would see it. */
export class Screen {
  readonly home: string;
  readonly #pty: IPty;
  readonly #terminal: InstanceType<typeof xterm.Terminal>;
  readonly #waiting = new Set<() => void>();
  #isCursorShown = true;
  #received = '';

  private constructor(columns: number, rows: number, home: string, variables: Record<string, string>) {
    this.home = home;
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 2000 });
    this.#pty = spawn('bash', ['--norc', '--noprofile'], {
      name: variables.TERM ?? 'xterm-256color',
      cols: columns,
      rows,
      cwd: home,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: home,
        LANG: 'C.UTF-8',
        PS1: READY,
        NODE: process.execPath,
        PROGRAM,
        ...variables,
      },
    });
    this.#pty.onData((data) => {
      this.#received += data;
      for (const [, mode] of data.matchAll(/\u001b\[\?25([hl])/g)) this.#isCursorShown = mode === 'h';
      this.#terminal.write(data, () => {
        for (const check of this.#waiting) check();
      });
    });
  }

  /** Opens a shell. By default, it gets a new home folder. */
  static async open(
    options: { columns?: number; rows?: number; home?: string; variables?: Record<string, string> } = {},
  ): Promise<Screen> {
    const {
      columns = 80,
      rows = 60,
      home = mkdtempSync(join(tmpdir(), 'briefing-terminal-')),
      variables = {},
    } = options;
    const screen = new Screen(columns, rows, home, variables);
    await screen.shows(READY);
    return screen;
  }

  /** The raw output so far, without an incomplete escape sequence at the end. */
  get received(): string {
    return this.#received.replace(UNFINISHED_SEQUENCE, '');
  }

  get isCursorShown(): boolean {
    return this.#isCursorShown;
  }

  /** Returns the lines of the window, without empty lines at the end. */
  lines(): string[] {
    const buffer = this.#terminal.buffer.active;
    const all = Array.from(
      { length: this.#terminal.rows },
      (_, row) => buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
    );
    return all.slice(0, all.findLastIndex((line) => line !== '') + 1);
  }

  cells(): Cell[][] {
    const buffer = this.#terminal.buffer.active;
    return this.lines().map((text, row) => {
      const line = buffer.getLine(buffer.baseY + row);
      return Array.from({ length: textWidth(text) }, (_, column) => line?.getCell(column))
        .filter((cell) => cell !== undefined)
        .map((cell, column) => ({
          column,
          text: cell.getChars() || ' ',
          color: cell.isFgDefault() ? undefined : cell.getFgColor(),
          isPlain: cell.isBgDefault() && !cell.isInverse() && !cell.isItalic() && !cell.isFgRGB(),
          bold: cell.isBold() !== 0,
          dim: cell.isDim() !== 0,
          underlined: cell.isUnderline() !== 0,
        }));
    });
  }

  /** Waits until a line of the window contains these words. */
  async shows(words: string): Promise<void> {
    await this.#until(`a line with '${words}'`, () => this.lines().some((line) => line.includes(words)));
  }

  /** Waits until the last line of the window contains these words. */
  async endsWith(words: string): Promise<void> {
    await this.#until(`a last line with '${words}'`, () => this.lines().at(-1)?.includes(words) === true);
  }

  /** @throws an error that shows the window, if the condition is not met in time */
  #until(wanted: string, holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(limit);
        this.#waiting.delete(check);
      };
      const limit = setTimeout(() => {
        end();
        reject(new Error(`The window never showed ${wanted}. It shows:\n${this.lines().join('\n')}`));
      }, LONGEST_WAIT);
      const check = () => {
        if (!holds()) return;
        end();
        resolve();
      };
      this.#waiting.add(check);
    });
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  /** Types a command line into an empty window. */
  run(command: string): void {
    this.type(`clear; ${command}\r`);
  }

  /** Starts the program in an empty window. */
  briefing(args = ''): void {
    this.run(`"$NODE" "$PROGRAM" ${args}; echo "code $?"`);
  }

  /** Sends a signal to the program, which is the shell's child process. */
  async signal(name: string): Promise<void> {
    const { execFileSync } = await import('node:child_process');
    const child = execFileSync('ps', ['-o', 'pid=', '--ppid', String(this.#pty.pid)], {
      encoding: 'utf8',
    }).trim();
    process.kill(Number(child.split(/\s+/)[0]), name);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Returns whether the terminal is in a shell's usual mode: lines are edited and echoed, and keys send signals. */
  async isCooked(): Promise<boolean> {
    this.run(
      `stty -a | grep -ow -e '-\\?icanon' -e '-\\?echo' -e '-\\?isig' | sort | tr '\\n' ' '; echo "mode""-end"`,
    );
    await this.shows(' mode-end');
    return this.lines().includes('echo icanon isig mode-end');
  }

  /** Sends SIGHUP to the shell, as if the window were closed. */
  close(): void {
    this.#pty.kill('SIGHUP');
  }
}

export const KEYS = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  tab: '\t',
  altD: '\u001bd',
  altLeft: '\u001b[1;3D',
  altRight: '\u001b[1;3C',
  altBackspace: '\u001b\u007f',
  ctrlLeft: '\u001b[1;5D',
  ctrlK: '\u000b',
  ctrlW: '\u0017',
  ctrlA: '\u0001',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlU: '\u0015',
  ctrlZ: '\u001a',
} as const;
