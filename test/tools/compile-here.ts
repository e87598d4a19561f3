import { createRequire } from 'node:module';
import { join } from 'node:path';
import { programScript, runProgram, writeCompiled } from '../../bin/compiled.js';

/**
 * Has the Node that runs this compile the program, and keeps what it made of it: with the functions that everyday
 * commands call, since V8 leaves a function alone until it is called. Each is run here, so the standard streams are to
 * lead nowhere.
 *
 * Use: see compile.ts
 */
const EVERYDAY: readonly (readonly string[])[] = [
  ['agenda'],
  ['issue', 'taiwan', '--color', 'always'],
  ['overview'],
  ['--help'],
  ['--version'],
];

const [dist = ''] = process.argv.slice(2);
const script = programScript(dist);
const commands = [...EVERYDAY];

/** A command has ended when Node has nothing more to do. */
process.on('beforeExit', () => {
  const command = commands.shift();
  if (command) {
    process.argv = [process.execPath, dist, ...command];
    runProgram(dist, script, createRequire(join(dist, 'program.cjs')));
    setImmediate(() => {});
  } else writeCompiled(dist, script);
});
