import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { present } from '../../cli/present.js';
import { Unwritable, WrongUse } from '../../errors.js';
import type { Io } from '../../system/io.js';

export const addNew: AddCommand = (command, runtime) => {
  command
    .description(
      'Writes a briefing file with the least that a briefing has, to be filled in: briefing edit opens it. To make a briefing ' +
        'of an article, use briefing draft.',
    )
    .argument('<file>', 'to write')
    .option('--example', 'a small example that says what each of its parts is for')
    .addHelpText(
      'after',
      examples(
        ['briefing new trip.json', 'a beginning'],
        ['briefing new --example example.json', 'an example to change'],
      ),
    )
    .action((file: string, options: { readonly example?: true }) =>
      writeNew(runtime, file, options.example === true),
    );
};

async function writeNew(runtime: Runtime, path: string, isExample: boolean): Promise<void> {
  const { io } = runtime;
  const { force = false } = runtime.options();
  checkPlace(io, path, force);
  const [{ BEGINNING, EXAMPLE }, { Briefing }, { formatBriefing }, { makeWritten, written }] =
    await Promise.all([
      import('../../briefing/example.js'),
      import('../../briefing/briefing.js'),
      import('../../briefing/file/format.js'),
      import('../../answers/author/written.js'),
    ]);
  const file = isExample ? EXAMPLE : BEGINNING;
  io.files.write(path, formatBriefing(file), { force });
  await present(runtime, written, makeWritten(new Briefing(file), path));
}

function checkPlace(io: Io, path: string, force: boolean): void {
  if (path === '' || path === '-')
    throw new WrongUse('a briefing is written to a file (give the name of one)');
  if (!force && io.files.exists(path))
    throw new Unwritable(`${path} exists already (change it with briefing edit, or replace it with --force)`);
}
