import { Option } from 'commander';
import { ENTRY_FLAGS, ENTRY_NAMES, type EntryName } from '../authoring/flags.js';
import { NotFound, WrongUse } from '../errors.js';
import type { Io } from '../io/io.js';
import { isBuiltIn } from '../model/built-in.js';
import { type AddCommand, examples } from './command.js';
import { addFlags, givenAnswers } from './flag-options.js';
import { isIdOnly } from './runtime.js';

export const addEdit: AddCommand = (command, runtime) => {
  command
    .description(
      'Asks what to add to a briefing file and writes it after each entry that is complete. With --add and the answers as ' +
        'options it adds one entry without asking.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addOption(new Option('--add <what>', 'what to add').choices(ENTRY_NAMES))
    .addHelpText(
      'after',
      examples(
        ['briefing edit trip.json', 'asks, at a terminal'],
        ['briefing edit trip.json --add person --name "Mara Voss"', 'without questions'],
        ['briefing edit trip.json --add gap', 'asks for a gap; without a terminal it names what is missing'],
      ),
    );
  addFlags(command, ENTRY_FLAGS).action(async (named: string, options: Record<string, unknown>) => {
    const path = await fileNamed(runtime.io, named);
    const wizard = await import('./wizard.js');
    const given = givenAnswers(options, ENTRY_FLAGS);
    const entry = options.add as EntryName | undefined;
    const [first] = Object.keys(given);
    if (entry === undefined && first !== undefined) {
      throw new WrongUse(`--${first} answers a question of what? (say --add ${ENTRY_NAMES.join(', ')})`);
    }
    await wizard.extendBriefing(runtime, path, entry, given);
  });
};

/** @throws NotFound, WrongUse */
async function fileNamed(io: Io, named: string): Promise<string> {
  if (named === '-') throw new WrongUse('standard input cannot be added to (give the name of a file)');
  if (!isIdOnly(named)) return named;
  if (isBuiltIn(named))
    throw new NotFound(`'${named}' comes with the program and stays as it is (start your own: briefing new)`);
  return (await import('../io/library.js')).fileWithId(io, named);
}
