import type { Briefing } from '../../briefing/briefing.js';
import type { Choice } from '../../system/prompts/prompter.js';
import { asideTitle, sayAside } from '../steps/detail-page.js';
import { CHECK, type Step } from '../steps/step.js';
import { cameFrom, type Move, type Place, type Walk } from '../walk.js';

/** What a reader may choose at a place: a move, or something that the walk itself does not know. */
export type Wish =
  | Move
  | { readonly kind: 'more' | 'pager' | 'details' | 'search' | 'check' | 'help' | 'again' };

/** How much of a place is on the screen: whether it is longer than the window, and whether some of it is still to come. */
export interface Reading {
  readonly isLong: boolean;
  readonly hasMore: boolean;
}

/** The choices at a place, the sensible one first: Enter takes it. */
export function menuAt(
  briefing: Briefing,
  steps: readonly Step[],
  walk: Walk,
  { isLong, hasMore }: Reading,
): Choice<Wish>[] {
  const step = steps[walk.place.step] as Step;
  const details = walk.place.aside === undefined ? step.details().length : 0;
  const issue = issueAt(briefing, step, walk.place);
  const before = cameFrom(walk);
  return [
    ...(hasMore ? [choice('More of this step', { kind: 'more' }, 'm', 'more')] : []),
    ...(step.id === CHECK && walk.place.aside === undefined
      ? [choice('Start the check', { kind: 'check' }, 'c', 'check')]
      : []),
    choice(nextWords(steps, walk), { kind: 'next' }, 'n', 'next'),
    ...(details > 0
      ? [choice(`Details: people, places, claims (${details})`, { kind: 'details' }, 'd', 'details')]
      : []),
    ...(issue === undefined
      ? []
      : [choice('What can be said, and how', { kind: 'aside', id: sayAside(issue) }, 's', 'say')]),
    ...(isLong ? [choice('The whole step in the pager', { kind: 'pager' }, 'p', 'pager')] : []),
    choice('Jump to a step, issue, person, place', { kind: 'search' }, 'j', 'jump'),
    ...(before
      ? [choice(`Back to ${placeTitle(briefing, steps, before)}`, { kind: 'back' }, 'b', 'back')]
      : []),
    choice('Help', { kind: 'help' }, 'h', 'help'),
    choice('Leave, progress is kept', { kind: 'leave' }, 'q', 'quit'),
  ];
}

/** The id of the issue that is shown, at its own step or beside another. */
const issueAt = (briefing: Briefing, step: Step, { aside }: Place): string | undefined =>
  briefing
    .all('issues')
    .map(({ id }) => id)
    .find((id) => (aside === undefined ? step.id === `issues/${id}` : aside === id));

const choice = (label: string, value: Wish, letter: string, word: string): Choice<Wish> => ({
  label,
  value,
  key: { letter, word },
});

function nextWords(steps: readonly Step[], { place }: Walk): string {
  if (place.aside !== undefined) return `On with ${steps[place.step]?.title}`;
  const following = steps[place.step + 1];
  return following ? `Next: ${following.title}` : 'Finish the walk';
}

export const placeTitle = (briefing: Briefing, steps: readonly Step[], place: Place): string =>
  place.aside === undefined ? (steps[place.step]?.title ?? '') : asideTitle(briefing, place.aside);
