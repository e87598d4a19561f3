import { InvalidArgumentError } from 'commander';
import type { Briefing } from '../../briefing/briefing.js';
import { findSubject } from '../../briefing/entities/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { commandTail, type Runtime, resolved, today } from '../../cli/context.js';
import { renderOptions } from '../../cli/deliver.js';
import { destinationOf } from '../../cli/destination.js';
import { listed } from '../../cli/listed.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { passageFinder } from '../../cli/passages.js';
import { present } from '../../cli/present.js';
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
      'Walks you through the whole briefing: the brief, the people and organizations, the itinerary, each issue, past and ' +
        'planned events, open questions, and a short quiz. You can go back, look more closely, jump, leave and resume. ' +
        'In a terminal, `briefing` alone does the same. ' +
        'Without a terminal, or with --no-input or --format, the whole tour is printed.',
    )
    .option('--from <ref>', 'start at a step (number or name), an issue, a person or a place')
    .option('--about <ref...>', 'include only what concerns these people, places, organizations or issues')
    .option(
      '--minutes <n>',
      'include only the most important parts that can be read in this many minutes',
      wholeNumber,
    )
    .option('--restart', 'forget your progress and start over')
    .option('--seed <n>', 'seed for the selection of quiz questions', wholeNumber)
    .option(
      '--accessible',
      'numbered lines instead of menus, for screen readers (or set the variable ACCESSIBLE)',
    )
    .option('--no-input', 'print the whole tour without prompting')
    .addHelpText(
      'after',
      examples(
        ['briefing guide', 'starts or resumes the tour'],
        ['briefing guide --from taiwan', 'starts at an issue'],
        ['briefing guide --about iran', 'only what concerns Iran'],
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
  const tour = makeTour(briefing, {
    ...(options.about ? { about: subjects(runtime, briefing, options.about) } : {}),
    ...(options.minutes === undefined ? {} : { minutes: options.minutes }),
    seed: options.seed ?? (asks ? seedOf(io.now()) : 1),
    today: today(io),
    more: commandTail(runtime),
  });
  const target =
    options.from === undefined
      ? undefined
      : resolved(
          runtime,
          targetOf(tour, options.from),
          'step, issue, person or place',
          options.from,
          ({ target }) => target.label,
        ).target;
  if (!asks) {
    const { guide: answer } = await import('../../answers/guide/guide.js');
    return present(runtime, answer, printedTour(tour, target), briefing);
  }
  const [{ runTour }, { ReadingRecord }] = await Promise.all([
    import('../../guide/session/run.js'),
    import('../../guide/progress/record.js'),
  ]);
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

/** Whether to run the guide interactively. If a format or a file is given, the whole guide is written instead. */
function isForScreen(runtime: Runtime): boolean {
  const { format, output } = destinationOf(runtime.options());
  return format === 'terminal' && output === undefined;
}

const subjects = (runtime: Runtime, briefing: Briefing, refs: readonly string[]): string[] => [
  ...new Set(
    listed(refs, (ref) => 'found' in findSubject(briefing, ref)).map(
      (ref) =>
        resolved(runtime, findSubject(briefing, ref), 'person, place, organization or issue', ref, ({ id }) =>
          briefing.nameOf(id),
        ).id,
    ),
  ),
];

/** Returns a seed that differs each time and is short enough to type. */
const seedOf = (now: Date): number => (now.getTime() % 9999) + 1;

/** Parses a whole number. The parsers in commander's documentation accept `abc` and `1e9`. */
function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new InvalidArgumentError('Use a whole number of 1 or more, such as 5.');
  return Number(value);
}
