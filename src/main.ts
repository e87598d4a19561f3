import { CommanderError } from 'commander';
import { BriefingError, Cancelled, EXIT, InvalidBriefing, NegativeResult, OutputClosed } from './errors.js';
import { problemLines } from './json/problem.js';
import { makeProgram } from './program.js';
import { type Io, message, remark } from './system/io.js';

/** The number of problems printed for a file. Further problems are only counted. */
const PROBLEMS_SHOWN = 20;

/**
 * Runs a command line. Only this function catches and prints errors.
 *
 * @param args the arguments after `briefing`
 * @returns the exit code; see EXIT in errors.ts
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let command: string | undefined;
  try {
    const ready = await makeProgram(io, args, main);
    command = ready.command;
    await ready.program.parseAsync(ready.line, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return report(error, io, command);
  }
}

/** V8's error message for a string that is longer than 512 MB. */
const TOO_LONG = 'Invalid string length';

async function report(error: unknown, io: Io, command: string | undefined): Promise<number> {
  if (error instanceof OutputClosed || error instanceof NegativeResult || error instanceof Cancelled)
    return error.exitCode;
  if (error instanceof CommanderError) return reportUse(error, io, command);
  if (error instanceof InvalidBriefing) {
    const lines = problemLines(error.file, error.problems, PROBLEMS_SHOWN, 'briefing');
    for (const line of lines) message(io, line);
    return error.exitCode;
  }
  if (error instanceof BriefingError) {
    remark(io, error.message);
    return error.exitCode;
  }
  if (error instanceof RangeError && error.message === TOO_LONG) {
    remark(io, 'cannot write the answer: it is too large (ask for a smaller part, such as one issue)');
    return EXIT.no;
  }
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  remark(io, `internal error: ${words} (please report it with the command you typed)`);
  return EXIT.bug;
}

/** Reports a usage error. Commander also throws after it has printed help or the version, which is not an error. */
async function reportUse(error: CommanderError, io: Io, command: string | undefined): Promise<number> {
  if (error.exitCode === 0) return EXIT.done;
  const { wrongUseWords } = await import('./cli/usage-error.js');
  remark(io, wrongUseWords(error, command));
  return EXIT.usage;
}
