import { Cancelled } from '../../src/errors.js';
import type { Choice, Prompter } from '../../src/io/prompter.js';

/** What someone answers to a question: `say` types words, `choose` takes a choice by its label, `leave` is Ctrl-C. */
export type Line =
  | { readonly asked: string; readonly say: string }
  | { readonly asked: string; readonly choose: string }
  | { readonly asked: string; readonly leave: true };

/** A person at the prompts who knows beforehand what is asked; another question, or one too few, fails the test. */
export function scriptedAuthor(lines: readonly Line[]) {
  const script = [...lines];
  const next = (message: string): Line => {
    const line = script.shift();
    if (line?.asked !== message) throw new Error(`asked '${message}' where '${line?.asked}' was expected`);
    if ('leave' in line) throw new Cancelled();
    return line;
  };
  const pick = <Value>(message: string, choices: readonly Choice<Value>[]): Value => {
    const line = next(message);
    const label = 'choose' in line ? line.choose : '';
    const found = choices.find((choice) => choice.label === label);
    if (!found) throw new Error(`no '${label}' among ${choices.map((choice) => choice.label).join(' | ')}`);
    return found.value;
  };
  const prompter: Pick<Prompter, 'select' | 'search' | 'input' | 'confirm'> = {
    select: async ({ message, choices }) => pick(message, choices),
    search: async ({ message, find }) => pick(message, find('')),
    confirm: async ({ message }) =>
      pick(message, [
        { label: 'yes', value: true },
        { label: 'no', value: false },
      ]),
    input: async ({ message, initial, check }) => {
      const line = next(message);
      const typed = 'say' in line && line.say !== '' ? line.say : (initial ?? '');
      const fault = check?.(typed);
      if (fault !== undefined) throw new Error(`'${typed}' was refused: ${fault}`);
      return typed;
    },
  };
  return { prompter: prompter as Prompter, left: () => script.map(({ asked }) => asked) };
}
