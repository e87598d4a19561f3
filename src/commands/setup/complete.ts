import type { AddCommand } from '../../cli/command.js';
import { answerLines, candidatesFor, wordLine } from './completion/candidates.js';
import { readLine } from './completion/line.js';
import { readTyped } from './completion/shell-words.js';

/**
 * The command that the scripts of `briefing completion` call. It never fails, since an error message would disturb a
 * user who is typing.
 */
export const addComplete: AddCommand = (command, runtime) => {
  command
    .description(
      'Prints completion candidates for the cursor position, one per line with its title. Called by shells.',
    )
    .option('--line <text>', 'the command line up to the cursor')
    .option('--current <word>', 'the word at the cursor', '')
    .argument('[word...]', 'the words before the cursor')
    .action(async (operands: string[], given: Given) => {
      const { io } = runtime;
      io.progress.manner = 'nothing';
      const typed = given.line === undefined ? undefined : readTyped(given.line, io.environment);
      const { words, current } = typed
        ? { words: typed.words.slice(1), current: typed.current }
        : { words: operands, current: given.current };
      const line = readLine(command.parent ?? command, words, current);
      const answer = answerLines(await candidatesFor(line, runtime));
      io.stdout.write((typed ? wordLine(current) : '') + answer);
    });
};

interface Given {
  readonly line?: string;
  readonly current: string;
}
