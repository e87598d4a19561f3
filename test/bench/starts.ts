import { nodeOfLine } from '../tools/other-nodes.js';
import { briefing, empty, paired, type Row } from './measure.js';
import { say } from './program.js';

/** Commands, with limits as multiples of the time of an empty module. */
const STARTS: readonly (readonly [line: string, goal: number])[] = [
  ['agenda', 1.5],
  ['issue taiwan', 1.5],
  ['overview', 1.5],
  ['agenda --color always', 1.5],
  ['--help', 1.4],
  ['complete --current ag', 1.4],
];

/** Measures the cost of everyday commands, relative to running an empty module in Node. */
export function starts(node = process.execPath, version = process.versions.node): Row[] {
  return STARTS.map(([line, goal]) => ({
    what: line,
    node: version,
    goal,
    ratio: paired(briefing(line, node), empty(node)),
  }));
}

/** Measures the same commands on the other release lines of Node. */
export function startsOnOtherNodes(): Row[] {
  return ['22', '24'].flatMap((version) => {
    const node = nodeOfLine(version);
    if (node) return starts(node, version);
    say(`not measured: node@${version} could not be installed`);
    return [];
  });
}

const HELLO = {
  ...{ jsonrpc: '2.0', id: 0, method: 'initialize' },
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
};

/** Measures a run of the MCP server with one call. If an empty module takes 45 ms, the limit is 0.5 s. */
export const firstAnswer = (node = process.execPath, version = process.versions.node): Row[] => [
  {
    what: 'mcp, first answer',
    node: version,
    goal: 11,
    ratio: paired(briefing('mcp', node), empty(node), `${JSON.stringify(HELLO)}\n`),
  },
];
