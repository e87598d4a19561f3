import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { FORMATS_MEASURED } from './growth.js';
import { type Row, RUNS } from './measure.js';
import { packageRows } from './package.js';
import { peers } from './peers.js';
import { say } from './program.js';
import { firstScreen } from './screen.js';
import { searches } from './search.js';
import { starts, startsOnOtherNodes } from './starts.js';
import { growth, tables } from './tables.js';

/**
 * Measures how long commands take, as ratios: both sides run in turn, and the median of the pairs counts, so that a
 * busy machine troubles both alike. Prints each row as it comes and writes all of them to results.json, from which `npm
 * run docs` makes the table in the README.
 *
 * Use: npm run bench
 */
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));

const MEASUREMENTS: readonly (() => Row[] | Promise<Row[]>)[] = [
  starts,
  async () => [await firstScreen()],
  startsOnOtherNodes,
  searches,
  tables,
  ...FORMATS_MEASURED.map((format) => () => growth(format)),
  packageRows,
  peers,
];

const words = ({ what, ratio, goal }: Row): string => {
  const aim = goal === undefined ? '' : `${ratio <= goal ? 'at most' : 'OVER   '} ${goal}`;
  return `${ratio.toFixed(2).padStart(6)}  ${aim.padEnd(12)} ${what}`;
};

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
say(machine);
const rows: Row[] = [];
for (const measure of MEASUREMENTS) {
  for (const row of await measure()) {
    rows.push(row);
    say(words(row));
  }
}
const rounded = rows.map((row) => ({ ...row, ratio: Math.round(row.ratio * 100) / 100 }));
writeFileSync(RESULTS, `${JSON.stringify({ machine, runs: RUNS, rows: rounded }, null, 2)}\n`);
