import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/temporary-folder.js';

/**
 * Makes the compiled code of the built program (see `bin/compiled.ts`) for the Node that runs this, or for others.
 *
 * Use: tsx test/tools/compile.ts [path of a Node ...]
 */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const HERE = fileURLToPath(new URL('./compile-here.ts', import.meta.url));

/** A library, and a file to read and check, as a reader's own. */
const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const OWN = `--briefing=${join(DATA, 'blinken-beijing.json')}`;

/** Searching a library makes an index; the searches that are compiled are to find it, as nearly all do. */
const CACHE = temporaryFolder('compile');

/** Nothing of what whoever builds has set counts. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: '',
  LANG: 'C.UTF-8',
  BRIEFING_PATH: DATA,
  XDG_CACHE_HOME: CACHE,
};

/** What is compiled together: for each everyday command the ways in which it is used, then what others share. */
const USES: readonly (readonly string[])[] = [
  [`agenda ${OWN}`, 'agenda --color=always', 'agenda'],
  [`issue taiwan ${OWN}`, 'issue taiwan --color=always', 'issue taiwan'],
  [`overview ${OWN}`, 'overview --color=always', 'overview'],
  ['search --all tariff', 'search --all tarrif', 'search --all tariff --color=always', 'search tariff'],
  ['complete --current ag', 'complete --current ta issue'],
  ['--help'],
  ['--version'],
  ['say taiwan --color=always', 'say taiwan', 'people', `claims ${OWN}`],
];

const [, , ...given] = process.argv;
for (const node of given.length > 0 ? given : [process.execPath]) {
  spawnSync(node, [join(DIST, 'briefing.cjs'), 'search', '--all', 'tariff'], {
    stdio: 'ignore',
    env: ENVIRONMENT,
  });
  for (const lines of USES) {
    const { status, stderr } = spawnSync(node, ['--import', 'tsx', HERE, DIST, ...lines], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: ENVIRONMENT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${node} could not compile the program: ${stderr}`);
  }
}
