import { generated } from './generate.js';
import { compactFile } from './growth.js';
import { briefing, isInstalled, type Line, median, paired, type Row, seconds, started } from './measure.js';
import { PROGRAM, reported, say, written } from './program.js';

const fileOf = (issues: number): string =>
  written(`${issues}.json`, JSON.stringify(generated(issues), null, 2));

/** The same columns by the tools that are everywhere. */
const peer = (file: string): Line =>
  `jq -r '.positions as $p | .issues | to_entries[] | [.key + 1, .value.title, $p[.key].text] | @tsv' "${file}" | column -t -s "$(printf '\\t')"`;

/** The same by Node alone. */
const bare = (file: string): Line =>
  started(
    written(
      'bare.mjs',
      `import { readFileSync, writeSync } from 'node:fs';
const { issues, positions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const rows = issues.map(({ title }, index) => [String(index + 1), title, positions[index].text]);
const widths = [0, 1, 2].map((column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
writeSync(1, rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\\n'));`,
    ),
    process.execPath,
    `"${file}"`,
  );

/** A large agenda as a table, against the tools that make tables of JSON. */
export function tables(): Row[] {
  const missing = ['jq', 'column'].filter((name) => !isInstalled(name));
  for (const name of missing) say(`not measured: ${name} is missing (apt-get install jq bsdextrautils)`);
  if (missing.length > 0) return [];
  return [
    { count: 1_000, goal: 0.95 },
    { count: 10_000, goal: 0.75 },
  ].flatMap(({ count, goal }) => {
    const file = fileOf(count);
    const runs = count === 1_000 ? 25 : 9;
    return [
      { what: 'agenda', goal, ratio: paired(briefing(`-b "${file}" agenda`), peer(file), runs) },
      // What is left for checking, wrapping and drawing.
      { what: 'a bare script, nothing checked or wrapped', ratio: paired(bare(file), peer(file), runs) },
    ].map((row) => ({ ...row, what: `${row.what} / jq with column, ${count} issues` }));
  });
}

/** How time and memory grow with the issues, in a format. */
export function growth(format: string): Row[] {
  const runs = [1_000, 10_000, 100_000].map((count) => {
    const args = ['-b', compactFile(count), 'agenda', '-f', format];
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
