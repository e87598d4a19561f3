import { Briefing } from '../../briefing/briefing.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { present } from '../../cli/present.js';
import { Unwritable, UsageError } from '../../errors.js';
import type { Io } from '../../system/io.js';

export const addNew: AddCommand = (command, runtime) => {
  command
    .description(
      'Writes a minimal briefing file for you to fill in with briefing edit. To make a briefing ' +
        'from an article, use briefing draft.',
    )
    .argument('[file]', 'file to write (default: briefing.json, or example.json with --example)')
    .option('--example', 'write a small example that explains each of its parts')
    .addHelpText(
      ...examples(
        ['briefing new trip.json', 'a minimal file'],
        ['briefing new --example example.json', 'an example to start from'],
      ),
    )
    .action((file: string | undefined, { example = false }: { readonly example?: boolean }) =>
      writeNew(runtime, file ?? (example ? 'example.json' : 'briefing.json'), example),
    );
};

async function writeNew(runtime: Runtime, path: string, isExample: boolean): Promise<void> {
  const { io } = runtime;
  const { force = false } = runtime.options();
  checkPlace(io, path, force);
  const { MINIMAL, EXAMPLE } = await import('../../briefing/example.js');
  const { formatBriefing } = await import('../../briefing/file/format.js');
  const { makeWritten, written } = await import('../../answers/author/written.js');
  const file = isExample ? EXAMPLE : MINIMAL;
  io.files.write(path, formatBriefing(file), { force });
  await present(runtime, written, makeWritten(new Briefing(file), path));
}

function checkPlace(io: Io, path: string, force: boolean): void {
  if (path === '' || path === '-')
    throw new UsageError(
      'cannot write a new briefing to standard output: it needs a file (give a file name)',
    );
  if (!force && io.files.exists(path))
    throw new Unwritable(
      `cannot write ${path}: it already exists (change it with briefing edit, or add --force to replace it)`,
    );
}
