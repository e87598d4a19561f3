import type { Frame, OnKey } from './frame/frame.js';

/**
 * Prompts the user. Each method resolves with the answer or rejects with `Cancelled`. Texts need not be cleaned. A
 * prompter that redraws removes a question from the screen after the answer.
 */
export interface Prompter {
  /** Whether the prompter can redraw. If it cannot, it only adds lines, for screen readers. */
  readonly redraws: boolean;
  /** Clears the window, if the prompter can redraw. */
  clear(): void;
  select<Value>(question: Selection<Value>): Promise<Value>;
  search<Value>(question: Search<Value>): Promise<Value>;
  confirm(question: Question & { initial?: boolean }): Promise<boolean>;
  input<Escape = never>(question: Words<Escape>): Promise<string | Escape>;
  /** Fills the window until a key closes it. A prompter that cannot redraw shows the frame line by line. */
  frame<Result>(first: Frame, onKey: OnKey<Result>): Promise<Result>;
}

export interface Question {
  readonly message: string;
}

/** A question that Esc can end. */
export interface Escapable<Value> extends Question {
  /** The result of pressing Esc. If it is missing, Esc does nothing. */
  readonly escape?: Value;
}

export interface Words<Escape> extends Escapable<Escape> {
  /** The proposed text, which the user can edit. */
  readonly initial?: string;
  /** The initial position of the cursor in the proposed text (default: the end). */
  readonly cursor?: number;
  /** Returns the words that Tab offers: completions of `letters` or, if it is empty, words that can follow `before`. */
  complete?(letters: string, before: string): readonly string[];
  /** Returns the problem with an answer, or undefined if there is none. */
  check?(typed: string): string | undefined;
}

export interface Selection<Value> extends Escapable<Value> {
  readonly choices: readonly Choice<Value>[];
  readonly initial?: Value;
}

export interface Search<Value> extends Escapable<Value> {
  /** Whether a digit makes one of the first nine choices immediately if nothing has been typed. */
  readonly isNumbered?: boolean;
  find(typed: string): readonly Choice<Value>[];
}

export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
  readonly hint?: string;
  /** A key that makes this choice immediately, with its label: `{letter: 'q', word: 'leave'}`. */
  readonly key?: { readonly letter: string; readonly word: string };
}

/** The look of prompts. Properties that are missing follow the environment. */
export interface PromptLook {
  /** Numbered lines instead of menus. */
  readonly accessible?: boolean;
  readonly color?: boolean;
  readonly unicode?: boolean;
}
