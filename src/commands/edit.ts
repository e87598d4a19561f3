import { Option } from 'commander';
import {
  ALL_ENTRY_FLAGS,
  ENTRY_FLAGS,
  ENTRY_NAMES,
  type EntryName,
  type FlagName,
} from '../authoring/flags.js';
import { NotFound, WrongUse } from '../errors.js';
import type { Io } from '../io/io.js';
import { isBuiltIn } from '../model/built-in.js';
import { wrapText } from '../text/wrap.js';
import { type AddCommand, examples } from './command.js';
import { addFlags, givenAnswers } from './flag-options.js';
import { isIdOnly } from './runtime.js';

export const addEdit: AddCommand = (command, runtime) => {
  command
    .description(
      'Asks what to add to a briefing file and writes it after each entry that is complete; Esc leaves one that is not. With --add and the answers as ' +
        'options it adds one entry without asking.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addOption(new Option('--add <what>', 'what to add').choices(ENTRY_NAMES))
    .option('--text <file>', 'the text of the source: a place in it is then chosen, sentence by sentence')
    .addHelpText('after', optionsByEntry)
    .addHelpText(
      'after',
      examples(
        ['briefing edit trip.json', 'asks, at a terminal'],
        ['briefing edit trip.json --text article.txt', 'with the sentences of the source to choose from'],
        ['briefing edit trip.json --add person --name "Mara Voss"', 'without questions'],
        ['briefing edit trip.json --add gap', 'asks for a gap; without a terminal it names what is missing'],
      ),
    );
  addFlags(command, ALL_ENTRY_FLAGS).action(async (named: string, options: Record<string, unknown>) => {
    const path = await fileNamed(runtime.io, named);
    const wizard = await import('./wizard.js');
    const given = givenAnswers(options, ALL_ENTRY_FLAGS);
    const entry = options.add as EntryName | undefined;
    checkBelong(Object.keys(given) as FlagName[], entry);
    await wizard.extendBriefing(runtime, path, entry, given, {
      id: path === named ? undefined : named,
      textFile: options.text as string | undefined,
    });
  });
};

/** Which options answer the questions of which entry, for the end of the help. */
function optionsByEntry(): string {
  const indent = Math.max(...ENTRY_NAMES.map((name) => name.length)) + 4;
  const lines = ENTRY_NAMES.map((name) => {
    const options = wrapText(optionsOf(name).join(' '), 80 - indent);
    return `  ${name}`.padEnd(indent) + options.join(`\n${' '.repeat(indent)}`);
  });
  return `\nOptions for each kind of entry:\n${lines.join('\n')}`;
}

const optionsOf = (entry: EntryName): string[] => ENTRY_FLAGS[entry].map((flag) => `--${flag}`);

/** @throws WrongUse for an answer that would be passed over in silence */
function checkBelong(given: readonly FlagName[], entry: EntryName | undefined): void {
  const foreign = given.find((flag) => entry === undefined || !ENTRY_FLAGS[entry].includes(flag));
  if (foreign === undefined) return;
  throw new WrongUse(
    entry === undefined
      ? `--${foreign} answers a question of what? (say --add ${ENTRY_NAMES.join(', ')})`
      : `--${foreign} answers no question of --add ${entry} (there are: ${optionsOf(entry).join(' ')})`,
  );
}

/** @throws NotFound, WrongUse */
async function fileNamed(io: Io, named: string): Promise<string> {
  if (named === '-') throw new WrongUse('standard input cannot be added to (give the name of a file)');
  if (!isIdOnly(named)) return named;
  if (isBuiltIn(named))
    throw new NotFound(`'${named}' comes with the program and stays as it is (start your own: briefing new)`);
  return (await import('../io/library.js')).fileWithId(io, named);
}
