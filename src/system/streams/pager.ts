import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { inForeground } from './foreground.js';
import { inBatches, type Pieces } from './pieces.js';

/** The shell's exit code for a program that does not exist. */
const NO_SUCH_PROGRAM = 127;

/**
 * Shows text through another program and waits until the reader leaves it; leaving early is no fault. See `inForeground`
 * for signals.
 *
 * @param command as the reader wrote it, with options; run by the shell unless it is only words
 * @returns whether it could be started; where not, nothing was shown
 */
export async function page(text: Pieces, command: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const ended = await inForeground(() => {
    const pager = start(command, environment);
    // A pager that is left early closes its input.
    pager.stdin?.on('error', () => {});
    if (pager.stdin) Readable.from(inBatches(text)).pipe(pager.stdin);
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

/** As git has it where nothing is set. What is set stays, but colors are shown as colors: -R comes first, so that any option behind it counts. */
export const lessOptions = (set: string | undefined): string => (set === undefined ? 'FRX' : `-R ${set}`);
