import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Makes the compiled code of the built program (see `bin/compiled.ts`) for the Node that runs this, or for others.
 *
 * Use: tsx test/tools/compile.ts [path of a Node ...]
 */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const HERE = fileURLToPath(new URL('./compile-here.ts', import.meta.url));

const [, , ...given] = process.argv;
for (const node of given.length > 0 ? given : [process.execPath]) {
  // Its surroundings are empty: no settings of whoever builds count.
  const { status, stderr } = spawnSync(node, ['--import', 'tsx', HERE, DIST], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${node} could not compile the program: ${stderr}`);
}
