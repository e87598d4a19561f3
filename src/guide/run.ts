import { Cancelled } from '../errors.js';
import type { RenderOptions } from '../render/renderer.js';
import { terminal } from '../render/terminal/terminal.js';
import { pagerFor } from '../system/config/settings.js';
import type { Io } from '../system/io.js';
import type { Choice, Prompter } from '../system/prompts/prompter.js';
import type { StepState } from './progress.js';
import type { ReadingRecord } from './record.js';
import { remarksDocument } from './screen.js';
import { walkThrough } from './session.js';
import type { Stage } from './stage.js';
import { nextUnread, readWords, statesOf } from './step-status.js';
import { type MadeTour, walkFrom } from './tour.js';
import { move, startWalk, type Walk } from './walk.js';

/** How a walk is to be begun and drawn. */
export interface RunOptions {
  readonly prompter: Prompter;
  readonly record: ReadingRecord;
  /** Asked anew for every screen: the window may have changed. */
  look(): RenderOptions;
  /** Where to begin; without it the reader is offered to resume. */
  readonly from?: Walk;
}

/**
 * Walks a reader through with prompts, and says at the end how to go on.
 *
 * @throws Cancelled where a signal broke it off
 */
export async function runTour(io: Io, tour: MadeTour, options: RunOptions): Promise<void> {
  const stage = stageOf(io, options);
  if (tour.remarks.length > 0) stage.write(`\n${stage.draw(remarksDocument(tour.briefing, tour.remarks))}\n`);
  let walk = startWalk(tour.steps.map(({ id }) => id));
  try {
    walk = options.from ?? (await offerResume(tour, stage));
    walk = await walkThrough(tour, stage, walk);
    io.stdout.write(farewell(tour, options.record, walk));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    // After SIGHUP there is no terminal left to write to.
    if (error.exitCode !== HANGUP)
      io.stdout.write(farewell(tour, options.record, { ...walk, state: 'left' }));
    if (!error.byEnd) throw error;
  }
}

const HANGUP = 129;

const stageOf = (io: Io, { prompter, record, look }: RunOptions): Stage => ({
  prompter,
  draw: (document) => terminal(document, look()).trimEnd(),
  write: (text) => io.stdout.write(text),
  page: async (text) => {
    const pager = pagerFor(io, text);
    return pager !== undefined && io.page(text, pager);
  },
  rows: () => io.stdout.rows,
  progress: () => record.progress,
  keep: (now) => record.keep(now),
});

/** For those who have read before: resume, what has changed, or from the beginning. */
async function offerResume(tour: MadeTour, stage: Stage): Promise<Walk> {
  const states = statesOf(tour, stage.progress());
  if (states.every((state) => state === 'unread')) return walkFrom(tour);
  const index = await stage.prompter.select<number>({
    message: readWords(states),
    choices: resumeChoices(tour, states, nextUnread(tour, stage.progress(), states)),
  });
  const walk = walkFrom(tour, { kind: 'jump', step: Math.max(0, index) });
  return index === LEAVE ? move(walk, { kind: 'leave' }) : walk;
}

const LEAVE = -1;

function resumeChoices(
  tour: MadeTour,
  states: readonly StepState[],
  next: number | undefined,
): Choice<number>[] {
  const changed = states.indexOf('changed');
  const title = (index: number) => `step ${index + 1}: ${tour.steps[index]?.title}`;
  return [
    ...(next === undefined
      ? []
      : [{ label: `Resume at ${title(next)}`, value: next, key: { letter: 'r', word: 'resume' } }]),
    ...(changed < 0 || changed === next
      ? []
      : [
          {
            label: `See what has changed, ${title(changed)}`,
            value: changed,
            key: { letter: 'c', word: 'changed' },
          },
        ]),
    ...(next === 0 ? [] : [{ label: 'From the beginning', value: 0, key: { letter: 'f', word: 'first' } }]),
    { label: 'Leave', value: LEAVE, key: { letter: 'q', word: 'quit' } },
  ];
}

/** How far it went, and the command that goes on, on a line of its own for copying. */
function farewell(tour: MadeTour, record: ReadingRecord, walk: Walk): string {
  const states = statesOf(tour, record.progress);
  const next = nextUnread(tour, record.progress, states);
  const kept = record.isKept ? ' Progress is kept.' : '';
  if (walk.state === 'finished' && next === undefined) {
    return `\n${readWords(states)} That was the whole walk.\nOnce more: briefing guide --restart${tour.again}\n`;
  }
  const from = record.isKept ? '' : ` --from ${tour.steps[walk.place.step]?.id}`;
  return `\n${readWords(states)}${kept}\nTo go on: briefing guide${from}${tour.again}\n`;
}
