import { Cancelled } from '../../src/errors.js';
import type { Choice, Prompter } from '../../src/system/prompts/prompter.js';

/** What someone answers to a question: `say` types words, `choose` takes a choice by its label, `leave` is Ctrl-C,
 * `escape` is Esc where the question can be left with it. */
export type Line =
  | { readonly asked: string; readonly say: string }
  | { readonly asked: string; readonly choose: string }
  | { readonly asked: string; readonly leave: true }
  | { readonly asked: string; readonly escape: true };

/** A person at the prompts who knows beforehand what is asked; another question, or one too few, fails the test. */
export function scriptedAuthor(lines: readonly Line[]) {
  const script = [...lines];
  const next = (message: string): Line => {
    const line = script.shift();
    if (line?.asked !== message) throw new Error(`asked '${message}' where '${line?.asked}' was expected`);
    if ('leave' in line) throw new Cancelled();
    return line;
  };
  const pick = <Value>(
    message: string,
    choices: readonly Choice<Value>[],
    ways: { escape?: Value } = {},
  ): Value => {
    const line = next(message);
    if ('escape' in line && 'escape' in ways) return ways.escape as Value;
    const label = 'choose' in line ? line.choose : '';
    const found = choices.find((choice) => choice.label === label);
    if (!found) throw new Error(`no '${label}' among ${choices.map((choice) => choice.label).join(' | ')}`);
    return found.value;
  };
  const prompter: Pick<Prompter, 'select' | 'search' | 'input' | 'confirm'> = {
    select: async ({ message, choices, ...ways }) => pick(message, choices, ways),
    search: async ({ message, find, ...ways }) => pick(message, find(''), ways),
    confirm: async ({ message }) =>
      pick(message, [
        { label: 'yes', value: true },
        { label: 'no', value: false },
      ]),
    input: async ({ message, initial, check, ...ways }) => {
      const line = next(message);
      if ('escape' in line) return ways.escape as never;
      const typed = 'say' in line && line.say !== '' ? line.say : (initial ?? '');
      const fault = check?.(typed);
      if (fault !== undefined) throw new Error(`'${typed}' was refused: ${fault}`);
      return typed;
    },
  };
  return { prompter: prompter as Prompter, left: () => script.map(({ asked }) => asked) };
}
