import type { CheckedQuestion } from '../../answers/guide/content.js';
import type { Briefing } from '../../briefing/briefing.js';
import { MAKERS } from './questions.js';
import { seeded, shuffled } from './random.js';

/**
 * The check: questions made from the data. A question that the source leaves open is only asked with 'left open' as the
 * answer. A doubtful sentence is never shown as a claim, only as a question. Answers come with standing,
 * attribution and place.
 */

/** The maximum number of questions in a check. */
export const QUESTIONS_ASKED = 6;

/**
 * @param seed the same seed asks the same questions in the same order
 * @param most the maximum number of questions
 */
export function checkQuestions(briefing: Briefing, seed: number, most = QUESTIONS_ASKED): CheckedQuestion[] {
  const random = seeded(seed);
  const kinds = MAKERS.map((make) => shuffled(make(briefing, random), random));
  // Each round takes one question of each kind, so that the kinds are mixed.
  const rounds = Math.max(0, ...kinds.map((questions) => questions.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    kinds.flatMap((questions) => questions[round] ?? []),
  );
  return shuffled(all.flat().slice(0, most), random);
}
