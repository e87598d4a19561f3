import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { generated } from './generate.js';
import { EMPTY, ENVIRONMENT, PROGRAM, reported, say, written } from './program.js';
import { searchRows } from './search.js';

/**
 * Measures how long commands take, as ratios: both sides run in turn, and the median of the pairs counts, so that a
 * busy machine troubles both alike. `npm run bench -- results.json` also writes the results there.
 */
interface Row {
  readonly what: string;
  readonly ratio: number;
  readonly goal: number;
}

const RUNS = 25;

/** A command line of the shell. */
type Line = string;

const briefing = (args: string): Line => `"${process.execPath}" "${PROGRAM}" ${args}`;
const empty: Line = `"${process.execPath}" "${EMPTY}"`;

function seconds(line: Line): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync('sh', ['-c', `${line} > /dev/null`], { env: ENVIRONMENT });
  if (status !== 0) throw new Error(`${line} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function paired(what: string, goal: number, line: Line, other: Line, runs = RUNS): Row {
  for (const warm of [line, other]) seconds(warm);
  return { what, goal, ratio: median(Array.from({ length: runs }, () => seconds(line) / seconds(other))) };
}

function starts(): Row[] {
  const memory = (script: readonly string[]) => reported(script).memory;
  return [
    paired('agenda / empty module', 1.2, briefing('agenda'), empty),
    paired('issue taiwan / empty module', 1.2, briefing('issue taiwan'), empty),
    paired('--help / empty module', 1.25, briefing('--help'), empty),
    paired('--version / empty module', 1.15, briefing('--version'), empty),
    {
      what: 'agenda / empty module, memory',
      goal: 1.05,
      ratio: memory([PROGRAM, 'agenda']) / memory([EMPTY]),
    },
  ];
}

const fileOf = (issues: number): string =>
  written(`${issues}.json`, JSON.stringify(generated(issues), null, 2));

/** The same columns by the tools that are everywhere. */
const peer = (file: string): Line =>
  `jq -r '.positions as $p | .issues | to_entries[] | [.key + 1, .value.title, $p[.key].text] | @tsv' "${file}" | column -t -s "$(printf '\\t')"`;

function tables(): Row[] {
  const missing = ['jq', 'column'].filter((name) => spawnSync('which', [name]).status !== 0);
  for (const name of missing) say(`not measured: ${name} is missing (apt-get install jq bsdextrautils)`);
  if (missing.length > 0) return [];
  return [1_000, 10_000].map((count) => {
    const file = fileOf(count);
    const goal = count === 1_000 ? 0.95 : 0.75;
    return paired(
      `agenda / jq with column, ${count} issues`,
      goal,
      briefing(`-b "${file}" agenda`),
      peer(file),
    );
  });
}

function growth(format: string): Row[] {
  const runs = [1_000, 10_000, 100_000].map((count) => {
    const args = ['-b', fileOf(count), 'agenda', '-f', format];
    const times = Array.from({ length: 3 }, () => seconds(briefing(args.join(' '))));
    return { count, time: median(times), memory: reported([PROGRAM, ...args]).memory };
  });
  return runs.slice(1).flatMap(({ count, time, memory }, index) => {
    const before = runs[index] ?? { count: 0, time: 0, memory: 0 };
    const what = `agenda -f ${format}, ${count} / ${before.count} issues`;
    return [
      { what: `${what}, time`, goal: 12, ratio: time / before.time },
      { what: `${what}, memory`, goal: 12, ratio: memory / before.memory },
    ];
  });
}

const rows = [
  ...starts(),
  ...searchRows(paired),
  ...tables(),
  ...['terminal', 'plain', 'json', 'markdown'].flatMap(growth),
];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
say(machine);
for (const { what, ratio, goal } of rows)
  say(`${ratio.toFixed(2).padStart(6)}  ${ratio <= goal ? 'at most' : 'OVER   '} ${goal}  ${what}`);
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, `${JSON.stringify({ machine, runs: RUNS, rows }, null, 2)}\n`);
