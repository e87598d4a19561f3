import { type ChildProcess, spawnSync } from 'node:child_process';
import { quietly } from '../files/attempt.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** How long, in milliseconds, to wait for a program to end before killing it. */
const LAST_WORDS = 1000;

/** The signals that end this program. Ctrl-C is not among them, since it goes to the other program. */
const ENDING = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Gives the terminal to another program until that program ends. Meanwhile, Ctrl-C goes to the other program. Before a
 * signal ends this program, the other program is ended and the terminal is restored.
 *
 * @param start starts the other program
 * @param beforeEnd called if a signal ends this program too
 * @returns undefined if the other program could not be started
 */
export function inForeground(
  start: () => ChildProcess,
  beforeEnd: () => void = () => {},
): Promise<Ended | undefined> {
  return new Promise((resolve) => {
    const terminal = terminalState();
    const child = start();
    const ignore = () => {};
    let endedBy: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals) => {
      endedBy ??= signal;
      endAll(child, signal);
    };
    process.on('SIGINT', ignore);
    for (const signal of ENDING) process.on(signal, stop);
    const end = (ended: Ended | undefined) => {
      process.off('SIGINT', ignore);
      for (const signal of ENDING) process.off(signal, stop);
      if (endedBy === undefined) return resolve(ended);
      beforeEnd();
      endBy(endedBy, terminal);
    };
    child.on('error', () => end(undefined));
    child.on('close', (code, signal) => end({ code, signal }));
  });
}

/** Returns the terminal settings, which `stty` can restore. Returns undefined if there is no terminal. */
function terminalState(): string | undefined {
  const { status, stdout } = spawnSync('stty', ['-g'], {
    stdio: ['inherit', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

function endAll(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  const all = [...descendants(child.pid), child.pid];
  kill(all, signal);
  setTimeout(() => kill(all, 'SIGKILL'), LAST_WORDS).unref();
}

function kill(processes: readonly number[], signal: NodeJS.Signals): void {
  // A process that has already ended cannot be killed.
  for (const id of processes) quietly(() => process.kill(id, signal));
}

/** Returns the descendants of a process, from the list of all processes (`ps` as in POSIX). */
function descendants(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid='], { encoding: 'utf8' });
  const all = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below: number[] = [];
  const known = new Set([parent]);
  // A child may come before its parent in the list.
  for (let isGrowing = true; isGrowing; ) {
    const found = all.filter(([id = 0, of = 0]) => known.has(of) && !known.has(id)).map(([id = 0]) => id);
    for (const id of found) known.add(id);
    below.push(...found);
    isGrowing = found.length > 0;
  }
  return below;
}

/** Ends this program as the signal would, but restores the terminal, since a killed child may have turned off echo. */
function endBy(signal: NodeJS.Signals, terminal: string | undefined): void {
  if (terminal !== undefined) spawnSync('stty', [terminal], { stdio: ['inherit', 'ignore', 'ignore'] });
  process.kill(process.pid, signal);
}
