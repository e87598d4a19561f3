import { spawn } from 'node:child_process';

/** The shell's way of saying that there is no such program. */
const NO_SUCH_PROGRAM = 127;

/**
 * Shows text through another program and waits until the reader leaves it; leaving early is no fault. Ctrl-C belongs to
 * the pager meanwhile.
 *
 * @param command as the reader wrote it, with options; run by the shell unless it is only words
 * @returns whether it could be started; where not, nothing was shown
 */
export function page(text: string, command: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const needsShell = !/^[\w./ -]+$/.test(command);
    const [program = '', ...words] = needsShell ? [command] : command.trim().split(/ +/);
    const pager = spawn(program, words, {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', ...environment },
      shell: needsShell,
    });
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const end = (started: boolean) => {
      process.off('SIGINT', ignore);
      resolve(started);
    };
    pager.on('error', () => end(false));
    pager.on('close', (code) => end(code !== NO_SUCH_PROGRAM));
    // A pager that is left early closes its input.
    pager.stdin.on('error', ignore);
    pager.stdin.end(text);
  });
}
