import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { nodeOfLine } from './other-nodes.js';

/**
 * Runs tests with the newest Node of the other supported release lines; `npm test` covers the line of the current Node.
 * Build the program first, since the tests start it.
 *
 * Usage: `npm run test:versions` for the tests that may depend on the Node version, or `npm run test:versions -- --all`
 * for all tests that need nothing but Node
 */
const VERSIONS = ['22', '24'];

/** Tests of the built program, JSON, files, locks, prompts, the network, the library and the commands. */
const CORE = ['test/e2e', 'test/json', 'test/system', 'test/mcp', 'test/commands', 'test/index', 'test/main'];
/** Tests of the compile cache, which was added in Node 22.8, and of interactions between processes. */
const FAULTS = ['damaged-files', 'locks', 'command-line'];

const isAll = process.argv.includes('--all');

async function testOn(version: string): Promise<boolean> {
  const node = nodeOfLine(version);
  if (!node) {
    process.stderr.write(`node@${version} could not be installed\n`);
    return false;
  }
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  process.stdout.write(`\nNode ${version}: ${stdout}`);
  if (!stdout.startsWith(`v${version}.`)) return false;
  return (
    (await vitest(node, '--project', 'unit', ...(isAll ? [] : CORE))) &&
    vitest(node, '--project', 'faults', ...FAULTS)
  );
}

/** Runs tests with the given Node executable, which the tests also use to start the program. */
async function vitest(node: string, ...args: readonly string[]): Promise<boolean> {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...args];
  const environment = { ...process.env, FAULTS: isAll ? 'all' : 'some' };
  const [status] = await once(spawn(node, words, { stdio: 'inherit', env: environment }), 'exit');
  return status === 0;
}

const failed: string[] = [];
for (const version of VERSIONS) if (!(await testOn(version))) failed.push(version);
if (failed.length > 0) process.stderr.write(`failed on Node ${failed.join(' and ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
