import nodeFs from 'node:fs';
import NodeModule, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from './files/folders.js';

/** Commands that share a cache file: V8 caches only code that has run, and these run mostly the same code. */
const EVERYDAY = ['agenda', 'issue', 'overview'];
/** The size of the checksum before the code in bytes: V8 requires the code to start at a multiple of 8. */
const HEAD = 8;
const sum = (data: string | Uint8Array): number => process.getBuiltinModule('zlib').crc32(data);

/**
 * Loads a file from code that V8 cached at an earlier start (private to its owner, with a checksum), or else normally.
 */
export function loadCompiled(file: string, { env, argv }: NodeJS.Process): void {
  const cache = cacheFolder(env);
  if (cache === undefined || env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const source = nodeFs.readFileSync(file, 'latin1');
    const kind = EVERYDAY.includes(argv[2] ?? '') ? 'everyday' : 'other';
    const path = `${ownFolder(cache)}/${sum(source)}-${process.version}-${kind}`;
    const kept = nodeFs.existsSync(path) ? nodeFs.readFileSync(path) : Buffer.alloc(HEAD);
    const code = kept.subarray(HEAD);
    const cachedData = code.length > 0 && kept.readUInt32LE() === sum(code) ? code : undefined;
    const script = new Script(NodeModule.wrap(source), { filename: file, cachedData });
    if (!cachedData || script.cachedDataRejected)
      process.on('exit', () => keep(path, script.createCachedData()));
    const module = new NodeModule(file);
    const require = createRequire(file);
    script.runInThisContext()(module.exports, require, module, file, dirname(file));
    require.cache[file] = Object.assign(module, { loaded: true });
  } catch {}
}

/** Creates the folder if it is missing, but never the home folder. */
function ownFolder(cache: string): string {
  const folder = `${cache}/compiled`;
  for (const path of [dirname(cache), cache, folder])
    if (!nodeFs.existsSync(path)) nodeFs.mkdirSync(path, 0o700);
  const { uid, mode } = nodeFs.lstatSync(folder);
  if (uid !== process.getuid?.() || mode & 0o077) throw new Error('others can open it');
  return folder;
}

/** Caches compiled code, and deletes the code that other releases have cached. */
function keep(path: string, code: Buffer): void {
  const folder = dirname(path);
  const release = path.slice(folder.length + 1).split('-')[0];
  try {
    for (const name of nodeFs.readdirSync(folder))
      if (name.split('-')[0] !== release) nodeFs.rmSync(`${folder}/${name}`, { recursive: true });
    const head = new Uint8Array(new Uint32Array([sum(code), 0]).buffer);
    nodeFs.writeFileSync(`${folder}/${process.pid}`, Buffer.concat([head, code]), {
      flag: 'wx',
      mode: 0o600,
    });
    nodeFs.renameSync(`${folder}/${process.pid}`, path);
  } catch {}
}
