import type { Review } from '../../../../drafting/review/state/state.js';
import { partiesOf } from '../../../../drafting/review/voices/parties.js';
import { ROLES } from '../../../../reading/lexicon/titles.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { foldWords } from '../../../../text/fold.js';

/** How many words Tab goes through. */
const MOST = 20;

/**
 * Asks for words; Tab completes them from the names of the file and the words of the text.
 *
 * @param about the part of the proposed words where the cursor begins, if not at the end
 * @returns undefined if the user pressed Esc
 */
export async function words(
  prompter: Prompter,
  review: Pick<Review, 'file' | 'tools'>,
  message: string,
  initial = '',
  about?: string,
): Promise<string | undefined> {
  const cursor = about === undefined ? -1 : initial.indexOf(about);
  return prompter.input<undefined>({
    message,
    ...(initial === '' ? {} : { initial }),
    ...(cursor < 0 ? {} : { cursor }),
    escape: undefined,
    complete: (letters) => completions(review, letters),
  });
}

function completions({ file, tools }: Pick<Review, 'file' | 'tools'>, letters: string): string[] {
  const wanted = foldWords(letters);
  const parties = partiesOf(file);
  const names = [...parties.flatMap((party) => party.names), ...file.places.map(({ name }) => name)];
  const roles = parties.flatMap(({ role }) => role ?? []);
  const words = tools.text?.whole.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const offices = words.filter((word) => ROLES.has(word.toLowerCase()));
  const found = [...names, ...roles, ...offices, ...words].filter(
    (one) => one.length > letters.length && foldWords(one).startsWith(wanted),
  );
  // 'Pr' is the beginning of President before that of press.
  const isAsTyped = (one: string) => one.startsWith(letters);
  const inOrder = [...found.filter(isAsTyped), ...found.filter((one) => !isAsTyped(one))];
  return [...new Set(inOrder)].slice(0, MOST);
}
