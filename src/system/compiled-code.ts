import nodeFs from 'node:fs';
import nodeModule from 'node:module';
import { dirname } from 'node:path';
import { cacheFolder } from './files/folders.js';
import type { Io } from './io.js';

/** Node 20 has no such function. */
const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => void };

/** What nobody but the owner may do where code is kept that will be run. */
const OTHERS = 0o077;

/**
 * Has Node keep what V8 compiles of the program for the next start, and hold it against a sum before V8 sees it: in the
 * reader's own cache folder, where Node can (from 22.8). Where nothing can be kept starts are slower, which is no reason
 * to say anything.
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
  // Node writes the code at the very end.
  process.on('exit', () => process.umask(OTHERS));
}

/** Makes the folder where it is missing, but no home for it. */
function isOwn(folder: string): boolean {
  if (!nodeFs.existsSync(folder))
    for (const path of [dirname(dirname(folder)), dirname(folder), folder])
      if (!nodeFs.existsSync(path)) nodeFs.mkdirSync(path);
  const { uid, mode } = nodeFs.lstatSync(folder);
  return uid === process.getuid?.() && (mode & OTHERS) === 0;
}
