import { type GuideRecord, makeGuide } from '../answers/guide/guide.js';
import { counted } from '../answers/shared/inlines.js';
import type { Briefing } from '../briefing/briefing.js';
import { hasWords, type Resolution } from '../briefing/entities/find.js';
import { NotFound } from '../errors.js';
import { foldWords } from '../text/fold.js';
import { findTargets, jumpTargets, type Target } from './jump.js';
import type { Tour } from './session/stage.js';
import { meant, walkAbout } from './steps/narrow.js';
import type { Step } from './steps/step.js';
import { wholeWalk } from './steps/steps.js';
import { type TimedWalk, walkWithin } from './steps/within.js';
import { move, startWalk, type Walk } from './walk.js';

/** The options of a tour, from the command line. */
interface TourOptions {
  /** The ids of the entries to which the tour is limited. */
  readonly about?: readonly string[];
  readonly minutes?: number;
  readonly seed: number;
  /** The current date as YYYY-MM-DD. A planned event with an earlier date may have taken place. */
  readonly today: string;
  /** The options to add to each suggested command, such as ` -b trip.json`. */
  readonly more: string;
}

export interface MadeTour extends Tour {
  /** The options that make the same tour again, such as ` --about iran --minutes 5 -b trip.json`. */
  readonly again: string;
}

/** @throws NotFound if no step is about the entries to which the tour is limited */
export function makeTour(briefing: Briefing, { about, minutes, seed, today, more }: TourOptions): MadeTour {
  const all = about ? walkAbout(briefing, about) : wholeWalk(briefing, today, seed);
  if (all.length === 0)
    throw new NotFound('no step matches --about (run briefing guide for the whole briefing)');
  const timed =
    minutes === undefined ? undefined : walkWithin(briefing, all, minutes, about && meant(briefing, about));
  const steps = (timed?.steps ?? all).map((step) => ({ ...step, command: `${step.command}${more}` }));
  const remarks = [
    ...(about ? [`Limited to ${about.map((id) => briefing.nameOf(id)).join(', ')}.`] : []),
    ...(timed && minutes !== undefined ? timeWords(timed, minutes) : []),
  ];
  const again = `${about ? ` --about ${about.join(' ')}` : ''}${minutes === undefined ? '' : ` --minutes ${minutes}`}${more}`;
  return { briefing, steps, seed, more, remarks, again };
}

function timeWords(timed: TimedWalk, minutes: number): string[] {
  const about = Math.max(1, Math.round(timed.minutes));
  const takes = `${counted(timed.steps.length, 'step')}, about ${counted(about, 'minute')} of reading`;
  const fits = about <= minutes ? '' : `; the shortest tour takes longer than ${counted(minutes, 'minute')}`;
  if (timed.leftOut.length === 0) return [`${takes}${fits}. Nothing is left out.`];
  return [`${takes}${fits}.`, `Left out: ${timed.leftOut.map(({ title }) => title).join('; ')}.`];
}

/** Makes the record of the printed tour, which starts at an optional target. */
export function printedTour(tour: MadeTour, from?: Target): GuideRecord {
  const { step } = walkFrom(tour, from?.move).place;
  return makeGuide(tour.briefing, tour.steps, tour.remarks, step);
}

/** Finds the target of `--from`: a step (given by its number, its name or part of its title) or another jump target. */
export function targetOf(
  tour: Tour,
  ref: string,
): Resolution<{ readonly id: string; readonly target: Target }> {
  const targets = jumpTargets(tour.briefing, tour.steps);
  const matches = findTargets(targets, ref);
  const wanted = foldWords(ref);
  const withId = (target: Target) => ({ id: idOf(tour.steps, target), target });
  const whole = matches.filter(({ names }) => names.includes(wanted));
  const [only, ...others] = whole.length > 0 ? whole : matches;
  const isSimilar = !matches.some(({ names }) => names.some((name) => hasWords(name, wanted)));
  if (only === undefined || isSimilar)
    return {
      near: matches.slice(0, 3).map((one) => withId(one).id),
      all: targets.map((one) => withId(one).id),
    };
  // If several targets match exactly, choose the first. Steps come first.
  return others.length === 0 || whole.length > 0 ? { found: withId(only) } : { several: matches.map(withId) };
}

const idOf = (steps: readonly Step[], { move }: Target): string =>
  move.kind === 'jump' ? (steps[move.step]?.id ?? '') : move.id;

/** Returns the state of a tour that starts at a target. A detail belongs to the first step that lists it. */
export function walkFrom(tour: Tour, target?: Target['move']): Walk {
  const { length } = tour.steps;
  if (target === undefined) return startWalk(length);
  if (target.kind === 'jump') return startWalk(length, target.step);
  const home = tour.steps.findIndex((step) => step.details().includes(target.id));
  return move(startWalk(length, Math.max(0, home)), target);
}
