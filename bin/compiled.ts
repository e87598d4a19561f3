import { readFileSync, statSync } from 'node:fs';
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
