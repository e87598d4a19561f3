import type { Action } from '../../../drafting/review/actions.js';
import type { Item } from '../../../drafting/review/items.js';
import type { Review } from '../../../drafting/review/review.js';
import type { Prompter } from '../../../system/prompts/prompter.js';

/** What has to be known for a key besides the key; undefined where it was left with Esc. */
export type Question = (prompter: Prompter, review: Review, at: Item) => Promise<Action | undefined>;
