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
 * Runs files of the build as V8 compiled them: reading and compiling them anew would cost nearly half a start. What one
 * Node compiled is nothing to another, so it is named after the Node. The build makes it for the Node that builds; any
 * other Node makes its own beside the files when it first runs them and may write there, as Python does.
 */

export const PROGRAM = './program.cjs';

/**
 * What is run most often has compiled code of the program of its own. V8 reads all that it is given at once, and what
 * only other commands call would be read in vain.
 */
const EVERYDAY = 'agenda issue overview guide search complete --help --version'.split(' ');

/** A file that was run. */
interface Part {
  readonly file: string;
  readonly script: Script;
  /** Whether it came from compiled code. */
  readonly wasCompiled: boolean;
}

/**
 * Runs a file of the build as `require` would, and those that it requires.
 *
 * @param folder of the build
 * @param wanted as in `require`
 * @param require of a file in the folder. It is asked for, since `node:module` is one more module to load
 * @param parts takes what was run; what is in it already is not read again
 * @returns its module, whose exports cost something only when they are looked at
 */
export function run(folder: string, wanted: string, require: NodeJS.Require, parts: Part[]): NodeJS.Module {
  const file = join(folder, wanted);
  const known = require.cache[file];
  if (known) return known;
  const part = parts.find((one) => one.file === file) ?? readPart(file);
  if (!parts.includes(part)) parts.push(part);
  const module = {
    id: file,
    filename: file,
    loaded: true,
    exports: {},
    children: [],
  } as unknown as NodeJS.Module;
  require.cache[file] = module;
  const requireFrom = (id: string): unknown =>
    id.startsWith('./') ? run(folder, id, require, parts).exports : require(id);
  part.script.runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module;
}

/** V8 holds compiled code against its own version and flags, and compiles anew where they differ. */
function readPart(filename: string): Part {
  // The build writes nothing but ASCII, which is read as one byte a character.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
  const cachedData = readCompiled(filename);
  const script = new Script(source, cachedData ? { filename, cachedData } : { filename });
  return { file: filename, script, wasCompiled: cachedData !== undefined };
}

function readCompiled(file: string): Buffer | undefined {
  try {
    return readFileSync(compiledFile(file));
  } catch {
    return undefined;
  }
}

/** V8 looks at versions, not at builds: two builds of one version of Node differ in size. */
function compiledFile(file: string): string {
  const { version, platform, arch, execPath, argv } = process;
  const [, , command = 'guide'] = argv;
  const use = file.endsWith(PROGRAM.slice(1)) && EVERYDAY.includes(command) ? `${command}.` : '';
  return file.replace(/cjs$/, `${use}${version}-${platform}-${arch}-${statSync(execPath).size}.compiled`);
}

/**
 * Keeps what V8 has compiled of files, for the next start: the functions that were called since. V8 does not notice
 * damage inside compiled code, so it takes its name only when the disk has all of it.
 *
 * @throws what `node:fs` throws
 */
export function keep(folder: string, parts: readonly Part[]): void {
  const made = parts.filter(({ wasCompiled }) => !wasCompiled);
  if (made.length > 0) accessSync(folder, constants.W_OK);
  for (const { file, script } of made) writeWhole(compiledFile(file), script.createCachedData());
}

function writeWhole(file: string, contents: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(temporary, 'wx');
    writeFileSync(descriptor, contents);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
