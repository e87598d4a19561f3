import type { Choice } from './prompter.js';

const MOST = 9;

/**
 * The choices of a search, which digits choose as long as nothing has been typed: the digits that choices have as their
 * keys or, if none has a key, their positions.
 */
export class Numbered<Value> {
  #typed = '';
  #byDigit: ReadonlyMap<string, Choice<Value>> = new Map();

  constructor(private readonly source: (typed: string) => readonly Choice<Value>[]) {}

  /** Returns the choices for the typed text; the label of a choice with a digit begins with the digit. */
  find(typed: string): readonly Choice<Value>[] {
    this.#typed = typed;
    const found = this.source(typed);
    if (typed !== '') return found;
    const hasOwn = found.some(({ key }) => key !== undefined);
    const digitOf = ({ key }: Choice<Value>, index: number) =>
      hasOwn ? key?.letter : index < MOST ? String(index + 1) : undefined;
    this.#byDigit = new Map(
      found.flatMap((choice, index) => {
        const digit = digitOf(choice, index);
        return digit === undefined ? [] : [[digit, choice] as const];
      }),
    );
    return found.map((choice, index) => {
      const digit = digitOf(choice, index) ?? (hasOwn ? ' ' : undefined);
      return digit === undefined ? choice : { ...choice, label: `${digit} ${choice.label}` };
    });
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Value | undefined {
    return this.#typed === '' ? this.#byDigit.get(key)?.value : undefined;
  }
}
