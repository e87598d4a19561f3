import { Command, Help, InvalidArgumentError, Option } from 'commander';
import metadata from '../package.json' with { type: 'json' };
import type { Runtime, SharedOptions } from './cli/context.js';
import { checkDelivered } from './cli/deliver.js';
import { withMeantBriefing } from './cli/meant-briefing.js';
import { COMMANDS } from './commands/index.js';
import { warnOfSettings, withSettings } from './commands/setup/settings.js';
import { topicLines } from './commands/setup/topics.js';
import { EXIT } from './errors.js';
import { FORMATS, formatWithEnding } from './render/index.js';
import { type Io, isInteractive } from './system/io.js';

/** A command line, and the command tree that can run it. */
export interface Ready {
  readonly program: Command;
  /** The arguments, with the default command where none is named. */
  readonly line: readonly string[];
  /** The command that is named, where there is one of this name: its help is the one to look at. */
  readonly command: string | undefined;
}

/**
 * Makes the command tree for one command line, afresh for each run: where the line names a command that is the only one,
 * since adding all of them costs a tenth of a start. Nothing in it ends the process: wrong use is thrown as commander's
 * CommanderError, for main to map to an exit code.
 *
 * @param run runs a whole command line: main, which stands above
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
  const meant = withMeantBriefing(outside, line, operands, briefing);
  return { program, line: meant, command: isCommand(named) ? named : undefined };
}

/** Options that commander answers itself. */
const ANSWERED: readonly string[] = ['-h', '--help', '-V', '--version'];

/** `briefing` alone walks a person through; where nobody could answer it opens the overview. */
const defaultCommand = (io: Io): string => (isInteractive(io) ? 'guide' : 'overview');

const isCommand = (name = ''): name is string => Object.hasOwn(COMMANDS, name);

/** Commands that read the tree: they want all others, and whole the one that they are asked about. */
const LISTING: readonly string[] = ['help', 'complete', 'completion'];

/** The whole command tree, for what is made from it. */
export async function makeWholeProgram(io: Io): Promise<Command> {
  const { program, runtime } = emptyProgram(io, async () => EXIT.bug);
  await addAll(program, runtime, () => true);
  return program;
}

/** Every word in the arguments: completion is asked about a whole line in one of them. */
const namesIn = (args: readonly string[]): ReadonlySet<string> =>
  new Set(args.flatMap((argument) => argument.split(/[^\w-]+/)));

async function addAll(program: Command, runtime: Runtime, isWhole: (name: string) => boolean): Promise<void> {
  for (const name of Object.keys(COMMANDS)) {
    if (isWhole(name)) await addWhole(program, runtime, name);
    else addBare(program, name);
  }
}

async function addWhole(program: Command, runtime: Runtime, name: string): Promise<void> {
  (await COMMANDS[name]?.load())?.(addBare(program, name), runtime);
}

function addBare(program: Command, name: string): Command {
  const { summary = '', hidden = false } = COMMANDS[name] ?? {};
  return program.command(name, { hidden }).summary(summary);
}

/** The options that all commands take. */
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
  program
    .description(
      'An interactive briefing book that never loses who says so, how sure, and where it stands in the source.',
    )
    .usage('[command] [options]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: true, subcommandTerm })
    .version(metadata.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help, with examples')
    .helpCommand(false)
    .option('-b, --briefing <id|file|->', 'the briefing to read: an id, a file, or - for standard input')
    .addOption(formatOption())
    .option('-o, --output <file>', 'write the answer to a file; its ending says the format')
    .option('--force', 'replace the file that is there')
    .option('--width <columns>', 'columns to fill', columns)
    .addOption(new Option('--color <when>', 'when to use color').choices(['auto', 'always', 'never']))
    .option('--ascii', 'draw borders and marks in ASCII only')
    .option('--bom', 'begin CSV with a byte-order mark, which Excel needs for UTF-8')
    .option('--no-pager', 'print long answers at once')
    .addHelpText('after', topicLines)
    .hook('preAction', () => warnOfSettings(io))
    .hook('postAction', () => checkDelivered(runtime));
  return { program, runtime };
}

/** The same outside world, which notes the files that are read. */
const noting = (io: Io, inputs: Set<string>): Io => ({
  ...io,
  files: {
    ...io.files,
    read(path, limit) {
      inputs.add(path);
      return io.files.read(path, limit);
    },
    part(path, from, count) {
      inputs.add(path);
      return io.files.part(path, from, count);
    },
    list(folder) {
      const names = io.files.list(folder);
      for (const name of names) inputs.add(`${folder}/${name}`);
      return names;
    },
  },
});

/** A format goes by the ending of its files too: `md`, `ics`. */
function formatOption(): Option {
  const option = new Option('-f, --format <format>', 'how to write the answer').choices(Object.keys(FORMATS));
  const { parseArg } = option;
  return option.argParser((value, previous) => parseArg?.(formatWithEnding(`.${value}`) ?? value, previous));
}

/** In the list of all commands the name alone: what follows it is in the command's own help. */
const subcommandTerm = (command: Command): string =>
  command.parent?.parent ? new Help().subcommandTerm(command) : command.name();

/** A whole number of columns, from 1. Commander's own example parsers accept `abc` and `1e9`. */
function columns(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('Use a whole number from 1, such as 80.');
  return Number(value);
}
