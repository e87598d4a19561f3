import type { CheckedQuestion } from '../../answers/guide/content.js';
import { explanation } from '../../answers/guide/pages/question-pages.js';
import type { Briefing } from '../../briefing/briefing.js';
import { fact, facts, paragraph } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Choice, Prompter } from '../../system/prompts/prompter.js';
import type { Tour } from '../session/stage.js';
import { QUIZ } from '../steps/step.js';
import { MAKERS } from './questions.js';
import { seeded, shuffled } from './random.js';

/** The maximum number of questions in a quiz. */
export const QUESTIONS_ASKED = 6;

/**
 * Makes the questions of a quiz from a briefing. If the source leaves a question open, the answer says so. A doubtful
 * claim is never presented as fact.
 *
 * @param seed the same seed gives the same questions in the same order
 * @param most the maximum number of questions
 */
export function quizQuestions(briefing: Briefing, seed: number, most = QUESTIONS_ASKED): CheckedQuestion[] {
  const random = seeded(seed);
  const kinds = MAKERS.map((make) => shuffled(make(briefing, random), random));
  // Each round takes one question of each kind, so that every quiz contains several kinds.
  const rounds = Math.max(0, ...kinds.map((questions) => questions.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    kinds.flatMap((questions) => questions[round] ?? []),
  );
  return shuffled(all.flat().slice(0, most), random);
}

/** The subjects of the questions, by the kind of entry that they are about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  people: 'who holds which office',
  events: 'where stops are planned',
  positions: 'how sure the source is',
  claims: 'who says what',
  gaps: 'what the source leaves open',
};

const LIST = new Intl.ListFormat('en');

/** Returns the introduction to a quiz, which names the subjects of its questions. */
export function quizWords({ briefing, seed }: Pick<Tour, 'briefing' | 'seed'>): string {
  const kinds = new Set(quizQuestions(briefing, seed).map(({ id }) => briefing.entity(id)?.kind));
  const subjects = Object.entries(SUBJECTS).flatMap(([kind, words]) =>
    kinds.has(kind as never) ? words : [],
  );
  return `A few questions about what you have read: ${LIST.format(subjects)}. Each answer is explained with its place in the source.`;
}

/** The index of the chosen option, or `stop` to end the quiz. */
type Answer = number | 'stop';

/** What is shown after an answer: whether it is right, and why. */
export interface Verdict {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Asks the questions one by one, explains each answer, and counts the right answers. */
export class Quiz {
  readonly #questions: readonly CheckedQuestion[];
  #asked = 0;
  #right = 0;

  constructor(private readonly tour: Tour) {
    this.#questions = quizQuestions(tour.briefing, tour.seed);
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
    const command = `briefing guide --from ${QUIZ} --seed ${this.tour.seed}${this.tour.more}`;
    return [
      paragraph(`${this.#right} of ${this.#questions.length} right.`),
      paragraph(['To get the same questions again: ', { kind: 'command', command }]),
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
    { label: 'Stop the quiz', value: 'stop', key: { letter: 's', word: 'stop' } } as const,
  ];
  const answer = await prompter.select<Answer>({ message, choices, escape: 'stop' });
  return typeof answer === 'number' ? options[answer] : undefined;
}
