import type { Claim } from '../../briefing/file/schema.js';
import { Cancelled } from '../../errors.js';
import type { Passage } from '../../reading/passage.js';
import type { RenderOptions } from '../../render/renderer.js';
import { terminal } from '../../render/terminal/terminal.js';
import type { Io } from '../../system/io.js';
import type { Choice, Prompter } from '../../system/prompts/prompter.js';
import type { StepState } from '../progress/progress.js';
import type { ReadingRecord } from '../progress/record.js';
import { nextUnread, readWords, statesOf } from '../progress/step-status.js';
import { type MadeTour, walkFrom } from '../tour.js';
import { move, startWalk, type Walk } from '../walk.js';
import { Session } from './session.js';
import type { Stage } from './stage.js';

/** The environment in which a tour runs, and the place at which the tour starts. */
interface RunOptions {
  readonly prompter: Prompter;
  readonly record: ReadingRecord;
  /**
   * Returns the current options for rendering. Called for every screen, since the size of the window may have
   * changed.
   */
  look(): RenderOptions;
  /** Finds the source sentence of a claim, if the text is stored. */
  passageOf(claim: Claim): Promise<Passage | undefined>;
  /** The state in which the tour starts; if absent, the user is asked whether to resume. */
  readonly from?: Walk;
}

/**
 * Runs an interactive tour. At the end, prints the command to continue the tour.
 *
 * @throws Cancelled if a signal ends the tour
 */
export async function runTour(io: Io, tour: MadeTour, options: RunOptions): Promise<void> {
  const stage = stageOf(options);
  let session: Session | undefined;
  const reached = () => session?.walk ?? startWalk(tour.steps.length);
  try {
    const walk = options.from ?? (await offerResume(tour, stage));
    session = new Session(tour, stage, walk);
    await session.run();
    io.stdout.write(farewell(tour, options.record, reached()));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    // After SIGHUP, there is no terminal to write to.
    if (error.exitCode !== HANGUP)
      io.stdout.write(farewell(tour, options.record, { ...reached(), state: 'left' }));
    if (!error.byEnd) throw error;
  }
}

const HANGUP = 129;

const stageOf = ({ prompter, record, look, passageOf }: RunOptions): Stage => ({
  prompter,
  draw: (blocks, width) => {
    const document = { title: '', language: 'en', data: { kind: 'guide', version: 1 }, blocks };
    const options = look();
    // A screen reader would read escape sequences aloud. Without color, there are none.
    const color = options.color && prompter.redraws;
    const lines = terminal(document, { ...options, color, width })
      .trimEnd()
      .split('\n');
    return lines.slice(lines.findIndex((line) => line !== ''));
  },
  unicode: look().unicode,
  passageOf,
  progress: () => record.progress,
  keep: (now) => record.keep(now),
});

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
  const choice = (label: string, value: number, letter: string, word: string): Choice<number> => ({
    label,
    value,
    key: { letter, word },
  });
  return [
    ...(next === undefined ? [] : [choice(`Resume at ${title(next)}`, next, 'r', 'resume')]),
    ...(changed < 0 || changed === next
      ? []
      : [choice(`See what has changed in ${title(changed)}`, changed, 'c', 'changed')]),
    ...(next === 0 ? [] : [choice('Start over', 0, 'f', 'first')]),
    choice('Leave', LEAVE, 'q', 'quit'),
  ];
}

/** Returns the progress and, on a separate line for easy copying, the command to continue. */
function farewell(tour: MadeTour, record: ReadingRecord, walk: Walk): string {
  const states = statesOf(tour, record.progress);
  const next = nextUnread(tour, record.progress, states);
  const kept = record.isKept ? ' Progress is saved.' : '';
  if (walk.state === 'finished' && next === undefined) {
    return `\n${readWords(states)} You have finished the tour.\nTo start over: briefing guide --restart${tour.again}\n`;
  }
  const from = record.isKept ? '' : ` --from ${tour.steps[walk.place.step]?.id}`;
  return `\n${readWords(states)}${kept}\nTo continue: briefing guide${from}${tour.again}\n`;
}
