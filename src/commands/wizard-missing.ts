import type { FlagName } from '../authoring/flags.js';
import type { Answers, Question } from '../authoring/question.js';
import type { BriefingFile } from '../model/schema.js';

/** More than these are looked up in the help. */
const MOST_CHOICES = 12;

/** What has to be given where nobody can be asked, with what it may be. */
export function missingWords(
  missing: readonly FlagName[],
  questions: readonly Question[],
  file: BriefingFile,
  answers: Answers,
): string {
  const named = missing.map((flag) => {
    const options = questions.find((question) => question.flag === flag)?.options?.(file, answers) ?? [];
    return `${flagWords(flag)}${choicesWords(options.map(({ value }) => value))}`;
  });
  return `these answers are missing: ${named.join(', ')} (give them, or run it in a terminal, which asks)`;
}

/** Only someone without a name needs a label. */
const flagWords = (flag: FlagName) => (flag === 'label' ? '--name or --label' : `--${flag}`);

const choicesWords = (values: readonly string[]): string =>
  values.length === 0 || values.length > MOST_CHOICES ? '' : ` (${values.join(' | ')})`;
