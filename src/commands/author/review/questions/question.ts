import type { Action } from '../../../../drafting/review/actions.js';
import type { Item } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';

/**
 * Asks for the input that a key needs. Resolves to undefined if the user presses Esc, or to a message if there is
 * nothing to ask.
 */
export type Question = (prompter: Prompter, review: Review, at: Item) => Promise<Action | string | undefined>;
