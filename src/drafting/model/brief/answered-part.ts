import type { Checked } from '../check-proposals.js';
import type { Part } from '../parts.js';
import type { Answer } from '../proposals.js';
import type { CheckedBrief } from './brief.js';

/** A part of the text, with the model's answer for it and the results of the checks. */
export interface AnsweredPart {
  readonly part: Part;
  readonly answer: Answer;
  readonly checked: readonly Checked[];
  readonly brief: CheckedBrief;
}
