import type { CheckedQuestion } from '../../answers/guide/check-record.js';
import type { Briefing } from '../../briefing/briefing.js';
import { MAKERS } from './questions.js';
import { seeded, shuffled } from './random.js';

/**
 * The check: questions made from the data. Nothing is asked whose answer the source leaves open, unless that it is left
 * open is the answer. A sentence under question is put as a question and never as a claim; what answers it comes with
 * its standing, its attribution and its place.
 */

/** How many questions a check has, where the briefing yields as many. */
export const QUESTIONS_ASKED = 6;

/**
 * @param seed the same seed asks the same questions in the same order
 * @param most how many
 */
export function checkQuestions(briefing: Briefing, seed: number, most = QUESTIONS_ASKED): CheckedQuestion[] {
  const random = seeded(seed);
  const kinds = MAKERS.map((make) => shuffled(make(briefing, random), random));
  // A round takes one of each kind, so that six questions are never all of one kind.
  const rounds = Math.max(0, ...kinds.map((questions) => questions.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    kinds.flatMap((questions) => questions[round] ?? []),
  );
  return shuffled(all.flat().slice(0, most), random);
}
