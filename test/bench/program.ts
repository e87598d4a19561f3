import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The folder of the build, and the built program; build it first. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
export const PROGRAM = join(DIST, 'briefing.cjs');

/** What the measurements need lies here. */
export const FOLDER = temporaryFolder('bench');

/** What every start is held against: Node on an empty module. */
export const EMPTY = written('empty.mjs', '');

/** Writes when the process ends its work (in seconds) and the most memory it had (in KiB). */
export const REPORTER = written(
  'reporter.cjs',
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6;
    require('node:fs').writeFileSync(process.env.REPORT, JSON.stringify({
      memory: maxRSS, seconds }));
  });`,
);

/** Puts a file in the folder of the measurements. */
export function written(name: string, contents: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, contents);
  return path;
}

/** NODE_EXTRA_CA_CERTS alone costs 40 ms a start on Node 20; the reader's own settings must not count either. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: FOLDER,
  LANG: 'C.UTF-8',
};

export const say = (words: string): boolean => process.stdout.write(`${words}\n`);
