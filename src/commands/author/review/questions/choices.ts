import { Briefing } from '../../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { type Item, inReadingOrder } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Choice, Prompter } from '../../../../system/prompts/prompter.js';
import { foldWords } from '../../../../text/fold.js';

/**
 * Asks for the input that a key needs. Resolves to undefined if the user presses Esc, or to a message if there is
 * nothing to ask.
 */
export type Question = (prompter: Prompter, review: Review, at: Item) => Promise<Action | string | undefined>;

export const nameOf = (file: BriefingFile, id: string): string => new Briefing(file).nameOf(id);

/** Offers all claims, each with its place and standing. */
export const claimChoices = (file: BriefingFile): Choice<Item>[] => inReadingOrder(file).map(claimChoice);

export const claimChoice = ({ id, at, standing, text }: Claim): Choice<Item> => ({
  label: `${at} (${standing}) ${text}`,
  value: { kind: 'claims', id },
});

/**
 * Returns a function that finds the choices whose labels contain all typed words. Labels that contain them as a phrase
 * of whole words come first, and then labels in which the typed text begins at the start of a word.
 */
export function matching<Value>(choices: readonly Choice<Value>[]) {
  const folded = choices.map((choice) => ({ choice, label: ` ${foldWords(choice.label)} ` }));
  return (typed: string) => {
    const wanted = foldWords(typed);
    const rank = (label: string) =>
      Number(label.includes(` ${wanted} `)) + Number(label.includes(` ${wanted}`));
    return folded
      .filter(({ label }) => wanted.split(' ').every((word) => label.includes(word)))
      .sort((one, other) => rank(other.label) - rank(one.label))
      .map(({ choice }) => choice);
  };
}

/**
 * Asks for one of many choices, which the user finds by typing words.
 *
 * @param isNumbered whether, until the user types something else, a digit chooses one of the first nine choices
 * @returns undefined if the user pressed Esc
 */
export const search = <Value>(
  prompter: Prompter,
  message: string,
  find: (typed: string) => readonly Choice<Value | undefined>[],
  isNumbered = false,
): Promise<Value | undefined> =>
  prompter.search<Value | undefined>({ message, escape: undefined, isNumbered, find });

/** Like `search`, but the first nine choices also have digits. */
export const searchByDigit: typeof search = (prompter, message, find) =>
  search(prompter, message, find, true);

/**
 * Asks for one of a few choices, each of which has a digit key.
 *
 * @param initial the choice to begin at
 * @returns undefined if the user pressed Esc
 */
export const choose = <Value>(
  prompter: Prompter,
  message: string,
  choices: readonly Choice<Value>[],
  initial?: Value,
): Promise<Value | undefined> =>
  prompter.select<Value | undefined>({
    message,
    choices: choices.map(numbered),
    escape: undefined,
    ...(initial === undefined ? {} : { initial }),
  });

const numbered = <Value>(choice: Choice<Value>, index: number): Choice<Value> =>
  index < DIGITS
    ? {
        ...choice,
        label: `${index + 1} ${choice.label}`,
        key: { letter: String(index + 1), word: '' },
      }
    : choice;

const DIGITS = 9;
