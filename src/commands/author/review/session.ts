import { isDeepStrictEqual } from 'node:util';
import { changeFile } from '../../../briefing/changes/change-file.js';
import { parseBriefing } from '../../../briefing/file/parse.js';
import { errorsOf } from '../../../drafting/review/accept.js';
import type { Action } from '../../../drafting/review/actions.js';
import { addressOf, type Item } from '../../../drafting/review/items.js';
import { pageShown } from '../../../drafting/review/lists/page.js';
import { isName } from '../../../drafting/review/names/names.js';
import { applyPatch } from '../../../drafting/review/patch.js';
import { correctAndAccept } from '../../../drafting/review/perform-checked.js';
import { perform } from '../../../drafting/review/review.js';
import { withDecidedSaid } from '../../../drafting/review/state/decided.js';
import { type Review, withFile, withTextFindings } from '../../../drafting/review/state/state.js';
import { UsageError } from '../../../errors.js';
import { LIMITS } from '../../../json/limits.js';
import type { Io } from '../../../system/io.js';
import type { Turn } from '../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../system/prompts/prompter.js';
import type { Look } from '../../../system/prompts/theme.js';
import { actionFor, actionInList, asksMeaning, MOVES, questionFor } from './key-actions.js';
import type { Question } from './questions/choices.js';
import { askMeaning } from './questions/meaning-question.js';
import { leavesNames, missedNamesQuestion } from './questions/missed-names-question.js';
import * as ask from './questions/questions.js';
import { askWording } from './questions/wording-question.js';
import { helpFrame, reviewFrame } from './screen.js';
import { UnknownLetter, type Wanted } from './unknown-letter.js';

/** The outside services of a review: files, prompts, the display and the editor. */
export interface Desk {
  readonly io: Io;
  readonly path: string;
  readonly prompter: Prompter;
  readonly look: Look;
  /** Opens the file in the user's editor and waits for it to close. */
  edit(): Promise<void>;
}

/** A review in a terminal: each change is saved before the next key is read. */
export class Session {
  #isHelp = false;
  #changes = 0;
  #isMissedAsked = false;
  readonly #unknownLetter = new UnknownLetter();

  constructor(
    private readonly desk: Desk,
    private review: Review,
  ) {}

