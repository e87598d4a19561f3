import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the tests on the newest Node of each supported line, brought by the npm packages node@22 and node@24; the Node
 * that runs this covers its own line. Build first: the executable's tests run what is built.
 *
 * Use: npm run test:versions
 */
const VERSIONS = ['22', '24'];

function testOn(version: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), `node-${version}-`));
  const install = spawnSync('npm', ['install', '--prefix', folder, '--no-save', `node@${version}`], {
    stdio: 'ignore',
  });
  const node = join(folder, 'node_modules/node/bin/node');
  if (install.status !== 0) process.stderr.write(`node@${version} could not be installed\n`);
  const said = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  process.stdout.write(`\nNode ${version}: ${said}`);
  if (!said.startsWith(`v${version}.`)) return false;
  // The tests start the program with the Node that runs them, so that the program too runs on this one.
  const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
}

const failed = VERSIONS.filter((version) => !testOn(version));
if (failed.length > 0) process.stderr.write(`failed on Node ${failed.join(' and ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
