import { spawnSync } from 'node:child_process';
import { EMPTY, ENVIRONMENT, PROGRAM } from './program.js';

/** A row of the table: the cost of a command as a multiple of the cost of an empty module. */
export interface Row {
  readonly what: string;
  /** The version of Node, or its release line. */
  readonly node: string;
  readonly ratio: number;
  /** The highest acceptable ratio; omitted for rows that are only for comparison. */
  readonly goal?: number;
}

/** The number of pairs of runs per measurement. The result is the median of their ratios. */
export const RUNS = 25;

/** A Node executable and its arguments. */
export type Line = readonly [node: string, ...args: string[]];

export const briefing = (args: string, node: string): Line => [node, PROGRAM, ...args.split(' ')];
export const empty = (node: string): Line => [node, EMPTY];

/** @throws if the command fails */
function seconds([node, ...args]: Line, input = ''): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, { env: ENVIRONMENT, input, stdio: ['pipe', 'pipe', 'ignore'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs two command lines alternately and returns the median of the ratios, so that a busy machine affects both alike.
 *
 * @param input the standard input of the first command line
 */
export function paired(line: Line, other: Line, input?: string): number {
  // These runs, which are not measured, fill the caches.
  for (const warm of [line, line, other]) seconds(warm, input);
  return median(Array.from({ length: RUNS }, () => seconds(line, input) / seconds(other)));
}
