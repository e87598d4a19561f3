import nodeFs from 'node:fs';
import nodeModule from 'node:module';
import { dirname } from 'node:path';
import { cacheFolder } from './files/folders.js';
import type { Io } from './io.js';

/** Node 20 has no such function. */
const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => void };

/** Permission bits that would let anybody else tamper with cached code. */
const OTHERS = 0o077;

/**
 * Enables Node's compile cache (Node 22.8 and later) in the user's own cache folder. Node verifies a checksum
 * before V8 sees the code. Without a cache, starts are only slower, so failures are silent.
 */
export function keepCompiledCode(environment: Io['environment']): void {
  const cache = cacheFolder(environment);
  if (!enableCompileCache || cache === undefined || environment.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = `${cache}/compiled`;
  const mask = process.umask(OTHERS);
  try {
    if (isOwn(folder)) enableCompileCache(folder);
  } catch {
    // The cache folder cannot be made, or is a file.
  } finally {
    process.umask(mask);
  }
  // Node writes the cache when the process exits.
  process.on('exit', () => process.umask(OTHERS));
}

/** Creates the folder if it is missing, but never the home folder. */
function isOwn(folder: string): boolean {
  if (!nodeFs.existsSync(folder))
    for (const path of [dirname(dirname(folder)), dirname(folder), folder])
      if (!nodeFs.existsSync(path)) nodeFs.mkdirSync(path);
  const { uid, mode } = nodeFs.lstatSync(folder);
  return uid === process.getuid?.() && (mode & OTHERS) === 0;
}
