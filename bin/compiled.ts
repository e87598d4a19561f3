import { readFileSync, statSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Starts the program from code that V8 compiled when it was built: reading and compiling it again would cost a third of
 * a start. What was compiled by one Node is nothing to another, so its file is named after the Node, and any other Node
 * compiles the program itself.
 */

/** @param folder of the build; the same for all of these */
const programFile = (folder: string): string => join(folder, 'program.cjs');

/** V8 looks at versions, not at builds: two builds of one version of Node differ in size. */
export function compiledFile(folder: string): string {
  const { version, platform, arch, execPath } = process;
  return join(folder, `program-${version}-${platform}-${arch}-${statSync(execPath).size}.compiled`);
}

/** What V8 compiled for the Node that runs this, if a build was made with it. */
export function compiledCode(folder: string): Buffer | undefined {
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

/** Runs the program as `require` would, and puts it where the other files of the build look for it. */
export function runProgram(folder: string, script: Script): void {
  const file = programFile(folder);
  const require = createRequire(file);
  const loaded = new Module(file);
  require.cache[file] = loaded;
  script.runInThisContext()(loaded.exports, require, loaded, file, folder);
}
