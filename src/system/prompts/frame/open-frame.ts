import { emitKeypressEvents } from 'node:readline';
import { Writable } from 'node:stream';
import { createPrompt, useKeypress } from '@inquirer/core';
import { Cancelled } from '../../../errors.js';
import { askBelow, type Interruption, onInterruption, SHOW_CURSOR } from '../interruptions.js';
import { type Look, windowColumns } from '../theme.js';
import { ESCAPE_WAIT, type KeyPress, keepKey, keyName, nextKey } from '../type-ahead.js';
import {
  type Drawn,
  drawFrame,
  type Size,
  scrolledTo,
  scrolledToCurrent,
  textColumns,
} from './draw-frame.js';
import type { Frame, OnKey, Turn } from './frame.js';

/**
 * Escape sequences (ECMA-48): move to the top left, erase to the end of the line and of the window, hide the cursor.
 */
const HOME = '\u001b[H';
const ERASE_LINE = '\u001b[K';
const ERASE_BELOW = '\u001b[J';
const HIDE_CURSOR = '\u001b[?25l';

/**
 * A prompt that makes inquirer set up the terminal, and restore it when the prompt ends for any reason. `OpenFrame`
 * draws the frame and reads the keys itself, since inquirer's output shifts on the screen, and inquirer drops keys that
 * are pressed before its first draw.
 */
const holdTerminal = createPrompt<undefined, undefined>(() => {
  useKeypress((_, readline) => readline.clearLine(0));
  return '';
});

/** The number of rows that stay visible during a question: the line above the text and the rule below it. */
const HEAD_ROWS = 2;

/** The number of rows reserved for a question below the text. */
const ROWS_TO_ASK = 13;

type Outcome<Result> =
  | Exclude<Turn<Result>, { readonly show: Frame }>
  | { readonly error: unknown }
  | 'redraw';

/** Shows frames until a key closes them. Throws `Cancelled` after a signal, Ctrl-C or the end of the input. */
export function openFrame<Result>(first: Frame, onKey: OnKey<Result>, look: Look): Promise<Result> {
  return new OpenFrame(first, onKey, look).run();
}

class OpenFrame<Result> {
  #frame: Frame;
  #drawn: Drawn | undefined;
  /** The frame below an overlay, and its scroll position. */
  #below: { readonly place: string; readonly first: number } | undefined;
  #isBusy = false;
  #outcome: Outcome<Result> | undefined;
  #controller = new AbortController();

  constructor(
    first: Frame,
    private readonly onKey: OnKey<Result>,
    private readonly look: Look,
  ) {
    this.#frame = first;
  }

  async run(): Promise<Result> {
    emitKeypressEvents(process.stdin, { escapeCodeTimeout: ESCAPE_WAIT } as never);
    // Move the contents of the window into the scrollback.
    process.stdout.write('\n'.repeat(windowSize().rows));
    try {
      for (;;) {
        const outcome = await this.#listen();
        if (outcome === 'redraw') continue;
        if ('error' in outcome) throw outcome.error;
        if ('leave' in outcome) return outcome.leave;
        this.#take(await askBelow(() => this.#drawAboveQuestion(), outcome.ask));
      }
    } finally {
      process.stdout.write(`${HOME}${ERASE_BELOW}${SHOW_CURSOR}`);
    }
  }

  async #listen(): Promise<Outcome<Result>> {
    this.#controller = new AbortController();
    this.#draw();
    if (this.#outcome === undefined) await this.#keysUntilSettled();
    const outcome = this.#outcome ?? 'redraw';
    this.#outcome = undefined;
    return outcome;
  }

  async #keysUntilSettled(): Promise<void> {
    const stopListening = onInterruption((interruption) => this.#interrupt(interruption));
    const { signal } = this.#controller;
    const output = new Writable({ write: (_, __, done) => done() });
    const onPress = (_: unknown, press: KeyPress) => this.#press(press);
    process.stdin.on('keypress', onPress);
    if (!this.#isBusy) void this.#work();
    try {
      await holdTerminal(undefined, { signal, output });
    } catch (error) {
      if (this.#outcome !== undefined) return;
      this.#outcome = { error: isExit(error) ? new Cancelled() : error };
    } finally {
      stopListening();
      process.stdin.removeListener('keypress', onPress);
    }
  }

  #settle(outcome: Outcome<Result>): void {
    this.#outcome ??= outcome;
    this.#controller.abort();
  }

  #interrupt(interruption: Interruption): void {
    this.#settle(interruption.kind === 'ended' ? { error: interruption.error } : 'redraw');
  }

  #press(press: KeyPress): void {
    if (keyName(press) === 'ctrl-d') this.#settle({ error: new Cancelled(130, true) });
    else keepKey(press);
    if (!this.#isBusy && this.#outcome === undefined) void this.#work();
  }

  /** Handles the waiting keys one by one. The keys after one that asks a question are left for the question. */
  async #work(): Promise<void> {
    this.#isBusy = true;
    try {
      for (let press = nextKey(); press !== undefined; press = nextKey()) {
        const key = keyName(press);
        if (key === undefined) continue;
        const to = this.#drawn && scrolledTo(key, this.#drawn, this.#frame);
        if (to === undefined) this.#take(await this.onKey(key));
        else this.#draw(to);
        if (this.#outcome !== undefined && this.#outcome !== 'redraw') break;
      }
    } catch (error) {
      this.#settle({ error });
    } finally {
      this.#isBusy = false;
    }
  }

  #take(turn: Turn<Result>): void {
    if ('show' in turn) this.#show(turn.show);
    else this.#settle(turn);
  }

  #show(frame: Frame): void {
    const first = this.#firstOf(frame);
    this.#frame = frame;
    this.#draw(scrolledToCurrent(frame, textColumns(windowSize()), first, this.#drawn?.height ?? 1));
  }

  /** Returns the scroll position of the next frame. Below an overlay, the position is kept. */
  #firstOf({ place, isOverlay }: Frame): number {
    const now = { place: this.#frame.place, first: this.#drawn?.first ?? 0 };
    if (place === now.place) return now.first;
    const below = this.#below;
    this.#below = isOverlay ? (this.#frame.isOverlay ? below : now) : undefined;
    return !isOverlay && place === below?.place ? below.first : 0;
  }

  #draw(first = this.#drawn?.first ?? 0): void {
    this.#drawn = drawFrame(this.#frame, windowSize(), first, this.look);
    const rows = this.#drawn.rows.map((row) => `${row}${ERASE_LINE}`).join('\r\n');
    process.stdout.write(`${HIDE_CURSOR}${HOME}${rows}${ERASE_BELOW}`);
  }

  /** Draws the top line and as much of the text as fits above a question, including the line with the cursor. */
  #drawAboveQuestion(): void {
    const size = windowSize();
    const width = textColumns(size);
    const lines = this.#frame.lines(width);
    const { rows } = drawFrame(this.#frame, size, 0, this.look);
    const head = rows.slice(0, size.rows > ROWS_TO_ASK ? HEAD_ROWS : 0);
    const height = Math.max(1, size.rows - ROWS_TO_ASK - head.length);
    const first = scrolledToCurrent(this.#frame, width, 0, height);
    const shown = [...head, ...lines.slice(first, first + height)];
    process.stdout.write(`${HOME}${ERASE_BELOW}${SHOW_CURSOR}${shown.join('\r\n')}\r\n\r\n`);
  }
}

const windowSize = (): Size => ({ columns: windowColumns(), rows: process.stdout.rows || 24 });

const isExit = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';
