import type { Frame, OnKey } from './frame/frame.js';

/**
 * The ways to ask a reader something. Each resolves, or rejects with `Cancelled`. Texts are cleaned by the prompter.
 * A prompter that redraws takes its question off the screen again once it is answered.
 */
export interface Prompter {
  /** Whether it may draw over what it has drawn. If not, it writes line after line, as screen readers need it. */
  readonly redraws: boolean;
  /** Empties the window, where it may. */
  clear(): void;
  select<Value>(question: Selection<Value>): Promise<Value>;
  search<Value>(question: Search<Value>): Promise<Value>;
  confirm(question: Question & { initial?: boolean }): Promise<boolean>;
  /** `check` returns what is wrong, or undefined. */
  input<Escape = never>(question: Words<Escape>): Promise<string | Escape>;
  /** Fills the window until a key leaves it; without redrawing, line by line. */
  frame<Result>(first: Frame, onKey: OnKey<Result>): Promise<Result>;
}

export interface Question {
  readonly message: string;
}

/** What a question may answer besides its choices. */
interface Ways<Value> {
  /** What Esc answers; without it Esc does nothing. */
  readonly escape?: Value;
  /** What a change of the window's size answers, or coming back to the foreground; without it the question is drawn again. */
  readonly redraw?: Value;
  /** Rows to spend on choices, where they do not all have to be in sight. */
  readonly rows?: number;
}

export interface Words<Escape> extends Question {
  readonly initial?: string;
  /** Whether what is proposed stands there to be changed, where a line can be edited; else only an empty answer takes it. */
  readonly editable?: boolean;
  check?(typed: string): string | undefined;
  /** As in a selection. */
  readonly escape?: Escape;
}

export interface Selection<Value> extends Question, Ways<Value> {
  readonly choices: readonly Choice<Value>[];
  readonly initial?: Value;
}

export interface Search<Value> extends Question, Ways<Value> {
  find(typed: string): readonly Choice<Value>[];
}

export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
  /** Further words on the choice. */
  readonly hint?: string;
  /** A letter that chooses at once, and a word for it: `{letter: 'q', word: 'leave'}`. */
  readonly key?: Key;
}

export interface Key {
  readonly letter: string;
  readonly word: string;
}

/** How prompts look. What is not said follows the environment. */
export interface PromptLook {
  /** Numbered lines instead of menus. */
  readonly accessible?: boolean;
  readonly color?: boolean;
  readonly unicode?: boolean;
}
