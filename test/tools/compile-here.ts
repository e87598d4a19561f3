import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keep, PROGRAM, run } from '../../bin/compiled.js';

const [dist = ''] = process.argv.slice(2);

/** A file to read and check, as a reader's own. */
const BRIEFING = join(dist, 'blinken-beijing.json');

/**
 * Has the Node that runs this compile the program, and keeps what it made of it: with the functions that everyday
 * commands call, since V8 leaves a function alone until it is called. Each is run here, so the standard streams are to
 * lead nowhere.
 *
 * Use: see compile.ts
 */
const EVERYDAY: readonly (readonly string[])[] = [
  ['agenda', '--briefing', BRIEFING],
  ['search', 'tariff'],
  ['say', 'taiwan'],
  ['people'],
  ['overview'],
  ['issue', 'taiwan', '--color', 'always'],
  ['agenda'],
  ['--help'],
  ['complete', '--current', 'ag'],
  ['complete', '--current', 'ta', 'issue'],
  ['--version'],
];

const require = createRequire(join(dist, 'briefing.cjs'));
const commands = [...EVERYDAY];
const parts: Parameters<typeof run>[3] = [];

/** A command has ended when Node has nothing more to do. */
process.on('beforeExit', () => {
  const command = commands.shift();
  if (command) {
    process.argv = [process.execPath, dist, ...command];
    runAgain();
    setImmediate(() => {});
  } else keep(dist, parts);
});

/** Runs the program from its beginning, by the scripts that there are. */
function runAgain(): void {
  delete require.cache[join(dist, PROGRAM)];
  run(dist, PROGRAM, require, parts);
}
