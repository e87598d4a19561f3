import { type AddCommand, examples, wholeNumber } from '../../cli/command.js';
import { commandTail, type Runtime, today } from '../../cli/context.js';
import { destinationOf, renderOptions } from '../../cli/deliver.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { passageFinder } from '../../cli/passages.js';
import { present } from '../../cli/present.js';
import { entriesListed, entryNamed, type Sought, SUBJECT } from '../../cli/references.js';
import type { Target } from '../../guide/jump.js';
import { isInteractive } from '../../system/io.js';

interface GuideOptions {
  readonly from?: string;
  readonly about?: readonly string[];
  readonly minutes?: number;
  readonly restart?: boolean;
  readonly seed?: number;
  readonly accessible?: boolean;
  /** False with `--no-input`. */
  readonly input: boolean;
}

export const addGuide: AddCommand = (command, runtime) => {
  command
    .description(
      'Walks you through the whole briefing: the brief, the people and organizations, the itinerary, each ' +
        'issue, past and planned events, open questions, and a short quiz. You can go back, see more ' +
        'detail, jump to another step, or leave and resume later. In a terminal, `briefing` alone does the ' +
        'same. Without a terminal, or with --no-input or --format, the whole tour is printed.',
    )
    .option('--from <ref>', 'start at a step (number or name), an issue, a person or a place')
    .option('--about <ref...>', 'include only what concerns these people, places, organizations or issues')
    .option(
      '--minutes <n>',
      'include only the most important parts that fit into this many minutes',
      wholeNumber(5),
    )
    .option('--restart', 'forget your progress and start over')
    .option('--seed <n>', 'seed for the selection of quiz questions', wholeNumber(5))
    .option(
      '--accessible',
      'use numbered lines instead of menus, for screen readers (or set the variable ACCESSIBLE)',
    )
    .option('--no-input', 'print the whole tour without prompting')
    .addHelpText(
      ...examples(
        ['briefing guide', 'starts or resumes the tour'],
        ['briefing guide --from taiwan', 'starts at an issue'],
        ['briefing guide --about iran', 'only what concerns Iran'],
        ['briefing guide --from quiz', 'only the quiz'],
        ['briefing guide --minutes 5', 'what can be read in five minutes'],
        ['briefing guide --no-input | less', 'prints all of it'],
      ),
    )
    .action((options: GuideOptions) => guide(runtime, options));
};

async function guide(runtime: Runtime, options: GuideOptions): Promise<void> {
  const { io } = runtime;
  if (options.accessible) io.progress.manner = 'lines';
  const briefing = await loadBriefing(runtime);
  const { makeTour, printedTour, targetOf, walkFrom } = await import('../../guide/tour.js');
  const asks = options.input && isInteractive(io) && isForScreen(runtime);
  const subjects = options.about && entriesListed(runtime, briefing, SUBJECT, options.about);
  const tour = makeTour(briefing, {
    ...(subjects ? { about: subjects.map(({ id }) => id) } : {}),
    ...(options.minutes === undefined ? {} : { minutes: options.minutes }),
    seed: options.seed ?? (asks ? seedOf(io.now()) : 1),
    today: today(io),
    more: commandTail(runtime),
  });
  const step: Sought<{ readonly id: string; readonly target: Target }> = {
    what: 'step, issue, person or place',
    find: (_, ref) => targetOf(tour, ref),
    describe: (_, { target }) => target.label,
  };
  const target =
    options.from === undefined ? undefined : entryNamed(runtime, briefing, step, options.from).target;
  if (!asks) {
    const { guide: answer } = await import('../../answers/guide/guide.js');
    return present(runtime, answer, printedTour(tour, target), briefing);
  }
  const { runTour } = await import('../../guide/session/run.js');
  const { ReadingRecord } = await import('../../guide/progress/record.js');
  const record = await ReadingRecord.open(io, briefing.file.id);
  if (options.restart) await record.forget();
  const { color, unicode } = renderOptions(runtime);
  await runTour(io, tour, {
    prompter: await io.prompter({ color, unicode, ...(options.accessible ? { accessible: true } : {}) }),
    record,
    look: () => renderOptions(runtime),
    passageOf: async (claim) => (await passageFinder(runtime, briefing, [claim]))?.(claim),
    ...(target ? { from: walkFrom(tour, target.move) } : {}),
  });
}

/**
 * Returns whether to run the tour interactively. If a format or a file is given, the whole tour is written instead.
 */
function isForScreen(runtime: Runtime): boolean {
  const { format, output } = destinationOf(runtime.options());
  return format === 'terminal' && output === undefined;
}

/** Returns a seed that changes with the time and is short enough to type. */
const seedOf = (now: Date): number => (now.getTime() % 9999) + 1;
