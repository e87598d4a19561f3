import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { nodeOfLine } from './other-nodes.js';

/**
 * Runs the tests on the newest Node of each supported line, with those of the compiled code that Node keeps from 22.8 on; the
 * Node that runs this covers its own line. Build first: the executable's tests run what is built.
 *
 * Use: npm run test:versions
 */
const VERSIONS = ['22', '24'];

async function testOn(version: string): Promise<boolean> {
  const node = nodeOfLine(version);
  if (!node) {
    process.stderr.write(`node@${version} could not be installed\n`);
    return false;
  }
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  process.stdout.write(`\nNode ${version}: ${stdout}`);
  if (!stdout.startsWith(`v${version}.`)) return false;
  return (await vitest(node, '--project', 'unit')) && vitest(node, '--project', 'faults', 'damaged-files');
}

/** The tests start the program with the Node that runs them, so that the program too runs on this one. */
async function vitest(node: string, ...args: readonly string[]): Promise<boolean> {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...args];
  const [status] = await once(spawn(node, words, { stdio: 'inherit' }), 'exit');
  return status === 0;
}

const failed: string[] = [];
for (const version of VERSIONS) if (!(await testOn(version))) failed.push(version);
if (failed.length > 0) process.stderr.write(`failed on Node ${failed.join(' and ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
