import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from './files/folders.js';

/**
 * The commands that each have their own cache file. V8 caches only the code that a run has used. All other command
 * lines share a file.
 */
const FREQUENT = ['agenda', 'issue', 'overview', 'search', 'who', 'timeline', 'complete', '--help'];

/**
 * Loads a file with the code that V8 compiled for it in an earlier run. The cache is private to its owner. If loading
 * fails, nothing happens, and `require` can still load the file.
 *
 * @param require the function that files in the same folder load each other with
 */
export function loadCompiled(file: string, require: NodeJS.Require, { env, argv }: NodeJS.Process): void {
  const cache = cacheFolder(env);
  if (cache === undefined || env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const source = readFileSync(file);
    const kind = FREQUENT.find((name) => name === argv[2]) ?? 'other';
    const path = `${ownFolder(cache)}/${process.version}-${kind}-${basename(file)}`;
    const cachedData = codeFor(source, path);
    const script = new Script(asFunction(source.toString('latin1')), { filename: file, cachedData });
    if (!cachedData || script.cachedDataRejected)
      process.on('exit', () => keep(path, source, script.createCachedData()));
    const module = { exports: {}, loaded: true };
    script.runInThisContext()(module.exports, require, module, file, dirname(file));
    require.cache[file] = module as NodeJS.Module;
  } catch {}
}

/** Returns the code of a module as a function, as `Module.wrap` of `node:module` does, which takes time to load. */
const asFunction = (code: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${code}\n})`;

/**
 * Returns the cached code if it is undamaged and was compiled from this source, neither of which V8 checks. A cache
 * file consists of the code, the code again, and the source, since comparing bytes takes less time than loading a
 * module for checksums.
 */
function codeFor(source: Buffer, path: string): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const kept = readFileSync(path);
  const size = Math.floor((kept.length - source.length) / 2);
  if (size <= 0) return undefined;
  const code = kept.subarray(0, size);
  const isWhole = code.equals(kept.subarray(size, 2 * size)) && source.equals(kept.subarray(2 * size));
  return isWhole ? code : undefined;
}

/** Creates the cache folder if it is missing, but never the home folder. */
function ownFolder(cache: string): string {
  const folder = `${cache}/compiled`;
  for (const path of [dirname(cache), cache, folder]) if (!existsSync(path)) mkdirSync(path, 0o700);
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.getuid?.() || mode & 0o077) throw new Error('others can open it');
  return folder;
}

function keep(path: string, source: Buffer, code: Buffer): void {
  const temporary = `${dirname(path)}/${process.pid}`;
  try {
    writeFileSync(temporary, Buffer.concat([code, code, source]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, path);
  } catch {}
}
