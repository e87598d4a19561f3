import type { Frame, OnKey } from './frame/frame.js';

/**
 * Prompts the user. Each method resolves with the answer, or rejects with `Cancelled`. The prompter cleans
 * texts. A prompter that redraws removes its question from the screen after the answer.
 */
export interface Prompter {
  /** Whether it can redraw. If not, it only appends lines, for screen readers. */
  readonly redraws: boolean;
  /** Clears the window, if it can redraw. */
  clear(): void;
  select<Value>(question: Selection<Value>): Promise<Value>;
  search<Value>(question: Search<Value>): Promise<Value>;
  confirm(question: Question & { initial?: boolean }): Promise<boolean>;
  input<Escape = never>(question: Words<Escape>): Promise<string | Escape>;
  /** Fills the window until a key closes it; line by line if it cannot redraw. */
  frame<Result>(first: Frame, onKey: OnKey<Result>): Promise<Result>;
}

export interface Question {
  readonly message: string;
}

/** A question that Esc can end. */
export interface Escapable<Value> extends Question {
  /** The result of Esc; without it Esc does nothing. */
  readonly escape?: Value;
}

export interface Words<Escape> extends Escapable<Escape> {
  /** The proposed text, which can be edited. */
  readonly initial?: string;
  /** The initial position of the cursor in the proposed text; by default, its end. */
  readonly cursor?: number;
  /** Returns the words to which Tab can complete some letters, or that can follow what is before the cursor. */
  complete?(letters: string, before: string): readonly string[];
  /** Returns the problem with an answer; undefined if there is none. */
  check?(typed: string): string | undefined;
}

export interface Selection<Value> extends Escapable<Value> {
  readonly choices: readonly Choice<Value>[];
  readonly initial?: Value;
}

export interface Search<Value> extends Escapable<Value> {
  /**
   * Whether a digit chooses at once, as long as nothing was typed: the choice with this key, or one of the first nine.
   */
  readonly isNumbered?: boolean;
  find(typed: string): readonly Choice<Value>[];
}

export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
  readonly hint?: string;
  /** A key that chooses at once, with its label: `{letter: 'q', word: 'leave'}`. */
  readonly key?: { readonly letter: string; readonly word: string };
}

/** How prompts look. Omitted options follow the environment. */
export interface PromptLook {
  /** Numbered lines instead of menus. */
  readonly accessible?: boolean;
  readonly color?: boolean;
  readonly unicode?: boolean;
}
