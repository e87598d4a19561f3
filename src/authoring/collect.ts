import type { BriefingFile } from '../briefing/file/schema.js';
import { answerFault, answerText } from './answer.js';
import type { FlagName } from './flags.js';
import type { Answers, Question } from './question.js';

/** Answers that are complete, or what is wrong and what is missing. */
export interface Collected {
  readonly answers: Answers;
  /** Options without which nothing can be written. */
  readonly missing: readonly FlagName[];
  readonly faults: readonly { readonly flag: FlagName; readonly fault: string }[];
}

/** Asks one question; an empty answer leaves it out. */
export type Ask = (question: Question, answers: Answers) => Promise<string>;

/**
 * Goes through questions in their order. What was given as an option is not asked for.
 *
 * @param ask undefined where nobody can be asked: then what is suggested is taken, and the rest is missing
 */
export async function collect(
  questions: readonly Question[],
  file: BriefingFile,
  given: Answers,
  ask: Ask | undefined,
): Promise<Collected> {
  const missing: FlagName[] = [];
  const faults: { flag: FlagName; fault: string }[] = [];
  let answers: Answers = {};
  for (const question of questions) {
    const { flag } = question;
    if (given[flag] === undefined && question.isAsked?.(file, answers) === false) continue;
    const answer = await answerTo(question, file, given, answers, ask);
    const fault = answerFault(question, answer ?? '', file, answers);
    if (fault !== undefined && answer !== undefined && answer !== '') faults.push({ flag, fault });
    // What is suggested follows from another answer, which is missing then.
    else if (fault !== undefined && !question.suggest) missing.push(flag);
    if (answer) answers = { ...answers, [flag]: answer };
  }
  return { answers, missing, faults };
}

async function answerTo(
  question: Question,
  file: BriefingFile,
  given: Answers,
  answers: Answers,
  ask: Ask | undefined,
): Promise<string | undefined> {
  const typed = given[question.flag];
  if (typed !== undefined) return answerText(question.flag, typed);
  if (ask) return answerText(question.flag, await ask(question, answers));
  return question.suggest?.(file, answers);
}
