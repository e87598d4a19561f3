import { type ChildProcess, spawn } from 'node:child_process';
import { inForeground } from './foreground.js';

/** The exit code of the shell for a program that does not exist. */
const NO_SUCH_PROGRAM = 127;

/**
 * Shows text in a pager and waits until the user quits it. Quitting early is not an error. For signals, see
 * `inForeground`.
 *
 * @param command the command that the user set, with options; it is run by the shell unless it consists of plain words
 * @returns false if the pager could not be started, in which case nothing has been shown
 */
export async function page(text: string, command: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const ended = await inForeground(() => {
    const pager = start(command, environment);
    // A pager that the user quits early closes its input.
    pager.stdin?.on('error', () => {});
    pager.stdin?.end(text);
    return pager;
  });
  return ended !== undefined && ended.code !== NO_SUCH_PROGRAM;
}

function start(command: string, environment: NodeJS.ProcessEnv): ChildProcess {
  const needsShell = !/^[\w./ -]+$/.test(command);
  const [program = '', ...words] = needsShell ? [command] : command.trim().split(/ +/);
  return spawn(program, words, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...environment, LESS: lessOptions(environment.LESS) },
    shell: needsShell,
  });
}

/**
 * Returns the options for less. If LESS is not set, they are those that Git uses. Otherwise, the value of LESS follows
 * -R (for colors), so that it can override -R.
 */
export const lessOptions = (set: string | undefined): string => (set === undefined ? 'FRX' : `-R ${set}`);
