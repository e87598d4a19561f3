import { type GuideRecord, makeGuide } from '../answers/guide/guide.js';
import { counted } from '../answers/shared/inlines.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Resolution } from '../briefing/entities/find.js';
import { NotFound } from '../errors.js';
import { foldWords } from '../text/fold.js';
import { findTargets, jumpTargets, type Target } from './jump.js';
import type { Tour } from './session/stage.js';
import { meant, walkAbout } from './steps/narrow.js';
import type { Step } from './steps/step.js';
import { wholeWalk } from './steps/steps.js';
import { type TimedWalk, walkWithin } from './steps/within.js';
import { move, startWalk, type Walk } from './walk.js';

/** What the command line asks for. */
export interface TourWishes {
  /** Ids of what the walk is to be about. */
  readonly about?: readonly string[];
  readonly minutes?: number;
  readonly seed: number;
  /** YYYY-MM-DD: a plan whose date lies before it may be past. */
  readonly today: string;
  /** What every command that is named needs besides: ` -b trip.json`. */
  readonly more: string;
}

/** A walk made to measure, with what has to be said of it before it begins. */
export interface MadeTour extends Tour {
  /** The options that make the same walk again: ` --about iran --minutes 5`, and what every command needs besides. */
  readonly again: string;
}

/** @throws NotFound where nothing touches what the walk is to be about */
export function makeTour(briefing: Briefing, { about, minutes, seed, today, more }: TourWishes): MadeTour {
  const all = about ? walkAbout(briefing, about) : wholeWalk(briefing, today, seed);
  if (all.length === 0) throw new NotFound('no step touches that (briefing guide walks the whole briefing)');
  const timed =
    minutes === undefined ? undefined : walkWithin(briefing, all, minutes, about && meant(briefing, about));
  const steps = (timed?.steps ?? all).map((step) => ({ ...step, command: `${step.command}${more}` }));
  const remarks = [
    ...(about ? [`Only what touches ${about.map((id) => briefing.nameOf(id)).join(', ')}.`] : []),
    ...(timed && minutes !== undefined ? timeWords(timed, minutes) : []),
  ];
  const again = `${about ? ` --about ${about.join(' ')}` : ''}${minutes === undefined ? '' : ` --minutes ${minutes}`}${more}`;
  return { briefing, steps, seed, more, remarks, again };
}

function timeWords(timed: TimedWalk, minutes: number): string[] {
  const takes = `${counted(timed.steps.length, 'step')}, about ${counted(Math.ceil(timed.minutes), 'minute')} of reading`;
  const fits =
    timed.minutes <= minutes ? '' : `; the shortest walk takes longer than ${counted(minutes, 'minute')}`;
  if (timed.left.length === 0) return [`${takes}${fits}. Nothing is left out.`];
  return [`${takes}${fits}.`, `Left out: ${timed.left.map(({ title }) => title).join('; ')}.`];
}

/** The walk on paper, from a target on where there is one. */
export function printedTour(tour: MadeTour, from?: Target): GuideRecord {
  const { step } = walkFrom(tour, from?.move).place;
  return makeGuide(tour.briefing, tour.steps, tour.remarks, step);
}

/** Where `--from` leads: a step by number, name or part of its title, or anything that can be jumped to. */
export function targetOf(
  tour: Tour,
  ref: string,
): Resolution<{ readonly id: string; readonly target: Target }> {
  const targets = jumpTargets(tour.briefing, tour.steps).map((target) => ({
    id: idOf(tour.steps, target),
    target,
  }));
  const found = findTargets(
    targets.map(({ target }) => target),
    ref,
  );
  const matches = targets.filter(({ target }) => found.includes(target));
  const whole = matches.filter(({ target }) => target.names.includes(foldWords(ref)));
  const [only, ...others] = whole.length > 0 ? whole : matches;
  const isNear = !found.some(({ names }) => names.some((name) => ` ${name}`.includes(` ${foldWords(ref)}`)));
  if (only === undefined || isNear)
    return { near: matches.slice(0, 3).map(({ id }) => id), all: targets.map(({ id }) => id) };
  // A step before anything beside it: the step for an issue, and no body of the same name.
  return others.length === 0 || whole.length > 0 ? { found: only } : { several: matches };
}

const idOf = (steps: readonly Step[], { move }: Target): string =>
  move.kind === 'jump' ? (steps[move.step]?.id ?? '') : move.id;

/** A walk that begins at a target; what stands beside the steps is shown at the step to which it belongs. */
export function walkFrom(tour: Tour, target?: Target['move']): Walk {
  const ids = tour.steps.map(({ id }) => id);
  if (target === undefined) return startWalk(ids);
  if (target.kind === 'jump') return startWalk(ids, target.step);
  const home = tour.steps.findIndex((step) => step.details().includes(target.id));
  return move(startWalk(ids, Math.max(0, home)), target);
}
