import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
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

/** The same as CommonJS, which loads fewer of Node's own modules. */
export const EMPTY_SCRIPT = written('empty.cjs', '');

/** Writes when the process ends what it loaded, its work (in seconds) and the most memory it had (in KiB). */
export const REPORTER = written(
  'reporter.cjs',
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6;
    require('node:fs').writeFileSync(process.env.REPORT, JSON.stringify({
      memory: maxRSS, seconds, modules: process.moduleLoadList }));
  });`,
);

/** Puts a file in the folder of the measurements. */
export function written(name: string, contents: string): string {
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

export interface Report {
  /** KiB at the most */
  readonly memory: number;
  /** Node's own modules, by the names that it gives them. */
  readonly modules: readonly string[];
}

/** Runs a script and says what it took. */
export function reported(args: readonly string[], node = process.execPath): Report {
  const REPORT = join(FOLDER, 'report.json');
  const env = { ...ENVIRONMENT, REPORT };
  const { status, stderr } = spawnSync(node, ['--require', REPORTER, ...args], { env, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
}

export const say = (words: string): boolean => process.stdout.write(`${words}\n`);
