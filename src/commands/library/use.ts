import { defaultBriefing, makeDefault } from '../../answers/library/changes.js';
import { ID } from '../../briefing/file/vocabulary.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { KnownBriefing } from '../../cli/library.js';
import { readBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { UsageError } from '../../errors.js';
import { environmentValue } from '../../system/config/setting-list.js';
import { type Io, isInteractive } from '../../system/io.js';
import { shellFile } from '../../text/shell.js';

export const addUse: AddCommand = (command, runtime) => {
  command
    .description('Sets the default briefing. In a terminal, asks for an id if none is given.')
    .argument('[id]', 'the id of a briefing (see briefing list)')
    .addHelpText(
      ...examples(
        ['briefing use harbor', 'makes harbor the default'],
        ['briefing config unset briefing', 'returns to the built-in briefing'],
      ),
    )
    .action(async (typed: string | undefined) => {
      const { io } = runtime;
      const { title, id } = await chosen(io, typed);
      const { writeSetting } = await import('../../system/config/write.js');
      await writeSetting(io, 'briefing', id);
      const overriddenBy = environmentValue(io.environment, 'briefing')?.variable;
      await present(runtime, defaultBriefing, makeDefault(id, title, overriddenBy));
    });
};

/** @throws NotFound, UsageError, Unreadable, InvalidBriefing */
async function chosen(io: Io, typed: string | undefined): Promise<KnownBriefing> {
  const { fileWithId, knownBriefings } = await import('../../cli/library.js');
  const known = knownBriefings(io);
  const id = typed ?? (await askWhich(io, known));
  if (!ID.test(id)) {
    throw new UsageError(
      `cannot use '${id}': it is not an id (add the file first: briefing add ${shellFile(id)})`,
    );
  }
  const builtIn = known.find((one) => one.id === id && 'builtIn' in one);
  if (builtIn) return builtIn;
  const path = fileWithId(io, id);
  // Read the briefing, since an unreadable default would make every command fail.
  const { title } = (await readBriefing(io, path)).file;
  return { id, path, title };
}

async function askWhich(io: Io, known: readonly KnownBriefing[]): Promise<string> {
  if (!isInteractive(io))
    throw new UsageError(`no briefing was named (name one of ${known.map(({ id }) => id).join(', ')})`);
  const prompter = await io.prompter();
  return prompter.select({
    message: 'Which briefing?',
    choices: known.map(({ id, title }) => ({
      label: title === undefined ? id : `${id}: ${title}`,
      value: id,
    })),
  });
}
