import { Command, Help, Option } from 'commander';
import metadata from '../package.json' with { type: 'json' };
import { wholeNumber } from './cli/command.js';
import type { Runtime, SharedOptions } from './cli/context.js';
import { checkDelivered } from './cli/deliver.js';
import { fitted, itemLines } from './cli/help-layout.js';
import { withMeantBriefing } from './cli/load-briefing.js';
import { COMMAND_NAMES, type CommandName, HIDDEN, LOADERS, SUMMARIES } from './commands/index.js';
import { warnOfSettings, withSettings } from './commands/setup/settings.js';
import { topicLines } from './commands/setup/topics.js';
import { EXIT } from './errors.js';
import { FORMATS, formatWithExtension } from './render/index.js';
import { drawingWidth } from './system/config/settings.js';
import { type Io, isInteractive } from './system/io.js';

/** A command line, and the command tree that can run it. */
export interface Ready {
  readonly program: Command;
  /** The arguments. If they name no command, the default command is added. */
  readonly line: readonly string[];
  /** The named command, if it exists. Hints refer to its help. */
  readonly command: string | undefined;
}

/**
 * Makes the command tree for a command line. If the line names a command, only this command is added, since adding all
 * commands takes a tenth of the start-up time. The tree never exits the process: usage errors are thrown as
 * CommanderError, which `main` maps to an exit code.
 *
 * @param run runs a whole command line; `main` passes itself, since this file cannot import it
 */
export async function makeProgram(outside: Io, args: readonly string[], run: Runtime['run']): Promise<Ready> {
  const { program, runtime } = emptyProgram(outside, run);
  const { operands, unknown } = program.parseOptions([...args]);
  const bare = operands.length === 0 && !unknown.some((option) => ANSWERED.includes(option));
  const line = bare ? [defaultCommand(outside), ...args] : args;
  const named = bare ? line[0] : operands[0];
  if (isCommand(named) && !LISTING.includes(named)) await addWhole(program, runtime, named);
  else {
    const names = namesIn(args);
    await addAll(program, runtime, (name) => names.has(name));
  }
  const { briefing } = program.opts<SharedOptions>();
  // In `book --brief trip.json`, the file comes after an option of the command.
  const words =
    operands.length > 1 ? operands : [...operands, ...unknown.filter((one) => !one.startsWith('-'))];
  const meant = withMeantBriefing(line, words, briefing);
  return { program, line: meant, command: isCommand(named) ? named : undefined };
}

/** Options that commander handles itself. */
const ANSWERED: readonly string[] = ['-h', '--help', '-V', '--version'];

/** Returns the command that `briefing` alone runs: the guide or, if the user cannot be prompted, the overview. */
const defaultCommand = (io: Io): string => (isInteractive(io) ? 'guide' : 'overview');

const isCommand = (name = ''): name is CommandName => Object.hasOwn(SUMMARIES, name);

/**
 * Commands that inspect the tree. They need all commands, and the full definition of the command that they are asked
 * about.
 */
const LISTING: readonly string[] = ['help', 'complete', 'completion'];

/** Makes the tree with all commands, for generated files. */
export async function makeWholeProgram(io: Io): Promise<Command> {
  const { program, runtime } = emptyProgram(io, async () => EXIT.bug);
  await addAll(program, runtime, () => true);
  return program;
}

/** Returns every word in the arguments. Completion passes a whole line as a single argument. */
const namesIn = (args: readonly string[]): ReadonlySet<string> =>
  new Set(args.flatMap((argument) => argument.split(/[^\w-]+/)));

async function addAll(program: Command, runtime: Runtime, isWhole: (name: string) => boolean): Promise<void> {
  for (const name of COMMAND_NAMES) {
    if (isWhole(name)) await addWhole(program, runtime, name);
    else addBare(program, name);
  }
}

async function addWhole(program: Command, runtime: Runtime, name: CommandName): Promise<void> {
  (await LOADERS[name]())(addBare(program, name), runtime);
}

const addBare = (program: Command, name: CommandName): Command =>
  program.command(name, { hidden: name === HIDDEN }).summary(SUMMARIES[name]);

function emptyProgram(outside: Io, run: Runtime['run']): { program: Command; runtime: Runtime } {
  const inputs = new Set<string>();
  const io = noting(outside, inputs);
  const program = new Command('briefing');
  const runtime: Runtime = {
    io,
    options: () => withSettings(io, program.opts<SharedOptions>()),
    inputs,
    run,
    isDelivered: false,
  };
  const widthOfHelp = () => {
    const { width } = program.opts<SharedOptions>();
    return width ?? Math.min(drawingWidth(io, width), WIDEST_HELP);
  };
  program
    .description(
      'An interactive briefing book that keeps track of who says what, how sure they are, and where the source says it.',
    )
    .usage('[command] [options]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(fitted(text, widthOfHelp())),
      writeErr: () => {},
      getOutHelpWidth: widthOfHelp,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 1, subcommandTerm, formatItem })
    .version(metadata.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help, with examples')
    .helpCommand(false)
    .option('-b, --briefing <id|file|->', 'briefing to read: an id, a file, or - for standard input')
    .addOption(formatOption())
    .option('-o, --output <file>', 'write the output to a file; the file extension sets the format')
    .option('--force', 'replace an existing file')
    .option('--width <columns>', 'number of columns to use', wholeNumber(80, 6))
    .addOption(new Option('--color <when>', 'when to use color').choices(['auto', 'always', 'never']))
    .option('--ascii', 'draw borders and marks in ASCII only')
    .option('--bom', 'start CSV with a byte-order mark, which Excel needs for UTF-8')
    .option('--no-pager', 'do not use a pager for long output')
    .addHelpText('after', topicLines)
    .hook('preAction', () => warnOfSettings(io))
    .hook('postAction', () => checkDelivered(runtime));
  return { program, runtime };
}

/** Returns an `Io` that records which files are read. */
const noting = (io: Io, inputs: Set<string>): Io => ({
  ...io,
  files: {
    ...io.files,
    read(path, limit) {
      inputs.add(path);
      return io.files.read(path, limit);
    },
    list(folder) {
      const names = io.files.list(folder);
      for (const name of names) inputs.add(`${folder}/${name}`);
      return names;
    },
  },
});

/** Makes the option for the format, which may also be given as a file extension: `md`, `ics`. */
function formatOption(): Option {
  const option = new Option('-f, --format <format>', 'output format').choices(Object.keys(FORMATS));
  const { parseArg } = option;
  return option.argParser((value, previous) =>
    parseArg?.(formatWithExtension(`.${value}`) ?? value, previous),
  );
}

/** The maximum width of help, unless `--width` is given. Longer lines are hard to read. */
const WIDEST_HELP = 80;

/** Replaces commander's layout, which does not wrap descriptions in narrow terminals. */
function formatItem(this: Help, term: string, termWidth: number, description: string): string {
  return itemLines(term, description, this.helpWidth ?? WIDEST_HELP, termWidth).join('\n');
}

/**
 * Returns a command as it is listed in help. The list of all commands shows only names, since each command's help shows
 * its arguments.
 */
const subcommandTerm = (command: Command): string =>
  command.parent?.parent ? new Help().subcommandTerm(command) : command.name();
