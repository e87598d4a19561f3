import { headOf } from '../../answers/shared/records.js';
import type { Briefing } from '../../briefing/briefing.js';
import { heading, notice, paragraph, text } from '../../document/build.js';
import type { Block, Document } from '../../document/document.js';
import type { StepState } from '../progress/progress.js';
import { checkQuestions } from '../quiz/check.js';
import type { CheckQuestion } from '../quiz/check-question.js';
import { asideCommand, asideDocument, asideTitle } from '../steps/detail-page.js';
import { bodyOf, CHECK, type Step } from '../steps/step.js';

/** What is shown at a place of the walk, as documents: the same blocks as the commands show. */

/** 'Step 3 of 14: Taiwan and the South China Sea'. */
export const stepTitle = (steps: readonly Step[], index: number): string =>
  `Step ${index + 1} of ${steps.length}: ${steps[index]?.title ?? ''}`;

const STATE_NOTES: Readonly<Record<StepState, string | undefined>> = {
  unread: undefined,
  read: 'You have read this step.',
  changed: 'This step has changed since you read it.',
};

export function stepScreen(steps: readonly Step[], index: number, state: StepState): Document {
  const step = steps[index] as Step;
  const note = STATE_NOTES[state];
  return framed(
    step.document(),
    stepTitle(steps, index),
    commandLine(step),
    note ? [notice('quiet', note)] : [],
  );
}

/** @param more what the command needs besides, such as the briefing's file */
export const asideScreen = (briefing: Briefing, id: string, more: string): Document =>
  framed(
    asideDocument(briefing, id),
    asideTitle(briefing, id),
    sameScreen(`${asideCommand(briefing, id)}${more}`),
  );

/** A view's own document under the title that it has on the walk, with what to type for it. */
const framed = (
  document: Document,
  title: string,
  command: Block,
  first: readonly Block[] = [],
): Document => ({
  title,
  language: document.language,
  data: document.data,
  blocks: [...first, ...bodyOf(document), command],
});

const sameScreen = (command: string, words = 'Same screen'): Block =>
  paragraph([text(`${words}: `, 'quiet'), { kind: 'command', command }]);

/** What to type for a step; for one that shows a part only, what shows the whole. */
const commandLine = ({ command, partial }: Step): Block =>
  sameScreen(command, partial ? 'The whole of it' : undefined);

/** What has to be said of a walk that is not the whole one, before it begins. */
export const remarksDocument = (briefing: Briefing, remarks: readonly string[]): Document => ({
  title: `${briefing.file.title} · the walk`,
  language: briefing.file.language,
  data: headOf(briefing, 'guide'),
  blocks: remarks.map((remark) => paragraph(remark)),
});

/**
 * The walk on paper: every step from top to bottom, and the questions with their answers after them.
 *
 * @param first index of the step to begin with
 */
export function walkDocument(
  briefing: Briefing,
  steps: readonly Step[],
  remarks: readonly string[],
  seed: number,
  first: number,
): Document {
  return {
    ...remarksDocument(briefing, remarks),
    get data() {
      return {
        ...headOf(briefing, 'guide'),
        steps: steps
          .slice(first)
          .map(({ id, title, command, document }) => ({ id, title, command, content: document().data })),
      };
    },
    blocks: [
      ...remarksDocument(briefing, remarks).blocks,
      ...steps
        .slice(first)
        .flatMap((step, index) => [
          heading(1, stepTitle(steps, first + index), step.id),
          ...(step.id === CHECK
            ? writtenCheck(checkQuestions(briefing, seed))
            : bodyOf(step.document()).map(demoted)),
          step.id === CHECK
            ? sameScreen(`${step.command} --seed ${seed}`, 'The same questions')
            : commandLine(step),
        ]),
    ],
  };
}

/** Headings of a step stand below the step's own. */
const demoted = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block;

function writtenCheck(questions: readonly CheckQuestion[]): Block[] {
  if (questions.length === 0) return [paragraph(NO_QUESTIONS)];
  return [
    ...questions.flatMap(({ question, options }, index): Block[] => [
      paragraph(`${index + 1}. ${question}`),
      { kind: 'list', ordered: false, items: options.map((option) => [text(option)]) },
    ]),
    heading(2, 'Answers'),
    ...questions.flatMap(({ answer, explanation }, index): Block[] => [
      paragraph([text(`${index + 1}. `), text(answer, 'strong')]),
      ...explanation,
    ]),
  ];
}

export const NO_QUESTIONS = 'The briefing holds too little for a check.';
