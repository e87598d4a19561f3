import type { Choice } from './prompter.js';

const MOST = 9;

/**
 * The choices of a search whose digits choose while nothing has been typed: those that they have as their keys, or else
 * those of their places.
 */
export class Numbered<Value> {
  #typed = '';
  #byDigit: ReadonlyMap<string, Choice<Value>> = new Map();

  constructor(private readonly source: (typed: string) => readonly Choice<Value>[]) {}

  /** The choices for what was typed, those with digits begin with them. */
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
