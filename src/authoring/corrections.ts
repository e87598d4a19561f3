import type { BriefingFile } from '../briefing/file/schema.js';
import { type Addressed, type Entry, withEntry } from './addressed.js';
import { answerFault, typedText } from './answer.js';
import { answerField } from './answer-fields.js';
import { withOtherRestatements } from './claim-entry.js';
import { CORRECTION_FLAGS, type CorrectedName, type FlagName } from './flags.js';
import { claimsIn } from './options.js';
import { type Answers, parts, type Question } from './question.js';
import { ENTRY_QUESTIONS, HEAD_QUESTIONS } from './questions.js';

/** From corrected answers to a file. What was not corrected stays as it is, what no question asks for included. */

const CLAIMS_BEHIND: Question = {
  flag: 'claims',
  message: 'Which claim is behind it?',
  several: true,
  options: claimsIn,
};

/** What hangs together with an answer, and is asked for again where it was corrected. */
export const FOLLOWING: Readonly<Partial<Record<FlagName, readonly FlagName[]>>> = {
  standing: ['cue'],
  by: ['voice'],
  name: ['label', 'in-sentence'],
};

/** What may be left empty in a correction: the whole file says whether it may be (a person has a name or a label). */
const OPTIONAL: readonly string[] = ['person label', 'person claims', 'gap claims'];

/** The questions whose answers an entry holds, each with the present answer. */
export function correctionQuestions(what: CorrectedName, entry: Entry): Question[] {
  const questions = what === 'source' || what === 'briefing' ? HEAD_QUESTIONS : ENTRY_QUESTIONS[what];
  return CORRECTION_FLAGS[what].map((flag) => {
    const question = questions.find((one) => one.flag === flag) ?? CLAIMS_BEHIND;
    const isOptional = OPTIONAL.includes(`${what} ${flag}`);
    return withPresent(
      isOptional ? { ...question, optional: true } : question,
      answerField(what, flag)?.read(entry),
    );
  });
}

/** What was written by hand can be chosen again, where the questions would not offer it. */
function withPresent(question: Question, answer: string | undefined): Question {
  const { options, suggest: _, ...asked } = question;
  if (answer === undefined) return options ? { ...asked, options } : asked;
  const present = typedText(answer);
  if (!options) return { ...asked, present };
  const written = question.several ? parts(present) : [present];
  return {
    ...asked,
    present,
    options: (file, answers) => {
      const offered = options(file, answers);
      const unknown = written.filter((one) => offered.every(({ value }) => value !== one));
      return [...offered, ...unknown.map((value) => ({ value, label: value }))];
    },
  };
}

/** The answers as they are now. */
export function presentAnswers(what: CorrectedName, entry: Entry): Answers {
  const present = CORRECTION_FLAGS[what].map((flag) => [flag, answerField(what, flag)?.read(entry)]);
  return Object.fromEntries(present.filter(([, answer]) => answer !== undefined));
}

/**
 * What is wrong with corrected answers, each seen beside the others as they will be.
 *
 * @param changes by flag; '' takes an answer out
 */
export function correctionFault(
  file: BriefingFile,
  { what, entry }: Addressed,
  changes: Answers,
): { readonly flag: FlagName; readonly fault: string } | undefined {
  const after = presentAnswers(what, withAnswers(what, entry, changes));
  for (const question of correctionQuestions(what, entry)) {
    const { flag } = question;
    const answer = changes[flag];
    if (answer === undefined) continue;
    const fault =
      flag === 'in-sentence' && what === 'person' && after.name !== undefined
        ? `'${answer}' is for a person without a name, who has a label (leave it out)`
        : answerFault(question, answer, file, after);
    if (fault !== undefined) return { flag, fault };
  }
  return undefined;
}

/** An entry with other answers. */
export function withAnswers(what: CorrectedName, entry: Entry, changes: Answers): Entry {
  const flags = CORRECTION_FLAGS[what].filter((flag) => changes[flag] !== undefined);
  return flags.reduce(
    (changed: Entry, flag) => answerField(what, flag)?.write(changed, changes[flag] || undefined) ?? changed,
    entry,
  );
}

/** @param changes answers that were checked: `correctionFault` */
export function corrected(file: BriefingFile, target: Addressed, changes: Answers): BriefingFile {
  const after = withEntry(file, target, withAnswers(target.what, target.entry, changes));
  if (changes.restates === undefined) return after;
  return { ...after, claims: withOtherRestatements(after.claims, target.id, parts(changes.restates)) };
}
