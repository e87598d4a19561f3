import type { Prompter, Words } from '../../../system/prompts/prompter.js';

/** An entry was left with Esc before it was complete. */
export class EntryLeft extends Error {}

const LEFT = Symbol('left');

/** The same prompts, each of which is left with Esc, for questions of an entry that may as well not be added. */
export function leavable(prompter: Prompter): Prompter {
  return {
    ...prompter,
    select: async <Value>(question: Parameters<typeof prompter.select<Value>>[0]) =>
      unlessLeft(await prompter.select<Value | typeof LEFT>({ ...question, escape: LEFT })),
    search: async <Value>(question: Parameters<typeof prompter.search<Value>>[0]) =>
      unlessLeft(await prompter.search<Value | typeof LEFT>({ ...question, escape: LEFT })),
    input: async <Escape>(question: Words<Escape>) =>
      unlessLeft<string>(await prompter.input<typeof LEFT>({ ...question, escape: LEFT })),
  };
}

/** @throws EntryLeft */
function unlessLeft<Value>(answer: Value | typeof LEFT): Value {
  if (answer === LEFT) throw new EntryLeft();
  return answer;
}
