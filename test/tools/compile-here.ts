import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keep, PROGRAM, run } from '../../bin/compiled.js';

/**
 * Has the Node that runs this compile the program, and keeps what it made of it: with the functions that some command
 * lines call, since V8 leaves a function alone until it is called. Each is run here, so the standard streams are to lead
 * nowhere.
 *
 * Use: see compile.ts
 */
const [dist = '', ...lines] = process.argv.slice(2);
const require = createRequire(join(dist, 'briefing.cjs'));
const parts: Parameters<typeof run>[3] = [];

/** A command has ended when Node has nothing more to do. */
process.on('beforeExit', () => {
  const line = lines.shift();
  if (line) {
    process.argv = [process.execPath, dist, ...line.split(' ')];
    runAgain();
    setImmediate(() => {});
  } else keep(dist, parts);
});

/** Runs the program from its beginning, by the scripts that there are. */
function runAgain(): void {
  delete require.cache[join(dist, PROGRAM)];
  run(dist, PROGRAM, require, parts);
}
