import { kebab } from '../text/kebab.js';

/** As claims, positions and gaps are numbered: G7 is no gap. */
const NUMBERED = /^[cgp]\d+$/;

/** Gives out ids that are free: 'kim', then 'kim-2'. */
export class Ids {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** @param taken ids that are in use already */
  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.#taken.add(id);
  }

  /** @param fallback where nothing of the words is left, as for a name in Chinese */
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

/** The mark of what rules have proposed and nobody has reviewed. */
export const BY_RULES = { proposed: { by: 'rules' } } as const;
