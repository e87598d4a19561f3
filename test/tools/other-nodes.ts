import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.js';

/**
 * Installs the newest Node version of a release line from npm into a new folder.
 *
 * @param version the release line, such as `22`
 * @returns the path of the executable; undefined if Node could not be installed
 */
export function nodeOfLine(version: string): string | undefined {
  const folder = temporaryFolder(`node-${version}`);
  spawnSync('npm', ['install', '--prefix', folder, '--no-save', `node@${version}`], { stdio: 'ignore' });
  const node = join(folder, 'node_modules/node/bin/node');
  return existsSync(node) ? node : undefined;
}
