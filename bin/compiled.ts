import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * The program as V8 compiled it: reading and compiling it anew would cost a third of a start. What one Node compiled is
 * nothing to another, so the file is named after the Node. The build makes it for the Node that builds; any other Node
 * makes its own beside it when it first runs the program and may write there, as Python does.
 */

/** @param folder of the build; the same for all of these */
const programFile = (folder: string): string => join(folder, 'program.cjs');

/** V8 looks at versions, not at builds: two builds of one version of Node differ in size. */
function compiledFile(folder: string): string {
  const { version, platform, arch, execPath } = process;
  return join(folder, `program-${version}-${platform}-${arch}-${statSync(execPath).size}.compiled`);
}

/** What V8 compiled for the Node that runs this, if there is any. */
export function readCompiled(folder: string): Buffer | undefined {
  try {
    return readFileSync(compiledFile(folder));
  } catch {
    return undefined;
  }
}

/**
 * The program as a script whose value is a function. V8 holds compiled code against its own version and flags, and
 * compiles anew where they differ.
 */
export function programScript(folder: string, cachedData?: Buffer): Script {
  const filename = programFile(folder);
  // The build writes nothing but ASCII, which is read as one byte a character.
  const source = readFileSync(filename, 'latin1');
  return new Script(source, cachedData ? { filename, cachedData } : { filename });
}

/**
 * Runs the program as `require` would, and puts it where the other files of the build look for it.
 *
 * @param require of a file in the folder. It is asked for, since `node:module` is one more module to load
 */
export function runProgram(folder: string, script: Script, require: NodeJS.Require): void {
  const file = programFile(folder);
  const module = { id: file, filename: file, loaded: true, exports: {}, children: [] };
  require.cache[file] = module as unknown as NodeJS.Module;
  script.runInThisContext()(module.exports, require, module, file, folder);
}

/**
 * Keeps what V8 has compiled of a script, for the next start: the functions that were called since. V8 does not notice
 * damage inside the file, so it takes its name only when the disk has all of it.
 *
 * @throws what `node:fs` throws
 */
export function writeCompiled(folder: string, script: Script): void {
  accessSync(folder, constants.W_OK);
  const file = compiledFile(folder);
  const temporary = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(temporary, 'wx');
    writeFileSync(descriptor, script.createCachedData());
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
