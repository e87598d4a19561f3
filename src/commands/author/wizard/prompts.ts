import { answerFault, answerText } from '../../../authoring/answer.js';
import type { Ask } from '../../../authoring/collect.js';
import { ENTRY_NAMES, type EntryName } from '../../../authoring/flags.js';
import type { Answers, Question } from '../../../authoring/question.js';
import { ENTRY_QUESTIONS } from '../../../authoring/questions.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { Prompter } from '../../../system/prompts/prompter.js';
import { foldWords } from '../../../text/fold.js';
import { askSeveral, choose } from './choices.js';
import { isFrom, type TextAtHand } from './text.js';

/** The questions of the wizard as prompts. */

/** @param text of the source, where it is at hand: a place in it is chosen and not counted out */
export function asker(prompter: Prompter, file: BriefingFile, text?: TextAtHand): Ask {
  return (question, answers) => {
    if (question.flag === 'at' && text && isFrom(text, answers, file)) return askPlace(prompter, text);
    const options = question.options?.(file, answers);
    if (!options) return askWords(prompter, question, file, answers);
    if (options.length === 0) return Promise.resolve('');
    if (question.several) return askSeveral(prompter, question, options);
    const proposed = question.present ?? question.suggest?.(file, answers);
    return choose(prompter, question, options, proposed);
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

async function askWords(
  prompter: Prompter,
  question: Question,
  file: BriefingFile,
  answers: Answers,
): Promise<string> {
  const { message, present, optional } = question;
  if (present !== undefined && optional && (await isTakenOut(prompter, message, present))) return '';
  const initial = present ?? question.suggest?.(file, answers);
  return prompter.input({
    message: optional && present === undefined ? `${message} (empty: not stated)` : message,
    ...(initial === undefined ? {} : { initial }),
    ...(present === undefined ? {} : { editable: true }),
    check: (typed) => answerFault(question, answerText(question.flag, typed), file, answers),
  });
}

/** Asked apart, since an empty answer stands for what is proposed. */
const isTakenOut = (prompter: Prompter, message: string, present: string): Promise<boolean> =>
  prompter.select({
    message: `${message} Now: ${present}`,
    choices: [
      { label: 'say it otherwise', value: false },
      { label: 'not stated', value: true },
    ],
  });

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

/** What is done next to a file: an entry of a kind is added, or one of those that there are is changed. */
export type NextWork = EntryName | 'correct' | 'take back';

/** @returns undefined where that is all */
export async function askNext(prompter: Prompter, file: BriefingFile): Promise<NextWork | undefined> {
  const possible = ENTRY_NAMES.filter((entry) => isPossible(entry, file));
  return prompter.select<NextWork | undefined>({
    message: 'What do you want to add or correct?',
    choices: [
      ...possible.map((entry) => ({ label: LABELS[entry], value: entry })),
      { label: 'correct an entry', value: 'correct' },
      { label: 'remove an entry', value: 'take back' },
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
