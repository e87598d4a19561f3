import { type Option, parts, type Question } from '../../../authoring/question.js';
import type { Choice, Prompter } from '../../../system/prompts/prompter.js';
import { foldWords } from '../../../text/fold.js';

/** Questions of the wizard that are answered by choosing. */

/** More than this is looked for by typing. */
const MENU = 12;

/** One after the other, until that is all; what is corrected begins with what there is. */
export function askSeveral(
  prompter: Prompter,
  question: Question,
  options: readonly Option[],
): Promise<string> {
  return question.present === undefined
    ? chooseSeveral(prompter, question, options)
    : changeSeveral(prompter, question, options, parts(question.present));
}

async function chooseSeveral(
  prompter: Prompter,
  question: Question,
  options: readonly Option[],
): Promise<string> {
  const chosen: string[] = [];
  for (;;) {
    const left = options.filter(({ value }) => !chosen.includes(value));
    if (left.length === 0) break;
    const further = { ...question, message: 'And what else?', optional: true as const };
    const value = await choose(
      prompter,
      chosen.length === 0 ? question : further,
      left,
      undefined,
      chosen.length > 0,
    );
    if (value === '') break;
    chosen.push(...parts(value));
  }
  return chosen.join(',');
}

async function changeSeveral(
  prompter: Prompter,
  { message, optional }: Question,
  options: readonly Option[],
  present: readonly string[],
): Promise<string> {
  let chosen = present;
  for (;;) {
    const isChosen = ({ value }: Option) => chosen.includes(value);
    const choices = [
      ...(optional || chosen.length > 0 ? [{ value: '', label: 'nothing else' }] : []),
      ...options.filter(isChosen).map(({ value, label }) => ({ value, label: `without ${label}` })),
      ...options.filter((option) => !isChosen(option)),
    ];
    const value = await choose(
      prompter,
      { message: `${message} Now: ${chosen.join(', ') || 'none'}` },
      choices,
    );
    if (value === '') return chosen.join(',');
    chosen = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  }
}

/** @param isFurther whether there is an answer already, so that the empty one means that it is all */
export function choose(
  prompter: Prompter,
  { message, optional }: Pick<Question, 'message' | 'optional'>,
  options: readonly Option[],
  initial?: string,
  isFurther = false,
): Promise<string> {
  const none: Choice<string> = { label: isFurther ? 'nothing else' : 'not stated', value: '' };
  const choices: readonly Choice<string>[] = optional ? [none, ...options] : options;
  if (choices.length <= MENU) {
    return prompter.select({ message, choices, ...(initial === undefined ? {} : { initial }) });
  }
  const ordered = [...choices].sort((a, b) => Number(b.value === initial) - Number(a.value === initial));
  return prompter.search({
    message,
    find: (typed) => ordered.filter(({ label }) => foldWords(label).includes(foldWords(typed))),
  });
}
