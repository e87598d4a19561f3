import type { Choice } from './prompter.js';

const MAX_SHOWN = 9;

/** The choices of a search whose digits choose while nothing has been typed. */
export class Numbered<Value> {
  #typed = '';
  #byDigit: ReadonlyMap<string, Choice<Value>> = new Map();

  constructor(private readonly source: (typed: string) => readonly Choice<Value>[]) {}

  /** Returns the choices for the typed text; the label of a choice with a digit begins with the digit. */
  find(typed: string): readonly Choice<Value>[] {
    this.#typed = typed;
    const found = this.source(typed);
    if (typed !== '') return found;
    const first = found.slice(0, MAX_SHOWN);
    this.#byDigit = new Map(first.map((choice, index) => [String(index + 1), choice]));
    return found.map((choice, index) =>
      index < MAX_SHOWN ? { ...choice, label: `${index + 1} ${choice.label}` } : choice,
    );
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Value | undefined {
    return this.#typed === '' ? this.#byDigit.get(key)?.value : undefined;
  }
}
