import { type Action, MOVING } from '../../../drafting/review/actions.js';
import type { Turn } from '../../../system/prompts/frame/frame.js';

/** What a key does: an action, a function that asks for the input that it needs, or a message. */
export type Wanted = Action | (() => Promise<Turn<true>>) | string | undefined;

/**
 * Watches for letters that no entry of the list has. The key after such a letter may be meant for another entry, so it
 * is ignored if it would change the current one.
 */
export class UnknownLetter {
  #letter: string | undefined;

  /** Returns what the key does, or a message if it is such a letter or follows one. */
  refused(key: string, wanted: Wanted): Wanted {
    const letter = this.#letter;
    const isUnknown = wanted === undefined && /^[A-Z]$/u.test(key);
    this.#letter = isUnknown ? key : undefined;
    if (isUnknown) return `There is no ${key} on this page.`;
    return letter === undefined || isMove(key, wanted)
      ? wanted
      : `${key} was ignored, since there is no ${letter} on this page; press ${key} again to apply it to the current entry.`;
  }
}

const isMove = (key: string, wanted: Wanted): boolean =>
  wanted === undefined || typeof wanted === 'string' || typeof wanted === 'function'
    ? wanted === undefined || SEARCHING.includes(key)
    : MOVING.some((move) => move === wanted.do);

/** The keys for questions whose answer moves to another entry. */
const SEARCHING: readonly string[] = ['/', 'j'];
