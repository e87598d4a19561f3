import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The folder of the built program. Run `npm run build` first. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
export const PROGRAM = join(DIST, 'briefing.cjs');

/** The folder for files that the measurements need. */
export const FOLDER = temporaryFolder('bench');

/** An empty module, whose run time in Node is the baseline for all measurements of time. */
export const EMPTY = written('empty.mjs', '');

/** A module that writes the processor time in seconds and the peak memory in KiB when the process ends. */
export const REPORTER = written(
  'reporter.cjs',
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6;
    require('node:fs').writeFileSync(process.env.REPORT, JSON.stringify({
      memory: maxRSS, seconds }));
  });`,
);

/** Writes a file into the folder of the measurements. */
export function written(name: string, contents: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, contents);
  return path;
}

/** Environment variables without the user's settings. NODE_EXTRA_CA_CERTS alone costs 40 ms per start on Node 20. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: FOLDER,
  LANG: 'C.UTF-8',
};

export const say = (words: string): boolean => process.stdout.write(`${words}\n`);
