import { Option } from 'commander';
import {
  ALL_ENTRY_FLAGS,
  CORRECTION_FLAGS,
  type CorrectedName,
  ENTRY_FLAGS,
  ENTRY_NAMES,
  type EntryName,
  type FlagName,
} from '../../authoring/flags.js';
import { isBuiltIn } from '../../briefing/built-in.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { isIdOnly } from '../../cli/load-briefing.js';
import { NotFound, WrongUse } from '../../errors.js';
import type { Io } from '../../system/io.js';
import { wrapText } from '../../text/wrap.js';
import { addFlags, givenAnswers } from './flag-options.js';

interface Typed {
  readonly add?: EntryName;
  readonly change?: string;
  readonly remove?: readonly string[];
  readonly text?: string;
}

export const addEdit: AddCommand = (command, runtime) => {
  command
    .description(
      'Asks what to add to a briefing file, what to correct in it and what to remove, and writes it after each entry that ' +
        'is complete; Esc leaves one that is not. With --add or --change and the answers as options it adds or corrects one entry ' +
        'without asking; an empty answer takes out what is not needed. Entries that others refer to cannot be removed; the references are listed.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .addOption(new Option('--add <what>', 'what to add').choices(ENTRY_NAMES).conflicts(['change', 'remove']))
    .addOption(
      new Option(
        '--change <id>',
        'what to correct, by its id; the id of the briefing for its title and summary',
      ).conflicts('remove'),
    )
    .option('--remove <ids...>', 'what to remove, by ids; entries that refer to each other go together')
    .option('--text <file>', 'the text of the source: a place in it is then chosen, sentence by sentence')
    .addHelpText('after', optionsByEntry)
    .addHelpText(
      'after',
      examples(
        ['briefing edit trip.json', 'asks, at a terminal'],
        ['briefing edit trip.json --text article.txt', 'with the sentences of the source to choose from'],
        ['briefing edit trip.json --add person --name "Mara Voss"', 'without questions'],
        ['briefing edit trip.json --add gap', 'asks for a gap; without a terminal it names what is missing'],
        [
          'briefing edit trip.json --change c3 --standing likely --cue likely',
          'corrects what is given, and that alone',
        ],
        ['briefing edit trip.json --change fees', 'asks what is wrong in it'],
        ['briefing edit trip.json --remove fees c3', 'removes an issue with the claim behind it'],
      ),
    );
  addFlags(command, ALL_ENTRY_FLAGS).action(async (named: string, options: Record<string, unknown>) => {
    const path = await fileNamed(runtime.io, named);
    const wizard = await import('./wizard/wizard.js');
    const given = givenAnswers(options, ALL_ENTRY_FLAGS);
    const { add, change, remove, text } = options as Typed;
    if (change === undefined) checkBelong(Object.keys(given) as FlagName[], add, remove !== undefined);
    const wanted = { add, change, remove, given, textFile: text };
    await wizard.extendBriefing(runtime, path, wanted, path === named ? undefined : named);
  });
};

/** Which options answer the questions of which entry, for the end of the help. */
function optionsByEntry(): string {
  const corrected = Object.keys(CORRECTION_FLAGS) as CorrectedName[];
  const onlyCorrected = corrected.filter((name) => !ENTRY_NAMES.some((one) => one === name));
  return (
    table('Options for each kind of entry:', ENTRY_NAMES, (name) => ENTRY_FLAGS[name]) +
    '\n' +
    table('Besides, only to be corrected:', [...ENTRY_NAMES, ...onlyCorrected], onlyInCorrection)
  );
}

const onlyInCorrection = (name: CorrectedName): readonly FlagName[] => {
  const asked: readonly FlagName[] = isEntryName(name) ? ENTRY_FLAGS[name] : [];
  return CORRECTION_FLAGS[name].filter((flag) => !asked.includes(flag));
};

const isEntryName = (name: CorrectedName): name is EntryName => ENTRY_NAMES.some((one) => one === name);

function table<Name extends string>(
  title: string,
  names: readonly Name[],
  flagsOf: (name: Name) => readonly FlagName[],
): string {
  const indent = Math.max(...names.map((name) => name.length)) + 4;
  const lines = names
    .filter((name) => flagsOf(name).length > 0)
    .map((name) => {
      const options = wrapText(optionWords(flagsOf(name)), 80 - indent);
      return `  ${name}`.padEnd(indent) + options.join(`\n${' '.repeat(indent)}`);
    });
  return `\n${title}\n${lines.join('\n')}`;
}

const optionWords = (flags: readonly FlagName[]): string => flags.map((flag) => `--${flag}`).join(' ');

/** @throws WrongUse for an answer that would be passed over in silence */
function checkBelong(given: readonly FlagName[], entry: EntryName | undefined, isRemoval: boolean): void {
  const foreign = given.find((flag) => entry === undefined || !ENTRY_FLAGS[entry].includes(flag));
  if (foreign === undefined) return;
  if (isRemoval) throw new WrongUse(`--${foreign} answers no question of --remove (leave it out)`);
  throw new WrongUse(
    entry === undefined
      ? `--${foreign} answers a question of what? (say --add ${ENTRY_NAMES.join(', ')}; or --change ID)`
      : `--${foreign} answers no question of --add ${entry} (there are: ${optionWords(ENTRY_FLAGS[entry])})`,
  );
}

/** @throws NotFound, WrongUse */
async function fileNamed(io: Io, named: string): Promise<string> {
  if (named === '-') throw new WrongUse('standard input cannot be added to (give the name of a file)');
  if (!isIdOnly(named)) return named;
  if (isBuiltIn(named))
    throw new NotFound(`'${named}' comes with the program and stays as it is (start your own: briefing new)`);
  return (await import('../../system/state/library.js')).fileWithId(io, named);
}
