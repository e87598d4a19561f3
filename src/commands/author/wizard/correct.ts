import { type Addressed, addressed, allAddressed, sameIn } from '../../../authoring/addressed.js';
import { answerText } from '../../../authoring/answer.js';
import { answerField } from '../../../authoring/answer-fields.js';
import {
  corrected,
  correctionFault,
  correctionQuestions,
  FOLLOWING,
  presentAnswers,
  withAnswers,
} from '../../../authoring/corrections.js';
import { CORRECTION_FLAGS, type FlagName } from '../../../authoring/flags.js';
import { labelledEntries, labelOf } from '../../../authoring/labels.js';
import type { Answers, Question } from '../../../authoring/question.js';
import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { NotFound, WrongUse } from '../../../errors.js';
import type { Prompter } from '../../../system/prompts/prompter.js';
import { nearest } from '../../../text/near.js';
import { shellFile } from '../../../text/shell.js';
import { choose } from './choices.js';
import type { Desk } from './desk.js';
import { rewrite, type Written } from './file.js';
import { EntryLeft } from './leaving.js';
import { asker } from './prompts.js';
import { placeFault } from './text.js';

/** Other answers in an entry that is in the file already. */

/**
 * What an id or an address leads to.
 *
 * @throws NotFound
 */
export function entryNamed(file: BriefingFile, ref: string, path: string): Addressed {
  const found = addressed(file, ref);
  if (found) return found;
  const ids = allAddressed(file).map(({ id }) => id);
  const [near] = nearest(ref, ids, 1);
  throw new NotFound(
    `there is no '${ref}' in ${path} (${near ? `did you mean '${near}'?` : `to look for it: briefing search WORDS -b ${shellFile(path)}`})`,
  );
}

/**
 * Answers that were given as options.
 *
 * @param given by flag; an empty one takes the answer out
 * @throws WrongUse where one is wrong or belongs to another kind of entry; as `rewrite` does
 */
export async function correctGiven(desk: Desk, file: BriefingFile, target: Addressed, given: Answers) {
  const changes = Object.fromEntries(
    Object.entries(given).map(([flag, typed]) => [flag, answerText(flag as FlagName, typed)]),
  ) as Answers;
  checkBelong(Object.keys(changes) as FlagName[], target);
  const wrong = correctionFault(file, target, changes);
  if (wrong) throw new WrongUse(`--${wrong.flag}: ${wrong.fault}`);
  const { what, entry } = target;
  const place = { ...presentAnswers(what, withAnswers(what, entry, changes)), at: changes.at };
  const misplaced = desk.text && changes.at !== undefined && placeFault(desk.text, place as Answers, file);
  if (misplaced) throw new WrongUse(`--at: ${misplaced}`);
  return writeCorrection(desk, target, changes);
}

/** @throws WrongUse */
function checkBelong(given: readonly FlagName[], { what, id, entry }: Addressed): void {
  const flags = CORRECTION_FLAGS[what];
  const foreign = given.find((flag) => !flags.includes(flag));
  if (foreign === undefined) return;
  if (foreign === 'id')
    throw new WrongUse('--id: the id stays, since others name the entry by it (leave it out)');
  const claims = CORRECTION_FLAGS.claim.includes(foreign)
    ? answerField(what, 'claims')?.read(entry)
    : undefined;
  const behind = claims === undefined ? '' : `; the claims behind it are ${claims}`;
  const label = what === 'briefing' ? 'the briefing itself' : `the ${what} ${id}`;
  const there = flags.map((flag) => `--${flag}`).join(' ');
  throw new WrongUse(`--${foreign} answers no question of ${label} (there are: ${there}${behind})`);
}

/** Writes corrected answers into the entry as it is by then: what another window corrected in it is kept. */
async function writeCorrection({ io, path }: Desk, target: Addressed, changes: Answers): Promise<Written> {
  const { what, id } = target;
  const rewritten = await rewrite(io, path, (before) => {
    const now = sameIn(before, target);
    if (!now) throw new NotFound(`'${id}' is no longer in ${path} (another window took it back)`);
    return corrected(before, now, changes);
  });
  return { ...rewritten, work: { corrected: [{ kind: what, id }] } };
}

/**
 * Asks for an entry.
 *
 * @param latest ids of those that were written last
 */
export async function askWhich(
  prompter: Prompter,
  file: BriefingFile,
  message: string,
  latest: readonly string[],
): Promise<Addressed> {
  const entries = labelledEntries(file, latest);
  const options = entries.map(({ label }, index) => ({ value: String(index), label }));
  const chosen = entries[Number(await choose(prompter, { message }, options))];
  if (!chosen) throw new EntryLeft();
  return chosen.target;
}

/**
 * Asks which answer of an entry is wrong, and for that one anew and for what hangs together with it.
 *
 * @throws EntryLeft, also where nothing was changed; as `rewrite` does
 */
export async function correctAsked(
  desk: Desk,
  prompter: Prompter,
  file: BriefingFile,
  target: Addressed,
): Promise<Written> {
  const { what } = target;
  const first = await askAnswer(prompter, file, target);
  const ask = asker(prompter, file, desk.text);
  let changes: Answers = {};
  for (const flag of [first, ...(FOLLOWING[first] ?? [])]) {
    const entry = withAnswers(what, target.entry, changes);
    const answers = presentAnswers(what, entry);
    const question = correctionQuestions(what, entry).find((one) => one.flag === flag);
    if (!question || (flag !== first && !isFollowing(question, file, answers))) continue;
    const answer = answerText(question.flag, await ask(question, answers));
    if (answer !== (question.present ?? '')) changes = { ...changes, [flag]: answer };
    else if (flag === first) break;
  }
  if (Object.keys(changes).length === 0) throw new EntryLeft();
  return writeCorrection(desk, target, changes);
}

const isFollowing = (question: Question, file: BriefingFile, answers: Answers): boolean =>
  question.present !== undefined || (question.isAsked?.(file, answers) ?? true);

/** @returns the question whose answer is wrong */
function askAnswer(prompter: Prompter, file: BriefingFile, target: Addressed): Promise<FlagName> {
  const { what, entry } = target;
  const questions = correctionQuestions(what, entry).filter((question) =>
    isFollowing(question, file, presentAnswers(what, entry)),
  );
  return prompter.select({
    message: `Which answer is wrong? ${labelOf(new Briefing(file), target)}`,
    choices: questions.map(({ flag, message, present = 'not stated' }) => ({
      label: `${flag}: ${present}`,
      value: flag,
      hint: message,
    })),
  });
}
