import { headOf } from '../../answers/shared/records.js';
import { fact, facts } from '../../document/build.js';
import type { Document, Fact } from '../../document/document.js';
import type { Choice } from '../../system/prompts/prompter.js';
import { NO_QUESTIONS } from '../screen/screen.js';
import type { Stage, Tour } from '../session/stage.js';
import { CHECK } from '../steps/step.js';
import { checkQuestions } from './check.js';
import type { CheckQuestion } from './check-question.js';

/** An answer by its index; nothing where the reader stops. */
type Answer = number | 'stop';

/**
 * Asks the questions one by one, explains each, and tells the score.
 *
 * @returns whether all were answered
 */
export async function askCheck(tour: Tour, stage: Stage): Promise<boolean> {
  const questions = checkQuestions(tour.briefing, tour.seed);
  if (questions.length === 0) stage.write(`\n${NO_QUESTIONS}\n\n`);
  let right = 0;
  for (const [index, question] of questions.entries()) {
    const place = `Question ${index + 1} of ${questions.length}`;
    const answer = await askOne(stage, question, `${place}: ${question.question}`);
    if (answer === undefined) return false;
    if (answer === question.answer) right += 1;
    // What redraws has taken the question off the screen.
    const asked = stage.prompter.redraws ? [fact(place, question.question)] : [];
    stage.write(`\n${stage.draw(verdict(tour, question, answer, asked))}\n\n`);
  }
  if (questions.length > 0) stage.write(scoreWords(tour, right, questions.length));
  return true;
}

/** @returns undefined where the reader stops */
async function askOne(
  stage: Stage,
  { options }: CheckQuestion,
  message: string,
): Promise<string | undefined> {
  const choices = [
    ...options.map((label, index): Choice<Answer> => ({ label, value: index })),
    { label: 'Stop the check', value: 'stop', key: { letter: 's', word: 'stop' } } as const,
  ];
  const answer = await stage.prompter.select<Answer>({ message, choices, escape: 'stop' });
  return typeof answer === 'number' ? options[answer] : undefined;
}

/** @param asked the question once more, where it is no longer to be seen */
function verdict(
  { briefing }: Tour,
  question: CheckQuestion,
  answer: string,
  asked: readonly Fact[],
): Document {
  const isRight = answer === question.answer;
  return {
    title: isRight ? 'Right' : 'Not so',
    language: briefing.file.language,
    data: headOf(briefing, 'check'),
    blocks: [
      facts(
        ...asked,
        ...(isRight ? [] : [fact('You said', answer)]),
        fact(isRight ? 'Answer' : 'The answer is', question.answer),
      ),
      ...question.explanation,
    ],
  };
}

const scoreWords = ({ seed, more }: Tour, right: number, asked: number) =>
  `${right} of ${asked} right.\nThe same questions again: briefing guide --from ${CHECK} --seed ${seed}${more}\n\n`;
