import { kebab } from '../text/kebab.js';

/**
 * The form of the ids of claims, positions and gaps. No other entry gets an id of this form: 'G7' does not become `g7`.
 */
const NUMBERED = /^[cgp]\d+$/;

/** Makes ids that are unique in a draft: 'kim', then 'kim-2'. */
export class Ids {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  /** @param taken ids that are already in use */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** @param fallback the id to use if the words give none, such as a name in Chinese */
  take(words: string, fallback: string): string {
    const short = kebab(words, fallback);
    const wanted = NUMBERED.test(short) ? `${fallback}-${short}` : short;
    let id = wanted;
    for (let number = this.#next.get(wanted) ?? 2; this.#taken.has(id); number += 1) {
      id = `${wanted}-${number}`;
      this.#next.set(wanted, number + 1);
    }
    this.#taken.add(id);
    return id;
  }
}

/** Marks an entry as proposed by the rules and not reviewed. */
export const BY_RULES = { proposed: { by: 'rules' } } as const;
