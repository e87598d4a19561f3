import { commandBlocks, pagesOf } from '../../answers/guide/pages/pages.js';
import type { Briefing } from '../../briefing/briefing.js';
import { paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Passage } from '../../reading/passage.js';
import type { Above } from '../../system/prompts/frame/frame.js';
import type { StepState } from '../progress/progress.js';
import { quizWords } from '../quiz/quiz.js';
import type { Tour } from '../session/stage.js';
import { detailCommand, detailContent, detailTitle } from '../steps/detail-page.js';
import { QUIZ, type Step } from '../steps/step.js';
import { minutesOf } from '../steps/within.js';
import type { Place } from '../walk.js';

/** The pages of a tour, one for each step. */
export class Pages {
  readonly #pages: readonly (readonly Block[])[];
  readonly #minutes: readonly number[];

  constructor(private readonly tour: Tour) {
    this.#pages = pagesOf(tour.steps.map((step) => step.content()));
    this.#minutes = this.#pages.map((page, index) => (this.#isQuiz(index) ? 0 : minutesOf(page)));
  }

  /**
   * Returns the blocks of a step. For the quiz, this is only an introduction, since the questions are asked
   * one by one.
   */
  step(index: number): readonly Block[] {
    return this.#isQuiz(index) ? [paragraph(quizWords(this.tour))] : (this.#pages[index] ?? []);
  }

  #isQuiz(index: number): boolean {
    return this.tour.steps[index]?.id === QUIZ;
  }

  /** Returns the reading time in minutes from a step to the end of the tour, without the quiz. */
  minutesFrom(index: number): number {
    return Math.ceil(this.#minutes.slice(index).reduce((sum, minutes) => sum + minutes, 0));
  }
}

export function detailPage(briefing: Briefing, id: string, passage: Passage | undefined): Block[] {
  const content = detailContent(briefing, id, passage);
  return content === undefined
    ? [paragraph('The briefing no longer has anything with this name.')]
    : commandBlocks(content);
}

/** With more steps than this, a bar would not leave enough space for the title. */
const LONGEST_BAR = 30;

/** Returns the line above a page: '━━━━━━──────── 6/14  Taiwan' or, for a screen reader, 'Step 6 of 14: Taiwan'. */
export function aboveOf(
  tour: Tour,
  place: Place,
  minutes: number,
  look: { redraws: boolean; unicode: boolean },
): Above {
  const { steps } = tour;
  const title = titleOf(tour, place);
  if (!look.redraws)
    return { left: `Step ${place.step + 1} of ${steps.length}${place.detail ? ', details' : ''}: ${title}` };
  return {
    ...(steps.length > LONGEST_BAR ? {} : { bar: barOf(place.step + 1, steps.length, look.unicode) }),
    left: `${place.step + 1}/${steps.length}  ${title}`,
    ...(minutes > 0 ? { right: `${minutes} min left` } : {}),
  };
}

const barOf = (done: number, all: number, unicode: boolean): string =>
  (unicode ? '━' : '=').repeat(done) + (unicode ? '─' : '-').repeat(all - done);

const titleOf = ({ briefing, steps }: Tour, { step, detail }: Place): string =>
  detail === undefined ? (steps[step]?.title ?? '') : detailTitle(briefing, detail);

/** Returns the command that shows a page in full. */
export const commandOf = ({ briefing, steps, more }: Tour, { step, detail }: Place): string =>
  detail === undefined ? (steps[step]?.command ?? '') : `${detailCommand(briefing, detail)}${more}`;

export const STATE_NOTES: Readonly<Record<StepState, string | undefined>> = {
  unread: undefined,
  read: 'You have read this step.',
  changed: 'This step has changed since you read it.',
};

/**
 * Returns the id of the issue that a place shows, as a step or as a detail; undefined if it does not show an issue.
 */
export const issueAt = (briefing: Briefing, step: Step, { detail }: Place): string | undefined =>
  briefing
    .all('issues')
    .map(({ id }) => id)
    .find((id) => (detail === undefined ? step.id === `issues/${id}` : detail === id));
