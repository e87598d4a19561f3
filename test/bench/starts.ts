import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeOfLine } from '../tools/other-nodes.js';
import { briefing, empty, paired, type Row } from './measure.js';
import { EMPTY, PROGRAM, reported, say } from './program.js';

const COMPILE = fileURLToPath(new URL('../tools/compile.ts', import.meta.url));

/** What everyday commands cost, against Node on an empty module. */
export function starts(): Row[] {
  const memory = (script: readonly string[]) => reported(script).memory;
  return [
    { what: 'agenda', goal: 1.2, ratio: paired(briefing('agenda'), empty()) },
    { what: 'issue taiwan', goal: 1.2, ratio: paired(briefing('issue taiwan'), empty()) },
    {
      what: 'agenda as Markdown, without cli-table3',
      ratio: paired(briefing('agenda -f markdown'), empty()),
    },
    {
      what: 'agenda in colour, with chalk',
      goal: 1.2,
      ratio: paired(briefing('agenda --color always'), empty()),
    },
    { what: '--help', goal: 1.25, ratio: paired(briefing('--help'), empty()) },
    { what: '--version', goal: 1.15, ratio: paired(briefing('--version'), empty()) },
    {
      what: 'agenda, peak memory',
      goal: 1.05,
      ratio: memory([PROGRAM, 'agenda']) / memory([EMPTY]),
    },
  ].map((row) => ({ ...row, what: `${row.what} / empty module` }));
}

/** The same on the other lines of Node, each with what it compiled itself. */
export function startsOnOtherNodes(): Row[] {
  return [
    { version: '22', goal: 1.25 },
    { version: '24', goal: 1.35 },
  ].flatMap(({ version, goal }) => {
    const node = nodeOfLine(version);
    if (!node) {
      say(`not measured: node@${version} could not be installed`);
      return [];
    }
    spawnSync(process.execPath, ['--import', 'tsx', COMPILE, node]);
    return ['agenda', 'issue taiwan'].map((command) => ({
      what: `${command} / empty module, Node ${version}`,
      goal,
      ratio: paired(briefing(command, node), empty(node)),
    }));
  });
}
