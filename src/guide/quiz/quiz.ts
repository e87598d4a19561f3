import type { CheckedQuestion } from '../../answers/guide/content.js';
import { explanation } from '../../answers/guide/pages/question-pages.js';
import { fact, facts, paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Choice, Prompter } from '../../system/prompts/prompter.js';
import type { Tour } from '../session/stage.js';
import { CHECK } from '../steps/step.js';
import { checkQuestions } from './check.js';

/** The index of an answer; undefined if the user stops. */
type Answer = number | 'stop';

/** The explanation after an answer. */
export interface Verdict {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Asks the questions one by one, explains each answer, and counts the right answers. */
export class Check {
  readonly #questions: readonly CheckedQuestion[];
  #asked = 0;
  #right = 0;

  constructor(private readonly tour: Tour) {
    this.#questions = checkQuestions(tour.briefing, tour.seed);
  }

  get isOver(): boolean {
    return this.#asked >= this.#questions.length;
  }

  /**
   * Asks the next question.
   *
   * @returns undefined if the user stops
   */
  async ask(prompter: Prompter): Promise<Verdict | undefined> {
    const question = this.#questions[this.#asked] as CheckedQuestion;
    const place = `Question ${this.#asked + 1} of ${this.#questions.length}`;
    const answer = await askOne(prompter, question, `${place}: ${question.question}`);
    if (answer === undefined) return undefined;
    this.#asked += 1;
    const isRight = answer === question.answer;
    if (isRight) this.#right += 1;
    return {
      title: isRight ? 'Right' : 'Wrong',
      blocks: [
        facts(
          fact(place, question.question),
          ...(isRight ? [] : [fact('Your answer', answer)]),
          fact(isRight ? 'Answer' : 'Correct answer', question.answer),
        ),
        ...explanation(question),
        ...(this.isOver ? this.#score() : []),
      ],
    };
  }

  #score(): Block[] {
    const command = `briefing guide --from ${CHECK} --seed ${this.tour.seed}${this.tour.more}`;
    return [
      paragraph(`${this.#right} of ${this.#questions.length} right.`),
      paragraph(['The same questions again: ', { kind: 'command', command }]),
    ];
  }
}

/** @returns undefined if the user stops */
async function askOne(
  prompter: Prompter,
  { options }: CheckedQuestion,
  message: string,
): Promise<string | undefined> {
  const choices = [
    ...options.map((label, index): Choice<Answer> => ({ label, value: index })),
    { label: 'Stop the check', value: 'stop', key: { letter: 's', word: 'stop' } } as const,
  ];
  const answer = await prompter.select<Answer>({ message, choices, escape: 'stop' });
  return typeof answer === 'number' ? options[answer] : undefined;
}
