import type { Choice } from './prompter.js';

const MOST = 9;

/** The choices of a search whose digits choose while nothing has been typed. */
export class Numbered<Value> {
  #typed = '';
  #first: readonly Choice<Value>[] = [];

  constructor(private readonly source: (typed: string) => readonly Choice<Value>[]) {}

  /** The choices for what was typed, the first ones with their digits. */
  find(typed: string): readonly Choice<Value>[] {
    this.#typed = typed;
    const found = this.source(typed);
    if (typed !== '') return found;
    this.#first = found.slice(0, MOST);
    return found.map((choice, index) =>
      index < MOST ? { ...choice, label: `${index + 1} ${choice.label}` } : choice,
    );
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Value | undefined {
    return this.#typed === '' && /^[1-9]$/.test(key) ? this.#first[Number(key) - 1]?.value : undefined;
  }
}
