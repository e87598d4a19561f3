import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** The shell's exit code for a program that does not exist. */
const NO_SUCH_PROGRAM = 127;

/** How long a pager that is asked to end may take, in milliseconds, before it is killed. */
const LAST_WORDS = 1000;

/** Signals that end this program; Ctrl-C is not among them, since it belongs to the pager. */
const ENDING = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Shows text through another program and waits until the reader leaves it; leaving early is no fault. Ctrl-C belongs to
 * the pager meanwhile. A signal that ends this program ends the pager first, and gives the terminal back as it was.
 *
 * @param command as the reader wrote it, with options; run by the shell unless it is only words
 * @returns whether it could be started; where not, nothing was shown
 */
export function page(text: string, command: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const terminal = terminalState();
    const pager = start(command, environment);
    const ignore = () => {};
    let endedBy: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals) => {
      endedBy ??= signal;
      endAll(pager, signal);
    };
    process.on('SIGINT', ignore);
    for (const signal of ENDING) process.on(signal, stop);
    const end = (started: boolean) => {
      process.off('SIGINT', ignore);
      for (const signal of ENDING) process.off(signal, stop);
      if (endedBy) endBy(endedBy, terminal);
      else resolve(started);
    };
    pager.on('error', () => end(false));
    pager.on('close', (code) => end(code !== NO_SUCH_PROGRAM));
    // A pager that is left early closes its input.
    pager.stdin?.on('error', ignore);
    pager.stdin?.end(text);
  });
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

/** The settings of the terminal, for `stty` to give back; undefined where there is none. */
function terminalState(): string | undefined {
  const { status, stdout } = spawnSync('stty', ['-g'], {
    stdio: ['inherit', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Passes a signal on to the pager and to whatever the shell has started for it. */
function endAll(pager: ChildProcess, signal: NodeJS.Signals): void {
  if (pager.pid === undefined) return;
  const all = [...descendants(pager.pid), pager.pid];
  kill(all, signal);
  setTimeout(() => kill(all, 'SIGKILL'), LAST_WORDS).unref();
}

function kill(processes: readonly number[], signal: NodeJS.Signals): void {
  for (const id of processes) {
    try {
      process.kill(id, signal);
    } catch {
      // It has ended already.
    }
  }
}

/** The processes below one, by the list of all (`ps` as POSIX has it). */
function descendants(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid='], { encoding: 'utf8' });
  const all = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below: number[] = [];
  const known = new Set([parent]);
  // A child may stand before its parent in the list.
  for (let isGrowing = true; isGrowing; ) {
    const found = all.filter(([id = 0, of = 0]) => known.has(of) && !known.has(id)).map(([id = 0]) => id);
    for (const id of found) known.add(id);
    below.push(...found);
    isGrowing = found.length > 0;
  }
  return below;
}

/** Ends as the signal would have. A pager that was killed may have left the terminal without echo. */
function endBy(signal: NodeJS.Signals, terminal: string | undefined): void {
  if (terminal !== undefined) spawnSync('stty', [terminal], { stdio: ['inherit', 'ignore', 'ignore'] });
  process.kill(process.pid, signal);
}
