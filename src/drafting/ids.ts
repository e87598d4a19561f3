import { kebab } from '../text/kebab.js';

/** The form reserved for ids of claims, positions and gaps: 'G7' does not become `g7`. */
const NUMBERED = /^[cgp]\d+$/;

/** Returns unused ids: 'kim', then 'kim-2'. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** @param taken ids that are already in use */
  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.#taken.add(id);
  }

  /** @param fallback used if the words give no id, such as a name in Chinese */
  take(words: string, fallback: string): string {
    const short = kebab(words, fallback);
    const wanted = NUMBERED.test(short) ? `${fallback}-${short}` : short;
    if (!this.#taken.has(wanted)) return this.#keep(wanted);
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(`${wanted}-${number}`)) number += 1;
    this.#next.set(wanted, number + 1);
    return this.#keep(`${wanted}-${number}`);
  }

  #keep(id: string): string {
    this.#taken.add(id);
    return id;
  }
}

/** Marks an entry as proposed by the rules and not reviewed. */
export const BY_RULES = { proposed: { by: 'rules' } } as const;
