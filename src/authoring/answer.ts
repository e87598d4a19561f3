import * as v from 'valibot';
import { type BriefingFile, briefingSchema } from '../briefing/file/schema.js';
import { claim } from '../briefing/file/schema-claims.js';
import { event, source } from '../briefing/file/schema-subjects.js';
import { replaceUnsafe } from '../text/clean.js';
import { nearest } from '../text/near.js';
import { readDate } from '../text/read-date.js';
import type { FlagName } from './flags.js';
import { takenIds } from './ids.js';
import { type Answers, type Option, parts, type Question } from './question.js';

/** What the format says of answers in words, so that they are refused when they are given and not when they are written. */
const FORMATS: Readonly<Partial<Record<FlagName, v.GenericSchema>>> = {
  id: claim.entries.id,
  language: briefingSchema.entries.language,
  published: source.entries.published,
  when: event.entries.when,
  url: source.entries.url,
  at: claim.entries.at,
};

/** A name as it stands in a sentence, with the verb of one or of several. */
export const IN_SENTENCE = /^(.*\S) want(s?)$/;

const DATES: readonly FlagName[] = ['published', 'when'];

/** What was typed as an answer: a date as people write it becomes one of the format. */
export const answerText = (flag: FlagName, typed: string): string =>
  DATES.includes(flag) ? readDate(typedText(typed)) : typedText(typed);

/** What was typed or pasted, without what controls a terminal. */
export const typedText = (typed: string): string =>
  // biome-ignore lint/complexity/useRegexLiterals: a literal would hold the control character itself
  replaceUnsafe(typed.replace(new RegExp('\\x1b(?:\\[[0-?]*[ -/]*[@-~])?', 'g'), ''), (character) =>
    /\s/.test(character) ? ' ' : '',
  ).trim();

/**
 * What is wrong with an answer, and what to do.
 *
 * @param answer '' where nothing was given
 * @returns undefined where nothing is wrong
 */
export function answerFault(
  question: Question,
  answer: string,
  file: BriefingFile,
  answers: Answers,
): string | undefined {
  if (answer === '') return question.optional ? undefined : 'nothing was given (this is needed)';
  if (question.options) return choiceFault(question, answer, question.options(file, answers));
  if (question.flag === 'id' && takenIds(file).has(answer)) return `'${answer}' is taken (choose another id)`;
  if (question.flag === 'in-sentence' && !IN_SENTENCE.test(answer))
    return `'${answer}' does not end with wants or want (write '${answer} wants' or '${answer} want')`;
  if (question.flag === 'voice' && answers.by !== 'unnamed')
    return `'${answer}' is for a voice without a name (say --by unnamed, or leave it out)`;
  const format = FORMATS[question.flag];
  const checked = format ? v.safeParse(format, answer) : undefined;
  return checked?.success === false ? `'${answer}' ${checked.issues[0].message}` : undefined;
}

function choiceFault(question: Question, answer: string, options: readonly Option[]): string | undefined {
  const values = options.map(({ value }) => value);
  const given = question.several ? parts(answer) : [answer];
  const unknown = given.find((one) => !values.includes(one));
  if (unknown === undefined) return undefined;
  if (values.length === 0) return `there is no '${unknown}' yet (add it first)`;
  const [near] = nearest(unknown, values, 1);
  const more = values.length > 12 ? ` and ${values.length - 12} more` : '';
  return `'${unknown}' is not one of them (${near ? `did you mean '${near}'?` : `there are: ${values.slice(0, 12).join(', ')}${more}`})`;
}
