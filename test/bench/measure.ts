import { spawnSync } from 'node:child_process';
import { EMPTY, ENVIRONMENT, PROGRAM } from './program.js';

/** One figure: how many times the cost of something else. */
export interface Row {
  readonly what: string;
  readonly ratio: number;
  /** The most that we want it to be; absent where it is only told. */
  readonly goal?: number;
}

/** What `npm run bench` writes to results.json. */
export interface Results {
  readonly machine: string;
  readonly runs: number;
  readonly rows: readonly Row[];
}

/** Pairs of runs whose median counts. */
export const RUNS = 25;

/** A command line of the shell. */
export type Line = string;

/** What starts a script by a Node. */
export const started = (script: string, node = process.execPath, args = ''): Line =>
  `"${node}" "${script}" ${args}`;

export const briefing = (args: string, node = process.execPath): Line => started(PROGRAM, node, args);
export const empty = (node = process.execPath): Line => started(EMPTY, node);

/** @throws where the line fails */
export function seconds(line: Line): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync('sh', ['-c', `${line} > /dev/null`], { env: ENVIRONMENT });
  if (status !== 0) throw new Error(`${line} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Both sides run in turn and the median of the pairs counts, so that a busy machine troubles both alike. */
export function paired(line: Line, other: Line, runs = RUNS): number {
  for (const warm of [line, other]) seconds(warm);
  return median(Array.from({ length: runs }, () => seconds(line) / seconds(other)));
}

export const isInstalled = (name: string): boolean => spawnSync('which', [name]).status === 0;
