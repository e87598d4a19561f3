import inquirer from 'inquirer';
import { Cancelled } from '../errors.js';
import { clean } from '../text/clean.js';
import type { Choice, Prompter } from './prompter.js';

/** Prompts by inquirer. The only file that imports it, loaded when the first question is really asked. */
export function inquirerPrompter(): Prompter {
  return {
    select: ({ message, choices, initial }) =>
      ask({
        type: 'select',
        message,
        choices: choices.map(listed),
        loop: false,
        pageSize: 12,
        ...(initial === undefined ? {} : { default: initial }),
      }),
    search: ({ message, find }) =>
      ask({ type: 'search', message, source: (typed = '') => find(typed).map(listed) }),
    confirm: ({ message, initial = true }) => ask({ type: 'confirm', message, default: initial }),
    input: ({ message, initial, check }) =>
      ask({
        type: 'input',
        message,
        ...(initial === undefined ? {} : { default: initial }),
        validate: (typed: string) => check?.(typed) ?? true,
      }),
  };
}

const listed = <Value>({ label, value, hint }: Choice<Value>) => ({
  name: clean(label),
  value,
  ...(hint === undefined ? {} : { description: clean(hint) }),
});

interface InquirerQuestion {
  readonly type: string;
  readonly message: string;
  readonly [option: string]: unknown;
}

async function ask<Answer>(question: InquirerQuestion): Promise<Answer> {
  try {
    const answers = await inquirer.prompt([
      { ...question, message: clean(question.message), name: 'answer' } as never,
    ]);
    return (answers as { answer: Answer }).answer;
  } catch (error) {
    if (error instanceof Error && /^(ExitPromptError|AbortPromptError|CancelPromptError)$/.test(error.name)) {
      throw new Cancelled();
    }
    throw error;
  }
}
