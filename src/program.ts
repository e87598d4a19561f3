import { Command, InvalidArgumentError, Option } from 'commander';
import metadata from '../package.json' with { type: 'json' };
import type { AddCommand } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { remembering } from './commands/output.js';
import type { Runtime, SharedOptions } from './commands/runtime.js';
import { warnOfSettings, withSettings } from './commands/settings.js';
import { checkDelivered } from './commands/show.js';
import type { Io } from './io/io.js';
import { FORMATS } from './render/index.js';

/**
 * The command tree, made afresh for each run. Nothing in it ends the process: wrong use is thrown as commander's
 * CommanderError, for main to map to an exit code.
 *
 * @param args a command line: where it names a command, only that one is added, since adding all of them costs a tenth
 *   of a start
 */
export function makeProgram(outside: Io, args: readonly string[] = []): Command {
  const io = remembering(outside);
  const program = new Command('briefing');
  const runtime: Runtime = { io, options: () => withSettings(io, program.opts<SharedOptions>()) };
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
    .configureHelp({ showGlobalOptions: true })
    .version(metadata.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help, with examples')
    .helpCommand(false)
    .option('-b, --briefing <id|file|->', 'the briefing to read: an id, a file, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to write the answer').choices(Object.keys(FORMATS)))
    .option('-o, --output <file>', 'write the answer to a file; its ending says the format')
    .option('--force', 'replace the file that is there')
    .option('--width <columns>', 'columns to fill', columns)
    .addOption(new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']))
    .option('--ascii', 'draw borders and marks in ASCII only')
    .option('--no-pager', 'print long answers at once')
    .hook('preAction', () => warnOfSettings(io))
    .hook('postAction', () => checkDelivered(runtime));
  for (const add of commandsFor(program.parseOptions([...args]).operands[0])) add(program, runtime);
  return program;
}

/** All of them where none is named, or one that lists the others, or one to which a near name is to be found. */
function commandsFor(name = ''): readonly AddCommand[] {
  const add = Object.hasOwn(COMMANDS, name) && !LISTING.includes(name) ? COMMANDS[name] : undefined;
  return add ? [add] : Object.values(COMMANDS);
}

/** Commands that read the whole tree. */
const LISTING: readonly string[] = ['help', 'complete', 'completion'];

/** A whole number of columns, from 1. Commander's own example parsers accept `abc` and `1e9`. */
function columns(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('Use a whole number from 1, such as 80.');
  return Number(value);
}
