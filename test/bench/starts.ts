import { nodeOfLine } from '../tools/other-nodes.js';
import { briefing, empty, paired, type Row } from './measure.js';
import { say } from './program.js';

/** What is started, and how many times an empty module it may take. */
const STARTS: readonly (readonly [line: string, goal: number])[] = [
  ['agenda', 1.5],
  ['issue taiwan', 1.5],
  ['overview', 1.5],
  ['agenda --color always', 1.5],
  ['--help', 1.4],
  ['complete --current ag', 1.4],
];

/** What everyday commands cost, against Node on an empty module. */
export function starts(node = process.execPath, version = process.versions.node): Row[] {
  return STARTS.map(([line, goal]) => ({
    what: line,
    node: version,
    goal,
    ratio: paired(briefing(line, node), empty(node)),
  }));
}

/** The same on the other lines of Node. */
export function startsOnOtherNodes(): Row[] {
  return ['22', '24'].flatMap((version) => {
    const node = nodeOfLine(version);
    if (node) return starts(node, version);
    say(`not measured: node@${version} could not be installed`);
    return [];
  });
}
