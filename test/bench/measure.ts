import { spawnSync } from 'node:child_process';
import { EMPTY, ENVIRONMENT, PROGRAM } from './program.js';

/** One figure: how many times the cost of an empty module. */
export interface Row {
  readonly what: string;
  /** The version of Node, or its line. */
  readonly node: string;
  readonly ratio: number;
  /** The most that we want it to be. */
  readonly goal: number;
}

/** Pairs of runs whose median counts. */
export const RUNS = 25;

/** A Node and what it is given. */
export type Line = readonly [node: string, ...args: string[]];

export const briefing = (args: string, node: string): Line => [node, PROGRAM, ...args.split(' ')];
export const empty = (node: string): Line => [node, EMPTY];

/** @throws where the line fails */
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
 * Both sides run in turn and the median of the pairs counts, so that a busy machine troubles both alike.
 *
 * @param input what the first finds on standard input
 */
export function paired(line: Line, other: Line, input?: string): number {
  // The second start finds what the first has kept, and the third what the second has.
  for (const warm of [line, line, other]) seconds(warm, input);
  return median(Array.from({ length: RUNS }, () => seconds(line, input) / seconds(other)));
}
