import type { Action } from './actions.js';
import { addressOf } from './items.js';
import { patchBetween } from './patch.js';
import { perform } from './review.js';
import { effectBetween } from './state/effects.js';
import { correctedSaid, listSaid, openSaid, voicesSaid } from './state/said.js';
import { type Review, type Step, withTextFindings } from './state/state.js';
import { isMerged } from './voices/chosen.js';

/** Performs an action, and then checks the changed claims against their sentences. */
export async function performChecked(review: Review, action: Action): Promise<Step> {
  const step = perform(review, action);
  if (step.patch === undefined) return step;
  const found = await step.review.tools.checkText?.(step.review.file);
  if (found === undefined) return step;
  const checked = withTextFindings(step.review, found);
  // What y accepts depends on the findings.
  const { said = '' } = step.review;
  const before = listSaid(step.review);
  if (before === undefined || !said.endsWith(before)) return { ...step, review: checked };
  const now = [said.slice(0, -before.length).trim(), listSaid(checked) ?? ''].join(' ').trim();
  return { ...step, review: { ...checked, said: now === '' ? undefined : now } };
}

/**
 * Corrects the current entry and accepts it, as a single change. If the checks find a problem in the result, or a merge
 * has changed the standing, hedge or voice, the entry stays open.
 */
export async function correctAndAccept(review: Review, correction: Action): Promise<Step> {
  const step = await performChecked(review, correction);
  const { at } = step.review;
  if (step.patch === undefined || at === undefined || at.id !== review.at?.id) return step;
  const [question] = step.review.findings.get(addressOf(at)) ?? [];
  const isSofter =
    isMerged(review.file, step.review.file) && effectBetween(review.file, step.review.file, at);
  if (question || isSofter)
    return { ...step, review: { ...step.review, said: openSaid(step.review, question) } };
  const accepted = perform(step.review, { do: 'accept' });
  if (accepted.patch === undefined) return step;
  const patch = patchBetween(review.file, accepted.review.file);
  const history = [
    ...step.review.history.slice(0, -1),
    ...step.review.history.slice(-1).map((done) => ({ ...done, patch })),
  ];
  const said = voicesSaid(review, accepted.review) ?? correctedSaid(review, accepted.review);
  return { review: { ...accepted.review, history, said, isMovedOn: true }, patch };
}
