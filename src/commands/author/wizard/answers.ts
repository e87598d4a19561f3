import { collect } from '../../../authoring/collect.js';
import type { FlagName } from '../../../authoring/flags.js';
import type { Answers, Question } from '../../../authoring/question.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { WrongUse } from '../../../errors.js';
import { type Io, isInteractive } from '../../../system/io.js';
import { asker } from './prompts.js';
import { placeFault, type TextAtHand } from './text.js';

/** @param isAsked whether the reader was asked, and so may go on being asked */
interface Answered {
  readonly answers: Answers;
  readonly isAsked: boolean;
}

/**
 * Options that say enough are enough, at a terminal as well.
 *
 * @throws WrongUse where an answer is wrong, or is missing and nobody can be asked; Cancelled
 */
export async function answersTo(
  { io, text }: { readonly io: Io; readonly text: TextAtHand | undefined },
  questions: readonly Question[],
  file: BriefingFile,
  given: Answers,
): Promise<Answered> {
  const { answers, missing, faults } = await collect(questions, file, given, undefined);
  const [wrong] = faults;
  if (wrong) throw new WrongUse(`--${wrong.flag}: ${wrong.fault}`);
  const misplaced = text && placeFault(text, answers, file);
  if (misplaced !== undefined) throw new WrongUse(`--at: ${misplaced}`);
  if (missing.length === 0) return { answers, isAsked: false };
  if (!isInteractive(io)) throw new WrongUse(missingWords(missing, questions, file, answers));
  const prompter = await io.prompter();
  const asked = await collect(questions, file, given, asker(prompter, file, text));
  return { answers: asked.answers, isAsked: true };
}

/** More than these are looked up in the help. */
const MOST_CHOICES = 12;

/** What has to be given where nobody can be asked, with what it may be. */
function missingWords(
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
