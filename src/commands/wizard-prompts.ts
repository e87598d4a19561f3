import { answerFault, typedText } from '../authoring/answer.js';
import type { Ask } from '../authoring/collect.js';
import { ENTRY_NAMES, type EntryName } from '../authoring/flags.js';
import { type Answers, type Option, parts, type Question } from '../authoring/question.js';
import { ENTRY_QUESTIONS } from '../authoring/questions.js';
import type { Choice, Prompter } from '../io/prompter.js';
import type { BriefingFile } from '../model/schema.js';
import { foldWords } from '../text/fold.js';
import { isFrom, type TextAtHand } from './wizard-text.js';

/** The questions of the wizard as prompts. */

/** More than this is looked for by typing. */
const MENU = 12;

/** @param text of the source, where it is at hand: a place in it is chosen and not counted out */
export function asker(prompter: Prompter, file: BriefingFile, text?: TextAtHand): Ask {
  return (question, answers) => {
    if (question.flag === 'at' && text && isFrom(text, answers, file)) return askPlace(prompter, text);
    const options = question.options?.(file, answers);
    if (!options) return askWords(prompter, question, file, answers);
    if (options.length === 0) return Promise.resolve('');
    const suggested = question.suggest?.(file, answers);
    return question.several
      ? askSeveral(prompter, question, options)
      : choose(prompter, question, options, suggested);
  };
}

/** By words of the sentence, or by the beginning of its place. */
function askPlace(prompter: Prompter, { sentences }: TextAtHand): Promise<string> {
  const choices = sentences.map(({ at, text }) => ({ label: `${at} ${text}`, value: at }));
  const words = choices.map(({ label }) => foldWords(label));
  return prompter.search({
    message: 'Which sentence of the source says so?',
    find: (typed) => {
      const wanted = foldWords(typed).split(' ');
      return choices.filter(
        ({ value }, index) => value.startsWith(typed) || wanted.every((word) => words[index]?.includes(word)),
      );
    },
  });
}

function askWords(
  prompter: Prompter,
  question: Question,
  file: BriefingFile,
  answers: Answers,
): Promise<string> {
  const initial = question.suggest?.(file, answers);
  return prompter.input({
    message: question.optional ? `${question.message} (empty: not stated)` : question.message,
    ...(initial === undefined ? {} : { initial }),
    check: (typed) => answerFault(question, typedText(typed), file, answers),
  });
}

async function askSeveral(
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

/** @param isFurther whether there is an answer already, so that the empty one means that it is all */
function choose(
  prompter: Prompter,
  { message, optional }: Question,
  options: readonly Option[],
  initial: string | undefined,
  isFurther = false,
): Promise<string> {
  const none: Choice<string> = { label: isFurther ? 'nothing else' : 'not stated', value: '' };
  const choices: readonly Choice<string>[] = optional ? [none, ...options] : options;
  if (choices.length <= MENU) {
    return prompter.select({ message, choices, ...(initial === undefined ? {} : { initial }) });
  }
  return prompter.search({
    message,
    find: (typed) => choices.filter(({ label }) => foldWords(label).includes(foldWords(typed))),
  });
}

const LABELS: Readonly<Record<EntryName, string>> = {
  person: 'a person',
  organization: 'a government or body',
  place: 'a place',
  issue: 'an issue',
  event: 'an event: a visit, talks, a call',
  claim: 'a claim',
  position: 'a position: who wants what',
  gap: 'a gap: what the source leaves open',
  note: 'a note: what you add to the source',
};

/** @returns what to add next; undefined where that is all */
export async function askEntry(prompter: Prompter, file: BriefingFile): Promise<EntryName | undefined> {
  const possible = ENTRY_NAMES.filter((entry) => isPossible(entry, file));
  return prompter.select<EntryName | undefined>({
    message: 'What do you want to add?',
    choices: [
      ...possible.map((entry) => ({ label: LABELS[entry], value: entry })),
      { label: 'that is all', value: undefined },
    ],
    initial: usualNext(file),
  });
}

/** A position needs an issue and someone who has it. */
const isPossible = (entry: EntryName, file: BriefingFile): boolean =>
  ENTRY_QUESTIONS[entry].every(({ optional, options }) => optional || options?.(file, {}).length !== 0);

/** People first, since issues and claims refer to them. */
function usualNext({ people, issues }: BriefingFile): EntryName {
  if (people.length === 0) return 'person';
  return issues.length === 0 ? 'issue' : 'claim';
}
