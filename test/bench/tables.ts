import { generated } from './generate.js';
import { compactFile } from './growth.js';
import { briefing, empty, isInstalled, type Line, median, paired, type Row, seconds } from './measure.js';
import { PROGRAM, reported, say, written } from './program.js';

const fileOf = (issues: number): string =>
  written(`${issues}.json`, JSON.stringify(generated(issues), null, 2));

/** The same columns by the tools that are everywhere. */
const peer = (file: string): Line =>
  `jq -r '.positions as $p | .issues | to_entries[] | [.key + 1, .value.title, $p[.key].text] | @tsv' "${file}" | column -t -s "$(printf '\\t')"`;

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
      // What is left for reading, checking and drawing.
      { what: 'empty module', ratio: paired(empty(), peer(file), runs) },
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