  /** @returns the final state of the review, and how many changes were saved */
  async run(): Promise<{ readonly review: Review; readonly changes: number }> {
    await this.desk.prompter.frame(this.#frame(), (key) => this.#onKey(key));
    return { review: this.review, changes: this.#changes };
  }

  /** The current place and the words rejected as names, which must be saved even if the review is interrupted. */
  get kept(): Pick<Review, 'at' | 'passed'> {
    return this.review;
  }

  #frame() {
    return reviewFrame(this.review, this.desk.path, this.desk.look);
  }

  async #onKey(key: string): Promise<Turn<true>> {
    if (this.#isOver(key)) return { leave: true };
    if (this.#isHelp || key === '?') {
      this.#isHelp = !this.#isHelp;
      return { show: this.#isHelp ? helpFrame(this.#frame()) : this.#frame() };
    }
    const wanted = this.#unknownLetter.refused(key, this.#wanted(key));
    if (key === 'escape') this.review = { ...this.review, said: undefined };
    else if (wanted === undefined || typeof wanted === 'string')
      this.review = { ...this.review, said: wanted ?? `${key} does nothing here; ? lists the keys.` };
    else if (typeof wanted === 'function') return { ask: wanted };
    else {
      const before = this.review.at;
      await this.#do(wanted);
      if (DECIDING.includes(wanted.do) && !this.#isMissedAsked && leavesNames(before, this.review))
        return { ask: () => this.#askedForMissed() };
    }
    return { show: this.#frame() };
  }

  #isOver(key: string): boolean {
    const isDone = this.review.at === undefined;
    return !this.#isHelp && (key === 'q' || (key === 'enter' && isDone));
  }

  /** Returns the action of a key, a function that asks for the input that it needs, or a message. */
  #wanted(key: string): Wanted {
    const page = pageShown(this.review);
    const moving = (page && actionInList(key, this.review, page)) ?? MOVES[key];
    if (moving !== undefined) return moving;
    const { at, file, isClose } = this.review;
    if (key === 'enter' && (isClose || at?.kind === 'issues')) return { do: 'closer' };
    if (key === 'o') return () => this.#edited();
    if (key === 'a' && at && isName(at)) return () => this.#askedForMissed();
    const question = ANYWHERE[key] ?? (at && this.#questionFor(key, at));
    if (question) return () => this.#asked(question);
    return at && actionFor(key, at, file);
  }

  #questionFor(key: string, at: Item): Question | undefined {
    if (key === 'y' && errorsOf(this.review.findings, at).length > 0) return ask.askReason;
    if (key === 'r' && asksMeaning(this.review, at)) return askMeaning;
    return questionFor(key, at);
  }

  async #asked(question: Question): Promise<Turn<true>> {
    const { at = NOWHERE } = this.review;
    // Otherwise, the message about the previous action would still be shown below the question, and after Esc.
    this.review = { ...this.review, said: undefined };
    const action = await question(this.desk.prompter, this.review, at);
    if (typeof action === 'string') this.review = { ...this.review, said: action };
    if (typeof action !== 'object') return { show: this.#frame() };
    const isAnswer =
      question === askMeaning || (question === askWording && this.review.findings.has(addressOf(at)));
    await this.#do(action, isAnswer);
    const isVoice = action.do === 'voice' || action.do === 'new voice';
    return isVoice ? { ask: () => this.#asked(ask.askUnannounced) } : { show: this.#frame() };
  }

  async #askedForMissed(question = missedNamesQuestion()): Promise<Turn<true>> {
    this.#isMissedAsked = true;
    const { at = NOWHERE } = this.review;
    const action = await question(this.desk.prompter, this.review, at);
    if (typeof action !== 'object') return { show: this.#frame() };
    await this.#do(action);
    return this.#askedForMissed(question);
  }

  async #edited(): Promise<Turn<true>> {
    await this.desk.edit();
    const { io, path } = this.desk;
    const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
    if ('briefing' in parsed) this.review = withFile(this.review, parsed.briefing.file);
    await this.#checkText();
    return { show: this.#frame() };
  }

  /**
   * Performs an action and saves the result. If the same entry has been changed in another window, shows that change
   * instead.
   *
   * @param isAnswer whether the action answers the findings about the entry; if no findings are left, the entry is
   *   accepted
   */
  async #do(action: Action, isAnswer = action.do === 'accept so'): Promise<void> {
    const { review, patch } = isAnswer
      ? await correctAndAccept(this.review, action)
      : perform(this.review, action);
    if (patch === undefined) {
      this.review = review;
      return;
    }
    let isMade = false;
    try {
      const { file } = await changeFile(this.desk.io, this.desk.path, (before) => {
        const after = applyPatch(before, patch);
        isMade = after !== undefined;
        return after;
      });
      this.review = isMade ? inStep(review, file) : { ...withFile(this.review, file), said: OVERTAKEN };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.review = { ...this.review, said: error.message };
      return;
    }
    if (isMade) this.#changes += 1;
    await this.#checkText();
    if (CHOOSING.includes(action.do)) this.review = withDecidedSaid(this.review);
  }

  async #checkText(): Promise<void> {
    const found = await this.review.tools.checkText?.(this.review.file);
    if (found !== undefined) this.review = withTextFindings(this.review, found);
  }
}

const DECIDING: readonly Action['do'][] = ['accept', 'accept page', 'accept so', 'drop'];

const CHOOSING: readonly Action['do'][] = ['standing', 'hedge', 'voice', 'new voice'];

const NOWHERE: Item = { kind: 'claims', id: '' };

const ANYWHERE: Readonly<Record<string, Question>> = { '/': ask.askEntry, j: ask.askPlace };

const OVERTAKEN = 'This entry has been changed in another window; here is the new version.';

/** Includes changes to other entries that have been made in other windows in the meantime. */
const inStep = (review: Review, file: Review['file']): Review =>
  isDeepStrictEqual(review.file, file) ? review : withFile(review, file);
