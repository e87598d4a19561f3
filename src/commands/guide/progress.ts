import { type AddCommand, examples } from '../../cli/command.js';
import { commandTail, type Runtime, today } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addProgress: AddCommand = (command, runtime) => {
  command
    .description('Shows which steps of the tour you have read, and which have changed since.')
    .option('--reset', 'forget your progress')
    .addHelpText(
      ...examples(
        ['briefing progress', 'shows the status of each step'],
        ['briefing progress --reset', 'forgets what you have read'],
      ),
    )
    .action((options: { readonly reset?: boolean }) => progress(runtime, options.reset === true));
};

async function progress(runtime: Runtime, isReset: boolean): Promise<void> {
  const { io } = runtime;
  const briefing = await loadBriefing(runtime);
  const { makeTour } = await import('../../guide/tour.js');
  const { nextUnread, statesOf } = await import('../../guide/progress/step-status.js');
  const { ReadingRecord } = await import('../../guide/progress/record.js');
  const answer = await import('../../answers/guide/progress.js');
  if (isReset) {
    const had = await ReadingRecord.unread(io, briefing.file.id).forget();
    io.stdout.write(had ? 'Progress was reset.\n' : 'There was no progress to reset.\n');
    return;
  }
  const record = await ReadingRecord.open(io, briefing.file.id);
  const tour = makeTour(briefing, { seed: 1, today: today(io), more: commandTail(runtime) });
  const states = statesOf(tour, record.progress);
  const steps = tour.steps.map(({ id, title }, index) => ({ id, title, state: states[index] ?? 'unread' }));
  const resume = nextUnread(tour, record.progress, states);
  await present(
    runtime,
    answer.progress,
    answer.makeProgress(briefing, steps, resume, record.isKept),
    briefing,
  );
}
