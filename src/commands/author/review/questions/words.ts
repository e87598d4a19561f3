import type { Prompter } from '../../../../system/prompts/prompter.js';

/** @returns undefined if the user pressed Esc */
export async function words(prompter: Prompter, message: string, initial = ''): Promise<string | undefined> {
  return prompter.input<undefined>({
    message,
    ...(initial === '' ? {} : { initial, editable: true }),
    escape: undefined,
  });
}
