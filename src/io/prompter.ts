/** The ways to ask a reader something. Each resolves, or rejects with `Cancelled`. Texts are cleaned by the prompter. */
export interface Prompter {
  select<Value>(question: Question & { choices: readonly Choice<Value>[]; initial?: Value }): Promise<Value>;
  search<Value>(question: Question & { find(typed: string): readonly Choice<Value>[] }): Promise<Value>;
  confirm(question: Question & { initial?: boolean }): Promise<boolean>;
  /** `check` returns what is wrong, or undefined. */
  input(
    question: Question & { initial?: string; check?(typed: string): string | undefined },
  ): Promise<string>;
}

export interface Question {
  readonly message: string;
}

export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
  /** Further words on the choice. */
  readonly hint?: string;
}
