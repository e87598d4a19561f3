import { cpus } from 'node:os';
import { libraries } from './library.js';
import { type Row, RUNS } from './measure.js';
import { say } from './program.js';
import { reads } from './reads.js';
import { firstScreen } from './screen.js';
import { firstAnswer, starts, startsOnOtherNodes } from './starts.js';

/**
 * Measures how long commands take, relative to running an empty module in Node, and prints a table. The command and the
 * empty module run alternately, and the median of the ratios is taken, so that a busy machine affects both alike.
 *
 * Usage: npm run bench
 */
const MEASUREMENTS: readonly (() => Row[] | Promise<Row[]>)[] = [
  starts,
  startsOnOtherNodes,
  () => firstAnswer(),
  () => reads(),
  async () => [await firstScreen()],
  // Libraries are measured last, since their files stay in the folder of the measurements.
  () => libraries(),
];

const line = ({ what, node, ratio, goal }: Row): string => {
  const limit = goal === undefined ? '' : `${goal}${ratio <= goal ? '' : ' (missed)'}`;
  return `| ${what} | ${node} | ${ratio.toFixed(2)} | ${limit} |`;
};

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
say(
  `Measured on ${machine}: the time of a command divided by that of an empty module (median of ${RUNS} pairs).\n`,
);
say('| what | Node | ratio | at most |\n|---|---|---|---|');
for (const measure of MEASUREMENTS) for (const row of await measure()) say(line(row));
