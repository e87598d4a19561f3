import { type AddCommand, examples } from '../../cli/command.js';
import { commandTail, type Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';

export const addProgress: AddCommand = (command, runtime) => {
  command
    .description('Shows which steps of the walk you have read, and which of them have changed since.')
    .option('--reset', 'forget it')
    .addHelpText(
      'after',
      examples(
        ['briefing progress', 'step by step'],
        ['briefing progress --reset', 'as if nothing had been read'],
      ),
    )
    .action((options: { readonly reset?: boolean }) => progress(runtime, options.reset === true));
};

async function progress(runtime: Runtime, isReset: boolean): Promise<void> {
  const { io } = runtime;
  const briefing = await loadBriefing(runtime);
  const [{ makeTour }, { nextUnread, statesOf }, { ReadingRecord }, { progressView }] = await Promise.all([
    import('../../guide/tour.js'),
    import('../../guide/step-status.js'),
    import('../../guide/record.js'),
    import('../../views/progress.js'),
  ]);
  if (isReset) {
    const had = await ReadingRecord.unread(io, briefing.file.id).forget();
    io.stdout.write(had ? 'Forgotten: nothing counts as read now.\n' : 'There was nothing to forget.\n');
    return;
  }
  const record = await ReadingRecord.open(io, briefing.file.id);
  const tour = makeTour(briefing, { seed: 1, more: commandTail(runtime) });
  const states = statesOf(tour, record.progress);
  const steps = tour.steps.map(({ id, title }, index) => ({ id, title, state: states[index] ?? 'unread' }));
  await show(
    runtime,
    progressView(briefing, steps, nextUnread(tour, record.progress, states), record.isKept),
  );
}
